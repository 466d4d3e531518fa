/* dateline-bench-store MENTIONS: what merging so many invented mentions costs, with doubling steps before to show how the cost
 * grows. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "merge/merge.h"
#include "store/store.h"

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static unsigned draw(unsigned *state, unsigned below) {
    *state = *state * 1664525u + 1013904223u;
    return (*state >> 8) % below;
}

static void give_side(dtl_actor **side, size_t *count, dtl_arena *arena, unsigned happening, unsigned shift) {
    static const char *const sectors[] = {"GOV", "MIL", "REB", "CVL"};
    dtl_actor *actor = dtl_arena_new(arena, dtl_actor);
    unsigned country = (happening >> shift) % 40;
    snprintf(actor->country, sizeof actor->country, "A%c%c", 'A' + country / 26, 'A' + country % 26);
    memcpy(actor->sector, sectors[(happening >> (shift + 3)) % 4], 4);
    if (happening >> shift & 1)
        actor->name = dtl_arena_print(arena, "Name %c%u", 'A' + happening % 26, happening * 7919u % 1000000);
    *side = actor;
    *count = 1;
}

/* Happenings are told about six times in the days after them: 300 mentions a day. */
static void invent(dtl_mention *out, size_t index, unsigned happening, dtl_arena *arena, unsigned *state) {
    dtl_day day = 15000 + (dtl_day)(happening / 50);
    char published[DTL_DAY_SIZE];
    dtl_day_print(published, day + (dtl_day)draw(state, 3));
    *out = (dtl_mention){.type = (dtl_type)(happening * 31 % DTL_TYPE_COUNT), .mode = DTL_NO_MODE, .part = DTL_PART_TEXT};
    dtl_id_print(out->id, 'm', index * 0x9E3779B97F4A7C15u);
    dtl_id_print(out->report, 'r', index / 3 * 0x9E3779B97F4A7C15u);
    out->published = dtl_arena_copy(arena, dtl_slice_of(published));
    out->outlet = dtl_arena_print(arena, "outlet%u.example", draw(state, 50));
    if (draw(state, 4)) give_side(&out->actors, &out->actor_count, arena, happening * 2654435761u, 3);
    if (draw(state, 4)) give_side(&out->recipients, &out->recipient_count, arena, happening * 40503u, 1);
    if (draw(state, 2)) out->when = (dtl_when){.from = day, .to = day, .told = true, .basis = DTL_BASIS_RELATIVE};
    out->evidence_text = dtl_arena_print(arena, "word%u tells%u about%u thing%u and%u more%u", happening, draw(state, 9),
                                         happening + 1, draw(state, 99), draw(state, 99), happening + 2);
    out->trigger_text = dtl_slice_of(happening % 3 ? "attacked" : "visited");
}

static int measure(size_t count) {
    dtl_arena arena;
    dtl_arena_init(&arena, (size_t)8 << 30);
    dtl_mention *mentions = dtl_arena_array(&arena, dtl_mention, count);
    unsigned state = 1;
    for (size_t i = 0; mentions && i < count; i++)
        invent(&mentions[i], i, draw(&state, (unsigned)(count / 6 + 1)), &arena, &state);
    size_t before = arena.used;
    double start = now();
    dtl_events events;
    dtl_error error;
    int status = dtl_merge(&events, &arena, NULL, mentions, count, NULL, 0, &error);
    if (status) {
        fprintf(stderr, "dateline-bench-store: %s\n", error.message);
    } else {
        double seconds = now() - start;
        printf("merge\t%zu mentions\t%zu events\t%.2f s\t%.0f mentions/s\t%zu bytes a mention\n", count, events.count, seconds,
               (double)count / seconds, (arena.used - before) / count);
    }
    dtl_arena_clear(&arena);
    return status;
}

enum { MENTIONS_OF_A_REPORT = 10, WORDS_OF_A_REPORT = 400 };

/* A report of invented words about happenings of its day; reports come in the order of days. Every fourth copies the words of the
 * one before with a paragraph less. */
static void invent_report(dtl_document *document, size_t index, unsigned *state) {
    dtl_buffer text;
    dtl_buffer_init(&text, 1 << 20);
    unsigned words = (unsigned)(index % 4 == 3 ? index - 1 : index) + 1;
    for (int i = 0; i < (index % 4 == 3 ? WORDS_OF_A_REPORT - 60 : WORDS_OF_A_REPORT); i++) {
        unsigned word = draw(&words, 5000);
        dtl_buffer_print(&text, "%c%c%c%s", 'a' + word % 26, 'e' + word / 26 % 14, 'a' + word / 364, i % 20 == 19 ? ".\n" : " ");
    }
    dtl_report *report = &document->report;
    report->text = dtl_arena_copy(&document->arena, dtl_buffer_slice(&text));
    dtl_buffer_clear(&text);
    report->outlet = dtl_arena_print(&document->arena, "outlet%zu.example", index % 50);
    for (int i = 0; i < MENTIONS_OF_A_REPORT; i++) {
        dtl_mention *mention = dtl_vector_push(&document->mentions, &document->arena);
        if (!mention) return;
        invent(mention, index * MENTIONS_OF_A_REPORT + (size_t)i, (unsigned)(index * MENTIONS_OF_A_REPORT / 6) + draw(state, 50),
               &document->arena, state);
        mention->evidence = (dtl_span){(uint32_t)i * 20, (uint32_t)i * 20 + 80};
        mention->trigger = (dtl_span){(uint32_t)i * 20, (uint32_t)i * 20 + 3};
        if (!report->published.data) report->published = mention->published;
    }
    report->published_day = dtl_day_parse(report->published);
    dtl_report_identify(report);
}

static int add_one(dtl_store *store, dtl_document *document, size_t index, unsigned *state, dtl_error *error) {
    bool added;
    dtl_document_reset(document);
    invent_report(document, index, state);
    return dtl_store_add(store, document, &added, error);
}

static int use(dtl_store *store, dtl_document *document, size_t reports, dtl_error *error) {
    unsigned state = 1;
    double start = now();
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < reports; i++) status = add_one(store, document, i, &state, error);
    double added = now();
    if (status == DTL_OK) status = dtl_store_merge(store, NULL, NULL, NULL, error);
    double merged = now();
    if (status == DTL_OK) status = add_one(store, document, reports, &state, error);
    if (status == DTL_OK) status = dtl_store_merge(store, NULL, NULL, NULL, error);
    if (status) return status;
    printf("store\t%zu reports\tadded %.0f reports/s\tmerged in %.2f s\tone more in %.2f s\n", reports,
           (double)reports / (added - start), merged - added, now() - merged);
    return DTL_OK;
}

static int measure_store(size_t reports) {
    char folder[] = "/tmp/dateline-bench-XXXXXX", path[64];
    if (!mkdtemp(folder)) return DTL_EIO;
    snprintf(path, sizeof path, "%s/store.db", folder);
    dtl_document document;
    dtl_document_init(&document);
    dtl_store *store = NULL;
    dtl_error error;
    int status = dtl_store_open(&store, path, DTL_STORE_WRITE, &error);
    if (status == DTL_OK) status = use(store, &document, reports, &error);
    if (status) fprintf(stderr, "dateline-bench-store: %s\n", error.message);
    dtl_store_close(store);
    dtl_document_clear(&document);
    unlink(path);
    rmdir(folder);
    return status;
}

int main(int argc, char **argv) {
    size_t most = argc == 2 ? strtoul(argv[1], NULL, 10) : 0;
    if (!most) {
        fprintf(stderr, "usage: dateline-bench-store MENTIONS\n");
        return 2;
    }
    int status = DTL_OK;
    for (size_t count = most / 8 ? most / 8 : 1; status == DTL_OK && count <= most; count *= 2) status = measure(count);
    for (size_t count = most / 4; status == DTL_OK && count >= MENTIONS_OF_A_REPORT && count <= most; count *= 2)
        status = measure_store(count / MENTIONS_OF_A_REPORT);
    return status ? 1 : 0;
}
