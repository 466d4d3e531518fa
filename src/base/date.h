/* Days of the proleptic Gregorian calendar, numbered from 1970-01-01 = 0. */
#ifndef DTL_BASE_DATE_H
#define DTL_BASE_DATE_H

#include <stdint.h>

#include "base/slice.h"

typedef int32_t dtl_day;
#define DTL_NO_DAY INT32_MIN

typedef struct dtl_civil {
    int year, month, day; /* 1-based month and day */
} dtl_civil;

/* H. Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil, civil_from_days). */
dtl_day dtl_day_of(dtl_civil date);
dtl_civil dtl_day_civil(dtl_day day);

/* 0 is Monday, 6 Sunday (ISO 8601 order). */
int dtl_day_weekday(dtl_day day);
int dtl_month_length(int year, int month);

/* Reads "2012-03-04" at the start of text (a time may follow after "T" or a space); DTL_NO_DAY when it is none. */
dtl_day dtl_day_parse(dtl_slice text);

enum { DTL_DAY_SIZE = 12 };
/* Writes "2012-03-04" and a NUL; the year within 0000 to 9999. */
void dtl_day_print(char out[DTL_DAY_SIZE], dtl_day day);

#endif
