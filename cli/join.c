/* dateline join: the reports of other stores into the store. */
#include "store/join.h"

#include "interrupt.h"
#include "options.h"
#include "pipeline/pipeline.h"
#include "rows.h"
#include "store.h"

static int join_all(dtl_store *store, const cli_call *call, size_t *added, dtl_error *error) {
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < call->argument_count; i++) {
        size_t count = 0;
        status = dtl_store_join(store, call->arguments[i], &count, error);
        *added += count;
        if (status == DTL_OK && cli_interrupted()) status = dtl_fail(error, DTL_EINTERRUPTED, "interrupted");
    }
    return status;
}

static int merge_all(dtl_store *store, const cli_call *call, cli_rows *rows, dtl_error *error) {
    char root[DTL_ROOT_SIZE];
    dtl_telling_model *model = NULL;
    dtl_pipeline_root(root);
    int status = dtl_telling_open(&model, root, "en", error);
    if (status == DTL_OK) status = dtl_store_merge(store, model, cli_rows_event, rows, error);
    dtl_telling_close(model);
    for (size_t i = 0; status == DTL_OK && i < call->argument_count; i++)
        status = dtl_store_join_past(store, call->arguments[i], error);
    return status;
}

int cli_join(const cli_call *call) {
    dtl_error error = {.code = DTL_OK};
    dtl_store *store = NULL;
    size_t added = 0;
    if (cli_store_open(&store, call, DTL_STORE_WRITE, &error)) return cli_tell_error(call, &error);
    cli_rows rows;
    cli_rows_open(&rows, call, CLI_ROWS_EVENTS);
    int status = join_all(store, call, &added, &error);
    if (status == DTL_OK) status = merge_all(store, call, &rows, &error);
    int code = status && error.code != DTL_OK ? cli_tell_error(call, &error) : CLI_EXIT_DONE;
    size_t events = rows.count;
    int closed = cli_rows_close(&rows);
    cli_say(call, "%zu new report%s from %zu store%s; %zu new event%s in %s", added, added == 1 ? "" : "s", call->argument_count,
            call->argument_count == 1 ? "" : "s", events, events == 1 ? "" : "s", cli_store_path(call));
    dtl_store_close(store);
    return code ? code : closed;
}
