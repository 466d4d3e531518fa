/* Tasks gold.type and gold.fields: what the pipeline codes of the reports in gold/ against what is marked there. gold/README.md
 * says what counts as right. */
#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buffer.h"
#include "export/lines.h"
#include "gold.h"
#include "merge/compare.h"
#include "read/mention_lines.h"
#include "read/read.h"

enum { MAX_GOLD = 100000 };

static int no_memory(const dtl_gold *gold, dtl_error *error) {
    return dtl_fail(error, gold->arena.status, "%s", dtl_error_meaning(gold->arena.status));
}

static dtl_slice keep(dtl_gold *gold, const json_t *record, const char *key) {
    return dtl_arena_copy(&gold->arena, dtl_slice_of(json_string_value(json_object_get(record, key))));
}

static int read_report(void *context, json_t *record, dtl_error *error) {
    dtl_gold *gold = context;
    dtl_gold_report *report = dtl_vector_push(&gold->reports, &gold->arena);
    if (!report) return no_memory(gold, error);
    report->id = keep(gold, record, "report");
    report->name = keep(gold, record, "name");
    report->story = keep(gold, record, "story");
    report->origin = keep(gold, record, "origin");
    return DTL_OK;
}

/* Mentions stand in the order of their reports. */
static int read_gold_mention(void *context, json_t *record, dtl_error *error) {
    dtl_gold *gold = context;
    dtl_gold_mention *mention = dtl_vector_push(&gold->golds, &gold->arena);
    char *line = json_dumps(record, JSON_COMPACT);
    int status = mention && line ? dtl_mention_read(&mention->mention, dtl_slice_of(line), &gold->arena, error) : DTL_ENOMEM;
    free(line);
    if (status) return status;
    mention->event = keep(gold, record, "event");
    mention->other = -1;
    while (gold->place < gold->reports.count && !dtl_slice_is(gold->reports.items[gold->place].id, mention->mention.report))
        gold->place++;
    if (gold->place == gold->reports.count) return dtl_fail(error, DTL_EFORMAT, "%s is out of order", mention->mention.id);
    dtl_gold_report *report = &gold->reports.items[gold->place];
    if (!report->end) report->first = gold->golds.count - 1;
    report->end = gold->golds.count;
    return DTL_OK;
}

static int read_event(void *context, json_t *record, dtl_error *error) {
    dtl_gold *gold = context;
    dtl_gold_event *event = dtl_vector_push(&gold->events, &gold->arena);
    if (!event) return no_memory(gold, error);
    event->id = keep(gold, record, "event");
    event->name = keep(gold, record, "name");
    event->disputes = json_incref(json_object_get(record, "disputes"));
    return DTL_OK;
}

/* What was coded must outlive its document: it goes through its own lines, as from `dateline code` to `dateline merge`. */
static int keep_coded(dtl_gold *gold, const dtl_mention *mention, bool of_story, dtl_buffer *line, dtl_error *error) {
    dtl_mention kept;
    dtl_buffer_reset(line);
    int status = dtl_line_mention(line, mention);
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    status = dtl_mention_read(&kept, dtl_buffer_slice(line), &gold->arena, error);
    if (status) return status;
    if (of_story) {
        dtl_mention *all = dtl_vector_push(&gold->all, &gold->arena);
        if (!all) return no_memory(gold, error);
        *all = kept;
    }
    if (kept.part != DTL_PART_TEXT) return DTL_OK;
    dtl_gold_mention *coded = dtl_vector_push(&gold->coded, &gold->arena);
    if (!coded) return no_memory(gold, error);
    *coded = (dtl_gold_mention){.mention = kept, .other = -1};
    return DTL_OK;
}

static int keep_text(dtl_gold *gold, const dtl_report *report, dtl_error *error) {
    dtl_origin_text *text = dtl_vector_push(&gold->texts, &gold->arena);
    if (!text) return no_memory(gold, error);
    memcpy(text->report, report->id, sizeof text->report);
    text->published = dtl_arena_copy(&gold->arena, report->published);
    text->agency = dtl_arena_copy(&gold->arena, report->agency);
    text->text = dtl_arena_copy(&gold->arena, report->text);
    return DTL_OK;
}

static int code_report(dtl_gold *gold, dtl_document *document, dtl_buffer *line, dtl_error *error) {
    if (gold->texts.count >= gold->reports.count) return dtl_fail(error, DTL_EFORMAT, "more reports than lines");
    dtl_gold_report *report = &gold->reports.items[gold->texts.count];
    int status = keep_text(gold, &document->report, error);
    if (status == DTL_OK) status = dtl_pipeline_code(gold->evaluation->pipeline, document, error);
    report->first_coded = gold->coded.count;
    for (size_t i = 0; status == DTL_OK && i < document->mentions.count; i++)
        status = keep_coded(gold, &document->mentions.items[i], report->story.data != NULL, line, error);
    report->end_coded = gold->coded.count;
    return status;
}

static int code_reports(dtl_gold *gold, const char *path, const char *lexicon, dtl_error *error) {
    dtl_reader *reader = NULL;
    dtl_document document;
    dtl_buffer line;
    const dtl_read_options options = {.format = DTL_READ_JSONL, .lexicon = lexicon};
    int status = dtl_reader_open(&reader, &path, 1, &options, error);
    if (status) return status;
    dtl_document_init(&document);
    dtl_buffer_init(&line, 1 << 20);
    while ((status = dtl_reader_next(reader, &document, error)) == 1) {
        status = code_report(gold, &document, &line, error);
        if (status) break;
        dtl_document_reset(&document);
    }
    if (status == DTL_OK && gold->texts.count != gold->reports.count)
        status = dtl_fail(error, DTL_EFORMAT, "fewer reports than lines");
    dtl_buffer_clear(&line);
    dtl_document_clear(&document);
    dtl_reader_close(reader);
    return status;
}

static bool overlap(dtl_span a, dtl_span b) {
    return a.start < b.end && b.start < a.end;
}

/* Pairs each gold mention of a report with a coded one of its type: first by overlapping triggers, then within its sentence. */
static void align(dtl_gold *gold, const dtl_gold_report *report, bool by_trigger) {
    for (size_t g = report->first; g < report->end; g++) {
        dtl_gold_mention *mark = &gold->golds.items[g];
        for (size_t c = report->first_coded; mark->other < 0 && c < report->end_coded; c++) {
            dtl_gold_mention *coded = &gold->coded.items[c];
            if (coded->other >= 0 || coded->mention.type != mark->mention.type) continue;
            if (!overlap(coded->mention.trigger, by_trigger ? mark->mention.trigger : mark->mention.evidence)) continue;
            mark->other = (ptrdiff_t)c;
            coded->other = (ptrdiff_t)g;
        }
    }
}

static bool party_fits(const dtl_actor *mark, const dtl_actor *coded) {
    if (mark->country[0] && strcmp(mark->country, coded->country) != 0) return false;
    if (mark->sector[0] && strcmp(mark->sector, coded->sector) != 0) return false;
    return mark->country[0] || mark->sector[0] || overlap(mark->span, coded->span);
}

typedef struct side {
    const dtl_actor *members[2 * DTL_MAX_SIDE];
    size_t count;
} side;

static void add_side(side *out, const dtl_actor *members, size_t count) {
    for (size_t i = 0; i < count; i++) out->members[out->count++] = &members[i];
}

/* Every member of gold is there, and nobody else. */
static bool side_is_right(const side *mark, const side *coded) {
    bool fits[2 * DTL_MAX_SIDE] = {false};
    for (size_t i = 0; i < mark->count; i++) {
        bool found = false;
        for (size_t j = 0; j < coded->count; j++) {
            if (!party_fits(mark->members[i], coded->members[j])) continue;
            found = fits[j] = true;
        }
        if (!found) return false;
    }
    for (size_t j = 0; j < coded->count; j++) {
        if (!fits[j]) return false;
    }
    return true;
}

static bool actors_are_right(const dtl_mention *mark, const dtl_mention *coded) {
    side marked[2] = {{.count = 0}, {.count = 0}}, given[2] = {{.count = 0}, {.count = 0}};
    int second = dtl_type_is_mutual(mark->type) ? 0 : 1;
    add_side(&marked[0], mark->actors, mark->actor_count);
    add_side(&marked[second], mark->recipients, mark->recipient_count);
    add_side(&given[0], coded->actors, coded->actor_count);
    add_side(&given[second], coded->recipients, coded->recipient_count);
    return side_is_right(&marked[0], &given[0]) && side_is_right(&marked[1], &given[1]);
}

static bool status_is_right(const dtl_mention *mark, const dtl_mention *coded) {
    return mark->status == coded->status;
}

static bool date_is_right(const dtl_mention *mark, const dtl_mention *coded) {
    bool told = coded->when.told && coded->when.basis != DTL_BASIS_PUBLISHED;
    if (!mark->when.told || !told) return mark->when.told == told;
    bool open = mark->when.to == DTL_NO_DAY && coded->when.to == dtl_day_parse(mark->published);
    return mark->when.from == coded->when.from && (mark->when.to == coded->when.to || open);
}

static bool place_is_right(const dtl_mention *mark, const dtl_mention *coded) {
    const dtl_place *a = mark->place, *b = coded->place;
    if (a && !b && a->precision == DTL_PRECISION_POINT) return true;
    if (!a || !b) return a == b;
    if (a->country[0] && strcmp(a->country, b->country) != 0) return false;
    if (a->precision == DTL_PRECISION_COUNTRY) return b->precision == DTL_PRECISION_COUNTRY;
    if (a->precision == DTL_PRECISION_POINT) return true;
    return overlap(a->span, b->span) || dtl_slice_equal(a->text, b->text) || dtl_slice_equal(a->text, b->name);
}

static bool said_by_is_right(const dtl_mention *mark, const dtl_mention *coded) {
    const dtl_actor *a = mark->said_by, *b = coded->said_by;
    if (!a || !b) return a == b;
    return overlap(a->span, b->span) || dtl_slice_equal(a->text, b->text);
}

static const struct {
    const char *name;
    bool (*is_right)(const dtl_mention *mark, const dtl_mention *coded);
} fields[] = {{"actors", actors_are_right},
              {"status", status_is_right},
              {"date", date_is_right},
              {"place", place_is_right},
              {"said_by", said_by_is_right}};
enum { FIELDS = sizeof fields / sizeof *fields };

static void tell(const dtl_gold *gold, const char *what, const dtl_gold_report *report, const dtl_mention *mark,
                 const dtl_mention *coded) {
    if (gold->silent || !gold->evaluation->errors) return;
    const dtl_mention *sides[] = {mark, coded};
    fprintf(gold->evaluation->errors, "%s\t%s\t%.*s", gold->set, what, DTL_PRINT(report->name));
    for (int i = 0; i < 2; i++) {
        dtl_buffer line;
        dtl_buffer_init(&line, 1 << 20);
        if (sides[i]) dtl_line_mention(&line, sides[i]);
        dtl_slice text = dtl_slice_trim(dtl_buffer_slice(&line));
        fprintf(gold->evaluation->errors, "\t%.*s", DTL_PRINT(text));
        dtl_buffer_clear(&line);
    }
    fputc('\n', gold->evaluation->errors);
}

/* Of mentions by their confidence, to the nearest tenth: how many are right in type. "honest" is 1 less the mean distance of the
 * two. */
static int score_confidence(const dtl_gold *gold, dtl_error *error) {
    enum { TENTHS = 11 };
    double count[TENTHS] = {0}, right[TENTHS] = {0}, sure[TENTHS] = {0}, distance = 0;
    for (size_t c = 0; c < gold->coded.count; c++) {
        double confidence = gold->coded.items[c].mention.confidence;
        int at = (int)(confidence * 10 + 0.5);
        if (at < 0 || at >= TENTHS) continue;
        count[at]++;
        sure[at] += confidence;
        right[at] += gold->coded.items[c].other >= 0;
    }
    for (int t = 0; t < TENTHS; t++) {
        if (count[t] > 0 && gold->evaluation->errors)
            fprintf(gold->evaluation->errors, "%s\tcurve\t%.1f\t%.0f\t%.3f\t%.3f\n", gold->set, t / 10.0, count[t],
                    sure[t] / count[t], right[t] / count[t]);
        distance += fabs(right[t] - sure[t]);
    }
    return dtl_figure(gold->evaluation, "gold.confidence", gold->set, "honest",
                      1 - dtl_share(distance, (double)gold->coded.count), error);
}

static int score_mentions(dtl_gold *gold, dtl_error *error) {
    double aligned = 0, right[FIELDS] = {0};
    for (size_t r = 0; r < gold->reports.count; r++) {
        const dtl_gold_report *report = &gold->reports.items[r];
        align(gold, report, true);
        align(gold, report, false);
        for (size_t g = report->first; g < report->end; g++) {
            const dtl_gold_mention *mark = &gold->golds.items[g];
            const dtl_mention *coded = mark->other < 0 ? NULL : &gold->coded.items[mark->other].mention;
            if (!coded) tell(gold, "missed", report, &mark->mention, NULL);
            aligned += coded != NULL;
            for (int f = 0; coded && f < FIELDS; f++) {
                bool is_right = fields[f].is_right(&mark->mention, coded);
                right[f] += is_right;
                if (!is_right) tell(gold, fields[f].name, report, &mark->mention, coded);
            }
        }
        for (size_t c = report->first_coded; c < report->end_coded; c++) {
            if (gold->coded.items[c].other < 0) tell(gold, "spurious", report, NULL, &gold->coded.items[c].mention);
        }
    }
    double f1 = dtl_f1(aligned, (double)gold->coded.count, (double)gold->golds.count);
    int status = dtl_figure(gold->evaluation, "gold.type", gold->set, "F1", f1, error);
    for (int f = 0; status == DTL_OK && f < FIELDS; f++)
        status = dtl_figure(gold->evaluation, "gold.fields", gold->set, fields[f].name, dtl_share(right[f], aligned), error);
    return status ? status : score_confidence(gold, error);
}

static int read_lines(dtl_gold *gold, const char *folder, const char *kind, dtl_each_record *each, dtl_error *error) {
    char path[PATH_MAX];
    int length = snprintf(path, sizeof path, "%s/gold/%s.%s.jsonl", folder, gold->set, kind);
    return (size_t)length < sizeof path ? dtl_evaluate_records(path, each, gold, error)
                                        : dtl_fail(error, DTL_ELIMIT, "a path is too long");
}

static int code_half(dtl_gold *gold, const char *folder, dtl_error *error) {
    char path[PATH_MAX], lexicon[PATH_MAX];
    if ((size_t)snprintf(path, sizeof path, "%s/gold/%s.reports.jsonl", folder, gold->set) >= sizeof path ||
        (size_t)snprintf(lexicon, sizeof lexicon, "%s/lexicon/en", folder) >= sizeof lexicon)
        return dtl_fail(error, DTL_ELIMIT, "a path is too long");
    return code_reports(gold, path, lexicon, error);
}

static int score_half(dtl_evaluation *evaluation, const char *set, const char *folder, dtl_error *error) {
    dtl_gold gold = {.evaluation = evaluation, .set = set, .silent = strcmp(set, "report") == 0};
    dtl_arena_init(&gold.arena, 256 << 20);
    gold.reports.ceiling = gold.golds.ceiling = gold.coded.ceiling = MAX_GOLD;
    gold.events.ceiling = gold.texts.ceiling = gold.all.ceiling = MAX_GOLD;
    int status = read_lines(&gold, folder, "reports", read_report, error);
    if (status == DTL_OK) status = read_lines(&gold, folder, "mentions", read_gold_mention, error);
    if (status == DTL_OK) status = read_lines(&gold, folder, "events", read_event, error);
    if (status == DTL_OK) status = code_half(&gold, folder, error);
    if (status == DTL_OK) status = score_mentions(&gold, error);
    if (status == DTL_OK) status = dtl_evaluate_gold_stories(&gold, error);
    for (size_t i = 0; i < gold.events.count; i++) json_decref(gold.events.items[i].disputes);
    dtl_arena_clear(&gold.arena);
    return status;
}

int dtl_evaluate_gold(dtl_evaluation *evaluation, dtl_error *error) {
    char folder[DTL_ROOT_SIZE], path[PATH_MAX];
    dtl_pipeline_root(folder);
    /* An installation, or another folder of data, has no gold/. */
    if ((size_t)snprintf(path, sizeof path, "%s/gold", folder) >= sizeof path || access(path, R_OK) != 0) return DTL_OK;
    int status = score_half(evaluation, "develop", folder, error);
    return status ? status : score_half(evaluation, "report", folder, error);
}
