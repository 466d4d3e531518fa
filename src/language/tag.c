#include "language/tag.h"

#include "language/table.h"
#include "learn/feature.h"

static const dtl_word outside = {.form = 5, .lower = 5, .shape = 5, .suffix = {5, 5, 5, 5, 5, 5}};

static const dtl_word *word_at(const dtl_word *words, size_t count, size_t i, int step) {
    if (step < 0 && i < (size_t)-step) return &outside;
    size_t at = step < 0 ? i - (size_t)-step : i + (size_t)step;
    return at < count ? &words[at] : &outside;
}

uint32_t dtl_tag_features(uint32_t *out, const dtl_word *words, size_t count, dtl_letter_case letter_case, const dtl_tag *tags,
                          const uint16_t *classes, size_t i) {
    const dtl_word *w = &words[i], *b1 = word_at(words, count, i, -1), *b2 = word_at(words, count, i, -2);
    const dtl_word *a1 = word_at(words, count, i, 1), *a2 = word_at(words, count, i, 2);
    uint32_t t1 = i > 0 ? classes[i - 1] + 1U : 0, t2 = i > 1 ? classes[i - 2] + 1U : 0, n = 0;
    uint32_t u1 = i > 0 ? tags[classes[i - 1]].upos + 1U : 0;
    uint32_t style = (uint32_t)letter_case << 8 | (i == 0), cases = style << 8 | w->letter_case;
    out[n++] = dtl_feature_mix(1, 0, 0, 0);
    out[n++] = dtl_feature_mix(2, w->lower, 0, 0);
    out[n++] = dtl_feature_mix(3, w->lower, cases, 0);
    out[n++] = dtl_feature_mix(4, w->shape, style, 0);
    out[n++] = dtl_feature_mix(5, w->suffix[0], cases, 0);
    out[n++] = dtl_feature_mix(6, w->suffix[1], cases, 0);
    out[n++] = dtl_feature_mix(7, w->suffix[2], cases, 0);
    out[n++] = dtl_feature_mix(8, w->suffix[3], 0, 0);
    out[n++] = dtl_feature_mix(9, w->suffix[4], 0, 0);
    out[n++] = dtl_feature_mix(10, w->prefix[0], cases, 0);
    out[n++] = dtl_feature_mix(11, w->prefix[1], 0, 0);
    out[n++] = dtl_feature_mix(12, w->prefix[2], 0, 0);
    out[n++] = dtl_feature_mix(13, t1, 0, 0);
    out[n++] = dtl_feature_mix(14, t1, t2, 0);
    out[n++] = dtl_feature_mix(15, t1, w->lower, 0);
    out[n++] = dtl_feature_mix(16, t1, t2, w->lower);
    out[n++] = dtl_feature_mix(17, t1, w->suffix[2], cases);
    out[n++] = dtl_feature_mix(18, b1->lower, 0, 0);
    out[n++] = dtl_feature_mix(19, b1->lower, w->lower, 0);
    out[n++] = dtl_feature_mix(20, a1->lower, 0, 0);
    out[n++] = dtl_feature_mix(21, a1->lower, w->lower, 0);
    out[n++] = dtl_feature_mix(22, b2->lower, 0, 0);
    out[n++] = dtl_feature_mix(23, a2->lower, 0, 0);
    out[n++] = dtl_feature_mix(24, b1->suffix[2], w->suffix[1], 0);
    out[n++] = dtl_feature_mix(25, a1->suffix[2], w->suffix[1], 0);
    out[n++] = dtl_feature_mix(26, a1->suffix[1], a1->shape, style);
    out[n++] = dtl_feature_mix(27, t1, a1->lower, 0);
    out[n++] = dtl_feature_mix(28, t1, w->shape, a1->shape ^ style);
    out[n++] = dtl_feature_mix(29, b1->lower, a1->lower, 0);
    out[n++] = dtl_feature_mix(30, w->lower, a1->lower, a2->lower);
    out[n++] = dtl_feature_mix(31, b2->lower, b1->lower, w->lower);
    out[n++] = dtl_feature_mix(32, u1, a1->suffix[2], cases);
    out[n++] = dtl_feature_mix(33, b1->shape, w->shape, style);
    out[n++] = dtl_feature_mix(34, w->suffix[5], cases, 0);
    out[n++] = dtl_feature_mix(35, t1, t2, w->suffix[1]);
    out[n++] = dtl_feature_mix(36, a1->suffix[2], a2->suffix[2], t1);
    return n;
}

uint32_t dtl_form_key(const dtl_word *word, uint32_t tag, bool fine) {
    return fine ? dtl_feature_mix(40, word->lower, tag, 0) : dtl_feature_mix(41, tag, 0, 0);
}

dtl_tag dtl_tag_make(dtl_upos upos, dtl_slice xpos) {
    uint32_t key = DTL_FEATURE_START;
    for (size_t i = 0; i < xpos.length; i++) key = dtl_feature_add(key, (uint8_t)xpos.data[i]);
    return (dtl_tag){.xpos = xpos, .upos = (uint8_t)upos, .key = dtl_feature_mix(42, key, (uint32_t)upos, 0)};
}

static int load_tags(dtl_tagger *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error) {
    dtl_table table;
    dtl_slice fields[2];
    int status = dtl_table_open(&table, file, "tag.classes", DTL_LINEAR_MAX_CLASSES, error);
    if (status) return status;
    if (table.lines != out->linear.classes) return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: tags are missing");
    out->tags = dtl_arena_array(arena, dtl_tag, table.lines);
    if (!out->tags) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    for (size_t i = 0, lines = table.lines; i < lines; i++) {
        dtl_table_next(&table, fields, 2);
        int upos = dtl_upos_of(fields[0]);
        if (upos < 0) return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: an unknown part of speech");
        out->tags[i] = dtl_tag_make((dtl_upos)upos, fields[1]);
    }
    return DTL_OK;
}

static int load_sets(dtl_tagger *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error) {
    dtl_table table;
    dtl_slice field;
    int status = dtl_table_open(&table, file, "tag.sets", UINT16_MAX, error);
    if (status) return status;
    out->set_count = (uint32_t)table.lines;
    out->sets = dtl_arena_array(arena, dtl_features, table.lines);
    if (!out->sets) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    for (uint32_t i = 0; i < out->set_count; i++) {
        dtl_table_next(&table, &field, 1);
        dtl_features_parse(&out->sets[i], field);
    }
    return dtl_lookup_load(&out->forms, file, "tag.forms", out->set_count, error);
}

int dtl_tagger_load(dtl_tagger *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error) {
    int status = dtl_linear_load(&out->linear, file, "tag.weights", error);
    if (status == DTL_OK) status = load_tags(out, file, arena, error);
    return status ? status : load_sets(out, file, arena, error);
}

void dtl_tag_words(const dtl_tagger *tagger, const dtl_word *words, size_t count, uint16_t *classes) {
    dtl_letter_case letter_case = dtl_words_case(words, count);
    uint32_t features[DTL_TAG_FEATURES];
    int16_t scores[DTL_LINEAR_MAX_CLASSES];
    for (size_t i = 0; i < count; i++) {
        uint32_t n = dtl_tag_features(features, words, count, letter_case, tagger->tags, classes, i);
        dtl_linear_score(&tagger->linear, features, n, scores);
        classes[i] = (uint16_t)dtl_linear_best(scores, tagger->linear.classes);
    }
}

void dtl_tag_token(const dtl_tagger *tagger, const dtl_word *word, uint32_t tag, dtl_token *token) {
    token->upos = tagger->tags[tag].upos;
    token->xpos = tagger->tags[tag].xpos;
    int32_t set = dtl_lookup_get(&tagger->forms, dtl_form_key(word, tag, true));
    if (set < 0) set = dtl_lookup_get(&tagger->forms, dtl_form_key(word, tag, false));
    token->features = set < 0 ? (dtl_features){0} : tagger->sets[set];
}
