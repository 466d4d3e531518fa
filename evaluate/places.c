/* Task places: toponyms found, and how far off they are put. */
#include <math.h>

#include "evaluate.h"

enum { MAX_GOLD = 20000 };

typedef struct toponym {
    dtl_span span;
    double lat, lon;
    bool scored;
} toponym;

typedef struct tally {
    dtl_evaluation *evaluation;
    dtl_document document;
    const char *set;
    double gold, found, predicted, near_given, near_found;
} tally;

static const double NEAR_KM = 161;

static double distance_km(double lat1, double lon1, double lat2, double lon2) {
    const double radian = 3.14159265358979323846 / 180;
    double dlat = (lat2 - lat1) * radian / 2, dlon = (lon2 - lon1) * radian / 2;
    double h = sin(dlat) * sin(dlat) + cos(lat1 * radian) * cos(lat2 * radian) * sin(dlon) * sin(dlon);
    return 2 * 6371 * asin(sqrt(h < 1 ? h : 1));
}

static bool overlap(dtl_span a, dtl_span b) {
    return a.start < b.end && b.start < a.end;
}

static size_t read_gold(toponym *out, json_t *record, const uint32_t *offsets, size_t length) {
    size_t count = 0, i;
    json_t *item;
    json_array_foreach(json_object_get(record, "toponyms"), i, item) {
        json_int_t start = json_integer_value(json_object_get(item, "start")),
                   end = json_integer_value(json_object_get(item, "end"));
        if (count == MAX_GOLD || start < 0 || end <= start || (size_t)end > length) continue;
        out[count++] = (toponym){{offsets[start], offsets[end]},
                                 json_number_value(json_object_get(item, "lat")),
                                 json_number_value(json_object_get(item, "lon")),
                                 json_is_true(json_object_get(item, "scored"))};
    }
    return count;
}

static const dtl_place *over(const dtl_document *document, dtl_span span) {
    for (size_t i = 0; i < document->places.count; i++) {
        const dtl_place *place = &document->places.items[i];
        if (document->sentences.items[place->sentence].part == DTL_PART_TEXT && overlap(place->span, span)) return place;
    }
    return NULL;
}

static bool is_near(const dtl_place *place, const toponym *gold) {
    return place && place->located && distance_km(place->lat, place->lon, gold->lat, gold->lon) <= NEAR_KM;
}

static void tell(const tally *t, const char *what, dtl_span span, const dtl_place *place, json_t *record) {
    if (!t->evaluation->errors) return;
    dtl_slice text = t->document.report.text;
    uint32_t from = span.start > 60 ? span.start - 60 : 0,
             to = span.end + 60 < text.length ? span.end + 60 : (uint32_t)text.length;
    fprintf(t->evaluation->errors, "%s\t%s\t%s\t[%.*s]\t", t->set, what, json_string_value(json_object_get(record, "id")),
            DTL_PRINT(dtl_span_text(text, span)));
    for (uint32_t i = from; i < to; i++) fputc(text.data[i] == '\n' ? ' ' : text.data[i], t->evaluation->errors);
    if (place)
        fprintf(t->evaluation->errors, "\t%.*s, %.*s, %s", DTL_PRINT(place->name), DTL_PRINT(place->admin1), place->country);
    fputc('\n', t->evaluation->errors);
}

static void score_found(tally *t, json_t *record, const toponym *gold, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (!gold[i].scored) continue;
        const dtl_place *place = over(&t->document, gold[i].span);
        t->gold++;
        t->found += place != NULL;
        t->near_found += is_near(place, &gold[i]);
        if (!place) tell(t, "missed", gold[i].span, NULL, record);
    }
    for (size_t p = 0; p < t->document.places.count; p++) {
        const dtl_place *place = &t->document.places.items[p];
        bool right = false, other = false;
        for (size_t i = 0; i < count; i++) {
            if (!overlap(place->span, gold[i].span)) continue;
            right = right || gold[i].scored;
            other = true;
        }
        t->predicted += right || !other;
        if (!other) tell(t, "spurious", place->span, place, record);
    }
}

static int score_given(tally *t, json_t *record, const toponym *gold, size_t count, dtl_error *error) {
    dtl_span *spans = dtl_arena_array(&t->document.arena, dtl_span, count + 1);
    if (!spans) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    size_t asked = 0;
    for (size_t i = 0; i < count; i++) {
        if (gold[i].scored) spans[asked++] = gold[i].span;
    }
    int status = dtl_pipeline_locate(t->evaluation->pipeline, &t->document, spans, asked, error);
    for (size_t i = 0; status == DTL_OK && i < count; i++) {
        if (!gold[i].scored) continue;
        const dtl_place *place = over(&t->document, gold[i].span);
        t->near_given += is_near(place, &gold[i]);
        if (!is_near(place, &gold[i])) tell(t, place ? "far" : "unresolved", gold[i].span, place, record);
    }
    return status;
}

static int score_record(void *context, json_t *record, dtl_error *error) {
    tally *t = context;
    const char *text = json_string_value(json_object_get(record, "text"));
    uint32_t *offsets = NULL;
    size_t length = 0;
    if (!text) return dtl_fail(error, DTL_EFORMAT, "a record of %s has no text", t->set);
    int status = dtl_evaluate_document(&t->document, text, NULL, &offsets, &length, error);
    if (status == DTL_OK) status = dtl_pipeline_code(t->evaluation->pipeline, &t->document, error);
    toponym *gold = dtl_arena_array(&t->document.arena, toponym, MAX_GOLD);
    if (status == DTL_OK && !gold) status = dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    if (status) return status;
    size_t count = read_gold(gold, record, offsets, length);
    score_found(t, record, gold, count);
    return score_given(t, record, gold, count, error);
}

static int score_file(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error) {
    tally t = {.evaluation = evaluation, .set = set};
    dtl_document_init(&t.document);
    int status = dtl_evaluate_records(path, score_record, &t, error);
    if (status == DTL_OK) status = dtl_figure(evaluation, "places", set, "found recall", dtl_share(t.found, t.gold), error);
    if (status == DTL_OK)
        status = dtl_figure(evaluation, "places", set, "found precision", dtl_share(t.found, t.predicted), error);
    if (status == DTL_OK) status = dtl_figure(evaluation, "places", set, "found F1", dtl_f1(t.found, t.predicted, t.gold), error);
    if (status == DTL_OK) status = dtl_figure(evaluation, "places", set, "Acc@161km", dtl_share(t.near_given, t.gold), error);
    if (status == DTL_OK)
        status = dtl_figure(evaluation, "places", set, "end to end F1", dtl_f1(t.near_found, t.predicted, t.gold), error);
    dtl_document_clear(&t.document);
    return status;
}

int dtl_evaluate_places(dtl_evaluation *evaluation, dtl_error *error) {
    return dtl_evaluate_files(evaluation, "geo", ".jsonl", score_file, error);
}
