/* dateline watch: feeds into the store, for as long as it is let. */
#include "watch/watch.h"

#include <stdio.h>
#include <time.h>

#include "interrupt.h"
#include "options.h"
#include "output.h"
#include "pipeline/pipeline.h"
#include "store.h"
#include "web.h"

typedef struct watching {
    const cli_call *call;
    dtl_store *store;
    dtl_pipeline *pipeline;
    dtl_reader *reader;
    dtl_fetcher *fetcher;
    dtl_telling_model *model;
    size_t events;
    bool closed; /* nobody reads the output any more */
} watching;

static dtl_watch_signal ask_signal(void *context) {
    const watching *w = context;
    if (cli_interrupted() || w->closed) return DTL_WATCH_STOP;
    return cli_hung_up() ? DTL_WATCH_RELOAD : DTL_WATCH_GO_ON;
}

static int code(void *context, dtl_document *document, dtl_error *error) {
    const watching *w = context;
    return dtl_pipeline_code(w->pipeline, document, error);
}

static int merge(void *context, dtl_error *error) {
    watching *w = context;
    cli_rows rows;
    cli_rows_open(&rows, w->call, CLI_ROWS_EVENTS);
    int status = dtl_store_merge(w->store, w->model, cli_rows_event, &rows, error);
    w->events += rows.count;
    w->closed = rows.out.closed;
    if (status == DTL_EINTERRUPTED && (cli_interrupted() || w->closed))
        status = DTL_OK; /* they are merged, only not all printed */
    return cli_rows_close(&rows) && !status ? dtl_fail(error, DTL_EIO, "the output cannot be written") : status;
}

/* A line with the time before it: what happened an hour ago is as much asked for as what happens. */
static void tell(void *context, dtl_log_level level, const char *message) {
    const watching *w = context;
    char moment[32];
    time_t seconds = time(NULL);
    struct tm parts;
    (void)level;
    gmtime_r(&seconds, &parts);
    strftime(moment, sizeof moment, "%Y-%m-%dT%H:%M:%SZ", &parts);
    cli_say(w->call, "%s %s", moment, message);
}

static int open_all(watching *w, dtl_error *error) {
    char root[DTL_ROOT_SIZE], lexicon[DTL_ROOT_SIZE + 16];
    const dtl_fetch_options fetch = {.allow_private = w->call->value[CLI_OPTION_ALLOW_PRIVATE] != NULL, .agent = CLI_AGENT};
    dtl_pipeline_root(root);
    snprintf(lexicon, sizeof lexicon, "%s/lexicon/en", root);
    const dtl_read_options read = {.lexicon = lexicon, .languages = "en"};
    int status = cli_store_open(&w->store, w->call, DTL_STORE_WRITE, error);
    if (status == DTL_OK) status = dtl_pipeline_open_with(&w->pipeline, NULL, w->call->value[CLI_OPTION_LEXICON], error);
    if (status == DTL_OK) status = dtl_reader_open(&w->reader, NULL, 0, &read, error);
    if (status == DTL_OK) status = dtl_telling_open(&w->model, root, "en", error);
    if (status == DTL_OK) status = dtl_fetcher_open(&w->fetcher, &fetch, error);
    return status;
}

static void close_all(watching *w) {
    dtl_fetcher_close(w->fetcher);
    dtl_telling_close(w->model);
    dtl_reader_close(w->reader);
    dtl_pipeline_close(w->pipeline);
    dtl_store_close(w->store);
}

static const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

int cli_watch(const cli_call *call) {
    watching w = {.call = call};
    dtl_watch_counts counts = {0};
    dtl_error error = {.code = DTL_OK};
    const dtl_log log = {tell, &w};
    cli_catch_hangups();
    int status = open_all(&w, &error);
    if (status == DTL_OK) {
        const dtl_watch_options options = {.lists = (const char *const *)call->arguments,
                                           .list_count = call->argument_count,
                                           .once = call->value[CLI_OPTION_ONCE] != NULL,
                                           .agent = CLI_ROBOTS_NAME,
                                           .log = &log,
                                           .context = &w,
                                           .now = cli_now,
                                           .signal = ask_signal,
                                           .code = code,
                                           .merge = merge,
                                           .fetching = dtl_fetcher_fetching(w.fetcher)};
        status = dtl_watch_run(w.store, w.reader, &options, &counts, &error);
    }
    int result = status ? cli_tell_error(call, &error) : CLI_EXIT_DONE;
    close_all(&w);
    if (counts.readings || status == DTL_OK)
        cli_say(call, "%zu feed%s, read %zu time%s; %zu page%s; %zu new report%s with %zu mention%s; %zu new event%s in %s",
                counts.feeds, plural(counts.feeds), counts.readings, plural(counts.readings), counts.pages, plural(counts.pages),
                counts.added, plural(counts.added), counts.mentions, plural(counts.mentions), w.events, plural(w.events),
                cli_store_path(call));
    return result;
}
