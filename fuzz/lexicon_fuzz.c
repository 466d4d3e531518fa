/* A lexicon file of any bytes: read, or refused with its line. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "knowledge/lexicon_file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[64];
    int file = memfd_create("lexicon", MFD_CLOEXEC);
    if (file < 0 || write(file, data, size) != (ssize_t)size) abort();
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    dtl_arena arena;
    dtl_lexicon_file lexicon;
    dtl_error error;
    dtl_arena_init(&arena, 256 << 20);
    if (dtl_lexicon_read(&lexicon, path, &arena, &error) == DTL_OK) {
        for (size_t i = 0; i < lexicon.entry_count; i++) {
            if (!lexicon.entries[i].word_count) abort();
            dtl_lexicon_value(&lexicon.entries[i], "role");
            dtl_lexicon_words(&lexicon.entries[i], &arena);
        }
    } else if (!error.line && error.code == DTL_EFORMAT) {
        abort();
    }
    dtl_arena_clear(&arena);
    close(file);
    return 0;
}
