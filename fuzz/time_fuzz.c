/* Any text: lines are sentences, blanks cut words. The first byte chooses whether publication is known. */
#include <stdint.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "coding/time/time.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_BYTES = 1 << 14 };

static dtl_knowledge *knowledge;
static dtl_time_stage *stage;

static void add_sentence(dtl_document *document, uint32_t start, uint32_t end) {
    dtl_sentence *sentence = dtl_vector_push(&document->sentences, &document->arena);
    if (!sentence) abort();
    *sentence = (dtl_sentence){
        .first = (uint32_t)document->tokens.count, .root = DTL_NO_TOKEN, .span = {start, end}, .part = DTL_PART_TEXT};
    sentence->paragraph = start % 2 == 0;
    const char *text = document->report.text.data;
    for (uint32_t at = start; at < end;) {
        uint32_t from = at;
        while (at < end && text[at] != ' ') at++;
        dtl_token *token = dtl_vector_push(&document->tokens, &document->arena);
        if (!token) abort();
        *token = (dtl_token){
            .span = {from, at}, .form = {text + from, at - from}, .upos = (uint8_t)(from % DTL_UPOS_COUNT), .words = 1};
        token->lemma = token->form;
        token->relation = (uint8_t)(at % DTL_RELATION_COUNT);
        token->head = (int32_t)document->tokens.count - 2;
        while (at < end && text[at] == ' ') at++;
    }
    sentence->end = (uint32_t)document->tokens.count;
}

static void check(const dtl_document *document) {
    for (size_t i = 0; i < document->times.count; i++) {
        const dtl_time *time = &document->times.items[i];
        const dtl_sentence *sentence = &document->sentences.items[time->sentence];
        if (time->span.start >= time->span.end || time->span.end > document->report.text.length) abort();
        if (i && time[-1].span.end > time->span.start) abort();
        if (time->first > time->end || time->first < sentence->first || time->end > document->tokens.count) abort();
        if (time->from != DTL_NO_DAY && time->to != DTL_NO_DAY && time->from > time->to) abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_error error;
    if (!stage &&
        (dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error) || dtl_time_stage_open(&stage, knowledge, &error)))
        abort();
    if (size > MAX_BYTES) size = MAX_BYTES;
    dtl_document document;
    dtl_document_init(&document);
    dtl_report *report = &document.report;
    const char *bytes = (const char *)data;
    if (size && dtl_utf8_clean(&document.arena, (dtl_slice){bytes + 1, size - 1}, &report->text, NULL)) abort();
    if (size && data[0] % 2) report->published = data[0] % 4 == 1 ? DTL_SLICE("2012-03-04") : DTL_SLICE("2012-03-04T23:58:00Z");
    if (report->published.data) report->published_day = dtl_day_parse(report->published);
    for (uint32_t at = 0, end; at < report->text.length; at = end + 1) {
        for (end = at; end < report->text.length && report->text.data[end] != '\n';) end++;
        if (end > at) add_sentence(&document, at, end);
    }
    if (dtl_time_stage_run(stage, &document, &error)) abort();
    check(&document);
    dtl_document_clear(&document);
    return 0;
}
