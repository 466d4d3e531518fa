#include "read/published.h"

#include <stdio.h>
#include <strings.h>

typedef struct cursor {
    const char *at, *end;
    const dtl_newswire *newswire;
} cursor;

typedef struct moment {
    dtl_civil date;
    int hour, minute, second; /* hour -1: no time */
    char zone[8];             /* "", "Z", "-05:00" */
} moment;

static bool is_digit(const cursor *c) {
    return c->at < c->end && *c->at >= '0' && *c->at <= '9';
}

static bool is_letter(const cursor *c) {
    return c->at < c->end && ((*c->at | 0x20) >= 'a' && (*c->at | 0x20) <= 'z');
}

static bool take(cursor *c, char wanted) {
    if (c->at == c->end || *c->at != wanted) return false;
    c->at++;
    return true;
}

static bool skip_blanks(cursor *c) {
    const char *start = c->at;
    while (c->at < c->end && (*c->at == ' ' || *c->at == '\t' || *c->at == ',')) c->at++;
    return c->at > start;
}

/* A number of least to most digits that ends there; -1 when there is none. */
static int number(cursor *c, int least, int most) {
    cursor start = *c;
    int value = 0, count = 0;
    for (; is_digit(c) && count < most; count++) value = value * 10 + (*c->at++ - '0');
    if (count >= least && !is_digit(c)) return value;
    *c = start;
    return -1;
}

static dtl_slice word(cursor *c) {
    const char *start = c->at;
    while (is_letter(c)) c->at++;
    dtl_slice result = {start, (size_t)(c->at - start)};
    if (result.length) take(c, '.');
    return result;
}

/* Month and day names of RFC 5322, 3.3: a notation, the same in every language. */
static int index_in(const char *names, dtl_slice name) {
    for (int i = 0; name.length == 3 && names[i]; i += 3) {
        if (strncasecmp(names + i, name.data, 3) == 0) return i / 3 + 1;
    }
    return 0;
}

static int month_of(const cursor *c, dtl_slice name) {
    int month = index_in("JanFebMarAprMayJunJulAugSepOctNovDec", name);
    return month ? month : dtl_newswire_month(c->newswire, name);
}

static bool is_weekday(const cursor *c, dtl_slice name) {
    return index_in("MonTueWedThuFriSatSun", name) || dtl_newswire_weekday(c->newswire, name);
}

static bool is_date(dtl_civil date) {
    return date.year >= 1000 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= dtl_month_length(date.year, date.month);
}

/* "2012-03-04", "2012/03/04", "20120304" */
static bool read_numbers(cursor *c, dtl_civil *date) {
    cursor start = *c;
    int all = number(c, 8, 8);
    if (all >= 0) {
        *date = (dtl_civil){all / 10000, all / 100 % 100, all % 100};
    } else {
        date->year = number(c, 4, 4);
        char between = c->at < c->end ? *c->at : '\0';
        if (date->year < 0 || (between != '-' && between != '/')) {
            *c = start;
            return false;
        }
        c->at++;
        date->month = number(c, 1, 2);
        date->day = take(c, between) ? number(c, 1, 2) : -1;
    }
    if (is_date(*date)) return true;
    *c = start;
    return false;
}

/* RFC 5322, 4.3: zones by name. */
static const struct {
    char name[4];
    char offset[7];
} zones[] = {{"EST", "-05:00"}, {"EDT", "-04:00"}, {"CST", "-06:00"}, {"CDT", "-05:00"},
             {"MST", "-07:00"}, {"MDT", "-06:00"}, {"PST", "-08:00"}, {"PDT", "-07:00"}};

static void read_named_zone(cursor *c, moment *m) {
    cursor start = *c;
    dtl_slice name = word(c);
    if (dtl_slice_is(name, "Z") || dtl_slice_is(name, "z") || dtl_slice_is(name, "UT") || dtl_slice_is(name, "UTC") ||
        dtl_slice_is(name, "GMT")) {
        snprintf(m->zone, sizeof m->zone, "Z");
        return;
    }
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
        if (!dtl_slice_is(name, zones[i].name)) continue;
        snprintf(m->zone, sizeof m->zone, "%s", zones[i].offset);
        return;
    }
    *c = start;
}

static void read_zone(cursor *c, moment *m) {
    cursor start = *c;
    skip_blanks(c);
    char sign = c->at < c->end ? *c->at : '\0';
    if (sign != '+' && sign != '-') {
        const char *before = c->at;
        read_named_zone(c, m);
        if (c->at == before) *c = start;
        return;
    }
    c->at++;
    int all = number(c, 4, 4), hours = all >= 0 ? all / 100 : number(c, 2, 2), minutes = all >= 0 ? all % 100 : 0;
    if (all < 0 && take(c, ':')) minutes = number(c, 2, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) {
        *c = start;
        return;
    }
    if (hours == 0 && minutes == 0)
        snprintf(m->zone, sizeof m->zone, "Z");
    else
        snprintf(m->zone, sizeof m->zone, "%c%02u:%02u", sign, (unsigned)hours % 100U, (unsigned)minutes % 100U);
}

/* "a.m.", "PM" behind a time on a clock of twelve hours. */
static bool read_half(cursor *c, moment *m) {
    cursor start = *c;
    skip_blanks(c);
    char first = c->at < c->end ? (char)(*c->at | 0x20) : '\0';
    if (first == 'a' || first == 'p') {
        c->at++;
        take(c, '.');
        if (c->at < c->end && (*c->at | 0x20) == 'm' && m->hour >= 1 && m->hour <= 12) {
            c->at++;
            take(c, '.');
            if (!is_letter(c)) {
                m->hour = m->hour % 12 + (first == 'p' ? 12 : 0);
                return true;
            }
        }
    }
    *c = start;
    return false;
}

static bool read_clock(cursor *c, moment *m) {
    cursor start = *c;
    int hour = number(c, 1, 2), minute = -1, second = 0;
    if (hour >= 0 && take(c, ':')) minute = number(c, 2, 2);
    if (hour > 24 || minute < 0 || minute > 59) {
        *c = start;
        return false;
    }
    if (take(c, ':')) {
        second = number(c, 2, 2);
        if (second < 0) second = 0;
        if (take(c, '.')) {
            while (is_digit(c)) c->at++;
        }
    }
    m->hour = hour;
    m->minute = minute;
    m->second = second > 59 ? 59 : second;
    if (!read_half(c, m) && hour == 24) m->hour = 23, m->minute = 59;
    return true;
}

/* "T100000" of the basic format. */
static bool read_basic_clock(cursor *c, moment *m) {
    cursor start = *c;
    int all = number(c, 6, 6);
    if (all >= 0 && all / 10000 < 24 && all / 100 % 100 < 60 && all % 100 < 60) {
        m->hour = all / 10000;
        m->minute = all / 100 % 100;
        m->second = all % 100;
        return true;
    }
    *c = start;
    return false;
}

static void read_time(cursor *c, moment *m) {
    cursor start = *c;
    if (!take(c, 'T') && !skip_blanks(c)) return;
    if (read_clock(c, m) || read_basic_clock(c, m))
        read_zone(c, m);
    else
        *c = start;
}

/* The year behind a day and month, or behind the time as asctime writes it. */
static bool read_year(cursor *c, moment *m) {
    cursor start = *c;
    skip_blanks(c);
    m->date.year = number(c, 4, 4);
    if (m->date.year >= 0) return true;
    if (read_clock(c, m) && skip_blanks(c)) m->date.year = number(c, 4, 4);
    if (m->date.year >= 0) return true;
    *c = start;
    return false;
}

/* The two letters of "18th". */
static void skip_ordinal(cursor *c) {
    cursor start = *c;
    if (word(c).length != 2 || c->at[-1] == '.') *c = start;
}

/* "4 March 2012", "March 4, 2012", "4-Mar-2012" */
static bool read_words(cursor *c, moment *m) {
    m->date.day = number(c, 1, 2);
    if (m->date.day >= 0) skip_ordinal(c);
    if (m->date.day >= 0 && !skip_blanks(c) && !take(c, '-')) return false;
    m->date.month = month_of(c, word(c));
    if (!m->date.month) return false;
    if (!skip_blanks(c)) take(c, '-');
    if (m->date.day < 0) {
        m->date.day = number(c, 1, 2);
        skip_ordinal(c);
    }
    return m->date.day >= 0 && read_year(c, m) && is_date(m->date);
}

static void skip_weekday(cursor *c) {
    cursor start = *c;
    if (!is_weekday(c, word(c)) || !skip_blanks(c)) *c = start;
}

size_t dtl_published_read(char out[DTL_PUBLISHED_SIZE], dtl_slice text, const dtl_newswire *newswire) {
    if (!text.length) return 0;
    cursor c = {text.data, text.data + text.length, newswire};
    moment m = {.hour = -1};
    if (!read_numbers(&c, &m.date)) {
        skip_weekday(&c);
        if (!read_words(&c, &m)) return 0;
    }
    if (m.hour < 0) read_time(&c, &m);
    char day[DTL_DAY_SIZE];
    dtl_day_print(day, dtl_day_of(m.date));
    if (m.hour < 0)
        snprintf(out, DTL_PUBLISHED_SIZE, "%s", day);
    else
        snprintf(out, DTL_PUBLISHED_SIZE, "%sT%02u:%02u:%02u%s", day, (unsigned)m.hour % 100U, (unsigned)m.minute % 100U,
                 (unsigned)m.second % 100U, m.zone);
    return (size_t)(c.at - text.data);
}
