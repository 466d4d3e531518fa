/* dateline lexicon import: dictionaries of older coders into a new folder, for --lexicon. */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "knowledge/import.h"
#include "lexicon.h"
#include "output.h"
#include "pipeline/pipeline.h"

enum { MAX_DICTIONARY = 64 << 20, MAX_BYTES = 512 << 20 };

static int fail_system(dtl_error *error, const char *path) {
    char reason[128];
    dtl_fail(error, DTL_EIO, "%s", strerror_r(errno, reason, sizeof reason));
    dtl_error_at(error, path, 0, UINT64_MAX);
    return DTL_EIO;
}

/* Makes the folder; one that is there must be empty, so that nothing is written over. */
static int make_folder(const char *path, dtl_error *error) {
    if (mkdir(path, 0777) == 0) return DTL_OK;
    DIR *folder = errno == EEXIST ? opendir(path) : NULL;
    if (!folder) return fail_system(error, path);
    bool empty = true;
    for (struct dirent *entry; (entry = readdir(folder));)
        empty = empty && (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0);
    closedir(folder);
    if (empty) return DTL_OK;
    dtl_fail(error, DTL_EIO, "there is something in this folder already");
    dtl_error_at(error, path, 0, UINT64_MAX);
    return DTL_EIO;
}

static int write_file(void *context, const char *file, dtl_slice text, dtl_error *error) {
    const char *folder = context;
    char path[PATH_MAX];
    int length = snprintf(path, sizeof path, "%s/%s", folder, file);
    if (length < 0 || (size_t)length >= sizeof path) return dtl_fail(error, DTL_ELIMIT, "a path is too long: %s", folder);
    FILE *out = fopen(path, "w");
    if (!out) return fail_system(error, path);
    bool written = fwrite(text.data, 1, text.length, out) == text.length;
    if (fclose(out) || !written) return fail_system(error, path);
    return DTL_OK;
}

static void tell_counts(const cli_call *call, const dtl_import *import, const char *folder) {
    size_t left = 0, lines;
    for (size_t i = 0; dtl_import_left(import, i, &lines); i++) left += lines;
    cli_say(call, "%zu entries in %s; %zu lines or codes left, told in %s/left.txt:", dtl_import_entries(import), folder, left,
            folder);
    for (size_t i = 0; dtl_import_left(import, i, &lines); i++) {
        if (lines) cli_say(call, "%8zu  %s", lines, dtl_import_left(import, i, &lines));
    }
}

static int import_all(const cli_call *call, dtl_import *import, dtl_arena *arena, dtl_error *error) {
    char folder[PATH_MAX];
    int status = DTL_OK;
    for (size_t i = 1; status == DTL_OK && i < call->argument_count; i++) {
        const char *slash = strrchr(call->arguments[i], '/');
        dtl_slice text;
        status = dtl_file_read(&text, call->arguments[i], MAX_DICTIONARY, arena, error);
        if (status == DTL_OK) status = dtl_import_add(import, text, slash ? slash + 1 : call->arguments[i], error);
    }
    snprintf(folder, sizeof folder, "%s", call->value[CLI_OPTION_TO]);
    if (status == DTL_OK) status = make_folder(folder, error);
    if (status == DTL_OK) status = dtl_import_give(import, write_file, folder, error);
    if (status == DTL_OK) tell_counts(call, import, folder);
    return status;
}

int cli_lexicon_import(const cli_call *call) {
    char root[DTL_ROOT_SIZE];
    dtl_knowledge *knowledge = NULL;
    dtl_import *import = NULL;
    dtl_arena arena;
    dtl_error error;
    dtl_arena_init(&arena, MAX_BYTES);
    dtl_pipeline_root(root);
    int status = dtl_knowledge_open(&knowledge, root, "en", &error);
    if (status == DTL_OK) status = dtl_import_open(&import, knowledge, &error);
    if (status == DTL_OK) status = import_all(call, import, &arena, &error);
    dtl_import_close(import);
    dtl_knowledge_close(knowledge);
    dtl_arena_clear(&arena);
    return status ? cli_tell_error(call, &error) : CLI_EXIT_DONE;
}
