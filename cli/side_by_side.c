#include "side_by_side.h"

#include <string.h>

#include "base/error.h"
#include "table.h"

enum { MAX_CELL = 256 << 20, LABEL_WIDTH = 10, LEAST_OUTLET_WIDTH = 24, MOST_BESIDE = CLI_MAX_COLUMNS - 1 };

static void print_cell(cli_table *table, const dtl_sides *sides, size_t side, dtl_side_field field) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    dtl_sides_add(sides, side, field, &text);
    cli_table_cell(table, dtl_buffer_slice(&text), CLI_PLAIN);
    dtl_buffer_clear(&text);
}

static bool field_is_told(const dtl_sides *sides, const size_t *shown, size_t count, dtl_side_field field) {
    for (size_t i = 0; i < count; i++) {
        if (dtl_sides_tell(sides, shown[i], field)) return true;
    }
    return false;
}

static int print_block(cli_output *out, const dtl_sides *sides, const size_t *shown, size_t count, unsigned fields) {
    cli_column columns[CLI_MAX_COLUMNS] = {{"", LABEL_WIDTH, CLI_LEFT}};
    for (size_t i = 0; i < count; i++)
        columns[i + 1] = (cli_column){dtl_sides_outlet(sides, shown[i]).data, LEAST_OUTLET_WIDTH, CLI_LEFT};
    cli_table table;
    cli_table_open(&table, out, columns, count + 1);
    for (int i = 0; i < DTL_SIDE_FIELDS; i++) {
        dtl_side_field field = (dtl_side_field)i;
        if (!(fields >> i & 1) || !field_is_told(sides, shown, count, field)) continue;
        bool said_by = field == DTL_SIDE_SAID_BY;
        cli_table_cell(&table, said_by ? DTL_SLICE("said by") : dtl_slice_of(dtl_side_field_name(field)), CLI_DIM);
        for (size_t k = 0; k < count; k++) print_cell(&table, sides, shown[k], field);
    }
    return cli_table_close(&table);
}

int cli_side_by_side_print(const dtl_sides *sides, cli_output *out) {
    size_t most = (cli_terminal_width() - LABEL_WIDTH) / (LEAST_OUTLET_WIDTH + 2), all = sides->sides.count, next = 0;
    if (most < 1) most = 1;
    if (most > MOST_BESIDE) most = MOST_BESIDE;
    int status = DTL_OK;
    while (next < all && status == DTL_OK) {
        size_t rows = (all - next + most - 1) / most, count = (all - next + rows - 1) / rows, shown[MOST_BESIDE];
        for (size_t i = 0; i < count; i++) shown[i] = next + i;
        status = print_block(out, sides, shown, count, ~0u);
        next += count;
        if (next < all) dtl_buffer_add_char(cli_output_buffer(out), '\n');
    }
    return status;
}

int cli_side_by_side_print_two(const dtl_sides *sides, size_t a, size_t b, unsigned fields, cli_output *out) {
    return print_block(out, sides, (const size_t[]){a, b}, 2, fields | 1u << DTL_SIDE_WORDS);
}
