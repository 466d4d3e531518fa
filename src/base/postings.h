/* Lists of numbers under 64-bit keys, newest first, in an arena: an inverted index. */
#ifndef DTL_BASE_POSTINGS_H
#define DTL_BASE_POSTINGS_H

#include <stdint.h>

#include "base/vector.h"

#define DTL_NO_POSTING UINT32_MAX

typedef struct dtl_posting {
    uint32_t value, next; /* next: index of the posting before this one under the same key, or DTL_NO_POSTING */
} dtl_posting;

typedef struct dtl_posting_list {
    uint64_t key;
    uint32_t newest, count; /* count 0: the slot is free */
} dtl_posting_list;

typedef struct dtl_postings {
    dtl_arena *arena;
    dtl_vector(dtl_posting) entries;
    dtl_posting_list *lists;
    size_t used, capacity; /* capacity is 0 or a power of two */
} dtl_postings;

/* ceiling: entries. */
void dtl_postings_init(dtl_postings *postings, dtl_arena *arena, size_t ceiling);
/* Puts value before the others of key. DTL_ENOMEM, DTL_ELIMIT. */
int dtl_postings_add(dtl_postings *postings, uint64_t key, uint32_t value);
/* The list of key, or NULL. Holds until the next addition. */
const dtl_posting_list *dtl_postings_find(const dtl_postings *postings, uint64_t key);

#endif
