#include "vectors.h"

#include <stdio.h>
#include <stdlib.h>

#include "language/word.h"
#include "train.h"

enum { LENGTH = 100, LONGEST_WORD = 256 };

static void expect(FILE *file, const char *text, const char *path) {
    size_t matched = 0, length = strlen(text);
    while (matched < length) {
        int c = getc(file);
        if (c == EOF) stop("%s: there is no %s", path, text);
        matched = c == text[matched] ? matched + 1 : c == text[0];
    }
}

/* A JSON string behind its opening quote; escapes other than of quote and backslash give a word that no text has. */
static size_t read_string(FILE *file, char out[LONGEST_WORD]) {
    size_t length = 0;
    for (int c; (c = getc(file)) != '"' && c != EOF;) {
        if (c == '\\') c = getc(file);
        if (length < LONGEST_WORD) out[length++] = (char)c;
    }
    return length;
}

static void vectors_none(vectors *out) {
    *out = (vectors){.count = 1, .length = LENGTH, .rows = need(calloc(LENGTH, sizeof(float)))};
    lookup_put(&out->words, 1, 0);
}

void vectors_read(vectors *out, const char *path, uint32_t most) {
    if (strcmp(path, "-") == 0) {
        vectors_none(out);
        return;
    }
    FILE *file = fopen(path, "r");
    if (!file) stop("%s cannot be opened", path);
    *out = (vectors){.length = LENGTH, .rows = need(calloc((size_t)most * LENGTH, sizeof(float)))};
    expect(file, "\"vectors\":{", path);
    while (out->count < most) {
        char word[LONGEST_WORD];
        int c = getc(file);
        if (c == ',') c = getc(file);
        if (c != '"') break;
        size_t length = read_string(file, word);
        expect(file, "[", path);
        float *row = out->rows + (size_t)out->count * LENGTH, ignored;
        for (int i = 0; i < LENGTH; i++) {
            if (fscanf(file, "%f", &row[i]) != 1) stop("%s: a vector is too short", path);
            getc(file);
        }
        for (int extra = fscanf(file, "%f", &ignored); extra == 1; extra = fscanf(file, ",%f", &ignored)) continue;
        expect(file, "]", path);
        dtl_word seen;
        dtl_word_read(&seen, (dtl_slice){word, length});
        if (length <= LONGEST_WORD && lookup_put(&out->words, seen.lower, out->count)) out->count++;
    }
    fclose(file);
    say("%s: %u vectors", path, out->count);
}

void vectors_clear(vectors *v) {
    free(v->rows);
    *v = (vectors){0};
}
