#include "store/settle.h"

#include <stdio.h>

#include "store/corrections.h"
#include "store/mend.h"
#include "store/rows.h"

#define SCRATCH_BYTES ((size_t)64 << 20)

static const char what[] = "settling corrections";

/* What counts for mentions now, with what was coded. */
static int make_tables(dtl_store *store, dtl_error *error) {
    return dtl_store_run(
        store,
        "CREATE TEMP TABLE IF NOT EXISTS mending (report TEXT PRIMARY KEY) WITHOUT ROWID;"
        "CREATE TEMP TABLE IF NOT EXISTS applied (id TEXT PRIMARY KEY, report TEXT NOT NULL, was TEXT NOT NULL, at TEXT"
        " NOT NULL) WITHOUT ROWID; DELETE FROM mending; DELETE FROM applied",
        what, error);
}

static int run_with(dtl_store *store, const char *sql, const dtl_slice *texts, int count, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int result = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, what, error);
    for (int i = 0; i < count; i++) dtl_bind_slice(statement, i + 1, texts[i]);
    int status = dtl_store_step(store, statement, what, error);
    sqlite3_finalize(statement);
    return status;
}

int dtl_settle_note(dtl_store *store, const char *report, dtl_error *error) {
    static const char applied[] =
        "INSERT INTO applied SELECT id, report, was, at FROM correction WHERE report = ?1 AND undone_at IS NULL";
    const dtl_slice id = dtl_slice_of(report);
    int status = make_tables(store, error);
    if (status == DTL_OK) status = run_with(store, "INSERT INTO mending VALUES (?1)", &id, 1, error);
    return status ? status : run_with(store, applied, &id, 1, error);
}

#define TAKEN "(SELECT r.id FROM temp.joining j CROSS JOIN other.report r ON r.key = j.key)"

int dtl_settle_other(dtl_store *store, dtl_error *error) {
    static const char note[] =
        "INSERT INTO mending SELECT o.report FROM other.correction o LEFT JOIN main.correction c ON c.id = o.id"
        " WHERE (c.id IS NULL OR o.undone_at < ifnull(c.undone_at, 'z')) AND o.report NOT IN " TAKEN
        " UNION SELECT r.id FROM temp.joining j CROSS JOIN other.report r ON r.key = j.key WHERE EXISTS"
        " (SELECT 1 FROM main.correction c WHERE c.report = r.id);"
        "INSERT INTO applied SELECT c.id, c.report, c.was, c.at FROM mending n JOIN main.correction c ON c.report = n.report"
        " WHERE c.undone_at IS NULL AND n.report NOT IN " TAKEN
        " UNION ALL SELECT c.id, c.report, c.was, c.at FROM mending n JOIN other.correction c ON c.report = n.report"
        " WHERE c.undone_at IS NULL AND n.report IN " TAKEN;
    static const char take[] =
        "INSERT OR IGNORE INTO main.correction (id, mention, report, part, start, end, field, was, value, by, reason, at, "
        "undone_by,"
        " undone_reason, undone_at) SELECT id, mention, report, part, start, end, field, was, value, by, reason, at, undone_by,"
        " undone_reason, undone_at FROM other.correction;"
        "UPDATE main.correction SET undone_by = o.undone_by, undone_reason = o.undone_reason, undone_at = o.undone_at"
        " FROM other.correction o WHERE o.id = correction.id AND o.undone_at < ifnull(correction.undone_at, 'z')";
    int status = make_tables(store, error);
    if (status == DTL_OK) status = dtl_store_run(store, note, what, error);
    if (status == DTL_OK) status = dtl_store_run(store, take, what, error);
    return status ? status : dtl_settle(store, error);
}

/* The corrections of a report, the newest first. */
typedef struct settling {
    dtl_arena arena;
    dtl_vector(dtl_correction) all;
} settling;

static int keep(void *context, const dtl_correction *correction) {
    settling *s = context;
    dtl_correction *c = dtl_vector_push(&s->all, &s->arena);
    if (!c) return s->arena.status;
    *c = *correction;
    dtl_slice *const texts[] = {&c->field, &c->was, &c->value, &c->by, &c->reason, &c->at, &c->undone_at};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) *texts[i] = dtl_arena_copy(&s->arena, *texts[i]);
    return s->arena.status;
}

/* Whether two are of one field of one mention: by the mention that they are of here, else by its id. */
static int are_of_one(dtl_store *store, const dtl_correction *a, const dtl_correction *b, dtl_error *error) {
    dtl_mended left = {0}, right = {0};
    if (!dtl_slice_equal(a->field, b->field)) return 0;
    if (strcmp(a->mention, b->mention) == 0) return 1;
    int found = dtl_mend_target(store, a->id, &left, error);
    if (found > 0) found = dtl_mend_target(store, b->id, &right, error);
    return found > 0 ? left.key == right.key : found;
}

/* Of each the next later one of its field has undone it, if nothing did before. */
static int undo_earlier(dtl_store *store, settling *s, dtl_error *error) {
    static const char undo[] =
        "UPDATE correction SET undone_by = ?2, undone_reason = 'mended again', undone_at = ?3 WHERE id = ?1";
    for (size_t i = 1; i < s->all.count; i++) {
        dtl_correction *c = &s->all.items[i];
        for (size_t later = i; later-- > 0;) {
            const dtl_correction *next = &s->all.items[later];
            int one = are_of_one(store, c, next, error);
            if (one < 0) return one;
            if (!one) continue;
            if (c->undone_at.data && dtl_slice_compare(c->undone_at, next->at) <= 0) break;
            const dtl_slice texts[] = {dtl_slice_of(c->id), next->by, next->at};
            int status = run_with(store, undo, texts, 3, error);
            if (status) return status;
            c->undone_at = next->at;
            break;
        }
    }
    return DTL_OK;
}

/* Gives the mentions of the report what was coded. */
static int take_back(dtl_store *store, const char *report, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    static const char sql[] = "SELECT a.id, a.was, c.field FROM applied a JOIN correction c ON c.id = a.id WHERE a.report = ?1"
                              " ORDER BY a.at DESC, a.id DESC";
    int result = sqlite3_prepare_v2(store->db, sql, -1, &rows, NULL), more;
    if (result != SQLITE_OK) return dtl_store_fail(store, result, what, error);
    dtl_bind_code(rows, 1, report);
    while ((more = dtl_store_row(store, rows, what, error)) > 0) {
        char id[DTL_ID_SIZE];
        dtl_mended mention;
        dtl_slice part, was = dtl_column_slice(rows, 1, arena), name = dtl_column_slice(rows, 2, arena);
        dtl_column_code(rows, 0, id, sizeof id);
        const dtl_mended_field *f = dtl_mend_find(name, &part);
        more = arena->status ? arena->status : f ? dtl_mend_target(store, id, &mention, error) : 0;
        if (more > 0) more = dtl_mend_write(store, f, mention.id, mention.key, was, part, error);
        if (more < 0) break;
    }
    sqlite3_finalize(rows);
    return more < 0 ? more : DTL_OK;
}

static int settle_report(dtl_store *store, const char *report, dtl_error *error) {
    settling s = {.all = {.ceiling = SCRATCH_BYTES}};
    dtl_filter filter = dtl_filter_all();
    filter.report = report;
    dtl_arena_init(&s.arena, SCRATCH_BYTES);
    int status = dtl_store_corrections(store, &filter, keep, &s, error);
    if (status == DTL_OK) status = undo_earlier(store, &s, error);
    if (status == DTL_OK) status = take_back(store, report, &s.arena, error);
    for (size_t i = s.all.count; status == DTL_OK && i-- > 0;)
        status = dtl_mend_count_in(store, &s.all.items[i], &s.arena, error);
    if (s.arena.status) status = dtl_fail(error, s.arena.status, "%s: %s", what, dtl_error_meaning(s.arena.status));
    dtl_arena_clear(&s.arena);
    return status;
}

int dtl_settle(dtl_store *store, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int result = sqlite3_prepare_v2(store->db, "SELECT report FROM mending ORDER BY report", -1, &rows, NULL), more;
    if (result != SQLITE_OK) return dtl_store_fail(store, result, what, error);
    while ((more = dtl_store_row(store, rows, what, error)) > 0) {
        char report[DTL_ID_SIZE];
        dtl_column_code(rows, 0, report, sizeof report);
        more = settle_report(store, report, error);
        if (more < 0) break;
    }
    sqlite3_finalize(rows);
    return more < 0 ? more : DTL_OK;
}
