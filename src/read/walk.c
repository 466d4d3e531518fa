#include "read/walk.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/vector.h"
#include "read/endings.h"
#include "read/records.h"

enum { MAX_NAME_BYTES = 1 << 30 };

typedef dtl_vector(const char *) names;

/* A folder that the walk is in. */
typedef struct level {
    dtl_arena arena;
    names files;
    size_t at;
    size_t path_length; /* of the folder's own path */
    dev_t device;
    ino_t inode;
} level;

struct dtl_walk {
    const char *const *inputs;
    size_t count, at;
    bool any_name;
    level *levels;
    size_t depth;
    dtl_buffer path;
    size_t taken; /* files taken from the input folder at hand */
};

static int fail_at(dtl_walk *walk, int code, const char *message, dtl_error *error) {
    dtl_fail(error, code, "%s", message);
    dtl_error_at(error, walk->path.data, 0, UINT64_MAX);
    return code;
}

static int fail_io(dtl_walk *walk, const char *what, dtl_error *error) {
    char reason[128], message[200];
    snprintf(message, sizeof message, "%s: %s", what, strerror_r(errno, reason, sizeof reason));
    return fail_at(walk, DTL_EIO, message, error);
}

int dtl_walk_open(dtl_walk **out, const char *const *inputs, size_t count, bool any_name, dtl_error *error) {
    *out = NULL;
    dtl_walk *walk = dtl_calloc(1, sizeof *walk);
    level *levels = dtl_calloc(DTL_MAX_FOLDER_DEPTH, sizeof *levels);
    if (!walk || !levels) {
        dtl_free(walk);
        dtl_free(levels);
        return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    }
    *walk = (dtl_walk){.inputs = inputs, .count = count, .any_name = any_name, .levels = levels};
    dtl_buffer_init(&walk->path, PATH_MAX);
    *out = walk;
    return DTL_OK;
}

static void leave_folder(dtl_walk *walk) {
    dtl_arena_clear(&walk->levels[--walk->depth].arena);
}

void dtl_walk_close(dtl_walk *walk) {
    if (!walk) return;
    while (walk->depth) leave_folder(walk);
    dtl_buffer_clear(&walk->path);
    dtl_free(walk->levels);
    dtl_free(walk);
}

static int by_bytes(const void *a, const void *b) {
    const char *const *first = a, *const *second = b;
    return strcmp(*first, *second);
}

static int list_names(level *here, DIR *folder) {
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (entry->d_name[0] == '.') continue;
        dtl_slice name = dtl_arena_copy(&here->arena, dtl_slice_of(entry->d_name));
        const char **slot = name.data ? dtl_vector_push(&here->files, &here->arena) : NULL;
        if (!slot) return here->arena.status;
        *slot = name.data;
    }
    if (here->files.count) qsort(here->files.items, here->files.count, sizeof *here->files.items, by_bytes);
    return DTL_OK;
}

static bool is_inside(const dtl_walk *walk, const struct stat *about) {
    for (size_t i = 0; i < walk->depth; i++) {
        if (walk->levels[i].device == about->st_dev && walk->levels[i].inode == about->st_ino) return true;
    }
    return false;
}

/* Enters the folder at walk->path. */
static int enter_folder(dtl_walk *walk, const struct stat *about, dtl_error *error) {
    if (is_inside(walk, about)) return DTL_OK;
    if (walk->depth == DTL_MAX_FOLDER_DEPTH) return fail_at(walk, DTL_ELIMIT, "folders lie more than 64 deep", error);
    DIR *folder = opendir(walk->path.data);
    if (!folder) return fail_io(walk, "cannot be listed", error);
    level *here = &walk->levels[walk->depth++];
    *here = (level){.files = {.ceiling = DTL_MAX_FOLDER_NAMES},
                    .path_length = walk->path.length,
                    .device = about->st_dev,
                    .inode = about->st_ino};
    dtl_arena_init(&here->arena, MAX_NAME_BYTES);
    int status = list_names(here, folder);
    closedir(folder);
    if (status == DTL_OK) return DTL_OK;
    leave_folder(walk);
    return fail_at(walk, status, status == DTL_ELIMIT ? "has too many files" : dtl_error_meaning(status), error);
}

/* The next input as given, or the folder that it is. */
static int next_input(dtl_walk *walk, const char **path, dtl_error *error) {
    const char *input = walk->inputs[walk->at++];
    walk->taken = 0;
    dtl_buffer_reset(&walk->path);
    if (dtl_buffer_add(&walk->path, dtl_slice_of(input))) {
        dtl_fail(error, walk->path.status, "%s", dtl_error_meaning(walk->path.status));
        dtl_error_at(error, input, 0, UINT64_MAX);
        return walk->path.status;
    }
    struct stat about;
    *path = walk->path.data;
    if (strcmp(input, "-") == 0 || dtl_url_host(dtl_slice_of(input)).data) return 1;
    if (stat(input, &about)) return fail_io(walk, "cannot be read", error);
    return S_ISDIR(about.st_mode) ? enter_folder(walk, &about, error) : 1;
}

/* The next name of the innermost folder: 1 for a file that is taken, 0 to look further. */
static int next_name(dtl_walk *walk, const char **path, dtl_error *error) {
    level *here = &walk->levels[walk->depth - 1];
    walk->path.length = here->path_length;
    walk->path.data[here->path_length] = '\0';
    if (here->at == here->files.count) {
        leave_folder(walk);
        return walk->depth || walk->taken
                   ? 0
                   : fail_at(walk, DTL_ENOTFOUND, "holds no file of reports (.txt, .html, .jsonl and the like, also with .gz)",
                             error);
    }
    const char *name = here->files.items[here->at++];
    if (here->path_length && walk->path.data[here->path_length - 1] != '/') dtl_buffer_add_char(&walk->path, '/');
    dtl_buffer_add(&walk->path, dtl_slice_of(name));
    if (walk->path.status) {
        int status = walk->path.status;
        dtl_buffer_reset(&walk->path); /* forgets the failure; the length is set again by the next call */
        return fail_at(walk, status, dtl_error_meaning(status), error);
    }
    struct stat about;
    if (stat(walk->path.data, &about)) return fail_io(walk, "cannot be read", error);
    if (S_ISDIR(about.st_mode)) return enter_folder(walk, &about, error);
    if (!S_ISREG(about.st_mode) || !(walk->any_name || dtl_ending_of(name) != DTL_ENDING_OTHER)) return 0;
    walk->taken++;
    *path = walk->path.data;
    return 1;
}

int dtl_walk_next(dtl_walk *walk, const char **path, dtl_error *error) {
    for (;;) {
        if (!walk->depth && walk->at == walk->count) return 0;
        int status = walk->depth ? next_name(walk, path, error) : next_input(walk, path, error);
        if (status) return status;
    }
}
