/* dateline-bench-scale DATA REPORTS [MERGE-EVERY]: adds so many reports, made from those of DATA/text, to a store, as `dateline
 * add` does on one thread, and shows for each step of them what reading, parsing and coding cost, what storing, and what bringing
 * origins, stories and events up to date. */
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "base/map.h"
#include "many.h"
#include "pipeline/pipeline.h"
#include "store/store.h"

enum { STEP = 10000 };

typedef struct step {
    double coding, adding, merging;
    size_t reports, words, mentions;
} step;

typedef struct bench {
    dtl_pipeline *pipeline;
    dtl_telling_model *model;
    dtl_store *store;
    dtl_reader *reader;
    dtl_document document;
    size_t reports, every; /* reports between merges */
    double first, last;    /* reports per second of a step, all told */
    step all;
} bench;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); /* others on the machine do not show */
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static long peak_memory(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/* 1 for a report, 0 at the end. */
static int add_next(bench *b, step *s, dtl_error *error) {
    bool added = false;
    double start = now();
    dtl_document_reset(&b->document);
    int got = dtl_reader_next(b->reader, &b->document, error);
    if (got < 0) return 1; /* rejected: not part of the work that is measured */
    int status = got ? dtl_pipeline_code(b->pipeline, &b->document, error) : DTL_OK;
    double coded = now();
    if (got && status == DTL_OK) status = dtl_store_add(b->store, &b->document, &added, error);
    s->coding += coded - start;
    s->adding += now() - coded;
    s->reports += added;
    s->words += b->document.tokens.count;
    s->mentions += b->document.mentions.count;
    return status ? status : got;
}

static int merge(bench *b, step *s, dtl_error *error) {
    double start = now();
    int status = dtl_store_merge(b->store, b->model, NULL, NULL, error);
    s->merging += now() - start;
    return status;
}

static void tell(bench *b, const step *s) {
    /* One merge of many steps is no cost of the step behind which it stands. */
    double rate = (double)s->reports / (s->coding + s->adding + (b->every <= STEP ? s->merging : 0));
    b->reports += s->reports;
    if (b->first == 0) b->first = rate;
    b->last = rate;
    b->all.coding += s->coding;
    b->all.adding += s->adding;
    b->all.merging += s->merging;
    b->all.words += s->words;
    b->all.mentions += s->mentions;
    printf("%zu\t%.0f reports/s\tcode %.1f s (%.0f words/s)\tstore %.1f s\tmerge %.1f s\t%zu mentions\tpeak %ld MiB\n",
           b->reports, rate, s->coding, (double)s->words / s->coding, s->adding, s->merging, s->mentions, peak_memory());
    fflush(stdout);
}

static int run(bench *b, dtl_error *error) {
    int got = 1;
    while (got > 0) {
        step s = {.reports = 0};
        size_t start = b->reports;
        while (s.reports < STEP && (got = add_next(b, &s, error)) > 0) {
            if ((start + s.reports) % b->every == 0) {
                int status = merge(b, &s, error);
                if (status) return status;
            }
        }
        if (got == 0) got = merge(b, &s, error);
        if (got < 0) return got;
        if (s.reports) tell(b, &s);
    }
    return DTL_OK;
}

typedef struct origins {
    dtl_arena arena;
    dtl_map seen;
} origins;

static int count_origin(void *context, const dtl_stored_report *report) {
    origins *all = context;
    dtl_slice id = dtl_arena_copy(&all->arena, report->origin);
    return id.data && dtl_map_put(&all->seen, id, NULL) ? DTL_OK : DTL_ENOMEM;
}

static int tell_all(bench *b, dtl_error *error) {
    dtl_filter filter = dtl_filter_all();
    dtl_store_counts counts;
    origins found;
    dtl_arena_init(&found.arena, (size_t)1 << 30);
    dtl_map_init(&found.seen, &found.arena, SIZE_MAX);
    long peak = peak_memory();
    int status = dtl_store_count(b->store, &counts, error);
    if (status == DTL_OK) status = dtl_store_reports(b->store, &filter, count_origin, &found, error);
    size_t copies = counts.reports - found.seen.count;
    dtl_arena_clear(&found.arena);
    if (status) return status;
    const step *all = &b->all;
    printf("all\t%zu reports (%.3f copies)\t%zu words\t%zu mentions\t%zu events\tcode %.1f s\tstore %.1f s\tmerge %.1f s\n",
           counts.reports, (double)copies / (double)counts.reports, all->words, counts.mentions, counts.events, all->coding,
           all->adding, all->merging);
    printf("last %d at %.2f of the speed of the first; merging costs %.2f of coding; peak %ld MiB\n", STEP, b->last / b->first,
           all->merging / all->coding, peak);
    return DTL_OK;
}

static int open_and_run(bench *b, const char *reports, const char *path, dtl_error *error) {
    char root[DTL_ROOT_SIZE], lexicon[DTL_ROOT_SIZE + 16];
    dtl_pipeline_root(root);
    snprintf(lexicon, sizeof lexicon, "%s/lexicon/en", root);
    dtl_document_init(&b->document);
    int status = dtl_pipeline_open(&b->pipeline, NULL, error);
    if (status == DTL_OK) status = dtl_telling_open(&b->model, root, "en", error);
    if (status == DTL_OK) status = dtl_store_open(&b->store, path, DTL_STORE_WRITE, error);
    if (status == DTL_OK)
        status = dtl_reader_open(&b->reader, &reports, 1, &(dtl_read_options){.languages = "en", .lexicon = lexicon}, error);
    if (status == DTL_OK) status = run(b, error);
    if (status == DTL_OK) status = tell_all(b, error);
    dtl_reader_close(b->reader);
    dtl_store_close(b->store);
    dtl_telling_close(b->model);
    dtl_pipeline_close(b->pipeline);
    dtl_document_clear(&b->document);
    return status;
}

static int make_reports(const char *path, const char *data, size_t count, dtl_error *error) {
    char folder[4096];
    snprintf(folder, sizeof folder, "%s/text", data);
    FILE *file = fopen(path, "w");
    int status = file ? dtl_many_write(file, folder, count, error) : dtl_fail(error, DTL_EIO, "%s cannot be written", path);
    if (file && fclose(file) && status == DTL_OK) status = dtl_fail(error, DTL_EIO, "%s cannot be written", path);
    return status;
}

int main(int argc, char **argv) {
    size_t count = argc == 3 || argc == 4 ? strtoul(argv[2], NULL, 10) : 0, every = argc == 4 ? strtoul(argv[3], NULL, 10) : STEP;
    if (!count || !every) {
        fprintf(stderr, "usage: dateline-bench-scale DATA REPORTS [MERGE-EVERY]\n");
        return 2;
    }
    const char *temporary = getenv("TMPDIR");
    char folder[1024], reports[1100], store[1100], message[1024];
    snprintf(folder, sizeof folder, "%s/dateline-bench-XXXXXX", temporary && *temporary ? temporary : "/tmp");
    dtl_error error = {.code = DTL_OK};
    bench b = {.every = every};
    int status = mkdtemp(folder) ? DTL_OK : dtl_fail(&error, DTL_EIO, "no folder can be made at %s", folder);
    snprintf(reports, sizeof reports, "%s/reports.jsonl", folder);
    snprintf(store, sizeof store, "%s/store.db", folder);
    if (status == DTL_OK) status = make_reports(reports, argv[1], count, &error);
    if (status == DTL_OK) status = open_and_run(&b, reports, store, &error);
    if (status) {
        dtl_error_print(&error, message, sizeof message);
        fprintf(stderr, "dateline-bench-scale: %s\n", message);
    }
    if (!getenv("DATELINE_BENCH_KEEP")) {
        unlink(reports);
        unlink(store);
        rmdir(folder);
    }
    return status ? EXIT_FAILURE : EXIT_SUCCESS;
}
