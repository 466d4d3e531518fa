#include "store/watching.h"

#include "store/database.h"

int dtl_store_begin(dtl_store *store, dtl_error *error) {
    int status = dtl_store_commit(store, error);
    if (status == DTL_OK) status = dtl_store_run(store, "BEGIN IMMEDIATE", "starting to write", error);
    store->held = status == DTL_OK;
    return status;
}

int dtl_store_end(dtl_store *store, bool keep, dtl_error *error) {
    store->held = false;
    store->batch = 0;
    int status = keep ? dtl_store_run(store, "COMMIT", "writing", error) : DTL_OK;
    if ((status || !keep) && !sqlite3_get_autocommit(store->db)) dtl_store_run(store, "ROLLBACK", "taking back", NULL);
    return status;
}

/* A statement with its first value bound. */
static int prepare_text(sqlite3_stmt **out, dtl_store *store, dtl_sql which, dtl_slice first, dtl_error *error) {
    int status = dtl_store_statement(out, store, which, error);
    if (status == DTL_OK) dtl_bind_slice(*out, 1, first);
    return status;
}

static int prepare_key(sqlite3_stmt **out, dtl_store *store, dtl_sql which, int64_t first, dtl_error *error) {
    int status = dtl_store_statement(out, store, which, error);
    if (status == DTL_OK) dtl_bind_number(*out, 1, first);
    return status;
}

static int check_arena(const dtl_arena *arena, dtl_error *error) {
    return arena->status ? dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status)) : DTL_OK;
}

static unsigned count_of(sqlite3_stmt *row, int at) {
    return dtl_column_offset(row, at);
}

static void feed_row(sqlite3_stmt *row, dtl_watched_feed *out, dtl_arena *arena) {
    *out = (dtl_watched_feed){.key = sqlite3_column_int64(row, 0),
                              .url = dtl_column_slice(row, 1, arena),
                              .etag = dtl_column_slice(row, 2, arena),
                              .modified = dtl_column_slice(row, 3, arena),
                              .next = sqlite3_column_int64(row, 4),
                              .failures = count_of(row, 5),
                              .quiet = count_of(row, 6),
                              .trouble = dtl_column_slice(row, 7, arena)};
}

int dtl_watch_feed(dtl_store *store, dtl_slice url, dtl_watched_feed *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int status = prepare_text(&statement, store, DTL_SQL_WATCH_FEED_ADD, url, error);
    if (status == DTL_OK) status = dtl_store_step(store, statement, "adding a feed", error);
    if (status == DTL_OK) status = prepare_text(&statement, store, DTL_SQL_WATCH_FEED, url, error);
    if (status) return status;
    int found = dtl_store_row(store, statement, "reading a feed", error);
    if (found < 0) return found;
    if (found) feed_row(statement, out, arena);
    sqlite3_reset(statement);
    return check_arena(arena, error);
}

int dtl_watch_feed_save(dtl_store *store, const dtl_watched_feed *feed, dtl_error *error) {
    sqlite3_stmt *save = NULL;
    int status = prepare_key(&save, store, DTL_SQL_WATCH_FEED_SAVE, feed->key, error);
    if (status) return status;
    dtl_bind_slice(save, 2, feed->etag);
    dtl_bind_slice(save, 3, feed->modified);
    dtl_bind_number(save, 4, feed->next);
    dtl_bind_number(save, 5, feed->failures);
    dtl_bind_number(save, 6, feed->quiet);
    dtl_bind_slice(save, 7, feed->trouble);
    return dtl_store_step(store, save, "noting a feed", error);
}

int dtl_watch_see(dtl_store *store, int64_t feed, uint64_t entry, int64_t now, bool *fresh, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    *fresh = false;
    int status = prepare_key(&statement, store, DTL_SQL_WATCH_SEE, feed, error);
    if (status) return status;
    dtl_bind_number(statement, 2, (int64_t)entry);
    dtl_bind_number(statement, 3, now);
    status = dtl_store_step(store, statement, "noting an entry", error);
    if (status) return status;
    *fresh = sqlite3_changes(store->db) > 0;
    if (*fresh) return DTL_OK;
    status = prepare_key(&statement, store, DTL_SQL_WATCH_SEE_AGAIN, feed, error);
    if (status) return status;
    dtl_bind_number(statement, 2, (int64_t)entry);
    dtl_bind_number(statement, 3, now);
    return dtl_store_step(store, statement, "noting an entry", error);
}

int dtl_watch_forget(dtl_store *store, int64_t feed, int64_t before, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int status = prepare_key(&statement, store, DTL_SQL_WATCH_FORGET, feed, error);
    if (status) return status;
    dtl_bind_number(statement, 2, before);
    return dtl_store_step(store, statement, "forgetting old entries", error);
}

int dtl_watch_page_add(dtl_store *store, const dtl_watched_page *page, int64_t *key, dtl_error *error) {
    sqlite3_stmt *add = NULL;
    *key = 0;
    int status = prepare_text(&add, store, DTL_SQL_WATCH_PAGE_ADD, page->url, error);
    if (status) return status;
    dtl_bind_slice(add, 2, page->title);
    dtl_bind_slice(add, 3, page->author);
    dtl_bind_slice(add, 4, page->published);
    dtl_bind_slice(add, 5, page->language);
    dtl_bind_number(add, 6, page->next);
    status = dtl_store_step(store, add, "adding a page", error);
    if (status == DTL_OK && sqlite3_changes(store->db)) *key = sqlite3_last_insert_rowid(store->db);
    return status;
}

static void page_row(sqlite3_stmt *row, dtl_watched_page *out, dtl_arena *arena) {
    *out = (dtl_watched_page){.key = sqlite3_column_int64(row, 0),
                              .url = dtl_column_slice(row, 1, arena),
                              .title = dtl_column_slice(row, 2, arena),
                              .author = dtl_column_slice(row, 3, arena),
                              .published = dtl_column_slice(row, 4, arena),
                              .language = dtl_column_slice(row, 5, arena),
                              .next = sqlite3_column_int64(row, 6),
                              .tries = count_of(row, 7)};
}

int dtl_watch_page(dtl_store *store, int64_t key, dtl_watched_page *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int status = prepare_key(&statement, store, DTL_SQL_WATCH_PAGE, key, error);
    if (status) return status;
    int found = dtl_store_row(store, statement, "reading a page's address", error);
    if (found < 0) return found;
    if (!found) return dtl_fail(error, DTL_ENOTFOUND, "the page is not in the store");
    page_row(statement, out, arena);
    sqlite3_reset(statement);
    return check_arena(arena, error);
}

int dtl_watch_page_later(dtl_store *store, int64_t key, int64_t next, unsigned tries, dtl_slice trouble, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int status = prepare_key(&statement, store, DTL_SQL_WATCH_PAGE_LATER, key, error);
    if (status) return status;
    dtl_bind_number(statement, 2, next);
    dtl_bind_number(statement, 3, tries);
    dtl_bind_slice(statement, 4, trouble);
    return dtl_store_step(store, statement, "noting a page", error);
}

int dtl_watch_page_end(dtl_store *store, int64_t key, dtl_slice trouble, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int status = prepare_key(&statement, store, DTL_SQL_WATCH_PAGE_END, key, error);
    if (status) return status;
    dtl_bind_slice(statement, 2, trouble);
    return dtl_store_step(store, statement, "noting a page", error);
}

int dtl_watch_pages(dtl_store *store, int (*each)(void *context, const dtl_watched_page *page), void *context, dtl_error *error) {
    enum { ROW_BYTES = 1 << 20 };
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_WATCH_PAGES, error), more = 0;
    dtl_arena arena;
    dtl_arena_init(&arena, ROW_BYTES);
    while (status == DTL_OK && (more = dtl_store_row(store, rows, "reading the pages that wait", error)) > 0) {
        dtl_watched_page page;
        dtl_arena_reset(&arena);
        page_row(rows, &page, &arena);
        status = check_arena(&arena, error);
        if (status == DTL_OK) status = each(context, &page);
    }
    if (rows) sqlite3_reset(rows);
    dtl_arena_clear(&arena);
    return status ? status : more;
}

int dtl_watch_server(dtl_store *store, dtl_slice name, dtl_watched_server *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    *out = (dtl_watched_server){.name = name};
    int status = prepare_text(&statement, store, DTL_SQL_WATCH_SERVER, name, error);
    if (status) return status;
    int found = dtl_store_row(store, statement, "reading about a server", error);
    if (found <= 0) return found;
    out->ready = sqlite3_column_double(statement, 0);
    out->failures = count_of(statement, 1);
    out->robots = dtl_column_slice(statement, 2, arena);
    out->robots_until = sqlite3_column_int64(statement, 3);
    sqlite3_reset(statement);
    return check_arena(arena, error);
}

int dtl_watch_server_save(dtl_store *store, const dtl_watched_server *server, dtl_error *error) {
    sqlite3_stmt *save = NULL;
    int status = prepare_text(&save, store, DTL_SQL_WATCH_SERVER_SAVE, server->name, error);
    if (status) return status;
    sqlite3_bind_double(save, 2, server->ready);
    dtl_bind_number(save, 3, server->failures);
    dtl_bind_slice(save, 4, server->robots);
    dtl_bind_number(save, 5, server->robots_until);
    return dtl_store_step(store, save, "noting a server", error);
}
