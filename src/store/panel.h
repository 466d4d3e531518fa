/* A panel: how many events there are for each combination of some keys. */
#ifndef DTL_STORE_PANEL_H
#define DTL_STORE_PANEL_H

#include "store/store.h"

enum { DTL_PANEL_KEYS_AT_MOST = 4, DTL_PANEL_COLUMNS_AT_MOST = DTL_PANEL_KEYS_AT_MOST + 1 };

typedef struct dtl_panel_question {
    /* Which keys, with a comma between ("month,type"): dyad, actor, recipient, country, outlet, type, quad, status, and one of
     * day, month and year. */
    const char *keys;
    const char *prefix;       /* what stands before the word "by" in messages ("--") */
    const dtl_filter *filter; /* its order, after, here and limit mean nothing */
    bool sparse;              /* only combinations that have events */
    size_t rows_at_most;
} dtl_panel_question;

typedef struct dtl_panel_row {
    const dtl_slice *values; /* of the columns; they live until the next row */
    size_t events;
    double score;   /* the mean; means nothing without events */
    size_t reports; /* that were published in the period (in any, without one) by the outlet (by any, without one) */
} dtl_panel_row;

/* The names of the columns: those of the keys, but actor and recipient for a dyad. DTL_EARGUMENT. */
int dtl_panel_columns(const dtl_panel_question *question, const char *names[DTL_PANEL_COLUMNS_AT_MOST], size_t *count,
                      dtl_error *error);

/* Calls each for the rows, the first key changing last. Unless they are sparse, all types, classes and statuses are there that
 * the filter leaves, each other value that occurs, and all periods from the first report to the last, and from one end of the
 * filter's days to the other: *outside events began in none of these. A negative code from each stops, and is returned. Errors:
 * DTL_EARGUMENT, DTL_ELIMIT (too many rows), those of asking the store. */
int dtl_store_panel(dtl_store *store, const dtl_panel_question *question, int (*each)(void *context, const dtl_panel_row *row),
                    void *context, size_t *outside, dtl_error *error);

#endif
