/* Handles of the store for threads that answer: each has one for as long as it answers. */
#ifndef DTL_SERVE_SEATS_H
#define DTL_SERVE_SEATS_H

#include <pthread.h>

#include "store/figures.h"

enum { DTL_SEATS_AT_MOST = 32 };

typedef struct dtl_seats {
    pthread_mutex_t lock;
    pthread_cond_t freed;
    dtl_store *stores[DTL_SEATS_AT_MOST]; /* those that nobody has */
    size_t count, free;
} dtl_seats;

/* Opens the store so many times for reading; all share the columns. Errors: those of dtl_store_open. */
int dtl_seats_open(dtl_seats *seats, const char *path, dtl_columns *columns, size_t count, dtl_error *error);
void dtl_seats_close(dtl_seats *seats); /* all have been given back */

/* Waits until one is free. */
dtl_store *dtl_seats_take(dtl_seats *seats);
void dtl_seats_give(dtl_seats *seats, dtl_store *store);

#endif
