/* dateline annotate: everything found in each report. */
#include "coding.h"
#include "export/lines.h"

static int work(const dtl_pipeline *pipeline, dtl_document *document, dtl_buffer *lines, dtl_error *error) {
    int status = dtl_pipeline_code(pipeline, document, error);
    if (status == DTL_OK) dtl_line_document(lines, document);
    return status;
}

int cli_annotate(const cli_call *call) {
    static const cli_way way = {.work = work, .take = cli_take_lines};
    cli_output out;
    cli_output_open(&out, call);
    int code = cli_run_way(call, &way, &out), closed = cli_output_close(&out, call);
    return code ? code : closed;
}
