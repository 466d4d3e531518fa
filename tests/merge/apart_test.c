/* What shows two acts, whatever else agrees. */
#include "told.h"

static const char froze[] = "The bloc closed the land border with Torvia and froze the country's funds on Sunday.";

static dtl_mention *measure(const char *published, const char *trigger) {
    dtl_mention *m = tell(DTL_TYPE_COERCE, published, trigger, froze);
    m->mode = DTL_MODE_RESTRICT;
    actor(m, "The bloc", "", "IGO");
    recipient(m, "Torvia", "NER", "");
    on(m, 4);
    return m;
}

static void two_words_of_one_sentence_are_two_acts(void **state) {
    (void)state;
    dtl_mention *first = measure("05T10", "closed"), *second = measure("05T10", "froze");
    memcpy(second->report, first->report, sizeof first->report);
    second->outlet = first->outlet;
    merge();
    assert_int_equal(events.count, 2);
}

static dtl_mention *rally(const char *published, int day) {
    dtl_mention *m = tell(DTL_TYPE_PROTEST, published, "marched", "Hundreds of supporters marched through the capital.");
    actor(m, "supporters", "NER", "CVL");
    if (day) on(m, day);
    return m;
}

static void what_was_published_before_the_day_is_another_act(void **state) {
    (void)state;
    rally("06T20", 0);
    rally("11T09", 10);
    merge();
    assert_int_equal(events.count, 2);
    count = 0;
    rally("10T20", 0);
    rally("11T09", 10);
    merge();
    assert_int_equal(events.count, 1);
}

static void condemn(const char *text, const char *country, const char *sector) {
    dtl_mention *m =
        tell(DTL_TYPE_ACCUSE, "06T10", "condemned", "They condemned the attack on the mosque of Belisso as horrific.");
    actor(m, text, country, sector);
}

static void who_condemns_is_not_who_else_condemns(void **state) {
    (void)state;
    condemn("The secretary-general", "", "IGO");
    condemn("The government", "AFG", "GOV");
    condemn("The Afghan government", "AFG", "GOV");
    merge();
    assert_int_equal(events.count, 2);
}

static dtl_mention *arrest(const char *published, const char *who, int64_t number) {
    dtl_mention *m = tell(DTL_TYPE_COERCE, published, "detained", "Soldiers detained members of the government of Torvia.");
    m->mode = DTL_MODE_ARREST;
    actor(m, "Soldiers", "NER", "MIL");
    recipient(m, who, "NER", "GOV");
    if (number)
        m->counts[DTL_COUNT_ARRESTED] = (dtl_count){number, number, true};
    else
        m->recipients[0].name = dtl_slice_of(who);
    return m;
}

static void one_who_is_named_is_not_among_several(void **state) {
    (void)state;
    arrest("06T10", "Orlo Vant", 0);
    arrest("07T10", "ministers", 4);
    arrest("07T12", "Orlo Vant", 0);
    merge();
    assert_int_equal(events.count, 2);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(two_words_of_one_sentence_are_two_acts),
        TEST(what_was_published_before_the_day_is_another_act),
        TEST(who_condemns_is_not_who_else_condemns),
        TEST(one_who_is_named_is_not_among_several),
    };
    return cmocka_run_group_tests(tests, open_model, close_model);
}
