/* Help, made from the tables. */
#ifndef DTL_CLI_HELP_H
#define DTL_CLI_HELP_H

#include <stdio.h>

#include "cli.h"

void cli_help(FILE *out);
void cli_help_command(FILE *out, const cli_command *command);

/* The heading of a chapter of commands, as "Read reports". */
const char *cli_chapter_name(cli_chapter chapter);

static inline bool cli_takes(const cli_command *command, const cli_option *option) {
    return ((command->groups | CLI_GROUP_COMMON) & option->group) != 0;
}

/* The name nearest to a misspelt one; NULL when none is near. */
const char *cli_nearest_command(const char *name);
const char *cli_nearest_option(const cli_command *command, const char *name);

#endif
