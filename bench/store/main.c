/* dateline-bench-store MENTIONS: what merging so many invented mentions costs, with doubling steps before to show how the cost
 * grows. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "merge/merge.h"

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static unsigned draw(unsigned *state, unsigned below) {
    *state = *state * 1664525u + 1013904223u;
    return (*state >> 8) % below;
}

static void give_side(dtl_actor **side, size_t *count, dtl_arena *arena, unsigned happening, unsigned shift) {
    static const char *const sectors[] = {"GOV", "MIL", "REB", "CVL"};
    dtl_actor *actor = dtl_arena_new(arena, dtl_actor);
    unsigned country = (happening >> shift) % 40;
    snprintf(actor->country, sizeof actor->country, "A%c%c", 'A' + country / 26, 'A' + country % 26);
    memcpy(actor->sector, sectors[(happening >> (shift + 3)) % 4], 4);
    if (happening >> shift & 1)
        actor->name = dtl_arena_print(arena, "Name %c%u", 'A' + happening % 26, happening * 7919u % 1000000);
    *side = actor;
    *count = 1;
}

/* Happenings are told about six times in the days after them: 300 mentions a day. */
static void invent(dtl_mention *out, size_t index, size_t count, dtl_arena *arena, unsigned *state) {
    unsigned happenings = (unsigned)(count / 6 + 1), happening = draw(state, happenings);
    dtl_day day = 15000 + (dtl_day)(happening / 50);
    char published[DTL_DAY_SIZE];
    dtl_day_print(published, day + (dtl_day)draw(state, 3));
    *out = (dtl_mention){.type = (dtl_type)(happening * 31 % DTL_TYPE_COUNT), .mode = DTL_NO_MODE, .part = DTL_PART_TEXT};
    dtl_id_print(out->id, 'm', index * 0x9E3779B97F4A7C15u);
    dtl_id_print(out->report, 'r', index / 3 * 0x9E3779B97F4A7C15u);
    out->published = dtl_arena_copy(arena, dtl_slice_of(published));
    out->outlet = dtl_arena_print(arena, "outlet%u.example", draw(state, 50));
    if (draw(state, 4)) give_side(&out->actors, &out->actor_count, arena, happening * 2654435761u, 3);
    if (draw(state, 4)) give_side(&out->recipients, &out->recipient_count, arena, happening * 40503u, 1);
    if (draw(state, 2)) out->when = (dtl_when){.from = day, .to = day, .told = true, .basis = DTL_BASIS_RELATIVE};
    out->evidence_text = dtl_arena_print(arena, "word%u tells%u about%u thing%u and%u more%u", happening, draw(state, 9),
                                         happening + 1, draw(state, 99), draw(state, 99), happening + 2);
    out->trigger_text = dtl_slice_of(happening % 3 ? "attacked" : "visited");
}

static int measure(size_t count) {
    dtl_arena arena;
    dtl_arena_init(&arena, (size_t)8 << 30);
    dtl_mention *mentions = dtl_arena_array(&arena, dtl_mention, count);
    unsigned state = 1;
    for (size_t i = 0; mentions && i < count; i++) invent(&mentions[i], i, count, &arena, &state);
    size_t before = arena.used;
    double start = now();
    dtl_events events;
    dtl_error error;
    int status = dtl_merge(&events, &arena, mentions, count, NULL, 0, &error);
    if (status) {
        fprintf(stderr, "dateline-bench-store: %s\n", error.message);
    } else {
        double seconds = now() - start;
        printf("merge\t%zu mentions\t%zu events\t%.2f s\t%.0f mentions/s\t%zu bytes a mention\n", count, events.count, seconds,
               (double)count / seconds, (arena.used - before) / count);
    }
    dtl_arena_clear(&arena);
    return status;
}

int main(int argc, char **argv) {
    size_t most = argc == 2 ? strtoul(argv[1], NULL, 10) : 0;
    if (!most) {
        fprintf(stderr, "usage: dateline-bench-store MENTIONS\n");
        return 2;
    }
    int status = DTL_OK;
    for (size_t count = most / 8 ? most / 8 : 1; status == DTL_OK && count <= most; count *= 2) status = measure(count);
    return status ? 1 : 0;
}
