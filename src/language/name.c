#include "language/name.h"

#include <math.h>
#include <string.h>

static bool may_follow(uint8_t before, uint8_t after) {
    bool inside = after != 0 && !dtl_name_begins(after);
    return !inside || (before != 0 && dtl_name_of_class(before) == dtl_name_of_class(after));
}

static uint8_t best_of(const float sums[DTL_NAME_CLASSES]) {
    uint8_t best = 0;
    for (uint8_t c = 1; c < DTL_NAME_CLASSES; c++) {
        if (sums[c] > sums[best]) best = c;
    }
    return best;
}

/* The sums of the sequences up to a word, from those up to the word before; which class of that they came by. */
static void step(const float *scores, float sums[DTL_NAME_CLASSES], uint8_t back[DTL_NAME_CLASSES]) {
    float next[DTL_NAME_CLASSES];
    uint8_t best = best_of(sums);
    for (uint8_t c = 0; c < DTL_NAME_CLASSES; c++) {
        back[c] = best;
        if (!may_follow(best, c)) {
            uint8_t begin = dtl_name_begin(dtl_name_of_class(c)), inside = dtl_name_inside(dtl_name_of_class(c));
            back[c] = sums[begin] >= sums[inside] ? begin : inside;
        }
        next[c] = sums[back[c]] + scores[c];
    }
    memcpy(sums, next, sizeof next);
}

void dtl_names_find(const float *scores, uint32_t stride, uint32_t count, uint8_t (*back)[DTL_NAME_CLASSES], uint8_t *classes) {
    float sums[DTL_NAME_CLASSES];
    if (count == 0) return;
    for (uint8_t c = 0; c < DTL_NAME_CLASSES; c++) sums[c] = may_follow(0, c) ? scores[c] : -INFINITY;
    for (uint32_t i = 1; i < count; i++) step(scores + (size_t)i * stride, sums, back[i]);
    classes[count - 1] = best_of(sums);
    for (uint32_t i = count - 1; i > 0; i--) classes[i - 1] = back[i][classes[i]];
}
