/* Which events fit a filter: the same conditions as those of dtl_query_require_event, over the columns. */
#include "base/error.h"
#include "store/columns.h"
#include "store/query.h"

enum { IS_CODE = 1, HAS_NAME = 2 }; /* what a word is to a side that is asked for */

/* A filter in the columns' numbers. NULL: not asked. */
typedef struct wanted {
    const dtl_filter *filter;
    uint64_t id, event, story;
    uint32_t country, outlet;
    size_t report;
    const uint8_t *actor, *recipient; /* by word */
    const bool *spots, *reports;      /* by spot; by report, whose text has the words */
    bool nothing;                     /* what is asked for is nowhere */
} wanted;

uint32_t dtl_columns_code(const dtl_columns *c, const char *text) {
    char code[16]; /* a longer one is none */
    size_t length = strlen(text);
    if (length >= sizeof code) return 0;
    for (size_t i = 0; i <= length; i++) {
        char at = text[i];
        code[i] = at >= 'a' && at <= 'z' ? (char)(at - 'a' + 'A') : at;
    }
    return dtl_columns_word(c, dtl_slice_of(code));
}

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Whether the text has the needle, which is in small letters, in it: without regard to the case of ASCII letters. */
static bool has_part(dtl_slice text, dtl_slice needle) {
    for (size_t at = 0; at + needle.length <= text.length; at++) {
        size_t same = 0;
        while (same < needle.length && lower(text.data[at + same]) == needle.data[same]) same++;
        if (same == needle.length) return true;
    }
    return false;
}

static const uint8_t *find_side(const dtl_columns *c, const char *value, dtl_arena *arena) {
    size_t length = strlen(value);
    uint8_t *marks = dtl_arena_alloc(arena, c->words.count + 1);
    char *small = dtl_arena_alloc(arena, length + 1);
    if (!marks || !small) return NULL;
    uint32_t code = dtl_columns_code(c, value);
    for (size_t i = 0; i < length; i++) small[i] = lower(value[i]);
    const dtl_slice needle = {small, length};
    for (size_t i = 0; i < c->words.count; i++) {
        if (has_part(c->words.items[i], needle)) marks[i + 1] = HAS_NAME;
    }
    if (code) marks[code] |= IS_CODE;
    return marks;
}

bool dtl_columns_id(const char *text, char kind, uint64_t *out) {
    *out = 0;
    if (strlen(text) != DTL_ID_SIZE - 1 || text[0] != kind || text[1] != '-') return false;
    for (const char *c = text + 2; *c; c++) {
        bool digit = *c >= '0' && *c <= '9';
        if (!digit && (*c < 'a' || *c > 'f')) return false;
        *out = *out << 4 | (uint64_t)(digit ? *c - '0' : *c - 'a' + 10);
    }
    return true;
}

static bool fits_box(const dtl_spot *spot, const dtl_box *box) {
    if (!spot->located || !(spot->lat >= box->south && spot->lat <= box->north)) return false;
    bool east = spot->lon >= box->west, west = spot->lon <= box->east;
    if (box->west > box->east ? !(east || west) : !(east && west)) return false;
    return box->kilometres <= 0 || dtl_box_kilometres(spot->lat, spot->lon, box->lat, box->lon) <= box->kilometres;
}

static const bool *find_spots(const dtl_columns *c, const dtl_filter *f, dtl_arena *arena) {
    bool *fits = dtl_arena_array(arena, bool, c->spots.count + 1);
    uint32_t country = f->place_country ? dtl_columns_word(c, dtl_slice_of(f->place_country)) : 0;
    for (size_t i = 0; fits && i < c->spots.count; i++) {
        const dtl_spot *spot = &c->spots.items[i];
        fits[i] = (!f->place_country || (country && spot->country == country)) && (!f->box.asked || fits_box(spot, &f->box));
    }
    return fits;
}

/* Marks the reports whose keys a query gives, and finishes it. */
static int mark_reports(dtl_asking *a, dtl_query *q, bool **out, dtl_error *error) {
    dtl_filter all = dtl_filter_all();
    int status = dtl_query_open(q, &all, error), more = 0;
    *out = dtl_arena_array(&a->arena, bool, a->columns->reports.count + 1);
    if (!*out && status == DTL_OK) status = dtl_asking_fail(a, error);
    while (status == DTL_OK && (more = dtl_query_next(q, error)) > 0) {
        size_t report = dtl_columns_report(a->columns, sqlite3_column_int64(q->rows, 0));
        if (report != SIZE_MAX) (*out)[report] = true;
    }
    dtl_query_finish(q);
    return status ? status : more;
}

static int find_text(dtl_asking *a, const char *text, bool **out, dtl_error *error) {
    dtl_query q;
    dtl_query_start(&q, a->store, "rowid", NULL, "report_words");
    dtl_query_require_words(&q, &q.match, text, "report_words MATCH ?");
    return mark_reports(a, &q, out, error);
}

static int fit_reports(dtl_asking *a, const dtl_filter *f, bool **out, dtl_error *error) {
    const dtl_columns *c = a->columns;
    bool days = f->from != DTL_NO_DAY || f->to != DTL_NO_DAY;
    *out = NULL;
    if (dtl_query_asks_of_mentions(f) || f->report || f->story || f->origin ||
        f->kind) { /* seldom: the store's own indexes serve */
        dtl_query q;
        dtl_query_start(&q, a->store, "r.key", NULL, "report r");
        dtl_query_require_report(&q, f);
        return mark_reports(a, &q, out, error);
    }
    int status = f->text ? find_text(a, f->text, out, error) : DTL_OK;
    if (status || (!days && !f->outlet)) return status;
    uint32_t outlet = f->outlet ? dtl_columns_word(c, dtl_slice_of(f->outlet)) : 0;
    bool *text = *out;
    if (!text) *out = dtl_arena_array(&a->arena, bool, c->reports.count + 1);
    for (size_t i = 0; *out && i < c->reports.count; i++) {
        const dtl_told_report *report = &c->reports.items[i];
        (*out)[i] = (!text || text[i]) && (!f->outlet || (outlet && report->outlet == outlet)) &&
                    (!days || report->day != DTL_NO_DAY) && (f->from == DTL_NO_DAY || report->day >= f->from) &&
                    (f->to == DTL_NO_DAY || report->day <= f->to);
    }
    return dtl_asking_fail(a, error);
}

int dtl_columns_fit_reports(dtl_asking *a, const dtl_filter *f, bool **out, dtl_error *error) {
    int status = fit_reports(a, f, out, error);
    if (status) dtl_asking_end(a);
    return status;
}

static int read_report(wanted *w, dtl_store *store, const dtl_columns *c, const char *id, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    int status = dtl_store_statement(&find, store, DTL_SQL_REPORT_KEY, error);
    if (status) return status;
    dtl_bind_code(find, 1, id);
    int more = dtl_store_row(store, find, "looking for a report", error);
    w->report = more > 0 ? dtl_columns_report(c, sqlite3_column_int64(find, 0)) : SIZE_MAX;
    w->nothing |= w->report == SIZE_MAX;
    sqlite3_reset(find);
    return more < 0 ? more : DTL_OK;
}

static int read_filter(wanted *w, dtl_asking *a, dtl_error *error) {
    const dtl_filter *f = w->filter;
    const dtl_columns *c = a->columns;
    bool *reports = NULL;
    int status = DTL_OK;
    if (f->id) w->nothing |= !dtl_columns_id(f->id, 'e', &w->id);
    if (f->event) w->nothing |= !dtl_columns_id(f->event, 'e', &w->event);
    if (f->story) w->nothing |= !dtl_columns_id(f->story, 's', &w->story);
    if (f->country) w->nothing |= !(w->country = dtl_columns_code(c, f->country));
    if (f->outlet) w->nothing |= !(w->outlet = dtl_columns_word(c, dtl_slice_of(f->outlet)));
    if (f->actor) w->actor = find_side(c, f->actor, &a->arena);
    if (f->recipient) w->recipient = find_side(c, f->recipient, &a->arena);
    if (f->place_country || f->box.asked) w->spots = find_spots(c, f, &a->arena);
    if (a->arena.status) return dtl_asking_fail(a, error);
    if (f->report) status = read_report(w, a->store, c, f->report, error);
    if (status == DTL_OK && f->text && !w->nothing) status = find_text(a, f->text, &reports, error);
    w->reports = reports;
    return status;
}

static bool has_country(const dtl_columns *c, const dtl_told_event *e, uint32_t country) {
    for (uint32_t i = 0; i < e->side_count; i++) {
        if (c->sides.items[e->sides + i].country == country) return true;
    }
    return false;
}

static bool has_side(const dtl_columns *c, const dtl_told_event *e, const uint8_t *marks, int side) {
    for (uint32_t i = 0; i < e->side_count; i++) {
        const dtl_told_side *s = &c->sides.items[e->sides + i];
        if (s->side == side && (marks[s->country] & IS_CODE || marks[s->sector] & IS_CODE || marks[s->name] & HAS_NAME))
            return true;
    }
    return false;
}

static bool is_told(const wanted *w, const dtl_columns *c, const dtl_told_event *e) {
    const dtl_filter *f = w->filter;
    bool by_outlet = !f->outlet, by_report = !f->report, by_text = !f->text;
    for (uint32_t i = 0; i < e->teller_count && !(by_outlet && by_report && by_text); i++) {
        uint32_t report = c->tellers.items[e->tellers + i];
        by_outlet |= c->reports.items[report].outlet == w->outlet;
        by_report |= report == w->report;
        by_text |= w->reports && w->reports[report];
    }
    return by_outlet && by_report && by_text;
}

/* Days from day_from to day_to, open where not known, overlap what is asked; unknown days do not. */
static bool fits_days(const dtl_filter *f, const dtl_told_event *e) {
    bool from = e->day_from != DTL_NO_DAY, to = e->day_to != DTL_NO_DAY;
    if (f->from != DTL_NO_DAY && !(to ? e->day_to >= f->from : from)) return false;
    return f->to == DTL_NO_DAY || (from ? e->day_from <= f->to : to);
}

/* By name: modes of several types share some. */
static bool has_mode(const dtl_told_event *e, int mode) {
    return e->mode >= 0 && strcmp(dtl_mode_name((dtl_mode)e->mode), dtl_mode_name((dtl_mode)mode)) == 0;
}

static bool fits(const wanted *w, const dtl_columns *c, const dtl_told_event *e) {
    const dtl_filter *f = w->filter;
    if (e->gone || (f->type >= 0 && e->type != f->type) || (f->mode >= 0 && !has_mode(e, f->mode)) ||
        (f->status >= 0 && e->status != f->status) || (f->disputed && !e->disputed) || !fits_days(f, e))
        return false;
    if ((f->id && e->id != w->id) || (f->event && e->id != w->event) || (f->story && e->story != w->story)) return false;
    if (w->spots && !w->spots[e->spot]) return false;
    if (f->country && !has_country(c, e, w->country)) return false;
    if (w->actor && !has_side(c, e, w->actor, 0)) return false;
    if (w->recipient && !has_side(c, e, w->recipient, 1)) return false;
    return is_told(w, c, e);
}

int dtl_columns_choose(dtl_asking *a, const dtl_filter *filter, dtl_error *error) {
    const dtl_columns *c = a->columns;
    wanted w = {.filter = filter};
    int status = read_filter(&w, a, error);
    if (status || w.nothing) return status;
    a->chosen = dtl_arena_array(&a->arena, uint32_t, c->events.count + 1);
    if (!a->chosen) return dtl_asking_fail(a, error);
    const dtl_told_mask bits = {filter->country ? dtl_columns_bit(w.country) : 0, filter->outlet ? dtl_columns_bit(w.outlet) : 0};
    for (size_t i = 0; i < c->events.count; i++) {
        const dtl_told_mask *mask = &c->masks.items[i];
        if ((mask->countries & bits.countries) != bits.countries || (mask->outlets & bits.outlets) != bits.outlets) continue;
        if (fits(&w, c, &c->events.items[i])) a->chosen[a->count++] = (uint32_t)i;
    }
    return DTL_OK;
}
