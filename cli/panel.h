/* A panel: how many events there are for each combination of some keys, zeros among them. */
#ifndef DTL_CLI_PANEL_H
#define DTL_CLI_PANEL_H

#include "base/error.h"
#include "base/map.h"
#include "base/vector.h"
#include "types/event.h"

/* The periods are last: a panel has one of them at most. */
typedef enum cli_key {
    CLI_KEY_DYAD,
    CLI_KEY_ACTOR,
    CLI_KEY_RECIPIENT,
    CLI_KEY_COUNTRY,
    CLI_KEY_OUTLET,
    CLI_KEY_TYPE,
    CLI_KEY_QUAD,
    CLI_KEY_DAY,
    CLI_KEY_MONTH,
    CLI_KEY_YEAR
} cli_key;

enum { CLI_MAX_KEYS = 4 };

/* The values of one key: names in the order of their bytes once the panel is closed; of a period, numbers without a gap. */
typedef struct cli_dimension {
    cli_key key;
    dtl_map index;
    dtl_vector(dtl_slice) names;
    uint32_t *order;     /* of the names: order[0] is the index of the first */
    int64_t first, last; /* of a period, first > last: none */
} cli_dimension;

typedef struct cli_cell_count {
    size_t events;
    double score; /* the sum */
} cli_cell_count;

typedef struct cli_panel {
    dtl_arena arena;
    cli_dimension dimensions[CLI_MAX_KEYS];
    size_t count;
    dtl_map cells; /* indices of the values -> index in counts */
    dtl_vector(cli_cell_count) counts;
    dtl_map reports; /* period (and outlet) -> reports */
    size_t outside;  /* events of no period of the panel */
} cli_panel;

/* keys: "dyad,month,type". DTL_EARGUMENT says which it does not know. */
int cli_panel_open(cli_panel *panel, const char *keys, dtl_error *error);
void cli_panel_clear(cli_panel *panel);

/* A day whose period shall be in the panel, with all between it and the others. Before any event is added. */
void cli_panel_cover(cli_panel *panel, dtl_day day);
/* A value that shall be in it. */
int cli_panel_name(cli_panel *panel, cli_key key, dtl_slice name);

/* Counts an event for each combination of its values. DTL_ENOMEM, DTL_ELIMIT. */
int cli_panel_add(cli_panel *panel, const dtl_event *event);
/* Reports of an outlet (data NULL: of none) that were published on a day. */
int cli_panel_add_reports(cli_panel *panel, dtl_slice outlet, dtl_day day, size_t count);

/* One row: the value of each key (of CLI_KEY_DYAD "KEN" and "ETH", with a blank between), and what was counted. */
typedef struct cli_panel_row {
    dtl_slice values[CLI_MAX_KEYS];
    cli_cell_count count;
    size_t reports;
} cli_panel_row;

/* Calls each for all rows, the first key changing last. Errors: DTL_ELIMIT for a panel of too many rows, what each gives. */
int cli_panel_rows(cli_panel *panel, int (*each)(void *context, const cli_panel_row *row), void *context, dtl_error *error);

#endif
