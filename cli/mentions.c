/* dateline mentions. */
#include "store.h"

static int query(dtl_store *store, const dtl_filter *filter, void *context, dtl_error *error) {
    return dtl_store_mentions(store, filter, cli_rows_mention, context, error);
}

int cli_mentions(const cli_call *call) {
    cli_rows rows;
    cli_rows_open(&rows, call, CLI_ROWS_MENTIONS);
    return cli_ask(call, query, &rows);
}
