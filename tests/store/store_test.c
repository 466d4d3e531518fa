/* The store as its user meets it: what was added is found again, whatever happens to the process or the disk. */
#include "tellings.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

static void what_is_added_is_found_again(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    dtl_document document;
    dtl_document_init(&document);
    write_document(&document, &third);
    dtl_actor says = {.text = DTL_SLICE("Zdeněk"), .span = find(&document, "Zdeněk"), .sector = "MED"};
    document.mentions.items[0].said_by = &says;
    document.mentions.items[0].status = DTL_STATUS_POSSIBLE;
    document.mentions.items[0].mode = DTL_MODE_FIREARMS;
    dtl_buffer told, read;
    dtl_buffer_init(&told, 1 << 20);
    dtl_buffer_init(&read, 1 << 20);
    dtl_line_mention(&told, &document.mentions.items[0]);
    bool added;
    assert_int_equal(dtl_store_add(store, &document, &added, NULL), DTL_OK);
    must_merge(store);
    dtl_filter all = dtl_filter_all();
    assert_int_equal(dtl_store_mentions(store, &all, add_mention, &read, NULL), DTL_OK);
    assert_string_equal(read.data, told.data);
    dtl_buffer_reset(&read);
    assert_int_equal(dtl_store_reports(store, &all, add_report, &read, NULL), DTL_OK);
    assert_non_null(strstr(
        read.data,
        "\"title\":\"Attack in "
        "Tessaly\",\"author\":null,\"published\":\"2031-05-08\",\"language\":\"en\",\"kind\":\"article\",\"origin\":\"o-"));
    assert_non_null(strstr(read.data, document.mentions.items[0].id));
    dtl_store_close(store);
    dtl_buffer_clear(&told);
    dtl_buffer_clear(&read);
    dtl_document_clear(&document);
}

static int64_t number_of(const char *sql) {
    sqlite3 *db;
    sqlite3_stmt *row = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &row, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(row), SQLITE_ROW);
    int64_t number = sqlite3_column_int64(row, 0);
    sqlite3_finalize(row);
    sqlite3_close(db);
    return number;
}

static void what_is_told_of_times_and_places_is_found_again(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &first);
    must_add(store, &third);
    must_merge(store);
    char *told = everything(store);
    assert_non_null(strstr(told, "\"text\":\"market\",\"type\":\"DATE\",\"value\":\"2031-05-07\",\"from\":\"2031-05-07\",\"to\":"
                                 "\"2031-05-07\",\"utc\":null,\"basis\":\"relative\",\"part\":\"text\"}],\"places\":[{"));
    assert_non_null(strstr(told, "\"text\":\"Tessaly\",\"lat\":1.25,\"lon\":-3.5,\"geonames\":7,\"name\":\"Tessaly\",\"country\":"
                                 "\"UGA\",\"admin1\":null,\"precision\":\"city\",\"part\":\"text\"},{"));
    assert_non_null(strstr(told, "\"text\":\"Zdeněk\",\"lat\":null,\"lon\":null,\"geonames\":null,\"name\":\"Czechia\""));
    free(told);
    dtl_store_close(store);
    /* What is not resolved is not kept; the middle of a country is in no box. */
    assert_int_equal(number_of("SELECT count(*) FROM told_time WHERE day_from > 22000 AND day_to = day_from"), 2);
    assert_int_equal(number_of("SELECT count(*) FROM told_place"), 4);
    assert_int_equal(
        number_of("SELECT count(*) FROM told_place_range WHERE north >= 1 AND south <= 2 AND east >= -4 AND west <= -3"), 2);
    assert_int_equal(number_of("SELECT count(*) FROM told_place_range"), 2);
    run_sql("PRAGMA foreign_keys = ON; DELETE FROM report WHERE outlet = 'c.example'");
    assert_int_equal(number_of("SELECT count(*) FROM told_time"), 1);
    assert_int_equal(number_of("SELECT count(*) FROM told_place"), 2);
    assert_int_equal(number_of("SELECT count(*) FROM told_place_range"), 1);
    run_sql("PRAGMA foreign_keys = ON; DELETE FROM report");
    assert_int_equal(number_of("SELECT (SELECT count(*) FROM told_time) + (SELECT count(*) FROM told_place_range)"), 0);
}

static void adding_twice_adds_nothing(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &first);
    must_merge(store);
    char *before = everything(store);
    bool added = true;
    assert_int_equal(add(store, &first, &added, NULL), DTL_OK);
    assert_false(added);
    must_merge(store);
    char *after = everything(store);
    assert_string_equal(before, after);
    free(before);
    free(after);
    dtl_store_close(store);
}

static void a_dispute_is_shown_and_a_later_toll_is_no_part_of_it(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &first);
    must_add(store, &second);
    must_merge(store);
    dtl_filter all = dtl_filter_all();
    char *lines = events_of(store, &all);
    assert_non_null(strstr(lines, "\"counts\":{\"killed\":{\"min\":24,\"max\":31}}"));
    assert_non_null(strstr(
        lines, "\"disputes\":[{\"field\":\"counts.killed\",\"values\":[{\"value\":{\"min\":24,\"max\":24},\"mentions\":[\"m-"));
    free(lines);
    must_add(store, &(telling){"d.example", "Quorra", "KEN", NULL, 6, 4, 40, DTL_TYPE_ASSAULT, 0});
    must_merge(store);
    lines = events_of(store, &all);
    assert_int_equal(count_lines(lines), 1);
    assert_non_null(strstr(lines, "\"counts\":{\"killed\":{\"min\":40,\"max\":40}}"));
    assert_non_null(strstr(lines, "\"field\":\"counts.killed\""));
    assert_null(strstr(lines, "\"value\":{\"min\":40"));
    free(lines);
    dtl_store_close(store);
}

static void filters_find_what_they_say(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &first);
    must_add(store, &second);
    must_add(store, &third);
    must_add(store, &(telling){"d.example", "Imber", "ETH", NULL, 20, 0, 0, DTL_TYPE_COERCE, 0});
    must_merge(store);
    dtl_filter f = dtl_filter_all();
    assert_int_equal(count_events(store, f), 3);
    f.country = "UGA";
    assert_int_equal(count_events(store, f), 1);
    f = dtl_filter_all(), f.actor = "vant";
    assert_int_equal(count_events(store, f), 1);
    f = dtl_filter_all(), f.actor = "reb", f.recipient = "KEN";
    assert_int_equal(count_events(store, f), 1);
    f = dtl_filter_all(), f.type = DTL_TYPE_COERCE;
    assert_int_equal(count_events(store, f), 1);
    f = dtl_filter_all(), f.outlet = "b.example";
    assert_int_equal(count_events(store, f), 1);
    f = dtl_filter_all(), f.text = "tessaly killing";
    assert_int_equal(count_events(store, f), 1);
    f = dtl_filter_all(), f.text = "\"market of quorra\"";
    assert_int_equal(count_events(store, f), 1);
    f = dtl_filter_all(), f.text = "\"quorra of market\"";
    assert_int_equal(count_events(store, f), 0);
    f = dtl_filter_all(), f.text = "zdenek";
    assert_int_equal(count_events(store, f), 3);
    f = dtl_filter_all(), f.from = dtl_day_of((dtl_civil){2031, 5, 5}), f.to = dtl_day_of((dtl_civil){2031, 5, 9});
    assert_int_equal(count_events(store, f), 1);
    f = dtl_filter_all(),
    f.from = dtl_day_of((dtl_civil){2031, 5, 18}); /* no day is told: only that it was published on the 20th */
    assert_int_equal(count_events(store, f), 1);
    f = dtl_filter_all(), f.limit = 2;
    assert_int_equal(count_events(store, f), 2);
    f = dtl_filter_all(), f.status = DTL_STATUS_DENIED;
    assert_int_equal(count_events(store, f), 0);
    f = dtl_filter_all(), f.country = "KEN", f.type = DTL_TYPE_ASSAULT;
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    assert_int_equal(dtl_store_mentions(store, &f, add_mention, &out, NULL), DTL_OK);
    assert_int_equal(count_lines(out.data), 2);
    dtl_buffer_reset(&out);
    assert_int_equal(dtl_store_reports(store, &f, add_report, &out, NULL), DTL_OK);
    assert_int_equal(count_lines(out.data), 2);
    dtl_buffer_clear(&out);
    dtl_store_close(store);
}

static int stop(void *context, const dtl_event *event) {
    (void)event;
    ++*(int *)context;
    return -77;
}

static void a_callback_can_stop(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &first);
    must_add(store, &third);
    must_merge(store);
    int calls = 0;
    dtl_filter all = dtl_filter_all();
    assert_int_equal(dtl_store_events(store, &all, stop, &calls, NULL), -77);
    assert_int_equal(calls, 1);
    dtl_store_close(store);
}

static void words_with_odd_characters_are_only_words(void **state) {
    (void)state;
    static const char *const odd[] = {"\"",
                                      "*",
                                      "AND",
                                      "a AND",
                                      "NOT",
                                      "(",
                                      "market*",
                                      "title:market",
                                      "\"unclosed market",
                                      "\"\" \"\"",
                                      "",
                                      "'; DROP TABLE report; --",
                                      "NEAR(market, 2)",
                                      "^market",
                                      "-market",
                                      "{a b}: c",
                                      "\xFF\xFE",
                                      "мир",
                                      "m\"ar\"ket",
                                      "+ + +"};
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &first);
    must_merge(store);
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        dtl_filter f = dtl_filter_all();
        f.text = odd[i];
        count_events(store, f); /* fails the test on an error */
        f = dtl_filter_all();
        f.actor = f.outlet = f.country = f.id = odd[i];
        assert_int_equal(count_events(store, f), 0);
    }
    dtl_filter f = dtl_filter_all();
    f.text = "market*";
    assert_int_equal(count_events(store, f), 1);
    dtl_store_close(store);
}

static void add_for_ever(int report_to) {
    dtl_store *store = NULL;
    if (dtl_store_open(&store, path, DTL_STORE_WRITE, NULL)) _exit(1);
    for (int i = 1;; i++) {
        telling t = {"a.example", "Quorra", "KEN", NULL, 1 + i % 28, 0, i, DTL_TYPE_ASSAULT, 0};
        bool added;
        if (add(store, &t, &added, NULL) || write(report_to, ".", 1) != 1) _exit(1);
        if (i % 50 == 0 && dtl_store_merge(store, NULL, NULL, NULL, NULL)) _exit(1);
    }
}

static void a_killed_process_leaves_a_store_that_opens(void **state) {
    (void)state;
    for (int round = 0; round < 4; round++) {
        int ends[2];
        assert_int_equal(pipe(ends), 0);
        pid_t child = fork();
        if (!child) add_for_ever(ends[1]);
        close(ends[1]);
        char dot;
        for (int i = 0; i < 60 + 30 * round; i++) assert_int_equal(read(ends[0], &dot, 1), 1);
        kill(child, SIGKILL);
        assert_int_equal(waitpid(child, NULL, 0), child);
        close(ends[0]);
        dtl_store *store = open_store(path, DTL_STORE_WRITE);
        dtl_store_counts counts;
        assert_int_equal(dtl_store_count(store, &counts, NULL), DTL_OK);
        assert_true(counts.reports >= 50);
        assert_int_equal(counts.reports, counts.mentions); /* each report whole */
        must_merge(store);
        free(everything(store));
        dtl_store_close(store);
    }
}

static void expect_failure(dtl_store_access access_wanted, int code, const char *words) {
    dtl_store *store = NULL;
    dtl_error error = {.message = ""};
    assert_int_equal(dtl_store_open(&store, path, access_wanted, &error), code);
    assert_null(store);
    if (!strstr(error.message, words)) fail_msg("'%s' does not say '%s'", error.message, words);
    assert_string_equal(error.file, path);
}

static void a_store_of_another_version_is_named(void **state) {
    (void)state;
    dtl_store_close(open_store(path, DTL_STORE_WRITE));
    run_sql("PRAGMA user_version = 99");
    expect_failure(DTL_STORE_READ, DTL_EVERSION, "version 99");
    expect_failure(DTL_STORE_WRITE, DTL_EVERSION, "works with version");
}

static void what_is_no_store_is_refused(void **state) {
    (void)state;
    expect_failure(DTL_STORE_READ, DTL_ENOTFOUND, "no store");
    FILE *file = fopen(path, "w");
    fputs("This is a letter and not a database, and it is long enough to be looked at as one: one hundred bytes.\n", file);
    fclose(file);
    expect_failure(DTL_STORE_READ, DTL_EDAMAGED, "not a dateline store");
    expect_failure(DTL_STORE_WRITE, DTL_EDAMAGED, "not a dateline store");
    unlink(path);
    run_sql("CREATE TABLE letters (text TEXT)");
    expect_failure(DTL_STORE_WRITE, DTL_EDAMAGED, "not a dateline store");
    unlink(path);
    mkdir(path, 0700);
    expect_failure(DTL_STORE_WRITE, DTL_EIO, "is no file");
    rmdir(path);
}

static void damage_is_an_error(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    for (int i = 1; i < 120; i++)
        must_add(store, &(telling){"a.example", "Quorra", "KEN", NULL, 1 + i % 28, 0, i, DTL_TYPE_ASSAULT, 0});
    must_merge(store);
    dtl_store_close(store);
    int file = open(path, O_RDWR);
    struct stat size;
    assert_int_equal(fstat(file, &size), 0);
    char noise[512];
    memset(noise, 0xA5, sizeof noise);
    for (off_t at = 8192; at < size.st_size; at += 4096)
        assert_int_equal(pwrite(file, noise, sizeof noise, at), (ssize_t)sizeof noise);
    close(file);
    dtl_error error = {.message = ""};
    dtl_filter all = dtl_filter_all();
    dtl_buffer out;
    dtl_buffer_init(&out, 64 << 20);
    int status = dtl_store_open(&store, path, DTL_STORE_READ, &error);
    if (status == DTL_OK) {
        status = dtl_store_events(store, &all, add_event, &out, &error);
        dtl_store_close(store);
    }
    assert_int_equal(status, DTL_EDAMAGED);
    dtl_buffer_clear(&out);
}

/* Runs in a child that may not write files beyond this size. */
static int fill_the_disk(void) {
    dtl_store *store = NULL;
    if (dtl_store_open(&store, path, DTL_STORE_WRITE, NULL)) return 1;
    for (int i = 0; i < 10; i++) {
        telling t = {"a.example", "Quorra", "KEN", NULL, 1 + i, 0, i + 1, DTL_TYPE_ASSAULT, 0};
        if (add(store, &t, &(bool){false}, NULL)) return 2;
    }
    if (dtl_store_merge(store, NULL, NULL, NULL, NULL)) return 3;
    struct rlimit limit = {300 << 10, 300 << 10};
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
    dtl_error error = {.message = ""};
    int status = DTL_OK;
    for (int i = 0; status == DTL_OK && i < 100000; i++) {
        telling t = {"b.example", "Tessaly", "UGA", NULL, 1 + i % 28, 0, i + 1, DTL_TYPE_ASSAULT, 0};
        status = add(store, &t, &(bool){false}, &error);
    }
    if (status != DTL_EIO || !strlen(error.message) || strcmp(error.file, path) != 0) return 4;
    dtl_store_close(store);
    return 0;
}

static void a_full_disk_is_told_and_loses_nothing_durable(void **state) {
    (void)state;
    pid_t child = fork();
    if (!child) _exit(fill_the_disk());
    int status = -1;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    dtl_filter f = dtl_filter_all();
    f.outlet = "a.example";
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    assert_int_equal(dtl_store_reports(store, &f, add_report, &out, NULL), DTL_OK);
    assert_int_equal(count_lines(out.data), 10);
    must_merge(store);
    dtl_buffer_clear(&out);
    dtl_store_close(store);
}

static void a_store_where_one_may_not_write_can_be_read(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &first);
    must_merge(store);
    dtl_store_close(store);
    chmod(path, 0444);
    chmod(folder, 0555);
    pid_t child = fork();
    if (!child) {
        if (geteuid() == 0 && seteuid(65534)) _exit(0);
        dtl_filter all = dtl_filter_all();
        int calls = 0;
        bool read = dtl_store_open(&store, path, DTL_STORE_READ, NULL) == DTL_OK &&
                    dtl_store_events(store, &all, count_call, &calls, NULL) == DTL_OK;
        dtl_store_close(read ? store : NULL);
        _exit(read && calls == 1 && dtl_store_open(&store, path, DTL_STORE_WRITE, NULL) == DTL_EIO ? 0 : 1);
    }
    int status = -1;
    waitpid(child, &status, 0);
    chmod(folder, 0755);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

static void readers_see_what_is_durable_while_another_writes(void **state) {
    (void)state;
    dtl_store *writer = open_store(path, DTL_STORE_WRITE);
    must_add(writer, &first);
    must_merge(writer);
    must_add(writer, &third);
    dtl_store *reader = open_store(path, DTL_STORE_READ);
    dtl_store_counts counts;
    assert_int_equal(dtl_store_count(reader, &counts, NULL), DTL_OK);
    assert_int_equal(counts.reports, 1);
    must_merge(writer);
    assert_int_equal(dtl_store_count(reader, &counts, NULL), DTL_OK);
    assert_int_equal(counts.reports, 2);
    dtl_error error;
    bool added;
    assert_int_equal(add(reader, &second, &added, &error), DTL_EIO);
    assert_non_null(strstr(error.message, "may not be written"));
    dtl_store_close(reader);
    dtl_store_close(writer);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(what_is_added_is_found_again),
        TEST(what_is_told_of_times_and_places_is_found_again),
        TEST(adding_twice_adds_nothing),
        TEST(a_dispute_is_shown_and_a_later_toll_is_no_part_of_it),
        TEST(filters_find_what_they_say),
        TEST(a_callback_can_stop),
        TEST(words_with_odd_characters_are_only_words),
        TEST(a_killed_process_leaves_a_store_that_opens),
        TEST(a_store_of_another_version_is_named),
        TEST(what_is_no_store_is_refused),
        TEST(damage_is_an_error),
        TEST(a_full_disk_is_told_and_loses_nothing_durable),
        TEST(a_store_where_one_may_not_write_can_be_read),
        TEST(readers_see_what_is_durable_while_another_writes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
