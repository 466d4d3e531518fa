/* The list of feeds. */
#ifndef DTL_WATCH_LIST_H
#define DTL_WATCH_LIST_H

#include "base/arena.h"
#include "base/error.h"
#include "base/map.h"
#include "base/vector.h"

typedef struct dtl_feed_list {
    dtl_vector(dtl_slice) feeds; /* addresses, resolved, each once, in the order given */
    dtl_map known;
} dtl_feed_list;

void dtl_feed_list_init(dtl_feed_list *list, dtl_arena *arena);

/* Adds what one source gives: an address; or a file, which is OPML or has an address a line, with # before comments. Errors:
 * DTL_EIO, DTL_EFORMAT (a line that is no address, with its number), DTL_ELIMIT, DTL_ENOMEM. */
int dtl_feed_list_add(dtl_feed_list *list, const char *source, dtl_arena *arena, dtl_error *error);

#endif
