#include <math.h>
#include <stdio.h>

#include "base/hash.h"
#include "read/feed.h"
#include "watch/errand.h"

enum { REMEMBERED_DAYS = 180 };

/* A page that waits for its turn. */
typedef struct waiting {
    int64_t key;
    dtl_slice url;
} waiting;

/* A reading of a feed. */
typedef struct reading {
    dtl_watch *w;
    const errand *errand;
    dtl_watched_feed feed;
    dtl_document document; /* of the entry at hand */
    dtl_vector(waiting) pages;
    size_t fresh, added, mentions;
} reading;

static double now(const dtl_watch *w) {
    return w->options->now(w->options->context);
}

/* Whether an error is of one report, which then is passed over, and not of all that we do. */
static bool is_rejection(int code) {
    return code == DTL_EFORMAT || code == DTL_ELIMIT;
}

/* The entry's name; where the feed gives none, what stands in it. */
static uint64_t name_of(const dtl_feed_entry *entry) {
    if (entry->id.length) return dtl_hash(entry->id, 0);
    if (entry->url.length) return dtl_hash(entry->url, 1);
    return dtl_hash(entry->content, dtl_hash(entry->title, 2));
}

static const char *label(const dtl_feed_entry *entry, dtl_arena *arena) {
    dtl_slice name = entry->url.length ? entry->url : entry->id.length ? entry->id : entry->title;
    if (name.length > 200) name.length = 200;
    dtl_slice copy = dtl_arena_print(arena, "%.*s", DTL_PRINT(name));
    return copy.data ? copy.data : "";
}

static void reject(dtl_watch *w, const char *url, const dtl_error *why) {
    w->counts->rejected++;
    dtl_log_print(w->options->log, DTL_LOG_WARNING, "%s: %s; passed over", url, why->message);
}

/* Codes the report that was read and adds it; a report that cannot be coded is rejected. */
static int add_report(dtl_watch *w, dtl_document *document, bool *added, dtl_error *error) {
    const dtl_fetching *fetching = &w->options->fetching;
    int status = w->options->code(w->options->context, document, error);
    if (fetching->keep_up) fetching->keep_up(fetching->context);
    return status ? status : dtl_store_add(w->store, document, added, error);
}

static void count_added(dtl_watch *w, size_t reports, size_t mentions) {
    if (!reports) return;
    if (!w->unmerged) w->unmerged_since = now(w);
    w->unmerged += reports;
    w->counts->added += reports;
    w->counts->mentions += mentions;
}

static int add_page(reading *r, const dtl_feed_entry *entry, dtl_error *error) {
    const dtl_watched_page page = {.url = entry->url,
                                   .title = entry->title,
                                   .author = entry->author,
                                   .published = entry->published,
                                   .language = entry->language,
                                   .next = (int64_t)now(r->w)};
    int64_t key;
    int status = dtl_watch_page_add(r->w->store, &page, &key, error);
    if (status || !key) return status;
    waiting *slot = dtl_vector_push(&r->pages, &r->w->scratch);
    if (!slot) return dtl_fail(error, r->w->scratch.status, "%s", dtl_error_meaning(r->w->scratch.status));
    *slot = (waiting){key, entry->url};
    return DTL_OK;
}

static int take_entry(reading *r, const dtl_feed_entry *entry, dtl_error *error) {
    dtl_watch *w = r->w;
    bool fresh = false, whole = false, added = false;
    int status = dtl_watch_see(w->store, r->feed.key, name_of(entry), (int64_t)now(w), &fresh, error);
    if (status || !fresh) return status;
    r->fresh++;
    dtl_document_reset(&r->document);
    status = dtl_reader_entry(w->reader, &r->document, entry, &whole, error);
    if (status == DTL_OK && !whole) return add_page(r, entry, error);
    if (status == DTL_OK) status = add_report(w, &r->document, &added, error);
    if (is_rejection(status)) {
        reject(w, label(entry, &w->scratch), error);
        return DTL_OK;
    }
    r->added += added;
    r->mentions += added ? r->document.mentions.count : 0;
    return status;
}

static int save_feed(reading *r, const dtl_fetch_answer *answer, unsigned minutes, dtl_error *error) {
    dtl_watched_feed *feed = &r->feed;
    feed->failures = 0;
    feed->trouble = DTL_NO_SLICE;
    feed->quiet = r->fresh ? 0 : feed->quiet + (feed->quiet < 100);
    feed->next = (int64_t)ceil(now(r->w) + dtl_watch_wait_read(feed, minutes));
    if (answer->status != 304) {
        feed->etag = answer->etag;
        feed->modified = answer->modified;
    }
    return dtl_watch_feed_save(r->w->store, feed, error);
}

/* All of a reading in one transaction: what is new in the feed, and that it was read. */
static int store_all(reading *r, const dtl_feed *feed, const dtl_fetch_answer *answer, dtl_error *error) {
    dtl_store *store = r->w->store;
    int status = dtl_store_begin(store, error);
    if (status) return status;
    for (size_t i = 0; status == DTL_OK && i < feed->entries.count; i++) status = take_entry(r, &feed->entries.items[i], error);
    int64_t old = (int64_t)now(r->w) - (int64_t)REMEMBERED_DAYS * 86400;
    if (status == DTL_OK && answer->status != 304) status = dtl_watch_forget(store, r->feed.key, old, error);
    if (status == DTL_OK) status = save_feed(r, answer, feed->minutes, error);
    int ended = dtl_store_end(store, status == DTL_OK, status ? NULL : error);
    return status ? status : ended;
}

static int put_pages(reading *r, dtl_error *error) {
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < r->pages.count; i++)
        status = dtl_errand_put(r->w, ERRAND_PAGE, r->pages.items[i].key, 0, r->pages.items[i].url, now(r->w), error);
    return status;
}

static int read_feed(dtl_feed *out, dtl_watch *w, const errand *e, const dtl_fetch_answer *answer, dtl_error *why) {
    int status = dtl_feed_read(out, answer->body, answer->charset, dtl_slice_of(e->url), &w->scratch, why);
    if (status == DTL_OK && out->kind == DTL_FEED_OPML) status = dtl_fail(why, DTL_EFORMAT, "is a list of feeds and no feed");
    return status;
}

int dtl_intake_feed(dtl_watch *w, const errand *e, const dtl_fetch_answer *answer, dtl_error *why, dtl_error *error) {
    dtl_feed feed = {.minutes = 0};
    reading r = {.w = w, .errand = e, .pages = {.ceiling = DTL_MAX_FEED_ENTRIES}};
    const char *url = w->feeds.items[e->index].url;
    int status = answer->status == 304 ? DTL_OK : read_feed(&feed, w, e, answer, why);
    if (status == DTL_ENOMEM) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    if (status) return DTL_OK;
    status = dtl_watch_feed(w->store, dtl_slice_of(url), &r.feed, &w->scratch, error);
    if (status) return status;
    dtl_document_init(&r.document);
    status = store_all(&r, &feed, answer, error);
    dtl_document_clear(&r.document);
    if (status) return status;
    w->counts->entries += r.fresh;
    count_added(w, r.added, r.mentions);
    if (r.fresh) dtl_log_print(w->options->log, DTL_LOG_INFO, "%s: %zu new", url, r.fresh);
    return put_pages(&r, error);
}

/* The report of a page and that it was read, or what is wrong with it, in one transaction. */
static int store_page(dtl_watch *w, const dtl_watched_page *page, dtl_document *document, const dtl_error *wrong, bool *added,
                      dtl_error *error) {
    int status = dtl_store_begin(w->store, error);
    if (status) return status;
    if (!wrong) status = dtl_store_add(w->store, document, added, error);
    dtl_slice trouble = wrong ? dtl_slice_of(wrong->message) : DTL_NO_SLICE;
    if (status == DTL_OK) status = dtl_watch_page_end(w->store, page->key, trouble, error);
    int ended = dtl_store_end(w->store, status == DTL_OK, status ? NULL : error);
    return status ? status : ended;
}

static int read_page(dtl_watch *w, const errand *e, const dtl_watched_page *page, const dtl_fetch_answer *answer,
                     dtl_document *document, dtl_error *error) {
    const dtl_feed_entry entry = {.url = dtl_slice_of(e->url),
                                  .title = page->title,
                                  .author = page->author,
                                  .published = page->published,
                                  .language = page->language};
    int status = dtl_reader_page(w->reader, document, answer->body, answer->charset, &entry, error);
    return status ? status : w->options->code(w->options->context, document, error);
}

int dtl_intake_page(dtl_watch *w, const errand *e, const dtl_fetch_answer *answer, dtl_error *error) {
    dtl_watched_page page;
    dtl_document document;
    bool added = false;
    int status = dtl_watch_page(w->store, e->key, &page, &w->scratch, error);
    if (status) return status;
    dtl_document_init(&document);
    status = read_page(w, e, &page, answer, &document, error);
    dtl_error wrong;
    bool rejected = is_rejection(status);
    if (rejected) {
        wrong = *error;
        reject(w, e->url, &wrong);
    }
    if (status == DTL_OK || rejected) status = store_page(w, &page, &document, rejected ? &wrong : NULL, &added, error);
    if (status == DTL_OK && added) count_added(w, 1, document.mentions.count);
    if (status == DTL_OK && added && document.report.kind)
        dtl_log_print(w->options->log, DTL_LOG_INFO, "%s: kept, with the kind \"%s\"", e->url,
                      dtl_report_kind_name(document.report.kind));
    dtl_document_clear(&document);
    return status;
}
