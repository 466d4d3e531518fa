/* An event as each outlet tells it: a column an outlet, a row a field. */
#ifndef DTL_CLI_SIDE_BY_SIDE_H
#define DTL_CLI_SIDE_BY_SIDE_H

#include "base/arena.h"
#include "output.h"
#include "types/event.h"

typedef struct cli_side_by_side {
    dtl_arena arena;
    dtl_slice *outlets; /* one column each; data NULL: of reports without an outlet */
    size_t outlet_count;
    struct cli_side_cell *cells; /* [outlet][field] */
} cli_side_by_side;

/* outlets are copied. Returns DTL_OK or DTL_ENOMEM. */
int cli_side_by_side_open(cli_side_by_side *sides, const dtl_slice *outlets, size_t count);
void cli_side_by_side_close(cli_side_by_side *sides);

/* Takes what it needs of a mention; values that the outlet told before are not told twice. Returns DTL_OK or DTL_ENOMEM. */
int cli_side_by_side_add(cli_side_by_side *sides, const dtl_mention *mention);

/* As many outlets beside each other as there is room for, the rest below. */
int cli_side_by_side_print(cli_side_by_side *sides, cli_output *out);

#endif
