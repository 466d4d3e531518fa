#include "base/error.h"
#include "store/query.h"
#include "store/rows.h"
#include "stories/stories.h"

static const dtl_query_order story_order = {{{"ifnull(t.first, 99999999)", false}, {"t.story", true}}, 2, false};
static const dtl_query_order story_newest = {{{"ifnull(t.last, -99999999)", false}, {"t.story", true}}, 2, true};
static const dtl_query_order story_busiest = {{{"t.reports", false}, {"t.story", true}}, 2, true};

/* Whether the filter leaves out any report. */
static bool asks_of_reports(const dtl_filter *f) {
    return f->id || f->report || f->story || f->outlet || f->text || f->from != DTL_NO_DAY || f->to != DTL_NO_DAY ||
           dtl_query_asks_of_mentions(f);
}

typedef dtl_vector(dtl_slice) ids;

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

static int read_story(dtl_query *q, dtl_story *out, const dtl_rarity *rarity, bool related, dtl_error *error) {
    *out = (dtl_story){.from = dtl_column_day(q->rows, 1), .to = dtl_column_day(q->rows, 2)};
    dtl_column_code(q->rows, 0, out->id, sizeof out->id);
    int status = read_ids(q->store, DTL_SQL_STORY_REPORTS, out->id, &out->reports, &out->report_count, &q->arena, error);
    if (status == DTL_OK)
        status = read_ids(q->store, DTL_SQL_STORY_OUTLETS, out->id, &out->outlets, &out->outlet_count, &q->arena, error);
    if (status == DTL_OK)
        status = read_ids(q->store, DTL_SQL_STORY_EVENTS, out->id, &out->events, &out->event_count, &q->arena, error);
    if (status == DTL_OK && related)
        status = dtl_related_stories(q->store, out->id, rarity, &out->related, &out->related_count, &q->arena, error);
    return status ? status : choose_title(q->store, out, rarity, &q->arena, error);
}

static int give_stories(dtl_store *store, const dtl_filter *f, const dtl_rarity *rarity, bool related,
                        int (*each)(void *context, const dtl_story *story), void *context, dtl_error *error) {
    dtl_query q;
    const dtl_query_order *order = f->order == DTL_ORDER_BUSIEST  ? &story_busiest
                                   : f->order == DTL_ORDER_NEWEST ? &story_newest
                                                                  : &story_order;
    dtl_query_start(&q, store, "t.story, t.first, t.last", order,
                    "(SELECT s.story AS story, min(s.published_day) AS first, max(s.published_day) AS last, count(*) AS reports"
                    " FROM report s WHERE s.story IS NOT NULL");
    bool all = !asks_of_reports(f);
    if (!all) dtl_buffer_add(&q.sql, DTL_SLICE(" AND s.story IN (SELECT r.story FROM report r"));
    dtl_query_require_text(&q, f->id, "r.story = ?");
    dtl_query_require_report(&q, f);
    dtl_buffer_print(&q.sql, "%s GROUP BY s.story) t", all ? "" : ")");
    q.conditions = 0;
    int status = dtl_query_open(&q, f, error), more = 0;
    while (status == DTL_OK && (more = dtl_query_next(&q, error)) > 0) {
        dtl_story story;
        status = read_story(&q, &story, rarity, related, error);
        if (status == DTL_OK) status = each(context, &story);
        if (status > 0) status = DTL_OK;
    }
    dtl_query_finish(&q);
    return status ? status : more;
}

int dtl_store_stories(dtl_store *store, const dtl_filter *f, const dtl_rarity *rarity,
                      int (*each)(void *context, const dtl_story *story), void *context, dtl_error *error) {
    return give_stories(store, f, rarity, true, each, context, error);
}

int dtl_store_story_alone(dtl_store *store, const char *id, const dtl_rarity *rarity,
                          int (*each)(void *context, const dtl_story *story), void *context, dtl_error *error) {
    dtl_filter f = dtl_filter_all();
    f.id = id;
    return give_stories(store, &f, rarity, false, each, context, error);
}
