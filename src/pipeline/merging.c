#include "pipeline/merging.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "pipeline/pipeline.h"
#include "stories/stories.h"

enum { TEXT_AT_MOST = 4 << 20 }; /* evidence of one report that is looked at */

static int compare_mentions(const void *a, const void *b) {
    const dtl_mention *left = *(const dtl_mention *const *)a, *right = *(const dtl_mention *const *)b;
    int order = strcmp(left->report, right->report);
    if (!order) order = (left->part < right->part) - (left->part > right->part);
    if (!order) order = (left->evidence.start > right->evidence.start) - (left->evidence.start < right->evidence.start);
    return order ? order : strcmp(left->id, right->id);
}

/* The evidence of mentions of one report, each sentence once. */
static int read_text(dtl_story_text *out, const dtl_mention *const *mentions, size_t count, dtl_arena *arena) {
    *out = (dtl_story_text){.published = mentions[0]->published};
    memcpy(out->report, mentions[0]->report, sizeof out->report);
    dtl_buffer text;
    dtl_buffer_init(&text, TEXT_AT_MOST);
    for (size_t i = 0; i < count; i++) {
        if (i && dtl_slice_equal(mentions[i]->evidence_text, mentions[i - 1]->evidence_text)) continue;
        if (text.length + mentions[i]->evidence_text.length + 1 > TEXT_AT_MOST) break;
        dtl_buffer_add(&text, mentions[i]->evidence_text);
        dtl_buffer_add(&text, DTL_SLICE("\n"));
    }
    int status = text.status;
    out->text = dtl_arena_copy(arena, dtl_buffer_slice(&text));
    dtl_buffer_clear(&text);
    return status ? status : arena->status;
}

/* origins: room for count. In order of report. */
static int find_drafts(dtl_origin *origins, size_t *origin_count, const dtl_mention *mentions, size_t count,
                       const dtl_rarity *rarity, dtl_arena *arena, dtl_error *error) {
    const dtl_mention **order = dtl_arena_array(arena, const dtl_mention *, count);
    dtl_story_text *texts = dtl_arena_array(arena, dtl_story_text, count);
    if (!order || !texts) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    for (size_t i = 0; i < count; i++) order[i] = &mentions[i];
    if (count) qsort(order, count, sizeof *order, compare_mentions);
    size_t reports = 0;
    for (size_t first = 0, end; first < count; first = end) {
        for (end = first; end < count && strcmp(order[end]->report, order[first]->report) == 0;) end++;
        int status = read_text(&texts[reports++], order + first, end - first, arena);
        if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    }
    int status = dtl_stories_find(texts, reports, rarity, arena, error);
    for (size_t i = 0; status == DTL_OK && i < reports; i++) {
        memcpy(origins[i].report, texts[i].report, sizeof origins[i].report);
        memcpy(origins[i].draft, texts[i].draft, sizeof origins[i].draft);
    }
    *origin_count = reports;
    return status;
}

int dtl_pipeline_merge(dtl_events *out, dtl_arena *arena, const char *root, const dtl_mention *mentions, size_t count,
                       dtl_error *error) {
    char own[DTL_ROOT_SIZE];
    dtl_telling_model *model = NULL;
    size_t reports = 0;
    if (!root) dtl_pipeline_root(own);
    dtl_origin *origins = dtl_arena_array(arena, dtl_origin, count);
    if (!origins) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    int status = dtl_telling_open(&model, root ? root : own, "en", error);
    if (status == DTL_OK) status = find_drafts(origins, &reports, mentions, count, dtl_telling_rarity(model), arena, error);
    if (status == DTL_OK) status = dtl_merge(out, arena, model, mentions, count, origins, reports, error);
    dtl_telling_close(model);
    return status;
}
