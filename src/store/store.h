/* The store: reports with their mentions, the events merged from them, and questions about all of these. SQLite. */
#ifndef DTL_STORE_STORE_H
#define DTL_STORE_STORE_H

#include "base/error.h"
#include "knowledge/rarity.h"
#include "merge/telling.h"
#include "types/document.h"
#include "types/event.h"
#include "types/profile.h"
#include "types/story.h"

typedef struct dtl_store dtl_store; /* one thread at a time */

typedef enum dtl_store_access { DTL_STORE_READ, DTL_STORE_WRITE } dtl_store_access;

/* WRITE makes the store when there is none. Errors: DTL_EIO, DTL_ENOTFOUND (READ, no such file), DTL_EVERSION, DTL_EDAMAGED,
 * DTL_ENOMEM; they name the path. */
int dtl_store_open(dtl_store **out, const char *path, dtl_store_access access, dtl_error *error);
void dtl_store_close(dtl_store *store);

/* Adds a coded report and its mentions, whole or not at all; *added is false when it was there already. Reports become durable in
 * batches (docs/store.md); an interruption or a full disk loses at most the reports since the last one, never the store. Errors:
 * DTL_EIO (a full disk, another process that writes for long), DTL_ENOMEM. */
int dtl_store_add(dtl_store *store, const dtl_document *document, bool *added, dtl_error *error);

/* Reports added from now on (alone) teach no other report what they tell of names, and learn nothing of theirs. */
void dtl_store_set_alone(dtl_store *store, bool alone);

/* Writes out the batch, finds origins and stories and merges: brings all of these up to date with the reports. model: without it
 * (NULL) words tell nothing and stories wait for a merge that has it. Then calls each (which may be NULL) for every event that is
 * new, in the order of dtl_merge; a negative code from it stops. */
int dtl_store_merge(dtl_store *store, const dtl_telling_model *model, int (*each)(void *context, const dtl_event *event),
                    void *context, dtl_error *error);

/* A part of the world: from south to north and from west eastward to east, over the date line when west is the greater one; and
 * only what lies within so many kilometres of a point, when that is not 0. */
typedef struct dtl_box {
    bool asked;
    double south, west, north, east;
    double lat, lon, kilometres;
} dtl_box;

/* The box around a point. */
dtl_box dtl_box_near(double lat, double lon, double kilometres);

typedef enum dtl_order {
    DTL_ORDER_DATE,    /* the earliest first: what has no date last */
    DTL_ORDER_NEWEST,  /* of events, reports, quotes and stories: the latest first */
    DTL_ORDER_CHANGED, /* of events: what changed last in this store first */
    DTL_ORDER_BUSIEST  /* of stories: those of most reports first */
} dtl_order;

/* A row's place in its order, as text. */
typedef struct dtl_cursor {
    char text[1000];
} dtl_cursor;

/* What to look for, all of it at once; NULL, DTL_NO_DAY, -1 and 0 mean anything. */
typedef struct dtl_filter {
    const char *id;                /* one event, mention or report */
    const char *country;           /* on either side: ISO 3166-1 alpha-3 */
    const char *actor, *recipient; /* code of a country or sector, or a piece of a name */
    const char *name;              /* of actors: words of the name */
    const char *outlet;
    const char *text;           /* words, all of them in the report's text or title; "words in quotes" stand behind one another */
    const char *event, *report; /* mentions of this event, events and mentions of this report */
    const char *story;          /* reports, events and mentions of this story */
    int type, mode, status;     /* -1: any */
    const char *by;             /* of quotes: words by which the speaker is known, in any order; "words in quotes" as for text */
    dtl_box box;                /* where the act happened, or in a report's case some act that it tells of */
    dtl_day from, to; /* the event's date (where none is told, the days that publication leaves possible), or for reports the
                         publication, overlaps */
    const char *place_country; /* where the act happened: ISO 3166-1 alpha-3 */
    const char *origin;        /* reports of this origin */
    const char *kind;          /* reports of this kind: article, live, stub or gallery */
    bool disputed;             /* events on which reports differ */
    dtl_order order;
    const char
        *after; /* rows behind this place: what *here held at a row, whatever was added since. DTL_EARGUMENT if it is none */
    dtl_cursor *here; /* NULL, or filled before each row that is given */
    size_t limit;     /* 0: all */
} dtl_filter;
dtl_filter dtl_filter_all(void);

/* Calls each for what fits, in order of date (its first day; of what happened by a day, that one), then id; a negative code from
 * it stops and is returned. What each is given lives until it returns. */
int dtl_store_events(dtl_store *store, const dtl_filter *filter, int (*each)(void *context, const dtl_event *event),
                     void *context, dtl_error *error);
int dtl_store_mentions(dtl_store *store, const dtl_filter *filter, int (*each)(void *context, const dtl_mention *mention),
                       void *context, dtl_error *error);

typedef struct dtl_stored_report {
    dtl_report report;
    dtl_slice origin, story; /* data NULL: not found yet */
    size_t words;
    const dtl_slice *mentions; /* ids */
    size_t mention_count;
} dtl_stored_report;
int dtl_store_reports(dtl_store *store, const dtl_filter *filter, int (*each)(void *context, const dtl_stored_report *report),
                      void *context, dtl_error *error);

/* Quotes by publication, then report and place in it: what is said in words, by `by` when that is not NULL (then no titles and
 * scare quotes). country is the speaker's; the other filters choose reports. */
int dtl_store_quotes(dtl_store *store, const dtl_filter *filter, int (*each)(void *context, const dtl_told_quote *quote),
                     void *context, dtl_error *error);

/* The times and places of a report, in the arena. Nothing for a report that is not there. Errors: DTL_ENOMEM, DTL_EIO,
 * DTL_EDAMAGED. */
int dtl_store_layers(dtl_store *store, const char *report, dtl_layers *out, dtl_arena *arena, dtl_error *error);

/* Stories of which some report fits, each as a whole, by first publication, then id. rarity: for choosing titles. */
int dtl_store_stories(dtl_store *store, const dtl_filter *filter, const dtl_rarity *rarity,
                      int (*each)(void *context, const dtl_story *story), void *context, dtl_error *error);

/* One story without those that are related to it. */
int dtl_store_story_alone(dtl_store *store, const char *id, const dtl_rarity *rarity,
                          int (*each)(void *context, const dtl_story *story), void *context, dtl_error *error);

/* The event of a mention, "" when it is of none. */
int dtl_store_event_of(dtl_store *store, const char *mention, char out[DTL_ID_SIZE], dtl_error *error);

/* What became of an event or a story of old: each of those that now have a mention (or report) that was once of it, with how
 * many, those with most first. Nothing for an id that lost none. */
int dtl_store_heirs(dtl_store *store, const char *id, int (*each)(void *context, const char *heir, size_t count), void *context,
                    dtl_error *error);

/* Persons and bodies that reports name and tell something of, or that have a part in a mention, by last name. Of the filter,
 * type, status and the like ask for mentions in which the profile has a part. */
int dtl_store_profiles(dtl_store *store, const dtl_filter *filter, int (*each)(void *context, const dtl_profile *profile),
                       void *context, dtl_error *error);

typedef struct dtl_store_counts {
    size_t reports, mentions, events;
} dtl_store_counts;
int dtl_store_count(dtl_store *store, dtl_store_counts *out, dtl_error *error);

#endif
