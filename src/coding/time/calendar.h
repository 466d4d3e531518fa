/* Reckoning with days. */
#ifndef DTL_CODING_TIME_CALENDAR_H
#define DTL_CODING_TIME_CALENDAR_H

#include "base/date.h"
#include "coding/time/words.h"

/* Easter Sunday of a Gregorian year. */
dtl_day calendar_easter(int year);

/* The day of a holiday in a year. */
dtl_day calendar_holiday(const time_holiday *holiday, int year);

/* The ISO 8601 week of a day, and the year that it belongs to. */
void calendar_week(dtl_day day, int *year, int *week);

/* The same day of the month some months on; the month's last day where it has no such day. */
dtl_day calendar_add_months(dtl_day day, int64_t months);

/* The last of a weekday (1 is Monday) on or before a day. */
dtl_day calendar_weekday_before(dtl_day day, int weekday);

#endif
