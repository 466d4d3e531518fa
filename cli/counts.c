/* dateline counts: a panel of the events that fit. */
#include <stdio.h>

#include "base/json.h"
#include "csv.h"
#include "interrupt.h"
#include "panel.h"
#include "store.h"

enum { CLI_MAX_PANEL_COLUMNS = CLI_MAX_KEYS + 4, NUMBER_SIZE = 32 };

typedef struct counting {
    const cli_call *call;
    cli_panel panel;
    cli_output out;
    cli_table table;
    cli_column columns[CLI_MAX_PANEL_COLUMNS];
    size_t column_count, rows;
    dtl_filter filter;
} counting;

static int add_event(void *context, const dtl_event *event) {
    counting *c = context;
    return cli_interrupted() ? DTL_EINTERRUPTED : cli_panel_add(&c->panel, event);
}

static int add_reports(void *context, dtl_slice outlet, dtl_day day, size_t count) {
    counting *c = context;
    bool early = c->filter.from != DTL_NO_DAY && day < c->filter.from, late = c->filter.to != DTL_NO_DAY && day > c->filter.to;
    if (day != DTL_NO_DAY && (early || late)) return DTL_OK;
    cli_panel_cover(&c->panel, day);
    return cli_panel_add_reports(&c->panel, outlet, day, count);
}

static const char *const titles[] = {NULL, "actor", "recipient", "country", "outlet", "type", "quad", "day", "month", "year"};

/* A dyad is two columns. */
static void set_columns(counting *c) {
    for (size_t i = 0; i < c->panel.count; i++) {
        cli_key key = c->panel.dimensions[i].key;
        if (key == CLI_KEY_DYAD) {
            c->columns[c->column_count++] = (cli_column){"actor", 9, CLI_LEFT};
            c->columns[c->column_count++] = (cli_column){"recipient", 9, CLI_LEFT};
        } else {
            c->columns[c->column_count++] = (cli_column){titles[key], 9, CLI_LEFT};
        }
    }
    static const char *const counted[] = {"events", "score", "reports"};
    for (size_t i = 0; i < 3; i++) c->columns[c->column_count++] = (cli_column){counted[i], 7, CLI_RIGHT};
}

/* What stands in the row's columns. The mean of no scores is not known: data NULL. */
static void fill_cells(const counting *c, const cli_panel_row *row, dtl_slice cells[CLI_MAX_PANEL_COLUMNS],
                       char numbers[3][NUMBER_SIZE]) {
    size_t at = 0;
    for (size_t i = 0; i < c->panel.count; i++) {
        dtl_slice value = row->values[i];
        if (c->panel.dimensions[i].key == CLI_KEY_DYAD) cells[at++] = dtl_slice_cut(&value, ' ');
        cells[at++] = value;
    }
    snprintf(numbers[0], NUMBER_SIZE, "%zu", row->count.events);
    snprintf(numbers[1], NUMBER_SIZE, "%.2f", row->count.events ? row->count.score / (double)row->count.events : 0);
    snprintf(numbers[2], NUMBER_SIZE, "%zu", row->reports);
    for (size_t i = 0; i < 3; i++) cells[at++] = dtl_slice_of(numbers[i]);
    if (!row->count.events) cells[at - 2] = DTL_NO_SLICE;
}

static void put_line(counting *c, const dtl_slice *cells) {
    dtl_buffer *out = cli_output_buffer(&c->out);
    for (size_t i = 0; i < c->column_count; i++) {
        dtl_buffer_print(out, "%s\"%s\":", i ? "," : "{", c->columns[i].title);
        if (i + 3 >= c->column_count && cells[i].data) {
            dtl_buffer_add(out, cells[i]);
        } else {
            dtl_put_string(out, cells[i]);
        }
    }
    dtl_put_raw(out, "}\n");
}

static int print_row(void *context, const cli_panel_row *row) {
    counting *c = context;
    dtl_slice cells[CLI_MAX_PANEL_COLUMNS];
    char numbers[3][NUMBER_SIZE];
    fill_cells(c, row, cells, numbers);
    c->rows++;
    if (c->call->for_people) {
        for (size_t i = 0; i < c->column_count; i++) cli_table_cell(&c->table, cells[i], CLI_PLAIN);
    } else if (strcmp(c->call->format, "csv") == 0) {
        for (size_t i = 0; i < c->column_count; i++) cli_csv_add(cli_output_buffer(&c->out), cells[i], i == 0);
        dtl_buffer_add_char(cli_output_buffer(&c->out), '\n');
    } else {
        put_line(c, cells);
    }
    int status = c->call->for_people ? c->table.status : cli_output_flush_if_long(&c->out);
    return cli_interrupted() || c->out.closed ? DTL_EINTERRUPTED : status;
}

/* Types and quad classes are all there, told of or not, unless one is asked for; so are the periods that were asked for. */
static int cover(counting *c, const dtl_filter *filter) {
    int status = DTL_OK;
    for (int type = 0; status == DTL_OK && type < DTL_TYPE_COUNT; type++) {
        if (filter->type >= 0 && filter->type != type) continue;
        status = cli_panel_name(&c->panel, CLI_KEY_TYPE, dtl_slice_of(dtl_type_name((dtl_type)type)));
        if (status == DTL_OK)
            status = cli_panel_name(&c->panel, CLI_KEY_QUAD, dtl_slice_of(dtl_quad_name(dtl_type_quad((dtl_type)type))));
    }
    cli_panel_cover(&c->panel, filter->from);
    cli_panel_cover(&c->panel, filter->to);
    return status;
}

static int count(counting *c, dtl_store *store, dtl_error *error) {
    if (c->filter.status < 0) c->filter.status = DTL_STATUS_ASSERTED;
    int status = cover(c, &c->filter);
    if (status == DTL_OK) status = dtl_store_report_days(store, c->filter.outlet, add_reports, c, error);
    if (status == DTL_OK) status = dtl_store_events(store, &c->filter, add_event, c, error);
    if (status) return status;
    set_columns(c);
    cli_table_open(&c->table, &c->out, c->columns, c->column_count);
    if (!c->call->for_people && strcmp(c->call->format, "csv") == 0) {
        for (size_t i = 0; i < c->column_count; i++)
            cli_csv_add(cli_output_buffer(&c->out), dtl_slice_of(c->columns[i].title), i == 0);
        dtl_buffer_add_char(cli_output_buffer(&c->out), '\n');
    }
    status = cli_panel_rows(&c->panel, print_row, c, error);
    int closed = cli_table_close(&c->table);
    size_t outside = c->panel.outside;
    if (outside)
        cli_say(c->call, "%zu event%s in no period of the panel: no report was read that was published then", outside,
                outside == 1 ? " is" : "s are");
    return status ? status : closed;
}

int cli_counts(const cli_call *call) {
    dtl_error error = {.code = DTL_OK};
    counting c = {.call = call};
    dtl_store *store = NULL;
    cli_filter filter;
    const char *by = call->value[CLI_OPTION_BY];
    cli_output_open(&c.out, call);
    int status = cli_panel_open(&c.panel, by ? by : "type", &error);
    if (status == DTL_OK) status = cli_filter_read(call, &filter, &error);
    if (status == DTL_OK && filter.filter.limit)
        status = dtl_fail(&error, DTL_EARGUMENT, "--limit would make a panel of part of the events; use the other filters");
    if (status == DTL_OK) status = cli_store_open(&store, call, DTL_STORE_READ, &error);
    if (status == DTL_OK) c.filter = filter.filter;
    if (status == DTL_OK) status = count(&c, store, &error);
    int code = cli_ask_ended(call, status, c.rows, &c.out, &error);
    dtl_store_close(store);
    cli_panel_clear(&c.panel);
    return code;
}
