/* Questions: a filter becomes the conditions of one SELECT. Values are always bound, never written into the SQL. Inside src/store
 * only. */
#ifndef DTL_STORE_QUERY_H
#define DTL_STORE_QUERY_H

#include "base/buffer.h"
#include "store/database.h"

enum { DTL_QUERY_VALUES = 64, DTL_QUERY_TERMS = 6, DTL_QUERY_ROW_BYTES = 1 << 30 };

/* What rows are ordered by: together the terms tell rows apart, and none is NULL. down: the greatest first. */
typedef struct dtl_query_term {
    const char *sql;
    bool text; /* else a whole number */
} dtl_query_term;

typedef struct dtl_query_order {
    dtl_query_term terms[DTL_QUERY_TERMS];
    size_t count;
    bool down;
} dtl_query_order;

typedef struct dtl_query {
    dtl_store *store;
    const dtl_query_order *order;
    const dtl_filter *filter;
    dtl_buffer sql, match, speaker, after;
    size_t conditions;
    struct {
        const char *text; /* NULL: number */
        int64_t number;
        double real;
        bool is_real;
    } values[DTL_QUERY_VALUES];
    int value_count;
    sqlite3_stmt *rows;
    dtl_arena arena; /* of one row */
    bool reading;
} dtl_query;

/* "SELECT columns, the terms of the order FROM from"; order NULL: in no order, without pages. */
void dtl_query_start(dtl_query *q, dtl_store *store, const char *columns, const dtl_query_order *order, const char *from);

/* Adds "AND sql"; each ? in it stands for the next value that is added. */
void dtl_query_require(dtl_query *q, const char *sql);
void dtl_query_text(dtl_query *q, const char *text); /* lives as long as the query */
void dtl_query_number(dtl_query *q, int64_t number);
void dtl_query_real(dtl_query *q, double number);
void dtl_query_require_text(dtl_query *q, const char *value, const char *sql); /* nothing when value is NULL */
/* match: one of the query's buffers */
void dtl_query_require_words(dtl_query *q, dtl_buffer *match, const char *text, const char *sql);

/* Conditions on event e with the mention p that has its place; on mention m; on report r. */
void dtl_query_require_event(dtl_query *q, const dtl_filter *f);
void dtl_query_require_mention(dtl_query *q, const dtl_filter *f);
void dtl_query_require_report(dtl_query *q, const dtl_filter *f);
/* Days from..to, open where NULL, overlap what is asked; unknown days do not. */
void dtl_query_require_days(dtl_query *q, const dtl_filter *f, const char *from, const char *to);
void dtl_query_require_range(dtl_query *q, const dtl_filter *f, const char *key, const char *table, const char *place);
/* The way over a sphere between two places in degrees, by the haversine formula. */
double dtl_box_kilometres(double lat, double lon, double other_lat, double other_lon);
bool dtl_query_asks_of_mentions(const dtl_filter *f);

/* Begins: from f->after on, f->limit rows at most. DTL_EARGUMENT for an `after` that no page gave. */
int dtl_query_open(dtl_query *q, const dtl_filter *f, dtl_error *error);
/* 1 for a row, with the memory of the last one gone; 0 at the end. */
int dtl_query_next(dtl_query *q, dtl_error *error);
void dtl_query_finish(dtl_query *q);

/* The first day of event e that is told; of what is told to have happened by a day, that day. */
#define DTL_EVENT_DAY "coalesce(e.date_from, e.date_to, e.day_to, e.day_from)"
#define DTL_EVENT_FROM "event e LEFT JOIN mention p ON p.key = e.place"

#endif
