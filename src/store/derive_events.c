#include <stdlib.h>

#include "base/error.h"
#include "base/map.h"
#include "store/derive.h"
#include "store/rows.h"

/* Mentions are compared with others whose days lie within a bucket of days (merge/cluster.c) of their own; longer and open dates
 * only with equal ones. */
enum { DAYS_AROUND = DTL_MERGE_DAYS + 4, LONGEST = 31 };

/* Mentions that join at a time; few where tests shall cross the borders of blocks. */
#ifdef DTL_FAULTS
enum { BLOCK = 7 };
#else
enum { BLOCK = 20000 };
#endif
#define MERGE_BYTES ((size_t)16 << 30)

/* Places in the temporary table again, half open. */
typedef struct block {
    int64_t first, end;
} block;

/* The earliest mention that is of no event or loose: what joined before it stands. */
typedef struct beginning {
    dtl_slice published;
    char id[DTL_ID_SIZE];
    bool nothing;
} beginning;

static int find_beginning(dtl_store *store, beginning *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    static const char sql[] =
        "SELECT r.published, m.id FROM mention m JOIN report r ON r.key = m.report WHERE m.key IN"
        " (SELECT key FROM mention WHERE event IS NULL AND NOT wrong UNION ALL SELECT mention FROM temp.loose)"
        " ORDER BY r.published IS NULL, r.published, m.id LIMIT 1";
    int result = sqlite3_prepare_v2(store->db, sql, -1, &find, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, "looking for new mentions", error);
    int more = dtl_store_row(store, find, "looking for new mentions", error);
    *out = (beginning){.nothing = more == 0};
    if (more > 0) {
        out->published = dtl_column_slice(find, 0, arena);
        dtl_column_code(find, 1, out->id, sizeof out->id);
    }
    sqlite3_finalize(find);
    return more < 0 ? more : DTL_OK;
}

/* The days of a mention that joins anew. */
typedef struct window {
    char type[16];
    dtl_day from, to;
} window;
typedef dtl_vector(window) windows;

static int compare_windows(const void *a, const void *b) {
    const window *left = a, *right = b;
    int order = strcmp(left->type, right->type);
    if (!order) order = (left->from > right->from) - (left->from < right->from);
    return order ? order : (left->to > right->to) - (left->to < right->to);
}

/* The windows of the mentions of a block, in order. */
static int read_windows(dtl_store *store, const block *b, windows *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_BLOCK_WINDOWS, error), more;
    if (status) return status;
    dtl_bind_number(rows, 1, b->first);
    dtl_bind_number(rows, 2, b->end);
    while ((more = dtl_store_row(store, rows, "reading the days of mentions", error)) > 0) {
        window *w = dtl_vector_push(out, arena);
        if (!w) break;
        dtl_column_code(rows, 0, w->type, sizeof w->type);
        w->from = dtl_column_day(rows, 1);
        w->to = dtl_column_day(rows, 2);
    }
    sqlite3_reset(rows);
    if (arena->status)
        return dtl_fail(error, arena->status, "reading the days of mentions: %s", dtl_error_meaning(arena->status));
    if (more == 0 && out->count) qsort(out->items, out->count, sizeof *out->items, compare_windows);
    return more;
}

static int add_affected(dtl_store *store, dtl_sql which, const char *type, dtl_day from, dtl_day to, dtl_error *error) {
    sqlite3_stmt *add = NULL;
    int status = dtl_store_statement(&add, store, which, error);
    if (status) return status;
    dtl_bind_code(add, 1, type);
    dtl_bind_day(add, 2, from);
    dtl_bind_day(add, 3, to);
    return dtl_store_step(store, add, "looking for events of the same days", error);
}

static bool is_wide(const window *w) {
    return w->from == DTL_NO_DAY || w->to == DTL_NO_DAY || (int64_t)w->to - w->from >= LONGEST;
}

/* Events that mentions joining anew may be compared with: windows that touch are asked for at once. */
static int add_events_of_windows(dtl_store *store, const windows *all, dtl_error *error) {
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < all->count;) {
        const window *first = &all->items[i++];
        if (is_wide(first)) {
            status = add_affected(store, DTL_SQL_AFFECTED_SAME, first->type, first->from, first->to, error);
            continue;
        }
        dtl_day to = first->to;
        while (i < all->count && strcmp(all->items[i].type, first->type) == 0 && !is_wide(&all->items[i]) &&
               all->items[i].from <= (int64_t)to + DAYS_AROUND) {
            if (all->items[i].to > to) to = all->items[i].to;
            i++;
        }
        status = add_affected(store, DTL_SQL_AFFECTED_DAYS, first->type, first->from - DAYS_AROUND, to + DAYS_AROUND, error);
    }
    return status;
}

/* Fills the temporary tables: again with the mentions that join anew, in their order; touched with the events that they were of,
 * which they leave for now; affected with the events that stay but lost mentions, or whose reports are of other origins or
 * stories. */
static int take_out(dtl_store *store, const beginning *start, dtl_error *error) {
    static const char out[] =
        "INSERT OR IGNORE INTO touched SELECT m.event FROM again a CROSS JOIN mention m ON m.key = a.mention WHERE m.event IS "
        "NOT NULL;"
        "INSERT OR IGNORE INTO was SELECT m.id, e.id FROM again a CROSS JOIN mention m ON m.key = a.mention CROSS JOIN event e "
        "ON"
        " e.key = m.event;"
        "UPDATE mention SET event = NULL WHERE event IN (SELECT event FROM touched) AND key IN (SELECT mention FROM again)";
    static const char affected[] =
        "INSERT OR IGNORE INTO affected SELECT m.event FROM touched t CROSS JOIN mention m ON m.event = t.event;"
        "INSERT OR IGNORE INTO affected SELECT m.event FROM changed c CROSS JOIN report r ON r.id = c.report"
        " CROSS JOIN mention m ON m.report = r.key WHERE m.event IS NOT NULL;";
    sqlite3_stmt *add = NULL;
    int status = DTL_OK;
    if (!start->nothing)
        status = dtl_store_statement(&add, store, start->published.data ? DTL_SQL_AGAIN_DATED : DTL_SQL_AGAIN_UNDATED, error);
    if (status == DTL_OK && add) {
        dtl_bind_code(add, 1, start->id);
        if (start->published.data) dtl_bind_slice(add, 2, start->published);
        status = dtl_store_step(store, add, "looking for mentions that join anew", error);
    }
    if (status == DTL_OK) status = dtl_store_run(store, out, "taking mentions out of events", error);
    return status ? status : dtl_store_run(store, affected, "looking for events that change", error);
}

static int find_affected(dtl_store *store, const block *b, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *add = NULL;
    int status = dtl_store_statement(&add, store, DTL_SQL_AFFECTED_REPORTS, error);
    if (status) return status;
    dtl_bind_number(add, 1, b->first);
    dtl_bind_number(add, 2, b->end);
    status = dtl_store_step(store, add, "looking for events of the same reports", error);
    if (status == DTL_OK) status = dtl_store_statement(&add, store, DTL_SQL_AFFECTED_STORIES, error);
    if (status == DTL_OK) {
        dtl_bind_number(add, 1, b->first);
        dtl_bind_number(add, 2, b->end);
        dtl_bind_number(add, 3, DTL_MERGE_STORY_DAYS + 1);
        status = dtl_store_step(store, add, "looking for events of the same stories", error);
    }
    windows all = {.ceiling = SIZE_MAX / 2};
    if (status == DTL_OK) status = read_windows(store, b, &all, arena, error);
    return status ? status : add_events_of_windows(store, &all, error);
}

/* The mention whose place became the event's. */
static const char *find_place(const dtl_event *event, const dtl_material *m) {
    for (size_t i = 0; event->place && i < event->mention_count; i++) {
        const uint32_t *at = dtl_map_get(&m->by_id, event->mentions[i]);
        if (at && m->mentions.items[*at].place == event->place) return m->mentions.items[*at].id;
    }
    return "";
}

/* Writes the event in the place of the one with its id, which is left alone when it is the same but for whom its mentions are of.
 */
static int write_event(dtl_store *store, const dtl_event *event, const char *place_mention, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int status = dtl_store_statement(&statement, store, DTL_SQL_EVENT_FIND, error);
    if (status) return status;
    dtl_bind_code(statement, 1, event->id);
    int found = dtl_store_row(store, statement, "comparing events", error);
    int64_t key = found > 0 ? sqlite3_column_int64(statement, 0) : 0;
    bool same = found > 0 && sqlite3_column_int64(statement, 1) == dtl_event_digest(event, place_mention);
    sqlite3_reset(statement);
    if (found < 0) return found;
    if (same) return dtl_event_link(store, key, event, error);
    status = dtl_store_statement(&statement, store, found ? DTL_SQL_EVENT_DELETE : DTL_SQL_FRESH_INSERT, error);
    if (status) return status;
    if (found) {
        dtl_bind_number(statement, 1, key);
    } else {
        dtl_bind_code(statement, 1, event->id);
    }
    status = dtl_store_step(store, statement, "writing an event", error);
    return status ? status : dtl_event_insert(store, event, place_mention, error);
}

static int merge_block(dtl_store *store, const dtl_telling_model *model, const block *b, dtl_arena *arena, dtl_error *error) {
    dtl_material m;
    dtl_events events = {.count = 0};
    int status = find_affected(store, b, arena, error);
    if (status == DTL_OK) status = dtl_material_read(store, b->first, b->end, &m, arena, error);
    if (status == DTL_OK)
        status = dtl_merge_more(&events, arena, model, m.mentions.items, m.known.items, m.mentions.count, m.origins.items,
                                m.origins.count, error);
    for (size_t i = 0; status == DTL_OK && i < events.count; i++)
        status = write_event(store, &events.items[i], find_place(&events.items[i], &m), error);
    return status ? status : dtl_store_run(store, "DELETE FROM affected", "merging", error);
}

static int count_again(dtl_store *store, int64_t *out, dtl_error *error) {
    sqlite3_stmt *count = NULL;
    int result = sqlite3_prepare_v2(store->db, "SELECT coalesce(max(place), 0) FROM temp.again", -1, &count, NULL);
    if (result == SQLITE_OK) result = sqlite3_step(count);
    *out = result == SQLITE_ROW ? sqlite3_column_int64(count, 0) : 0;
    int status = result == SQLITE_ROW ? DTL_OK : dtl_store_fail(store, result, "looking for new mentions", error);
    sqlite3_finalize(count);
    return status;
}

int dtl_derive_events(dtl_store *store, const dtl_telling_model *model, dtl_error *error) {
    static const char drop[] = "DELETE FROM event WHERE key IN (SELECT event FROM touched)"
                               " AND NOT EXISTS (SELECT 1 FROM mention WHERE event = event.key)";
    dtl_arena arena;
    dtl_arena_init(&arena, MERGE_BYTES);
    beginning start;
    int64_t last = 0;
    int status = find_beginning(store, &start, &arena, error);
    if (status == DTL_OK) status = take_out(store, &start, error);
    if (status == DTL_OK) status = count_again(store, &last, error);
    for (block b = {1, BLOCK + 1}; status == DTL_OK && (b.first == 1 || b.first <= last); b.first = b.end, b.end += BLOCK) {
        dtl_arena_clear(&arena);
        status = merge_block(store, model, &b, &arena, error);
    }
    dtl_arena_clear(&arena);
    return status ? status : dtl_store_run(store, drop, "dropping events that are no more", error);
}
