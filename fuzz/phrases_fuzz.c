/* The matcher, over phrases and tokens made of any bytes. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "knowledge/lexicon_file.h"
#include "knowledge/phrases.h"
#include "types/document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void match_everywhere(const dtl_phrases *phrases, dtl_arena *arena, dtl_slice text) {
    dtl_tokens tokens = {.ceiling = 10000};
    while (text.data) {
        dtl_slice word = dtl_slice_cut(&text, ' ');
        dtl_token *token = dtl_vector_push(&tokens, arena);
        if (!token) return;
        *token = (dtl_token){.form = word, .lemma = word, .upos = (uint8_t)(tokens.count % DTL_UPOS_COUNT)};
    }
    for (size_t i = 0; i < tokens.count; i++) {
        const dtl_known *known = NULL;
        size_t length = dtl_phrases_match(phrases, tokens.items, i, tokens.count, 0xFF, &known);
        if (length > tokens.count - i || (length && !known)) __builtin_trap();
        dtl_phrases_find(phrases, tokens.items[i].form, 0xFF);
    }
}

static void read_and_match(const char *path, dtl_slice text, dtl_arena *arena) {
    dtl_error error;
    dtl_lexicon_file file;
    dtl_phrases phrases;
    if (dtl_phrases_init(&phrases, arena, &error)) return;
    if (dtl_lexicon_read(&file, path, arena, &error) == DTL_OK) {
        for (size_t i = 0; i < file.entry_count; i++) {
            dtl_known known = {.kind = (dtl_known_kind)(1 << i % 8), .source = file.path};
            dtl_slice words = dtl_lexicon_words(&file.entries[i], arena);
            bool added;
            if (!words.data) return;
            dtl_phrases_add(&phrases, words, &known, i % 3 == 0, &added, &error);
        }
    }
    match_everywhere(&phrases, arena, text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size > 1 << 16) return 0;
    int file = memfd_create("phrases", MFD_CLOEXEC);
    if (file < 0) return 0;
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    if (write(file, data, size) == (ssize_t)size) {
        dtl_arena arena;
        dtl_arena_init(&arena, 64 << 20);
        read_and_match(path, (dtl_slice){(const char *)data, size}, &arena);
        dtl_arena_clear(&arena);
    }
    close(file);
    return 0;
}
