/* The store as its user meets it: what was added is found again, whatever happens to the process, the disk or the order. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "export/lines.h"
#include "store/store.h"

static char folder[64], path[96];

static int setup(void **state) {
    (void)state;
    /* In memory where that can be had: the tests make hundreds of stores, and wait for the disk at each. */
    snprintf(folder, sizeof folder, "%s/dateline-store-XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/a.db", folder);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    static const char *const names[] = {"a.db", "a.db-wal", "a.db-shm", "a.db-journal", "b.db", "b.db-wal", "b.db-shm"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char file[160];
        snprintf(file, sizeof file, "%s/%s", folder, names[i]);
        unlink(file);
    }
    rmdir(folder);
    return 0;
}

static dtl_store *open_store(const char *where, dtl_store_access access_wanted) {
    dtl_store *store = NULL;
    dtl_error error = {.message = ""};
    if (dtl_store_open(&store, where, access_wanted, &error)) fail_msg("%s: %s", error.file, error.message);
    return store;
}

static dtl_span find(const dtl_document *document, const char *words) {
    size_t at = dtl_slice_find(document->report.text, dtl_slice_of(words), 0);
    assert_true(at != SIZE_MAX);
    return (dtl_span){(uint32_t)at, (uint32_t)(at + strlen(words))};
}

/* A report of one sentence with one mention: number killed in a city on a day of May 2031. */
typedef struct telling {
    const char *outlet, *city, *country, *actor;
    int published, day, killed;
    dtl_type type;
    int serial; /* so that no two reports are the same */
} telling;

static void give_actor(dtl_document *document, dtl_actor **side, size_t *count, const char *words, const char *name,
                       const char *country, const char *sector) {
    *side = dtl_arena_new(&document->arena, dtl_actor);
    **side = (dtl_actor){.text = dtl_slice_of(words), .span = find(document, words), .name = dtl_slice_of(name)};
    snprintf((*side)->country, sizeof(*side)->country, "%s", country);
    snprintf((*side)->sector, sizeof(*side)->sector, "%s", sector);
    *count = 1;
}

static void write_report(dtl_document *document, const telling *t) {
    dtl_report *report = &document->report;
    report->outlet = dtl_slice_of(t->outlet);
    report->title = dtl_arena_print(&document->arena, "Attack in %s", t->city);
    report->text = dtl_arena_print(
        &document->arena,
        "Rebels attacked the market of %s as seen by %s, killing %d villagers in attack %d. Zdeněk's \"market\" burnt.", t->city,
        t->outlet, t->killed, t->serial);
    if (t->published) report->published = dtl_arena_print(&document->arena, "2031-05-%02d", t->published);
    report->published_day = t->published ? dtl_day_parse(report->published) : DTL_NO_DAY;
    report->language = DTL_SLICE("en");
    dtl_report_identify(report);
}

static void write_mention(dtl_document *document, const telling *t) {
    dtl_mention *m = dtl_vector_push(&document->mentions, &document->arena);
    dtl_place *place = dtl_arena_new(&document->arena, dtl_place);
    *m = (dtl_mention){.part = DTL_PART_TEXT,
                       .outlet = document->report.outlet,
                       .published = document->report.published,
                       .type = t->type,
                       .mode = DTL_NO_MODE,
                       .contexts = 1u << DTL_CONTEXT_military | 1u << DTL_CONTEXT_election,
                       .cameo = "190",
                       .place = place,
                       .trigger = find(document, "attacked"),
                       .evidence = find(document, "Rebels attacked the market"),
                       .rule = DTL_SLICE("en/assault.lex:4"),
                       .confidence = 0.73,
                       .made_by = DTL_SLICE("dateline test"),
                       .sentence = 0};
    memcpy(m->report, document->report.id, sizeof m->report);
    m->trigger_text = dtl_span_text(document->report.text, m->trigger);
    m->evidence_text = dtl_span_text(document->report.text, m->evidence);
    *place = (dtl_place){.text = dtl_slice_of(t->city),
                         .span = find(document, t->city),
                         .name = dtl_slice_of(t->city),
                         .lat = 1.25,
                         .lon = -3.5,
                         .located = true,
                         .precision = DTL_PRECISION_CITY,
                         .geonames = 7};
    snprintf(place->country, sizeof place->country, "%s", t->country);
    give_actor(document, &m->actors, &m->actor_count, "Rebels", t->actor, "", "REB");
    give_actor(document, &m->recipients, &m->recipient_count, "villagers", NULL, t->country, "CVL");
    if (t->day) {
        dtl_day day = dtl_day_of((dtl_civil){2031, 5, t->day});
        m->when = (dtl_when){.from = day,
                             .to = day,
                             .told = true,
                             .basis = DTL_BASIS_RELATIVE,
                             .text = DTL_SLICE("market"),
                             .span = find(document, "market")};
    }
    if (t->killed) m->counts[DTL_COUNT_KILLED] = (dtl_count){.min = t->killed, .max = t->killed, .told = true};
    dtl_mention_identify(m);
}

static void write_document(dtl_document *document, const telling *t) {
    dtl_document_reset(document);
    write_report(document, t);
    write_mention(document, t);
}

static int add(dtl_store *store, const telling *t, bool *added, dtl_error *error) {
    dtl_document document;
    dtl_document_init(&document);
    write_document(&document, t);
    int status = dtl_store_add(store, &document, added, error);
    dtl_document_clear(&document);
    return status;
}

static void must_add(dtl_store *store, const telling *t) {
    bool added = false;
    dtl_error error = {.message = ""};
    if (add(store, t, &added, &error)) fail_msg("%s", error.message);
    assert_true(added);
}

static void must_merge(dtl_store *store) {
    dtl_error error = {.message = ""};
    dtl_rarity *rarity = NULL;
    if (dtl_rarity_open(&rarity, DTL_SOURCE_DIR, &error)) fail_msg("%s", error.message);
    if (dtl_store_merge(store, rarity, NULL, NULL, &error)) fail_msg("%s", error.message);
    dtl_rarity_close(rarity);
}

static int add_event(void *context, const dtl_event *event) {
    return dtl_line_event(context, event);
}

static int add_mention(void *context, const dtl_mention *mention) {
    return dtl_line_mention(context, mention);
}

static int add_report(void *context, const dtl_stored_report *stored) {
    return dtl_line_report(context, &(dtl_report_line){&stored->report, stored->origin, stored->story, stored->words,
                                                       stored->mentions, stored->mention_count});
}

static char *events_of(dtl_store *store, const dtl_filter *filter) {
    dtl_buffer out;
    dtl_buffer_init(&out, 64 << 20);
    dtl_buffer_add(&out, DTL_SLICE(""));
    dtl_error error = {.message = ""};
    if (dtl_store_events(store, filter, add_event, &out, &error)) fail_msg("%s", error.message);
    return out.data;
}

static char *everything(dtl_store *store) {
    dtl_buffer out;
    dtl_buffer_init(&out, 64 << 20);
    dtl_filter all = dtl_filter_all();
    assert_int_equal(dtl_store_events(store, &all, add_event, &out, NULL), DTL_OK);
    assert_int_equal(dtl_store_mentions(store, &all, add_mention, &out, NULL), DTL_OK);
    assert_int_equal(dtl_store_reports(store, &all, add_report, &out, NULL), DTL_OK);
    return out.data;
}

static size_t count_lines(const char *text) {
    size_t lines = 0;
    for (; *text; text++) lines += *text == '\n';
    return lines;
}

static size_t count_events(dtl_store *store, dtl_filter filter) {
    char *lines = events_of(store, &filter);
    size_t count = count_lines(lines);
    free(lines);
    return count;
}

static const telling first = {"a.example", "Quorra", "KEN", NULL, 5, 4, 24, DTL_TYPE_ASSAULT, 0};
static const telling second = {"b.example", "Quorra", "KEN", NULL, 5, 4, 31, DTL_TYPE_ASSAULT, 0};
static const telling third = {"c.example", "Tessaly", "UGA", "Orlo Vant", 8, 7, 2, DTL_TYPE_ASSAULT, 0};

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
        "\"title\":\"Attack in Tessaly\",\"author\":null,\"published\":\"2031-05-08\",\"language\":\"en\",\"origin\":\"o-"));
    assert_non_null(strstr(read.data, document.mentions.items[0].id));
    dtl_store_close(store);
    dtl_buffer_clear(&told);
    dtl_buffer_clear(&read);
    dtl_document_clear(&document);
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

static int count_call(void *context, const dtl_event *event) {
    (void)event;
    ++*(int *)context;
    return 0;
}

static void merging_tells_what_is_new(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &first);
    int calls = 0;
    assert_int_equal(dtl_store_merge(store, NULL, count_call, &calls, NULL), DTL_OK);
    assert_int_equal(calls, 1);
    must_add(store, &second); /* of the same event, whose earliest mention may be another now */
    must_add(store, &third);
    calls = 0;
    assert_int_equal(dtl_store_merge(store, NULL, count_call, &calls, NULL), DTL_OK);
    assert_in_range(calls, 1, 2);
    calls = 0;
    assert_int_equal(dtl_store_merge(store, NULL, count_call, &calls, NULL), DTL_OK);
    assert_int_equal(calls, 0);
    dtl_store_counts counts;
    assert_int_equal(dtl_store_count(store, &counts, NULL), DTL_OK);
    assert_int_equal(counts.reports, 3);
    assert_int_equal(counts.mentions, 3);
    assert_int_equal(counts.events, 2);
    dtl_store_close(store);
}

static void a_dispute_is_shown_and_an_update_is_none(void **state) {
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
    assert_non_null(strstr(lines, "\"disputes\":[]"));
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

enum { MANY = 60 };

/* Some without a day of publication, if undated. */
static void make_many(telling many[MANY], unsigned random, bool undated) {
    static const char *const outlets[] = {"a.example", "b.example", "c.example"}, *const cities[] = {"Quorra", "Tessaly",
                                                                                                     "Imber"};
    static const char *const countries[] = {"KEN", "UGA", "KEN"}, *const actors[] = {NULL, "Orlo Vant", "Vant", "Orlo Wandt"};
    for (int i = 0; i < MANY; i++) {
        random = random * 1664525u + 1013904223u;
        unsigned r = random >> 6;
        many[i] = (telling){outlets[r % 3],
                            cities[r / 3 % 3],
                            countries[r / 3 % 3],
                            actors[r >> 5 & 3],
                            r % 13 || !undated ? 1 + (int)(r >> 7) % 28 : 0,
                            r >> 12 & 1 ? 1 + (int)(r >> 13) % 28 : 0,
                            i * 7 % 9,
                            r >> 18 & 1 ? DTL_TYPE_ASSAULT : DTL_TYPE_COERCE,
                            i};
    }
}

static void the_order_of_adding_and_merging_does_not_show(void **state) {
    (void)state;
    char other[96];
    snprintf(other, sizeof other, "%s/b.db", folder);
    for (unsigned round = 0; round < 12; round++) {
        telling many[MANY];
        make_many(many, 3 + round, round % 2);
        dtl_store *store = open_store(path, DTL_STORE_WRITE), *again = open_store(other, DTL_STORE_WRITE);
        for (int i = 0; i < MANY; i++) add(store, &many[i], &(bool){false}, NULL);
        must_merge(store);
        for (int i = 0; i < MANY; i++) {
            int at = (i * 37 + (int)round) % MANY;
            add(again, &many[at], &(bool){false}, NULL);
            if (i % 7 == 0 || i > 50) must_merge(again);
        }
        must_merge(again);
        dtl_filter all = dtl_filter_all();
        char *one = events_of(store, &all), *two = events_of(again, &all);
        assert_true(count_lines(one) > 5);
        assert_string_equal(one, two);
        free(one);
        free(two);
        dtl_store_close(store);
        dtl_store_close(again);
        unlink(path);
        unlink(other);
    }
}

/* Adds reports until it is killed; writes a byte for each that is added. */
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

static void run_sql(const char *sql) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
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

static void events_of_older_rules_are_merged_anew(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &first);
    must_add(store, &second);
    must_merge(store);
    char *before = everything(store);
    dtl_store_close(store);
    run_sql("UPDATE event SET independent = 77; UPDATE report SET origin = 'o-0'; UPDATE setting SET value = 'older' WHERE name "
            "= 'rules'");
    store = open_store(path, DTL_STORE_WRITE);
    must_merge(store);
    char *after = everything(store);
    assert_string_equal(before, after);
    free(before);
    free(after);
    dtl_store_close(store);
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

#ifdef DTL_FAULTS
static int use_the_store(dtl_document *documents, size_t count, char **out, dtl_error *error) {
    dtl_store *store = NULL;
    dtl_buffer lines;
    dtl_buffer_init(&lines, 1 << 20);
    int status = dtl_store_open(&store, path, DTL_STORE_WRITE, error);
    for (size_t i = 0; status == DTL_OK && i < count; i++) status = dtl_store_add(store, &documents[i], &(bool){false}, error);
    if (status == DTL_OK) status = dtl_store_merge(store, NULL, count_call, &(int){0}, error);
    dtl_filter filter = dtl_filter_all();
    filter.text = "market";
    if (status == DTL_OK) status = dtl_store_events(store, &filter, add_event, &lines, error);
    if (status == DTL_OK) status = dtl_store_mentions(store, &filter, add_mention, &lines, error);
    if (status == DTL_OK) status = dtl_store_reports(store, &filter, add_report, &lines, error);
    if (status && status == lines.status) dtl_fail(error, status, "%s", dtl_error_meaning(status));
    dtl_store_close(store);
    *out = lines.data;
    return status;
}

static void every_allocation_fails_in_turn(void **state) {
    (void)state;
    const telling tellings[] = {first, second, third};
    dtl_document documents[3];
    for (size_t i = 0; i < 3; i++) {
        dtl_document_init(&documents[i]);
        write_document(&documents[i], &tellings[i]);
    }
    char *lines = NULL;
    int status = DTL_ENOMEM;
    for (size_t number = 1; status != DTL_OK; number++) {
        unlink(path);
        dtl_error error = {.message = ""};
        dtl_memory_fail_from(number);
        status = use_the_store(documents, 3, &lines, &error);
        dtl_memory_fail_from(0);
        if (status) {
            assert_int_equal(status, DTL_ENOMEM);
            assert_int_equal(error.code, DTL_ENOMEM);
            assert_true(strlen(error.message) > 0);
        }
        if (status) free(lines);
    }
    assert_int_equal(count_lines(lines), 2 + 3 + 3);
    free(lines);
    for (size_t i = 0; i < 3; i++) dtl_document_clear(&documents[i]);
}
#endif

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(what_is_added_is_found_again),
        TEST(adding_twice_adds_nothing),
        TEST(merging_tells_what_is_new),
        TEST(a_dispute_is_shown_and_an_update_is_none),
        TEST(filters_find_what_they_say),
        TEST(a_callback_can_stop),
        TEST(words_with_odd_characters_are_only_words),
        TEST(the_order_of_adding_and_merging_does_not_show),
        TEST(a_killed_process_leaves_a_store_that_opens),
        TEST(a_store_of_another_version_is_named),
        TEST(events_of_older_rules_are_merged_anew),
        TEST(what_is_no_store_is_refused),
        TEST(damage_is_an_error),
        TEST(a_full_disk_is_told_and_loses_nothing_durable),
        TEST(a_store_where_one_may_not_write_can_be_read),
#ifdef DTL_FAULTS
        TEST(every_allocation_fails_in_turn),
#endif
        TEST(readers_see_what_is_durable_while_another_writes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
