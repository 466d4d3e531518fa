/* Task timex: time expressions and their values against TIMEX3 gold. */
#include "evaluate.h"

typedef struct tally {
    dtl_evaluation *evaluation;
    const char *set;
    dtl_document document;
    double gold, found, overlapping, exact, valued;
    double shares; /* gold that some overlapping expression values equally */
} tally;

/* "T03" is "T03:00". */
static bool same_value(dtl_slice a, dtl_slice b) {
    if (!a.data || !b.data) return false;
    if (a.length > b.length) {
        dtl_slice c = a;
        a = b;
        b = c;
    }
    if (dtl_slice_equal(a, b)) return true;
    return a.length >= 3 && a.data[a.length - 3] == 'T' && b.length == a.length + 3 && dtl_slice_starts(b, a) &&
           dtl_slice_ends(b, DTL_SLICE(":00"));
}

static bool overlaps(dtl_span a, dtl_span b) {
    return a.start < b.end && b.start < a.end;
}

static void report(const tally *t, const char *what, const char *id, dtl_span span, const char *gold, const dtl_time *time) {
    FILE *out = t->evaluation->errors;
    if (!out) return;
    dtl_slice text = t->document.report.text;
    uint32_t before = span.start > 50 ? span.start - 50 : 0,
             after = span.end + 40 < text.length ? span.end + 40 : (uint32_t)text.length;
    fprintf(out, "timex\t%s\t%s\t%s\t", t->set, what, id);
    for (uint32_t i = before; i < after; i++) {
        if (i == span.start) fputs("[[", out);
        if (i == span.end) fputs("]]", out);
        fputc(text.data[i] == '\n' || text.data[i] == '\t' ? ' ' : text.data[i], out);
    }
    dtl_slice value = time ? time->value : DTL_SLICE("-");
    fprintf(out, "\tgold %s\tfound %.*s\n", gold ? gold : "-", DTL_PRINT(value));
}

/* Gold against found, both in the order of the text, each used once. */
static int score(tally *t, json_t *record, const uint32_t *offsets, size_t length) {
    const dtl_times *times = &t->document.times;
    const char *id = json_string_value(json_object_get(record, "id"));
    size_t i, at = 0;
    json_t *gold;
    json_array_foreach(json_object_get(record, "timex"), i, gold) {
        size_t start = (size_t)json_integer_value(json_object_get(gold, "start")),
               end = (size_t)json_integer_value(json_object_get(gold, "end"));
        const char *value = json_string_value(json_object_get(gold, "value"));
        if (start > length || end > length) continue;
        dtl_span span = {offsets[start], offsets[end]};
        t->gold++;
        while (at < times->count && times->items[at].span.end <= span.start)
            report(t, "extra", id, times->items[at].span, NULL, &times->items[at]), at++;
        bool any = false;
        for (size_t k = at; k < times->count && times->items[k].span.start < span.end; k++)
            any = any || same_value(times->items[k].value, dtl_slice_of(value));
        t->shares += any;
        if (at >= times->count || !overlaps(times->items[at].span, span)) {
            report(t, "missed", id, span, value, NULL);
            continue;
        }
        const dtl_time *time = &times->items[at++];
        bool valued = same_value(time->value, dtl_slice_of(value));
        t->overlapping++;
        t->exact += time->span.start == span.start && time->span.end == span.end;
        t->valued += valued;
        if (!valued) report(t, "value", id, time->span, value, time);
    }
    for (; at < times->count; at++) report(t, "extra", id, times->items[at].span, NULL, &times->items[at]);
    t->found += (double)times->count;
    return DTL_OK;
}

static int score_record(void *context, json_t *record, dtl_error *error) {
    tally *t = context;
    const char *text = json_string_value(json_object_get(record, "text"));
    uint32_t *offsets;
    size_t length;
    if (!text) return dtl_fail(error, DTL_EFORMAT, "a record has no text");
    int status =
        dtl_evaluate_document(&t->document, text, json_string_value(json_object_get(record, "dct")), &offsets, &length, error);
    if (status == DTL_OK) status = dtl_pipeline_code(t->evaluation->pipeline, &t->document, error);
    return status ? status : score(t, record, offsets, length);
}

static int score_file(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error) {
    tally t = {.evaluation = evaluation, .set = set};
    dtl_document_init(&t.document);
    int status = dtl_evaluate_records(path, score_record, &t, error);
    dtl_document_clear(&t.document);
    if (status) return status;
    if (dtl_slice_starts(dtl_slice_of(set), DTL_SLICE("recognizers")))
        return dtl_figure(evaluation, "timex", set, "value right", dtl_share(t.shares, t.gold), error);
    status = dtl_figure(evaluation, "timex", set, "strict F1", dtl_f1(t.exact, t.found, t.gold), error);
    if (status == DTL_OK)
        status = dtl_figure(evaluation, "timex", set, "relaxed F1", dtl_f1(t.overlapping, t.found, t.gold), error);
    return status ? status : dtl_figure(evaluation, "timex", set, "value F1", dtl_f1(t.valued, t.found, t.gold), error);
}

int dtl_evaluate_timex(dtl_evaluation *evaluation, dtl_error *error) {
    return dtl_evaluate_files(evaluation, "timex", ".jsonl", score_file, error);
}
