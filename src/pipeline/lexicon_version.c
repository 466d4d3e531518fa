#include "pipeline/lexicon_version.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/hash.h"

enum { MAX_FILE = 64 << 20, MAX_ALL = 256 << 20 };

static int is_visible(const struct dirent *entry) {
    return entry->d_name[0] != '.';
}

/* A folder of the user's may hold what is no lexicon. */
static int is_lexicon(const struct dirent *entry) {
    return is_visible(entry) && dtl_slice_ends(dtl_slice_of(entry->d_name), DTL_SLICE(".lex"));
}

/* By bytes, whatever the locale. */
static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int hash_file(uint64_t *hash, const char *folder, const char *name, dtl_error *error) {
    char path[PATH_MAX];
    int length = snprintf(path, sizeof path, "%s/%s", folder, name);
    if (length < 0 || (size_t)length >= sizeof path) return dtl_fail(error, DTL_ELIMIT, "a path is too long: %s", name);
    dtl_arena arena;
    dtl_slice bytes;
    dtl_arena_init(&arena, MAX_ALL);
    int status = dtl_file_read(&bytes, path, MAX_FILE, &arena, error);
    if (status == DTL_OK) *hash = dtl_hash(bytes, dtl_hash(dtl_slice_of(name), *hash));
    dtl_arena_clear(&arena);
    return status;
}

static int hash_folder(uint64_t *hash, const char *folder, int (*takes)(const struct dirent *), dtl_error *error) {
    struct dirent **files = NULL;
    int count = scandir(folder, &files, takes, by_name);
    if (count < 0) {
        char reason[128];
        dtl_fail(error, DTL_EIO, "cannot be listed: %s", strerror_r(errno, reason, sizeof reason));
        dtl_error_at(error, folder, 0, UINT64_MAX);
        return DTL_EIO;
    }
    int status = DTL_OK;
    for (int i = 0; i < count; i++) {
        if (status == DTL_OK) status = hash_file(hash, folder, files[i]->d_name, error);
        free(files[i]);
    }
    free(files);
    return status;
}

static int hash_part(uint64_t *hash, const char *root, const char *name, dtl_error *error) {
    char folder[PATH_MAX];
    int length = snprintf(folder, sizeof folder, "%s/%s", root, name);
    if (length < 0 || (size_t)length >= sizeof folder) return dtl_fail(error, DTL_ELIMIT, "a path is too long: %s", root);
    return hash_folder(hash, folder, is_visible, error);
}

int dtl_lexicon_version(uint64_t *out, const char *root, const char *own, dtl_error *error) {
    *out = 0;
    int status = hash_part(out, root, "lexicon/en", error);
    if (status == DTL_OK) status = hash_part(out, root, "data", error);
    if (status == DTL_OK && own) status = hash_folder(out, own, is_lexicon, error);
    return status;
}
