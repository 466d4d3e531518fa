/* The network as fetch shows it: what is refused whatever leads there, and what has a ceiling. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <cmocka.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "read/fetch.h"

static int listener, asked;
static unsigned short port;
static const char *answer_text;

/* Gives each that asks the same answer. */
static void *serve(void *unused) {
    (void)unused;
    for (int c; (c = accept(listener, NULL, NULL)) >= 0; close(c)) {
        char request[4096];
        size_t length = 0;
        ssize_t got;
        while (length < sizeof request - 1 && (got = recv(c, request + length, sizeof request - 1 - length, 0)) > 0) {
            request[length += (size_t)got] = '\0';
            if (strstr(request, "\r\n\r\n")) break;
        }
        asked++;
        send(c, answer_text, strlen(answer_text), MSG_NOSIGNAL);
    }
    return NULL;
}

static pthread_t thread;

static int set_up(void **state) {
    (void)state;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    asked = 0;
    listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 8)) return -1;
    getsockname(listener, (struct sockaddr *)&address, &length);
    port = ntohs(address.sin_port);
    return pthread_create(&thread, NULL, serve, NULL);
}

static int tear_down(void **state) {
    (void)state;
    shutdown(listener, SHUT_RDWR);
    pthread_join(thread, NULL);
    close(listener);
    return 0;
}

/* What comes of an address; slices are copied into texts. */
typedef struct outcome {
    int code, status;
    char why[260], body[300], location[200], charset[40], etag[40];
    double after;
} outcome;

static void copy(char *out, size_t size, dtl_slice text) {
    snprintf(out, size, "%.*s", DTL_PRINT(text));
}

static outcome fetch(const char *url, bool allow_private, size_t ceiling, double seconds) {
    const dtl_fetch_options options = {.allow_private = allow_private, .agent = "dateline/test"};
    const dtl_fetch_request request = {.url = url, .etag = "\"x\"\r\nEvil: header", .ceiling = ceiling, .seconds = seconds};
    dtl_fetcher *fetcher;
    dtl_fetch_answer answer = {.code = 1};
    dtl_error error;
    outcome o = {0};
    assert_int_equal(dtl_fetcher_open(&fetcher, &options, &error), DTL_OK);
    dtl_fetching fetching = dtl_fetcher_fetching(fetcher);
    assert_int_equal(fetching.start(fetching.context, &request, 7, &error), DTL_OK);
    int came = 0;
    for (int i = 0; i < 400 && !came; i++) came = fetching.wait(fetching.context, 0.1, &answer, &error);
    assert_int_equal(came, 1);
    assert_int_equal(answer.token, 7);
    o.code = answer.code;
    o.status = answer.status;
    o.after = answer.after;
    copy(o.why, sizeof o.why, dtl_slice_of(answer.why));
    copy(o.body, sizeof o.body, answer.body);
    copy(o.location, sizeof o.location, answer.location);
    copy(o.charset, sizeof o.charset, answer.charset);
    copy(o.etag, sizeof o.etag, answer.etag);
    dtl_fetcher_close(fetcher);
    return o;
}

static const char *here(const char *host) {
    static char url[100];
    snprintf(url, sizeof url, "http://%s:%u/x", host, port);
    return url;
}

static void an_answer(void **state) {
    (void)state;
    answer_text =
        "HTTP/1.1 429 Slow Down\r\nContent-Type: text/html; charset=\"koi8-r\"\r\nETag: W/\"1\"\r\nLocation: /y\r\nRetry-After: "
        "120\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody";
    outcome o = fetch(here("127.0.0.1"), true, 100, 5);
    assert_int_equal(o.code, DTL_OK);
    assert_int_equal(o.status, 429);
    assert_string_equal(o.body, "body");
    assert_string_equal(o.charset, "koi8-r");
    assert_string_equal(o.etag, "W/\"1\"");
    assert_string_equal(o.location, "/y");
    assert_true(o.after == 120);
}

/* By number, by name (which is looked up), and in the ways of writing a number that resolvers take. */
static void private_addresses_are_refused(void **state) {
    (void)state;
    static const char *const hosts[] = {"127.0.0.1",  "localhost", "127.1", "2130706433",
                                        "0x7f000001", "0.0.0.0",   "[::1]", "[::ffff:127.0.0.1]"};
    answer_text = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        outcome o = fetch(here(hosts[i]), false, 100, 5);
        if (o.code != DTL_EARGUMENT || !strstr(o.why, "private address")) fail_msg("%s: %d %s", hosts[i], o.code, o.why);
    }
    assert_int_equal(asked, 0);
    assert_int_equal(fetch(here("localhost"), true, 100, 5).status, 200);
}

static void other_schemes_are_refused(void **state) {
    (void)state;
    static const char *const urls[] = {"file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/",
                                       "dict://127.0.0.1/",  "nonsense:x",       ""};
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
        outcome o = fetch(urls[i], true, 100, 5);
        if (o.code != DTL_EARGUMENT) fail_msg("%s: %d %s", urls[i], o.code, o.why);
    }
}

static void ceilings_hold(void **state) {
    (void)state;
    answer_text = "HTTP/1.1 200 OK\r\nContent-Length: 40\r\nConnection: close\r\n\r\n0123456789012345678901234567890123456789";
    assert_int_equal(fetch(here("127.0.0.1"), true, 40, 5).code, DTL_OK);
    assert_int_equal(fetch(here("127.0.0.1"), true, 39, 5).code, DTL_ELIMIT);
    answer_text = "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n0123";
    outcome cut = fetch(here("127.0.0.1"), true, 5000, 5);
    assert_int_equal(cut.code, DTL_EIO);
    assert_true(cut.why[0] != '\0');
    answer_text = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\nConnection: close\r\n\r\nnone";
    assert_int_equal(fetch(here("127.0.0.1"), true, 5000, 5).code, DTL_EIO);
    answer_text = "nonsense\r\n\r\n";
    assert_int_equal(fetch(here("127.0.0.1"), true, 5000, 5).code, DTL_EIO);
}

static void no_more_at_once_than_may_be(void **state) {
    (void)state;
    const dtl_fetch_options options = {.allow_private = true, .agent = "dateline/test"};
    dtl_fetch_request request = {.url = here("127.0.0.1"), .ceiling = 100, .seconds = 5};
    dtl_fetcher *fetcher;
    dtl_error error;
    answer_text = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    assert_int_equal(dtl_fetcher_open(&fetcher, &options, &error), DTL_OK);
    dtl_fetching f = dtl_fetcher_fetching(fetcher);
    int started = 0;
    while (f.start(f.context, &request, (uint64_t)started, &error) == DTL_OK) started++;
    assert_true(started >= DTL_MAX_FETCHES);
    assert_int_equal(error.code, DTL_ELIMIT);
    dtl_fetcher_close(fetcher); /* with all of them under way */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(an_answer, set_up, tear_down),
        cmocka_unit_test_setup_teardown(private_addresses_are_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(other_schemes_are_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(ceilings_hold, set_up, tear_down),
        cmocka_unit_test_setup_teardown(no_more_at_once_than_may_be, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
