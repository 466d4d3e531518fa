#include "panel.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"

enum { MAX_BYTES = 1 << 30, MAX_NAMES = 1 << 24, VALUES_AT_MOST = 4096, NAME_SIZE = 16 };
static const double ROWS_AT_MOST = 50e6;

static const char *const key_names[] = {"dyad", "actor", "recipient", "country", "outlet",
                                        "type", "quad",  "day",       "month",   "year"};

/* The values that one event has of one key. */
typedef struct values {
    uint32_t items[VALUES_AT_MOST];
    size_t count;
} values;

static bool is_period(cli_key key) {
    return key >= CLI_KEY_DAY;
}

static int find_key(dtl_slice name) {
    for (size_t i = 0; i < sizeof key_names / sizeof *key_names; i++) {
        if (dtl_slice_equal(name, dtl_slice_of(key_names[i]))) return (int)i;
    }
    return -1;
}

static cli_dimension *dimension_of(cli_panel *panel, cli_key key) {
    for (size_t i = 0; i < panel->count; i++) {
        if (panel->dimensions[i].key == key) return &panel->dimensions[i];
    }
    return NULL;
}

static cli_dimension *period_of(cli_panel *panel) {
    for (size_t i = 0; i < panel->count; i++) {
        if (is_period(panel->dimensions[i].key)) return &panel->dimensions[i];
    }
    return NULL;
}

/* The value's index, given to it when it is new; UINT32_MAX when memory ran out. */
static uint32_t index_of(cli_panel *panel, cli_dimension *d, dtl_slice name) {
    uint32_t *at = dtl_map_get(&d->index, name);
    if (at) return *at;
    dtl_slice kept = dtl_arena_copy(&panel->arena, name), *item = kept.data ? dtl_vector_push(&d->names, &panel->arena) : NULL;
    at = item ? dtl_map_put(&d->index, kept, NULL) : NULL;
    if (!at) return UINT32_MAX;
    *item = kept;
    return *at = (uint32_t)(d->names.count - 1);
}

int cli_panel_name(cli_panel *panel, cli_key key, dtl_slice name) {
    cli_dimension *d = dimension_of(panel, key);
    return !d || index_of(panel, d, name) != UINT32_MAX ? DTL_OK : panel->arena.status;
}

static int add_key(cli_panel *panel, dtl_slice name, dtl_error *error) {
    int key = find_key(name);
    if (key < 0)
        return dtl_fail(
            error, DTL_EARGUMENT,
            "--by: %.*s is no key; there are dyad, actor, recipient, country, outlet, type, quad, day, month and year",
            DTL_PRINT(name));
    if (panel->count == CLI_MAX_KEYS) return dtl_fail(error, DTL_EARGUMENT, "--by takes %d keys at most", CLI_MAX_KEYS);
    bool twice = dimension_of(panel, (cli_key)key) || (is_period((cli_key)key) && period_of(panel));
    if (twice) return dtl_fail(error, DTL_EARGUMENT, "--by: there is a key like %.*s already", DTL_PRINT(name));
    cli_dimension *d = &panel->dimensions[panel->count++];
    *d = (cli_dimension){.key = (cli_key)key, .names = {.ceiling = MAX_NAMES}, .first = INT64_MAX, .last = INT64_MIN};
    dtl_map_init(&d->index, &panel->arena, MAX_NAMES);
    return DTL_OK;
}

int cli_panel_open(cli_panel *panel, const char *keys, dtl_error *error) {
    *panel = (cli_panel){.counts = {.ceiling = UINT32_MAX - 1}};
    dtl_arena_init(&panel->arena, MAX_BYTES);
    dtl_map_init(&panel->cells, &panel->arena, UINT32_MAX - 1);
    dtl_map_init(&panel->reports, &panel->arena, UINT32_MAX - 1);
    int status = DTL_OK;
    for (dtl_slice rest = dtl_slice_of(keys); status == DTL_OK && rest.data;)
        status = add_key(panel, dtl_slice_cut(&rest, ','), error);
    if (status == DTL_OK && dimension_of(panel, CLI_KEY_DYAD) &&
        (dimension_of(panel, CLI_KEY_ACTOR) || dimension_of(panel, CLI_KEY_RECIPIENT)))
        status = dtl_fail(error, DTL_EARGUMENT, "--by: dyad says who acts and to whom already");
    return status;
}

void cli_panel_clear(cli_panel *panel) {
    dtl_arena_clear(&panel->arena);
}

static int64_t period_number(cli_key key, dtl_day day) {
    dtl_civil date = dtl_day_civil(day);
    if (key == CLI_KEY_DAY) return day;
    return key == CLI_KEY_MONTH ? (int64_t)date.year * 12 + date.month - 1 : date.year;
}

static dtl_slice period_name(cli_key key, int64_t number, char out[NAME_SIZE]) {
    if (key == CLI_KEY_DAY) {
        dtl_day_print(out, (dtl_day)number);
    } else if (key == CLI_KEY_MONTH) {
        snprintf(out, NAME_SIZE, "%04d-%02d", (int)(number / 12), (int)(number % 12) + 1);
    } else {
        snprintf(out, NAME_SIZE, "%04d", (int)number);
    }
    return dtl_slice_of(out);
}

void cli_panel_cover(cli_panel *panel, dtl_day day) {
    cli_dimension *d = period_of(panel);
    if (!d || day == DTL_NO_DAY) return;
    int64_t number = period_number(d->key, day);
    if (number < d->first) d->first = number;
    if (number > d->last) d->last = number;
}

static void add_value(values *out, uint32_t value) {
    for (size_t i = 0; i < out->count; i++) {
        if (out->items[i] == value) return;
    }
    if (out->count < VALUES_AT_MOST) out->items[out->count++] = value;
}

static void add_name(cli_panel *panel, cli_dimension *d, values *out, dtl_slice name) {
    uint32_t index = name.length ? index_of(panel, d, name) : UINT32_MAX;
    if (index != UINT32_MAX) add_value(out, index);
}

static void add_codes(cli_panel *panel, cli_dimension *d, values *out, const dtl_party *parties, size_t count) {
    for (size_t i = 0; i < count; i++) {
        char code[NAME_SIZE];
        const char *country = parties[i].country, *sector = parties[i].sector;
        snprintf(code, sizeof code, "%s%s%s", country, *country && *sector ? " " : "", sector);
        add_name(panel, d, out, dtl_slice_of(code));
    }
}

static void add_countries(cli_panel *panel, cli_dimension *d, values *out, const dtl_party *parties, size_t count) {
    for (size_t i = 0; i < count; i++) add_name(panel, d, out, dtl_slice_of(parties[i].country));
}

static void add_dyads(cli_panel *panel, cli_dimension *d, values *out, const dtl_event *event) {
    for (size_t i = 0; i < event->actor_count; i++) {
        for (size_t k = 0; k < event->recipient_count; k++) {
            char dyad[NAME_SIZE];
            const char *from = event->actors[i].country, *to = event->recipients[k].country;
            snprintf(dyad, sizeof dyad, "%s %s", from, to);
            if (*from && *to) add_name(panel, d, out, dtl_slice_of(dyad));
        }
    }
}

/* The day that puts an event into its period. */
static dtl_day day_of(const dtl_event *event) {
    if (event->when.told && event->when.from != DTL_NO_DAY) return event->when.from;
    return event->first_published.data ? dtl_day_parse(event->first_published) : DTL_NO_DAY;
}

static void find_values(cli_panel *panel, cli_dimension *d, const dtl_event *event, values *out) {
    int64_t number = INT64_MAX;
    out->count = 0;
    switch (d->key) {
    case CLI_KEY_DYAD: add_dyads(panel, d, out, event); break;
    case CLI_KEY_ACTOR: add_codes(panel, d, out, event->actors, event->actor_count); break;
    case CLI_KEY_RECIPIENT: add_codes(panel, d, out, event->recipients, event->recipient_count); break;
    case CLI_KEY_COUNTRY:
        add_countries(panel, d, out, event->actors, event->actor_count);
        add_countries(panel, d, out, event->recipients, event->recipient_count);
        break;
    case CLI_KEY_OUTLET:
        for (size_t i = 0; i < event->outlet_count; i++) add_name(panel, d, out, event->outlets[i]);
        break;
    case CLI_KEY_TYPE: add_name(panel, d, out, dtl_slice_of(dtl_type_name(event->type))); break;
    case CLI_KEY_QUAD: add_name(panel, d, out, dtl_slice_of(dtl_quad_name(dtl_type_quad(event->type)))); break;
    case CLI_KEY_DAY:
    case CLI_KEY_MONTH:
    case CLI_KEY_YEAR:
        if (day_of(event) != DTL_NO_DAY) number = period_number(d->key, day_of(event));
        if (number >= d->first && number <= d->last) add_value(out, (uint32_t)number);
        panel->outside += !out->count;
        break;
    }
}

static dtl_slice key_of_cell(const uint32_t indices[CLI_MAX_KEYS]) {
    return (dtl_slice){(const char *)indices, CLI_MAX_KEYS * sizeof *indices};
}

static int count_cell(cli_panel *panel, const uint32_t indices[CLI_MAX_KEYS], const dtl_event *event) {
    uint32_t *at = dtl_map_get(&panel->cells, key_of_cell(indices));
    if (!at) {
        dtl_slice key = dtl_arena_copy(&panel->arena, key_of_cell(indices));
        cli_cell_count *added = key.data ? dtl_vector_push(&panel->counts, &panel->arena) : NULL;
        at = added ? dtl_map_put(&panel->cells, key, NULL) : NULL;
        if (!at) return panel->arena.status ? panel->arena.status : DTL_ELIMIT;
        *added = (cli_cell_count){.events = 0};
        *at = (uint32_t)(panel->counts.count - 1);
    }
    panel->counts.items[*at].events++;
    panel->counts.items[*at].score += dtl_score(event->type, event->mode);
    return DTL_OK;
}

/* The next combination; false behind the last. */
static bool advance(size_t at[CLI_MAX_KEYS], const size_t sizes[CLI_MAX_KEYS], size_t count) {
    for (size_t i = count; i-- > 0;) {
        if (++at[i] < sizes[i]) return true;
        at[i] = 0;
    }
    return false;
}

int cli_panel_add(cli_panel *panel, const dtl_event *event) {
    values found[CLI_MAX_KEYS];
    size_t sizes[CLI_MAX_KEYS] = {0}, at[CLI_MAX_KEYS] = {0};
    for (size_t i = 0; i < panel->count; i++) {
        find_values(panel, &panel->dimensions[i], event, &found[i]);
        sizes[i] = found[i].count;
        if (!sizes[i]) return panel->arena.status;
    }
    int status = panel->arena.status;
    do {
        uint32_t indices[CLI_MAX_KEYS] = {0};
        for (size_t i = 0; i < panel->count; i++) indices[i] = found[i].items[at[i]];
        if (status == DTL_OK) status = count_cell(panel, indices, event);
    } while (status == DTL_OK && advance(at, sizes, panel->count));
    return status;
}

/* Of a panel by outlets, the outlet's; of others, everybody's. */
static dtl_slice report_key(char out[256], bool by_outlet, dtl_slice outlet, int64_t period) {
    int length = snprintf(out, 256, "%lld %.*s", (long long)period,
                          by_outlet ? (int)(outlet.length < 200 ? outlet.length : 200) : 0, outlet.length ? outlet.data : "");
    return (dtl_slice){out, (size_t)length};
}

int cli_panel_add_reports(cli_panel *panel, dtl_slice outlet, dtl_day day, size_t count) {
    const cli_dimension *period = period_of(panel);
    if (period && day == DTL_NO_DAY) return DTL_OK;
    char text[256];
    dtl_slice key =
        report_key(text, dimension_of(panel, CLI_KEY_OUTLET) != NULL, outlet, period ? period_number(period->key, day) : 0);
    uint32_t *at = dtl_map_get(&panel->reports, key);
    dtl_slice kept = at ? key : dtl_arena_copy(&panel->arena, key);
    if (!at && kept.data) at = dtl_map_put(&panel->reports, kept, NULL);
    if (!at) return panel->arena.status ? panel->arena.status : DTL_ELIMIT;
    *at += (uint32_t)count;
    return DTL_OK;
}

static int compare_names(const void *a, const void *b, void *context) {
    const dtl_slice *names = context;
    return dtl_slice_compare(names[*(const uint32_t *)a], names[*(const uint32_t *)b]);
}

static int sort_names(cli_panel *panel, cli_dimension *d) {
    d->order = dtl_arena_array(&panel->arena, uint32_t, d->names.count);
    if (!d->order) return panel->arena.status;
    for (uint32_t i = 0; i < d->names.count; i++) d->order[i] = i;
    if (d->names.count) qsort_r(d->order, d->names.count, sizeof *d->order, compare_names, d->names.items);
    return DTL_OK;
}

static size_t size_of(const cli_dimension *d) {
    if (!is_period(d->key)) return d->names.count;
    return d->first > d->last ? 0 : (size_t)(d->last - d->first + 1);
}

static int fill_row(cli_panel *panel, const size_t at[CLI_MAX_KEYS], cli_panel_row *row, char names[CLI_MAX_KEYS][NAME_SIZE]) {
    uint32_t indices[CLI_MAX_KEYS] = {0};
    dtl_slice outlet = DTL_NO_SLICE;
    int64_t period = 0;
    *row = (cli_panel_row){.reports = 0};
    for (size_t i = 0; i < panel->count; i++) {
        const cli_dimension *d = &panel->dimensions[i];
        if (is_period(d->key)) {
            period = d->first + (int64_t)at[i];
            indices[i] = (uint32_t)period;
            row->values[i] = period_name(d->key, period, names[i]);
        } else {
            indices[i] = d->order[at[i]];
            row->values[i] = d->names.items[indices[i]];
        }
        if (d->key == CLI_KEY_OUTLET) outlet = row->values[i];
    }
    const uint32_t *cell = dtl_map_get(&panel->cells, key_of_cell(indices));
    if (cell) row->count = panel->counts.items[*cell];
    char text[256];
    const uint32_t *reports = dtl_map_get(&panel->reports, report_key(text, outlet.data != NULL, outlet, period));
    row->reports = reports ? *reports : 0;
    return DTL_OK;
}

int cli_panel_rows(cli_panel *panel, int (*each)(void *context, const cli_panel_row *row), void *context, dtl_error *error) {
    size_t sizes[CLI_MAX_KEYS] = {0}, at[CLI_MAX_KEYS] = {0};
    double rows = 1;
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < panel->count; i++) {
        status = sort_names(panel, &panel->dimensions[i]);
        sizes[i] = size_of(&panel->dimensions[i]);
        rows *= (double)sizes[i];
    }
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    if (rows > ROWS_AT_MOST)
        return dtl_fail(error, DTL_ELIMIT, "the panel would have %.0f rows; narrow it with filters or fewer keys", rows);
    if (rows == 0) return DTL_OK;
    do {
        cli_panel_row row;
        char names[CLI_MAX_KEYS][NAME_SIZE];
        status = fill_row(panel, at, &row, names);
        if (status == DTL_OK) status = each(context, &row);
    } while (status == DTL_OK && advance(at, sizes, panel->count));
    return status;
}
