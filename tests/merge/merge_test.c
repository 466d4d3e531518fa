/* Which mentions become one event, and what the event says. Each test writes down who told what on which day. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "export/lines.h"
#include "merge/merge.h"

enum { MOST = 400 };

static dtl_arena arena;
static dtl_mention told[MOST];
static size_t count;
static dtl_events events;

static int setup(void **state) {
    (void)state;
    dtl_arena_init(&arena, 256 << 20);
    count = 0;
    return 0;
}

static int teardown(void **state) {
    (void)state;
    dtl_arena_clear(&arena);
    return 0;
}

/* A mention of its own report by its own outlet, published on this day of May 2031. */
static dtl_mention *tell(dtl_type type, int published, const char *evidence) {
    dtl_mention *m = &told[count++];
    *m = (dtl_mention){.type = type, .mode = DTL_NO_MODE, .part = DTL_PART_TEXT, .evidence_text = dtl_slice_of(evidence)};
    snprintf(m->id, sizeof m->id, "m-%03zu", count);
    snprintf(m->report, sizeof m->report, "r-%03zu", count);
    if (published) m->published = dtl_arena_print(&arena, "2031-05-%02d", published);
    m->outlet = dtl_arena_print(&arena, "outlet%02zu.example", count);
    return m;
}

static void add(dtl_actor **side, size_t *size, const char *name, const char *country, const char *sector) {
    if (!*side) *side = dtl_arena_array(&arena, dtl_actor, 4);
    dtl_actor *actor = &(*side)[(*size)++];
    actor->name = dtl_slice_of(name);
    snprintf(actor->country, sizeof actor->country, "%s", country);
    snprintf(actor->sector, sizeof actor->sector, "%s", sector);
}

static void actor(dtl_mention *m, const char *name, const char *country, const char *sector) {
    add(&m->actors, &m->actor_count, name, country, sector);
}

static void recipient(dtl_mention *m, const char *name, const char *country, const char *sector) {
    add(&m->recipients, &m->recipient_count, name, country, sector);
}

static void on(dtl_mention *m, int day) {
    dtl_day number = dtl_day_of((dtl_civil){2031, 5, day});
    m->when = (dtl_when){.from = number, .to = number, .told = true, .basis = DTL_BASIS_RELATIVE};
}

static void in_city(dtl_mention *m, const char *name, const char *country) {
    dtl_place *place = dtl_arena_new(&arena, dtl_place);
    *place = (dtl_place){.name = dtl_slice_of(name), .precision = DTL_PRECISION_CITY};
    snprintf(place->country, sizeof place->country, "%s", country);
    m->place = place;
}

static void killed(dtl_mention *m, int64_t min, int64_t max) {
    m->counts[DTL_COUNT_KILLED] = (dtl_count){.min = min, .max = max, .told = true};
}

static void merge_with(const dtl_origin *origins, size_t origin_count) {
    dtl_error error;
    assert_int_equal(dtl_merge(&events, &arena, NULL, told, count, origins, origin_count, &error), DTL_OK);
}

static void merge(void) {
    merge_with(NULL, 0);
}

/* An attack on a town, told by another outlet each time. */
static dtl_mention *attack(int published, int day) {
    dtl_mention *m = tell(DTL_TYPE_ASSAULT, published, "Rebels stormed the border town");
    actor(m, NULL, "", "REB");
    recipient(m, NULL, "KEN", "CVL");
    in_city(m, "Quorra", "KEN");
    if (day) on(m, day);
    return m;
}

static const dtl_dispute *dispute(const dtl_event *event, const char *field) {
    for (size_t i = 0; i < event->dispute_count; i++) {
        if (dtl_slice_is(event->disputes[i].field, field)) return &event->disputes[i];
    }
    return NULL;
}

static void one_act_told_by_three_is_one_event(void **state) {
    (void)state;
    attack(5, 4);
    attack(5, 4)->outlet = DTL_SLICE("another.example");
    attack(6, 0);
    merge();
    assert_int_equal(events.count, 1);
    const dtl_event *e = &events.items[0];
    assert_int_equal(e->reports, 3);
    assert_int_equal(e->independent, 3);
    assert_int_equal(e->mention_count, 3);
    assert_string_equal(e->mentions[0].data, "m-001");
    assert_string_equal(e->outlets[0].data, "another.example");
    assert_int_equal(e->outlet_count, 3);
    assert_true(dtl_slice_is(e->first_published, "2031-05-05"));
    assert_int_equal(e->when.from, dtl_day_of((dtl_civil){2031, 5, 4}));
    assert_true(dtl_slice_is(e->place->name, "Quorra"));
    assert_string_equal(e->actors[0].sector, "REB");
    assert_string_equal(e->recipients[0].country, "KEN");
    assert_int_equal(e->dispute_count, 0);
}

static void copies_count_once(void **state) {
    (void)state;
    for (int i = 0; i < 3; i++) attack(5, 4);
    const dtl_origin origins[] = {{"r-001", "o-1", "s-1", ""}, {"r-002", "o-1", "s-2", ""}};
    merge_with(origins, 2);
    assert_int_equal(events.count, 1);
    assert_int_equal(events.items[0].reports, 3);
    assert_int_equal(events.items[0].independent, 2);
}

static void another_city_day_type_mode_or_country_is_another_event(void **state) {
    (void)state;
    attack(5, 4);
    in_city(attack(5, 4), "Tessaly", "KEN");
    attack(9, 8);
    attack(5, 4)->type = DTL_TYPE_COERCE;
    dtl_mention *m = attack(5, 4);
    m->recipients[0].country[0] = 'U'; /* UEN */
    merge();
    assert_int_equal(events.count, 5);
    count = 0;
    attack(5, 4)->mode = DTL_MODE_AERIAL;
    attack(5, 4)->mode = DTL_MODE_ABDUCT;
    merge();
    assert_int_equal(events.count, 2);
}

static void acts_with_nothing_particular_in_common_stay_apart(void **state) {
    (void)state;
    dtl_mention *first = tell(DTL_TYPE_COERCE, 5, "Officers detained several street vendors near the harbour"),
                *second = tell(DTL_TYPE_COERCE, 5, "A student leader was arrested after midnight");
    for (size_t i = 0; i < 2; i++) {
        actor(&told[i], NULL, "KEN", "COP");
        recipient(&told[i], NULL, "KEN", "CVL");
        on(&told[i], 4);
    }
    merge();
    assert_int_equal(events.count, 2);
    in_city(first, "Quorra", "KEN");
    in_city(second, "Quorra", "KEN");
    merge();
    assert_int_equal(events.count, 1);
}

static void what_a_state_does_much_of_stays_apart(void **state) {
    (void)state;
    static const char *const told_of[] = {"The country refused to vote for those loans",
                                          "Its ministers turned down a claim over northern waters"};
    for (int i = 0; i < 2; i++) {
        actor(tell(DTL_TYPE_REJECT, 5, told_of[i]), "Kenya", "KEN", "");
        dtl_mention *m =
            tell(DTL_TYPE_CONSULT, 5,
                 i ? "Members of the council met in the morning about fishing" : "Congress and the cabinet talked of textiles");
        actor(m, NULL, "KEN", "GOV");
        recipient(m, i ? NULL : "Congress", "KEN", "LEG");
    }
    merge();
    assert_int_equal(events.count, 4);
}

static void a_minister_and_his_government_are_one_side(void **state) {
    (void)state;
    dtl_mention *m = tell(DTL_TYPE_CONSULT, 5, "Orlo Vant met the delegation");
    actor(m, "Orlo Vant", "KEN", "GOV");
    m->actors[0].role = DTL_SLICE("foreign minister");
    recipient(m, NULL, "UGA", "GOV");
    on(m, 4);
    m = tell(DTL_TYPE_CONSULT, 5, "Talks took place");
    actor(m, NULL, "UGA", ""); /* told from the other side */
    recipient(m, NULL, "KEN", "GOV");
    on(m, 4);
    merge();
    assert_int_equal(events.count, 1);
    assert_int_equal(events.items[0].actor_count, 1);
    assert_int_equal(events.items[0].recipient_count, 1);
    assert_true(dtl_slice_is(events.items[0].actors[0].name, "Orlo Vant"));
    assert_string_equal(events.items[0].recipients[0].country, "UGA");
    assert_string_equal(events.items[0].recipients[0].sector, "GOV");
}

static void sides_of_an_attack_do_not_swap(void **state) {
    (void)state;
    for (int swapped = 0; swapped < 2; swapped++) {
        dtl_mention *m = tell(DTL_TYPE_SANCTION, 5, "It expelled five diplomats");
        actor(m, NULL, swapped ? "UGA" : "KEN", "GOV");
        recipient(m, NULL, swapped ? "KEN" : "UGA", "GOV");
        on(m, 4);
    }
    merge();
    assert_int_equal(events.count, 2);
}

static void a_country_named_for_its_side_is_no_other_place(void **state) {
    (void)state;
    static const char *const places[] = {"KEN", "UGA"};
    for (int i = 0; i < 2; i++) {
        dtl_mention *m = tell(DTL_TYPE_SANCTION, 5, "It expelled five diplomats");
        actor(m, NULL, "KEN", "GOV");
        recipient(m, NULL, "UGA", "GOV");
        on(m, 4);
        in_city(m, i ? "Uganda" : "Quorra", places[i]);
        dtl_place *place = dtl_arena_new(&arena, dtl_place);
        *place = *m->place;
        if (i) place->precision = DTL_PRECISION_COUNTRY;
        m->place = place;
    }
    merge();
    assert_int_equal(events.count, 1);
    assert_true(dtl_slice_is(events.items[0].place->name, "Quorra"));
    in_city(&told[1], "Tessaly", "UGA");
    merge();
    assert_int_equal(events.count, 2);
}

static void spellings_of_a_name_are_no_dispute(void **state) {
    (void)state;
    static const char *const names[] = {"Muttassim Gorraki", "Gorraki", "Mutassim Gorakki"};
    for (int i = 0; i < 3; i++) {
        dtl_mention *m = tell(DTL_TYPE_CONSULT, 5, "They met");
        actor(m, names[i], "KEN", "GOV");
        recipient(m, NULL, "UGA", "GOV");
        on(m, 4);
    }
    merge();
    assert_int_equal(events.count, 1);
    assert_true(dtl_slice_is(events.items[0].actors[0].name, "Muttassim Gorraki"));
    assert_null(dispute(&events.items[0], "actors"));
}

static void two_names_for_one_office_are_a_dispute(void **state) {
    (void)state;
    static const char *const names[] = {"Orlo Vant", "Beren Tamm"};
    for (int i = 0; i < 2; i++) {
        dtl_mention *m = tell(DTL_TYPE_CONSULT, 5, "He met the delegation in the palace on trade");
        actor(m, names[i], "KEN", "GOV");
        m->actors[0].role = DTL_SLICE("foreign minister");
        recipient(m, NULL, "UGA", "GOV");
        on(m, 4);
    }
    merge();
    assert_int_equal(events.count, 1);
    const dtl_dispute *d = dispute(&events.items[0], "actors");
    assert_non_null(d);
    assert_int_equal(d->value_count, 2);
    assert_string_equal(d->values[0].value.data, "{\"name\":\"Beren Tamm\",\"country\":\"KEN\",\"sector\":\"GOV\"}");
    for (int i = 0; i < 2; i++) told[i].actors[0].role = DTL_SLICE("minister"); /* a country has many */
    merge();
    assert_int_equal(events.count, 2);
}

static void a_toll_told_twice_is_particular(void **state) {
    (void)state;
    for (int i = 0; i < 2; i++) {
        dtl_mention *m =
            tell(DTL_TYPE_ASSAULT, 5, i ? "Gunmen kill 26" : "Shots fell during the night and raiders burned stalls");
        actor(m, NULL, "", "UAF");
        recipient(m, NULL, "KEN", i ? "" : "CVL");
        if (!i) on(m, 4);
        killed(m, 26, 26);
    }
    merge();
    assert_int_equal(events.count, 1);
    killed(&told[1], 3, 3);
    killed(&told[0], 3, 3);
    merge();
    assert_int_equal(events.count, 2);
}

static void two_officials_are_two_events(void **state) {
    (void)state;
    static const char *const names[] = {"Orlo Vant", "Beren Tamm"};
    for (int i = 0; i < 2; i++) {
        dtl_mention *m = tell(DTL_TYPE_ACCUSE, 5, "He criticised them sharply on trade");
        actor(m, names[i], "KEN", "GOV");
        m->actors[0].role = i ? DTL_SLICE("president") : DTL_SLICE("foreign minister");
        recipient(m, NULL, "UGA", "GOV");
        on(m, 4);
    }
    merge();
    assert_int_equal(events.count, 2);
}

static void two_tolls_on_one_day_are_a_dispute(void **state) {
    (void)state;
    killed(attack(5, 4), 24, 24);
    killed(attack(5, 4), 31, 31);
    killed(attack(5, 4), 31, 31);
    merge();
    assert_int_equal(events.count, 1);
    const dtl_event *e = &events.items[0];
    assert_int_equal(e->counts[DTL_COUNT_KILLED].min, 24);
    assert_int_equal(e->counts[DTL_COUNT_KILLED].max, 31);
    const dtl_dispute *d = dispute(e, "counts.killed");
    assert_non_null(d);
    assert_int_equal(d->value_count, 2);
    assert_string_equal(d->values[0].value.data, "{\"min\":24,\"max\":24}");
    assert_int_equal(d->values[0].mention_count, 1);
    assert_string_equal(d->values[0].mentions[0].data, "m-001");
    assert_int_equal(d->values[1].mention_count, 2);
}

static void a_growing_toll_is_no_dispute(void **state) {
    (void)state;
    killed(attack(5, 4), 24, 24);
    killed(attack(6, 4), 31, DTL_NO_COUNT);
    killed(attack(7, 4), 40, 40);
    merge();
    assert_int_equal(events.count, 1);
    assert_int_equal(events.items[0].dispute_count, 0);
    assert_int_equal(events.items[0].counts[DTL_COUNT_KILLED].min, 40);
    killed(attack(8, 4), 35, 35); /* fewer, and later */
    merge();
    assert_non_null(dispute(&events.items[0], "counts.killed"));
    assert_int_equal(events.items[0].counts[DTL_COUNT_KILLED].min, 35);
}

static void at_least_agrees_with_more(void **state) {
    (void)state;
    killed(attack(5, 4), 20, DTL_NO_COUNT);
    killed(attack(5, 4), 24, 24);
    merge();
    assert_int_equal(events.items[0].dispute_count, 0);
    assert_int_equal(events.items[0].counts[DTL_COUNT_KILLED].min, 24);
    assert_int_equal(events.items[0].counts[DTL_COUNT_KILLED].max, 24);
}

static void days_that_differ_by_one_are_a_dispute(void **state) {
    (void)state;
    attack(6, 4);
    attack(6, 5);
    attack(6, 5);
    merge();
    assert_int_equal(events.count, 1);
    assert_int_equal(events.items[0].when.from, dtl_day_of((dtl_civil){2031, 5, 5}));
    const dtl_dispute *d = dispute(&events.items[0], "date");
    assert_non_null(d);
    assert_string_equal(d->values[0].value.data, "{\"from\":\"2031-05-04\",\"to\":\"2031-05-04\"}");
}

static void plan_act_and_denial_are_one(void **state) {
    (void)state;
    attack(4, 5)->status = DTL_STATUS_PLANNED;
    attack(6, 5);
    attack(6, 5);
    merge();
    assert_int_equal(events.count, 1);
    assert_int_equal(events.items[0].status, DTL_STATUS_ASSERTED);
    assert_int_equal(events.items[0].dispute_count, 0);
    attack(6, 5)->status = DTL_STATUS_DENIED;
    merge();
    assert_int_equal(events.count, 1);
    const dtl_dispute *d = dispute(&events.items[0], "status");
    assert_non_null(d);
    assert_string_equal(d->values[0].value.data, "\"asserted\"");
    assert_int_equal(d->values[0].mention_count, 2);
    assert_string_equal(d->values[1].value.data, "\"denied\"");
    attack(6, 5)->status = DTL_STATUS_DEMANDED;
    attack(6, 5)->status = DTL_STATUS_NEGATED;
    merge();
    assert_int_equal(events.count, 3);
}

static void undated_mentions_join_only_near_in_publication(void **state) {
    (void)state;
    attack(5, 0);
    attack(7, 0);
    attack(20, 0);
    merge();
    assert_int_equal(events.count, 2);
    assert_false(events.items[0].when.told);
}

static void without_any_time_only_within_a_report(void **state) {
    (void)state;
    attack(0, 0);
    attack(0, 0);
    strcpy(told[1].report, told[0].report);
    told[1].evidence.start = 200; /* a later sentence */
    attack(0, 4);
    merge();
    assert_int_equal(events.count, 2);
}

/* Words of a small language, so that evidence sometimes agrees. */
static const char *sentence(unsigned *random) {
    static const char *const words[] = {"harbour", "convoy", "market", "ministry", "embassy", "border", "station", "village"};
    char text[80] = "";
    for (int i = 0; i < 5; i++) {
        *random = *random * 1664525u + 1013904223u;
        strcat(text, words[*random >> 20 & 7]);
        strcat(text, " ");
    }
    return dtl_arena_copy(&arena, dtl_slice_of(text)).data;
}

static void fill_at_random(unsigned random) {
    static const char *const countries[] = {"KEN", "UGA", "", "ETH"}, *const sectors[] = {"GOV", "MIL", "REB", ""};
    static const char *const names[] = {NULL, "Orlo Vant", "Vant", "Beren Tamm"}, *const cities[] = {"Quorra", "Tessaly",
                                                                                                     "Imber"};
    for (int i = 0; i < MOST; i++) {
        random = random * 1664525u + 1013904223u;
        unsigned r = random >> 8;
        dtl_mention *m = tell(r & 1 ? DTL_TYPE_CONSULT : DTL_TYPE_ASSAULT, r % 11 ? 1 + (int)(r % 9) : 0, sentence(&random));
        if (r >> 1 & 7) actor(m, names[r >> 3 & 3], countries[r >> 5 & 3], sectors[r >> 7 & 3]);
        if (r >> 9 & 3) recipient(m, NULL, countries[r >> 11 & 3], sectors[r >> 13 & 3]);
        if (r >> 15 & 1) on(m, 1 + (int)(r >> 16) % 9);
        if (r >> 17 & 1) in_city(m, cities[(r >> 18) % 3], "KEN");
        if (r >> 19 & 1) killed(m, (r >> 20) % 7, (r >> 20) % 7);
        if (!(random % 7)) m->status = DTL_STATUS_DENIED;
    }
}

static char *lines_of(const dtl_events *of) {
    dtl_buffer out;
    dtl_buffer_init(&out, 64 << 20);
    for (size_t i = 0; i < of->count; i++) dtl_line_event(&out, &of->items[i]);
    assert_int_equal(out.status, 0);
    return out.data;
}

static void the_order_of_mentions_does_not_show(void **state) {
    (void)state;
    fill_at_random(7);
    merge();
    assert_true(events.count > 30 && events.count < 350);
    char *first = lines_of(&events);
    unsigned random = 1;
    for (size_t i = MOST - 1; i > 0; i--) {
        random = random * 1664525u + 1013904223u;
        size_t j = (random >> 8) % (i + 1);
        dtl_mention moved = told[i];
        told[i] = told[j];
        told[j] = moved;
    }
    merge();
    char *second = lines_of(&events);
    assert_string_equal(first, second);
    free(first);
    free(second);
}

static void events_found_earlier_are_carried_on(void **state) {
    (void)state;
    fill_at_random(11);
    merge();
    char *whole = lines_of(&events);
    dtl_slice *known = dtl_arena_array(&arena, dtl_slice, count);
    for (size_t e = 0; e < events.count; e++) {
        for (size_t i = 0; i < events.items[e].mention_count; i++) {
            size_t at = (size_t)atoi(events.items[e].mentions[i].data + 2) - 1;
            if (told[at].published.data && told[at].published.data[9] < '6') known[at] = dtl_slice_of(events.items[e].id);
        }
    }
    dtl_events again;
    assert_int_equal(dtl_merge_more(&again, &arena, NULL, told, known, count, NULL, 0, NULL), DTL_OK);
    char *resumed = lines_of(&again);
    assert_string_equal(whole, resumed);
    free(whole);
    free(resumed);
}

static void memory_that_runs_out_is_an_error(void **state) {
    (void)state;
    fill_at_random(3);
    for (size_t ceiling = 1000; ceiling < 1 << 20; ceiling = ceiling * 3 / 2) {
        dtl_arena small;
        dtl_arena_init(&small, ceiling);
        dtl_error error;
        int status = dtl_merge(&events, &small, NULL, told, count, NULL, 0, &error);
        assert_true(status == DTL_OK || status == DTL_ELIMIT);
        dtl_arena_clear(&small);
    }
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(one_act_told_by_three_is_one_event),
        TEST(copies_count_once),
        TEST(another_city_day_type_mode_or_country_is_another_event),
        TEST(acts_with_nothing_particular_in_common_stay_apart),
        TEST(what_a_state_does_much_of_stays_apart),
        TEST(a_minister_and_his_government_are_one_side),
        TEST(sides_of_an_attack_do_not_swap),
        TEST(a_country_named_for_its_side_is_no_other_place),
        TEST(spellings_of_a_name_are_no_dispute),
        TEST(two_names_for_one_office_are_a_dispute),
        TEST(a_toll_told_twice_is_particular),
        TEST(two_officials_are_two_events),
        TEST(two_tolls_on_one_day_are_a_dispute),
        TEST(a_growing_toll_is_no_dispute),
        TEST(at_least_agrees_with_more),
        TEST(days_that_differ_by_one_are_a_dispute),
        TEST(plan_act_and_denial_are_one),
        TEST(undated_mentions_join_only_near_in_publication),
        TEST(without_any_time_only_within_a_report),
        TEST(the_order_of_mentions_does_not_show),
        TEST(events_found_earlier_are_carried_on),
        TEST(memory_that_runs_out_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
