/* A stream of items worked on by many threads, with the results in the order of the input. */
#ifndef DTL_BASE_STREAM_H
#define DTL_BASE_STREAM_H

#include <stddef.h>

typedef struct dtl_stream {
    void *context;
    /* Gives the next item: 1 with *item set, 0 at the end, a negative code to stop. Called on the caller's thread. */
    int (*next)(void *context, void **item);
    /* Works on one item. Called on any thread. */
    void (*work)(void *context, void *item);
    /* Takes an item that was worked on, and owns it from there. Called on the caller's thread in input order; a negative code
     * stops the stream (items under way are still handed over, with stopped = 1, so that they can be freed). */
    int (*done)(void *context, void *item, int stopped);
} dtl_stream;

/* Runs until the input ends or somebody stops. jobs: threads that work, at least 1 (with 1, all runs on the caller's thread);
 * at most jobs * 4 items are under way. Returns 0 or the first negative code of next, done or thread creation (DTL_ENOMEM). */
int dtl_stream_run(const dtl_stream *stream, unsigned jobs);

#endif
