/* Names of statuses, the id of a report, and a document used again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "types/document.h"

static void statuses_and_counts_have_names(void **state) {
    (void)state;
    for (int i = 0; i <= DTL_STATUS_NEGATED; i++)
        assert_int_equal(dtl_status_of(dtl_slice_of(dtl_status_name((dtl_status)i))), i);
    for (int i = 0; i < DTL_COUNT_KINDS; i++) assert_int_equal(dtl_count_of(dtl_slice_of(dtl_count_name((dtl_count_kind)i))), i);
    assert_int_equal(dtl_status_of(DTL_SLICE("")), -1);
    assert_int_equal(dtl_basis_of(DTL_SLICE("published")), DTL_BASIS_PUBLISHED);
    assert_int_equal(dtl_precision_of(DTL_SLICE("city")), DTL_PRECISION_CITY);
    assert_null(dtl_precision_name(DTL_PRECISION_NONE));
}

static void a_report_is_known_by_what_it_says(void **state) {
    (void)state;
    dtl_report a = {.outlet = DTL_SLICE("a"), .text = DTL_SLICE("text")}, b = a;
    dtl_report_identify(&a);
    b.author = DTL_SLICE("somebody");
    dtl_report_identify(&b);
    assert_string_equal(a.id, b.id);
    b.title = DTL_SLICE("");
    dtl_report_identify(&b);
    assert_string_not_equal(a.id, b.id); /* an empty title is not an unknown one */
    b = a;
    b.outlet = DTL_SLICE("at");
    b.text = DTL_SLICE("ext");
    dtl_report_identify(&b);
    assert_string_not_equal(a.id, b.id); /* fields do not run into each other */
}

static void a_document_starts_anew_after_a_reset(void **state) {
    (void)state;
    dtl_document document;
    dtl_document_init(&document);
    for (int round = 0; round < 3; round++) {
        assert_int_equal(document.tokens.count, 0);
        assert_int_equal(document.report.published_day, DTL_NO_DAY);
        for (int i = 0; i < 1000; i++) assert_non_null(dtl_vector_push(&document.tokens, &document.arena));
        document.report.text = DTL_SLICE("text");
        assert_true(dtl_slice_is(dtl_document_text(&document, DTL_PART_TEXT), "text"));
        dtl_document_reset(&document);
    }
    dtl_document_clear(&document);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statuses_and_counts_have_names),
        cmocka_unit_test(a_report_is_known_by_what_it_says),

        cmocka_unit_test(a_document_starts_anew_after_a_reset),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
