#include "options.h"

#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "help.h"

enum { MAX_JOBS = 256 };

static const cli_option *find_long(const cli_command *command, const char *name, size_t length) {
    for (size_t i = 0; i < CLI_OPTION_COUNT; i++) {
        const cli_option *option = &cli_options[i];
        if (cli_takes(command, option) && strlen(option->name) == length && memcmp(option->name, name, length) == 0)
            return option;
    }
    return NULL;
}

static const cli_option *find_letter(const cli_command *command, char letter) {
    for (size_t i = 0; i < CLI_OPTION_COUNT; i++) {
        if (cli_takes(command, &cli_options[i]) && cli_options[i].letter == letter) return &cli_options[i];
    }
    return NULL;
}

static int fail_unknown(const cli_command *command, const char *word, size_t length, dtl_error *error) {
    char name[64];
    const char *start = word + (word[1] == '-' ? 2 : 1);
    size_t rest = length - (size_t)(start - word);
    snprintf(name, sizeof name, "%.*s", (int)(rest < sizeof name ? rest : sizeof name - 1), start);
    const char *near = cli_nearest_option(command, name);
    return dtl_fail(error, DTL_EARGUMENT, "`dateline %s` has no option %.*s%s%s%s", command->name, (int)length, word,
                    near ? "; do you mean --" : "", near ? near : "", near ? "?" : "");
}

/* Takes the option at words[*at], and its value, which may be the next word. */
static int parse_option(cli_call *call, char **words, size_t count, size_t *at, dtl_error *error) {
    const char *word = words[*at], *inline_value = NULL;
    size_t length = strlen(word);
    const cli_option *option = NULL;
    if (word[1] == '-') {
        const char *equals = strchr(word, '=');
        if (equals) {
            length = (size_t)(equals - word);
            inline_value = equals + 1;
        }
        option = find_long(call->command, word + 2, length - 2);
    } else {
        option = find_letter(call->command, word[1]);
        if (option && word[2]) inline_value = word + 2;
    }
    if (!option) return fail_unknown(call->command, word, length, error);
    const char *value = "";
    if (!option->value && inline_value) return dtl_fail(error, DTL_EARGUMENT, "--%s takes no value", option->name);
    if (option->value) {
        if (!inline_value && *at + 1 >= count)
            return dtl_fail(error, DTL_EARGUMENT, "--%s wants a value: %s", option->name, option->value);
        value = inline_value ? inline_value : words[++*at];
    }
    call->value[option - cli_options] = value;
    return DTL_OK;
}

static bool stdout_is_terminal(void) {
    return isatty(STDOUT_FILENO) == 1;
}

/* The wanted one of names that stand with blanks between; NULL when it is none of them. */
static const char *find_format(const char *formats, const char *wanted) {
    size_t length = strlen(wanted);
    for (const char *name = formats; *name; name += strcspn(name, " "), name += *name == ' ') {
        if (strcspn(name, " ") == length && memcmp(name, wanted, length) == 0) return wanted;
    }
    return NULL;
}

static int settle_format(cli_call *call, dtl_error *error) {
    const char *wanted = call->value[CLI_OPTION_FORMAT], *formats = call->command->formats;
    call->for_people = formats && stdout_is_terminal();
    call->format = formats ? call->for_people ? formats : "jsonl" : NULL;
    if (!wanted) return DTL_OK;
    call->format = find_format(formats, wanted);
    if (!call->format)
        return dtl_fail(error, DTL_EARGUMENT, "--format of `dateline %s` is one of %s, not %s", call->command->name, formats,
                        wanted);
    call->for_people = strncmp(formats, wanted, strlen(wanted)) == 0;
    return DTL_OK;
}

static int settle_color(cli_call *call, dtl_error *error) {
    const char *when = call->value[CLI_OPTION_COLOR], *none = getenv("NO_COLOR"), *terminal = getenv("TERM");
    bool colorful = !(none && *none) && !(terminal && strcmp(terminal, "dumb") == 0);
    call->color = colorful && stdout_is_terminal();
    call->color_errors = colorful && isatty(STDERR_FILENO) == 1;
    if (!when || strcmp(when, "auto") == 0) return DTL_OK;
    if (strcmp(when, "always") != 0 && strcmp(when, "never") != 0)
        return dtl_fail(error, DTL_EARGUMENT, "--color is always, never or auto, not %s", when);
    call->color = call->color_errors = strcmp(when, "always") == 0;
    return DTL_OK;
}

static unsigned processors(void) {
    cpu_set_t set;
    int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
    return count < 1 ? 1 : count > MAX_JOBS ? MAX_JOBS : (unsigned)count;
}

static int settle_jobs(cli_call *call, dtl_error *error) {
    const char *text = call->value[CLI_OPTION_JOBS];
    call->jobs = processors();
    if (!text) return DTL_OK;
    char *end;
    long jobs = strtol(text, &end, 10);
    if (*end || end == text || jobs < 1 || jobs > MAX_JOBS)
        return dtl_fail(error, DTL_EARGUMENT, "--jobs is a number from 1 to %d, not %s", MAX_JOBS, text);
    call->jobs = (unsigned)jobs;
    return DTL_OK;
}

static int check_arguments(const cli_call *call, dtl_error *error) {
    const cli_command *command = call->command;
    size_t most = 0, least = 0;
    for (const char *word = command->arguments; *word; word += strcspn(word, " "), word += *word == ' ') {
        most++;
        least += *word != '[';
    }
    if (strstr(command->arguments, "...")) most = SIZE_MAX;
    if (call->argument_count > most) {
        return dtl_fail(error, DTL_EARGUMENT, "`dateline %s` does not know what to do with %s", command->name,
                        call->arguments[most]);
    }
    if (call->argument_count < least)
        return dtl_fail(error, DTL_EARGUMENT, "`dateline %s` wants %s", command->name, command->arguments);
    return DTL_OK;
}

int cli_parse_line(cli_call *call, const cli_command *command, char **words, size_t count, dtl_error *error) {
    *call = (cli_call){.command = command, .arguments = words};
    bool only_arguments = false;
    for (size_t i = 0; i < count; i++) {
        char *word = words[i];
        if (only_arguments || word[0] != '-' || !word[1]) {
            call->arguments[call->argument_count++] = word;
        } else if (strcmp(word, "--") == 0) {
            only_arguments = true;
        } else {
            int status = parse_option(call, words, count, &i, error);
            if (status) return status;
        }
    }
    call->quiet = call->value[CLI_OPTION_QUIET] != NULL;
    int status = settle_color(call, error);
    if (status || call->value[CLI_OPTION_HELP]) return status;
    status = check_arguments(call, error);
    if (status == DTL_OK) status = settle_format(call, error);
    if (status == DTL_OK) status = settle_jobs(call, error);
    return status;
}

int cli_read_options(const cli_call *call, dtl_read_options *out, dtl_error *error) {
    const char *from = call->value[CLI_OPTION_FROM];
    *out = (dtl_read_options){.format = DTL_READ_DETECT,
                              .published = call->value[CLI_OPTION_PUBLISHED],
                              .outlet = call->value[CLI_OPTION_OUTLET_OF_INPUT],
                              .languages = "en",
                              .mapping = call->value[CLI_OPTION_MAP]};
    if (!from) return DTL_OK;
    static const struct {
        const char *name;
        dtl_read_format format;
    } formats[] = {{"text", DTL_READ_TEXT}, {"html", DTL_READ_HTML},   {"jsonl", DTL_READ_JSONL},  {"csv", DTL_READ_TABLE},
                   {"feed", DTL_READ_FEED}, {"newsxml", DTL_READ_XML}, {"export", DTL_READ_EXPORT}};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        if (strcmp(from, formats[i].name) == 0) out->format = formats[i].format;
    }
    if (out->format == DTL_READ_DETECT)
        return dtl_fail(error, DTL_EARGUMENT, "--from is text, html, jsonl, csv, feed, newsxml or export, not %s", from);
    return DTL_OK;
}

const char *cli_store_path(const cli_call *call) {
    const char *path = call->value[CLI_OPTION_STORE];
    if (!path) path = getenv("DATELINE_STORE");
    return path && *path ? path : "dateline.db";
}
