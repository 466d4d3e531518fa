#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/postings.h"
#include "base/words.h"

static void order_is_by_bytes_then_length(void **state) {
    (void)state;
    assert_true(dtl_slice_compare(DTL_SLICE("a"), DTL_SLICE("ab")) < 0);
    assert_true(dtl_slice_compare(DTL_SLICE("b"), DTL_SLICE("ab")) > 0);
    assert_true(dtl_slice_compare(DTL_SLICE("\xC3"), DTL_SLICE("z")) > 0);
    assert_int_equal(dtl_slice_compare(DTL_SLICE("ab"), DTL_SLICE("ab")), 0);
}

static void cutting_gives_every_piece_once(void **state) {
    (void)state;
    const char *const pieces[] = {"a", "", "bc", ""};
    size_t count = 0;
    for (dtl_slice rest = DTL_SLICE("a,,bc,"); rest.data; count++) {
        dtl_slice piece = dtl_slice_cut(&rest, ',');
        assert_true(count < 4 && dtl_slice_is(piece, pieces[count]));
    }
    assert_int_equal(count, 4);
}

static void finding_and_trimming(void **state) {
    (void)state;
    assert_int_equal(dtl_slice_find(DTL_SLICE("abcabc"), DTL_SLICE("bc"), 2), 4);
    assert_int_equal(dtl_slice_find(DTL_SLICE("abc"), DTL_SLICE("abcd"), 0), SIZE_MAX);
    assert_int_equal(dtl_slice_find(DTL_SLICE("abc"), DTL_SLICE("c"), 7), SIZE_MAX);
    assert_int_equal(dtl_slice_find(DTL_NO_SLICE, DTL_SLICE("c"), 0), SIZE_MAX);
    assert_true(dtl_slice_is(dtl_slice_trim(DTL_SLICE(" \t a b\n")), "a b"));
    assert_int_equal(dtl_slice_trim(DTL_SLICE(" \n ")).length, 0);
    assert_true(dtl_slice_starts(DTL_SLICE("abc"), DTL_SLICE("ab")) && !dtl_slice_starts(DTL_SLICE("a"), DTL_SLICE("ab")));
    assert_true(dtl_slice_ends(DTL_SLICE("abc"), DTL_SLICE("bc")) && !dtl_slice_ends(DTL_SLICE("c"), DTL_SLICE("bc")));
}

static void a_buffer_remembers_its_first_failure(void **state) {
    (void)state;
    dtl_buffer buffer;
    dtl_buffer_init(&buffer, 10);
    assert_int_equal(dtl_buffer_print(&buffer, "%s", "12345"), DTL_OK);
    assert_int_equal(dtl_buffer_add(&buffer, DTL_SLICE("6789012")), DTL_ELIMIT);
    assert_int_equal(dtl_buffer_add_char(&buffer, '6'), DTL_ELIMIT);
    assert_string_equal(buffer.data, "12345");
    dtl_buffer_reset(&buffer);
    assert_int_equal(dtl_buffer_add(&buffer, DTL_SLICE("1234567890")), DTL_OK);
    assert_int_equal(dtl_buffer_slice(&buffer).length, 10);
    dtl_buffer_clear(&buffer);
    assert_true(dtl_slice_is(dtl_buffer_slice(&buffer), ""));
}

static void a_map_finds_what_was_put(void **state) {
    (void)state;
    dtl_arena arena;
    dtl_map map;
    dtl_arena_init(&arena, 16 << 20);
    dtl_map_init(&map, &arena, 5000);
    assert_null(dtl_map_get(&map, DTL_SLICE("1")));
    for (int round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < 5000; i++) {
            bool added;
            uint32_t *value = dtl_map_put(&map, dtl_arena_print(&arena, "key %u", i), &added);
            assert_non_null(value);
            assert_int_equal(added, round == 0);
            if (added) *value = i;
        }
    }
    assert_null(dtl_map_put(&map, DTL_SLICE("one too many"), NULL));
    for (uint32_t i = 0; i < 5000; i++) assert_int_equal(*dtl_map_get(&map, dtl_arena_print(&arena, "key %u", i)), i);
    assert_null(dtl_map_get(&map, DTL_SLICE("key 5000")));
    dtl_arena_clear(&arena);
}

static void postings_come_newest_first(void **state) {
    (void)state;
    dtl_arena arena;
    dtl_postings postings;
    dtl_arena_init(&arena, 16 << 20);
    dtl_postings_init(&postings, &arena, 300);
    for (uint32_t i = 0; i < 300; i++) assert_int_equal(dtl_postings_add(&postings, i % 3, i), DTL_OK);
    assert_int_equal(dtl_postings_add(&postings, 0, 0), DTL_ELIMIT);
    const dtl_posting_list *list = dtl_postings_find(&postings, 1);
    assert_int_equal(list->count, 100);
    uint32_t expected = 298;
    for (uint32_t at = list->newest; at != DTL_NO_POSTING; at = postings.entries.items[at].next, expected -= 3)
        assert_int_equal(postings.entries.items[at].value, expected);
    assert_null(dtl_postings_find(&postings, 3));
    dtl_arena_clear(&arena);
}

static void words_are_letters_and_digits_in_lower_case(void **state) {
    (void)state;
    static const char *const words[] = {"the", "eu", "s", "27", "\xC3\xA9tats"};
    dtl_slice rest = DTL_SLICE(" The EU's 27 -- \xC3\x89tats.");
    dtl_word word;
    size_t count = 0;
    for (; dtl_word_next(&word, &rest); count++) assert_true(count < 5 && dtl_slice_is(dtl_word_slice(&word), words[count]));
    assert_int_equal(count, 5);
}

static void ids_are_a_letter_and_sixteen_digits(void **state) {
    (void)state;
    char id[DTL_ID_SIZE];
    dtl_id_print(id, 'm', 0x1f0c5a2e9b774d31);
    assert_string_equal(id, "m-1f0c5a2e9b774d31");
    dtl_id_print(id, 'e', 1);
    assert_string_equal(id, "e-0000000000000001");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(order_is_by_bytes_then_length),
        cmocka_unit_test(cutting_gives_every_piece_once),
        cmocka_unit_test(finding_and_trimming),
        cmocka_unit_test(a_buffer_remembers_its_first_failure),
        cmocka_unit_test(a_map_finds_what_was_put),
        cmocka_unit_test(postings_come_newest_first),
        cmocka_unit_test(words_are_letters_and_digits_in_lower_case),
        cmocka_unit_test(ids_are_a_letter_and_sixteen_digits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
