#include "store/cells.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"

dtl_cell dtl_text_cell(dtl_slice text) {
    return (dtl_cell){.kind = text.data ? DTL_CELL_TEXT : DTL_CELL_NONE, .text = text};
}

dtl_cell dtl_number_cell(int64_t number) {
    return (dtl_cell){.kind = DTL_CELL_NUMBER, .number = number};
}

dtl_cell dtl_real_cell(double real) {
    return (dtl_cell){.kind = DTL_CELL_REAL, .real = real};
}

dtl_cell dtl_day_cell(dtl_day day, int characters, dtl_arena *arena) {
    char date[DTL_DAY_SIZE];
    if (day == DTL_NO_DAY) return dtl_text_cell(DTL_NO_SLICE);
    dtl_day_print(date, day);
    return dtl_text_cell(dtl_arena_print(arena, "%.*s", characters, date));
}

dtl_cell dtl_word_cell(const dtl_columns *columns, uint64_t word) {
    return dtl_text_cell(dtl_columns_text(columns, (uint32_t)word));
}

int dtl_cells_compare(const dtl_cell *a, const dtl_cell *b) {
    if (a->kind != b->kind) return (a->kind > b->kind) - (a->kind < b->kind);
    if (a->kind == DTL_CELL_NUMBER) return (a->number > b->number) - (a->number < b->number);
    if (a->kind == DTL_CELL_REAL) return (a->real > b->real) - (a->real < b->real);
    return a->kind == DTL_CELL_TEXT ? dtl_slice_compare(a->text, b->text) : 0;
}

int dtl_cells_compare_first(const void *a, const void *b) {
    return dtl_cells_compare(a, b);
}

bool dtl_rows_make(dtl_rows *out, size_t count, size_t width, dtl_arena *arena) {
    *out = (dtl_rows){dtl_arena_array(arena, dtl_cell, (count + 1) * width), 0, width};
    return out->cells != NULL;
}

dtl_cell *dtl_rows_next(dtl_rows *rows) {
    return rows->cells + rows->count++ * rows->width;
}

void dtl_rows_sort(dtl_rows *rows, int (*compare)(const void *a, const void *b)) {
    if (rows->count) qsort(rows->cells, rows->count, rows->width * sizeof *rows->cells, compare);
}

int dtl_rows_give(dtl_asking *a, const dtl_rows *rows, size_t limit, dtl_cells_each each, void *context, dtl_error *error) {
    int status = dtl_asking_fail(a, error);
    dtl_asking_leave(a);
    for (size_t i = 0; status == DTL_OK && i < rows->count && (!limit || i < limit); i++) {
        status = each(context, rows->cells + i * rows->width, rows->width);
        if (status > 0) status = DTL_OK;
    }
    dtl_asking_end(a);
    return status;
}

dtl_slice dtl_row_letters(dtl_slice text) {
    enum { LETTERS = 200 };
    size_t letters = 0, end = 0;
    for (; end < text.length; end++) {
        bool starts = ((unsigned char)text.data[end] & 0xC0) != 0x80; /* a character of UTF-8 */
        if (starts && letters++ == LETTERS) break;
    }
    return (dtl_slice){text.data, end};
}

int dtl_row_place_read(const char *after, bool two, dtl_row_place *out, dtl_error *error) {
    dtl_slice rest = dtl_slice_of(after), number = dtl_slice_cut(&rest, '.');
    char *end = NULL;
    out->number = strtoll(after, &end, 10);
    bool good =
        rest.data && number.length && end == number.data + number.length && (*after == '-' || (*after >= '0' && *after <= '9'));
    out->first = two && good ? dtl_slice_cut(&rest, '.') : DTL_NO_SLICE;
    out->last = rest;
    if (good && rest.data) return DTL_OK;
    return dtl_fail(error, DTL_EARGUMENT, "after is what \"next\" of the page before gave");
}

void dtl_row_place_tell(const dtl_row_place *place, bool two, dtl_cursor *out) {
    snprintf(out->text, sizeof out->text, "%lld.%.*s%s%.*s", (long long)place->number, DTL_PRINT(place->first), two ? "." : "",
             DTL_PRINT(place->last));
}

int dtl_row_place_compare(const dtl_row_place *a, const dtl_row_place *b) {
    int order = (a->number > b->number) - (a->number < b->number);
    if (!order) order = dtl_slice_compare(a->first, b->first);
    return order ? order : dtl_slice_compare(a->last, b->last);
}
