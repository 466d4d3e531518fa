#include "store/groups.h"

#include "base/hash.h"

enum { FEWEST = 256 };

void dtl_groups_init(dtl_groups *groups, dtl_arena *arena) {
    *groups = (dtl_groups){.arena = arena, .all = {.ceiling = UINT32_MAX - 1}};
}

static uint32_t *slot_of(const dtl_groups *groups, const uint64_t key[DTL_GROUP_KEYS]) {
    enum { BYTES = DTL_GROUP_KEYS * sizeof(uint64_t) };
    size_t at = dtl_hash((dtl_slice){(const char *)key, BYTES}, 0) & (groups->size - 1);
    while (groups->slots[at] && memcmp(groups->all.items[groups->slots[at] - 1].key, key, BYTES) != 0)
        at = (at + 1) & (groups->size - 1);
    return &groups->slots[at];
}

static bool grow(dtl_groups *groups) {
    size_t size = groups->size ? groups->size * 2 : FEWEST;
    uint32_t *slots = dtl_arena_array(groups->arena, uint32_t, size);
    if (!slots) return false;
    groups->slots = slots;
    groups->size = size;
    for (size_t i = 0; i < groups->all.count; i++) *slot_of(groups, groups->all.items[i].key) = (uint32_t)i + 1;
    return true;
}

dtl_group *dtl_groups_of(dtl_groups *groups, const uint64_t key[DTL_GROUP_KEYS]) {
    if ((groups->all.count + 1) * 2 > groups->size && !grow(groups)) return NULL;
    uint32_t *slot = slot_of(groups, key);
    if (*slot) return &groups->all.items[*slot - 1];
    dtl_group *added = dtl_vector_push(&groups->all, groups->arena);
    if (!added) return NULL;
    *added = (dtl_group){.last = DTL_NO_DAY};
    memcpy(added->key, key, sizeof added->key);
    *slot = (uint32_t)groups->all.count;
    return added;
}

void dtl_group_add(dtl_group *group, const dtl_told_event *event) {
    group->events++;
    group->score += event->score;
    group->quads[event->quad]++;
    group->disputed += event->disputed;
    if (event->day > group->last) group->last = event->day;
}

double dtl_group_score(const dtl_group *group) {
    return (double)group->score / (10.0 * (double)group->events);
}

size_t dtl_distinct_add(dtl_distinct *distinct, uint64_t value, dtl_arena *arena) {
    for (size_t i = 0; i < distinct->all.count; i++) {
        if (distinct->all.items[i] == value) return i;
    }
    uint64_t *added = dtl_vector_push(&distinct->all, arena);
    if (!added) return SIZE_MAX;
    *added = value;
    return distinct->all.count - 1;
}
