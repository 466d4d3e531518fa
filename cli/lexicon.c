/* dateline lexicon check: opens everything with the file in the place of its namesake, as coding would. */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "knowledge/lexicon_file.h"
#include "output.h"
#include "pipeline/pipeline.h"
#include "read/read.h"

enum { MAX_BYTES = 256 << 20 };

static const char lexicon[] = "lexicon/en";

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static int fail_system(dtl_error *error, const char *what) {
    char reason[128];
    return dtl_fail(error, DTL_EIO, "%s: %s", what, strerror_r(errno, reason, sizeof reason));
}

/* folder/name -> target. */
static int link_into(const char *folder, const char *name, const char *target, dtl_error *error) {
    char path[PATH_MAX];
    int length = snprintf(path, sizeof path, "%s/%s", folder, name);
    if (length < 0 || (size_t)length >= sizeof path) return dtl_fail(error, DTL_ELIMIT, "a path is too long: %s", name);
    return symlink(target, path) == 0 ? DTL_OK : fail_system(error, path);
}

/* Links each file of the installed lexicon but the one to be checked; *replaced tells whether there was one of its name. */
static int link_lexicon(const char *to, const char *root, const char *checked, bool *replaced, dtl_error *error) {
    char from[PATH_MAX], target[PATH_MAX];
    int length = snprintf(from, sizeof from, "%s/%s", root, lexicon);
    DIR *folder = length > 0 && (size_t)length < sizeof from ? opendir(from) : NULL;
    if (!folder) return fail_system(error, root);
    int status = DTL_OK;
    for (struct dirent *entry; status == DTL_OK && (entry = readdir(folder));) {
        bool same = strcmp(entry->d_name, base_name(checked)) == 0;
        *replaced = *replaced || same;
        if (same || entry->d_name[0] == '.') continue;
        length = snprintf(target, sizeof target, "%s/%s", from, entry->d_name);
        status = length > 0 && (size_t)length < sizeof target ? link_into(to, entry->d_name, target, error)
                                                              : dtl_fail(error, DTL_ELIMIT, "a path is too long: %s", from);
    }
    closedir(folder);
    return status;
}

/* A root like the installed one, but for the file. */
static int make_root(const char *root, const char *path, bool *replaced, dtl_error *error) {
    char installed[DTL_ROOT_SIZE], folder[PATH_MAX], target[PATH_MAX + 16], absolute[PATH_MAX];
    dtl_pipeline_root(installed);
    if (!realpath(path, absolute)) return fail_system(error, path);
    static const char *const parts[] = {"data", "models"};
    int status = DTL_OK;
    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == DTL_OK; i++) {
        snprintf(target, sizeof target, "%s/%s", installed, parts[i]);
        status = link_into(root, parts[i], target, error);
    }
    snprintf(folder, sizeof folder, "%s/lexicon", root);
    if (status == DTL_OK && mkdir(folder, 0700)) status = fail_system(error, folder);
    snprintf(folder, sizeof folder, "%s/%s", root, lexicon);
    if (status == DTL_OK && mkdir(folder, 0700)) status = fail_system(error, folder);
    if (status == DTL_OK) status = link_lexicon(folder, installed, path, replaced, error);
    return status ? status : link_into(folder, base_name(path), absolute, error);
}

static void remove_files(const char *folder) {
    char path[PATH_MAX + NAME_MAX];
    DIR *open = opendir(folder);
    for (struct dirent *entry; open && (entry = readdir(open));) {
        if (entry->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        unlink(path);
    }
    if (open) closedir(open);
    rmdir(folder);
}

static void remove_root(const char *root) {
    static const char *const folders[] = {"/lexicon/en", "/lexicon", ""};
    char folder[PATH_MAX];
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        snprintf(folder, sizeof folder, "%s%s", root, folders[i]);
        remove_files(folder);
    }
}

/* All that reads the lexicon: the stages, and the reader with its datelines. root NULL: the installed one. */
static int open_all(const char *root, const cli_call *call, dtl_error *error) {
    char installed[DTL_ROOT_SIZE], folder[DTL_ROOT_SIZE + sizeof lexicon];
    dtl_pipeline *pipeline = NULL;
    dtl_reader *reader = NULL;
    dtl_pipeline_root(installed);
    snprintf(folder, sizeof folder, "%s/%s", root ? root : installed, lexicon);
    const dtl_read_options options = {.lexicon = folder};
    int status = dtl_pipeline_open(&pipeline, root, error);
    if (status == DTL_OK) status = dtl_reader_open(&reader, NULL, 0, &options, error);
    if (status == DTL_OK && !root) cli_say(call, "good: %s", dtl_pipeline_made_by(pipeline));
    dtl_reader_close(reader);
    dtl_pipeline_close(pipeline);
    return status;
}

/* Opens the installed lexicon with the file in the place of its namesake. *replaced: there was one, so that somebody reads it. */
static int open_with(const cli_call *call, const char *path, bool *replaced, dtl_error *error) {
    const char *folder = getenv("TMPDIR");
    char root[PATH_MAX];
    snprintf(root, sizeof root, "%s/dateline-lexicon-XXXXXX", folder && *folder ? folder : "/tmp");
    if (!mkdtemp(root)) return fail_system(error, root);
    int status = make_root(root, path, replaced, error);
    if (status == DTL_OK) status = open_all(root, call, error);
    if (status && strcmp(base_name(error->file), base_name(path)) == 0) dtl_error_at(error, path, error->line, error->byte);
    remove_root(root);
    return status;
}

/* First its form, then, when coding reads a file of that name, its meaning. */
static int check_file(const cli_call *call, const char *path) {
    dtl_arena arena;
    dtl_error error;
    dtl_lexicon_file file;
    bool read = false;
    dtl_arena_init(&arena, MAX_BYTES);
    int status = dtl_lexicon_read(&file, path, &arena, &error);
    if (status == DTL_OK) status = open_with(call, path, &read, &error);
    if (status) {
        cli_tell_error(call, &error);
    } else {
        cli_say(call, "%s: %zu entries, good%s", path, file.entry_count,
                read ? "" : " in form; coding reads no file of this name");
    }
    dtl_arena_clear(&arena);
    return status ? CLI_EXIT_ERROR : CLI_EXIT_DONE;
}

static int check_installed(const cli_call *call) {
    dtl_error error;
    if (open_all(NULL, call, &error) == DTL_OK) return CLI_EXIT_DONE;
    cli_tell_error(call, &error);
    return CLI_EXIT_ERROR;
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
