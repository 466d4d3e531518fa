#include "store/readings.h"

#include "base/error.h"
#include "store/database.h"

static const char what[] = "noting how far the reading has come";

/* The table is made when it is first needed, so that a store of before has it too. */
static int prepare(dtl_store *store, dtl_error *error) {
    return dtl_store_run(
        store, "CREATE TABLE IF NOT EXISTS reading (file TEXT PRIMARY KEY, records INTEGER NOT NULL) STRICT, WITHOUT ROWID", what,
        error);
}

int dtl_store_had(dtl_store *store, const char *file, uint64_t *records, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    *records = 0;
    int status = prepare(store, error);
    if (status == DTL_OK) status = dtl_store_statement(&find, store, DTL_SQL_READING_FIND, error);
    if (status) return status;
    dtl_bind_slice(find, 1, dtl_slice_of(file));
    int more = dtl_store_row(store, find, what, error);
    int64_t found = more > 0 ? sqlite3_column_int64(find, 0) : 0;
    sqlite3_reset(find);
    *records = found < 0 ? UINT64_MAX : (uint64_t)found;
    return more < 0 ? more : DTL_OK;
}

int dtl_store_reached(dtl_store *store, const char *file, uint64_t records, dtl_error *error) {
    sqlite3_stmt *save = NULL;
    int status = dtl_store_batch_begin(store, error);
    if (status == DTL_OK) status = dtl_store_statement(&save, store, DTL_SQL_READING_SAVE, error);
    if (status) return status;
    dtl_bind_slice(save, 1, dtl_slice_of(file));
    dtl_bind_number(save, 2, records > INT64_MAX ? -1 : (int64_t)records);
    status = dtl_store_step(store, save, what, error);
    return status ? status : dtl_store_batch_end(store, error);
}

int dtl_store_forget_readings(dtl_store *store, dtl_error *error) {
    int status = dtl_store_commit(store, error);
    if (status == DTL_OK) status = prepare(store, error);
    return status ? status : dtl_store_run(store, "DELETE FROM reading", what, error);
}
