/* The store's connection: statements, values, transactions, and SQLite's results as errors. Inside src/store only. */
#ifndef DTL_STORE_DATABASE_H
#define DTL_STORE_DATABASE_H

#include <sqlite3.h>

#include "store/store.h"

/* Statements that are prepared once and used often. */
typedef enum dtl_sql {
#define DTL_STATEMENT(name, text) DTL_SQL_##name,
#include "store/statements.def"
#undef DTL_STATEMENT
    DTL_SQL_COUNT
} dtl_sql;

struct dtl_store {
    sqlite3 *db;
    char *path;
    bool writes;
    bool alone;           /* reports added from now on have no part in the memory of names */
    size_t batch;         /* reports added since the last commit; 0: no transaction is open */
    double batch_started; /* seconds of the monotonic clock */
    bool held;            /* a transaction is open that its beginner will end */
    struct dtl_columns *columns; /* NULL: no figures were asked for yet */
    bool shares;          /* the columns are another's, who frees them */
    double deadline;      /* of questions, in seconds of the monotonic clock */
    sqlite3_stmt *statements[DTL_SQL_COUNT];
};

/* The error for a result of SQLite that is none of OK, ROW and DONE: "PATH: what could not be done: reason". */
int dtl_store_fail(dtl_store *store, int result, const char *what, dtl_error *error);

/* Runs statements without values. what: for the message, as "writing the reports". */
int dtl_store_run(dtl_store *store, const char *sql, const char *what, dtl_error *error);

/* The prepared statement, reset and without values. */
int dtl_store_statement(sqlite3_stmt **out, dtl_store *store, dtl_sql which, dtl_error *error);
/* Runs a statement that gives no rows. */
int dtl_store_step(dtl_store *store, sqlite3_stmt *statement, const char *what, dtl_error *error);
/* As step, for one that may give a row: 1 for a row, 0 at the end, or a negative code. */
int dtl_store_row(dtl_store *store, sqlite3_stmt *statement, const char *what, dtl_error *error);

/* Text is not copied: it must live until the statement was run. NULL for what is not known. */
void dtl_bind_slice(sqlite3_stmt *statement, int at, dtl_slice text);
void dtl_bind_code(sqlite3_stmt *statement, int at, const char *code); /* NULL for NULL and "" */
void dtl_bind_day(sqlite3_stmt *statement, int at, dtl_day day);
void dtl_bind_number(sqlite3_stmt *statement, int at, int64_t number);

/* The column's text in the arena; data NULL for NULL. What is not there for want of memory shows in arena->status. */
dtl_slice dtl_column_slice(sqlite3_stmt *statement, int at, dtl_arena *arena);
void dtl_column_code(sqlite3_stmt *statement, int at, char *out, size_t size); /* "" for NULL */
dtl_day dtl_column_day(sqlite3_stmt *statement, int at);
uint32_t dtl_column_offset(sqlite3_stmt *statement, int at);

/* Starts a transaction for reading when none is open (*started), so that all is of one moment; end ends what start started. */
int dtl_store_start_reading(dtl_store *store, bool *started, dtl_error *error);
void dtl_store_end_reading(dtl_store *store, bool started);

/* Opens a batch of one addition unless a transaction is open; end commits a batch that is full. */
int dtl_store_batch_begin(dtl_store *store, dtl_error *error);
int dtl_store_batch_end(dtl_store *store, dtl_error *error);

/* Within a transaction that changes something: those who look on see that (store/changes.h). */
int dtl_store_raise_version(dtl_store *store, dtl_error *error);

/* Commits the batch of reports, if one is open. */
int dtl_store_commit(dtl_store *store, dtl_error *error);

#endif
