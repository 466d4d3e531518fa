#include "coding/time/time.h"

#include <limits.h>
#include <stdio.h>

#include "base/memory.h"
#include "coding/time/items.h"
#include "coding/time/resolve.h"
#include "coding/time/tense.h"

struct dtl_time_stage {
    time_lexicon lexicon;
};

int dtl_time_stage_open(dtl_time_stage **out, const dtl_knowledge *knowledge, dtl_error *error) {
    *out = NULL;
    char path[PATH_MAX];
    int length = snprintf(path, sizeof path, "%s/time.lex", dtl_knowledge_lexicon(knowledge));
    if (length < 0 || (size_t)length >= sizeof path) return dtl_fail(error, DTL_ELIMIT, "the path of the lexicon is too long");
    dtl_time_stage *stage = dtl_calloc(1, sizeof *stage);
    if (!stage) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    int status = time_lexicon_open(&stage->lexicon, path, error);
    if (status) {
        dtl_free(stage);
        return status;
    }
    *out = stage;
    return DTL_OK;
}

void dtl_time_stage_close(dtl_time_stage *stage) {
    if (!stage) return;
    time_lexicon_close(&stage->lexicon);
    dtl_free(stage);
}

/* The time of day of publication, when it is told. */
static void read_clock(dtl_slice published, time_context *context) {
    context->hour = context->minute = -1;
    if (published.length < 16 || (published.data[10] != 'T' && published.data[10] != ' ')) return;
    int digits[4];
    static const size_t at[4] = {11, 12, 14, 15};
    for (int i = 0; i < 4; i++) {
        digits[i] = published.data[at[i]] - '0';
        if (digits[i] < 0 || digits[i] > 9) return;
    }
    context->hour = digits[0] * 10 + digits[1];
    context->minute = digits[2] * 10 + digits[3];
}

/* Later expressions count from this one. */
static void remember(time_context *context, const time_result *result) {
    if (!result->is_point || result->type == DTL_TIME_SET) return;
    context->has_last = true;
    context->last = result->point;
    context->last_sentence = context->clause.sentence;
    if (result->point.grain != UNIT_QUARTER) return;
    context->has_quarter = true;
    context->quarter = result->point;
    context->quarter_sentence = context->clause.sentence;
}

/* Tokens that lie in the span; *from is moved along. */
static void find_tokens(const dtl_document *document, const dtl_sentence *sentence, dtl_span span, uint32_t *from, uint32_t *first, uint32_t *end) {
    const dtl_token *tokens = document->tokens.items;
    while (*from < sentence->end && tokens[*from].span.end <= span.start) ++*from;
    *first = *from;
    *end = *first;
    while (*end < sentence->end && tokens[*end].span.start < span.end) ++*end;
    if (*end == *first && *first == sentence->end && *first > sentence->first) --*first;
}

static int emit(const dtl_time_stage *stage, dtl_document *document, const time_item *item, time_context *context, uint32_t *from, dtl_error *error) {
    const dtl_sentence *sentence = &document->sentences.items[context->clause.sentence];
    dtl_span span = {item->start, item->end};
    uint32_t first, end;
    time_result result;
    find_tokens(document, sentence, span, from, &first, &end);
    context->clause.tense = time_tense(&stage->lexicon, document, sentence, first, end);
    time_resolve(item->frame, context, &result);
    remember(context, &result);
    dtl_time *time = dtl_vector_push(&document->times, &document->arena);
    if (!time) return dtl_fail(error, document->arena.status, "%s", dtl_error_meaning(document->arena.status));
    *time = (dtl_time){.span = span, .type = result.type, .from = result.from, .to = result.to, .basis = result.basis,
                       .sentence = context->clause.sentence, .first = first, .end = end};
    time->text = dtl_span_text(dtl_document_text(document, sentence->part), span);
    if (!result.value[0]) return DTL_OK;
    time->value = dtl_arena_copy(&document->arena, dtl_slice_of(result.value));
    return time->value.data ? DTL_OK : dtl_fail(error, document->arena.status, "%s", dtl_error_meaning(document->arena.status));
}

static int run_sentence(const dtl_time_stage *stage, dtl_document *document, time_items *items, time_context *context, dtl_error *error) {
    const dtl_sentence *sentence = &document->sentences.items[context->clause.sentence];
    uint32_t from = sentence->first;
    int status = time_items_read(&stage->lexicon, document, sentence, items);
    for (int level = 0; status == DTL_OK && level <= TIME_MAX_LEVEL; level++) {
        if (level == TIME_NUMBER_LEVEL) time_items_number(items);
        status = time_items_reduce(&stage->lexicon, level, items, &document->arena);
    }
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    for (size_t i = 0; status == DTL_OK && i < items->count; i++)
        if (items->items[i].frame && items->items[i].frame->type >= 0) status = emit(stage, document, &items->items[i], context, &from, error);
    return status;
}

int dtl_time_stage_run(const dtl_time_stage *stage, dtl_document *document, dtl_error *error) {
    time_context context = {.lexicon = &stage->lexicon, .published = document->report.published_day};
    read_clock(document->report.published, &context);
    time_items items = {.ceiling = DTL_MAX_TEXT_BYTES};
    for (size_t i = 0; i < document->sentences.count; i++) {
        context.clause.sentence = (uint32_t)i;
        int status = run_sentence(stage, document, &items, &context, error);
        if (status) return status;
    }
    return DTL_OK;
}
