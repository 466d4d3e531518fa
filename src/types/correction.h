/* What a reader mended in a mention. */
#ifndef DTL_TYPES_CORRECTION_H
#define DTL_TYPES_CORRECTION_H

#include "base/hash.h"
#include "types/report.h"
#include "types/span.h"

/* Texts that are not known have data NULL. was and value are JSON. */
typedef struct dtl_correction {
    char id[DTL_ID_SIZE]; /* "c-" + hash of all but what undid it */
    char mention[DTL_ID_SIZE], report[DTL_ID_SIZE];
    dtl_part part;
    dtl_span trigger;
    dtl_slice field; /* "wrong", "type", "status", "date", "place", "counts.killed", "actors.0.country", ... */
    dtl_slice was, value;
    dtl_slice by, reason, at; /* at: "2026-11-25T16:00:00Z" */
    dtl_slice undone_by, undone_reason, undone_at;
    bool applies; /* the mention is there and the correction was not undone */
} dtl_correction;

#endif
