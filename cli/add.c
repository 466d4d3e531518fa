/* dateline add: reports into the store, new events out. */
#include "coding.h"
#include "interrupt.h"
#include "options.h"
#include "store.h"

typedef struct adding {
    dtl_store *store;
    size_t reports, added, mentions;
} adding;

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
    static const cli_way way = {.work = work, .take = take};
    adding a = {0};
    dtl_error error;
    if (cli_store_open(&a.store, call, DTL_STORE_WRITE, &error)) return cli_tell_error(call, &error);
    dtl_store_set_alone(a.store, call->value[CLI_OPTION_NO_MEMORY] != NULL);
    int code = cli_run_way(call, &way, &a);
    if (code == CLI_EXIT_DONE || code == CLI_EXIT_REJECTED) {
        int merged = merge_new(call, &a);
        if (merged) code = merged;
    }
    if (code == CLI_EXIT_INTERRUPTED && a.added)
        cli_say(call, "%zu new reports are kept; the next add brings the events up to date", a.added);
    dtl_store_close(a.store);
    return code;
}
