#include "table.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"

enum {
    GAP = 2,
    NARROWEST = 5,
    ROWS_BEFORE_LAYOUT = 200, /* widths are settled by so many rows; the rest streams */
    MAX_CELLS = 1 << 16,
    MAX_BYTES = 256 << 20
};

void cli_table_open(cli_table *table, cli_output *out, const cli_column *columns, size_t count) {
    *table = (cli_table){.out = out, .columns = columns, .column_count = count, .width = cli_terminal_width()};
    table->cells.ceiling = MAX_CELLS;
    dtl_arena_init(&table->arena, MAX_BYTES);
}

static size_t total_width(const cli_table *table) {
    size_t total = 0;
    for (size_t i = 0; i < table->column_count; i++) total += table->hidden[i] ? 0 : table->widths[i] + GAP;
    return total > GAP ? total - GAP : 0;
}

/* The widest column that may still give one; column_count when none may. */
static size_t widest_column(const cli_table *table, bool below_least) {
    size_t widest = table->column_count;
    for (size_t i = 0; i < table->column_count; i++) {
        size_t least = below_least ? NARROWEST : table->columns[i].least;
        if (table->hidden[i] || table->widths[i] <= least) continue;
        if (widest == table->column_count || table->widths[i] > table->widths[widest]) widest = i;
    }
    return widest;
}

static size_t last_optional_column(const cli_table *table) {
    size_t i = table->column_count;
    while (i > 0 && (table->hidden[i - 1] || !(table->columns[i - 1].kind & CLI_OPTIONAL))) i--;
    return i > 0 ? i - 1 : table->column_count;
}

/* While the table is too wide, its widest column gives one; when none may, an optional one goes; at last all get narrower than
 * they should. */
static void fit(cli_table *table) {
    while (total_width(table) > table->width) {
        size_t column = widest_column(table, false), optional = last_optional_column(table);
        if (column < table->column_count) {
            table->widths[column]--;
        } else if (optional < table->column_count) {
            table->hidden[optional] = true;
        } else if ((column = widest_column(table, true)) < table->column_count) {
            table->widths[column]--;
        } else {
            break;
        }
    }
}

/* As wide as the widest cell, as far as there is room. */
static void settle_widths(cli_table *table) {
    size_t wanted[CLI_MAX_COLUMNS];
    for (size_t i = 0; i < table->column_count; i++) wanted[i] = cli_width(dtl_slice_of(table->columns[i].title));
    for (size_t i = 0; i < table->cells.count; i++) {
        size_t width = cli_width(table->cells.items[i].text), *column = &wanted[i % table->column_count];
        if (width > *column) *column = width < table->width ? width : table->width;
    }
    memcpy(table->widths, wanted, sizeof wanted);
    fit(table);
    /* Those that stay share what the hidden ones leave. */
    memcpy(table->widths, wanted, sizeof wanted);
    fit(table);
}

static void add_blanks(dtl_buffer *out, size_t count) {
    while (count-- > 0) dtl_buffer_add_char(out, ' ');
}

static void drop_blanks_at_end(dtl_buffer *out) {
    while (out->length && out->data[out->length - 1] == ' ') out->length--;
}

/* One line of a row: takes what fits off each cell's text. */
static void print_line(cli_table *table, cli_cell *row) {
    dtl_buffer *out = cli_output_buffer(table->out);
    bool color = table->out->color;
    for (size_t i = 0; i < table->column_count; i++) {
        if (table->hidden[i]) {
            row[i].text.length = 0;
            continue;
        }
        size_t width = table->widths[i], length = cli_wrap(row[i].text, width ? width : 1);
        dtl_slice piece = {row[i].text.data, length};
        size_t taken = cli_width(piece), room = width > taken ? width - taken : 0;
        if (out->length && out->data[out->length - 1] != '\n') add_blanks(out, GAP);
        if (table->columns[i].kind & CLI_RIGHT) add_blanks(out, room);
        dtl_buffer_add(out, dtl_slice_of(cli_style_start(piece.length ? row[i].style : CLI_PLAIN, color)));
        dtl_buffer_add(out, piece);
        dtl_buffer_add(out, dtl_slice_of(cli_style_end(piece.length ? row[i].style : CLI_PLAIN, color)));
        if (!(table->columns[i].kind & CLI_RIGHT)) add_blanks(out, room);
        while (length < row[i].text.length && row[i].text.data[length] == ' ') length++;
        row[i].text = (dtl_slice){row[i].text.data + length, row[i].text.length - length};
    }
    drop_blanks_at_end(out);
    dtl_buffer_add_char(out, '\n');
}

static void print_row(cli_table *table, cli_cell *row) {
    bool rest = true;
    while (rest && table->status == DTL_OK) {
        print_line(table, row);
        rest = false;
        for (size_t i = 0; i < table->column_count; i++) rest = rest || row[i].text.length;
    }
    if (table->lines_between) dtl_buffer_add_char(cli_output_buffer(table->out), '\n');
    if (table->status == DTL_OK) table->status = cli_output_flush_if_long(table->out);
}

static void print_head(cli_table *table) {
    cli_cell head[CLI_MAX_COLUMNS];
    bool between = table->lines_between;
    for (size_t i = 0; i < table->column_count; i++) head[i] = (cli_cell){dtl_slice_of(table->columns[i].title), CLI_BOLD};
    table->lines_between = false;
    print_row(table, head);
    table->lines_between = between;
}

static void print_waiting(cli_table *table) {
    size_t rows = table->cells.count / table->column_count;
    if (rows == 0) return;
    if (!table->laid_out) {
        settle_widths(table);
        print_head(table);
        table->laid_out = true;
    }
    for (size_t i = 0; i < rows; i++) print_row(table, &table->cells.items[i * table->column_count]);
    table->cells.count = table->cells.capacity = 0;
    table->cells.items = NULL;
    dtl_arena_reset(&table->arena);
}

void cli_table_cell(cli_table *table, dtl_slice text, cli_style style) {
    if (table->status) return;
    dtl_buffer clean;
    dtl_buffer_init(&clean, MAX_BYTES);
    cli_add_printable(&clean, text);
    cli_cell *cell = dtl_vector_push(&table->cells, &table->arena);
    if (cell) *cell = (cli_cell){dtl_arena_copy(&table->arena, dtl_buffer_slice(&clean)), style};
    if (!cell || !cell->text.data || clean.status) table->status = DTL_ENOMEM;
    dtl_buffer_clear(&clean);
    if (table->status || table->cells.count % table->column_count) return;
    if (table->laid_out || table->cells.count / table->column_count >= ROWS_BEFORE_LAYOUT) print_waiting(table);
}

void cli_table_print(cli_table *table, cli_style style, const char *format, ...) {
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    cli_table_cell(table, dtl_slice_of(text), style);
}

int cli_table_close(cli_table *table) {
    if (table->status == DTL_OK) print_waiting(table);
    dtl_arena_clear(&table->arena);
    return table->status;
}
