/* The examples give the same bytes on one thread and on many. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/stream.h"
#include "export/lines.h"
#include "pipeline/pipeline.h"
#include "read/read.h"

enum { ROUNDS = 3 };

typedef struct job {
    dtl_document document;
    dtl_buffer lines;
} job;

typedef struct run {
    dtl_pipeline *pipeline;
    dtl_reader *reader;
    dtl_buffer all;
    size_t reports;
} run;

static int next(void *context, void **item) {
    run *r = context;
    dtl_error error;
    job *one = calloc(1, sizeof *one);
    dtl_document_init(&one->document);
    dtl_buffer_init(&one->lines, 1 << 26);
    int status = dtl_reader_next(r->reader, &one->document, &error);
    assert_true(status >= 0);
    if (status > 0) {
        *item = one;
        return 1;
    }
    dtl_document_clear(&one->document);
    free(one);
    return 0;
}

static void work(void *context, void *item) {
    run *r = context;
    job *one = item;
    if (dtl_pipeline_code(r->pipeline, &one->document, NULL) == DTL_OK) dtl_line_document(&one->lines, &one->document);
}

static int done(void *context, void *item, int stopped) {
    run *r = context;
    job *one = item;
    assert_false(stopped);
    assert_true(one->lines.length > 0);
    dtl_buffer_add(&r->all, dtl_buffer_slice(&one->lines));
    r->reports++;
    dtl_buffer_clear(&one->lines);
    dtl_document_clear(&one->document);
    free(one);
    return DTL_OK;
}

static void code_examples(run *r, unsigned jobs) {
    static const char *const inputs[ROUNDS] = {DTL_SOURCE_DIR "/examples", DTL_SOURCE_DIR "/examples/wire",
                                               DTL_SOURCE_DIR "/examples"};
    const dtl_read_options options = {.lexicon = DTL_SOURCE_DIR "/lexicon/en"};
    dtl_error error;
    dtl_buffer_init(&r->all, 1 << 28);
    r->reports = 0;
    assert_int_equal(dtl_reader_open(&r->reader, inputs, ROUNDS, &options, &error), DTL_OK);
    const dtl_stream stream = {r, next, work, done};
    assert_int_equal(dtl_stream_run(&stream, jobs), DTL_OK);
    dtl_reader_close(r->reader);
}

static void threads_do_not_show(void **state) {
    (void)state;
    dtl_error error;
    run one = {0}, many = {0};
    assert_int_equal(dtl_pipeline_open(&one.pipeline, DTL_SOURCE_DIR, &error), DTL_OK);
    many.pipeline = one.pipeline;
    code_examples(&one, 1);
    code_examples(&many, 4);
    assert_int_equal(one.reports, 27);
    assert_int_equal(one.all.length, many.all.length);
    assert_memory_equal(one.all.data, many.all.data, one.all.length);
    dtl_buffer_clear(&one.all);
    dtl_buffer_clear(&many.all);
    dtl_pipeline_close(one.pipeline);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(threads_do_not_show)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
