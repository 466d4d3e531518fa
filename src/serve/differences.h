/* What two outlets tell differently of one story. */
#ifndef DTL_SERVE_DIFFERENCES_H
#define DTL_SERVE_DIFFERENCES_H

#include "export/sides.h"
#include "store/store.h"

/* Whose an event is. */
typedef enum dtl_teller { DTL_TELLER_FIRST, DTL_TELLER_SECOND, DTL_TELLER_BOTH } dtl_teller;

typedef struct dtl_difference {
    const char *story;
    const dtl_event *event;
    dtl_teller teller;
    const dtl_slice *outlets; /* the two */
    const dtl_sides *sides;   /* of these outlets alone */
    size_t a, b;              /* the sides: of one teller, a is its side and b SIZE_MAX */
    unsigned fields;          /* in which they have nothing in common, as bits of dtl_side_field */
} dtl_difference;

typedef struct dtl_differences {
    dtl_store *store;
    const char *story, *outlets[2];
    size_t counts[3]; /* by teller */
    size_t alike;     /* events that both tell, with no difference; known when those of both were asked for */
} dtl_differences;

/* DTL_ENOTFOUND when no report of an outlet is in the story (a misspelt one would otherwise seem to tell nothing). */
int dtl_differences_check(const dtl_differences *d, dtl_error *error);

/* Calls each for the events that only the first outlet tells, that only the second does, or that both tell differently, in order
 * of date. A negative code from it stops, and is returned. Errors: those of asking the store, DTL_ENOMEM. */
int dtl_differences_each(dtl_differences *d, dtl_teller teller, int (*each)(void *context, const dtl_difference *difference),
                         void *context, dtl_error *error);

/* Adds the object, without a line's end. */
void dtl_put_difference(dtl_buffer *out, const dtl_difference *difference);

#endif
