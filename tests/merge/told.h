/* Who told what, when, in which story: what tests of merging write down. */
#ifndef DTL_TESTS_MERGE_TOLD_H
#define DTL_TESTS_MERGE_TOLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "merge/merge.h"

enum { MOST = 64 };

static dtl_arena arena;
static dtl_telling_model *model;
static dtl_mention told[MOST];
static dtl_origin origins[MOST];
static size_t count;
static dtl_events events;

static int open_model(void **state) {
    (void)state;
    dtl_error error;
    if (dtl_telling_open(&model, DTL_SOURCE_DIR, "en", &error)) fail_msg("%s", error.message);
    return 0;
}

static int close_model(void **state) {
    (void)state;
    dtl_telling_close(model);
    return 0;
}

static int setup(void **state) {
    (void)state;
    dtl_arena_init(&arena, 256 << 20);
    count = 0;
    return 0;
}

static int teardown(void **state) {
    (void)state;
    dtl_arena_clear(&arena);
    return 0;
}

/* A mention of its own report by its own outlet, of the story s-a. published: "05T10" is May 5, 10 o'clock. */
static dtl_mention *tell(dtl_type type, const char *published, const char *trigger, const char *evidence) {
    dtl_origin *origin = &origins[count];
    dtl_mention *m = &told[count++];
    *m = (dtl_mention){.type = type, .mode = DTL_NO_MODE, .part = DTL_PART_TEXT, .evidence_text = dtl_slice_of(evidence)};
    m->trigger_text = dtl_slice_of(trigger);
    m->evidence.end = (uint32_t)strlen(evidence);
    m->trigger.start = (uint32_t)dtl_slice_find(m->evidence_text, m->trigger_text, 0);
    m->trigger.end = m->trigger.start + (uint32_t)strlen(trigger);
    snprintf(m->id, sizeof m->id, "m-%03zu", count);
    snprintf(m->report, sizeof m->report, "r-%03zu", count);
    m->published = dtl_arena_print(&arena, "2031-05-%s:00:00Z", published);
    m->outlet = dtl_arena_print(&arena, "outlet%02zu.example", count);
    *origin = (dtl_origin){.story = "s-a", .draft = "s-a"};
    memcpy(origin->report, m->report, sizeof origin->report);
    return m;
}

static void add(dtl_actor **side, size_t *size, const char *text, const char *country, const char *sector) {
    if (!*side) *side = dtl_arena_array(&arena, dtl_actor, 4);
    dtl_actor *actor = &(*side)[(*size)++];
    actor->text = dtl_slice_of(text);
    snprintf(actor->country, sizeof actor->country, "%s", country);
    snprintf(actor->sector, sizeof actor->sector, "%s", sector);
}

static void actor(dtl_mention *m, const char *text, const char *country, const char *sector) {
    add(&m->actors, &m->actor_count, text, country, sector);
}

static void recipient(dtl_mention *m, const char *text, const char *country, const char *sector) {
    add(&m->recipients, &m->recipient_count, text, country, sector);
}

static void on(dtl_mention *m, int day) {
    dtl_day number = dtl_day_of((dtl_civil){2031, 5, day});
    m->when = (dtl_when){.from = number, .to = number, .told = true, .basis = DTL_BASIS_RELATIVE};
}

/* A later sentence of the same report. */
static inline void in_report_of(dtl_mention *later, const dtl_mention *earlier) {
    memcpy(later->report, earlier->report, sizeof later->report);
    later->outlet = earlier->outlet;
    later->evidence.start += 200;
    later->evidence.end += 200;
    later->trigger.start += 200;
    later->trigger.end += 200;
}

static void merge(void) {
    dtl_error error;
    assert_int_equal(dtl_merge(&events, &arena, model, told, count, origins, count, &error), DTL_OK);
}

static inline bool disputes(const char *field) {
    for (size_t i = 0; i < events.items[0].dispute_count; i++) {
        if (dtl_slice_is(events.items[0].disputes[i].field, field)) return true;
    }
    return false;
}

#endif
