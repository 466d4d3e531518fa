/* What becomes of mentions whose reports tell of one chain of happenings. Each test writes down who told what, when, in which
 * story. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "export/lines.h"
#include "merge/merge.h"

enum { MOST = 64 };

static dtl_arena arena;
static dtl_telling_model *model;
static dtl_mention told[MOST];
static dtl_origin origins[MOST];
static size_t count;
static dtl_events events;

static int open_model(void **state) {
    (void)state;
    dtl_error error;
    if (dtl_telling_open(&model, DTL_SOURCE_DIR, "en", &error)) fail_msg("%s", error.message);
    return 0;
}

static int close_model(void **state) {
    (void)state;
    dtl_telling_close(model);
    return 0;
}

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

/* A mention of its own report by its own outlet, of the story s-a. published: "05T10" is May 5, 10 o'clock. */
static dtl_mention *tell(dtl_type type, const char *published, const char *trigger, const char *evidence) {
    dtl_origin *origin = &origins[count];
    dtl_mention *m = &told[count++];
    *m = (dtl_mention){.type = type, .mode = DTL_NO_MODE, .part = DTL_PART_TEXT, .evidence_text = dtl_slice_of(evidence)};
    m->trigger_text = dtl_slice_of(trigger);
    m->evidence.end = (uint32_t)strlen(evidence);
    m->trigger.start = (uint32_t)dtl_slice_find(m->evidence_text, m->trigger_text, 0);
    m->trigger.end = m->trigger.start + (uint32_t)strlen(trigger);
    snprintf(m->id, sizeof m->id, "m-%03zu", count);
    snprintf(m->report, sizeof m->report, "r-%03zu", count);
    m->published = dtl_arena_print(&arena, "2031-05-%s:00:00Z", published);
    m->outlet = dtl_arena_print(&arena, "outlet%02zu.example", count);
    *origin = (dtl_origin){.story = "s-a", .draft = "s-a"};
    memcpy(origin->report, m->report, sizeof origin->report);
    return m;
}

static void add(dtl_actor **side, size_t *size, const char *text, const char *country, const char *sector) {
    if (!*side) *side = dtl_arena_array(&arena, dtl_actor, 4);
    dtl_actor *actor = &(*side)[(*size)++];
    actor->text = dtl_slice_of(text);
    snprintf(actor->country, sizeof actor->country, "%s", country);
    snprintf(actor->sector, sizeof actor->sector, "%s", sector);
}

static void actor(dtl_mention *m, const char *text, const char *country, const char *sector) {
    add(&m->actors, &m->actor_count, text, country, sector);
}

static void recipient(dtl_mention *m, const char *text, const char *country, const char *sector) {
    add(&m->recipients, &m->recipient_count, text, country, sector);
}

static void on(dtl_mention *m, int day) {
    dtl_day number = dtl_day_of((dtl_civil){2031, 5, day});
    m->when = (dtl_when){.from = number, .to = number, .told = true, .basis = DTL_BASIS_RELATIVE};
}

static void merge(void) {
    dtl_error error;
    assert_int_equal(dtl_merge(&events, &arena, model, told, count, origins, count, &error), DTL_OK);
}

static bool disputes(const char *field) {
    for (size_t i = 0; i < events.items[0].dispute_count; i++) {
        if (dtl_slice_is(events.items[0].disputes[i].field, field)) return true;
    }
    return false;
}

static dtl_mention *abduction(const char *published, const char *trigger, const char *evidence, int day) {
    dtl_mention *m = tell(DTL_TYPE_ASSAULT, published, trigger, evidence);
    actor(m, "gunmen", "", "UAF");
    recipient(m, "engineers", "", "LAB");
    on(m, day);
    return m;
}

static void one_act_in_other_words_is_one_event_and_its_day_in_dispute(void **state) {
    (void)state;
    abduction("06T10", "kidnapped", "Gunmen kidnapped four engineers near the dam of Belisso on Sunday.", 4);
    abduction("06T18", "abducted", "Five workers of the dam were abducted by gunmen on Monday.", 5);
    merge();
    assert_int_equal(events.count, 1);
    assert_true(disputes("date"));
}

static void of_two_stories_they_stay_two(void **state) {
    (void)state;
    abduction("06T10", "kidnapped", "Gunmen kidnapped four engineers near the dam of Belisso on Sunday.", 4);
    abduction("06T18", "abducted", "Five workers of the dam were abducted by gunmen on Monday.", 5);
    memcpy(origins[1].draft, "s-b", sizeof "s-b");
    merge();
    assert_int_equal(events.count, 2);
}

static void another_kind_of_act_is_another_event(void **state) {
    (void)state;
    abduction("06T10", "kidnapped", "Gunmen kidnapped four engineers near the dam of Belisso on Sunday.", 4);
    dtl_mention *m = tell(DTL_TYPE_ASSAULT, "06T18", "bombed", "Aircraft bombed a depot at the border on Sunday.");
    on(m, 4);
    merge();
    assert_int_equal(events.count, 2);
}

static void talks_weeks_later_are_other_talks(void **state) {
    (void)state;
    static const int days[] = {2, 26};
    for (int i = 0; i < 2; i++) {
        dtl_mention *m =
            tell(DTL_TYPE_CONSULT, i ? "26T10" : "02T10", "met", "The ministers of Kenya and Ethiopia met in Adama.");
        actor(m, "the minister of Kenya", "KEN", "GOV");
        actor(m, "the minister of Ethiopia", "ETH", "GOV");
        on(m, days[i]);
    }
    merge();
    assert_int_equal(events.count, 2);
}

static void expulsions_by_each_side_are_two(void **state) {
    (void)state;
    static const char *const states[] = {"TCD", "SDN"};
    for (int i = 0; i < 2; i++) {
        dtl_mention *m = tell(DTL_TYPE_SANCTION, "06T10", "expelled", "The government expelled four diplomats on Tuesday.");
        actor(m, "the government", states[i], "GOV");
        recipient(m, "four diplomats", states[!i], "GOV");
        on(m, 6);
    }
    merge();
    assert_int_equal(events.count, 2);
}

static void a_report_tells_of_two_days_two_acts(void **state) {
    (void)state;
    abduction("06T10", "kidnapped", "Gunmen kidnapped four engineers near the dam of Belisso on Sunday.", 4);
    abduction("06T10", "kidnapped", "Gunmen kidnapped four engineers near the dam of Belisso on Monday.", 5);
    memcpy(told[1].report, told[0].report, sizeof told[1].report);
    merge();
    assert_int_equal(events.count, 2);
}

static dtl_mention *arrest(const char *published, const char *trigger, const char *evidence) {
    dtl_mention *m = tell(DTL_TYPE_COERCE, published, trigger, evidence);
    actor(m, "police", "NIC", "COP");
    recipient(m, "students", "NIC", "EDU");
    return m;
}

static void did_not_stands_against_did(void **state) {
    (void)state;
    arrest("06T09", "detained", "Police detained six students in Leon.");
    arrest("06T15", "detained", "No students were detained in Leon, the police said.")->status = DTL_STATUS_NEGATED;
    merge();
    assert_int_equal(events.count, 1);
    assert_true(disputes("status"));
}

static void tolls_of_one_night_are_a_dispute_those_of_later_days_are_news(void **state) {
    (void)state;
    static const struct {
        const char *second;
        bool disputed;
    } cases[] = {{"07T06", true}, {"09T06", false}};
    for (size_t i = 0; i < 2; i++) {
        count = 0;
        arrest("06T17", "arrested", "Police arrested 73 students in Leon.")->counts[DTL_COUNT_ARRESTED] =
            (dtl_count){73, 73, true};
        arrest(cases[i].second, "arrested", "Police arrested more than 120 students in Leon.")->counts[DTL_COUNT_ARRESTED] =
            (dtl_count){120, DTL_NO_COUNT, true};
        on(&told[0], 6);
        on(&told[1], 6);
        merge();
        assert_int_equal(events.count, 1);
        assert_int_equal(disputes("counts.arrested"), cases[i].disputed);
    }
}

static void an_outlet_that_corrects_itself_disputes_nothing(void **state) {
    (void)state;
    abduction("06T10", "kidnapped", "Gunmen kidnapped four engineers near the dam of Belisso on Sunday.", 4);
    abduction("06T18", "kidnapped", "Gunmen kidnapped four engineers near the dam of Belisso on Monday.", 5);
    told[1].outlet = told[0].outlet;
    merge();
    assert_int_equal(events.count, 1);
    assert_int_equal(events.items[0].dispute_count, 0);
}

static char *lines(void) {
    dtl_buffer out;
    dtl_buffer_init(&out, 16 << 20);
    for (size_t i = 0; i < events.count; i++) {
        dtl_line_event(&out, &events.items[i]);
        dtl_buffer_add_char(&out, '\n');
    }
    char *text = strndup(out.data ? out.data : "", out.length);
    dtl_buffer_clear(&out);
    return text;
}

static void the_order_does_not_show(void **state) {
    (void)state;
    static const char *const words[] = {"kidnapped", "abducted", "shot", "killed", "bombed"};
    srand(7);
    for (int i = 0; i < 48; i++) {
        char day[8];
        snprintf(day, sizeof day, "%02dT%02d", 1 + rand() % 9, rand() % 24);
        dtl_mention *m =
            tell(DTL_TYPE_ASSAULT, day, words[rand() % 5], "Gunmen in Belisso kidnapped, abducted, shot, killed, bombed.");
        if (rand() % 2) actor(m, "gunmen", "", rand() % 2 ? "UAF" : "REB");
        if (rand() % 2) recipient(m, "engineers", rand() % 2 ? "NER" : "", "LAB");
        if (rand() % 2) on(m, 1 + rand() % 6);
        if (rand() % 4 == 0) m->status = DTL_STATUS_DENIED;
        if (rand() % 3 == 0) memcpy(origins[count - 1].draft, "s-b", sizeof "s-b");
    }
    merge();
    char *before = lines();
    for (size_t i = count; i > 1; i--) {
        size_t j = (size_t)rand() % i;
        dtl_mention moved = told[i - 1];
        told[i - 1] = told[j];
        told[j] = moved;
    }
    merge();
    char *after = lines();
    assert_string_equal(before, after);
    free(before);
    free(after);
}

/* "Will meet again" after "met" is another meeting; a plan before the act is the plan of it. */
static void a_plan_told_after_the_act_is_another_act(void **state) {
    (void)state;
    for (int later = 0; later < 2; later++) {
        count = 0;
        dtl_mention *act =
            tell(DTL_TYPE_CONSULT, later ? "06T10" : "09T10", "met", "The chancellor met the bankers in Imber over the debt");
        dtl_mention *plan = tell(DTL_TYPE_CONSULT, later ? "07T10" : "08T10", "meet",
                                 "The chancellor will meet the bankers in Imber over the debt");
        plan->status = DTL_STATUS_PLANNED;
        actor(act, "The chancellor", "KEN", "GOV");
        actor(act, "the bankers", "", "BUS");
        actor(plan, "The chancellor", "KEN", "GOV");
        actor(plan, "the bankers", "", "BUS");
        merge();
        assert_int_equal(events.count, later ? 2 : 1);
    }
}

static void two_tolls_of_one_report_are_two_acts(void **state) {
    (void)state;
    dtl_mention *now = abduction("09T10", "killing", "The quake shook the south, killing 10 people", 8);
    dtl_mention *then = abduction("09T10", "killed", "It killed 612 people, as in the south then", 8);
    memcpy(then->report, now->report, sizeof then->report);
    now->counts[DTL_COUNT_KILLED] = (dtl_count){.min = 10, .max = 10, .told = true};
    then->counts[DTL_COUNT_KILLED] = (dtl_count){.min = 612, .max = 612, .told = true};
    merge();
    assert_int_equal(events.count, 2);
    then->counts[DTL_COUNT_KILLED] = (dtl_count){.min = 12, .max = 12, .told = true};
    merge();
    assert_int_equal(events.count, 1);
}

/* Talks, a visit and a meeting are one happening, and so are an attack, a killing and gunfire: as verb, as noun, by another word.
 */
static void what_is_told_by_words_of_one_kind_is_one_event(void **state) {
    (void)state;
    static const char *const words[][2] = {{"talks", "Talks of the chancellor and the envoys in Imber"},
                                           {"met", "The chancellor met the envoys in Imber"},
                                           {"visit", "The chancellor on a visit to the envoys in Imber"}};
    for (int i = 0; i < 3; i++) {
        dtl_mention *m = tell(DTL_TYPE_CONSULT, "06T10", words[i][0], words[i][1]);
        actor(m, "the chancellor", "KEN", "GOV");
        actor(m, "the envoys", "UGA", "GOV");
        on(m, 5);
    }
    merge();
    assert_int_equal(events.count, 1);
    count = 0;
    static const char *const acts[][2] = {{"attack", "An attack by gunmen on the engineers"},
                                          {"killed", "Gunmen killed the engineers"},
                                          {"gunfire", "Gunfire by gunmen on the engineers"}};
    for (int i = 0; i < 3; i++) abduction("06T10", acts[i][0], acts[i][1], 5);
    told[1].mode = DTL_MODE_FIREARMS;
    merge();
    assert_int_equal(events.count, 1);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(one_act_in_other_words_is_one_event_and_its_day_in_dispute),
        TEST(of_two_stories_they_stay_two),
        TEST(another_kind_of_act_is_another_event),
        TEST(talks_weeks_later_are_other_talks),
        TEST(expulsions_by_each_side_are_two),
        TEST(a_report_tells_of_two_days_two_acts),
        TEST(did_not_stands_against_did),
        TEST(tolls_of_one_night_are_a_dispute_those_of_later_days_are_news),
        TEST(an_outlet_that_corrects_itself_disputes_nothing),
        TEST(the_order_does_not_show),
        TEST(a_plan_told_after_the_act_is_another_act),
        TEST(two_tolls_of_one_report_are_two_acts),
        TEST(what_is_told_by_words_of_one_kind_is_one_event),
    };
    return cmocka_run_group_tests(tests, open_model, close_model);
}
