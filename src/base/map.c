#include "base/map.h"

#include "base/error.h"
#include "base/hash.h"

void dtl_map_init(dtl_map *map, dtl_arena *arena, size_t ceiling) {
    *map = (dtl_map){.arena = arena, .ceiling = ceiling};
}

static dtl_map_slot *find(const dtl_map *map, dtl_slice key, uint64_t hash) {
    size_t mask = map->capacity - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        dtl_map_slot *slot = &map->slots[at];
        if (!slot->key.data || (slot->hash == hash && dtl_slice_equal(slot->key, key))) return slot;
    }
}

uint32_t *dtl_map_get(const dtl_map *map, dtl_slice key) {
    if (!map->count) return NULL;
    dtl_map_slot *slot = find(map, key, dtl_hash(key, dtl_hash_process_seed()));
    return slot->key.data ? &slot->value : NULL;
}

static int grow(dtl_map *map) {
    dtl_map larger = *map;
    larger.capacity = map->capacity ? map->capacity * 2 : 16;
    larger.slots = dtl_arena_array(map->arena, dtl_map_slot, larger.capacity);
    if (!larger.slots) return map->arena->status;
    for (size_t i = 0; i < map->capacity; i++) {
        if (map->slots[i].key.data) *find(&larger, map->slots[i].key, map->slots[i].hash) = map->slots[i];
    }
    *map = larger;
    return DTL_OK;
}

uint32_t *dtl_map_put(dtl_map *map, dtl_slice key, bool *added) {
    if (map->count * 4 >= map->capacity * 3 && grow(map)) return NULL;
    uint64_t hash = dtl_hash(key, dtl_hash_process_seed());
    dtl_map_slot *slot = find(map, key, hash);
    bool is_new = !slot->key.data;
    if (added) *added = is_new;
    if (is_new) {
        if (map->count >= map->ceiling) {
            map->arena->status = DTL_ELIMIT;
            return NULL;
        }
        *slot = (dtl_map_slot){.key = key, .hash = hash};
        map->count++;
    }
    return &slot->value;
}
