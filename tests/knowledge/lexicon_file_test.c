/* The plain-text format of everything that people edit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "knowledge/lexicon_file.h"

static char path[64];
static dtl_arena arena;
static dtl_lexicon_file file;

static int setup(void **state) {
    (void)state;
    snprintf(path, sizeof path, "/tmp/dateline-lex-XXXXXX");
    dtl_arena_init(&arena, 16 << 20);
    int opened = mkstemp(path);
    return opened < 0 ? 1 : close(opened);
}

static int teardown(void **state) {
    (void)state;
    dtl_arena_clear(&arena);
    return unlink(path);
}

static int read_text(const char *text, dtl_error *error) {
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    assert_true(fputs(text, out) >= 0);
    assert_int_equal(fclose(out), 0);
    return dtl_lexicon_read(&file, path, &arena, error);
}

static void assert_value(size_t entry, const char *key, const char *value) {
    assert_true(dtl_slice_equal(dtl_lexicon_value(&file.entries[entry], key), dtl_slice_of(value)));
}

static void test_entries(void **state) {
    (void)state;
    dtl_error error;
    assert_int_equal(read_text("# comment\n"
                               "lonely\n"
                               "\n"
                               "[ASSAULT cameo=190 contexts=military]  # behind a section\n"
                               "open  fire\tpos=verb recipient=on,at # behind an entry\r\n"
                               "  \"a=b\" \"# no comment\" note=\"two words\" cameo=195\n"
                               "[EMPTY]\n",
                               &error),
                     DTL_OK);
    assert_int_equal(file.entry_count, 3);
    assert_null(file.entries[0].section->name.data);
    assert_int_equal(file.entries[0].line, 2);
    assert_true(dtl_slice_is(file.entries[1].section->name, "ASSAULT"));
    assert_int_equal(file.entries[1].word_count, 2);
    assert_true(dtl_slice_is(dtl_lexicon_words(&file.entries[1], &arena), "open fire"));
    assert_value(1, "pos", "verb");
    assert_value(1, "recipient", "on,at");
    assert_value(1, "contexts", "military");
    assert_value(1, "cameo", "190");
    assert_value(1, "note", NULL);
    assert_true(dtl_slice_is(dtl_lexicon_words(&file.entries[2], &arena), "a=b # no comment"));
    assert_value(2, "note", "two words");
    assert_value(2, "cameo", "195"); /* its own before its section's */
    assert_int_equal(file.entries[2].line, 6);
}

static void test_nothing(void **state) {
    (void)state;
    dtl_error error;
    assert_int_equal(read_text("", &error), DTL_OK);
    assert_int_equal(file.entry_count, 0);
    assert_int_equal(read_text("\n\n# only\n[SECTION]", &error), DTL_OK);
    assert_int_equal(file.entry_count, 0);
}

static void test_errors(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint64_t line;
    } cases[] = {
        {"ok\n[open\n", 2},   {"[two names]\n", 1},    {"[]\n", 1},      {"[a=b]\n", 1},
        {"word \"open\n", 1}, {"\n\nonly=value\n", 3}, {"a b=c d\n", 1}, {"[X \"y]\n", 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dtl_error error;
        assert_int_equal(read_text(cases[i].text, &error), DTL_EFORMAT);
        assert_int_equal(error.line, cases[i].line);
        assert_string_equal(error.file, path);
    }
}

static void test_missing(void **state) {
    (void)state;
    dtl_error error;
    assert_int_equal(dtl_lexicon_read(&file, "/nowhere/x.lex", &arena, &error), DTL_EIO);
    assert_string_equal(error.file, "/nowhere/x.lex");
}

static void test_too_many_fields(void **state) {
    (void)state;
    static char text[1200];
    for (size_t i = 0; i + 1 < sizeof text; i++) text[i] = i % 2 ? ' ' : 'a';
    dtl_error error;
    assert_int_equal(read_text(text, &error), DTL_ELIMIT);
    assert_int_equal(error.line, 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_entries, setup, teardown),
        cmocka_unit_test_setup_teardown(test_nothing, setup, teardown),
        cmocka_unit_test_setup_teardown(test_errors, setup, teardown),
        cmocka_unit_test_setup_teardown(test_missing, setup, teardown),
        cmocka_unit_test_setup_teardown(test_too_many_fields, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
