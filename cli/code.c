/* dateline code: reports in, mentions out. */
#include "coding.h"
#include "export/lines.h"
#include "rows.h"

static int work(const dtl_pipeline *pipeline, dtl_document *document, dtl_buffer *lines, dtl_error *error) {
    int status = dtl_pipeline_code(pipeline, document, error);
    for (size_t i = 0; status == DTL_OK && i < document->mentions.count; i++)
        dtl_line_mention(lines, &document->mentions.items[i]);
    return status;
}

static int work_for_people(const dtl_pipeline *pipeline, dtl_document *document, dtl_buffer *lines, dtl_error *error) {
    (void)lines;
    return dtl_pipeline_code(pipeline, document, error);
}

static int take_for_people(void *context, const dtl_document *document, dtl_slice lines, dtl_error *error) {
    cli_rows *rows = context;
    (void)lines;
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < document->mentions.count; i++)
        status = cli_rows_mention(rows, &document->mentions.items[i]);
    *error = rows->out.error;
    return status;
}

int cli_code(const cli_call *call) {
    static const cli_way lines = {.work = work, .take = cli_take_lines},
                         table = {.work = work_for_people, .take = take_for_people};
    cli_rows rows;
    cli_rows_open(&rows, call, CLI_ROWS_MENTIONS);
    int code = call->for_people ? cli_run_way(call, &table, &rows) : cli_run_way(call, &lines, &rows.out);
    int closed = cli_rows_close(&rows);
    return code ? code : closed;
}
