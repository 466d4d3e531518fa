#include "read/mapping.h"

static const char *const names[] = {"id", "outlet", "url", "title", "author", "published", "language", "kind", "text"};

const char *dtl_field_name(dtl_field field) {
    return names[field];
}

const char *dtl_mapping_key(const dtl_mapping *mapping, dtl_field field) {
    return mapping && mapping->keys[field] ? mapping->keys[field] : names[field];
}

int dtl_mapping_read(dtl_mapping *out, const char *text, dtl_arena *arena, dtl_error *error) {
    *out = (dtl_mapping){.keys = {NULL}};
    for (dtl_slice rest = dtl_slice_of(text); rest.data;) {
        dtl_slice key = dtl_slice_cut(&rest, ','), name = dtl_slice_trim(dtl_slice_cut(&key, '='));
        dtl_field field = 0;
        while (field < DTL_FIELD_COUNT && !dtl_slice_is(name, names[field])) field++;
        key = dtl_slice_trim(key);
        if (field == DTL_FIELD_COUNT || !key.length)
            return dtl_fail(error, DTL_EARGUMENT,
                            "a mapping is written as text=body,published=date, of id outlet url title author published language "
                            "kind text, not '%s'",
                            text);
        out->keys[field] = dtl_arena_copy(arena, key).data;
        if (!out->keys[field]) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    }
    return DTL_OK;
}
