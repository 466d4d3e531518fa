/* dateline recode: all reports of the store coded again. */
#include "store/recode.h"

#include "coding.h"
#include "interrupt.h"
#include "options.h"
#include "store.h"

typedef struct recoding {
    dtl_recoding *store;
    size_t reports, mentions;
} recoding;

static int next(void *context, dtl_document *document, dtl_error *error) {
    recoding *r = context;
    return dtl_recoding_next(r->store, document, error);
}

static int work(const dtl_pipeline *pipeline, dtl_document *document, dtl_buffer *lines, dtl_error *error) {
    (void)lines;
    return dtl_pipeline_code(pipeline, document, error);
}

static int take(void *context, const dtl_document *document, dtl_slice lines, dtl_error *error) {
    recoding *r = context;
    (void)lines;
    r->reports++;
    r->mentions += document->mentions.count;
    return dtl_recoding_add(r->store, document, error);
}

static int merge(recoding *r, dtl_error *error) {
    char root[DTL_ROOT_SIZE];
    dtl_telling_model *model = NULL;
    dtl_pipeline_root(root);
    int status = dtl_telling_open(&model, root, "en", error);
    if (status == DTL_OK) status = dtl_store_merge(dtl_recoding_store(r->store), model, NULL, NULL, error);
    dtl_telling_close(model);
    return status;
}

int cli_recode(const cli_call *call) {
    static const cli_way way = {.next = next, .work = work, .take = take};
    recoding r = {.reports = 0};
    dtl_error error = {.code = DTL_OK};
    const char *path = cli_store_path(call);
    if (dtl_recoding_open(&r.store, path, &error)) return cli_tell_error(call, &error);
    int code = cli_run_way(call, &way, &r), status = DTL_OK;
    if (code == CLI_EXIT_REJECTED) {
        /* A report that was coded once and now is not would be lost. */
        cli_say(call, "dateline: %s is left as it was", path);
        code = CLI_EXIT_ERROR;
    }
    if (code == CLI_EXIT_DONE) status = merge(&r, &error);
    if (code == CLI_EXIT_DONE && status == DTL_OK && cli_interrupted())
        status = dtl_fail(&error, DTL_EINTERRUPTED, "interrupted");
    if (code || status) {
        dtl_recoding_cancel(r.store);
        return code ? code : cli_tell_error(call, &error);
    }
    status = dtl_recoding_finish(r.store, &error);
    if (status) return cli_tell_error(call, &error);
    cli_say(call, "%zu report%s of %s coded again, with %zu mentions", r.reports, r.reports == 1 ? "" : "s", path, r.mentions);
    return CLI_EXIT_DONE;
}
