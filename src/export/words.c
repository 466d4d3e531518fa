#include "export/words.h"

#include <inttypes.h>
#include <jansson.h>

static void add_code(dtl_buffer *out, const char *country, const char *sector) {
    dtl_buffer_print(out, "%s%s%s", country, *country && *sector ? " " : "", sector);
}

static void add_party(dtl_buffer *out, dtl_slice name, const char *country, const char *sector) {
    bool coded = *country || *sector;
    if (!name.data && !coded) dtl_buffer_add_char(out, '?');
    if (name.data) dtl_buffer_add(out, name);
    if (name.data && coded) dtl_buffer_add(out, DTL_SLICE(" ("));
    add_code(out, country, sector);
    if (name.data && coded) dtl_buffer_add_char(out, ')');
}

void dtl_words_actors(dtl_buffer *out, const dtl_actor *actors, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (i) dtl_buffer_add(out, DTL_SLICE(", "));
        add_party(out, actors[i].name.data ? actors[i].name : actors[i].text, actors[i].country, actors[i].sector);
    }
}

void dtl_words_parties(dtl_buffer *out, const dtl_party *parties, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (i) dtl_buffer_add(out, DTL_SLICE(", "));
        add_party(out, parties[i].name, parties[i].country, parties[i].sector);
    }
}

void dtl_words_type(dtl_buffer *out, dtl_type type, int mode) {
    dtl_buffer_add(out, dtl_slice_of(dtl_type_name(type)));
    if (mode == DTL_NO_MODE) return;
    dtl_buffer_print(out, "/%s", dtl_mode_name((dtl_mode)mode));
}

/* A whole year or month is shorter by its name: "2008", "1982-06". Returns how many bytes of the first day tell it, 0 for another
 * range. */
static int named_length(dtl_day from, dtl_day to) {
    dtl_civil first = dtl_day_civil(from), last = dtl_day_civil(to);
    if (first.day != 1 || last.day != dtl_month_length(last.year, last.month) || first.year != last.year) return 0;
    if (first.month == last.month) return 7;
    return first.month == 1 && last.month == 12 ? 4 : 0;
}

void dtl_words_when(dtl_buffer *out, const dtl_when *when) {
    char from[DTL_DAY_SIZE], to[DTL_DAY_SIZE];
    bool has_from = when->told && when->from != DTL_NO_DAY, has_to = when->told && when->to != DTL_NO_DAY;
    if (has_from) dtl_day_print(from, when->from);
    if (has_to) dtl_day_print(to, when->to);
    if (has_from && has_to && when->from == when->to) {
        dtl_buffer_print(out, "%s", from);
    } else if (has_from && has_to) {
        int named = named_length(when->from, when->to);
        named ? dtl_buffer_print(out, "%.*s", named, from) : dtl_buffer_print(out, "%s to %s", from, to);
    } else if (has_from) {
        dtl_buffer_print(out, "from %s", from);
    } else if (has_to) {
        dtl_buffer_print(out, "by %s", to);
    }
}

void dtl_words_place(dtl_buffer *out, const dtl_place *place) {
    if (!place) return;
    dtl_buffer_add(out, place->name.data ? place->name : place->text);
    if (*place->country && place->precision != DTL_PRECISION_COUNTRY) dtl_buffer_print(out, ", %s", place->country);
}

void dtl_words_counts(dtl_buffer *out, const dtl_count counts[DTL_COUNT_KINDS]) {
    const char *separator = "";
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        const dtl_count *count = &counts[kind];
        if (!count->told) continue;
        dtl_buffer_print(out, "%s", separator);
        separator = ", ";
        if (count->min != DTL_NO_COUNT) dtl_buffer_print(out, "%" PRId64, count->min);
        if (count->min != DTL_NO_COUNT && count->max == DTL_NO_COUNT) dtl_buffer_print(out, " or more");
        if (count->min == DTL_NO_COUNT) dtl_buffer_print(out, "at most ");
        if (count->max != DTL_NO_COUNT && count->max != count->min)
            dtl_buffer_print(out, "%s%" PRId64, count->min == DTL_NO_COUNT ? "" : " to ", count->max);
        dtl_buffer_print(out, " %s", dtl_count_name((dtl_count_kind)kind));
    }
}

static dtl_day day_of(const json_t *text) {
    const char *day = json_string_value(text);
    return day ? dtl_day_parse(dtl_slice_of(day)) : DTL_NO_DAY;
}

static void add_number_range(dtl_buffer *out, const json_t *min, const json_t *max) {
    if (json_is_integer(min)) dtl_buffer_print(out, "%" JSON_INTEGER_FORMAT, json_integer_value(min));
    if (!json_is_integer(max)) {
        dtl_buffer_print(out, json_is_integer(min) ? " or more" : "?");
    } else if (!json_equal(min, max)) {
        dtl_buffer_print(out, "%s%" JSON_INTEGER_FORMAT, json_is_integer(min) ? " to " : "at most ", json_integer_value(max));
    }
}

static void add_json_party(dtl_buffer *out, const json_t *value) {
    const char *name = json_string_value(json_object_get(value, "name")),
               *country = json_string_value(json_object_get(value, "country"));
    const char *sector = json_string_value(json_object_get(value, "sector"));
    add_party(out, dtl_slice_of(name), country ? country : "", sector ? sector : "");
}

/* Disputed values are flat, or lists of what is flat. */
static bool add_json(dtl_buffer *out, const json_t *value) {
    const json_t *from = json_object_get(value, "from"), *to = json_object_get(value, "to");
    if (json_is_string(value)) {
        dtl_buffer_add(out, dtl_slice_of(json_string_value(value)));
    } else if (from || to) {
        const dtl_when when = {.told = true, .from = day_of(from), .to = day_of(to)};
        dtl_words_when(out, &when);
    } else if (json_object_get(value, "min") || json_object_get(value, "max")) {
        add_number_range(out, json_object_get(value, "min"), json_object_get(value, "max"));
    } else if (json_object_get(value, "name") || json_object_get(value, "country") || json_object_get(value, "sector")) {
        add_json_party(out, value);
    } else {
        return false;
    }
    return true;
}

void dtl_words_value(dtl_buffer *out, dtl_slice json) {
    json_t *value = json_loadb(json.data, json.length, JSON_DECODE_ANY, NULL);
    size_t start = out->length, count = json_is_array(value) ? json_array_size(value) : 1;
    bool known = value != NULL;
    for (size_t i = 0; i < count && known; i++) {
        if (i) dtl_buffer_add(out, DTL_SLICE(", "));
        known = add_json(out, json_is_array(value) ? json_array_get(value, i) : value);
    }
    if (!known) {
        out->length = start;
        dtl_buffer_add(out, json);
    }
    json_decref(value);
}

dtl_slice dtl_words_day(dtl_slice published) {
    return published.length > 10 ? (dtl_slice){published.data, 10} : published;
}
