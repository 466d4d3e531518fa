#include "store/changes.h"

#include <time.h>

#include "base/error.h"
#include "store/database.h"

enum { STEPS_BETWEEN = 2000 }; /* of SQLite's machine, between looks at the clock */

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int dtl_store_version(dtl_store *store, int64_t *change, int64_t *version, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    int status = dtl_store_statement(&find, store, DTL_SQL_VERSION, error);
    if (status) return status;
    int more = dtl_store_row(store, find, "looking for changes", error);
    *change = more > 0 ? sqlite3_column_int64(find, 0) : 0;
    *version = more > 0 ? sqlite3_column_int64(find, 1) : 0;
    sqlite3_reset(find);
    return more < 0 ? more : DTL_OK;
}

static void read_change(sqlite3_stmt *rows, dtl_change *out) {
    *out = (dtl_change){.number = sqlite3_column_int64(rows, 0),
                        .at = sqlite3_column_int64(rows, 2),
                        .first = sqlite3_column_int64(rows, 3),
                        .gone = sqlite3_column_int(rows, 4) != 0};
    dtl_column_code(rows, 1, out->event, sizeof out->event);
}

int dtl_store_changes(dtl_store *store, int64_t since, size_t limit, int (*each)(void *context, const dtl_change *change),
                      void *context, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_CHANGES, error), more = 0;
    if (status) return status;
    dtl_bind_number(rows, 1, since);
    dtl_bind_number(rows, 2, (int64_t)limit);
    while (status >= 0 && (more = dtl_store_row(store, rows, "looking for changes", error)) > 0) {
        dtl_change change;
        read_change(rows, &change);
        status = each(context, &change);
    }
    sqlite3_reset(rows);
    return status < 0 ? status : more;
}

int dtl_store_change_of(dtl_store *store, const char *event, dtl_change *out, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    int status = dtl_store_statement(&find, store, DTL_SQL_CHANGE_OF, error);
    if (status) return status;
    dtl_bind_code(find, 1, event);
    int more = dtl_store_row(store, find, "looking for changes", error);
    if (more > 0) read_change(find, out);
    sqlite3_reset(find);
    return more;
}

static int is_late(void *context) {
    const dtl_store *store = context;
    return now() > store->deadline;
}

void dtl_store_limit_time(dtl_store *store, double seconds) {
    store->deadline = now() + seconds;
    sqlite3_progress_handler(store->db, STEPS_BETWEEN, seconds > 0 ? is_late : NULL, store);
}
