/* Counting by keys. Inside src/store only. */
#ifndef DTL_STORE_GROUPS_H
#define DTL_STORE_GROUPS_H

#include "store/columns.h"

enum { DTL_GROUP_KEYS = 4 };

typedef struct dtl_group {
    uint64_t key[DTL_GROUP_KEYS];
    int64_t events, score; /* score: the sum, in tenths */
    int64_t quads[4], disputed, first, second;
    dtl_day last; /* DTL_NO_DAY: none */
} dtl_group;

typedef struct dtl_groups {
    dtl_arena *arena;
    dtl_vector(dtl_group) all; /* in the order in which they came */
    uint32_t *slots;           /* indexes from 1 on */
    size_t size;
} dtl_groups;

void dtl_groups_init(dtl_groups *groups, dtl_arena *arena);

/* The group of a key, with nothing counted when it is new; NULL when memory is out. It holds until the next call. */
dtl_group *dtl_groups_of(dtl_groups *groups, const uint64_t key[DTL_GROUP_KEYS]);

/* The event counts once more in the group. */
void dtl_group_add(dtl_group *group, const dtl_told_event *event);

/* The mean score of its events. */
double dtl_group_score(const dtl_group *group);

/* Different numbers, as the values that an event has. */
typedef struct dtl_distinct {
    dtl_vector(uint64_t) all;
} dtl_distinct;
#define DTL_DISTINCT ((dtl_distinct){{.ceiling = SIZE_MAX / 16}})

/* Its index; SIZE_MAX when memory is out. */
size_t dtl_distinct_add(dtl_distinct *distinct, uint64_t value, dtl_arena *arena);

#endif
