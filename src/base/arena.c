#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include "base/error.h"
#include "base/memory.h"

#ifdef DTL_ARENA_MALLOC
enum { FIRST_BLOCK = 0, LARGEST_BLOCK = 0 };
#else
enum { FIRST_BLOCK = 16 << 10, LARGEST_BLOCK = 1 << 20 };
#endif

struct dtl_arena_block {
    dtl_arena_block *next;
    size_t size, used; /* of the bytes after this header */
    alignas(max_align_t) unsigned char bytes[];
};

void dtl_arena_init(dtl_arena *arena, size_t ceiling) {
    *arena = (dtl_arena){.ceiling = ceiling};
}

static void free_blocks(dtl_arena_block *block) {
    while (block) {
        dtl_arena_block *next = block->next;
        dtl_free(block);
        block = next;
    }
}

void dtl_arena_clear(dtl_arena *arena) {
    free_blocks(arena->blocks);
    dtl_arena_init(arena, arena->ceiling);
}

void dtl_arena_reset(dtl_arena *arena) {
    dtl_arena_block *kept = arena->blocks;
    if (!kept || LARGEST_BLOCK == 0) {
        dtl_arena_clear(arena);
        return;
    }
    free_blocks(kept->next);
    memset(kept->bytes, 0, kept->used);
    kept->next = NULL;
    kept->used = 0;
    *arena = (dtl_arena){.blocks = kept, .used = sizeof *kept + kept->size, .ceiling = arena->ceiling};
}

static dtl_arena_block *add_block(dtl_arena *arena, size_t need) {
    size_t size = arena->blocks ? arena->blocks->size * 2 : FIRST_BLOCK;
    if (size > LARGEST_BLOCK) size = LARGEST_BLOCK;
    if (size < need) size = need;
    size_t left = arena->ceiling - arena->used;
    if (left < sizeof(dtl_arena_block) || size > left - sizeof(dtl_arena_block)) size = need;
    if (left < sizeof(dtl_arena_block) || size > left - sizeof(dtl_arena_block)) {
        arena->status = DTL_ELIMIT;
        return NULL;
    }
    dtl_arena_block *block = dtl_calloc(1, sizeof *block + size);
    if (!block) {
        arena->status = DTL_ENOMEM;
        return NULL;
    }
    block->size = size;
    block->next = arena->blocks;
    arena->blocks = block;
    arena->used += sizeof *block + size;
    return block;
}

void *dtl_arena_alloc(dtl_arena *arena, size_t size) {
    if (size > SIZE_MAX / 2) {
        arena->status = DTL_ELIMIT;
        return NULL;
    }
    size_t need = size ? (size + alignof(max_align_t) - 1) / alignof(max_align_t) * alignof(max_align_t) : alignof(max_align_t);
#ifdef DTL_ARENA_MALLOC
    need = size ? size : 1;
#endif
    dtl_arena_block *block = arena->blocks;
    if (!block || block->size - block->used < need) block = add_block(arena, need);
    if (!block) return NULL;
    void *result = block->bytes + block->used;
    block->used += need;
    return result;
}

void *dtl_arena_array_alloc(dtl_arena *arena, size_t count, size_t size) {
    if (size && count > SIZE_MAX / 2 / size) {
        arena->status = DTL_ELIMIT;
        return NULL;
    }
    return dtl_arena_alloc(arena, count * size);
}

dtl_slice dtl_arena_copy(dtl_arena *arena, dtl_slice text) {
    if (!text.data) return text;
    char *copy = dtl_arena_alloc(arena, text.length + 1);
    if (!copy) return DTL_NO_SLICE;
    memcpy(copy, text.data, text.length);
    return (dtl_slice){copy, text.length};
}

dtl_slice dtl_arena_print(dtl_arena *arena, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0) return DTL_NO_SLICE;
    char *out = dtl_arena_alloc(arena, (size_t)length + 1);
    if (!out) return DTL_NO_SLICE;
    va_start(arguments, format);
    vsnprintf(out, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return (dtl_slice){out, (size_t)length};
}
