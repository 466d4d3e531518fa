/* Watching over a network and a clock that the test plays: who is asked, when, and what becomes of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/memory.h"
#include "watch/watch.h"

#define SENTENCE                                                                                                              \
    "The government of the lake district opened the new bridge on Sunday, and the minister of works said that the old ferry " \
    "would stay in service until the end of the summer, while the town council of the northern shore asked for a second "     \
    "crossing, because the road around the lake is closed by snow for weeks in every winter. "

#define ENTRY(name)                                                                                                           \
    "<item><title>" name "</title><guid>" name "</guid><description>" name ". " SENTENCE SENTENCE SENTENCE "</description></" \
    "item>"
#define LINK(name, url) "<item><title>" name "</title><link>" url "</link></item>"
#define FEED(entries) "<rss><channel>" entries "</channel></rss>"
#define PAGE "<html><body><article><h1>A page</h1><p>" SENTENCE "</p><p>" SENTENCE "</p></article></body></html>"

/* What the played network answers: the first line that fits and that was not used up. */
typedef struct line {
    const char *url;
    int status;
    const char *body; /* of a redirect: where to */
    int times;        /* 0: always */
    double after;
    int code; /* other than DTL_OK: no answer comes */
} line;

static const line *script;
static int used[32];
static char folder[64], path[96];
static double clock_now, stop_at;
static dtl_buffer asked, logged; /* "TIME URL" a line, TIME in seconds since the beginning */
static uint64_t waiting[64];
static const line *answers[64];
static size_t waiting_count;
static const double beginning = 1935000000;
static dtl_fetching network; /* start NULL: what no line fits is 404 */
static size_t through_count;

static double now(void *context) {
    (void)context;
    return clock_now;
}

static const line *find(const char *url) {
    for (size_t i = 0; script[i].url; i++) {
        if (strcmp(script[i].url, url) != 0 || (script[i].times && used[i] >= script[i].times)) continue;
        used[i]++;
        return &script[i];
    }
    return NULL;
}

static int start(void *context, const dtl_fetch_request *request, uint64_t token, dtl_error *error) {
    static const line missing = {.status = 404};
    const line *found = find(request->url);
    (void)context;
    dtl_buffer_print(&asked, "%.0f %s%s%s\n", clock_now - beginning, request->url, request->etag ? " " : "",
                     request->etag ? request->etag : "");
    if (!found && network.start && !strstr(request->url, "robots.txt")) {
        through_count++;
        return network.start(network.context, request, token, error);
    }
    waiting[waiting_count] = token;
    answers[waiting_count++] = found ? found : &missing;
    return DTL_OK;
}

static int wait_for(void *context, double seconds, dtl_fetch_answer *answer, dtl_error *error) {
    (void)context;
    if (!waiting_count && through_count) {
        int came = network.wait(network.context, 0.05, answer, error);
        through_count -= came > 0;
        return came;
    }
    if (!waiting_count) {
        clock_now += seconds;
        return 0;
    }
    const line *l = answers[0];
    *answer = (dtl_fetch_answer){.token = waiting[0], .code = l->code, .status = l->code ? 0 : l->status, .after = l->after};
    if (l->code) snprintf(answer->why, sizeof answer->why, "no answer");
    if (l->status >= 300 && l->status < 400 && l->status != 304)
        answer->location = dtl_slice_of(l->body);
    else if (l->body)
        answer->body = dtl_slice_of(l->body);
    if (l->status == 200) answer->etag = DTL_SLICE("\"tag\"");
    memmove(waiting, waiting + 1, --waiting_count * sizeof *waiting);
    memmove(answers, answers + 1, waiting_count * sizeof *answers);
    return 1;
}

static dtl_watch_signal ask_signal(void *context) {
    (void)context;
    return clock_now >= stop_at ? DTL_WATCH_STOP : DTL_WATCH_GO_ON;
}

static int code(void *context, dtl_document *document, dtl_error *error) {
    (void)context, (void)document, (void)error;
    return DTL_OK;
}

static int merge(void *context, dtl_error *error) {
    (void)context, (void)error;
    return DTL_OK;
}

static void note(void *context, dtl_log_level level, const char *message) {
    (void)context;
    if (level != DTL_LOG_INFO) dtl_buffer_print(&logged, "%s\n", message);
}

static dtl_reader *reader;

static int watch_list(const char *const *lists, size_t count, bool once, double hours, dtl_watch_counts *counts,
                      dtl_error *error) {
    const dtl_log log = {note, NULL};
    const dtl_watch_options options = {.lists = lists,
                                       .list_count = count,
                                       .once = once,
                                       .agent = "dateline",
                                       .log = &log,
                                       .now = now,
                                       .signal = ask_signal,
                                       .code = code,
                                       .merge = merge,
                                       .fetching = {.start = start, .wait = wait_for}};
    dtl_store *store;
    waiting_count = through_count = 0;
    stop_at = clock_now + hours * 3600;
    int status = dtl_store_open(&store, path, DTL_STORE_WRITE, error);
    if (status) return status;
    status = dtl_watch_run(store, reader, &options, counts, error);
    dtl_store_close(store);
    return status;
}

/* Watches one feed over a script for so many hours. */
static dtl_watch_counts watch(const line *lines, const char *feed, double hours) {
    dtl_watch_counts counts;
    dtl_error error = {.message = ""};
    script = lines;
    memset(used, 0, sizeof used);
    dtl_buffer_reset(&asked);
    dtl_buffer_reset(&logged);
    if (watch_list(&feed, 1, false, hours, &counts, &error)) fail_msg("%s", error.message);
    return counts;
}

static int set_up(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, "%s/dateline-watch-XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    if (!mkdtemp(folder)) return -1;
    snprintf(path, sizeof path, "%s/a.db", folder);
    dtl_buffer_init(&asked, 16 << 20);
    dtl_buffer_init(&logged, 16 << 20);
    clock_now = beginning;
    network = (dtl_fetching){.start = NULL};
    return 0;
}

static int tear_down(void **state) {
    char command[120];
    (void)state;
    dtl_buffer_clear(&asked);
    dtl_buffer_clear(&logged);
    snprintf(command, sizeof command, "rm -r %s", folder);
    return system(command);
}

static const char *text_of(const dtl_buffer *buffer) {
    return buffer->data && buffer->length ? buffer->data : "";
}

static void a_feed_is_asked_for_less_often_while_it_is_quiet(void **state) {
    (void)state;
    static const line lines[] = {{"http://a.example/f", 200, FEED(ENTRY("One") ENTRY("Two")), 1, 0, 0},
                                 {"http://a.example/f", 304, NULL, 0, 0, 0},
                                 {NULL, 0, NULL, 0, 0, 0}};
    dtl_watch_counts counts = watch(lines, "http://a.example/f", 3);
    assert_int_equal(counts.added, 2);
    assert_string_equal(text_of(&asked),
                        "0 http://a.example/robots.txt\n2 http://a.example/f\n902 http://a.example/f \"tag\"\n"
                        "2252 http://a.example/f \"tag\"\n4277 http://a.example/f \"tag\"\n7315 http://a.example/f \"tag\"\n");
}

static void a_server_that_asks_for_rest_gets_it(void **state) {
    (void)state;
    static const line lines[] = {{"http://a.example/f", 503, NULL, 1, 5000, 0},
                                 {"http://a.example/f", 0, NULL, 2, 0, DTL_EIO},
                                 {"http://a.example/f", 200, FEED(ENTRY("One")), 0, 0, 0},
                                 {NULL, 0, NULL, 0, 0, 0}};
    dtl_watch_counts counts = watch(lines, "http://a.example/f", 4);
    assert_int_equal(counts.added, 1);
    assert_int_equal(counts.failed, 3);
    assert_string_equal(text_of(&asked), "0 http://a.example/robots.txt\n2 http://a.example/f\n5002 http://a.example/f\n"
                                         "6802 http://a.example/f\n10402 http://a.example/f\n11302 http://a.example/f \"tag\"\n"
                                         "12652 http://a.example/f \"tag\"\n");
    assert_string_equal(text_of(&logged), "http://a.example/f: the server says 503; tried again at 2031-04-26T21:23:22Z\n"
                                          "http://a.example/f: no answer; tried again at 2031-04-26T21:53:22Z\n"
                                          "http://a.example/f: no answer; tried again at 2031-04-26T22:53:22Z\n");
}

static void pages_are_given_up_in_time(void **state) {
    (void)state;
    static const line lines[] = {
        {"http://a.example/f", 200,
         FEED(LINK("Gone", "http://a.example/gone") LINK("Kept", "http://b.example/kept") LINK("Down", "http://c.example/down")
                  LINK("Script", "javascript:alert(1)") LINK("Fine", "http://a.example/fine")),
         1, 0, 0},
        {"http://a.example/f", 304, NULL, 0, 0, 0},
        {"http://b.example/kept", 403, NULL, 0, 0, 0},
        {"http://c.example/down", 500, NULL, 0, 0, 0},
        {"http://a.example/fine", 200, PAGE, 0, 0, 0},
        {NULL, 0, NULL, 0, 0, 0}};
    dtl_watch_counts counts = watch(lines, "http://a.example/f", 24 * 14);
    const char *log = text_of(&logged);
    assert_int_equal(counts.added, 1);
    assert_non_null(strstr(log, "http://a.example/gone: the server says 404; given up\n"));
    assert_non_null(strstr(log, "http://b.example/kept: the server says 403; given up\n"));
    assert_non_null(strstr(log, "http://c.example/down: the server says 500; given up\n"));
    assert_non_null(strstr(log, "Script: the entry has no text; passed over\n"));
    size_t kept = 0, down = 0;
    for (const char *at = log; (at = strstr(at, "/kept: ")); at++) kept++;
    for (const char *at = log; (at = strstr(at, "/down: ")); at++) down++;
    assert_int_equal(kept, 3);
    assert_int_equal(down, 8);
    /* Once given up, they stay so. */
    watch(lines, "http://a.example/f", 24);
    assert_null(strstr(text_of(&asked), "/gone"));
    assert_null(strstr(text_of(&asked), "/kept"));
}

static void robots_hold_and_may_lie_elsewhere(void **state) {
    (void)state;
    static const line lines[] = {
        {"http://a.example/robots.txt", 301, "http://b.example/robots.txt", 0, 0, 0},
        {"http://b.example/robots.txt", 301, "https://c.example/rules", 0, 0, 0},
        {"https://c.example/rules", 200, "User-agent: dateline\nDisallow: /private\nCrawl-delay: 30\n", 0, 0, 0},
        {"http://a.example/f", 200, FEED(LINK("X", "/private/x") LINK("Y", "/open/y")), 1, 0, 0},
        {"http://a.example/f", 304, NULL, 0, 0, 0},
        {"http://a.example/open/y", 200, PAGE, 0, 0, 0},
        {NULL, 0, NULL, 0, 0, 0}};
    dtl_watch_counts counts = watch(lines, "http://a.example/f", 0.2);
    assert_int_equal(counts.added, 1);
    assert_string_equal(text_of(&asked),
                        "0 http://a.example/robots.txt\n0 http://b.example/robots.txt\n0 https://c.example/rules\n"
                        "2 http://a.example/f\n32 http://a.example/open/y\n");
    assert_string_equal(text_of(&logged), "http://a.example/private/x: robots.txt does not allow it; given up\n");
}

static void a_robots_txt_in_trouble_allows_nothing(void **state) {
    (void)state;
    static const line lines[] = {{"http://a.example/robots.txt", 500, NULL, 2, 0, 0},
                                 {"http://a.example/robots.txt", 301, "http://a.example/robots.txt", 0, 0, 0},
                                 {"http://a.example/f", 200, FEED(ENTRY("One")), 0, 0, 0},
                                 {NULL, 0, NULL, 0, 0, 0}};
    dtl_watch_counts counts = watch(lines, "http://a.example/f", 1);
    assert_int_equal(counts.added, 1);
    assert_string_equal(text_of(&asked),
                        "0 http://a.example/robots.txt\n900 http://a.example/robots.txt\n2700 http://a.example/robots.txt\n"
                        "2702 http://a.example/robots.txt\n2704 http://a.example/robots.txt\n2706 http://a.example/robots.txt\n"
                        "2708 http://a.example/robots.txt\n2710 http://a.example/robots.txt\n2712 http://a.example/f\n");
}

/* A public server that leads to a private one: the connection is refused, over the real network. */
static void a_redirect_does_not_lead_to_a_private_address(void **state) {
    (void)state;
    static const line lines[] = {{"http://public.example/f", 302, "http://localhost:9/f", 0, 0, 0}, {NULL, 0, NULL, 0, 0, 0}};
    const dtl_fetch_options options = {.allow_private = false, .agent = "dateline/test"};
    dtl_fetcher *fetcher;
    dtl_error error;
    assert_int_equal(dtl_fetcher_open(&fetcher, &options, &error), DTL_OK);
    network = dtl_fetcher_fetching(fetcher);
    watch(lines, "http://public.example/f", 0.1);
    dtl_fetcher_close(fetcher);
    assert_non_null(strstr(text_of(&logged), "http://public.example/f: its server has a private address"));
}

static void lists_are_read(void **state) {
    (void)state;
    static const line lines[] = {{NULL, 0, NULL, 0, 0, 0}};
    char list[120], opml[120], bad[120];
    dtl_watch_counts counts;
    dtl_error error;
    script = lines;
    snprintf(list, sizeof list, "%s/list", folder);
    snprintf(opml, sizeof opml, "%s/opml", folder);
    snprintf(bad, sizeof bad, "%s/bad", folder);
    FILE *file = fopen(list, "w");
    fputs("# feeds\n\n http://a.example/f \r\nhttps://b.example/f # of b\nhttp://A.example/f#again\n", file);
    fclose(file);
    file = fopen(opml, "w");
    fputs("<opml><body><outline><outline xmlUrl='http://c.example/f'/><outline xmlUrl='file:///x'/></outline></body></opml>",
          file);
    fclose(file);
    file = fopen(bad, "w");
    fputs("http://a.example/f\nfile:///etc/passwd\n", file);
    fclose(file);
    const char *const good[] = {list, opml, "http://d.example/f"};
    assert_int_equal(watch_list(good, 3, true, 1, &counts, &error), DTL_OK);
    assert_int_equal(counts.feeds, 4);
    const char *const wrong[] = {bad};
    assert_int_equal(watch_list(wrong, 1, true, 1, &counts, &error), DTL_EFORMAT);
    assert_int_equal(error.line, 2);
    const char *const none[] = {"/nowhere"};
    assert_int_equal(watch_list(none, 1, true, 1, &counts, &error), DTL_EIO);
}

#ifdef DTL_FAULTS
static void memory_may_run_out_anywhere(void **state) {
    (void)state;
    static const line lines[] = {{"http://a.example/robots.txt", 200, "User-agent: *\nDisallow: /no\n", 0, 0, 0},
                                 {"http://a.example/f", 302, "http://b.example/f", 0, 0, 0},
                                 {"http://b.example/f", 200,
                                  FEED(ENTRY("One") LINK("Two", "http://a.example/two") LINK("No", "http://a.example/no")), 0, 0,
                                  0},
                                 {"http://a.example/two", 200, PAGE, 0, 0, 0},
                                 {NULL, 0, NULL, 0, 0, 0}};
    const char *const feed[] = {"http://a.example/f"};
    int status = DTL_ENOMEM;
    script = lines;
    for (size_t number = 1; status; number += number < 150 ? 1 : number / 15) {
        dtl_watch_counts counts = {0};
        dtl_error error = {.code = DTL_OK};
        clock_now = beginning;
        unlink(path);
        dtl_memory_fail_from(number);
        status = watch_list(feed, 1, true, 1, &counts, &error);
        dtl_memory_fail_from(0);
        if (status) {
            if (status != DTL_ENOMEM) printf("allocation %zu: %s\n", number, error.message);
            assert_int_equal(status, DTL_ENOMEM);
            assert_int_equal(error.code, DTL_ENOMEM);
        } else {
            assert_int_equal(counts.added, 2);
        }
    }
}
#endif

static int open_reader(void **state) {
    const dtl_read_options options = {.lexicon = DTL_SOURCE_DIR "/lexicon/en"};
    dtl_error error;
    (void)state;
    return dtl_reader_open(&reader, NULL, 0, &options, &error);
}

static int close_reader(void **state) {
    (void)state;
    dtl_reader_close(reader);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_feed_is_asked_for_less_often_while_it_is_quiet, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_server_that_asks_for_rest_gets_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(pages_are_given_up_in_time, set_up, tear_down),
        cmocka_unit_test_setup_teardown(robots_hold_and_may_lie_elsewhere, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_robots_txt_in_trouble_allows_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_redirect_does_not_lead_to_a_private_address, set_up, tear_down),
        cmocka_unit_test_setup_teardown(lists_are_read, set_up, tear_down),
#ifdef DTL_FAULTS
        cmocka_unit_test_setup_teardown(memory_may_run_out_anywhere, set_up, tear_down),
#endif
    };
    return cmocka_run_group_tests(tests, open_reader, close_reader);
}
