/* Names: the best allowed sequence of classes, against trying every sequence. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <string.h>

#include "language/name.h"

enum { MOST = 4, TRIES = 60, STRIDE = 16 };

static float scores[MOST][STRIDE];

static bool is_allowed(const uint8_t *classes, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        if (classes[i] == 0 || dtl_name_begins(classes[i])) continue;
        if (i == 0 || classes[i - 1] == 0 || dtl_name_of_class(classes[i - 1]) != dtl_name_of_class(classes[i])) return false;
    }
    return true;
}

static float sum_of(const uint8_t *classes, uint32_t count) {
    float sum = 0;
    for (uint32_t i = 0; i < count; i++) sum += scores[i][classes[i]];
    return sum;
}

static float best_by_trying(uint32_t count) {
    uint8_t classes[MOST] = {0};
    float best = -INFINITY;
    for (;;) {
        if (is_allowed(classes, count) && sum_of(classes, count) > best) best = sum_of(classes, count);
        uint32_t at = 0;
        while (at < count && classes[at] == DTL_NAME_CLASSES - 1) classes[at++] = 0;
        if (at == count) return best;
        classes[at]++;
    }
}

static void finds_the_best_allowed_sequence(void **state) {
    (void)state;
    uint32_t random = 5;
    for (int try = 0; try < TRIES; try++) {
        uint8_t back[MOST][DTL_NAME_CLASSES], classes[MOST];
        uint32_t count = 1 + (uint32_t)try % MOST;
        for (uint32_t i = 0; i < count; i++) {
            for (uint32_t c = 0; c < DTL_NAME_CLASSES; c++) {
                random = random * 1664525 + 1013904223;
                scores[i][c] = (float)(random >> 8) / (float)(1 << 24);
            }
        }
        dtl_names_find(scores[0], STRIDE, count, back, classes);
        assert_true(is_allowed(classes, count));
        assert_true(fabsf(sum_of(classes, count) - best_by_trying(count)) < 1e-5f);
    }
}

static void a_name_never_goes_on_from_nothing(void **state) {
    (void)state;
    uint8_t back[2][DTL_NAME_CLASSES], classes[2];
    memset(scores, 0, sizeof scores);
    scores[0][dtl_name_inside(DTL_NAME_LOC)] = 9;
    scores[0][dtl_name_begin(DTL_NAME_PER)] = 1;
    scores[1][dtl_name_inside(DTL_NAME_PER)] = 1;
    dtl_names_find(scores[0], STRIDE, 2, back, classes);
    assert_int_equal(classes[0], dtl_name_begin(DTL_NAME_PER));
    assert_int_equal(classes[1], dtl_name_inside(DTL_NAME_PER));
    dtl_names_find(scores[0], STRIDE, 0, back, classes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_best_allowed_sequence),
        cmocka_unit_test(a_name_never_goes_on_from_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
