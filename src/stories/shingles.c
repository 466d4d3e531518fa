#include "stories/shingles.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/hash.h"
#include "base/words.h"

int dtl_hash_order(const void *a, const void *b) {
    uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;
    return (left > right) - (left < right);
}

static void sort(dtl_hashes *hashes) {
    if (hashes->count < 2) return;
    qsort(hashes->items, hashes->count, sizeof *hashes->items, dtl_hash_order);
    size_t kept = 1;
    for (size_t i = 1; i < hashes->count; i++) {
        if (hashes->items[i] != hashes->items[kept - 1]) hashes->items[kept++] = hashes->items[i];
    }
    hashes->count = kept;
}

size_t dtl_hashes_shared(const dtl_hashes *a, const dtl_hashes *b) {
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < a->count && j < b->count;) {
        uint64_t left = a->items[i], right = b->items[j];
        shared += left == right;
        i += left <= right;
        j += right <= left;
    }
    return shared;
}

static int push(dtl_hashes *hashes, uint64_t hash, dtl_arena *arena) {
    uint64_t *item = dtl_vector_push(hashes, arena);
    if (!item) return arena->status;
    *item = hash;
    return DTL_OK;
}

int dtl_shingles_find(dtl_shingles *out, dtl_slice text, dtl_arena *arena) {
    out->words.count = out->numbers.count = 0;
    out->words.ceiling = out->numbers.ceiling = SIZE_MAX / 2;
    uint64_t window[DTL_SHINGLE_WORDS] = {0};
    size_t seen = 0;
    dtl_word word;
    for (dtl_slice rest = text; dtl_word_next(&word, &rest); seen++) {
        uint64_t hash = dtl_hash(dtl_word_slice(&word), 0);
        if (word.bytes[0] >= '0' && word.bytes[0] <= '9' && push(&out->numbers, hash, arena)) return arena->status;
        memmove(window, window + 1, sizeof window - sizeof *window);
        window[DTL_SHINGLE_WORDS - 1] = hash;
        if (seen + 1 < DTL_SHINGLE_WORDS) continue;
        if (push(&out->words, dtl_hash((dtl_slice){(const char *)window, sizeof window}, 0), arena)) return arena->status;
    }
    if (seen > 0 && seen < DTL_SHINGLE_WORDS &&
        push(&out->words, dtl_hash((dtl_slice){(const char *)window, sizeof window}, 0), arena))
        return arena->status;
    sort(&out->words);
    sort(&out->numbers);
    return DTL_OK;
}
