#include "learn/lookup.h"

int dtl_lookup_load(dtl_lookup *out, const dtl_model_file *file, const char *name, uint32_t limit, dtl_error *error) {
    dtl_slice section = dtl_model_file_section(file, name);
    size_t count = section.length / sizeof(dtl_lookup_entry);
    const void *bytes = section.data;
    const dtl_lookup_entry *entries = bytes;
    bool sound =
        count > 0 && count * sizeof *entries == section.length && (count & (count - 1)) == 0 && count <= UINT32_C(1) << 24;
    for (size_t i = 0; sound && i < count; i++) sound = entries[i].value < limit || entries[i].key == 0;
    if (!sound) return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: section %s is wrong", name);
    *out = (dtl_lookup){.entries = entries, .mask = (uint32_t)count - 1};
    return DTL_OK;
}

int32_t dtl_lookup_get(const dtl_lookup *lookup, uint32_t key) {
    if (key == 0) key = 1;
    for (uint32_t step = 0; step < DTL_LOOKUP_MAX_STEPS; step++) {
        const dtl_lookup_entry *entry = &lookup->entries[(key + step) & lookup->mask];
        if (entry->key == key) return (int32_t)entry->value;
        if (entry->key == 0) break;
    }
    return DTL_LOOKUP_NONE;
}
