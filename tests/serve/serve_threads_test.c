/* The server's threads: many ask at once, some look on, while reports are added and while it ends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/error.h"
#include "serve/serve.h"
#include "store/store.h"

enum { CLIENTS = 6, QUESTIONS = 30, REPORTS = 40 };

static char folder[64], path[96];
static uint16_t port;
static atomic_bool over;

static void add_report(dtl_store *store, int number) {
    dtl_document document;
    dtl_error error;
    char title[40];
    bool added = false;
    snprintf(title, sizeof title, "Report %d", number);
    dtl_document_init(&document);
    document.report = (dtl_report){.title = dtl_slice_of(title),
                                   .text = DTL_SLICE("The bridge over the lake was opened on Sunday."),
                                   .outlet = DTL_SLICE("lakeside.example"),
                                   .published = DTL_SLICE("2031-05-04"),
                                   .published_day = dtl_day_parse(DTL_SLICE("2031-05-04"))};
    dtl_report_identify(&document.report);
    assert_int_equal(dtl_store_add(store, &document, &added, &error), DTL_OK);
    assert_true(added);
    dtl_document_clear(&document);
}

/* Asks and reads what comes first. */
static int ask(const char *what, char *out, size_t size) {
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    char request[300];
    int s = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(s, (struct sockaddr *)&to, sizeof to)) {
        close(s);
        return -1;
    }
    int length = snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", what);
    ssize_t got = send(s, request, (size_t)length, MSG_NOSIGNAL) == length ? recv(s, out, size - 1, 0) : -1;
    out[got > 0 ? got : 0] = '\0';
    return s;
}

static void *run_client(void *context) {
    static const char *const questions[] = {"/",
                                            "/api/",
                                            "/api/reports",
                                            "/api/events",
                                            "/api/now",
                                            "/api/counts",
                                            "/api/outlets",
                                            "/api/none",
                                            "/page.css",
                                            "/api/dyads",
                                            "/api/places",
                                            "/api/speakers",
                                            "/api/timeline?by=dyad",
                                            "/api/events?country=KEN&order=newest"};
    size_t *wrong = context;
    for (size_t i = 0; i < QUESTIONS; i++) {
        char head[2048];
        const char *question = questions[i % (sizeof questions / sizeof *questions)];
        int s = ask(question, head, sizeof head);
        *wrong += strncmp(head, strcmp(question, "/api/none") == 0 ? "HTTP/1.1 404" : "HTTP/1.1 200", 12) != 0;
        if (s >= 0) close(s);
    }
    return NULL;
}

static void *run_turns(void *context) {
    while (!over) assert_int_equal(dtl_server_turn(context, 0.05, NULL), DTL_OK);
    return NULL;
}

static void *run_writer(void *context) {
    dtl_store *store = context;
    for (int i = 1; i < REPORTS; i++) add_report(store, i);
    assert_int_equal(dtl_store_merge(store, NULL, NULL, NULL, NULL), DTL_OK);
    return NULL;
}

/* What is sent to one who looks on, until it ends or speaks of all reports. */
static void *run_reader(void *context) {
    size_t *told = context;
    char text[8192];
    int s = ask("/api/live", text, sizeof text);
    while (s >= 0) {
        *told += strstr(text, "\"reports\":40") != NULL;
        ssize_t got = recv(s, text, sizeof text - 1, 0);
        if (got <= 0) break;
        text[got] = '\0';
    }
    if (s >= 0) close(s);
    return NULL;
}

static void all_are_answered_until_the_end(void **state) {
    dtl_store *store = NULL;
    dtl_server *server = NULL;
    dtl_error error;
    pthread_t clients[CLIENTS], turns, writer, reader;
    size_t wrong[CLIENTS] = {0}, told = 0;
    (void)state;
    snprintf(folder, sizeof folder, "%s/dateline-serve-XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/a.db", folder);
    assert_int_equal(dtl_store_open(&store, path, DTL_STORE_WRITE, &error), DTL_OK);
    add_report(store, 0);
    assert_int_equal(dtl_store_merge(store, NULL, NULL, NULL, &error), DTL_OK);
    const dtl_serve_options options = {.store = path, .root = DTL_SOURCE_DIR};
    assert_int_equal(dtl_server_open(&server, &options, &error), DTL_OK);
    port = dtl_server_port(server);
    pthread_create(&turns, NULL, run_turns, server);
    pthread_create(&reader, NULL, run_reader, &told);
    pthread_create(&writer, NULL, run_writer, store);
    for (int i = 0; i < CLIENTS; i++) pthread_create(&clients[i], NULL, run_client, &wrong[i]);
    for (int i = 0; i < CLIENTS; i++) pthread_join(clients[i], NULL);
    pthread_join(writer, NULL);
    usleep(500000);
    over = true;
    pthread_join(turns, NULL);
    dtl_server_close(server); /* with one who still looks on */
    pthread_join(reader, NULL);
    for (int i = 0; i < CLIENTS; i++) assert_int_equal(wrong[i], 0);
    assert_true(told > 0);
    dtl_store_close(store);
    char command[120];
    snprintf(command, sizeof command, "rm -r %s", folder);
    assert_int_equal(system(command), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(all_are_answered_until_the_end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
