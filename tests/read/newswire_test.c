/* Datelines, agencies and times of publication, and what only looks like them. */
#include "folder.h"

#include "read/published.h"

static dtl_newswire *newswire;

static int open_lexicon(void **state) {
    (void)state;
    return dtl_newswire_open(&newswire, DTL_SOURCE_DIR "/lexicon/en", NULL);
}

static int close_lexicon(void **state) {
    (void)state;
    dtl_newswire_close(newswire);
    return 0;
}

static const char *dateline(const char *text) {
    static char out[300];
    dtl_dateline d;
    if (!dtl_dateline_read(&d, dtl_slice_of(text), 0, newswire)) return "none";
    snprintf(out, sizeof out, "%.*s|%.*s|%.*s|%s", DTL_PRINT(d.place), DTL_PRINT(d.agency), DTL_PRINT(d.date), text + d.end);
    return out;
}

static void datelines_of_many_houses_are_understood(void **state) {
    (void)state;
    assert_string_equal(dateline("BEIJING, May 20 (Xinhua) -- Two envoys met."), "BEIJING|Xinhua|May 20|Two envoys met.");
    assert_string_equal(dateline("GENEVA (Reuters) - Two envoys met."), "GENEVA|Reuters||Two envoys met.");
    assert_string_equal(dateline("WASHINGTON _ Two envoys met."), "WASHINGTON|||Two envoys met.");
    assert_string_equal(dateline("WASHINGTON (AP) _ Two envoys met."), "WASHINGTON|AP||Two envoys met.");
    assert_string_equal(dateline("PORT-AU-PRINCE, Haiti \xE2\x80\x94 Two envoys met."), "PORT-AU-PRINCE|||Two envoys met.");
    assert_string_equal(dateline("PARIS, March 4, 2012 (AFP) \xE2\x80\x93 Two envoys met."),
                        "PARIS|AFP|March 4, 2012|Two envoys met.");
    assert_string_equal(dateline("TRIPOLI, 4 March 2012 (IRIN)- Two envoys met."), "TRIPOLI|IRIN|4 March 2012|Two envoys met.");
    assert_string_equal(dateline("MEXICO CITY/WASHINGTON (Reuters) - Two envoys met."), "MEXICO CITY|Reuters||Two envoys met.");
    assert_string_equal(dateline("Dar es Salaam, Tanzania (CNN) -- Two envoys met."), "Dar es Salaam|CNN||Two envoys met.");
    assert_string_equal(dateline("WASHINGTON, D.C. -- \"Two envoys met.\""), "WASHINGTON|||\"Two envoys met.\"");
    assert_string_equal(dateline("ISLAMABAD: Two envoys met."), "ISLAMABAD|||Two envoys met.");
    assert_string_equal(dateline("(Reuters) - Two envoys met."), "|Reuters||Two envoys met.");
    assert_string_equal(dateline("\n  NEW YORK, March 10 -\nTwo envoys met."), "NEW YORK||March 10|Two envoys met.");
    assert_string_equal(dateline("LONDON (Reuters), 4 March - Two envoys met."), "LONDON|Reuters|4 March|Two envoys met.");
    assert_string_equal(dateline("NAIROBI, March 4 (Example Wire) -- Two envoys met."),
                        "NAIROBI|Example Wire|March 4|Two envoys met.");
}

static void what_only_looks_like_a_dateline_is_none(void **state) {
    (void)state;
    static const char *const texts[] = {
        "Two envoys met on Sunday - the first time in years.",
        "The minister -- a lawyer -- said so.",
        "BREAKING: Two envoys met.",
        "BOOM: How the Great Bridge Came Down Overnight",
        "AP: Two envoys met.",
        "UPDATE - Two envoys met.",
        "Rep. Ada Moss (R) - a lawyer - said so.",
        "TALVAR -- which lies on a river -- was quiet.",
        "EXAMPLE CORP (NYSE: XMP) -- The company said so.",
        "Two envoys met.\n\nTALVAR (Reuters) - A second story.",
        "A",
        "",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) assert_string_equal(dateline(texts[i]), "none");
}

static const char *agency(const char *text) {
    static char out[100];
    snprintf(out, sizeof out, "%.*s", DTL_PRINT(dtl_newswire_agency(newswire, dtl_slice_of(text))));
    return out;
}

static void agencies_are_found_in_bylines(void **state) {
    (void)state;
    assert_string_equal(agency("Ada Moss, The Associated Press"), "AP");
    assert_string_equal(agency("ADA MOSS AND BO POE, ASSOCIATED PRESS"), "AP");
    assert_string_equal(agency("Reuters Staff"), "Reuters");
    assert_string_equal(agency("Ada Appleby"), "");
    assert_string_equal(agency("Apu Moss"), "");
    assert_string_equal(agency(""), "");
}

static const char *published(const char *text) {
    static char out[DTL_PUBLISHED_SIZE];
    return dtl_published_read(out, dtl_slice_of(text), newswire) ? out : "none";
}

static void times_of_publication_are_normalised(void **state) {
    (void)state;
    assert_string_equal(published("2012-03-04"), "2012-03-04");
    assert_string_equal(published("2012-3-4"), "2012-03-04");
    assert_string_equal(published("2012/03/04 7:05"), "2012-03-04T07:05:00");
    assert_string_equal(published("20120304"), "2012-03-04");
    assert_string_equal(published("20120304T101112Z"), "2012-03-04T10:11:12Z");
    assert_string_equal(published("2016-09-12T10:00:00-05:00"), "2016-09-12T10:00:00-05:00");
    assert_string_equal(published("2009-03-20 12:24:52.002364-05"), "2009-03-20T12:24:52-05:00");
    assert_string_equal(published("2016-09-12T10:00:00+0530"), "2016-09-12T10:00:00+05:30");
    assert_string_equal(published("2016-09-12T10:00+00:00"), "2016-09-12T10:00:00Z");
    assert_string_equal(published("2016-09-12T24:00:00Z"), "2016-09-12T23:59:00Z");
    assert_string_equal(published("Sun, 04 Mar 2012 10:00:00 GMT"), "2012-03-04T10:00:00Z");
    assert_string_equal(published("4 Mar 2012 10:00 EST"), "2012-03-04T10:00:00-05:00");
    assert_string_equal(published("Sun Mar  4 10:00:00 2012"), "2012-03-04T10:00:00");
    assert_string_equal(published("March 4, 2012 12:30 a.m."), "2012-03-04T00:30:00");
    assert_string_equal(published("Sunday, Sept. 4, 2011 at noon"), "2011-09-04");
    assert_string_equal(published("Sunday 4 March 2012"), "2012-03-04");
    assert_string_equal(published("March 4th, 2012"), "2012-03-04");
    assert_string_equal(published("22nd Nov. 2012"), "2012-11-22");
}

static void what_is_no_date_gives_none(void **state) {
    (void)state;
    static const char *const texts[] = {"",   "soon",    "2012-02-30",    "2012-13-01", "0000-01-01",
                                        "12", "March 4", "4 Marchy 2012", "20121345",   "2012"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) assert_string_equal(published(texts[i]), "none");
}

static void without_a_lexicon_notations_are_still_read(void **state) {
    (void)state;
    char out[DTL_PUBLISHED_SIZE];
    assert_int_equal(dtl_published_read(out, DTL_SLICE("Sun, 04 Mar 2012 10:00:00 GMT"), NULL), 29);
    assert_string_equal(out, "2012-03-04T10:00:00Z");
    assert_int_equal(dtl_published_read(out, DTL_SLICE("4 September 2012"), NULL), 0);
}

static void a_mistake_in_the_lexicon_is_told_with_its_line(void **state) {
    (void)state;
    dtl_newswire *wrong;
    dtl_error error;
    char path[128];
    put("newswire.lex", "[months]\nMarch number=3\nSmarch number=13\n");
    snprintf(path, sizeof path, "%s", folder);
    assert_int_equal(dtl_newswire_open(&wrong, path, &error), DTL_EFORMAT);
    assert_null(wrong);
    assert_int_equal(error.line, 3);
    put("newswire.lex", "[moths]\nMarch number=3\n");
    assert_int_equal(dtl_newswire_open(&wrong, path, &error), DTL_EFORMAT);
    assert_int_equal(error.line, 2);
}

static const char *credit(const char *text) {
    static char out[60];
    snprintf(out, sizeof out, "%.*s", DTL_PRINT(dtl_newswire_credit(newswire, dtl_slice_of(text))));
    return out;
}

static void the_last_lines_credit_an_agency(void **state) {
    (void)state;
    assert_string_equal(credit("Two envoys met.\n\nThe Associated Press contributed to this report."), "AP");
    assert_string_equal(credit("Two envoys met.\n(AFP)"), "AFP");
    assert_string_equal(credit("Two envoys met.\n\n-- Xinhua --\n\n"), "Xinhua");
    assert_string_equal(credit("Two envoys met.\nSource: Reuters\nFollow us for more."), "Reuters");
    assert_string_equal(credit("Two envoys met.\n(Reporting by Ada Moss for Reuters; editing by Bo Poe)"), "Reuters");
    /* Who is only quoted is not credited, nor what stands far above the end, nor a word that is no agency. */
    assert_string_equal(credit("Two envoys met, an official told Reuters."), "");
    assert_string_equal(credit("Source: Reuters\nOne.\nTwo.\nThree."), "");
    assert_string_equal(credit("Two envoys met.\nSource: a minister"), "");
    assert_string_equal(credit(""), "");
    assert_string_equal(credit("\n\n\n"), "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_last_lines_credit_an_agency),
        cmocka_unit_test(datelines_of_many_houses_are_understood),
        cmocka_unit_test(what_only_looks_like_a_dateline_is_none),
        cmocka_unit_test(agencies_are_found_in_bylines),
        cmocka_unit_test(times_of_publication_are_normalised),
        cmocka_unit_test(what_is_no_date_gives_none),
        cmocka_unit_test(without_a_lexicon_notations_are_still_read),
        cmocka_unit_test_setup_teardown(a_mistake_in_the_lexicon_is_told_with_its_line, make_folder, remove_folder),
    };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
