/* Merging in the store: the same events whatever the order, and old ids that answer. */
#include "tellings.h"

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
        char *one = everything(store), *two = everything(again);
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

typedef struct heirs {
    char id[8][DTL_ID_SIZE];
    size_t counts[8], count;
} heirs;

static int take_heir(void *context, const char *heir, size_t count) {
    heirs *all = context;
    assert_true(all->count < 8);
    snprintf(all->id[all->count], DTL_ID_SIZE, "%s", heir);
    all->counts[all->count++] = count;
    return DTL_OK;
}

static heirs heirs_of(dtl_store *store, const char *id) {
    heirs found = {.count = 0};
    assert_int_equal(dtl_store_heirs(store, id, take_heir, &found, NULL), DTL_OK);
    return found;
}

static int take_id(void *context, const dtl_event *event) {
    snprintf(context, DTL_ID_SIZE, "%s", event->id);
    return DTL_OK;
}

static int take_story(void *context, const dtl_event *event) {
    snprintf(context, DTL_ID_SIZE, "%s", event->story);
    return DTL_OK;
}

static void an_old_id_says_what_became_of_it(void **state) {
    (void)state;
    char old[DTL_ID_SIZE], now[DTL_ID_SIZE], old_story[DTL_ID_SIZE], story[DTL_ID_SIZE];
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    dtl_filter all = dtl_filter_all();
    must_add(store, &second);
    must_merge(store);
    assert_int_equal(dtl_store_events(store, &all, take_id, old, NULL), DTL_OK);
    assert_int_equal(dtl_store_events(store, &all, take_story, old_story, NULL), DTL_OK);
    assert_int_equal(heirs_of(store, old).count, 0);
    /* An earlier report of the same act gives the event another id, and the story too. */
    must_add(store, &(telling){"z.example", "Quorra", "KEN", NULL, 4, 4, 24, DTL_TYPE_ASSAULT, 5});
    must_merge(store);
    assert_int_equal(count_events(store, all), 1);
    assert_int_equal(dtl_store_events(store, &all, take_id, now, NULL), DTL_OK);
    assert_int_equal(dtl_store_events(store, &all, take_story, story, NULL), DTL_OK);
    assert_string_not_equal(old, now);
    heirs found = heirs_of(store, old);
    assert_int_equal(found.count, 1);
    assert_string_equal(found.id[0], now);
    assert_int_equal(found.counts[0], 1);
    assert_int_equal(heirs_of(store, now).count, 0);
    found = heirs_of(store, old_story);
    assert_int_equal(found.count, 1);
    assert_string_equal(found.id[0], story);
    /* One earlier still: the oldest id and the one between both lead to the newest. */
    must_add(store, &(telling){"y.example", "Quorra", "KEN", NULL, 3, 4, 24, DTL_TYPE_ASSAULT, 6});
    must_merge(store);
    char newest[DTL_ID_SIZE];
    assert_int_equal(dtl_store_events(store, &all, take_id, newest, NULL), DTL_OK);
    if (strcmp(newest, now) != 0) assert_string_equal(heirs_of(store, now).id[0], newest);
    assert_string_equal(heirs_of(store, old).id[0], newest);
    dtl_store_close(store);
}

/* Every id that any order of reading ever gave is an event, or leads to one. */
static int note_id(void *context, const dtl_event *event) {
    dtl_buffer_print(context, "%s\n", event->id);
    return DTL_OK;
}

static void no_id_is_ever_lost(void **state) {
    (void)state;
    telling many[MANY];
    make_many(many, 17, true);
    dtl_buffer ids;
    dtl_buffer_init(&ids, 16 << 20);
    dtl_filter all = dtl_filter_all();
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    for (int i = 0; i < MANY; i++) {
        add(store, &many[i * 23 % MANY], &(bool){false}, NULL);
        must_merge(store);
        assert_int_equal(dtl_store_events(store, &all, note_id, &ids, NULL), DTL_OK);
    }
    char *now = events_of(store, &all);
    for (dtl_slice rest = dtl_buffer_slice(&ids); rest.length;) {
        dtl_slice id = dtl_slice_cut(&rest, '\n');
        char text[DTL_ID_SIZE], key[DTL_ID_SIZE + 12];
        snprintf(text, sizeof text, "%.*s", DTL_PRINT(id));
        snprintf(key, sizeof key, "\"event\":\"%s\"", text);
        if (strstr(now, key)) continue;
        heirs found = heirs_of(store, text);
        assert_true(found.count > 0);
        snprintf(key, sizeof key, "\"event\":\"%s\"", found.id[0]);
        assert_non_null(strstr(now, key));
    }
    free(now);
    dtl_buffer_clear(&ids);
    dtl_store_close(store);
}

#ifdef DTL_FAULTS
static int use_the_store(dtl_document *documents, size_t count, const dtl_telling_model *model, char **out, dtl_error *error) {
    dtl_store *store = NULL;
    dtl_buffer lines;
    dtl_buffer_init(&lines, 1 << 20);
    int status = dtl_store_open(&store, path, DTL_STORE_WRITE, error);
    for (size_t i = 0; status == DTL_OK && i < count; i++) status = dtl_store_add(store, &documents[i], &(bool){false}, error);
    if (status == DTL_OK) status = dtl_store_merge(store, model, count_call, &(int){0}, error);
    dtl_filter filter = dtl_filter_all();
    filter.text = "market";
    if (status == DTL_OK) status = dtl_store_events(store, &filter, add_event, &lines, error);
    if (status == DTL_OK) status = dtl_store_mentions(store, &filter, add_mention, &lines, error);
    if (status == DTL_OK) status = dtl_store_reports(store, &filter, add_report, &lines, error);
    if (status == DTL_OK) status = dtl_store_profiles(store, &filter, add_profile, &lines, error);
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
    dtl_telling_model *model = NULL;
    assert_int_equal(dtl_telling_open(&model, DTL_SOURCE_DIR, "en", NULL), DTL_OK);
    for (size_t number = 1; status != DTL_OK; number++) {
        unlink(path);
        dtl_error error = {.message = ""};
        dtl_memory_fail_from(number);
        status = use_the_store(documents, 3, model, &lines, &error);
        dtl_memory_fail_from(0);
        if (status) {
            assert_int_equal(status, DTL_ENOMEM);
            assert_int_equal(error.code, DTL_ENOMEM);
            assert_true(strlen(error.message) > 0);
        }
        if (status) free(lines);
    }
    assert_int_equal(count_lines(lines), 2 + 3 + 3 + 1);
    free(lines);
    dtl_telling_close(model);
    for (size_t i = 0; i < 3; i++) dtl_document_clear(&documents[i]);
}
#endif

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(merging_tells_what_is_new),
        TEST(the_order_of_adding_and_merging_does_not_show),
        TEST(events_of_older_rules_are_merged_anew),
        TEST(an_old_id_says_what_became_of_it),
        TEST(no_id_is_ever_lost),
#ifdef DTL_FAULTS
        TEST(every_allocation_fails_in_turn),
#endif
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
