#include "language/lemma.h"

#include "base/utf8.h"
#include "language/table.h"
#include "learn/feature.h"

uint32_t dtl_lemma_key(const dtl_word *word, uint32_t tag_key, uint32_t level) {
    if (level == 0) return dtl_feature_mix(50, word->form, tag_key, 0);
    if (level == 1) return dtl_feature_mix(51, word->lower, tag_key, word->letter_case);
    if (level == DTL_LEMMA_LEVELS - 1) return dtl_feature_mix(52, tag_key, word->letter_case, 0);
    uint32_t length = DTL_WORD_SUFFIXES + 1 - level;
    uint32_t suffix = length < word->length ? word->suffix[length] : 0;
    return dtl_feature_mix(53, suffix, tag_key, length << 8 | word->letter_case);
}

static bool read_number(dtl_slice text, uint32_t limit, uint8_t *out) {
    uint32_t number = 0;
    if (text.length == 0 || text.length > 3) return false;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') return false;
        number = number * 10 + (uint32_t)(text.data[i] - '0');
    }
    *out = (uint8_t)number;
    return number < limit;
}

int dtl_lemmatizer_load(dtl_lemmatizer *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error) {
    dtl_table table;
    dtl_slice fields[3];
    int status = dtl_table_open(&table, file, "lemma.rules", UINT16_MAX, error);
    if (status) return status;
    out->rule_count = (uint32_t)table.lines;
    out->rules = dtl_arena_array(arena, dtl_lemma_rule, table.lines);
    if (!out->rules) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    for (uint32_t i = 0; i < out->rule_count; i++) {
        dtl_table_next(&table, fields, 3);
        dtl_lemma_rule *rule = &out->rules[i];
        if (!read_number(fields[0], DTL_WORD_LONGEST, &rule->cut) || !read_number(fields[1], DTL_LEMMA_CASES, &rule->letter_case))
            return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: a lemma rule is wrong");
        rule->ending = fields[2];
    }
    return dtl_lookup_load(&out->lookup, file, "lemma.lookup", out->rule_count, error);
}

/* Room for the whole form in its new case: a code point may grow from 2 to 3 bytes when its case changes. */
static dtl_slice change_case(dtl_lemma_case letter_case, dtl_slice form, size_t spare, dtl_arena *arena) {
    char *out = dtl_arena_alloc(arena, form.length * 2 + spare + 1);
    if (!out) return DTL_NO_SLICE;
    size_t length = 0;
    bool first = true;
    for (const char *at = form.data, *end = form.data + form.length; at < end; first = false) {
        uint32_t code;
        size_t bytes = dtl_utf8_decode(at, end, &code);
        bool lower = letter_case == DTL_LEMMA_LOWER || (letter_case == DTL_LEMMA_TITLE && !first);
        if (lower && dtl_utf8_is_upper(code) && code != 0xFFFD) {
            length += dtl_utf8_encode(out + length, dtl_utf8_lower(code));
        } else {
            memcpy(out + length, at, bytes);
            length += bytes;
        }
        at += bytes;
    }
    return (dtl_slice){out, length};
}

dtl_slice dtl_lemma_apply(const dtl_lemma_rule *rule, dtl_slice form, dtl_arena *arena) {
    if (rule->letter_case == DTL_LEMMA_KEEP && rule->cut == 0 && rule->ending.length == 0) return form;
    dtl_slice text = change_case((dtl_lemma_case)rule->letter_case, form, rule->ending.length, arena);
    if (!text.data) return text;
    size_t length = text.length;
    for (uint32_t i = 0; i < rule->cut && length > 0; i++) {
        length--;
        while (length > 0 && ((uint8_t)text.data[length] & 0xC0) == 0x80) length--;
    }
    if (length + rule->ending.length == 0) return form;
    union {
        const char *fixed;
        char *changing;
    } room = {.fixed = text.data}; /* change_case just made it, with room for the ending */
    if (rule->ending.length) memcpy(room.changing + length, rule->ending.data, rule->ending.length);
    return (dtl_slice){text.data, length + rule->ending.length};
}

dtl_slice dtl_lemma_of(const dtl_lemmatizer *lemmatizer, dtl_slice form, const dtl_word *word, uint32_t tag_key,
                       dtl_arena *arena) {
    for (uint32_t level = 0; level < DTL_LEMMA_LEVELS; level++) {
        int32_t rule = dtl_lookup_get(&lemmatizer->lookup, dtl_lemma_key(word, tag_key, level));
        if (rule >= 0) return dtl_lemma_apply(&lemmatizer->rules[rule], form, arena);
    }
    return form;
}
