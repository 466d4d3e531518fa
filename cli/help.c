#include "help.h"

#include <string.h>

const char *cli_chapter_name(cli_chapter chapter) {
    static const char *const names[] = {"Read reports", "Ask the store", "Edit the lexicon"};
    return names[chapter];
}

void cli_help(FILE *out) {
    fputs("dateline reads news reports and keeps the record of who did what to whom, when, where, and according to whom.\n\n"
          "Usage: dateline COMMAND [OPTION...] [ARGUMENT...]\n",
          out);
    for (int chapter = 0; chapter < CLI_CHAPTER_COUNT; chapter++) {
        bool headed = false;
        for (size_t i = 0; i < cli_command_count; i++) {
            if ((int)cli_commands[i].chapter != chapter) continue;
            if (!headed) fprintf(out, "\n%s\n", cli_chapter_name((cli_chapter)chapter));
            headed = true;
            fprintf(out, "  %-10s %s\n", cli_commands[i].name, cli_commands[i].summary);
        }
    }
    fputs("\nStart with\n"
          "  dateline add FOLDER              a folder of saved news pages or text files\n"
          "  dateline events                  what happened; narrow it with --country KEN, --type ASSAULT, --since 2012\n"
          "  dateline show ID                 one event as each outlet tells it\n"
          "  dateline explain ID              why it was coded so\n\n"
          "`dateline help COMMAND` says more about each. Exit codes:",
          out);
    const char *separator = " ";
#define CLI_EXIT(name, code, meaning) fprintf(out, "%s%d %s", separator, code, meaning), separator = ";\n  ";
#include "exits.def"
#undef CLI_EXIT
    fputs(".\n", out);
}

static void print_option(FILE *out, const cli_command *command, const cli_option *option) {
    char left[40];
    snprintf(left, sizeof left, "--%s%s%s", option->name, option->value ? " " : "", option->value ? option->value : "");
    if (option->letter) {
        fprintf(out, "  -%c, %-20s %s", option->letter, left, option->help);
    } else {
        fprintf(out, "      %-20s %s", left, option->help);
    }
    if (option == &cli_options[CLI_OPTION_FORMAT]) {
        for (const char *name = command->formats; *name; name += strcspn(name, " "), name += *name == ' ')
            fprintf(out, "%s%.*s",
                    name == command->formats ? ""
                    : strchr(name, ' ')      ? ", "
                                             : " or ",
                    (int)strcspn(name, " "), name);
        fprintf(out, "; without it %.*s on a terminal, jsonl elsewhere", (int)strcspn(command->formats, " "), command->formats);
    }
    fputc('\n', out);
}

void cli_help_command(FILE *out, const cli_command *command) {
    fprintf(out, "Usage: dateline %s%s%s%s\n\n%s", command->name, command->groups ? " [OPTION...]" : "",
            *command->arguments ? " " : "", command->arguments, command->text);
    fputs("\nOptions\n", out);
    for (size_t i = 0; i < CLI_OPTION_COUNT; i++) {
        if (cli_takes(command, &cli_options[i])) print_option(out, command, &cli_options[i]);
    }
    fputs("\nExamples\n", out);
    for (const char *line = command->examples; *line; line += strcspn(line, "\n") + 1)
        fprintf(out, "  %.*s\n", (int)strcspn(line, "\n"), line);
}

/* Letters to insert, drop, change or swap with their neighbour (optimal string alignment), for names shorter than 32. */
static int distance(const char *a, const char *b) {
    enum { LONGEST = 32 };
    int rows[3][LONGEST + 1];
    size_t n = strlen(a), m = strlen(b);
    if (n > LONGEST || m > LONGEST) return LONGEST;
    int *before = rows[0], *above = rows[1], *row = rows[2];
    for (size_t j = 0; j <= m; j++) above[j] = (int)j;
    for (size_t i = 1; i <= n; i++) {
        row[0] = (int)i;
        for (size_t j = 1; j <= m; j++) {
            int best = above[j - 1] + (a[i - 1] != b[j - 1]);
            if (above[j] + 1 < best) best = above[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && before[j - 2] + 1 < best)
                best = before[j - 2] + 1;
            row[j] = best;
        }
        int *oldest = before;
        before = above;
        above = row;
        row = oldest;
    }
    return above[m];
}

typedef struct nearest {
    const char *wanted, *name;
    int distance;
} nearest;

static void consider(nearest *best, const char *name) {
    int far = distance(best->wanted, name);
    if (strncmp(name, best->wanted, strlen(best->wanted)) == 0) far = 1;
    if (far < best->distance && far <= 2 && far < (int)strlen(name)) {
        best->distance = far;
        best->name = name;
    }
}

const char *cli_nearest_command(const char *name) {
    nearest best = {name, NULL, 100};
    for (size_t i = 0; i < cli_command_count; i++) consider(&best, cli_commands[i].name);
    return best.name;
}

const char *cli_nearest_option(const cli_command *command, const char *name) {
    nearest best = {name, NULL, 100};
    for (size_t i = 0; i < CLI_OPTION_COUNT; i++) {
        if (cli_takes(command, &cli_options[i])) consider(&best, cli_options[i].name);
    }
    return best.name;
}
