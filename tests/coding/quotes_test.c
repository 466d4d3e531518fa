/* Quotes of trees written by hand, so that no parser stands between. */
#include "coding/quotes/quotes.h"
#include "trees.h"

static dtl_knowledge *knowledge;
static dtl_quote_stage *stage;

static int open_stage(void **state) {
    (void)state;
    dtl_error error;
    int status = dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error);
    if (status == DTL_OK) status = dtl_quote_stage_open(&stage, knowledge, &error);
    return told(status, &error);
}

static int close_stage(void **state) {
    (void)state;
    dtl_quote_stage_close(stage);
    dtl_knowledge_close(knowledge);
    return 0;
}

/* A form that starts with "_" stands behind no blank. False when memory ran out. */
static bool add_word(dtl_document *document, dtl_slice word, uint32_t first, char *text, uint32_t *at) {
    bool glued = word.length > 1 && word.data[0] == '_' && word.data[1] != '/';
    if (glued) word.data++, word.length--;
    dtl_token *token = add_tree_word(document, word, first);
    if (token) add_tree_text(token, glued, text, at);
    return token;
}

/* Sentences between line ends, each a paragraph unless it starts with "+ ". False when memory ran out. */
static bool make_document(dtl_document *document, const char *source) {
    dtl_slice lines = dtl_slice_of(source);
    char *text = dtl_arena_alloc(&document->arena, lines.length * 2 + 1);
    uint32_t at = 0;
    if (!text) return false;
    while (lines.data) {
        dtl_slice line = dtl_slice_cut(&lines, '\n');
        bool paragraph = !dtl_slice_starts(line, DTL_SLICE("+ "));
        if (!paragraph) line.data += 2, line.length -= 2;
        dtl_sentence *sentence = dtl_vector_push(&document->sentences, &document->arena);
        if (!sentence) return false;
        *sentence = (dtl_sentence){.first = (uint32_t)document->tokens.count, .part = DTL_PART_TEXT, .paragraph = paragraph};
        while (line.data)
            if (!add_word(document, dtl_slice_cut(&line, ' '), sentence->first, text, &at)) return false;
        sentence->end = (uint32_t)document->tokens.count;
        sentence->span = (dtl_span){document->tokens.items[sentence->first].span.start, at};
    }
    document->report.text = (dtl_slice){text, at};
    return true;
}

static void run(dtl_document *document, const char *source) {
    dtl_error error;
    dtl_document_init(document);
    assert_true(make_document(document, source));
    assert_int_equal(dtl_quote_stage_run(stage, document, &error), DTL_OK);
}

/* One line a quote: "direct text < speaker". */
static void expect(const char *source, const char *wanted) {
    dtl_document document;
    char found[2000] = "";
    size_t at = 0;
    run(&document, source);
    for (size_t i = 0; i < document.quotes.count; i++) {
        const dtl_quote *quote = &document.quotes.items[i];
        dtl_slice text = dtl_span_text(document.report.text, quote->span),
                  speaker = quote->speaker ? quote->speaker->text : DTL_SLICE("?");
        at += (size_t)snprintf(found + at, sizeof found - at, "%s%s %.*s < %.*s", i ? "\n" : "",
                               quote->direct ? "direct" : "indirect", DTL_PRINT(text), DTL_PRINT(speaker));
    }
    assert_string_equal(found, wanted);
    dtl_document_clear(&document);
}

static const char reported[] =
    "Rebels|rebel/NOUN/nsubj/2 attacked|attack/VERB/root/0 Mandera/PROPN/obj/2 _,/PUNCT/punct/2 the/DET/det/6 "
    "ministry/NOUN/nsubj/7 said|say/VERB/parataxis/2 on/ADP/case/9 Sunday/PROPN/obl/7 _./PUNCT/punct/2";

static void finds_reported_speech(void **state) {
    (void)state;
    expect(reported, "indirect Rebels attacked Mandera < the ministry");
    expect("The/DET/det/2 ministry/NOUN/nsubj/3 said|say/VERB/root/0 on/ADP/case/5 Sunday/PROPN/obl/3 that/SCONJ/mark/8 "
           "rebels|rebel/NOUN/nsubj/8 attacked|attack/VERB/ccomp/3 Mandera/PROPN/obj/8 _./PUNCT/punct/3",
           "indirect rebels attacked Mandera < The ministry");
    expect("According|accord/VERB/case/4 to/ADP/fixed/1 the/DET/det/4 army/NOUN/obl/7 _,/PUNCT/punct/4 rebels|rebel/NOUN/nsubj/7 "
           "attacked|attack/VERB/root/0 Mandera/PROPN/obj/7 _./PUNCT/punct/7",
           "indirect rebels attacked Mandera < the army");
}

static void finds_what_stands_between_marks(void **state) {
    (void)state;
    expect("\"/PUNCT/punct/3 _We|we/PRON/nsubj/3 won|win/VERB/ccomp/6 _,/PUNCT/punct/3 _\"/PUNCT/punct/3 said|say/VERB/root/0 "
           "Lund/PROPN/nsubj/6 _./PUNCT/punct/6",
           "direct \"We won,\" < Lund");
    expect("\xE2\x80\x9C/PUNCT/punct/3 _We|we/PRON/nsubj/3 won|win/VERB/ccomp/6 _,/PUNCT/punct/3 _\xE2\x80\x9D/PUNCT/punct/3 "
           "said|say/VERB/root/0 "
           "Lund/PROPN/nsubj/6 _./PUNCT/punct/6",
           "direct \xE2\x80\x9CWe won,\xE2\x80\x9D < Lund");
}

/* The first paragraph's quote is kept only because the second closes it. */
static void goes_on_over_paragraphs(void **state) {
    (void)state;
    expect("\"/PUNCT/punct/3 _We|we/PRON/nsubj/3 won|win/VERB/root/0 _./PUNCT/punct/3\n"
           "\"/PUNCT/punct/3 _We|we/PRON/nsubj/3 march/VERB/ccomp/6 _,/PUNCT/punct/3 _\"/PUNCT/punct/3 said|say/VERB/root/0 "
           "Lund/PROPN/nsubj/6 "
           "_./PUNCT/punct/6",
           "direct \"We won. < Lund\ndirect \"We march,\" < Lund");
    expect("\"/PUNCT/punct/3 _We|we/PRON/nsubj/3 won|win/VERB/root/0 _./PUNCT/punct/3\nThey|they/PRON/nsubj/2 "
           "left|leave/VERB/root/0 _./PUNCT/punct/2",
           "");
}

static void tells_claims_from_wishes(void **state) {
    (void)state;
    dtl_document document;
    run(&document, reported);
    assert_int_equal(document.quotes.count, 1);
    assert_true(document.quotes.items[0].told);
    assert_false(document.quotes.items[0].direct);
    dtl_document_clear(&document);
}

/* A speaker that is an actor expression is that expression; another is made and leaves the list of actors alone. */
static void takes_speakers_from_the_actors(void **state) {
    (void)state;
    dtl_document document;
    dtl_error error;
    dtl_document_init(&document);
    assert_true(make_document(&document, reported));
    dtl_actor *actor = dtl_vector_push(&document.actors, &document.arena);
    assert_non_null(actor);
    *actor = (dtl_actor){.text = DTL_SLICE("the ministry"), .first = 4, .end = 6, .head = 5, .chain = 3};
    assert_int_equal(dtl_quote_stage_run(stage, &document, &error), DTL_OK);
    assert_ptr_equal(document.quotes.items[0].speaker, actor);
    document.quotes.count = 0;
    actor->head = 0;
    assert_int_equal(dtl_quote_stage_run(stage, &document, &error), DTL_OK);
    assert_ptr_not_equal(document.quotes.items[0].speaker, actor);
    assert_int_equal(document.quotes.items[0].speaker->chain, 4);
    assert_string_equal(document.quotes.items[0].speaker->sector, "GOV");
    assert_int_equal(document.actors.count, 1);
    dtl_document_clear(&document);
}

#ifdef DTL_FAULTS
static void every_allocation_may_fail(void **state) {
    (void)state;
    dtl_error error;
    int status = DTL_ENOMEM;
    for (size_t number = 1; status; number++) {
        dtl_document document;
        dtl_document_init(&document);
        dtl_memory_fail_from(number);
        status = make_document(&document, reported) ? dtl_quote_stage_run(stage, &document, &error) : DTL_ENOMEM;
        dtl_memory_fail_from(0);
        assert_true(status == DTL_OK || status == DTL_ENOMEM);
        dtl_document_clear(&document);
    }
    status = DTL_ENOMEM;
    for (size_t number = 1; status; number++) {
        dtl_quote_stage *other = NULL;
        dtl_memory_fail_from(number);
        status = dtl_quote_stage_open(&other, knowledge, &error);
        dtl_memory_fail_from(0);
        assert_true(status == DTL_OK || status == DTL_ENOMEM);
        dtl_quote_stage_close(other);
    }
}
#endif

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_reported_speech),          cmocka_unit_test(finds_what_stands_between_marks),
        cmocka_unit_test(goes_on_over_paragraphs),        cmocka_unit_test(tells_claims_from_wishes),
        cmocka_unit_test(takes_speakers_from_the_actors),
#ifdef DTL_FAULTS
        cmocka_unit_test(every_allocation_may_fail),
#endif
    };
    return cmocka_run_group_tests(tests, open_stage, close_stage);
}
