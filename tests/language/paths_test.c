/* Whole parses on every path that a processor may take: the plain one, AVX2, AVX-512.
 *
 * The sources that choose a path at run time are built into this test, with the choice in its hands: the linker then takes none
 * of them from the library, so the library's engine runs on them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>

#include "learn/wide.h"

static enum { PLAIN, WIDE, WIDEST, PATHS } path;

static bool may_be_wide(void) {
    return path >= WIDE && dtl_has_wide();
}

static bool may_be_widest(void) {
    return path >= WIDEST && dtl_has_widest();
}

#define dtl_has_wide may_be_wide
#define dtl_has_widest may_be_widest
#include "language/network.c"
#include "learn/dense.c"
#include "learn/recurrent.c"
#undef dtl_has_wide
#undef dtl_has_widest

#include "base/file.h"
#include "language/engine.h"

enum { LONGEST = DTL_NETWORK_LONGEST, ROUNDS = 300 };

static dtl_language *toy;

static int open_toy(void **state) {
    (void)state;
    return dtl_language_open(&toy, "tests/language/toy/toy.model", NULL);
}

static int close_toy(void **state) {
    (void)state;
    dtl_language_close(toy);
    return 0;
}

typedef struct outcome {
    uint16_t tags[LONGEST];
    int32_t heads[LONGEST];
    uint8_t relations[LONGEST], names[LONGEST];
    float *scores; /* [count][count + 1] */
} outcome;

static void run_network(outcome *out, dtl_network_room *room, const dtl_word *words, uint32_t count) {
    memset(out->names, 0, sizeof out->names);
    dtl_network_run(
        &toy->network, room, words, count,
        &(dtl_network_result){.tags = out->tags, .heads = out->heads, .relations = out->relations, .names = out->names});
    memcpy(out->scores, room->scores, (size_t)count * (count + 1) * sizeof *out->scores);
}

/* Words of the toy language and others, in sentences of every length. */
static void make_words(dtl_word *words, uint32_t count, uint32_t *random) {
    static const char *const forms[] = {"toka", "Oruk", "kavin", "lomi", "su",  "ke",   ".",     ",",
                                        "1,5",  "\"",   "ILU",   "x",    "red", "-gin", "Belan", "\xC3\xA9tou"};
    for (uint32_t i = 0; i < count; i++) {
        *random = *random * 1664525 + 1013904223;
        dtl_word_read(&words[i], dtl_slice_of(forms[*random >> 16 & 15]));
    }
}

static void every_path_gives_the_same_scores_and_trees(void **state) {
    (void)state;
    dtl_arena arena;
    uint32_t random = 11;
    static outcome expected, found;
    static dtl_word words[LONGEST];
    dtl_arena_init(&arena, 64 << 20);
    dtl_network_room *room = dtl_network_room_new(&toy->network, LONGEST, &arena);
    expected.scores = dtl_arena_array(&arena, float, (size_t)LONGEST *(LONGEST + 1));
    found.scores = dtl_arena_array(&arena, float, (size_t)LONGEST *(LONGEST + 1));
    assert_non_null(found.scores);
    for (uint32_t round = 0; round < ROUNDS; round++) {
        uint32_t count = round < 40 ? round + 1 : round == 41 ? LONGEST : 1 + round % 60;
        make_words(words, count, &random);
        path = PLAIN;
        run_network(&expected, room, words, count);
        for (path = WIDE; path < PATHS; path++) {
            run_network(&found, room, words, count);
            assert_memory_equal(found.scores, expected.scores, (size_t)count * (count + 1) * sizeof *found.scores);
            assert_memory_equal(found.tags, expected.tags, count * sizeof *found.tags);
            assert_memory_equal(found.heads, expected.heads, count * sizeof *found.heads);
            assert_memory_equal(found.relations, expected.relations, count);
            assert_memory_equal(found.names, expected.names, count);
        }
    }
    dtl_arena_clear(&arena);
}

/* A report that is parsed whole, with the model that is shipped. */
static uint64_t hash_of_parse(const dtl_language *language, dtl_slice text) {
    dtl_document document;
    dtl_document_init(&document);
    document.report.text = text;
    assert_int_equal(dtl_language_run(language, &document, NULL), DTL_OK);
    assert_true(document.tokens.count > 100);
    uint64_t hash = 7;
    for (size_t i = 0; i < document.tokens.count; i++) {
        const dtl_token *t = &document.tokens.items[i];
        const int64_t parts[] = {t->span.start, t->span.end, t->upos, t->relation, t->name, t->head};
        for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) hash = hash * 6364136223846793005U + (uint64_t)parts[k] + 1;
        for (size_t k = 0; k < t->lemma.length; k++) hash = hash * 31 + (uint8_t)t->lemma.data[k];
    }
    dtl_document_clear(&document);
    return hash;
}

static void every_path_parses_a_report_alike(void **state) {
    (void)state;
    static const char *const files[] = {"examples/lakeside/2014-05-14-kenya-ethiopia.txt",
                                        "examples/lakeside/2014-05-19-chad-tine.txt",
                                        "examples/lakeside/2014-05-24-buenos-aires.txt"};
    dtl_language *english;
    dtl_arena arena;
    assert_int_equal(dtl_language_open(&english, "models/en.model", NULL), DTL_OK);
    dtl_arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        dtl_slice text;
        assert_int_equal(dtl_file_read(&text, files[i], 1 << 18, &arena, NULL), DTL_OK);
        path = PLAIN;
        uint64_t expected = hash_of_parse(english, text);
        for (path = WIDE; path < PATHS; path++) assert_true(hash_of_parse(english, text) == expected);
    }
    dtl_arena_clear(&arena);
    dtl_language_close(english);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_path_gives_the_same_scores_and_trees),
        cmocka_unit_test(every_path_parses_a_report_alike),
    };
    return cmocka_run_group_tests(tests, open_toy, close_toy);
}
