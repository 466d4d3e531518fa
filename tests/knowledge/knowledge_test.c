/* The shipped tables and lexicon, asked as the stages ask them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "knowledge/knowledge.h"

enum { MAX_TOKENS = 32, ANY = 0x1FF };

static dtl_knowledge *knowledge;

static int open_knowledge(void **state) {
    (void)state;
    dtl_error error;
    int status = dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error);
    if (status) {
        char message[600];
        dtl_error_print(&error, message, sizeof message);
        print_error("%s\n", message);
    }
    return status;
}

static int close_knowledge(void **state) {
    (void)state;
    dtl_knowledge_close(knowledge);
    return 0;
}

/* Tokens of words with blanks between; "form|lemma" is a noun with that lemma. */
static size_t cut_tokens(const char *text, dtl_token tokens[MAX_TOKENS]) {
    size_t count = 0;
    dtl_slice rest = dtl_slice_of(text);
    while (rest.data && count < MAX_TOKENS) {
        dtl_slice form = dtl_slice_cut(&rest, ' ');
        dtl_slice lemma = form;
        lemma = dtl_slice_cut(&form, '|');
        tokens[count++] = (dtl_token){.form = lemma, .lemma = form.data ? form : lemma, .upos = DTL_UPOS_NOUN};
    }
    return count;
}

static size_t match(const char *text, unsigned kinds, const dtl_known **out) {
    dtl_token tokens[MAX_TOKENS];
    size_t count = cut_tokens(text, tokens);
    *out = NULL;
    return dtl_knowledge_match(knowledge, tokens, 0, count, kinds, out);
}

static void assert_known(const char *text, unsigned kinds, size_t length, dtl_known_kind kind, const char *country,
                         const char *sector) {
    const dtl_known *known;
    size_t taken = match(text, kinds, &known);
    if (taken != length) fail_msg("%s: %zu tokens taken, not %zu", text, taken, length);
    if (!length) return;
    if (known->kind != kind) fail_msg("%s: kind %d, not %d", text, (int)known->kind, (int)kind);
    assert_string_equal(known->country, country);
    assert_string_equal(known->sector, sector);
    assert_true(known->name.length > 0);
    assert_true(known->source.length > 0);
}

static void assert_unknown(const char *text, unsigned kinds) {
    const dtl_known *known;
    size_t taken = match(text, kinds, &known);
    if (taken) fail_msg("%s: taken for %.*s", text, DTL_PRINT(known->name));
}

static void test_countries(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t length;
        const char *code;
    } cases[] = {
        {"Kenya", 1, "KEN"},
        {"KENYA", 1, "KEN"},
        {"U.S.", 1, "USA"},
        {"US", 1, "USA"},
        {"U.S. troops", 1, "USA"},
        {"United States of America", 4, "USA"},
        {"United States", 2, "USA"},
        {"UK", 1, "GBR"},
        {"Britain", 1, "GBR"},
        {"Russia", 1, "RUS"},
        {"Burma", 1, "MMR"},
        {"Holland", 1, "NLD"},
        {"Guinea - Bissau", 3, "GNB"},
        {"Guinea-Bissau", 1, "GNB"},
        {"Guinea", 1, "GIN"},
        {"Equatorial Guinea", 2, "GNQ"},
        {"Papua New Guinea", 3, "PNG"},
        {"Côte d' Ivoire", 3, "CIV"},
        {"Côte d'Ivoire", 2, "CIV"},
        {"Cote d\xE2\x80\x99Ivoire", 2, "CIV"},
        {"Ivory Coast", 2, "CIV"},
        {"South Korea", 2, "KOR"},
        {"North Korea 's leader", 2, "PRK"},
        {"Niger", 1, "NER"},
        {"Nigeria", 1, "NGA"},
        {"Soviet Union", 2, "SUN"},
        {"USSR", 1, "SUN"},
        {"East Germany", 2, "DDR"},
        {"West Germany", 2, "DEU"},
        {"Yugoslavia", 1, "YUG"},
        {"Czechoslovakia", 1, "CSK"},
        {"Zaire", 1, "ZAR"},
        {"South Yemen", 2, "YMD"},
        {"Kosovo", 1, "XKX"},
        {"Taiwan", 1, "TWN"},
        {"People 's Republic of China", 5, "CHN"},
        {"Palestine", 1, "PSE"},
        {"Democratic Republic of the Congo", 5, "COD"},
        {"Republic of the Congo", 4, "COG"},
        {"Congo Republic", 1, "COD"},
        {"Jordan", 1, "JOR"},
        {"Georgia", 1, "GEO"},
        {"Turkey", 1, "TUR"},
        {"Chad", 1, "TCD"},
        {"Bosnia and Herzegovina", 3, "BIH"},
        {"Bosnia", 1, "BIH"},
        {"Macedonia", 1, "MKD"},
        {"Panama", 1, "PAN"},
        {"Trinidad and Tobago", 3, "TTO"},
        {"St. Vincent and the Grenadines", 5, "VCT"},
        {"Türkiye", 1, "TUR"},
        {"Hong Kong", 2, "HKG"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_known(cases[i].text, DTL_KNOWN_COUNTRY, cases[i].length, DTL_KNOWN_COUNTRY, cases[i].code, "");
}

static void test_adjectives(void **state) {
    (void)state;
    static const struct {
        const char *text, *code;
    } cases[] = {
        {"British", "GBR"},    {"Briton", "GBR"},       {"Britons", "GBR"},  {"Dutch", "NLD"},      {"French", "FRA"},
        {"Spaniards", "ESP"},  {"Swede", "SWE"},        {"Finns", "FIN"},    {"Danes", "DNK"},      {"Poles", "POL"},
        {"Polish", "POL"},     {"POLISH", "POL"},       {"Turks", "TUR"},    {"Serbs", "SRB"},      {"Czech", "CZE"},
        {"Thais", "THA"},      {"Filipino", "PHL"},     {"Swiss", "CHE"},    {"Afghans", "AFG"},    {"Kazakh", "KAZ"},
        {"Kenyans", "KEN"},    {"Iraqis", "IRQ"},       {"Soviets", "SUN"},  {"Yugoslav", "YUG"},   {"East Germans", "DDR"},
        {"Nigerian", "NGA"},   {"Nigerien", "NER"},     {"Chechens", "RUS"}, {"Scottish", "GBR"},   {"Bosnian Serbs", "BIH"},
        {"Kurdish", ""},       {"Palestinians", "PSE"}, {"Saudi", "SAU"},    {"Congolese", "COD"},  {"South Koreans", "KOR"},
        {"Sri Lankan", "LKA"}, {"Burmese", "MMR"},      {"Swazi", "SWZ"},    {"Ukrainians", "UKR"}, {"Vietnamese", "VNM"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dtl_slice text = dtl_slice_of(cases[i].text);
        size_t length = dtl_slice_find(text, DTL_SLICE(" "), 0) == SIZE_MAX ? 1 : 2;
        assert_known(cases[i].text, DTL_KNOWN_ADJECTIVE, length, DTL_KNOWN_ADJECTIVE, cases[i].code, "");
    }
}

/* What is spelt like a country and is none. */
static void test_homonyms(void **state) {
    (void)state;
    static const char *const cases[] = {"turkey",  "china",     "polish",   "us",        "may",  "chad",   "jordan",
                                        "Us",      "Polishing", "Chinas",   "male",      "Male", "island", "Island",
                                        "swede",   "who",       "Who",      "un",        "pole", "turk",   "georgian-style",
                                        "reunion", "victoria",  "Victoria", "guinea pig"};
    const unsigned kinds =
        DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE | DTL_KNOWN_CAPITAL | DTL_KNOWN_ORGANISATION | DTL_KNOWN_REGION;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) assert_unknown(cases[i], kinds);
}

static void test_kinds(void **state) {
    (void)state;
    assert_known("Nairobi", ANY, 1, DTL_KNOWN_CAPITAL, "KEN", "");
    assert_known("Addis Ababa", ANY, 2, DTL_KNOWN_CAPITAL, "ETH", "");
    assert_known("Kremlin", ANY, 1, DTL_KNOWN_SEAT, "RUS", "GOV");
    assert_known("Pentagon", ANY, 1, DTL_KNOWN_SEAT, "USA", "MIL");
    assert_known("NATO", ANY, 1, DTL_KNOWN_ORGANISATION, "", "IGO");
    assert_known("U.N. Security Council", ANY, 3, DTL_KNOWN_ORGANISATION, "", "IGO");
    assert_known("Hezbollah", ANY, 1, DTL_KNOWN_ORGANISATION, "LBN", "REB");
    assert_known("Al - Qaeda in", ANY, 3, DTL_KNOWN_ORGANISATION, "", "REB");
    assert_known("al Qaeda in", ANY, 2, DTL_KNOWN_ORGANISATION, "", "REB");
    assert_known("foreign minister Sergei", ANY, 2, DTL_KNOWN_TITLE, "", "GOV");
    assert_known("Foreign Minister", ANY, 2, DTL_KNOWN_TITLE, "", "GOV");
    assert_known("Lt. Gen. Smith", ANY, 2, DTL_KNOWN_TITLE, "", "MIL");
    assert_known("vice - president", DTL_KNOWN_TITLE, 3, DTL_KNOWN_TITLE, "", "GOV");
    assert_known("Mr. Smith", ANY, 1, DTL_KNOWN_TITLE, "", "");
    assert_known("troops", ANY, 1, DTL_KNOWN_GROUP, "", "MIL");
    assert_known("riot police", ANY, 2, DTL_KNOWN_GROUP, "", "COP");
    assert_known("rebels", ANY, 1, DTL_KNOWN_GROUP, "", "REB");
    assert_known("West Bank", ANY, 2, DTL_KNOWN_REGION, "PSE", "");
    assert_known("Chechnya", ANY, 1, DTL_KNOWN_REGION, "RUS", "");
    assert_known("Kashmir", ANY, 1, DTL_KNOWN_REGION, "", "");
    assert_known("Georgia", DTL_KNOWN_REGION, 1, DTL_KNOWN_REGION, "USA", "");
    assert_known("Nelson Mandela", ANY, 2, DTL_KNOWN_PERSON, "ZAF", "GOV");
    assert_known("Mandela", ANY, 1, DTL_KNOWN_PERSON, "ZAF", "GOV");
    assert_known("Ben Ali", ANY, 2, DTL_KNOWN_PERSON, "TUN", "GOV");
    assert_unknown("Nairobi", DTL_KNOWN_COUNTRY);
}

static void test_plurals_by_lemma(void **state) {
    (void)state;
    assert_known("foreign ministers|minister", ANY, 2, DTL_KNOWN_TITLE, "", "GOV");
    assert_known("Foreign Ministers|minister met", ANY, 2, DTL_KNOWN_TITLE, "", "GOV");
    assert_known("protesters|protester", ANY, 1, DTL_KNOWN_GROUP, "", "OPP");
    const dtl_known *known;
    dtl_token verb = {.form = DTL_SLICE("ministers"), .lemma = DTL_SLICE("minister"), .upos = DTL_UPOS_VERB};
    assert_int_equal(dtl_knowledge_match(knowledge, &verb, 0, 1, ANY, &known), 0);
}

static void test_match_stays_inside(void **state) {
    (void)state;
    dtl_token tokens[MAX_TOKENS];
    const dtl_known *known;
    size_t count = cut_tokens("in the United Arab Emirates now", tokens);
    assert_int_equal(dtl_knowledge_match(knowledge, tokens, 2, count, DTL_KNOWN_COUNTRY, &known), 3);
    assert_int_equal(dtl_knowledge_match(knowledge, tokens, 2, 4, DTL_KNOWN_COUNTRY, &known), 0);
    assert_int_equal(dtl_knowledge_match(knowledge, tokens, 2, 2, DTL_KNOWN_COUNTRY, &known), 0);
    assert_int_equal(dtl_knowledge_match(knowledge, tokens, 3, count, DTL_KNOWN_COUNTRY, &known), 0);
    assert_unknown("- Kenya", ANY);
    assert_unknown("", ANY);
    dtl_token bare = {.form = DTL_SLICE("Kenya")}; /* lemma not known */
    assert_int_equal(dtl_knowledge_match(knowledge, &bare, 0, 1, ANY, &known), 1);
}

static void test_find(void **state) {
    (void)state;
    const dtl_known *known = dtl_knowledge_find(knowledge, DTL_SLICE("Burkina Faso"), DTL_KNOWN_COUNTRY);
    assert_non_null(known);
    assert_string_equal(known->country, "BFA");
    assert_null(dtl_knowledge_find(knowledge, DTL_SLICE("Burkina"), DTL_KNOWN_CAPITAL));
    assert_null(dtl_knowledge_find(knowledge, DTL_SLICE("Kenya now"), ANY));
    assert_null(dtl_knowledge_find(knowledge, DTL_SLICE(""), ANY));
    assert_null(dtl_knowledge_find(knowledge, DTL_SLICE(" - "), ANY));
    assert_null(dtl_knowledge_find(knowledge, DTL_NO_SLICE, ANY));
}

static void test_country_names(void **state) {
    (void)state;
    assert_true(dtl_slice_is(dtl_knowledge_country_name(knowledge, "KEN"), "Kenya"));
    assert_true(dtl_slice_is(dtl_knowledge_country_name(knowledge, "SUN"), "Soviet Union"));
    assert_null(dtl_knowledge_country_name(knowledge, "QQQ").data);
    assert_null(dtl_knowledge_country_name(knowledge, "").data);
}

static void test_reporting(void **state) {
    (void)state;
    assert_true(dtl_knowledge_reports(knowledge, DTL_SLICE("say")));
    assert_true(dtl_knowledge_reports(knowledge, DTL_SLICE("report")));
    assert_false(dtl_knowledge_reports(knowledge, DTL_SLICE("attack")));
    assert_false(dtl_knowledge_reports(knowledge, DTL_SLICE("statement")));
    assert_false(dtl_knowledge_reports(knowledge, DTL_NO_SLICE));
    assert_true(dtl_slice_is(dtl_knowledge_reporting(knowledge, DTL_SLICE("announce")), "announce"));
    assert_true(dtl_slice_is(dtl_knowledge_reporting(knowledge, DTL_SLICE("believe")), "believe"));
}

static void test_sources(void **state) {
    (void)state;
    const dtl_known *known = dtl_knowledge_find(knowledge, DTL_SLICE("president"), DTL_KNOWN_TITLE);
    assert_non_null(known);
    assert_true(dtl_slice_starts(known->source, DTL_SLICE("en/titles.lex:")));
    known = dtl_knowledge_find(knowledge, DTL_SLICE("Kenya"), DTL_KNOWN_COUNTRY);
    assert_true(dtl_slice_starts(known->source, DTL_SLICE("countries.tsv:")));
    assert_true(dtl_slice_ends(dtl_slice_of(dtl_knowledge_lexicon(knowledge)), DTL_SLICE("/lexicon/en")));
    assert_string_equal(dtl_knowledge_root(knowledge), DTL_SOURCE_DIR);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_countries), cmocka_unit_test(test_adjectives),       cmocka_unit_test(test_homonyms),
        cmocka_unit_test(test_kinds),     cmocka_unit_test(test_plurals_by_lemma), cmocka_unit_test(test_match_stays_inside),
        cmocka_unit_test(test_find),      cmocka_unit_test(test_country_names),    cmocka_unit_test(test_reporting),
        cmocka_unit_test(test_sources),
    };
    return cmocka_run_group_tests(tests, open_knowledge, close_knowledge);
}
