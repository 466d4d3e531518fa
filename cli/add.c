/* dateline add: reports into the store, new events out. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "coding.h"
#include "interrupt.h"
#include "options.h"
#include "store.h"
#include "store/readings.h"

enum { FILE_NAME = PATH_MAX + 1024 };

typedef struct adding {
    const cli_call *call;
    dtl_store *store;
    size_t reports, added, mentions;
    size_t passed;        /* files of which an interrupted run had read something */
    char file[PATH_MAX];  /* the one that reports came from last */
    char name[FILE_NAME]; /* what the store knows it by; "": it is not noted */
} adding;

/* What stands for a file's bytes, read in this way: its path, size and time of change, and the options that change what is read.
 * Empty for what is no plain file. */
static void name_file(const adding *a, const char *path, char out[FILE_NAME]) {
    static const cli_option_id options[] = {CLI_OPTION_FROM, CLI_OPTION_PUBLISHED, CLI_OPTION_OUTLET_OF_INPUT, CLI_OPTION_MAP,
                                            CLI_OPTION_NO_MEMORY};
    struct stat about;
    char whole[PATH_MAX];
    out[0] = '\0';
    if (strcmp(path, "-") == 0 || stat(path, &about) || !S_ISREG(about.st_mode) || !realpath(path, whole)) return;
    int length = snprintf(out, FILE_NAME, "%s\t%lld\t%lld.%09ld", whole, (long long)about.st_size,
                          (long long)about.st_mtim.tv_sec, about.st_mtim.tv_nsec);
    for (size_t i = 0; i < sizeof options / sizeof *options && length < FILE_NAME; i++) {
        const char *value = a->call->value[options[i]];
        length += snprintf(out + length, (size_t)(FILE_NAME - length), "\t%s", value ? value : "");
    }
    if (length >= FILE_NAME) out[0] = '\0';
}

static uint64_t had(void *context, const char *path) {
    adding *a = context;
    char name[FILE_NAME];
    uint64_t records = 0;
    name_file(a, path, name);
    if (!name[0] || dtl_store_had(a->store, name, &records, NULL)) return 0; /* it is read again, which adds nothing */
    a->passed += records > 0;
    return records;
}

/* A file is known to be read when something comes from another one. */
static int reached(void *context, const char *path, uint64_t record, dtl_error *error) {
    adding *a = context;
    if (strcmp(a->file, path) != 0) {
        int status = a->name[0] ? dtl_store_reached(a->store, a->name, UINT64_MAX, error) : DTL_OK;
        if (status) return status;
        snprintf(a->file, sizeof a->file, "%s", path);
        name_file(a, path, a->name);
    }
    return a->name[0] ? dtl_store_reached(a->store, a->name, record, error) : DTL_OK;
}

static void count(void *context, cli_tally *tally) {
    const adding *a = context;
    tally->keeps = true;
    tally->fresh = a->added;
    tally->copies = a->reports - a->added;
}

static int work(const dtl_pipeline *pipeline, dtl_document *document, dtl_buffer *lines, dtl_error *error) {
    (void)lines;
    return dtl_pipeline_code(pipeline, document, error);
}

static int take(void *context, const dtl_document *document, dtl_slice lines, dtl_error *error) {
    adding *a = context;
    bool added = false;
    (void)lines;
    int status = dtl_store_add(a->store, document, &added, error);
    a->reports++;
    if (added) {
        a->added++;
        a->mentions += document->mentions.count;
    }
    return status;
}

/* Events are derived from the reports, so they are brought up to date whatever became of the input, unless the user wants to
 * leave. */
static int merge_new(const cli_call *call, adding *a) {
    dtl_error error = {.code = DTL_OK};
    cli_rows rows;
    cli_rows_open(&rows, call, CLI_ROWS_EVENTS);
    dtl_telling_model *model = NULL;
    char root[DTL_ROOT_SIZE];
    dtl_pipeline_root(root);
    int status = dtl_telling_open(&model, root, "en", &error);
    if (status == DTL_OK) status = dtl_store_merge(a->store, model, cli_rows_event, &rows, &error);
    dtl_telling_close(model);
    int code = status && error.code != DTL_OK ? cli_tell_error(call, &error) : CLI_EXIT_DONE;
    size_t events = rows.count;
    int closed = cli_rows_close(&rows);
    cli_say(call, "%zu report%s read, %zu new, with %zu mentions; %zu new event%s in %s", a->reports, a->reports == 1 ? "" : "s",
            a->added, a->mentions, events, events == 1 ? "" : "s", cli_store_path(call));
    return code ? code : closed;
}

int cli_add(const cli_call *call) {
    static const cli_way way = {.work = work, .take = take, .had = had, .reached = reached, .count = count};
    adding a = {.call = call};
    dtl_error error;
    if (cli_store_open(&a.store, call, DTL_STORE_WRITE, &error)) return cli_tell_error(call, &error);
    dtl_store_set_alone(a.store, call->value[CLI_OPTION_NO_MEMORY] != NULL);
    int code = cli_run_way(call, &way, &a);
    if (code == CLI_EXIT_DONE || code == CLI_EXIT_REJECTED) dtl_store_forget_readings(a.store, NULL);
    if (a.passed)
        cli_say(call, "%zu file%s of an add that was interrupted: gone on behind what was read", a.passed,
                a.passed == 1 ? "" : "s");
    if (code == CLI_EXIT_DONE || code == CLI_EXIT_REJECTED) {
        int merged = merge_new(call, &a);
        if (merged) code = merged;
    }
    if (code == CLI_EXIT_INTERRUPTED && a.added)
        cli_say(call, "%zu new reports are kept; the next add brings the events up to date", a.added);
    dtl_store_close(a.store);
    return code;
}
