#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/error.h"
#include "base/file.h"
#include "base/log.h"

static void errors_name_their_place(void **state) {
    (void)state;
    dtl_error error;
    char text[700];
    assert_int_equal(dtl_fail(&error, DTL_EFORMAT, "no %s", "good"), DTL_EFORMAT);
    dtl_error_print(&error, text, sizeof text);
    assert_string_equal(text, "no good");
    dtl_error_at(&error, "a.jsonl", 17, UINT64_MAX);
    dtl_error_print(&error, text, sizeof text);
    assert_string_equal(text, "a.jsonl:17: no good");
    assert_int_equal(dtl_fail(NULL, DTL_EIO, "nobody listens"), DTL_EIO);
    dtl_error_at(NULL, "x", 1, 1);
}

static void long_messages_and_paths_are_cut(void **state) {
    (void)state;
    dtl_error error;
    char path[1000], text[40];
    memset(path, 'p', sizeof path);
    memcpy(path + sizeof path - 5, ".txt", 5);
    dtl_fail(&error, DTL_EIO, "%s", path);
    dtl_error_at(&error, path, 0, UINT64_MAX);
    assert_true(strlen(error.message) < sizeof error.message);
    assert_string_equal(error.file + strlen(error.file) - 4, ".txt");
    dtl_error_print(&error, text, sizeof text);
    assert_true(strlen(text) < sizeof text);
}

static void every_code_has_a_meaning(void **state) {
    (void)state;
#define DTL_ERROR(name, value, meaning) assert_string_equal(dtl_error_meaning(name), meaning);
#include "dateline/errors.def"
#undef DTL_ERROR
    assert_string_equal(dtl_error_meaning(-12345), "unknown error");
}

static void files_are_read_up_to_a_ceiling(void **state) {
    (void)state;
    char path[] = "/tmp/dateline-file-XXXXXX";
    int descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    assert_int_equal(write(descriptor, "0123456789", 10), 10);
    close(descriptor);
    dtl_arena arena;
    dtl_error error;
    dtl_slice bytes;
    dtl_file_view view;
    dtl_arena_init(&arena, 1 << 20);
    assert_int_equal(dtl_file_read(&bytes, path, 10, &arena, &error), DTL_OK);
    assert_true(dtl_slice_is(bytes, "0123456789"));
    assert_int_equal(dtl_file_read(&bytes, path, 9, &arena, &error), DTL_ELIMIT);
    assert_string_equal(error.file, path);
    assert_int_equal(dtl_file_open(&view, path, &error), DTL_OK);
    assert_true(dtl_slice_is(view.bytes, "0123456789"));
    dtl_file_close(&view);
    unlink(path);
    assert_int_equal(dtl_file_read(&bytes, path, 10, &arena, &error), DTL_EIO);
    assert_int_equal(dtl_file_open(&view, path, &error), DTL_EIO);
    assert_string_equal(error.file, path);
    assert_int_not_equal(dtl_file_read(&bytes, "/tmp", 10, &arena, &error), DTL_OK);
    dtl_arena_clear(&arena);
}

static void keep(void *context, dtl_log_level level, const char *message) {
    snprintf(context, 100, "%d %s", (int)level, message);
}

static void the_log_goes_where_the_caller_wants(void **state) {
    (void)state;
    char kept[100] = "";
    const dtl_log log = {keep, kept};
    dtl_log_print(&log, DTL_LOG_WARNING, "%d bytes", 3);
    assert_string_equal(kept, "1 3 bytes");
    dtl_log_print(NULL, DTL_LOG_ERROR, "nobody");
    dtl_log_print(&(dtl_log){NULL, NULL}, DTL_LOG_ERROR, "nobody");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(errors_name_their_place),
        cmocka_unit_test(long_messages_and_paths_are_cut),
        cmocka_unit_test(every_code_has_a_meaning),
        cmocka_unit_test(files_are_read_up_to_a_ceiling),
        cmocka_unit_test(the_log_goes_where_the_caller_wants),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
