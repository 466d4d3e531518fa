#include "base/vector.h"

#include "base/error.h"

void *dtl_vector_grow(dtl_arena *arena, void *items, size_t count, size_t *capacity, size_t ceiling, size_t size) {
    size_t larger = *capacity ? *capacity * 2 : 8;
    if (larger > ceiling) larger = ceiling;
    if (larger <= count) {
        arena->status = DTL_ELIMIT;
        return items;
    }
    void *grown = dtl_arena_array_alloc(arena, larger, size);
    if (!grown) return items;
    if (count) memcpy(grown, items, count * size);
    *capacity = larger;
    return grown;
}
