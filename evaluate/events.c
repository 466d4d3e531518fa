/* Tasks events.plover and events.cameo: coded types and sides against gold records. */
#include <ctype.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/map.h"
#include "evaluate.h"

typedef struct tally {
    dtl_evaluation *evaluation;
    dtl_document document;
    const dtl_map *conversion; /* CAMEO code -> type + 1, 0: dropped; NULL when gold has types */
    const char *set;
    double gold, typed, placed, coded, right;
} tally;

enum { TYPES = DTL_TYPE_COUNT, MAX_CODES = 64 };

/* The countries of one side. */
typedef struct codes {
    char code[MAX_CODES][4];
    size_t count;
} codes;

static bool has(const codes *side, const char *code) {
    for (size_t i = 0; i < side->count; i++) {
        if (strcmp(side->code[i], code) == 0) return true;
    }
    return false;
}

static bool meet(const codes *a, const codes *b) {
    for (size_t i = 0; i < a->count; i++) {
        if (has(b, a->code[i])) return true;
    }
    return false;
}

static void add(codes *side, const char *code) {
    if (side->count < MAX_CODES && !has(side, code)) memcpy(side->code[side->count++], code, 4);
}

/* Bodies that gold writes where a country would stand. */
static bool is_country(const char *code) {
    static const char *const bodies[] = {"IGO", "NGO", "IMG", "ISM"};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        if (strcmp(code, bodies[i]) == 0) return false;
    }
    return strlen(code) == 3 && isupper((unsigned char)code[0]) && isupper((unsigned char)code[1]) &&
           isupper((unsigned char)code[2]);
}

static void gold_side(codes *out, json_t *members) {
    size_t i;
    json_t *member;
    json_array_foreach(members, i, member) {
        const char *code = json_string_value(json_object_get(member, "code"));
        if (code && is_country(code)) add(out, code);
    }
}

static void coded_side(codes *out, const dtl_actor *actors, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (actors[i].country[0]) add(out, actors[i].country);
    }
}

static bool is_mutual(dtl_type type) {
    return type == DTL_TYPE_CONSULT || type == DTL_TYPE_COOPERATE || type == DTL_TYPE_AGREE;
}

static bool sides_fit(const codes *gold_actors, const codes *gold_recipients, const codes *actors, const codes *recipients) {
    return (!gold_actors->count || meet(gold_actors, actors)) && (!gold_recipients->count || meet(gold_recipients, recipients));
}

static bool is_placed(json_t *event, const dtl_mention *mention) {
    codes gold_actors = {.count = 0}, gold_recipients = {.count = 0}, actors = {.count = 0}, recipients = {.count = 0},
          all = {.count = 0};
    gold_side(&gold_actors, json_object_get(event, "actors"));
    gold_side(&gold_recipients, json_object_get(event, "recipients"));
    coded_side(&actors, mention->actors, mention->actor_count);
    coded_side(&recipients, mention->recipients, mention->recipient_count);
    coded_side(&all, mention->actors, mention->actor_count);
    coded_side(&all, mention->recipients, mention->recipient_count);
    for (size_t i = 0; i < all.count; i++) {
        if (!has(&gold_actors, all.code[i]) && !has(&gold_recipients, all.code[i])) return false;
    }
    if (sides_fit(&gold_actors, &gold_recipients, &actors, &recipients)) return true;
    return is_mutual(mention->type) && sides_fit(&gold_actors, &gold_recipients, &all, &all);
}

/* The PLOVER type of a gold event, -1 for one that is none. */
static int gold_type(const tally *t, json_t *event) {
    if (!t->conversion) return dtl_type_of(dtl_slice_of(json_string_value(json_object_get(event, "type"))));
    const char *code = json_string_value(json_object_get(event, "code"));
    char root[3] = "";
    if (!code || strlen(code) < 2) return -1;
    memcpy(root, code, 2);
    const uint32_t *found = dtl_map_get(t->conversion, dtl_slice_of(code));
    if (!found) found = dtl_map_get(t->conversion, dtl_slice_of(root));
    return found ? (int)*found - 1 : -1;
}

static void tell(const tally *t, const char *what, int type, json_t *record) {
    if (!t->evaluation->errors) return;
    fprintf(t->evaluation->errors, "%s\t%s\t%s\t%s\t%s\n", t->set, what, dtl_type_name((dtl_type)type),
            json_string_value(json_object_get(record, "id")), json_string_value(json_object_get(record, "text")));
}

static void score_event(tally *t, json_t *record, json_t *event, int type) {
    bool typed = false, placed = false;
    for (size_t i = 0; i < t->document.mentions.count; i++) {
        const dtl_mention *mention = &t->document.mentions.items[i];
        if ((int)mention->type != type) continue;
        typed = true;
        placed = placed || is_placed(event, mention);
    }
    t->gold++;
    t->typed += typed;
    t->placed += placed;
    if (!typed) tell(t, "missed", type, record);
    if (typed && !placed) tell(t, "misplaced", type, record);
}

static int score_record(void *context, json_t *record, dtl_error *error) {
    tally *t = context;
    const char *text = json_string_value(json_object_get(record, "text"));
    if (!text) return dtl_fail(error, DTL_EFORMAT, "a record of %s has no text", t->set);
    int status =
        dtl_evaluate_document(&t->document, text, json_string_value(json_object_get(record, "published")), NULL, NULL, error);
    if (status == DTL_OK) status = dtl_pipeline_code(t->evaluation->pipeline, &t->document, error);
    if (status) return status;
    bool is_gold[TYPES] = {false}, is_coded[TYPES] = {false};
    size_t i;
    json_t *event;
    json_array_foreach(json_object_get(record, "events"), i, event) {
        int type = gold_type(t, event);
        if (type < 0) continue;
        is_gold[type] = true;
        score_event(t, record, event, type);
    }
    for (size_t m = 0; m < t->document.mentions.count; m++) is_coded[t->document.mentions.items[m].type] = true;
    for (int type = 0; type < TYPES; type++) {
        t->coded += is_coded[type];
        t->right += is_coded[type] && is_gold[type];
        if (is_coded[type] && !is_gold[type]) tell(t, "spurious", type, record);
    }
    return DTL_OK;
}

static int score_file(dtl_evaluation *evaluation, const char *task, const char *path, const char *set, const dtl_map *conversion,
                      dtl_error *error) {
    tally t = {.evaluation = evaluation, .conversion = conversion, .set = set};
    dtl_document_init(&t.document);
    int status = dtl_evaluate_records(path, score_record, &t, error);
    if (status == DTL_OK) status = dtl_figure(evaluation, task, set, "typed", dtl_share(t.typed, t.gold), error);
    if (status == DTL_OK && !conversion) status = dtl_figure(evaluation, task, set, "placed", dtl_share(t.placed, t.gold), error);
    if (status == DTL_OK) status = dtl_figure(evaluation, task, set, "precision", dtl_share(t.right, t.coded), error);
    dtl_document_clear(&t.document);
    return status;
}

static int score_plover(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error) {
    if (strstr(set, ".cameo")) return DTL_OK;
    return score_file(evaluation, "events.plover", path, set, NULL, error);
}

/* Reads lines such as "0312: AGREE, , military # ..."; a code with another word than a type ("---") is dropped. */
static int read_conversion(dtl_map *out, const char *folder, dtl_arena *arena, dtl_error *error) {
    dtl_slice text, path = dtl_arena_print(arena, "%s/cameo2plover.txt", folder);
    if (!path.data) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    int status = dtl_file_read(&text, path.data, 1 << 20, arena, error);
    while (status == DTL_OK && text.data) {
        dtl_slice line = dtl_slice_cut(&text, '\n');
        if (!line.length || !isdigit((unsigned char)line.data[0])) continue;
        dtl_slice code = dtl_slice_trim(dtl_slice_cut(&line, ':'));
        dtl_slice rest = line.data ? dtl_slice_trim(line) : DTL_SLICE("");
        size_t length = 0;
        while (length < rest.length && isalpha((unsigned char)rest.data[length])) length++;
        uint32_t *slot = dtl_map_put(out, code, NULL);
        if (!slot) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
        *slot = (uint32_t)(dtl_type_of((dtl_slice){rest.data, length}) + 1);
    }
    return status;
}

static int score_cameo(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error) {
    dtl_arena arena;
    dtl_map conversion;
    dtl_arena_init(&arena, 16 << 20);
    dtl_map_init(&conversion, &arena, 10000);
    int status = read_conversion(&conversion, evaluation->data, &arena, error);
    if (status == DTL_OK) status = score_file(evaluation, "events.cameo", path, set, &conversion, error);
    dtl_arena_clear(&arena);
    return status;
}

int dtl_evaluate_events(dtl_evaluation *evaluation, dtl_error *error) {
    int status = dtl_evaluate_files(evaluation, "gsr", ".jsonl", score_plover, error);
    return status ? status : dtl_evaluate_files(evaluation, "gsr", ".cameo.jsonl", score_cameo, error);
}
