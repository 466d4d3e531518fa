#include "watch/visit.h"

#include <math.h>
#include <stdio.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "read/url.h"
#include "types/document.h"
#include "watch/robots.h"
#include "watch/schedule.h"
#include "watch/watch.h"

enum {
    REQUEST_SECONDS = 60,
    ROBOTS_HOPS = 5, /* RFC 9309, 2.3.1.2 */
    MOST_DELAY = 60,
    FIRST_WAIT = 5,
    LAST_WAIT = 60,
    SCRATCH_BYTES = 64 << 20
};

typedef enum phase { PHASE_ROBOTS, PHASE_PAGE, PHASE_DONE } phase;

typedef struct visit {
    uint64_t ticket;
    phase phase;
    char *url, *asked; /* the page's, and what is asked for now */
    unsigned hops, robots_hops;
    uint32_t home, lane; /* of the page's server, and the one that it keeps busy */
    uint64_t token;      /* of the request under way; 0: none */
    int code;            /* when done */
    char why[300];
    char charset[64];
    dtl_buffer body;
} visit;

/* What is known of a lane's server. */
typedef struct host {
    bool known, closed; /* closed: its robots.txt could not be had for its trouble */
    char *robots;
    size_t robots_length;
    unsigned failures; /* in a row */
} host;

struct dtl_visits {
    dtl_visit_options options;
    dtl_schedule *schedule;
    host *hosts; /* by lane */
    size_t host_count;
    visit *wanted[DTL_MAX_WANTED];
    size_t count;
    uint64_t tickets, tokens;
    visit *given; /* whose page was given last */
    int broken;   /* what ended all of it: a visit may then stand between two places */
    dtl_arena scratch;
};

static int fail_memory(dtl_error *error) {
    return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
}

static void free_visit(visit *v) {
    if (!v) return;
    dtl_buffer_clear(&v->body);
    dtl_free(v->url);
    dtl_free(v->asked);
    dtl_free(v);
}

int dtl_visits_open(dtl_visits **out, const dtl_visit_options *options, dtl_error *error) {
    const dtl_schedule_rules rules = {DTL_WATCH_DELAY, FIRST_WAIT, LAST_WAIT};
    *out = NULL;
    dtl_visits *visits = dtl_calloc(1, sizeof *visits);
    if (!visits) return fail_memory(error);
    visits->options = *options;
    dtl_arena_init(&visits->scratch, SCRATCH_BYTES);
    visits->schedule = dtl_schedule_open(&rules);
    if (!visits->schedule) {
        dtl_free(visits);
        return fail_memory(error);
    }
    *out = visits;
    return DTL_OK;
}

void dtl_visits_close(dtl_visits *visits) {
    if (!visits) return;
    for (size_t i = 0; i < visits->count; i++) free_visit(visits->wanted[i]);
    free_visit(visits->given);
    for (size_t i = 0; i < visits->host_count; i++) dtl_free(visits->hosts[i].robots);
    dtl_free(visits->hosts);
    dtl_schedule_close(visits->schedule);
    dtl_arena_clear(&visits->scratch);
    dtl_free(visits);
}

static double now(const dtl_visits *v) {
    return v->options.now(v->options.context);
}

static char *copy_of(dtl_slice text) {
    char *copy = dtl_malloc(text.length + 1);
    if (!copy) return NULL;
    memcpy(copy, text.data, text.length);
    copy[text.length] = '\0';
    return copy;
}

/* The lane of an address's server, with what is kept of it. */
static int lane_of(dtl_visits *v, dtl_slice url, uint32_t *out, dtl_error *error) {
    int64_t lane = dtl_schedule_lane(v->schedule, dtl_url_authority(url), NULL);
    if (lane < 0) return dtl_fail(error, (int)lane, "%s", dtl_error_meaning((int)lane));
    *out = (uint32_t)lane;
    if (v->host_count > *out) return DTL_OK;
    host *wider = dtl_realloc(v->hosts, (*out + (size_t)1) * sizeof *wider);
    if (!wider) return fail_memory(error);
    v->hosts = wider;
    while (v->host_count <= *out) v->hosts[v->host_count++] = (host){.known = false};
    return DTL_OK;
}

static int put(dtl_visits *v, visit *one, double due, dtl_error *error) {
    int status = lane_of(v, dtl_slice_of(one->asked), &one->lane, error);
    if (status == DTL_OK && dtl_schedule_put(v->schedule, one->lane, due, one)) status = fail_memory(error);
    return status;
}

static int want(void *context, dtl_slice url, uint64_t *ticket, dtl_error *error) {
    dtl_visits *v = context;
    dtl_arena_reset(&v->scratch);
    if (v->broken) return dtl_fail(error, v->broken, "%s", dtl_error_meaning(v->broken));
    if (v->count == DTL_MAX_WANTED) return dtl_fail(error, DTL_ELIMIT, "more than %d pages at once", DTL_MAX_WANTED);
    dtl_slice whole = dtl_url_resolve(url, DTL_NO_SLICE, &v->scratch);
    if (v->scratch.status) return fail_memory(error);
    if (!whole.data) return dtl_fail(error, DTL_EFORMAT, "is no http or https address");
    visit *one = dtl_calloc(1, sizeof *one);
    if (!one) return fail_memory(error);
    dtl_buffer_init(&one->body, DTL_MAX_TEXT_BYTES);
    one->url = copy_of(whole);
    one->asked = copy_of(whole);
    int status = one->url && one->asked ? put(v, one, now(v), error) : fail_memory(error);
    if (status) {
        free_visit(one);
        return status;
    }
    one->home = one->lane;
    one->phase = PHASE_PAGE;
    one->ticket = *ticket = ++v->tickets;
    v->wanted[v->count++] = one;
    return DTL_OK;
}

static void end(visit *one, int code, const char *why) {
    one->phase = PHASE_DONE;
    one->code = code;
    snprintf(one->why, sizeof one->why, "%s", why);
}

static int point_at(visit *one, dtl_slice url, dtl_error *error) {
    char *copy = copy_of(url);
    if (!copy) return fail_memory(error);
    dtl_free(one->asked);
    one->asked = copy;
    return DTL_OK;
}

static int ask(dtl_visits *v, visit *one, dtl_error *error) {
    const dtl_fetch_request request = {.url = one->asked,
                                       .ceiling = one->phase == PHASE_ROBOTS ? 2 * DTL_MAX_ROBOTS_BYTES : DTL_MAX_TEXT_BYTES,
                                       .seconds = REQUEST_SECONDS};
    one->token = ++v->tokens;
    return v->options.fetching.start(v->options.fetching.context, &request, one->token, error);
}

/* Starts what was taken from a lane, or settles it when it may not be asked. */
static int begin(dtl_visits *v, visit *one, uint32_t lane, dtl_error *error) {
    host *h = &v->hosts[lane];
    one->lane = lane;
    if (one->phase == PHASE_ROBOTS) return ask(v, one, error);
    if (!h->known) {
        dtl_slice server = dtl_url_server(dtl_slice_of(one->asked));
        dtl_slice url = dtl_arena_print(&v->scratch, "%.*s/robots.txt", DTL_PRINT(server));
        int status = url.data ? DTL_OK : fail_memory(error);
        dtl_free(one->url);
        one->url = one->asked; /* where redirects have led */
        one->asked = NULL;
        if (status == DTL_OK) status = point_at(one, url, error);
        one->phase = PHASE_ROBOTS;
        one->home = lane;
        one->robots_hops = 0;
        dtl_schedule_hold(v->schedule, lane, true);
        return status ? status : ask(v, one, error);
    }
    const char *why = NULL;
    if (h->failures >= DTL_VISIT_FAILURES) why = "its server failed several times in a row";
    if (h->closed) why = "its server's robots.txt cannot be had";
    if (!why && !dtl_robots_allow((dtl_slice){h->robots, h->robots_length}, dtl_slice_of(v->options.agent),
                                  dtl_url_path(dtl_slice_of(one->asked))))
        why = "robots.txt does not allow it";
    if (!why) return ask(v, one, error);
    dtl_schedule_free(v->schedule, lane, now(v), DTL_SCHEDULE_UNASKED, 0);
    end(one, DTL_ENOTFOUND, why);
    return DTL_OK;
}

static bool is_trouble(const dtl_fetch_answer *answer) {
    return answer->code ? answer->code == DTL_EIO : answer->status >= 500 || answer->status == 429;
}

static bool is_redirect(const dtl_fetch_answer *answer) {
    int s = answer->status;
    return !answer->code && answer->location.data && (s == 301 || s == 302 || s == 303 || s == 307 || s == 308);
}

/* What is known of the server's rules by now; the page's own turn comes. */
static int settle_robots(dtl_visits *v, visit *one, const dtl_fetch_answer *answer, dtl_error *error) {
    host *h = &v->hosts[one->home];
    bool good = answer && !answer->code && answer->status >= 200 && answer->status < 300;
    h->known = true;
    h->closed = answer && is_trouble(answer);
    dtl_slice rules = good ? answer->body : DTL_NO_SLICE;
    if (rules.length > DTL_MAX_ROBOTS_BYTES) rules.length = DTL_MAX_ROBOTS_BYTES;
    h->robots = rules.length ? copy_of(rules) : NULL;
    if (rules.length && !h->robots) return fail_memory(error);
    h->robots_length = rules.length;
    double delay = dtl_robots_delay(rules, dtl_slice_of(v->options.agent));
    dtl_schedule_slow(v->schedule, one->home, delay > MOST_DELAY ? MOST_DELAY : delay);
    dtl_schedule_hold(v->schedule, one->home, false);
    one->phase = PHASE_PAGE;
    int status = point_at(one, dtl_slice_of(one->url), error);
    return status ? status : put(v, one, 0, error); /* before those that were asked for behind it */
}

static int follow(dtl_visits *v, visit *one, const dtl_fetch_answer *answer, dtl_error *error) {
    bool robots = one->phase == PHASE_ROBOTS;
    dtl_slice url = dtl_url_resolve(answer->location, dtl_slice_of(one->asked), &v->scratch);
    bool often = robots ? ++one->robots_hops > ROBOTS_HOPS : ++one->hops > DTL_WATCH_REDIRECTS;
    if (often || !url.data) {
        if (robots) return settle_robots(v, one, NULL, error);
        end(one, DTL_ENOTFOUND, url.data ? "is redirected too often" : "is redirected to no http or https address");
        return DTL_OK;
    }
    int status = point_at(one, url, error);
    return status ? status : put(v, one, robots ? -INFINITY : now(v), error);
}

static int keep_page(visit *one, const dtl_fetch_answer *answer, dtl_error *error) {
    snprintf(one->charset, sizeof one->charset, "%.*s", DTL_PRINT(answer->charset));
    if (dtl_buffer_add(&one->body, answer->body)) return fail_memory(error);
    end(one, DTL_OK, "");
    return DTL_OK;
}

static int settle(dtl_visits *v, visit *one, const dtl_fetch_answer *answer, dtl_error *error) {
    char why[300];
    host *h = &v->hosts[one->lane];
    bool trouble = is_trouble(answer);
    h->failures = trouble ? h->failures + 1 : 0;
    double after = answer->after > LAST_WAIT ? LAST_WAIT : answer->after;
    dtl_schedule_free(v->schedule, one->lane, now(v), trouble ? DTL_SCHEDULE_FAILED : DTL_SCHEDULE_ANSWERED, after);
    if (is_redirect(answer)) return follow(v, one, answer, error);
    if (one->phase == PHASE_ROBOTS) return settle_robots(v, one, answer, error);
    if (!answer->code && (answer->status == 200 || answer->status == 203)) return keep_page(one, answer, error);
    if (answer->code)
        snprintf(why, sizeof why, "%s", answer->why);
    else
        snprintf(why, sizeof why, "the server says %d", answer->status);
    end(one, answer->code ? answer->code : DTL_ENOTFOUND, why);
    return DTL_OK;
}

static visit *land(dtl_visits *v, uint64_t token) {
    for (size_t i = 0; i < v->count; i++) {
        if (v->wanted[i]->token != token) continue;
        v->wanted[i]->token = 0;
        return v->wanted[i];
    }
    return NULL;
}

/* Starts what may start, waits for an answer, takes it. */
static int turn(dtl_visits *v, dtl_error *error) {
    dtl_fetch_answer answer;
    visit *one;
    uint32_t lane;
    size_t flying = 0;
    dtl_arena_reset(&v->scratch);
    for (size_t i = 0; i < v->count; i++) flying += v->wanted[i]->token != 0;
    for (; flying < DTL_MAX_FETCHES && (one = dtl_schedule_take(v->schedule, now(v), &lane)); flying += one->token != 0) {
        int status = begin(v, one, lane, error);
        if (status) return status;
        if (one->phase == PHASE_DONE) return DTL_OK; /* perhaps the one that is waited for */
    }
    double seconds = fmin(1, fmax(0, dtl_schedule_wake(v->schedule) - now(v)));
    int came = v->options.fetching.wait(v->options.fetching.context, flying == DTL_MAX_FETCHES ? 1 : seconds, &answer, error);
    if (came <= 0) return came;
    one = land(v, answer.token);
    if (answer.code == DTL_ENOMEM) return fail_memory(error);
    return one ? settle(v, one, &answer, error) : DTL_OK;
}

/* Takes the visit with the ticket out. */
static visit *take(dtl_visits *v, size_t at) {
    visit *one = v->wanted[at];
    v->count--;
    for (size_t i = at; i < v->count; i++) v->wanted[i] = v->wanted[i + 1];
    return one;
}

static int get(void *context, uint64_t ticket, dtl_web_page *out, dtl_error *error) {
    dtl_visits *v = context;
    size_t at = 0;
    free_visit(v->given);
    v->given = NULL;
    while (at < v->count && v->wanted[at]->ticket != ticket) at++;
    if (at == v->count) return dtl_fail(error, DTL_EARGUMENT, "there is no such ticket");
    while (v->wanted[at]->phase != PHASE_DONE) {
        if (v->options.stop(v->options.context)) return dtl_fail(error, DTL_EINTERRUPTED, "interrupted");
        if (v->broken) return dtl_fail(error, v->broken, "%s", dtl_error_meaning(v->broken));
        v->broken = turn(v, error);
        if (v->broken) return v->broken;
    }
    visit *one = v->given = take(v, at);
    if (one->code) return dtl_fail(error, one->code, "%s", one->why);
    *out = (dtl_web_page){.url = dtl_slice_of(one->asked), .body = dtl_buffer_slice(&one->body)};
    if (*one->charset) out->charset = dtl_slice_of(one->charset);
    return DTL_OK;
}

dtl_web dtl_visits_web(dtl_visits *visits) {
    return (dtl_web){.context = visits, .want = want, .get = get};
}
