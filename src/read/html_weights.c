#include "read/html_weights.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/utf8.h"

/* Signs that an element hands on to what is in it. */
#define HANDED_ON                                                                                                              \
    (DTL_SIGNS_OUTSIDE | DTL_SIGN_HEADER | DTL_SIGN_BODY | DTL_SIGN_ARTICLE | DTL_SIGN_ITEM | DTL_SIGN_CELL | DTL_SIGN_QUOTE | \
     DTL_SIGN_FIGURE | DTL_SIGN_EMBED)

/* Signs that are believed even of much prose: comments can be longer than the article. */
#define SURE_SIGNS (DTL_SIGN_COMMENT | DTL_SIGN_FOOTER | DTL_SIGN_SIGNUP)

enum { SHINGLE = 4, MAX_SHINGLES = 1 << 20, LARGEST = 120, FEWEST_REPEATED = 12, REACH = 2 };

double dtl_block_size(const dtl_block *block) {
    double wide = block->wide / 3.0; /* a word of such a script has two letters or more */
    return block->words > wide ? block->words : wide;
}

double dtl_block_density(const dtl_block *block) {
    return (double)block->linked / block->letters;
}

bool dtl_block_is_prose(const dtl_block *block) {
    double size = dtl_block_size(block);
    return size >= 8 && dtl_block_density(block) < 0.4 && (block->stops || size >= 20);
}

/* sums[i]: words of prose in the blocks before i. */
static double *prose_sums(const dtl_html_blocks *blocks, dtl_arena *arena) {
    double *sums = dtl_arena_array(arena, double, blocks->list.count + 1);
    for (size_t i = 0; sums && i < blocks->list.count; i++) {
        const dtl_block *block = &blocks->list.items[i];
        sums[i + 1] = sums[i] + (dtl_block_is_prose(block) ? dtl_block_size(block) : 0);
    }
    return sums;
}

/* A sign of what is outside the article is not believed of an element with a large share of the page's prose. */
static void hand_down_signs(dtl_html_blocks *blocks, const double *sums) {
    double all = sums[blocks->list.count];
    for (size_t i = 0; i < blocks->elements.count; i++) {
        dtl_html_element *element = &blocks->elements.items[i];
        double share = all > 0 ? (sums[element->end] - sums[element->first]) / all : 0;
        if (share > 0.35) element->own &= ~(uint32_t)(DTL_SIGNS_OUTSIDE & ~SURE_SIGNS);
        if (share > 0.8) element->own &= ~(uint32_t)SURE_SIGNS;
        uint32_t above = i ? blocks->elements.items[element->parent].signs & HANDED_ON : 0;
        element->signs = element->own | above;
    }
    for (size_t i = 0; i < blocks->list.count; i++) {
        dtl_block *block = &blocks->list.items[i];
        block->own = blocks->elements.items[block->element].own;
        block->signs = blocks->elements.items[block->element].signs;
    }
}

/* The hashes of four words in a row, in order. */
typedef struct shingles {
    dtl_vector(uint64_t) list;
} shingles;

static bool is_word_code(uint32_t code) {
    return dtl_utf8_is_letter(code) || dtl_utf8_is_digit(code);
}

/* The next word of a text that may have tags in it; empty at the end. */
static dtl_slice next_word(dtl_slice text, size_t *at) {
    const char *end = text.data + text.length;
    bool tag = false;
    dtl_slice word = {text.data + *at, 0};
    while (*at < text.length) {
        uint32_t code;
        size_t step = dtl_utf8_decode(text.data + *at, end, &code);
        bool inside = !tag && is_word_code(code);
        if (!inside && word.length) break;
        tag = tag ? code != '>' : code == '<';
        *at += step;
        if (inside)
            word.length += step;
        else
            word.data = text.data + *at;
    }
    return word;
}

static int by_number(const void *a, const void *b) {
    const uint64_t *first = a, *second = b;
    return (*first > *second) - (*first < *second);
}

/* Adds each shingle of text to *out or, with among, counts in *met how many of the *all are in it. */
static int each_shingle(dtl_slice text, shingles *out, const shingles *among, size_t *met, size_t *all, dtl_arena *arena) {
    uint64_t words[SHINGLE] = {0};
    size_t at = 0, count = 0;
    for (dtl_slice word; (word = next_word(text, &at)).length;) {
        memmove(words, words + 1, sizeof words - sizeof *words);
        words[SHINGLE - 1] = dtl_hash(word, 0);
        if (++count < SHINGLE) continue;
        uint64_t hash = dtl_hash((dtl_slice){(const char *)words, sizeof words}, 0);
        if (among) {
            ++*all;
            *met += bsearch(&hash, among->list.items, among->list.count, sizeof hash, by_number) != NULL;
            continue;
        }
        uint64_t *slot = dtl_vector_push(&out->list, arena);
        if (!slot) return arena->status;
        *slot = hash;
    }
    return DTL_OK;
}

/* Blocks that the linked data's text has too are told for sure; long ones that it lacks most likely not. */
static int compare_with_body(dtl_html_blocks *blocks, dtl_slice body, dtl_arena *arena) {
    shingles told = {{.ceiling = MAX_SHINGLES}};
    if (!body.length) return DTL_OK;
    int status = each_shingle(body, &told, NULL, NULL, NULL, arena);
    if (status || told.list.count < 50) return status;
    qsort(told.list.items, told.list.count, sizeof *told.list.items, by_number);
    for (size_t i = 0; i < blocks->list.count; i++) {
        dtl_block *block = &blocks->list.items[i];
        size_t met = 0, all = 0;
        each_shingle(dtl_block_text(blocks, block), NULL, &told, &met, &all, arena);
        if (all < 3) continue;
        if (met * 2 > all)
            block->weight = dtl_block_size(block) < LARGEST ? dtl_block_size(block) : LARGEST;
        else if (block->weight > 0 && met * 10 < all)
            block->weight *= 0.3;
    }
    return DTL_OK;
}

/* A block that stands on the page already is not told again. */
static int weigh_repeated(dtl_html_blocks *blocks, dtl_arena *arena) {
    dtl_map seen;
    dtl_map_init(&seen, arena, DTL_MAX_BLOCKS);
    for (size_t i = 0; i < blocks->list.count; i++) {
        dtl_block *block = &blocks->list.items[i];
        bool added;
        if (block->weight <= 0 || dtl_block_size(block) < FEWEST_REPEATED) continue;
        if (!dtl_map_put(&seen, dtl_block_text(blocks, block), &added)) return arena->status;
        block->repeated = !added;
        if (!added) block->weight = -1;
    }
    return DTL_OK;
}

/* Paragraphs of an article stand together; teasers stand alone between links and dates. */
static void weigh_lonely(dtl_html_blocks *blocks) {
    size_t count = blocks->list.count;
    dtl_block *list = blocks->list.items;
    for (size_t i = 0; i < count; i++) {
        bool company = false;
        for (size_t j = i > REACH ? i - REACH : 0; j < count && j <= i + REACH; j++)
            company |= j != i && dtl_block_is_prose(&list[j]);
        if (!company && list[i].weight > 0) list[i].weight *= 0.4;
    }
}

static double weight_of(const dtl_block *block) {
    double size = dtl_block_size(block), density = dtl_block_density(block);
    if (size > LARGEST) size = LARGEST;
    if (block->signs & DTL_SIGNS_OUTSIDE) return -0.4 * size;
    if (density > 0.5) return -0.6 * size;
    return (dtl_block_is_prose(block) ? 1 - density : -0.15) * size;
}

int dtl_html_weigh(dtl_html_blocks *blocks, const dtl_html_hints *hints, dtl_arena *arena) {
    const double *sums = prose_sums(blocks, arena);
    if (!sums) return arena->status;
    hand_down_signs(blocks, sums);
    for (size_t i = 0; i < blocks->list.count; i++) blocks->list.items[i].weight = weight_of(&blocks->list.items[i]);
    weigh_lonely(blocks);
    int status = compare_with_body(blocks, hints->body, arena);
    return status ? status : weigh_repeated(blocks, arena);
}
