#include "coding/quotes/quotes.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "coding/quotes/model.h"
#include "coding/quotes/speaker.h"

struct dtl_quote_stage {
    const dtl_knowledge *knowledge;
    quote_words words;
    quote_model model;
    uint8_t base[DTL_RELATION_COUNT]; /* relations without their subtypes */
};

static int open_parts(dtl_quote_stage *stage, dtl_error *error) {
    char words[PATH_MAX], model[PATH_MAX];
    int one = snprintf(words, sizeof words, "%s/quotes.lex", dtl_knowledge_lexicon(stage->knowledge));
    int two = snprintf(model, sizeof model, "%s/models/quotes.model", dtl_knowledge_root(stage->knowledge));
    if (one < 0 || (size_t)one >= sizeof words || two < 0 || (size_t)two >= sizeof model)
        return dtl_fail(error, DTL_ELIMIT, "the path of the lexicon is too long");
    int status = quote_words_open(&stage->words, words, error);
    if (status) return status;
    status = quote_model_open(&stage->model, model, error);
    if (status) quote_words_close(&stage->words);
    return status;
}

int dtl_quote_stage_open(dtl_quote_stage **out, const dtl_knowledge *knowledge, dtl_error *error) {
    *out = NULL;
    dtl_quote_stage *stage = dtl_calloc(1, sizeof *stage);
    if (!stage) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    stage->knowledge = knowledge;
    for (int i = 0; i < DTL_RELATION_COUNT; i++) stage->base[i] = (uint8_t)dtl_relation_base((dtl_relation)i);
    int status = open_parts(stage, error);
    if (status) {
        dtl_free(stage);
        return status;
    }
    *out = stage;
    return DTL_OK;
}

void dtl_quote_stage_close(dtl_quote_stage *stage) {
    if (!stage) return;
    quote_model_close(&stage->model);
    quote_words_close(&stage->words);
    dtl_free(stage);
}

/* Everything found in one document. */
typedef struct run {
    const quote_model *model;
    dtl_document *document;
    quote_scene scene;
    quote_candidate *sources; /* of the stretches */
    dtl_quote_kind *kinds;
    quote_speakers speakers;
} run;

static int add_quote(run *r, dtl_quote quote) {
    if (r->document->arena.status) return r->document->arena.status;
    dtl_quote *slot = dtl_vector_push(&r->document->quotes, &r->document->arena);
    if (!slot) return r->document->arena.status;
    *slot = quote;
    return DTL_OK;
}

static dtl_span cue_span(const run *r, uint32_t cue) {
    return cue == NO_CHILD ? (dtl_span){0, 0} : r->document->tokens.items[cue].span;
}

/* Most of its words begin with capitals, and there are few: the title of a book, a name. */
static bool looks_like_title(const run *r, const quote_stretch *stretch) {
    enum { MOST_WORDS = 10, SHORT_WORD = 3 };
    uint32_t capitals = 0, others = 0;
    for (uint32_t i = stretch->first; i < stretch->end; i++) {
        const dtl_token *token = &r->document->tokens.items[i];
        if (token->upos == DTL_UPOS_PUNCT || !token->form.length) continue;
        unsigned char first = (unsigned char)token->form.data[0];
        bool capital = (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9');
        if (capital)
            capitals++;
        else if (token->form.length > SHORT_WORD)
            others++;
    }
    return capitals && !others && stretch->end - stretch->first <= MOST_WORDS;
}

/* Titles and scare quotes are not what somebody said. */
static dtl_quote_kind kind_of(const run *r, size_t number, const quote_candidate *source, const quote_candidate *last) {
    uint32_t features[DTL_LINEAR_MAX_FEATURES];
    int16_t scores[DTL_LINEAR_LANES];
    dtl_linear_score(&r->model->kinds, features, quote_kind_features(&r->scene, number, source, last, features), scores);
    if (scores[QUOTE_SCORE] > 0) return DTL_QUOTE_SPEECH;
    return looks_like_title(r, &r->scene.stretches.items[number]) ? DTL_QUOTE_TITLE : DTL_QUOTE_SCARE;
}

/* The source that fits a stretch best. */
static quote_candidate find_source(const run *r, size_t number, const quote_candidate *last) {
    quote_candidate all[MAX_CANDIDATES], best = {.cue = NO_CHILD, .source = NO_CHILD};
    uint32_t features[DTL_LINEAR_MAX_FEATURES];
    int16_t scores[DTL_LINEAR_LANES], most = INT16_MIN;
    size_t count = quote_candidates_of(&r->scene, number, last, all);
    for (size_t i = 0; i < count; i++) {
        dtl_linear_score(&r->model->speakers, features, quote_candidate_features(&r->scene, number, &all[i], last, features),
                         scores);
        if (best.source != NO_CHILD && scores[QUOTE_SCORE] <= most) continue;
        most = scores[QUOTE_SCORE];
        best = all[i];
    }
    /* A noun that was found without the tree may be the source of a word of saying all the same. */
    for (size_t i = 0; i < count && best.source != NO_CHILD && best.cue == NO_CHILD; i++) {
        uint32_t cue = all[i].kind == CANDIDATE_CLAUSE ? all[i].cue : NO_CHILD;
        bool beside = cue != NO_CHILD && (r->scene.behind[cue] == number + 1 || r->scene.before[cue] == number + 1);
        if (cue != NO_CHILD && (beside || all[i].source == best.source)) best.cue = cue;
    }
    return best;
}

/* The source of each stretch. A quote that goes on over paragraphs has the one that its last paragraph has, where words tell it
 * there. */
static int find_sources(run *r) {
    const quote_stretches *stretches = &r->scene.stretches;
    quote_candidate last = {.source = NO_CHILD};
    r->sources = dtl_arena_array(&r->document->arena, quote_candidate, stretches->count + 1);
    r->kinds = dtl_arena_array(&r->document->arena, dtl_quote_kind, stretches->count + 1);
    if (!r->sources || !r->kinds) return r->document->arena.status;
    for (size_t i = 0; i < stretches->count; i++) {
        const quote_candidate *before = last.source == NO_CHILD ? NULL : &last;
        r->sources[i] = find_source(r, i, before);
        r->kinds[i] = kind_of(r, i, &r->sources[i], before);
        if (r->sources[i].source != NO_CHILD) last = r->sources[i];
    }
    for (size_t i = stretches->count; i-- > 1;) {
        const quote_candidate *next = &r->sources[i];
        bool told = next->source != NO_CHILD && next->kind == CANDIDATE_CLAUSE;
        if (stretches->items[i].continues && told) r->sources[i - 1] = *next;
    }
    return DTL_OK;
}

static int add_stretches(run *r) {
    for (size_t i = 0; i < r->scene.stretches.count; i++) {
        const quote_stretch *stretch = &r->scene.stretches.items[i];
        quote_candidate source = r->sources[i];
        dtl_quote quote = {
            .kind = r->kinds[i], .direct = true, .told = true, .span = stretch->span, .sentence = stretch->sentence};
        quote.cue = cue_span(r, source.cue);
        quote.speaker = quote_speaker(&r->speakers, source.source);
        int status = add_quote(r, quote);
        if (status) return status;
    }
    return DTL_OK;
}

/* What lies within one quoted stretch is told as that stretch already. */
static bool is_stretch(const run *r, const quote_pair *pair) {
    uint32_t number = r->scene.stretch_of[pair->first];
    if (!number || r->scene.stretch_of[pair->last] != number) return false;
    const quote_stretch *stretch = &r->scene.stretches.items[number - 1];
    return pair->cue < stretch->first || pair->cue >= stretch->end;
}

/* Whether the source says it in words: not what it believes, hears, wants or does about it, nor the bare thing that it speaks of.
 */
static bool is_told(const run *r, const quote_pair *pair) {
    if (pair->kind != PAIR_CHILD && pair->kind != PAIR_AROUND) return true;
    if (pair->kind == PAIR_CHILD && !quote_has_verb(&r->scene, pair->first, pair->last)) return false;
    dtl_slice kind = dtl_knowledge_reporting(r->scene.knowledge, r->document->tokens.items[pair->cue].lemma);
    return kind.data && !dtl_slice_is(kind, "believe") && !dtl_slice_is(kind, "perceive");
}

static int add_pair(run *r, const quote_pair *pair) {
    const dtl_token *tokens = r->document->tokens.items;
    dtl_quote quote = {
        .kind = DTL_QUOTE_SPEECH, .direct = false, .sentence = r->scene.trees.sentence[pair->cue], .cue = cue_span(r, pair->cue)};
    quote.span = (dtl_span){tokens[pair->first].span.start, tokens[pair->last].span.end};
    quote.speaker = quote_speaker(&r->speakers, pair->source);
    quote.told = is_told(r, pair);
    return add_quote(r, quote);
}

static int add_clause(run *r, const quote_clause *clause) {
    quote_pair pairs[MAX_PAIRS], best = {.cue = NO_CHILD};
    uint32_t features[DTL_LINEAR_MAX_FEATURES];
    int16_t scores[DTL_LINEAR_LANES], most = 0;
    bool beside = clause->phrase || r->scene.behind[clause->cue] || r->scene.before[clause->cue];
    dtl_slice lemma = r->document->tokens.items[clause->cue].lemma;
    if (!beside && dtl_map_get(&r->scene.words->deed, lemma)) return DTL_OK;
    if (!beside && !dtl_knowledge_reports(r->scene.knowledge, lemma) &&
        dtl_lookup_get(&r->model->cues, quote_cue_key(&r->scene, clause->cue)) == DTL_LOOKUP_NONE)
        return DTL_OK;
    size_t count = quote_pairs_of(&r->scene, clause, pairs);
    for (size_t i = 0; i < count; i++) {
        if (quote_pair_is_plain(&r->scene, &pairs[i])) {
            best = pairs[i];
            break;
        }
        dtl_linear_score(&r->model->pairs, features, quote_pair_features(&r->scene, &pairs[i], features), scores);
        if (scores[QUOTE_SCORE] <= most) continue;
        most = scores[QUOTE_SCORE];
        best = pairs[i];
    }
    return best.cue == NO_CHILD || is_stretch(r, &best) ? DTL_OK : add_pair(r, &best);
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
    int status = quote_scene_read(&r->scene, r->document, stage->knowledge, &stage->words, stage->base);
    if (status == DTL_OK) status = quote_speakers_init(&r->speakers, &r->scene);
    if (status == DTL_OK) status = find_sources(r);
    if (status == DTL_OK) status = add_stretches(r);
    for (size_t i = 0; status == DTL_OK && i < r->scene.clauses.count; i++) status = add_clause(r, &r->scene.clauses.items[i]);
    return status;
}

int dtl_quote_stage_run(const dtl_quote_stage *stage, dtl_document *document, dtl_error *error) {
    run r = {.model = &stage->model, .document = document};
    int status = find_all(stage, &r);
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    if (document->quotes.count) qsort(document->quotes.items, document->quotes.count, sizeof *document->quotes.items, by_place);
    return DTL_OK;
}
