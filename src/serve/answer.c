#include "serve/answer.h"

#include <time.h>

#include "base/error.h"

void dtl_put_moment(dtl_buffer *out, int64_t seconds) {
    time_t moment = (time_t)seconds;
    struct tm parts;
    char text[40];
    if (!gmtime_r(&moment, &parts) || !strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)) text[0] = '\0';
    dtl_put_name(out, text);
}

void dtl_put_cell(dtl_buffer *out, const dtl_cell *cell) {
    switch (cell->kind) {
    case DTL_CELL_NONE: dtl_put_raw(out, "null"); break;
    case DTL_CELL_NUMBER: dtl_buffer_print(out, "%lld", (long long)cell->number); break;
    case DTL_CELL_REAL: dtl_put_real(out, cell->real); break;
    case DTL_CELL_TEXT: dtl_put_string(out, cell->text); break;
    }
}

void dtl_put_cells(dtl_buffer *out, const dtl_cell *cells, const char *const *keys, size_t count) {
    for (size_t i = 0; i < count; i++) {
        dtl_put_comma(out, i);
        dtl_buffer_print(out, "\"%s\":", keys[i]);
        dtl_put_cell(out, &cells[i]);
    }
}

int64_t dtl_cell_number(const dtl_cell *cell) {
    return cell->kind == DTL_CELL_NUMBER ? cell->number : 0;
}

bool dtl_cell_same(const dtl_cell *a, const dtl_cell *b) {
    return a->kind == b->kind && a->number == b->number && dtl_slice_equal(a->text, b->text);
}
