/* dateline actors: whom the reports of a store name, and what they tell of them. */
#include "store.h"

static int query(dtl_store *store, const dtl_filter *filter, void *context, dtl_error *error) {
    return dtl_store_profiles(store, filter, cli_rows_actor, context, error);
}

int cli_actors(const cli_call *call) {
    cli_rows rows;
    cli_rows_open(&rows, call, CLI_ROWS_ACTORS);
    return cli_ask(call, query, &rows);
}
