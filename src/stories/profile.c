#include "stories/profile.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/map.h"
#include "base/vector.h"
#include "base/words.h"

enum { WORDS_AT_MOST = 20000 }; /* of a report: what comes later is not read */

/* Tuned on ECB+ train. RARE: words of every fifth report tell nothing. RAREST: a word that is ten times rarer is not ten times
 * more telling. */
static const double RARE = 1.5, RAREST = 0.7, NAME = 1.5, NUMBER = 3, REPEATED = 0.5, EARLY = 4, EARLY_WORDS = 60;

typedef struct entry {
    dtl_slice word;
    uint32_t count, capitals, first;
    double weight;
} entry;

typedef struct reading {
    dtl_arena scratch;
    dtl_map words; /* word -> index in entries */
    dtl_vector(entry) entries;
    uint32_t position;
} reading;

static int add_words(reading *r, dtl_slice text) {
    dtl_word word;
    for (dtl_slice rest = text; r->position < WORDS_AT_MOST && dtl_word_next(&word, &rest);) {
        r->position++;
        if (word.length < 2) continue;
        uint32_t *at = dtl_map_get(&r->words, dtl_word_slice(&word));
        if (!at) {
            dtl_slice copy = dtl_arena_copy(&r->scratch, dtl_word_slice(&word));
            entry *added = copy.data ? dtl_vector_push(&r->entries, &r->scratch) : NULL;
            at = added ? dtl_map_put(&r->words, copy, NULL) : NULL;
            if (!at) return r->scratch.status;
            *added = (entry){.word = copy, .first = r->position};
            *at = (uint32_t)(r->entries.count - 1);
        }
        entry *found = &r->entries.items[*at];
        found->count++;
        found->capitals += word.capital;
    }
    return DTL_OK;
}

static double weigh(const entry *e, const dtl_rarity *rarity) {
    double rare = dtl_rarity_of(rarity, e->word);
    if (rare < RARE) return 0;
    double weight = (1 + REPEATED * log(e->count)) * pow(rare, RAREST) * (1 + EARLY * exp(-(double)e->first / EARLY_WORDS));
    if (e->word.data[0] >= '0' && e->word.data[0] <= '9') return weight * NUMBER;
    return e->capitals * 2 > e->count ? weight * NAME : weight;
}

/* Heaviest first; equals by their bytes. */
static int compare_weights(const void *a, const void *b) {
    const entry *left = a, *right = b;
    if (left->weight != right->weight) return left->weight > right->weight ? -1 : 1;
    return dtl_slice_compare(left->word, right->word);
}

static int compare_hashes(const void *a, const void *b) {
    const dtl_profile_word *left = a, *right = b;
    if (left->word != right->word) return left->word < right->word ? -1 : 1;
    return (left->weight < right->weight) - (left->weight > right->weight);
}

static int keep_heaviest(dtl_profile *out, const reading *r, dtl_arena *arena) {
    size_t count = r->entries.count < DTL_PROFILE_WORDS ? r->entries.count : DTL_PROFILE_WORDS;
    while (count && !(r->entries.items[count - 1].weight > 0)) count--;
    dtl_profile_word *words = dtl_arena_array(arena, dtl_profile_word, count);
    if (!words) return arena->status;
    double squares = 0;
    for (size_t i = 0; i < r->entries.count; i++) squares += r->entries.items[i].weight * r->entries.items[i].weight;
    for (size_t i = 0; i < count; i++) {
        const entry *e = &r->entries.items[i];
        words[i] = (dtl_profile_word){(uint32_t)dtl_hash(e->word, 0), (float)(e->weight / sqrt(squares))};
        if (i < DTL_PROFILE_KEYS) out->keys[out->key_count++] = words[i].word;
    }
    if (count) qsort(words, count, sizeof *words, compare_hashes);
    out->words = words;
    out->count = (uint32_t)count;
    return DTL_OK;
}

int dtl_profile_read(dtl_profile *out, const dtl_rarity *rarity, dtl_slice title, dtl_slice text, dtl_arena *arena) {
    *out = (dtl_profile){.count = 0};
    reading r = {.entries = {.ceiling = WORDS_AT_MOST}};
    dtl_arena_init(&r.scratch, (size_t)64 << 20);
    dtl_map_init(&r.words, &r.scratch, WORDS_AT_MOST);
    int status = title.data ? add_words(&r, title) : DTL_OK;
    if (status == DTL_OK) status = add_words(&r, text);
    for (size_t i = 0; status == DTL_OK && i < r.entries.count; i++)
        r.entries.items[i].weight = weigh(&r.entries.items[i], rarity);
    if (status == DTL_OK && r.entries.count) qsort(r.entries.items, r.entries.count, sizeof(entry), compare_weights);
    if (status == DTL_OK) status = keep_heaviest(out, &r, arena);
    dtl_arena_clear(&r.scratch);
    return status;
}

double dtl_profile_compare(const dtl_profile *a, const dtl_profile *b) {
    double sum = 0;
    for (uint32_t i = 0, j = 0; i < a->count && j < b->count;) {
        uint32_t left = a->words[i].word, right = b->words[j].word;
        if (left == right) sum += (double)a->words[i].weight * (double)b->words[j].weight;
        i += left <= right;
        j += right <= left;
    }
    return sum;
}
