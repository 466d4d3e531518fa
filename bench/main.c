/* dateline-bench DATA [REPORTS]: what reading, parsing and coding the reports of DATA/text cost on one thread, in one run, as
 * ratios too; and what reading the pages of DATA/html and a WARC file of them costs. REPORTS 0: only that. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "pipeline/pipeline.h"
#include "read/read.h"
#include "reading.h"

typedef struct measure {
    double seconds;
    size_t reports, words, mentions;
    double stages[DTL_STAGE_COUNT]; /* processor seconds of each */
    long peak_half, peak;           /* KiB: resident memory at its highest, after half of the reports and at the end */
} measure;

typedef int stage(measure *m, const dtl_pipeline *pipeline, dtl_document *document, dtl_error *error);

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Of this thread alone, so that the stages compare on a machine that is busy too. */
static double processor_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static long peak_memory(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

static int only_read(measure *m, const dtl_pipeline *pipeline, dtl_document *document, dtl_error *error) {
    (void)m, (void)pipeline, (void)document, (void)error;
    return DTL_OK;
}

static int all_stages(measure *m, const dtl_pipeline *pipeline, dtl_document *document, dtl_error *error) {
    int status = DTL_OK;
    double start = processor_now();
    for (int i = 0; status == DTL_OK && i < DTL_STAGE_COUNT; i++) {
        status = dtl_pipeline_run(pipeline, (dtl_pipeline_stage)i, document, error);
        double end = processor_now();
        m->stages[i] += end - start;
        start = end;
    }
    return status;
}

static int run_reports(measure *out, stage *run, const dtl_pipeline *pipeline, dtl_reader *reader, size_t limit,
                       dtl_error *error) {
    dtl_document document;
    dtl_document_init(&document);
    int status = DTL_OK;
    while (status == DTL_OK && out->reports < limit) {
        dtl_document_reset(&document);
        int got = dtl_reader_next(reader, &document, error);
        if (got == 0) break;
        if (got < 0) continue; /* a rejected report is not part of the work that is measured */
        status = run(out, pipeline, &document, error);
        out->reports++;
        out->words += document.tokens.count;
        out->mentions += document.mentions.count;
        if (out->reports == limit / 2) out->peak_half = peak_memory();
    }
    dtl_document_clear(&document);
    return status;
}

static int measure_stage(measure *out, stage *run, const dtl_pipeline *pipeline, const char *folder, size_t limit,
                         dtl_error *error) {
    *out = (measure){0};
    dtl_reader *reader = NULL;
    int status = dtl_reader_open(&reader, &folder, 1, &(dtl_read_options){.languages = "en"}, error);
    if (status) return status;
    double start = now();
    status = run_reports(out, run, pipeline, reader, limit, error);
    out->seconds = now() - start;
    out->peak = peak_memory();
    dtl_reader_close(reader);
    return status;
}

static void print_measure(const char *name, const measure *m, size_t words) {
    printf("%-6s %8zu reports %9zu words %8.2f s %9.0f words/s  peak %ld MiB (%ld MiB after half)\n", name, m->reports, words,
           m->seconds, (double)words / m->seconds, m->peak / 1024, m->peak_half / 1024);
}

static double share_of_parse(const measure *m, dtl_pipeline_stage which) {
    return m->stages[which] / m->stages[DTL_STAGE_PARSE];
}

static int run_bench(const dtl_pipeline *pipeline, const char *folder, size_t limit, dtl_error *error) {
    measure reading, coding;
    int status = measure_stage(&reading, only_read, pipeline, folder, limit, error);
    if (status == DTL_OK) status = measure_stage(&coding, all_stages, pipeline, folder, limit, error);
    if (status) return status;
    measure parsing = coding;
    parsing.seconds = coding.stages[DTL_STAGE_PARSE];
    print_measure("read", &reading, coding.words);
    print_measure("parse", &parsing, coding.words);
    print_measure("code", &coding, coding.words);
    double time = share_of_parse(&coding, DTL_STAGE_TIME), place = share_of_parse(&coding, DTL_STAGE_PLACE),
           quotes = share_of_parse(&coding, DTL_STAGE_QUOTES), actors = share_of_parse(&coding, DTL_STAGE_ACTORS),
           events = share_of_parse(&coding, DTL_STAGE_EVENTS);
    printf("of the parse: times %.3f, places %.3f, quotes and attribution %.3f, these three %.3f; actors %.3f, events %.3f; all "
           "stages %.2f; reading %.2f; %zu mentions\n",
           time, place, quotes, time + place + quotes, actors, events, time + place + quotes + actors + events,
           reading.seconds / parsing.seconds, coding.mentions);
    return DTL_OK;
}

int main(int count, char **words) {
    if (count < 2 || count > 3) {
        fprintf(stderr, "usage: dateline-bench DATA [REPORTS]\n");
        return 2;
    }
    char folder[4096], message[1024];
    dtl_error error;
    dtl_pipeline *pipeline = NULL;
    size_t reports = count == 3 ? strtoul(words[2], NULL, 10) : 4000;
    snprintf(folder, sizeof folder, "%s/html/pages", words[1]);
    int status = bench_reading(folder, &error);
    snprintf(folder, sizeof folder, "%s/text", words[1]);
    if (status == DTL_OK && reports) status = dtl_pipeline_open(&pipeline, NULL, &error);
    if (status == DTL_OK && reports) status = run_bench(pipeline, folder, reports, &error);
    if (status) {
        dtl_error_print(&error, message, sizeof message);
        fprintf(stderr, "dateline-bench: %s\n", message);
    }
    dtl_pipeline_close(pipeline);
    return status ? EXIT_FAILURE : EXIT_SUCCESS;
}
