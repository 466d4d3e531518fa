/* Which rows of a hashed table were kept: a bit each, and how many are kept before each word of bits. */
#ifndef DTL_LEARN_ROW_MAP_H
#define DTL_LEARN_ROW_MAP_H

#include <stdint.h>

#include "base/error.h"
#include "base/slice.h"

enum { DTL_ROW_MAP_LEAST_BITS = 6, DTL_ROW_MAP_MOST_BITS = 24 };

typedef struct dtl_row_map {
    const uint64_t *kept;
    const uint32_t *before; /* [word of kept]: rows kept by the words before it */
    uint32_t mask;          /* rows that could be, a power of two, - 1 */
} dtl_row_map;

/* Bytes of a map with so many bits: the words, then the counts. */
static inline size_t dtl_row_map_size(uint32_t row_bits) {
    return ((size_t)1 << (row_bits - DTL_ROW_MAP_LEAST_BITS)) * (sizeof(uint64_t) + sizeof(uint32_t));
}

/* bytes: dtl_row_map_size of them, aligned to 8. */
dtl_row_map dtl_row_map_of(const void *bytes, uint32_t row_bits);
/* Whether the counts are right and come to so many rows. */
bool dtl_row_map_is_sound(const dtl_row_map *map, uint32_t rows);

/* Whether the row was kept; *number: its place among those kept, and no matter what when it was not. */
static inline bool dtl_row_map_find(const dtl_row_map *map, uint32_t hash, uint32_t *number) {
    uint32_t row = hash & map->mask;
    uint64_t word = map->kept[row / 64];
    *number = map->before[row / 64] + (uint32_t)__builtin_popcountll(word & ((UINT64_C(1) << row % 64) - 1));
    return word >> row % 64 & 1;
}

#endif
