/* An event as each outlet tells it, on a terminal: a column an outlet, a row a field. */
#ifndef DTL_CLI_SIDE_BY_SIDE_H
#define DTL_CLI_SIDE_BY_SIDE_H

#include "export/sides.h"
#include "output.h"

/* As many outlets beside each other as there is room for, the rest below. */
int cli_side_by_side_print(const dtl_sides *sides, cli_output *out);
/* Of two sides, the fields of the bits and their words. */
int cli_side_by_side_print_two(const dtl_sides *sides, size_t a, size_t b, unsigned fields, cli_output *out);

#endif
