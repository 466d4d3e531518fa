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
static const double NAMES_RARE = 4.5, NAMES_EARLY = 2, WORDS_SHARE = 0.8, NAMES_SHARE = 0.24, NAMES_TOGETHER = 0.7;
static const double RARE = 1.5, RAREST = 0.7, NAME = 1.5, NUMBER = 3, REPEATED = 0.5, EARLY = 4, EARLY_WORDS = 60;

typedef struct entry {
    dtl_slice word;
    uint32_t count, capitals, first,
        small; /* small: how often not as a name: without a capital, or in the title, where all may have one */
    uint32_t in_text;
    double weight;
} entry;

typedef struct reading {
    dtl_arena scratch;
    dtl_map words; /* word -> index in entries */
    dtl_vector(entry) entries;
    uint32_t position;
} reading;

static int add_words(reading *r, dtl_slice text, bool title) {
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
        found->small += title || !word.capital;
        found->in_text += !title;
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

static double weigh_name(const entry *e, const dtl_rarity *rarity) {
    double rare = dtl_rarity_of(rarity, e->word);
    bool number = e->word.data[0] >= '0' && e->word.data[0] <= '9';
    if (rare < NAMES_RARE || number || !e->in_text || e->capitals < e->in_text) return 0;
    return (1 + REPEATED * log(e->count)) * rare * (1 + NAMES_EARLY * exp(-(double)e->first / EARLY_WORDS));
}

/* Weighs the entries anew. */
static int keep_names(dtl_profile *out, reading *r, const dtl_rarity *rarity, dtl_arena *arena) {
    double squares = 0;
    for (size_t i = 0; i < r->entries.count; i++) {
        r->entries.items[i].weight = weigh_name(&r->entries.items[i], rarity);
        squares += r->entries.items[i].weight * r->entries.items[i].weight;
    }
    if (r->entries.count) qsort(r->entries.items, r->entries.count, sizeof(entry), compare_weights);
    size_t count = r->entries.count < DTL_PROFILE_NAMES ? r->entries.count : DTL_PROFILE_NAMES;
    while (count && !(r->entries.items[count - 1].weight > 0)) count--;
    dtl_profile_word *names = dtl_arena_array(arena, dtl_profile_word, count);
    if (!names) return arena->status;
    for (size_t i = 0; i < count; i++) {
        const entry *e = &r->entries.items[i];
        names[i] = (dtl_profile_word){(uint32_t)dtl_hash(e->word, 0), (float)(e->weight / sqrt(squares))};
    }
    if (count) qsort(names, count, sizeof *names, compare_hashes);
    out->names = names;
    out->name_count = (uint32_t)count;
    return DTL_OK;
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
    int status = title.data ? add_words(&r, title, true) : DTL_OK;
    if (status == DTL_OK) status = add_words(&r, text, false);
    for (size_t i = 0; status == DTL_OK && i < r.entries.count; i++)
        r.entries.items[i].weight = weigh(&r.entries.items[i], rarity);
    if (status == DTL_OK && r.entries.count) qsort(r.entries.items, r.entries.count, sizeof(entry), compare_weights);
    if (status == DTL_OK) status = keep_heaviest(out, &r, arena);
    if (status == DTL_OK) status = keep_names(out, &r, rarity, arena);
    dtl_arena_clear(&r.scratch);
    return status;
}

static double cosine(const dtl_profile_word *a, uint32_t a_count, const dtl_profile_word *b, uint32_t b_count) {
    double sum = 0;
    for (uint32_t i = 0, j = 0; i < a_count && j < b_count;) {
        uint32_t left = a[i].word, right = b[j].word;
        if (left == right) sum += (double)a[i].weight * (double)b[j].weight;
        i += left <= right;
        j += right <= left;
    }
    return sum;
}

double dtl_profile_compare(const dtl_profile *a, const dtl_profile *b, bool together) {
    double names = cosine(a->names, a->name_count, b->names, b->name_count);
    double words = cosine(a->words, a->count, b->words, b->count);
    return WORDS_SHARE * words + (NAMES_SHARE + (together ? NAMES_TOGETHER : 0)) * names;
}
