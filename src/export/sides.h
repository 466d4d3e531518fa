/* An event as each outlet tells it, in words: a side an outlet. */
#ifndef DTL_EXPORT_SIDES_H
#define DTL_EXPORT_SIDES_H

#include "base/buffer.h"
#include "base/map.h"
#include "base/vector.h"
#include "types/event.h"

typedef enum dtl_side_field {
    DTL_SIDE_PUBLISHED,
    DTL_SIDE_TYPE,
    DTL_SIDE_ACTORS,
    DTL_SIDE_RECIPIENTS,
    DTL_SIDE_DATE,
    DTL_SIDE_PLACE,
    DTL_SIDE_COUNTS,
    DTL_SIDE_STATUS,
    DTL_SIDE_SAID_BY,
    DTL_SIDE_WORDS,
    DTL_SIDE_MENTIONS,
    DTL_SIDE_FIELDS
} dtl_side_field;

/* "said_by" */
const char *dtl_side_field_name(dtl_side_field field);

struct dtl_side;

typedef struct dtl_sides {
    dtl_arena arena;
    dtl_vector(struct dtl_side *) sides; /* in the order in which their first mention came */
    dtl_map outlets;                     /* outlet of each mention: index in sides, by mention id */
} dtl_sides;

void dtl_sides_init(dtl_sides *sides);
void dtl_sides_clear(dtl_sides *sides);

/* Takes what it needs of a mention; values that the outlet told before are not told twice. Returns DTL_OK or DTL_ENOMEM. */
int dtl_sides_take(dtl_sides *sides, const dtl_mention *mention);

/* The side of an outlet by its name; SIZE_MAX when it has none. */
size_t dtl_sides_find(const dtl_sides *sides, dtl_slice outlet);
/* "(no outlet)" for reports without one. */
dtl_slice dtl_sides_outlet(const dtl_sides *sides, size_t side);
bool dtl_sides_tell(const dtl_sides *sides, size_t side, dtl_side_field field);

/* Adds the values of a field, behind one another. */
void dtl_sides_add(const dtl_sides *sides, size_t side, dtl_side_field field, dtl_buffer *out);
/* Adds the outlets of mentions by their ids, each once: "a.example, b.example". */
void dtl_sides_put_outlets(const dtl_sides *sides, const dtl_slice *mentions, size_t count, dtl_buffer *out);

/* The fields, as bits, of which two sides tell something and nothing that may be the same: neither the same words nor the last
 * words of the other ("rebels", "Houthi rebels"), nor days that meet, a country and a place in it, or somebody without a name who
 * is of the same country and sector. Dates of publication, words and ids are not compared. */
unsigned dtl_sides_compare(const dtl_sides *sides, size_t a, size_t b);
/* As JSON: "words":{"OUTLET":[..],..},"differ":[{"field":..,"values":{"OUTLET":[..],..}},..] of the fields of the bits. b may be
 * SIZE_MAX. */
void dtl_sides_put_two(const dtl_sides *sides, size_t a, size_t b, unsigned fields, dtl_buffer *out);

#endif
