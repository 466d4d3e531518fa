/* Prints the pages, or parts of pages, that are made from tables: `generate commands`, `errors`, `exits`, `sectors`. */
#include <stdio.h>
#include <string.h>

#include "dateline/error.h"
#include "help.h"

static void print_commands(void) {
    puts("# The commands\n\nThis page is what `dateline help COMMAND` prints. It is made from `cli/commands.def` and "
         "`cli/options.def` by `make docs`.");
    for (int chapter = 0; chapter < CLI_CHAPTER_COUNT; chapter++) {
        printf("\n## %s\n", cli_chapter_name((cli_chapter)chapter));
        for (size_t i = 0; i < cli_command_count; i++) {
            if ((int)cli_commands[i].chapter != chapter) continue;
            printf("\n### %s\n\n%c%s.\n\n```\n", cli_commands[i].name, cli_commands[i].summary[0] - 'a' + 'A',
                   cli_commands[i].summary + 1);
            cli_help_command(stdout, &cli_commands[i]);
            puts("```");
        }
    }
}

static void print_errors(void) {
    puts("| code | | meaning |\n|---|---|---|");
#define DTL_ERROR(name, value, meaning) printf("| `" #name "` | %d | %s |\n", value, meaning);
#include "dateline/errors.def"
#undef DTL_ERROR
}

static void print_exits(void) {
    puts("| code | meaning |\n|---|---|");
#define CLI_EXIT(name, code, meaning) printf("| %d | %s |\n", code, meaning);
#include "exits.def"
#undef CLI_EXIT
}

static void print_sectors(void) {
    puts("| sector | who |\n|---|---|");
#define DTL_SECTOR(code, meaning) printf("| `" #code "` | %s |\n", meaning);
#include "knowledge/sectors.def"
#undef DTL_SECTOR
}

int main(int count, char **words) {
    const char *what = count == 2 ? words[1] : "";
    if (strcmp(what, "commands") == 0) {
        print_commands();
    } else if (strcmp(what, "errors") == 0) {
        print_errors();
    } else if (strcmp(what, "exits") == 0) {
        print_exits();
    } else if (strcmp(what, "sectors") == 0) {
        print_sectors();
    } else {
        fputs("usage: generate commands|errors|exits|sectors\n", stderr);
        return 2;
    }
    return 0;
}
