/* Growing arrays in an arena, with a ceiling given at their making.
 *
 *     typedef dtl_vector(dtl_token) dtl_tokens;
 *     dtl_tokens tokens = {.ceiling = 1000};
 *     dtl_token *token = dtl_vector_push(&tokens, arena);   // zeroed; NULL when the arena or the ceiling ran out */
#ifndef DTL_BASE_VECTOR_H
#define DTL_BASE_VECTOR_H

#include <stddef.h>

#include "base/arena.h"

#define dtl_vector(type)        \
    struct {                    \
        type *items;            \
        size_t count, capacity; \
        size_t ceiling;         \
    }

#define dtl_vector_push(vector, arena)                                                                                           \
    ((vector)->count < (vector)->capacity                                                                                        \
         ? &(vector)->items[(vector)->count++]                                                                                   \
         : ((vector)->items = dtl_vector_grow((arena), (vector)->items, (vector)->count, &(vector)->capacity, (vector)->ceiling, \
                                              sizeof *(vector)->items),                                                          \
            (vector)->count < (vector)->capacity ? &(vector)->items[(vector)->count++] : NULL))

/* For the macro: room for at least one more item of size bytes; on failure the old items and capacity stay and
 * arena->status says why. */
void *dtl_vector_grow(dtl_arena *arena, void *items, size_t count, size_t *capacity, size_t ceiling, size_t size);

#endif
