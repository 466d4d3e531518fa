/* Questions: a filter becomes the conditions of one SELECT. Values are always bound, never written into the SQL. */
#include <math.h>
#include <stdio.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/words.h"
#include "store/profile_rows.h"
#include "store/rows.h"
#include "stories/stories.h"

enum { VALUES_AT_MOST = 64, SQL_BYTES = 16 << 10, MATCH_BYTES = 64 << 10, ROW_BYTES = 1 << 30 };

typedef struct query {
    dtl_store *store;
    dtl_buffer sql, match, speaker;
    size_t conditions;
    struct {
        const char *text; /* NULL: number */
        int64_t number;
        double real;
        bool is_real;
    } values[VALUES_AT_MOST];
    int value_count;
    sqlite3_stmt *rows;
    dtl_arena arena; /* of one row */
    bool reading;
} query;

dtl_filter dtl_filter_all(void) {
    return (dtl_filter){.type = -1, .mode = -1, .status = -1, .from = DTL_NO_DAY, .to = DTL_NO_DAY};
}

/* Adds "AND sql"; each ? in it stands for the next value that is added. */
static void require(query *q, const char *sql) {
    dtl_buffer_print(&q->sql, " %s (%s)", q->conditions++ ? "AND" : "WHERE", sql);
}

static void add_text(query *q, const char *text) {
    if (q->value_count < VALUES_AT_MOST) q->values[q->value_count++].text = text;
}

static void add_number(query *q, int64_t number) {
    if (q->value_count < VALUES_AT_MOST) q->values[q->value_count++].number = number;
}

static void add_real(query *q, double number) {
    if (q->value_count == VALUES_AT_MOST) return;
    q->values[q->value_count].is_real = true;
    q->values[q->value_count++].real = number;
}

static void require_text(query *q, const char *value, const char *sql) {
    if (!value) return;
    require(q, sql);
    add_text(q, value);
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

static void require_words(query *q, dtl_buffer *match, const char *text, const char *sql) {
    if (!text) return;
    write_match(match, text);
    if (match->length) {
        require_text(q, match->data, sql);
    } else {
        require(q, "0"); /* no words: in no report */
    }
}

/* One side's code or a piece of its name; of: the table, and which of its rows are meant. */
static void require_side(query *q, const char *value, const char *of, int side) {
    if (!value) return;
    char sql[300];
    snprintf(
        sql, sizeof sql,
        "EXISTS (SELECT 1 FROM %s AND side = %d AND (country = upper(?) OR sector = upper(?) OR instr(lower(name), lower(?))))",
        of, side);
    require(q, sql);
    for (int i = 0; i < 3; i++) add_text(q, value);
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

/* What the table of boxes leaves over for a range of days and a part of the world; then the exact place, as lat and lon. */
static void require_range(query *q, const dtl_filter *f, const char *key, const char *table, const char *place) {
    const dtl_box *box = &f->box;
    char sql[400];
    if (!box->asked && f->from == DTL_NO_DAY && f->to == DTL_NO_DAY) return;
    bool over = box->asked && box->west > box->east;
    snprintf(sql, sizeof sql, "%s IN (SELECT key FROM %s WHERE 1%s%s%s%s)", key, table,
             f->to != DTL_NO_DAY ? " AND first_day <= ?" : "", f->from != DTL_NO_DAY ? " AND last_day >= ?" : "",
             box->asked ? " AND north >= ? AND south <= ?" : "", box->asked && !over ? " AND east >= ? AND west <= ?" : "");
    require(q, sql);
    if (f->to != DTL_NO_DAY) add_number(q, f->to);
    if (f->from != DTL_NO_DAY) add_number(q, f->from);
    if (!box->asked) return;
    add_real(q, box->south);
    add_real(q, box->north);
    if (!over) add_real(q, box->west), add_real(q, box->east);
    snprintf(sql, sizeof sql, "%s.place_lat BETWEEN ? AND ? AND (%s.place_lon >= ? %s %s.place_lon <= ?)", place, place,
             over ? "OR" : "AND", place);
    require(q, sql);
    add_real(q, box->south);
    add_real(q, box->north);
    add_real(q, box->west);
    add_real(q, box->east);
    if (box->kilometres <= 0) return;
    snprintf(sql, sizeof sql, "dtl_kilometres(%s.place_lat, %s.place_lon, ?, ?) <= ?", place, place);
    require(q, sql);
    add_real(q, box->lat);
    add_real(q, box->lon);
    add_real(q, box->kilometres);
}

/* Conditions on mention m with its report r. */
static void require_mention(query *q, const dtl_filter *f) {
    require_text(q, f->country, "m.key IN (SELECT mention FROM mention_side WHERE country = upper(?) AND side < 2)");
    require_side(q, f->actor, "mention_side WHERE mention = m.key", 0);
    require_side(q, f->recipient, "mention_side WHERE mention = m.key", 1);
    require_text(q, f->event, "m.event = (SELECT key FROM event WHERE id = ?)");
    if (f->type >= 0) require_text(q, dtl_type_name((dtl_type)f->type), "m.type = ?");
    if (f->mode >= 0) require_text(q, dtl_mode_name((dtl_mode)f->mode), "m.mode = ?");
    if (f->status >= 0) require_text(q, dtl_status_name((dtl_status)f->status), "m.status = ?");
    if (f->box.asked) {
        dtl_filter place = dtl_filter_all();
        place.box = f->box;
        require_range(q, &place, "m.key", "mention_range", "m");
    }
}

static bool asks_of_mentions(const dtl_filter *f) {
    return f->country || f->actor || f->recipient || f->event || f->type >= 0 || f->mode >= 0 || f->status >= 0 || f->box.asked;
}

/* Days from day_from to day_to, open where NULL, overlap what is asked; unknown days do not. */
static void require_days(query *q, const dtl_filter *f, const char *from, const char *to) {
    char sql[200];
    if (f->from != DTL_NO_DAY) {
        snprintf(sql, sizeof sql, "(%s IS NULL AND %s IS NOT NULL) OR %s >= ?", to, from, to);
        require(q, sql);
        add_number(q, f->from);
    }
    if (f->to != DTL_NO_DAY) {
        snprintf(sql, sizeof sql, "(%s IS NULL AND %s IS NOT NULL) OR %s <= ?", from, to, from);
        require(q, sql);
        add_number(q, f->to);
    }
}

static void start(query *q, dtl_store *store, const char *select) {
    *q = (query){.store = store};
    dtl_buffer_init(&q->sql, SQL_BYTES);
    dtl_buffer_init(&q->match, MATCH_BYTES);
    dtl_buffer_init(&q->speaker, MATCH_BYTES);
    dtl_arena_init(&q->arena, ROW_BYTES);
    dtl_buffer_add(&q->sql, dtl_slice_of(select));
}

static int open_rows(query *q, const dtl_filter *filter, const char *order, dtl_error *error) {
    dtl_buffer_print(&q->sql, " ORDER BY %s", order);
    if (filter->limit) {
        dtl_buffer_add(&q->sql, DTL_SLICE(" LIMIT ?"));
        add_number(q, filter->limit < INT64_MAX ? (int64_t)filter->limit : INT64_MAX);
    }
    int failed = q->sql.status ? q->sql.status : q->match.status ? q->match.status : q->speaker.status;
    if (failed) return dtl_fail(error, failed, "asking the store: %s", dtl_error_meaning(failed));
    int status = dtl_store_start_reading(q->store, &q->reading, error);
    if (status) return status;
    int result = sqlite3_prepare_v2(q->store->db, q->sql.data, -1, &q->rows, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(q->store, result, "asking the store", error);
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

/* 1 for a row, with the memory of the last one gone. */
static int next_row(query *q, dtl_error *error) {
    dtl_arena_reset(&q->arena);
    return dtl_store_row(q->store, q->rows, "asking the store", error);
}

static void finish(query *q) {
    sqlite3_finalize(q->rows);
    dtl_store_end_reading(q->store, q->reading);
    dtl_arena_clear(&q->arena);
    dtl_buffer_clear(&q->match);
    dtl_buffer_clear(&q->speaker);
    dtl_buffer_clear(&q->sql);
}

/* The first day that is told; of what is told to have happened by a day, that day. */
#define EVENT_DAY "coalesce(e.date_from, e.date_to, e.day_to, e.day_from)"

int dtl_store_events(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_event *event), void *context,
                     dtl_error *error) {
    query q;
    start(&q, store, "SELECT " DTL_EVENT_COLUMNS " FROM event e LEFT JOIN mention p ON p.key = e.place");
    require_text(&q, f->id, "e.id = ?");
    require_text(&q, f->event, "e.id = ?");
    require_text(&q, f->country, "e.key IN (SELECT event FROM event_side WHERE country = upper(?))");
    require_side(&q, f->actor, "event_side WHERE event = e.key", 0);
    require_side(&q, f->recipient, "event_side WHERE event = e.key", 1);
    require_text(&q, f->outlet, "e.key IN (SELECT m.event FROM report r JOIN mention m ON m.report = r.key WHERE r.outlet = ?)");
    require_text(&q, f->story, "e.story = ?");
    require_text(&q, f->report, "e.key IN (SELECT m.event FROM report r JOIN mention m ON m.report = r.key WHERE r.id = ?)");
    require_words(
        &q, &q.match, f->text,
        "e.key IN (SELECT event FROM mention WHERE report IN (SELECT rowid FROM report_words WHERE report_words MATCH ?))");
    if (f->type >= 0) require_text(&q, dtl_type_name((dtl_type)f->type), "e.type = ?");
    if (f->mode >= 0) require_text(&q, dtl_mode_name((dtl_mode)f->mode), "e.mode = ?");
    if (f->status >= 0) require_text(&q, dtl_status_name((dtl_status)f->status), "e.status = ?");
    require_range(&q, f, "e.key", "event_range", "p");
    require_days(&q, f, "e.day_from", "e.day_to");
    int status = open_rows(&q, f, EVENT_DAY " IS NULL, " EVENT_DAY ", e.id", error), more = 0;
    while (status == DTL_OK && (more = next_row(&q, error)) > 0) {
        dtl_event event;
        status = dtl_event_row(store, q.rows, &event, &q.arena, error);
        if (status == DTL_OK) status = each(context, &event);
        if (status > 0) status = DTL_OK;
    }
    finish(&q);
    return status ? status : more;
}

int dtl_store_mentions(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_mention *mention),
                       void *context, dtl_error *error) {
    query q;
    start(&q, store, "SELECT " DTL_MENTION_COLUMNS " FROM mention m JOIN report r ON r.key = m.report");
    require_text(&q, f->id, "m.id = ?");
    require_mention(&q, f);
    require_text(&q, f->outlet, "r.outlet = ?");
    require_text(&q, f->report, "r.id = ?");
    require_text(&q, f->story, "r.story = ?");
    require_words(&q, &q.match, f->text, "r.key IN (SELECT rowid FROM report_words WHERE report_words MATCH ?)");
    dtl_filter days = dtl_filter_all(); /* the place is among the mention's conditions */
    days.from = f->from;
    days.to = f->to;
    require_range(&q, &days, "m.key", "mention_range", "m");
    require_days(&q, f, "m.day_from", "m.day_to");
    dtl_texts texts = {.report = -1};
    int status = open_rows(&q, f, "coalesce(m.day_from, m.day_to) IS NULL, coalesce(m.day_from, m.day_to), m.id", error),
        more = 0;
    if (status == DTL_OK) status = dtl_texts_open(&texts, store, error);
    while (status == DTL_OK && (more = next_row(&q, error)) > 0) {
        dtl_mention mention;
        status = dtl_mention_row(store, q.rows, &texts, &mention, &q.arena, error);
        if (status == DTL_OK) status = each(context, &mention);
        if (status > 0) status = DTL_OK;
    }
    dtl_texts_close(&texts);
    finish(&q);
    return status ? status : more;
}

static void read_report(sqlite3_stmt *rows, dtl_stored_report *out, dtl_arena *arena) {
    dtl_report *report = &out->report;
    dtl_column_code(rows, 1, report->id, sizeof report->id);
    report->outlet = dtl_column_slice(rows, 2, arena);
    report->url = dtl_column_slice(rows, 3, arena);
    report->title = dtl_column_slice(rows, 4, arena);
    report->author = dtl_column_slice(rows, 5, arena);
    report->published = dtl_column_slice(rows, 6, arena);
    report->published_day = dtl_column_day(rows, 7);
    report->language = dtl_column_slice(rows, 8, arena);
    report->agency = dtl_column_slice(rows, 9, arena);
    report->dateline_place = dtl_column_slice(rows, 10, arena);
    report->repaired = (size_t)sqlite3_column_int64(rows, 12);
    out->words = (size_t)sqlite3_column_int64(rows, 13);
    report->text = dtl_column_slice(rows, 14, arena);
    int64_t body = sqlite3_column_int64(rows, 11);
    report->body = body >= 0 && (uint64_t)body <= report->text.length ? (size_t)body : 0;
    out->origin = dtl_column_slice(rows, 15, arena);
    out->story = dtl_column_slice(rows, 16, arena);
}

typedef dtl_vector(dtl_slice) ids;

static int read_mentions(dtl_store *store, int64_t key, dtl_stored_report *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_REPORT_MENTIONS, error);
    if (status) return status;
    dtl_bind_number(rows, 1, key);
    ids found = {.ceiling = SIZE_MAX / 2};
    while ((status = dtl_store_row(store, rows, "reading a report's mentions", error)) > 0) {
        dtl_slice *id = dtl_vector_push(&found, arena);
        if (id) *id = dtl_column_slice(rows, 0, arena);
        if (arena->status) break;
    }
    sqlite3_reset(rows);
    out->mentions = found.items;
    out->mention_count = found.count;
    if (arena->status) return dtl_fail(error, arena->status, "reading reports: %s", dtl_error_meaning(arena->status));
    return status;
}

#define REPORT_COLUMNS                                                                                                       \
    "r.key, r.id, r.outlet, r.url, r.title, r.author, r.published, r.published_day, r.language, r.agency, r.dateline_place," \
    " r.body, r.repaired, r.words, r.text, r.origin, r.story"

/* As require_days for the one day of publication, so that its index serves. */
static void require_published(query *q, const dtl_filter *f) {
    if (f->from != DTL_NO_DAY) {
        require(q, "r.published_day >= ?");
        add_number(q, f->from);
    }
    if (f->to != DTL_NO_DAY) {
        require(q, "r.published_day <= ?");
        add_number(q, f->to);
    }
}

/* Conditions on report r, but for its id. */
static void require_report(query *q, const dtl_filter *f) {
    require_text(q, f->report, "r.id = ?");
    require_text(q, f->story, "r.story = ?");
    require_text(q, f->outlet, "r.outlet = ?");
    require_words(q, &q->match, f->text, "r.key IN (SELECT rowid FROM report_words WHERE report_words MATCH ?)");
    require_published(q, f);
    if (asks_of_mentions(f)) {
        dtl_buffer_print(&q->sql, " %s EXISTS (SELECT 1 FROM mention m", q->conditions ? "AND" : "WHERE");
        q->conditions = 0;
        require(q, "m.report = r.key");
        require_mention(q, f);
        dtl_buffer_add_char(&q->sql, ')');
    }
}

int dtl_store_reports(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_stored_report *report),
                      void *context, dtl_error *error) {
    query q;
    start(&q, store, "SELECT " REPORT_COLUMNS " FROM report r");
    require_text(&q, f->id, "r.id = ?");
    require_report(&q, f);
    int status = open_rows(&q, f, "r.published_day IS NULL, r.published_day, r.id", error), more = 0;
    while (status == DTL_OK && (more = next_row(&q, error)) > 0) {
        dtl_stored_report report = {.words = 0};
        read_report(q.rows, &report, &q.arena);
        status = read_mentions(store, sqlite3_column_int64(q.rows, 0), &report, &q.arena, error);
        if (status == DTL_OK) status = each(context, &report);
        if (status > 0) status = DTL_OK;
    }
    finish(&q);
    return status ? status : more;
}

int dtl_store_quotes(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_told_quote *quote),
                     void *context, dtl_error *error) {
    query q;
    dtl_filter reports = *f;
    reports.country = NULL;
    start(&q, store, "SELECT " DTL_QUOTE_COLUMNS " FROM quote q JOIN report r ON r.key = q.report");
    require_text(&q, f->id, "q.id = ?");
    require(&q, f->by ? "q.told AND q.kind = 'speech'" : "q.told");
    require_words(&q, &q.speaker, f->by, "q.key IN (SELECT rowid FROM quote_speaker WHERE quote_speaker MATCH ?)");
    require_text(&q, f->country, "q.speaker_country = upper(?)");
    require_report(&q, &reports);
    dtl_texts texts = {.report = -1};
    int status = open_rows(&q, f, "r.published_day IS NULL, r.published_day, r.id, q.part, q.start, q.end DESC, q.key", error),
        more = 0;
    if (status == DTL_OK) status = dtl_texts_open(&texts, store, error);
    while (status == DTL_OK && (more = next_row(&q, error)) > 0) {
        dtl_told_quote quote;
        status = dtl_quote_row(store, q.rows, &texts, &quote, &q.arena, error);
        if (status == DTL_OK) status = each(context, &quote);
        if (status > 0) status = DTL_OK;
    }
    dtl_texts_close(&texts);
    finish(&q);
    return status ? status : more;
}

/* The first column of all rows that a statement gives for the story. */
static int read_ids(dtl_store *store, dtl_sql which, const char *story, const dtl_slice **out, size_t *count, dtl_arena *arena,
                    dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, which, error), more;
    if (status) return status;
    dtl_bind_code(rows, 1, story);
    ids found = {.ceiling = SIZE_MAX / 2};
    while ((more = dtl_store_row(store, rows, "reading a story", error)) > 0) {
        dtl_slice *id = dtl_vector_push(&found, arena);
        if (id) *id = dtl_column_slice(rows, 0, arena);
        if (arena->status) break;
    }
    sqlite3_reset(rows);
    *out = found.items;
    *count = found.count;
    if (arena->status) return dtl_fail(error, arena->status, "reading stories: %s", dtl_error_meaning(arena->status));
    return more;
}

static int choose_title(dtl_store *store, dtl_story *out, const dtl_rarity *rarity, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_STORY_MEMBERS, error), more = 0;
    if (status) return status;
    dtl_bind_code(rows, 1, out->id);
    dtl_bind_number(rows, 2, DTL_STORY_COMPARED);
    dtl_story_text texts[DTL_STORY_COMPARED];
    size_t count = 0, center = SIZE_MAX;
    while (count < DTL_STORY_COMPARED && (more = dtl_store_row(store, rows, "reading a story", error)) > 0)
        texts[count++] = (dtl_story_text){.title = dtl_column_slice(rows, 0, arena), .text = dtl_column_slice(rows, 1, arena)};
    sqlite3_reset(rows);
    if (more < 0) return more;
    if (arena->status) return dtl_fail(error, arena->status, "reading stories: %s", dtl_error_meaning(arena->status));
    status = dtl_story_center(&center, texts, count, rarity, arena, error);
    if (center != SIZE_MAX) out->title = texts[center].title;
    return status;
}

static int read_story(query *q, dtl_story *out, const dtl_rarity *rarity, dtl_error *error) {
    *out = (dtl_story){.from = dtl_column_day(q->rows, 1), .to = dtl_column_day(q->rows, 2)};
    dtl_column_code(q->rows, 0, out->id, sizeof out->id);
    int status = read_ids(q->store, DTL_SQL_STORY_REPORTS, out->id, &out->reports, &out->report_count, &q->arena, error);
    if (status == DTL_OK)
        status = read_ids(q->store, DTL_SQL_STORY_OUTLETS, out->id, &out->outlets, &out->outlet_count, &q->arena, error);
    if (status == DTL_OK)
        status = read_ids(q->store, DTL_SQL_STORY_EVENTS, out->id, &out->events, &out->event_count, &q->arena, error);
    if (status == DTL_OK)
        status = dtl_related_stories(q->store, out->id, rarity, &out->related, &out->related_count, &q->arena, error);
    return status ? status : choose_title(q->store, out, rarity, &q->arena, error);
}

int dtl_store_stories(dtl_store *store, const dtl_filter *f, const dtl_rarity *rarity,
                      int (*each)(void *context, const dtl_story *story), void *context, dtl_error *error) {
    query q;
    start(&q, store,
          "SELECT s.story, min(s.published_day), max(s.published_day) FROM report s WHERE s.story IN (SELECT r.story FROM report "
          "r");
    require_text(&q, f->id, "r.story = ?");
    require_report(&q, f);
    dtl_buffer_add(&q.sql, DTL_SLICE(") GROUP BY s.story"));
    int status = open_rows(&q, f, "min(s.published_day) IS NULL, min(s.published_day), s.story", error), more = 0;
    while (status == DTL_OK && (more = next_row(&q, error)) > 0) {
        dtl_story story;
        status = read_story(&q, &story, rarity, error);
        if (status == DTL_OK) status = each(context, &story);
        if (status > 0) status = DTL_OK;
    }
    finish(&q);
    return status ? status : more;
}

int dtl_store_heirs(dtl_store *store, const char *id, int (*each)(void *context, const char *heir, size_t count), void *context,
                    dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_HEIRS, error), more = 0;
    if (status) return status;
    dtl_bind_code(rows, 1, id);
    while (status >= 0 && (more = dtl_store_row(store, rows, "looking for what became of it", error)) > 0) {
        char heir[DTL_ID_SIZE];
        dtl_column_code(rows, 0, heir, sizeof heir);
        status = each(context, heir, (size_t)sqlite3_column_int64(rows, 1));
    }
    sqlite3_reset(rows);
    return status < 0 ? status : more;
}

int dtl_store_report_days(dtl_store *store, const char *outlet,
                          int (*each)(void *context, dtl_slice outlet, dtl_day day, size_t count), void *context,
                          dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_REPORT_DAYS, error), more = 0;
    if (status) return status;
    dtl_bind_code(rows, 1, outlet);
    dtl_arena arena;
    dtl_arena_init(&arena, ROW_BYTES);
    while (status >= 0 && (more = dtl_store_row(store, rows, "counting reports", error)) > 0) {
        dtl_arena_reset(&arena);
        dtl_slice of = dtl_column_slice(rows, 0, &arena);
        status = arena.status ? dtl_fail(error, arena.status, "counting reports: %s", dtl_error_meaning(arena.status))
                              : each(context, of, dtl_column_day(rows, 1), (size_t)sqlite3_column_int64(rows, 2));
    }
    sqlite3_reset(rows);
    dtl_arena_clear(&arena);
    return status < 0 ? status : more;
}

/* Each word of a name, in its folded form or as it stands. */
static void require_name(query *q, const char *name) {
    dtl_slice rest = name ? dtl_slice_of(name) : DTL_NO_SLICE;
    dtl_word word;
    while (dtl_word_next(&word, &rest) && q->value_count + 2 <= VALUES_AT_MOST) {
        dtl_slice copy = dtl_arena_copy(&q->arena, dtl_word_slice(&word));
        if (!copy.data) return;
        require(q, "instr(n.person, ?) OR instr(lower(n.name), ?)");
        add_text(q, copy.data);
        add_text(q, copy.data);
    }
}

static void require_named(query *q, const dtl_filter *f) {
    dtl_filter rest = *f;
    rest.country = NULL;
    require_name(q, f->name);
    require_text(q, f->country, "coalesce(n.country, n.taught_country) = upper(?)");
    require_text(q, f->report, "r.id = ?");
    require_text(q, f->story, "r.story = ?");
    require_text(q, f->outlet, "r.outlet = ?");
    require_words(q, &q->match, f->text, "r.key IN (SELECT rowid FROM report_words WHERE report_words MATCH ?)");
    require_days(q, f, "r.published_day", "r.published_day");
    if (!asks_of_mentions(&rest)) return;
    dtl_buffer_print(&q->sql, " %s EXISTS (SELECT 1 FROM mention m JOIN mention_side s ON s.mention = m.key AND s.name = n.name",
                     q->conditions ? "AND" : "WHERE");
    q->conditions = 0;
    require(q, "m.report = n.report");
    require_mention(q, &rest);
    dtl_buffer_add_char(&q->sql, ')');
}

int dtl_store_profiles(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_profile *profile),
                       void *context, dtl_error *error) {
    query q;
    dtl_filter all = dtl_filter_all(); /* the limit is one of profiles */
    size_t left = f->limit ? f->limit : SIZE_MAX;
    dtl_profile_names names = {.items = {.ceiling = SIZE_MAX / 2}};
    dtl_arena_init(&names.arena, ROW_BYTES);
    start(&q, store,
          "SELECT " DTL_NAMING_COLUMNS " FROM naming n JOIN report r ON r.key = n.report WHERE " DTL_NAMING_WHO
          " IN (SELECT " DTL_NAMING_WHO " FROM naming n JOIN report r ON r.key = n.report");
    require_named(&q, f);
    dtl_buffer_add_char(&q.sql, ')');
    int status = q.arena.status
                     ? dtl_fail(error, q.arena.status, "asking the store: %s", dtl_error_meaning(q.arena.status))
                     : open_rows(&q, &all, DTL_NAMING_WHO ", n.published IS NULL, n.published, n.report_id, n.key", error);
    int more = 0;
    while (status == DTL_OK && left && (more = dtl_store_row(store, q.rows, "asking the store", error)) > 0) {
        if (dtl_profile_names_end(&names, q.rows))
            status = dtl_profile_names_give(&names, f->country, &left, each, context, error);
        if (status == DTL_OK) status = dtl_profile_names_add(&names, q.rows, error);
    }
    if (status == DTL_OK && more == 0) status = dtl_profile_names_give(&names, f->country, &left, each, context, error);
    dtl_arena_clear(&names.arena);
    finish(&q);
    return status ? status : more < 0 ? more : DTL_OK;
}
