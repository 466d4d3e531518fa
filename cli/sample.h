/* What the answers in a sheet say. */
#ifndef DTL_CLI_SAMPLE_H
#define DTL_CLI_SAMPLE_H

#include "cli.h"

/* Reads a sheet that was filled in and prints, for each type and for all, how many events were judged and right, and the interval
 * of the share. Returns an exit code. */
int cli_sample_answers(const cli_call *call, const char *path);

#endif
