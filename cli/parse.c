/* dateline parse: sentences, words, tags and trees. */
#include "coding.h"
#include "export/lines.h"
#include "interrupt.h"
#include "language/conllu.h"
#include "read/source.h"

enum { SENTENCES_AT_ONCE = 1000, MAX_FILE_BYTES = 1 << 30 };
#define MAX_ARENA_BYTES ((size_t)32 << 30)

static int work(const dtl_pipeline *pipeline, dtl_document *document, dtl_buffer *lines, dtl_error *error) {
    int status = dtl_pipeline_parse(pipeline, document, error);
    if (status == DTL_OK) dtl_print_conllu(lines, document);
    return status;
}

/* The text of the sentences, where each of them starts in it, and their words: a document with nothing but words. */
static int fill_document(dtl_document *document, const dtl_conllu_sentence *sentences, size_t count, dtl_error *error) {
    dtl_buffer text;
    dtl_buffer_init(&text, DTL_MAX_TEXT_BYTES);
    uint32_t *starts = dtl_arena_array(&document->arena, uint32_t, count);
    for (size_t i = 0; starts && i < count; i++) {
        if (i) dtl_buffer_add(&text, sentences[i].new_paragraph ? DTL_SLICE("\n\n") : DTL_SLICE(" "));
        starts[i] = (uint32_t)text.length;
        dtl_buffer_add(&text, dtl_conllu_print(&sentences[i], &document->arena));
    }
    dtl_report *report = &document->report;
    report->text = dtl_arena_copy(&document->arena, dtl_buffer_slice(&text));
    int status = text.status ? text.status : document->arena.status;
    dtl_buffer_clear(&text);
    if (status || !starts || !report->text.data)
        return dtl_fail(error, status ? status : DTL_ENOMEM, "%s", dtl_error_meaning(status ? status : DTL_ENOMEM));
    dtl_report_identify(report);
    for (size_t i = 0; i < count && status == DTL_OK; i++) status = dtl_conllu_fill(document, &sentences[i], starts[i], error);
    return status;
}

/* How many sentences from `first` on make a document. */
static size_t document_length(const dtl_conllu *corpus, size_t first) {
    size_t end = first + 1;
    while (end < corpus->count && end - first < SENTENCES_AT_ONCE && !corpus->sentences[end].new_document) end++;
    return end - first;
}

static int parse_corpus(const dtl_pipeline *pipeline, const dtl_conllu *corpus, cli_output *out, dtl_error *error) {
    dtl_document document;
    dtl_document_init(&document);
    int status = DTL_OK;
    for (size_t first = 0, count; first < corpus->count && status == DTL_OK && !out->closed && out->status == DTL_OK;
         first += count) {
        count = document_length(corpus, first);
        dtl_document_reset(&document);
        status = fill_document(&document, &corpus->sentences[first], count, error);
        if (status == DTL_OK) status = dtl_pipeline_parse_tokens(pipeline, &document, error);
        if (status == DTL_OK) dtl_print_conllu(cli_output_buffer(out), &document);
        cli_output_flush(out);
        if (cli_interrupted()) status = dtl_fail(error, DTL_EINTERRUPTED, "interrupted");
    }
    dtl_document_clear(&document);
    return status;
}

static int parse_file(const dtl_pipeline *pipeline, const char *path, cli_output *out, dtl_error *error) {
    dtl_arena arena;
    dtl_source *source = NULL;
    dtl_slice bytes;
    dtl_conllu corpus;
    dtl_arena_init(&arena, MAX_ARENA_BYTES);
    int status = dtl_source_open(&source, path, error);
    if (status == DTL_OK) status = dtl_source_all(source, MAX_FILE_BYTES, &arena, &bytes, error);
    if (status == DTL_OK) status = dtl_conllu_read(&corpus, bytes, &arena, error);
    if (status == DTL_OK && corpus.count == 0) status = dtl_fail(error, DTL_EFORMAT, "no sentence in CoNLL-U");
    if (status == DTL_OK) status = parse_corpus(pipeline, &corpus, out, error);
    if (status && status != DTL_EINTERRUPTED && !*error->file) dtl_error_at(error, path, error->line, error->byte);
    dtl_source_close(source);
    dtl_arena_clear(&arena);
    return status;
}

static int parse_words(const cli_call *call, cli_output *out) {
    dtl_error error;
    dtl_pipeline *pipeline = NULL;
    if (dtl_pipeline_open_parser(&pipeline, call->value[CLI_OPTION_MODEL], &error)) return cli_tell_error(call, &error);
    cli_rejects rejects = {0};
    int code = CLI_EXIT_DONE;
    for (size_t i = 0; i < call->argument_count && code == CLI_EXIT_DONE && out->status == DTL_OK && !out->closed; i++) {
        int status = parse_file(pipeline, call->arguments[i], out, &error);
        if (status == DTL_EINTERRUPTED) {
            code = cli_tell_error(call, &error);
        } else if (status) {
            cli_reject(&rejects, call, &error);
        }
    }
    dtl_pipeline_close(pipeline);
    return cli_rejects_exit(&rejects, call, code);
}

int cli_parse(const cli_call *call) {
    static const cli_way way = {.work = work, .take = cli_take_lines, .only_parses = true};
    cli_output out;
    cli_output_open(&out, call);
    int code = call->value[CLI_OPTION_CONLLU] ? parse_words(call, &out) : cli_run_way(call, &way, &out),
        closed = cli_output_close(&out, call);
    return code ? code : closed;
}
