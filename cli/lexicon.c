/* dateline lexicon check: opens everything with what is checked, as coding would. */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "knowledge/lexicon_file.h"
#include "lexicon.h"
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

/* What was found in one FILE, DIR or the installed lexicon. */
typedef struct finding {
    const cli_call *call;
    const char *path; /* as the user gave it; NULL: the installed lexicon */
    bool folder;
    size_t wrong, useless;
} finding;

static void tell(void *context, const dtl_error *found, bool wrong) {
    finding *f = context;
    dtl_error error = *found;
    bool own = !f->path || (f->folder ? strncmp(error.file, f->path, strlen(f->path)) == 0
                                      : strcmp(base_name(error.file), base_name(f->path)) == 0);
    if (f->path && !f->folder && own) dtl_error_at(&error, f->path, error.line, error.byte);
    if (wrong) {
        f->wrong++;
        cli_tell_error(f->call, &error);
    } else if (own) {
        char line[sizeof error.message + sizeof error.file + 32];
        f->useless++;
        dtl_error_print(&error, line, sizeof line);
        cli_say(f->call, "%s", line);
    }
}

/* All that reads the lexicon: the stages, and the reader with its datelines. root NULL: the installed one; own: the user's
 * folder. */
static int check_all(const char *root, const char *own, finding *f, dtl_error *error) {
    char installed[DTL_ROOT_SIZE], folder[DTL_ROOT_SIZE + sizeof lexicon];
    const dtl_lexicon_listener listener = {tell, f};
    dtl_reader *reader = NULL;
    dtl_pipeline_root(installed);
    snprintf(folder, sizeof folder, "%s/%s", root ? root : installed, lexicon);
    const dtl_read_options options = {.lexicon = folder};
    int status = dtl_pipeline_check(root, own, &listener, error);
    if (status == DTL_OK) status = dtl_reader_open(&reader, NULL, 0, &options, error);
    dtl_reader_close(reader);
    return status;
}

/* The installed lexicon with the file in the place of its namesake. *replaced: there was one, so that somebody reads it. */
static int check_in_place(const char *path, bool *replaced, finding *f, dtl_error *error) {
    const char *folder = getenv("TMPDIR");
    char root[PATH_MAX];
    int status = join(root, folder && *folder ? folder : "/tmp", "dateline-lexicon-XXXXXX", error);
    if (status) return status;
    if (!mkdtemp(root)) return fail_system(error, root);
    status = make_root(root, path, replaced, error);
    if (status == DTL_OK) status = check_all(root, NULL, f, error);
    if (status && strcmp(base_name(error->file), base_name(path)) == 0) dtl_error_at(error, path, error->line, error->byte);
    remove_root(root);
    return status;
}

/* First its form, then, when coding reads a file of that name, its meaning. */
static int check_file(finding *f, dtl_error *error) {
    dtl_arena arena;
    dtl_lexicon_file file;
    bool read = false;
    dtl_arena_init(&arena, MAX_BYTES);
    int status = dtl_lexicon_read(&file, f->path, &arena, error);
    if (status == DTL_OK) status = check_in_place(f->path, &read, f, error);
    if (status == DTL_OK && !f->wrong)
        cli_say(f->call, "%s: %zu entries, good%s", f->path, file.entry_count,
                read ? "" : " in form; coding reads no file of this name");
    dtl_arena_clear(&arena);
    return status;
}

static int check(const cli_call *call, const char *path) {
    struct stat about;
    dtl_error error;
    finding f = {.call = call, .path = path, .folder = path && stat(path, &about) == 0 && S_ISDIR(about.st_mode)};
    int status = path && !f.folder ? check_file(&f, &error) : check_all(NULL, path, &f, &error);
    if (status) return cli_tell_error(call, &error);
    if (!f.wrong && (!path || f.folder)) cli_say(call, "%s: good", path ? path : "the installed lexicon");
    return f.wrong ? CLI_EXIT_ERROR : CLI_EXIT_DONE;
}

static int check_all_given(const cli_call *call) {
    if (call->argument_count == 1) return check(call, NULL);
    int code = CLI_EXIT_DONE;
    for (size_t i = 1; i < call->argument_count; i++) {
        int checked = check(call, call->arguments[i]);
        if (checked) code = checked;
    }
    return code;
}

int cli_lexicon(const cli_call *call) {
    dtl_error error;
    bool imports = strcmp(call->arguments[0], "import") == 0, to = call->value[CLI_OPTION_TO] != NULL;
    if (!imports && strcmp(call->arguments[0], "check") != 0)
        dtl_fail(&error, DTL_EARGUMENT, "`dateline lexicon` can check and import, not %s", call->arguments[0]);
    else if (!imports && to)
        dtl_fail(&error, DTL_EARGUMENT, "--to is for `dateline lexicon import`");
    else if (imports && (!to || call->argument_count < 2))
        dtl_fail(&error, DTL_EARGUMENT, "`dateline lexicon import` wants FILE... and --to DIR");
    else
        return imports ? cli_lexicon_import(call) : check_all_given(call);
    return cli_tell_error(call, &error);
}
