/* Figures of outlets, speakers and stories, and of the store as a whole. */
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "store/cells.h"
#include "store/query.h"
#include "store/values.h"

static void fill(sqlite3_stmt *rows, int at, dtl_cell *out) {
    *out = (dtl_cell){.kind = DTL_CELL_NONE};
    switch (sqlite3_column_type(rows, at)) {
    case SQLITE_INTEGER:
        out->kind = DTL_CELL_NUMBER;
        out->number = sqlite3_column_int64(rows, at);
        break;
    case SQLITE_FLOAT:
        out->kind = DTL_CELL_REAL;
        out->real = sqlite3_column_double(rows, at);
        break;
    case SQLITE_TEXT:
        out->kind = DTL_CELL_TEXT;
        out->text = (dtl_slice){(const char *)sqlite3_column_text(rows, at), (size_t)sqlite3_column_bytes(rows, at)};
        break;
    default: break;
    }
}

/* Gives the rows of a query that is complete, and finishes it. */
static int give(dtl_query *q, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_filter all = dtl_filter_all();
    int status = dtl_query_open(q, &all, error), more = 0;
    int columns = q->rows ? sqlite3_column_count(q->rows) : 0;
    while (status == DTL_OK && (more = dtl_query_next(q, error)) > 0) {
        dtl_cell cells[DTL_CELLS_AT_MOST];
        for (int i = 0; i < columns && i < DTL_CELLS_AT_MOST; i++) fill(q->rows, i, &cells[i]);
        status = each(context, cells, (size_t)columns);
        if (status > 0) status = DTL_OK;
    }
    dtl_query_finish(q);
    return status ? status : more;
}

/* ---- outlets ---- */

/* What is told_values of an outlet. */
typedef struct outlet_row {
    size_t reports, events, alone, early;
    uint32_t first, last; /* publication */
} outlet_row;

/* Outlets by their word, 0 for reports of none. */
typedef struct outlets {
    const dtl_columns *columns;
    outlet_row *all;
    struct telling {
        uint32_t outlet, first;
    } * tellings; /* of the event at hand */
    size_t telling_count;
} outlets;

/* The first or last of two words in order of bytes, as moments are earlier and later; 0 is none. */
static uint32_t earlier(const dtl_columns *c, uint32_t a, uint32_t b) {
    if (!a || !b || a == b) return a ? a : b;
    return dtl_slice_compare(dtl_columns_text(c, a), dtl_columns_text(c, b)) < 0 ? a : b;
}

static uint32_t later(const dtl_columns *c, uint32_t a, uint32_t b) {
    return !a || !b ? (a ? a : b) : earlier(c, a, b) == a ? b : a;
}

/* fit: NULL when all do. */
static void count_reports(outlets *o, const bool *fit) {
    const dtl_columns *c = o->columns;
    for (size_t i = 0; i < c->reports.count; i++) {
        const dtl_told_report *report = &c->reports.items[i];
        if (fit && !fit[i]) continue;
        outlet_row *row = &o->all[report->outlet];
        row->reports++;
        row->first = earlier(c, row->first, report->published);
        row->last = later(c, row->last, report->published);
    }
}

/* Which outlets tell of the event, each with its first report's moment; the first of all. */
static uint32_t find_tellings(outlets *o, const dtl_told_event *e) {
    const dtl_columns *c = o->columns;
    uint32_t first = 0;
    o->telling_count = 0;
    for (uint32_t i = 0; i < e->teller_count; i++) {
        const dtl_told_report *report = &c->reports.items[c->tellers.items[e->tellers + i]];
        size_t at = 0;
        while (at < o->telling_count && o->tellings[at].outlet != report->outlet) at++;
        if (at == o->telling_count) o->tellings[o->telling_count++] = (struct telling){report->outlet, 0};
        o->tellings[at].first = earlier(c, o->tellings[at].first, report->published);
        first = earlier(c, first, report->published);
    }
    return first;
}

static void count_telling(outlets *o, const dtl_told_event *e) {
    uint32_t first = find_tellings(o, e);
    size_t known = 0;
    for (size_t i = 0; i < o->telling_count; i++) known += o->tellings[i].outlet != 0;
    for (size_t i = 0; i < o->telling_count; i++) {
        outlet_row *row = &o->all[o->tellings[i].outlet];
        row->events++;
        row->alone += known == 1;
        row->early += known > 1 && first && o->tellings[i].first == first;
    }
}

static bool make_outlets(outlets *o, dtl_asking *a) {
    const dtl_columns *c = a->columns;
    uint32_t most = 0;
    for (size_t i = 0; i < c->events.count; i++) {
        if (c->events.items[i].teller_count > most) most = c->events.items[i].teller_count;
    }
    *o = (outlets){.columns = c};
    o->all = dtl_arena_array(&a->arena, outlet_row, c->words.count + 1);
    o->tellings = dtl_arena_array(&a->arena, struct telling, (size_t)most + 1);
    return o->all && o->tellings;
}

/* An outlet's place in the list: by how many reports it has, else by its name, what is of none last. */
static dtl_row_place place_of(const outlets *o, uint32_t outlet, dtl_order order) {
    dtl_slice name = dtl_row_letters(dtl_columns_text(o->columns, outlet));
    return (dtl_row_place){.number = order == DTL_ORDER_BUSIEST ? -(int64_t)o->all[outlet].reports : outlet == 0, .last = name};
}

typedef struct outlet_place {
    dtl_row_place place;
    uint32_t outlet;
} outlet_place;

static int compare_outlets(const void *a, const void *b) {
    return dtl_row_place_compare(&((const outlet_place *)a)->place, &((const outlet_place *)b)->place);
}

static void put_outlet(const outlets *o, uint32_t outlet, dtl_cell row[7]) {
    const dtl_columns *c = o->columns;
    const outlet_row *found = &o->all[outlet];
    row[0] = dtl_word_cell(c, outlet);
    row[1] = dtl_number_cell((int64_t)found->reports);
    row[2] = dtl_word_cell(c, found->first);
    row[3] = dtl_word_cell(c, found->last);
    row[4] = dtl_number_cell((int64_t)found->events);
    row[5] = dtl_number_cell((int64_t)found->alone);
    row[6] = dtl_number_cell((int64_t)found->early);
}

/* Outlets that have reports, in order. */
static outlet_place *sort_outlets(const outlets *o, dtl_order order, size_t *count, dtl_arena *arena) {
    size_t words = o->columns->words.count, rows = 0;
    for (size_t i = 0; i <= words; i++) rows += o->all[i].reports > 0;
    outlet_place *out = dtl_arena_array(arena, outlet_place, rows + 1);
    *count = 0;
    for (uint32_t i = 0; out && i <= words; i++) {
        if (o->all[i].reports) out[(*count)++] = (outlet_place){place_of(o, i, order), i};
    }
    if (*count) qsort(out, *count, sizeof *out, compare_outlets);
    return out;
}

/* Lets go of the columns and gives a page. */
static int give_outlets(dtl_asking *a, const outlets *o, const dtl_filter *f, const dtl_row_place *after, dtl_cells_each each,
                        void *context, dtl_error *error) {
    size_t count = 0, given = 0;
    dtl_rows r = {.count = 0};
    outlet_place *all = sort_outlets(o, f->order, &count, &a->arena);
    if (all && dtl_rows_make(&r, count, 7, &a->arena)) {
        for (size_t i = 0; i < count; i++) put_outlet(o, all[i].outlet, dtl_rows_next(&r));
    }
    int status = dtl_asking_fail(a, error);
    dtl_asking_leave(a);
    for (size_t i = 0; status == DTL_OK && i < r.count && (!f->limit || given < f->limit); i++) {
        if (after && dtl_row_place_compare(&all[i].place, after) <= 0) continue;
        if (f->here) dtl_row_place_tell(&all[i].place, false, f->here);
        given++;
        status = each(context, r.cells + i * r.width, r.width);
        if (status > 0) status = DTL_OK;
    }
    return status;
}

int dtl_store_outlets(dtl_store *store, const dtl_filter *f, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_asking a;
    outlets o;
    dtl_row_place after;
    dtl_filter events = *f, reports = dtl_filter_all();
    bool *fit = NULL;
    events.outlet = NULL; /* who else tells them matters */
    reports.from = f->from;
    reports.to = f->to;
    reports.outlet = f->outlet;
    reports.text = f->text;
    int status = f->after ? dtl_row_place_read(f->after, false, &after, error) : DTL_OK;
    if (status == DTL_OK) status = dtl_asking_start(&a, store, &events, error);
    if (status == DTL_OK) status = dtl_columns_fit_reports(&a, &reports, &fit, error);
    if (status) return status;
    if (make_outlets(&o, &a)) {
        count_reports(&o, fit);
        for (size_t i = 0; i < a.count; i++) count_telling(&o, &a.columns->events.items[a.chosen[i]]);
        status = give_outlets(&a, &o, f, f->after ? &after : NULL, each, context, error);
    } else {
        status = dtl_asking_fail(&a, error);
    }
    dtl_asking_end(&a);
    return status;
}

/* ---- speakers ---- */

/* Values, with how often each was told. */
typedef struct told_values {
    dtl_distinct values;
    dtl_vector(size_t) times;
} told_values;

static bool count_told(told_values *c, uint64_t value, dtl_arena *arena) {
    size_t at = dtl_distinct_add(&c->values, value, arena);
    size_t *added = at == c->times.count ? dtl_vector_push(&c->times, arena) : NULL;
    if (at == SIZE_MAX || (!added && at == c->times.count)) return false;
    c->times.items[at]++;
    return true;
}

/* What is told more often than all else; 0 when nothing is. */
static uint32_t mostly(const told_values *c) {
    size_t all = 0;
    for (size_t i = 0; i < c->times.count; i++) all += c->times.items[i];
    for (size_t i = 0; i < c->times.count; i++) {
        if (c->times.items[i] * 2 > all) return (uint32_t)c->values.all.items[i];
    }
    return 0;
}

/* A speaker in the order in which he is given, and what is told_values of him. */
typedef struct speaker_row {
    uint32_t speaker; /* index */
    dtl_row_place place;
    size_t quotes, direct;
    uint32_t first, last;
    dtl_distinct outlets;
    told_values sectors, roles, months; /* months: of days, each month's first */
} speaker_row;

typedef struct speakers {
    dtl_asking *asking;
    const dtl_columns *columns;
    const bool *reports; /* that fit; NULL: all */
    bool *sayings;       /* by whom is asked for; NULL: all */
    uint32_t country;    /* 0: any */
    uint32_t *quotes;    /* by speaker */
    speaker_row *rows;
    uint32_t *numbers; /* of rows, from 1 on, by speaker */
    size_t count;
} speakers;

static bool fits_saying(const speakers *s, size_t at) {
    const dtl_told_saying *saying = &s->columns->sayings.items[at];
    return (!s->reports || s->reports[saying->report]) && (!s->sayings || s->sayings[at]) &&
           (!s->country || s->columns->speakers.items[saying->speaker].country == s->country);
}

static int compare_sayings(const void *a, const void *b) {
    const dtl_told_saying *left = a, *right = b;
    return (left->key > right->key) - (left->key < right->key);
}

static int find_by(speakers *s, const char *by, dtl_error *error) {
    const dtl_columns *c = s->columns;
    dtl_query q;
    dtl_filter all = dtl_filter_all();
    s->sayings = dtl_arena_array(&s->asking->arena, bool, c->sayings.count + 1);
    if (!s->sayings) return dtl_asking_fail(s->asking, error);
    dtl_query_start(&q, s->asking->store, "rowid", NULL, "quote_speaker");
    dtl_query_require_words(&q, &q.speaker, by, "quote_speaker MATCH ?");
    int status = dtl_query_open(&q, &all, error), more = 0;
    while (status == DTL_OK && (more = dtl_query_next(&q, error)) > 0) {
        const dtl_told_saying wanted = {.key = sqlite3_column_int64(q.rows, 0)};
        const dtl_told_saying *found =
            c->sayings.count ? bsearch(&wanted, c->sayings.items, c->sayings.count, sizeof wanted, compare_sayings) : NULL;
        if (found) s->sayings[found - c->sayings.items] = true;
    }
    dtl_query_finish(&q);
    return status ? status : more;
}

/* A speaker's place in the list: more quotes, then the country, then the name. */
static dtl_row_place speaker_place(const speakers *s, uint32_t speaker) {
    const dtl_told_speaker *of = &s->columns->speakers.items[speaker];
    return (dtl_row_place){-(int64_t)s->quotes[speaker], dtl_columns_text(s->columns, of->country),
                           dtl_row_letters(dtl_columns_text(s->columns, of->who))};
}

/* The first `most` speakers behind a place, as rows in order. */
static bool choose_speakers(speakers *s, const dtl_row_place *after, size_t most) {
    const dtl_columns *c = s->columns;
    if (most > c->speakers.count) most = c->speakers.count;
    s->rows = dtl_arena_array(&s->asking->arena, speaker_row, most + 1);
    s->numbers = dtl_arena_array(&s->asking->arena, uint32_t, c->speakers.count + 1);
    if (!s->rows || !s->numbers) return false;
    for (uint32_t i = 0; most && i < c->speakers.count; i++) {
        if (!s->quotes[i] || (s->count == most && s->quotes[i] < s->quotes[s->rows[most - 1].speaker])) continue;
        dtl_row_place place = speaker_place(s, i);
        if (after && dtl_row_place_compare(&place, after) <= 0) continue;
        if (s->count == most && dtl_row_place_compare(&place, &s->rows[most - 1].place) > 0) continue;
        size_t at = s->count < most ? s->count++ : most - 1;
        for (; at > 0 && dtl_row_place_compare(&place, &s->rows[at - 1].place) < 0; at--) s->rows[at] = s->rows[at - 1];
        s->rows[at] = (speaker_row){.speaker = i,
                                    .place = place,
                                    .outlets = DTL_DISTINCT,
                                    .sectors = {DTL_DISTINCT, {.ceiling = SIZE_MAX / 16}},
                                    .roles = {DTL_DISTINCT, {.ceiling = SIZE_MAX / 16}},
                                    .months = {DTL_DISTINCT, {.ceiling = SIZE_MAX / 16}}};
    }
    for (size_t i = 0; i < s->count; i++) s->numbers[s->rows[i].speaker] = (uint32_t)i + 1;
    return true;
}

static bool count_saying(speakers *s, const dtl_told_saying *saying) {
    const dtl_columns *c = s->columns;
    speaker_row *row = &s->rows[s->numbers[saying->speaker] - 1];
    const dtl_told_report *report = &c->reports.items[saying->report];
    row->quotes++;
    row->direct += saying->direct;
    row->first = earlier(c, row->first, report->published);
    row->last = later(c, row->last, report->published);
    if (report->outlet && dtl_distinct_add(&row->outlets, report->outlet, &s->asking->arena) == SIZE_MAX) return false;
    dtl_arena *arena = &s->asking->arena;
    if (saying->sector && !count_told(&row->sectors, saying->sector, arena)) return false;
    if (saying->role && !count_told(&row->roles, saying->role, arena)) return false;
    return report->day == DTL_NO_DAY || count_told(&row->months, dtl_value_period(report->day, 7), arena);
}

/* How many quotes each has that fit. */
static int count_quotes(speakers *s, dtl_asking *a, const dtl_filter *f, dtl_error *error) {
    const dtl_columns *c = a->columns;
    int status = f->by ? find_by(s, f->by, error) : DTL_OK;
    s->quotes = dtl_arena_array(&a->arena, uint32_t, c->speakers.count + 1);
    if (status == DTL_OK && !s->quotes) status = dtl_asking_fail(a, error);
    if (f->country) s->country = dtl_columns_code(c, f->country);
    if (status || (f->country && !s->country)) return status;
    for (size_t i = 0; i < c->sayings.count; i++) s->quotes[c->sayings.items[i].speaker] += fits_saying(s, i);
    return DTL_OK;
}

static bool put_speaker(const speakers *s, const speaker_row *of, dtl_cell *row, dtl_rows *months) {
    const dtl_columns *c = s->columns;
    dtl_arena *arena = &s->asking->arena;
    const dtl_told_speaker *speaker = &c->speakers.items[of->speaker];
    const uint32_t words[] = {speaker->who, speaker->country, mostly(&of->sectors), mostly(&of->roles)};
    for (int i = 0; i < 4; i++) row[i] = dtl_word_cell(c, words[i]);
    row[4] = dtl_number_cell((int64_t)of->quotes);
    row[5] = dtl_number_cell((int64_t)of->direct);
    row[6] = dtl_number_cell((int64_t)of->outlets.all.count);
    row[7] = dtl_word_cell(c, of->first);
    row[8] = dtl_word_cell(c, of->last);
    if (!dtl_rows_make(months, of->months.values.all.count, 2, arena)) return false;
    for (size_t i = 0; i < of->months.values.all.count; i++) {
        dtl_cell *month = dtl_rows_next(months);
        month[0] = dtl_value_cell(c, DTL_VALUE_MONTH, of->months.values.all.items[i], arena);
        month[1] = dtl_number_cell((int64_t)of->months.times.items[i]);
    }
    dtl_rows_sort(months, dtl_cells_compare_first);
    return true;
}

/* Speakers and their months, until the question ends. */
static void count_speakers(speakers *s, const dtl_row_place *after, size_t most, dtl_rows *out, dtl_rows **months) {
    const dtl_columns *c = s->columns;
    bool good = choose_speakers(s, after, most);
    for (size_t i = 0; good && i < c->sayings.count; i++) {
        if (s->numbers[c->sayings.items[i].speaker] && fits_saying(s, i)) good = count_saying(s, &c->sayings.items[i]);
    }
    *months = dtl_arena_array(&s->asking->arena, dtl_rows, s->count + 1);
    good = good && *months && dtl_rows_make(out, s->count, 9, &s->asking->arena);
    for (size_t i = 0; good && i < s->count; i++) good = put_speaker(s, &s->rows[i], dtl_rows_next(out), &(*months)[i]);
}

int dtl_store_speakers(dtl_store *store, const dtl_filter *f,
                       int (*each)(void *context, const dtl_cell *cells, size_t count, const dtl_cell *months,
                                   size_t month_count),
                       void *context, dtl_error *error) {
    dtl_asking a;
    dtl_row_place after;
    dtl_rows r = {.count = 0}, *months = NULL;
    dtl_filter reports = *f;
    bool *fit = NULL;
    reports.country = NULL;
    int status = f->after ? dtl_row_place_read(f->after, true, &after, error) : DTL_OK;
    if (status == DTL_OK) status = dtl_asking_start_quotes(&a, store, error);
    if (status == DTL_OK) status = dtl_columns_fit_reports(&a, &reports, &fit, error);
    if (status) return status;
    speakers s = {.asking = &a, .columns = a.columns, .reports = fit};
    status = count_quotes(&s, &a, f, error);
    if (status == DTL_OK) count_speakers(&s, f->after ? &after : NULL, f->limit ? f->limit : SIZE_MAX, &r, &months);
    if (status == DTL_OK) status = dtl_asking_fail(&a, error);
    dtl_asking_leave(&a);
    for (size_t i = 0; status == DTL_OK && i < r.count; i++) {
        if (f->here) dtl_row_place_tell(&s.rows[i].place, true, f->here);
        status = each(context, r.cells + i * r.width, r.width, months[i].cells, months[i].count);
        if (status > 0) status = DTL_OK;
    }
    dtl_asking_end(&a);
    return status;
}

int dtl_store_busy_stories(dtl_store *store, int days, size_t limit, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_query q;
    dtl_query_start(&q, store, "b.story, (SELECT count(*) FROM report a WHERE a.story = b.story), b.lately", NULL,
                    "(SELECT story, count(*) AS lately FROM report WHERE story IS NOT NULL AND published_day > (SELECT"
                    " max(published_day) FROM report) - ? GROUP BY story ORDER BY lately DESC, story LIMIT ?) b ORDER BY b.lately"
                    " DESC, b.story");
    dtl_query_number(&q, days);
    dtl_query_number(&q, (int64_t)limit);
    return give(&q, each, context, error);
}

/* ---- one outlet ---- */

/* Values of the outlet's events, with how many have each: the most frequent first. */
typedef struct of_outlet {
    dtl_asking *asking;
    uint32_t outlet;
    dtl_groups groups;
    dtl_distinct found; /* of the event at hand */
} of_outlet;

static int compare_frequent(const void *a, const void *b) {
    const dtl_cell *left = a, *right = b;
    int order = dtl_cells_compare(&right[1], &left[1]);
    return order ? order : dtl_cells_compare(left, right);
}

static bool count_value(of_outlet *o, uint64_t value) {
    dtl_group *group = dtl_groups_of(&o->groups, (const uint64_t[DTL_GROUP_KEYS]){value});
    if (group) group->events++;
    return group != NULL;
}

static bool count_type(of_outlet *o, const dtl_told_event *e) {
    return count_value(o, (uint64_t)e->type);
}

static bool count_found(of_outlet *o) {
    bool good = true;
    for (size_t i = 0; i < o->found.all.count; i++) good &= count_value(o, o->found.all.items[i]);
    return good;
}

static bool count_countries(of_outlet *o, const dtl_told_event *e) {
    bool good = true;
    o->found.all.count = 0;
    for (uint32_t i = 0; i < e->side_count; i++) {
        uint32_t country = o->asking->columns->sides.items[e->sides + i].country;
        if (country) good &= dtl_distinct_add(&o->found, country, &o->asking->arena) != SIZE_MAX;
    }
    return good && count_found(o);
}

static bool count_others(of_outlet *o, const dtl_told_event *e) {
    const dtl_columns *c = o->asking->columns;
    bool good = true;
    o->found.all.count = 0;
    for (uint32_t i = 0; i < e->teller_count; i++) {
        uint32_t outlet = c->reports.items[c->tellers.items[e->tellers + i]].outlet;
        if (outlet && outlet != o->outlet) good &= dtl_distinct_add(&o->found, outlet, &o->asking->arena) != SIZE_MAX;
    }
    return good && count_found(o);
}

/* The days between its own first report and that of the others, where both are known. */
static bool count_lead(of_outlet *o, const dtl_told_event *e) {
    const dtl_columns *c = o->asking->columns;
    dtl_day own = INT32_MAX, other = INT32_MAX;
    for (uint32_t i = 0; i < e->teller_count; i++) {
        const dtl_told_report *report = &c->reports.items[c->tellers.items[e->tellers + i]];
        dtl_day *first = report->outlet == o->outlet ? &own : &other;
        if (report->outlet && report->day != DTL_NO_DAY && report->day < *first) *first = report->day;
    }
    if (own == INT32_MAX || other == INT32_MAX) return true;
    return count_value(o, (uint64_t)((int64_t)other - own - INT32_MIN)); /* from 0 on */
}

static dtl_cell type_cell(const dtl_columns *c, uint64_t value) {
    (void)c;
    return dtl_text_cell(dtl_slice_of(dtl_type_name((dtl_type)value)));
}

static dtl_cell lead_cell(const dtl_columns *c, uint64_t value) {
    (void)c;
    return dtl_number_cell((int64_t)value + INT32_MIN);
}

static const struct counted {
    bool (*count)(of_outlet *o, const dtl_told_event *e);
    dtl_cell (*cell)(const dtl_columns *c, uint64_t value);
    int (*compare)(const void *a, const void *b);
    size_t most; /* rows; 0: all */
} counted[] = {[DTL_OUTLET_TYPES] = {count_type, type_cell, compare_frequent, 0},
               [DTL_OUTLET_COUNTRIES] = {count_countries, dtl_word_cell, compare_frequent, 20},
               [DTL_OUTLET_WITH] = {count_others, dtl_word_cell, compare_frequent, 20},
               [DTL_OUTLET_LEAD] = {count_lead, lead_cell, dtl_cells_compare_first, 0}};

/* Events of each type in the whole store. */
static void count_all(const dtl_columns *c, int64_t out[DTL_TYPE_COUNT]) {
    for (size_t i = 0; i < c->events.count; i++) out[c->events.items[i].type] += !c->events.items[i].gone;
}

static int count_outlet(dtl_store *store, const char *outlet, dtl_outlet_figures which, dtl_cells_each each, void *context,
                        dtl_error *error) {
    const struct counted *of = &counted[which];
    dtl_filter own = dtl_filter_all();
    dtl_asking a;
    dtl_rows r = {.count = 0};
    own.outlet = outlet;
    int status = dtl_asking_start(&a, store, &own, error);
    if (status) return status;
    of_outlet o = {&a, dtl_columns_word(a.columns, dtl_slice_of(outlet)), {.size = 0}, DTL_DISTINCT};
    dtl_groups_init(&o.groups, &a.arena);
    int64_t types[DTL_TYPE_COUNT] = {0};
    bool good = true, all = which == DTL_OUTLET_TYPES;
    if (all) count_all(a.columns, types);
    for (size_t i = 0; good && i < a.count; i++) good = of->count(&o, &a.columns->events.items[a.chosen[i]]);
    if (good && dtl_rows_make(&r, o.groups.all.count, all ? 3 : 2, &a.arena)) {
        for (size_t i = 0; i < o.groups.all.count; i++) {
            const dtl_group *g = &o.groups.all.items[i];
            dtl_cell *row = dtl_rows_next(&r);
            row[0] = of->cell(a.columns, g->key[0]);
            row[1] = dtl_number_cell(g->events);
            if (all) row[2] = dtl_number_cell(types[g->key[0]]);
        }
        dtl_rows_sort(&r, of->compare);
    }
    return dtl_rows_give(&a, &r, of->most, each, context, error);
}

/* Of the outlet that is the first value. OWN: its events. */
#define OWN                                                                                                                     \
    "(SELECT DISTINCT m.event AS event FROM report r CROSS JOIN mention m ON m.report = r.key WHERE r.outlet = ?1 AND m.event " \
    "IS NOT NULL)"

static const char *const outlet_figures[] = {
    [DTL_OUTLET_SOURCES] =
        "SELECT coalesce(s.name, s.role, lower(s.text)), s.country, s.sector, count(*) FROM report r CROSS JOIN mention m ON"
        " m.report = r.key CROSS JOIN mention_side s ON s.mention = m.key AND s.side = 2 WHERE r.outlet = ?1 GROUP BY 1, 2, 3"
        " ORDER BY 4 DESC, 1 LIMIT 20",
    [DTL_OUTLET_PLACES] =
        "SELECT m.place_geonames, max(m.place_name), m.place_text, sum(r.outlet IS ?1), sum(r.outlet IS NOT ?1) FROM (SELECT"
        " m.place_geonames AS place, count(*) AS times FROM report r CROSS JOIN mention m ON m.report = r.key WHERE r.outlet = "
        "?1 AND"
        " m.place_geonames IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 100) t CROSS JOIN mention m ON m.place_geonames = t.place"
        " CROSS JOIN report r ON r.key = m.report GROUP BY 1, 3 ORDER BY t.times DESC, 1, 4 DESC, 3",
    [DTL_OUTLET_GROUPS] =
        "SELECT s.country, s.sector, lower(s.text), sum(o.outlet IS ?1), sum(o.outlet IS NOT ?1) FROM " OWN
        " w CROSS JOIN mention n"
        " ON n.event = w.event CROSS JOIN report o ON o.key = n.report CROSS JOIN mention_side s ON s.mention = n.key AND s.side "
        "< 2"
        " WHERE s.sector IS NOT NULL AND s.name IS NULL AND s.text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 4 DESC, 5 DESC, 3",
};

int dtl_store_outlet(dtl_store *store, const char *outlet, dtl_outlet_figures which, dtl_cells_each each, void *context,
                     dtl_error *error) {
    dtl_query q;
    if (which <= DTL_OUTLET_LEAD) return count_outlet(store, outlet, which, each, context, error);
    dtl_query_start(&q, store, "", NULL, "");
    dtl_buffer_reset(&q.sql);
    dtl_buffer_add(&q.sql, dtl_slice_of(outlet_figures[which]));
    dtl_query_text(&q, outlet);
    return give(&q, each, context, error);
}

int dtl_store_summary(dtl_store *store, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_query q;
    dtl_query_start(
        &q, store,
        "(SELECT count(*) FROM report), (SELECT count(*) FROM mention), (SELECT count(*) FROM event), (SELECT"
        " count(DISTINCT story) FROM report), (SELECT count(DISTINCT outlet) FROM report), (SELECT min(published) FROM"
        " report), (SELECT max(published) FROM report)",
        NULL, "(SELECT 1)");
    return give(&q, each, context, error);
}

int dtl_store_arrived(dtl_store *store, int64_t since, size_t *out, dtl_error *error) {
    sqlite3_stmt *count = NULL;
    int status = dtl_store_statement(&count, store, DTL_SQL_ARRIVED, error);
    if (status) return status;
    dtl_bind_number(count, 1, since);
    int more = dtl_store_row(store, count, "counting", error);
    *out = more > 0 ? (size_t)sqlite3_column_int64(count, 0) : 0;
    sqlite3_reset(count);
    return more < 0 ? more : DTL_OK;
}
