/* dateline merge: mentions on stdin, events on stdout. */
#include "pipeline/merging.h"

#include "interrupt.h"
#include "read/mention_lines.h"
#include "read/source.h"
#include "rows.h"

#define MAX_BYTES ((size_t)16 << 30) /* of all mentions together */
enum { MAX_MENTIONS = 50 << 20 };

typedef dtl_vector(dtl_mention) mentions;

/* Reads all lines; those that are no mention are named and left out. Errors: of the stream itself, and memory. */
static int read_mentions(mentions *out, dtl_source *source, dtl_arena *arena, cli_rejects *rejects, const cli_call *call,
                         dtl_error *error) {
    for (;;) {
        dtl_slice line;
        dtl_mention mention;
        int status = dtl_source_line(source, &line, error);
        if (cli_interrupted()) return dtl_fail(error, DTL_EINTERRUPTED, "interrupted");
        if (status == 0) return DTL_OK;
        if (status > 0 && dtl_slice_trim(line).length == 0) continue;
        if (status > 0) status = dtl_mention_read(&mention, line, arena, error);
        if (status == DTL_EIO || status == DTL_ENOMEM || status == DTL_EDAMAGED) return status;
        if (status < 0) {
            dtl_error_at(error, "-", dtl_source_line_number(source), UINT64_MAX);
            cli_reject(rejects, call, error);
            continue;
        }
        dtl_mention *kept = dtl_vector_push(out, arena);
        if (!kept) return dtl_fail(error, arena->status ? arena->status : DTL_ELIMIT, "too many mentions");
        *kept = mention;
    }
}

static int print_events(const mentions *all, dtl_arena *arena, const cli_call *call, dtl_error *error) {
    dtl_events events = {.ceiling = MAX_MENTIONS};
    int status = dtl_pipeline_merge(&events, arena, NULL, all->items, all->count, error);
    if (status) return cli_tell_error(call, error);
    cli_rows rows;
    cli_rows_open(&rows, call, CLI_ROWS_EVENTS);
    for (size_t i = 0; i < events.count && cli_rows_event(&rows, &events.items[i]) == DTL_OK;) i++;
    return cli_rows_close(&rows);
}

int cli_merge(const cli_call *call) {
    dtl_arena arena;
    dtl_error error;
    dtl_source *source = NULL;
    cli_rejects rejects = {0};
    mentions all = {.ceiling = MAX_MENTIONS};
    dtl_arena_init(&arena, MAX_BYTES);
    int status = dtl_source_open(&source, "-", &error);
    if (status == DTL_OK) status = read_mentions(&all, source, &arena, &rejects, call, &error);
    dtl_source_close(source);
    int code = status ? cli_tell_error(call, &error) : print_events(&all, &arena, call, &error);
    dtl_arena_clear(&arena);
    return cli_rejects_exit(&rejects, call, code);
}
