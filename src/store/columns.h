/* What figures are counted from, held in memory in the form in which it is counted: of each event its codes, days, sides and
 * place, and of which reports it is told. Made from the store at the first question and kept up to date with it by the numbers of
 * its changes; any number of questions may read at once. Inside src/store only. */
#ifndef DTL_STORE_COLUMNS_H
#define DTL_STORE_COLUMNS_H

#include <pthread.h>

#include "base/map.h"
#include "base/vector.h"
#include "store/database.h"
#include "store/figures.h"

enum { DTL_COLUMNS_DAY = 10 }; /* characters of a date */

/* Words (names, codes, outlets, moments) are numbers from 1 on; 0 is NULL. */
typedef struct dtl_told_side {
    uint32_t name, country, sector;
    uint32_t party; /* country and sector as one word, "KEN GOV" */
    uint8_t side;   /* 0 actors, 1 recipients */
} dtl_told_side;

typedef struct dtl_told_report {
    int64_t key;
    uint32_t outlet, published;
    dtl_day day;
} dtl_told_report;

/* What is drawn at one spot: the name only where it has degrees. */
typedef struct dtl_spot {
    uint32_t precision, country, name, admin1;
    bool located;
    double lat, lon;
} dtl_spot;

typedef struct dtl_told_event {
    uint64_t id, story; /* the digits of their ids; story 0: none */
    int64_t key, change;
    dtl_day date_from, date_to, day_from, day_to;
    dtl_day day;             /* that puts it into a period: the first that is told, else that of the first publication */
    uint32_t spot, place;    /* spot 0: none; place: what it is called */
    uint32_t sides, tellers; /* where its own begin */
    uint32_t side_count, teller_count;
    uint32_t reports, independent;
    int16_t score; /* in tenths */
    int8_t type, mode, status, quad;
    bool disputed, gone;
    char shown[DTL_COLUMNS_DAY]; /* the date under which it stands in a lane; zeros: none */
} dtl_told_event;

/* What somebody is quoted with: speech in words of whom the report names. */
typedef struct dtl_told_saying {
    int64_t key;
    uint32_t report, speaker; /* indexes */
    uint32_t sector, role;
    bool direct;
} dtl_told_saying;

/* Who speaks: a name, else an office, else the words of the report. */
typedef struct dtl_told_speaker {
    uint32_t who, country;
} dtl_told_speaker;

/* A bit for each country and each outlet of an event (dtl_columns_bit): most events are passed over by these alone. */
typedef struct dtl_told_mask {
    uint64_t countries, outlets;
} dtl_told_mask;

struct dtl_columns {
    pthread_rwlock_t lock;
    bool whole;  /* else made anew before it is read */
    bool quoted; /* with what is quoted, which is read when it is asked for first */
    int64_t version, change, corrections;
    dtl_arena word_arena, arena, part_arena; /* of words; of the rest; of sides and tellers */
    dtl_map word_numbers, spot_numbers, speaker_numbers;
    dtl_vector(dtl_slice) words;
    dtl_vector(dtl_told_report) reports; /* by key */
    dtl_vector(dtl_spot) spots;
    dtl_vector(dtl_told_saying) sayings; /* by key */
    dtl_vector(dtl_told_speaker) speakers;
    int64_t last_quote;
    dtl_vector(dtl_told_event) events;
    dtl_vector(dtl_told_mask) masks; /* of each event */
    dtl_vector(dtl_told_side) sides;
    dtl_vector(uint32_t) tellers; /* indexes of reports */
    uint32_t *by_id;              /* indexes of events from 1 on, by the hash that their ids are */
    size_t by_id_size;
    size_t idle; /* sides and tellers that are of no event any more */
};

/* The word's number, 0 for none such. */
uint32_t dtl_columns_word(const dtl_columns *columns, dtl_slice text);
/* That of a code in capitals. */
uint32_t dtl_columns_code(const dtl_columns *columns, const char *text);
/* The word; data NULL for 0. It stays where it is until the columns are freed. */
dtl_slice dtl_columns_text(const dtl_columns *columns, uint32_t word);
/* The bit of a word; some share one. */
uint64_t dtl_columns_bit(uint32_t word);
/* The digits of an id of this kind; false for what is none. */
bool dtl_columns_id(const char *text, char kind, uint64_t *out);
/* The index of the report with this key, SIZE_MAX when there is none. */
size_t dtl_columns_report(const dtl_columns *columns, int64_t key);

/* A question: from start to end it holds the columns as they are at the moment at which its store reads. */
typedef struct dtl_asking {
    dtl_store *store;
    const dtl_columns *columns;
    dtl_arena arena;  /* of the question: what it counts */
    uint32_t *chosen; /* indexes of the events that fit its filter */
    size_t count;
    bool reading, locked;
} dtl_asking;

/* Chooses the events that fit; none with a filter of NULL. When it fails there is nothing to end. */
int dtl_asking_start(dtl_asking *asking, dtl_store *store, const dtl_filter *filter, dtl_error *error);
/* The same for questions of quotes. */
int dtl_asking_start_quotes(dtl_asking *asking, dtl_store *store, dtl_error *error);
/* Lets go of the columns: before anybody is given rows, as he may ask again. */
void dtl_asking_leave(dtl_asking *asking);
void dtl_asking_end(dtl_asking *asking);
/* The error for an arena of the question that ran out. */
int dtl_asking_fail(const dtl_asking *asking, dtl_error *error);

/* Reports that fit, as dtl_query_require_report has it: a flag for each, in the arena; NULL when the filter asks for nothing.
 * When it fails the question has ended. */
int dtl_columns_fit_reports(dtl_asking *asking, const dtl_filter *filter, bool **out, dtl_error *error);
/* As dtl_store_events, for a filter with a limit (store/page_events.c). */
int dtl_page_events(dtl_store *store, const dtl_filter *filter, int (*each)(void *context, const dtl_event *event), void *context,
                    dtl_error *error);

/* Chooses events (store/choose.c). */
int dtl_columns_choose(dtl_asking *asking, const dtl_filter *filter, dtl_error *error);

#endif
