#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "types/grammar.h"
#include "types/mention.h"
#include "types/ontology.h"

static void plover_has_its_types_with_scores(void **state) {
    (void)state;
    assert_int_equal(DTL_TYPE_COUNT, 16);
    assert_int_equal(DTL_CONTEXT_COUNT, 37);
    assert_true(dtl_score(DTL_TYPE_ASSAULT, DTL_NO_MODE) == -9.0);
    assert_true(dtl_score(DTL_TYPE_ASSAULT, DTL_MODE_AERIAL) == -9.5);
    assert_true(dtl_score(DTL_TYPE_PROTEST, DTL_MODE_VANDALIZE) == -5.0); /* a mode without a score of its own */
    assert_true(dtl_score(DTL_TYPE_ACCUSE, DTL_NO_MODE) == -3.0);
    for (int i = 0; i < DTL_TYPE_COUNT; i++) {
        dtl_type type = (dtl_type)i;
        assert_int_equal(dtl_type_of(dtl_slice_of(dtl_type_name(type))), i);
        bool conflict = dtl_type_quad(type) >= DTL_QUAD_VERBAL_CONFLICT;
        assert_true(conflict ? dtl_score(type, DTL_NO_MODE) <= 0 : dtl_score(type, DTL_NO_MODE) > 0);
    }
    assert_int_equal(dtl_type_of(DTL_SLICE("HUG")), -1);
}

static void modes_are_named_within_their_type(void **state) {
    (void)state;
    assert_int_equal(dtl_mode_of(DTL_TYPE_RETREAT, DTL_SLICE("withdraw")), DTL_MODE_RETREAT_WITHDRAW);
    assert_int_equal(dtl_mode_of(DTL_TYPE_SANCTION, DTL_SLICE("withdraw")), DTL_MODE_SANCTION_WITHDRAW);
    assert_int_equal(dtl_mode_of(DTL_TYPE_AID, DTL_SLICE("withdraw")), -1);
}

static void names_read_back(void **state) {
    (void)state;
    for (int i = 0; i < DTL_CONTEXT_COUNT; i++)
        assert_int_equal(dtl_context_of(dtl_slice_of(dtl_context_name((dtl_context)i))), i);
    for (int i = 0; i <= DTL_STATUS_NEGATED; i++)
        assert_int_equal(dtl_status_of(dtl_slice_of(dtl_status_name((dtl_status)i))), i);
    for (int i = 0; i < DTL_COUNT_KINDS; i++) assert_int_equal(dtl_count_of(dtl_slice_of(dtl_count_name((dtl_count_kind)i))), i);
    for (int i = 0; i < DTL_UPOS_COUNT; i++) assert_int_equal(dtl_upos_of(dtl_slice_of(dtl_upos_name((dtl_upos)i))), i);
    for (int i = 0; i < DTL_RELATION_COUNT; i++)
        assert_int_equal(dtl_relation_of(dtl_slice_of(dtl_relation_name((dtl_relation)i))), i);
}

static void relations_lose_their_subtype(void **state) {
    (void)state;
    assert_int_equal(dtl_relation_base(DTL_REL_NSUBJ_PASS), DTL_REL_NSUBJ);
    assert_int_equal(dtl_relation_base(DTL_REL_OBJ), DTL_REL_OBJ);
    assert_int_equal(dtl_relation_of(DTL_SLICE("obl:unheardof")), DTL_REL_OBL);
    assert_int_equal(dtl_relation_of(DTL_SLICE("unheardof")), -1);
}

static void features_are_numbered_from_one(void **state) {
    (void)state;
    for (int feature = 0; feature < DTL_FEATURE_COUNT; feature++) {
        dtl_slice name = dtl_feature_value_name((dtl_feature)feature, 1);
        assert_true(name.length > 0);
        assert_int_equal(dtl_feature_value((dtl_feature)feature, name), 1);
        assert_int_equal(dtl_feature_value((dtl_feature)feature, DTL_SLICE("None")), 0);
    }
    dtl_features features = {{0}};
    assert_false(dtl_features_have(&features, DTL_FEAT_TENSE, "Past"));
    features.value[DTL_FEAT_TENSE] = dtl_feature_value(DTL_FEAT_TENSE, DTL_SLICE("Past"));
    assert_true(dtl_features_have(&features, DTL_FEAT_TENSE, "Past"));
}

static void the_id_of_a_mention_is_made_from_what_it_is(void **state) {
    (void)state;
    dtl_actor actor = {.span = {3, 9}};
    dtl_mention mention = {
        .type = DTL_TYPE_ASSAULT, .part = DTL_PART_TEXT, .trigger = {10, 18}, .actors = &actor, .actor_count = 1};
    char first[DTL_ID_SIZE];
    strcpy(mention.report, "r-92ab03c1d58e6f70");
    dtl_mention_identify(&mention);
    strcpy(first, mention.id);
    mention.confidence = 0.5;
    dtl_mention_identify(&mention);
    assert_string_equal(mention.id, first);
    mention.type = DTL_TYPE_AID;
    dtl_mention_identify(&mention);
    assert_string_not_equal(mention.id, first);
    mention.type = DTL_TYPE_ASSAULT;
    mention.actor_count = 0;
    mention.recipients = &actor;
    mention.recipient_count = 1;
    dtl_mention_identify(&mention);
    assert_string_not_equal(mention.id, first);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plover_has_its_types_with_scores),
        cmocka_unit_test(modes_are_named_within_their_type),
        cmocka_unit_test(names_read_back),
        cmocka_unit_test(relations_lose_their_subtype),
        cmocka_unit_test(features_are_numbered_from_one),
        cmocka_unit_test(the_id_of_a_mention_is_made_from_what_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
