#include "points.h"

#include <stdlib.h>

#include "base/map.h"
#include "language/split.h"
#include "texts.h"
#include "train.h"

enum { MAX_WORDS = 1 << 20, LEAST_POINTS = 4, LEAST_USES = 20 };

typedef struct uses {
    uint32_t key, bare, pointed;
    bool letter; /* one alone: with a point it is an initial, whatever the letter */
} uses;

typedef struct counter {
    dtl_map numbers; /* key -> place in list */
    uses *list;
    uint32_t count;
    dtl_arena *arena;
} counter;

/* A chunk less the signs around it: a word of letters and inner points, and whether a point follows it. */
static void count_chunk(counter *all, const dtl_chunk *chunk) {
    uint32_t start = 0, end = chunk->count;
    while (start < end && chunk->sign[start] == DTL_SIGN_OTHER) start++;
    while (end > start && chunk->sign[end - 1] == DTL_SIGN_OTHER && chunk->code[end - 1] != '.') end--;
    bool point = end > start && chunk->code[end - 1] == '.';
    end -= point;
    for (uint32_t i = start; i < end; i++) {
        if (chunk->code[i] != '.' && chunk->sign[i] != DTL_SIGN_UPPER && chunk->sign[i] != DTL_SIGN_LOWER) return;
    }
    if (end == start || end - start > 20) return;
    bool added;
    uint32_t key = dtl_point_key(chunk, start, end);
    dtl_slice bytes = dtl_arena_copy(all->arena, (dtl_slice){(const char *)&key, sizeof key});
    uint32_t *number = need(dtl_map_put(&all->numbers, bytes, &added));
    if (added) {
        *number = all->count;
        all->list[all->count++] = (uses){key, 0, 0, end - start == 1};
    }
    if (point) {
        all->list[*number].pointed++;
    } else {
        all->list[*number].bare++;
    }
}

static void count_text(void *context, dtl_slice text) {
    counter *all = context;
    dtl_chunk chunk;
    chunk.count = 0;
    for (uint32_t at = 0, end = (uint32_t)text.length; at < end;) {
        uint32_t next = dtl_chunk_read(&chunk, text, at, end, NULL);
        if (chunk.count) count_chunk(all, &chunk);
        at = next > at ? next : at + 1;
    }
}

void count_points(lookup_maker *out, const char *data, dtl_arena *arena) {
    counter all = {.arena = arena, .list = need(calloc(MAX_WORDS, sizeof(uses)))};
    dtl_map_init(&all.numbers, arena, MAX_WORDS);
    texts_read(data, "text/*.jsonl.gz", 1, count_text, &all);
    texts_read(data, "quotes/*.train.jsonl", 1, count_text, &all);
    lookup_put(out, 1, 0);
    for (uint32_t i = 0; i < all.count; i++) {
        const uses *u = &all.list[i];
        uint32_t sum = u->bare + u->pointed;
        bool often = u->pointed >= LEAST_POINTS;
        if (u->letter || (often && u->pointed * 10 >= sum * 6)) {
            lookup_put(out, u->key, 3);
        } else if (often && u->pointed * 10 >= sum * 4) {
            lookup_put(out, u->key, 2);
        } else if (sum >= LEAST_USES) {
            lookup_put(out, u->key, 1);
        }
    }
    say("split: %u words counted, %zu kept", all.count, out->count);
    free(all.list);
}
