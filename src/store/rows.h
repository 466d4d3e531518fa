/* Mentions and events to rows and back. Inside src/store only. */
#ifndef DTL_STORE_ROWS_H
#define DTL_STORE_ROWS_H

#include "knowledge/rarity.h"
#include "store/database.h"

/* The ids of the stories that are related to this one, the nearest first, in the arena. rarity NULL: only by events. */
int dtl_related_stories(dtl_store *store, const char *id, const dtl_rarity *rarity, const dtl_slice **out, size_t *count,
                        dtl_arena *arena, dtl_error *error);

/* Mentions and their sides, for a report that is in already. */
int dtl_mention_insert(dtl_store *store, int64_t report, const dtl_mention *mention, dtl_error *error);

/* What a report tells of names, for a report that is in already: those that tell something, and those of its mentions. */
int dtl_namings_insert(dtl_store *store, int64_t report, const dtl_document *document, dtl_error *error);

/* The texts of the reports of mentions that are read one after another: those of one report are read once. */
typedef struct dtl_texts {
    sqlite3_stmt *statement; /* stands on the report's row */
    int64_t report;
    dtl_slice title, text;
} dtl_texts;
int dtl_texts_open(dtl_texts *texts, dtl_store *store, dtl_error *error);
void dtl_texts_close(dtl_texts *texts);
/* Goes to the report with this key. */
int dtl_texts_read(dtl_texts *texts, dtl_store *store, int64_t report, dtl_error *error);

/* What dtl_mention_row reads, from mention m and its report r. */
#define DTL_MENTION_COLUMNS                                                                                                    \
    "m.key, m.report, m.id, r.id, r.outlet, r.url, r.published, m.part, m.sentence, m.type, m.mode, m.contexts, m.cameo,"      \
    " m.date_from, m.date_to, m.date_basis, m.date_text, m.date_start, m.date_end, m.place_text, m.place_start, m.place_end,"  \
    " m.place_name, m.place_country, m.place_admin1, m.place_lat, m.place_lon, m.place_precision, m.place_geonames, m.status," \
    " m.trigger_start, m.trigger_end, m.evidence_start, m.evidence_end, m.rule, m.confidence, m.made_by, m.corrected"
enum { DTL_MENTION_COLUMN_COUNT = 38 };

/* The row on which rows stands, in the arena. */
int dtl_mention_row(dtl_store *store, sqlite3_stmt *rows, dtl_texts *texts, dtl_mention *out, dtl_arena *arena, dtl_error *error);

/* An event that is not there, and which mentions are of it. place_mention: the mention that gives event->place, or "". */
int dtl_event_insert(dtl_store *store, const dtl_event *event, const char *place_mention, dtl_error *error);

/* Makes the event's mentions those of the row with this key. */
int dtl_event_link(dtl_store *store, int64_t key, const dtl_event *event, dtl_error *error);

/* A hash of all that is kept of an event: it need not be written again when that is the same. */
int64_t dtl_event_digest(const dtl_event *event, const char *place_mention);

/* The quotes of a report that is in already. */
int dtl_quotes_insert(dtl_store *store, int64_t report, const dtl_document *document, dtl_error *error);

/* What dtl_quote_row reads, from quote q and its report r. */
#define DTL_QUOTE_COLUMNS                                                                                                      \
    "q.key, q.report, q.id, r.id, r.outlet, r.url, r.published, q.part, q.sentence, q.kind, q.direct, q.told, q.start, q.end," \
    " q.cue_start, q.cue_end, q.speaker_start, q.speaker_end, q.speaker_text, q.speaker_name, q.speaker_country,"              \
    " q.speaker_sector, q.speaker_role"

/* The row on which rows stands, in the arena. */
int dtl_quote_row(dtl_store *store, sqlite3_stmt *rows, dtl_texts *texts, dtl_told_quote *out, dtl_arena *arena,
                  dtl_error *error);

/* The times and places of a report that is in already: those that are resolved. */
int dtl_layers_insert(dtl_store *store, int64_t report, const dtl_document *document, dtl_error *error);

/* What dtl_event_row reads, from event e and p, the mention whose place is the event's. */
#define DTL_EVENT_COLUMNS                                                                                                  \
    "e.key, e.id, e.type, e.mode, e.contexts, e.cameo, e.date_from, e.date_to, e.date_basis, e.status, e.first_published," \
    " e.reports, e.independent, e.story, p.place_text, p.place_start, p.place_end, p.place_name, p.place_country,"         \
    " p.place_admin1, p.place_lat, p.place_lon, p.place_precision, p.place_geonames"

int dtl_event_row(dtl_store *store, sqlite3_stmt *rows, dtl_event *out, dtl_arena *arena, dtl_error *error);

/* A store whose rows make no sense. */
int dtl_store_damaged(dtl_store *store, const char *what, dtl_error *error);

#endif
