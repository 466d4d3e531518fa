#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/error.h"
#include "base/stream.h"

enum { ITEMS = 5000 };

typedef struct numbers {
    int given, taken, freed;
    int stop_next_at, stop_done_at; /* -1: never */
} numbers;

static int next(void *context, void **item) {
    numbers *n = context;
    if (n->given == n->stop_next_at) return DTL_EIO;
    if (n->given == ITEMS) return 0;
    int *number = malloc(sizeof *number);
    *number = n->given++;
    *item = number;
    return 1;
}

/* Some take much longer than others, so that they end out of order. */
static void work(void *context, void *item) {
    (void)context;
    int *number = item;
    volatile unsigned sum = 0;
    for (int i = 0; i < (*number % 7) * 1000; i++) sum = sum + (unsigned)i;
    *number *= 2;
}

static int done(void *context, void *item, int stopped) {
    numbers *n = context;
    int number = *(int *)item;
    free(item);
    n->freed++;
    if (stopped) return DTL_OK;
    assert_int_equal(number, 2 * n->taken);
    n->taken++;
    return n->taken == n->stop_done_at ? DTL_ELIMIT : DTL_OK;
}

static const unsigned job_counts[] = {1, 2, 3, 8};

static void results_come_in_order(void **state) {
    (void)state;
    for (size_t i = 0; i < 4; i++) {
        numbers n = {.stop_next_at = -1, .stop_done_at = -1};
        const dtl_stream stream = {&n, next, work, done};
        assert_int_equal(dtl_stream_run(&stream, job_counts[i]), DTL_OK);
        assert_int_equal(n.taken, ITEMS);
    }
}

static void stopping_frees_what_is_under_way(void **state) {
    (void)state;
    for (size_t i = 0; i < 4; i++) {
        numbers n = {.stop_next_at = 100, .stop_done_at = -1};
        const dtl_stream stream = {&n, next, work, done};
        assert_int_equal(dtl_stream_run(&stream, job_counts[i]), DTL_EIO);
        assert_int_equal(n.freed, n.given);
        n = (numbers){.stop_next_at = -1, .stop_done_at = 50};
        assert_int_equal(dtl_stream_run(&stream, job_counts[i]), DTL_ELIMIT);
        assert_int_equal(n.taken, 50);
        assert_int_equal(n.freed, n.given);
    }
}

static void an_empty_stream_ends(void **state) {
    (void)state;
    numbers n = {.given = ITEMS, .stop_next_at = -1, .stop_done_at = -1};
    const dtl_stream stream = {&n, next, work, done};
    assert_int_equal(dtl_stream_run(&stream, 4), DTL_OK);
    assert_int_equal(n.freed, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(results_come_in_order),
        cmocka_unit_test(stopping_frees_what_is_under_way),
        cmocka_unit_test(an_empty_stream_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
