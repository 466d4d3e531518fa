/* What `watch` has to remember: feeds, the entries seen in them, pages still to be read, and servers. Times are seconds since
 * 1970. */
#ifndef DTL_STORE_WATCHING_H
#define DTL_STORE_WATCHING_H

#include "store/store.h"

/* Slices with data NULL: not known. */
typedef struct dtl_watched_feed {
    int64_t key;
    dtl_slice url;
    dtl_slice etag, modified;
    int64_t next;      /* when to ask again */
    unsigned failures; /* in a row */
    unsigned quiet;    /* readings in a row that gave nothing new */
    dtl_slice trouble; /* why the last one failed */
} dtl_watched_feed;

/* A page that an entry leads to, with what the entry tells of it. */
typedef struct dtl_watched_page {
    int64_t key;
    dtl_slice url;
    dtl_slice title, author, published, language;
    int64_t next;
    unsigned tries;
} dtl_watched_page;

typedef struct dtl_watched_server {
    dtl_slice name;
    double ready;
    unsigned failures;
    dtl_slice robots; /* its robots.txt, as it holds until robots_until */
    int64_t robots_until;
} dtl_watched_server;

/* Begins a transaction that holds until it is ended: what is saved below and the reports added meanwhile stand all together, or
 * not at all. */
int dtl_store_begin(dtl_store *store, dtl_error *error);
/* keep: whether it stands. When keeping fails, nothing of it stands. */
int dtl_store_end(dtl_store *store, bool keep, dtl_error *error);

/* The feed with this address, put in when it is new; in the arena. */
int dtl_watch_feed(dtl_store *store, dtl_slice url, dtl_watched_feed *out, dtl_arena *arena, dtl_error *error);
int dtl_watch_feed_save(dtl_store *store, const dtl_watched_feed *feed, dtl_error *error);

/* Notes that an entry stands in a feed; *fresh tells that it was not seen there before. */
int dtl_watch_see(dtl_store *store, int64_t feed, uint64_t entry, int64_t now, bool *fresh, dtl_error *error);
/* Forgets entries that no longer stood in the feed when it was read since that time. */
int dtl_watch_forget(dtl_store *store, int64_t feed, int64_t before, dtl_error *error);

/* Puts a page in unless its address is known; *key is its key, or 0 when it was known. */
int dtl_watch_page_add(dtl_store *store, const dtl_watched_page *page, int64_t *key, dtl_error *error);
int dtl_watch_page(dtl_store *store, int64_t key, dtl_watched_page *out, dtl_arena *arena, dtl_error *error);
/* trouble: why it could not be read. */
int dtl_watch_page_later(dtl_store *store, int64_t key, int64_t next, unsigned tries, dtl_slice trouble, dtl_error *error);
/* The page was read, or given up (trouble says why; data NULL: it was read). */
int dtl_watch_page_end(dtl_store *store, int64_t key, dtl_slice trouble, dtl_error *error);
/* Calls each for the pages that wait; a negative code stops. */
int dtl_watch_pages(dtl_store *store, int (*each)(void *context, const dtl_watched_page *page), void *context, dtl_error *error);

/* *out is as new when the server is not known. */
int dtl_watch_server(dtl_store *store, dtl_slice name, dtl_watched_server *out, dtl_arena *arena, dtl_error *error);
int dtl_watch_server_save(dtl_store *store, const dtl_watched_server *server, dtl_error *error);

#endif
