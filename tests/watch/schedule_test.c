/* Who is asked when: no clock, no network. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdio.h>

#include "base/error.h"
#include "base/memory.h"
#include "watch/schedule.h"

static const dtl_schedule_rules rules = {.delay = 2, .first_wait = 60, .last_wait = 1000};

static uint32_t lane(dtl_schedule *s, const char *name) {
    int64_t at = dtl_schedule_lane(s, dtl_slice_of(name), NULL);
    assert_true(at >= 0);
    return (uint32_t)at;
}

/* What may start at a time, as text; NULL when nothing may. */
static const char *take(dtl_schedule *s, double now) {
    uint32_t at;
    return dtl_schedule_take(s, now, &at);
}

static void put(dtl_schedule *s, uint32_t at, double due, const char *what) {
    static char names[64][16];
    static size_t next;
    char *name = names[next++ % 64];
    snprintf(name, 16, "%s", what);
    assert_int_equal(dtl_schedule_put(s, at, due, name), DTL_OK);
}

static void one_at_a_time_with_a_pause(void **state) {
    (void)state;
    dtl_schedule *s = dtl_schedule_open(&rules);
    uint32_t a = lane(s, "a"), b = lane(s, "b");
    assert_int_equal(lane(s, "a"), a);
    put(s, a, 10, "first");
    put(s, a, 10, "second");
    put(s, b, 12, "other");
    assert_true(dtl_schedule_wake(s) == 10);
    assert_null(take(s, 9));
    assert_string_equal(take(s, 10), "first");
    assert_null(take(s, 11));
    assert_true(dtl_schedule_wake(s) == 12);
    assert_string_equal(take(s, 12), "other");
    assert_true(isinf(dtl_schedule_wake(s)));
    dtl_schedule_free(s, a, 20, DTL_SCHEDULE_ANSWERED, 0);
    assert_true(dtl_schedule_wake(s) == 22);
    assert_null(take(s, 21.9));
    assert_string_equal(take(s, 22), "second");
    dtl_schedule_close(s);
}

static void failures_wait_longer_and_longer(void **state) {
    (void)state;
    dtl_schedule *s = dtl_schedule_open(&rules);
    uint32_t a = lane(s, "a");
    double now = 0, waits[] = {60, 120, 240, 480, 960, 1000, 1000};
    for (size_t i = 0; i < 7; i++) {
        put(s, a, 0, "x");
        assert_non_null(take(s, now));
        dtl_schedule_free(s, a, now, DTL_SCHEDULE_FAILED, 0);
        put(s, a, 0, "y");
        assert_true(dtl_schedule_wake(s) == now + waits[i]);
        now += waits[i];
        assert_non_null(take(s, now));
        dtl_schedule_free(s, a, now, DTL_SCHEDULE_UNASKED, 0);
    }
    assert_int_equal(dtl_schedule_state(s, a).failures, 7);
    put(s, a, 0, "x");
    assert_non_null(take(s, now));
    dtl_schedule_free(s, a, now, DTL_SCHEDULE_ANSWERED, 0);
    put(s, a, 0, "x");
    assert_true(dtl_schedule_wake(s) == now + 2);
    assert_non_null(take(s, now + 2));
    dtl_schedule_free(s, a, now, DTL_SCHEDULE_FAILED, 5000); /* Retry-After */
    put(s, a, 0, "x");
    assert_true(dtl_schedule_wake(s) == now + 5000);
    dtl_schedule_close(s);
}

static void a_slow_server_and_one_remembered(void **state) {
    (void)state;
    dtl_schedule *s = dtl_schedule_open(&rules);
    uint32_t a = lane(s, "a"), b = lane(s, "b");
    dtl_schedule_slow(s, a, 30);
    dtl_schedule_restore(s, b, (dtl_lane_state){.ready = 500, .failures = 3});
    put(s, a, 0, "x");
    put(s, a, 0, "y");
    put(s, b, 0, "z");
    assert_string_equal(take(s, 0), "x");
    dtl_schedule_free(s, a, 0, DTL_SCHEDULE_ANSWERED, 0);
    assert_true(dtl_schedule_wake(s) == 30);
    dtl_schedule_slow(s, a, 1); /* never faster than the rule */
    assert_string_equal(take(s, 30), "y");
    dtl_schedule_free(s, a, 30, DTL_SCHEDULE_ANSWERED, 0);
    assert_true(dtl_schedule_state(s, a).ready == 32);
    assert_true(dtl_schedule_wake(s) == 500);
    dtl_schedule_close(s);
}

static void a_held_lane_lets_only_what_it_waits_for_pass(void **state) {
    (void)state;
    dtl_schedule *s = dtl_schedule_open(&rules);
    uint32_t a = lane(s, "a");
    put(s, a, 0, "page");
    dtl_schedule_hold(s, a, true);
    assert_null(take(s, 100));
    put(s, a, -INFINITY, "robots");
    assert_string_equal(take(s, 100), "robots");
    dtl_schedule_free(s, a, 100, DTL_SCHEDULE_ANSWERED, 0);
    assert_null(take(s, 200));
    dtl_schedule_hold(s, a, false);
    assert_string_equal(take(s, 200), "page");
    dtl_schedule_close(s);
}

/* Ten thousand tasks in a hundred lanes: each is taken once, those of a lane in the order in which they are due. */
static void many_tasks(void **state) {
    (void)state;
    enum { LANES = 100, TASKS = 10000 };
    static double due[TASKS];
    static uint32_t home[TASKS];
    static bool taken[TASKS];
    double last[LANES], now = 0;
    dtl_schedule *s = dtl_schedule_open(&rules);
    for (size_t i = 0; i < LANES; i++) {
        char name[16];
        snprintf(name, sizeof name, "host%zu", i);
        assert_int_equal(lane(s, name), i);
        last[i] = -1;
    }
    uint32_t number = 1;
    for (size_t i = 0; i < TASKS; i++) {
        number = number * 1664525 + 1013904223;
        due[i] = number >> 22;
        home[i] = (number >> 8) % LANES;
        assert_int_equal(dtl_schedule_put(s, home[i], due[i], &due[i]), DTL_OK);
    }
    size_t count = 0;
    for (double *task; !isinf(dtl_schedule_wake(s)); count++) {
        uint32_t at;
        while (!(task = dtl_schedule_take(s, now, &at))) now = dtl_schedule_wake(s);
        size_t i = (size_t)(task - due);
        assert_false(taken[i]);
        taken[i] = true;
        assert_int_equal(at, home[i]);
        assert_true(*task <= now);
        assert_true(now >= last[at] + 2 || last[at] < 0);
        last[at] = now;
        dtl_schedule_free(s, at, now, DTL_SCHEDULE_ANSWERED, 0);
    }
    assert_int_equal(count, TASKS);
    dtl_schedule_close(s);
}

#ifdef DTL_FAULTS
static void memory_may_run_out_anywhere(void **state) {
    (void)state;
    int status = DTL_ENOMEM;
    for (size_t number = 1; status; number++) {
        dtl_memory_fail_from(number);
        dtl_schedule *s = dtl_schedule_open(&rules);
        status = s ? DTL_OK : DTL_ENOMEM;
        for (int i = 0; status == DTL_OK && i < 40; i++) {
            char name[16];
            snprintf(name, sizeof name, "host%d", i / 10);
            int64_t at = dtl_schedule_lane(s, dtl_slice_of(name), NULL);
            status = at < 0 ? (int)at : dtl_schedule_put(s, (uint32_t)at, i, s);
        }
        if (status == DTL_OK) {
            for (int i = 0; i < 40; i++) assert_non_null(dtl_schedule_drain(s));
            assert_null(dtl_schedule_drain(s));
        } else {
            assert_int_equal(status, DTL_ENOMEM);
        }
        dtl_schedule_close(s);
        dtl_memory_fail_from(0);
    }
}
#endif

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_at_a_time_with_a_pause),
        cmocka_unit_test(failures_wait_longer_and_longer),
        cmocka_unit_test(a_slow_server_and_one_remembered),
        cmocka_unit_test(a_held_lane_lets_only_what_it_waits_for_pass),
        cmocka_unit_test(many_tasks),
#ifdef DTL_FAULTS
        cmocka_unit_test(memory_may_run_out_anywhere),
#endif
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
