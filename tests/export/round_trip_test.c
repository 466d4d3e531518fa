/* A mention that was written reads back as the same mention: the lines are compared byte for byte. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "export/lines.h"
#include "read/mention_lines.h"

static unsigned state = 5;

static unsigned draw(unsigned below) {
    state = state * 1664525u + 1013904223u;
    return (state >> 8) % below;
}

static dtl_slice some_text(void) {
    static const char *const texts[] = {"rebels", "the \"Front\"", "Zdeněk \\ Nový", "line\nbreak\ttab", "", "it\xE2\x80\x99s"};
    unsigned i = draw(7);
    return i < 6 ? dtl_slice_of(texts[i]) : DTL_NO_SLICE;
}

static dtl_slice known_text(void) {
    dtl_slice text = some_text();
    return text.data ? text : DTL_SLICE("words");
}

static dtl_span some_span(void) {
    uint32_t start = draw(1000);
    return (dtl_span){start, start + draw(50)};
}

static void fill_actor(dtl_actor *actor) {
    static const char *const countries[] = {"KEN", "UGA", ""}, *const sectors[] = {"GOV", "REB", ""};
    *actor = (dtl_actor){.text = known_text(), .name = some_text(), .role = some_text(), .span = some_span()};
    snprintf(actor->country, sizeof actor->country, "%s", countries[draw(3)]);
    snprintf(actor->sector, sizeof actor->sector, "%s", sectors[draw(3)]);
}

static void fill_place(dtl_place *place) {
    *place = (dtl_place){.text = known_text(),
                         .name = some_text(),
                         .admin1 = some_text(),
                         .span = some_span(),
                         .located = draw(2),
                         .geonames = draw(3) * 187896,
                         .country = "KEN"};
    place->precision = place->located ? DTL_PRECISION_CITY : DTL_PRECISION_COUNTRY;
    if (place->located) place->lat = draw(180000) / 1000.0 - 90, place->lon = draw(360000) / 1000.0 - 180;
}

static void fill_when(dtl_when *when) {
    *when = (dtl_when){.from = DTL_NO_DAY, .to = DTL_NO_DAY, .told = draw(3)};
    if (!when->told) return;
    when->basis = (dtl_basis)draw(4);
    if (draw(3)) when->from = (dtl_day)draw(20000);
    if (draw(3) || when->from == DTL_NO_DAY) when->to = (when->from == DTL_NO_DAY ? 0 : when->from) + (dtl_day)draw(9);
    if (draw(2)) when->text = known_text(), when->span = some_span();
}

typedef struct parts {
    dtl_actor actors[3], recipients[3], said_by;
    dtl_place place;
} parts;

static void fill_mention(dtl_mention *m, parts *p) {
    *m = (dtl_mention){.part = draw(2) ? DTL_PART_TEXT : DTL_PART_TITLE,
                       .outlet = some_text(),
                       .url = some_text(),
                       .sentence = draw(90),
                       .type = (dtl_type)draw(DTL_TYPE_COUNT),
                       .mode = DTL_NO_MODE,
                       .contexts = (uint64_t)draw(1u << 20) << 10,
                       .actors = p->actors,
                       .recipients = p->recipients,
                       .actor_count = draw(4),
                       .recipient_count = draw(4),
                       .status = (dtl_status)draw(6),
                       .trigger = some_span(),
                       .evidence = some_span(),
                       .trigger_text = known_text(),
                       .evidence_text = known_text(),
                       .rule = some_text(),
                       .confidence = draw(1001) / 1000.0,
                       .made_by = some_text()};
    dtl_id_print(m->id, 'm', state);
    dtl_id_print(m->report, 'r', state * 3ull);
    m->published = draw(2) ? DTL_SLICE("2031-05-06T10:00:00Z") : DTL_NO_SLICE;
    if (m->type == DTL_TYPE_ASSAULT && draw(2)) m->mode = DTL_MODE_SUICIDE_ATTACK;
    if (draw(2)) memcpy(m->cameo, "0874", 5);
    for (int i = 0; i < 3; i++) fill_actor(&p->actors[i]), fill_actor(&p->recipients[i]);
    fill_actor(&p->said_by);
    p->said_by.role = DTL_NO_SLICE; /* is not written */
    if (draw(2)) m->said_by = &p->said_by;
    fill_place(&p->place);
    if (draw(2)) m->place = &p->place;
    fill_when(&m->when);
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        if (draw(4)) continue;
        int64_t min = draw(3) ? (int64_t)draw(90) : DTL_NO_COUNT;
        m->counts[kind] = (dtl_count){.min = min, .max = min == DTL_NO_COUNT || draw(2) ? 100 : DTL_NO_COUNT, .told = true};
    }
}

static void what_was_written_reads_back(void **unused) {
    (void)unused;
    dtl_buffer out, again;
    dtl_buffer_init(&out, 1 << 20);
    dtl_buffer_init(&again, 1 << 20);
    for (int i = 0; i < 2000; i++) {
        dtl_mention mention, read;
        parts p;
        fill_mention(&mention, &p);
        dtl_buffer_reset(&out);
        dtl_buffer_reset(&again);
        dtl_line_mention(&out, &mention);
        dtl_arena arena;
        dtl_arena_init(&arena, 1 << 20);
        dtl_error error = {.message = ""};
        dtl_slice line = {out.data, out.length - 1};
        if (dtl_mention_read(&read, line, &arena, &error)) fail_msg("%s\n%s", error.message, out.data);
        dtl_line_mention(&again, &read);
        assert_string_equal(again.data, out.data);
        dtl_arena_clear(&arena);
    }
    dtl_buffer_clear(&out);
    dtl_buffer_clear(&again);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_was_written_reads_back)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
