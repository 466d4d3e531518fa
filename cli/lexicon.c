/* dateline lexicon check. */
#include <string.h>

#include "knowledge/lexicon_file.h"
#include "output.h"
#include "pipeline/pipeline.h"

enum { MAX_BYTES = 256 << 20 };

/* The form of one file: what is wrong in the meaning of its entries, opening the pipeline tells. */
static int check_file(const cli_call *call, const char *path) {
    dtl_arena arena;
    dtl_error error;
    dtl_lexicon_file file;
    dtl_arena_init(&arena, MAX_BYTES);
    int code = CLI_EXIT_DONE;
    if (dtl_lexicon_read(&file, path, &arena, &error)) {
        cli_tell_error(call, &error);
        code = CLI_EXIT_ERROR;
    } else {
        cli_say(call, "%s: %zu entries", path, file.entry_count);
    }
    dtl_arena_clear(&arena);
    return code;
}

static int check_installed(const cli_call *call) {
    dtl_pipeline *pipeline = NULL;
    dtl_error error;
    if (dtl_pipeline_open(&pipeline, NULL, &error)) {
        cli_tell_error(call, &error);
        return CLI_EXIT_ERROR;
    }
    cli_say(call, "good: %s", dtl_pipeline_made_by(pipeline));
    dtl_pipeline_close(pipeline);
    return CLI_EXIT_DONE;
}

int cli_lexicon(const cli_call *call) {
    if (strcmp(call->arguments[0], "check") != 0) {
        dtl_error error;
        dtl_fail(&error, DTL_EARGUMENT, "`dateline lexicon` can check, not %s", call->arguments[0]);
        return cli_tell_error(call, &error);
    }
    if (call->argument_count == 1) return check_installed(call);
    int code = CLI_EXIT_DONE;
    for (size_t i = 1; i < call->argument_count; i++) {
        int checked = check_file(call, call->arguments[i]);
        if (checked) code = checked;
    }
    return code;
}
