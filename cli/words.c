#include "words.h"

#include <inttypes.h>

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

void cli_words_actors(dtl_buffer *out, const dtl_actor *actors, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (i) dtl_buffer_add(out, DTL_SLICE(", "));
        add_party(out, actors[i].name.data ? actors[i].name : actors[i].text, actors[i].country, actors[i].sector);
    }
}

void cli_words_parties(dtl_buffer *out, const dtl_party *parties, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (i) dtl_buffer_add(out, DTL_SLICE(", "));
        add_party(out, parties[i].name, parties[i].country, parties[i].sector);
    }
}

void cli_words_type(dtl_buffer *out, dtl_type type, int mode) {
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

void cli_words_when(dtl_buffer *out, const dtl_when *when) {
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

void cli_words_place(dtl_buffer *out, const dtl_place *place) {
    if (!place) return;
    dtl_buffer_add(out, place->name.data ? place->name : place->text);
    if (*place->country && place->precision != DTL_PRECISION_COUNTRY) dtl_buffer_print(out, ", %s", place->country);
}

void cli_words_counts(dtl_buffer *out, const dtl_count counts[DTL_COUNT_KINDS]) {
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

dtl_slice cli_words_day(dtl_slice published) {
    return published.length > 10 ? (dtl_slice){published.data, 10} : published;
}
