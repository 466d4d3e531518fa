#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/date.h"

static void days_count_from_1970(void **state) {
    (void)state;
    assert_int_equal(dtl_day_of((dtl_civil){1970, 1, 1}), 0);
    assert_int_equal(dtl_day_of((dtl_civil){2000, 3, 1}), 11017);
    assert_int_equal(dtl_day_of((dtl_civil){1969, 12, 31}), -1);
    dtl_civil date = {0, 3, 1};
    for (dtl_day day = dtl_day_of(date); day < dtl_day_of((dtl_civil){2100, 1, 1}); day++) {
        dtl_civil back = dtl_day_civil(day);
        assert_true(back.month >= 1 && back.month <= 12 && back.day >= 1 && back.day <= dtl_month_length(back.year, back.month));
        assert_int_equal(dtl_day_of(back), day);
    }
}

static void weekdays_start_on_monday(void **state) {
    (void)state;
    assert_int_equal(dtl_day_weekday(dtl_day_of((dtl_civil){2012, 3, 4})), 6);
    assert_int_equal(dtl_day_weekday(dtl_day_of((dtl_civil){2012, 3, 5})), 0);
    assert_int_equal(dtl_day_weekday(dtl_day_of((dtl_civil){1905, 1, 22})), 6);
}

static void february_knows_leap_years(void **state) {
    (void)state;
    assert_int_equal(dtl_month_length(2012, 2), 29);
    assert_int_equal(dtl_month_length(2011, 2), 28);
    assert_int_equal(dtl_month_length(1900, 2), 28);
    assert_int_equal(dtl_month_length(2000, 2), 29);
}

static void dates_are_read_and_printed(void **state) {
    (void)state;
    char text[DTL_DAY_SIZE];
    dtl_day_print(text, dtl_day_parse(DTL_SLICE("2012-03-04")));
    assert_string_equal(text, "2012-03-04");
    assert_int_equal(dtl_day_parse(DTL_SLICE("2012-03-04T10:00:00Z")), dtl_day_of((dtl_civil){2012, 3, 4}));
    assert_int_equal(dtl_day_parse(DTL_SLICE("2012-03-04 10:00")), dtl_day_of((dtl_civil){2012, 3, 4}));
    const char *const none[] = {"",           "2012",        "2012-3-4", "2012-02-30", "2012-13-01",
                                "2012-00-10", "2012-03-045", "20120304", "March 4"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) assert_int_equal(dtl_day_parse(dtl_slice_of(none[i])), DTL_NO_DAY);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_count_from_1970),
        cmocka_unit_test(weekdays_start_on_monday),
        cmocka_unit_test(february_knows_leap_years),
        cmocka_unit_test(dates_are_read_and_printed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
