/* Any tree over any words and marks, four bytes a word: the word, its part of speech (a set top bit ends a sentence, the next one
 * a paragraph), its relation, its head. */
#include <stdint.h>
#include <stdlib.h>

#include "coding/quotes/quotes.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_BYTES = 4 << 12 };

static const char *const words[] = {
    "\"",           "\xE2\x80\x9C", "\xE2\x80\x9D", "``",   "''",        "'",        "\xE2\x80\x98",
    "\xE2\x80\x99", "\xC2\xAB",     "\xC2\xBB",     ",",    ".",         "?",        ":",
    "--",           "said",         "says",         "told", "according", "to",       "that",
    "he",           "we",           "who",          "the",  "minister",  "Lund",     "Kenya",
    "army",         "claim",        "believes",     "on",   "by",        "attacked", "will",
    "\xC3\xA9"};

static dtl_knowledge *knowledge;
static dtl_quote_stage *stage;

static void add(dtl_document *document, const uint8_t *bytes, uint32_t first, char *text, uint32_t *at) {
    dtl_token *token = dtl_vector_push(&document->tokens, &document->arena);
    if (!token) abort();
    token->form = token->lemma = dtl_slice_of(words[bytes[0] % (sizeof words / sizeof *words)]);
    token->upos = (uint8_t)((bytes[1] & 31) % DTL_UPOS_COUNT);
    token->relation = bytes[2] % DTL_RELATION_COUNT;
    token->head = bytes[3] == 255 ? DTL_NO_TOKEN : (int32_t)(first + bytes[3]);
    token->words = 1;
    if (*at && !(bytes[0] & 128)) text[(*at)++] = ' ';
    memcpy(text + *at, token->form.data, token->form.length);
    token->span = (dtl_span){*at, *at + (uint32_t)token->form.length};
    *at = token->span.end;
}

static void end_sentence(dtl_document *document, uint32_t first, bool paragraph) {
    dtl_sentence *sentence = dtl_vector_push(&document->sentences, &document->arena);
    if (!sentence) abort();
    *sentence =
        (dtl_sentence){.first = first, .end = (uint32_t)document->tokens.count, .part = DTL_PART_TEXT, .paragraph = paragraph};
    sentence->span = (dtl_span){document->tokens.items[first].span.start, document->tokens.items[sentence->end - 1].span.end};
    for (uint32_t i = first; i < sentence->end; i++) {
        if (document->tokens.items[i].head >= (int32_t)sentence->end) document->tokens.items[i].head = DTL_NO_TOKEN;
    }
}

static void check(const dtl_document *document) {
    for (size_t i = 0; i < document->quotes.count; i++) {
        const dtl_quote *quote = &document->quotes.items[i];
        if (quote->span.start >= quote->span.end || quote->span.end > document->report.text.length) abort();
        if (quote->cue.end > document->report.text.length || quote->sentence >= document->sentences.count) abort();
        if (i && quote[-1].sentence > quote->sentence) abort();
        const dtl_actor *speaker = quote->speaker;
        if (speaker &&
            (speaker->head >= document->tokens.count || speaker->first >= speaker->end || speaker->end > document->tokens.count))
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_error error;
    if (!stage &&
        (dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error) || dtl_quote_stage_open(&stage, knowledge, &error)))
        abort();
    if (size > MAX_BYTES) size = MAX_BYTES;
    dtl_document document;
    dtl_document_init(&document);
    char *text = dtl_arena_alloc(&document.arena, size * 4 + 1);
    if (!text) abort();
    uint32_t first = 0, at = 0;
    for (size_t i = 0; i + 4 <= size; i += 4) {
        add(&document, data + i, first, text, &at);
        if (!(data[i + 1] & 128) && i + 8 <= size) continue;
        end_sentence(&document, first, data[i + 1] & 64);
        first = (uint32_t)document.tokens.count;
    }
    document.report.text = (dtl_slice){text, at};
    if (dtl_quote_stage_run(stage, &document, &error)) abort();
    check(&document);
    dtl_document_clear(&document);
    return 0;
}
