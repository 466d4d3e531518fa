/* What the words of a time expression say, before it is reckoned into a date. */
#ifndef DTL_CODING_TIME_FRAME_H
#define DTL_CODING_TIME_FRAME_H

#include "base/slice.h"
#include "types/time.h"

typedef enum time_field {
#define TIME_FIELD(name, low, high) FIELD_##name,
#include "coding/time/frame.def"
#undef TIME_FIELD
    FIELD_COUNT
} time_field;

typedef enum time_unit {
    UNIT_SECOND,
    UNIT_MINUTE,
    UNIT_HOUR,
    UNIT_NIGHT,
    UNIT_DAY,
    UNIT_WEEKEND,
    UNIT_WEEK,
    UNIT_FORTNIGHT,
    UNIT_MONTH,
    UNIT_QUARTER,
    UNIT_HALF,
    UNIT_SEASON,
    UNIT_YEAR,
    UNIT_DECADE,
    UNIT_CENTURY,
    UNIT_MILLENNIUM,
    UNIT_PERIOD,
    UNIT_COUNT
} time_unit;

typedef enum time_mod {
    MOD_NONE,
    MOD_START,
    MOD_MID,
    MOD_END,
    MOD_APPROX,
    MOD_LESS,
    MOD_MORE,
    MOD_BEFORE,
    MOD_AFTER,
    MOD_LAST_MOMENT,
    MOD_COUNT
} time_mod;

typedef enum time_ref { REF_PAST, REF_PRESENT, REF_FUTURE } time_ref;

typedef struct time_frame {
    uint64_t has; /* bit n: field n is told */
    int32_t value[FIELD_COUNT];
    const struct time_frame *base; /* "two days before BASE"; NULL: none */
    int type;                      /* dtl_time_type; -1: no time by itself */
} time_frame;

_Static_assert(FIELD_COUNT <= 64, "fields are bits of a word");

static inline bool frame_has(const time_frame *frame, time_field field) {
    return frame->has >> field & 1;
}

static inline int32_t frame_value(const time_frame *frame, time_field field, int32_t otherwise) {
    return frame_has(frame, field) ? frame->value[field] : otherwise;
}

static inline void frame_set(time_frame *frame, time_field field, int32_t value) {
    frame->has |= (uint64_t)1 << field;
    frame->value[field] = value;
}

/* The number of a name; -1 when there is none. */
int time_field_of(dtl_slice name);
/* The number that a word means for this field ("week" for unit, "START" for mod, "-1"); false when it means none. */
bool time_field_parse(time_field field, dtl_slice text, int32_t *out);
/* A whole number, also a negative one. */
bool time_number_parse(dtl_slice text, int32_t *out);
/* Whether a number fits the field. */
bool time_field_fits(time_field field, int32_t value);

#endif
