#include "store.h"

#include "interrupt.h"
#include "knowledge/knowledge.h"
#include "options.h"
#include "output.h"
#include "pipeline/pipeline.h"

int cli_store_open(dtl_store **out, const cli_call *call, dtl_store_access access, dtl_error *error) {
    const char *path = cli_store_path(call);
    int status = dtl_store_open(out, path, access, error);
    if (status == DTL_ENOTFOUND)
        dtl_fail(error, DTL_ENOTFOUND, "there is no store at %s; `dateline add INPUT...` makes one, --store names another", path);
    return status;
}

/* The tables are opened when a country or a town is asked for by name. */
static int set_filter(dtl_question *question, const cli_option *option, const char *value, dtl_error *error) {
    char root[DTL_ROOT_SIZE];
    dtl_pipeline_root(root);
    dtl_question_tables tables = {.root = root};
    dtl_knowledge *knowledge = NULL;
    int status = option == &cli_options[CLI_OPTION_COUNTRY] ? dtl_knowledge_open(&knowledge, root, "en", error) : DTL_OK;
    tables.knowledge = knowledge;
    if (status == DTL_OK) status = dtl_question_set(question, option->name, value, "--", &tables, error);
    dtl_knowledge_close(knowledge);
    return status;
}

int cli_filter_read(const cli_call *call, cli_filter *out, dtl_error *error) {
    int status = DTL_OK;
    dtl_question_init(out);
    if (call->argument_count && call->command->run == cli_actors) out->filter.name = call->arguments[0];
    for (size_t i = 0; status == DTL_OK && i < CLI_OPTION_COUNT; i++) {
        const cli_option *option = &cli_options[i];
        bool filter = (option->group & (CLI_GROUP_FILTER | CLI_GROUP_SPEECH | CLI_GROUP_KIND)) != 0;
        if (filter && call->value[i]) status = set_filter(out, option, call->value[i], error);
    }
    return status;
}

int cli_ask(const cli_call *call, cli_query *query, cli_rows *rows) {
    dtl_error error = {.code = DTL_OK};
    dtl_store *store = NULL;
    cli_filter filter;
    int status = cli_filter_read(call, &filter, &error);
    if (status == DTL_OK) status = cli_store_open(&store, call, DTL_STORE_READ, &error);
    if (status == DTL_OK) status = query(store, &filter.filter, rows, &error);
    if (cli_interrupted()) status = dtl_fail(&error, DTL_EINTERRUPTED, "interrupted");
    dtl_store_close(store);
    /* A row's own stop leaves the error as it was: closing the rows tells it. */
    int code = status && error.code != DTL_OK ? cli_tell_error(call, &error) : CLI_EXIT_DONE;
    bool nothing = code == CLI_EXIT_DONE && rows->count == 0;
    int closed = cli_rows_close(rows);
    if (nothing) cli_say(call, "nothing in %s fits", cli_store_path(call));
    return code ? code : closed;
}

int cli_ask_ended(const cli_call *call, int status, size_t count, cli_output *out, dtl_error *error) {
    if (cli_interrupted()) status = dtl_fail(error, DTL_EINTERRUPTED, "interrupted");
    if (status && error->code == DTL_OK && out->status == DTL_OK && !out->closed)
        dtl_fail(error, status, "%s", dtl_error_meaning(status));
    int code = status && error->code != DTL_OK ? cli_tell_error(call, error) : CLI_EXIT_DONE;
    int closed = cli_output_close(out, call);
    if (code == CLI_EXIT_DONE && closed == CLI_EXIT_DONE && !count) cli_say(call, "nothing in %s fits", cli_store_path(call));
    return code ? code : closed;
}

int cli_store_stories(dtl_store *store, const dtl_filter *filter, int (*each)(void *context, const dtl_story *story),
                      void *context, dtl_error *error) {
    char root[DTL_ROOT_SIZE];
    dtl_rarity *rarity = NULL;
    dtl_pipeline_root(root);
    int status = dtl_rarity_open(&rarity, root, error);
    if (status == DTL_OK) status = dtl_store_stories(store, filter, rarity, each, context, error);
    dtl_rarity_close(rarity);
    return status;
}
