/* One event mention coded from a report. */
#ifndef DTL_TYPES_MENTION_H
#define DTL_TYPES_MENTION_H

#include "types/actor.h"
#include "types/ontology.h"
#include "types/place.h"
#include "types/time.h"

typedef enum dtl_status {
    DTL_STATUS_ASSERTED,
    DTL_STATUS_PLANNED,
    DTL_STATUS_DEMANDED,
    DTL_STATUS_POSSIBLE,
    DTL_STATUS_DENIED,
    DTL_STATUS_NEGATED
} dtl_status;

typedef enum dtl_count_kind {
    DTL_COUNT_KILLED,
    DTL_COUNT_INJURED,
    DTL_COUNT_ARRESTED,
    DTL_COUNT_DISPLACED,
    DTL_COUNT_PROTESTERS,
    DTL_COUNT_EXPELLED,
    DTL_COUNT_KINDS
} dtl_count_kind;

/* A number told: at least min, at most max; DTL_NO_COUNT where open. "26" is 26 to 26, "at least 26" is 26 to open. */
enum { DTL_NO_COUNT = -1 };
typedef struct dtl_count {
    int64_t min, max;
    bool told;
} dtl_count;

/* When: inclusive days, DTL_NO_DAY when open; told is false when nothing is known. text.data is NULL when no expression dates it.
 */
typedef struct dtl_when {
    dtl_day from, to;
    bool told;
    dtl_basis basis;
    dtl_slice text;
    dtl_span span;
} dtl_when;

enum { DTL_MAX_SIDE = 16 }; /* actors or recipients of one mention */

/* Whatever a mention points to lives in the arena of its document, or of the reader that made it from a line. */
typedef struct dtl_mention {
    char id[DTL_ID_SIZE]; /* "m-" + hash of report id, part, type, trigger span, sides */
    char report[DTL_ID_SIZE];
    dtl_part part;
    dtl_slice outlet, url, published;
    uint32_t sentence; /* number of the sentence in its part, from 0 */
    dtl_type type;
    int mode;          /* dtl_mode, or DTL_NO_MODE */
    uint64_t contexts; /* bit n: dtl_context n */
    char cameo[5];     /* "" when not known */
    dtl_actor *actors, *recipients;
    size_t actor_count, recipient_count;
    dtl_when when;
    const dtl_place *place; /* NULL: not known */
    dtl_status status;
    const dtl_actor *said_by; /* NULL: the outlet's own */
    dtl_count counts[DTL_COUNT_KINDS];
    dtl_span trigger, evidence; /* in the part's text */
    dtl_slice trigger_text, evidence_text;
    dtl_slice rule;    /* lexicon file and line, as "en/assault.lex:41" */
    double confidence; /* 0 to 1 */
    dtl_slice made_by;
    dtl_slice corrected;    /* the fields that a reader mended, with blanks between, "wrong" among them; data NULL: none */
    uint32_t trigger_token; /* in the document; of no meaning when read from a line */
    dtl_slice why;          /* how type and roles came about, in words, for explain; data NULL when read from a line */
} dtl_mention;

/* Fills mention->id. */
void dtl_mention_identify(dtl_mention *mention);

const char *dtl_status_name(dtl_status status);
int dtl_status_of(dtl_slice name); /* -1 when there is none */
const char *dtl_count_name(dtl_count_kind kind);
int dtl_count_of(dtl_slice name); /* -1 when there is none */

#endif
