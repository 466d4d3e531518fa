#include <stdio.h>

#include "base/error.h"
#include "store/columns.h"
#include "store/query.h"
#include "store/rows.h"

typedef struct event_order {
    dtl_query_order order;
    const char *from;
} event_order;

/* What has no day is last in either direction. */
static const event_order event_orders[] = {
    [DTL_ORDER_DATE] = {{{{"ifnull(" DTL_EVENT_DAY ", 99999999)", false}, {"e.id", true}}, 2, false}, DTL_EVENT_FROM},
    [DTL_ORDER_NEWEST] = {{{{"ifnull(" DTL_EVENT_DAY ", -99999999)", false}, {"e.id", true}}, 2, true}, DTL_EVENT_FROM},
    [DTL_ORDER_CHANGED] = {{{{"c.seq", false}}, 1, true},
                           "change c CROSS JOIN event e ON e.id = c.event LEFT JOIN mention p ON p.key = e.place"},
};
static const dtl_query_order mention_order = {
    {{"ifnull(coalesce(m.day_from, m.day_to), 99999999)", false}, {"m.id", true}}, 2, false};
static const dtl_query_order report_order = {{{"ifnull(r.published_day, 99999999)", false}, {"r.id", true}}, 2, false};
static const dtl_query_order report_newest = {{{"ifnull(r.published_day, -99999999)", false}, {"r.id", true}}, 2, true};
static const dtl_query_order quote_order = {{{"ifnull(r.published_day, 99999999)", false},
                                             {"r.id", true},
                                             {"q.part", true},
                                             {"q.start", false},
                                             {"-q.end", false},
                                             {"q.key", false}},
                                            6,
                                            false};
static const dtl_query_order quote_newest = {{{"ifnull(r.published_day, -99999999)", false},
                                              {"r.id", true},
                                              {"q.part", true},
                                              {"q.start", false},
                                              {"-q.end", false},
                                              {"q.key", false}},
                                             6,
                                             true};

int dtl_store_events(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_event *event), void *context,
                     dtl_error *error) {
    dtl_query q;
    if (store->shares && f->limit) return dtl_page_events(store, f, each, context, error);
    const event_order *order = &event_orders[f->order <= DTL_ORDER_CHANGED ? f->order : DTL_ORDER_DATE];
    dtl_query_start(&q, store, DTL_EVENT_COLUMNS, &order->order, order->from);
    dtl_query_require_event(&q, f);
    int status = dtl_query_open(&q, f, error), more = 0;
    while (status == DTL_OK && (more = dtl_query_next(&q, error)) > 0) {
        dtl_event event;
        status = dtl_event_row(store, q.rows, &event, &q.arena, error);
        if (status == DTL_OK) status = each(context, &event);
        if (status > 0) status = DTL_OK;
    }
    dtl_query_finish(&q);
    return status ? status : more;
}

int dtl_store_mentions(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_mention *mention),
                       void *context, dtl_error *error) {
    dtl_query q;
    dtl_query_start(&q, store, DTL_MENTION_COLUMNS, &mention_order, "mention m JOIN report r ON r.key = m.report");
    dtl_query_require_text(&q, f->id, "m.id = ?");
    dtl_query_require_mention(&q, f);
    dtl_query_require_text(&q, f->outlet, "r.outlet = ?");
    dtl_query_require_text(&q, f->report, "r.id = ?");
    dtl_query_require_text(&q, f->story, "r.story = ?");
    dtl_query_require_words(&q, &q.match, f->text, "r.key IN (SELECT rowid FROM report_words WHERE report_words MATCH ?)");
    dtl_filter days = dtl_filter_all(); /* the place is among the mention's conditions */
    days.from = f->from;
    days.to = f->to;
    dtl_query_require_range(&q, &days, "m.key", "mention_range", "m");
    dtl_query_require_days(&q, f, "m.day_from", "m.day_to");
    dtl_texts texts = {.report = -1};
    int status = dtl_query_open(&q, f, error), more = 0;
    if (status == DTL_OK) status = dtl_texts_open(&texts, store, error);
    while (status == DTL_OK && (more = dtl_query_next(&q, error)) > 0) {
        dtl_mention mention;
        status = dtl_mention_row(store, q.rows, &texts, &mention, &q.arena, error);
        if (status == DTL_OK) status = each(context, &mention);
        if (status > 0) status = DTL_OK;
    }
    dtl_texts_close(&texts);
    dtl_query_finish(&q);
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
    report->kind = dtl_report_kind_of(dtl_column_slice(rows, 17, arena));
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
    " r.body, r.repaired, r.words, r.text, r.origin, r.story, r.kind"

int dtl_store_reports(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_stored_report *report),
                      void *context, dtl_error *error) {
    dtl_query q;
    dtl_query_start(&q, store, REPORT_COLUMNS, f->order == DTL_ORDER_NEWEST ? &report_newest : &report_order, "report r");
    dtl_query_require_text(&q, f->id, "r.id = ?");
    dtl_query_require_report(&q, f);
    int status = dtl_query_open(&q, f, error), more = 0;
    while (status == DTL_OK && (more = dtl_query_next(&q, error)) > 0) {
        dtl_stored_report report = {.words = 0};
        read_report(q.rows, &report, &q.arena);
        status = read_mentions(store, sqlite3_column_int64(q.rows, 0), &report, &q.arena, error);
        if (status == DTL_OK) status = each(context, &report);
        if (status > 0) status = DTL_OK;
    }
    dtl_query_finish(&q);
    return status ? status : more;
}

int dtl_store_quotes(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_told_quote *quote),
                     void *context, dtl_error *error) {
    dtl_query q;
    dtl_filter reports = *f;
    reports.country = NULL;
    dtl_query_start(&q, store, DTL_QUOTE_COLUMNS, f->order == DTL_ORDER_NEWEST ? &quote_newest : &quote_order,
                    "quote q JOIN report r ON r.key = q.report");
    dtl_query_require_text(&q, f->id, "q.id = ?");
    dtl_query_require(&q, f->by ? "q.told AND q.kind = 'speech'" : "q.told");
    dtl_query_require_words(&q, &q.speaker, f->by, "q.key IN (SELECT rowid FROM quote_speaker WHERE quote_speaker MATCH ?)");
    dtl_query_require_text(&q, f->country, "q.speaker_country = upper(?)");
    dtl_query_require_report(&q, &reports);
    dtl_texts texts = {.report = -1};
    int status = dtl_query_open(&q, f, error), more = 0;
    if (status == DTL_OK) status = dtl_texts_open(&texts, store, error);
    while (status == DTL_OK && (more = dtl_query_next(&q, error)) > 0) {
        dtl_told_quote quote;
        status = dtl_quote_row(store, q.rows, &texts, &quote, &q.arena, error);
        if (status == DTL_OK) status = each(context, &quote);
        if (status > 0) status = DTL_OK;
    }
    dtl_texts_close(&texts);
    dtl_query_finish(&q);
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

int dtl_store_event_of(dtl_store *store, const char *mention, char out[DTL_ID_SIZE], dtl_error *error) {
    sqlite3_stmt *find = NULL;
    int status = dtl_store_statement(&find, store, DTL_SQL_EVENT_OF, error);
    out[0] = '\0';
    if (status) return status;
    dtl_bind_code(find, 1, mention);
    int more = dtl_store_row(store, find, "looking for an event", error);
    if (more > 0) dtl_column_code(find, 0, out, DTL_ID_SIZE);
    sqlite3_reset(find);
    return more < 0 ? more : DTL_OK;
}
