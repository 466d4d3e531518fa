/* Any text in stored form, in the invented language of tests/language/toy: every byte that is no blank lies in a token, and every
 * sentence has a tree. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "language/language.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static dtl_language *language;

static void open_language(void) {
    if (language) return;
    if (dtl_language_open(&language, DTL_SOURCE_DIR "/tests/language/toy/toy.model", NULL)) abort();
}

static void check(const dtl_document *document) {
    uint32_t end = 0;
    for (size_t i = 0; i < document->tokens.count; i++) {
        const dtl_token *token = &document->tokens.items[i];
        if (token->span.start < end || token->span.end <= token->span.start || !token->lemma.data) abort();
        end = token->span.end;
    }
    for (size_t s = 0; s < document->sentences.count; s++) {
        const dtl_sentence *sentence = &document->sentences.items[s];
        if (sentence->root < (int32_t)sentence->first || sentence->root >= (int32_t)sentence->end) abort();
        for (uint32_t i = sentence->first; i < sentence->end; i++) {
            int32_t at = (int32_t)i;
            for (uint32_t steps = 0; document->tokens.items[at].head != DTL_NO_TOKEN; steps++) {
                at = document->tokens.items[at].head;
                if (steps > sentence->end - sentence->first || at < (int32_t)sentence->first || at >= (int32_t)sentence->end)
                    abort();
            }
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_document document;
    open_language();
    dtl_document_init(&document);
    dtl_slice text = {(const char *)data, size};
    if (dtl_utf8_clean(&document.arena, text, &document.report.text, NULL) == DTL_OK &&
        dtl_language_run(language, &document, NULL) == DTL_OK)
        check(&document);
    dtl_document_clear(&document);
    return 0;
}
