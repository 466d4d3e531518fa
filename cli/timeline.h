/* Events by date, each with the words of the first report that tells of it. */
#ifndef DTL_CLI_TIMELINE_H
#define DTL_CLI_TIMELINE_H

#include "rows.h"
#include "store/store.h"

/* Prints the events that fit as a table or lines. out must be open and stays open; *count: how many. Errors: those of the store,
 * and what writing gives (see cli_rows_event). */
int cli_timeline_print(const cli_call *call, dtl_store *store, const dtl_filter *filter, cli_output *out, size_t *count,
                       dtl_error *error);

#endif
