/* Names as words, for telling whether two of them name one actor or place. */
#ifndef DTL_MERGE_NAMES_H
#define DTL_MERGE_NAMES_H

#include <stdint.h>

#include "base/arena.h"

enum { DTL_NAME_WORDS = 8 }; /* words of a name that count */

typedef struct dtl_name {
    dtl_slice words[DTL_NAME_WORDS]; /* lower case */
    size_t count;                    /* 0: no name */
    uint64_t hash;                   /* of all words */
} dtl_name;

/* NULL only when memory ran out (arena->status); for text without words a name of 0 words. */
const dtl_name *dtl_name_read(dtl_slice text, dtl_arena *arena);

typedef enum dtl_name_relation {
    DTL_NAME_DIFFERENT,
    DTL_NAME_NEAR, /* every word of the shorter name stands in the longer one, spelt a little differently */
    DTL_NAME_SAME  /* ... or the very same, or by its initial */
} dtl_name_relation;
dtl_name_relation dtl_name_compare(const dtl_name *a, const dtl_name *b);

#endif
