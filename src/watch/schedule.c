#include "watch/schedule.h"

#include <math.h>

#include "base/error.h"
#include "base/map.h"
#include "base/memory.h"

typedef struct task {
    double due;
    uint64_t serial;
    void *what;
} task;

typedef struct lane {
    const char *name;
    task *heap; /* the first due on top */
    size_t count, capacity;
    bool busy, held;
    double ready; /* when the next request may start */
    double delay;
    unsigned failures; /* in a row */
} lane;

struct dtl_schedule {
    dtl_schedule_rules rules;
    dtl_arena arena; /* names and the map over them */
    dtl_map map;
    lane *lanes;
    size_t count, capacity;
    size_t turn; /* the lane to look at first */
    size_t tasks;
    uint64_t serial;
};

enum { NAME_BYTES = 1 << 30 };

dtl_schedule *dtl_schedule_open(const dtl_schedule_rules *rules) {
    dtl_schedule *schedule = dtl_calloc(1, sizeof *schedule);
    if (!schedule) return NULL;
    schedule->rules = *rules;
    dtl_arena_init(&schedule->arena, NAME_BYTES);
    dtl_map_init(&schedule->map, &schedule->arena, DTL_MAX_LANES);
    return schedule;
}

void dtl_schedule_close(dtl_schedule *schedule) {
    if (!schedule) return;
    for (size_t i = 0; i < schedule->count; i++) dtl_free(schedule->lanes[i].heap);
    dtl_free(schedule->lanes);
    dtl_arena_clear(&schedule->arena);
    dtl_free(schedule);
}

/* Room for one more item; false when memory is out. */
static bool grow(void **items, size_t count, size_t *capacity, size_t size) {
    if (count < *capacity) return true;
    size_t wider = *capacity ? *capacity * 2 : 4;
    void *moved = dtl_realloc(*items, wider * size);
    if (!moved) return false;
    *items = moved;
    *capacity = wider;
    return true;
}

static lane *add_lane(dtl_schedule *schedule) {
    void *lanes = schedule->lanes;
    bool room = grow(&lanes, schedule->count, &schedule->capacity, sizeof *schedule->lanes);
    schedule->lanes = lanes;
    return room ? &schedule->lanes[schedule->count] : NULL;
}

int64_t dtl_schedule_lane(dtl_schedule *schedule, dtl_slice name, bool *fresh) {
    uint32_t *found = dtl_map_get(&schedule->map, name);
    if (fresh) *fresh = !found;
    if (found) return *found;
    if (schedule->count == DTL_MAX_LANES) return DTL_ELIMIT;
    lane *slot = add_lane(schedule);
    dtl_slice copy = slot ? dtl_arena_copy(&schedule->arena, name) : DTL_NO_SLICE;
    uint32_t *value = copy.data ? dtl_map_put(&schedule->map, copy, NULL) : NULL;
    if (!value) return schedule->arena.status ? schedule->arena.status : DTL_ENOMEM;
    *slot = (lane){.name = copy.data, .delay = schedule->rules.delay, .ready = -INFINITY};
    *value = (uint32_t)schedule->count;
    return (int64_t)schedule->count++;
}

const char *dtl_schedule_name(const dtl_schedule *schedule, uint32_t at) {
    return schedule->lanes[at].name;
}

static bool comes_before(const task *a, const task *b) {
    return a->due < b->due || (a->due == b->due && a->serial < b->serial);
}

static void swap(task *a, task *b) {
    task kept = *a;
    *a = *b;
    *b = kept;
}

int dtl_schedule_put(dtl_schedule *schedule, uint32_t at, double due, void *what) {
    lane *l = &schedule->lanes[at];
    void *heap = l->heap;
    if (schedule->tasks == DTL_MAX_TASKS) return DTL_ELIMIT;
    bool room = grow(&heap, l->count, &l->capacity, sizeof *l->heap);
    l->heap = heap;
    if (!room) return DTL_ENOMEM;
    size_t i = l->count++;
    l->heap[i] = (task){due, schedule->serial++, what};
    schedule->tasks++;
    for (; i && comes_before(&l->heap[i], &l->heap[(i - 1) / 2]); i = (i - 1) / 2) swap(&l->heap[i], &l->heap[(i - 1) / 2]);
    return DTL_OK;
}

static void *pop(dtl_schedule *schedule, lane *l) {
    void *what = l->heap[0].what;
    l->heap[0] = l->heap[--l->count];
    schedule->tasks--;
    for (size_t i = 0;;) {
        size_t least = i, left = 2 * i + 1, right = 2 * i + 2;
        if (left < l->count && comes_before(&l->heap[left], &l->heap[least])) least = left;
        if (right < l->count && comes_before(&l->heap[right], &l->heap[least])) least = right;
        if (least == i) break;
        swap(&l->heap[i], &l->heap[least]);
        i = least;
    }
    return what;
}

static double start_of(const lane *l) {
    if (l->busy || !l->count || (l->held && l->heap[0].due > -INFINITY)) return INFINITY;
    return l->ready > l->heap[0].due ? l->ready : l->heap[0].due;
}

void *dtl_schedule_take(dtl_schedule *schedule, double now, uint32_t *out) {
    for (size_t i = 0; i < schedule->count; i++) {
        size_t at = (schedule->turn + i) % schedule->count;
        lane *l = &schedule->lanes[at];
        if (start_of(l) > now) continue;
        l->busy = true;
        schedule->turn = at + 1;
        *out = (uint32_t)at;
        return pop(schedule, l);
    }
    return NULL;
}

double dtl_schedule_wake(const dtl_schedule *schedule) {
    double first = INFINITY;
    for (size_t i = 0; i < schedule->count; i++) {
        double start = start_of(&schedule->lanes[i]);
        if (start < first) first = start;
    }
    return first;
}

static double wait_after(const dtl_schedule_rules *rules, unsigned failures) {
    double wait = rules->first_wait;
    for (unsigned i = 1; i < failures && wait < rules->last_wait; i++) wait *= 2;
    return wait < rules->last_wait ? wait : rules->last_wait;
}

void dtl_schedule_free(dtl_schedule *schedule, uint32_t at, double now, dtl_schedule_end end, double after) {
    lane *l = &schedule->lanes[at];
    l->busy = false;
    if (end == DTL_SCHEDULE_UNASKED) return;
    l->failures = end == DTL_SCHEDULE_FAILED ? l->failures + 1 : 0;
    double wait = l->failures ? wait_after(&schedule->rules, l->failures) : l->delay;
    l->ready = now + (after > wait ? after : wait);
}

void dtl_schedule_hold(dtl_schedule *schedule, uint32_t at, bool held) {
    schedule->lanes[at].held = held;
}

void dtl_schedule_slow(dtl_schedule *schedule, uint32_t at, double delay) {
    schedule->lanes[at].delay = delay > schedule->rules.delay ? delay : schedule->rules.delay;
}

dtl_lane_state dtl_schedule_state(const dtl_schedule *schedule, uint32_t at) {
    return (dtl_lane_state){schedule->lanes[at].ready, schedule->lanes[at].failures};
}

void dtl_schedule_restore(dtl_schedule *schedule, uint32_t at, dtl_lane_state state) {
    schedule->lanes[at].ready = state.ready;
    schedule->lanes[at].failures = state.failures;
}

void *dtl_schedule_drain(dtl_schedule *schedule) {
    for (size_t i = 0; i < schedule->count; i++) {
        if (schedule->lanes[i].count) return pop(schedule, &schedule->lanes[i]);
    }
    return NULL;
}
