/* dateline counts: a panel of the events that fit. */
#include "store/panel.h"

#include <stdio.h>

#include "base/json.h"
#include "csv.h"
#include "interrupt.h"
#include "store.h"
#include "table.h"

enum { COUNTED = 3, COLUMNS_AT_MOST = DTL_PANEL_COLUMNS_AT_MOST + COUNTED, NUMBER_SIZE = 32, ROWS_AT_MOST = 50000000 };

typedef struct counting {
    const cli_call *call;
    dtl_panel_question question;
    cli_output out;
    cli_table table;
    cli_column columns[COLUMNS_AT_MOST];
    size_t column_count, rows;
    bool csv;
} counting;

static int set_columns(counting *c, dtl_error *error) {
    static const char *const counted[COUNTED] = {"events", "score", "reports"};
    const char *names[DTL_PANEL_COLUMNS_AT_MOST];
    int status = dtl_panel_columns(&c->question, names, &c->column_count, error);
    if (status) return status;
    for (size_t i = 0; i < c->column_count; i++) c->columns[i] = (cli_column){names[i], 9, CLI_LEFT};
    for (size_t i = 0; i < COUNTED; i++) c->columns[c->column_count++] = (cli_column){counted[i], 7, CLI_RIGHT};
    return DTL_OK;
}

/* What stands in the row's columns. The mean of no scores is not known: data NULL. */
static void fill_cells(const counting *c, const dtl_panel_row *row, dtl_slice cells[COLUMNS_AT_MOST],
                       char numbers[COUNTED][NUMBER_SIZE]) {
    size_t keys = c->column_count - COUNTED;
    for (size_t i = 0; i < keys; i++) cells[i] = row->values[i];
    snprintf(numbers[0], NUMBER_SIZE, "%zu", row->events);
    snprintf(numbers[1], NUMBER_SIZE, "%.2f", row->score);
    snprintf(numbers[2], NUMBER_SIZE, "%zu", row->reports);
    for (size_t i = 0; i < COUNTED; i++) cells[keys + i] = dtl_slice_of(numbers[i]);
    if (!row->events) cells[keys + 1] = DTL_NO_SLICE;
}

static void put_line(counting *c, const dtl_slice *cells) {
    dtl_buffer *out = cli_output_buffer(&c->out);
    for (size_t i = 0; i < c->column_count; i++) {
        dtl_buffer_print(out, "%s\"%s\":", i ? "," : "{", c->columns[i].title);
        if (i + COUNTED >= c->column_count && cells[i].data) {
            dtl_buffer_add(out, cells[i]);
        } else {
            dtl_put_string(out, cells[i]);
        }
    }
    dtl_put_raw(out, "}\n");
}

static void put_csv(counting *c, const dtl_slice *cells) {
    for (size_t i = 0; i < c->column_count; i++) cli_csv_add(cli_output_buffer(&c->out), cells[i], i == 0);
    dtl_buffer_add_char(cli_output_buffer(&c->out), '\n');
}

static int print_row(void *context, const dtl_panel_row *row) {
    counting *c = context;
    dtl_slice cells[COLUMNS_AT_MOST];
    char numbers[COUNTED][NUMBER_SIZE];
    fill_cells(c, row, cells, numbers);
    c->rows++;
    if (c->call->for_people) {
        for (size_t i = 0; i < c->column_count; i++) cli_table_cell(&c->table, cells[i], CLI_PLAIN);
    } else if (c->csv) {
        put_csv(c, cells);
    } else {
        put_line(c, cells);
    }
    int status = c->call->for_people ? c->table.status : cli_output_flush_if_long(&c->out);
    return cli_interrupted() || c->out.closed ? DTL_EINTERRUPTED : status;
}

static int count(counting *c, dtl_store *store, dtl_error *error) {
    size_t outside = 0;
    dtl_slice titles[COLUMNS_AT_MOST];
    cli_table_open(&c->table, &c->out, c->columns, c->column_count);
    for (size_t i = 0; i < c->column_count; i++) titles[i] = dtl_slice_of(c->columns[i].title);
    if (c->csv) put_csv(c, titles);
    int status = dtl_store_panel(store, &c->question, print_row, c, &outside, error);
    int closed = cli_table_close(&c->table);
    if (outside)
        cli_say(c->call, "%zu event%s in no period of the panel: before or after all reports, or at a time that is not told",
                outside, outside == 1 ? " is" : "s are");
    return status ? status : closed;
}

int cli_counts(const cli_call *call) {
    dtl_error error = {.code = DTL_OK};
    dtl_store *store = NULL;
    cli_filter filter;
    const char *by = call->value[CLI_OPTION_BY];
    counting c = {.call = call, .csv = !call->for_people && strcmp(call->format, "csv") == 0};
    c.question = (dtl_panel_question){.keys = by ? by : "type",
                                      .prefix = "--",
                                      .filter = &filter.filter,
                                      .sparse = call->value[CLI_OPTION_SPARSE] != NULL,
                                      .rows_at_most = ROWS_AT_MOST};
    cli_output_open(&c.out, call);
    int status = set_columns(&c, &error);
    if (status == DTL_OK) status = cli_filter_read(call, &filter, &error);
    if (status == DTL_OK && filter.filter.limit)
        status = dtl_fail(&error, DTL_EARGUMENT, "--limit would make a panel of part of the events; use the other filters");
    if (status == DTL_OK && !call->value[CLI_OPTION_STATUS]) filter.filter.status = DTL_STATUS_ASSERTED;
    if (status == DTL_OK) status = cli_store_open(&store, call, DTL_STORE_READ, &error);
    if (status == DTL_OK) status = count(&c, store, &error);
    int code = cli_ask_ended(call, status, c.rows, &c.out, &error);
    dtl_store_close(store);
    return code;
}
