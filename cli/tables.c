/* The tables that commands.def and options.def generate. */
#include "cli.h"

enum {
    READ = CLI_GROUP_READ,
    WORK = CLI_GROUP_WORK,
    STORE = CLI_GROUP_STORE,
    FILTER = CLI_GROUP_FILTER,
    PRINT = CLI_GROUP_PRINT,
    CONLLU = CLI_GROUP_CONLLU,
    LEXICON = CLI_GROUP_LEXICON,
    EDIT = CLI_GROUP_EDIT,
    WATCH = CLI_GROUP_WATCH,
    PANEL = CLI_GROUP_PANEL,
    SAMPLE = CLI_GROUP_SAMPLE,
    MEMORY = CLI_GROUP_MEMORY,
    SPEECH = CLI_GROUP_SPEECH,
    SERVE = CLI_GROUP_SERVE,
    NETWORK = CLI_GROUP_NETWORK,
    KIND = CLI_GROUP_KIND
};

#ifdef CLI_TABLES_ONLY /* the program that writes docs/cli.md has no commands to run */
#define RUN(name) NULL
#else
#define RUN(name) cli_##name
#endif

const cli_command cli_commands[] = {
#define CLI_COMMAND(name, arguments, groups, formats, chapter, summary, text, examples) \
    {#name, arguments, (groups), formats, CLI_CHAPTER_##chapter, summary, text, examples, RUN(name)},
#include "commands.def"
#undef CLI_COMMAND
};
const size_t cli_command_count = sizeof cli_commands / sizeof *cli_commands;

const cli_option cli_options[CLI_OPTION_COUNT] = {
#define CLI_OPTION(id, name, letter, value, group, help) {name, letter, value, CLI_GROUP_##group, help},
#include "options.def"
#undef CLI_OPTION
};
