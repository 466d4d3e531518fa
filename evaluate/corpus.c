#include "corpus.h"

#include <stdlib.h>

#include "base/utf8.h"

enum { MAX_DOCUMENTS = 100000 };

static int number_of(dtl_map *map, dtl_slice name) {
    bool added = false;
    uint32_t *value = name.data ? dtl_map_put(map, name, &added) : NULL;
    if (!value) return -1;
    if (added) *value = (uint32_t)map->count - 1;
    return (int)*value;
}

static int keep_record(void *context, json_t *record, dtl_error *error) {
    dtl_ecb *ecb = context;
    const char *subtopic = json_string_value(json_object_get(record, "subtopic"));
    dtl_slice name = dtl_arena_print(&ecb->arena, "%lld %s", (long long)json_integer_value(json_object_get(record, "topic")),
                                     subtopic ? subtopic : "");
    int gold = number_of(&ecb->golds, name);
    dtl_ecb_document *document = gold < 0 ? NULL : dtl_vector_push(&ecb->documents, &ecb->arena);
    if (!document) return dtl_fail(error, ecb->arena.status, "%s", dtl_error_meaning(ecb->arena.status));
    if (!json_string_value(json_object_get(record, "text"))) return dtl_fail(error, DTL_EFORMAT, "a document has no text");
    *document = (dtl_ecb_document){.record = json_incref(record), .gold = gold};
    return DTL_OK;
}

int dtl_ecb_read(dtl_ecb *out, const char *path, dtl_error *error) {
    *out = (dtl_ecb){.documents = {.ceiling = MAX_DOCUMENTS}};
    dtl_arena_init(&out->arena, (size_t)4 << 30);
    dtl_map_init(&out->golds, &out->arena, MAX_DOCUMENTS);
    int status = dtl_evaluate_records(path, keep_record, out, error);
    if (status) dtl_ecb_clear(out);
    return status;
}

void dtl_ecb_clear(dtl_ecb *ecb) {
    for (size_t i = 0; i < ecb->documents.count; i++) json_decref(ecb->documents.items[i].record);
    dtl_arena_clear(&ecb->arena);
    *ecb = (dtl_ecb){.documents = {.items = NULL}};
}

/* A fixed shuffle: the same on every run. */
static void shuffle(size_t *order, size_t count) {
    uint64_t state = 1;
    for (size_t i = count; i > 1; i--) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        size_t j = (size_t)(state >> 33) % i, moved = order[i - 1];
        order[i - 1] = order[j];
        order[j] = moved;
    }
}

static int read_text(dtl_story_text *out, json_t *record, dtl_arena *arena) {
    size_t bad = 0;
    int status = dtl_utf8_clean(arena, dtl_slice_of(json_string_value(json_object_get(record, "text"))), &out->text, &bad);
    dtl_id_print(out->report, 'r', dtl_hash(out->text, 0));
    return status;
}

int dtl_ecb_group(dtl_ecb *ecb, bool shuffled, dtl_error *error) {
    char root[DTL_ROOT_SIZE];
    dtl_rarity *rarity = NULL;
    size_t count = ecb->documents.count;
    dtl_story_text *texts = dtl_arena_array(&ecb->arena, dtl_story_text, count);
    size_t *order = dtl_arena_array(&ecb->arena, size_t, count);
    if (!texts || !order) return dtl_fail(error, ecb->arena.status, "%s", dtl_error_meaning(ecb->arena.status));
    for (size_t i = 0; i < count; i++) order[i] = i;
    if (shuffled) shuffle(order, count);
    dtl_pipeline_root(root);
    int status = dtl_rarity_open(&rarity, root, error);
    for (size_t i = 0; status == DTL_OK && i < count; i++)
        status = read_text(&texts[i], ecb->documents.items[order[i]].record, &ecb->arena);
    if (status == DTL_OK) status = dtl_stories_find(texts, count, rarity, &ecb->arena, error);
    dtl_map stories;
    dtl_map_init(&stories, &ecb->arena, MAX_DOCUMENTS);
    for (size_t i = 0; status == DTL_OK && i < count; i++) {
        int story = number_of(&stories, dtl_slice_of(texts[i].story));
        if (story < 0) status = dtl_fail(error, ecb->arena.status, "%s", dtl_error_meaning(ecb->arena.status));
        ecb->documents.items[order[i]].story = story;
    }
    dtl_rarity_close(rarity);
    return status;
}
