/* Dictionaries of older coders: whatever is in them, what comes out is a lexicon that can be read. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "knowledge/import.h"
#include "knowledge/lexicon_file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int read_back(void *context, const char *file, dtl_slice text, dtl_error *error) {
    (void)context;
    if (strcmp(file, "left.txt") == 0) return DTL_OK;
    if (!dtl_lexicon_is_known(file)) abort();
    int memory = memfd_create("lexicon", MFD_CLOEXEC);
    char path[64];
    dtl_arena arena;
    dtl_lexicon_file lexicon;
    if (memory < 0) return DTL_OK;
    snprintf(path, sizeof path, "/proc/self/fd/%d", memory);
    dtl_arena_init(&arena, 256 << 20);
    bool written = write(memory, text.data, text.length) == (ssize_t)text.length;
    if (written && dtl_lexicon_read(&lexicon, path, &arena, error) == DTL_EFORMAT) abort();
    dtl_arena_clear(&arena);
    close(memory);
    return DTL_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static dtl_knowledge *knowledge;
    dtl_import *import;
    dtl_error error;
    if (size > 1 << 16) return 0;
    if (!knowledge && dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error)) abort();
    if (dtl_import_open(&import, knowledge, &error)) abort();
    if (dtl_import_add(import, (dtl_slice){(const char *)data, size}, "dictionary", &error) == DTL_OK)
        dtl_import_give(import, read_back, NULL, &error);
    dtl_import_close(import);
    return 0;
}
