/* Reports made up for the tests of the store, and stores in a folder of their own. */
#ifndef DTL_TESTS_STORE_TELLINGS_H
#define DTL_TESTS_STORE_TELLINGS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "export/lines.h"
#include "store/store.h"

static char folder[64], path[96];

static inline int setup(void **state) {
    (void)state;
    /* In memory where that can be had: the tests make hundreds of stores, and wait for the disk at each. */
    snprintf(folder, sizeof folder, "%s/dateline-store-XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/a.db", folder);
    return 0;
}

static inline int teardown(void **state) {
    (void)state;
    static const char *const names[] = {"a.db", "a.db-wal", "a.db-shm", "a.db-journal", "b.db", "b.db-wal", "b.db-shm"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char file[160];
        snprintf(file, sizeof file, "%s/%s", folder, names[i]);
        unlink(file);
    }
    rmdir(folder);
    return 0;
}

static inline dtl_store *open_store(const char *where, dtl_store_access access_wanted) {
    dtl_store *store = NULL;
    dtl_error error = {.message = ""};
    if (dtl_store_open(&store, where, access_wanted, &error)) fail_msg("%s: %s", error.file, error.message);
    return store;
}

static inline dtl_span find(const dtl_document *document, const char *words) {
    size_t at = dtl_slice_find(document->report.text, dtl_slice_of(words), 0);
    assert_true(at != SIZE_MAX);
    return (dtl_span){(uint32_t)at, (uint32_t)(at + strlen(words))};
}

/* A report of one sentence with one mention: number killed in a city on a day of May 2031. */
typedef struct telling {
    const char *outlet, *city, *country, *actor;
    int published, day, killed;
    dtl_type type;
    int serial; /* so that no two reports are the same */
} telling;

static inline void give_actor(dtl_document *document, dtl_actor **side, size_t *count, const char *words, const char *name,
                              const char *country, const char *sector) {
    *side = dtl_arena_new(&document->arena, dtl_actor);
    **side = (dtl_actor){.text = dtl_slice_of(words), .span = find(document, words), .name = dtl_slice_of(name)};
    snprintf((*side)->country, sizeof(*side)->country, "%s", country);
    snprintf((*side)->sector, sizeof(*side)->sector, "%s", sector);
    *count = 1;
}

static inline void write_report(dtl_document *document, const telling *t) {
    dtl_report *report = &document->report;
    report->outlet = dtl_slice_of(t->outlet);
    report->title = dtl_arena_print(&document->arena, "Attack in %s", t->city);
    report->text = dtl_arena_print(
        &document->arena,
        "Rebels attacked the market of %s as seen by %s, killing %d villagers in attack %d. Zdeněk's \"market\" burnt.", t->city,
        t->outlet, t->killed, t->serial);
    if (t->published) report->published = dtl_arena_print(&document->arena, "2031-05-%02d", t->published);
    report->published_day = t->published ? dtl_day_parse(report->published) : DTL_NO_DAY;
    report->language = DTL_SLICE("en");
    dtl_report_identify(report);
}

static inline void write_mention(dtl_document *document, const telling *t) {
    dtl_mention *m = dtl_vector_push(&document->mentions, &document->arena);
    dtl_place *place = dtl_arena_new(&document->arena, dtl_place);
    *m = (dtl_mention){.part = DTL_PART_TEXT,
                       .outlet = document->report.outlet,
                       .published = document->report.published,
                       .type = t->type,
                       .mode = DTL_NO_MODE,
                       .contexts = 1u << DTL_CONTEXT_military | 1u << DTL_CONTEXT_election,
                       .cameo = "190",
                       .place = place,
                       .trigger = find(document, "attacked"),
                       .evidence = find(document, "Rebels attacked the market"),
                       .rule = DTL_SLICE("en/assault.lex:4"),
                       .confidence = 0.73,
                       .made_by = DTL_SLICE("dateline test"),
                       .sentence = 0};
    memcpy(m->report, document->report.id, sizeof m->report);
    m->trigger_text = dtl_span_text(document->report.text, m->trigger);
    m->evidence_text = dtl_span_text(document->report.text, m->evidence);
    *place = (dtl_place){.text = dtl_slice_of(t->city),
                         .span = find(document, t->city),
                         .name = dtl_slice_of(t->city),
                         .lat = 1.25,
                         .lon = -3.5,
                         .located = true,
                         .precision = DTL_PRECISION_CITY,
                         .geonames = 7};
    snprintf(place->country, sizeof place->country, "%s", t->country);
    give_actor(document, &m->actors, &m->actor_count, "Rebels", t->actor, "", "REB");
    give_actor(document, &m->recipients, &m->recipient_count, "villagers", NULL, t->country, "CVL");
    if (t->day) {
        dtl_day day = dtl_day_of((dtl_civil){2031, 5, t->day});
        m->when = (dtl_when){.from = day,
                             .to = day,
                             .told = true,
                             .basis = DTL_BASIS_RELATIVE,
                             .text = DTL_SLICE("market"),
                             .span = find(document, "market")};
    }
    if (t->killed) m->counts[DTL_COUNT_KILLED] = (dtl_count){.min = t->killed, .max = t->killed, .told = true};
    dtl_mention_identify(m);
}

/* Every third report tells what the named actor is, and of which country. */
static inline void write_naming(dtl_document *document, const telling *t) {
    if (!t->actor) return;
    dtl_naming *naming = dtl_vector_push(&document->namings, &document->arena);
    *naming = (dtl_naming){.name = dtl_slice_of(t->actor), .times = 1, .part = DTL_PART_TEXT};
    naming->evidence = find(document, "Rebels attacked the market");
    if (t->serial % 3) return;
    naming->role = t->serial % 2 ? DTL_SLICE("commander") : DTL_SLICE("spokesman");
    snprintf(naming->country, sizeof naming->country, "%s", t->country);
}

/* A resolved time and an open one, and places: a town, a country, and a name that is none. */
static inline void write_layers(dtl_document *document, const telling *t) {
    dtl_day day = dtl_day_of((dtl_civil){2031, 5, t->day ? t->day : 1});
    dtl_span span = find(document, "market");
    *dtl_vector_push(&document->times, &document->arena) =
        (dtl_time){.span = span,
                   .text = DTL_SLICE("market"),
                   .value = dtl_arena_print(&document->arena, "2031-05-%02d", t->day ? t->day : 1),
                   .from = day,
                   .to = day,
                   .utc = DTL_NO_INSTANT,
                   .basis = DTL_BASIS_RELATIVE};
    *dtl_vector_push(&document->times, &document->arena) = (dtl_time){
        .span = find(document, "burnt"), .text = DTL_SLICE("burnt"), .from = DTL_NO_DAY, .to = DTL_NO_DAY, .utc = DTL_NO_INSTANT};
    *dtl_vector_push(&document->places, &document->arena) = *document->mentions.items[0].place;
    *dtl_vector_push(&document->places, &document->arena) = (dtl_place){.span = find(document, "Zdeněk"),
                                                                        .text = DTL_SLICE("Zdeněk"),
                                                                        .name = DTL_SLICE("Czechia"),
                                                                        .country = "CZE",
                                                                        .lat = 49.75,
                                                                        .lon = 15,
                                                                        .located = true,
                                                                        .precision = DTL_PRECISION_COUNTRY};
    *dtl_vector_push(&document->places, &document->arena) =
        (dtl_place){.span = find(document, "villagers"), .text = DTL_SLICE("villagers")};
}

static inline void write_document(dtl_document *document, const telling *t) {
    dtl_document_reset(document);
    write_report(document, t);
    write_mention(document, t);
    write_naming(document, t);
    write_layers(document, t);
}

static inline int add(dtl_store *store, const telling *t, bool *added, dtl_error *error) {
    dtl_document document;
    dtl_document_init(&document);
    write_document(&document, t);
    int status = dtl_store_add(store, &document, added, error);
    dtl_document_clear(&document);
    return status;
}

static inline void must_add(dtl_store *store, const telling *t) {
    bool added = false;
    dtl_error error = {.message = ""};
    if (add(store, t, &added, &error)) fail_msg("%s", error.message);
    assert_true(added);
}

static inline void must_merge(dtl_store *store) {
    dtl_error error = {.message = ""};
    dtl_telling_model *model = NULL;
    if (dtl_telling_open(&model, DTL_SOURCE_DIR, "en", &error)) fail_msg("%s", error.message);
    if (dtl_store_merge(store, model, NULL, NULL, &error)) fail_msg("%s", error.message);
    dtl_telling_close(model);
}

static inline int add_event(void *context, const dtl_event *event) {
    return dtl_line_event(context, event);
}

static inline int add_mention(void *context, const dtl_mention *mention) {
    return dtl_line_mention(context, mention);
}

static inline int add_report(void *context, const dtl_stored_report *stored) {
    return dtl_line_report(context, &(dtl_report_line){&stored->report, stored->origin, stored->story, stored->words,
                                                       stored->mentions, stored->mention_count});
}

static inline int add_profile(void *context, const dtl_profile *profile) {
    return dtl_line_profile(context, profile);
}

static inline char *events_of(dtl_store *store, const dtl_filter *filter) {
    dtl_buffer out;
    dtl_buffer_init(&out, 64 << 20);
    dtl_buffer_add(&out, DTL_SLICE(""));
    dtl_error error = {.message = ""};
    if (dtl_store_events(store, filter, add_event, &out, &error)) fail_msg("%s", error.message);
    return out.data;
}

typedef struct layers_of {
    dtl_store *store;
    dtl_buffer *out;
} layers_of;

static inline int add_layers(void *context, const dtl_stored_report *stored) {
    const layers_of *to = context;
    dtl_layers layers;
    dtl_arena arena;
    dtl_arena_init(&arena, 1 << 20);
    int status = dtl_store_layers(to->store, stored->report.id, &layers, &arena, NULL);
    if (status == DTL_OK) status = dtl_line_layers(to->out, stored->report.id, &layers);
    dtl_arena_clear(&arena);
    return status;
}

static inline char *everything(dtl_store *store) {
    dtl_buffer out;
    dtl_buffer_init(&out, 64 << 20);
    dtl_filter all = dtl_filter_all();
    assert_int_equal(dtl_store_events(store, &all, add_event, &out, NULL), DTL_OK);
    assert_int_equal(dtl_store_mentions(store, &all, add_mention, &out, NULL), DTL_OK);
    assert_int_equal(dtl_store_reports(store, &all, add_report, &out, NULL), DTL_OK);
    assert_int_equal(dtl_store_reports(store, &all, add_layers, &(layers_of){store, &out}, NULL), DTL_OK);
    assert_int_equal(dtl_store_profiles(store, &all, add_profile, &out, NULL), DTL_OK);
    return out.data;
}

static inline size_t count_lines(const char *text) {
    size_t lines = 0;
    for (; *text; text++) lines += *text == '\n';
    return lines;
}

static inline size_t count_events(dtl_store *store, dtl_filter filter) {
    char *lines = events_of(store, &filter);
    size_t count = count_lines(lines);
    free(lines);
    return count;
}

static const telling first = {"a.example", "Quorra", "KEN", NULL, 5, 4, 24, DTL_TYPE_ASSAULT, 0};
static const telling second = {"b.example", "Quorra", "KEN", NULL, 5, 4, 31, DTL_TYPE_ASSAULT, 0};
static const telling third = {"c.example", "Tessaly", "UGA", "Orlo Vant", 8, 7, 2, DTL_TYPE_ASSAULT, 0};

static inline void run_sql(const char *sql) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static inline int count_call(void *context, const dtl_event *event) {
    (void)event;
    ++*(int *)context;
    return 0;
}

#endif
