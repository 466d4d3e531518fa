/* Frames to points in time, durations and sets, as TIMEX3 values and days. */
#ifndef DTL_CODING_TIME_RESOLVE_H
#define DTL_CODING_TIME_RESOLVE_H

#include "coding/time/words.h"

/* A stretch of the calendar: a day, a month, a year ..., or a time of a day. */
typedef struct time_point {
    time_unit grain;          /* day to century */
    dtl_day from, to;         /* its days */
    int year, index;          /* index: month, quarter, half, season, ISO week (year is then the week's) */
    int part;                 /* of the day; -1: none */
    int hour, minute, second; /* -1: none */
} time_point;

typedef struct time_clause {
    int tense;    /* -1 past, 0 not known, 1 future */
    bool perfect; /* in the past perfect */
    uint32_t sentence;
} time_clause;

/* What is known while a report is read. */
typedef struct time_context {
    const time_lexicon *lexicon;
    dtl_day published; /* DTL_NO_DAY: not known */
    int hour, minute;  /* of publication; -1: not known */
    bool has_last, has_quarter, has_story;
    time_point last, quarter; /* the date, the quarter told last */
    time_point story;         /* the date of another time that a story is at: told with its year, or counted from such a one */
    uint32_t last_sentence, quarter_sentence, story_sentence;
    time_clause clause; /* of the expression at hand */
} time_context;

enum { TIME_VALUE_SIZE = 64 };

typedef struct time_result {
    dtl_time_type type;
    char value[TIME_VALUE_SIZE]; /* "" when it cannot be resolved */
    dtl_day from, to;
    int64_t utc; /* as dtl_time has it */
    dtl_basis basis;
    time_point point;
    bool is_point;
} time_result;

void time_resolve(const time_frame *frame, const time_context *context, time_result *out);
/* Puts a time of day on another day. */
void time_result_move(time_result *result, dtl_day day);
/* The hour of a frame that tells one, 0 to 24. */
int time_frame_hour(const time_frame *frame);

/* The frame as a point. It calls itself for the base of a base; rules nest them no deeper than there are levels. False when that
 * would need a date that is not known. *basis tells how it came about. */
bool time_resolve_point(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis);

time_point time_point_day(dtl_day day);
time_point time_point_month(int year, int month);
time_point time_point_span(time_unit grain, int year, int index);
/* The stretch of this grain that holds a day. */
time_point time_point_around(time_unit grain, dtl_day day);
/* Some stretches of the point's grain on. */
time_point time_point_shift(time_point point, int64_t count);

#endif
