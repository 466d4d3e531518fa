#include "watch/errand.h"

#include <math.h>
#include <stdio.h>
#include <time.h>

#include "base/memory.h"
#include "read/url.h"
#include "watch/robots.h"

enum {
    MAX_PAGE_BYTES = DTL_MAX_TEXT_BYTES,
    REQUEST_SECONDS = 60,
    ROBOTS_HOPS = 5,        /* RFC 9309, 2.3.1.2 */
    ROBOTS_SECONDS = 86400, /* 2.4 */
    MOST_DELAY = 60,        /* of what a server may ask for by Crawl-delay */
    MOST_TRIES = 8,         /* of a page whose server has trouble */
    REFUSED_TRIES = 3,      /* of one that the server does not give */
    DAY = 86400
};

static int fail_memory(dtl_error *error) {
    return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
}

static double now(const dtl_watch *w) {
    return w->options->now(w->options->context);
}

void dtl_watch_tell(const dtl_watch *w, const char *url, const char *why, double next) {
    char moment[32];
    time_t seconds = (time_t)next;
    struct tm parts;
    if (next <= 0) {
        dtl_log_print(w->options->log, DTL_LOG_WARNING, "%s: %s; given up", url, why);
        return;
    }
    gmtime_r(&seconds, &parts);
    strftime(moment, sizeof moment, "%Y-%m-%dT%H:%M:%SZ", &parts);
    dtl_log_print(w->options->log, DTL_LOG_WARNING, "%s: %s; tried again at %s", url, why, moment);
}

void dtl_errand_free(errand *e) {
    if (!e) return;
    if (e->waiting) {
        dtl_free(e->waiting->url);
        dtl_free(e->waiting);
    }
    dtl_free(e->url);
    dtl_free(e);
}

static errand *make(errand_kind kind, int64_t key, size_t index, dtl_slice url) {
    errand *e = dtl_calloc(1, sizeof *e);
    char *copy = dtl_malloc(url.length + 1);
    if (!e || !copy) {
        dtl_free(e);
        dtl_free(copy);
        return NULL;
    }
    memcpy(copy, url.data, url.length);
    copy[url.length] = '\0';
    *e = (errand){.kind = kind, .key = key, .index = index, .url = copy};
    return e;
}

/* Takes over what the store remembers of a server. */
static int recall(dtl_watch *w, uint32_t lane, dtl_error *error) {
    dtl_watched_server server;
    dtl_arena arena;
    if (w->host_count == w->host_capacity) {
        size_t wider = w->host_capacity ? 2 * w->host_capacity : 16;
        host *moved = dtl_realloc(w->hosts, wider * sizeof *moved);
        if (!moved) return fail_memory(error);
        w->hosts = moved;
        w->host_capacity = wider;
    }
    host *h = &w->hosts[w->host_count++];
    *h = (host){.robots = NULL};
    dtl_arena_init(&arena, 2 * DTL_MAX_ROBOTS_BYTES);
    int status = dtl_watch_server(w->store, dtl_slice_of(dtl_schedule_name(w->schedule, lane)), &server, &arena, error);
    if (status == DTL_OK && server.robots.length) {
        h->robots = dtl_malloc(server.robots.length);
        if (!h->robots) status = fail_memory(error);
        if (h->robots) memcpy(h->robots, server.robots.data, h->robots_length = server.robots.length);
    }
    if (status == DTL_OK) {
        h->robots_until = (double)server.robots_until;
        h->troubled = server.failures > 0;
        dtl_schedule_restore(w->schedule, lane, (dtl_lane_state){server.ready, server.failures});
    }
    dtl_arena_clear(&arena);
    return status;
}

static int lane_of(dtl_watch *w, dtl_slice url, uint32_t *out, dtl_error *error) {
    bool fresh = false;
    int64_t lane = dtl_schedule_lane(w->schedule, dtl_url_authority(url), &fresh);
    if (lane < 0) return dtl_fail(error, (int)lane, "%s", dtl_error_meaning((int)lane));
    *out = (uint32_t)lane;
    return fresh ? recall(w, *out, error) : DTL_OK;
}

/* Puts an errand into the lane of its address; on failure it is freed. */
static int put(dtl_watch *w, errand *e, double due, dtl_error *error) {
    uint32_t lane = 0;
    int status = lane_of(w, dtl_slice_of(e->url), &lane, error);
    if (status == DTL_OK) {
        status = dtl_schedule_put(w->schedule, lane, due, e);
        if (status) dtl_fail(error, status, "%s", dtl_error_meaning(status));
    }
    if (status) dtl_errand_free(e);
    return status;
}

int dtl_errand_put(dtl_watch *w, errand_kind kind, int64_t key, size_t index, dtl_slice url, double due, dtl_error *error) {
    errand *e = make(kind, key, index, url);
    return e ? put(w, e, due, error) : fail_memory(error);
}

/* Notes how a server fares, where that has to outlive us. */
static int remember(dtl_watch *w, uint32_t lane, dtl_error *error) {
    const host *h = &w->hosts[lane];
    dtl_lane_state state = dtl_schedule_state(w->schedule, lane);
    const dtl_watched_server server = {.name = dtl_slice_of(dtl_schedule_name(w->schedule, lane)),
                                       .ready = isfinite(state.ready) ? state.ready : 0,
                                       .failures = state.failures,
                                       .robots = {h->robots, h->robots_length},
                                       .robots_until = (int64_t)h->robots_until};
    return dtl_watch_server_save(w->store, &server, error);
}

static int free_lane(dtl_watch *w, uint32_t lane, dtl_schedule_end end, double after, dtl_error *error) {
    host *h = &w->hosts[lane];
    dtl_schedule_free(w->schedule, lane, now(w), end, after);
    bool troubled = end == DTL_SCHEDULE_FAILED || (end == DTL_SCHEDULE_ANSWERED && after > 0);
    bool changed = troubled || (end == DTL_SCHEDULE_ANSWERED && h->troubled);
    if (end != DTL_SCHEDULE_UNASKED) h->troubled = troubled;
    return changed ? remember(w, lane, error) : DTL_OK;
}

/* How a failure is taken. */
typedef enum failure { PASSING, REFUSED, FINAL } failure;

static double wait_for_page(unsigned tries) {
    static const double waits[] = {300, 1800, 3 * 3600, 12 * 3600, DAY};
    size_t last = sizeof waits / sizeof *waits - 1;
    return waits[tries - 1 < last ? tries - 1 : last];
}

double dtl_watch_wait_failed(const dtl_watched_feed *feed, double after) {
    double wait = DTL_WATCH_EVERY;
    for (unsigned i = 1; i < feed->failures && wait < DAY; i++) wait *= 2;
    if (wait > DAY) wait = DAY;
    return after > wait ? after : wait;
}

double dtl_watch_wait_read(const dtl_watched_feed *feed, unsigned minutes) {
    double wait = DTL_WATCH_EVERY;
    for (unsigned i = 0; i < feed->quiet && wait < DTL_WATCH_SELDOM; i++) wait *= 1.5;
    if (wait > DTL_WATCH_SELDOM) wait = DTL_WATCH_SELDOM;
    double asked = 60.0 * minutes > DAY ? DAY : 60.0 * minutes;
    return asked > wait ? asked : wait;
}

/* Puts the feed in for its next turn. */
static int put_feed(dtl_watch *w, size_t index, double due, dtl_error *error) {
    watched *feed = &w->feeds.items[index];
    feed->queued = feed->listed && !w->options->once;
    return feed->queued ? dtl_errand_put(w, ERRAND_FEED, feed->key, index, dtl_slice_of(feed->url), due, error) : DTL_OK;
}

static int fail_feed(dtl_watch *w, const errand *e, const char *why, double after, dtl_error *error) {
    dtl_watched_feed feed;
    const char *url = w->feeds.items[e->index].url;
    int status = dtl_watch_feed(w->store, dtl_slice_of(url), &feed, &w->scratch, error);
    if (status) return status;
    feed.failures++;
    feed.next = (int64_t)(now(w) + dtl_watch_wait_failed(&feed, after));
    feed.trouble = dtl_slice_of(why);
    dtl_watch_tell(w, url, why, (double)feed.next);
    status = dtl_watch_feed_save(w->store, &feed, error);
    return status ? status : put_feed(w, e->index, (double)feed.next, error);
}

static int fail_page(dtl_watch *w, const errand *e, failure how, const char *why, double after, dtl_error *error) {
    dtl_watched_page page;
    int status = dtl_watch_page(w->store, e->key, &page, &w->scratch, error);
    if (status) return status;
    unsigned tries = page.tries + 1;
    bool over = how == FINAL || tries >= (how == REFUSED ? REFUSED_TRIES : MOST_TRIES);
    double wait = wait_for_page(tries), next = now(w) + (after > wait ? after : wait);
    dtl_watch_tell(w, page.url.data, why, over ? 0 : next);
    if (over) return dtl_watch_page_end(w->store, e->key, dtl_slice_of(why), error);
    status = dtl_watch_page_later(w->store, e->key, (int64_t)next, tries, dtl_slice_of(why), error);
    if (status || w->options->once) return status;
    return dtl_errand_put(w, ERRAND_PAGE, e->key, 0, page.url, next, error);
}

static int fail(dtl_watch *w, const errand *e, failure how, const char *why, double after, dtl_error *error) {
    w->counts->failed++;
    return e->kind == ERRAND_FEED ? fail_feed(w, e, why, after, error) : fail_page(w, e, how, why, after, error);
}

/* Asks for an errand's address; its lane is busy with it. */
static int ask(dtl_watch *w, errand *e, dtl_error *error) {
    dtl_watched_feed feed = {.key = 0};
    dtl_fetch_request request = {.url = e->url, .ceiling = MAX_PAGE_BYTES, .seconds = REQUEST_SECONDS};
    int status = DTL_OK;
    dtl_arena_reset(&w->scratch);
    if (e->kind == ERRAND_ROBOTS) request.ceiling = 2 * DTL_MAX_ROBOTS_BYTES;
    if (e->kind == ERRAND_FEED) {
        status = dtl_watch_feed(w->store, dtl_slice_of(w->feeds.items[e->index].url), &feed, &w->scratch, error);
        request.etag = feed.etag.data;
        request.modified = feed.modified.data;
        request.ceiling = DTL_MAX_FEED_BYTES;
    }
    e->token = ++w->token;
    if (status == DTL_OK) status = w->options->fetching.start(w->options->fetching.context, &request, e->token, error);
    if (status)
        dtl_errand_free(e);
    else
        w->flying[w->flying_count++] = e;
    return status;
}

static int ask_robots(dtl_watch *w, errand *e, uint32_t lane, dtl_error *error) {
    dtl_slice server = dtl_url_server(dtl_slice_of(e->url));
    dtl_slice url = dtl_arena_print(&w->scratch, "%.*s/robots.txt", DTL_PRINT(server));
    errand *robots = url.data ? make(ERRAND_ROBOTS, 0, lane, url) : NULL;
    if (!robots) {
        dtl_errand_free(e);
        return fail_memory(error);
    }
    robots->waiting = e;
    robots->lane = lane;
    dtl_schedule_hold(w->schedule, lane, true);
    return ask(w, robots, error);
}

static int forbid(dtl_watch *w, errand *e, uint32_t lane, dtl_error *error) {
    double wait = w->hosts[lane].robots_until - now(w);
    int status = free_lane(w, lane, DTL_SCHEDULE_UNASKED, 0, error);
    if (status == DTL_OK) status = fail(w, e, FINAL, "robots.txt does not allow it", wait, error);
    dtl_errand_free(e);
    return status;
}

int dtl_errand_begin(dtl_watch *w, errand *e, uint32_t lane, dtl_error *error) {
    host *h = &w->hosts[lane];
    dtl_arena_reset(&w->scratch);
    e->lane = lane;
    if (e->kind == ERRAND_ROBOTS) return ask(w, e, error);
    if (e->kind == ERRAND_FEED && !w->feeds.items[e->index].listed) {
        w->feeds.items[e->index].queued = false;
        dtl_errand_free(e);
        return free_lane(w, lane, DTL_SCHEDULE_UNASKED, 0, error);
    }
    if (h->robots_until <= now(w)) return ask_robots(w, e, lane, error);
    bool allowed = dtl_robots_allow((dtl_slice){h->robots, h->robots_length}, dtl_slice_of(w->options->agent),
                                    dtl_url_path(dtl_slice_of(e->url)));
    return allowed ? ask(w, e, error) : forbid(w, e, lane, error);
}

static int keep_robots(dtl_watch *w, uint32_t lane, dtl_slice rules, dtl_error *error) {
    host *h = &w->hosts[lane];
    if (rules.length > DTL_MAX_ROBOTS_BYTES) rules.length = DTL_MAX_ROBOTS_BYTES;
    dtl_free(h->robots);
    *h = (host){.robots = rules.length ? dtl_malloc(rules.length) : NULL, .troubled = h->troubled};
    if (rules.length && !h->robots) return fail_memory(error);
    if (h->robots) memcpy(h->robots, rules.data, h->robots_length = rules.length);
    h->robots_until = now(w) + ROBOTS_SECONDS;
    double delay = dtl_robots_delay(rules, dtl_slice_of(w->options->agent));
    dtl_schedule_slow(w->schedule, lane, delay > MOST_DELAY ? MOST_DELAY : delay);
    return remember(w, lane, error);
}

/* What a request that gave no text is taken for. */
static failure failure_of(const dtl_fetch_answer *answer, char why[300]) {
    if (answer->code) {
        snprintf(why, 300, "%s", answer->why);
        return answer->code == DTL_EIO || answer->code == DTL_ENOMEM ? PASSING : FINAL;
    }
    snprintf(why, 300, "the server says %d", answer->status);
    if (answer->status == 404 || answer->status == 410) return FINAL;
    return answer->status >= 500 || answer->status == 408 || answer->status == 425 || answer->status == 429 ? PASSING : REFUSED;
}

/* Whether the server as a whole has trouble, so that all of its lane has to wait. */
static bool is_server_trouble(const dtl_fetch_answer *answer) {
    if (answer->code) return answer->code == DTL_EIO;
    return answer->status >= 500 || answer->status == 429;
}

static bool is_redirect(const dtl_fetch_answer *answer) {
    int s = answer->status;
    return !answer->code && answer->location.data && (s == 301 || s == 302 || s == 303 || s == 307 || s == 308);
}

/* A robots.txt that is not to be had allows everything, one whose server has trouble nothing (RFC 9309, 2.3.1). */
static int settle_robots(dtl_watch *w, errand *e, const dtl_fetch_answer *answer, dtl_error *error) {
    uint32_t lane = (uint32_t)e->index;
    char why[300], told[320];
    errand *waiting = e->waiting;
    int status;
    e->waiting = NULL;
    dtl_schedule_hold(w->schedule, lane, false);
    if (is_server_trouble(answer)) {
        failure_of(answer, why);
        snprintf(told, sizeof told, "robots.txt: %s", why);
        status = fail(w, waiting, PASSING, told, answer->after, error);
        dtl_errand_free(waiting);
        return status;
    }
    bool good = !answer->code && answer->status >= 200 && answer->status < 300;
    status = keep_robots(w, lane, good ? answer->body : DTL_NO_SLICE, error);
    if (status) {
        dtl_errand_free(waiting);
        return status;
    }
    return put(w, waiting, now(w), error);
}

/* The errand goes on to the address that the server names. */
static int follow(dtl_watch *w, errand *e, const dtl_fetch_answer *answer, dtl_error *error) {
    char why[300];
    int most = e->kind == ERRAND_ROBOTS ? ROBOTS_HOPS : DTL_WATCH_REDIRECTS;
    dtl_slice url = dtl_url_resolve(answer->location, dtl_slice_of(e->url), &w->scratch);
    bool good = url.data && (int)e->hops < most;
    if (!good && e->kind == ERRAND_ROBOTS) {
        const dtl_fetch_answer none = {.status = 404};
        int status = settle_robots(w, e, &none, error);
        dtl_errand_free(e);
        return status;
    }
    if (!good) {
        if (url.data)
            snprintf(why, sizeof why, "is redirected more than %d times", DTL_WATCH_REDIRECTS);
        else
            snprintf(why, sizeof why, "is redirected to no http or https address: %.*s",
                     answer->location.length < 200 ? (int)answer->location.length : 200, answer->location.data);
        int status = fail(w, e, FINAL, why, 0, error);
        dtl_errand_free(e);
        return status;
    }
    char *copy = dtl_malloc(url.length + 1);
    if (!copy) {
        dtl_errand_free(e);
        return fail_memory(error);
    }
    memcpy(copy, url.data, url.length);
    copy[url.length] = '\0';
    dtl_free(e->url);
    e->url = copy;
    e->hops++;
    return put(w, e, e->kind == ERRAND_ROBOTS ? -INFINITY : now(w), error);
}

static int take_feed(dtl_watch *w, const errand *e, const dtl_fetch_answer *answer, dtl_error *error) {
    dtl_error why = {.code = DTL_OK};
    w->counts->readings++;
    int status = dtl_intake_feed(w, e, answer, &why, error);
    if (status) return status;
    if (why.code) return fail(w, e, FINAL, why.message, 0, error);
    dtl_watched_feed feed;
    status = dtl_watch_feed(w->store, dtl_slice_of(w->feeds.items[e->index].url), &feed, &w->scratch, error);
    return status ? status : put_feed(w, e->index, (double)feed.next, error);
}

/* Some answer to a feed or page that is no redirect. */
static int settle(dtl_watch *w, const errand *e, const dtl_fetch_answer *answer, dtl_error *error) {
    char why[300];
    bool good = !answer->code && (answer->status == 200 || answer->status == 203);
    if (e->kind == ERRAND_FEED && (good || (!answer->code && answer->status == 304))) return take_feed(w, e, answer, error);
    if (!good) {
        failure how = failure_of(answer, why);
        return fail(w, e, how, why, answer->after, error);
    }
    w->counts->pages++;
    return dtl_intake_page(w, e, answer, error);
}

static errand *land(dtl_watch *w, uint64_t token) {
    for (size_t i = 0; i < w->flying_count; i++) {
        errand *e = w->flying[i];
        if (e->token != token) continue;
        w->flying[i] = w->flying[--w->flying_count];
        return e;
    }
    return NULL;
}

int dtl_errand_answer(dtl_watch *w, const dtl_fetch_answer *answer, dtl_error *error) {
    errand *e = land(w, answer->token);
    if (!e) return DTL_OK;
    if (answer->code == DTL_ENOMEM) {
        dtl_errand_free(e);
        return fail_memory(error);
    }
    dtl_arena_reset(&w->scratch);
    int status =
        free_lane(w, e->lane, is_server_trouble(answer) ? DTL_SCHEDULE_FAILED : DTL_SCHEDULE_ANSWERED, answer->after, error);
    if (status == DTL_OK && is_redirect(answer)) return follow(w, e, answer, error);
    if (status == DTL_OK) status = e->kind == ERRAND_ROBOTS ? settle_robots(w, e, answer, error) : settle(w, e, answer, error);
    dtl_errand_free(e);
    return status;
}
