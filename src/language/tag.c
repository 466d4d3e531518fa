#include "language/tag.h"

#include "language/table.h"
#include "learn/feature.h"

enum { MAX_CLASSES = 1024 };

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
    int status = dtl_table_open(&table, file, "tag.classes", MAX_CLASSES, error);
    if (status) return status;
    out->count = (uint32_t)table.lines;
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
    int status = load_tags(out, file, arena, error);
    return status ? status : load_sets(out, file, arena, error);
}

void dtl_tag_token(const dtl_tagger *tagger, const dtl_word *word, uint32_t tag, dtl_token *token) {
    token->upos = tagger->tags[tag].upos;
    token->xpos = tagger->tags[tag].xpos;
    int32_t set = dtl_lookup_get(&tagger->forms, dtl_form_key(word, tag, true));
    if (set < 0) set = dtl_lookup_get(&tagger->forms, dtl_form_key(word, tag, false));
    token->features = set < 0 ? (dtl_features){0} : tagger->sets[set];
}
