/* An invented language (tests/language/toy), learned by the same trainer: nothing in the engine is English. Its verbs stand last,
 * its objects end in -n, "su" marks who receives and "ke" joins. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <time.h>

#include "base/memory.h"
#include "language/conllu.h"
#include "language/language.h"

static dtl_language *toy;
static dtl_document document;

static int open_toy(void **state) {
    (void)state;
    dtl_document_init(&document);
    return dtl_language_open(&toy, "tests/language/toy/toy.model", NULL);
}

static int close_toy(void **state) {
    (void)state;
    dtl_document_clear(&document);
    dtl_language_close(toy);
    return 0;
}

static void run(const char *title, dtl_slice text) {
    dtl_document_reset(&document);
    document.report.title = dtl_slice_of(title);
    document.report.text = text;
    assert_int_equal(dtl_language_run(toy, &document, NULL), DTL_OK);
}

/* Each sentence has one root, and every word leads to it. */
static void assert_trees(void) {
    const dtl_token *tokens = document.tokens.items;
    for (size_t s = 0; s < document.sentences.count; s++) {
        const dtl_sentence *sentence = &document.sentences.items[s];
        assert_true(sentence->first < sentence->end);
        for (uint32_t i = sentence->first; i < sentence->end; i++) {
            int32_t at = (int32_t)i;
            uint32_t steps = 0;
            while (tokens[at].head != DTL_NO_TOKEN) {
                at = tokens[at].head;
                assert_true(at >= (int32_t)sentence->first && at < (int32_t)sentence->end);
                assert_true(steps++ < sentence->end - sentence->first);
            }
            assert_int_equal(at, sentence->root);
            assert_int_equal(tokens[i].relation == DTL_REL_ROOT, tokens[i].head == DTL_NO_TOKEN);
            assert_true(dtl_span_contains(sentence->span, tokens[i].span));
        }
    }
}

static void assert_token(size_t i, const char *form, const char *lemma, dtl_upos upos, int32_t head, dtl_relation relation) {
    const dtl_token *token = &document.tokens.items[i];
    assert_true(dtl_slice_is(token->form, form));
    assert_true(dtl_slice_is(token->lemma, lemma));
    assert_int_equal(token->upos, upos);
    assert_int_equal(token->head, head);
    assert_int_equal(token->relation, relation);
}

static void learns_a_language_that_nobody_speaks(void **state) {
    (void)state;
    run(NULL, DTL_SLICE("Pelo su Oruk kavin redi."));
    assert_int_equal(document.sentences.count, 1);
    assert_int_equal(document.tokens.count, 6);
    assert_token(0, "Pelo", "pelo", DTL_UPOS_NOUN, 4, DTL_REL_NSUBJ);
    assert_token(1, "su", "su", DTL_UPOS_ADP, 2, DTL_REL_CASE);
    assert_token(2, "Oruk", "Oruk", DTL_UPOS_PROPN, 4, DTL_REL_OBL);
    assert_token(3, "kavin", "kavi", DTL_UPOS_NOUN, 4, DTL_REL_OBJ);
    assert_token(4, "redi", "red", DTL_UPOS_VERB, DTL_NO_TOKEN, DTL_REL_ROOT);
    assert_token(5, ".", ".", DTL_UPOS_PUNCT, 4, DTL_REL_PUNCT);
    assert_true(dtl_slice_is(document.tokens.items[4].xpos, "V"));
    assert_true(dtl_features_have(&document.tokens.items[4].features, DTL_FEAT_VERBFORM, "Fin"));
}

static void keeps_parts_paragraphs_and_spans(void **state) {
    (void)state;
    run("Oruk kavin lomi", DTL_SLICE("Ora toka lomi. Sanu gathi.\n\nTessi redi."));
    assert_int_equal(document.sentences.count, 4);
    const dtl_sentence *s = document.sentences.items;
    assert_int_equal(s[0].part, DTL_PART_TITLE);
    assert_int_equal(s[1].part, DTL_PART_TEXT);
    assert_true(s[0].paragraph && s[1].paragraph && !s[2].paragraph && s[3].paragraph);
    assert_int_equal(s[2].span.start, 15);
    assert_int_equal(s[2].span.end, 26);
    for (size_t i = 0; i < document.tokens.count; i++) {
        const dtl_token *token = &document.tokens.items[i];
        dtl_slice text = dtl_document_text(&document, i < s[0].end ? DTL_PART_TITLE : DTL_PART_TEXT);
        assert_true(dtl_slice_equal(dtl_span_text(text, token->span), token->form));
    }
    assert_trees();
}

static void begins_where_the_story_does(void **state) {
    (void)state;
    dtl_document_reset(&document);
    document.report.text = DTL_SLICE("TOKA (Wire) - Sanu gathi.");
    document.report.body = 14;
    assert_int_equal(dtl_language_run(toy, &document, NULL), DTL_OK);
    assert_int_equal(document.tokens.count, 3);
    assert_int_equal(document.tokens.items[0].span.start, 14);
}

static void nothing_gives_nothing(void **state) {
    (void)state;
    run(NULL, DTL_NO_SLICE);
    assert_int_equal(document.sentences.count, 0);
    run("", DTL_SLICE(" \n\n\t\n"));
    assert_int_equal(document.sentences.count, 0);
}

static dtl_slice repeat(const char *piece, size_t times) {
    size_t length = strlen(piece);
    char *text = malloc(length * times + 1);
    for (size_t i = 0; i < times; i++) memcpy(text + i * length, piece, length);
    return (dtl_slice){text, length * times};
}

static void gives_trees_for_whatever_comes(void **state) {
    (void)state;
    static const char *const pieces[] = {"toka ",         "a",    "!?",      "\xE2\x80\x8D", "\xF0\x9F\x98\x80", "1,", "((", "- ",
                                         "\xE2\x80\x8F.", "Toka", "\xCC\x81"};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        dtl_slice text = repeat(pieces[i], 5000);
        run(NULL, text);
        assert_true(document.tokens.count > 0);
        assert_trees();
        union {
            const char *text;
            void *block;
        } made = {.text = text.data};
        free(made.block);
    }
}

static double seconds_for(size_t times) {
    dtl_slice text = repeat("toka ke.sanu", times);
    clock_t before = clock();
    run(NULL, text);
    double seconds = (double)(clock() - before) / CLOCKS_PER_SEC;
    union {
        const char *text;
        void *block;
    } made = {.text = text.data};
    free(made.block);
    return seconds;
}

static void time_grows_with_length_only(void **state) {
    (void)state;
    double small = seconds_for(2000), large = seconds_for(20000);
    assert_true(large < 25 * small + 0.5);
}

static void given_tokens_stay(void **state) {
    (void)state;
    static const char lines[] =
        "# text = Toka-sanu redi\n1-2\tToka-sanu\t_\t_\t_\t_\t_\t_\t_\t_\n1\tToka\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "2\t-sanu\t_\t_\t_\t_\t_\t_\t_\t_\n3\tredi\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    dtl_conllu read;
    dtl_document_reset(&document);
    assert_int_equal(dtl_conllu_read(&read, dtl_slice_of(lines), &document.arena, NULL), DTL_OK);
    assert_int_equal(read.count, 1);
    document.report.text = dtl_conllu_print(&read.sentences[0], &document.arena);
    assert_true(dtl_slice_is(document.report.text, "Toka-sanu redi"));
    assert_int_equal(dtl_conllu_fill(&document, &read.sentences[0], 0, NULL), DTL_OK);
    assert_int_equal(dtl_language_run_tokens(toy, &document, NULL), DTL_OK);
    assert_int_equal(document.tokens.count, 3);
    assert_int_equal(document.tokens.items[0].words, 2);
    assert_int_equal(document.tokens.items[1].words, 0);
    assert_true(dtl_slice_is(document.tokens.items[1].form, "-sanu"));
    assert_trees();
}

static void given_sentence_of_any_length_has_one_tree(void **state) {
    (void)state;
    dtl_slice text = repeat("toka ", 10000);
    dtl_document_reset(&document);
    document.report.text = text;
    for (uint32_t i = 0; i < 10000; i++) {
        dtl_token *token = dtl_vector_push(&document.tokens, &document.arena);
        token->span = (dtl_span){5 * i, 5 * i + 4};
        token->form = dtl_span_text(text, token->span);
        token->words = 1;
    }
    *dtl_vector_push(&document.sentences, &document.arena) =
        (dtl_sentence){.end = 10000, .span = {0, 49999}, .part = DTL_PART_TEXT};
    assert_int_equal(dtl_language_run_tokens(toy, &document, NULL), DTL_OK);
    assert_trees();
    union {
        const char *text;
        void *block;
    } made = {.text = text.data};
    free(made.block);
}

static void wrong_conllu_is_named_by_line(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint64_t line;
    } wrong[] = {
        {"1\ta\t_\n", 1},
        {"# c\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n3\tb\t_\t_\t_\t_\t1\tdep\t_\t_\n", 3},
        {"1\ta\t_\t_\t_\t_\tx\troot\t_\t_\n", 1},
        {"1\ta\t_\t_\t_\t_\t9\tdep\t_\t_\n\n", 2},
        {"1-0\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", 1},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        dtl_error error;
        dtl_conllu read;
        dtl_document_reset(&document);
        assert_int_equal(dtl_conllu_read(&read, dtl_slice_of(wrong[i].text), &document.arena, &error), DTL_EFORMAT);
        assert_int_equal(error.line, wrong[i].line);
        assert_int_equal(read.count, 0);
    }
}

static void version_is_six_digits(void **state) {
    (void)state;
    const char *version = dtl_language_version(toy);
    assert_int_equal(strlen(version), 6);
    assert_int_equal(strspn(version, "0123456789abcdef"), 6);
}

#ifdef DTL_FAULTS
static void every_failed_allocation_is_an_error(void **state) {
    (void)state;
    for (size_t number = 1;; number++) {
        dtl_document fresh;
        dtl_language *language;
        dtl_memory_fail_from(number);
        dtl_document_init(&fresh);
        fresh.report.title = DTL_SLICE("Oruk kavin lomi");
        fresh.report.text = DTL_SLICE("Ora TOKA lomi. Sanu gathi.");
        int status = dtl_language_open(&language, "tests/language/toy/toy.model", NULL);
        if (status == DTL_OK) {
            status = dtl_language_run(language, &fresh, NULL);
            dtl_language_close(language);
        }
        dtl_document_clear(&fresh);
        dtl_memory_fail_from(0);
        if (status == DTL_OK) return;
        assert_int_equal(status, DTL_ENOMEM);
        assert_true(number < 10000);
    }
}
#endif

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(learns_a_language_that_nobody_speaks),
        cmocka_unit_test(keeps_parts_paragraphs_and_spans),
        cmocka_unit_test(begins_where_the_story_does),
        cmocka_unit_test(nothing_gives_nothing),
        cmocka_unit_test(gives_trees_for_whatever_comes),
        cmocka_unit_test(time_grows_with_length_only),
        cmocka_unit_test(given_tokens_stay),
        cmocka_unit_test(given_sentence_of_any_length_has_one_tree),
        cmocka_unit_test(wrong_conllu_is_named_by_line),
        cmocka_unit_test(version_is_six_digits),
#ifdef DTL_FAULTS
        cmocka_unit_test(every_failed_allocation_is_an_error),
#endif
    };
    return cmocka_run_group_tests(tests, open_toy, close_toy);
}
