/* Pages that are asked for once, over a network and a clock that the test plays. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "watch/visit.h"

typedef struct line {
    const char *url;
    int status;
    const char *body; /* of a redirect: where to */
    int code;         /* other than DTL_OK: no answer comes */
} line;

static const line *script;
static double clock_now;
static bool stopped;
static dtl_buffer asked; /* "SECONDS URL" a line */
static uint64_t waiting[DTL_MAX_FETCHES];
static const line *answers[DTL_MAX_FETCHES];
static size_t count, most_at_once;

static double now(void *context) {
    (void)context;
    return clock_now;
}

static bool stop(void *context) {
    (void)context;
    return stopped;
}

static int start(void *context, const dtl_fetch_request *request, uint64_t token, dtl_error *error) {
    static const line none = {.status = 404};
    const line *found = script;
    (void)context, (void)error;
    while (found->url && strcmp(found->url, request->url) != 0) found++;
    dtl_buffer_print(&asked, "%.0f %s\n", clock_now - 1000, request->url);
    waiting[count] = token;
    answers[count++] = found->url ? found : &none;
    if (count > most_at_once) most_at_once = count;
    return DTL_OK;
}

/* The last one that was asked is answered first. */
static int wait_for(void *context, double seconds, dtl_fetch_answer *answer, dtl_error *error) {
    (void)context, (void)error;
    if (!count) {
        clock_now += seconds + 0.001;
        return 0;
    }
    const line *found = answers[--count];
    *answer = (dtl_fetch_answer){.token = waiting[count], .code = found->code, .status = found->status};
    snprintf(answer->why, sizeof answer->why, "no answer");
    bool moved = found->status == 301;
    if (found->body && moved) answer->location = dtl_slice_of(found->body);
    if (found->body && !moved) answer->body = dtl_slice_of(found->body);
    return 1;
}

static dtl_visits *open_visits(const line *lines) {
    static const dtl_visit_options options = {
        .agent = "dateline", .now = now, .stop = stop, .fetching = {.start = start, .wait = wait_for}};
    dtl_visits *visits;
    dtl_error error;
    script = lines;
    clock_now = 1000;
    stopped = false;
    count = most_at_once = 0;
    dtl_buffer_clear(&asked);
    dtl_buffer_init(&asked, 1 << 16);
    assert_int_equal(dtl_visits_open(&visits, &options, &error), DTL_OK);
    return visits;
}

/* Asks for all addresses, then takes them in order: "body|" or "!why|" of each, until the next call. */
static const char *visit_all(dtl_visits *visits, const char *const *urls, size_t number) {
    static char out[2000];
    dtl_web web = dtl_visits_web(visits);
    uint64_t tickets[DTL_MAX_WANTED] = {0};
    dtl_error error;
    size_t length = 0;
    for (size_t i = 0; i < number; i++)
        if (web.want(web.context, dtl_slice_of(urls[i]), &tickets[i], &error)) tickets[i] = 0;
    for (size_t i = 0; i < number; i++) {
        dtl_web_page page;
        if (tickets[i] && web.get(web.context, tickets[i], &page, &error) == DTL_OK)
            length += (size_t)snprintf(out + length, sizeof out - length, "%.*s|", DTL_PRINT(page.body));
        else
            length += (size_t)snprintf(out + length, sizeof out - length, "!%s|", error.message);
    }
    return out;
}

static void pages_come_in_the_order_in_which_they_were_asked_for(void **state) {
    (void)state;
    static const line lines[] = {{"https://a.example/1", 200, "one", 0},
                                 {"https://a.example/2", 200, "two", 0},
                                 {"https://b.example/3", 301, "https://a.example/4", 0},
                                 {"https://a.example/4", 200, "four", 0},
                                 {"https://b.example/robots.txt", 200, "User-agent: *\nDisallow: /secret\n", 0},
                                 {NULL, 0, NULL, 0}};
    static const char *const urls[] = {"https://a.example/1", "https://b.example/3",      "https://a.example/2",
                                       "file:///etc/passwd",  "https://b.example/secret", "https://a.example/gone"};
    dtl_visits *visits = open_visits(lines);
    assert_string_equal(visit_all(visits, urls, 6),
                        "one|four|two|!is no http or https address|!robots.txt does not allow it|!the server says 404|");
    /* One thing at a time of a server, two seconds between; its robots.txt once. */
    const char *first = strstr(asked.data, "https://a.example/robots.txt");
    assert_non_null(first);
    assert_null(strstr(first + 1, "https://a.example/robots.txt"));
    assert_non_null(strstr(asked.data, "2 https://a.example/1\n"));
    assert_non_null(strstr(asked.data, "4 https://a.example/2\n"));
    assert_null(strstr(asked.data, "secret"));
    assert_int_equal(most_at_once, 2);
    dtl_visits_close(visits);
}

static void what_goes_wrong_ends(void **state) {
    (void)state;
    static const line lines[] = {{"https://loop.example/", 301, "https://loop.example/", 0},
                                 {"https://shut.example/robots.txt", 500, NULL, 0},
                                 {"https://shut.example/", 200, "no", 0},
                                 {"https://dead.example/1", 0, NULL, DTL_EIO},
                                 {"https://dead.example/2", 0, NULL, DTL_EIO},
                                 {"https://dead.example/3", 503, NULL, 0},
                                 {"https://dead.example/4", 200, "no", 0},
                                 {NULL, 0, NULL, 0}};
    static const char *const urls[] = {"https://loop.example/",  "https://shut.example/",  "https://dead.example/1",
                                       "https://dead.example/2", "https://dead.example/3", "https://dead.example/4"};
    dtl_visits *visits = open_visits(lines);
    assert_string_equal(visit_all(visits, urls, 6),
                        "!is redirected too often|!its server's robots.txt cannot be had|!no answer|!no answer|!the server says "
                        "503|!its server failed several times in a row|");
    assert_true(clock_now < 1000 + 300);
    dtl_visits_close(visits);
}

static void an_interruption_ends_the_wait(void **state) {
    (void)state;
    static const line lines[] = {{NULL, 0, NULL, 0}};
    static const char *const urls[] = {"https://a.example/"};
    dtl_visits *visits = open_visits(lines);
    stopped = true;
    assert_string_equal(visit_all(visits, urls, 1), "!interrupted|");
    dtl_visits_close(visits);
    dtl_buffer_clear(&asked);
}

#ifdef DTL_FAULTS
/* Memory runs out at each allocation in turn, and is there again for the next addresses: an error or a page of each, never a wait
 * without an end. */
static void memory_may_run_out_anywhere(void **state) {
    (void)state;
    static const line lines[] = {{"https://a.example/1", 200, "one", 0},
                                 {"https://b.example/2", 301, "https://a.example/3", 0},
                                 {"https://a.example/3", 200, "three", 0},
                                 {"https://b.example/robots.txt", 200, "User-agent: *\nDisallow: /no\n", 0},
                                 {NULL, 0, NULL, 0}};
    static const char *const urls[] = {"https://a.example/1", "https://b.example/2", "https://a.example/1"};
    static const char *const others[] = {"https://c.example/", "https://a.example/1"};
    bool whole = false;
    for (size_t number = 1; !whole; number++) {
        dtl_visits *visits = open_visits(lines);
        assert_true(number < 1000);
        dtl_memory_fail_from(number);
        whole = strcmp(visit_all(visits, urls, 3), "one|three|one|") == 0;
        dtl_memory_fail_from(0);
        visit_all(visits, others, 2);
        assert_true(clock_now < 1000 + 300);
        dtl_visits_close(visits);
    }
    dtl_buffer_clear(&asked);
}
#endif

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_come_in_the_order_in_which_they_were_asked_for),
        cmocka_unit_test(what_goes_wrong_ends),
        cmocka_unit_test(an_interruption_ends_the_wait),
#ifdef DTL_FAULTS
        cmocka_unit_test(memory_may_run_out_anywhere),
#endif
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
