/* dateline extract: what the reader takes from a page. */
#include "base/json.h"
#include "coding.h"
#include "terminal.h"

static void add_key(dtl_buffer *out, const char *key, dtl_slice value) {
    dtl_buffer_print(out, ",\"%s\":", key);
    dtl_put_string(out, value);
}

/* The keys that a report on stdin has, so that what was extracted can be read again. */
static int work(const dtl_pipeline *pipeline, dtl_document *document, dtl_buffer *lines, dtl_error *error) {
    const dtl_report *report = &document->report;
    (void)pipeline, (void)error;
    dtl_buffer_print(lines, "{\"id\":\"%s\"", report->id);
    add_key(lines, "outlet", report->outlet);
    add_key(lines, "url", report->url);
    add_key(lines, "title", report->title);
    add_key(lines, "author", report->author);
    add_key(lines, "published", report->published);
    add_key(lines, "language", report->language);
    add_key(lines, "kind", dtl_slice_of(dtl_report_kind_name(report->kind)));
    add_key(lines, "text", report->text);
    dtl_buffer_add(lines, DTL_SLICE("}\n"));
    return DTL_OK;
}

static void add_field(dtl_buffer *out, const char *name, dtl_slice value) {
    if (!value.data) return;
    dtl_buffer_print(out, "%s: ", name);
    cli_add_printable(out, value);
    dtl_buffer_add_char(out, '\n');
}

static int work_for_people(const dtl_pipeline *pipeline, dtl_document *document, dtl_buffer *lines, dtl_error *error) {
    const dtl_report *report = &document->report;
    (void)pipeline, (void)error;
    add_field(lines, "report", dtl_slice_of(report->id));
    add_field(lines, "title", report->title);
    add_field(lines, "outlet", report->outlet);
    add_field(lines, "author", report->author);
    add_field(lines, "published", report->published);
    add_field(lines, "agency", report->agency);
    add_field(lines, "url", report->url);
    if (report->kind) add_field(lines, "kind", dtl_slice_of(dtl_report_kind_name(report->kind)));
    for (dtl_slice rest = report->text; rest.data;) {
        dtl_slice line = dtl_slice_cut(&rest, '\n');
        dtl_buffer_add_char(lines, '\n');
        cli_add_printable(lines, line);
    }
    dtl_buffer_add(lines, DTL_SLICE("\n\n"));
    return DTL_OK;
}

int cli_extract(const cli_call *call) {
    static const cli_way lines = {.work = work, .take = cli_take_lines, .no_pipeline = true};
    static const cli_way text = {.work = work_for_people, .take = cli_take_lines, .no_pipeline = true};
    cli_output out;
    cli_output_open(&out, call);
    int code = cli_run_way(call, call->for_people ? &text : &lines, &out), closed = cli_output_close(&out, call);
    return code ? code : closed;
}
