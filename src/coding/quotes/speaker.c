#include "coding/quotes/speaker.h"

#include "base/error.h"

enum { MAX_WINDOW = 40 };                /* attributions looked at on either side of a stretch */
enum { MAX_BEFORE = 30, MAX_BEHIND = 24 }; /* words between a stretch and its cue */

/* Tokens [first, end). */
typedef struct range {
    uint32_t first, end;
} range;

typedef struct finder {
    const quote_trees *trees;
    const dtl_document *document;
    const quote_attributions *attributions;
    const quote_stretches *stretches;
    uint32_t *paragraph; /* [sentence] its paragraph's first sentence */
} finder;

static range range_of(const finder *f, size_t number) {
    return (range){f->stretches->items[number].first, f->stretches->items[number].end};
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

static bool is_within(uint32_t token, range r) {
    return token >= r.first && token < r.end;
}

static bool overlaps(const quote_attribution *a, range r) {
    return quote_has_content(a) && a->first < r.end && a->last >= r.first;
}

/* How well an attribution fits a stretch; 0: not at all. */
static int fitness(const finder *f, size_t number, const quote_attribution *a) {
    const quote_stretch *stretch = &f->stretches->items[number];
    range r = range_of(f, number);
    uint32_t first = f->trees->sentence[r.first], cue = f->trees->sentence[a->cue];
    if (a->source == NO_CHILD || is_within(a->cue, r) || is_within(a->source, r) || f->paragraph[first] != f->paragraph[cue]) return 0;
    int score = overlaps(a, r) ? 60 : 0;
    if (a->cue >= r.end) {
        uint32_t gap = a->cue - r.end;
        bool taken = number + 1 < f->stretches->count && f->stretches->items[number + 1].first < a->cue;
        if (gap > MAX_BEHIND || (taken && !score)) return score / 2;
        return score + (quote_last_sign(f->document, stretch) == '.' ? 15 : 60) - (int)gap * 2;
    }
    uint32_t gap = r.first - a->cue - 1;
    bool taken = number > 0 && f->stretches->items[number - 1].end > a->cue + 1 && f->stretches->items[number - 1].first > a->cue;
    if (gap > MAX_BEFORE || (taken && !score)) return score / 2;
    char sign = quote_sign_before(f->document, stretch);
    bool introduced = gap == 0 || sign == ':' || (sign == ',' && gap < 4);
    if (cue != first && !introduced) return score;
    return score + (introduced ? 58 : 30) - (int)gap;
}

static const quote_attribution *best_attribution(const finder *f, size_t number, int *best) {
    const quote_attribution *found = NULL;
    size_t middle = attribution_from(f, f->stretches->items[number].first), from = middle > MAX_WINDOW ? middle - MAX_WINDOW : 0;
    *best = 0;
    for (size_t i = from; i < f->attributions->count; i++) {
        const quote_attribution *a = &f->attributions->items[i];
        if (a->cue > f->stretches->items[number].end + MAX_BEHIND) break;
        int score = is_within(a->cue, range_of(f, number)) ? 0 : fitness(f, number, a);
        if (score <= *best) continue;
        *best = score;
        found = a;
    }
    return found;
}

/* The subject of the verb that governs the stretch from outside. */
static uint32_t by_government(const finder *f, range r) {
    uint32_t at = r.first;
    for (uint32_t i = r.first; i < r.end && f->trees->sentence[i] == f->trees->sentence[r.first]; i++) {
        int32_t head = f->document->tokens.items[i].head;
        if (head >= 0 && !is_within((uint32_t)head, r) && f->document->tokens.items[i].upos != DTL_UPOS_PUNCT) {
            at = (uint32_t)head;
            break;
        }
    }
    for (int climbed = 0; climbed < 24; climbed++) {
        if (!is_within(at, r)) {
            uint32_t subject = f->document->tokens.items[at].upos == DTL_UPOS_VERB ? quote_subject(f->trees, at) : NO_CHILD;
            if (subject != NO_CHILD && !is_within(subject, r)) return subject;
        }
        int32_t head = f->document->tokens.items[at].head;
        if (head < 0) break;
        at = (uint32_t)head;
    }
    return NO_CHILD;
}

static void inherit(quote_source *to, const quote_source *from) {
    to->cue = from->cue;
    to->source = from->source;
    to->way = QUOTE_BY_PARAGRAPH;
}

/* Whether nothing but white space or a sentence's end stands between the last sentence and the stretch: it opens its sentence. */
static bool opens_sentence(const finder *f, const quote_stretch *stretch) {
    char sign = quote_sign_before(f->document, stretch);
    return stretch->span.start <= f->document->sentences.items[stretch->sentence].span.start || sign == '.' || sign == '?' || sign == '!';
}

static quote_source find_one(const finder *f, size_t number, const quote_source *previous) {
    enum { SURE = 45, LIKELY = 20 };
    range r = range_of(f, number);
    quote_source out = {.cue = NO_CHILD, .source = NO_CHILD, .first = r.first, .end = r.end};
    if (r.end <= r.first) return out;
    const quote_stretch *stretch = &f->stretches->items[number];
    int score;
    const quote_attribution *found = best_attribution(f, number, &score);
    bool same_paragraph = previous && f->paragraph[f->stretches->items[number - 1].sentence] == f->paragraph[stretch->sentence];
    bool goes_on = previous && previous->source != NO_CHILD && (stretch->continues || (same_paragraph && opens_sentence(f, stretch)));
    if (found && (score >= SURE || !goes_on) && score >= LIKELY) {
        out.way = overlaps(found, r) ? QUOTE_BY_CONTENT : QUOTE_BY_NEARNESS;
        out.cue = found->cue;
        out.source = found->source;
    } else if (goes_on) {
        inherit(&out, previous);
    } else if ((out.source = by_government(f, r)) != NO_CHILD) {
        out.way = QUOTE_BY_GOVERNMENT;
    } else if (found) {
        out.way = QUOTE_BY_NEARNESS;
        out.cue = found->cue;
        out.source = found->source;
    }
    return out;
}

static int prepare(finder *f, dtl_document *document) {
    f->paragraph = dtl_arena_array(&document->arena, uint32_t, document->sentences.count + 1);
    if (!f->paragraph) return document->arena.status;
    for (uint32_t i = 1; i < document->sentences.count; i++) {
        const dtl_sentence *sentence = &document->sentences.items[i], *before = sentence - 1;
        dtl_slice text = dtl_document_text(document, before->part);
        bool colon = before->part == sentence->part && before->span.end > 0 && text.data[before->span.end - 1] == ':';
        f->paragraph[i] = sentence->paragraph && !colon ? i : f->paragraph[i - 1];
    }
    return DTL_OK;
}

quote_source *quote_sources_find(const quote_trees *trees, const quote_stretches *stretches, const quote_attributions *attributions,
                                 dtl_document *document) {
    finder f = {.trees = trees, .document = document, .attributions = attributions, .stretches = stretches};
    quote_source *sources = dtl_arena_array(&document->arena, quote_source, stretches->count + 1);
    if (!sources || prepare(&f, document)) return NULL;
    for (size_t i = 0; i < stretches->count; i++) sources[i] = find_one(&f, i, i ? &sources[i - 1] : NULL);
    /* A quote whose words of attribution come only with its next paragraph. */
    for (size_t i = stretches->count; i-- > 1;)
        if (sources[i - 1].source == NO_CHILD && stretches->items[i].continues) inherit(&sources[i - 1], &sources[i]);
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
