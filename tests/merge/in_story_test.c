/* What becomes of mentions whose reports tell of one chain of happenings. Each test writes down who told what, when, in which
 * story. */
#include "export/lines.h"
#include "told.h"

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
    in_report_of(then, now);
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

static dtl_mention *request(const char *published, const char *trigger, const char *evidence) {
    dtl_mention *m = tell(DTL_TYPE_REQUEST, published, trigger, evidence);
    actor(m, "The ministry", "KEN", "GOV");
    recipient(m, "the banks", "KEN", "BUS");
    return m;
}

/* Who is in the news asks for much. */
static void what_is_asked_must_be_alike(void **state) {
    (void)state;
    request("06T10", "urged", "The ministry urged the banks to lower the interest on mortgages before winter");
    request("06T12", "urged", "The ministry urged the banks to publish what directors earn abroad every spring");
    merge();
    assert_int_equal(events.count, 2);
    request("06T14", "called", "The ministry called on the banks to lower interest on mortgages");
    merge();
    assert_int_equal(events.count, 2);
    assert_int_equal(events.items[0].mention_count, 2);
}

/* Whom reports quote is no part of what is asked. */
static void who_says_so_makes_nothing_alike(void **state) {
    (void)state;
    const dtl_actor spokesman = {.text = DTL_SLICE("Treasury spokesman Adan Wario"), .name = DTL_SLICE("Adan Wario")};
    for (int quoted = 0; quoted < 2; quoted++) {
        count = 0;
        request("06T10", "urged",
                "Treasury spokesman Adan Wario said the ministry urged the banks to lower interest on mortgages before winter");
        request("06T12", "urged",
                "Treasury spokesman Adan Wario said the ministry urged the banks to publish what directors own abroad every "
                "single spring");
        if (quoted) told[0].said_by = told[1].said_by = &spokesman;
        merge();
        assert_int_equal(events.count, quoted ? 2 : 1);
    }
}

static void a_headline_is_of_what_stands_under_it(void **state) {
    (void)state;
    dtl_mention *text = request("06T10", "urged", "The ministry urged the banks on Monday to lower the interest on mortgages");
    dtl_mention *title = request("06T10", "URGES", "MINISTRY URGES BANKS TO CUT RATES");
    in_report_of(title, text);
    title->part = DTL_PART_TITLE;
    merge();
    assert_int_equal(events.count, 1);
}

/* "The visit follows several trips": one sentence tells of two acts by two words. */
static void one_sentence_tells_of_two_acts(void **state) {
    (void)state;
    static const char sentence[] = "The king's flight to Imber follows several meetings with the chancellor";
    for (int i = 0; i < 2; i++) {
        dtl_mention *m = tell(DTL_TYPE_CONSULT, "06T10", i ? "meetings" : "flight", sentence);
        actor(m, "The king", "KEN", "GOV");
        actor(m, "the chancellor", "UGA", "GOV");
    }
    memcpy(told[1].report, told[0].report, sizeof told[1].report);
    merge();
    assert_int_equal(events.count, 2);
}

static void a_pact_with_one_state_is_not_the_pact_with_another(void **state) {
    (void)state;
    static const char *const others[] = {"UGA", "TZA"};
    for (int i = 0; i < 2; i++) {
        dtl_mention *m =
            tell(DTL_TYPE_SUPPORT, "06T10", "signed", "The two signed a pact on the water of the lake, officials said");
        actor(m, "Kenya", "KEN", "");
        actor(m, "the neighbour", others[i], "");
    }
    merge();
    assert_int_equal(events.count, 2);
}

static void strikes_are_told_apart_by_who_strikes(void **state) {
    (void)state;
    static const char *const who[] = {"dockers", "teachers", "the dockers"};
    for (int i = 0; i < 3; i++) {
        dtl_mention *m = tell(DTL_TYPE_PROTEST, "06T10", "strike", "");
        m->evidence_text = dtl_arena_print(&arena,
                                           i ? "Hundreds of %s on strike want wages that keep up with prices, a union leader said"
                                             : "A strike of %s over wages and prices began in the capital on Monday",
                                           who[i]);
        actor(m, who[i], "KEN", "LAB");
    }
    merge();
    assert_int_equal(events.count, 2);
}

/* Where no day is known the name of whom it befell will do, and a crowd's deeds need words in common. */
static void without_days_a_name_makes_one_act(void **state) {
    (void)state;
    for (int named = 0; named < 2; named++) {
        count = 0;
        dtl_mention *a = tell(DTL_TYPE_ASSAULT, "06T10", "killed", "Witnesses who knew him told the court where he was killed");
        dtl_mention *b =
            tell(DTL_TYPE_ASSAULT, "06T10", "killed", "He was killed before the house had been sold, neighbours say");
        for (size_t i = 0; i < count; i++) {
            recipient(&told[i], "the grocer", "KEN", "CVL");
            if (named) told[i].recipients[0].name = DTL_SLICE("Tomas Okello");
        }
        a->published = b->published = DTL_NO_SLICE;
        merge();
        assert_int_equal(events.count, named ? 1 : 2);
    }
}

/* Where no day is known nothing shows that another number is news of the same. */
static void without_days_other_numbers_are_other_acts(void **state) {
    (void)state;
    for (int same = 0; same < 2; same++) {
        count = 0;
        tell(DTL_TYPE_COERCE, "06T10", "arrested", "The coast guard arrested 26 smugglers off the cape after a chase");
        tell(DTL_TYPE_COERCE, "06T10", "arrested", "The coast guard said it arrested some 20 smugglers off the cape");
        for (size_t i = 0; i < count; i++) {
            int64_t number = i && !same ? 23 : 26;
            actor(&told[i], "The coast guard", "KEN", "MIL");
            recipient(&told[i], "smugglers", "", "CRM");
            told[i].counts[DTL_COUNT_ARRESTED] = (dtl_count){.min = number, .max = number, .told = true};
            told[i].published = DTL_NO_SLICE;
        }
        merge();
        assert_int_equal(events.count, same ? 1 : 2);
    }
}

/* An outlet that tells of marches every day tells of more than one. */
static void what_one_outlet_tells_of_two_days_is_two(void **state) {
    (void)state;
    for (int outlets = 1; outlets <= 2; outlets++) {
        count = 0;
        for (int i = 0; i < 2; i++) {
            dtl_mention *m =
                tell(DTL_TYPE_PROTEST, i ? "07T10" : "06T10", "marched", "Students marched through the capital against the levy");
            actor(m, "Students", "KEN", "EDU");
            on(m, i ? 6 : 5);
        }
        if (outlets == 1) told[1].outlet = told[0].outlet;
        merge();
        assert_int_equal(events.count, outlets == 1 ? 2 : 1);
    }
}

/* What two outlets tell of one day is likelier one act than what one tells twice. */
static void two_outlets_tell_of_one_act(void **state) {
    (void)state;
    for (int outlets = 1; outlets <= 2; outlets++) {
        count = 0;
        tell(DTL_TYPE_ASSAULT, "06T10", "attacked", "Soldiers attacked a column that had left the depot at dawn");
        tell(DTL_TYPE_ASSAULT, "06T18", "attack", "An attack by soldiers left huts burning, a nurse in the hills said");
        for (size_t i = 0; i < count; i++) actor(&told[i], "Soldiers", "KEN", "MIL");
        if (outlets == 1) told[1].outlet = told[0].outlet;
        merge();
        assert_int_equal(events.count, outlets == 1 ? 2 : 1);
    }
}

/* Of two stories words in common are not enough where nobody is the same. */
static void cabinets_of_two_states_approve_two_plans(void **state) {
    (void)state;
    for (int states = 1; states <= 2; states++) {
        count = 0;
        for (int i = 0; i < 2; i++) {
            dtl_mention *m =
                tell(DTL_TYPE_SUPPORT, "06T10", "approved", "The cabinet approved a plan to buy new planes, a spokesman said");
            actor(m, "The cabinet", i && states == 2 ? "UGA" : "KEN", "GOV");
            m->actors[0].inferred = true;
        }
        memcpy(origins[1].draft, "s-b", sizeof "s-b");
        merge();
        assert_int_equal(events.count, states);
    }
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
        TEST(what_is_asked_must_be_alike),
        TEST(who_says_so_makes_nothing_alike),
        TEST(a_headline_is_of_what_stands_under_it),
        TEST(one_sentence_tells_of_two_acts),
        TEST(a_pact_with_one_state_is_not_the_pact_with_another),
        TEST(strikes_are_told_apart_by_who_strikes),
        TEST(without_days_a_name_makes_one_act),
        TEST(without_days_other_numbers_are_other_acts),
        TEST(what_one_outlet_tells_of_two_days_is_two),
        TEST(two_outlets_tell_of_one_act),
        TEST(cabinets_of_two_states_approve_two_plans),
    };
    return cmocka_run_group_tests(tests, open_model, close_model);
}
