/* Reports about one chain of happenings. */
#ifndef DTL_TYPES_STORY_H
#define DTL_TYPES_STORY_H

#include "base/date.h"
#include "base/hash.h"
#include "base/slice.h"

typedef struct dtl_story {
    char id[DTL_ID_SIZE]; /* made from the earliest report: publication, then report id */
    dtl_slice title;      /* of the report that has most in common with the others; data NULL: none has a title */
    dtl_day from, to;     /* first and last day of publication; DTL_NO_DAY when not known */
    const dtl_slice *reports, *outlets, *events, *related; /* ids; outlets in order of bytes */
    size_t report_count, outlet_count, event_count, related_count;
} dtl_story;

#endif
