/* dateline corrections: what readers mended, out and in. */
#include "store/corrections.h"
#include "base/error.h"
#include "export/lines.h"
#include "interrupt.h"
#include "merge/telling.h"
#include "pipeline/pipeline.h"
#include "read/source.h"
#include "serve/csv.h"
#include "serve/edit.h"
#include "store.h"
#include "table.h"

enum { MAX_TEXT = 1 << 30, MAX_ARENA = 64 << 20 };

static const cli_column columns[] = {{"AT", 20, CLI_OPTIONAL}, {"BY", 6, CLI_LEFT},      {"FIELD", 8, CLI_LEFT},
                                     {"WAS", 10, CLI_LEFT},    {"VALUE", 10, CLI_LEFT},  {"REASON", 12, CLI_LEFT},
                                     {"UNDONE", 6, CLI_LEFT},  {"MENTION", 18, CLI_LEFT}};

typedef struct printing {
    const cli_call *call;
    cli_output out;
    cli_table table;
    dtl_buffer list; /* for CSV */
    size_t count;
} printing;

static int print(void *context, const dtl_correction *c) {
    printing *p = context;
    p->count++;
    if (p->call->for_people) {
        const dtl_slice cells[] = {c->at, c->by, c->field, c->was, c->value, c->reason, c->undone_by};
        for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) cli_table_cell(&p->table, cells[i], CLI_PLAIN);
        cli_table_print(&p->table, CLI_DIM, "%s", c->mention);
        return p->table.status;
    }
    bool csv = strcmp(p->call->format, "csv") == 0;
    if (csv && p->count > 1) dtl_buffer_add_char(&p->list, ',');
    int status = dtl_line_correction(csv ? &p->list : cli_output_buffer(&p->out), c);
    if (!csv) status = cli_output_flush_if_long(&p->out);
    return cli_interrupted() || p->out.closed ? DTL_EINTERRUPTED : status;
}

static int print_all(const cli_call *call) {
    printing p = {.call = call};
    dtl_error error = {.code = DTL_OK};
    dtl_store *store = NULL;
    dtl_filter all = dtl_filter_all();
    cli_output_open(&p.out, call);
    dtl_buffer_init(&p.list, MAX_TEXT);
    dtl_buffer_add(&p.list, DTL_SLICE("{\"corrections\":["));
    cli_table_open(&p.table, &p.out, columns, sizeof columns / sizeof *columns);
    int status = cli_store_open(&store, call, DTL_STORE_READ, &error);
    if (status == DTL_OK) status = dtl_store_corrections(store, &all, print, &p, &error);
    dtl_buffer_add(&p.list, DTL_SLICE("]}"));
    if (status == DTL_OK && !call->for_people && strcmp(call->format, "csv") == 0)
        status = p.list.status ? p.list.status
                               : dtl_csv_write(cli_output_buffer(&p.out), dtl_buffer_slice(&p.list), "corrections", &error);
    int closed = cli_table_close(&p.table);
    int code = cli_ask_ended(call, status ? status : closed, p.count, &p.out, &error);
    dtl_buffer_clear(&p.list);
    dtl_store_close(store);
    return code;
}

/* Lines that are no correction are named and left out. */
static int take_all(const cli_call *call, dtl_store *store, dtl_source *source, cli_rejects *rejects, size_t *count,
                    dtl_error *error) {
    dtl_arena arena;
    int status = DTL_OK;
    dtl_arena_init(&arena, MAX_ARENA);
    for (;;) {
        dtl_slice line;
        dtl_correction correction;
        bool added = false;
        dtl_arena_reset(&arena);
        int more = dtl_source_line(source, &line, error);
        if (more <= 0) {
            status = more;
            break;
        }
        if (!dtl_slice_trim(line).length) continue;
        if (dtl_edit_read(&correction, line, &arena, error)) {
            dtl_error_at(error, call->arguments[0], dtl_source_line_number(source), UINT64_MAX);
            cli_reject(rejects, call, error);
            continue;
        }
        status = dtl_store_take_correction(store, &correction, &added, error);
        *count += added;
        if (status == DTL_OK && cli_interrupted()) status = dtl_fail(error, DTL_EINTERRUPTED, "interrupted");
        if (status) break;
    }
    dtl_arena_clear(&arena);
    return status;
}

/* Events follow. */
static int merge(dtl_store *store, dtl_error *error) {
    char root[DTL_ROOT_SIZE];
    dtl_telling_model *model = NULL;
    dtl_pipeline_root(root);
    int status = dtl_telling_open(&model, root, "en", error);
    if (status == DTL_OK) status = dtl_store_merge(store, model, NULL, NULL, error);
    dtl_telling_close(model);
    return status;
}

static int take(const cli_call *call) {
    dtl_error error = {.code = DTL_OK};
    dtl_store *store = NULL;
    dtl_source *source = NULL;
    cli_rejects rejects = {0};
    size_t count = 0;
    int status = cli_store_open(&store, call, DTL_STORE_WRITE, &error);
    if (status == DTL_OK) status = dtl_source_open(&source, call->arguments[0], &error);
    if (status == DTL_OK) status = take_all(call, store, source, &rejects, &count, &error);
    dtl_source_close(source);
    if (status == DTL_OK && count) status = merge(store, &error);
    dtl_store_close(store);
    if (status == DTL_OK) cli_say(call, "%zu correction%s new", count, count == 1 ? " is" : "s are");
    return cli_rejects_exit(&rejects, call, status ? cli_tell_error(call, &error) : CLI_EXIT_DONE);
}

int cli_corrections(const cli_call *call) {
    return call->argument_count ? take(call) : print_all(call);
}
