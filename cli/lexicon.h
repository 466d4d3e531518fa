/* The parts of `dateline lexicon`. */
#ifndef DTL_CLI_LEXICON_H
#define DTL_CLI_LEXICON_H

#include "cli.h"

/* Converts the dictionaries that are arguments 1 and on into the folder of --to. Returns an exit code. */
int cli_lexicon_import(const cli_call *call);

#endif
