#include "coding/time/published.h"

#include "coding/time/zone.h"

enum { HOUR_AT = 11, ZONE_AT = 16, DAY_MINUTES = 24 * 60 };

static bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

/* Hour and minute of "2012-03-04T10:00:00Z"; false when no time of day is told. */
static bool read_clock(dtl_slice published, time_context *context) {
    context->hour = context->minute = -1;
    if (published.length < ZONE_AT || (published.data[10] != 'T' && published.data[10] != ' ')) return false;
    const char *clock = published.data + HOUR_AT;
    if (!is_digit(clock[0]) || !is_digit(clock[1]) || clock[2] != ':' || !is_digit(clock[3]) || !is_digit(clock[4])) return false;
    context->hour = (clock[0] - '0') * 10 + (clock[1] - '0');
    context->minute = (clock[3] - '0') * 10 + (clock[4] - '0');
    return true;
}

/* The zone behind the seconds and their parts. */
static bool read_zone(dtl_slice published, int32_t *zone) {
    dtl_slice rest = {published.data + ZONE_AT, published.length - ZONE_AT};
    while (rest.length && (*rest.data == ':' || *rest.data == '.' || is_digit(*rest.data))) rest.data++, rest.length--;
    *zone = 0;
    return dtl_slice_is(rest, "Z") || time_zone_parse(rest, zone);
}

void time_read_published(const time_outlets *outlets, const dtl_report *report, time_context *context) {
    int32_t written, own;
    context->published = report->published_day;
    if (!read_clock(report->published, context) || context->published == DTL_NO_DAY) return;
    if (!read_zone(report->published, &written) || !time_outlets_zone(outlets, report->outlet, &own)) return;
    int moved = context->hour * 60 + context->minute + time_zone_offset(own, context->published) - written;
    if (moved < 0) context->published--;
    if (moved >= DAY_MINUTES) context->published++;
    moved = (moved + DAY_MINUTES * 2) % DAY_MINUTES;
    context->hour = moved / 60;
    context->minute = moved % 60;
}
