#include "coding/time/calendar.h"

/* The anonymous Gregorian algorithm as given in J. Meeus, Astronomical Algorithms, chapter 8. */
dtl_day calendar_easter(int year) {
    int a = year % 19, b = year / 100, c = year % 100;
    int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return dtl_day_of((dtl_civil){year, n / 31, n % 31 + 1});
}

static dtl_day nth_weekday(int year, int month, int weekday, int nth) {
    if (nth < 0) {
        dtl_day last = dtl_day_of((dtl_civil){year, month, dtl_month_length(year, month)});
        return calendar_weekday_before(last, weekday);
    }
    dtl_day seventh = dtl_day_of((dtl_civil){year, month, 7});
    return calendar_weekday_before(seventh, weekday) + (nth - 1) * 7;
}

dtl_day calendar_holiday(const time_holiday *holiday, int year) {
    dtl_day day;
    if (holiday->easter)
        day = calendar_easter(year);
    else if (holiday->weekday)
        day = nth_weekday(year, holiday->month, holiday->weekday, holiday->nth);
    else
        day = dtl_day_of((dtl_civil){year, holiday->month, holiday->day});
    return day + holiday->plus;
}

void calendar_week(dtl_day day, int *year, int *week) {
    dtl_day thursday = day - dtl_day_weekday(day) + 3;
    *year = dtl_day_civil(thursday).year;
    *week = (thursday - dtl_day_of((dtl_civil){*year, 1, 1})) / 7 + 1;
}

dtl_day calendar_add_months(dtl_day day, int64_t months) {
    dtl_civil date = dtl_day_civil(day);
    int64_t index = (int64_t)date.year * 12 + date.month - 1 + months;
    if (index < 12) index = 12;
    if (index > 9999 * 12 + 11) index = 9999 * 12 + 11;
    date.year = (int)(index / 12);
    date.month = (int)(index % 12) + 1;
    int length = dtl_month_length(date.year, date.month);
    if (date.day > length) date.day = length;
    return dtl_day_of(date);
}

dtl_day calendar_weekday_before(dtl_day day, int weekday) {
    return day - (dtl_day_weekday(day) - (weekday - 1) + 7) % 7;
}
