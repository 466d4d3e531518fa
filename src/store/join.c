#include "store/join.h"

#include <stdio.h>

#include "base/buffer.h"
#include "store/database.h"
#include "store/settle.h"

enum { SQL_BYTES = 64 << 10 };

static const char what[] = "joining stores";

/* A column that is not as the other store has it; value NULL: it is left out. Numbers of rows are moved behind those that are
 * there: %1 stands for how far those of reports are moved, %2 for those of mentions, %3 for the table's own. */
typedef struct changed_column {
    const char *name, *value;
} changed_column;

/* A table made from reports, and which of its rows are of those that come. */
typedef struct copied {
    const char *table, *of;
    const changed_column *changed; /* ends with a name of NULL */
} copied;

#define NEW_REPORTS "SELECT key FROM temp.joining"
#define NEW_MENTIONS "SELECT m.key FROM temp.joining j CROSS JOIN other.mention m ON m.report = j.key"

static const changed_column of_reports[] = {
    {"key", "key + %3"}, {"origin", NULL}, {"story", NULL}, {"draft", NULL}, {NULL, NULL}};
static const changed_column of_mentions[] = {{"key", "key + %3"}, {"report", "report + %1"}, {"event", NULL}, {NULL, NULL}};
static const changed_column of_finds[] = {{"key", "key + %3"}, {"report", "report + %1"}, {NULL, NULL}};
static const changed_column of_times[] = {{"report", "report + %1"}, {NULL, NULL}};
static const changed_column of_counts[] = {{"mention", "mention + %2"}, {NULL, NULL}};
/* What other reports taught is forgotten: it is learnt anew from those of this store. */
static const changed_column of_sides[] = {{"mention", "mention + %2"}, {"country", "coded_country"}, {"sector", "coded_sector"},
                                          {"role", "coded_role"},      {"taught_by", NULL},          {NULL, NULL}};
static const changed_column of_namings[] = {{"key", "key + %3"},     {"report", "report + %1"}, {"asked", "0"},
                                            {"taught_person", NULL}, {"taught_country", NULL},  {"taught_sector", NULL},
                                            {"taught_role", NULL},   {"taught_by", NULL},       {NULL, NULL}};

static const copied tables[] = {
    {"report", "key IN (" NEW_REPORTS ")", of_reports},          {"mention", "report IN (" NEW_REPORTS ")", of_mentions},
    {"mention_side", "mention IN (" NEW_MENTIONS ")", of_sides}, {"mention_count", "mention IN (" NEW_MENTIONS ")", of_counts},
    {"quote", "report IN (" NEW_REPORTS ")", of_finds},          {"told_time", "report IN (" NEW_REPORTS ")", of_times},
    {"told_place", "report IN (" NEW_REPORTS ")", of_finds},     {"naming", "report IN (" NEW_REPORTS ")", of_namings}};

/* How far the numbers of rows are moved. */
typedef struct shifts {
    int64_t reports, mentions, quotes;
} shifts;

static int read_number(dtl_store *store, const char *sql, int64_t *out, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int result = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL);
    if (result == SQLITE_OK) result = sqlite3_step(statement);
    if (result == SQLITE_ROW) *out = sqlite3_column_int64(statement, 0);
    int status = result == SQLITE_ROW ? DTL_OK : dtl_store_fail(store, result, what, error);
    sqlite3_finalize(statement);
    return status;
}

static int last_key(dtl_store *store, const char *table, int64_t *out, dtl_error *error) {
    char sql[100];
    snprintf(sql, sizeof sql, "SELECT coalesce(max(key), 0) FROM main.%s", table);
    return read_number(store, sql, out, error);
}

static const changed_column *find_change(const copied *c, const char *name) {
    const changed_column *at = c->changed;
    while (at->name && strcmp(at->name, name) != 0) at++;
    return at->name ? at : NULL;
}

static void write_value(dtl_buffer *out, const char *value, const shifts *s, int64_t own) {
    for (; *value; value++) {
        if (*value == '%') {
            value++;
            dtl_buffer_print(out, "%lld", (long long)(*value == '1' ? s->reports : *value == '2' ? s->mentions : own));
        } else {
            dtl_buffer_add_char(out, *value);
        }
    }
}

/* The columns of the table and what becomes of them. */
static int write_columns(dtl_store *store, const copied *c, const shifts *s, int64_t own, dtl_buffer *names, dtl_buffer *values,
                         dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int result = sqlite3_prepare_v2(store->db, "SELECT name FROM pragma_table_info(?1, 'main')", -1, &rows, NULL), more;
    if (result != SQLITE_OK) return dtl_store_fail(store, result, what, error);
    dtl_bind_code(rows, 1, c->table);
    while ((more = dtl_store_row(store, rows, what, error)) > 0) {
        const char *name = (const char *)sqlite3_column_text(rows, 0);
        const changed_column *change = name ? find_change(c, name) : NULL;
        if (!name || (change && !change->value)) continue;
        dtl_buffer_print(names, "%s%s", names->length ? ", " : "", name);
        if (values->length) dtl_buffer_add(values, DTL_SLICE(", "));
        write_value(values, change ? change->value : name, s, own);
    }
    sqlite3_finalize(rows);
    return more;
}

static int copy_table(dtl_store *store, const copied *c, const shifts *s, dtl_error *error) {
    dtl_buffer names, values, sql;
    dtl_buffer_init(&names, SQL_BYTES);
    dtl_buffer_init(&values, SQL_BYTES);
    dtl_buffer_init(&sql, SQL_BYTES);
    int64_t own = 0;
    int status = find_change(c, "key") ? last_key(store, c->table, &own, error) : DTL_OK;
    if (status == DTL_OK) status = write_columns(store, c, s, own, &names, &values, error);
    if (status == DTL_OK) {
        dtl_buffer_print(&sql, "INSERT INTO main.%s (%.*s) SELECT %.*s FROM other.%s WHERE %s", c->table,
                         DTL_PRINT(dtl_buffer_slice(&names)), DTL_PRINT(dtl_buffer_slice(&values)), c->table, c->of);
        int failed = names.status ? names.status : values.status ? values.status : sql.status;
        status = failed ? dtl_fail(error, failed, "%s: %s", what, dtl_error_meaning(failed))
                        : dtl_store_run(store, sql.data, what, error);
    }
    dtl_buffer_clear(&sql);
    dtl_buffer_clear(&values);
    dtl_buffer_clear(&names);
    return status;
}

/* The indexes of words are filled as dtl_store_add fills them. */
static int index_words(dtl_store *store, const shifts *s, dtl_error *error) {
    char sql[600];
    snprintf(sql, sizeof sql,
             "INSERT INTO report_words (rowid, title, text) SELECT key, title, text FROM report WHERE key > %lld;"
             "INSERT INTO quote_speaker (rowid, words) SELECT key, ifnull(speaker_name, '') || ' ' || ifnull(speaker_role, '') ||"
             " ' ' || ifnull(speaker_text, '') FROM quote WHERE key > %lld AND speaker_start IS NOT NULL",
             (long long)s->reports, (long long)s->quotes);
    return dtl_store_run(store, sql, what, error);
}

static int copy_all(dtl_store *store, size_t *added, dtl_error *error) {
    static const char choose[] = "CREATE TEMP TABLE IF NOT EXISTS joining (key INTEGER PRIMARY KEY); DELETE FROM temp.joining;"
                                 "INSERT INTO temp.joining SELECT key FROM other.report WHERE id NOT IN"
                                 " (SELECT id FROM main.report)";
    shifts s = {0};
    int64_t count = 0;
    int status = dtl_store_run(store, choose, what, error);
    if (status == DTL_OK) status = read_number(store, "SELECT count(*) FROM temp.joining", &count, error);
    if (status == DTL_OK) status = last_key(store, "report", &s.reports, error);
    if (status == DTL_OK) status = last_key(store, "mention", &s.mentions, error);
    if (status == DTL_OK) status = last_key(store, "quote", &s.quotes, error);
    for (size_t i = 0; status == DTL_OK && i < sizeof tables / sizeof *tables; i++)
        status = copy_table(store, &tables[i], &s, error);
    if (status == DTL_OK) status = index_words(store, &s, error);
    if (status == DTL_OK) status = dtl_settle_other(store, error);
    if (added) *added = (size_t)count;
    return status;
}

static int copy_past(dtl_store *store, size_t *added, dtl_error *error) {
    static const char past[] =
        "INSERT OR IGNORE INTO main.past SELECT id, item FROM other.past;"
        "INSERT OR IGNORE INTO main.past SELECT e.id, m.id FROM other.event e CROSS JOIN other.mention m ON m.event = e.key"
        " CROSS JOIN main.mention n ON n.id = m.id CROSS JOIN main.event now ON now.key = n.event WHERE now.id <> e.id;"
        "INSERT OR IGNORE INTO main.past SELECT r.story, r.id FROM other.report r CROSS JOIN main.report n ON n.id = r.id"
        " WHERE n.story <> r.story";
    (void)added;
    return dtl_store_run(store, past, what, error);
}

static int attach(dtl_store *store, const char *path, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int result = sqlite3_prepare_v2(store->db, "ATTACH ? AS other", -1, &statement, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, what, error);
    dtl_bind_code(statement, 1, path);
    int status = dtl_store_step(store, statement, what, error);
    sqlite3_finalize(statement);
    return status;
}

/* Does it in a transaction, with the other store attached, once that is known to be one of this version. */
static int with_other(dtl_store *store, const char *path, int (*copy)(dtl_store *store, size_t *added, dtl_error *error),
                      size_t *added, dtl_error *error) {
    dtl_store *readable = NULL;
    int status = dtl_store_open(&readable, path, DTL_STORE_READ, error);
    dtl_store_close(readable);
    if (status == DTL_OK) status = dtl_store_commit(store, error);
    if (status == DTL_OK) status = attach(store, path, error);
    if (status) return status;
    status = dtl_store_run(store, "BEGIN", what, error); /* IMMEDIATE would ask for the other's lock too */
    if (status == DTL_OK) status = copy(store, added, error);
    if (status == DTL_OK) status = dtl_store_run(store, "COMMIT", what, error);
    if (status && !sqlite3_get_autocommit(store->db)) dtl_store_run(store, "ROLLBACK", what, NULL);
    int detached = dtl_store_run(store, "DETACH other", what, status ? NULL : error);
    return status ? status : detached;
}

int dtl_store_join(dtl_store *store, const char *path, size_t *added, dtl_error *error) {
    return with_other(store, path, copy_all, added, error);
}

int dtl_store_join_past(dtl_store *store, const char *path, dtl_error *error) {
    return with_other(store, path, copy_past, NULL, error);
}
