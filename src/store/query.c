#include "store/query.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/words.h"

enum { SQL_BYTES = 32 << 10, MATCH_BYTES = 64 << 10, AFTER_BYTES = 1 << 10 };

dtl_filter dtl_filter_all(void) {
    return (dtl_filter){.type = -1, .mode = -1, .status = -1, .from = DTL_NO_DAY, .to = DTL_NO_DAY};
}

/* Adds "AND sql"; each ? in it stands for the next value that is added. */
void dtl_query_require(dtl_query *q, const char *sql) {
    dtl_buffer_print(&q->sql, " %s (%s)", q->conditions++ ? "AND" : "WHERE", sql);
}

void dtl_query_text(dtl_query *q, const char *text) {
    if (q->value_count < DTL_QUERY_VALUES) q->values[q->value_count++].text = text;
}

void dtl_query_number(dtl_query *q, int64_t number) {
    if (q->value_count < DTL_QUERY_VALUES) q->values[q->value_count++].number = number;
}

void dtl_query_real(dtl_query *q, double number) {
    if (q->value_count == DTL_QUERY_VALUES) return;
    q->values[q->value_count].is_real = true;
    q->values[q->value_count++].real = number;
}

void dtl_query_require_text(dtl_query *q, const char *value, const char *sql) {
    if (!value) return;
    dtl_query_require(q, sql);
    dtl_query_text(q, value);
}

/* Words between quotes become a phrase, others stand alone; so no character of the user's means anything to FTS5. */
static void write_match(dtl_buffer *out, const char *text) {
    bool quoted = false;
    for (dtl_slice rest = dtl_slice_of(text); rest.data; quoted = !quoted) {
        dtl_slice piece = dtl_slice_cut(&rest, '"');
        bool phrase = quoted && rest.data; /* a closing quote follows */
        dtl_word word;
        size_t words = 0;
        while (dtl_word_next(&word, &piece)) {
            if (!words || !phrase) dtl_buffer_print(out, "%s\"", out->length ? " " : "");
            dtl_buffer_print(out, "%s%.*s%s", words && phrase ? " " : "", DTL_PRINT(dtl_word_slice(&word)), phrase ? "" : "\"");
            words++;
        }
        if (words && phrase) dtl_buffer_add_char(out, '"');
    }
}

void dtl_query_require_words(dtl_query *q, dtl_buffer *match, const char *text, const char *sql) {
    if (!text) return;
    write_match(match, text);
    if (match->length) {
        dtl_query_require_text(q, match->data, sql);
    } else {
        dtl_query_require(q, "0"); /* no words: in no report */
    }
}

/* One side's code or a piece of its name; of: the table, and which of its rows are meant. */
static void require_side(dtl_query *q, const char *value, const char *of, int side) {
    if (!value) return;
    char sql[300];
    snprintf(
        sql, sizeof sql,
        "EXISTS (SELECT 1 FROM %s AND side = %d AND (country = upper(?) OR sector = upper(?) OR instr(lower(name), lower(?))))",
        of, side);
    dtl_query_require(q, sql);
    for (int i = 0; i < 3; i++) dtl_query_text(q, value);
}

dtl_box dtl_box_near(double lat, double lon, double kilometres) {
    const double degree = 111.19, pole = 89; /* kilometres on a meridian; beyond it every meridian is near */
    double high = kilometres / degree, farthest = fabs(lat) + high;
    double wide = farthest < pole ? high / cos(farthest * 3.14159265358979 / 180) : 180;
    dtl_box box = {true, lat - high, lon - wide, lat + high, lon + wide, lat, lon, kilometres};
    if (wide >= 180) box.west = -180, box.east = 180;
    if (box.west < -180) box.west += 360;
    if (box.east > 180) box.east -= 360;
    return box;
}

double dtl_box_kilometres(double lat, double lon, double other_lat, double other_lon) {
    const double radius = 6371.0088, degree = 3.14159265358979 / 180;
    double across = sin((other_lat * degree - lat * degree) / 2), along = sin((other_lon * degree - lon * degree) / 2);
    double h = across * across + cos(lat * degree) * cos(other_lat * degree) * along * along;
    return 2 * radius * asin(sqrt(h < 1 ? h : 1));
}

/* What the table of boxes leaves over for a range of days and a part of the world; then the exact place, as lat and lon. */
void dtl_query_require_range(dtl_query *q, const dtl_filter *f, const char *key, const char *table, const char *place) {
    const dtl_box *box = &f->box;
    char sql[400];
    if (!box->asked && f->from == DTL_NO_DAY && f->to == DTL_NO_DAY) return;
    bool over = box->asked && box->west > box->east;
    snprintf(sql, sizeof sql, "%s IN (SELECT key FROM %s WHERE 1%s%s%s%s)", key, table,
             f->to != DTL_NO_DAY ? " AND first_day <= ?" : "", f->from != DTL_NO_DAY ? " AND last_day >= ?" : "",
             box->asked ? " AND north >= ? AND south <= ?" : "", box->asked && !over ? " AND east >= ? AND west <= ?" : "");
    dtl_query_require(q, sql);
    if (f->to != DTL_NO_DAY) dtl_query_number(q, f->to);
    if (f->from != DTL_NO_DAY) dtl_query_number(q, f->from);
    if (!box->asked) return;
    dtl_query_real(q, box->south);
    dtl_query_real(q, box->north);
    if (!over) dtl_query_real(q, box->west), dtl_query_real(q, box->east);
    snprintf(sql, sizeof sql, "%s.place_lat BETWEEN ? AND ? AND (%s.place_lon >= ? %s %s.place_lon <= ?)", place, place,
             over ? "OR" : "AND", place);
    dtl_query_require(q, sql);
    dtl_query_real(q, box->south);
    dtl_query_real(q, box->north);
    dtl_query_real(q, box->west);
    dtl_query_real(q, box->east);
    if (box->kilometres <= 0) return;
    snprintf(sql, sizeof sql, "dtl_kilometres(%s.place_lat, %s.place_lon, ?, ?) <= ?", place, place);
    dtl_query_require(q, sql);
    dtl_query_real(q, box->lat);
    dtl_query_real(q, box->lon);
    dtl_query_real(q, box->kilometres);
}

/* Conditions on mention m with its report r. */
void dtl_query_require_mention(dtl_query *q, const dtl_filter *f) {
    dtl_query_require_text(q, f->country, "m.key IN (SELECT mention FROM mention_side WHERE country = upper(?) AND side < 2)");
    require_side(q, f->actor, "mention_side WHERE mention = m.key", 0);
    require_side(q, f->recipient, "mention_side WHERE mention = m.key", 1);
    dtl_query_require_text(q, f->event, "m.event = (SELECT key FROM event WHERE id = ?)");
    if (f->type >= 0) dtl_query_require_text(q, dtl_type_name((dtl_type)f->type), "m.type = ?");
    if (f->mode >= 0) dtl_query_require_text(q, dtl_mode_name((dtl_mode)f->mode), "m.mode = ?");
    if (f->status >= 0) dtl_query_require_text(q, dtl_status_name((dtl_status)f->status), "m.status = ?");
    dtl_query_require_text(q, f->place_country, "m.place_country = ?");
    if (f->disputed) dtl_query_require(q, "m.event IN (SELECT event FROM dispute)");
    if (f->box.asked) {
        dtl_filter place = dtl_filter_all();
        place.box = f->box;
        dtl_query_require_range(q, &place, "m.key", "mention_range", "m");
    }
}

bool dtl_query_asks_of_mentions(const dtl_filter *f) {
    return f->country || f->actor || f->recipient || f->event || f->type >= 0 || f->mode >= 0 || f->status >= 0 || f->box.asked ||
           f->place_country || f->disputed;
}

/* Days from day_from to day_to, open where NULL, overlap what is asked; unknown days do not. */
void dtl_query_require_days(dtl_query *q, const dtl_filter *f, const char *from, const char *to) {
    char sql[200];
    if (f->from != DTL_NO_DAY) {
        snprintf(sql, sizeof sql, "(%s IS NULL AND %s IS NOT NULL) OR %s >= ?", to, from, to);
        dtl_query_require(q, sql);
        dtl_query_number(q, f->from);
    }
    if (f->to != DTL_NO_DAY) {
        snprintf(sql, sizeof sql, "(%s IS NULL AND %s IS NOT NULL) OR %s <= ?", from, to, from);
        dtl_query_require(q, sql);
        dtl_query_number(q, f->to);
    }
}

void dtl_query_require_event(dtl_query *q, const dtl_filter *f) {
    dtl_query_require_text(q, f->id, "e.id = ?");
    dtl_query_require_text(q, f->event, "e.id = ?");
    dtl_query_require_text(q, f->country, "e.key IN (SELECT event FROM event_side WHERE country = upper(?))");
    require_side(q, f->actor, "event_side WHERE event = e.key", 0);
    require_side(q, f->recipient, "event_side WHERE event = e.key", 1);
    dtl_query_require_text(q, f->outlet,
                           "e.key IN (SELECT m.event FROM report r JOIN mention m ON m.report = r.key WHERE r.outlet = ?)");
    dtl_query_require_text(q, f->story, "e.story = ?");
    dtl_query_require_text(q, f->report,
                           "e.key IN (SELECT m.event FROM report r JOIN mention m ON m.report = r.key WHERE r.id = ?)");
    dtl_query_require_words(
        q, &q->match, f->text,
        "e.key IN (SELECT event FROM mention WHERE report IN (SELECT rowid FROM report_words WHERE report_words MATCH ?))");
    if (f->type >= 0) dtl_query_require_text(q, dtl_type_name((dtl_type)f->type), "e.type = ?");
    if (f->mode >= 0) dtl_query_require_text(q, dtl_mode_name((dtl_mode)f->mode), "e.mode = ?");
    if (f->status >= 0) dtl_query_require_text(q, dtl_status_name((dtl_status)f->status), "e.status = ?");
    dtl_query_require_text(q, f->place_country, "p.place_country = ?");
    if (f->disputed) dtl_query_require(q, "e.key IN (SELECT event FROM dispute)");
    dtl_query_require_range(q, f, "e.key", "event_range", "p");
    dtl_query_require_days(q, f, "e.day_from", "e.day_to");
}

/* As dtl_query_require_days for the one day of publication, so that its index serves. */
static void require_published(dtl_query *q, const dtl_filter *f) {
    if (f->from != DTL_NO_DAY) {
        dtl_query_require(q, "r.published_day >= ?");
        dtl_query_number(q, f->from);
    }
    if (f->to != DTL_NO_DAY) {
        dtl_query_require(q, "r.published_day <= ?");
        dtl_query_number(q, f->to);
    }
}

/* Conditions on report r, but for its id. */
void dtl_query_require_report(dtl_query *q, const dtl_filter *f) {
    dtl_query_require_text(q, f->report, "r.id = ?");
    dtl_query_require_text(q, f->story, "r.story = ?");
    dtl_query_require_text(q, f->outlet, "r.outlet = ?");
    dtl_query_require_text(q, f->origin, "r.origin = ?");
    dtl_query_require_text(q, f->kind, "r.kind = ?");
    dtl_query_require_words(q, &q->match, f->text, "r.key IN (SELECT rowid FROM report_words WHERE report_words MATCH ?)");
    require_published(q, f);
    if (dtl_query_asks_of_mentions(f)) {
        dtl_buffer_print(&q->sql, " %s EXISTS (SELECT 1 FROM mention m", q->conditions ? "AND" : "WHERE");
        q->conditions = 0;
        dtl_query_require(q, "m.report = r.key");
        dtl_query_require_mention(q, f);
        dtl_buffer_add_char(&q->sql, ')');
    }
}

void dtl_query_start(dtl_query *q, dtl_store *store, const char *columns, const dtl_query_order *order, const char *from) {
    *q = (dtl_query){.store = store, .order = order};
    dtl_buffer_init(&q->sql, SQL_BYTES);
    dtl_buffer_init(&q->match, MATCH_BYTES);
    dtl_buffer_init(&q->speaker, MATCH_BYTES);
    dtl_buffer_init(&q->after, AFTER_BYTES);
    dtl_arena_init(&q->arena, DTL_QUERY_ROW_BYTES);
    dtl_buffer_print(&q->sql, "SELECT %s", columns);
    for (size_t i = 0; order && i < order->count; i++) dtl_buffer_print(&q->sql, ", %s", order->terms[i].sql);
    dtl_buffer_print(&q->sql, " FROM %s", from);
}

/* Texts of a cursor have no point in them, which stands between values: it is "%2E", a percent sign "%25", and nothing at all
 * "%". */
static void put_escaped(char *out, size_t size, const char *text) {
    size_t used = 0;
    for (const char *c = *text ? text : "%"; *c && used + 4 < size; c++) {
        const char *escaped = !*text ? "%" : *c == '.' ? "%2E" : *c == '%' ? "%25" : NULL;
        used +=
            (size_t)(escaped ? snprintf(out + used, size - used, "%s", escaped) : snprintf(out + used, size - used, "%c", *c));
    }
    out[used] = '\0';
}

/* Takes the escapes out where the text stands; false for what was not escaped so. */
static bool take_escapes(char *text) {
    char *to = text;
    if (strcmp(text, "%") == 0) *text = '\0';
    for (const char *from = text; *from; from++) {
        bool escaped = *from == '%', point = strncmp(from, "%2E", 3) == 0;
        if (escaped && !point && strncmp(from, "%25", 3) != 0) return false;
        *to++ = point ? '.' : *from;
        if (escaped) from += 2;
    }
    *to = '\0';
    return true;
}

/* The value at *rest of `after`, which is cut there; false when it is none. */
static bool take_value(char **rest, const dtl_query_term *term, const char **text, int64_t *number) {
    char *at = *rest, *dot = at ? strchr(at, '.') : NULL, *end = NULL;
    if (!at || !*at) return false;
    if (dot) *dot = '\0';
    *rest = dot ? dot + 1 : NULL;
    *text = term->text ? at : NULL;
    *number = term->text ? 0 : strtoll(at, &end, 10);
    if (term->text) return take_escapes(at);
    return *end == '\0' && (*at == '-' || (*at >= '0' && *at <= '9'));
}

/* Rows behind the one that `after` names. The first term alone too, so that its index is begun at that place. */
static int require_after(dtl_query *q, const char *after, dtl_error *error) {
    const dtl_query_order *order = q->order;
    const char *texts[DTL_QUERY_TERMS];
    int64_t numbers[DTL_QUERY_TERMS];
    if (!after || !order) return DTL_OK;
    dtl_buffer_add(&q->after, dtl_slice_of(after));
    if (q->after.status) return dtl_fail(error, DTL_EARGUMENT, "after is what \"next\" of the page before gave");
    char *rest = q->after.data;
    bool good = true;
    for (size_t i = 0; good && i < order->count; i++) good = take_value(&rest, &order->terms[i], &texts[i], &numbers[i]);
    if (!good || rest) return dtl_fail(error, DTL_EARGUMENT, "after is what \"next\" of the page before gave");
    dtl_buffer_print(&q->sql, " %s %s %s ? AND (", q->conditions++ ? "AND" : "WHERE", order->terms[0].sql,
                     order->down ? "<=" : ">=");
    for (size_t i = 0; i < order->count; i++) dtl_buffer_print(&q->sql, "%s%s", i ? ", " : "", order->terms[i].sql);
    dtl_buffer_print(&q->sql, ") %s (", order->down ? "<" : ">");
    for (size_t i = 0; i < order->count; i++) dtl_buffer_print(&q->sql, "%s?", i ? ", " : "");
    dtl_buffer_add_char(&q->sql, ')');
    for (size_t i = 0; i <= order->count; i++) {
        size_t at = i ? i - 1 : 0; /* the first is there twice */
        if (texts[at])
            dtl_query_text(q, texts[at]);
        else
            dtl_query_number(q, numbers[at]);
    }
    return DTL_OK;
}

static void put_order(dtl_query *q) {
    for (size_t i = 0; q->order && i < q->order->count; i++)
        dtl_buffer_print(&q->sql, "%s%s%s", i ? ", " : " ORDER BY ", q->order->terms[i].sql, q->order->down ? " DESC" : "");
}

static int bind_values(dtl_query *q) {
    for (int i = 0; i < q->value_count; i++) {
        if (q->values[i].is_real) {
            sqlite3_bind_double(q->rows, i + 1, q->values[i].real);
        } else if (q->values[i].text) {
            dtl_bind_slice(q->rows, i + 1, dtl_slice_of(q->values[i].text));
        } else {
            dtl_bind_number(q->rows, i + 1, q->values[i].number);
        }
    }
    return DTL_OK;
}

int dtl_query_open(dtl_query *q, const dtl_filter *f, dtl_error *error) {
    int status = require_after(q, f->after, error);
    if (status) return status;
    q->filter = f;
    put_order(q);
    if (f->limit) {
        dtl_buffer_add(&q->sql, DTL_SLICE(" LIMIT ?"));
        dtl_query_number(q, f->limit < INT64_MAX ? (int64_t)f->limit : INT64_MAX);
    }
    int failed = q->sql.status ? q->sql.status : q->match.status ? q->match.status : q->speaker.status;
    if (failed) return dtl_fail(error, failed, "asking the store: %s", dtl_error_meaning(failed));
    status = dtl_store_start_reading(q->store, &q->reading, error);
    if (status) return status;
    int result = sqlite3_prepare_v2(q->store->db, q->sql.data, -1, &q->rows, NULL);
    return result == SQLITE_OK ? bind_values(q) : dtl_store_fail(q->store, result, "asking the store", error);
}

/* Where the row stands, for `after`. */
static void tell_place(const dtl_query *q, dtl_cursor *out) {
    int first = sqlite3_column_count(q->rows) - (int)q->order->count;
    size_t used = 0;
    for (int i = 0; i < (int)q->order->count && used + 1 < sizeof out->text; i++) {
        const char *value = (const char *)sqlite3_column_text(q->rows, first + i);
        if (i) out->text[used++] = '.';
        put_escaped(out->text + used, sizeof out->text - used, value ? value : "");
        used += strlen(out->text + used);
    }
}

int dtl_query_next(dtl_query *q, dtl_error *error) {
    dtl_arena_reset(&q->arena);
    int more = dtl_store_row(q->store, q->rows, "asking the store", error);
    if (more > 0 && q->order && q->filter->here) tell_place(q, q->filter->here);
    return more;
}

void dtl_query_finish(dtl_query *q) {
    sqlite3_finalize(q->rows);
    dtl_store_end_reading(q->store, q->reading);
    dtl_arena_clear(&q->arena);
    dtl_buffer_clear(&q->match);
    dtl_buffer_clear(&q->speaker);
    dtl_buffer_clear(&q->after);
    dtl_buffer_clear(&q->sql);
}
