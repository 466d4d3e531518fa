/* Quotes of any tree over words of saying. */
#include "coding/quotes/quotes.h"
#include "trees.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const words[] = {
    "\"",           "\xE2\x80\x9C", "\xE2\x80\x9D", "``",   "''",        "'",        "\xE2\x80\x98",
    "\xE2\x80\x99", "\xC2\xAB",     "\xC2\xBB",     ",",    ".",         "?",        ":",
    "--",           "said",         "says",         "told", "according", "to",       "that",
    "he",           "we",           "who",          "the",  "minister",  "Lund",     "Kenya",
    "army",         "claim",        "believes",     "on",   "by",        "attacked", "will",
    "\xC3\xA9"};

static dtl_knowledge *knowledge;
static dtl_quote_stage *stage;

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
    const tree_words known = {words, sizeof words / sizeof *words, NULL};
    dtl_document document;
    read_trees(&document, &known, data, size);
    if (dtl_quote_stage_run(stage, &document, &error)) abort();
    check(&document);
    dtl_document_clear(&document);
    return 0;
}
