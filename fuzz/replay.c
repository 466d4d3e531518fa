/* Runs a fuzz target over the files of a folder: the kept corpus as an ordinary test. Ends with how many inputs it ran. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>

#include "base/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LARGEST_INPUT = 16 << 20 };

static int run_file(const char *folder, const char *name) {
    char path[4096];
    dtl_arena arena;
    dtl_slice bytes;
    dtl_error error;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    dtl_arena_init(&arena, 2 * LARGEST_INPUT);
    int status = dtl_file_read(&bytes, path, LARGEST_INPUT, &arena, &error);
    if (status) {
        fprintf(stderr, "%s: %s\n", path, error.message);
    } else {
        LLVMFuzzerTestOneInput((const uint8_t *)bytes.data, bytes.length);
    }
    dtl_arena_clear(&arena);
    return status;
}

int main(int count, char **arguments) {
    DIR *folder = count == 2 ? opendir(arguments[1]) : NULL;
    if (!folder) {
        fprintf(stderr, "usage: replay CORPUS\n");
        return 2;
    }
    int ran = 0, failed = 0;
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (entry->d_name[0] == '.') continue;
        ran++;
        failed += run_file(arguments[1], entry->d_name) != 0;
    }
    closedir(folder);
    printf("%d inputs, %d failed\n", ran, failed);
    return ran == 0 || failed;
}
