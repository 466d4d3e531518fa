/* What all commands share: the call as parsed from the command line, and the exit codes. */
#ifndef DTL_CLI_CLI_H
#define DTL_CLI_CLI_H

#include <stdbool.h>
#include <stddef.h>

enum cli_exit {
#define CLI_EXIT(name, code, meaning) CLI_EXIT_##name = (code),
#include "exits.def"
#undef CLI_EXIT
};

typedef enum cli_group {
    CLI_GROUP_READ = 1 << 0,
    CLI_GROUP_WORK = 1 << 1,
    CLI_GROUP_STORE = 1 << 2,
    CLI_GROUP_FILTER = 1 << 3,
    CLI_GROUP_PRINT = 1 << 4,
    CLI_GROUP_CONLLU = 1 << 5,
    CLI_GROUP_LEXICON = 1 << 6,
    CLI_GROUP_EDIT = 1 << 7,
    CLI_GROUP_COMMON = 1 << 8,
    CLI_GROUP_WATCH = 1 << 9,
    CLI_GROUP_PANEL = 1 << 10,
    CLI_GROUP_SAMPLE = 1 << 11,
    CLI_GROUP_MEMORY = 1 << 12,
    CLI_GROUP_SPEECH = 1 << 13,
    CLI_GROUP_SERVE = 1 << 14,
    CLI_GROUP_NETWORK = 1 << 15,
    CLI_GROUP_KIND = 1 << 16
} cli_group;

typedef enum cli_chapter { CLI_CHAPTER_READING, CLI_CHAPTER_ASKING, CLI_CHAPTER_EDITING, CLI_CHAPTER_COUNT } cli_chapter;

typedef enum cli_option_id {
#define CLI_OPTION(id, name, letter, value, group, help) CLI_OPTION_##id,
#include "options.def"
#undef CLI_OPTION
    CLI_OPTION_COUNT
} cli_option_id;

typedef struct cli_option {
    const char *name;
    char letter;       /* '\0': none */
    const char *value; /* what to call its value in the help; NULL: it takes none */
    cli_group group;
    const char *help;
} cli_option;

struct cli_call;

typedef struct cli_command {
    const char *name, *arguments;
    unsigned groups;     /* bits of cli_group; COMMON is always in */
    const char *formats; /* names separated by blanks, the one for people first; NULL: prints in one form only */
    cli_chapter chapter;
    const char *summary, *text, *examples;
    int (*run)(const struct cli_call *call); /* returns an exit code */
} cli_command;

/* One run of one command. */
typedef struct cli_call {
    const cli_command *command;
    const char *value[CLI_OPTION_COUNT]; /* NULL: not given; "" for options without a value */
    char **arguments;
    size_t argument_count;
    const char *format;       /* of the command's formats, the one to print; NULL: it has none */
    bool for_people;          /* print the format for people, not JSON lines */
    bool color, color_errors; /* on stdout, on stderr */
    bool quiet;
    unsigned jobs;
} cli_call;

/* Each command's run function. */
#define CLI_COMMAND(name, arguments, groups, formats, chapter, summary, text, examples) int cli_##name(const cli_call *call);
#include "commands.def"
#undef CLI_COMMAND

extern const cli_command cli_commands[];
extern const size_t cli_command_count;
extern const cli_option cli_options[CLI_OPTION_COUNT];

#endif
