#include "language/word.h"

#include "base/utf8.h"
#include "learn/feature.h"

dtl_sign dtl_sign_of(uint32_t code) {
    if (code < 128) {
        if (code >= 'a' && code <= 'z') return DTL_SIGN_LOWER;
        if (code >= 'A' && code <= 'Z') return DTL_SIGN_UPPER;
        return code >= '0' && code <= '9' ? DTL_SIGN_DIGIT : DTL_SIGN_OTHER;
    }
    if (dtl_utf8_is_upper(code)) return DTL_SIGN_UPPER;
    if (dtl_utf8_is_letter(code)) return DTL_SIGN_LOWER;
    return dtl_utf8_is_digit(code) ? DTL_SIGN_DIGIT : DTL_SIGN_OTHER;
}

static uint32_t lower_of(uint32_t code, dtl_sign sign) {
    if (sign != DTL_SIGN_UPPER) return code;
    return code < 128 ? code + ('a' - 'A') : dtl_utf8_lower(code);
}

static uint32_t shape_of(const uint32_t *code, const uint8_t *sign, uint32_t length) {
    uint32_t shape = DTL_FEATURE_START, before = DTL_SIGN_NONE;
    for (uint32_t i = 0; i < length; i++) {
        if (sign[i] != DTL_SIGN_OTHER && sign[i] == before) continue;
        shape = dtl_feature_add(shape, sign[i] == DTL_SIGN_OTHER ? code[i] : sign[i]);
        before = sign[i];
    }
    return shape;
}

static uint8_t case_of(const uint8_t *sign, uint32_t length) {
    uint32_t upper = 0, lower = 0;
    for (uint32_t i = 0; i < length; i++) {
        upper += sign[i] == DTL_SIGN_UPPER;
        lower += sign[i] == DTL_SIGN_LOWER;
    }
    if (upper + lower == 0) return DTL_CASE_NONE;
    if (upper == 0) return DTL_CASE_LOWER;
    if (upper == 1 && sign[0] == DTL_SIGN_UPPER) return DTL_CASE_TITLE;
    return lower == 0 ? DTL_CASE_UPPER : DTL_CASE_MIXED;
}

void dtl_word_read(dtl_word *out, dtl_slice form) {
    uint32_t code[DTL_WORD_LONGEST];
    uint8_t sign[DTL_WORD_LONGEST];
    uint32_t length = 0;
    *out = (dtl_word){.form = DTL_FEATURE_START, .lower = DTL_FEATURE_START};
    for (const char *at = form.data, *end = form.data + form.length; at < end && length < DTL_WORD_LONGEST; length++) {
        at += dtl_utf8_decode(at, end, &code[length]);
        sign[length] = (uint8_t)dtl_sign_of(code[length]);
        out->form = dtl_feature_add(out->form, code[length]);
    }
    out->shape = shape_of(code, sign, length);
    out->letter_case = case_of(sign, length);
    out->first = length ? sign[0] : DTL_SIGN_NONE;
    out->length = length;
    for (uint32_t i = 0; i < length; i++) {
        code[i] = lower_of(code[i], (dtl_sign)sign[i]);
        out->lower = dtl_feature_add(out->lower, code[i]);
        if (i < DTL_WORD_PREFIXES) out->prefix[i] = out->lower;
    }
    uint32_t ending = DTL_FEATURE_START;
    for (uint32_t i = 0; i < length && i < DTL_WORD_SUFFIXES; i++) {
        ending = dtl_feature_add(ending, code[length - 1 - i]);
        out->suffix[i] = ending;
    }
}

dtl_letter_case dtl_words_case(const dtl_word *words, size_t count) {
    size_t all = 0, capital = 0, upper = 0, long_words = 0, long_capital = 0;
    for (size_t i = 0; i < count; i++) {
        const dtl_word *w = &words[i];
        if (w->letter_case == DTL_CASE_NONE) continue;
        bool begins_capital = w->first == DTL_SIGN_UPPER;
        all++;
        capital += begins_capital;
        upper += w->letter_case == DTL_CASE_UPPER;
        long_words += w->length > 3;
        long_capital += w->length > 3 && begins_capital;
    }
    if (capital == 0) return DTL_CASE_LOWER;
    if (all >= 2 && upper * 10 >= all * 8) return DTL_CASE_UPPER;
    return long_words >= 3 && long_capital * 10 >= long_words * 8 ? DTL_CASE_TITLE : DTL_CASE_MIXED;
}
