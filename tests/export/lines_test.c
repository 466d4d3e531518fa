/* The lines that leave the house, byte for byte. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>

#include "base/error.h"
#include "base/json.h"
#include "export/lines.h"

#define TEXT "Rebels shelled the market of Quorra on Monday, a doctor said. She couldn't count the dead."

static void read_text(dtl_report *report) {
    *report = (dtl_report){.outlet = DTL_SLICE("one.example"),
                           .published = DTL_SLICE("2031-05-06"),
                           .published_day = dtl_day_of((dtl_civil){2031, 5, 6}),
                           .title = DTL_SLICE("A \"market\" hit\n"),
                           .language = DTL_SLICE("en"),
                           .text = DTL_SLICE(TEXT)};
    dtl_report_identify(report);
}

static dtl_span find(const char *words) {
    size_t at = dtl_slice_find(DTL_SLICE(TEXT), dtl_slice_of(words), 0);
    return (dtl_span){(uint32_t)at, (uint32_t)(at + strlen(words))};
}

static void expect(dtl_buffer *out, const char *line) {
    assert_string_equal(out->data, line);
    json_error_t error;
    json_t *value = json_loadb(out->data, out->length, 0, &error);
    assert_non_null(value);
    json_decref(value);
    dtl_buffer_clear(out);
}

static dtl_mention bare_mention(void) {
    dtl_mention mention = {.id = "m-0000000000000001",
                           .report = "r-0000000000000002",
                           .part = DTL_PART_TEXT,
                           .type = DTL_TYPE_ASSAULT,
                           .mode = DTL_NO_MODE,
                           .trigger_text = DTL_SLICE("shelled"),
                           .trigger = find("shelled"),
                           .evidence_text = DTL_SLICE("Rebels shelled"),
                           .evidence = find("Rebels shelled"),
                           .confidence = 0.1};
    return mention;
}

static void unknown_is_null(void **state) {
    (void)state;
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    dtl_mention mention = bare_mention();
    assert_int_equal(dtl_line_mention(&out, &mention), DTL_OK);
    expect(&out,
           "{\"mention\":\"m-0000000000000001\",\"report\":\"r-0000000000000002\",\"part\":\"text\",\"outlet\":null,\"url\":null,"
           "\"published\":null,\"sentence\":0,\"type\":\"ASSAULT\",\"mode\":null,\"contexts\":[],\"cameo\":null,"
           "\"quad\":\"material conflict\",\"score\":-9.0,\"actors\":[],\"recipients\":[],\"date\":null,\"place\":null,"
           "\"status\":\"asserted\",\"said_by\":null,\"counts\":{},\"trigger\":{\"text\":\"shelled\",\"span\":[7,14]},"
           "\"evidence\":{\"text\":\"Rebels shelled\",\"span\":[0,14]},\"rule\":null,\"confidence\":0.1,\"made_by\":null}\n");
}

static void a_whole_mention(void **state) {
    (void)state;
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    dtl_mention mention = bare_mention();
    dtl_actor rebels = {.text = DTL_SLICE("Rebels"), .sector = "REB", .span = find("Rebels")};
    dtl_actor doctor = {
        .text = DTL_SLICE("a doctor"), .role = DTL_SLICE("doctor"), .sector = "HLH", .country = "KEN", .span = find("a doctor")};
    dtl_place place = {.text = DTL_SLICE("Quorra"),
                       .name = DTL_SLICE("Quorra"),
                       .country = "KEN",
                       .precision = DTL_PRECISION_COUNTRY,
                       .span = find("Quorra")};
    dtl_day monday = dtl_day_of((dtl_civil){2031, 5, 5});
    mention.mode = DTL_MODE_HEAVY_WEAPONS;
    mention.contexts = 1ull << DTL_CONTEXT_military | 1ull << DTL_CONTEXT_terrorism;
    strcpy(mention.cameo, "194");
    mention.actors = &rebels;
    mention.actor_count = 1;
    mention.said_by = &doctor;
    mention.place = &place;
    mention.when = (dtl_when){.from = DTL_NO_DAY,
                              .to = monday,
                              .told = true,
                              .basis = DTL_BASIS_RELATIVE,
                              .text = DTL_SLICE("on Monday"),
                              .span = find("on Monday")};
    mention.status = DTL_STATUS_DENIED;
    mention.counts[DTL_COUNT_KILLED] = (dtl_count){.min = 3, .max = DTL_NO_COUNT, .told = true};
    mention.counts[DTL_COUNT_INJURED] = (dtl_count){.min = 0, .max = 12, .told = true};
    mention.rule = DTL_SLICE("en/assault.lex:41");
    mention.made_by = DTL_SLICE("dateline 9");
    dtl_line_mention(&out, &mention);
    expect(
        &out,
        "{\"mention\":\"m-0000000000000001\",\"report\":\"r-0000000000000002\",\"part\":\"text\",\"outlet\":null,\"url\":null,"
        "\"published\":null,\"sentence\":0,\"type\":\"ASSAULT\",\"mode\":\"heavy-weapons\",\"contexts\":[\"military\","
        "\"terrorism\"],"
        "\"cameo\":\"194\",\"quad\":\"material conflict\",\"score\":-9.5,"
        "\"actors\":[{\"text\":\"Rebels\",\"name\":null,\"country\":null,\"sector\":\"REB\",\"role\":null,\"span\":[0,6]}],"
        "\"recipients\":[],"
        "\"date\":{\"from\":null,\"to\":\"2031-05-05\",\"text\":\"on Monday\",\"span\":[36,45],\"basis\":\"relative\"},"
        "\"place\":{\"name\":\"Quorra\",\"country\":\"KEN\",\"admin1\":null,\"lat\":null,\"lon\":null,\"precision\":\"country\","
        "\"geonames\":null,\"text\":\"Quorra\",\"span\":[29,35]},\"status\":\"denied\","
        "\"said_by\":{\"text\":\"a doctor\",\"name\":null,\"country\":\"KEN\",\"sector\":\"HLH\",\"span\":[47,55]},"
        "\"counts\":{\"killed\":{\"min\":3,\"max\":null},\"injured\":{\"min\":0,\"max\":12}},"
        "\"trigger\":{\"text\":\"shelled\",\"span\":[7,14]},\"evidence\":{\"text\":\"Rebels shelled\",\"span\":[0,14]},"
        "\"rule\":\"en/assault.lex:41\",\"confidence\":0.1,\"made_by\":\"dateline 9\"}\n");
}

static void an_event_with_a_dispute(void **state) {
    (void)state;
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    dtl_party actors[] = {{.name = DTL_SLICE("O'Hara \\ Co"), .country = "KEN"}};
    dtl_place place = {
        .name = DTL_SLICE("Quorra"), .country = "KEN", .precision = DTL_PRECISION_CITY, .lat = -3.5, .lon = 41, .located = true};
    dtl_slice ids[] = {DTL_SLICE("m-1"), DTL_SLICE("m-2")}, outlets[] = {DTL_SLICE("a.example")};
    dtl_dispute_value values[] = {{DTL_SLICE("{\"min\":1,\"max\":1}"), ids, 1}, {DTL_SLICE("{\"min\":2,\"max\":2}"), ids + 1, 1}};
    dtl_dispute dispute = {DTL_SLICE("counts.killed"), values, 2};
    dtl_event event = {.id = "e-1",
                       .type = DTL_TYPE_CONSULT,
                       .mode = DTL_MODE_VISIT,
                       .cameo = "042",
                       .actors = actors,
                       .actor_count = 1,
                       .place = &place,
                       .when = {.from = 0, .to = 1, .told = true},
                       .first_published = DTL_SLICE("2031-05-06"),
                       .reports = 2,
                       .independent = 1,
                       .outlets = outlets,
                       .outlet_count = 1,
                       .mentions = ids,
                       .mention_count = 2,
                       .disputes = &dispute,
                       .dispute_count = 1};
    event.counts[DTL_COUNT_KILLED] = (dtl_count){.min = 1, .max = 2, .told = true};
    dtl_line_event(&out, &event);
    expect(&out,
           "{\"event\":\"e-1\",\"type\":\"CONSULT\",\"mode\":\"visit\",\"contexts\":[],\"cameo\":\"042\",\"quad\":\"verbal "
           "cooperation\",\"score\":4.0,"
           "\"actors\":[{\"name\":\"O'Hara \\\\ Co\",\"country\":\"KEN\",\"sector\":null}],\"recipients\":[],"
           "\"date\":{\"from\":\"1970-01-01\",\"to\":\"1970-01-02\"},"
           "\"place\":{\"name\":\"Quorra\",\"country\":\"KEN\",\"precision\":\"city\",\"lat\":-3.5,\"lon\":41.0},\"status\":"
           "\"asserted\","
           "\"counts\":{\"killed\":{\"min\":1,\"max\":2}},\"first_published\":\"2031-05-06\",\"reports\":2,\"outlets\":[\"a."
           "example\"],"
           "\"independent\":1,\"mentions\":[\"m-1\",\"m-2\"],\"story\":null,"
           "\"disputes\":[{\"field\":\"counts.killed\",\"values\":[{\"value\":{\"min\":1,\"max\":1},\"mentions\":[\"m-1\"]},"
           "{\"value\":{\"min\":2,\"max\":2},\"mentions\":[\"m-2\"]}]}]}\n");
}

static void a_report_and_its_title_are_escaped(void **state) {
    (void)state;
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    dtl_report report;
    read_text(&report);
    strcpy(report.id, "r-1");
    report.author = (dtl_slice){"\x01\xFFz", 3}; /* a control character and a byte that is no UTF-8 */
    dtl_line_report(&out, &(dtl_report_line){.report = &report, .words = 7});
    expect(&out, "{\"report\":\"r-1\",\"outlet\":\"one.example\",\"url\":null,\"title\":\"A \\\"market\\\" "
                 "hit\\n\",\"author\":\"\\u0001\xEF\xBF\xBDz\","
                 "\"published\":\"2031-05-06\",\"language\":\"en\",\"kind\":\"article\",\"origin\":null,\"story\":null,\"words\":"
                 "7,\"mentions\":[]}\n");
}

static void a_quote(void **state) {
    (void)state;
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    dtl_document document;
    dtl_document_init(&document);
    read_text(&document.report);
    strcpy(document.report.id, "r-1");
    dtl_actor she = {.text = DTL_SLICE("She"), .span = find("She"), .sector = "HLH"};
    dtl_quote quote = {.kind = DTL_QUOTE_SPEECH, .span = find("couldn't count"), .cue = find("said"), .speaker = &she};
    dtl_line_quote(&out, &document, &quote);
    assert_string_equal(out.data + strlen("{\"quote\":\"q-0000000000000000\""),
                        ",\"report\":\"r-1\",\"kind\":\"speech\",\"direct\":false,\"text\":\"couldn't count\",\"span\":[66,80],"
                        "\"cue\":{\"text\":\"said\",\"span\":[56,60]},\"speaker\":{\"text\":\"She\",\"span\":[62,65],\"name\":"
                        "null,\"country\":null,\"sector\":\"HLH\",\"role\":null}}\n");
    dtl_buffer_clear(&out);
    dtl_document_clear(&document);
}

static void add_word(dtl_document *document, const char *words, const char *form, unsigned surface, int head,
                     dtl_relation relation, dtl_upos upos) {
    dtl_token *token = dtl_vector_push(&document->tokens, &document->arena);
    assert_non_null(token);
    *token = (dtl_token){.span = find(words),
                         .form = dtl_slice_of(form),
                         .lemma = dtl_slice_of(form),
                         .upos = (uint8_t)upos,
                         .relation = (uint8_t)relation,
                         .words = (uint16_t)surface,
                         .head = head};
}

/* "She couldn't count the dead." */
static void parse_second_sentence(dtl_document *document) {
    dtl_sentence *sentence = dtl_vector_push(&document->sentences, &document->arena);
    assert_non_null(sentence);
    *sentence = (dtl_sentence){.end = 7, .root = 3, .span = {62, 90}, .part = DTL_PART_TEXT, .paragraph = true};
    add_word(document, "She", "She", 1, 3, DTL_REL_NSUBJ, DTL_UPOS_PRON);
    add_word(document, "could", "could", 2, 3, DTL_REL_AUX, DTL_UPOS_AUX);
    add_word(document, "n't", "n't", 0, 3, DTL_REL_ADVMOD, DTL_UPOS_PART);
    add_word(document, "count", "count", 1, DTL_NO_TOKEN, DTL_REL_ROOT, DTL_UPOS_VERB);
    add_word(document, "the dead", "the", 1, 5, DTL_REL_DET, DTL_UPOS_DET);
    add_word(document, "dead.", "dead", 1, 3, DTL_REL_OBJ, DTL_UPOS_NOUN);
    add_word(document, "dead.", ".", 1, 3, DTL_REL_PUNCT, DTL_UPOS_PUNCT);
    dtl_token *tokens = document->tokens.items;
    tokens[3].span = find("count the");
    tokens[3].span.end -= 4;
    tokens[4].span.end -= 5;
    tokens[5].span.end -= 1;
    tokens[6].span.start = tokens[6].span.end - 1;
    tokens[0].xpos = DTL_SLICE("PRP");
    tokens[0].features.value[DTL_FEAT_PERSON] = dtl_feature_value(DTL_FEAT_PERSON, DTL_SLICE("3"));
    tokens[0].features.value[DTL_FEAT_CASE] = dtl_feature_value(DTL_FEAT_CASE, DTL_SLICE("Nom"));
}

static void conllu_with_words_that_share_a_token(void **state) {
    (void)state;
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    dtl_document document;
    dtl_document_init(&document);
    read_text(&document.report);
    strcpy(document.report.id, "r-1");
    parse_second_sentence(&document);
    assert_int_equal(dtl_print_conllu(&out, &document), DTL_OK);
    assert_string_equal(out.data, "# newdoc id = r-1\n# newpar\n# sent_id = r-1-1\n# text = She couldn't count the dead.\n"
                                  "1\tShe\tShe\tPRON\tPRP\tCase=Nom|Person=3\t4\tnsubj\t_\t_\n"
                                  "2-3\tcouldn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                  "2\tcould\tcould\tAUX\t_\t_\t4\taux\t_\t_\n"
                                  "3\tn't\tn't\tPART\t_\t_\t4\tadvmod\t_\t_\n"
                                  "4\tcount\tcount\tVERB\t_\t_\t0\troot\t_\t_\n"
                                  "5\tthe\tthe\tDET\t_\t_\t6\tdet\t_\t_\n"
                                  "6\tdead\tdead\tNOUN\t_\t_\t4\tobj\t_\tSpaceAfter=No\n"
                                  "7\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_\n\n");
    dtl_buffer_clear(&out);
    dtl_document_clear(&document);
}

static void a_document_is_one_line_of_json(void **state) {
    (void)state;
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    dtl_document document;
    dtl_document_init(&document);
    read_text(&document.report);
    parse_second_sentence(&document);
    *dtl_vector_push(&document.mentions, &document.arena) = bare_mention();
    *dtl_vector_push(&document.places, &document.arena) = (dtl_place){.text = DTL_SLICE("Quorra"), .span = find("Quorra")};
    *dtl_vector_push(&document.times, &document.arena) =
        (dtl_time){.text = DTL_SLICE("on Monday"), .span = find("on Monday"), .from = DTL_NO_DAY, .to = DTL_NO_DAY};
    assert_int_equal(dtl_line_document(&out, &document), DTL_OK);
    assert_int_equal(strcspn(out.data, "\n"), out.length - 1);
    json_t *line = json_loadb(out.data, out.length, 0, NULL);
    assert_non_null(line);
    static const char *const keys[] = {"report", "sentences", "tokens", "actors", "times", "places", "quotes", "mentions"};
    size_t at = 0;
    const char *key;
    json_t *value;
    json_object_foreach(line, key, value) assert_string_equal(key, keys[at++]);
    assert_int_equal(at, 8);
    assert_string_equal(json_string_value(json_object_get(json_object_get(line, "report"), "text")), TEXT);
    json_t *token = json_array_get(json_object_get(line, "tokens"), 2);
    assert_string_equal(json_string_value(json_object_get(token, "form")), "n't");
    assert_int_equal(json_integer_value(json_object_get(token, "head")), 3);
    json_t *place = json_array_get(json_object_get(line, "places"), 0);
    assert_true(json_is_null(json_object_get(place, "lat")) && json_is_null(json_object_get(place, "geonames")));
    json_t *time = json_array_get(json_object_get(line, "times"), 0);
    assert_true(json_is_null(json_object_get(time, "value")) && json_is_null(json_object_get(time, "from")));
    json_decref(line);
    dtl_buffer_clear(&out);
    dtl_document_clear(&document);
}

static void numbers_read_back_the_same(void **state) {
    (void)state;
    static const struct {
        double number;
        const char *text;
    } cases[] = {{10, "10.0"},         {-9.5, "-9.5"},       {0, "0.0"},        {0.1, "0.1"},
                 {0.83, "0.83"},       {41.8569, "41.8569"}, {100, "100.0"},    {1.0 / 3, "0.3333333333333333"},
                 {0.00037, "0.00037"}, {1e-7, "1e-07"},      {1e300, "1e+300"}, {0.0 / 0.0, "null"}};
    dtl_buffer out;
    dtl_buffer_init(&out, 1 << 20);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dtl_put_real(&out, cases[i].number);
        assert_string_equal(out.data, cases[i].text);
        dtl_buffer_reset(&out);
    }
    dtl_buffer_clear(&out);
}

static void a_full_buffer_says_so(void **state) {
    (void)state;
    dtl_buffer out;
    dtl_buffer_init(&out, 100);
    dtl_mention mention = bare_mention();
    assert_int_equal(dtl_line_mention(&out, &mention), DTL_ELIMIT);
    dtl_buffer_clear(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unknown_is_null),
        cmocka_unit_test(a_whole_mention),
        cmocka_unit_test(an_event_with_a_dispute),
        cmocka_unit_test(a_report_and_its_title_are_escaped),
        cmocka_unit_test(a_quote),
        cmocka_unit_test(conllu_with_words_that_share_a_token),
        cmocka_unit_test(a_document_is_one_line_of_json),
        cmocka_unit_test(numbers_read_back_the_same),
        cmocka_unit_test(a_full_buffer_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
