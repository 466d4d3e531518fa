/* What readers mend in a part holds in the store that parts are joined into, whichever takes up which. */
#include "store/corrections.h"

#include "store/join.h"
#include "tellings.h"

static const telling found = {"a.example", "Quorra", "KEN", NULL, 4, 3, 7, DTL_TYPE_ASSAULT, 1};
static const telling retold = {"b.example", "Quorra", "KEN", NULL, 5, 3, 7, DTL_TYPE_ASSAULT, 2};
static const telling early = {"c.example", "Quorra", "KEN", NULL, 3, 3, 7, DTL_TYPE_ASSAULT, 3};

static char other_path[96];

static int setup_two(void **state) {
    int failed = setup(state);
    snprintf(other_path, sizeof other_path, "%s/b.db", folder);
    return failed;
}

static void ids_of(const telling *t, char report[DTL_ID_SIZE], char mention[DTL_ID_SIZE]) {
    dtl_document document;
    dtl_document_init(&document);
    write_document(&document, t);
    memcpy(report, document.report.id, DTL_ID_SIZE);
    memcpy(mention, document.mentions.items[0].id, DTL_ID_SIZE);
    dtl_document_clear(&document);
}

/* A correction as another store hands it on. */
static dtl_correction mend(const telling *t, const char *id, const char *field, const char *value, const char *at) {
    dtl_correction c = {.part = DTL_PART_TEXT, .trigger = {7, 15}};
    ids_of(t, c.report, c.mention);
    snprintf(c.id, sizeof c.id, "%s", id);
    c.field = dtl_slice_of(field);
    c.value = dtl_slice_of(value);
    c.was = DTL_SLICE("null");
    c.by = DTL_SLICE("Ada");
    c.reason = DTL_SLICE("as the text says");
    c.at = dtl_slice_of(at);
    return c;
}

static bool take(dtl_store *store, dtl_correction c) {
    dtl_error error = {.message = ""};
    bool added = false;
    if (dtl_store_take_correction(store, &c, &added, &error)) fail_msg("%s", error.message);
    return added;
}

static dtl_correction undone(dtl_correction c, const char *at) {
    c.undone_by = DTL_SLICE("Bea");
    c.undone_reason = DTL_SLICE("it does not");
    c.undone_at = dtl_slice_of(at);
    return c;
}

/* Makes a store of the reports; count 0 ends the list of corrections with an empty id. */
static void make(const char *where, const telling *const *reports, const dtl_correction *corrections) {
    dtl_store *store = open_store(where, DTL_STORE_WRITE);
    for (; *reports; reports++) must_add(store, *reports);
    must_merge(store);
    for (; corrections && corrections->id[0]; corrections++) take(store, *corrections);
    must_merge(store);
    dtl_store_close(store);
}

static int add_correction(void *context, const dtl_correction *c) {
    dtl_buffer_print(context, "%s %.*s was %.*s now %.*s undone %.*s by %.*s counts %d\n", c->id, DTL_PRINT(c->field),
                     DTL_PRINT(c->was), DTL_PRINT(c->value), DTL_PRINT(c->undone_at), DTL_PRINT(c->undone_by), c->applies);
    return DTL_OK;
}

/* All that the store says, with its corrections. */
static char *all_of(dtl_store *store) {
    dtl_buffer out;
    dtl_error error = {.message = ""};
    dtl_filter filter = dtl_filter_all();
    char *said = everything(store);
    dtl_buffer_init(&out, 64 << 20);
    dtl_buffer_add(&out, dtl_slice_of(said));
    if (dtl_store_corrections(store, &filter, add_correction, &out, &error)) fail_msg("%s", error.message);
    free(said);
    return out.data;
}

static char *join_into(const char *into, const char *from) {
    dtl_error error = {.message = ""};
    size_t added = 0;
    dtl_store *store = open_store(into, DTL_STORE_WRITE);
    if (dtl_store_join(store, from, &added, &error)) fail_msg("%s", error.message);
    must_merge(store);
    char *before = all_of(store);
    if (dtl_store_join(store, from, &added, &error)) fail_msg("%s", error.message);
    assert_int_equal(added, 0);
    must_merge(store);
    char *again = all_of(store);
    assert_string_equal(again, before);
    free(again);
    dtl_store_close(store);
    return before;
}

static void remove_both(void) {
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        char file[160];
        snprintf(file, sizeof file, "%s%s", path, endings[i]);
        unlink(file);
        snprintf(file, sizeof file, "%s%s", other_path, endings[i]);
        unlink(file);
    }
}

/* Joins A with B in both directions; both must come to what one store with all reports and all the corrections says. */
static char *join_both(const telling *const *in_a, const dtl_correction *of_a, const telling *const *in_b,
                       const dtl_correction *of_b) {
    make(path, in_a, of_a);
    make(other_path, in_b, of_b);
    char *one = join_into(path, other_path);
    remove_both();
    make(path, in_a, of_a);
    make(other_path, in_b, of_b);
    char *other = join_into(other_path, path);
    remove_both();
    assert_string_equal(one, other);
    free(other);
    return one;
}

static bool says(const char *all, const char *words) {
    return strstr(all, words) != NULL;
}

#define REPORTS(...)           \
    (const telling *const[]) { \
        __VA_ARGS__, NULL      \
    }
#define CORRECTIONS(...)       \
    (const dtl_correction[]) { \
        __VA_ARGS__, {         \
            .id = ""           \
        }                      \
    }

static void one_of_a_report_that_only_one_part_has_holds(void **state) {
    (void)state;
    char *all = join_both(REPORTS(&found), NULL, REPORTS(&retold),
                          CORRECTIONS(mend(&retold, "c-0000000000000001", "status", "\"planned\"", "2031-06-01T10:00:00Z")));
    assert_true(says(all, "status was \"asserted\" now \"planned\" undone  by  counts 1"));
    assert_true(says(all, "\"status\":\"planned\""));
    free(all);
}

static void one_of_a_report_that_both_have_holds(void **state) {
    (void)state;
    dtl_correction c = mend(&found, "c-0000000000000001", "counts.killed", "{\"min\":9,\"max\":9}", "2031-06-01T10:00:00Z");
    char *all = join_both(REPORTS(&found), NULL, REPORTS(&found, &retold), CORRECTIONS(c));
    assert_true(says(all, "counts.killed was {\"min\":7,\"max\":7} now {\"min\":9,\"max\":9} undone  by  counts 1"));
    assert_true(says(all, "\"killed\":{\"min\":9,\"max\":9}"));
    free(all);
}

static void of_two_on_one_field_the_later_stands(void **state) {
    (void)state;
    dtl_correction a = mend(&found, "c-0000000000000002", "type", "{\"type\":\"COERCE\",\"mode\":null}", "2031-06-01T10:00:00Z");
    dtl_correction b = mend(&found, "c-0000000000000001", "type", "{\"type\":\"AID\",\"mode\":null}", "2031-06-02T10:00:00Z");
    char *all = join_both(REPORTS(&found), CORRECTIONS(a), REPORTS(&found), CORRECTIONS(b));
    assert_true(says(all, "\"type\":\"AID\""));
    assert_false(says(all, "\"type\":\"COERCE\",\"mode\":null,\"contexts\""));
    assert_true(says(all, "now {\"type\":\"COERCE\",\"mode\":null} undone 2031-06-02T10:00:00Z by Ada counts 0"));
    assert_true(says(all, "c-0000000000000001 type was {\"type\":\"ASSAULT\",\"mode\":null,\"cameo\":\"190\"}"));
    free(all);
}

static void two_on_two_fields_both_stand(void **state) {
    (void)state;
    dtl_correction a = mend(&found, "c-0000000000000001", "status", "\"denied\"", "2031-06-01T10:00:00Z");
    dtl_correction b = mend(&found, "c-0000000000000002", "counts.killed", "null", "2031-06-02T10:00:00Z");
    char *all = join_both(REPORTS(&found), CORRECTIONS(a), REPORTS(&found), CORRECTIONS(b));
    assert_true(says(all, "\"status\":\"denied\""));
    assert_true(says(all, "\"counts\":{}"));
    free(all);
}

static void what_was_undone_in_either_is_undone(void **state) {
    (void)state;
    dtl_correction c = mend(&found, "c-0000000000000001", "status", "\"denied\"", "2031-06-01T10:00:00Z");
    c.was = DTL_SLICE("\"asserted\"");
    dtl_correction off = undone(c, "2031-06-03T10:00:00Z");
    char *all = join_both(REPORTS(&found), CORRECTIONS(c), REPORTS(&found), CORRECTIONS(c, off));
    assert_false(says(all, "\"status\":\"denied\""));
    assert_true(says(all, "undone 2031-06-03T10:00:00Z by Bea counts 0"));
    free(all);
    /* and in the part that never had it count */
    all = join_both(REPORTS(&retold), CORRECTIONS(off), REPORTS(&found), CORRECTIONS(c));
    assert_false(says(all, "\"status\":\"denied\""));
    free(all);
}

static void one_that_came_before_its_report_counts_when_that_comes(void **state) {
    (void)state;
    dtl_correction c = mend(&found, "c-0000000000000001", "place", "null", "2031-06-01T10:00:00Z");
    char *all = join_both(REPORTS(&retold), CORRECTIONS(c), REPORTS(&found), NULL);
    assert_true(says(all, "now null undone  by  counts 1"));
    assert_true(says(all, "\"corrected\":[\"place\"]"));
    free(all);
    /* in both at once */
    all = join_both(REPORTS(&retold), CORRECTIONS(c), REPORTS(&found), CORRECTIONS(c));
    assert_true(says(all, "\"corrected\":[\"place\"]"));
    free(all);
}

/* The event that was corrected has another id once an earlier report is there. */
static void one_of_an_event_whose_id_changes_holds(void **state) {
    (void)state;
    dtl_correction c = mend(&found, "c-0000000000000001", "counts.killed", "{\"min\":8,\"max\":8}", "2031-06-01T10:00:00Z");
    char *all = join_both(REPORTS(&found, &retold), CORRECTIONS(c), REPORTS(&early), NULL);
    assert_true(says(all, "\"reports\":3"));
    assert_true(says(all, "\"corrected\":[\"counts.killed\"]"));
    free(all);
}

static void a_mention_that_is_wrong_in_one_part_is_of_no_event(void **state) {
    (void)state;
    dtl_correction c = mend(&found, "c-0000000000000001", "wrong", "true", "2031-06-01T10:00:00Z");
    char *all = join_both(REPORTS(&found, &retold), NULL, REPORTS(&found), CORRECTIONS(c));
    assert_false(says(all, "\"reports\":2"));
    free(all);
}

static void what_is_undone_is_as_it_was_coded(void **state) {
    (void)state;
    make(path, REPORTS(&found, &retold, &early), NULL);
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    char *before = everything(store);
    static const char *const mended[][2] = {{"status", "\"denied\""},
                                            {"type", "{\"type\":\"AID\",\"mode\":null}"},
                                            {"date", "{\"from\":\"2031-05-01\",\"to\":\"2031-05-01\"}"},
                                            {"place", "null"},
                                            {"counts.killed", "null"},
                                            {"recipients.0.country", "\"UGA\""},
                                            {"recipients.0.sector", "null"}};
    for (size_t i = 0; i < sizeof mended / sizeof *mended; i++) {
        dtl_error error = {.message = ""};
        dtl_correction c = mend(&found, "", mended[i][0], mended[i][1], "");
        char id[DTL_ID_SIZE];
        if (dtl_store_correct(store, &c, id, &error)) fail_msg("%s: %s", mended[i][0], error.message);
        must_merge(store);
        char *now = everything(store);
        assert_string_not_equal(now, before);
        free(now);
        if (dtl_store_undo_correction(store, id, DTL_SLICE("Bea"), DTL_SLICE("no"), &error)) fail_msg("%s", error.message);
        must_merge(store);
        now = everything(store);
        assert_string_equal(now, before);
        free(now);
    }
    free(before);
    dtl_store_close(store);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup_two, teardown)
    const struct CMUnitTest tests[] = {
        TEST(one_of_a_report_that_only_one_part_has_holds),
        TEST(one_of_a_report_that_both_have_holds),
        TEST(of_two_on_one_field_the_later_stands),
        TEST(two_on_two_fields_both_stand),
        TEST(what_was_undone_in_either_is_undone),
        TEST(one_that_came_before_its_report_counts_when_that_comes),
        TEST(one_of_an_event_whose_id_changes_holds),
        TEST(a_mention_that_is_wrong_in_one_part_is_of_no_event),
        TEST(what_is_undone_is_as_it_was_coded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
