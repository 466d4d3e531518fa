#include "store/recode.h"

#include <stdio.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "store/database.h"
#include "store/schema.h"

enum { SQL_BYTES = 64 << 10 };

struct dtl_recoding {
    dtl_store old, *fresh;         /* of the old one only its connection is used: its tables may be others */
    sqlite3_stmt *reports, *alone; /* alone: NULL where the old store knows no memory of names */
    char *fresh_path;
};

/* What every version kept of a report, and what newer ones keep besides. */
#define COLUMNS "id, outlet, url, title, author, published, published_day, language, agency, dateline_place, body, repaired, text"
static const char columns[] = "SELECT " COLUMNS ", kind FROM report ORDER BY key";
static const char old_columns[] = "SELECT " COLUMNS ", 'article' FROM report ORDER BY key";

/* Tables whose rows are not made from reports; what older versions have of their columns is kept. */
static const char *const kept[] = {"past", "watch_feed", "watch_entry", "watch_page", "watch_server"};

static int fail_version(const dtl_recoding *r, int64_t version, dtl_error *error) {
    dtl_fail(error, DTL_EVERSION, "is a store of version %lld, of a newer dateline; this one works with version %d",
             (long long)version, DTL_STORE_VERSION);
    dtl_error_at(error, r->old.path, 0, UINT64_MAX);
    return DTL_EVERSION;
}

/* Nobody else may write until the new store is there: the lock is held till then. Its log is written back first, since it would
 * lie beside the new store. */
static int open_old(dtl_recoding *r, dtl_error *error) {
    int64_t version = 0;
    int result = sqlite3_open_v2(r->old.path, &r->old.db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(&r->old, result, "opening the store", error);
    int status = dtl_schema_version(&r->old, &version, error);
    if (status == DTL_OK && version > DTL_STORE_VERSION) status = fail_version(r, version, error);
    if (status == DTL_OK) status = dtl_store_run(&r->old, "PRAGMA journal_mode = DELETE", "taking hold of the store", error);
    if (status == DTL_OK) status = dtl_store_run(&r->old, "BEGIN IMMEDIATE", "taking hold of the store", error);
    if (status) return status;
    result = sqlite3_prepare_v2(r->old.db, columns, -1, &r->reports, NULL);
    if (result == SQLITE_ERROR) result = sqlite3_prepare_v2(r->old.db, old_columns, -1, &r->reports, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(&r->old, result, "reading the reports", error);
    result = sqlite3_prepare_v2(r->old.db, "SELECT alone FROM report WHERE id = ?", -1, &r->alone, NULL);
    return result == SQLITE_NOMEM ? dtl_store_fail(&r->old, result, "reading the reports", error) : DTL_OK;
}

/* What a run that was killed may have left. */
static void remove_fresh(const dtl_recoding *r) {
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        char path[4096 + 16];
        if (snprintf(path, sizeof path, "%s%s", r->fresh_path, endings[i]) < (int)sizeof path) unlink(path);
    }
}

static int open_both(dtl_recoding *r, const char *path, dtl_error *error) {
    dtl_store *readable = NULL;
    int status = dtl_store_open(&readable, path, DTL_STORE_READ, error);
    dtl_store_close(readable);
    if (status && status != DTL_EVERSION) return status; /* it says best what is wrong with a file that is no store */
    size_t size = strlen(path) + sizeof ".recoding";
    r->old.path = dtl_malloc(size);
    r->fresh_path = dtl_malloc(size);
    if (!r->old.path || !r->fresh_path) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    snprintf(r->old.path, size, "%s", path);
    snprintf(r->fresh_path, size, "%s.recoding", path);
    status = open_old(r, error);
    if (status) return status;
    remove_fresh(r);
    return dtl_store_open(&r->fresh, r->fresh_path, DTL_STORE_WRITE, error);
}

static void let_go(dtl_recoding *r) {
    sqlite3_finalize(r->reports);
    sqlite3_finalize(r->alone);
    sqlite3_close_v2(r->old.db);
    dtl_free(r->fresh_path);
    dtl_free(r->old.path);
    dtl_free(r);
}

void dtl_recoding_cancel(dtl_recoding *r) {
    if (!r) return;
    dtl_store_close(r->fresh);
    if (r->fresh) remove_fresh(r);
    let_go(r);
}

dtl_store *dtl_recoding_store(dtl_recoding *r) {
    return r->fresh;
}

int dtl_recoding_next(dtl_recoding *r, dtl_document *document, dtl_error *error) {
    int more = dtl_store_row(&r->old, r->reports, "reading the reports", error);
    if (more <= 0) return more;
    dtl_report *report = &document->report;
    dtl_arena *arena = &document->arena;
    dtl_column_code(r->reports, 0, report->id, sizeof report->id);
    dtl_slice *const texts[] = {&report->outlet, &report->url, &report->title, &report->author, &report->published};
    for (int i = 0; i < 5; i++) *texts[i] = dtl_column_slice(r->reports, i + 1, arena);
    report->published_day = dtl_column_day(r->reports, 6);
    report->language = dtl_column_slice(r->reports, 7, arena);
    report->agency = dtl_column_slice(r->reports, 8, arena);
    report->dateline_place = dtl_column_slice(r->reports, 9, arena);
    report->repaired = (size_t)sqlite3_column_int64(r->reports, 11);
    report->text = dtl_column_slice(r->reports, 12, arena);
    report->kind = dtl_report_kind_of(dtl_column_slice(r->reports, 13, arena));
    int64_t body = sqlite3_column_int64(r->reports, 10);
    report->body = body >= 0 && (uint64_t)body <= report->text.length ? (size_t)body : 0;
    return arena->status ? dtl_fail(error, arena->status, "reading the reports: %s", dtl_error_meaning(arena->status)) : 1;
}

int dtl_recoding_add(dtl_recoding *r, const dtl_document *document, dtl_error *error) {
    bool added = false;
    if (r->alone) {
        dtl_bind_code(r->alone, 1, document->report.id);
        int more = dtl_store_row(&r->old, r->alone, "reading the reports", error);
        if (more < 0) return more;
        dtl_store_set_alone(r->fresh, more && sqlite3_column_int(r->alone, 0));
        sqlite3_reset(r->alone);
    }
    return dtl_store_add(r->fresh, document, &added, error);
}

/* Adds the names of the columns that the table has in both stores, with commas between. */
static int add_columns(dtl_store *store, const char *table, dtl_buffer *out, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    static const char sql[] =
        "SELECT o.name FROM pragma_table_info(?1, 'old') o JOIN pragma_table_info(?1, 'main') n USING (name)";
    int result = sqlite3_prepare_v2(store->db, sql, -1, &rows, NULL), more;
    if (result != SQLITE_OK) return dtl_store_fail(store, result, "comparing stores", error);
    dtl_bind_code(rows, 1, table);
    while ((more = dtl_store_row(store, rows, "comparing stores", error)) > 0)
        dtl_buffer_print(out, "%s%s", out->length ? ", " : "", (const char *)sqlite3_column_text(rows, 0));
    sqlite3_finalize(rows);
    return more;
}

static int carry_table(dtl_store *store, const char *table, dtl_error *error) {
    dtl_buffer names, sql;
    dtl_buffer_init(&names, SQL_BYTES);
    dtl_buffer_init(&sql, SQL_BYTES);
    int status = add_columns(store, table, &names, error);
    if (status == DTL_OK && names.length) {
        dtl_buffer_print(&sql, "INSERT OR IGNORE INTO main.%s (%s) SELECT %s FROM old.%s", table, names.data, names.data, table);
        status = names.status || sql.status ? dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM))
                                            : dtl_store_run(store, sql.data, "carrying over what the old store knew", error);
    }
    dtl_buffer_clear(&sql);
    dtl_buffer_clear(&names);
    return status;
}

static int has_events(dtl_store *store, bool *out, dtl_error *error) {
    dtl_buffer names;
    dtl_buffer_init(&names, SQL_BYTES);
    int status = add_columns(store, "event", &names, error);
    *out = names.length > 0;
    dtl_buffer_clear(&names);
    return status;
}

/* Events and stories that coding anew gave other ids are to be found by the mentions and reports that are still there. */
static int carry_over(dtl_recoding *r, dtl_error *error) {
    static const char ids[] =
        "INSERT OR IGNORE INTO main.past SELECT e.id, m.id FROM old.event e JOIN old.mention m ON m.event = e.key"
        " WHERE e.id NOT IN (SELECT id FROM main.event) AND m.id IN (SELECT id FROM main.mention);";
    static const char stories[] =
        "INSERT OR IGNORE INTO main.past SELECT story, id FROM old.report"
        " WHERE story IS NOT NULL AND story NOT IN (SELECT story FROM main.report WHERE story IS NOT NULL)";
    dtl_buffer columns_of_reports;
    bool events = false;
    int status = has_events(r->fresh, &events, error);
    for (size_t i = 0; status == DTL_OK && i < sizeof kept / sizeof *kept; i++) status = carry_table(r->fresh, kept[i], error);
    if (status == DTL_OK && events) status = dtl_store_run(r->fresh, ids, "carrying over the ids of old", error);
    dtl_buffer_init(&columns_of_reports, SQL_BYTES);
    if (status == DTL_OK) status = add_columns(r->fresh, "report", &columns_of_reports, error);
    bool storied = status == DTL_OK && columns_of_reports.length && strstr(columns_of_reports.data, "story");
    dtl_buffer_clear(&columns_of_reports);
    return storied ? dtl_store_run(r->fresh, stories, "carrying over the ids of old", error) : status;
}

static int attach(dtl_recoding *r, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int result = sqlite3_prepare_v2(r->fresh->db, "ATTACH ? AS old", -1, &statement, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(r->fresh, result, "reading the old store", error);
    dtl_bind_code(statement, 1, r->old.path);
    int status = dtl_store_step(r->fresh, statement, "reading the old store", error);
    sqlite3_finalize(statement);
    return status;
}

/* They count for mentions as these are added. */
static int carry_corrections(dtl_recoding *r, dtl_error *error) {
    int status = attach(r, error);
    if (status == DTL_OK) status = dtl_store_run(r->fresh, "BEGIN", "starting to write", error);
    if (status == DTL_OK) status = carry_table(r->fresh, "correction", error);
    return status ? status : dtl_store_run(r->fresh, "COMMIT; DETACH old", "writing", error);
}

int dtl_recoding_open(dtl_recoding **out, const char *path, dtl_error *error) {
    *out = NULL;
    dtl_recoding *r = dtl_calloc(1, sizeof *r);
    if (!r) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    int status = open_both(r, path, error);
    if (status == DTL_OK) status = carry_corrections(r, error);
    if (status) {
        dtl_recoding_cancel(r);
        return status;
    }
    *out = r;
    return DTL_OK;
}

static int carry(dtl_recoding *r, dtl_error *error) {
    int status = attach(r, error);
    /* IMMEDIATE would ask for the old store's lock too. */
    if (status == DTL_OK) status = dtl_store_run(r->fresh, "BEGIN", "starting to write", error);
    if (status) return status;
    status = carry_over(r, error);
    return status ? status : dtl_store_run(r->fresh, "COMMIT; DETACH old", "writing", error);
}

/* A process that waits to write to the old store has it open still: it must fail there, and not write what nobody will see. */
static int replace(dtl_recoding *r, dtl_error *error) {
    dtl_store_close(r->fresh);
    r->fresh = NULL;
    sqlite3_finalize(r->reports);
    sqlite3_finalize(r->alone);
    r->reports = r->alone = NULL;
    if (rename(r->fresh_path, r->old.path)) {
        remove_fresh(r);
        dtl_fail(error, DTL_EIO, "the recoded store cannot take its place");
        dtl_error_at(error, r->old.path, 0, UINT64_MAX);
        return DTL_EIO;
    }
    dtl_store_run(&r->old, "ALTER TABLE report RENAME TO replaced; COMMIT", "leaving the old store", NULL);
    return DTL_OK;
}

int dtl_recoding_finish(dtl_recoding *r, dtl_error *error) {
    int status = dtl_store_commit(r->fresh, error);
    if (status == DTL_OK) status = carry(r, error);
    if (status) {
        dtl_recoding_cancel(r);
        return status;
    }
    status = replace(r, error);
    let_go(r);
    return status;
}
