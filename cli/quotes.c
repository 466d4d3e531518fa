/* dateline quotes: who said what, in whose report. */
#include "store.h"

static int query(dtl_store *store, const dtl_filter *filter, void *context, dtl_error *error) {
    return dtl_store_quotes(store, filter, cli_rows_quote, context, error);
}

int cli_quotes(const cli_call *call) {
    cli_rows rows;
    cli_rows_open(&rows, call, CLI_ROWS_QUOTES);
    return cli_ask(call, query, &rows);
}
