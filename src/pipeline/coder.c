/* The public face of reading, coding and writing out: include/dateline/dateline.h. */
#include "dateline/dateline.h"

#include <stdio.h>

#include "base/error.h"
#include "base/json.h"
#include "base/memory.h"
#include "export/lines.h"
#include "pipeline/pipeline.h"
#include "read/read.h"

enum { MAX_LINES = 1 << 30, MAX_INPUT = 64 << 20 };

struct dtl_coder {
    dtl_pipeline *pipeline;
    dtl_reader *reader; /* without inputs: it reads the line that a report is put into */
};

const char *dtl_version(void) {
    return DTL_VERSION;
}

static int open_reader(dtl_coder *coder, const char *root, dtl_error *error) {
    char found[DTL_ROOT_SIZE], lexicon[DTL_ROOT_SIZE + 16];
    if (!root) dtl_pipeline_root(found);
    snprintf(lexicon, sizeof lexicon, "%s/lexicon/en", root ? root : found);
    const dtl_read_options options = {.format = DTL_READ_JSONL, .lexicon = lexicon};
    return dtl_reader_open(&coder->reader, NULL, 0, &options, error);
}

int dtl_coder_open(dtl_coder **out, const dtl_coder_options *options, dtl_error *error) {
    *out = NULL;
    if (options && options->version != 1)
        return dtl_fail(error, DTL_EARGUMENT, "options of version %u are not known", options->version);
    const char *root = options ? options->data : NULL;
    dtl_coder *coder = dtl_calloc(1, sizeof *coder);
    if (!coder) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    int status = dtl_pipeline_open(&coder->pipeline, root, error);
    if (status == DTL_OK) status = open_reader(coder, root, error);
    if (status) {
        dtl_coder_close(coder);
        return status;
    }
    *out = coder;
    return DTL_OK;
}

void dtl_coder_close(dtl_coder *coder) {
    if (!coder) return;
    dtl_reader_close(coder->reader);
    dtl_pipeline_close(coder->pipeline);
    dtl_free(coder);
}

const char *dtl_coder_made_by(const dtl_coder *coder) {
    return dtl_pipeline_made_by(coder->pipeline);
}

static void put_field(dtl_buffer *line, const char *key, const char *value) {
    if (!value) return;
    dtl_buffer_print(line, "%s\"%s\":", line->length > 1 ? "," : "", key);
    dtl_put_string(line, dtl_slice_of(value));
}

/* The report as the line of JSON that the reader knows, so that one place says how a report is read. */
static int put_report(dtl_buffer *line, const dtl_report_text *report, dtl_error *error) {
    dtl_buffer_add_char(line, '{');
    put_field(line, "text", report->text);
    put_field(line, "title", report->title);
    put_field(line, "outlet", report->outlet);
    put_field(line, "url", report->url);
    put_field(line, "author", report->author);
    put_field(line, "published", report->published);
    dtl_buffer_add_char(line, '}');
    return line->status ? dtl_fail(error, line->status, "%s", dtl_error_meaning(line->status)) : DTL_OK;
}

static int give_mentions(const dtl_document *document, dtl_take_line *take, void *context, dtl_error *error) {
    dtl_buffer line;
    dtl_buffer_init(&line, MAX_LINES);
    int status = DTL_OK;
    for (size_t i = 0; i < document->mentions.count && status == DTL_OK; i++) {
        dtl_buffer_reset(&line);
        status = dtl_line_mention(&line, &document->mentions.items[i]);
        if (status) {
            dtl_fail(error, status, "%s", dtl_error_meaning(status));
        } else {
            line.data[line.length - 1] = '\0'; /* the newline */
            status = take(context, line.data, line.length - 1);
        }
    }
    dtl_buffer_clear(&line);
    return status;
}

int dtl_coder_code(const dtl_coder *coder, const dtl_report_text *report, dtl_take_line *take, void *context, dtl_error *error) {
    if (report->version != 1) return dtl_fail(error, DTL_EARGUMENT, "a report of version %u is not known", report->version);
    dtl_buffer line;
    dtl_document document;
    dtl_buffer_init(&line, MAX_INPUT);
    dtl_document_init(&document);
    int status = put_report(&line, report, error);
    if (status == DTL_OK) status = dtl_reader_line(coder->reader, &document, dtl_buffer_slice(&line), error);
    if (status == DTL_OK) status = dtl_pipeline_code(coder->pipeline, &document, error);
    if (status == DTL_OK) status = give_mentions(&document, take, context, error);
    dtl_document_clear(&document);
    dtl_buffer_clear(&line);
    return status;
}
