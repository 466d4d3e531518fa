#include "store/figures.h"

#include <stdio.h>

#include "base/error.h"
#include "store/query.h"

enum { SQL_SIZE = 1 << 12 };

/* The day that puts an event into a period: the first that is told, else that of the first publication. */
#define DAY "coalesce(e.date_from, dtl_day(e.first_published))"
#define PARTY(side) "trim(ifnull(" side ".country, '') || ' ' || ifnull(" side ".sector, ''))"
#define SIDES \
    " CROSS JOIN event_side a ON a.event = e.key AND a.side = 0 CROSS JOIN event_side b ON b.event = e.key AND b.side = 1"

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

/* Gives the rows of a query that is complete, and finishes it. pages: NULL for all of them, else as far as its after and limit
 * say. */
static int give(dtl_query *q, const dtl_filter *pages, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_filter all = dtl_filter_all();
    int status = dtl_query_open(q, pages ? pages : &all, error), more = 0;
    int columns = q->rows ? sqlite3_column_count(q->rows) - (int)(q->order ? q->order->count : 0) : 0;
    while (status == DTL_OK && (more = dtl_query_next(q, error)) > 0) {
        dtl_cell cells[DTL_CELLS_AT_MOST];
        for (int i = 0; i < columns && i < DTL_CELLS_AT_MOST; i++) fill(q->rows, i, &cells[i]);
        status = each(context, cells, (size_t)columns);
        if (status > 0) status = DTL_OK;
    }
    dtl_query_finish(q);
    return status ? status : more;
}

/* The lanes of event e, with the sides that they are of. */
static const struct lane {
    const char *value, *from, *known;
} lanes[] = {[DTL_LANE_COUNTRY] = {"s.country", " CROSS JOIN event_side s ON s.event = e.key", "s.country IS NOT NULL"},
             [DTL_LANE_PARTY] = {PARTY("s"), " CROSS JOIN event_side s ON s.event = e.key",
                                 "s.country IS NOT NULL OR s.sector IS NOT NULL"},
             [DTL_LANE_DYAD] = {"a.country || ' ' || b.country", SIDES, "a.country IS NOT NULL AND b.country IS NOT NULL"}};

int dtl_store_lanes(dtl_store *store, dtl_lane by, const dtl_filter *f, dtl_cells_each each, void *context, dtl_error *error) {
    char from[SQL_SIZE];
    dtl_query q;
    snprintf(from, sizeof from,
             "(SELECT %s AS lane, e.key AS event, dtl_quad(e.type) AS quad, min(%s) AS side, max(%s) AS other"
             " FROM " DTL_EVENT_FROM "%s",
             lanes[by].value, by == DTL_LANE_DYAD ? "0" : "s.side", by == DTL_LANE_DYAD ? "1" : "s.side", lanes[by].from);
    dtl_query_start(&q, store,
                    "lane, count(*) AS events, sum(quad IN (0, 1)), sum(quad IN (2, 3)), sum(side = 0), sum(other = 1)", NULL,
                    from);
    dtl_query_require_event(&q, f);
    dtl_query_require(&q, lanes[by].known);
    dtl_buffer_add(&q.sql, DTL_SLICE(" GROUP BY 1, 2) GROUP BY lane ORDER BY events DESC, lane"));
    return give(&q, f, each, context, error);
}

int dtl_store_links(dtl_store *store, dtl_lane by, const dtl_filter *f, dtl_cells_each each, void *context, dtl_error *error) {
    char from[SQL_SIZE];
    dtl_query q;
    bool country = by == DTL_LANE_COUNTRY;
    snprintf(from, sizeof from,
             "(SELECT DISTINCT %s AS x, %s AS y, e.key, dtl_quad(e.type) AS quad, dtl_score(e.type, e.mode) AS score,"
             " EXISTS (SELECT 1 FROM dispute d WHERE d.event = e.key) AS disputed FROM " DTL_EVENT_FROM SIDES,
             country ? "a.country" : PARTY("a"), country ? "b.country" : PARTY("b"));
    dtl_query_start(&q, store,
                    "x, y, count(*) AS events, avg(score), sum(quad = 0), sum(quad = 1), sum(quad = 2), sum(quad = 3),"
                    " sum(disputed)",
                    NULL, from);
    dtl_query_require_event(&q, f);
    dtl_query_require(&q, country
                              ? "a.country IS NOT NULL AND b.country IS NOT NULL"
                              : "(a.country IS NOT NULL OR a.sector IS NOT NULL) AND (b.country IS NOT NULL OR b.sector IS NOT"
                                " NULL)");
    dtl_buffer_add(&q.sql, DTL_SLICE(") GROUP BY x, y ORDER BY events DESC, x, y"));
    return give(&q, NULL, each, context, error);
}

int dtl_store_lane_events(dtl_store *store, dtl_lane by, const dtl_filter *f, dtl_cells_each each, void *context,
                          dtl_error *error) {
    char columns[SQL_SIZE], from[SQL_SIZE];
    dtl_query q;
    snprintf(
        columns, sizeof columns,
        "DISTINCT %s, e.id, e.type, e.mode, ifnull(dtl_period(coalesce(e.date_from, e.date_to), 10), substr(e.first_published,"
        " 1, 10)) AS day, dtl_period(coalesce(e.date_to, e.date_from), 10), e.status, EXISTS (SELECT 1 FROM dispute d WHERE"
        " d.event = e.key), e.reports, e.independent, e.date_from IS NOT NULL OR e.date_to IS NOT NULL, ifnull(p.place_name,"
        " p.place_country)",
        lanes[by].value);
    snprintf(from, sizeof from, DTL_EVENT_FROM "%s", lanes[by].from);
    dtl_query_start(&q, store, columns, NULL, from);
    dtl_query_require_event(&q, f);
    dtl_query_require(&q, lanes[by].known);
    dtl_buffer_add(&q.sql, DTL_SLICE(" ORDER BY day DESC, e.id"));
    return give(&q, NULL, each, context, error);
}

int dtl_store_spots(dtl_store *store, const dtl_filter *f, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_query q;
    dtl_query_start(
        &q, store,
        "x, country, name, admin1, lat, lon, count(*) AS events, sum(quad IN (2, 3)), avg(score), sum(disputed),"
        " dtl_period(max(day), 10)",
        NULL,
        "(SELECT p.place_precision AS x, p.place_country AS country, dtl_quad(e.type) AS quad,"
        " dtl_score(e.type, e.mode) AS score, CASE WHEN p.place_lat IS NOT NULL THEN p.place_name END AS name,"
        " CASE WHEN p.place_lat IS NOT NULL THEN p.place_admin1 END AS admin1, p.place_lat AS lat, p.place_lon AS lon,"
        " EXISTS (SELECT 1 FROM dispute d WHERE d.event = e.key) AS disputed, " DAY " AS day FROM " DTL_EVENT_FROM);
    dtl_query_require_event(&q, f);
    dtl_buffer_add(&q.sql, DTL_SLICE(") GROUP BY x, country, name, admin1, lat, lon ORDER BY events DESC, country, name, lat"));
    return give(&q, NULL, each, context, error);
}

/* Names are cut, so that they have room in a cursor. */
static const dtl_query_order outlets_by_name = {
    {{"(c.outlet IS NULL)", false}, {"substr(ifnull(c.outlet, ''), 1, 200)", true}}, 2, false};
static const dtl_query_order outlets_busiest = {
    {{"-c.reports", false}, {"substr(ifnull(c.outlet, ''), 1, 200)", true}}, 2, false};
static const dtl_query_order speakers_busiest = {
    {{"-quotes", false}, {"ifnull(country, '')", true}, {"substr(who, 1, 200)", true}}, 3, false};

int dtl_store_outlets(dtl_store *store, const dtl_filter *f, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_query q;
    dtl_filter events = *f, reports = dtl_filter_all();
    const dtl_query_order *order = f->order == DTL_ORDER_BUSIEST ? &outlets_busiest : &outlets_by_name;
    reports.from = f->from;
    reports.to = f->to;
    reports.outlet = f->outlet;
    reports.text = f->text;
    events.outlet = NULL; /* who else tells them matters */
    dtl_query_start(&q, store,
                    "c.outlet, c.reports, c.first, c.last, ifnull(x.events, 0), ifnull(x.alone, 0), ifnull(x.early, 0)", order,
                    "(SELECT r.outlet AS outlet, count(*) AS reports, min(r.published) AS first, max(r.published) AS last FROM"
                    " report r");
    dtl_query_require_report(&q, &reports);
    q.conditions = 0;
    dtl_buffer_add(&q.sql, DTL_SLICE(" GROUP BY r.outlet) c LEFT JOIN (SELECT t.outlet, count(*) AS events, sum(n.outlets = 1) AS"
                                     " alone, sum(n.outlets > 1 AND t.first = n.first) AS early FROM (SELECT om.event AS event,"
                                     " o.outlet AS outlet, min(o.published) AS first FROM mention om JOIN report o ON o.key ="
                                     " om.report"));
    bool all = !dtl_query_asks_of_mentions(f) && f->from == DTL_NO_DAY && f->to == DTL_NO_DAY && !f->text && !f->story;
    dtl_query_require(&q, "om.event IS NOT NULL");
    if (!all) {
        dtl_buffer_add(&q.sql, DTL_SLICE(" AND om.event IN (SELECT e.key FROM " DTL_EVENT_FROM));
        q.conditions = 0;
        dtl_query_require_event(&q, &events);
        dtl_buffer_add_char(&q.sql, ')');
    }
    dtl_buffer_add(&q.sql, DTL_SLICE(" GROUP BY 1, 2) t JOIN (SELECT nm.event AS event, count(DISTINCT n.outlet) AS outlets,"
                                     " min(n.published) AS first FROM mention nm JOIN report n ON n.key = nm.report WHERE"
                                     " nm.event IS NOT NULL GROUP BY 1) n ON n.event = t.event GROUP BY t.outlet) x ON x.outlet"
                                     " IS c.outlet"));
    q.conditions = 0;
    dtl_query_require_text(&q, f->outlet, "c.outlet = ?");
    return give(&q, f, each, context, error);
}

#define SPEAKER "coalesce(q.speaker_name, q.speaker_role, lower(q.speaker_text))"

static void require_quotes(dtl_query *q, const dtl_filter *f) {
    dtl_filter reports = *f;
    reports.country = NULL;
    dtl_query_require(q, "q.told AND q.kind = 'speech' AND q.speaker_text IS NOT NULL");
    dtl_query_require_words(q, &q->speaker, f->by, "q.key IN (SELECT rowid FROM quote_speaker WHERE quote_speaker MATCH ?)");
    dtl_query_require_text(q, f->country, "q.speaker_country = upper(?)");
    dtl_query_require_report(q, &reports);
}

int dtl_store_speakers(dtl_store *store, const dtl_filter *f, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_query q;
    dtl_query_start(
        &q, store, "who, country, sector, role, quotes, direct, outlets, first, last", &speakers_busiest,
        "(SELECT " SPEAKER " AS who, q.speaker_country AS country, max(q.speaker_sector) AS sector,"
        " max(q.speaker_role) AS role, count(*) AS quotes, sum(q.direct) AS direct, count(DISTINCT r.outlet) AS"
        " outlets, min(r.published) AS first, max(r.published) AS last FROM quote q JOIN report r ON r.key = q.report");
    require_quotes(&q, f);
    dtl_buffer_add(&q.sql, DTL_SLICE(" GROUP BY 1, 2)"));
    q.conditions = 0;
    return give(&q, f, each, context, error);
}

int dtl_store_speaker_months(dtl_store *store, const char *name, const char *country, const dtl_filter *f, dtl_cells_each each,
                             void *context, dtl_error *error) {
    dtl_query q;
    dtl_query_start(&q, store, "dtl_period(r.published_day, 7), count(*)", NULL, "quote q JOIN report r ON r.key = q.report");
    dtl_query_require(&q, SPEAKER " = ?");
    dtl_query_text(&q, name);
    dtl_query_require(&q, country ? "q.speaker_country = ?" : "q.speaker_country IS NULL");
    if (country) dtl_query_text(&q, country);
    require_quotes(&q, f);
    dtl_query_require(&q, "r.published_day IS NOT NULL");
    dtl_buffer_add(&q.sql, DTL_SLICE(" GROUP BY 1 ORDER BY 1"));
    return give(&q, NULL, each, context, error);
}

int dtl_store_busy_stories(dtl_store *store, int days, size_t limit, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_query q;
    dtl_query_start(&q, store, "b.story, (SELECT count(*) FROM report a WHERE a.story = b.story), b.lately", NULL,
                    "(SELECT story, count(*) AS lately FROM report WHERE story IS NOT NULL AND published_day > (SELECT"
                    " max(published_day) FROM report) - ? GROUP BY story ORDER BY lately DESC, story LIMIT ?) b ORDER BY b.lately"
                    " DESC, b.story");
    dtl_query_number(&q, days);
    dtl_query_number(&q, (int64_t)limit);
    return give(&q, NULL, each, context, error);
}

/* Of the outlet that is the first value. OWN: its events. */
#define OWN                                                                                                                     \
    "(SELECT DISTINCT m.event AS event FROM report r CROSS JOIN mention m ON m.report = r.key WHERE r.outlet = ?1 AND m.event " \
    "IS NOT NULL)"

static const char *const outlet_figures[] = {
    [DTL_OUTLET_TYPES] = "SELECT e.type, count(*), (SELECT count(*) FROM event a WHERE a.type = e.type) FROM " OWN
                         " w CROSS JOIN event e ON e.key = w.event GROUP BY e.type ORDER BY 2 DESC, 1",
    [DTL_OUTLET_COUNTRIES] = "SELECT s.country, count(DISTINCT w.event) FROM " OWN " w CROSS JOIN event_side s ON s.event ="
                             " w.event WHERE s.country IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20",
    [DTL_OUTLET_WITH] = "SELECT o.outlet, count(DISTINCT w.event) FROM " OWN " w CROSS JOIN mention n ON n.event = w.event"
                        " CROSS JOIN report o ON o.key = n.report WHERE o.outlet <> ?1 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20",
    [DTL_OUTLET_LEAD] =
        "SELECT other - own AS lead, count(*) FROM (SELECT min(CASE WHEN o.outlet = ?1 THEN o.published_day END) AS own,"
        " min(CASE WHEN o.outlet <> ?1 THEN o.published_day END) AS other FROM " OWN " w CROSS JOIN mention n ON n.event ="
        " w.event CROSS JOIN report o ON o.key = n.report GROUP BY w.event) WHERE lead IS NOT NULL GROUP BY 1 ORDER BY 1",
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
    dtl_query_start(&q, store, "", NULL, "");
    dtl_buffer_reset(&q.sql);
    dtl_buffer_add(&q.sql, dtl_slice_of(outlet_figures[which]));
    dtl_query_text(&q, outlet);
    return give(&q, NULL, each, context, error);
}

int dtl_store_summary(dtl_store *store, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_query q;
    dtl_query_start(
        &q, store,
        "(SELECT count(*) FROM report), (SELECT count(*) FROM mention), (SELECT count(*) FROM event), (SELECT"
        " count(DISTINCT story) FROM report), (SELECT count(DISTINCT outlet) FROM report), (SELECT min(published) FROM"
        " report), (SELECT max(published) FROM report)",
        NULL, "(SELECT 1)");
    return give(&q, NULL, each, context, error);
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
