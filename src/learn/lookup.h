/* A learned dictionary: from the hash of a key to a small number. The keys themselves are not kept; two keys whose 32-bit
 * hashes are equal share an entry. */
#ifndef DTL_LEARN_LOOKUP_H
#define DTL_LEARN_LOOKUP_H

#include "learn/model_file.h"

typedef struct dtl_lookup_entry {
    uint32_t key; /* 0: free */
    uint32_t value;
} dtl_lookup_entry;

typedef struct dtl_lookup {
    const dtl_lookup_entry *entries; /* a power of two, never full, open addressing with step 1 */
    uint32_t mask;
} dtl_lookup;

enum { DTL_LOOKUP_NONE = -1, DTL_LOOKUP_MAX_STEPS = 64 };

/* Reads a section in place; limit: values lie below it. Errors: DTL_EDAMAGED. */
int dtl_lookup_load(dtl_lookup *out, const dtl_model_file *file, const char *name, uint32_t limit, dtl_error *error);

/* The value, or DTL_LOOKUP_NONE. */
int32_t dtl_lookup_get(const dtl_lookup *lookup, uint32_t key);

#endif
