/* The command line, parsed. */
#ifndef DTL_CLI_OPTIONS_H
#define DTL_CLI_OPTIONS_H

#include "base/error.h"
#include "cli.h"
#include "read/read.h"

/* Fills *call from the words behind the command's name; call->arguments point into them and take their place. Errors:
 * DTL_EARGUMENT, to be told as usage. */
int cli_parse_line(cli_call *call, const cli_command *command, char **words, size_t count, dtl_error *error);

/* What --from, --published and --outlet say; the reader itself checks the date. Errors: DTL_EARGUMENT. */
int cli_read_options(const cli_call *call, dtl_read_options *out, dtl_error *error);

/* --store, else $DATELINE_STORE, else dateline.db. */
const char *cli_store_path(const cli_call *call);

#endif
