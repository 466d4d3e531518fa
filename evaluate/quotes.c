/* Tasks quotes and attribution: quoted stretches with their speakers, and what is said with its source. */
#include <stdlib.h>

#include "evaluate.h"

enum { MAX_PIECES = 64 };

/* A text in pieces, in order. */
typedef struct pieces {
    dtl_span items[MAX_PIECES];
    size_t count;
} pieces;

typedef struct tally {
    dtl_evaluation *evaluation;
    const char *set;
    dtl_document document;
    const uint32_t *offsets;
    size_t length;
    double gold_stretches, found_stretches, right_stretches, asked_speakers, right_speakers;
    double gold_contents, found_contents, right_contents, right_sources;
} tally;

/* What one cue introduces. */
typedef struct prediction {
    pieces content;
    dtl_span cue;
    const dtl_actor *speaker;
    bool taken;
} prediction;

static void add_piece(pieces *out, dtl_span span) {
    if (out->count < MAX_PIECES && span.start < span.end) out->items[out->count++] = span;
}

static uint32_t length_of(const pieces *p) {
    uint32_t sum = 0;
    for (size_t i = 0; i < p->count; i++) sum += p->items[i].end - p->items[i].start;
    return sum;
}

static uint32_t shared(const pieces *a, const pieces *b) {
    uint32_t sum = 0;
    for (size_t i = 0; i < a->count; i++) {
        for (size_t k = 0; k < b->count; k++) {
            uint32_t start = a->items[i].start > b->items[k].start ? a->items[i].start : b->items[k].start;
            uint32_t end = a->items[i].end < b->items[k].end ? a->items[i].end : b->items[k].end;
            if (start < end) sum += end - start;
        }
    }
    return sum;
}

/* They share at least half of the longer one. */
static bool match(const pieces *a, const pieces *b) {
    uint32_t longer = length_of(a) > length_of(b) ? length_of(a) : length_of(b);
    return longer && shared(a, b) * 2 >= longer;
}

static void read_pieces(const tally *t, json_t *spans, pieces *out) {
    size_t i;
    json_t *span;
    out->count = 0;
    json_array_foreach(spans, i, span) {
        size_t start = (size_t)json_integer_value(json_array_get(span, 0)),
               end = (size_t)json_integer_value(json_array_get(span, 1));
        if (start <= t->length && end <= t->length && start < end) add_piece(out, (dtl_span){t->offsets[start], t->offsets[end]});
    }
}

/* The head word of the speaker's local words lies in the gold source. */
static bool speaks(const tally *t, const dtl_actor *speaker, const pieces *source) {
    if (!speaker) return false;
    dtl_span head = t->document.tokens.items[speaker->head].span;
    for (size_t i = 0; i < source->count; i++) {
        if (head.start < source->items[i].end && source->items[i].start < head.end) return true;
    }
    return false;
}

static void print_piece(const tally *t, const pieces *p) {
    for (size_t i = 0; i < p->count; i++) {
        for (uint32_t at = p->items[i].start; at < p->items[i].end; at++) {
            char c = t->document.report.text.data[at];
            fputc(c == '\n' || c == '\t' ? ' ' : c, t->evaluation->errors);
        }
        if (i + 1 < p->count) fputs(" | ", t->evaluation->errors);
    }
}

static void report(const tally *t, const char *what, const pieces *content, const pieces *source, const dtl_actor *speaker) {
    FILE *out = t->evaluation->errors;
    if (!out) return;
    uint32_t from = content->items[0].start > 100 ? content->items[0].start - 100 : 0,
             end = content->items[content->count - 1].end;
    uint32_t to = end + 100 < t->document.report.text.length ? end + 100 : (uint32_t)t->document.report.text.length;
    pieces around = {.items = {{from, to}}, .count = 1};
    fprintf(out, "quotes\t%s\t%s\t", t->set, what);
    print_piece(t, content);
    fputs("\tsource ", out);
    if (source) print_piece(t, source);
    fprintf(out, "\tfound %.*s\tin ", speaker ? (int)speaker->text.length : 1, speaker ? speaker->text.data : "-");
    print_piece(t, &around);
    fputc('\n', out);
}

/* Gold knows no doubled apostrophes as marks: stretches between them are neither asked nor punished. */
static bool is_asked(const tally *t, const dtl_quote *quote) {
    dtl_slice text = dtl_span_text(t->document.report.text, quote->span);
    return quote->direct && !dtl_slice_starts(text, DTL_SLICE("''"));
}

static void score_stretch(tally *t, const pieces *stretch, const pieces *source, bool *taken) {
    const dtl_quotes *quotes = &t->document.quotes;
    t->gold_stretches++;
    t->asked_speakers += source->count > 0;
    for (size_t i = 0; i < quotes->count; i++) {
        const dtl_quote *quote = &quotes->items[i];
        pieces found = {.items = {quote->span}, .count = 1};
        if (!is_asked(t, quote) || taken[i] || t->document.sentences.items[quote->sentence].part != DTL_PART_TEXT ||
            !match(stretch, &found))
            continue;
        taken[i] = true;
        t->right_stretches++;
        bool right = source->count && speaks(t, quote->speaker, source);
        t->right_speakers += right;
        if (source->count && !right) report(t, "speaker", stretch, source, quote->speaker);
        return;
    }
    report(t, "missed stretch", stretch, source, NULL);
}

static int score_stretches(tally *t, json_t *record, dtl_error *error) {
    const dtl_quotes *quotes = &t->document.quotes;
    bool *taken = calloc(quotes->count + 1, sizeof *taken);
    if (!taken) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    json_t *attributions = json_object_get(record, "attributions"), *row;
    size_t i;
    json_array_foreach(json_object_get(record, "quotes"), i, row) {
        pieces stretch = {.count = 0}, source = {.count = 0};
        size_t start = (size_t)json_integer_value(json_array_get(row, 0)),
               end = (size_t)json_integer_value(json_array_get(row, 1));
        if (start >= end || end > t->length) continue;
        add_piece(&stretch, (dtl_span){t->offsets[start], t->offsets[end]});
        json_t *attribution = json_array_get(attributions, (size_t)json_integer_value(json_array_get(row, 2)));
        read_pieces(t, json_object_get(attribution, "source"), &source);
        score_stretch(t, &stretch, &source, taken);
    }
    for (size_t k = 0; k < quotes->count; k++) {
        /* Gold lists only what is attributed: a title or a scare quote that it does not have says nothing against it. */
        bool counts = is_asked(t, &quotes->items[k]) && (taken[k] || quotes->items[k].kind == DTL_QUOTE_SPEECH);
        t->found_stretches += counts;
        if (!counts || taken[k]) continue;
        pieces extra = {.items = {quotes->items[k].span}, .count = 1};
        report(t, "extra stretch", &extra, NULL, quotes->items[k].speaker);
    }
    free(taken);
    return DTL_OK;
}

/* A stretch within words that are already attributed is no attribution of its own. */
static bool is_within(const dtl_quotes *quotes, size_t at) {
    for (size_t i = at; i-- > 0 && at - i < 20;) {
        if (!quotes->items[i].direct && dtl_span_contains(quotes->items[i].span, quotes->items[at].span)) return true;
    }
    for (size_t i = at + 1; i < quotes->count && i < at + 20 && quotes->items[i].span.start <= quotes->items[at].span.start + 4;
         i++) {
        dtl_span outer = quotes->items[i].span, inner = quotes->items[at].span;
        if (!quotes->items[i].direct && outer.start <= inner.start + 4 && outer.end + 8 >= inner.end && outer.end >= inner.start)
            return true;
    }
    return false;
}

/* Quotes with one cue are one attribution in pieces. */
static size_t gather(const dtl_quotes *quotes, prediction *out) {
    size_t count = 0;
    for (size_t i = 0; i < quotes->count; i++) {
        const dtl_quote *quote = &quotes->items[i];
        if (quote->direct && is_within(quotes, i)) continue;
        size_t k = count;
        while (k-- > 0 && count - k < 40) {
            if (quote->cue.end && out[k].cue.start == quote->cue.start && out[k].cue.end == quote->cue.end) break;
        }
        bool known = k != SIZE_MAX && count - k < 40 && k < count && quote->cue.end && out[k].cue.start == quote->cue.start;
        if (!known) out[k = count++] = (prediction){.cue = quote->cue, .speaker = quote->speaker};
        add_piece(&out[k].content, quote->span);
    }
    return count;
}

static void score_content(tally *t, json_t *gold, prediction *found, size_t count) {
    pieces content, source;
    read_pieces(t, json_object_get(gold, "content"), &content);
    read_pieces(t, json_object_get(gold, "source"), &source);
    if (!content.count) return;
    t->gold_contents++;
    for (size_t i = 0; i < count; i++) {
        if (found[i].taken || !match(&content, &found[i].content)) continue;
        found[i].taken = true;
        t->right_contents++;
        bool right = source.count ? speaks(t, found[i].speaker, &source) : !found[i].speaker;
        t->right_sources += right;
        if (!right) report(t, "source", &content, &source, found[i].speaker);
        return;
    }
    report(t, "missed content", &content, &source, NULL);
}

static int score_contents(tally *t, json_t *record, dtl_error *error) {
    const dtl_quotes *quotes = &t->document.quotes;
    prediction *found = calloc(quotes->count + 1, sizeof *found);
    if (!found) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    size_t count = gather(quotes, found), i;
    json_t *gold;
    json_array_foreach(json_object_get(record, "attributions"), i, gold) score_content(t, gold, found, count);
    t->found_contents += (double)count;
    for (size_t k = 0; k < count; k++) {
        if (!found[k].taken) report(t, "extra content", &found[k].content, NULL, found[k].speaker);
    }
    free(found);
    return DTL_OK;
}

static int score_record(void *context, json_t *record, dtl_error *error) {
    tally *t = context;
    const char *text = json_string_value(json_object_get(record, "text"));
    uint32_t *offsets;
    if (!text) return dtl_fail(error, DTL_EFORMAT, "a record has no text");
    int status = dtl_evaluate_document(&t->document, text, json_string_value(json_object_get(record, "date")), &offsets,
                                       &t->length, error);
    t->offsets = offsets;
    if (status == DTL_OK) status = dtl_pipeline_code(t->evaluation->pipeline, &t->document, error);
    if (status == DTL_OK) status = score_stretches(t, record, error);
    return status ? status : score_contents(t, record, error);
}

static int score_file(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error) {
    tally t = {.evaluation = evaluation, .set = set};
    if (dtl_slice_ends(dtl_slice_of(set), DTL_SLICE(".train"))) return DTL_OK;
    dtl_document_init(&t.document);
    int status = dtl_evaluate_records(path, score_record, &t, error);
    dtl_document_clear(&t.document);
    const struct {
        const char *task, *metric;
        double value;
    } figures[] = {
        {"quotes", "stretches F1", dtl_f1(t.right_stretches, t.found_stretches, t.gold_stretches)},
        {"quotes", "speaker right", dtl_share(t.right_speakers, t.asked_speakers)},
        {"attribution", "content F1", dtl_f1(t.right_contents, t.found_contents, t.gold_contents)},
        {"attribution", "source right", dtl_share(t.right_sources, t.right_contents)},
    };
    for (size_t i = 0; status == DTL_OK && i < sizeof figures / sizeof *figures; i++)
        status = dtl_figure(evaluation, figures[i].task, set, figures[i].metric, figures[i].value, error);
    return status;
}

int dtl_evaluate_quotes(dtl_evaluation *evaluation, dtl_error *error) {
    return dtl_evaluate_files(evaluation, "quotes", ".jsonl", score_file, error);
}
