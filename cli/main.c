/* dateline: finds the command, parses its line and runs it. */
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "help.h"
#include "interrupt.h"
#include "options.h"

static const cli_command *find_command(const char *name) {
    for (size_t i = 0; i < cli_command_count; i++) {
        if (strcmp(cli_commands[i].name, name) == 0) return &cli_commands[i];
    }
    return NULL;
}

static int tell_unknown(const char *name) {
    const char *near = cli_nearest_command(name);
    fprintf(stderr, "dateline: there is no command %s", name);
    if (near) fprintf(stderr, "; do you mean %s?", near);
    fputs("\n`dateline help` lists them all.\n", stderr);
    return CLI_EXIT_USAGE;
}

static int help(int count, char **words) {
    if (count < 1) {
        cli_help(stdout);
        return CLI_EXIT_DONE;
    }
    const cli_command *command = find_command(words[0]);
    if (!command) return tell_unknown(words[0]);
    cli_help_command(stdout, command);
    return CLI_EXIT_DONE;
}

static int run(const cli_command *command, int count, char **words) {
    cli_call call;
    dtl_error error;
    if (cli_parse_line(&call, command, words, (size_t)count, &error)) {
        fprintf(stderr, "dateline: %s\n`dateline help %s` says what can be asked.\n", error.message, command->name);
        return CLI_EXIT_USAGE;
    }
    if (call.value[CLI_OPTION_HELP]) {
        cli_help_command(stdout, command);
        return CLI_EXIT_DONE;
    }
    cli_catch_interrupts();
    return command->run(&call);
}

int main(int count, char **words) {
    const char *name = count > 1 ? words[1] : NULL;
    if (!name) {
        cli_help(stderr);
        return CLI_EXIT_USAGE;
    }
    if (strcmp(name, "help") == 0) return help(count - 2, words + 2);
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) return help(0, NULL);
    if (strcmp(name, "--version") == 0) {
        puts("dateline " DTL_VERSION);
        return CLI_EXIT_DONE;
    }
    const cli_command *command = find_command(name);
    return command ? run(command, count - 2, words + 2) : tell_unknown(name);
}
