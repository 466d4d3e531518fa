/* Stores joined into one say what one store would say, and how far the reading of a file has come is kept. */
#include "store/join.h"
#include "store/readings.h"
#include "store/recode.h"
#include "tellings.h"

enum { MANY = 48, PARTS = 3 };

static char parts[PARTS][96];

static int setup_parts(void **state) {
    int failed = setup(state);
    for (int i = 0; i < PARTS; i++) snprintf(parts[i], sizeof parts[i], "%s/part%d.db", folder, i);
    return failed;
}

static void remove_store(const char *where) {
    static const char *const endings[] = {"", "-wal", "-shm", "-journal", ".recoding", ".recoding-wal", ".recoding-shm"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        char file[160];
        snprintf(file, sizeof file, "%s%s", where, endings[i]);
        unlink(file);
    }
}

static int teardown_parts(void **state) {
    for (int i = 0; i < PARTS; i++) remove_store(parts[i]);
    remove_store(path);
    return teardown(state);
}

/* Some copies of others, some without a day, some whose name others teach. */
static void make_many(telling many[MANY], unsigned random) {
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
                            r % 13 ? 1 + (int)(r >> 7) % 28 : 0,
                            r >> 12 & 1 ? 1 + (int)(r >> 13) % 28 : 0,
                            i * 7 % 9,
                            r >> 18 & 1 ? DTL_TYPE_ASSAULT : DTL_TYPE_COERCE,
                            i};
    }
}

static void add_to(dtl_store *store, const telling *t) {
    dtl_error error = {.message = ""};
    if (add(store, t, &(bool){false}, &error)) fail_msg("%s", error.message);
}

static size_t must_join(dtl_store *store, const char *other) {
    dtl_error error = {.message = ""};
    size_t added = 0;
    if (dtl_store_join(store, other, &added, &error)) fail_msg("%s: %s", error.file, error.message);
    return added;
}

/* Which part holds a report; some are in two. */
static bool is_in(int part, int report, unsigned round) {
    unsigned holder = ((unsigned)report * 7 + round * 5) % 11 % PARTS;
    return (int)holder == part || (report % 6 == 0 && (int)((holder + 1) % PARTS) == part);
}

static void make_part(int part, const telling many[MANY], unsigned round) {
    dtl_store *store = open_store(parts[part], DTL_STORE_WRITE);
    for (int i = 0; i < MANY; i++) {
        int at = (i * 29 + (int)round) % MANY;
        if (is_in(part, at, round)) add_to(store, &many[at]);
        if (i % 9 == 0 && round % 2) must_merge(store);
    }
    if (round % 3) must_merge(store); /* a part may also wait for the joining */
    dtl_store_close(store);
}

static void parts_joined_are_one_store(void **state) {
    (void)state;
    for (unsigned round = 0; round < 6; round++) {
        telling many[MANY];
        make_many(many, 5 + round);
        dtl_store *whole = open_store(path, DTL_STORE_WRITE);
        for (int i = 0; i < MANY; i++) add_to(whole, &many[i]);
        must_merge(whole);
        char *expected = everything(whole);
        dtl_store_close(whole);
        remove_store(path);
        for (int part = 0; part < PARTS; part++) make_part(part, many, round);
        /* The first takes up the others, or a new one all of them. */
        bool fresh = round % 2;
        dtl_store *store = open_store(fresh ? path : parts[0], DTL_STORE_WRITE);
        for (int part = PARTS - 1; part >= (fresh ? 0 : 1); part--) {
            must_join(store, parts[part]);
            if (round >= 3) must_merge(store);
            assert_int_equal(must_join(store, parts[part]), 0);
        }
        must_merge(store);
        char *joined = everything(store);
        assert_string_equal(joined, expected);
        dtl_filter words = dtl_filter_all();
        words.text = "Tessaly market";
        assert_true(count_events(store, words) > 0);
        free(joined);
        free(expected);
        dtl_store_close(store);
        for (int part = 0; part < PARTS; part++) remove_store(parts[part]);
        remove_store(path);
    }
}

typedef struct id_list {
    char ids[MANY][DTL_ID_SIZE];
    size_t count;
} id_list;

static int note_id(void *context, const dtl_event *event) {
    id_list *all = context;
    snprintf(all->ids[all->count++], DTL_ID_SIZE, "%s", event->id);
    return DTL_OK;
}

static int count_heir(void *context, const char *heir, size_t count) {
    (void)heir;
    *(size_t *)context += count;
    return DTL_OK;
}

static void ids_of_the_parts_go_on_to_answer(void **state) {
    (void)state;
    telling many[MANY];
    make_many(many, 23);
    id_list old = {.count = 0}, now = {.count = 0};
    dtl_filter all = dtl_filter_all();
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    for (int part = 0; part < PARTS; part++) {
        make_part(part, many, 1);
        dtl_store *one = open_store(parts[part], DTL_STORE_READ);
        id_list found = {.count = 0};
        assert_int_equal(dtl_store_events(one, &all, note_id, &found, NULL), DTL_OK);
        for (size_t i = 0; i < found.count && old.count < MANY; i++) memcpy(old.ids[old.count++], found.ids[i], DTL_ID_SIZE);
        dtl_store_close(one);
        must_join(store, parts[part]);
    }
    must_merge(store);
    for (int part = 0; part < PARTS; part++) assert_int_equal(dtl_store_join_past(store, parts[part], NULL), DTL_OK);
    assert_int_equal(dtl_store_events(store, &all, note_id, &now, NULL), DTL_OK);
    size_t gone = 0;
    for (size_t i = 0; i < old.count; i++) {
        bool is_now = false;
        for (size_t k = 0; k < now.count; k++) is_now |= strcmp(old.ids[i], now.ids[k]) == 0;
        size_t heirs = 0;
        assert_int_equal(dtl_store_heirs(store, old.ids[i], count_heir, &heirs, NULL), DTL_OK);
        gone += !is_now;
        assert_true(is_now || heirs > 0);
    }
    assert_true(gone > 0);
    dtl_store_close(store);
}

static void what_is_no_store_is_named_and_changes_nothing(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &first);
    must_merge(store);
    char *before = everything(store);
    dtl_error error = {.message = ""};
    assert_int_equal(dtl_store_join(store, parts[0], NULL, &error), DTL_ENOTFOUND);
    assert_string_equal(error.file, parts[0]);
    assert_int_not_equal(access(parts[0], F_OK), 0);
    FILE *file = fopen(parts[0], "w");
    fputs("no store at all, but long enough to be read as the head of one, which it is not, whatever its name may say", file);
    fclose(file);
    assert_int_equal(dtl_store_join(store, parts[0], NULL, &error), DTL_EDAMAGED);
    must_merge(store);
    char *after = everything(store);
    assert_string_equal(before, after);
    free(before);
    free(after);
    dtl_store_close(store);
}

static void a_reading_goes_on_where_it_stopped(void **state) {
    (void)state;
    uint64_t records = 7;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    assert_int_equal(dtl_store_had(store, "one", &records, NULL), DTL_OK);
    assert_int_equal(records, 0);
    must_add(store, &first);
    assert_int_equal(dtl_store_reached(store, "one", 12, NULL), DTL_OK);
    assert_int_equal(dtl_store_reached(store, "one", 13, NULL), DTL_OK);
    assert_int_equal(dtl_store_reached(store, "two", UINT64_MAX, NULL), DTL_OK);
    dtl_store_close(store);
    store = open_store(path, DTL_STORE_WRITE);
    assert_int_equal(dtl_store_had(store, "one", &records, NULL), DTL_OK);
    assert_int_equal(records, 13);
    assert_int_equal(dtl_store_had(store, "two", &records, NULL), DTL_OK);
    assert_true(records == UINT64_MAX);
    assert_int_equal(dtl_store_forget_readings(store, NULL), DTL_OK);
    assert_int_equal(dtl_store_had(store, "one", &records, NULL), DTL_OK);
    assert_int_equal(records, 0);
    dtl_store_close(store);
}

/* A process that is killed has noted no more than was committed: what it noted is in the store with the reports. */
static void a_reading_is_noted_with_its_reports_or_not_at_all(void **state) {
    (void)state;
    uint64_t records = 0;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    assert_int_equal(dtl_store_had(store, "one", &records, NULL), DTL_OK); /* makes the table */
    must_add(store, &first);
    assert_int_equal(dtl_store_reached(store, "one", 1, NULL), DTL_OK);
    dtl_store *other = open_store(path, DTL_STORE_WRITE);
    dtl_store_counts counts;
    assert_int_equal(dtl_store_had(other, "one", &records, NULL), DTL_OK);
    assert_int_equal(dtl_store_count(other, &counts, NULL), DTL_OK);
    assert_int_equal(records, counts.reports);
    dtl_store_close(other);
    dtl_store_close(store);
}

#ifdef DTL_FAULTS
static int join_parts(const dtl_telling_model *model, dtl_error *error) {
    dtl_store *store = NULL;
    uint64_t records = 0;
    int status = dtl_store_open(&store, path, DTL_STORE_WRITE, error);
    if (status == DTL_OK) status = dtl_store_had(store, "one", &records, error);
    if (status == DTL_OK) status = dtl_store_reached(store, "one", 3, error);
    if (status == DTL_OK) status = dtl_store_join(store, parts[0], NULL, error);
    if (status == DTL_OK) status = dtl_store_merge(store, model, NULL, NULL, error);
    if (status == DTL_OK) status = dtl_store_join_past(store, parts[0], error);
    dtl_store_close(store);
    return status;
}

static int code_again(const dtl_telling_model *model, dtl_error *error) {
    dtl_recoding *recoding = NULL;
    dtl_document document;
    dtl_document_init(&document);
    int status = dtl_recoding_open(&recoding, parts[0], error), more = 0;
    while (status == DTL_OK && (more = dtl_recoding_next(recoding, &document, error)) > 0) {
        status = dtl_recoding_add(recoding, &document, error);
        dtl_document_reset(&document);
    }
    if (status == DTL_OK) status = more;
    if (status == DTL_OK) status = dtl_store_merge(dtl_recoding_store(recoding), model, NULL, NULL, error);
    if (status == DTL_OK) {
        status = dtl_recoding_finish(recoding, error);
    } else {
        dtl_recoding_cancel(recoding);
    }
    dtl_document_clear(&document);
    return status;
}

static void fail_in_turn(int (*act)(const dtl_telling_model *model, dtl_error *error)) {
    dtl_telling_model *model = NULL;
    assert_int_equal(dtl_telling_open(&model, DTL_SOURCE_DIR, "en", NULL), DTL_OK);
    int status = DTL_ENOMEM;
    for (size_t number = 1; status; number++) {
        remove_store(path);
        dtl_store *part = open_store(parts[0], DTL_STORE_WRITE);
        add_to(part, &first);
        add_to(part, &third);
        must_merge(part);
        char *before = everything(part);
        dtl_store_close(part);
        dtl_error error = {.message = ""};
        dtl_memory_fail_from(number);
        status = act(model, &error);
        dtl_memory_fail_from(0);
        if (status) {
            assert_int_equal(status, DTL_ENOMEM);
            assert_int_equal(error.code, DTL_ENOMEM);
            part = open_store(parts[0], DTL_STORE_READ); /* it is as it was */
            char *after = everything(part);
            assert_string_equal(before, after);
            free(after);
            dtl_store_close(part);
        }
        free(before);
    }
    dtl_telling_close(model);
}

static void joining_with_every_allocation_failing(void **state) {
    (void)state;
    fail_in_turn(join_parts);
}

static void coding_again_with_every_allocation_failing(void **state) {
    (void)state;
    fail_in_turn(code_again);
}
#endif

int main(void) {
#define WITH_STORES(test) cmocka_unit_test_setup_teardown(test, setup_parts, teardown_parts)
    const struct CMUnitTest tests[] = {
        WITH_STORES(parts_joined_are_one_store),
        WITH_STORES(ids_of_the_parts_go_on_to_answer),
        WITH_STORES(what_is_no_store_is_named_and_changes_nothing),
        WITH_STORES(a_reading_goes_on_where_it_stopped),
        WITH_STORES(a_reading_is_noted_with_its_reports_or_not_at_all),
#ifdef DTL_FAULTS
        WITH_STORES(joining_with_every_allocation_failing),
        WITH_STORES(coding_again_with_every_allocation_failing),
#endif
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
