/* dateline stories. */
#include "store.h"

static int query(dtl_store *store, const dtl_filter *filter, void *context, dtl_error *error) {
    return cli_store_stories(store, filter, cli_rows_story, context, error);
}

int cli_stories(const cli_call *call) {
    cli_rows rows;
    cli_rows_open(&rows, call, CLI_ROWS_STORIES);
    return cli_ask(call, query, &rows);
}
