/* The best tree, against trying every tree. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>

#include "language/spanning.h"

enum { MOST = 5, TRIES = 3000 };

static float scores[MOST][MOST + 1];

static uint32_t next_number(uint32_t *state) {
    *state = *state * 1664525 + 1013904223;
    return *state >> 8;
}

static bool is_tree(const int32_t *heads, int32_t count) {
    int32_t on_root = 0;
    for (int32_t i = 0; i < count; i++) {
        int32_t at = i + 1, steps = 0;
        on_root += heads[i] == 0;
        while (at > 0 && steps++ <= count) at = heads[at - 1];
        if (at != 0) return false;
    }
    return on_root == 1;
}

static float sum_of(const int32_t *heads, int32_t count) {
    float sum = 0;
    for (int32_t i = 0; i < count; i++) sum += scores[i][heads[i]];
    return sum;
}

static float best_by_trying(int32_t count) {
    int32_t heads[MOST] = {0};
    float best = -INFINITY;
    for (;;) {
        if (is_tree(heads, count) && sum_of(heads, count) > best) best = sum_of(heads, count);
        int32_t at = 0;
        while (at < count && heads[at] == count) heads[at++] = 0;
        if (at == count) return best;
        heads[at]++;
    }
}

static void finds_the_best_of_all_trees(void **state) {
    (void)state;
    dtl_arena arena;
    uint32_t random = 7;
    dtl_arena_init(&arena, 1 << 20);
    dtl_spanning *work = dtl_spanning_new(&arena, MOST);
    assert_non_null(work);
    for (int try = 0; try < TRIES; try++) {
        int32_t heads[MOST], count = 1 + (int32_t)(next_number(&random) % MOST);
        for (int32_t i = 0; i < count; i++) {
            for (int32_t h = 0; h <= count; h++) scores[i][h] = (float)(next_number(&random) % 1000) / 50.0f;
        }
        dtl_spanning_find(work, &scores[0][0], MOST + 1, (uint32_t)count, heads);
        assert_true(is_tree(heads, count));
        assert_true(fabsf(sum_of(heads, count) - best_by_trying(count)) < 0.01f);
    }
    dtl_arena_clear(&arena);
}

static void gives_a_tree_for_scores_that_are_no_numbers(void **state) {
    (void)state;
    dtl_arena arena;
    int32_t heads[MOST];
    dtl_arena_init(&arena, 1 << 20);
    dtl_spanning *work = dtl_spanning_new(&arena, MOST);
    for (int i = 0; i < MOST; i++) {
        for (int h = 0; h <= MOST; h++) scores[i][h] = h % 2 ? NAN : i % 2 ? INFINITY : -INFINITY;
    }
    dtl_spanning_find(work, &scores[0][0], MOST + 1, MOST, heads);
    assert_true(is_tree(heads, MOST));
    dtl_arena_clear(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_best_of_all_trees),
        cmocka_unit_test(gives_a_tree_for_scores_that_are_no_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
