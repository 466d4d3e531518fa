/* Lists of numbers under keys, and the words that texts are compared by. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/error.h"
#include "base/postings.h"
#include "base/words.h"

static void lists_are_newest_first(void **state) {
    (void)state;
    dtl_arena arena;
    dtl_arena_init(&arena, 16 << 20);
    dtl_postings postings;
    dtl_postings_init(&postings, &arena, 100000);
    assert_null(dtl_postings_find(&postings, 7));
    for (uint32_t i = 0; i < 3000; i++) assert_int_equal(dtl_postings_add(&postings, i % 1000, i), DTL_OK);
    for (uint64_t key = 0; key < 1000; key++) {
        const dtl_posting_list *list = dtl_postings_find(&postings, key);
        assert_non_null(list);
        assert_int_equal(list->count, 3);
        uint32_t at = list->newest;
        for (uint32_t expected = (uint32_t)key + 2000; at != DTL_NO_POSTING; expected -= 1000) {
            assert_int_equal(postings.entries.items[at].value, expected);
            at = postings.entries.items[at].next;
        }
    }
    assert_null(dtl_postings_find(&postings, 1000));
    dtl_arena_clear(&arena);
}

static void more_than_the_ceiling_is_an_error(void **state) {
    (void)state;
    dtl_arena arena;
    dtl_arena_init(&arena, 1 << 20);
    dtl_postings postings;
    dtl_postings_init(&postings, &arena, 2);
    assert_int_equal(dtl_postings_add(&postings, 1, 1), DTL_OK);
    assert_int_equal(dtl_postings_add(&postings, 2, 1), DTL_OK);
    assert_int_equal(dtl_postings_add(&postings, 3, 1), DTL_ELIMIT);
    dtl_arena_clear(&arena);
}

static void expect_words(dtl_slice text, const char *const *expected) {
    dtl_word word;
    while (dtl_word_next(&word, &text)) {
        assert_non_null(*expected);
        assert_true(dtl_slice_is(dtl_word_slice(&word), *expected));
        expected++;
    }
    assert_null(*expected);
}

static void words_are_letters_and_digits_in_lower_case(void **state) {
    (void)state;
    expect_words(DTL_SLICE("  The Élan-2 \"OF\" U.S. 1,000!"),
                 (const char *const[]){"the", "élan", "2", "of", "u", "s", "1", "000", NULL});
    expect_words(DTL_SLICE("\xFF\xFE a\xC3"), (const char *const[]){"a", NULL});
    expect_words(DTL_NO_SLICE, (const char *const[]){NULL});
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_are_newest_first),
        cmocka_unit_test(more_than_the_ceiling_is_an_error),
        cmocka_unit_test(words_are_letters_and_digits_in_lower_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
