/* An arena: memory for one unit of work that goes all at once.
 *
 * Built with DTL_ARENA_MALLOC each allocation is a malloc of its own, so that sanitizers see one byte too far. */
#ifndef DTL_BASE_ARENA_H
#define DTL_BASE_ARENA_H

#include <stddef.h>

#include "base/slice.h"

typedef struct dtl_arena_block dtl_arena_block;

typedef struct dtl_arena {
    dtl_arena_block *blocks; /* newest first */
    size_t used;             /* bytes asked of the system */
    size_t ceiling;          /* bytes that may be asked of it */
    int status;              /* DTL_OK, or why an allocation gave NULL: DTL_ENOMEM or DTL_ELIMIT; stays until clear */
} dtl_arena;

/* ceiling: bytes. Allocates nothing yet. */
void dtl_arena_init(dtl_arena *arena, size_t ceiling);
/* Frees everything; the arena can be used again with the same ceiling. */
void dtl_arena_clear(dtl_arena *arena);
/* As clear, but keeps one block for the next unit of work. */
void dtl_arena_reset(dtl_arena *arena);

/* size zeroed bytes, aligned for anything; NULL when memory or the ceiling ran out (arena->status says which). */
void *dtl_arena_alloc(dtl_arena *arena, size_t size);
/* A copy of text with a terminating NUL outside its length; data is NULL on failure (and for DTL_NO_SLICE). */
dtl_slice dtl_arena_copy(dtl_arena *arena, dtl_slice text);
/* As sprintf. data is NULL on failure. */
__attribute__((format(printf, 2, 3))) dtl_slice dtl_arena_print(dtl_arena *arena, const char *format, ...);

#define dtl_arena_new(arena, type) ((type *)dtl_arena_alloc((arena), sizeof(type)))
#define dtl_arena_array(arena, type, count) ((type *)dtl_arena_array_alloc((arena), (count), sizeof(type)))

/* count * size zeroed bytes; NULL also when the product overflows. */
void *dtl_arena_array_alloc(dtl_arena *arena, size_t count, size_t size);

#endif
