#include "watch/watch.h"

#include <math.h>

#include "base/memory.h"
#include "watch/errand.h"
#include "watch/list.h"

/* once waits so long for a server's turn, and leaves what comes later to the next time. */
static const double PATIENCE = 90;
static const double LONGEST_WAIT = 60;

enum { LIST_BYTES = 256 << 20, SCRATCH_BYTES = 1 << 30, FIRST_WAIT = 60, LAST_WAIT = 6 * 3600 };

static double now(const dtl_watch *w) {
    return w->options->now(w->options->context);
}

static int fail_arena(const dtl_arena *arena, dtl_error *error) {
    return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
}

/* The watched feed with this address, added when it is new. */
static watched *find_feed(dtl_watch *w, dtl_slice url, dtl_error *error) {
    bool added = false;
    dtl_slice copy = dtl_map_get(&w->known, url) ? url : dtl_arena_copy(&w->arena, url);
    uint32_t *index = copy.data ? dtl_map_put(&w->known, copy, &added) : NULL;
    if (index && !added) return &w->feeds.items[*index];
    watched *feed = index ? dtl_vector_push(&w->feeds, &w->arena) : NULL;
    if (!feed) {
        fail_arena(&w->arena, error);
        return NULL;
    }
    *index = (uint32_t)(w->feeds.count - 1);
    *feed = (watched){.url = copy.data};
    return feed;
}

static int list_feed(dtl_watch *w, dtl_slice url, dtl_error *error) {
    dtl_watched_feed stored;
    watched *feed = find_feed(w, url, error);
    if (!feed) return error->code;
    feed->listed = true;
    if (feed->queued) return DTL_OK;
    dtl_arena_reset(&w->scratch);
    int status = dtl_watch_feed(w->store, url, &stored, &w->scratch, error);
    if (status) return status;
    feed->key = stored.key;
    feed->queued = true;
    return dtl_errand_put(w, ERRAND_FEED, feed->key, (size_t)(feed - w->feeds.items), url, (double)stored.next, error);
}

static int list_all(dtl_watch *w, const dtl_feed_list *list, dtl_error *error) {
    for (size_t i = 0; i < w->feeds.count; i++) w->feeds.items[i].listed = false;
    int status = dtl_store_begin(w->store, error);
    if (status) return status;
    for (size_t i = 0; status == DTL_OK && i < list->feeds.count; i++) status = list_feed(w, list->feeds.items[i], error);
    int ended = dtl_store_end(w->store, status == DTL_OK, status ? NULL : error);
    w->counts->feeds = list->feeds.count;
    return status ? status : ended;
}

static int load_lists(dtl_watch *w, dtl_error *error) {
    dtl_arena arena;
    dtl_feed_list list;
    int status = DTL_OK;
    dtl_arena_init(&arena, LIST_BYTES);
    dtl_feed_list_init(&list, &arena);
    for (size_t i = 0; status == DTL_OK && i < w->options->list_count; i++)
        status = dtl_feed_list_add(&list, w->options->lists[i], &arena, error);
    if (status == DTL_OK && !list.feeds.count) status = dtl_fail(error, DTL_EFORMAT, "the list names no feed");
    if (status == DTL_OK) status = list_all(w, &list, error);
    dtl_arena_clear(&arena);
    return status;
}

/* A list that cannot be read again leaves the one that was read before. */
static int reload(dtl_watch *w, dtl_error *error) {
    char text[600];
    int status = load_lists(w, error);
    if (status == DTL_OK) {
        dtl_log_print(w->options->log, DTL_LOG_INFO, "the list was read again: %zu feeds", w->counts->feeds);
    } else if (status == DTL_EIO || status == DTL_EFORMAT) {
        dtl_error_print(error, text, sizeof text);
        dtl_log_print(w->options->log, DTL_LOG_ERROR, "the list cannot be read again, the old one holds: %s", text);
        status = DTL_OK;
    }
    return status;
}

/* Where to tell failures from within the store's rows. */
typedef struct restoring {
    dtl_watch *w;
    dtl_error *error;
} restoring;

static int restore_page(void *context, const dtl_watched_page *page) {
    const restoring *r = context;
    return dtl_errand_put(r->w, ERRAND_PAGE, page->key, 0, page->url, (double)page->next, r->error);
}

static int begin_all(dtl_watch *w, dtl_error *error) {
    int status = DTL_OK;
    while (status == DTL_OK && w->flying_count < DTL_MAX_FETCHES) {
        uint32_t lane;
        errand *e = dtl_schedule_take(w->schedule, now(w), &lane);
        if (!e) break;
        status = dtl_errand_begin(w, e, lane, error);
    }
    return status;
}

static int merge(dtl_watch *w, dtl_error *error) {
    if (!w->unmerged) return DTL_OK;
    w->unmerged = 0;
    return w->options->merge(w->options->context, error);
}

static int merge_if_time(dtl_watch *w, double wake, dtl_error *error) {
    bool idle = !w->flying_count && wake > now(w) + 1;
    return idle || now(w) - w->unmerged_since >= DTL_WATCH_MERGE ? merge(w, error) : DTL_OK;
}

/* One turn: starts what may start, waits for an answer, takes it. *over: there is nothing left to do. */
static int turn(dtl_watch *w, bool *over, dtl_error *error) {
    dtl_fetch_answer answer;
    int status = begin_all(w, error);
    if (status) return status;
    double wake = dtl_schedule_wake(w->schedule);
    status = merge_if_time(w, wake, error);
    if (status) return status;
    *over = !w->flying_count && w->options->once && wake > now(w) + PATIENCE;
    if (*over) return DTL_OK;
    bool full = w->flying_count == DTL_MAX_FETCHES;
    double seconds = full ? LONGEST_WAIT : fmin(LONGEST_WAIT, fmax(0, wake - now(w)));
    int came = w->options->fetching.wait(w->options->fetching.context, seconds, &answer, error);
    return came > 0 ? dtl_errand_answer(w, &answer, error) : came;
}

static int loop(dtl_watch *w, dtl_error *error) {
    bool over = false;
    int status = DTL_OK;
    while (status == DTL_OK && !over) {
        dtl_watch_signal signal = w->options->signal(w->options->context);
        if (signal == DTL_WATCH_STOP) break;
        if (signal == DTL_WATCH_RELOAD) status = reload(w, error);
        if (status == DTL_OK) status = turn(w, &over, error);
    }
    int merged = status ? DTL_OK : merge(w, error);
    return status ? status : merged;
}

static int open(dtl_watch *w, dtl_error *error) {
    const dtl_schedule_rules rules = {DTL_WATCH_DELAY, FIRST_WAIT, LAST_WAIT};
    restoring r = {w, error};
    dtl_arena_init(&w->arena, LIST_BYTES);
    dtl_arena_init(&w->scratch, SCRATCH_BYTES);
    dtl_map_init(&w->known, &w->arena, DTL_MAX_WATCHED_FEEDS);
    w->feeds.ceiling = DTL_MAX_WATCHED_FEEDS;
    w->schedule = dtl_schedule_open(&rules);
    if (!w->schedule) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    int status = load_lists(w, error);
    return status ? status : dtl_watch_pages(w->store, restore_page, &r, error);
}

static void close(dtl_watch *w) {
    for (size_t i = 0; i < w->flying_count; i++) dtl_errand_free(w->flying[i]);
    for (errand *e; w->schedule && (e = dtl_schedule_drain(w->schedule));) dtl_errand_free(e);
    for (size_t i = 0; i < w->host_count; i++) dtl_free(w->hosts[i].robots);
    dtl_free(w->hosts);
    dtl_schedule_close(w->schedule);
    dtl_arena_clear(&w->scratch);
    dtl_arena_clear(&w->arena);
}

int dtl_watch_run(dtl_store *store, const dtl_reader *reader, const dtl_watch_options *options, dtl_watch_counts *counts,
                  dtl_error *error) {
    dtl_watch w = {.store = store, .reader = reader, .options = options, .counts = counts};
    dtl_error own = {.code = DTL_OK};
    *counts = (dtl_watch_counts){0};
    if (!error) error = &own;
    int status = open(&w, error);
    if (status == DTL_OK) status = loop(&w, error);
    close(&w);
    return status;
}
