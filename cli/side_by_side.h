/* An event as each outlet tells it: a column an outlet, a row a field. */
#ifndef DTL_CLI_SIDE_BY_SIDE_H
#define DTL_CLI_SIDE_BY_SIDE_H

#include "base/map.h"
#include "base/vector.h"
#include "output.h"
#include "types/event.h"

struct cli_side;

typedef struct cli_side_by_side {
    dtl_arena arena;
    dtl_vector(struct cli_side *) sides; /* in the order in which their first mention came */
    dtl_map outlets;                     /* outlet of each mention: index in sides, by mention id */
} cli_side_by_side;

void cli_side_by_side_init(cli_side_by_side *sides);
void cli_side_by_side_clear(cli_side_by_side *sides);

/* Takes what it needs of a mention; values that the outlet told before are not told twice. Returns DTL_OK or DTL_ENOMEM. */
int cli_side_by_side_add(cli_side_by_side *sides, const dtl_mention *mention);

/* Adds the outlets of mentions by their ids, each once: "a.example, b.example". */
void cli_side_by_side_outlets(const cli_side_by_side *sides, const dtl_slice *mentions, size_t count, dtl_buffer *out);

/* As many outlets beside each other as there is room for, the rest below. */
int cli_side_by_side_print(const cli_side_by_side *sides, cli_output *out);

#endif
