/* Questions of ranges: days, parts of the world, and what somebody said. */
#include "tellings.h"

static int count_event(void *context, const dtl_event *event) {
    (void)event;
    ++*(size_t *)context;
    return DTL_OK;
}

static int count_mention(void *context, const dtl_mention *mention) {
    (void)mention;
    ++*(size_t *)context;
    return DTL_OK;
}

static int count_report(void *context, const dtl_stored_report *report) {
    (void)report;
    ++*(size_t *)context;
    return DTL_OK;
}

/* One report on a day of May 2031 at a place; precision none: without a place. */
static void add_at(dtl_store *store, int serial, int day, double lat, double lon, dtl_precision precision) {
    dtl_document document;
    char city[32];
    snprintf(city, sizeof city, "Town%c", 'A' + serial);
    telling t = {"one.example", city, "KEN", "Anna Berg", 9, day, 3, (dtl_type)(serial % DTL_TYPE_COUNT), serial};
    dtl_document_init(&document);
    write_document(&document, &t);
    dtl_place *place = dtl_arena_new(&document.arena, dtl_place);
    *place = *document.mentions.items[0].place;
    place->lat = lat;
    place->lon = lon;
    place->precision = precision;
    place->geonames = 100 + (uint32_t)serial;
    document.mentions.items[0].place = precision ? place : NULL;
    bool added = false;
    assert_int_equal(dtl_store_add(store, &document, &added, NULL), DTL_OK);
    assert_true(added);
    dtl_document_clear(&document);
}

static void check_counts(dtl_store *store, const dtl_filter *filter, size_t expected) {
    size_t events = 0, mentions = 0, reports = 0;
    assert_int_equal(dtl_store_events(store, filter, count_event, &events, NULL), DTL_OK);
    assert_int_equal(dtl_store_mentions(store, filter, count_mention, &mentions, NULL), DTL_OK);
    assert_int_equal(dtl_store_reports(store, filter, count_report, &reports, NULL), DTL_OK);
    assert_int_equal(events, expected);
    assert_int_equal(mentions, expected);
    assert_int_equal(reports, expected);
}

static dtl_filter within(double south, double west, double north, double east) {
    dtl_filter filter = dtl_filter_all();
    filter.box = (dtl_box){.asked = true, .south = south, .west = west, .north = north, .east = east};
    return filter;
}

static void boxes_find_what_lies_in_them(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    add_at(store, 0, 2, 10.123456789, 20, DTL_PRECISION_CITY);
    add_at(store, 1, 3, -17.8, 179.9, DTL_PRECISION_CITY);
    add_at(store, 2, 4, -17.8, -179.9, DTL_PRECISION_REGION);
    add_at(store, 3, 5, 10, 20.5, DTL_PRECISION_COUNTRY);
    add_at(store, 4, 6, 0, 0, DTL_PRECISION_NONE);
    must_merge(store);
    dtl_filter all = dtl_filter_all(), box = within(-90, -180, 90, 180);
    check_counts(store, &all, 5);
    check_counts(store, &box, 3); /* neither the middle of a country nor what has no place */
    box = within(10, 19, 11, 21);
    check_counts(store, &box, 1);
    box = within(10.1234568, 19, 11, 21); /* past the place by less than 32 bits tell */
    check_counts(store, &box, 0);
    box = within(-20, 179, -10, -179); /* over the date line */
    check_counts(store, &box, 2);
    box = within(-20, -179, -10, 179);
    check_counts(store, &box, 0);
    dtl_filter near = dtl_filter_all();
    near.box = dtl_box_near(-17.8, 180, 30);
    check_counts(store, &near, 2);
    near.box = dtl_box_near(10, 21, 100); /* 110 km away, though in the box around */
    check_counts(store, &near, 0);
    near.box = dtl_box_near(89.9, 0, 20000);
    check_counts(store, &near, 3);
    dtl_store_close(store);
}

static void days_find_what_overlaps(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    for (int i = 0; i < 6; i++) add_at(store, i, i + 1, 10, 20, DTL_PRECISION_CITY);
    must_merge(store);
    size_t events = 0, mentions = 0;
    dtl_filter days = dtl_filter_all();
    days.from = dtl_day_of((dtl_civil){2031, 5, 3});
    days.to = days.from + 1;
    assert_int_equal(dtl_store_events(store, &days, count_event, &events, NULL), DTL_OK);
    assert_int_equal(dtl_store_mentions(store, &days, count_mention, &mentions, NULL), DTL_OK);
    assert_int_equal(events, 2);
    assert_int_equal(mentions, 2);
    dtl_store_close(store);
}

/* The questions as SQLite was given them. */
static char asked[8][4096];
static int asked_count;

static int keep_question(unsigned kind, void *context, void *statement, void *text) {
    (void)kind, (void)context, (void)text;
    char *sql = sqlite3_expanded_sql(statement);
    if (sql && strncmp(sql, "SELECT", 6) == 0 && strstr(sql, "ORDER BY") && strstr(sql, "report r") && asked_count < 8)
        snprintf(asked[asked_count++], sizeof *asked, "%s", sql);
    sqlite3_free(sql);
    return 0;
}

static int trace(sqlite3 *db, char **message, const void *api) {
    (void)message, (void)api;
    return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, keep_question, NULL);
}

/* The plan of a question; '\n' behind each step. */
static void plan_of(const char *question, char *out, size_t size) {
    sqlite3 *db = NULL;
    sqlite3_stmt *rows = NULL;
    char sql[4200];
    snprintf(sql, sizeof sql, "EXPLAIN QUERY PLAN %s", question);
    assert_int_equal(sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &rows, NULL), SQLITE_OK);
    size_t length = 0;
    while (sqlite3_step(rows) == SQLITE_ROW && length < size)
        length += (size_t)snprintf(out + length, size - length, "%s\n", (const char *)sqlite3_column_text(rows, 3));
    sqlite3_finalize(rows);
    sqlite3_close(db);
}

static int ignore_quote(void *context, const dtl_told_quote *quote) {
    (void)quote;
    ++*(size_t *)context;
    return DTL_OK;
}

static void ranges_are_looked_up(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    for (int i = 0; i < 20; i++) add_at(store, i, i + 1, i, 20, DTL_PRECISION_CITY);
    must_merge(store);
    dtl_store_close(store);
    char plan[4096] = "";
    size_t count = 0;
    sqlite3_auto_extension((void (*)(void))trace);
    store = open_store(path, DTL_STORE_READ);
    sqlite3_cancel_auto_extension((void (*)(void))trace);
    dtl_filter filter = within(2.5, 19, 5.5, 21);
    filter.from = dtl_day_of((dtl_civil){2031, 5, 4});
    asked_count = 0;
    assert_int_equal(dtl_store_mentions(store, &filter, count_mention, &count, NULL), DTL_OK);
    assert_int_equal(count, 3);
    assert_int_equal(asked_count, 1);
    plan_of(asked[0], plan, sizeof plan);
    assert_non_null(strstr(plan, "SCAN mention_range VIRTUAL TABLE INDEX 2:"));
    assert_non_null(strstr(plan, "SEARCH m USING INTEGER PRIMARY KEY"));
    assert_null(strstr(plan, "SCAN m\n"));
    filter = dtl_filter_all();
    filter.from = filter.to = dtl_day_of((dtl_civil){2031, 5, 9});
    asked_count = 0;
    assert_int_equal(dtl_store_reports(store, &filter, count_report, &count, NULL), DTL_OK);
    plan_of(asked[0], plan, sizeof plan);
    assert_non_null(strstr(plan, "SEARCH r USING INDEX report_day"));
    filter.by = "Berg";
    filter.from = filter.to = DTL_NO_DAY;
    asked_count = 0;
    assert_int_equal(dtl_store_quotes(store, &filter, ignore_quote, &count, NULL), DTL_OK);
    plan_of(asked[0], plan, sizeof plan);
    assert_non_null(strstr(plan, "SCAN quote_speaker VIRTUAL TABLE INDEX"));
    assert_non_null(strstr(plan, "SEARCH q USING INTEGER PRIMARY KEY"));
    dtl_store_close(store);
}

static void add_quote(dtl_document *document, const char *words, dtl_quote_kind kind, bool told, const dtl_actor *speaker) {
    dtl_quote *quote = dtl_vector_push(&document->quotes, &document->arena);
    *quote =
        (dtl_quote){.kind = kind, .told = told, .span = find(document, words), .cue = find(document, "seen"), .speaker = speaker};
}

static int add_line(void *context, const dtl_told_quote *quote) {
    dtl_line_told_quote(context, quote);
    return DTL_OK;
}

static void check_said(dtl_store *store, const char *by, const char *country, size_t expected) {
    size_t count = 0;
    dtl_filter filter = dtl_filter_all();
    filter.by = by;
    filter.country = country;
    assert_int_equal(dtl_store_quotes(store, &filter, ignore_quote, &count, NULL), DTL_OK);
    if (count != expected) fail_msg("%zu and not %zu quotes of %s", count, expected, by ? by : "all");
}

static void what_somebody_said_is_found(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    dtl_document document;
    telling t = {"one.example", "Tessaly", "KEN", "Anna Berg", 9, 3, 3, DTL_TYPE_ASSAULT, 1};
    dtl_actor speaker = {.text = DTL_SLICE("she"),
                         .name = DTL_SLICE("Zdeňka Nováková"),
                         .role = DTL_SLICE("foreign minister"),
                         .country = "CZE",
                         .sector = "GOV"};
    dtl_document_init(&document);
    write_document(&document, &t);
    speaker.span = find(&document, "Zdeněk");
    add_quote(&document, "Rebels attacked the market", DTL_QUOTE_SPEECH, true, &speaker);
    add_quote(&document, "\"market\"", DTL_QUOTE_SCARE, true, &speaker);
    add_quote(&document, "villagers", DTL_QUOTE_SPEECH, false, &speaker);
    add_quote(&document, "killing", DTL_QUOTE_SPEECH, true, NULL);
    bool added = false;
    assert_int_equal(dtl_store_add(store, &document, &added, NULL), DTL_OK);
    check_said(store, NULL, NULL, 3); /* what is only believed is no saying */
    check_said(store, "Zdeňka Nováková", NULL, 1);
    check_said(store, "novakova", NULL, 1);
    check_said(store, "minister", NULL, 1);
    check_said(store, "\"foreign minister\"", "CZE", 1);
    check_said(store, "\"minister foreign\"", NULL, 0);
    check_said(store, "minister", "KEN", 0);
    check_said(store, "Nova", NULL, 0);
    check_said(store, "\" OR * (", NULL, 0);
    dtl_buffer line;
    dtl_buffer_init(&line, 1 << 16);
    dtl_filter filter = dtl_filter_all();
    filter.by = "Nováková";
    assert_int_equal(dtl_store_quotes(store, &filter, add_line, &line, NULL), DTL_OK);
    assert_non_null(
        strstr(line.data, "\"outlet\":\"one.example\",\"url\":null,\"published\":\"2031-05-09\",\"kind\":\"speech\""));
    assert_non_null(strstr(line.data, "\"text\":\"Rebels attacked the market\""));
    assert_non_null(
        strstr(line.data, "\"name\":\"Zdeňka Nováková\",\"country\":\"CZE\",\"sector\":\"GOV\",\"role\":\"foreign minister\""));
    dtl_buffer_clear(&line);
    dtl_document_clear(&document);
    dtl_store_close(store);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(boxes_find_what_lies_in_them),
        TEST(days_find_what_overlaps),
        TEST(ranges_are_looked_up),
        TEST(what_somebody_said_is_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
