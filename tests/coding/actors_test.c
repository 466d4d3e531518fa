/* Actors of trees written by hand, so that no parser stands between. */
#include "coding/actors/actors.h"
#include "trees.h"

static dtl_knowledge *knowledge;
static dtl_actor_stage *stage;

static int open_stage(void **state) {
    (void)state;
    dtl_error error;
    int status = dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error);
    if (status == DTL_OK) status = dtl_actor_stage_open(&stage, knowledge, &error);
    return told(status, &error);
}

static int close_stage(void **state) {
    (void)state;
    dtl_actor_stage_close(stage);
    dtl_knowledge_close(knowledge);
    return 0;
}

/* Sentences are parted by " // ". The text is the forms with blanks between. */
static void fill(dtl_document *document, const char *trees) {
    dtl_slice rest = dtl_slice_of(trees);
    uint32_t first = 0;
    while (rest.data) {
        dtl_slice word = dtl_slice_cut(&rest, ' ');
        bool parts = dtl_slice_is(word, "//");
        if (!parts && word.length) assert_non_null(add_tree_word(document, word, first));
        if (!parts && rest.data) continue;
        dtl_sentence *sentence = dtl_vector_push(&document->sentences, &document->arena);
        assert_non_null(sentence);
        *sentence = (dtl_sentence){.first = first, .end = (uint32_t)document->tokens.count, .part = DTL_PART_TEXT};
        first = sentence->end;
    }
    char *text = dtl_arena_alloc(&document->arena, strlen(trees) + 1);
    assert_non_null(text);
    uint32_t at = 0;
    for (size_t i = 0; i < document->tokens.count; i++) {
        add_tree_text(&document->tokens.items[i], false, text, &at);
    }
    document->report.text = (dtl_slice){text, at};
}

static dtl_document document;

static void run(const char *trees) {
    dtl_document_init(&document);
    fill(&document, trees);
    dtl_error error;
    assert_int_equal(dtl_actor_stage_run(stage, &document, &error), DTL_OK);
}

/* The nth (from 0) actor with this text. */
static const dtl_actor *find(const char *text, int nth) {
    for (size_t i = 0; i < document.actors.count; i++) {
        if (dtl_slice_is(document.actors.items[i].text, text) && nth-- == 0) return &document.actors.items[i];
    }
    return NULL;
}

static const dtl_actor *expect(const char *text, const char *country, const char *sector) {
    const dtl_actor *actor = find(text, 0);
    for (int nth = 0; actor && strcmp(actor->country, country) != 0 && find(text, nth); nth++) actor = find(text, nth);
    if (!actor) fail_msg("no actor '%s'", text);
    assert_string_equal(actor->country, country);
    assert_string_equal(actor->sector, sector);
    return actor;
}

static void done(void) {
    dtl_document_clear(&document);
}

static void test_adjective_and_group(void **state) {
    (void)state;
    run("The/DET/det/3/Def Kenyan/ADJ/amod/3 troops|troop/NOUN/nsubj/4/Plur crossed/VERB/root/0 the/DET/det/6/Def "
        "border/NOUN/obj/4");
    const dtl_actor *actor = expect("The Kenyan troops", "KEN", "MIL");
    assert_int_equal(actor->head, 2);
    assert_int_equal(actor->first, 0);
    assert_int_equal(actor->end, 3);
    assert_null(actor->name.data);
    assert_null(find("Kenyan", 0));
    done();
}

static void test_title_and_name(void **state) {
    (void)state;
    run("Norwegian/ADJ/amod/3 Foreign/ADJ/amod/3 Minister/PROPN/nmod:desc/4 Tora/PROPN/nsubj/6 Lund/PROPN/flat/4 "
        "left/VERB/root/0 // "
        "Lund/PROPN/nsubj/2 said/VERB/root/0 she/PRON/nsubj/4 slept/VERB/ccomp/2");
    const dtl_actor *actor = expect("Norwegian Foreign Minister Tora Lund", "NOR", "GOV");
    assert_true(dtl_slice_is(actor->name, "Tora Lund"));
    assert_true(dtl_slice_is(actor->role, "foreign minister"));
    assert_int_equal(actor->head, 3);
    const dtl_actor *surname = expect("Lund", "NOR", "GOV"), *pronoun = expect("she", "NOR", "GOV");
    assert_int_equal(surname->chain, actor->chain);
    assert_int_equal(pronoun->chain, actor->chain);
    assert_true(dtl_slice_is(pronoun->name, "Tora Lund"));
    done();
}

static void test_apposition(void **state) {
    (void)state;
    run("Tora/PROPN/nsubj/9 Lund/PROPN/flat/1 ,/PUNCT/punct/6 the/DET/det/6/Def Norwegian/ADJ/amod/6 premier/NOUN/appos/1 "
        ",/PUNCT/punct/6 again/ADV/advmod/9 resigned/VERB/root/0");
    const dtl_actor *name = expect("Tora Lund", "NOR", "GOV"), *office = expect("the Norwegian premier", "NOR", "GOV");
    assert_int_equal(name->chain, office->chain);
    assert_true(dtl_slice_is(name->role, "premier"));
    assert_true(dtl_slice_is(office->name, "Tora Lund"));
    done();
}

static void test_shared_modifiers(void **state) {
    (void)state;
    run("Russian/ADJ/amod/4 and/CCONJ/cc/3 Chinese/ADJ/conj/1 officials|official/NOUN/nsubj/5/Plur met/VERB/root/0");
    const dtl_actor *first = find("Russian and Chinese officials", 0), *second = find("Russian and Chinese officials", 1);
    assert_non_null(first);
    assert_non_null(second);
    assert_string_equal(first->country, "RUS");
    assert_string_equal(second->country, "CHN");
    assert_string_equal(second->sector, "GOV");
    assert_int_equal(first->head, 3);
    assert_int_equal(second->head, 3);
    assert_int_not_equal(first->chain, second->chain);
    done();
}

static void test_possessor_and_pronoun(void **state) {
    (void)state;
    run("Chad/PROPN/nmod:poss/3 's/PART/case/1 government/NOUN/nsubj/4/Sing left/VERB/root/0 // "
        "Its/PRON/nmod:poss/2 soldiers|soldier/NOUN/nsubj/3/Plur stayed/VERB/root/0");
    expect("Chad 's government", "TCD", "GOV");
    expect("Chad", "TCD", "");
    expect("Its soldiers", "TCD", "MIL");
    expect("Its", "TCD", "GOV");
    done();
}

static void test_backed_is_not_of(void **state) {
    (void)state;
    run("US/PROPN/compound/3 -/PUNCT/punct/1 backed/VERB/amod/4 rebels|rebel/NOUN/nsubj/5/Plur fled/VERB/root/0");
    expect("US - backed rebels", "", "REB");
    assert_null(find("US", 0));
    done();
}

static void test_behind(void **state) {
    (void)state;
    run("The/DET/det/2/Def army/NOUN/nsubj/8/Sing of/ADP/case/4 Chad/PROPN/nmod/2 and/CCONJ/cc/6 rebels|rebel/NOUN/conj/2/Plur "
        "there/ADV/advmod/6 fought/VERB/root/0");
    expect("The army of Chad", "TCD", "MIL");
    expect("rebels", "TCD", "REB"); /* who face the army of a state fight in it */
    done();
}

static void test_former_and_latter(void **state) {
    (void)state;
    run("Peru/PROPN/nsubj/2 accused/VERB/root/0 Chile/PROPN/obj/2 // "
        "The/DET/det/2/Def former/ADJ/nsubj/3 left/VERB/root/0 and/CCONJ/cc/7 the/DET/det/6/Def latter/ADJ/nsubj/7 "
        "stayed/VERB/conj/3");
    expect("The former", "PER", "");
    expect("the latter", "CHL", "");
    done();
}

static void test_both_sides(void **state) {
    (void)state;
    run("Peru/PROPN/nsubj/4 and/CCONJ/cc/3 Chile/PROPN/conj/1 met/VERB/root/0 // "
        "Both/DET/det/2 sides|side/NOUN/nsubj/3/Plur left/VERB/root/0 // They/PRON/nsubj/2 greeted/VERB/root/0 each/DET/obj/2 "
        "other/ADJ/fixed/3");
    expect("Both sides", "PER", "");
    expect("Both sides", "CHL", "");
    expect("They", "PER", "");
    expect("They", "CHL", "");
    expect("each other", "PER", "");
    expect("each other", "CHL", "");
    done();
}

static void test_counterpart(void **state) {
    (void)state;
    run("French/ADJ/amod/2 President/PROPN/nmod:desc/3 Jean/PROPN/nsubj/5 Morel/PROPN/flat/3 met/VERB/root/0 "
        "his/PRON/nmod:poss/8 "
        "Chinese/ADJ/amod/8 counterpart/NOUN/obj/5/Sing");
    const dtl_actor *actor = expect("his Chinese counterpart", "CHN", "GOV");
    assert_true(dtl_slice_is(actor->role, "president"));
    done();
}

static void test_relative_pronoun(void **state) {
    (void)state;
    run("Peruvian/ADJ/amod/2 miners|miner/NOUN/nsubj/5/Plur who/PRON/nsubj/4 marched/VERB/acl:relcl/2 sang/VERB/root/0");
    const dtl_actor *miners = expect("Peruvian miners", "PER", "LAB"), *who = expect("who", "PER", "LAB");
    assert_int_equal(miners->chain, who->chain);
    done();
}

static void test_acronym(void **state) {
    (void)state;
    run("The/DET/det/4/Def Blue/PROPN/compound/4 Lantern/PROPN/compound/4 Guild/PROPN/nsubj/5 spoke/VERB/root/0 // "
        "BLG/PROPN/nsubj/2 ended/VERB/root/0");
    const dtl_actor *full = find("The Blue Lantern Guild", 0), *acronym = find("BLG", 0);
    assert_non_null(full);
    assert_non_null(acronym);
    assert_int_equal(full->chain, acronym->chain);
    assert_true(dtl_slice_is(acronym->name, "Blue Lantern Guild"));
    assert_string_equal(full->country, "");
    done();
}

static void test_modifier_of_what_does_not_act(void **state) {
    (void)state;
    run("They/PRON/nsubj/2 rejected/VERB/root/0 the/DET/det/5/Def Peruvian/ADJ/amod/5 proposal/NOUN/obj/2/Sing");
    const dtl_actor *actor = expect("Peruvian", "PER", "");
    assert_int_equal(actor->head, 3);
    assert_null(find("the Peruvian proposal", 0));
    done();
}

static void test_capital_acts_or_is_a_place(void **state) {
    (void)state;
    run("Lima/PROPN/nsubj/2 protested/VERB/root/0 // Crowds|crowd/NOUN/nsubj/2/Plur sang/VERB/root/0 in/ADP/case/4 "
        "Lima/PROPN/obl/2");
    assert_string_equal(find("Lima", 0)->sector, "GOV");
    assert_string_equal(find("Lima", 1)->sector, "");
    assert_string_equal(find("Lima", 1)->country, "PER");
    done();
}

static void test_inferred_country_says_so(void **state) {
    (void)state;
    run("Peru/PROPN/nsubj/2 mourned/VERB/root/0 // The/DET/det/2/Def police/NOUN/nsubj/3/Plur said/VERB/root/0 so/ADV/advmod/3");
    const dtl_actor *actor = expect("The police", "PER", "COP");
    assert_true(dtl_slice_find(actor->why, DTL_SLICE("inferred"), 0) != SIZE_MAX);
    done();
}

static void test_furniture_and_nothing(void **state) {
    (void)state;
    dtl_document_init(&document);
    dtl_error error;
    assert_int_equal(dtl_actor_stage_run(stage, &document, &error), DTL_OK);
    assert_int_equal(document.actors.count, 0);
    done();
    dtl_document_init(&document);
    fill(&document, "Peru/PROPN/nsubj/2 mourned/VERB/root/0");
    document.sentences.items[0].furniture = true;
    assert_int_equal(dtl_actor_stage_run(stage, &document, &error), DTL_OK);
    assert_int_equal(document.actors.count, 0);
    done();
}

static void test_order(void **state) {
    (void)state;
    run("Peru/PROPN/nmod:poss/3 's/PART/case/1 army/NOUN/nsubj/6/Sing and/CCONJ/cc/5 police/NOUN/conj/3/Plur left/VERB/root/0 // "
        "Kofi/PROPN/nsubj/3 Annan/PROPN/flat/1 spoke/VERB/root/0 for/ADP/case/5 them/PRON/obl/3");
    for (size_t i = 1; i < document.actors.count; i++) {
        const dtl_actor *a = &document.actors.items[i - 1], *b = &document.actors.items[i];
        assert_true(a->first < b->first || (a->first == b->first && a->end >= b->end));
        assert_true(b->first <= b->head && b->head < b->end);
        assert_true(b->span.start < b->span.end);
    }
    done();
}

static void test_no_memory(void **state) {
    (void)state;
#ifdef DTL_FAULTS
    for (size_t number = 1;; number++) {
        dtl_document_init(&document);
        fill(&document,
             "French/ADJ/amod/2 President/PROPN/nmod:desc/3 Jean/PROPN/nsubj/5 Morel/PROPN/flat/3 met/VERB/root/0 "
             "his/PRON/nmod:poss/8 "
             "Chinese/ADJ/amod/8 counterpart/NOUN/obj/5/Sing // The/DET/det/4/Def Blue/PROPN/compound/4 Lantern/PROPN/compound/4 "
             "Guild/PROPN/nsubj/5 spoke/VERB/root/0");
        dtl_error error;
        dtl_memory_fail_from(number);
        int status = dtl_actor_stage_run(stage, &document, &error);
        size_t asked = dtl_memory_asked();
        dtl_memory_fail_from(0);
        done();
        if (asked < number) {
            assert_int_equal(status, DTL_OK);
            break;
        }
        assert_int_equal(status, DTL_ENOMEM);
    }
    for (size_t number = 1;; number++) {
        dtl_actor_stage *other = NULL;
        dtl_error error;
        dtl_memory_fail_from(number);
        int status = dtl_actor_stage_open(&other, knowledge, &error);
        size_t asked = dtl_memory_asked();
        dtl_memory_fail_from(0);
        dtl_actor_stage_close(other);
        if (asked < number) {
            assert_int_equal(status, DTL_OK);
            break;
        }
        assert_int_equal(status, DTL_ENOMEM);
        assert_null(other);
    }
#else
    skip();
#endif
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_adjective_and_group),
        cmocka_unit_test(test_title_and_name),
        cmocka_unit_test(test_apposition),
        cmocka_unit_test(test_shared_modifiers),
        cmocka_unit_test(test_possessor_and_pronoun),
        cmocka_unit_test(test_backed_is_not_of),
        cmocka_unit_test(test_behind),
        cmocka_unit_test(test_former_and_latter),
        cmocka_unit_test(test_both_sides),
        cmocka_unit_test(test_counterpart),
        cmocka_unit_test(test_relative_pronoun),
        cmocka_unit_test(test_acronym),
        cmocka_unit_test(test_modifier_of_what_does_not_act),
        cmocka_unit_test(test_capital_acts_or_is_a_place),
        cmocka_unit_test(test_inferred_country_says_so),
        cmocka_unit_test(test_furniture_and_nothing),
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_no_memory),
    };
    return cmocka_run_group_tests(tests, open_stage, close_stage);
}
