/* The library as a stranger would use it: nothing but its public headers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <pthread.h>

#include "dateline/dateline.h"

static dtl_coder *coder;

typedef struct kept {
    char line[8192];
    int count, stop_at;
} kept;

static int keep(void *context, const char *line, size_t length) {
    kept *k = context;
    assert_int_equal(strlen(line), length);
    assert_null(strchr(line, '\n'));
    if (k->count++ == 0) snprintf(k->line, sizeof k->line, "%s", line);
    return k->count == k->stop_at ? 77 : 0;
}

static dtl_report_text attack(void) {
    dtl_report_text report = DTL_REPORT_TEXT;
    report.text = "Rebels attacked the town of Mandera on Saturday. The army sent troops to the border on Sunday.";
    report.published = "2012-03-04";
    report.outlet = "a.example";
    return report;
}

static void a_report_gives_its_mentions(void **state) {
    (void)state;
    const dtl_report_text report = attack();
    dtl_error error;
    kept k = {.count = 0};
    assert_int_equal(dtl_coder_code(coder, &report, keep, &k, &error), 0);
    assert_true(k.count >= 1);
    assert_non_null(strstr(k.line, "\"type\":\"ASSAULT\""));
    assert_non_null(strstr(k.line, "\"outlet\":\"a.example\""));
    assert_non_null(strstr(k.line, "2012-03-03"));
    assert_non_null(strstr(k.line, dtl_coder_made_by(coder)));
}

static void the_caller_can_stop(void **state) {
    (void)state;
    const dtl_report_text report = attack();
    kept k = {.stop_at = 1};
    assert_int_equal(dtl_coder_code(coder, &report, keep, &k, NULL), 77);
    assert_int_equal(k.count, 1);
}

static void what_cannot_be_is_told(void **state) {
    (void)state;
    dtl_report_text report = DTL_REPORT_TEXT;
    dtl_error error;
    kept k = {.count = 0};
    assert_int_equal(dtl_coder_code(coder, &report, keep, &k, &error), DTL_EFORMAT);
    assert_true(error.message[0] != '\0');
    report.text = "Rebels attacked the town.";
    report.version = 9;
    assert_int_equal(dtl_coder_code(coder, &report, keep, &k, &error), DTL_EARGUMENT);
    dtl_coder *none;
    dtl_coder_options options = DTL_CODER_OPTIONS;
    options.data = "/nowhere";
    assert_int_equal(dtl_coder_open(&none, &options, &error), DTL_EIO);
    assert_null(none);
    assert_true(strstr(error.file, "/nowhere") || strstr(error.message, "/nowhere"));
}

static void *code_often(void *context) {
    const dtl_report_text report = attack();
    for (int i = 0; i < 20; i++) {
        kept *k = context;
        k->count = 0;
        if (dtl_coder_code(coder, &report, keep, k, NULL)) k->count = -1000;
    }
    return NULL;
}

static void threads_share_a_coder(void **state) {
    (void)state;
    enum { THREADS = 4 };
    static kept results[THREADS];
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) assert_int_equal(pthread_create(&threads[i], NULL, code_often, &results[i]), 0);
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    for (int i = 0; i < THREADS; i++) {
        assert_true(results[i].count >= 1);
        assert_string_equal(results[i].line, results[0].line);
    }
}

static int load(void **state) {
    (void)state;
    dtl_coder_options options = DTL_CODER_OPTIONS;
    options.data = DTL_SOURCE_DIR;
    return dtl_coder_open(&coder, &options, NULL);
}

static int unload(void **state) {
    (void)state;
    dtl_coder_close(coder);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_report_gives_its_mentions),
        cmocka_unit_test(the_caller_can_stop),
        cmocka_unit_test(what_cannot_be_is_told),
        cmocka_unit_test(threads_share_a_coder),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
