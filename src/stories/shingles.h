/* A text as a set of hashed word sequences, for comparing texts. */
#ifndef DTL_STORIES_SHINGLES_H
#define DTL_STORIES_SHINGLES_H

#include <stdint.h>

#include "base/vector.h"

typedef dtl_vector(uint64_t) dtl_hashes;

enum { DTL_SHINGLE_WORDS = 5 };

/* Each in ascending order, without repetition. */
typedef struct dtl_shingles {
    dtl_hashes words;   /* every run of DTL_SHINGLE_WORDS words; of a shorter text the whole */
    dtl_hashes numbers; /* the words that begin with a digit */
} dtl_shingles;

/* Case, punctuation and white space do not count. Refills *out, growing it in the arena. DTL_ENOMEM, DTL_ELIMIT. */
int dtl_shingles_find(dtl_shingles *out, dtl_slice text, dtl_arena *arena);

/* How many are in both. */
size_t dtl_hashes_shared(const dtl_hashes *a, const dtl_hashes *b);

/* For qsort. */
int dtl_hash_order(const void *a, const void *b);

#endif
