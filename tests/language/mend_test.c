/* Trees that no reading allows, and trees that must stay as they are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "language/mend.h"

enum { MOST = 12 };

typedef struct row {
    const char *form;
    dtl_upos upos;
    dtl_relation relation;
    int32_t head;
    const char *form_of_verb; /* VerbForm; NULL: none */
    const char *tense;
} row;

static dtl_token tokens[MOST];

static void mend(const row *rows, uint32_t count) {
    dtl_mender mender;
    dtl_mender_init(&mender);
    for (uint32_t i = 0; i < count; i++) {
        tokens[i] = (dtl_token){.form = dtl_slice_of(rows[i].form),
                                .upos = (uint8_t)rows[i].upos,
                                .relation = (uint8_t)rows[i].relation,
                                .head = rows[i].head};
        if (rows[i].form_of_verb)
            tokens[i].features.value[DTL_FEAT_VERBFORM] =
                dtl_feature_value(DTL_FEAT_VERBFORM, dtl_slice_of(rows[i].form_of_verb));
        if (rows[i].tense)
            tokens[i].features.value[DTL_FEAT_TENSE] = dtl_feature_value(DTL_FEAT_TENSE, dtl_slice_of(rows[i].tense));
        if (rows[i].upos == DTL_UPOS_DET)
            tokens[i].features.value[DTL_FEAT_DEFINITE] = dtl_feature_value(DTL_FEAT_DEFINITE, DTL_SLICE("Def"));
    }
    dtl_mend(&mender, tokens, 0, count);
    for (uint32_t i = 0; i < count; i++) { /* still a tree */
        int32_t at = (int32_t)i;
        uint32_t steps = 0;
        while (at != DTL_NO_TOKEN && steps++ <= count) at = tokens[at].head;
        assert_int_equal(at, DTL_NO_TOKEN);
    }
}

static void hangs(uint32_t token, int32_t head, dtl_relation relation) {
    assert_int_equal(tokens[token].head, head);
    assert_int_equal(tokens[token].relation, relation);
}

static void a_noun_behind_an_article_has_no_subject(void **state) {
    (void)state;
    const row rows[] = {{"Mali", DTL_UPOS_PROPN, DTL_REL_NSUBJ, 1, NULL, NULL},
                        {"rejected", DTL_UPOS_VERB, DTL_REL_ROOT, -1, "Fin", "Past"},
                        {"a", DTL_UPOS_DET, DTL_REL_DET, 3, NULL, NULL},
                        {"UN", DTL_UPOS_PROPN, DTL_REL_NSUBJ, 4, NULL, NULL},
                        {"offer", DTL_UPOS_VERB, DTL_REL_OBJ, 1, "Inf", NULL}};
    mend(rows, 5);
    hangs(3, 4, DTL_REL_COMPOUND);
    hangs(2, 4, DTL_REL_DET);
    assert_int_equal(tokens[4].upos, DTL_UPOS_NOUN);
    const row clause[] = {{"He", DTL_UPOS_PRON, DTL_REL_NSUBJ, 1, NULL, NULL},
                          {"saw", DTL_UPOS_VERB, DTL_REL_ROOT, -1, "Fin", "Past"},
                          {"the", DTL_UPOS_DET, DTL_REL_DET, 3, NULL, NULL},
                          {"army", DTL_UPOS_NOUN, DTL_REL_NSUBJ, 4, NULL, NULL},
                          {"attack", DTL_UPOS_VERB, DTL_REL_CCOMP, 1, "Inf", NULL}};
    mend(clause, 5);
    hangs(3, 4, DTL_REL_NSUBJ);
}

static void who_stands_before_a_finite_verb_is_its_subject(void **state) {
    (void)state;
    row rows[] = {
        {"Oman", DTL_UPOS_PROPN, DTL_REL_NSUBJ, 1, NULL, NULL}, {"sent", DTL_UPOS_VERB, DTL_REL_ROOT, -1, "Fin", "Past"},
        {"jets", DTL_UPOS_NOUN, DTL_REL_OBJ, 1, NULL, NULL},    {"as", DTL_UPOS_ADP, DTL_REL_CASE, 4, NULL, NULL},
        {"ships", DTL_UPOS_NOUN, DTL_REL_OBL, 1, NULL, NULL},   {"neared", DTL_UPOS_VERB, DTL_REL_ADVCL, 1, "Fin", "Past"},
        {"the", DTL_UPOS_DET, DTL_REL_DET, 7, NULL, NULL},      {"coast", DTL_UPOS_NOUN, DTL_REL_OBJ, 5, NULL, NULL}};
    mend(rows, 8);
    hangs(4, 5, DTL_REL_NSUBJ);
    hangs(3, 5, DTL_REL_MARK);
    rows[5].form_of_verb = "Part";
    mend(rows, 8);
    hangs(4, 1, DTL_REL_OBL);
}

static void a_number_counts_the_noun_behind_it(void **state) {
    (void)state;
    row rows[] = {{"paid", DTL_UPOS_VERB, DTL_REL_ROOT, -1, "Fin", "Past"},
                  {"to", DTL_UPOS_ADP, DTL_REL_CASE, 2, NULL, NULL},
                  {"12", DTL_UPOS_NUM, DTL_REL_NMOD, 0, NULL, NULL},
                  {"old", DTL_UPOS_ADJ, DTL_REL_AMOD, 4, NULL, NULL},
                  {"miners", DTL_UPOS_NOUN, DTL_REL_OBL, 0, NULL, NULL}};
    mend(rows, 5);
    hangs(4, 0, DTL_REL_NMOD);
    hangs(2, 4, DTL_REL_NUMMOD);
    hangs(1, 4, DTL_REL_CASE);
    rows[2].head = 4; /* under it already, as something else */
    mend(rows, 5);
    hangs(4, 0, DTL_REL_OBL);
    rows[2] = (row){"2012", DTL_UPOS_NUM, DTL_REL_OBL, 0, NULL, NULL};
    rows[4].relation = DTL_REL_NSUBJ;
    mend(rows, 5);
    hangs(2, 0, DTL_REL_OBL);
}

static void a_participle_before_a_name_belongs_to_it(void **state) {
    (void)state;
    const row rows[] = {{"Togo", DTL_UPOS_PROPN, DTL_REL_NSUBJ, 1, NULL, NULL},
                        {"extradited", DTL_UPOS_VERB, DTL_REL_ROOT, -1, "Fin", "Past"},
                        {"suspected", DTL_UPOS_VERB, DTL_REL_CCOMP, 1, "Part", "Past"},
                        {"smuggler", DTL_UPOS_NOUN, DTL_REL_NMOD_DESC, 4, NULL, NULL},
                        {"Abu", DTL_UPOS_PROPN, DTL_REL_OBJ, 2, NULL, NULL},
                        {"to", DTL_UPOS_ADP, DTL_REL_CASE, 6, NULL, NULL},
                        {"Malta", DTL_UPOS_PROPN, DTL_REL_OBL, 2, NULL, NULL}};
    mend(rows, 7);
    hangs(4, 1, DTL_REL_OBJ);
    hangs(2, 4, DTL_REL_AMOD);
    hangs(6, 1, DTL_REL_OBL);
}

static void coordinated_adjectives_belong_to_their_noun(void **state) {
    (void)state;
    const row rows[] = {{"Greek", DTL_UPOS_ADJ, DTL_REL_NSUBJ, 4, NULL, NULL},
                        {"and", DTL_UPOS_CCONJ, DTL_REL_CC, 2, NULL, NULL},
                        {"Maltese", DTL_UPOS_ADJ, DTL_REL_CONJ, 0, NULL, NULL},
                        {"police", DTL_UPOS_NOUN, DTL_REL_CONJ, 0, NULL, NULL},
                        {"met", DTL_UPOS_VERB, DTL_REL_ROOT, -1, "Fin", "Past"}};
    mend(rows, 5);
    hangs(3, 4, DTL_REL_NSUBJ);
    hangs(0, 3, DTL_REL_AMOD);
    hangs(2, 0, DTL_REL_CONJ);
}

static void a_name_behind_an_article_is_no_pronoun(void **state) {
    (void)state;
    row rows[] = {{"whom", DTL_UPOS_PRON, DTL_REL_OBJ, 3, NULL, NULL},
                  {"the", DTL_UPOS_DET, DTL_REL_DET, 2, NULL, NULL},
                  {"Houthis", DTL_UPOS_PRON, DTL_REL_NSUBJ, 3, NULL, NULL},
                  {"drove", DTL_UPOS_VERB, DTL_REL_ROOT, -1, "Fin", "Past"}};
    mend(rows, 4);
    assert_int_equal(tokens[2].upos, DTL_UPOS_PROPN);
    assert_int_equal(tokens[0].upos, DTL_UPOS_PRON);
}

static void a_participle_with_an_agent_belongs_to_the_nominal_before_it(void **state) {
    (void)state;
    row rows[] = {
        {"fears", DTL_UPOS_NOUN, DTL_REL_NSUBJ, 1, NULL, NULL},      {"grew", DTL_UPOS_VERB, DTL_REL_ROOT, -1, "Fin", "Past"},
        {"for", DTL_UPOS_ADP, DTL_REL_CASE, 3, NULL, NULL},          {"hikers", DTL_UPOS_NOUN, DTL_REL_OBL, 1, NULL, NULL},
        {"taken", DTL_UPOS_VERB, DTL_REL_ADVCL, 1, "Part", "Past"},  {"by", DTL_UPOS_ADP, DTL_REL_CASE, 6, NULL, NULL},
        {"bandits", DTL_UPOS_NOUN, DTL_REL_OBL_AGENT, 4, NULL, NULL}};
    mend(rows, 7);
    hangs(4, 3, DTL_REL_ACL);
    rows[6].relation = DTL_REL_OBL;
    mend(rows, 7);
    hangs(4, 1, DTL_REL_ADVCL);
}

static void who_stands_behind_a_fronted_phrase_is_the_subject(void **state) {
    (void)state;
    row rows[] = {
        {"After", DTL_UPOS_ADP, DTL_REL_CASE, 1, NULL, NULL},   {"talks", DTL_UPOS_NOUN, DTL_REL_OBL, 7, NULL, NULL},
        {",", DTL_UPOS_PUNCT, DTL_REL_PUNCT, 4, NULL, NULL},    {"the", DTL_UPOS_DET, DTL_REL_DET, 4, NULL, NULL},
        {"army", DTL_UPOS_NOUN, DTL_REL_CONJ, 1, NULL, NULL},   {"and", DTL_UPOS_CCONJ, DTL_REL_CC, 6, NULL, NULL},
        {"rebels", DTL_UPOS_NOUN, DTL_REL_CONJ, 1, NULL, NULL}, {"agreed", DTL_UPOS_VERB, DTL_REL_ROOT, -1, "Fin", "Past"}};
    mend(rows, 8);
    hangs(4, 7, DTL_REL_NSUBJ);
    hangs(6, 4, DTL_REL_CONJ);
    hangs(1, 7, DTL_REL_OBL);
    rows[6] = (row){"rebels", DTL_UPOS_NOUN, DTL_REL_NSUBJ, 7, NULL, NULL};
    mend(rows, 8);
    hangs(4, 1, DTL_REL_CONJ);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_noun_behind_an_article_has_no_subject),
        cmocka_unit_test(who_stands_before_a_finite_verb_is_its_subject),
        cmocka_unit_test(a_number_counts_the_noun_behind_it),
        cmocka_unit_test(a_participle_before_a_name_belongs_to_it),
        cmocka_unit_test(coordinated_adjectives_belong_to_their_noun),
        cmocka_unit_test(a_participle_with_an_agent_belongs_to_the_nominal_before_it),
        cmocka_unit_test(who_stands_behind_a_fronted_phrase_is_the_subject),
        cmocka_unit_test(a_name_behind_an_article_is_no_pronoun),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
