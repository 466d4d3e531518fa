#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/vector.h"

static void memory_is_zeroed_and_aligned(void **state) {
    (void)state;
    dtl_arena arena;
    dtl_arena_init(&arena, 1 << 20);
    for (size_t size = 0; size < 300; size++) {
        unsigned char *bytes = dtl_arena_alloc(&arena, size);
        assert_non_null(bytes);
        assert_int_equal((uintptr_t)bytes % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++) {
            assert_int_equal(bytes[i], 0);
            bytes[i] = 0xFF;
        }
    }
    dtl_arena_reset(&arena);
    unsigned char *again = dtl_arena_alloc(&arena, 4000);
    for (size_t i = 0; i < 4000; i++) assert_int_equal(again[i], 0);
    dtl_arena_clear(&arena);
}

static void the_ceiling_holds_and_is_told(void **state) {
    (void)state;
    dtl_arena arena;
    dtl_arena_init(&arena, 100000);
    size_t got = 0;
    while (dtl_arena_alloc(&arena, 1000)) got += 1000;
    assert_in_range(got, 50000, 100000);
    assert_in_range(arena.used, got, 100000);
    assert_int_equal(arena.status, DTL_ELIMIT);
    dtl_arena_clear(&arena);
    assert_int_equal(arena.status, DTL_OK);
    assert_non_null(dtl_arena_alloc(&arena, 1000));
    dtl_arena_clear(&arena);
}

static void sizes_that_overflow_are_refused(void **state) {
    (void)state;
    dtl_arena arena;
    dtl_arena_init(&arena, SIZE_MAX);
    assert_null(dtl_arena_alloc(&arena, SIZE_MAX - 4));
    assert_null(dtl_arena_array_alloc(&arena, SIZE_MAX / 8, 16));
    assert_int_equal(arena.status, DTL_ELIMIT);
    dtl_arena_clear(&arena);
}

static void copies_are_terminated_and_know_unknown(void **state) {
    (void)state;
    dtl_arena arena;
    dtl_arena_init(&arena, 1 << 16);
    dtl_slice copy = dtl_arena_copy(&arena, (dtl_slice){"abcdef", 3});
    assert_int_equal(copy.length, 3);
    assert_string_equal(copy.data, "abc");
    assert_null(dtl_arena_copy(&arena, DTL_NO_SLICE).data);
    assert_non_null(dtl_arena_copy(&arena, DTL_SLICE("")).data);
    assert_string_equal(dtl_arena_print(&arena, "%d-%s", 7, "x").data, "7-x");
    dtl_arena_clear(&arena);
}

static void vectors_keep_their_items_and_their_ceiling(void **state) {
    (void)state;
    dtl_arena arena;
    dtl_arena_init(&arena, 1 << 20);
    dtl_vector(int) numbers = {.ceiling = 1000};
    for (int i = 0; i < 1000; i++) {
        int *number = dtl_vector_push(&numbers, &arena);
        assert_non_null(number);
        assert_int_equal(*number, 0);
        *number = i;
    }
    assert_null(dtl_vector_push(&numbers, &arena));
    assert_int_equal(numbers.count, 1000);
    for (int i = 0; i < 1000; i++) assert_int_equal(numbers.items[i], i);
    dtl_arena_clear(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_is_zeroed_and_aligned),
        cmocka_unit_test(the_ceiling_holds_and_is_told),
        cmocka_unit_test(sizes_that_overflow_are_refused),
        cmocka_unit_test(copies_are_terminated_and_know_unknown),
        cmocka_unit_test(vectors_keep_their_items_and_their_ceiling),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
