#include "writer.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/hash.h"
#include "train.h"

void writer_add(writer *w, const char *name, dtl_slice bytes) {
    if (w->count == DTL_MODEL_MAX_SECTIONS || strlen(name) > DTL_MODEL_NAME_SIZE) stop("the model file has no room for %s", name);
    memcpy(w->sections[w->count].name, name, strlen(name));
    w->sections[w->count++].bytes = bytes;
}

static size_t aligned(size_t size) {
    return (size + DTL_MODEL_ALIGNMENT - 1) / DTL_MODEL_ALIGNMENT * DTL_MODEL_ALIGNMENT;
}

uint64_t writer_save(const writer *w, const char *path) {
    size_t head = sizeof(dtl_model_header), size = aligned(head + w->count * sizeof(dtl_model_section));
    size_t first = size;
    for (uint32_t i = 0; i < w->count; i++) size += aligned(w->sections[i].bytes.length);
    char *bytes = need(calloc(1, size)), *temporary = need(malloc(strlen(path) + 8));
    dtl_model_section *table = need(calloc(w->count + 1, sizeof *table));
    for (uint32_t i = 0; i < w->count; i++) {
        memcpy(table[i].name, w->sections[i].name, DTL_MODEL_NAME_SIZE);
        table[i].offset = first;
        table[i].size = w->sections[i].bytes.length;
        memcpy(bytes + first, w->sections[i].bytes.data, w->sections[i].bytes.length);
        first += aligned(w->sections[i].bytes.length);
    }
    memcpy(bytes + head, table, w->count * sizeof *table);
    dtl_model_header header = {.magic = DTL_MODEL_MAGIC, .version = DTL_MODEL_VERSION, .sections = w->count, .size = size};
    header.hash = dtl_hash((dtl_slice){bytes + head, size - head}, 0);
    memcpy(bytes, &header, sizeof header);
    sprintf(temporary, "%s.new", path);
    FILE *file = fopen(temporary, "wb");
    if (!file || fwrite(bytes, 1, size, file) != size || fclose(file) || rename(temporary, path))
        stop("%s cannot be written", path);
    free(table);
    free(temporary);
    free(bytes);
    return header.hash;
}

static dtl_lookup_entry *slot(dtl_lookup_entry *entries, size_t capacity, uint32_t key) {
    size_t at = key & (capacity - 1);
    while (entries[at].key && entries[at].key != key) at = (at + 1) & (capacity - 1);
    return &entries[at];
}

static void grow(lookup_maker *maker) {
    size_t capacity = maker->capacity ? maker->capacity * 2 : 1024;
    dtl_lookup_entry *entries = need(calloc(capacity, sizeof *entries));
    for (size_t i = 0; i < maker->capacity; i++) {
        if (maker->entries[i].key) *slot(entries, capacity, maker->entries[i].key) = maker->entries[i];
    }
    free(maker->entries);
    maker->entries = entries;
    maker->capacity = capacity;
}

bool lookup_put(lookup_maker *maker, uint32_t key, uint32_t value) {
    if (key == 0) key = 1;
    if (maker->count * 10 >= maker->capacity * 6) grow(maker);
    dtl_lookup_entry *entry = slot(maker->entries, maker->capacity, key);
    if (entry->key) return false;
    *entry = (dtl_lookup_entry){key, value};
    maker->count++;
    return true;
}

int32_t lookup_find(const lookup_maker *maker, uint32_t key) {
    if (maker->capacity == 0) return DTL_LOOKUP_NONE;
    const dtl_lookup_entry *entry = slot(maker->entries, maker->capacity, key ? key : 1);
    return entry->key ? (int32_t)entry->value : DTL_LOOKUP_NONE;
}

dtl_slice lookup_section(const lookup_maker *maker) {
    const void *bytes = maker->entries;
    return (dtl_slice){bytes, maker->capacity * sizeof *maker->entries};
}
