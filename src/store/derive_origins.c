#include "base/error.h"
#include "store/derive.h"
#include "stories/origins.h"

enum { DAYS_OF_SLACK = 2 }; /* a publication's day may be reckoned in another zone than its text says */
#define ORIGIN_BYTES ((size_t)16 << 30)

typedef dtl_vector(dtl_origin_text) texts;

/* Where the order of joining starts anew. */
typedef struct beginning {
    char id[DTL_ID_SIZE];
    dtl_slice published;
    int64_t from_day; /* texts of this day on may be copies of new ones */
    bool nothing, everything;
} beginning;

static int find_beginning(dtl_store *store, beginning *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    static const char sql[] =
        "SELECT id, published, published_day, EXISTS (SELECT 1 FROM report WHERE published_day IS NULL) FROM report"
        " WHERE origin IS NULL ORDER BY published IS NULL, published, id LIMIT 1";
    int result = sqlite3_prepare_v2(store->db, sql, -1, &find, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, "looking for new reports", error);
    int more = dtl_store_row(store, find, "looking for new reports", error);
    *out = (beginning){.nothing = more == 0};
    if (more > 0) {
        dtl_column_code(find, 0, out->id, sizeof out->id);
        out->published = dtl_column_slice(find, 1, arena);
        out->from_day = sqlite3_column_int64(find, 2) - DTL_ORIGIN_DAYS - DAYS_OF_SLACK;
        out->everything = sqlite3_column_int(find, 3) != 0;
    }
    sqlite3_finalize(find);
    return more < 0 ? more : DTL_OK;
}

static bool comes_before(const dtl_origin_text *text, const beginning *start) {
    if (!text->published.data != !start->published.data) return text->published.data != NULL;
    int order = dtl_slice_compare(text->published, start->published);
    return order ? order < 0 : strcmp(text->report, start->id) < 0;
}

static int read_texts(dtl_store *store, const beginning *start, texts *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    const char *sql = start->everything ? "SELECT id, published, agency, text, origin FROM report"
                                        : "SELECT id, published, agency, text, origin FROM report WHERE published_day >= ?";
    int result = sqlite3_prepare_v2(store->db, sql, -1, &rows, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, "reading the reports' texts", error);
    if (!start->everything) dtl_bind_number(rows, 1, start->from_day);
    int more;
    while ((more = dtl_store_row(store, rows, "reading the reports' texts", error)) > 0) {
        dtl_origin_text *text = dtl_vector_push(out, arena);
        if (text) {
            dtl_column_code(rows, 0, text->report, sizeof text->report);
            text->published = dtl_column_slice(rows, 1, arena);
            text->agency = dtl_column_slice(rows, 2, arena);
            text->text = dtl_column_slice(rows, 3, arena);
            dtl_column_code(rows, 4, text->origin, sizeof text->origin);
        }
        if (arena->status) break;
    }
    sqlite3_finalize(rows);
    if (arena->status) return dtl_fail(error, arena->status, "reading the reports' texts: %s", dtl_error_meaning(arena->status));
    return more;
}

static int write_changed(dtl_store *store, const dtl_origin_text *text, dtl_error *error) {
    sqlite3_stmt *set = NULL;
    int status = dtl_store_statement(&set, store, DTL_SQL_REPORT_ORIGIN, error);
    if (status) return status;
    dtl_bind_code(set, 1, text->origin);
    dtl_bind_code(set, 2, text->report);
    status = dtl_store_step(store, set, "writing an origin", error);
    if (status == DTL_OK) status = dtl_store_statement(&set, store, DTL_SQL_CHANGED_INSERT, error);
    if (status) return status;
    dtl_bind_code(set, 1, text->report);
    return dtl_store_step(store, set, "noting a changed origin", error);
}

static int find_origins(dtl_store *store, const beginning *start, dtl_arena *arena, dtl_error *error) {
    texts all = {.ceiling = SIZE_MAX / 2};
    int status = read_texts(store, start, &all, arena, error);
    if (status) return status;
    char(*before)[DTL_ID_SIZE] = dtl_arena_array_alloc(arena, all.count, sizeof *before);
    if (!before) return dtl_fail(error, arena->status, "finding origins: %s", dtl_error_meaning(arena->status));
    for (size_t i = 0; i < all.count; i++) {
        memcpy(before[i], all.items[i].origin, sizeof *before);
        if (!comes_before(&all.items[i], start)) all.items[i].origin[0] = '\0';
    }
    status = dtl_origins_find(all.items, all.count, arena, error);
    for (size_t i = 0; status == DTL_OK && i < all.count; i++) {
        if (strcmp(before[i], all.items[i].origin) != 0) status = write_changed(store, &all.items[i], error);
    }
    return status;
}

int dtl_derive_origins(dtl_store *store, dtl_error *error) {
    static const char tables[] =
        "CREATE TEMP TABLE IF NOT EXISTS changed (report TEXT PRIMARY KEY) WITHOUT ROWID; DELETE FROM changed";
    int status = dtl_store_run(store, tables, "noting what changes", error);
    if (status) return status;
    dtl_arena arena;
    dtl_arena_init(&arena, ORIGIN_BYTES);
    beginning start;
    status = find_beginning(store, &start, &arena, error);
    if (status == DTL_OK && !start.nothing) status = find_origins(store, &start, &arena, error);
    dtl_arena_clear(&arena);
    return status;
}
