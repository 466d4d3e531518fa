#include "store/panel.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/map.h"
#include "base/vector.h"
#include "store/tally.h"

enum { PANEL_BYTES = 1 << 30, NAMES_AT_MOST = 1 << 24, PERIOD_SIZE = 16, KEYS = DTL_PANEL_KEYS_AT_MOST };

/* characters: of a date that tell the period; 0 for what is no period. */
typedef struct panel_key {
    const char *name;
    int characters;
} panel_key;

static const panel_key keys[] = {
    [DTL_VALUE_DYAD] = {"dyad", 0},       [DTL_VALUE_ACTOR] = {"actor", 0},   [DTL_VALUE_RECIPIENT] = {"recipient", 0},
    [DTL_VALUE_COUNTRY] = {"country", 0}, [DTL_VALUE_OUTLET] = {"outlet", 0}, [DTL_VALUE_TYPE] = {"type", 0},
    [DTL_VALUE_QUAD] = {"quad", 0},       [DTL_VALUE_STATUS] = {"status", 0}, [DTL_VALUE_DAY] = {"day", 10},
    [DTL_VALUE_MONTH] = {"month", 7},     [DTL_VALUE_YEAR] = {"year", 4}};

static dtl_value value_kind(const panel_key *key) {
    return (dtl_value)(key - keys);
}

/* The values of one key: names in the order of their bytes by `order`; of a period, numbers without a gap. */
typedef struct dimension {
    const panel_key *key;
    dtl_map index;
    dtl_vector(dtl_slice) names;
    uint32_t *order;     /* of the names: order[0] is the index of the first */
    int64_t first, last; /* of a period, first > last: none */
} dimension;

typedef struct cell {
    size_t events;
    double score;
} cell;

typedef struct panel {
    dtl_store *store;
    const dtl_panel_question *question;
    int (*each)(void *context, const dtl_panel_row *row);
    void *context;
    dtl_error *error;
    dtl_arena arena;
    dimension dimensions[KEYS];
    size_t count;
    dtl_map cells; /* indices of the values -> index in counts */
    dtl_vector(cell) counts;
    dtl_map reports; /* outlet and period -> reports */
    size_t rows;
} panel;

/* ---- the keys ---- */

static const panel_key *find_key(dtl_slice name) {
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (dtl_slice_is(name, keys[i].name)) return &keys[i];
    }
    return NULL;
}

static bool has(const panel_key *const *all, size_t count, int key) {
    for (size_t i = 0; i < count; i++) {
        if (all[i] == &keys[key]) return true;
    }
    return false;
}

static int check_new(const panel_key *const *all, size_t count, const char *prefix, dtl_error *error) {
    const panel_key *last = all[count];
    for (size_t i = 0; i < count; i++) {
        if (all[i] == last || (all[i]->characters && last->characters))
            return dtl_fail(error, DTL_EARGUMENT, "%sby: there is a key like %s already", prefix, last->name);
    }
    return DTL_OK;
}

static int read_keys(const dtl_panel_question *question, const panel_key *out[KEYS], size_t *count, dtl_error *error) {
    const char *prefix = question->prefix;
    int status = DTL_OK;
    *count = 0;
    for (dtl_slice rest = dtl_slice_of(question->keys); status == DTL_OK && rest.data; ++*count) {
        dtl_slice name = dtl_slice_cut(&rest, ',');
        if (*count == KEYS) return dtl_fail(error, DTL_EARGUMENT, "%sby takes %d keys at most", prefix, KEYS);
        out[*count] = find_key(name);
        if (!out[*count])
            return dtl_fail(error, DTL_EARGUMENT,
                            "%sby: %.*s is no key; there are dyad, actor, recipient, country, outlet, type, quad, status, day,"
                            " month and year",
                            prefix, DTL_PRINT(name));
        status = check_new(out, *count, prefix, error);
    }
    bool twice = has(out, *count, DTL_VALUE_DYAD) && (has(out, *count, DTL_VALUE_ACTOR) || has(out, *count, DTL_VALUE_RECIPIENT));
    if (status == DTL_OK && twice)
        status = dtl_fail(error, DTL_EARGUMENT, "%sby: dyad says who acts and to whom already", prefix);
    return status;
}

int dtl_panel_columns(const dtl_panel_question *question, const char *names[DTL_PANEL_COLUMNS_AT_MOST], size_t *count,
                      dtl_error *error) {
    const panel_key *by[KEYS];
    size_t given = 0;
    int status = read_keys(question, by, &given, error);
    *count = 0;
    for (size_t i = 0; status == DTL_OK && i < given; i++) {
        bool dyad = by[i] == &keys[DTL_VALUE_DYAD];
        names[(*count)++] = dyad ? keys[DTL_VALUE_ACTOR].name : by[i]->name;
        if (dyad) names[(*count)++] = keys[DTL_VALUE_RECIPIENT].name;
    }
    return status;
}

/* ---- periods ---- */

static dimension *period_of(panel *p) {
    for (size_t i = 0; i < p->count; i++) {
        if (p->dimensions[i].key->characters) return &p->dimensions[i];
    }
    return NULL;
}

static dimension *outlet_of(panel *p) {
    for (size_t i = 0; i < p->count; i++) {
        if (p->dimensions[i].key == &keys[DTL_VALUE_OUTLET]) return &p->dimensions[i];
    }
    return NULL;
}

/* "2012", "2012-03", "2012-03-04" by their numbers, one behind another. */
static int64_t period_number(const panel_key *key, dtl_slice text) {
    char copy[PERIOD_SIZE];
    int year = 0, month = 1, day = 1;
    snprintf(copy, sizeof copy, "%.*s", DTL_PRINT(text));
    if (sscanf(copy, "%d-%d-%d", &year, &month, &day) < 1) return INT64_MIN;
    if (key->characters == 4) return year;
    return key->characters == 7 ? (int64_t)year * 12 + month - 1 : dtl_day_of((dtl_civil){year, month, day});
}

static dtl_slice period_name(const panel_key *key, int64_t number, char out[PERIOD_SIZE]) {
    if (key->characters == 10) {
        dtl_day_print(out, (dtl_day)number);
    } else if (key->characters == 7) {
        snprintf(out, PERIOD_SIZE, "%04d-%02d", (int)(number / 12), (int)(number % 12) + 1);
    } else {
        snprintf(out, PERIOD_SIZE, "%04d", (int)number);
    }
    return dtl_slice_of(out);
}

static void cover(dimension *d, int64_t number) {
    if (number < d->first) d->first = number;
    if (number > d->last) d->last = number;
}

static void cover_day(dimension *d, dtl_day day) {
    char text[DTL_DAY_SIZE];
    if (day == DTL_NO_DAY) return;
    dtl_day_print(text, day);
    cover(d, period_number(d->key, dtl_slice_of(text)));
}

/* ---- reports ---- */

static dtl_slice report_key(char out[256], dtl_slice outlet, int64_t period) {
    int length = snprintf(out, 256, "%" PRId64 " %.*s", period, (int)(outlet.length < 200 ? outlet.length : 200),
                          outlet.length ? outlet.data : "");
    return (dtl_slice){out, (size_t)length};
}

static int add_reports(panel *p, dtl_slice outlet, int64_t period, int64_t count) {
    char text[256];
    dtl_slice key = dtl_arena_copy(&p->arena, report_key(text, outlet, period));
    uint32_t *at = key.data ? dtl_map_put(&p->reports, key, NULL) : NULL;
    if (!at) return dtl_fail(p->error, p->arena.status ? p->arena.status : DTL_ELIMIT, "there are too many outlets for a panel");
    *at = count < UINT32_MAX ? (uint32_t)count : UINT32_MAX;
    return DTL_OK;
}

/* outlet, period, reports */
static int take_reports(void *context, const dtl_cell *cells, size_t count) {
    panel *p = context;
    dimension *period = period_of(p);
    int64_t number = period ? period_number(period->key, cells[1].text) : 0;
    (void)count;
    if (period) cover(period, number);
    return add_reports(p, cells[0].text, number, cells[2].number);
}

static int read_reports(panel *p) {
    const dimension *period = period_of(p);
    return dtl_tally_reports(p->store, outlet_of(p) != NULL, period ? period->key->characters : 0, p->question->filter,
                             take_reports, p, p->error);
}

static size_t reports_of(const panel *p, dtl_slice outlet, int64_t period) {
    char text[256];
    const uint32_t *count = dtl_map_get(&p->reports, report_key(text, outlet, period));
    return count ? *count : 0;
}

/* ---- rows ---- */

static int give(panel *p, const dtl_slice values[KEYS], const cell *counted) {
    dtl_slice columns[DTL_PANEL_COLUMNS_AT_MOST], outlet = DTL_NO_SLICE;
    int64_t period = 0;
    size_t count = 0;
    for (size_t i = 0; i < p->count; i++) {
        const panel_key *key = p->dimensions[i].key;
        dtl_slice rest = values[i];
        if (key == &keys[DTL_VALUE_DYAD]) columns[count++] = dtl_slice_cut(&rest, ' ');
        columns[count++] = rest;
        if (key == &keys[DTL_VALUE_OUTLET]) outlet = values[i];
        if (key->characters) period = period_number(key, values[i]);
    }
    const dtl_panel_row row = {columns, counted->events, counted->score, reports_of(p, outlet, period)};
    return p->each(p->context, &row);
}

typedef struct taking {
    panel *panel;
    int (*take)(panel *p, const dtl_slice values[KEYS], const cell *counted);
} taking;

static int take_row(void *context, const dtl_cell *cells, size_t count) {
    const taking *t = context;
    dtl_slice values[KEYS];
    size_t given = count - 2;
    for (size_t i = 0; i < given; i++)
        values[i] = cells[i].kind == DTL_CELL_NUMBER ? dtl_slice_of(dtl_quad_name((dtl_quad)cells[i].number)) : cells[i].text;
    const cell counted = {(size_t)cells[given].number, cells[given + 1].real};
    return t->take(t->panel, values, &counted);
}

/* Calls take for the combinations that are there. */
static int each_there(panel *p, int (*take)(panel *p, const dtl_slice values[KEYS], const cell *counted)) {
    dtl_value by[KEYS];
    taking t = {p, take};
    for (size_t i = 0; i < p->count; i++) by[i] = value_kind(p->dimensions[i].key);
    return dtl_tally_events(p->store, by, p->count, p->question->filter, take_row, &t, p->error);
}

static int fail_rows(const panel *p, double rows) {
    return dtl_fail(p->error, DTL_ELIMIT, "the panel would have %s%.0f rows; narrow it with filters or fewer keys%s",
                    p->question->sparse ? "over " : "", rows, p->question->sparse ? "" : ", or leave out its zeros (sparse)");
}

static int give_there(panel *p, const dtl_slice values[KEYS], const cell *counted) {
    if (p->rows++ == p->question->rows_at_most) return fail_rows(p, (double)p->question->rows_at_most);
    return give(p, values, counted);
}

/* The value's index, given to it when it is new; UINT32_MAX when memory ran out. */
static uint32_t index_of(panel *p, dimension *d, dtl_slice name) {
    uint32_t *at = dtl_map_get(&d->index, name);
    if (at) return *at;
    dtl_slice kept = dtl_arena_copy(&p->arena, name), *item = kept.data ? dtl_vector_push(&d->names, &p->arena) : NULL;
    at = item ? dtl_map_put(&d->index, kept, NULL) : NULL;
    if (!at) return UINT32_MAX;
    *item = kept;
    return *at = (uint32_t)(d->names.count - 1);
}

static dtl_slice key_of_cell(const uint32_t indices[KEYS]) {
    return (dtl_slice){(const char *)indices, KEYS * sizeof *indices};
}

static int fail_memory(const panel *p) {
    int status = p->arena.status ? p->arena.status : DTL_ELIMIT;
    return dtl_fail(p->error, status, "counting events: %s", dtl_error_meaning(status));
}

static int keep_cell(panel *p, const dtl_slice values[KEYS], const cell *counted) {
    uint32_t indices[KEYS] = {0};
    for (size_t i = 0; i < p->count; i++) {
        dimension *d = &p->dimensions[i];
        int64_t number = d->key->characters ? period_number(d->key, values[i]) : 0;
        if (d->key->characters && (number < d->first || number > d->last)) return DTL_OK;
        indices[i] = d->key->characters ? (uint32_t)(number - d->first) : index_of(p, d, values[i]);
        if (indices[i] == UINT32_MAX) return fail_memory(p);
    }
    dtl_slice key = dtl_arena_copy(&p->arena, key_of_cell(indices));
    cell *kept = key.data ? dtl_vector_push(&p->counts, &p->arena) : NULL;
    uint32_t *at = kept ? dtl_map_put(&p->cells, key, NULL) : NULL;
    if (!at) return fail_memory(p);
    *kept = *counted;
    *at = (uint32_t)(p->counts.count - 1);
    return DTL_OK;
}

static int compare_names(const void *a, const void *b, void *context) {
    const dtl_slice *names = context;
    return dtl_slice_compare(names[*(const uint32_t *)a], names[*(const uint32_t *)b]);
}

static int sort_names(panel *p, dimension *d) {
    if (!d->names.count) return DTL_OK;
    d->order = dtl_arena_array(&p->arena, uint32_t, d->names.count);
    if (!d->order) return fail_memory(p);
    for (uint32_t i = 0; i < d->names.count; i++) d->order[i] = i;
    qsort_r(d->order, d->names.count, sizeof *d->order, compare_names, d->names.items);
    return DTL_OK;
}

static size_t size_of(const dimension *d) {
    if (!d->key->characters) return d->names.count;
    return d->first > d->last ? 0 : (size_t)(d->last - d->first + 1);
}

static int give_at(panel *p, const size_t at[KEYS]) {
    uint32_t indices[KEYS] = {0};
    dtl_slice values[KEYS];
    char periods[KEYS][PERIOD_SIZE];
    const cell none = {0};
    for (size_t i = 0; i < p->count; i++) {
        const dimension *d = &p->dimensions[i];
        bool period = d->key->characters != 0;
        indices[i] = period ? (uint32_t)at[i] : d->order[at[i]];
        values[i] = period ? period_name(d->key, d->first + (int64_t)at[i], periods[i]) : d->names.items[indices[i]];
    }
    const uint32_t *found = dtl_map_get(&p->cells, key_of_cell(indices));
    return give(p, values, found ? &p->counts.items[*found] : &none);
}

/* The next combination; false behind the last. */
static bool advance(size_t at[KEYS], const size_t sizes[KEYS], size_t count) {
    for (size_t i = count; i-- > 0;) {
        if (++at[i] < sizes[i]) return true;
        at[i] = 0;
    }
    return false;
}

static int give_all(panel *p) {
    size_t sizes[KEYS] = {0}, at[KEYS] = {0};
    double rows = 1;
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < p->count; i++) {
        status = sort_names(p, &p->dimensions[i]);
        sizes[i] = size_of(&p->dimensions[i]);
        rows *= (double)sizes[i];
    }
    if (status == DTL_OK && rows > (double)p->question->rows_at_most) status = fail_rows(p, rows);
    if (status || rows == 0) return status;
    do {
        status = give_at(p, at);
    } while (status == DTL_OK && advance(at, sizes, p->count));
    return status;
}

/* ---- what is there without an event ---- */

static int name(panel *p, int key, const char *value) {
    for (size_t i = 0; i < p->count; i++) {
        dimension *d = &p->dimensions[i];
        if (d->key == &keys[key] && index_of(p, d, dtl_slice_of(value)) == UINT32_MAX) return fail_memory(p);
    }
    return DTL_OK;
}

static int cover_what_is_asked(panel *p) {
    const dtl_filter *f = p->question->filter;
    dimension *period = period_of(p);
    int status = DTL_OK;
    for (int type = 0; status == DTL_OK && type < DTL_TYPE_COUNT; type++) {
        if (f->type >= 0 && f->type != type) continue;
        status = name(p, DTL_VALUE_TYPE, dtl_type_name((dtl_type)type));
        if (status == DTL_OK) status = name(p, DTL_VALUE_QUAD, dtl_quad_name(dtl_type_quad((dtl_type)type)));
    }
    for (int each = 0; status == DTL_OK && each <= DTL_STATUS_NEGATED; each++) {
        if (f->status < 0 || f->status == each) status = name(p, DTL_VALUE_STATUS, dtl_status_name((dtl_status)each));
    }
    if (period) cover_day(period, f->from);
    if (period) cover_day(period, f->to);
    return status;
}

/* Events that are counted, within a period (NULL: all). */
typedef struct counting {
    const dimension *period;
    size_t events;
} counting;

static int take_events(void *context, const dtl_cell *cells, size_t count) {
    counting *c = context;
    int64_t number = c->period ? period_number(c->period->key, cells[0].text) : 0;
    bool inside = !c->period || (number >= c->period->first && number <= c->period->last);
    if (inside) c->events += (size_t)cells[count - 2].number;
    return DTL_OK;
}

/* Events within the periods that are told, or all. */
static int count_events(panel *p, const dimension *period, size_t *out) {
    counting c = {.period = period};
    dtl_value by = period ? value_kind(period->key) : DTL_VALUE_DAY;
    int status = dtl_tally_events(p->store, &by, period ? 1 : 0, p->question->filter, take_events, &c, p->error);
    *out = c.events;
    return status;
}

static int count_outside(panel *p, size_t *out) {
    const dimension *period = period_of(p);
    size_t all = 0, inside = 0;
    int status = period ? count_events(p, NULL, &all) : DTL_OK;
    if (status == DTL_OK && period) status = count_events(p, period, &inside);
    *out = all > inside ? all - inside : 0;
    return status;
}

static void open_panel(panel *p, const panel_key *const by[KEYS]) {
    dtl_arena_init(&p->arena, PANEL_BYTES);
    dtl_map_init(&p->cells, &p->arena, UINT32_MAX - 1);
    dtl_map_init(&p->reports, &p->arena, UINT32_MAX - 1);
    for (size_t i = 0; i < p->count; i++) {
        p->dimensions[i] = (dimension){by[i], .names = {.ceiling = NAMES_AT_MOST}, .first = INT64_MAX, .last = INT64_MIN};
        dtl_map_init(&p->dimensions[i].index, &p->arena, NAMES_AT_MOST);
    }
}

int dtl_store_panel(dtl_store *store, const dtl_panel_question *question, int (*each)(void *context, const dtl_panel_row *row),
                    void *context, size_t *outside, dtl_error *error) {
    const panel_key *by[KEYS];
    panel p = {.store = store, .question = question, .each = each, .context = context, .error = error};
    p.counts.ceiling = UINT32_MAX - 1;
    *outside = 0;
    int status = read_keys(question, by, &p.count, error);
    if (status) return status;
    open_panel(&p, by);
    status = read_reports(&p);
    if (question->sparse) {
        if (status == DTL_OK) status = each_there(&p, give_there);
    } else {
        if (status == DTL_OK) status = cover_what_is_asked(&p);
        if (status == DTL_OK) status = each_there(&p, keep_cell);
        if (status == DTL_OK) status = count_outside(&p, outside);
        if (status == DTL_OK) status = give_all(&p);
    }
    dtl_arena_clear(&p.arena);
    return status;
}
