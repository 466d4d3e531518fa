/* Lines of mentions: what is read is what was written, and what is wrong is told by its key. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "base/memory.h"
#include "export/lines.h"
#include "read/mention_lines.h"

#define IDS "\"mention\":\"m-1f0c5a2e9b774d31\",\"report\":\"r-92ab03c1d58e6f70\""

static const char whole[] =
    "{" IDS ",\"part\":\"text\",\"outlet\":\"example.org\",\"url\":null,\"published\":\"2012-03-04\",\"sentence\":2,\"type\":"
    "\"ASSAULT\",\"mode\":null,"
    "\"contexts\":[\"terrorism\"],\"cameo\":\"190\",\"quad\":\"material conflict\",\"score\":-9.0,"
    "\"actors\":[{\"text\":\"rebels\",\"name\":null,\"country\":null,\"sector\":\"REB\",\"role\":null,\"span\":[83,89]}],"
    "\"recipients\":[{\"text\":\"26 "
    "people\",\"name\":null,\"country\":\"KEN\",\"sector\":\"CVL\",\"role\":null,\"span\":[35,53]}],"
    "\"date\":{\"from\":\"2012-03-03\",\"to\":null,\"text\":\"since Saturday\",\"span\":[66,77],\"basis\":\"relative\"},"
    "\"place\":{\"name\":\"Talvar\",\"country\":\"KEN\",\"admin1\":null,\"lat\":3.5,\"lon\":-41.25,\"precision\":\"city\","
    "\"geonames\":17,\"text\":\"Talvar\",\"span\":[118,125]},"
    "\"status\":\"denied\",\"said_by\":{\"text\":\"the "
    "ministry\",\"name\":null,\"country\":\"KEN\",\"sector\":\"GOV\",\"span\":[127,148]},"
    "\"counts\":{\"killed\":{\"min\":26,\"max\":null}},\"trigger\":{\"text\":\"attacked\",\"span\":[90,98]},"
    "\"evidence\":{\"text\":\"Rebels "
    "attacked.\",\"span\":[35,164]},\"rule\":\"en/assault.lex:41\",\"confidence\":0.83,\"made_by\":\"dateline 0.1.0\"}";

static dtl_arena arena;

static int setup(void **state) {
    (void)state;
    dtl_arena_init(&arena, 16 << 20);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    dtl_arena_clear(&arena);
    return 0;
}

static void every_field_is_read(void **state) {
    (void)state;
    dtl_mention m;
    assert_int_equal(dtl_mention_read(&m, dtl_slice_of(whole), &arena, NULL), DTL_OK);
    assert_string_equal(m.id, "m-1f0c5a2e9b774d31");
    assert_int_equal(m.part, DTL_PART_TEXT);
    assert_int_equal(m.sentence, 2);
    assert_int_equal(m.type, DTL_TYPE_ASSAULT);
    assert_int_equal(m.mode, DTL_NO_MODE);
    assert_int_equal(m.actor_count, 1);
    assert_string_equal(m.actors[0].sector, "REB");
    assert_string_equal(m.actors[0].country, "");
    assert_null(m.actors[0].name.data);
    assert_int_equal(m.actors[0].span.end, 89);
    assert_int_equal(m.when.to, DTL_NO_DAY);
    assert_true(m.when.told);
    assert_true(m.place->located);
    assert_int_equal(m.place->geonames, 17);
    assert_int_equal(m.status, DTL_STATUS_DENIED);
    assert_string_equal(m.said_by->sector, "GOV");
    assert_int_equal(m.counts[DTL_COUNT_KILLED].min, 26);
    assert_int_equal(m.counts[DTL_COUNT_KILLED].max, DTL_NO_COUNT);
    assert_false(m.counts[DTL_COUNT_INJURED].told);
    assert_true(dtl_slice_is(m.evidence_text, "Rebels attacked."));
}

static void what_is_written_again_is_the_same(void **state) {
    (void)state;
    dtl_mention m;
    dtl_buffer once, twice;
    dtl_buffer_init(&once, 1 << 20);
    dtl_buffer_init(&twice, 1 << 20);
    assert_int_equal(dtl_mention_read(&m, dtl_slice_of(whole), &arena, NULL), DTL_OK);
    assert_int_equal(dtl_line_mention(&once, &m), DTL_OK);
    assert_int_equal(dtl_mention_read(&m, dtl_buffer_slice(&once), &arena, NULL), DTL_OK);
    assert_int_equal(dtl_line_mention(&twice, &m), DTL_OK);
    assert_string_equal(once.data, twice.data);
    assert_non_null(strstr(
        once.data,
        "\"actors\":[{\"text\":\"rebels\",\"name\":null,\"country\":null,\"sector\":\"REB\",\"role\":null,\"span\":[83,89]}]"));
    dtl_buffer_clear(&once);
    dtl_buffer_clear(&twice);
}

static void what_is_absent_is_not_known(void **state) {
    (void)state;
    dtl_mention m;
    assert_int_equal(dtl_mention_read(&m, DTL_SLICE("{" IDS ",\"type\":\"AGREE\"}"), &arena, NULL), DTL_OK);
    assert_int_equal(m.actor_count, 0);
    assert_false(m.when.told);
    assert_null(m.place);
    assert_null(m.said_by);
    assert_null(m.outlet.data);
}

static void a_mistake_is_told_by_its_key(void **state) {
    (void)state;
    static const struct {
        const char *line, *message;
    } cases[] = {
        {"[]", "is an array, not an object"},
        {"{\"mention\":\"x\"}", "\"mention\" is no id such as m-1f0c5a2e9b774d31"},
        {"{" IDS "}", "has no \"type\""},
        {"{" IDS ",\"type\":\"DANCE\"}", "\"type\" is not known: DANCE"},
        {"{" IDS ",\"type\":\"AGREE\",\"mode\":\"heavy-weapons\"}", "\"mode\" is none of AGREE"},
        {"{" IDS ",\"type\":\"AGREE\",\"contexts\":[\"dancing\"]}", "\"contexts\" has one that is not known: dancing"},
        {"{" IDS ",\"type\":\"AGREE\",\"actors\":{}}", "\"actors\" is not an array"},
        {"{" IDS ",\"type\":\"AGREE\",\"actors\":[{\"span\":[5,1]}]}", "\"span\" is not a span of bytes"},
        {"{" IDS ",\"type\":\"AGREE\",\"actors\":[{\"country\":\"KENYA\"}]}", "\"country\" is not a code of that length"},
        {"{" IDS ",\"type\":\"AGREE\",\"date\":{\"from\":\"2012-02-30\"}}", "\"from\" is not a day such as 2012-03-04"},
        {"{" IDS ",\"type\":\"AGREE\",\"date\":{\"from\":\"2012-03-05\",\"to\":\"2012-03-04\"}}",
         "\"date\" is not in order of time"},
        {"{" IDS ",\"type\":\"AGREE\",\"place\":{\"lat\":91,\"lon\":0}}", "\"lat\" is not a number in range"},
        {"{" IDS ",\"type\":\"AGREE\",\"place\":{\"lat\":9}}", "\"lat\" and \"lon\" go together"},
        {"{" IDS ",\"type\":\"AGREE\",\"counts\":{\"killed\":{\"min\":3,\"max\":2}}}", "\"max\" is not at least \"min\""},
        {"{" IDS ",\"type\":\"AGREE\",\"sentence\":-1}", "\"sentence\" is not a whole number in range"},
        {"{" IDS ",\"type\":\"AGREE\",\"status\":\"sure\"}", "\"status\" is not known: sure"},
        {"{" IDS ",\"type\":\"AGREE\",\"published\":\"yesterday\"}", "\"published\" is not a date in ISO 8601"},
        {"{" IDS ",\"type\":\"AGREE\",\"outlet\":5}", "\"outlet\" is a number, not a string"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dtl_mention m;
        dtl_error error;
        assert_int_equal(dtl_mention_read(&m, dtl_slice_of(cases[i].line), &arena, &error), DTL_EFORMAT);
        assert_string_equal(error.message, cases[i].message);
    }
}

static void a_side_has_a_ceiling(void **state) {
    (void)state;
    dtl_mention m;
    dtl_buffer line;
    dtl_buffer_init(&line, 1 << 16);
    dtl_buffer_print(&line, "{" IDS ",\"type\":\"AGREE\",\"actors\":[{}");
    for (int i = 0; i < DTL_MAX_SIDE; i++) dtl_buffer_print(&line, ",{}");
    dtl_buffer_print(&line, "]}");
    assert_int_equal(dtl_mention_read(&m, dtl_buffer_slice(&line), &arena, NULL), DTL_ELIMIT);
    dtl_buffer_clear(&line);
}

#ifdef DTL_FAULTS
static void memory_may_run_out_anywhere(void **state) {
    (void)state;
    dtl_mention m;
    dtl_memory_fail_from(0);
    assert_int_equal(dtl_mention_read(&m, dtl_slice_of(whole), &arena, NULL), DTL_OK);
    size_t all = dtl_memory_asked();
    for (size_t number = 1; number <= all; number++) {
        dtl_arena_clear(&arena);
        dtl_memory_fail_from(number);
        int status = dtl_mention_read(&m, dtl_slice_of(whole), &arena, NULL);
        dtl_memory_fail_from(0);
        assert_int_equal(status, DTL_ENOMEM);
    }
}
#endif

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_field_is_read),         cmocka_unit_test(what_is_written_again_is_the_same),
        cmocka_unit_test(what_is_absent_is_not_known), cmocka_unit_test(a_mistake_is_told_by_its_key),
        cmocka_unit_test(a_side_has_a_ceiling),
#ifdef DTL_FAULTS
        cmocka_unit_test(memory_may_run_out_anywhere),
#endif
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
