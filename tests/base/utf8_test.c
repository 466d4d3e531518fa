#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/error.h"
#include "base/utf8.h"

static dtl_arena arena;

static void check_clean(dtl_slice in, const char *wanted, size_t wanted_repairs) {
    dtl_slice out;
    size_t repaired = 99;
    dtl_arena_init(&arena, 1 << 16);
    assert_int_equal(dtl_utf8_clean(&arena, in, &out, &repaired), DTL_OK);
    assert_int_equal(out.length, strlen(wanted));
    assert_memory_equal(out.data, wanted, out.length);
    assert_int_equal(repaired, wanted_repairs);
    dtl_arena_clear(&arena);
}

static void text_is_stored_in_one_form(void **state) {
    (void)state;
    check_clean(DTL_SLICE("plain"), "plain", 0);
    check_clean(DTL_SLICE("\xEF\xBB\xBFmark"), "mark", 0);
    check_clean(DTL_SLICE("a\r\nb\rc\n"), "a\nb\nc\n", 0);
    check_clean(DTL_SLICE("tab\tbell\a nul\0 c1\xC2\x85."), "tab\tbell nul c1.", 0);
    check_clean(DTL_SLICE("e\xCC\x81"), "\xC3\xA9", 0);
}

static void what_is_no_utf8_is_repaired_and_counted(void **state) {
    (void)state;
    check_clean(DTL_SLICE("a\xFF"
                          "b"),
                "a\xEF\xBF\xBD"
                "b",
                1);
    check_clean(DTL_SLICE("\xC0\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD", 2);                 /* overlong */
    check_clean(DTL_SLICE("\xED\xA0\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 3); /* a surrogate */
    check_clean(DTL_SLICE("\xF5\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD", 2);                 /* beyond U+10FFFF */
    check_clean(DTL_SLICE("cut \xE2\x82"), "cut \xEF\xBF\xBD\xEF\xBF\xBD", 2);
}

static void every_code_point_reads_back(void **state) {
    (void)state;
    for (uint32_t code = 1; code <= 0x10FFFF; code++) {
        if (code >= 0xD800 && code <= 0xDFFF) continue;
        char bytes[4];
        uint32_t back;
        size_t length = dtl_utf8_encode(bytes, code);
        assert_int_equal(dtl_utf8_decode(bytes, bytes + length, &back), length);
        assert_int_equal(back, code);
        assert_int_equal(dtl_utf8_count((dtl_slice){bytes, length}), 1);
    }
}

static void folding_compares_without_case(void **state) {
    (void)state;
    dtl_arena_init(&arena, 1 << 16);
    assert_true(dtl_slice_is(dtl_utf8_fold(&arena, DTL_SLICE("STRASSE")), "strasse"));
    assert_true(dtl_slice_equal(dtl_utf8_fold(&arena, DTL_SLICE("Stra\xC3\x9F"
                                                                "e")),
                                dtl_utf8_fold(&arena, DTL_SLICE("STRASSE"))));
    assert_true(dtl_slice_equal(dtl_utf8_fold(&arena, DTL_SLICE("\xC3\x89")), dtl_utf8_fold(&arena, DTL_SLICE("\xC3\xA9"))));
    dtl_arena_clear(&arena);
}

static void classes_of_letters(void **state) {
    (void)state;
    assert_true(dtl_utf8_is_upper('A') && !dtl_utf8_is_upper('a') && dtl_utf8_is_upper(0xC9));
    assert_true(dtl_utf8_is_letter(0x416) && !dtl_utf8_is_letter('1'));
    assert_true(dtl_utf8_is_digit('7') && !dtl_utf8_is_digit('x'));
    assert_true(dtl_utf8_is_space(' ') && dtl_utf8_is_space(0xA0) && !dtl_utf8_is_space('_'));
    assert_int_equal(dtl_utf8_lower(0xC9), 0xE9);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_stored_in_one_form),  cmocka_unit_test(what_is_no_utf8_is_repaired_and_counted),
        cmocka_unit_test(every_code_point_reads_back), cmocka_unit_test(folding_compares_without_case),
        cmocka_unit_test(classes_of_letters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
