/* Writing a model file. */
#ifndef DTL_TRAIN_WRITER_H
#define DTL_TRAIN_WRITER_H

#include "base/buffer.h"
#include "learn/lookup.h"

typedef struct writer {
    struct {
        char name[DTL_MODEL_NAME_SIZE];
        dtl_slice bytes;
    } sections[DTL_MODEL_MAX_SECTIONS];
    uint32_t count;
} writer;

/* The bytes are kept by the caller until writer_save. */
void writer_add(writer *w, const char *name, dtl_slice bytes);
/* Writes the file, first beside its place; returns its hash. Ends the program when it cannot be written. */
uint64_t writer_save(const writer *w, const char *path);

/* A dictionary under way: the first value put for a key stays. */
typedef struct lookup_maker {
    dtl_lookup_entry *entries;
    size_t count, capacity;
} lookup_maker;

bool lookup_put(lookup_maker *maker, uint32_t key, uint32_t value);
int32_t lookup_find(const lookup_maker *maker, uint32_t key);
dtl_slice lookup_section(const lookup_maker *maker);

#endif
