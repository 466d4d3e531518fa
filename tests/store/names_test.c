/* What reports tell of names, and what later reports know from it. */
#include "tellings.h"

static char *mention_of(dtl_store *store, const char *outlet) {
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    dtl_filter filter = dtl_filter_all();
    filter.outlet = outlet;
    assert_int_equal(dtl_store_mentions(store, &filter, add_mention, &out, NULL), DTL_OK);
    return out.data;
}

static void must_tell(dtl_store *store, const char *outlet, const char *words, bool yes) {
    char *line = mention_of(store, outlet);
    if ((strstr(line, words) != NULL) != yes) fail_msg("%s: %s is %sin %s", outlet, words, yes ? "not " : "", line);
    free(line);
}

static void a_name_alone_is_known_from_reports_published_no_later(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &(telling){"old.example", "Quorra", "KEN", "Orlo Vant", 4, 4, 1, DTL_TYPE_ASSAULT, 1});
    must_add(store, &(telling){"new.example", "Imber", "ETH", "Orlo Vant", 9, 9, 2, DTL_TYPE_ASSAULT, 1});
    must_add(store, &(telling){"last.example", "Imber", "ETH", "Vant", 10, 10, 2, DTL_TYPE_ASSAULT, 1});
    must_add(store, &(telling){"other.example", "Imber", "ETH", "Petra Vant", 10, 10, 3, DTL_TYPE_ASSAULT, 1});
    must_merge(store);
    must_tell(store, "new.example", "\"name\":\"Orlo Vant\",\"country\":null", true);
    /* the teaching report comes when the others are merged already */
    must_add(store, &(telling){"teacher.example", "Tessaly", "UGA", "Orlo Vant", 7, 7, 3, DTL_TYPE_ASSAULT, 3});
    must_merge(store);
    must_tell(store, "old.example", "taught_by", false);
    must_tell(store, "new.example", "\"name\":\"Orlo Vant\",\"country\":\"UGA\",\"sector\":\"REB\",\"role\":\"commander\"", true);
    must_tell(store, "new.example", "\"taught_by\":\"r-", true);
    must_tell(store, "last.example", "\"name\":\"Vant\",\"country\":\"UGA\"", true);
    must_tell(store, "other.example", "taught_by", false);
    dtl_filter filter = dtl_filter_all();
    filter.actor = "UGA";
    assert_int_equal(count_events(store, filter), 1); /* of new and last together */
    /* another of the name, of another country: nobody knows any more who is meant */
    must_add(store, &(telling){"namesake.example", "Quorra", "KEN", "Orlo Vant", 8, 8, 3, DTL_TYPE_ASSAULT, 3});
    must_merge(store);
    must_tell(store, "new.example", "taught_by", false);
    must_tell(store, "last.example", "taught_by", false);
    dtl_store_close(store);
}

static void reports_added_alone_neither_teach_nor_learn(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    const telling teacher = {"teacher.example", "Tessaly", "UGA", "Orlo Vant", 7, 7, 3, DTL_TYPE_ASSAULT, 3};
    dtl_store_set_alone(store, true);
    must_add(store, &teacher);
    must_add(store, &(telling){"alone.example", "Imber", "ETH", "Orlo Vant", 9, 9, 2, DTL_TYPE_ASSAULT, 1});
    dtl_store_set_alone(store, false);
    must_add(store, &(telling){"new.example", "Imber", "ETH", "Orlo Vant", 9, 9, 2, DTL_TYPE_ASSAULT, 1});
    must_merge(store);
    must_tell(store, "new.example", "taught_by", false);
    must_add(store, &(telling){"again.example", "Tessaly", "UGA", "Orlo Vant", 7, 7, 3, DTL_TYPE_ASSAULT, 3});
    must_merge(store);
    must_tell(store, "new.example", "taught_by", true);
    must_tell(store, "alone.example", "taught_by", false);
    dtl_store_close(store);
}

static size_t count_profiles(dtl_store *store, dtl_filter filter, const char *must_have) {
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    dtl_buffer_add(&out, DTL_SLICE(""));
    assert_int_equal(dtl_store_profiles(store, &filter, add_profile, &out, NULL), DTL_OK);
    if (!strstr(out.data, must_have)) fail_msg("%s is not in %s", must_have, out.data);
    size_t lines = count_lines(out.data);
    dtl_buffer_clear(&out);
    return lines;
}

static void actors_are_listed_with_what_reports_tell_of_them(void **state) {
    (void)state;
    dtl_store *store = open_store(path, DTL_STORE_WRITE);
    must_add(store, &(telling){"a.example", "Tessaly", "UGA", "Orlo Vant", 7, 7, 3, DTL_TYPE_ASSAULT, 3});
    must_add(store, &(telling){"b.example", "Tessaly", "UGA", "Orlo B. Vant", 8, 8, 3, DTL_TYPE_ASSAULT, 6});
    must_add(store, &(telling){"c.example", "Tessaly", "UGA", "Vant", 9, 9, 3, DTL_TYPE_ASSAULT, 1});
    must_add(store, &(telling){"d.example", "Quorra", "KEN", "Idris Moll", 9, 9, 3, DTL_TYPE_ASSAULT, 3});
    must_merge(store);
    dtl_filter filter = dtl_filter_all();
    assert_int_equal(count_profiles(store, filter, "\"name\":\"Idris Moll\",\"aliases\":[],\"country\":\"KEN\""), 2);
    filter.name = "VANT";
    assert_int_equal(count_profiles(store, filter, "\"aliases\":[\"Orlo Vant\",\"Vant\"],\"country\":\"UGA\""), 1);
    assert_int_equal(count_profiles(store, filter, "\"role\":\"spokesman\",\"from\":\"2031-05-08\",\"to\":\"2031-05-08\""), 1);
    assert_int_equal(count_profiles(store, filter, "\"evidence\":\"Rebels attacked the market\""), 1);
    assert_int_equal(count_profiles(store, filter, "\"last_published\":\"2031-05-09\",\"reports\":3,\"mentions\":3"), 1);
    filter.country = "KEN";
    assert_int_equal(count_profiles(store, filter, ""), 0);
    filter.name = NULL;
    assert_int_equal(count_profiles(store, filter, "Moll"), 1);
    filter = dtl_filter_all(), filter.outlet = "c.example";
    assert_int_equal(count_profiles(store, filter, "Vant"), 1);
    filter = dtl_filter_all(), filter.limit = 1;
    assert_int_equal(count_profiles(store, filter, "Moll"), 1);
    dtl_store_close(store);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(a_name_alone_is_known_from_reports_published_no_later),
        TEST(reports_added_alone_neither_teach_nor_learn),
        TEST(actors_are_listed_with_what_reports_tell_of_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
