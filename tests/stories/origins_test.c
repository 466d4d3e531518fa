/* Which reports are copies of one text. Texts are made of word numbers, so that each test says exactly what it shares. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "base/buffer.h"

#include "stories/origins.h"

enum { WORDS = 120 };

static dtl_arena arena;

static int setup(void **state) {
    (void)state;
    dtl_arena_init(&arena, 256 << 20);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    dtl_arena_clear(&arena);
    return 0;
}

/* Words number from to end of a language where each seed has its own words. */
static void speak(dtl_buffer *out, const char *seed, int from, int end) {
    for (int i = from; i < end; i++)
        dtl_buffer_print(out, "%s%c%c%s", seed, 'a' + i / 26, 'a' + i % 26, i % 12 == 11 ? ".\n" : " ");
}

static dtl_slice keep(dtl_buffer *out) {
    dtl_slice text = dtl_arena_copy(&arena, dtl_buffer_slice(out));
    dtl_buffer_clear(out);
    return text;
}

static dtl_slice spoken(const char *seed, int from, int end) {
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    speak(&out, seed, from, end);
    return keep(&out);
}

static dtl_origin_text text(const char *report, const char *published, dtl_slice words) {
    dtl_origin_text made = {.published = dtl_slice_of(published), .text = words};
    snprintf(made.report, sizeof made.report, "%s", report);
    return made;
}

static void find(dtl_origin_text *texts, size_t count) {
    assert_int_equal(dtl_origins_find(texts, count, &arena, NULL), DTL_OK);
    for (size_t i = 0; i < count; i++) assert_memory_equal(texts[i].origin, "o-", 2);
}

static void copies_with_edits_and_cuts_share_an_origin(void **state) {
    (void)state;
    dtl_buffer edited;
    dtl_buffer_init(&edited, 1 << 20);
    speak(&edited, "w", 0, 30);
    dtl_buffer_add(&edited, DTL_SLICE("Meanwhile, ELSEWHERE "));
    speak(&edited, "w", 31, 70);
    speak(&edited, "w", 72, 110);
    dtl_origin_text texts[] = {text("r-1", "2031-01-02", spoken("w", 0, WORDS)), text("r-2", "2031-01-03", keep(&edited)),
                               text("r-3", "2031-01-03T10:00:00Z", spoken("w", 0, 50)),
                               text("r-4", "2031-01-02", spoken("v", 0, WORDS)), text("r-5", NULL, spoken("w", 0, WORDS))};
    find(texts, 5);
    assert_string_equal(texts[1].origin, texts[0].origin);
    assert_string_equal(texts[2].origin, texts[0].origin);
    assert_string_equal(texts[4].origin, texts[0].origin);
    assert_string_not_equal(texts[3].origin, texts[0].origin);
}

static void a_shared_passage_is_no_copy(void **state) {
    (void)state;
    dtl_buffer other;
    dtl_buffer_init(&other, 1 << 20);
    speak(&other, "w", 0, 30);
    speak(&other, "v", 0, 90);
    dtl_origin_text texts[] = {text("r-1", "2031-01-02", spoken("w", 0, WORDS)), text("r-2", "2031-01-02", keep(&other))};
    find(texts, 2);
    assert_string_not_equal(texts[0].origin, texts[1].origin);
}

static dtl_slice bulletin(int day, int first, int second) {
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    dtl_buffer_print(&out, "Day %d: ", day);
    speak(&out, "w", 0, 60);
    dtl_buffer_print(&out, "%d against %d ", first, second);
    speak(&out, "w", 60, WORDS);
    return keep(&out);
}

static void bulletins_of_one_form_are_no_copies(void **state) {
    (void)state;
    dtl_origin_text texts[] = {text("r-1", "2031-01-02", bulletin(2, 40, 300)), text("r-2", "2031-01-03", bulletin(21, 52, 310)),
                               text("r-3", "2031-01-03", bulletin(2, 41, 300))};
    find(texts, 3);
    assert_string_not_equal(texts[0].origin, texts[1].origin);
    assert_string_equal(texts[0].origin, texts[2].origin); /* one number edited */
}

/* One number in a text of one form. */
static dtl_slice day_of_a_series(int day) {
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    dtl_buffer_print(&out, "Day %d of the siege. ", day);
    speak(&out, "w", 0, WORDS);
    return keep(&out);
}

static void the_days_of_a_series_are_no_copies(void **state) {
    (void)state;
    dtl_origin_text texts[] = {text("r-1", "2031-01-02", day_of_a_series(2)),  text("r-2", "2031-01-03", day_of_a_series(3)),
                               text("r-3", "2031-01-14", day_of_a_series(21)), text("r-4", NULL, day_of_a_series(4)),
                               text("r-5", "2031-01-03", day_of_a_series(3)),  text("r-6", "2031-01-02", day_of_a_series(22))};
    find(texts, 6);
    for (size_t i = 0; i < 4; i++) {
        for (size_t k = i + 1; k < 4; k++) assert_string_not_equal(texts[i].origin, texts[k].origin);
    }
    assert_string_equal(texts[4].origin, texts[1].origin);
    assert_string_equal(texts[5].origin, texts[0].origin); /* of one day: a number was mended */
}

static void the_same_words_a_month_later_are_no_copy(void **state) {
    (void)state;
    dtl_origin_text texts[] = {text("r-1", "2031-01-02", spoken("w", 0, WORDS)),
                               text("r-2", "2031-02-02", spoken("w", 0, WORDS))};
    find(texts, 2);
    assert_string_not_equal(texts[0].origin, texts[1].origin);
}

static void agencies_tell_apart(void **state) {
    (void)state;
    dtl_buffer half;
    dtl_buffer_init(&half, 1 << 20);
    speak(&half, "w", 0, 55);
    speak(&half, "v", 0, 65);
    dtl_slice words = keep(&half);
    dtl_origin_text texts[] = {text("r-1", "2031-01-02", spoken("w", 0, WORDS)), text("r-2", "2031-01-02", words)};
    texts[0].agency = texts[1].agency = DTL_SLICE("Example Wire");
    find(texts, 2);
    assert_string_equal(texts[0].origin, texts[1].origin);
    dtl_origin_text others[] = {text("r-1", "2031-01-02", spoken("w", 0, WORDS)), text("r-2", "2031-01-02", words)};
    others[0].agency = DTL_SLICE("Example Wire");
    others[1].agency = DTL_SLICE("Other Wire");
    find(others, 2);
    assert_string_not_equal(others[0].origin, others[1].origin);
}

static void the_order_does_not_show_and_found_origins_stay(void **state) {
    (void)state;
    dtl_origin_text texts[40], again[40], later[40];
    for (int i = 0; i < 40; i++) {
        char report[8], day[12], seed[2] = {(char)('c' + i % 7), 0};
        snprintf(report, sizeof report, "r-%02d", i);
        snprintf(day, sizeof day, "2031-01-%02d", 1 + i / 2);
        texts[i] = text(report, i == 39 ? NULL : day, spoken(seed, i % 5, 60 + i));
        texts[i].published = dtl_arena_copy(&arena, texts[i].published);
        again[39 - i] = texts[i];
        later[i] = texts[i];
    }
    find(texts, 40);
    find(again, 40);
    find(later, 20);
    find(later, 40);
    for (int i = 0; i < 40; i++) {
        assert_string_equal(texts[i].origin, again[39 - i].origin);
        assert_string_equal(texts[i].origin, later[i].origin);
    }
    assert_string_equal(texts[0].origin, texts[7].origin);
}

static void odd_texts(void **state) {
    (void)state;
    dtl_origin_text texts[] = {text("r-1", "2031-01-02", DTL_NO_SLICE), text("r-2", "nonsense", DTL_SLICE("")),
                               text("r-3", NULL, DTL_SLICE("two words")), text("r-4", NULL, DTL_SLICE("Two, words!")),
                               text("r-5", NULL, DTL_SLICE("\xFF\xFE \xC3"))};
    find(texts, 5);
    assert_string_equal(texts[2].origin, texts[3].origin);
    assert_string_not_equal(texts[0].origin, texts[1].origin);
    assert_int_equal(dtl_origins_find(NULL, 0, &arena, NULL), DTL_OK);
}

static void no_memory_is_an_error(void **state) {
    (void)state;
    dtl_arena small;
    dtl_arena_init(&small, 2000);
    dtl_origin_text texts[] = {text("r-1", "2031-01-02", spoken("w", 0, WORDS)),
                               text("r-2", "2031-01-02", spoken("w", 0, WORDS))};
    dtl_error error;
    assert_int_equal(dtl_origins_find(texts, 2, &small, &error), DTL_ELIMIT);
    assert_true(strlen(error.message) > 0);
    dtl_arena_clear(&small);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(copies_with_edits_and_cuts_share_an_origin, setup, teardown),
        cmocka_unit_test_setup_teardown(a_shared_passage_is_no_copy, setup, teardown),
        cmocka_unit_test_setup_teardown(bulletins_of_one_form_are_no_copies, setup, teardown),
        cmocka_unit_test_setup_teardown(the_days_of_a_series_are_no_copies, setup, teardown),
        cmocka_unit_test_setup_teardown(the_same_words_a_month_later_are_no_copy, setup, teardown),
        cmocka_unit_test_setup_teardown(agencies_tell_apart, setup, teardown),
        cmocka_unit_test_setup_teardown(the_order_does_not_show_and_found_origins_stay, setup, teardown),
        cmocka_unit_test_setup_teardown(odd_texts, setup, teardown),
        cmocka_unit_test_setup_teardown(no_memory_is_an_error, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
