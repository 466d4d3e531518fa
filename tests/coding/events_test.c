/* Events of trees written by hand, so that no parser stands between, and a lexicon that is wrong. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/memory.h"
#include "coding/events/events.h"
#include "coding/events/lexicon.h"

static dtl_knowledge *knowledge;
static dtl_event_stage *stage;
static dtl_document document;

static int open_stage(void **state) {
    (void)state;
    dtl_error error;
    int status = dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error);
    if (status == DTL_OK) status = dtl_event_stage_open(&stage, knowledge, &error);
    if (status) print_error("%s:%d: %s\n", error.file, (int)error.line, error.message);
    return status;
}

static int close_stage(void **state) {
    (void)state;
    dtl_event_stage_close(stage);
    dtl_knowledge_close(knowledge);
    return 0;
}

static dtl_slice cut(dtl_slice *rest) {
    return rest->data ? dtl_slice_cut(rest, '/') : DTL_NO_SLICE;
}

static int number(dtl_slice digits) {
    char room[8] = "";
    memcpy(room, digits.data, digits.length < 7 ? digits.length : 7);
    return atoi(room);
}

static void set_feature(dtl_token *token, const char *name, dtl_slice value) {
    int feature = dtl_feature_of(dtl_slice_of(name));
    token->features.value[feature] = dtl_feature_value((dtl_feature)feature, value);
}

static void add_actor(uint32_t token, dtl_slice codes) {
    dtl_actor *actor = dtl_vector_push(&document.actors, &document.arena);
    assert_non_null(actor);
    dtl_slice rest = codes, country = dtl_slice_cut(&rest, '+');
    *actor =
        (dtl_actor){.text = document.tokens.items[token].form, .first = token, .end = token + 1, .head = token, .chain = token};
    memcpy(actor->country, country.data, country.length);
    if (rest.data) memcpy(actor->sector, rest.data, rest.length);
}

/* "attacked|attack/VERB/root/0/Fin": form, lemma where it differs, part of speech, relation, head (1 is the first word, 0 none),
 * verb form ("Past" also tells the tense), and for an actor "KEN+GOV". */
static void add_word(dtl_slice word) {
    dtl_token *token = dtl_vector_push(&document.tokens, &document.arena);
    assert_non_null(token);
    dtl_slice form = cut(&word), upos = cut(&word), relation = cut(&word), head = cut(&word), verb = cut(&word),
              actor = cut(&word);
    dtl_slice rest = form;
    *token = (dtl_token){.form = dtl_slice_cut(&rest, '|'), .words = 1};
    token->lemma = rest.data ? rest : token->form;
    token->upos = (uint8_t)dtl_upos_of(upos);
    token->relation = (uint8_t)dtl_relation_of(relation);
    token->head = number(head) ? number(head) - 1 : DTL_NO_TOKEN;
    if (verb.data && verb.length) set_feature(token, "VerbForm", verb);
    if (verb.data && dtl_slice_is(verb, "Part")) set_feature(token, "Tense", DTL_SLICE("Past"));
    if (dtl_slice_is(token->form, "who")) set_feature(token, "PronType", DTL_SLICE("Rel"));
    if (actor.data) add_actor((uint32_t)document.tokens.count - 1, actor);
}

static void fill(const char *tree) {
    dtl_document_init(&document);
    char *text = dtl_arena_alloc(&document.arena, strlen(tree) + 1);
    assert_non_null(text);
    uint32_t at = 0;
    for (dtl_slice rest = dtl_slice_of(tree); rest.data;) {
        add_word(dtl_slice_cut(&rest, ' '));
        dtl_token *token = &document.tokens.items[document.tokens.count - 1];
        if (at) text[at++] = ' ';
        memcpy(text + at, token->form.data, token->form.length);
        token->span = (dtl_span){at, at + (uint32_t)token->form.length};
        at = token->span.end;
    }
    document.report.text = (dtl_slice){text, at};
    document.report.published_day = dtl_day_parse(DTL_SLICE("2012-03-04"));
    dtl_sentence *sentence = dtl_vector_push(&document.sentences, &document.arena);
    assert_non_null(sentence);
    *sentence = (dtl_sentence){.end = (uint32_t)document.tokens.count, .span = {0, at}, .part = DTL_PART_TEXT};
}

static void run(const char *tree) {
    dtl_error error;
    fill(tree);
    assert_int_equal(dtl_event_stage_run(stage, &document, &error), DTL_OK);
}

static void done(void) {
    dtl_document_clear(&document);
}

/* The only mention, or the one with this trigger. */
static const dtl_mention *expect(const char *trigger, dtl_type type) {
    for (size_t i = 0; i < document.mentions.count; i++) {
        const dtl_mention *mention = &document.mentions.items[i];
        if (!dtl_slice_is(mention->trigger_text, trigger)) continue;
        assert_string_equal(dtl_type_name(mention->type), dtl_type_name(type));
        return mention;
    }
    fail_msg("no mention of '%s'", trigger);
    return NULL;
}

static void expect_side(const dtl_actor *actors, size_t count, const char *country) {
    assert_int_equal(count, 1);
    assert_string_equal(actors[0].country, country);
}

static void test_active_and_passive(void **state) {
    (void)state;
    run("Kenya/PROPN/nsubj/2//KEN attacked|attack/VERB/root/0/Fin Chad/PROPN/obj/2//TCD");
    const dtl_mention *mention = expect("attacked", DTL_TYPE_ASSAULT);
    expect_side(mention->actors, mention->actor_count, "KEN");
    expect_side(mention->recipients, mention->recipient_count, "TCD");
    assert_int_equal(mention->status, DTL_STATUS_ASSERTED);
    assert_true(dtl_slice_starts(mention->rule, DTL_SLICE("en/assault.lex:")));
    assert_int_equal(mention->when.basis, DTL_BASIS_PUBLISHED);
    assert_int_equal(mention->when.to, document.report.published_day);
    done();
    run("Chad/PROPN/nsubj:pass/3//TCD was/AUX/aux:pass/3/Fin attacked|attack/VERB/root/0/Part by/ADP/case/5 "
        "Kenya/PROPN/obl:agent/3//KEN");
    mention = expect("attacked", DTL_TYPE_ASSAULT);
    expect_side(mention->actors, mention->actor_count, "KEN");
    expect_side(mention->recipients, mention->recipient_count, "TCD");
    done();
}

static void test_coordination_shares_the_subject(void **state) {
    (void)state;
    run("Kenya/PROPN/nsubj/2//KEN expelled|expel/VERB/root/0/Fin diplomats|diplomat/NOUN/obj/2//TCD+GOV and/CCONJ/cc/5 "
        "shelled|shell/VERB/conj/2/Fin Chad/PROPN/obj/5//TCD");
    const dtl_mention *first = expect("expelled", DTL_TYPE_SANCTION), *second = expect("shelled", DTL_TYPE_ASSAULT);
    expect_side(first->actors, first->actor_count, "KEN");
    expect_side(second->actors, second->actor_count, "KEN");
    expect_side(second->recipients, second->recipient_count, "TCD");
    assert_int_equal(second->mode, DTL_MODE_HEAVY_WEAPONS);
    done();
}

static void test_relative_clause_and_carried_noun(void **state) {
    (void)state;
    run("rebels|rebel/NOUN/nsubj/7//CHD+REB who/PRON/nsubj/3 launched|launch/VERB/acl:relcl/1/Fin attacks|attack/NOUN/obj/3 "
        "on/ADP/case/6 Kenya/PROPN/nmod/4//KEN rested/VERB/root/0/Fin");
    const dtl_mention *mention = expect("launched", DTL_TYPE_ASSAULT);
    assert_string_equal(mention->actors[0].sector, "REB");
    expect_side(mention->recipients, mention->recipient_count, "KEN");
    assert_int_equal(document.mentions.count, 1);
    done();
}

static void test_outer_act_is_told(void **state) {
    (void)state;
    run("Kenya/PROPN/nsubj/2//KEN urged|urge/VERB/root/0/Fin Chad/PROPN/obj/2//TCD to/PART/mark/5 withdraw/VERB/xcomp/2/Inf "
        "troops|troop/NOUN/obj/5");
    assert_int_equal(document.mentions.count, 1);
    const dtl_mention *mention = expect("urged", DTL_TYPE_REQUEST);
    assert_int_equal(mention->mode, DTL_MODE_REQUEST_YIELD);
    expect_side(mention->recipients, mention->recipient_count, "TCD");
    done();
    run("Kenya/PROPN/nsubj/2//KEN threatened|threaten/VERB/root/0/Fin to/PART/mark/4 attack/VERB/xcomp/2/Inf "
        "Chad/PROPN/obj/4//TCD");
    assert_int_equal(document.mentions.count, 1);
    mention = expect("threatened", DTL_TYPE_THREATEN);
    assert_int_equal(mention->mode, DTL_MODE_VIOLENCE);
    expect_side(mention->recipients, mention->recipient_count, "TCD");
    done();
}

static void test_status(void **state) {
    (void)state;
    run("Kenya/PROPN/nsubj/3//KEN may/AUX/aux/3/Fin attack/VERB/root/0/Inf Chad/PROPN/obj/3//TCD");
    assert_int_equal(expect("attack", DTL_TYPE_ASSAULT)->status, DTL_STATUS_POSSIBLE);
    done();
    run("Kenya/PROPN/nsubj/4//KEN did|do/AUX/aux/4/Fin not/PART/advmod/4 attack/VERB/root/0/Inf Chad/PROPN/obj/4//TCD");
    assert_int_equal(expect("attack", DTL_TYPE_ASSAULT)->status, DTL_STATUS_NEGATED);
    done();
    run("Kenya/PROPN/nsubj/3//KEN will/AUX/aux/3/Fin attack/VERB/root/0/Inf Chad/PROPN/obj/3//TCD");
    const dtl_mention *mention = expect("attack", DTL_TYPE_ASSAULT);
    assert_int_equal(mention->status, DTL_STATUS_PLANNED);
    assert_int_equal(mention->when.from, document.report.published_day);
    done();
    run("Kenya/PROPN/nsubj/2//KEN denied|deny/VERB/root/0/Fin that/SCONJ/mark/5 rebels|rebel/NOUN/nsubj/5//TCD+REB "
        "attacked|attack/VERB/ccomp/2/Fin Chad/PROPN/obj/5//TCD");
    expect("denied", DTL_TYPE_REJECT);
    done();
}

static void test_outcome_joins_its_attack(void **state) {
    (void)state;
    run("Rebels|rebel/NOUN/nsubj/2//TCD+REB attacked|attack/VERB/root/0/Fin a/DET/det/4 town/NOUN/obj/2 ,/PUNCT/punct/6 "
        "killing|kill/VERB/advcl/2/Ger two/NUM/nummod/8 farmers|farmer/NOUN/obj/6//TCD+AGR");
    assert_int_equal(document.mentions.count, 1);
    const dtl_mention *mention = expect("attacked", DTL_TYPE_ASSAULT);
    assert_string_equal(mention->recipients[0].sector, "AGR");
    assert_true(mention->counts[DTL_COUNT_KILLED].told);
    assert_int_equal(mention->counts[DTL_COUNT_KILLED].min, 2);
    assert_int_equal(mention->counts[DTL_COUNT_KILLED].max, 2);
    done();
}

static void test_figures_of_speech(void **state) {
    (void)state;
    run("Kenya/PROPN/nsubj/2//KEN attacked|attack/VERB/root/0/Fin inflation/NOUN/obj/2");
    assert_int_equal(document.mentions.count, 0);
    done();
    run("Kenya/PROPN/nsubj/2//KEN killed|kill/VERB/root/0/Fin the/DET/det/4 bill/NOUN/obj/2");
    assert_int_equal(document.mentions.count, 0);
    done();
}

static void test_furniture_is_not_coded(void **state) {
    (void)state;
    dtl_error error;
    fill("Kenya/PROPN/nsubj/2//KEN attacked|attack/VERB/root/0/Fin Chad/PROPN/obj/2//TCD");
    document.sentences.items[0].furniture = true;
    assert_int_equal(dtl_event_stage_run(stage, &document, &error), DTL_OK);
    assert_int_equal(document.mentions.count, 0);
    done();
}

/* A copy of the lexicon's folder with a line added to a file. */
static void expect_rejected(const char *file, const char *line, const char *message) {
    char folder[] = "/tmp/dateline-lexicon-XXXXXX", command[600];
    assert_non_null(mkdtemp(folder));
    snprintf(command, sizeof command, "cp %s/lexicon/en/*.lex %s", DTL_SOURCE_DIR, folder);
    assert_int_equal(system(command), 0);
    snprintf(command, sizeof command, "%s/%s", folder, file);
    FILE *out = fopen(command, "a");
    assert_non_null(out);
    fprintf(out, "\n%s\n", line);
    fclose(out);
    dtl_event_lexicon lexicon;
    dtl_error error;
    assert_int_equal(dtl_event_lexicon_open(&lexicon, &(dtl_lexicon_folders){.paths = {folder}, .count = 1}, &error),
                     DTL_EFORMAT);
    dtl_event_lexicon_close(&lexicon);
    assert_non_null(strstr(error.file, file));
    assert_true(error.line > 10);
    if (!strstr(error.message, message)) fail_msg("'%s' is not in '%s'", message, error.message);
    snprintf(command, sizeof command, "rm -r %s", folder);
    assert_int_equal(system(command), 0);
}

static void test_wrong_lexicons(void **state) {
    (void)state;
    expect_rejected("assault.lex", "[ATACK pos=verb]\nattack", "'ATACK' is no event type");
    expect_rejected("assault.lex", "[ASSAULT]\nsmite", "a frame says its pos");
    expect_rejected("assault.lex", "[ASSAULT]\nsmite pos=adverb", "'adverb' is no pos of a frame");
    expect_rejected("assault.lex", "[ASSAULT pos=verb]\nsmite mode=sword", "'sword' is no mode of ASSAULT");
    expect_rejected("assault.lex", "[ASSAULT pos=verb]\nsmite cameo=99", "'99' is no CAMEO code");
    expect_rejected("assault.lex", "[ASSAULT pos=verb]\nsmite contexts=weather", "'weather' is no context");
    expect_rejected("assault.lex", "[ASSAULT pos=verb]\nsmite obj=@dragons", "'@dragons' in obj is no word class");
    expect_rejected("assault.lex", "[ASSAULT pos=verb]\nsmite obl=sword", "'sword' in obl lacks its preposition");
    expect_rejected("assault.lex", "[ASSAULT pos=verb]\nsmite object=x", "'object' is no attribute of a frame");
    expect_rejected("assault.lex", "[ASSAULT pos=verb]\nsmite\nsmite", "/assault.lex:");
    expect_rejected("assault.lex", "[ASSAULT pos=verb]\nsmite needs=luck", "'luck' is nothing that a frame needs");
    expect_rejected("compose.lex", "[within outer=AGREE]\nAID cameo=033", "'AID' stands twice");
    expect_rejected("classes.lex", "[talks]\nround table", "single words");
    expect_rejected("modes.lex", "[ASSAULT]\nsword mode=visit", "'visit' is no mode of it");
    expect_rejected("kinds.lex", "[heroic]\nGOV", "[heroic] is no kind of actor");
    expect_rejected("near.lex", "[class]\nhowitzer", "a word says what it is like");
}

static void test_long_sentences_take_linear_time(void **state) {
    (void)state;
    enum { CLAUSES = 4000 };
    const char *first = "Kenya/PROPN/nsubj/2//KEN attacked|attack/VERB/root/0/Fin Chad/PROPN/obj/2//TCD";
    char *tree = malloc(strlen(first) + CLAUSES * 80);
    assert_non_null(tree);
    size_t at = (size_t)sprintf(tree, "%s", first);
    for (int i = 0; i < CLAUSES; i++)
        at += (size_t)sprintf(tree + at, " killed|kill/VERB/conj/2/Fin Niger/PROPN/obj/%d//NER", 4 + 2 * i);
    run(tree);
    assert_true(document.mentions.count >= 1);
    done();
    free(tree);
}

#ifdef DTL_FAULTS
static void test_memory_out(void **state) {
    (void)state;
    const char *tree = "Kenya/PROPN/nsubj/2//KEN urged|urge/VERB/root/0/Fin Chad/PROPN/obj/2//TCD to/PART/mark/5 "
                       "withdraw/VERB/xcomp/2/Inf troops|troop/NOUN/obj/5";
    for (size_t number = 1;; number++) {
        dtl_error error;
        fill(tree);
        dtl_memory_fail_from(number);
        int status = dtl_event_stage_run(stage, &document, &error);
        dtl_memory_fail_from(0);
        done();
        if (status == DTL_OK) break;
        assert_int_equal(status, DTL_ENOMEM);
    }
}

static void test_memory_out_at_opening(void **state) {
    (void)state;
    for (size_t number = 1;; number += 1 + number / 8) {
        dtl_event_stage *other = NULL;
        dtl_error error;
        dtl_memory_fail_from(number);
        int status = dtl_event_stage_open(&other, knowledge, &error);
        dtl_memory_fail_from(0);
        dtl_event_stage_close(other);
        if (status == DTL_OK) break;
        assert_int_equal(status, DTL_ENOMEM);
        assert_null(other);
    }
}
#endif

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_active_and_passive),
        cmocka_unit_test(test_coordination_shares_the_subject),
        cmocka_unit_test(test_relative_clause_and_carried_noun),
        cmocka_unit_test(test_outer_act_is_told),
        cmocka_unit_test(test_status),
        cmocka_unit_test(test_outcome_joins_its_attack),
        cmocka_unit_test(test_figures_of_speech),
        cmocka_unit_test(test_furniture_is_not_coded),
        cmocka_unit_test(test_wrong_lexicons),
        cmocka_unit_test(test_long_sentences_take_linear_time),
#ifdef DTL_FAULTS
        cmocka_unit_test(test_memory_out),
        cmocka_unit_test(test_memory_out_at_opening),
#endif
    };
    return cmocka_run_group_tests(tests, open_stage, close_stage);
}
