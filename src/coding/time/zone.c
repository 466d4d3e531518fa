/* When clocks go forward: https://data.iana.org/time-zones/tzdb/ (northamerica, europe, australasia), public domain. */
#include "coding/time/zone.h"

#include "coding/time/calendar.h"

enum { LAST = -1, MOST_HOURS = 14, RULES = 10000 }; /* a zone is minutes + RULES * (1 + index of the rule) */

typedef struct summer_end {
    int month, sunday; /* the nth Sunday of the month; LAST: the last one */
} summer_end;

/* From this year on, until a later entry of the same name. */
typedef struct summer {
    int rule; /* index in names */
    int year;
    summer_end from, to;
} summer;

enum { US, EU, AU, NZ, RULE_COUNT };
static const char *const names[RULE_COUNT] = {"us", "eu", "au", "nz"};
static const summer summers[] = {
    {US, 1967, {4, LAST}, {10, LAST}}, {US, 1987, {4, 1}, {10, LAST}},    {US, 2007, {3, 2}, {11, 1}},
    {EU, 1981, {3, LAST}, {9, LAST}},  {EU, 1996, {3, LAST}, {10, LAST}}, {AU, 1987, {10, LAST}, {3, LAST}},
    {AU, 2008, {10, 1}, {4, 1}},       {NZ, 1990, {10, 1}, {3, 3}},       {NZ, 2007, {9, LAST}, {4, 1}},
};

static int digits(const char *at) {
    return at[0] >= '0' && at[0] <= '9' && at[1] >= '0' && at[1] <= '9' ? (at[0] - '0') * 10 + (at[1] - '0') : -1;
}

bool time_zone_parse(dtl_slice text, int32_t *out) {
    if (text.length < 6 || (text.data[0] != '+' && text.data[0] != '-') || text.data[3] != ':') return false;
    int hours = digits(text.data + 1), minutes = digits(text.data + 4);
    if (hours < 0 || hours > MOST_HOURS || minutes < 0 || minutes > 59) return false;
    *out = (hours * 60 + minutes) * (text.data[0] == '-' ? -1 : 1);
    if (text.length == 6) return true;
    dtl_slice rule = {text.data + 7, text.length - 7};
    for (int i = 0; text.data[6] == '/' && i < RULE_COUNT; i++) {
        if (!dtl_slice_is(rule, names[i])) continue;
        *out += RULES * (i + 1);
        return true;
    }
    return false;
}

static dtl_day sunday(int year, summer_end end) {
    int length = dtl_month_length(year, end.month);
    dtl_day last = dtl_day_of((dtl_civil){year, end.month, end.sunday == LAST ? length : end.sunday * 7});
    return calendar_weekday_before(last, 7);
}

static bool is_summer(int index, dtl_day day) {
    int year = dtl_day_civil(day).year;
    const summer *rule = NULL;
    for (size_t i = 0; i < sizeof summers / sizeof *summers; i++)
        if (summers[i].rule == index && summers[i].year <= year) rule = &summers[i];
    if (!rule) return false;
    dtl_day from = sunday(year, rule->from), to = sunday(year, rule->to);
    return from < to ? day >= from && day < to : day >= from || day < to;
}

int time_zone_offset(int32_t zone, dtl_day day) {
    int rule = (zone + RULES / 2) / RULES;
    int minutes = zone - rule * RULES;
    return rule && is_summer(rule - 1, day) ? minutes + 60 : minutes;
}
