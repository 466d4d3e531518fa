#include "coding/quotes/speaker.h"

#include "base/error.h"

enum { MAX_WINDOW = 60 }; /* attributions looked at on either side of a stretch */

typedef struct finder {
    const quote_trees *trees;
    const dtl_document *document;
    const quote_attributions *attributions;
} finder;

/* A stretch as tokens [first, end). */
typedef struct range {
    uint32_t first, end;
} range;

static range tokens_of(const dtl_document *document, const quote_stretch *stretch, uint32_t from) {
    range r = {from, 0};
    const dtl_sentence *sentence = &document->sentences.items[stretch->sentence];
    if (r.first < sentence->first) r.first = sentence->first;
    while (r.first < document->tokens.count && document->tokens.items[r.first].span.start < stretch->span.start &&
           document->tokens.items[r.first].span.end <= stretch->inside.start)
        r.first++;
    for (r.end = r.first; r.end < document->tokens.count && document->tokens.items[r.end].span.start < stretch->span.end; r.end++) {
        uint32_t next = r.end;
        if (document->tokens.items[next].span.start < stretch->span.start) break; /* the other part */
    }
    return r;
}

/* The first attribution whose cue is not before the token. */
static size_t attribution_from(const finder *f, uint32_t token) {
    size_t low = 0, high = f->attributions->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (f->attributions->items[middle].cue < token) low = middle + 1;
        else high = middle;
    }
    return low;
}

static bool overlaps(const quote_attribution *a, range r) {
    return quote_has_content(a) && a->first < r.end && a->last >= r.first;
}

/* The least content that holds words of the stretch, of a cue outside it. */
static const quote_attribution *by_content(const finder *f, range r) {
    const quote_attribution *best = NULL;
    size_t middle = attribution_from(f, r.first), from = middle > MAX_WINDOW ? middle - MAX_WINDOW : 0;
    uint32_t first_sentence = f->trees->sentence[r.first], last_sentence = f->trees->sentence[r.end - 1];
    for (size_t i = from; i < f->attributions->count && i < middle + MAX_WINDOW; i++) {
        const quote_attribution *a = &f->attributions->items[i];
        uint32_t sentence = f->trees->sentence[a->cue];
        if (sentence < first_sentence || sentence > last_sentence || (a->cue >= r.first && a->cue < r.end) || !overlaps(a, r)) continue;
        if (a->source == NO_CHILD) continue;
        if (!best || a->last - a->first < best->last - best->first) best = a;
    }
    return best;
}

/* The cue nearest to the ends of the stretch, in the sentences where it starts and ends. */
static const quote_attribution *by_nearness(const finder *f, range r) {
    const quote_attribution *best = NULL;
    uint32_t least = UINT32_MAX;
    size_t middle = attribution_from(f, r.first), from = middle > MAX_WINDOW ? middle - MAX_WINDOW : 0;
    uint32_t first_sentence = f->trees->sentence[r.first], last_sentence = f->trees->sentence[r.end - 1];
    for (size_t i = from; i < f->attributions->count && i < middle + MAX_WINDOW; i++) {
        const quote_attribution *a = &f->attributions->items[i];
        uint32_t sentence = f->trees->sentence[a->cue];
        if (sentence > last_sentence) break;
        if (sentence < first_sentence || a->source == NO_CHILD || (a->cue >= r.first && a->cue < r.end)) continue;
        uint32_t distance = a->cue < r.first ? r.first - a->cue : a->cue - r.end + 1;
        if (distance >= least) continue;
        least = distance;
        best = a;
    }
    return best;
}

/* The subject of the verb that governs the stretch from outside. */
static uint32_t by_government(const finder *f, range r) {
    uint32_t at = r.first;
    for (uint32_t i = r.first; i < r.end && f->trees->sentence[i] == f->trees->sentence[r.first]; i++) {
        int32_t head = f->document->tokens.items[i].head;
        if (head >= 0 && ((uint32_t)head < r.first || (uint32_t)head >= r.end) && f->document->tokens.items[i].upos != DTL_UPOS_PUNCT) {
            at = (uint32_t)head;
            break;
        }
    }
    for (int climbed = 0; climbed < 24; climbed++) {
        if (at < r.first || at >= r.end) {
            uint32_t subject = f->document->tokens.items[at].upos == DTL_UPOS_VERB ? quote_subject(f->trees, at) : NO_CHILD;
            if (subject != NO_CHILD && (subject < r.first || subject >= r.end)) return subject;
        }
        int32_t head = f->document->tokens.items[at].head;
        if (head < 0) break;
        at = (uint32_t)head;
    }
    return NO_CHILD;
}

/* Where the paragraph of a sentence starts, given that of an earlier sentence, `from`. */
static uint32_t paragraph_of(const dtl_document *document, uint32_t sentence, uint32_t from, uint32_t paragraph) {
    for (uint32_t i = sentence; i > from; i--)
        if (document->sentences.items[i].paragraph) return i;
    return paragraph;
}

static quote_source find_one(const finder *f, range r) {
    if (r.end <= r.first) return (quote_source){NO_CHILD, NO_CHILD};
    const quote_attribution *found = by_content(f, r);
    if (!found) found = by_nearness(f, r);
    if (found) return (quote_source){found->cue, found->source};
    return (quote_source){NO_CHILD, by_government(f, r)};
}

quote_source *quote_sources_find(const quote_trees *trees, const quote_stretches *stretches, const quote_attributions *attributions,
                                 dtl_document *document) {
    finder f = {trees, document, attributions};
    quote_source *sources = dtl_arena_array(&document->arena, quote_source, stretches->count + 1);
    if (!sources) return NULL;
    uint32_t token = 0, paragraph = 0, sentence = 0, last_paragraph = UINT32_MAX;
    for (size_t i = 0; i < stretches->count; i++) {
        const quote_stretch *stretch = &stretches->items[i];
        range r = tokens_of(document, stretch, token);
        token = r.first;
        sources[i] = find_one(&f, r);
        paragraph = paragraph_of(document, stretch->sentence, sentence, paragraph);
        sentence = stretch->sentence;
        bool goes_on = i > 0 && (stretch->continues || paragraph == last_paragraph);
        if (sources[i].source == NO_CHILD && goes_on) sources[i] = sources[i - 1];
        last_paragraph = paragraph;
    }
    /* A quote whose words of attribution come only with the next one. */
    for (size_t i = stretches->count; i-- > 1;)
        if (sources[i - 1].source == NO_CHILD && stretches->items[i].continues) sources[i - 1] = sources[i];
    return sources;
}

int quote_speakers_init(quote_speakers *out, const quote_trees *trees, const dtl_knowledge *knowledge, dtl_document *document) {
    *out = (quote_speakers){.trees = trees, .knowledge = knowledge, .document = document};
    out->by_head = dtl_arena_array(&document->arena, const dtl_actor *, document->tokens.count + 1);
    if (!out->by_head) return document->arena.status;
    for (size_t i = document->actors.count; i-- > 0;) {
        const dtl_actor *actor = &document->actors.items[i];
        if (actor->head < document->tokens.count) out->by_head[actor->head] = actor;
        if (actor->chain >= out->next_chain) out->next_chain = actor->chain + 1;
    }
    return DTL_OK;
}

/* The words of a noun phrase: its head with what stands before it, names and "of" phrases behind it. */
static range phrase_of(const quote_trees *t, uint32_t head) {
    range r = {head, head + 1};
    for (uint32_t c = t->child[head]; c != NO_CHILD; c = t->sibling[c]) {
        dtl_relation relation = quote_relation(t, c);
        bool joins = relation == DTL_REL_FLAT || relation == DTL_REL_COMPOUND || relation == DTL_REL_NMOD || relation == DTL_REL_FIXED ||
                     relation == DTL_REL_DET || relation == DTL_REL_AMOD || relation == DTL_REL_NUMMOD;
        if (!joins) continue;
        if (c < head && t->left[c] < r.first) r.first = t->left[c];
        if (c > head && t->right[c] >= r.end) r.end = t->right[c] + 1;
    }
    return r;
}

static void describe(const quote_speakers *s, dtl_actor *actor) {
    const unsigned kinds = DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE | DTL_KNOWN_CAPITAL | DTL_KNOWN_SEAT | DTL_KNOWN_ORGANISATION |
                           DTL_KNOWN_TITLE | DTL_KNOWN_GROUP;
    for (size_t at = actor->first; at < actor->end;) {
        const dtl_known *known = NULL;
        size_t length = dtl_knowledge_match(s->knowledge, s->document->tokens.items, at, actor->end, kinds, &known);
        if (length && known->country[0] && !actor->country[0]) memcpy(actor->country, known->country, sizeof actor->country);
        if (length && known->sector[0] && !actor->sector[0]) memcpy(actor->sector, known->sector, sizeof actor->sector);
        at += length ? length : 1;
    }
}

static const dtl_actor *make_actor(quote_speakers *s, uint32_t head) {
    dtl_actor *actor = dtl_arena_new(&s->document->arena, dtl_actor);
    if (!actor) return NULL;
    const dtl_token *tokens = s->document->tokens.items;
    range r = phrase_of(s->trees, head);
    actor->span = (dtl_span){tokens[r.first].span.start, tokens[r.end - 1].span.end};
    actor->sentence = s->trees->sentence[head];
    actor->text = dtl_span_text(dtl_document_text(s->document, s->document->sentences.items[actor->sentence].part), actor->span);
    actor->first = r.first;
    actor->end = r.end;
    actor->head = head;
    actor->chain = s->next_chain++;
    actor->why = DTL_SLICE("the source of a quote");
    describe(s, actor);
    s->by_head[head] = actor;
    return actor;
}

const dtl_actor *quote_speaker(quote_speakers *speakers, uint32_t token) {
    if (token == NO_CHILD) return NULL;
    return speakers->by_head[token] ? speakers->by_head[token] : make_actor(speakers, token);
}
