#include "store/database.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/error.h"
#include "store/rows.h"

static const char *const statements[] = {
#define DTL_STATEMENT(name, text) text,
#include "store/statements.def"
#undef DTL_STATEMENT
};

static int code_of(int result) {
    switch (result & 0xFF) {
    case SQLITE_NOMEM: return DTL_ENOMEM;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return DTL_EDAMAGED;
    case SQLITE_TOOBIG: return DTL_ELIMIT;
    case SQLITE_INTERRUPT: return DTL_EINTERRUPTED;
    default: return DTL_EIO;
    }
}

static const char *reason_of(dtl_store *store, int result) {
    switch (result & 0xFF) {
    case SQLITE_FULL: return "the disk is full";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "another process is writing to it";
    case SQLITE_READONLY: return "it may not be written";
    case SQLITE_NOTADB: return "is not a dateline store";
    default: return store->db ? sqlite3_errmsg(store->db) : sqlite3_errstr(result);
    }
}

int dtl_store_fail(dtl_store *store, int result, const char *what, dtl_error *error) {
    int code = code_of(result);
    dtl_fail(error, code, "%s: %s", what, reason_of(store, result));
    dtl_error_at(error, store->path, 0, UINT64_MAX);
    return code;
}

int dtl_store_run(dtl_store *store, const char *sql, const char *what, dtl_error *error) {
    int result = sqlite3_exec(store->db, sql, NULL, NULL, NULL);
    return result == SQLITE_OK ? DTL_OK : dtl_store_fail(store, result, what, error);
}

int dtl_store_statement(sqlite3_stmt **out, dtl_store *store, dtl_sql which, dtl_error *error) {
    sqlite3_stmt **statement = &store->statements[which];
    int result = SQLITE_OK;
    if (*statement) {
        sqlite3_reset(*statement);
        sqlite3_clear_bindings(*statement);
    } else {
        result = sqlite3_prepare_v3(store->db, statements[which], -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
    }
    *out = *statement;
    return result == SQLITE_OK ? DTL_OK : dtl_store_fail(store, result, "preparing a statement", error);
}

int dtl_store_row(dtl_store *store, sqlite3_stmt *statement, const char *what, dtl_error *error) {
    int result = sqlite3_step(statement);
    if (result == SQLITE_ROW) return 1;
    int status = result == SQLITE_DONE ? 0 : dtl_store_fail(store, result, what, error);
    sqlite3_reset(statement);
    return status;
}

int dtl_store_step(dtl_store *store, sqlite3_stmt *statement, const char *what, dtl_error *error) {
    int status = dtl_store_row(store, statement, what, error);
    return status < 0 ? status : DTL_OK;
}

void dtl_bind_slice(sqlite3_stmt *statement, int at, dtl_slice text) {
    if (text.data) {
        sqlite3_bind_text64(statement, at, text.data, text.length, SQLITE_STATIC, SQLITE_UTF8);
    } else {
        sqlite3_bind_null(statement, at);
    }
}

void dtl_bind_code(sqlite3_stmt *statement, int at, const char *code) {
    dtl_bind_slice(statement, at, code && *code ? dtl_slice_of(code) : DTL_NO_SLICE);
}

void dtl_bind_day(sqlite3_stmt *statement, int at, dtl_day day) {
    if (day == DTL_NO_DAY) {
        sqlite3_bind_null(statement, at);
    } else {
        sqlite3_bind_int(statement, at, day);
    }
}

void dtl_bind_number(sqlite3_stmt *statement, int at, int64_t number) {
    sqlite3_bind_int64(statement, at, number);
}

dtl_slice dtl_column_slice(sqlite3_stmt *statement, int at, dtl_arena *arena) {
    const void *bytes = sqlite3_column_text(statement, at);
    int length = sqlite3_column_bytes(statement, at);
    return bytes ? dtl_arena_copy(arena, (dtl_slice){bytes, (size_t)length}) : DTL_NO_SLICE;
}

void dtl_column_code(sqlite3_stmt *statement, int at, char *out, size_t size) {
    const unsigned char *text = sqlite3_column_text(statement, at);
    snprintf(out, size, "%s", text ? (const char *)text : "");
}

dtl_day dtl_column_day(sqlite3_stmt *statement, int at) {
    if (sqlite3_column_type(statement, at) == SQLITE_NULL) return DTL_NO_DAY;
    int64_t day = sqlite3_column_int64(statement, at);
    return day > INT32_MIN && day <= INT32_MAX ? (dtl_day)day : DTL_NO_DAY;
}

uint32_t dtl_column_offset(sqlite3_stmt *statement, int at) {
    int64_t offset = sqlite3_column_int64(statement, at);
    return offset >= 0 && offset <= UINT32_MAX ? (uint32_t)offset : 0;
}

int dtl_store_raise_version(dtl_store *store, dtl_error *error) {
    sqlite3_stmt *raise = NULL;
    int status = dtl_store_statement(&raise, store, DTL_SQL_VERSION_RAISE, error);
    return status ? status : dtl_store_step(store, raise, "writing", error);
}
