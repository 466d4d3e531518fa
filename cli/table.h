/* A table for people: columns as wide as what is in them and as the terminal allows; longer cells go on in the next line. */
#ifndef DTL_CLI_TABLE_H
#define DTL_CLI_TABLE_H

#include "base/vector.h"
#include "output.h"
#include "terminal.h"

/* Numbers stand at the right; what is optional is left out on a narrow terminal. */
enum cli_column_kind { CLI_LEFT = 0, CLI_RIGHT = 1, CLI_OPTIONAL = 2 };

typedef struct cli_column {
    const char *title;
    size_t least;  /* columns that it keeps when there is not enough room */
    unsigned kind; /* bits of cli_column_kind */
} cli_column;

typedef struct cli_cell {
    dtl_slice text;
    cli_style style;
} cli_cell;

enum { CLI_MAX_COLUMNS = 12 };

typedef struct cli_table {
    cli_output *out;
    const cli_column *columns;
    size_t column_count, width;
    size_t widths[CLI_MAX_COLUMNS];
    bool hidden[CLI_MAX_COLUMNS];
    bool laid_out;      /* the widths are settled and the head is printed */
    bool lines_between; /* a blank line between rows */
    dtl_arena arena;    /* of the cells that wait */
    dtl_vector(cli_cell) cells;
    int status; /* the first failure */
} cli_table;

/* columns must outlive the table. */
void cli_table_open(cli_table *table, cli_output *out, const cli_column *columns, size_t count);

/* The next cell of the row, from left to right; text is copied, and cleaned for a terminal. */
void cli_table_cell(cli_table *table, dtl_slice text, cli_style style);
__attribute__((format(printf, 3, 4))) void cli_table_print(cli_table *table, cli_style style, const char *format, ...);

/* Prints what waits and frees all. Returns the first failure, or DTL_OK. */
int cli_table_close(cli_table *table);

#endif
