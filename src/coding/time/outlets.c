#include "coding/time/outlets.h"

#include "coding/time/zone.h"

enum { MAX_OUTLETS = 1 << 16, MAX_ARENA = 64 << 20 };

static int fail_memory(const dtl_arena *arena, dtl_error *error) {
    return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
}

static int read_entry(time_outlets *outlets, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    dtl_slice text = dtl_lexicon_value(entry, "zone");
    int32_t zone;
    if (!text.data || !dtl_slice_is(entry->section->name, "outlets")) return DTL_OK;
    if (!time_zone_parse(text, &zone))
        return dtl_lexicon_fail(error, file, entry, "'%.*s' is no zone such as +05:30 or -05:00/us", DTL_PRINT(text));
    dtl_slice name = dtl_lexicon_words(entry, &outlets->arena);
    uint32_t *slot = name.data ? dtl_map_put(&outlets->zones, name, NULL) : NULL;
    if (!slot) return fail_memory(&outlets->arena, error);
    *slot = (uint32_t)zone;
    return DTL_OK;
}

int time_outlets_open(time_outlets *out, const dtl_knowledge *knowledge, dtl_error *error) {
    const dtl_lexicon_folders *folders = dtl_knowledge_lexicons(knowledge);
    dtl_arena_init(&out->arena, MAX_ARENA);
    dtl_map_init(&out->zones, &out->arena, MAX_OUTLETS);
    dtl_lexicon_file file;
    int status = dtl_lexicon_read_all(&file, folders, "places.lex", &out->arena, error);
    if (status == DTL_OK) status = dtl_lexicon_settle(&file, &out->arena, error);
    for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++)
        status = dtl_lexicon_tolerate(folders, read_entry(out, &file, &file.entries[i], error), error);
    if (status) time_outlets_close(out);
    return status;
}

void time_outlets_close(time_outlets *outlets) {
    dtl_arena_clear(&outlets->arena);
}

bool time_outlets_zone(const time_outlets *outlets, dtl_slice name, int32_t *zone) {
    const uint32_t *found = name.length ? dtl_map_get(&outlets->zones, name) : NULL;
    if (found) *zone = (int32_t)*found;
    return found != NULL;
}
