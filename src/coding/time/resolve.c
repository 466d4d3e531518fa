#include "coding/time/resolve.h"

#include "base/date.h"
#include "coding/time/calendar.h"

enum { NEXT_SENTENCE = 1, STORY_REACH = 3 }; /* sentences */

/* Where counting starts: the base expression, the date told last, or publication. */
static bool find_anchor(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis) {
    if (frame->base) return time_resolve_point(frame->base, context, out, basis);
    if (frame_value(frame, FIELD_anchor, 0) == 1 && context->has_last) {
        *out = context->last;
        *basis = DTL_BASIS_CONTEXT;
        return true;
    }
    if (context->published == DTL_NO_DAY) return false;
    *out = time_point_day(context->published);
    *basis = DTL_BASIS_RELATIVE;
    return true;
}

static int full_year(int two_digits) {
    return two_digits < 36 ? 2000 + two_digits : 1900 + two_digits;
}

/* The year that the frame tells, by number or as "last year". */
static bool find_year(const time_frame *frame, const time_context *context, int *year, dtl_basis *basis) {
    *basis = DTL_BASIS_EXPLICIT;
    if (frame_has(frame, FIELD_year)) {
        *year = frame->value[FIELD_year];
        return true;
    }
    if (frame_has(frame, FIELD_year2)) {
        *year = full_year(frame->value[FIELD_year2]);
        return true;
    }
    time_point anchor;
    if (frame->base) {
        if (!time_resolve_point(frame->base, context, &anchor, basis)) return false;
        *year = anchor.year;
        return anchor.grain == UNIT_YEAR;
    }
    if (frame_value(frame, FIELD_unit, -1) != UNIT_YEAR || !frame_has(frame, FIELD_shift) ||
        !find_anchor(frame, context, &anchor, basis))
        return false;
    *year = anchor.year + frame->value[FIELD_shift];
    return true;
}

/* What the frame names, in a given year. False when that year has none. */
static bool in_year(const time_frame *frame, const time_context *context, int year, time_point *out) {
    int month = frame_value(frame, FIELD_month, 0), day = frame_value(frame, FIELD_day, 0);
    if (frame_has(frame, FIELD_holiday)) {
        *out = time_point_day(calendar_holiday(&context->lexicon->holidays.items[frame->value[FIELD_holiday]], year));
    } else if (month && day) {
        if (day > dtl_month_length(year, month)) return false;
        *out = time_point_day(dtl_day_of((dtl_civil){year, month, day}));
    } else if (month) {
        *out = time_point_month(year, month);
    } else if (frame_has(frame, FIELD_quarter)) {
        *out = time_point_span(UNIT_QUARTER, year, frame->value[FIELD_quarter]);
    } else if (frame_has(frame, FIELD_half)) {
        *out = time_point_span(UNIT_HALF, year, frame->value[FIELD_half]);
    } else if (frame_has(frame, FIELD_season)) {
        *out = time_point_span(UNIT_SEASON, year, frame->value[FIELD_season]);
    } else {
        return false;
    }
    return true;
}

static bool names_part_of_year(const time_frame *frame) {
    return frame_has(frame, FIELD_holiday) || frame_has(frame, FIELD_month) || frame_has(frame, FIELD_quarter) ||
           frame_has(frame, FIELD_half) || frame_has(frame, FIELD_season);
}

/* How ill a candidate fits what the words and the clause say; less is better. */
static int64_t misfit(const time_frame *frame, const time_context *context, dtl_day today, time_point point) {
    enum { IMPOSSIBLE = 1 << 30 };
    int64_t ahead = point.from > today ? point.from - today : 0, behind = point.to < today ? today - point.to : 0;
    int shift = frame_has(frame, FIELD_shift) ? frame->value[FIELD_shift] : frame_value(frame, FIELD_direction, 0);
    if (frame_has(frame, FIELD_weekday) && point.grain == UNIT_DAY &&
        dtl_day_weekday(point.from) + 1 != frame->value[FIELD_weekday])
        return IMPOSSIBLE;
    if (shift < 0) return behind ? behind : IMPOSSIBLE;
    if (shift > 0) return ahead ? ahead : IMPOSSIBLE;
    if (frame_has(frame, FIELD_shift)) return point.year == dtl_day_civil(today).year ? 0 : ahead + behind;
    if (context->clause.tense < 0) return behind + ahead * 4;
    if (context->clause.tense > 0) return ahead + behind * 4;
    return behind * 2 + ahead * 3;
}

/* Whether a past clause goes on with the story of another time. */
static bool is_in_story(const time_frame *frame, const time_context *context, uint32_t reach) {
    return context->has_story && context->clause.tense < 0 && !frame->base && !frame_has(frame, FIELD_shift) &&
           !frame_has(frame, FIELD_direction) && context->story_sentence + reach >= context->clause.sentence;
}

/* The year is that of the story, or the next one: stories go forward. */
static bool guess_year_of_story(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis) {
    *basis = DTL_BASIS_CONTEXT;
    for (int year = context->story.year; year <= context->story.year + 1; year++)
        if (in_year(frame, context, year, out) && out->to >= context->story.from) return out->from <= context->published;
    return false;
}

/* The year is not told: the one that fits best of those around publication. */
static bool guess_year(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis) {
    time_point anchor, point;
    if (context->clause.perfect && is_in_story(frame, context, STORY_REACH) && guess_year_of_story(frame, context, out, basis))
        return true;
    if (!find_anchor(frame, context, &anchor, basis)) return false;
    int64_t best = INT64_MAX;
    for (int year = anchor.year - 2; year <= anchor.year + 2; year++) {
        if (!in_year(frame, context, year, &point)) continue;
        int64_t cost = misfit(frame, context, anchor.from, point);
        if (cost >= best) continue;
        best = cost;
        *out = point;
    }
    return best != INT64_MAX;
}

/* "had met on Monday": the first one from the day that a story is at. */
static bool find_weekday_of_story(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis) {
    if (!context->clause.perfect || context->story.grain != UNIT_DAY || !is_in_story(frame, context, STORY_REACH)) return false;
    *out = time_point_day(calendar_weekday_before(context->story.from + 6, frame->value[FIELD_weekday]));
    *basis = DTL_BASIS_CONTEXT;
    return true;
}

/* A weekday with nothing but its clause to go by: the last one up to publication, or the next one. */
static dtl_day plain_weekday(const time_context *context, dtl_day today, int weekday) {
    dtl_day before = calendar_weekday_before(today, weekday);
    if (context->clause.tense <= 0) return before;
    return before == today ? today : before + 7;
}

/* "last" is of the week before; on a Sunday, of the days just gone. */
static dtl_day shifted_weekday(dtl_day today, int weekday, int shift) {
    dtl_day monday = today - dtl_day_weekday(today);
    if (shift < 0 && today == monday + 6 && weekday < 7) return monday + weekday - 1;
    return monday + shift * 7 + weekday - 1;
}

static bool find_weekday(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis) {
    time_point anchor;
    if (find_weekday_of_story(frame, context, out, basis)) return true;
    if (!find_anchor(frame, context, &anchor, basis)) return false;
    int weekday = frame->value[FIELD_weekday];
    dtl_day day;
    if (frame_value(frame, FIELD_unit, -1) == UNIT_WEEK && frame_has(frame, FIELD_shift)) {
        day = time_point_shift(time_point_around(UNIT_WEEK, anchor.from), frame->value[FIELD_shift]).from + weekday - 1;
    } else if (frame->base) {
        day = anchor.grain == UNIT_DAY || anchor.grain == UNIT_WEEK ? anchor.from - dtl_day_weekday(anchor.from) + weekday - 1
                                                                    : calendar_weekday_before(anchor.from + 6, weekday);
    } else if (frame_has(frame, FIELD_direction)) {
        day = frame->value[FIELD_direction] < 0 ? calendar_weekday_before(anchor.from - 1, weekday)
                                                : calendar_weekday_before(anchor.to + 7, weekday);
    } else if (frame_has(frame, FIELD_shift)) {
        day = shifted_weekday(anchor.from, weekday, frame->value[FIELD_shift]);
    } else {
        day = plain_weekday(context, anchor.from, weekday);
    }
    *out = time_point_day(day);
    return true;
}

/* "the 25th", "Monday the 21st": the month is this one, or the nearest that fits. */
static bool find_day_of_month(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis) {
    time_point anchor, point;
    if (!find_anchor(frame, context, &anchor, basis)) return false;
    int day = frame_has(frame, FIELD_day) ? frame->value[FIELD_day] : frame->value[FIELD_nth];
    int64_t best = INT64_MAX;
    int shift = frame_value(frame, FIELD_unit, -1) == UNIT_MONTH && frame_has(frame, FIELD_shift) ? frame->value[FIELD_shift] : 0;
    bool fixed = frame->base || shift || (frame_value(frame, FIELD_unit, -1) == UNIT_MONTH && frame_has(frame, FIELD_shift));
    time_frame plain = {.has = frame->has & ((uint64_t)1 << FIELD_weekday), .type = -1};
    plain.value[FIELD_weekday] = frame->value[FIELD_weekday];
    for (int months = fixed ? shift : -6; months <= (fixed ? shift : 6); months++) {
        time_point month = time_point_around(UNIT_MONTH, calendar_add_months(anchor.from, months));
        if (day > dtl_month_length(month.year, month.index)) continue;
        point = time_point_day(month.from + day - 1);
        int64_t cost = fixed ? 0 : misfit(&plain, context, anchor.from, point);
        if (cost >= best) continue;
        best = cost;
        *out = point;
    }
    return best != INT64_MAX;
}

static time_unit grain_of_count(time_unit unit, const time_frame *frame, time_point anchor) {
    if (unit < UNIT_MONTH) return UNIT_DAY;
    bool exact = frame->base && anchor.grain == UNIT_DAY;
    return exact                 ? UNIT_DAY
           : unit == UNIT_SEASON ? UNIT_SEASON
           : unit > UNIT_CENTURY ? UNIT_YEAR
           : unit == UNIT_DECADE ? UNIT_YEAR
                                 : unit;
}

static int64_t months_of_unit(time_unit unit) {
    static const int16_t months[UNIT_COUNT] = {
        [UNIT_MONTH] = 1,    [UNIT_QUARTER] = 3,    [UNIT_HALF] = 6,           [UNIT_SEASON] = 3, [UNIT_YEAR] = 12,
        [UNIT_DECADE] = 120, [UNIT_CENTURY] = 1200, [UNIT_MILLENNIUM] = 12000, [UNIT_PERIOD] = 3};
    return months[unit];
}

static int64_t days_of_unit(time_unit unit) {
    return unit == UNIT_WEEK || unit == UNIT_WEEKEND ? 7
           : unit == UNIT_FORTNIGHT                  ? 14
           : unit == UNIT_DAY || unit == UNIT_NIGHT  ? 1
                                                     : 0;
}

/* Moves a time of day by seconds. */
static void move_clock(time_point *point, const time_context *context, int64_t seconds) {
    bool known = point->hour >= 0;
    int64_t clock = (known ? point->hour * 3600 + (point->minute > 0 ? point->minute : 0) * 60
                           : context->hour * 3600 + context->minute * 60) +
                    seconds;
    int64_t days = clock >= 0 ? clock / 86400 : -((-clock + 86399) / 86400);
    clock -= days * 86400;
    *point = time_point_shift(time_point_day(point->from), days);
    point->hour = (int)(clock / 3600);
    point->minute = (int)(clock / 60 % 60);
    point->second = (int)(clock % 60);
}

/* One amount of a unit, forward or back. */
static bool move(time_point *point, const time_context *context, int64_t amount, time_unit unit) {
    if (unit <= UNIT_HOUR) {
        static const int seconds[] = {1, 60, 3600};
        if (point->hour < 0 && context->hour < 0) return false;
        move_clock(point, context, amount * seconds[unit] / 1000);
        return true;
    }
    int64_t months = months_of_unit(unit), days = days_of_unit(unit);
    if (months)
        *point = time_point_day(calendar_add_months(point->from, amount * months / 1000));
    else
        *point = time_point_shift(time_point_day(point->from), amount * days / 1000);
    return true;
}

/* "two weeks ago", "a year earlier", "three days after Christmas". */
static bool find_counted(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis) {
    time_point anchor;
    time_unit unit = (time_unit)frame->value[FIELD_unit];
    int64_t amount = frame_value(frame, FIELD_amount, 1000) + frame_value(frame, FIELD_fraction, 0);
    int sign = frame->value[FIELD_direction];
    bool either = frame_value(frame, FIELD_anchor, 0) == 2 && unit == UNIT_YEAR && amount == 1000;
    if (either && context->has_quarter && context->quarter_sentence + 7 > context->clause.sentence) {
        *out = time_point_shift(context->quarter, sign * 4);
        *basis = DTL_BASIS_CONTEXT;
        return true;
    }
    if (!find_anchor(frame, context, &anchor, basis)) return false;
    time_point point = anchor;
    if (unit <= UNIT_HOUR && anchor.hour < 0 && (frame->base || *basis == DTL_BASIS_CONTEXT)) return false;
    if (anchor.grain > UNIT_DAY && unit >= UNIT_MONTH && unit == anchor.grain) {
        *out = time_point_shift(anchor, sign * amount / 1000);
        return true;
    }
    if (*basis == DTL_BASIS_CONTEXT && !frame->base && unit < UNIT_MONTH && anchor.grain >= UNIT_MONTH) {
        *out = anchor; /* "In 1998 ... Two days later": no nearer than what it counts from */
        return true;
    }
    if (!move(&point, context, sign * amount, unit)) return false;
    if (frame_has(frame, FIELD_unit2) &&
        !move(&point, context, (int64_t)sign * frame_value(frame, FIELD_amount2, 1000), (time_unit)frame->value[FIELD_unit2]))
        return false;
    if (frame_has(frame, FIELD_unit3) &&
        !move(&point, context, (int64_t)sign * frame_value(frame, FIELD_amount3, 1000), (time_unit)frame->value[FIELD_unit3]))
        return false;
    bool exact = unit <= UNIT_HOUR || frame_has(frame, FIELD_unit2);
    *out = exact ? point : time_point_around(grain_of_count(unit, frame, anchor), point.from);
    return true;
}

/* "the quarter", "the 1988 period", "the year-ago quarter": the quarter told before, else the one that ended last. */
static bool find_vague(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis) {
    *basis = DTL_BASIS_CONTEXT;
    if (context->has_quarter)
        *out = context->quarter;
    else if (context->published == DTL_NO_DAY)
        return false;
    else
        *out = time_point_shift(time_point_around(UNIT_QUARTER, context->published), -1);
    int year;
    dtl_basis ignored;
    if (frame_has(frame, FIELD_direction))
        *out = time_point_shift(*out, frame->value[FIELD_direction] * 4);
    else if (find_year(frame, context, &year, &ignored))
        *out = time_point_span(UNIT_QUARTER, year, out->index);
    return true;
}

static bool find_decade(const time_frame *frame, const time_context *context, time_point *out) {
    int year = frame_value(frame, FIELD_decade, 0);
    if (!year) {
        year = 1900 + frame->value[FIELD_decade2];
        int now = context->published == DTL_NO_DAY ? 2025 : dtl_day_civil(context->published).year;
        if (year + 100 <= now && frame->value[FIELD_decade2] < 20) year += 100;
    }
    *out = time_point_span(UNIT_DECADE, year, 0);
    return true;
}

static bool find_shifted(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis) {
    time_point anchor;
    if (!find_anchor(frame, context, &anchor, basis)) return false;
    time_unit unit = (time_unit)frame->value[FIELD_unit];
    if (unit <= UNIT_HOUR || unit > UNIT_CENTURY) return false;
    int shift = frame->value[FIELD_shift];
    if (unit == UNIT_FORTNIGHT) unit = UNIT_WEEK;
    /* Early in the week "the weekend" is the one just gone, unless something is still to come. */
    enum { FRIDAY = 4 };
    if (unit == UNIT_WEEKEND && !shift && context->clause.tense <= 0 && dtl_day_weekday(anchor.from) < FRIDAY) shift = -1;
    *out = time_point_shift(time_point_around(unit, anchor.from), shift);
    return true;
}

/* A time of day with no day told: of the date told in the sentence, else of publication. */
static bool find_day_of_clock(const time_context *context, time_point *out, dtl_basis *basis) {
    if (context->has_last && context->last.grain == UNIT_DAY && context->last_sentence + 1 >= context->clause.sentence) {
        *basis = DTL_BASIS_CONTEXT;
        *out = time_point_day(context->last.from);
        return true;
    }
    if (context->published == DTL_NO_DAY) return false;
    *basis = DTL_BASIS_RELATIVE;
    *out = time_point_day(context->published);
    return true;
}

static bool find_point(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis) {
    int year;
    bool has_unit = frame_has(frame, FIELD_unit), has_month_day = frame_has(frame, FIELD_day) || frame_value(frame, FIELD_nth, 0);
    *basis = DTL_BASIS_EXPLICIT;
    if (frame_has(frame, FIELD_vague)) return find_vague(frame, context, out, basis);
    if (has_unit && frame_has(frame, FIELD_direction) && !frame_has(frame, FIELD_weekday))
        return find_counted(frame, context, out, basis);
    if (frame_has(frame, FIELD_decade) || frame_has(frame, FIELD_decade2)) return find_decade(frame, context, out);
    if (frame_has(frame, FIELD_century)) {
        *out = time_point_span(UNIT_CENTURY, frame->value[FIELD_century] * 100 - 100, 0);
        return true;
    }
    if (names_part_of_year(frame)) {
        if (find_year(frame, context, &year, basis)) return in_year(frame, context, year, out);
        return guess_year(frame, context, out, basis);
    }
    if (has_month_day && frame_value(frame, FIELD_day, frame_value(frame, FIELD_nth, 99)) <= 31)
        return find_day_of_month(frame, context, out, basis);
    if (frame_has(frame, FIELD_weekday)) return find_weekday(frame, context, out, basis);
    if (find_year(frame, context, &year, basis)) {
        *out = time_point_span(UNIT_YEAR, year, 0);
        return true;
    }
    if (has_unit && frame_has(frame, FIELD_shift)) return find_shifted(frame, context, out, basis);
    if (frame->base) return find_anchor(frame, context, out, basis);
    if (frame_has(frame, FIELD_hour) || frame_has(frame, FIELD_part)) return find_day_of_clock(context, out, basis);
    return false;
}

/* 12-hour times: "8 p.m.", "8 in the evening"; "7 tonight" is in the evening, "1 tonight" is not. */
int time_frame_hour(const time_frame *frame) {
    int hour = frame->value[FIELD_hour], part = frame_value(frame, FIELD_part, -1);
    enum { AFTERNOON = 2, EVENING = 3, NIGHT = 4 };
    if (frame_has(frame, FIELD_pm)) return hour % 12 + (frame->value[FIELD_pm] ? 12 : 0);
    if (hour < 12 && (part == AFTERNOON || part == EVENING || (part == NIGHT && hour > 4))) return hour + 12;
    return hour;
}

static void add_clock(const time_frame *frame, time_point *point) {
    if (frame_value(frame, FIELD_mod, MOD_NONE) == MOD_LAST_MOMENT) {
        point->hour = 23;
        point->minute = point->second = 59;
    } else if (frame_has(frame, FIELD_hour)) {
        point->hour = time_frame_hour(frame);
        point->minute = frame_value(frame, FIELD_minute, 0);
        point->second = frame_value(frame, FIELD_second, -1);
    } else if (frame_has(frame, FIELD_part)) {
        point->part = frame->value[FIELD_part];
    }
}

bool time_resolve_point(const time_frame *frame, const time_context *context, time_point *out, dtl_basis *basis) {
    if (!find_point(frame, context, out, basis)) return false;
    if (out->grain == UNIT_DAY) add_clock(frame, out);
    return true;
}
