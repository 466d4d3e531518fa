#include "base/date.h"

#include <stdio.h>

dtl_day dtl_day_of(dtl_civil date) {
    int year = date.year - (date.month <= 2);
    int era = (year >= 0 ? year : year - 399) / 400;
    int year_of_era = year - era * 400;
    int day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

dtl_civil dtl_day_civil(dtl_day day) {
    int shifted = day + 719468;
    int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    int day_of_era = shifted - era * 146097;
    int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int month_index = (5 * day_of_year + 2) / 153;
    int month = month_index + (month_index < 10 ? 3 : -9);
    return (dtl_civil){year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * month_index + 2) / 5 + 1};
}

int dtl_day_weekday(dtl_day day) {
    int rest = (day + 3) % 7; /* 1970-01-01 was a Thursday */
    return rest < 0 ? rest + 7 : rest;
}

int dtl_month_length(int year, int month) {
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return lengths[month - 1] + (month == 2 && leap);
}

static int digits(const char *at, int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
        if (at[i] < '0' || at[i] > '9') return -1;
        value = value * 10 + (at[i] - '0');
    }
    return value;
}

dtl_day dtl_day_parse(dtl_slice text) {
    if (text.length < 10 || text.data[4] != '-' || text.data[7] != '-') return DTL_NO_DAY;
    if (text.length > 10 && text.data[10] != 'T' && text.data[10] != ' ') return DTL_NO_DAY;
    dtl_civil date = {digits(text.data, 4), digits(text.data + 5, 2), digits(text.data + 8, 2)};
    if (date.year < 0 || date.month < 1 || date.month > 12) return DTL_NO_DAY;
    if (date.day < 1 || date.day > dtl_month_length(date.year, date.month)) return DTL_NO_DAY;
    return dtl_day_of(date);
}

void dtl_day_print(char out[DTL_DAY_SIZE], dtl_day day) {
    dtl_civil date = dtl_day_civil(day);
    unsigned year = date.year < 0 ? 0 : date.year > 9999 ? 9999 : (unsigned)date.year;
    snprintf(out, DTL_DAY_SIZE, "%04u-%02u-%02u", year, (unsigned)date.month % 100U, (unsigned)date.day % 100U);
}
