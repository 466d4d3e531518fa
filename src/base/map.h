/* A map from bytes to a number, in an arena. Keys are not copied. Open addressing, seeded for untrusted keys. */
#ifndef DTL_BASE_MAP_H
#define DTL_BASE_MAP_H

#include <stdint.h>

#include "base/arena.h"

typedef struct dtl_map_slot {
    dtl_slice key; /* data NULL: free */
    uint64_t hash;
    uint32_t value;
} dtl_map_slot;

typedef struct dtl_map {
    dtl_arena *arena;
    dtl_map_slot *slots;
    size_t count, capacity; /* capacity is 0 or a power of two */
    size_t ceiling;         /* keys */
} dtl_map;

void dtl_map_init(dtl_map *map, dtl_arena *arena, size_t ceiling);

/* The value of key, or NULL. The pointer holds until the next dtl_map_put. */
uint32_t *dtl_map_get(const dtl_map *map, dtl_slice key);

/* The value of key, put in as 0 when it was not there (*added then true; added may be NULL). key.data must not be NULL
 * and its bytes must outlive the map. NULL when memory or the ceiling ran out. */
uint32_t *dtl_map_put(dtl_map *map, dtl_slice key, bool *added);

#endif
