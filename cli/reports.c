/* dateline reports. */
#include "export/lines.h"
#include "store.h"

static int print_report(void *context, const dtl_stored_report *stored) {
    const dtl_report_line line = {&stored->report, stored->origin,   stored->story,
                                  stored->words,   stored->mentions, stored->mention_count};
    return cli_rows_report(context, &line);
}

static int query(dtl_store *store, const dtl_filter *filter, void *context, dtl_error *error) {
    return dtl_store_reports(store, filter, print_report, context, error);
}

int cli_reports(const cli_call *call) {
    cli_rows rows;
    cli_rows_open(&rows, call, CLI_ROWS_REPORTS);
    return cli_ask(call, query, &rows);
}
