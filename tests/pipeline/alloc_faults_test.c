/* Every allocation fails in turn on the whole way of a report, from its bytes to the line of an event: never a crash or a leak,
 * always a clear error. The tests of the store do the same for theirs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/memory.h"
#include "export/lines.h"
#include "merge/merge.h"
#include "pipeline/pipeline.h"
#include "read/read.h"

static const char report[] =
    "{\"title\":\"Rebels attack Mandera\",\"published\":\"2012-03-04\",\"outlet\":\"a.example\",\"language\":\"en\",\"text\":"
    "\"NAIROBI, March 4 (Xinhua) -- Rebels killed 26 people in Mandera on Saturday, Interior Minister Ali Daud said.\"}\n";

static dtl_pipeline *pipeline;

static int merge_and_print(dtl_document *document, dtl_buffer *out, dtl_error *error) {
    dtl_events events = {.ceiling = 1000};
    int status = dtl_merge(&events, &document->arena, NULL, document->mentions.items, document->mentions.count, NULL, 0, error);
    for (size_t i = 0; status == DTL_OK && i < events.count; i++) status = dtl_line_event(out, &events.items[i]);
    if (status == DTL_OK) status = dtl_line_document(out, document);
    if (status == DTL_OK) status = dtl_print_conllu(out, document);
    if (out->status && status == out->status) dtl_fail(error, status, "%s", dtl_error_meaning(status));
    return status;
}

/* The way of a report. Returns DTL_OK or the failure; a reader that says "rejected" has failed too. */
static int go_the_way(const char *path, dtl_buffer *out, dtl_error *error) {
    const char *const inputs[] = {path};
    const dtl_read_options options = {.lexicon = DTL_SOURCE_DIR "/lexicon/en", .languages = "en"};
    dtl_reader *reader = NULL;
    dtl_document document;
    dtl_document_init(&document);
    int status = dtl_reader_open(&reader, inputs, 1, &options, error);
    if (status == DTL_OK) {
        status = dtl_reader_next(reader, &document, error);
        assert_int_not_equal(status, 0);
        if (status > 0) status = dtl_pipeline_code(pipeline, &document, error);
        if (status == DTL_OK) status = merge_and_print(&document, out, error);
    }
    dtl_reader_close(reader);
    dtl_document_clear(&document);
    return status;
}

static void a_report_with_every_allocation_failing(void **state) {
    (void)state;
    char path[] = "/tmp/dateline-faults-XXXXXX";
    int descriptor = mkstemp(path), status = DTL_ENOMEM;
    assert_int_equal(write(descriptor, report, sizeof report - 1), sizeof report - 1);
    close(descriptor);
    dtl_buffer whole, out;
    dtl_error error;
    dtl_buffer_init(&whole, 1 << 24);
    assert_int_equal(go_the_way(path, &whole, &error), DTL_OK);
    assert_non_null(strstr(whole.data, "\"type\":\"ASSAULT\""));
    for (size_t number = 1; status; number++) {
        dtl_buffer_init(&out, 1 << 24);
        error = (dtl_error){0};
        dtl_memory_fail_from(number);
        status = go_the_way(path, &out, &error);
        dtl_memory_fail_from(0);
        if (status) {
            if (status != DTL_ENOMEM) printf("allocation %zu: %s\n", number, error.message);
            assert_int_equal(status, DTL_ENOMEM);
            assert_int_equal(error.code, DTL_ENOMEM);
            assert_true(error.message[0] != '\0');
        } else {
            printf("%zu allocations\n", number - 1);
            assert_int_equal(out.length, whole.length);
            assert_memory_equal(out.data, whole.data, whole.length);
        }
        dtl_buffer_clear(&out);
    }
    dtl_buffer_clear(&whole);
    unlink(path);
}

/* Loading asks for very many allocations: the first ones each, then farther and farther apart. */
static void loading_with_allocations_failing(void **state) {
    (void)state;
    int status = DTL_ENOMEM;
    for (size_t number = 1; status; number += number < 200 ? 1 : number / 20) {
        dtl_pipeline *loaded = NULL;
        dtl_error error = {0};
        dtl_memory_fail_from(number);
        status = dtl_pipeline_open(&loaded, DTL_SOURCE_DIR, &error);
        dtl_memory_fail_from(0);
        if (status) {
            if (status != DTL_ENOMEM) printf("allocation %zu: %s\n", number, error.message);
            assert_int_equal(status, DTL_ENOMEM);
            assert_int_equal(error.code, DTL_ENOMEM);
            assert_null(loaded);
        }
        dtl_pipeline_close(loaded);
    }
}

static int load(void **state) {
    (void)state;
    dtl_error error;
    return dtl_pipeline_open(&pipeline, DTL_SOURCE_DIR, &error);
}

static int unload(void **state) {
    (void)state;
    dtl_pipeline_close(pipeline);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_report_with_every_allocation_failing),
        cmocka_unit_test(loading_with_allocations_failing),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
