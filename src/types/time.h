/* Time expressions. */
#ifndef DTL_TYPES_TIME_H
#define DTL_TYPES_TIME_H

#include "types/token.h"

typedef enum dtl_time_type { DTL_TIME_DATE, DTL_TIME_TIME, DTL_TIME_DURATION, DTL_TIME_SET } dtl_time_type;

/* How a date came about: written in full, reckoned from publication, taken from the surrounding text, or only bounded by
 * publication. */
typedef enum dtl_basis { DTL_BASIS_EXPLICIT, DTL_BASIS_RELATIVE, DTL_BASIS_CONTEXT, DTL_BASIS_PUBLISHED } dtl_basis;

#define DTL_NO_INSTANT INT64_MIN

typedef struct dtl_time {
    dtl_span span;
    dtl_slice text;
    dtl_time_type type;
    dtl_slice value;  /* TIMEX3 value; data NULL when it cannot be resolved */
    dtl_day from, to; /* both inclusive, of the calendar that the words go by; DTL_NO_DAY when open or unresolved */
    int64_t utc;      /* of a time of day whose zone is told: seconds from 1970-01-01T00:00Z; else DTL_NO_INSTANT */
    dtl_basis basis;
    int counted; /* of a duration: 1 when so long after what the words behind tell ("two days after they left"), -1 before, 0 none
                  */
    uint32_t sentence;
    uint32_t first, end; /* tokens */
} dtl_time;

/* One with its part, as it stands outside the report's document: without sentence and tokens. */
typedef struct dtl_told_time {
    dtl_part part;
    dtl_time time;
} dtl_told_time;

const char *dtl_time_type_name(dtl_time_type type);
int dtl_time_type_of(dtl_slice name); /* -1 when there is none */
const char *dtl_basis_name(dtl_basis basis);
int dtl_basis_of(dtl_slice name); /* -1 when there is none */

#endif
