/* Time expressions over words cut at blanks, so that no parser stands between. */
#include <unistd.h>

#include "coding/time/time.h"
#include "coding/time/words.h"
#include "trees.h"

static dtl_knowledge *knowledge;
static dtl_time_stage *stage;

static int open_stage(void **state) {
    (void)state;
    dtl_error error;
    int status = dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error);
    if (status == DTL_OK) status = dtl_time_stage_open(&stage, knowledge, &error);
    return told(status, &error);
}

static int close_stage(void **state) {
    (void)state;
    dtl_time_stage_close(stage);
    dtl_knowledge_close(knowledge);
    return 0;
}

/* Sentences end at line ends, words at blanks. Part of speech, tree and lemma are not known. False when memory ran out. */
static bool make_document(dtl_document *document, const char *text, const char *published) {
    document->report.text = dtl_slice_of(text);
    document->report.published = dtl_slice_of(published);
    document->report.published_day = published ? dtl_day_parse(document->report.published) : DTL_NO_DAY;
    uint32_t at = 0, length = (uint32_t)document->report.text.length;
    while (at < length) {
        dtl_sentence *sentence = dtl_vector_push(&document->sentences, &document->arena);
        if (!sentence) return false;
        *sentence = (dtl_sentence){
            .first = (uint32_t)document->tokens.count, .root = DTL_NO_TOKEN, .part = DTL_PART_TEXT, .paragraph = true};
        sentence->span.start = at;
        while (at < length && text[at] != '\n') {
            uint32_t start = at;
            while (at < length && text[at] != ' ' && text[at] != '\n') at++;
            dtl_token *token = dtl_vector_push(&document->tokens, &document->arena);
            if (!token) return false;
            *token = (dtl_token){
                .span = {start, at}, .form = {text + start, at - start}, .upos = DTL_UPOS_X, .head = DTL_NO_TOKEN, .words = 1};
            token->lemma = token->form;
            while (at < length && text[at] == ' ') at++;
        }
        sentence->span.end = at;
        sentence->end = (uint32_t)document->tokens.count;
        at += at < length;
    }
    return true;
}

/* "expression=value/from/to", one after another with blanks between. */
static void print_times(const dtl_document *document, char *out, size_t size) {
    size_t at = 0;
    out[0] = '\0';
    for (size_t i = 0; i < document->times.count && at < size; i++) {
        const dtl_time *time = &document->times.items[i];
        char from[DTL_DAY_SIZE] = "-", to[DTL_DAY_SIZE] = "-";
        if (time->from != DTL_NO_DAY) dtl_day_print(from, time->from);
        if (time->to != DTL_NO_DAY) dtl_day_print(to, time->to);
        at += (size_t)snprintf(out + at, size - at, "%s%.*s=%.*s/%s/%s", i ? "; " : "", DTL_PRINT(time->text),
                               (int)(time->value.data ? time->value.length : 1), time->value.data ? time->value.data : "?", from,
                               to);
    }
}

static void expect(const char *text, const char *published, const char *wanted) {
    dtl_document document;
    dtl_error error;
    char found[1000];
    dtl_document_init(&document);
    assert_true(make_document(&document, text, published));
    assert_int_equal(dtl_time_stage_run(stage, &document, &error), DTL_OK);
    print_times(&document, found, sizeof found);
    assert_string_equal(found, wanted);
    dtl_document_clear(&document);
}

/* 2012-03-04 was a Sunday. */
static void counts_from_publication(void **state) {
    (void)state;
    const char *sunday = "2012-03-04";
    expect("today", sunday, "today=2012-03-04/2012-03-04/2012-03-04");
    expect("the day before yesterday", sunday, "the day before yesterday=2012-03-02/2012-03-02/2012-03-02");
    expect("last week", sunday, "last week=2012-W08/2012-02-20/2012-02-26");
    expect("in five years", sunday, "in five years=2017/2017-01-01/2017-12-31");
    expect("three weeks ago", sunday, "three weeks ago=2012-02-12/2012-02-12/2012-02-12");
    expect("two months ago", sunday, "two months ago=2012-01/2012-01-01/2012-01-31");
    expect("the next two weeks", sunday, "the next two weeks=P2W/2012-03-04/2012-03-18");
    expect("since 2010", sunday, "2010=2010/2010-01-01/2012-03-04");
    expect("in 5 minutes", "2012-03-04T23:58", "in 5 minutes=2012-03-05T00:03:00/2012-03-05/2012-03-05");
}

static void leaves_open_what_only_publication_tells(void **state) {
    (void)state;
    expect("yesterday", NULL, "yesterday=?/-/-");
    expect("on Friday", NULL, "Friday=XXXX-WXX-5/-/-");
    expect("on 4 March", NULL, "4 March=XXXX-03-04/-/-");
    expect("on 4 March 1999 and two days later", NULL,
           "4 March 1999=1999-03-04/1999-03-04/1999-03-04; two days later=1999-03-06/1999-03-06/1999-03-06");
    expect("in the 1980s", NULL, "the 1980s=198/1980-01-01/1989-12-31");
}

static void narrows_early_and_late(void **state) {
    (void)state;
    expect("earlier this month", "2012-03-10", "earlier this month=2012-03/2012-03-01/2012-03-10");
    expect("late 2010", "2012-03-10", "late 2010=2010/2010-09-01/2010-12-31");
}

static void knows_the_calendar(void **state) {
    (void)state;
    expect("Easter 2000", NULL, "Easter 2000=2000-04-23/2000-04-23/2000-04-23");
    expect("Thanksgiving 2010", NULL, "Thanksgiving 2010=2010-11-25/2010-11-25/2010-11-25");
    expect("Memorial Day 2011", NULL, "Memorial Day 2011=2011-05-30/2011-05-30/2011-05-30");
    expect("29 February 2012", NULL, "29 February 2012=2012-02-29/2012-02-29/2012-02-29");
    expect("30 February 2012", NULL, "30 February 2012=XXXX-02-30/-/-");
}

static void reads_numbers_in_words(void **state) {
    (void)state;
    expect("for twenty-four hours", NULL, "twenty-four hours=PT24H/-/-");
    expect("for two thousand and one days", NULL, "two thousand and one days=P2001D/-/-");
    expect("for 1,500 years", NULL, "1,500 years=P1500Y/-/-");
    expect("for 2 1/2 years", NULL, "2 1/2 years=P2.5Y/-/-");
    expect("in nineteen ninety-six", NULL, "nineteen ninety-six=1996/1996-01-01/1996-12-31");
    expect("the twenty-first of May 2001", NULL, "the twenty-first of May 2001=2001-05-21/2001-05-21/2001-05-21");
}

static void survives_odd_text(void **state) {
    (void)state;
    expect("", "2012-03-04", "");
    expect("99999999999999999999 years 0 0/0/0 -- ''' 25:99 \xFF\xFE", "2012-03-04", "years=PXY/-/-");
    expect("999999 years ago", "2012-03-04", "999999 years ago=0001/0001-01-01/0001-12-31");
    expect("2000000 days from now", "9999-12-31", "2000000 days from now=9999-12-31/9999-12-31/9999-12-31");
}

/* A lexicon with one wrong line names it. */
static void names_the_wrong_line(void **state) {
    (void)state;
    static const char *const lines[] = {"[month field=month]\nmay value=13\n",
                                        "[month field=moon]\nmay value=5\n",
                                        "[rule]\n<month:moon>\n",
                                        "[rule type=AEON]\n<month>\n",
                                        "[rule]\nlast?\n",
                                        "[rule level=77]\nlast\n",
                                        "[rule colour=red]\nlast\n",
                                        "[holiday field=holiday]\nflag day month=13 day=1\n",
                                        "[rule]\na b c d e f g h i j k l m n o p q\n"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        char path[] = "/tmp/time-lexXXXXXX";
        int file = mkstemp(path);
        assert_true(file >= 0);
        assert_int_equal(write(file, lines[i], strlen(lines[i])), (ssize_t)strlen(lines[i]));
        close(file);
        time_lexicon lexicon;
        dtl_error error;
        assert_int_equal(time_lexicon_open(&lexicon, path, &error), DTL_EFORMAT);
        assert_int_equal(error.line, 2);
        unlink(path);
    }
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
        bool made =
            make_document(&document, "two days after 6 May 2012\non Friday, since 1999, at 4 p.m. and every week", "2012-03-04");
        status = made ? dtl_time_stage_run(stage, &document, &error) : DTL_ENOMEM;
        dtl_memory_fail_from(0);
        assert_true(status == DTL_OK || status == DTL_ENOMEM);
        dtl_document_clear(&document);
    }
    status = DTL_ENOMEM;
    for (size_t number = 1; status; number += number / 16 + 1) {
        dtl_time_stage *other = NULL;
        dtl_memory_fail_from(number);
        status = dtl_time_stage_open(&other, knowledge, &error);
        dtl_memory_fail_from(0);
        assert_true(status == DTL_OK || status == DTL_ENOMEM);
        dtl_time_stage_close(other);
    }
}
#endif

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_from_publication),   cmocka_unit_test(leaves_open_what_only_publication_tells),
        cmocka_unit_test(narrows_early_and_late),    cmocka_unit_test(knows_the_calendar),
        cmocka_unit_test(reads_numbers_in_words),    cmocka_unit_test(survives_odd_text),
        cmocka_unit_test(names_the_wrong_line),
#ifdef DTL_FAULTS
        cmocka_unit_test(every_allocation_may_fail),
#endif
    };
    return cmocka_run_group_tests(tests, open_stage, close_stage);
}
