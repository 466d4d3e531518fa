/* Any tree over a list of words, four bytes a word: the word (a set top bit: behind no blank), its part of speech (a set top bit
 * ends a sentence, the one below begins a paragraph), its relation, its head. */
#ifndef FUZZ_TREES_H
#define FUZZ_TREES_H

#include <stdint.h>
#include <stdlib.h>

#include "types/document.h"

enum { MAX_TREE_BYTES = 4 << 12 };

typedef struct tree_words {
    const char *const *items;
    size_t count;
    void (*dress)(dtl_document *document, uint32_t token, const uint8_t *bytes); /* what else a word has; may be NULL */
} tree_words;

static inline void add_tree_word(dtl_document *document, const tree_words *words, const uint8_t *bytes, uint32_t first,
                                 char *text, uint32_t *at) {
    dtl_token *token = dtl_vector_push(&document->tokens, &document->arena);
    if (!token) abort();
    *token = (dtl_token){.words = 1};
    token->form = token->lemma = dtl_slice_of(words->items[bytes[0] % words->count]);
    token->upos = (uint8_t)((bytes[1] & 31) % DTL_UPOS_COUNT);
    token->relation = bytes[2] % DTL_RELATION_COUNT;
    token->head = bytes[3] == 255 ? DTL_NO_TOKEN : (int32_t)(first + bytes[3]);
    if (*at && !(bytes[0] & 128)) text[(*at)++] = ' ';
    memcpy(text + *at, token->form.data, token->form.length);
    token->span = (dtl_span){*at, *at + (uint32_t)token->form.length};
    *at = token->span.end;
    if (words->dress) words->dress(document, (uint32_t)document->tokens.count - 1, bytes);
}

static inline void end_tree(dtl_document *document, uint32_t first, bool paragraph) {
    dtl_sentence *sentence = dtl_vector_push(&document->sentences, &document->arena);
    if (!sentence) abort();
    *sentence =
        (dtl_sentence){.first = first, .end = (uint32_t)document->tokens.count, .part = DTL_PART_TEXT, .paragraph = paragraph};
    sentence->span = (dtl_span){document->tokens.items[first].span.start, document->tokens.items[sentence->end - 1].span.end};
    for (uint32_t i = first; i < sentence->end; i++) {
        if (document->tokens.items[i].head >= (int32_t)sentence->end) document->tokens.items[i].head = DTL_NO_TOKEN;
    }
}

static inline void read_trees(dtl_document *document, const tree_words *words, const uint8_t *data, size_t size) {
    if (size > MAX_TREE_BYTES) size = MAX_TREE_BYTES;
    dtl_document_init(document);
    char *text = dtl_arena_alloc(&document->arena, size * 4 + 1);
    if (!text) abort();
    uint32_t first = 0, at = 0;
    for (size_t i = 0; i + 4 <= size; i += 4) {
        add_tree_word(document, words, data + i, first, text, &at);
        if (!(data[i + 1] & 128) && i + 8 <= size) continue;
        end_tree(document, first, data[i + 1] & 64);
        first = (uint32_t)document->tokens.count;
    }
    document->report.text = (dtl_slice){text, at};
}

#endif
