#include "language/input.h"

#include "learn/feature.h"

void dtl_input_hashes(uint32_t *out, const dtl_word *words, size_t count, dtl_letter_case letter_case, size_t i) {
    const dtl_word *w = &words[i];
    uint32_t n = 0, style = letter_case, place = i == 0 ? 0 : i + 1 == count ? 2 : 1;
    out[n++] = dtl_feature_mix(1, w->lower, 0, 0);
    out[n++] = dtl_feature_mix(2, w->form, 0, 0);
    for (uint32_t k = 0; k < DTL_WORD_PREFIXES; k++) out[n++] = dtl_feature_mix(3, w->prefix[k], k, 0);
    for (uint32_t k = 0; k < DTL_WORD_SUFFIXES; k++) out[n++] = dtl_feature_mix(4, w->suffix[k], k, 0);
    out[n++] = dtl_feature_mix(5, w->shape, 0, 0);
    out[n++] = dtl_feature_mix(6, w->letter_case, style, place);
    out[n++] = dtl_feature_mix(7, w->length < 12 ? w->length : 12, w->first, 0);
    out[n++] = dtl_feature_mix(8, w->prefix[0], w->suffix[1], w->letter_case);
    out[n++] = dtl_feature_mix(9, style, place, 0);
}
