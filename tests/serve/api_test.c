/* The API without HTTP: paths and parameters of every kind, and memory that runs out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "serve/api.h"

static char folder[64], path[96];
static dtl_store *store;
static dtl_api api;

static void add_report(dtl_store *into, const char *title) {
    dtl_document document;
    dtl_error error;
    bool added = false;
    dtl_document_init(&document);
    document.report = (dtl_report){.title = dtl_slice_of(title),
                                   .text = DTL_SLICE("The bridge over the lake was opened on Sunday."),
                                   .outlet = DTL_SLICE("lakeside.example"),
                                   .published = DTL_SLICE("2031-05-04"),
                                   .published_day = dtl_day_parse(DTL_SLICE("2031-05-04"))};
    dtl_report_identify(&document.report);
    assert_int_equal(dtl_store_add(into, &document, &added, &error), DTL_OK);
    assert_true(added);
    dtl_document_clear(&document);
}

static int set_up(void **state) {
    dtl_error error;
    (void)state;
    snprintf(folder, sizeof folder, "%s/dateline-api-XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    if (!mkdtemp(folder)) return -1;
    snprintf(path, sizeof path, "%s/a.db", folder);
    if (dtl_store_open(&store, path, DTL_STORE_WRITE, &error)) return -1;
    add_report(store, "One");
    add_report(store, "Two \"quoted\" \xE2\x80\xAE");
    add_report(store, "Three");
    dtl_store_close(store);
    api = (dtl_api){.tables = {.root = DTL_SOURCE_DIR}};
    return dtl_store_open(&api.store, path, DTL_STORE_READ, &error);
}

static int tear_down(void **state) {
    char command[120];
    (void)state;
    dtl_store_close(api.store);
    snprintf(command, sizeof command, "rm -r %s", folder);
    return system(command);
}

/* Of the last answer. */
static char next[sizeof(dtl_cursor)];

static int ask(const char *where, const dtl_api_parameter *parameters, size_t count, dtl_buffer *out, dtl_error *error) {
    const dtl_api_request request = {where, parameters, count, false};
    dtl_api_reply reply;
    dtl_buffer_reset(out);
    reply.text = *out;
    *error = (dtl_error){.code = DTL_OK};
    int status = dtl_api_answer(&api, &request, &reply, error);
    *out = reply.text;
    snprintf(next, sizeof next, "%s", reply.next);
    return status;
}

static void pages_go_on_where_they_stopped(void **state) {
    (void)state;
    const dtl_api_parameter first[] = {{"limit", "2"}};
    dtl_buffer out;
    dtl_error error;
    dtl_buffer_init(&out, DTL_API_BYTES);
    assert_int_equal(ask("/api/reports", first, 1, &out, &error), DTL_OK);
    assert_string_not_equal(next, "");
    char behind[sizeof(dtl_cursor)];
    snprintf(behind, sizeof behind, "%s", next);
    const dtl_api_parameter second[] = {{"limit", "2"}, {"after", behind}};
    assert_int_equal(ask("/api/reports", second, 2, &out, &error), DTL_OK);
    assert_non_null(strstr(out.data, "],\"next\":null}"));
    assert_string_equal(next, "");
    const dtl_api_parameter beyond[] = {{"after", "99999999.r-ffffffffffffffff"}};
    assert_int_equal(ask("/api/reports", beyond, 1, &out, &error), DTL_OK);
    assert_string_equal(out.data, "{\"reports\":[],\"next\":null}");
    assert_int_equal(ask("/api/", NULL, 0, &out, &error), DTL_OK);
    assert_non_null(strstr(out.data, "\"reports\":3,\"mentions\":0,\"events\":0"));
    dtl_buffer_clear(&out);
}

static void what_cannot_be_is_told(void **state) {
    (void)state;
    static const dtl_api_parameter bad[] = {
        {"limit", "0"},     {"limit", "1001"},      {"limit", "1e9"},     {"after", "-1"}, {"after", "x.r-1"},
        {"after", ""},      {"country", "Nowhere"}, {"type", ""},         {"type", "x/y"}, {"status", "x"},
        {"since", "2012-"}, {"box", "1,2,3"},       {"box", "nan,0,0,0"}, {"near", ",,,"}, {"", ""}};
    static const char *const none[] = {
        "", "/", "/api", "/api/x", "/api/reports/", "/api/reports/r-1/", "/api/actors/x", "/api//", "api/reports"};
    dtl_buffer out;
    dtl_error error;
    dtl_buffer_init(&out, DTL_API_BYTES);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (ask("/api/reports", &bad[i], 1, &out, &error) != DTL_EARGUMENT) fail_msg("%s=%s", bad[i].name, bad[i].value);
        assert_true(error.message[0] != '\0');
    }
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        if (ask(none[i], NULL, 0, &out, &error) != DTL_ENOTFOUND) fail_msg("%s", none[i]);
    }
    dtl_buffer_clear(&out);
    /* An answer that is too long is none. */
    dtl_buffer_init(&out, 200);
    assert_int_equal(ask("/api/reports", NULL, 0, &out, &error), DTL_ELIMIT);
    assert_non_null(strstr(error.message, "too long"));
    dtl_buffer_clear(&out);
}

#ifdef DTL_FAULTS
static void memory_may_run_out_in(const char *where, const dtl_api_parameter *parameters, size_t count) {
    int status = DTL_ENOMEM;
    for (size_t number = 1; status; number++) {
        dtl_buffer out;
        dtl_error error = {.code = DTL_OK};
        dtl_buffer_init(&out, DTL_API_BYTES);
        dtl_memory_fail_from(number);
        status = ask(where, parameters, count, &out, &error);
        dtl_memory_fail_from(0);
        if (status) {
            assert_int_equal(status, DTL_ENOMEM);
            assert_int_equal(error.code, DTL_ENOMEM);
        }
        dtl_buffer_clear(&out);
    }
}

static void memory_may_run_out_anywhere(void **state) {
    (void)state;
    const dtl_api_parameter filters[] = {{"outlet", "lakeside.example"}, {"since", "2031"}, {"text", "bridge \"the lake\""}};
    const dtl_api_parameter panel[] = {{"by", "outlet,month,type"}, {"since", "2031-01"}, {"until", "2031-03"}};
    const dtl_api_parameter sparse[] = {{"by", "dyad,year"}, {"sparse", "true"}};
    const dtl_api_parameter pages[] = {{"limit", "1"}};
    memory_may_run_out_in("/api/reports", filters, 3);
    memory_may_run_out_in("/api/counts", panel, 3);
    memory_may_run_out_in("/api/counts", sparse, 2);
    memory_may_run_out_in("/api/outlets", pages, 1);
    memory_may_run_out_in("/api/speakers", pages, 1);
}
#endif

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_go_on_where_they_stopped),
        cmocka_unit_test(what_cannot_be_is_told),
#ifdef DTL_FAULTS
        cmocka_unit_test(memory_may_run_out_anywhere),
#endif
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
