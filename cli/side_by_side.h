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

/* The side of an outlet by its name; SIZE_MAX when it has none. */
size_t cli_side_by_side_find(const cli_side_by_side *sides, dtl_slice outlet);

/* The fields, as bits, of which two sides tell something and nothing alike: neither the same words nor the last words of the
 * other
 * ("rebels", "Houthi rebels"). Dates of publication, words and ids are not compared. */
unsigned cli_side_by_side_compare(const cli_side_by_side *sides, size_t a, size_t b);

/* Adds the words of a side. */
void cli_side_by_side_words(const cli_side_by_side *sides, size_t side, dtl_buffer *out);

/* Of two sides, the fields of the bits and their words. */
int cli_side_by_side_print_two(const cli_side_by_side *sides, size_t a, size_t b, unsigned fields, cli_output *out);
/* The same as JSON: "words":{"OUTLET":[..],..},"differ":[{"field":..,"values":{"OUTLET":[..],..}},..]. b may be SIZE_MAX. */
void cli_side_by_side_put_two(const cli_side_by_side *sides, size_t a, size_t b, unsigned fields, dtl_buffer *out);

#endif
