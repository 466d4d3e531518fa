/* Opening the store and asking it with the filters of the command line. */
#ifndef DTL_CLI_STORE_H
#define DTL_CLI_STORE_H

#include "rows.h"
#include "serve/question.h"
#include "store/store.h"

/* The store that the call names. Errors: those of dtl_store_open; for DTL_ENOTFOUND the message says how to make one. */
int cli_store_open(dtl_store **out, const cli_call *call, dtl_store_access access, dtl_error *error);

typedef dtl_question cli_filter;

/* What the filter options say. Errors: DTL_EARGUMENT. A country is looked up in the installed tables: errors of
 * dtl_knowledge_open. */
int cli_filter_read(const cli_call *call, cli_filter *out, dtl_error *error);

/* Runs a query on the store that the call names, prints its rows and closes them, tells what fails, and returns an exit code. The
 * query gives the rows as context to its callback. */
typedef int cli_query(dtl_store *store, const dtl_filter *filter, void *context, dtl_error *error);
int cli_ask(const cli_call *call, cli_query *query, cli_rows *rows);

/* The end of a question that gave count answers: tells what failed (status), or that nothing fits, and closes the output. Returns
 * an exit code. */
int cli_ask_ended(const cli_call *call, int status, size_t count, cli_output *out, dtl_error *error);

/* dtl_store_stories with the installed table of words. */
int cli_store_stories(dtl_store *store, const dtl_filter *filter, int (*each)(void *context, const dtl_story *story),
                      void *context, dtl_error *error);

#endif
