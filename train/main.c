/* dateline-train quotes ROOT DATA OUT: see train_quotes.c.
 * dateline-train DATA OUT: makes the model file OUT from the treebanks in DATA/ud (or DATA/FOLDER with --treebanks FOLDER). */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "train.h"

enum { SEED = 20120304 };

void stop(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fputs("dateline-train: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(1);
}

void *need(void *memory) {
    if (!memory) stop("memory is out");
    return memory;
}

void say(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

uint64_t random_next(uint64_t *state) {
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

void shuffle(uint32_t *order, uint32_t count, uint64_t *state) {
    for (uint32_t i = count; i > 1; i--) {
        uint32_t other = (uint32_t)(random_next(state) % i), kept = order[i - 1];
        order[i - 1] = order[other];
        order[other] = kept;
    }
}

int main(int count, char **arguments) {
    const char *folder = "ud";
    if (count == 5 && strcmp(arguments[1], "quotes") == 0) {
        train_quotes(arguments[2], arguments[3], arguments[4]);
        return 0;
    }
    if (count == 5 && strcmp(arguments[3], "--treebanks") == 0) {
        folder = arguments[4];
    } else if (count != 3) {
        fputs("usage: dateline-train DATA OUT [--treebanks FOLDER]\n", stderr);
        return 2;
    }
    static writer model;
    dtl_arena arena;
    corpus c;
    dtl_tagger tagger;
    dtl_arena_init(&arena, (size_t)4 << 30);
    corpus_read(&c, arguments[1], folder, &arena);
    train_split(&c, &model, SEED);
    corpus_add_copies(&c, SEED);
    train_tag(&c, &model, &tagger, SEED);
    train_lemma(&c, &tagger, &model);
    train_tree(&c, &tagger, &model, SEED);
    uint64_t hash = writer_save(&model, arguments[2]);
    printf("%s %016" PRIx64 "\n", arguments[2], hash);
    dtl_arena_clear(&arena);
    return 0;
}
