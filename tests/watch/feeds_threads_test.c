/* Two hundred feeds on loopback, slow, broken, looping, lying, over hours of a clock that the test holds: nothing is lost,
 * nothing is there twice, whatever happens in between. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <time.h>

#include "base/buffer.h"
#include "base/error.h"
#include "feed_server.h"
#include "watch/watch.h"

static char folder[64], store_path[96], list_path[96];
static _Atomic double clock_now;
static double stop_at;
static int flying, code_calls, fail_at, merges;
static dtl_fetching network;
static dtl_buffer logged;

static double clock_read(void) {
    return atomic_load(&clock_now);
}

static double now(void *context) {
    (void)context;
    return clock_read();
}

static int start(void *context, const dtl_fetch_request *request, uint64_t token, dtl_error *error) {
    dtl_fetch_request brief = *request;
    (void)context;
    const char *feed = strstr(request->url, "/feed/");
    brief.seconds = feed && habit_of(atoi(feed + 6)) == HANGS ? 0.1 : 10;
    flying++;
    return network.start(network.context, &brief, token, error);
}

/* While an answer is awaited the clock stands almost still; else it goes on to when something is to be done. */
static int wait_for(void *context, double seconds, dtl_fetch_answer *answer, dtl_error *error) {
    (void)context;
    if (!flying) {
        atomic_store(&clock_now, clock_read() + seconds + 0.001);
        return 0;
    }
    int came = network.wait(network.context, seconds < 0.05 ? seconds : 0.05, answer, error);
    flying -= came > 0;
    atomic_store(&clock_now, clock_read() + 0.001);
    return came;
}

static dtl_watch_signal ask_signal(void *context) {
    (void)context;
    return clock_read() >= stop_at ? DTL_WATCH_STOP : DTL_WATCH_GO_ON;
}

/* Every so often the process breaks down in the middle of a report. */
static int code(void *context, dtl_document *document, dtl_error *error) {
    (void)context, (void)document;
    return ++code_calls == fail_at ? dtl_fail(error, DTL_EIO, "the end of the world") : DTL_OK;
}

static int merge(void *context, dtl_error *error) {
    (void)context, (void)error;
    merges++;
    return DTL_OK;
}

static void note(void *context, dtl_log_level level, const char *message) {
    (void)context, (void)level;
    dtl_buffer_print(&logged, "%s\n", message);
}

/* Watches until the clock says so, or until it breaks down; what it returned. */
static int watch(double hours) {
    const dtl_read_options read = {.lexicon = DTL_SOURCE_DIR "/lexicon/en"};
    const dtl_fetch_options fetch = {.allow_private = true, .agent = "dateline/test"};
    const char *const lists[] = {list_path};
    const dtl_log log = {note, NULL};
    dtl_store *store;
    dtl_reader *reader;
    dtl_fetcher *fetcher;
    dtl_watch_counts counts;
    dtl_error error = {.message = ""};
    assert_int_equal(dtl_store_open(&store, store_path, DTL_STORE_WRITE, &error), DTL_OK);
    assert_int_equal(dtl_reader_open(&reader, NULL, 0, &read, &error), DTL_OK);
    assert_int_equal(dtl_fetcher_open(&fetcher, &fetch, &error), DTL_OK);
    network = dtl_fetcher_fetching(fetcher);
    flying = 0;
    atomic_store(&clock_now, clock_read() + 5); /* nobody starts it again at once */
    stop_at = clock_read() + hours * 3600;
    const dtl_watch_options options = {.lists = lists,
                                       .list_count = 1,
                                       .agent = "dateline",
                                       .log = &log,
                                       .now = now,
                                       .signal = ask_signal,
                                       .code = code,
                                       .merge = merge,
                                       .fetching = {.start = start, .wait = wait_for}};
    int status = dtl_watch_run(store, reader, &options, &counts, &error);
    if (status && status != DTL_EIO) fail_msg("%s", error.message);
    dtl_fetcher_close(fetcher);
    dtl_reader_close(reader);
    dtl_store_close(store);
    return status;
}

static int set_up(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, "%s/dateline-watch-XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    if (!mkdtemp(folder)) return -1;
    snprintf(store_path, sizeof store_path, "%s/a.db", folder);
    snprintf(list_path, sizeof list_path, "%s/list", folder);
    dtl_buffer_init(&logged, 64 << 20);
    atomic_store(&clock_now, 1935000000);
    code_calls = fail_at = merges = 0;
    return start_server(clock_read);
}

static int tear_down(void **state) {
    char command[120];
    (void)state;
    stop_server();
    dtl_buffer_clear(&logged);
    snprintf(command, sizeof command, "rm -r %s", folder);
    return system(command);
}

static void write_list(int first, int end) {
    FILE *file = fopen(list_path, "w");
    for (int i = first; i < end; i++) fprintf(file, "%s/feed/%d # the %dth\n", base_of(port_of(i)), i, i);
    fclose(file);
}

enum { BREAKDOWNS = 6 };
static int seen[FEEDS][MOST_ENTRIES], pages[FEEDS][MOST_ENTRIES];
static bool served[FEEDS][MOST_ENTRIES];

static int count_report(void *context, const dtl_stored_report *stored) {
    int feed = -1, entry = -1;
    size_t *count = context;
    char title[64];
    snprintf(title, sizeof title, "%.*s", DTL_PRINT(stored->report.title));
    assert_int_equal(sscanf(title, "F%dE%d", &feed, &entry), 2);
    if (habit_of(feed) == LIES) assert_non_null(strstr(title, "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0"));
    assert_true(dtl_slice_find(stored->report.text, DTL_SLICE("around the lake is closed by snow"), 0) != SIZE_MAX);
    seen[feed][entry]++;
    ++*count;
    return DTL_OK;
}

/* Every entry that was ever served whole is there once, and nothing else. */
static size_t check_reports(void) {
    dtl_store *store;
    dtl_error error;
    size_t count = 0;
    memset(seen, 0, sizeof seen);
    const dtl_filter all = dtl_filter_all();
    assert_int_equal(dtl_store_open(&store, store_path, DTL_STORE_READ, &error), DTL_OK);
    assert_int_equal(dtl_store_reports(store, &all, count_report, &count, &error), DTL_OK);
    dtl_store_close(store);
    pthread_mutex_lock(&server.lock);
    memcpy(served, server.served, sizeof served);
    memcpy(pages, server.pages, sizeof pages);
    pthread_mutex_unlock(&server.lock);
    for (int f = 0; f < FEEDS; f++) {
        for (int e = 0; e < MOST_ENTRIES; e++) {
            if (seen[f][e] != served[f][e]) fail_msg("entry %d of feed %d: served %d, stored %d", e, f, served[f][e], seen[f][e]);
        }
    }
    return count;
}

static void says(const char *what, int feed) {
    char line[200], *at = logged.data;
    size_t found = 0;
    snprintf(line, sizeof line, "%s/feed/%d: ", base_of(port_of(feed)), feed);
    for (; (at = strstr(at, line)); at += strlen(line)) {
        const char *end = strchr(at, '\n'), *piece = strstr(at, what), *again = strstr(at, "; tried again at 203");
        found += piece && piece < end && again && again < end;
    }
    if (!found) fail_msg("feed %d never says: %s", feed, what);
}

static void two_hundred_feeds(void **state) {
    (void)state;
    write_list(0, FEEDS);
    struct timespec begun, ended;
    clock_gettime(CLOCK_MONOTONIC, &begun);
    /* Hours with breakdowns, stops and starts. */
    for (int i = 1; i <= BREAKDOWNS; i++) {
        fail_at = code_calls + 40 * i;
        watch(0.75);
    }
    fail_at = 0;
    assert_int_equal(watch(2), DTL_OK);
    pthread_mutex_lock(&server.lock);
    server.frozen = clock_read();
    pthread_mutex_unlock(&server.lock);
    assert_int_equal(watch(7), DTL_OK);
    size_t reports = check_reports();
    /* From here on there is nothing to do, and nothing is done. */
    static int before[FEEDS][MOST_ENTRIES];
    memcpy(before, pages, sizeof before);
    assert_int_equal(watch(3), DTL_OK);
    assert_int_equal(check_reports(), reports);
    assert_memory_equal(before, pages, sizeof before);
    clock_gettime(CLOCK_MONOTONIC, &ended);
    printf("%zu reports of %d feeds in %ld s\n", reports, FEEDS, (long)(ended.tv_sec - begun.tv_sec));
    assert_true(reports > 5 * FEEDS);
    assert_int_equal(server.crowded, 0);
    assert_int_equal(server.hurried, 0);
    assert_true(server.conditional_seen);
    assert_true(merges > 0);
    for (int feed = 0; feed < FEEDS; feed++) {
        bool any = false;
        for (int e = 0; e < MOST_ENTRIES; e++) any |= served[feed][e];
        if (any != (habit_of(feed) < LOOPS)) fail_msg("feed %d gave %s", feed, any ? "something" : "nothing");
    }
    says("is redirected more than 10 times", LOOPS);
    says("is longer than 8 MiB", ENDLESS);
    says("is longer than 8 MiB", BOMB);
    says("is redirected to no http or https address: file:///etc/passwd", LEAVES);
    says("imed out", HANGS);
    says("robots.txt does not allow it", FORBIDDEN);
    says("is redirected more than 10 times", DEEP);
    says("has more than 256 KiB of headers", HEADERS);
    says("the server says 503", BUSY);
    says("Empty reply from server", SHY);
    says("transfer closed with", CUT);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(two_hundred_feeds, set_up, tear_down)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
