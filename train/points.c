#include "points.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/map.h"
#include "base/utf8.h"
#include "language/split.h"
#include "texts.h"
#include "train.h"

enum { MAX_WORDS = 1 << 20, LEAST_POINTS = 4, LEAST_USES = 20, LEAST_CASES = 5 };

typedef struct uses {
    uint32_t key, bare, pointed;
    uint32_t small, capital; /* within a sentence, as far as the sign before it tells */
    bool letter;             /* one alone: with a point it is an initial, whatever the letter */
} uses;

typedef struct counter {
    dtl_map numbers; /* key -> place in list */
    uses *list;
    uint32_t count;
    dtl_arena *arena;
} counter;

/* A chunk less the signs around it: a word of letters and inner points, and whether a point follows it. */
static void count_chunk(counter *all, const dtl_chunk *chunk, bool within) {
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
        all->list[all->count++] = (uses){.key = key, .letter = end - start == 1};
    }
    if (point) {
        all->list[*number].pointed++;
    } else {
        all->list[*number].bare++;
    }
    if (within && chunk->sign[start] == DTL_SIGN_UPPER) all->list[*number].capital++;
    if (within && chunk->sign[start] == DTL_SIGN_LOWER) all->list[*number].small++;
}

static void count_text(void *context, dtl_slice text) {
    counter *all = context;
    dtl_chunk chunk;
    chunk.count = 0;
    for (uint32_t at = 0, end = (uint32_t)text.length; at < end;) {
        uint32_t code;
        size_t length = dtl_utf8_decode(text.data + at, text.data + end, &code);
        if (dtl_utf8_is_space(code)) {
            at += (uint32_t)length;
            continue;
        }
        bool within = chunk.count && chunk.sign[chunk.count - 1] != DTL_SIGN_OTHER;
        at = dtl_chunk_read(&chunk, text, at, end, NULL);
        count_chunk(all, &chunk, within);
    }
}

static uint32_t point_class(const uses *u) {
    uint32_t sum = u->bare + u->pointed;
    bool often = u->pointed >= LEAST_POINTS;
    if (u->letter || (often && u->pointed * 10 >= sum * 6)) return 3;
    if (often && u->pointed * 10 >= sum * 4) return 2;
    return sum >= LEAST_USES ? 1 : 0;
}

static uint32_t capital_class(const uses *u) {
    uint32_t sum = u->small + u->capital;
    if (sum < LEAST_CASES) return 0;
    return u->capital * 10 >= sum * 9 ? 3 : u->capital * 10 >= sum ? 2 : 1;
}

void count_points(lookup_maker *out, const char *data, const char *language, dtl_arena *arena) {
    counter all = {.arena = arena, .list = need(calloc(MAX_WORDS, sizeof(uses)))};
    dtl_map_init(&all.numbers, arena, MAX_WORDS);
    char wire[64], quoting[64];
    snprintf(wire, sizeof wire, "text%s/*.jsonl.gz", language);
    snprintf(quoting, sizeof quoting, "quotes%s/*.train.jsonl", language);
    texts_read(data, wire, 1, count_text, &all);
    texts_read(data, quoting, 1, count_text, &all);
    lookup_put(out, 1, 0);
    for (uint32_t i = 0; i < all.count; i++) {
        uint32_t kind = point_class(&all.list[i]) + DTL_POINT_CAPITAL * capital_class(&all.list[i]);
        if (kind) lookup_put(out, all.list[i].key, kind);
    }
    say("split: %u words counted, %zu kept", all.count, out->count);
    free(all.list);
}
