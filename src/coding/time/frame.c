#include "coding/time/frame.h"

#include "coding/time/zone.h"

static const struct {
    const char *name;
    int32_t low, high;
} fields[] = {
#define TIME_FIELD(name, low, high) {#name, low, high},
#include "coding/time/frame.def"
#undef TIME_FIELD
};

/* Names of values, each ending with NULL. The TIMEX3 guidelines name the mods and the parts of the day. */
static const char *const units[] = {"second", "minute",    "hour",    "night",      "day",    "weekend",
                                    "week",   "fortnight", "month",   "quarter",    "half",   "season",
                                    "year",   "decade",    "century", "millennium", "period", NULL};
static const char *const mods[] = {"NONE",      "START",  "MID",   "END",         "APPROX", "LESS_THAN",
                                   "MORE_THAN", "BEFORE", "AFTER", "LAST_MOMENT", NULL};
static const char *const refs[] = {"PAST_REF", "PRESENT_REF", "FUTURE_REF", NULL};
static const char *const parts[] = {"MO", "MI", "AF", "EV", "NI", "DT", "ON", NULL};
static const char *const seasons[] = {"SP", "SU", "FA", "WI", NULL};

static const char *const *names_of(time_field field) {
    switch (field) {
    case FIELD_unit:
    case FIELD_unit2:
    case FIELD_unit3: return units;
    case FIELD_mod: return mods;
    case FIELD_ref: return refs;
    case FIELD_part: return parts;
    case FIELD_season: return seasons;
    default: return NULL;
    }
}

int time_field_of(dtl_slice name) {
    for (int i = 0; i < FIELD_COUNT; i++)
        if (dtl_slice_is(name, fields[i].name)) return i;
    return -1;
}

bool time_number_parse(dtl_slice text, int32_t *out) {
    bool negative = text.length > 1 && text.data[0] == '-';
    int32_t value = 0;
    if (!text.length || text.length > 7) return false;
    for (size_t i = negative ? 1 : 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') return false;
        value = value * 10 + (text.data[i] - '0');
    }
    *out = negative ? -value : value;
    return true;
}

bool time_field_parse(time_field field, dtl_slice text, int32_t *out) {
    if (field == FIELD_zone) return time_zone_parse(text, out);
    const char *const *names = names_of(field);
    for (int32_t i = 0; names && names[i]; i++) {
        if (!dtl_slice_is(text, names[i])) continue;
        *out = i;
        return true;
    }
    return time_number_parse(text, out) && time_field_fits(field, *out);
}

bool time_field_fits(time_field field, int32_t value) {
    return value >= fields[field].low && value <= fields[field].high;
}
