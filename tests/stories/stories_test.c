/* Reports that tell of one chain of happenings are one story, in whatever order they come. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "stories/finder.h"

/* All invented. The first three tell of one fire, the next two of another one, the last of neither. */
static const char *const texts[] = {
    "A fire in the Kareli textile mill in Ostrava killed nine workers on Tuesday. Firemen from Ostrava fought the blaze in the "
    "Kareli mill for six hours.",
    "Nine workers of the Kareli textile mill died in Tuesday's fire in Ostrava, the mayor said. The Kareli mill had no second "
    "exit.",
    "Ostrava mourned the nine workers of the Kareli mill. The owner of the Kareli textile mill in Ostrava was questioned about "
    "the fire.",
    "A fire in a hotel in Tampere killed two guests of the Hotel Ilves on Sunday. The brigade of Tampere found the guests of the "
    "Ilves on the fourth floor.",
    "Two guests of the Hotel Ilves in Tampere died in a fire on Sunday, police in Tampere said. The Ilves had been inspected in "
    "May.",
    "The central bank of Chile left interest rates where they are. Economists in Santiago had expected a cut by the central "
    "bank.",
};
enum { TEXTS = sizeof texts / sizeof *texts };

typedef struct fixture {
    dtl_arena arena;
    dtl_rarity *rarity;
    dtl_story_text reports[TEXTS];
} fixture;

static int set_up(void **state) {
    static fixture f;
    dtl_error error;
    dtl_arena_init(&f.arena, (size_t)256 << 20);
    if (dtl_rarity_open(&f.rarity, DTL_SOURCE_DIR, &error)) fail_msg("%s", error.message);
    *state = &f;
    return 0;
}

static int tear_down(void **state) {
    fixture *f = *state;
    dtl_rarity_close(f->rarity);
    dtl_arena_clear(&f->arena);
    return 0;
}

/* order[i]: which text comes at place i. Afterwards reports[n] is text n. */
static void find(fixture *f, const int order[TEXTS], const char *const published[TEXTS]) {
    dtl_story_text given[TEXTS];
    for (int i = 0; i < TEXTS; i++) {
        given[i] = (dtl_story_text){.published = dtl_slice_of(published[order[i]]), .text = dtl_slice_of(texts[order[i]])};
        snprintf(given[i].report, sizeof given[i].report, "r-%016d", order[i]);
    }
    dtl_error error;
    if (dtl_stories_find(given, TEXTS, f->rarity, &f->arena, &error)) fail_msg("%s", error.message);
    for (int i = 0; i < TEXTS; i++) f->reports[order[i]] = given[i];
}

static const char *const one_week[TEXTS] = {"2012-03-06", "2012-03-07", "2012-03-09", "2012-03-05", "2012-03-06", "2012-03-06"};
static const int as_written[TEXTS] = {0, 1, 2, 3, 4, 5};

static void reports_of_one_happening_are_one_story(void **state) {
    fixture *f = *state;
    find(f, as_written, one_week);
    assert_string_equal(f->reports[0].story, f->reports[1].story);
    assert_string_equal(f->reports[0].story, f->reports[2].story);
    assert_string_equal(f->reports[3].story, f->reports[4].story);
    assert_int_equal(strncmp(f->reports[0].story, "s-", 2), 0);
}

static void happenings_of_one_kind_are_two_stories(void **state) {
    fixture *f = *state;
    find(f, as_written, one_week);
    assert_string_not_equal(f->reports[0].story, f->reports[3].story);
    assert_string_not_equal(f->reports[0].story, f->reports[5].story);
    assert_string_not_equal(f->reports[3].story, f->reports[5].story);
}

static void the_order_of_arrival_does_not_show(void **state) {
    fixture *f = *state;
    find(f, as_written, one_week);
    dtl_story_text before[TEXTS];
    memcpy(before, f->reports, sizeof before);
    const int orders[][TEXTS] = {{5, 4, 3, 2, 1, 0}, {2, 0, 4, 5, 1, 3}};
    for (int i = 0; i < 2; i++) {
        find(f, orders[i], one_week);
        for (int n = 0; n < TEXTS; n++) assert_string_equal(f->reports[n].story, before[n].story);
    }
}

static void a_story_that_nobody_tells_any_more_is_over(void **state) {
    fixture *f = *state;
    static const char *const years[TEXTS] = {"2012-03-06", "2012-03-07", "2013-03-09", "2012-03-05", NULL, "2012-03-06"};
    find(f, as_written, years);
    assert_string_equal(f->reports[0].story, f->reports[1].story);
    assert_string_not_equal(f->reports[0].story, f->reports[2].story);
    assert_string_equal(f->reports[3].story, f->reports[4].story);
}

/* What was found earlier: the drafts of all, the stories of those that nothing new is near to. */
static void what_was_found_earlier_is_carried_on(void **state) {
    fixture *f = *state;
    enum { MANY = 90, KNOWN = 70 };
    static dtl_story_text all[MANY], again[MANY];
    dtl_error error;
    for (int i = 0; i < MANY; i++) {
        all[i] = (dtl_story_text){.text = dtl_arena_print(&f->arena, "%s Page %d.", texts[i * 7 % TEXTS], i % 4)};
        all[i].published = dtl_arena_print(&f->arena, "2012-%02d-%02d", 1 + i / 10, 1 + i % 10 * 3);
        snprintf(all[i].report, sizeof all[i].report, "r-%016d", i);
    }
    assert_int_equal(dtl_stories_find(all, MANY, f->rarity, &f->arena, &error), DTL_OK);
    memcpy(again, all, sizeof again);
    for (int i = 0; i < MANY; i++) {
        if (i >= KNOWN) again[i].draft[0] = '\0';
        again[i].settled = i < KNOWN - 11;
        if (!again[i].settled) again[i].story[0] = '\0';
    }
    assert_int_equal(dtl_stories_find(again, MANY, f->rarity, &f->arena, &error), DTL_OK);
    for (int i = 0; i < MANY; i++) {
        assert_string_equal(again[i].draft, all[i].draft);
        assert_string_equal(again[i].story, all[i].story);
    }
}

/* The second joined the first, for nothing else was there; the three that came later are nearer to it. */
static void a_report_settles_where_its_nearest_are(void **state) {
    fixture *f = *state;
    enum { MEMBERS = 5 };
    static const struct {
        uint32_t draft;
        const char *story;
    } wanted[MEMBERS] = {{0, "s-a"}, {0, "s-b"}, {1, "s-b"}, {1, "s-b"}, {1, "s-b"}};
    dtl_story_likeness kept[] = {{1, 0, 0.31f}, {2, 1, 0.5f}, {3, 1, 0.5f}, {4, 1, 0.4f},
                                 {3, 2, 0.6f},  {4, 2, 0.6f}, {4, 3, 0.6f}};
    dtl_story_text all[MEMBERS] = {0};
    dtl_story_member members[MEMBERS] = {0};
    uint32_t newest[2] = {1, 4};
    for (uint32_t i = 0; i < MEMBERS; i++) {
        snprintf(all[i].draft, sizeof all[i].draft, "s-%c", wanted[i].draft ? 'b' : 'a');
        members[i] = (dtl_story_member){.text = &all[i], .day = (dtl_day)(100 + i), .draft = wanted[i].draft};
    }
    dtl_story_finder finder = {.arena = &f->arena, .members = members, .count = MEMBERS};
    finder.newest.items = newest;
    finder.newest.count = 2;
    finder.kept.items = kept;
    finder.kept.count = sizeof kept / sizeof *kept;
    assert_int_equal(dtl_stories_settle(&finder), DTL_OK);
    for (int i = 0; i < MEMBERS; i++) assert_string_equal(all[i].story, wanted[i].story);
}

static void reports_without_words_stand_alone(void **state) {
    fixture *f = *state;
    dtl_story_text empty[2] = {{.report = "r-1", .text = DTL_SLICE("")}, {.report = "r-2", .text = DTL_SLICE("... -- !")}};
    dtl_error error;
    assert_int_equal(dtl_stories_find(empty, 2, f->rarity, &f->arena, &error), DTL_OK);
    assert_string_not_equal(empty[0].story, empty[1].story);
    assert_int_equal(dtl_stories_find(NULL, 0, f->rarity, &f->arena, &error), DTL_OK);
}

static void a_missing_table_is_named(void **state) {
    (void)state;
    dtl_error error;
    dtl_rarity *rarity = NULL;
    assert_int_equal(dtl_rarity_open(&rarity, "/nowhere", &error), DTL_EIO);
    assert_null(rarity);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reports_of_one_happening_are_one_story), cmocka_unit_test(happenings_of_one_kind_are_two_stories),
        cmocka_unit_test(the_order_of_arrival_does_not_show),     cmocka_unit_test(a_story_that_nobody_tells_any_more_is_over),
        cmocka_unit_test(what_was_found_earlier_is_carried_on),   cmocka_unit_test(a_report_settles_where_its_nearest_are),
        cmocka_unit_test(reports_without_words_stand_alone),      cmocka_unit_test(a_missing_table_is_named),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
