#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"
#include "store/corrections.h"
#include "store/figures.h"
#include "store/query.h"
#include "store/rows.h"
#include "store/schema.h"

enum { BATCH_REPORTS = 200, BUSY_MILLISECONDS = 10000 };
static const double BATCH_SECONDS = 1;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int fail_at(const char *path, int code, const char *message, dtl_error *error) {
    dtl_fail(error, code, "%s", message);
    dtl_error_at(error, path, 0, UINT64_MAX);
    return code;
}

/* A path as a URI for SQLite, for the parameter that tells that nobody writes the file. */
static char *immutable_uri(const char *path) {
    size_t size = strlen(path) * 3 + sizeof "file:?immutable=1";
    char *uri = dtl_malloc(size);
    if (!uri) return NULL;
    size_t at = (size_t)snprintf(uri, size, "file:");
    for (const char *c = path; *c; c++) {
        bool plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9') || strchr("/._-", *c);
        at += (size_t)snprintf(uri + at, size - at, plain ? "%c" : "%%%02X", (unsigned char)*c);
    }
    snprintf(uri + at, size - at, "?immutable=1");
    return uri;
}

/* A store in WAL mode that lies where one may not write cannot be read the usual way, since readers leave their marks beside it.
 * With no log beside it, nothing can change under a reader. */
static bool lies_read_only(const char *path) {
    char beside[4096];
    int length = snprintf(beside, sizeof beside, "%s-wal", path);
    if (length < 0 || (size_t)length >= sizeof beside || access(beside, F_OK) == 0) return false;
    snprintf(beside, sizeof beside, "%s", path);
    char *slash = strrchr(beside, '/');
    if (slash) slash[slash == beside] = '\0';
    return faccessat(AT_FDCWD, slash ? beside : ".", W_OK, AT_EACCESS) != 0;
}

/* The way between two places (lat, lon, lat, lon); NULL when one is not known. */
static void kilometres(sqlite3_context *context, int count, sqlite3_value **values) {
    double at[4] = {0};
    for (int i = 0; i < count && i < 4; i++) {
        if (sqlite3_value_type(values[i]) == SQLITE_NULL) return;
        at[i] = sqlite3_value_double(values[i]);
    }
    sqlite3_result_double(context, dtl_box_kilometres(at[0], at[1], at[2], at[3]));
}

static dtl_slice text_of(sqlite3_value *value) {
    const void *bytes = sqlite3_value_text(value);
    return bytes ? (dtl_slice){bytes, (size_t)sqlite3_value_bytes(value)} : DTL_NO_SLICE;
}

/* dtl_score(type, mode). */
static void score(sqlite3_context *context, int count, sqlite3_value **values) {
    (void)count;
    int type = dtl_type_of(text_of(values[0]));
    dtl_slice mode = text_of(values[1]);
    if (type >= 0)
        sqlite3_result_double(context, dtl_score((dtl_type)type, mode.data ? dtl_mode_of((dtl_type)type, mode) : DTL_NO_MODE));
}

/* dtl_quad(type), the number of its quad class. */
static void quad(sqlite3_context *context, int count, sqlite3_value **values) {
    (void)count;
    int type = dtl_type_of(text_of(values[0]));
    if (type >= 0) sqlite3_result_int(context, (int)dtl_type_quad((dtl_type)type));
}

/* dtl_day(published), its day. */
static void day_of(sqlite3_context *context, int count, sqlite3_value **values) {
    (void)count;
    dtl_slice text = text_of(values[0]);
    dtl_day day = text.data ? dtl_day_parse(text) : DTL_NO_DAY;
    if (day != DTL_NO_DAY) sqlite3_result_int(context, day);
}

/* dtl_period(day, characters): the first characters of its date, "2012", "2012-03" or "2012-03-04". */
static void period_of(sqlite3_context *context, int count, sqlite3_value **values) {
    (void)count;
    char text[DTL_DAY_SIZE];
    int length = sqlite3_value_int(values[1]);
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
    dtl_day_print(text, (dtl_day)sqlite3_value_int(values[0]));
    size_t all = strlen(text);
    sqlite3_result_text(context, text, length >= 0 && (size_t)length < all ? length : (int)all, SQLITE_TRANSIENT);
}

static int add_functions(dtl_store *store) {
    static const struct {
        const char *name;
        int count;
        void (*call)(sqlite3_context *, int, sqlite3_value **);
    } functions[] = {{"dtl_kilometres", 4, kilometres},
                     {"dtl_score", 2, score},
                     {"dtl_quad", 1, quad},
                     {"dtl_day", 1, day_of},
                     {"dtl_period", 2, period_of}};
    int result = SQLITE_OK;
    for (size_t i = 0; result == SQLITE_OK && i < sizeof functions / sizeof *functions; i++)
        result = sqlite3_create_function_v2(store->db, functions[i].name, functions[i].count, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                            NULL, functions[i].call, NULL, NULL, NULL);
    return result;
}

static int connect(dtl_store *store, dtl_error *error) {
    int flags = store->writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    char *uri = !store->writes && lies_read_only(store->path) ? immutable_uri(store->path) : NULL;
    int result =
        sqlite3_open_v2(uri ? uri : store->path, &store->db, flags | SQLITE_OPEN_NOMUTEX | (uri ? SQLITE_OPEN_URI : 0), NULL);
    dtl_free(uri);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, "opening the store", error);
    sqlite3_busy_timeout(store->db, BUSY_MILLISECONDS);
    sqlite3_extended_result_codes(store->db, 1);
    result = add_functions(store);
    return result == SQLITE_OK ? DTL_OK : dtl_store_fail(store, result, "opening the store", error);
}

static int prepare(dtl_store *store, dtl_error *error) {
    int status = dtl_schema_check(store, error);
    if (status == DTL_OK && store->writes)
        status = dtl_store_run(store, "PRAGMA journal_mode = WAL", "setting up the store", error);
    if (status == DTL_OK)
        status = dtl_store_run(store, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000",
                               "setting up the store", error);
    return status;
}

/* What is no plain file is refused before SQLite gives its own, less clear reason. */
static int check_path(const char *path, dtl_store_access access_wanted, dtl_error *error) {
    struct stat found;
    if (stat(path, &found)) {
        if (errno != ENOENT && errno != ENOTDIR) return fail_at(path, DTL_EIO, strerror(errno), error);
        return access_wanted == DTL_STORE_READ ? fail_at(path, DTL_ENOTFOUND, "there is no store", error) : DTL_OK;
    }
    return S_ISREG(found.st_mode) ? DTL_OK : fail_at(path, DTL_EIO, "is no file", error);
}

int dtl_store_open(dtl_store **out, const char *path, dtl_store_access access_wanted, dtl_error *error) {
    *out = NULL;
    int status = check_path(path, access_wanted, error);
    if (status) return status;
    dtl_store *store = dtl_calloc(1, sizeof *store);
    if (store) store->path = dtl_malloc(strlen(path) + 1);
    if (!store || !store->path) {
        dtl_free(store);
        return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    }
    memcpy(store->path, path, strlen(path) + 1);
    store->writes = access_wanted == DTL_STORE_WRITE;
    status = connect(store, error);
    if (status == DTL_OK) status = prepare(store, error);
    if (status) {
        dtl_store_close(store);
        return status;
    }
    *out = store;
    return DTL_OK;
}

void dtl_store_close(dtl_store *store) {
    if (!store) return;
    dtl_store_commit(store, NULL);
    for (size_t i = 0; i < DTL_SQL_COUNT; i++) sqlite3_finalize(store->statements[i]);
    sqlite3_close_v2(store->db);
    if (!store->shares) dtl_columns_free(store->columns);
    dtl_free(store->path);
    dtl_free(store);
}

void dtl_store_set_alone(dtl_store *store, bool alone) {
    store->alone = alone;
}

int dtl_store_commit(dtl_store *store, dtl_error *error) {
    if (!store->batch) return DTL_OK;
    store->batch = 0;
    int status = dtl_store_raise_version(store, error);
    if (status == DTL_OK) status = dtl_store_run(store, "COMMIT", "writing", error);
    if (status && !sqlite3_get_autocommit(store->db)) dtl_store_run(store, "ROLLBACK", "taking back", NULL);
    return status;
}

int dtl_store_start_reading(dtl_store *store, bool *started, dtl_error *error) {
    *started = sqlite3_get_autocommit(store->db) != 0;
    return *started ? dtl_store_run(store, "BEGIN", "starting to read", error) : DTL_OK;
}

void dtl_store_end_reading(dtl_store *store, bool started) {
    if (started) dtl_store_run(store, "COMMIT", "writing", NULL);
}

/* 1 when the report is there, else 0 or a negative code. */
static int is_there(dtl_store *store, const char *id, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    int status = dtl_store_statement(&find, store, DTL_SQL_REPORT_KEY, error);
    if (status) return status;
    dtl_bind_code(find, 1, id);
    int found = dtl_store_row(store, find, "looking for the report", error);
    sqlite3_reset(find);
    return found;
}

/* Words of the text; of a report that was not parsed, none. */
static size_t count_words(const dtl_document *document) {
    size_t words = 0;
    for (size_t s = 0; s < document->sentences.count; s++) {
        const dtl_sentence *sentence = &document->sentences.items[s];
        if (sentence->part != DTL_PART_TEXT) continue;
        for (uint32_t t = sentence->first; t < sentence->end && t < document->tokens.count; t++) {
            const dtl_token *token = &document->tokens.items[t];
            words += token->words > 0 && token->upos != DTL_UPOS_PUNCT;
        }
    }
    return words;
}

static int insert_report(dtl_store *store, const dtl_document *document, int64_t *key, dtl_error *error) {
    const dtl_report *report = &document->report;
    sqlite3_stmt *insert = NULL;
    int status = dtl_store_statement(&insert, store, DTL_SQL_REPORT_INSERT, error);
    if (status) return status;
    dtl_slice text = report->text.data ? report->text : DTL_SLICE("");
    dtl_bind_code(insert, 1, report->id);
    dtl_bind_slice(insert, 2, report->outlet);
    dtl_bind_slice(insert, 3, report->url);
    dtl_bind_slice(insert, 4, report->title);
    dtl_bind_slice(insert, 5, report->author);
    dtl_bind_slice(insert, 6, report->published);
    dtl_bind_day(insert, 7, report->published_day);
    dtl_bind_slice(insert, 8, report->language);
    dtl_bind_slice(insert, 9, report->agency);
    dtl_bind_slice(insert, 10, report->dateline_place);
    dtl_bind_number(insert, 11, (int64_t)report->body);
    dtl_bind_number(insert, 12, (int64_t)report->repaired);
    dtl_bind_number(insert, 13, (int64_t)count_words(document));
    dtl_bind_slice(insert, 14, text);
    dtl_bind_number(insert, 15, store->alone);
    dtl_bind_code(insert, 16, dtl_report_kind_name(report->kind));
    status = dtl_store_step(store, insert, "adding a report", error);
    *key = sqlite3_last_insert_rowid(store->db);
    if (status == DTL_OK) status = dtl_store_statement(&insert, store, DTL_SQL_WORDS_INSERT, error);
    if (status) return status;
    dtl_bind_number(insert, 1, *key);
    dtl_bind_slice(insert, 2, report->title);
    dtl_bind_slice(insert, 3, text);
    return dtl_store_step(store, insert, "adding a report's words", error);
}

static int insert_all(dtl_store *store, const dtl_document *document, dtl_error *error) {
    int64_t key = 0;
    int status = insert_report(store, document, &key, error);
    for (size_t i = 0; status == DTL_OK && i < document->mentions.count; i++)
        status = dtl_mention_insert(store, key, &document->mentions.items[i], error);
    if (status == DTL_OK) status = dtl_quotes_insert(store, key, document, error);
    if (status == DTL_OK) status = dtl_layers_insert(store, key, document, error);
    if (status == DTL_OK) status = dtl_corrections_apply(store, document->report.id, error);
    return status ? status : dtl_namings_insert(store, key, document, error);
}

/* Takes back what was added of the report. When SQLite had to give up the whole batch, it is gone: what was committed before
 * stands. */
static void take_back(dtl_store *store) {
    if (!sqlite3_get_autocommit(store->db))
        dtl_store_run(store, "ROLLBACK TO report; RELEASE report", "taking back a report", NULL);
    if (sqlite3_get_autocommit(store->db)) store->batch = 0;
    if (store->batch == 1) {
        dtl_store_run(store, "ROLLBACK", "taking back", NULL);
        store->batch = 0;
    }
}

int dtl_store_batch_begin(dtl_store *store, dtl_error *error) {
    if (store->batch || store->held) return DTL_OK;
    int status = dtl_store_run(store, "BEGIN IMMEDIATE", "starting to write", error);
    if (status) return status;
    store->batch_started = now();
    store->batch = 1;
    return DTL_OK;
}

int dtl_store_batch_end(dtl_store *store, dtl_error *error) {
    if (store->held) return DTL_OK;
    bool full = store->batch >= BATCH_REPORTS || now() - store->batch_started >= BATCH_SECONDS;
    return full ? dtl_store_commit(store, error) : DTL_OK;
}

int dtl_store_add(dtl_store *store, const dtl_document *document, bool *added, dtl_error *error) {
    *added = false;
    int there = is_there(store, document->report.id, error);
    if (there) return there < 0 ? there : DTL_OK;
    bool first = !store->batch;
    int status = dtl_store_batch_begin(store, error);
    if (status) return status;
    store->batch += !first && !store->held;
    status = dtl_store_run(store, "SAVEPOINT report", "adding a report", error);
    if (status == DTL_OK) status = insert_all(store, document, error);
    if (status == DTL_OK) status = dtl_store_run(store, "RELEASE report", "adding a report", error);
    if (status) {
        take_back(store);
        return status;
    }
    *added = true;
    return dtl_store_batch_end(store, error);
}

int dtl_store_count(dtl_store *store, dtl_store_counts *out, dtl_error *error) {
    sqlite3_stmt *count = NULL;
    static const char sql[] =
        "SELECT (SELECT count(*) FROM report), (SELECT count(*) FROM mention), (SELECT count(*) FROM event)";
    int result = sqlite3_prepare_v2(store->db, sql, -1, &count, NULL);
    if (result == SQLITE_OK) result = sqlite3_step(count);
    int status = result == SQLITE_ROW ? DTL_OK : dtl_store_fail(store, result, "counting", error);
    if (result == SQLITE_ROW) {
        out->reports = (size_t)sqlite3_column_int64(count, 0);
        out->mentions = (size_t)sqlite3_column_int64(count, 1);
        out->events = (size_t)sqlite3_column_int64(count, 2);
    }
    sqlite3_finalize(count);
    return status;
}
