/* What a reader sees disputed, and what is none of it: variants, looser places, what nobody told. */
#include "told.h"

static void named(dtl_actor *actor, const char *name, const char *role) {
    actor->name = dtl_slice_of(name);
    actor->role = dtl_slice_of(role);
}

static dtl_mention *strike(const char *published, const char *trigger, const char *evidence) {
    dtl_mention *m = tell(DTL_TYPE_ASSAULT, published, trigger, evidence);
    m->mode = DTL_MODE_AERIAL;
    return m;
}

static void a_denial_stands_against_what_its_report_tells_though_it_says_it_otherwise(void **state) {
    (void)state;
    dtl_mention *act = strike("06T10", "bombed", "Jets bombed the market hall of Belisso on Monday.");
    actor(act, "jets", "", "MIL");
    on(act, 5);
    dtl_mention *denial = strike("06T10", "role", "The alliance denied any role.");
    actor(denial, "the alliance", "SAU", "");
    denial->status = DTL_STATUS_DENIED;
    in_report_of(denial, act);
    merge();
    assert_int_equal(events.count, 1);
    assert_true(disputes("status"));
}

static void a_denial_of_another_kind_of_act_stands_alone(void **state) {
    (void)state;
    dtl_mention *act = strike("06T10", "bombed", "Jets bombed the market hall of Belisso on Monday.");
    actor(act, "jets", "SAU", "MIL");
    dtl_mention *denial = tell(DTL_TYPE_ASSAULT, "06T11", "abducted", "The mayor denied that rebels had abducted nurses.");
    actor(denial, "rebels", "YEM", "REB");
    denial->mode = DTL_MODE_ABDUCT;
    denial->status = DTL_STATUS_DENIED;
    merge();
    assert_int_equal(events.count, 2);
}

static void arrests(bool inferred) {
    count = 0;
    static const char *const countries[] = {"ZMB", "EGY"};
    for (int i = 0; i < 2; i++) {
        dtl_mention *m =
            tell(DTL_TYPE_COERCE, "06T10", i ? "detained" : "arrested", "Police arrested, detained people in the riots.");
        m->mode = DTL_MODE_ARREST;
        recipient(m, "people", countries[i], "CVL");
        m->recipients[0].inferred = inferred && i;
        on(m, 5);
    }
}

static void a_country_that_nobody_told_keeps_nothing_apart(void **state) {
    (void)state;
    arrests(true);
    merge();
    assert_int_equal(events.count, 1);
    assert_string_equal(events.items[0].recipients[0].country, "ZMB");
    arrests(false);
    merge();
    assert_int_equal(events.count, 2);
}

static void signing(const char *name, const char *role, bool with_other) {
    dtl_mention *m = tell(DTL_TYPE_SUPPORT, "06T10", "signed", "They signed the lease of the oil tanks on Monday.");
    actor(m, name, "LKA", "GOV");
    named(&m->actors[0], name, role);
    actor(m, "the Indian foreign secretary", "IND", "GOV");
    m->actors[1].role = dtl_slice_of("foreign secretary");
    if (with_other) {
        actor(m, "Prime Minister Silva", "LKA", "GOV");
        named(&m->actors[2], "Silva", "prime minister");
    }
    on(m, 5);
}

static void who_of_a_state_it_was_is_disputed(void **state) {
    (void)state;
    signing("Wickrama", "ports minister", false);
    signing("Silva", "prime minister", false);
    merge();
    assert_int_equal(events.count, 1);
    assert_true(disputes("actors"));
}

static void that_another_stood_by_is_no_dispute(void **state) {
    (void)state;
    signing("Wickrama", "ports minister", true);
    signing("Silva", "prime minister", false);
    merge();
    assert_int_equal(events.count, 1);
    assert_false(disputes("actors"));
}

/* "A mob", "employees" and "a company" may be one; soldiers and rebels are not. */
static void one_party_in_two_words_is_no_dispute(void **state) {
    (void)state;
    static const struct {
        const char *sectors[2];
        bool disputed;
    } cases[] = {{{"LAB", "CVL"}, false}, {{"BUS", "COP"}, false}, {{"UAF", "CVL"}, true}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        count = 0;
        for (int k = 0; k < 2; k++) {
            dtl_mention *m =
                strike("06T10", "bombed", "Jets bombed the market hall of Belisso on Monday and killed seven there.");
            actor(m, "jets", "SAU", "MIL");
            recipient(m, "seven", "", cases[i].sectors[k]);
            on(m, 5);
        }
        merge();
        assert_int_equal(events.count, 1);
        assert_int_equal(disputes("recipients"), cases[i].disputed);
    }
}

static dtl_mention *arrest_of(const char *published, const char *name) {
    dtl_mention *m = tell(DTL_TYPE_COERCE, published, "arrested", "The owner of the mill was arrested.");
    m->mode = DTL_MODE_ARREST;
    recipient(m, "the owner", "BGD", "BUS");
    m->recipients[0].name = dtl_slice_of(name);
    snprintf(origins[count - 1].draft, sizeof origins[0].draft, "s-%zu", count); /* each in a story of its own */
    on(m, 19);
    m->when = (dtl_when){.from = DTL_NO_DAY, .to = m->when.to, .told = true, .basis = DTL_BASIS_PUBLISHED};
    return m;
}

static void what_was_told_as_done_did_not_happen_later(void **state) {
    (void)state;
    arrest_of("19T15", "Shamsul Kabir");
    on(arrest_of("31T08", "Shamsul Kabir"), 21);
    merge();
    assert_int_equal(events.count, 1);
    assert_true(disputes("date"));
}

static void what_befell_others_in_those_days_is_another_act(void **state) {
    (void)state;
    arrest_of("19T15", "Shamsul Kabir");
    on(arrest_of("31T08", "Abdul Miah"), 21);
    on(arrest_of("31T08", "Shamsul Kabir"), 27);
    merge();
    assert_int_equal(events.count, 3);
}

static dtl_mention *killing(const char *published, int64_t killed, const char *outlet) {
    dtl_mention *m = strike(published, "bombed", "Jets bombed the market hall of Belisso on Monday.");
    actor(m, "jets", "SAU", "MIL");
    on(m, 5);
    m->counts[DTL_COUNT_KILLED] = (dtl_count){killed, killed, true};
    if (outlet) m->outlet = dtl_slice_of(outlet);
    return m;
}

static void a_later_toll_settles_no_dispute_of_the_first_day(void **state) {
    (void)state;
    killing("05T14", 7, NULL);
    killing("05T17", 11, NULL);
    killing("08T12", 14, NULL);
    merge();
    assert_int_equal(events.count, 1);
    assert_true(disputes("counts.killed"));
    assert_int_equal(events.items[0].disputes[0].value_count, 2);
    assert_int_equal(events.items[0].counts[DTL_COUNT_KILLED].min, 14);
}

static void an_outlet_raises_its_own_toll_within_hours(void **state) {
    (void)state;
    killing("05T14", 7, "one.example");
    killing("05T17", 11, "one.example");
    merge();
    assert_int_equal(events.count, 1);
    assert_false(disputes("counts.killed"));
    assert_int_equal(events.items[0].counts[DTL_COUNT_KILLED].min, 11);
    assert_int_equal(events.items[0].counts[DTL_COUNT_KILLED].max, 11);
}

static void a_toll_told_alone_is_of_the_attack_that_its_report_tells_of(void **state) {
    (void)state;
    dtl_mention *act = killing("05T14", 7, NULL);
    act->counts[DTL_COUNT_KILLED].told = false;
    dtl_mention *toll = tell(DTL_TYPE_ASSAULT, "05T14", "toll", "Doctors said that the toll stood at 31.");
    toll->counts[DTL_COUNT_KILLED] = (dtl_count){31, 31, true};
    in_report_of(toll, act);
    merge();
    assert_int_equal(events.count, 1);
    assert_int_equal(events.items[0].counts[DTL_COUNT_KILLED].min, 31);
}

static dtl_place *at(dtl_mention *m, const char *name, dtl_precision precision, double lat) {
    dtl_place *place = dtl_arena_new(&arena, dtl_place);
    *place = (dtl_place){.name = dtl_slice_of(name), .text = dtl_slice_of(name), .country = "BEL", .precision = precision};
    place->located = lat > 0;
    place->lat = lat;
    place->lon = 4.4;
    m->place = place;
    return place;
}

static void only_places_apart_are_disputed(void **state) {
    (void)state;
    static const struct {
        const char *name;
        dtl_precision precision;
        double lat;
        bool disputed;
    } others[] = {{"Hoveniersstraat", DTL_PRECISION_POINT, 0, false},
                  {"Berchem", DTL_PRECISION_CITY, 51.19, false},
                  {"Brussels", DTL_PRECISION_CITY, 50.85, true}};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        count = 0;
        for (int k = 0; k < 2; k++) {
            dtl_mention *m = tell(DTL_TYPE_COERCE, "14T10", "took", "Robbers took diamonds from a vault before dawn on Monday.");
            actor(m, "robbers", "BEL", "CRM");
            on(m, 14);
            at(m, k ? others[i].name : "Antwerp", k ? others[i].precision : DTL_PRECISION_CITY, k ? others[i].lat : 51.22);
        }
        merge();
        assert_int_equal(events.count, 1);
        assert_int_equal(disputes("place"), others[i].disputed);
    }
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(a_denial_stands_against_what_its_report_tells_though_it_says_it_otherwise),
        TEST(a_denial_of_another_kind_of_act_stands_alone),
        TEST(a_country_that_nobody_told_keeps_nothing_apart),
        TEST(who_of_a_state_it_was_is_disputed),
        TEST(that_another_stood_by_is_no_dispute),
        TEST(one_party_in_two_words_is_no_dispute),
        TEST(what_was_told_as_done_did_not_happen_later),
        TEST(what_befell_others_in_those_days_is_another_act),
        TEST(only_places_apart_are_disputed),
        TEST(a_later_toll_settles_no_dispute_of_the_first_day),
        TEST(an_outlet_raises_its_own_toll_within_hours),
        TEST(a_toll_told_alone_is_of_the_attack_that_its_report_tells_of),
    };
    return cmocka_run_group_tests(tests, open_model, close_model);
}
