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

/* folder/name. Errors: DTL_ELIMIT. */
static int join(char out[PATH_MAX], const char *folder, const char *name, dtl_error *error) {
    int length = snprintf(out, PATH_MAX, "%s/%s", folder, name);
    return length > 0 && length < PATH_MAX ? DTL_OK : dtl_fail(error, DTL_ELIMIT, "a path is too long: %s", name);
}

/* to/name -> from/name. */
static int link_into(const char *to, const char *from, const char *name, dtl_error *error) {
    char path[PATH_MAX], target[PATH_MAX];
    int status = join(path, to, name, error);
    if (status == DTL_OK) status = join(target, from, name, error);
    if (status == DTL_OK && symlink(target, path)) status = fail_system(error, path);
    return status;
}

/* Links each file of the installed lexicon but the one to be checked; *replaced tells whether there was one of its name. */
static int link_lexicon(const char *to, const char *from, const char *checked, bool *replaced, dtl_error *error) {
    DIR *folder = opendir(from);
    if (!folder) return fail_system(error, from);
    int status = DTL_OK;
    for (struct dirent *entry; status == DTL_OK && (entry = readdir(folder));) {
        bool same = strcmp(entry->d_name, base_name(checked)) == 0;
        *replaced = *replaced || same;
        if (!same && entry->d_name[0] != '.') status = link_into(to, from, entry->d_name, error);
    }
    closedir(folder);
    return status;
}

static int make_folder(char out[PATH_MAX], const char *root, const char *name, dtl_error *error) {
    int status = join(out, root, name, error);
    return status == DTL_OK && mkdir(out, 0700) ? fail_system(error, out) : status;
}

/* A root like the installed one, but for the file. */
static int make_root(const char *root, const char *path, bool *replaced, dtl_error *error) {
    char installed[DTL_ROOT_SIZE], folder[PATH_MAX], from[PATH_MAX], absolute[PATH_MAX], to[PATH_MAX];
    dtl_pipeline_root(installed);
    if (!realpath(path, absolute)) return fail_system(error, path);
    int status = link_into(root, installed, "data", error);
    if (status == DTL_OK) status = link_into(root, installed, "models", error);
    if (status == DTL_OK) status = make_folder(folder, root, "lexicon", error);
    if (status == DTL_OK) status = make_folder(folder, root, lexicon, error);
    if (status == DTL_OK) status = join(from, installed, lexicon, error);
    if (status == DTL_OK) status = link_lexicon(folder, from, path, replaced, error);
    if (status == DTL_OK) status = join(to, folder, base_name(path), error);
    if (status == DTL_OK && symlink(absolute, to)) status = fail_system(error, to);
    return status;
}

static void remove_files(const char *folder) {
    char path[PATH_MAX];
    DIR *open = opendir(folder);
    for (struct dirent *entry; open && (entry = readdir(open));) {
        if (entry->d_name[0] != '.' && join(path, folder, entry->d_name, NULL) == DTL_OK) unlink(path);
    }
    if (open) closedir(open);
    rmdir(folder);
}

static void remove_root(const char *root) {
    char folder[PATH_MAX];
    if (join(folder, root, lexicon, NULL) == DTL_OK) remove_files(folder);
    if (join(folder, root, "lexicon", NULL) == DTL_OK) remove_files(folder);
    remove_files(root);
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
    int status = join(root, folder && *folder ? folder : "/tmp", "dateline-lexicon-XXXXXX", error);
    if (status) return status;
    if (!mkdtemp(root)) return fail_system(error, root);
    status = make_root(root, path, replaced, error);
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
