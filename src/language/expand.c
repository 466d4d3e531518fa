#include "language/expand.h"

#include "base/utf8.h"
#include "language/table.h"
#include "language/word.h"
#include "learn/feature.h"

void dtl_expand_read(dtl_expand_keys *out, dtl_slice surface) {
    uint32_t code[DTL_WORD_LONGEST], length = 0, ending[DTL_EXPAND_ENDINGS + 1], whole = DTL_FEATURE_START;
    out->count = 0;
    for (const char *at = surface.data, *end = at + surface.length; at < end; length++) {
        if (length == DTL_WORD_LONGEST) return;
        at += dtl_utf8_decode(at, end, &code[length]);
        if (dtl_utf8_is_upper(code[length])) code[length] = dtl_utf8_lower(code[length]);
        whole = dtl_feature_add(whole, code[length]);
    }
    ending[0] = DTL_FEATURE_START;
    for (uint32_t i = 1; i <= DTL_EXPAND_ENDINGS && i < length; i++) ending[i] = dtl_feature_add(ending[i - 1], code[length - i]);
    out->key[0] = dtl_feature_mix(60, whole, 0, 0);
    out->length[0] = length;
    out->count = 1;
    for (uint32_t i = DTL_EXPAND_ENDINGS; i >= DTL_EXPAND_SHORTEST; i--) {
        if (i >= length) continue;
        out->length[out->count] = i;
        out->key[out->count++] = dtl_feature_mix(61, ending[i], i, 0);
    }
}

static int read_rule(dtl_expand_rule *rule, dtl_table *table, dtl_error *error) {
    dtl_slice fields[2 + DTL_EXPAND_LATER];
    dtl_table_next(table, fields, sizeof fields / sizeof *fields);
    *rule = (dtl_expand_rule){.ending = fields[1]};
    uint32_t cut = 0;
    for (size_t i = 0; i < fields[0].length && cut < 100; i++) {
        if (fields[0].data[i] < '0' || fields[0].data[i] > '9') cut = 100;
        cut = cut * 10 + (uint32_t)(fields[0].data[i] - '0');
    }
    if (cut >= DTL_WORD_LONGEST)
        return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: a rule of words that share a token is wrong");
    rule->cut = (uint8_t)cut;
    while (rule->count < DTL_EXPAND_LATER && fields[2 + rule->count].length) {
        rule->later[rule->count] = fields[2 + rule->count];
        rule->count++;
    }
    return DTL_OK;
}

int dtl_expander_load(dtl_expander *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error) {
    dtl_table table;
    *out = (dtl_expander){0};
    if (!dtl_model_file_section(file, "split.rules").data) return DTL_OK;
    int status = dtl_table_open(&table, file, "split.rules", DTL_EXPAND_MAX_RULES, error);
    if (status) return status;
    out->rule_count = (uint32_t)table.lines;
    out->rules = dtl_arena_array(arena, dtl_expand_rule, table.lines);
    if (!out->rules) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    for (uint32_t i = 0; i < out->rule_count && status == DTL_OK; i++) status = read_rule(&out->rules[i], &table, error);
    return status ? status : dtl_lookup_load(&out->lookup, file, "split.expand", out->rule_count, error);
}

const dtl_expand_rule *dtl_expand_find(const dtl_expander *expander, dtl_slice surface, bool by_ending) {
    if (!expander->lookup.entries) return NULL;
    dtl_expand_keys keys;
    int32_t found = DTL_LOOKUP_NONE;
    dtl_expand_read(&keys, surface);
    for (uint32_t i = 0; i < (by_ending ? keys.count : keys.count > 0) && found < 0; i++) found = dtl_lookup_get(&expander->lookup, keys.key[i]);
    return found >= 0 && expander->rules[found].count ? &expander->rules[found] : NULL;
}

dtl_slice dtl_expand_first(const dtl_expand_rule *rule, dtl_slice surface, dtl_arena *arena) {
    size_t length = surface.length;
    for (uint32_t i = 0; i < rule->cut && length > 0; i++) {
        length--;
        while (length > 0 && ((uint8_t)surface.data[length] & 0xC0) == 0x80) length--;
    }
    if (length + rule->ending.length == 0) return surface;
    if (rule->ending.length == 0) return (dtl_slice){surface.data, length};
    return dtl_arena_print(arena, "%.*s%.*s", (int)length, surface.data, DTL_PRINT(rule->ending));
}
