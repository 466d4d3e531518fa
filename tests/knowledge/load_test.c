/* Tables and lexicons that are wrong: each is named with its file and line, and nothing leaks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "knowledge/knowledge.h"

#define COLUMNS                                                                                                               \
    "alpha3\talpha2\tname\tofficial\tnames\tadjectives\tcapital\tcapital_names\tcapital_geonames\tcapital_lat\tcapital_lon\t" \
    "capital_population\tlat\tlon\tgeonames\tstate\tcontinent\n"
#define KENYA "KEN\tKE\tKenya\tRepublic of Kenya\t\tKenyan|Kenyans\tNairobi\t\t1\t-1\t36\t1\t1\t38\t1\tyes\tAF\n"
#define ARUBA "ABW\tAW\tAruba\tAruba\t\tAruban\tOranjestad\t\t1\t1\t1\t1\t1\t1\t1\tno\tNA\n"

typedef struct file {
    const char *name, *text;
} file;

static const file good[] = {
    {"data/countries.tsv", "# from nowhere\n" COLUMNS KENYA ARUBA},
    {"data/former_countries.tsv", "alpha3\tname\tfrom\tuntil\tsuccessors\nSUN\tSoviet Union\t1922\t1991\tRUS\n"},
    {"lexicon/en/countries.lex", "[country]\nKenia country=KEN\n[adjective]\nSoviet country=SUN\n[without]\nNairobi\n"},
    {"lexicon/en/regions.lex", "[region]\nRift Valley country=KEN\nSahel\n[adjective]\nSahelian name=Sahel\n"},
    {"lexicon/en/seats.lex", "[GOV]\nState House country=KEN\n"},
    {"lexicon/en/organisations.lex",
     "[IGO]\nWorld Club\nWC name=\"World Club\"\n[REB country=KEN]\nBlue Army\nRed Army country=SUN\n"},
    {"lexicon/en/titles.lex", "[GOV]\npresident\n[none]\nMr. name=Mr.\n"},
    {"lexicon/en/groups.lex", "[MIL]\ntroops\n[CVL]\npoor pos=noun\n"},
    {"lexicon/en/people.lex", "[GOV country=KEN]\nJane Doe short=Doe,Madoe\n"},
    {"lexicon/en/reporting.lex", "[say pos=verb]\nsay\n[say pos=noun]\nstatement\n"},
};
enum { FILES = sizeof good / sizeof *good };

static char root[64];

static void write_file(const char *name, const char *text) {
    char path[256];
    snprintf(path, sizeof path, "%s/%s", root, name);
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    assert_true(fputs(text, out) >= 0);
    assert_int_equal(fclose(out), 0);
}

static void write_good(void) {
    for (size_t i = 0; i < FILES; i++) write_file(good[i].name, good[i].text);
}

static void in_root(void (*act)(const char *), const char *name) {
    char path[256];
    snprintf(path, sizeof path, "%s/%s", root, name);
    act(path);
}

static void make_folder(const char *path) {
    assert_int_equal(mkdir(path, 0700), 0);
}

static void remove_folder(const char *path) {
    rmdir(path);
}

static void remove_file(const char *path) {
    unlink(path);
}

static int make_root(void **state) {
    (void)state;
    snprintf(root, sizeof root, "/tmp/dateline-load-XXXXXX");
    if (!mkdtemp(root)) return 1;
    in_root(make_folder, "data");
    in_root(make_folder, "lexicon");
    in_root(make_folder, "lexicon/en");
    return 0;
}

static int remove_root(void **state) {
    (void)state;
    for (size_t i = 0; i < FILES; i++) in_root(remove_file, good[i].name);
    in_root(remove_folder, "lexicon/en");
    in_root(remove_folder, "lexicon");
    in_root(remove_folder, "data");
    return rmdir(root);
}

/* Opening fails with this status, naming the file and the line, and says something with this in it. */
static void assert_refused(int status, const char *name, const char *text, uint64_t line, const char *message) {
    dtl_knowledge *knowledge;
    dtl_error error;
    write_good();
    write_file(name, text);
    assert_int_equal(dtl_knowledge_open(&knowledge, root, "en", &error), status);
    assert_null(knowledge);
    if (!strstr(error.message, message)) fail_msg("'%s' does not say '%s'", error.message, message);
    assert_true(dtl_slice_ends(dtl_slice_of(error.file), dtl_slice_of(name)));
    assert_int_equal(error.line, line);
}

static const dtl_known *find(const dtl_knowledge *knowledge, const char *phrase, unsigned kinds) {
    return dtl_knowledge_find(knowledge, dtl_slice_of(phrase), kinds);
}

static void test_good(void **state) {
    (void)state;
    dtl_knowledge *knowledge;
    write_good();
    assert_int_equal(dtl_knowledge_open(&knowledge, root, "en", NULL), DTL_OK);
    assert_string_equal(find(knowledge, "Kenia", DTL_KNOWN_COUNTRY)->country, "KEN");
    assert_true(dtl_slice_is(find(knowledge, "Kenia", DTL_KNOWN_COUNTRY)->name, "Kenya"));
    assert_true(dtl_slice_is(find(knowledge, "Kenia", DTL_KNOWN_COUNTRY)->source, "en/countries.lex:2"));
    assert_true(dtl_slice_is(find(knowledge, "Kenyans", DTL_KNOWN_ADJECTIVE)->source, "countries.tsv:3"));
    assert_true(dtl_slice_is(find(knowledge, "Sahelian", DTL_KNOWN_ADJECTIVE)->name, "Sahel"));
    assert_null(find(knowledge, "Nairobi", 0xFF));    /* the lexicon does without it */
    assert_null(find(knowledge, "Oranjestad", 0xFF)); /* no state's capital */
    assert_string_equal(find(knowledge, "Blue Army", DTL_KNOWN_ORGANISATION)->country, "KEN");
    assert_string_equal(find(knowledge, "Red Army", DTL_KNOWN_ORGANISATION)->country, "SUN");
    assert_true(dtl_slice_is(find(knowledge, "WC", DTL_KNOWN_ORGANISATION)->name, "World Club"));
    assert_true(dtl_slice_is(find(knowledge, "Madoe", DTL_KNOWN_PERSON)->name, "Jane Doe"));
    assert_string_equal(find(knowledge, "Jane Doe", DTL_KNOWN_PERSON)->country, "KEN");
    dtl_knowledge_close(knowledge);
    dtl_knowledge_close(NULL);
}

static const file own[] = {
    {"own/people.lex", "[REB country=SUN]\nJane Doe\n"},
    {"own/organisations.lex", "[GOV remove=yes]\nBlue-Army\n[IGO]\nGreen Club\n"},
    {"own/titles.lex", "[LEG]\npresident\n"},
    {"own/countries.lex", "[capital country=KEN]\nOranjestad\n[country country=ABW remove=yes]\nAruba\n"},
    {"own/reporting.lex", "[say pos=verb remove=yes]\nsay\n[claim pos=verb]\nboast\n"},
    {"own/notes.txt", "not a lexicon\n"},
};
enum { OWN_FILES = sizeof own / sizeof *own };

static void write_own(char path[256]) {
    write_good();
    in_root(make_folder, "own");
    for (size_t i = 0; i < OWN_FILES; i++) write_file(own[i].name, own[i].text);
    snprintf(path, 256, "%s/own/", root);
}

static void remove_own(void) {
    for (size_t i = 0; i < OWN_FILES; i++) in_root(remove_file, own[i].name);
    in_root(remove_folder, "own");
}

static void test_own_lexicon(void **state) {
    (void)state;
    dtl_knowledge *knowledge;
    dtl_error error;
    char path[256];
    write_own(path);
    assert_int_equal(dtl_knowledge_open_with(&knowledge, root, "en", path, NULL, &error), DTL_OK);
    assert_string_equal(find(knowledge, "Jane Doe", DTL_KNOWN_PERSON)->sector, "REB");
    assert_null(find(knowledge, "Madoe", DTL_KNOWN_PERSON)); /* a short name of the entry that was replaced */
    assert_null(find(knowledge, "Blue Army", 0x1FF));
    assert_non_null(find(knowledge, "Red Army", 0x1FF));
    assert_true(dtl_slice_is(find(knowledge, "Green Club", 0x1FF)->source, "own/organisations.lex:4"));
    assert_string_equal(find(knowledge, "president", DTL_KNOWN_TITLE)->sector, "LEG");
    assert_string_equal(find(knowledge, "Oranjestad", DTL_KNOWN_CAPITAL)->country, "KEN");
    assert_null(find(knowledge, "Aruba", 0x1FF));
    assert_false(dtl_knowledge_reports(knowledge, DTL_SLICE("say")));
    assert_true(dtl_knowledge_reports(knowledge, DTL_SLICE("boast")));
    dtl_knowledge_close(knowledge);
    remove_own();
}

static void test_tags(void **state) {
    (void)state;
    dtl_knowledge *knowledge;
    const dtl_known *known;
    write_good();
    assert_int_equal(dtl_knowledge_open(&knowledge, root, "en", NULL), DTL_OK);
    dtl_token token = {.form = DTL_SLICE("poor"), .lemma = DTL_SLICE("poor"), .upos = DTL_UPOS_ADJ};
    assert_int_equal(dtl_knowledge_match(knowledge, &token, 0, 1, DTL_KNOWN_GROUP, &known), 0);
    token.upos = DTL_UPOS_NOUN;
    assert_int_equal(dtl_knowledge_match(knowledge, &token, 0, 1, DTL_KNOWN_GROUP, &known), 1);
    /* In a line of capitals a pronoun is no club; among small letters it is one, whatever the tag. */
    dtl_token line[] = {{.form = DTL_SLICE("WC"), .upos = DTL_UPOS_PRON}, {.form = DTL_SLICE("HIT"), .upos = DTL_UPOS_VERB}};
    assert_int_equal(dtl_knowledge_match(knowledge, line, 0, 2, DTL_KNOWN_ORGANISATION, &known), 0);
    line[1].form = DTL_SLICE("hit");
    assert_int_equal(dtl_knowledge_match(knowledge, line, 0, 2, DTL_KNOWN_ORGANISATION, &known), 1);
    dtl_knowledge_close(knowledge);
}

static void test_bad_lexicons(void **state) {
    (void)state;
    static const struct {
        const char *file, *text;
        uint64_t line;
        const char *message;
    } cases[] = {
        {"lexicon/en/titles.lex", "[GOV]\npresident\n\n# again\npresident\n", 5, "'president' stands twice"},
        {"lexicon/en/titles.lex", "[GOV]\nvice president\n[LEG]\nvice-president\n", 4, "'vice-president' stands twice"},
        {"lexicon/en/titles.lex", "[GOVT]\npresident\n", 2, "'GOVT' is no sector"},
        {"lexicon/en/titles.lex", "[gov]\npresident\n", 2, "'gov' is no sector"},
        {"lexicon/en/titles.lex", "president\n", 1, "no [section]"},
        {"lexicon/en/titles.lex", "[GOV]\npresident role=x\n", 2, "'role' is no attribute here"},
        {"lexicon/en/titles.lex", "[GOV role=x]\npresident\n", 2, "'role' is no attribute here"},
        {"lexicon/en/titles.lex", "[GOV]\npresident name=\n", 2, "'name' has no value"},
        {"lexicon/en/titles.lex", "[GOV]\npresident name=\"x\n", 2, "double quote"},
        {"lexicon/en/titles.lex", "[GOV]\n - /\n", 2, "no word"},
        {"lexicon/en/titles.lex", "[GOV]\na b c d e f g h i j k l m n o p q\n", 2, "more than 16 words"},
        {"lexicon/en/titles.lex", "[GOV]\nabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklm\n", 2,
         "longer than 60"},
        {"lexicon/en/groups.lex", "[CVL]\npoor pos=verb\n", 2, "pos is noun"},
        {"lexicon/en/people.lex", "[GOV]\nJane Doe short=Doe\nJohn Doe short=Doe\n", 3, "'Doe' stands twice"},
        {"lexicon/en/people.lex", "[GOV]\nJane Doe short=Doe,,\n", 2, "no word"},
        {"lexicon/en/organisations.lex", "[IGO]\nClub country=XYZ\n", 2, "'XYZ' is no country's code"},
        {"lexicon/en/organisations.lex", "[IGO country=KE]\nClub\n", 2, "'KE' is no country's code"},
        {"lexicon/en/countries.lex", "[country]\nKenia\n", 2, "a country has a code"},
        {"lexicon/en/countries.lex", "[GOV]\nKenia country=KEN\n", 2, "'GOV' is no section here"},
        {"lexicon/en/regions.lex", "[region]\nSahel pos=noun\n", 2, "'pos' is no attribute here"},
        {"lexicon/en/reporting.lex", "[say]\nsay\n", 2, "pos is verb, noun or phrase"},
        {"lexicon/en/reporting.lex", "[say pos=verb]\nsay\n[claim pos=verb]\nsay\n", 4, "'say' stands twice"},
        {"lexicon/en/reporting.lex", "[say pos=verb]\nsay country=KEN\n", 2, "'country' is no attribute here"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_refused(DTL_EFORMAT, cases[i].file, cases[i].text, cases[i].line, cases[i].message);
}

static void test_bad_tables(void **state) {
    (void)state;
    const char *countries = "data/countries.tsv", *former = "data/former_countries.tsv";
    assert_refused(DTL_EFORMAT, countries, "alpha3\tname\n", 1, "columns are not those");
    assert_refused(DTL_EFORMAT, countries, COLUMNS KENYA "UGA\tUG\tUganda\n", 3, "a row has 17 columns");
    assert_refused(DTL_EFORMAT, countries, COLUMNS "KEN\t1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t1\t2\t3\t4\t5\t6\t7\n", 2, "a row has 17");
    assert_refused(DTL_EFORMAT, countries, COLUMNS KENYA KENYA, 3, "KEN stands twice");
    assert_refused(DTL_EFORMAT, countries, COLUMNS "Ken" KENYA, 2, "no code of three capital letters");
    assert_refused(DTL_EFORMAT, countries, COLUMNS "1" KENYA, 2, "no code of three capital letters");
    assert_refused(DTL_EFORMAT, former, "alpha3\tname\tfrom\tuntil\tsuccessors\nKEN\tKenya\t1\t2\t\n", 2, "KEN stands twice");
    assert_refused(DTL_EFORMAT, former, "\x01\xFF\xFE\n", 1, "columns are not those");
    /* An empty table has no countries: the first code in a lexicon is unknown then. */
    dtl_knowledge *knowledge;
    dtl_error error;
    write_good();
    write_file(countries, "");
    assert_int_equal(dtl_knowledge_open(&knowledge, root, "en", &error), DTL_EFORMAT);
}

static void test_missing_files(void **state) {
    (void)state;
    for (size_t i = 0; i < FILES; i++) {
        dtl_knowledge *knowledge;
        dtl_error error;
        write_good();
        in_root(remove_file, good[i].name);
        assert_int_equal(dtl_knowledge_open(&knowledge, root, "en", &error), DTL_EIO);
        assert_true(dtl_slice_ends(dtl_slice_of(error.file), dtl_slice_of(good[i].name)));
    }
}

#ifdef DTL_FAULTS
static void test_every_allocation_fails(void **state) {
    (void)state;
    dtl_knowledge *knowledge = NULL;
    int status = DTL_ENOMEM;
    write_good();
    for (size_t i = 1; status == DTL_ENOMEM; i++) {
        dtl_error error;
        dtl_memory_fail_from(i);
        status = dtl_knowledge_open(&knowledge, root, "en", &error);
        dtl_memory_fail_from(0);
    }
    assert_int_equal(status, DTL_OK);
    dtl_knowledge_close(knowledge);
    char path[256];
    write_own(path);
    status = DTL_ENOMEM;
    for (size_t i = 1; status == DTL_ENOMEM; i++) {
        dtl_error error;
        dtl_memory_fail_from(i);
        status = dtl_knowledge_open_with(&knowledge, root, "en", path, NULL, &error);
        dtl_memory_fail_from(0);
    }
    assert_int_equal(status, DTL_OK);
    dtl_knowledge_close(knowledge);
    remove_own();
}
#endif

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),
        cmocka_unit_test(test_own_lexicon),
        cmocka_unit_test(test_tags),
        cmocka_unit_test(test_bad_lexicons),
        cmocka_unit_test(test_bad_tables),
        cmocka_unit_test(test_missing_files),
#ifdef DTL_FAULTS
        cmocka_unit_test(test_every_allocation_fails),
#endif
    };
    return cmocka_run_group_tests(tests, make_root, remove_root);
}
