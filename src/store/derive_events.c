#include <stdlib.h>

#include "base/error.h"
#include "base/map.h"
#include "store/derive.h"
#include "store/rows.h"

/* Mentions are compared with others whose days lie within a bucket of days (merge/cluster.c) of their own; longer and open dates
 * only with equal ones. */
enum { DAYS_AROUND = DTL_MERGE_DAYS + 4, LONGEST = 31 };

/* The earliest mention that is of no event: what joined before it stands. */
typedef struct beginning {
    dtl_slice published;
    char id[DTL_ID_SIZE];
    bool nothing;
} beginning;

static int find_beginning(dtl_store *store, beginning *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    static const char sql[] = "SELECT r.published, m.id FROM mention m JOIN report r ON r.key = m.report WHERE m.event IS NULL"
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

static bool comes_before(const dtl_mention *mention, const beginning *start) {
    if (start->nothing) return true;
    if (!mention->published.data != !start->published.data) return mention->published.data != NULL;
    int order = dtl_slice_compare(mention->published, start->published);
    return order ? order < 0 : strcmp(mention->id, start->id) < 0;
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

/* Mentions that join anew are in the temporary table again; their windows are read in order. */
static int read_windows(dtl_store *store, windows *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    static const char sql[] =
        "SELECT DISTINCT m.type, m.day_from, m.day_to FROM temp.again a CROSS JOIN mention m ON m.key = a.mention";
    int result = sqlite3_prepare_v2(store->db, sql, -1, &rows, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, "reading the days of mentions", error);
    int more;
    while ((more = dtl_store_row(store, rows, "reading the days of mentions", error)) > 0) {
        window *w = dtl_vector_push(out, arena);
        if (!w) break;
        dtl_column_code(rows, 0, w->type, sizeof w->type);
        w->from = dtl_column_day(rows, 1);
        w->to = dtl_column_day(rows, 2);
    }
    sqlite3_finalize(rows);
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

/* Fills the temporary tables again (mentions that join anew) and affected (events that may change). */
static int find_affected(dtl_store *store, const beginning *start, dtl_arena *arena, dtl_error *error) {
    static const char tables[] =
        "CREATE TEMP TABLE IF NOT EXISTS again (mention INTEGER PRIMARY KEY);"
        "CREATE TEMP TABLE IF NOT EXISTS affected (event INTEGER PRIMARY KEY);"
        "DELETE FROM again; DELETE FROM affected;"
        "INSERT OR IGNORE INTO affected SELECT m.event FROM temp.changed c CROSS JOIN report r ON r.id = c.report"
        " CROSS JOIN mention m ON m.report = r.key WHERE m.event IS NOT NULL;";
    static const char spread[] = "INSERT OR IGNORE INTO affected SELECT event FROM mention WHERE event IS NOT NULL AND report IN"
                                 " (SELECT m.report FROM temp.again a CROSS JOIN mention m ON m.key = a.mention)";
    int status = dtl_store_run(store, tables, "noting what changes", error);
    if (status || start->nothing) return status;
    sqlite3_stmt *add = NULL;
    status = dtl_store_statement(&add, store, start->published.data ? DTL_SQL_AGAIN_DATED : DTL_SQL_AGAIN_UNDATED, error);
    if (status) return status;
    dtl_bind_code(add, 1, start->id);
    if (start->published.data) dtl_bind_slice(add, 2, start->published);
    status = dtl_store_step(store, add, "looking for mentions that join anew", error);
    windows all = {.ceiling = SIZE_MAX / 2};
    if (status == DTL_OK) status = dtl_store_run(store, spread, "looking for events of the same reports", error);
    if (status == DTL_OK) status = read_windows(store, &all, arena, error);
    return status ? status : add_events_of_windows(store, &all, error);
}

/* What is merged: the mentions of affected events, and those of none. */
typedef struct material {
    dtl_vector(dtl_mention) mentions;
    dtl_vector(dtl_slice) known; /* for each mention */
    dtl_vector(dtl_origin) origins;
    dtl_map by_id; /* of mentions */
} material;

static int add_row(dtl_store *store, sqlite3_stmt *rows, dtl_texts *texts, const beginning *start, material *out,
                   dtl_arena *arena, dtl_error *error) {
    dtl_mention *mention = dtl_vector_push(&out->mentions, arena);
    dtl_slice *known = dtl_vector_push(&out->known, arena);
    if (!mention || !known) return dtl_fail(error, arena->status, "reading mentions: %s", dtl_error_meaning(arena->status));
    int status = dtl_mention_row(store, rows, texts, mention, arena, error);
    if (status) return status;
    *known = comes_before(mention, start) ? dtl_column_slice(rows, DTL_MENTION_COLUMN_COUNT, arena) : DTL_NO_SLICE;
    size_t origins = out->origins.count;
    if (origins && strcmp(out->origins.items[origins - 1].report, mention->report) == 0) return DTL_OK;
    dtl_origin *origin = dtl_vector_push(&out->origins, arena);
    if (!origin) return dtl_fail(error, arena->status, "reading mentions: %s", dtl_error_meaning(arena->status));
    memcpy(origin->report, mention->report, sizeof origin->report);
    dtl_column_code(rows, DTL_MENTION_COLUMN_COUNT + 1, origin->origin, sizeof origin->origin);
    dtl_column_code(rows, DTL_MENTION_COLUMN_COUNT + 2, origin->story, sizeof origin->story);
    return DTL_OK;
}

static int compare_origins(const void *a, const void *b) {
    return strcmp(((const dtl_origin *)a)->report, ((const dtl_origin *)b)->report);
}

static int index_mentions(material *m, dtl_arena *arena, dtl_error *error) {
    dtl_map_init(&m->by_id, arena, m->mentions.count);
    for (size_t i = 0; i < m->mentions.count; i++) {
        uint32_t *at = dtl_map_put(&m->by_id, dtl_slice_of(m->mentions.items[i].id), NULL);
        if (!at) return dtl_fail(error, arena->status, "reading mentions: %s", dtl_error_meaning(arena->status));
        *at = (uint32_t)i;
    }
    return DTL_OK;
}

static int read_material(dtl_store *store, const beginning *start, material *out, dtl_arena *arena, dtl_error *error) {
    static const char sql[] =
        "SELECT " DTL_MENTION_COLUMNS ", e.id, r.origin, r.story FROM mention m JOIN report r ON r.key = m.report"
        " LEFT JOIN event e ON e.key = m.event"
        " WHERE m.event IS NULL OR m.event IN (SELECT event FROM temp.affected) ORDER BY m.report, m.key";
    sqlite3_stmt *rows = NULL;
    dtl_texts texts = {.report = -1};
    int result = sqlite3_prepare_v2(store->db, sql, -1, &rows, NULL);
    int status = result == SQLITE_OK ? DTL_OK : dtl_store_fail(store, result, "reading mentions", error), more = 0;
    if (status == DTL_OK) status = dtl_texts_open(&texts, store, error);
    while (status == DTL_OK && (more = dtl_store_row(store, rows, "reading mentions", error)) > 0)
        status = add_row(store, rows, &texts, start, out, arena, error);
    dtl_texts_close(&texts);
    sqlite3_finalize(rows);
    if (status == DTL_OK) status = more;
    if (status == DTL_OK && out->origins.count)
        qsort(out->origins.items, out->origins.count, sizeof *out->origins.items, compare_origins);
    return status ? status : index_mentions(out, arena, error);
}

/* The ids of the events that may change. */
static int read_ids(dtl_store *store, dtl_map *ids, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    static const char sql[] = "SELECT e.id FROM temp.affected a CROSS JOIN event e ON e.key = a.event";
    int result = sqlite3_prepare_v2(store->db, sql, -1, &rows, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, "reading events", error);
    int more;
    while ((more = dtl_store_row(store, rows, "reading events", error)) > 0) {
        dtl_slice id = dtl_column_slice(rows, 0, arena);
        if (!id.data || !dtl_map_put(ids, id, NULL)) break;
    }
    sqlite3_finalize(rows);
    return arena->status ? dtl_fail(error, arena->status, "reading events: %s", dtl_error_meaning(arena->status)) : more;
}

/* The mention whose place became the event's. */
static const char *find_place(const dtl_event *event, const material *m) {
    for (size_t i = 0; event->place && i < event->mention_count; i++) {
        const uint32_t *at = dtl_map_get(&m->by_id, event->mentions[i]);
        if (at && m->mentions.items[*at].place == event->place) return m->mentions.items[*at].id;
    }
    return "";
}

/* Takes an event that is the same as before out of what is affected; *kept says whether it was. */
static int keep_event(dtl_store *store, const dtl_event *event, const char *place_mention, bool *kept, dtl_error *error) {
    sqlite3_stmt *keep = NULL;
    int status = dtl_store_statement(&keep, store, DTL_SQL_EVENT_KEEP, error);
    if (status) return status;
    dtl_bind_code(keep, 1, event->id);
    dtl_bind_number(keep, 2, dtl_event_digest(event, place_mention));
    status = dtl_store_step(store, keep, "comparing events", error);
    *kept = status == DTL_OK && sqlite3_changes(store->db) > 0;
    return status;
}

static int write_events(dtl_store *store, const dtl_events *events, const material *m, dtl_arena *arena, dtl_error *error) {
    bool *kept = dtl_arena_array(arena, bool, events->count);
    if (!kept) return dtl_fail(error, arena->status, "merging: %s", dtl_error_meaning(arena->status));
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < events->count; i++)
        status = keep_event(store, &events->items[i], find_place(&events->items[i], m), &kept[i], error);
    if (status == DTL_OK)
        status = dtl_store_run(store, "DELETE FROM event WHERE key IN (SELECT event FROM temp.affected)",
                               "dropping what is merged anew", error);
    for (size_t i = 0; status == DTL_OK && i < events->count; i++) {
        if (!kept[i]) status = dtl_event_insert(store, &events->items[i], find_place(&events->items[i], m), error);
    }
    return status;
}

static int list_fresh(dtl_event_list *fresh, const dtl_events *events, const dtl_map *before, dtl_arena *arena,
                      dtl_error *error) {
    for (size_t i = 0; i < events->count; i++) {
        if (dtl_map_get(before, dtl_slice_of(events->items[i].id))) continue;
        const dtl_event **added = dtl_vector_push(fresh, arena);
        if (!added) return dtl_fail(error, arena->status, "merging: %s", dtl_error_meaning(arena->status));
        *added = &events->items[i];
    }
    return DTL_OK;
}

int dtl_derive_events(dtl_store *store, dtl_event_list *fresh, dtl_arena *arena, dtl_error *error) {
    beginning start;
    material m = {
        .mentions = {.ceiling = UINT32_MAX - 1}, .known = {.ceiling = UINT32_MAX - 1}, .origins = {.ceiling = UINT32_MAX - 1}};
    dtl_map before;
    dtl_events events = {.count = 0};
    dtl_map_init(&before, arena, UINT32_MAX - 1);
    int status = find_beginning(store, &start, arena, error);
    if (status == DTL_OK) status = find_affected(store, &start, arena, error);
    if (status == DTL_OK) status = read_material(store, &start, &m, arena, error);
    if (status == DTL_OK)
        status = dtl_merge_more(&events, arena, m.mentions.items, m.known.items, m.mentions.count, m.origins.items,
                                m.origins.count, error);
    if (status == DTL_OK) status = read_ids(store, &before, arena, error);
    if (status == DTL_OK) status = write_events(store, &events, &m, arena, error);
    return status ? status : list_fresh(fresh, &events, &before, arena, error);
}
