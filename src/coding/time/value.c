/* TIMEX3 values. https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html */
#include <inttypes.h>
#include <stdio.h>

#include "base/date.h"
#include "coding/time/calendar.h"
#include "coding/time/resolve.h"
#include "coding/time/zone.h"

static const char *const parts[] = {"MO", "MI", "AF", "EV", "NI", "DT", "NI"};
static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
static const char *const refs[] = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};

static void print_day(char *out, size_t size, time_point point) {
    char day[DTL_DAY_SIZE];
    dtl_day_print(day, point.from);
    if (point.hour >= 0 && point.second >= 0)
        snprintf(out, size, "%sT%02d:%02d:%02d", day, point.hour, point.minute, point.second);
    else if (point.hour >= 0)
        snprintf(out, size, "%sT%02d:%02d", day, point.hour, point.minute > 0 ? point.minute : 0);
    else if (point.part >= 0)
        snprintf(out, size, "%sT%s", day, parts[point.part]);
    else
        snprintf(out, size, "%s", day);
}

static void print_point(char *out, size_t size, time_point point) {
    switch (point.grain) {
    case UNIT_WEEK: snprintf(out, size, "%04d-W%02d", point.year, point.index); break;
    case UNIT_WEEKEND: snprintf(out, size, "%04d-W%02d-WE", point.year, point.index); break;
    case UNIT_MONTH: snprintf(out, size, "%04d-%02d", point.year, point.index); break;
    case UNIT_QUARTER: snprintf(out, size, "%04d-Q%d", point.year, point.index); break;
    case UNIT_HALF: snprintf(out, size, "%04d-H%d", point.year, point.index); break;
    case UNIT_SEASON: snprintf(out, size, "%04d-%s", point.year, seasons[point.index]); break;
    case UNIT_YEAR: snprintf(out, size, "%04d", point.year); break;
    case UNIT_DECADE: snprintf(out, size, "%03d", point.year / 10); break;
    case UNIT_CENTURY: snprintf(out, size, "%02d", point.year / 100); break;
    default: print_day(out, size, point);
    }
}

/* What can be said of a date whose year or week is not known. */
static void print_open(char *out, size_t size, const time_frame *frame) {
    int month = frame_value(frame, FIELD_month, 0), day = frame_value(frame, FIELD_day, 0);
    if (frame->base || frame_has(frame, FIELD_shift) || frame_has(frame, FIELD_direction)) return;
    if (month && day)
        snprintf(out, size, "XXXX-%02d-%02d", month, day);
    else if (month)
        snprintf(out, size, "XXXX-%02d", month);
    else if (frame_has(frame, FIELD_weekday))
        snprintf(out, size, "XXXX-WXX-%d", frame->value[FIELD_weekday]);
    else if (frame_has(frame, FIELD_quarter))
        snprintf(out, size, "XXXX-Q%d", frame->value[FIELD_quarter]);
    else if (frame_has(frame, FIELD_season))
        snprintf(out, size, "XXXX-%s", seasons[frame->value[FIELD_season]]);
    else if (frame_has(frame, FIELD_hour))
        snprintf(out, size, "T%02d:%02d", time_frame_hour(frame), frame_value(frame, FIELD_minute, 0));
}

/* How units are written in a period: letter, whether behind T, and how many of the letter one unit is. */
static const struct {
    const char *letter;
    bool clock;
    int factor;
} periods[UNIT_COUNT] = {{"S", true, 1},     {"M", true, 1},  {"H", true, 1},  {"D", false, 1},  {"D", false, 1},
                         {"WE", false, 1},   {"W", false, 1}, {"W", false, 2}, {"M", false, 1},  {"Q", false, 1},
                         {"M", false, 6},    {"M", false, 3}, {"Y", false, 1}, {"Y", false, 10}, {"Y", false, 100},
                         {"Y", false, 1000}, {"X", false, 1}};

static size_t print_amount(char *out, size_t size, int64_t amount, bool many, time_unit unit, bool *clock) {
    char number[32] = "X", mark[2] = "";
    amount *= periods[unit].factor;
    if (!many && amount % 1000) {
        int length = snprintf(number, sizeof number, "%" PRId64 ".%03d", amount / 1000, (int)(amount % 1000));
        while (length > 0 && number[length - 1] == '0') number[--length] = '\0';
    } else if (!many) {
        snprintf(number, sizeof number, "%" PRId64, amount / 1000);
    }
    if (periods[unit].clock && !*clock) *mark = 'T', *clock = true;
    const char *letter = many && unit == UNIT_DECADE ? "E" : many && unit == UNIT_CENTURY ? "C" : periods[unit].letter;
    int length = snprintf(out, size, "%s%s%s", mark, number, letter);
    return length > 0 && (size_t)length < size ? (size_t)length : 0;
}

static void print_period(char *out, size_t size, const time_frame *frame) {
    bool clock = false, many = frame_has(frame, FIELD_many);
    size_t at = (size_t)snprintf(out, size, "P");
    int64_t amount = (int64_t)frame_value(frame, FIELD_amount, 1000) + frame_value(frame, FIELD_fraction, 0);
    at += print_amount(out + at, size - at, amount, many, (time_unit)frame_value(frame, FIELD_unit, UNIT_PERIOD), &clock);
    if (frame_has(frame, FIELD_unit2))
        at += print_amount(out + at, size - at, frame_value(frame, FIELD_amount2, 1000), false,
                           (time_unit)frame->value[FIELD_unit2], &clock);
    if (frame_has(frame, FIELD_unit3))
        print_amount(out + at, size - at, frame_value(frame, FIELD_amount3, 1000), false, (time_unit)frame->value[FIELD_unit3],
                     &clock);
}

static void print_set(char *out, size_t size, const time_frame *frame) {
    if (frame_has(frame, FIELD_weekday) && frame_has(frame, FIELD_part))
        snprintf(out, size, "XXXX-WXX-%dT%s", frame->value[FIELD_weekday], parts[frame->value[FIELD_part]]);
    else if (frame_has(frame, FIELD_unit) && !frame_has(frame, FIELD_shift))
        print_period(out, size, frame);
    else if (frame_has(frame, FIELD_part))
        snprintf(out, size, "XXXX-XX-XXT%s", parts[frame->value[FIELD_part]]);
    else if (frame_has(frame, FIELD_hour))
        snprintf(out, size, "XXXX-XX-XXT%02d:%02d", frame->value[FIELD_hour], frame_value(frame, FIELD_minute, 0));
    else
        print_open(out, size, frame);
}

/* "early", "mid", "late" keep a part of the stretch; "earlier this week" what lies before publication. */
static void narrow(const time_frame *frame, const time_context *context, time_result *out) {
    int days = out->to - out->from + 1, mod = frame_value(frame, FIELD_mod, MOD_NONE);
    if (days < 2) return;
    dtl_day today = context->published;
    bool around = today != DTL_NO_DAY && today >= out->from && today <= out->to;
    if (mod == MOD_BEFORE && around)
        out->to = today;
    else if (mod == MOD_AFTER && around)
        out->from = today;
    else if (mod == MOD_START)
        out->to = out->from + days / 3;
    else if (mod == MOD_END)
        out->from = out->to - days / 3;
    else if (mod == MOD_MID)
        out->from += days / 3, out->to -= days / 3;
}

/* "May 6-7", "2001 to 2004". */
static void extend(const time_frame *frame, const time_context *context, time_result *out) {
    time_frame last = *frame;
    time_point end;
    dtl_basis basis;
    static const struct {
        time_field last, first;
    } pairs[] = {{FIELD_last_day, FIELD_day},
                 {FIELD_last_month, FIELD_month},
                 {FIELD_last_year, FIELD_year},
                 {FIELD_last_year2, FIELD_year2}};
    bool any = false;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (!frame_has(frame, pairs[i].last)) continue;
        any = true;
        frame_set(&last, pairs[i].first, frame->value[pairs[i].last]);
    }
    if (!any || !time_resolve_point(&last, context, &end, &basis) || end.to <= out->to) return;
    size_t length = strlen(out->value);
    snprintf(out->value + length, sizeof out->value - length, "/");
    print_point(out->value + length + 1, sizeof out->value - length - 1, end);
    out->to = end.to;
}

static void resolve_point(const time_frame *frame, const time_context *context, time_result *out) {
    out->is_point = time_resolve_point(frame, context, &out->point, &out->basis);
    if (!out->is_point && frame_has(frame, FIELD_direction) && frame_has(frame, FIELD_unit) && !frame_has(frame, FIELD_weekday)) {
        /* "an hour later", and nobody knows later than what: how long is known at least. */
        out->type = DTL_TIME_DURATION;
        print_period(out->value, sizeof out->value, frame);
        return;
    }
    if (!out->is_point) {
        print_open(out->value, sizeof out->value, frame);
        return;
    }
    print_point(out->value, sizeof out->value, out->point);
    out->from = out->point.from;
    out->to = out->point.to;
    extend(frame, context, out);
    narrow(frame, context, out);
    if (frame_value(frame, FIELD_open, 0) > 0 && context->published != DTL_NO_DAY && context->published > out->to)
        out->to = context->published;
    if (out->point.hour >= 0 || out->point.part >= 0) out->type = DTL_TIME_TIME;
}

/* "the past 24 hours" lies before publication, "the next two weeks" behind it. */
static void bound_period(const time_frame *frame, const time_context *context, time_result *out) {
    if (!frame_has(frame, FIELD_shift) || frame_has(frame, FIELD_many) || context->published == DTL_NO_DAY) return;
    time_frame far = *frame;
    time_point point;
    dtl_basis basis;
    time_context from_today = *context;
    if (from_today.hour < 0) from_today.hour = from_today.minute = 0;
    frame_set(&far, FIELD_direction, frame->value[FIELD_shift] < 0 ? -1 : 1);
    far.has &= ~((uint64_t)1 << FIELD_shift);
    if (!time_resolve_point(&far, &from_today, &point, &basis)) return;
    out->from = frame->value[FIELD_shift] < 0 ? point.from : context->published;
    out->to = frame->value[FIELD_shift] < 0 ? context->published : point.to;
}

/* The instant of a time of day whose zone is told. */
static int64_t instant_of(const time_frame *frame, const time_result *result) {
    const time_point *point = &result->point;
    if (!result->is_point || point->hour < 0 || !frame_has(frame, FIELD_zone)) return DTL_NO_INSTANT;
    int64_t minutes = (int64_t)point->from * 1440 + point->hour * 60 + (point->minute > 0 ? point->minute : 0);
    minutes -= time_zone_offset(frame->value[FIELD_zone], point->from);
    return minutes * 60 + (point->second > 0 ? point->second : 0);
}

void time_result_move(time_result *result, dtl_day day) {
    result->point.from = result->point.to = result->from = result->to = day;
    print_day(result->value, sizeof result->value, result->point);
}

void time_resolve(const time_frame *frame, const time_context *context, time_result *out) {
    *out = (time_result){.type = (dtl_time_type)frame->type, .from = DTL_NO_DAY, .to = DTL_NO_DAY, .basis = DTL_BASIS_RELATIVE};
    if (frame_has(frame, FIELD_ref)) {
        snprintf(out->value, sizeof out->value, "%s", refs[frame->value[FIELD_ref]]);
    } else if (frame->type == DTL_TIME_SET) {
        print_set(out->value, sizeof out->value, frame);
    } else if (frame->type == DTL_TIME_DURATION || (frame_has(frame, FIELD_soon) && context->clause.tense < 0)) {
        out->type = DTL_TIME_DURATION;
        print_period(out->value, sizeof out->value, frame);
        bound_period(frame, context, out);
    } else if (frame_has(frame, FIELD_many) && frame_has(frame, FIELD_direction)) {
        snprintf(out->value, sizeof out->value, "%s", refs[frame->value[FIELD_direction] < 0 ? REF_PAST : REF_FUTURE]);
    } else {
        resolve_point(frame, context, out);
    }
    out->utc = instant_of(frame, out);
}
