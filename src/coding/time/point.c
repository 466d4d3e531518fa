/* Stretches of the calendar. */
#include "coding/time/calendar.h"
#include "coding/time/resolve.h"

static time_point blank(time_unit grain) {
    return (time_point){.grain = grain, .part = -1, .hour = -1, .minute = -1, .second = -1};
}

static dtl_day first_of(int year, int month) {
    return dtl_day_of((dtl_civil){year, month, 1});
}

/* From the first of a month, for some months. */
static time_point months(time_unit grain, int year, int index, int month, int count) {
    time_point point = blank(grain);
    point.year = year;
    point.index = index;
    point.from = first_of(year, month);
    dtl_civil last = dtl_day_civil(calendar_add_months(point.from, count - 1));
    point.to = dtl_day_of((dtl_civil){last.year, last.month, dtl_month_length(last.year, last.month)});
    return point;
}

time_point time_point_day(dtl_day day) {
    time_point point = blank(UNIT_DAY);
    dtl_civil date = dtl_day_civil(day);
    point.year = date.year;
    point.index = date.month;
    point.from = point.to = day;
    return point;
}

time_point time_point_month(int year, int month) {
    return months(UNIT_MONTH, year, month, month, 1);
}

static time_point week(dtl_day monday, time_unit grain) {
    time_point point = blank(grain);
    calendar_week(monday, &point.year, &point.index);
    point.from = grain == UNIT_WEEKEND ? monday + 5 : monday;
    point.to = monday + 6;
    return point;
}

/* Meteorological seasons of the northern half: spring begins in March; winter is named after the year that it begins in. */
time_point time_point_span(time_unit grain, int year, int index) {
    switch (grain) {
    case UNIT_MONTH: return time_point_month(year, index);
    case UNIT_QUARTER: return months(grain, year, index, index * 3 - 2, 3);
    case UNIT_HALF: return months(grain, year, index, index * 6 - 5, 6);
    case UNIT_SEASON: return months(grain, year, index, index * 3 + 3, 3);
    case UNIT_DECADE: return months(grain, year - year % 10, 0, 1, 120);
    case UNIT_CENTURY: return months(grain, year - year % 100, 0, 1, 1200);
    default: return months(UNIT_YEAR, year, 0, 1, 12);
    }
}

time_point time_point_around(time_unit grain, dtl_day day) {
    dtl_civil date = dtl_day_civil(day);
    switch (grain) {
    case UNIT_WEEKEND:
    case UNIT_WEEK: return week(day - dtl_day_weekday(day), grain);
    case UNIT_MONTH: return time_point_month(date.year, date.month);
    case UNIT_QUARTER: return time_point_span(grain, date.year, (date.month + 2) / 3);
    case UNIT_HALF: return time_point_span(grain, date.year, (date.month + 5) / 6);
    case UNIT_SEASON:
        return date.month < 3 ? time_point_span(grain, date.year - 1, 3) : time_point_span(grain, date.year, date.month / 3 - 1);
    case UNIT_YEAR:
    case UNIT_DECADE:
    case UNIT_CENTURY: return time_point_span(grain, date.year, 0);
    default: return time_point_day(day);
    }
}

static int months_of(time_unit grain) {
    switch (grain) {
    case UNIT_MONTH: return 1;
    case UNIT_QUARTER:
    case UNIT_SEASON: return 3;
    case UNIT_HALF: return 6;
    case UNIT_YEAR: return 12;
    case UNIT_DECADE: return 120;
    case UNIT_CENTURY: return 1200;
    default: return 0;
    }
}

time_point time_point_shift(time_point point, int64_t count) {
    int size = months_of(point.grain);
    if (size) return time_point_around(point.grain, calendar_add_months(point.from, count * size));
    int64_t day = point.from + count * (point.grain == UNIT_WEEK || point.grain == UNIT_WEEKEND ? 7 : 1);
    if (day > 2932896 || day < -719162) return point; /* years 1 to 9999 */
    return time_point_around(point.grain, (dtl_day)day);
}
