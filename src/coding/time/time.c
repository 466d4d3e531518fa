#include "coding/time/time.h"

#include <limits.h>
#include <stdio.h>

#include "base/memory.h"
#include "coding/time/items.h"
#include "coding/time/outlets.h"
#include "coding/time/published.h"
#include "coding/time/resolve.h"
#include "coding/time/tense.h"

struct dtl_time_stage {
    time_lexicon lexicon;
    time_outlets outlets;
};

int dtl_time_stage_open(dtl_time_stage **out, const dtl_knowledge *knowledge, dtl_error *error) {
    *out = NULL;
    char path[PATH_MAX];
    int length = snprintf(path, sizeof path, "%s/time.lex", dtl_knowledge_lexicon(knowledge));
    if (length < 0 || (size_t)length >= sizeof path) return dtl_fail(error, DTL_ELIMIT, "the path of the lexicon is too long");
    dtl_time_stage *stage = dtl_calloc(1, sizeof *stage);
    if (!stage) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    int status = time_lexicon_open(&stage->lexicon, path, error);
    if (status == DTL_OK) status = time_outlets_open(&stage->outlets, knowledge, error);
    if (status) {
        time_lexicon_close(&stage->lexicon);
        dtl_free(stage);
        return status;
    }
    *out = stage;
    return DTL_OK;
}

void dtl_time_stage_close(dtl_time_stage *stage) {
    if (!stage) return;
    time_outlets_close(&stage->outlets);
    time_lexicon_close(&stage->lexicon);
    dtl_free(stage);
}

/* A story of another time begins with a date told in full, well before publication, and ends with one that counts from
 * publication. */
static void remember_story(time_context *context, const time_result *result, bool fronted) {
    enum { LONG_AGO = 60 }; /* days */
    context->has_story = (fronted || context->clause.perfect) && result->basis != DTL_BASIS_RELATIVE &&
                         result->point.grain >= UNIT_DAY && result->point.grain <= UNIT_YEAR &&
                         context->published != DTL_NO_DAY && result->point.to < context->published - LONG_AGO &&
                         context->clause.tense < 0;
    context->story = result->point;
    context->story_sentence = context->clause.sentence;
}

/* Later expressions count from this one. */
static void remember(time_context *context, const time_frame *frame, const time_result *result, bool fronted) {
    if (!result->is_point || result->type == DTL_TIME_SET) return;
    context->has_last = true;
    context->last = result->point;
    context->last_sentence = context->clause.sentence;
    remember_story(context, result, fronted);
    bool counted = frame_has(frame, FIELD_vague) || frame_has(frame, FIELD_direction);
    if (result->point.grain != UNIT_QUARTER || counted) return;
    context->has_quarter = true;
    context->quarter = result->point;
    context->quarter_sentence = context->clause.sentence;
}

/* Tokens that lie in the span; *from is moved along. */
static void find_tokens(const dtl_document *document, dtl_span span, uint32_t limit, uint32_t *from, uint32_t *first,
                        uint32_t *end) {
    const dtl_token *tokens = document->tokens.items;
    while (*from < limit && tokens[*from].span.end <= span.start) ++*from;
    *first = *from;
    *end = *first;
    while (*end < limit && tokens[*end].span.start < span.end) ++*end;
}

/* The time of day that was told last. */
typedef struct clock_told {
    size_t number; /* of the time in the document */
    time_point point;
    bool known, zoned;
} clock_told;

enum { FRONT = 2 }; /* tokens before a date that opens its sentence: "By early 1998" */

/* What is known of the sentences at hand. */
typedef struct reader {
    const dtl_time_stage *stage;
    dtl_document *document;
    dtl_error *error;
    time_items items;
    time_context context;
    clock_told told;
    uint32_t token, limit; /* first token not yet passed; the end of the sentences at hand */
} reader;

static int fail(const reader *r) {
    int status = r->document->arena.status;
    return dtl_fail(r->error, status, "%s", dtl_error_meaning(status));
}

/* "two days after they left": what joins a stretch of time to the act that it is counted from. */
static int counted_from(const reader *r, const time_item *item) {
    int32_t value = 0;
    bool last = item + 1 == r->items.items + r->items.count;
    return !last && time_item_is(item + 1, TIME_FROM, &value) ? value : 0;
}

/* Whether only an opening bracket stands between the time told last and this one. */
static bool is_bracketed(const reader *r, const dtl_time *last, dtl_span span, const dtl_sentence *around) {
    if (r->document->sentences.items[last->sentence].part != around->part || span.start < last->span.end) return false;
    dtl_slice between = dtl_span_text(dtl_document_text(r->document, around->part), (dtl_span){last->span.end, span.start});
    return dtl_slice_is(dtl_slice_trim(between), "(");
}

/* "0330 hours (0030 GMT)": one moment by two clocks, which tells the zone of the first and the day of the second. */
static void pair(reader *r, const time_frame *frame, dtl_span span, const dtl_sentence *around, time_result *result) {
    enum { DAY = 1440, EASTMOST = 840 };
    clock_told *told = &r->told;
    if (!told->known || told->zoned || result->utc == DTL_NO_INSTANT) return;
    dtl_time *last = &r->document->times.items[told->number];
    if (told->number + 1 != r->document->times.count || !is_bracketed(r, last, span, around)) return;
    int local = told->point.hour * 60 + (told->point.minute > 0 ? told->point.minute : 0);
    int there = result->point.hour * 60 + (result->point.minute > 0 ? result->point.minute : 0);
    int ahead = ((local - there) % DAY + DAY) % DAY;
    if (ahead > EASTMOST) ahead -= DAY;
    dtl_day day = told->point.from + (local < ahead ? -1 : local - ahead >= DAY ? 1 : 0);
    bool own = frame->base || frame_has(frame, FIELD_weekday) || frame_has(frame, FIELD_day) || frame_has(frame, FIELD_unit);
    if (!own && day != result->point.from) {
        result->utc += (int64_t)(day - result->point.from) * DAY * 60;
        time_result_move(result, day);
    }
    last->utc = result->utc;
}

/* lean: 1 for what is told to lie ahead, -1 for what is told to lie behind, 0 where the tense says it. */
static int emit(reader *r, const time_item *item, const time_frame *frame, int lean) {
    dtl_document *document = r->document;
    dtl_span span = {item->start, item->end};
    uint32_t first, end, *sentence = &r->context.clause.sentence;
    time_result result;
    find_tokens(document, span, r->limit, &r->token, &first, &end);
    while (first < r->limit && document->sentences.items[*sentence].end <= first) ++*sentence;
    const dtl_sentence *around = &document->sentences.items[*sentence];
    r->context.clause.tense = first < end ? time_tense(&r->stage->lexicon, document, around, first, end) : 0;
    r->context.clause.perfect = first < end && time_before_past(&r->stage->lexicon, document, around, first, end);
    if (lean && !r->context.clause.perfect) r->context.clause.tense = lean; /* not "until Friday they had not known" */
    time_resolve(frame, &r->context, &result);
    pair(r, frame, span, around, &result);
    if (result.is_point && result.point.hour >= 0)
        r->told = (clock_told){document->times.count, result.point, true, result.utc != DTL_NO_INSTANT};
    remember(&r->context, frame, &result, first <= around->first + FRONT);
    dtl_time *time = dtl_vector_push(&document->times, &document->arena);
    if (!time) return fail(r);
    *time = (dtl_time){.span = span,
                       .type = result.type,
                       .from = result.from,
                       .to = result.to,
                       .utc = result.utc,
                       .basis = result.basis,
                       .counted = result.type == DTL_TIME_DURATION ? counted_from(r, item) : 0,
                       .sentence = *sentence,
                       .first = first,
                       .end = end};
    time->text = dtl_span_text(dtl_document_text(document, around->part), span);
    if (result.value[0]) time->value = dtl_arena_copy(&document->arena, dtl_slice_of(result.value));
    return document->arena.status ? fail(r) : DTL_OK;
}

/* "10:35 a.m. (0735 GMT) Friday": the day stands behind the same time by another clock. NULL: none. */
static const time_frame *day_behind(const reader *r, size_t number) {
    const time_item *item = &r->items.items[number];
    size_t left = r->items.count - number;
    if (left < 5 || item[1].sign != '(' || item[3].sign != ')') return NULL;
    int32_t value;
    bool on = left > 5 && time_item_is(&item[4], TIME_ON, &value);
    const time_frame *clock = item->frame, *other = item[2].frame, *day = item[on ? 5 : 4].frame;
    bool alone = frame_has(clock, FIELD_hour) && !frame_has(clock, FIELD_weekday) && !frame_has(clock, FIELD_day) &&
                 !frame_has(clock, FIELD_unit);
    if (!alone || !other || !frame_has(other, FIELD_hour) || !day || day->type != DTL_TIME_DATE) return NULL;
    time_point point;
    dtl_basis basis;
    return time_resolve_point(day, &r->context, &point, &basis) && point.grain == UNIT_DAY ? day : NULL;
}

/* "since 2019": the time lasts until publication, and the word before it stays outside. */
static int emit_item(reader *r, size_t number) {
    const time_item *item = &r->items.items[number];
    int32_t value;
    if (!item->frame || item->frame->type < 0) return DTL_OK;
    time_frame frame = *item->frame;
    if (!frame.base) frame.base = day_behind(r, number);
    bool ahead = number && time_item_is(item - 1, TIME_AHEAD, &value);
    if (!number || !time_item_is(item - 1, TIME_SINCE, &value)) return emit(r, item, &frame, ahead ? 1 : 0);
    frame_set(&frame, FIELD_open, 1);
    return emit(r, item, &frame, -1);
}

static int read_sentences(reader *r, uint32_t sentence, uint32_t *next) {
    const time_lexicon *lexicon = &r->stage->lexicon;
    int status = time_items_read(lexicon, r->document, sentence, &r->items, next);
    for (int level = 0; status == DTL_OK && level <= TIME_MAX_LEVEL; level++) {
        if (level == TIME_NUMBER_LEVEL) time_items_number(&r->items);
        status = time_items_reduce(lexicon, level, &r->items, &r->document->arena);
    }
    if (status) return fail(r);
    r->context.clause.sentence = sentence;
    r->token = r->document->sentences.items[sentence].first;
    r->limit = r->document->sentences.items[*next - 1].end;
    for (size_t i = 0; status == DTL_OK && i < r->items.count; i++) status = emit_item(r, i);
    return status;
}

int dtl_time_stage_run(const dtl_time_stage *stage, dtl_document *document, dtl_error *error) {
    reader r = {.stage = stage, .document = document, .error = error, .items.ceiling = DTL_MAX_TEXT_BYTES};
    r.context = (time_context){.lexicon = &stage->lexicon};
    time_read_published(&stage->outlets, &document->report, &r.context);
    for (uint32_t i = 0; i < document->sentences.count;) {
        int status = read_sentences(&r, i, &i);
        if (status) return status;
    }
    return DTL_OK;
}
