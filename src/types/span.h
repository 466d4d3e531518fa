/* A half-open byte range [start, end) into the stored text of a part of a report. */
#ifndef DTL_TYPES_SPAN_H
#define DTL_TYPES_SPAN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"

typedef struct dtl_span {
    uint32_t start, end;
} dtl_span;

static inline dtl_slice dtl_span_text(dtl_slice text, dtl_span span) {
    return (dtl_slice){text.data + span.start, span.end - span.start};
}

static inline bool dtl_span_contains(dtl_span outer, dtl_span inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}

#endif
