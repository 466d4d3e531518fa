/* What the words of two tellings say about their being of one happening. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"
#include "merge/telling.h"

enum { TOWN = 1, MARKET, PRICE, COURT };

static const dtl_told_word market[] = {{TOWN, 5}, {MARKET, 3}}, court[] = {{PRICE, 4}, {COURT, 4}};
static dtl_telling_model *model;

static dtl_telling tell(const char *lemma, uint64_t report, const dtl_told_word *words) {
    dtl_told_words near = {words, 2};
    return (dtl_telling){.lemma = dtl_slice_of(lemma),
                         .form = dtl_slice_of(lemma),
                         .senses = dtl_telling_senses(model, dtl_slice_of(lemma)),
                         .rarity = 5,
                         .report = report,
                         .near = near,
                         .beside = near,
                         .closest = near};
}

static int set_up(void **state) {
    (void)state;
    dtl_error error;
    if (dtl_telling_open(&model, DTL_SOURCE_DIR, "en", &error)) fail_msg("%s", error.message);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    dtl_telling_close(model);
    return 0;
}

static void one_word_or_another_for_one_thing(void **state) {
    (void)state;
    dtl_telling a = tell("shoot", 1, market), same = tell("shoot", 2, market), noun = tell("gunfire", 2, market);
    dtl_telling other = tell("elect", 2, market), elsewhere = tell("elect", 2, court);
    assert_true(dtl_telling_score(model, &a, &same) > 0);
    assert_true(dtl_telling_score(model, &a, &noun) > 0);
    assert_true(dtl_telling_score(model, &a, &other) < dtl_telling_score(model, &a, &noun));
    assert_true(dtl_telling_score(model, &a, &elsewhere) < 0);
    assert_true(dtl_telling_score(model, &a, &same) == dtl_telling_score(model, &same, &a));
}

static void words_of_one_kind_are_kin(void **state) {
    (void)state;
    dtl_telling a = tell("storm", 1, market), kin = tell("kill", 2, court), other = tell("elect", 2, court);
    assert_true(dtl_telling_is_kin(&a, &kin));
    assert_false(dtl_telling_is_same(&a, &kin));
    assert_false(dtl_telling_is_kin(&a, &other));
    assert_true(dtl_telling_score_of_kind(model, &a, &kin) > dtl_telling_score(model, &a, &kin));
}

static void what_stands_beside_the_word_tells_two_apart(void **state) {
    (void)state;
    dtl_telling a = tell("shoot", 1, market), near = tell("gunfire", 2, market), far = tell("gunfire", 2, court);
    assert_true(dtl_telling_score(model, &a, &near) > dtl_telling_score(model, &a, &far));
}

static void tellings_are_grouped(void **state) {
    (void)state;
    const dtl_telling all[] = {tell("shoot", 1, market), tell("elect", 1, court), tell("gunfire", 2, market),
                               tell("elect", 2, court)};
    uint32_t groups[4];
    dtl_arena arena;
    dtl_arena_init(&arena, 1 << 20);
    assert_int_equal(dtl_telling_group(groups, model, all, 4, &arena), DTL_OK);
    assert_int_equal(groups[0], groups[2]);
    assert_int_equal(groups[1], groups[3]);
    assert_int_not_equal(groups[0], groups[1]);
    assert_int_equal(dtl_telling_group(groups, model, all, 0, &arena), DTL_OK);
    dtl_arena_clear(&arena);
}

/* A report tells of an act in many ways: one way that is unlike does not part what eight others hold together. */
static void the_likest_pairs_hold_a_group_together(void **state) {
    (void)state;
    dtl_telling all[10];
    uint32_t groups[10];
    dtl_arena arena;
    dtl_arena_init(&arena, 1 << 20);
    for (uint64_t i = 0; i < 9; i++) all[i] = tell(i % 2 ? "shoot" : "gunfire", i, market);
    all[9] = tell("shoot", 9, court);
    assert_int_equal(dtl_telling_group(groups, model, all, 10, &arena), DTL_OK);
    for (int i = 1; i < 9; i++) assert_int_equal(groups[i], groups[0]);
    const dtl_telling two[] = {all[0], all[9]};
    assert_int_equal(dtl_telling_group(groups, model, two, 2, &arena), DTL_OK);
    assert_int_not_equal(groups[0], groups[1]);
    dtl_arena_clear(&arena);
}

static void a_missing_model_is_named(void **state) {
    (void)state;
    dtl_telling_model *none = NULL;
    dtl_error error;
    assert_int_equal(dtl_telling_open(&none, "/nowhere", "en", &error), DTL_EIO);
    assert_null(none);
    assert_null(dtl_telling_senses(model, DTL_SLICE("zzz")));
}

static void what_is_told_beside_the_sides(void **state) {
    (void)state;
    static const dtl_told_word one[] = {{TOWN, 2}, {MARKET, 2}}, other[] = {{TOWN, 2}, {PRICE, 2}};
    static const dtl_told_word side[] = {{TOWN, 1}};
    dtl_telling a = {.near = {one, 2}}, b = {.near = {other, 2}};
    assert_true(dtl_telling_beyond(&a, &b) == 0.5);
    a.closest = (dtl_told_words){side, 1}; /* the town is a party: what is left differs */
    assert_true(dtl_telling_beyond(&a, &b) == 0);
    b.near.count = 1;
    assert_true(dtl_telling_beyond(&a, &b) < 0);
}

#ifdef DTL_FAULTS
/* Loading asks for very many allocations: the first ones each, then farther and farther apart. */
static void loading_with_allocations_failing(void **state) {
    (void)state;
    int status = DTL_ENOMEM;
    for (size_t number = 1; status; number += number < 200 ? 1 : number / 20) {
        dtl_telling_model *loaded = NULL;
        dtl_error error = {0};
        dtl_memory_fail_from(number);
        status = dtl_telling_open(&loaded, DTL_SOURCE_DIR, "en", &error);
        dtl_memory_fail_from(0);
        if (status) {
            assert_int_equal(status, DTL_ENOMEM);
            assert_int_equal(error.code, DTL_ENOMEM);
            assert_null(loaded);
        }
        dtl_telling_close(loaded);
    }
}

static void reading_and_grouping_with_allocations_failing(void **state) {
    (void)state;
    dtl_actor actor = {.text = DTL_SLICE("the rebels"), .name = DTL_SLICE("Orlo Vant")};
    dtl_mention mention = {.trigger_text = DTL_SLICE("attacked"),
                           .evidence_text = DTL_SLICE("On Monday the rebels of Orlo Vant attacked 12 villages near Quorra"),
                           .actors = &actor,
                           .actor_count = 1};
    int status = DTL_ENOMEM;
    for (size_t number = 1; status; number++) {
        dtl_arena arena;
        dtl_telling tellings[2];
        uint32_t groups[2];
        dtl_arena_init(&arena, 1 << 24);
        dtl_memory_fail_from(number);
        status = dtl_telling_read(&tellings[0], model, &mention, &arena);
        if (status == DTL_OK) status = dtl_telling_read(&tellings[1], model, &mention, &arena);
        if (status == DTL_OK) status = dtl_telling_group(groups, model, tellings, 2, &arena);
        dtl_memory_fail_from(0);
        assert_true(status == DTL_OK || status == DTL_ENOMEM);
        if (status == DTL_OK) assert_int_equal(groups[0], groups[1]);
        dtl_arena_clear(&arena);
    }
}
#endif

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_word_or_another_for_one_thing),
        cmocka_unit_test(words_of_one_kind_are_kin),
        cmocka_unit_test(what_stands_beside_the_word_tells_two_apart),
        cmocka_unit_test(tellings_are_grouped),
        cmocka_unit_test(the_likest_pairs_hold_a_group_together),
        cmocka_unit_test(a_missing_model_is_named),
        cmocka_unit_test(what_is_told_beside_the_sides),
#ifdef DTL_FAULTS
        cmocka_unit_test(loading_with_allocations_failing),
        cmocka_unit_test(reading_and_grouping_with_allocations_failing),
#endif
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
