#include "read/html_article.h"

#include "base/error.h"

/* Signs that an element hands on to what is in it. */
#define HANDED_ON                                                                                                              \
    (DTL_SIGNS_OUTSIDE | DTL_SIGN_HEADER | DTL_SIGN_BODY | DTL_SIGN_ARTICLE | DTL_SIGN_ITEM | DTL_SIGN_CELL | DTL_SIGN_QUOTE | \
     DTL_SIGN_FIGURE | DTL_SIGN_EMBED)

/* Signs that are believed even of much prose: comments can be longer than the article. */
#define SURE_SIGNS (DTL_SIGN_COMMENT | DTL_SIGN_FOOTER | DTL_SIGN_SIGNUP)

/* The size of a block in words; scripts without blanks have about two letters a word, but count them sparingly. */
static double size_of(const dtl_block *block) {
    double by_letters = block->letters / 8.0;
    return block->words > by_letters ? block->words : by_letters;
}

static double density_of(const dtl_block *block) {
    return (double)block->linked / block->letters;
}

static bool is_prose(const dtl_block *block) {
    return size_of(block) >= 8 && density_of(block) < 0.4 && (block->stops || size_of(block) >= 20);
}

/* sums[i]: of blocks before i. */
static double *prose_sums(const dtl_html_blocks *blocks, dtl_arena *arena) {
    double *sums = dtl_arena_array(arena, double, blocks->list.count + 1);
    for (size_t i = 0; sums && i < blocks->list.count; i++)
        sums[i + 1] = sums[i] + (is_prose(&blocks->list.items[i]) ? size_of(&blocks->list.items[i]) : 0);
    return sums;
}

/* Hands signs down. A sign of what is outside the article is not believed of an element with a large share of the page's prose.
 */
static void set_signs(dtl_html_blocks *blocks, const double *sums) {
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

static void weigh(dtl_block *block) {
    double size = size_of(block), density = density_of(block), score;
    if (size > 120) size = 120;
    if (block->signs & DTL_SIGNS_OUTSIDE)
        score = -0.4;
    else if (density > 0.5)
        score = -0.6;
    else if (is_prose(block))
        score = 1 - density;
    else
        score = -0.15;
    block->weight = score * size;
}

/* The element with the largest sum of weights, of those with the same the innermost; only among those with one of the own signs, when any are asked for. */
static const dtl_html_element *heaviest(const dtl_html_blocks *blocks, const double *sums, uint32_t own, double *best) {
    const dtl_html_element *result = NULL;
    *best = 0;
    for (size_t i = 0; i < blocks->elements.count; i++) {
        const dtl_html_element *element = &blocks->elements.items[i];
        double sum = sums[element->end] - sums[element->first];
        if (sum < *best || (own && !(element->own & own))) continue;
        *best = sum;
        result = element;
    }
    return result;
}

/* Where the article is: the heaviest element, or one inside that says it is the text and has half of that weight. */
static const dtl_html_element *find_article(const dtl_html_blocks *blocks, dtl_arena *arena) {
    double *sums = dtl_arena_array(arena, double, blocks->list.count + 1), any, said;
    if (!sums) return NULL;
    for (size_t i = 0; i < blocks->list.count; i++) sums[i + 1] = sums[i] + blocks->list.items[i].weight;
    const dtl_html_element *result = heaviest(blocks, sums, 0, &any);
    const dtl_html_element *body = heaviest(blocks, sums, DTL_SIGN_BODY, &said);
    return body && said > any / 2 ? body : result;
}

/* Inside the article all blocks are kept that do not look like something else, from the first that looks like told text to the
 * last. */
static void keep_blocks(const dtl_html_blocks *blocks, const dtl_html_element *article, bool *kept) {
    size_t first = SIZE_MAX, last = 0;
    for (size_t i = article->first; i < article->end; i++) {
        const dtl_block *block = &blocks->list.items[i];
        if (block->signs & DTL_SIGNS_OUTSIDE) continue;
        if (density_of(block) > 0.6) continue;
        kept[i] = true;
        if (block->weight <= 0) continue;
        if (first == SIZE_MAX) first = i;
        last = i;
    }
    for (size_t i = article->first; i < article->end; i++) {
        if (first == SIZE_MAX || i < first || i > last) kept[i] = false;
    }
}

bool *dtl_html_article(dtl_html_blocks *blocks, dtl_slice title, dtl_arena *arena) {
    bool *kept = dtl_arena_array(arena, bool, blocks->list.count + 1);
    const double *sums = prose_sums(blocks, arena);
    (void)title;
    if (!kept || !sums) return NULL;
    set_signs(blocks, sums);
    for (size_t i = 0; i < blocks->list.count; i++) weigh(&blocks->list.items[i]);
    const dtl_html_element *article = find_article(blocks, arena);
    if (article) keep_blocks(blocks, article, kept);
    return arena->status ? NULL : kept;
}
