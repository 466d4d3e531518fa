#include "coding/quotes/quotes.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "coding/quotes/speaker.h"

struct dtl_quote_stage {
    const dtl_knowledge *knowledge;
    quote_words words;
    uint8_t base[DTL_RELATION_COUNT]; /* relations without their subtypes */
};

int dtl_quote_stage_open(dtl_quote_stage **out, const dtl_knowledge *knowledge, dtl_error *error) {
    *out = NULL;
    char path[PATH_MAX];
    int length = snprintf(path, sizeof path, "%s/quotes.lex", dtl_knowledge_lexicon(knowledge));
    if (length < 0 || (size_t)length >= sizeof path) return dtl_fail(error, DTL_ELIMIT, "the path of the lexicon is too long");
    dtl_quote_stage *stage = dtl_calloc(1, sizeof *stage);
    if (!stage) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    stage->knowledge = knowledge;
    for (int i = 0; i < DTL_RELATION_COUNT; i++) stage->base[i] = (uint8_t)dtl_relation_base((dtl_relation)i);
    int status = quote_words_open(&stage->words, path, error);
    if (status) {
        dtl_free(stage);
        return status;
    }
    *out = stage;
    return DTL_OK;
}

void dtl_quote_stage_close(dtl_quote_stage *stage) {
    if (!stage) return;
    quote_words_close(&stage->words);
    dtl_free(stage);
}

/* Everything found in one document. */
typedef struct run {
    dtl_document *document;
    quote_trees trees;
    quote_stretches stretches;
    quote_attributions attributions;
    quote_source *sources;
    quote_speakers speakers;
} run;

static int add_quote(run *r, dtl_quote quote) {
    dtl_quote *slot = dtl_vector_push(&r->document->quotes, &r->document->arena);
    if (!slot) return r->document->arena.status;
    *slot = quote;
    return DTL_OK;
}

static dtl_span cue_span(const run *r, uint32_t cue) {
    return cue == NO_CHILD ? (dtl_span){0, 0} : r->document->tokens.items[cue].span;
}

/* Most of its words begin with capitals, and there are few: the title of a book, a name. */
static bool looks_like_title(const run *r, const quote_source *source) {
    enum { MOST_WORDS = 10, SHORT_WORD = 3 };
    uint32_t capitals = 0, others = 0;
    for (uint32_t i = source->first; i < source->end; i++) {
        const dtl_token *token = &r->document->tokens.items[i];
        if (token->upos == DTL_UPOS_PUNCT || !token->form.length) continue;
        unsigned char first = (unsigned char)token->form.data[0];
        bool capital = (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9');
        if (capital) capitals++;
        else if (token->form.length > SHORT_WORD) others++;
    }
    return capitals && !others && source->end - source->first <= MOST_WORDS;
}

/* Titles and scare quotes are not what somebody said. */
static dtl_quote_kind kind_of(const run *r, const quote_stretch *stretch, const quote_source *source) {
    enum { FEW_WORDS = 4 };
    bool few = source->end - source->first <= FEW_WORDS;
    if (source->way == QUOTE_BY_CONTENT && !stretch->single) return DTL_QUOTE_SPEECH;
    if (looks_like_title(r, source)) return DTL_QUOTE_TITLE;
    if (stretch->single && (few || source->way == QUOTE_BY_NOTHING || source->way == QUOTE_BY_GOVERNMENT)) return DTL_QUOTE_SCARE;
    return few && (source->way == QUOTE_BY_NOTHING || source->way == QUOTE_BY_PARAGRAPH) ? DTL_QUOTE_SCARE : DTL_QUOTE_SPEECH;
}

static int add_stretches(run *r) {
    for (size_t i = 0; i < r->stretches.count; i++) {
        const quote_stretch *stretch = &r->stretches.items[i];
        dtl_quote quote = {.kind = kind_of(r, stretch, &r->sources[i]), .direct = true, .span = stretch->span, .sentence = stretch->sentence};
        quote.cue = cue_span(r, r->sources[i].cue);
        quote.speaker = quote_speaker(&r->speakers, r->sources[i].source);
        if (r->document->arena.status) return r->document->arena.status;
        int status = add_quote(r, quote);
        if (status) return status;
    }
    return DTL_OK;
}

static int add_attributions(run *r) {
    const dtl_token *tokens = r->document->tokens.items;
    for (size_t i = 0; i < r->attributions.count; i++) {
        const quote_attribution *a = &r->attributions.items[i];
        if (!quote_has_content(a)) continue;
        dtl_quote quote = {.kind = DTL_QUOTE_SPEECH, .direct = false, .sentence = r->trees.sentence[a->cue], .cue = cue_span(r, a->cue)};
        quote.span = (dtl_span){tokens[a->first].span.start, tokens[a->last].span.end};
        quote.speaker = quote_speaker(&r->speakers, a->source);
        if (r->document->arena.status) return r->document->arena.status;
        int status = add_quote(r, quote);
        if (status) return status;
    }
    return DTL_OK;
}

/* By sentence and place, longer ones first. */
static int by_place(const void *a, const void *b) {
    const dtl_quote *first = a, *second = b;
    if (first->sentence != second->sentence) return first->sentence < second->sentence ? -1 : 1;
    if (first->span.start != second->span.start) return first->span.start < second->span.start ? -1 : 1;
    if (first->span.end != second->span.end) return first->span.end > second->span.end ? -1 : 1;
    if (first->direct != second->direct) return first->direct ? -1 : 1;
    return (first->cue.start > second->cue.start) - (first->cue.start < second->cue.start);
}

static int find_all(const dtl_quote_stage *stage, run *r) {
    dtl_document *document = r->document;
    r->stretches.ceiling = r->attributions.ceiling = DTL_MAX_TOKENS;
    int status = quote_trees_read(&r->trees, document, stage->base);
    if (status == DTL_OK) status = quote_marks_find(document, &r->stretches);
    if (status == DTL_OK) status = quote_attributions_find(&r->trees, stage->knowledge, &stage->words, &r->stretches, document,
                                         &r->attributions);
    if (status) return status;
    r->sources = quote_sources_find(&r->trees, &r->stretches, &r->attributions, document);
    if (!r->sources) return document->arena.status;
    status = quote_speakers_init(&r->speakers, &r->trees, stage->knowledge, document);
    if (status == DTL_OK) status = add_stretches(r);
    return status ? status : add_attributions(r);
}

int dtl_quote_stage_run(const dtl_quote_stage *stage, dtl_document *document, dtl_error *error) {
    run r = {.document = document};
    int status = find_all(stage, &r);
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    if (document->quotes.count) qsort(document->quotes.items, document->quotes.count, sizeof *document->quotes.items, by_place);
    return DTL_OK;
}
