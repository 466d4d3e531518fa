/* Rows of cells that are counted and then given. Inside src/store only. */
#ifndef DTL_STORE_CELLS_H
#define DTL_STORE_CELLS_H

#include "store/columns.h"

dtl_cell dtl_text_cell(dtl_slice text); /* data NULL: none */
dtl_cell dtl_number_cell(int64_t number);
dtl_cell dtl_real_cell(double real);
/* The first characters of a day's date, in the arena; none for no day. */
dtl_cell dtl_day_cell(dtl_day day, int characters, dtl_arena *arena);
/* A word of the columns. */
dtl_cell dtl_word_cell(const dtl_columns *columns, uint64_t word);

/* Order of SQLite: none first. */
int dtl_cells_compare(const dtl_cell *a, const dtl_cell *b);
int dtl_cells_compare_first(const void *a, const void *b); /* of rows, by their first cell */

typedef struct dtl_rows {
    dtl_cell *cells;
    size_t count, width;
} dtl_rows;

/* Room for count rows, each of width cells; false when memory is out. */
bool dtl_rows_make(dtl_rows *out, size_t count, size_t width, dtl_arena *arena);
dtl_cell *dtl_rows_next(dtl_rows *rows);
void dtl_rows_sort(dtl_rows *rows, int (*compare)(const void *a, const void *b));

/* Ends the question and gives the first rows that it found (limit 0: all). */
int dtl_rows_give(dtl_asking *asking, const dtl_rows *rows, size_t limit, dtl_cells_each each, void *context, dtl_error *error);

/* A place among rows that are ordered by a number and then by texts, as `after` and here have it: "-12.KEN.a name". Only the last
 * text has points in it; it is cut to its first letters, as many as are compared. */
typedef struct dtl_row_place {
    int64_t number;
    dtl_slice first, last;
} dtl_row_place;

/* DTL_EARGUMENT when no page gave it. two: whether it has two texts. */
int dtl_row_place_read(const char *after, bool two, dtl_row_place *out, dtl_error *error);
void dtl_row_place_tell(const dtl_row_place *place, bool two, dtl_cursor *out);
int dtl_row_place_compare(const dtl_row_place *a, const dtl_row_place *b);
dtl_slice dtl_row_letters(dtl_slice text);

#endif
