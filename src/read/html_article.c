#include "read/html_article.h"

#include "base/error.h"
#include "read/html_weights.h"

/* The element with the largest sum of weights, of those with the same the innermost; only among those with one of the own signs,
 * when any are asked for. */
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

/* Where the article is: the heaviest element, or one that says it is the text and has most of that weight. */
static const dtl_html_element *find_article(const dtl_html_blocks *blocks, dtl_arena *arena) {
    double *sums = dtl_arena_array(arena, double, blocks->list.count + 1), any, said;
    if (!sums) return NULL;
    for (size_t i = 0; i < blocks->list.count; i++) sums[i + 1] = sums[i] + blocks->list.items[i].weight;
    const dtl_html_element *result = heaviest(blocks, sums, 0, &any);
    const dtl_html_element *body = heaviest(blocks, sums, DTL_SIGN_BODY, &said);
    return body && said > any * 0.75 ? body : result;
}

static bool is_furniture(const dtl_block *block) {
    bool sentence = (block->signs & DTL_SIGN_PARAGRAPH) && block->stops && block->words >= 8;
    return (block->signs & DTL_SIGNS_OUTSIDE) || block->repeated || dtl_block_density(block) > (sentence ? 0.8 : 0.6);
}

/* A block that can begin or end an article. */
static bool is_firm(const dtl_block *block) {
    return block->weight > 0 && dtl_block_density(block) < 0.35 && !(block->signs & DTL_SIGN_HEADING);
}

/* A short last sentence: no links, a stop, beside the paragraph before it. */
static bool is_last_word(const dtl_html_blocks *blocks, const dtl_block *block) {
    const dtl_block *before = block - 1;
    uint32_t parent = blocks->elements.items[block->element].parent, beside = blocks->elements.items[before->element].parent;
    if (block->linked || !block->stops || block->words < 3 || is_furniture(block)) return false;
    return (block->signs & DTL_SIGN_PARAGRAPH) && (before->signs & DTL_SIGN_PARAGRAPH) && parent == beside;
}

/* Where the article said to be the text goes on with what is no prose, such as a list: up to the first link or sign of something
 * else. */
static size_t extend(const dtl_html_blocks *blocks, const dtl_html_element *article, size_t end) {
    enum { FEWEST = 3 };
    const dtl_block *list = blocks->list.items;
    if (article->own & DTL_SIGN_BODY) {
        while (end < article->end && !is_furniture(&list[end]) && !list[end].linked && list[end].words >= FEWEST) end++;
    }
    while (end < article->end && is_last_word(blocks, &list[end])) end++;
    return end;
}

/* Inside the article all blocks are kept that do not look like something else, from the first firm one to the last. */
static void keep_blocks(const dtl_html_blocks *blocks, const dtl_html_element *article, dtl_slice title, bool *kept) {
    size_t first = article->first, end = article->end;
    while (first < end && !is_firm(&blocks->list.items[first])) first++;
    while (end > first && !is_firm(&blocks->list.items[end - 1])) end--;
    if (end > first) end = extend(blocks, article, end);
    for (size_t i = first; i < end; i++) {
        const dtl_block *block = &blocks->list.items[i];
        bool is_title = (block->signs & DTL_SIGN_HEADING) && dtl_slice_equal(dtl_block_text(blocks, block), title);
        kept[i] = !is_title && !is_furniture(block);
    }
}

bool *dtl_html_article(dtl_html_blocks *blocks, const dtl_html_hints *hints, dtl_arena *arena) {
    bool *kept = dtl_arena_array(arena, bool, blocks->list.count + 1);
    if (!kept || dtl_html_weigh(blocks, hints, arena)) return NULL;
    const dtl_html_element *article = find_article(blocks, arena);
    if (article) keep_blocks(blocks, article, hints->title, kept);
    return arena->status ? NULL : kept;
}
