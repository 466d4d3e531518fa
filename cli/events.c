/* dateline events. */
#include "store.h"

static int query(dtl_store *store, const dtl_filter *filter, void *context, dtl_error *error) {
    return dtl_store_events(store, filter, cli_rows_event, context, error);
}

int cli_events(const cli_call *call) {
    cli_rows rows;
    cli_rows_open(&rows, call, CLI_ROWS_EVENTS);
    return cli_ask(call, query, &rows);
}
