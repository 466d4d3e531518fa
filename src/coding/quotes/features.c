#include "base/hash.h"
#include "coding/quotes/model.h"
#include "learn/feature.h"

typedef struct features {
    uint32_t *items;
    uint32_t count, part;
} features;

static void add(features *f, uint32_t a, uint32_t b, uint32_t c) {
    f->items[f->count++] = dtl_feature_mix(f->part++, a, b, c);
}

static uint32_t word(dtl_slice text) {
    return text.data ? (uint32_t)dtl_hash(text, 0) : 0;
}

static uint32_t lemma(const quote_scene *s, uint32_t token) {
    return token == NO_CHILD ? 1 : word(scene_token(s, token)->lemma);
}

static uint32_t tag(const quote_scene *s, uint32_t token) {
    return token == NO_CHILD ? 99 : scene_token(s, token)->upos;
}

static uint32_t bucket(uint32_t n) {
    return n < 4 ? n : n < 7 ? 4 : n < 13 ? 5 : n < 25 ? 6 : 7;
}

uint32_t quote_cue_key(const quote_scene *s, uint32_t token) {
    uint32_t key = dtl_feature_mix(900, lemma(s, token), tag(s, token), 0);
    return key ? key : 1;
}

/* The form of a word of the sentence; 1 before its start, 2 behind its end. */
static uint32_t form_at(const quote_scene *s, const dtl_sentence *sentence, int64_t at) {
    if (at < (int64_t)sentence->first) return 1;
    return at >= (int64_t)sentence->end ? 2 : word(scene_token(s, (uint32_t)at)->form);
}

/* The preposition or conjunction that opens what a child heads. */
static uint32_t opener(const quote_scene *s, uint32_t child) {
    for (uint32_t c = s->trees.child[child]; c != NO_CHILD && c < child; c = s->trees.sibling[c]) {
        dtl_relation relation = quote_relation(&s->trees, c);
        if (relation == DTL_REL_CASE || relation == DTL_REL_MARK) return word(scene_token(s, c)->lemma);
    }
    return 0;
}

static uint32_t auxiliary(const quote_scene *s, uint32_t cue, bool *negated) {
    uint32_t found = 0;
    *negated = false;
    for (uint32_t c = s->trees.child[cue]; c != NO_CHILD && c < cue; c = s->trees.sibling[c]) {
        if (quote_relation(&s->trees, c) == DTL_REL_AUX) found = word(scene_token(s, c)->lemma);
        if (dtl_features_have(&scene_token(s, c)->features, DTL_FEAT_POLARITY, "Neg")) *negated = true;
    }
    return found;
}

/* 0: no quoted words among them; 1: some; 2: nothing but those of one stretch. */
static uint32_t quoted(const quote_scene *s, uint32_t first, uint32_t last) {
    uint32_t a = s->stretch_of[first], b = s->stretch_of[last];
    if (a && a == b) return 2;
    if (a || b) return 1;
    uint32_t middle = s->stretch_of[first + (last - first) / 2];
    return middle ? 1 : 0;
}

static uint32_t ending(dtl_slice text, size_t length) {
    return text.length > length + 2 ? word((dtl_slice){text.data + text.length - length, length}) : 0;
}

static uint32_t beginning(dtl_slice text, size_t length) {
    return text.length > length + 1 ? word((dtl_slice){text.data, length}) : 0;
}

/* What stands around the cue and what it may introduce: "makes clear that", "is skeptical of", "decided to back". */
static void add_around(features *f, const quote_scene *s, const quote_pair *pair, uint32_t l, uint32_t k, uint32_t report) {
    const dtl_token *cue = scene_token(s, pair->cue), *child = scene_token(s, pair->child);
    const dtl_sentence *sentence = &s->document->sentences.items[s->trees.sentence[pair->cue]];
    uint32_t above = cue->head >= 0 ? lemma(s, (uint32_t)cue->head) : 2, object = quote_child(&s->trees, pair->cue, DTL_REL_OBJ);
    uint32_t below = quote_child(&s->trees, pair->cue, DTL_REL_XCOMP), before = form_at(s, sentence, (int64_t)pair->first - 1);
    uint32_t verb = child->features.value[DTL_FEAT_VERBFORM] * 16u + child->features.value[DTL_FEAT_TENSE];
    uint32_t owner = pair->source == NO_CHILD ? 9 : scene_token(s, pair->source)->relation;
    add(f, l, form_at(s, sentence, (int64_t)pair->cue + 1), k);
    add(f, l, form_at(s, sentence, (int64_t)pair->cue - 1), k);
    add(f, k, form_at(s, sentence, (int64_t)pair->cue + 1), report);
    add(f, k, before, report);
    add(f, l, before, k);
    add(f, k, form_at(s, sentence, (int64_t)pair->last + 1), report);
    add(f, k, above, cue->relation);
    add(f, l, above, cue->relation);
    if (object != pair->child) add(f, l, lemma(s, object), 5);
    if (below != pair->child) add(f, l, lemma(s, below), 6);
    add(f, ending(cue->lemma, 3), k, cue->upos);
    add(f, beginning(cue->lemma, 4), k, cue->upos);
    add(f, k, verb, child->upos);
    add(f, l, verb, child->upos);
    add(f, k, owner, report);
    add(f, l, lemma(s, pair->child), k);
}

uint32_t quote_pair_features(const quote_scene *s, const quote_pair *pair, uint32_t *out) {
    features f = {out, 0, 0};
    const dtl_token *cue = scene_token(s, pair->cue);
    bool negated;
    uint32_t l = lemma(s, pair->cue),
             k = (uint32_t)pair->kind * 100 + (pair->kind == PAIR_CHILD ? scene_token(s, pair->child)->relation : 0);
    uint32_t p = opener(s, pair->child), cc = tag(s, pair->child), lc = lemma(s, pair->child), source = tag(s, pair->source);
    uint32_t report = word(dtl_knowledge_reporting(s->knowledge, cue->lemma)), aux = auxiliary(s, pair->cue, &negated);
    uint32_t inside = s->stretch_of[pair->cue] != 0, quote = quoted(s, pair->first, pair->last),
             size = bucket(pair->last - pair->first);
    uint32_t side = pair->first > pair->cue, clause = quote_child(&s->trees, pair->cue, DTL_REL_CCOMP) != NO_CHILD;
    uint32_t inner = quote_child(&s->trees, pair->child, DTL_REL_NSUBJ) != NO_CHILD;
    uint32_t verb = cue->features.value[DTL_FEAT_VERBFORM] * 16u + cue->features.value[DTL_FEAT_TENSE];
    add(&f, k, 0, 0);
    add(&f, l, k, 0);
    add(&f, l, k, p);
    add(&f, l, k, source);
    add(&f, l, k, size);
    add(&f, l, cue->upos, cue->relation);
    add(&f, l, quote, k);
    add(&f, l, negated, aux);
    add(&f, l, clause, k);
    add(&f, l, inside, side);
    add(&f, report, k, 0);
    add(&f, report, k, p);
    add(&f, report, k, source);
    add(&f, report, k, size);
    add(&f, report, cue->relation, verb);
    add(&f, k, p, cc);
    add(&f, k, lc, 0);
    add(&f, k, source, size);
    add(&f, k, lemma(s, pair->source), 0);
    add(&f, k, quote, inside);
    add(&f, k, aux, negated);
    add(&f, k, verb, cue->upos);
    add(&f, k, side, size);
    add(&f, k, clause, inner);
    add(&f, l, inner, k);
    add(&f, k, cue->relation, cue->upos);
    uint32_t end = s->document->sentences.items[s->trees.sentence[pair->cue]].end, order = pair->source < pair->cue;
    add(&f, k, bucket(end - pair->cue), order);
    add(&f, report, k * 2 + order, bucket(end - pair->cue));
    add(&f, k, pair->source == NO_CHILD ? 9 : bucket(order ? pair->cue - pair->source : pair->source - pair->cue), report);
    add_around(&f, s, pair, l, k, report);
    return f.count;
}

static uint32_t sign_class(char c) {
    return c == ',' ? 1 : c == '.' ? 2 : c == '?' || c == '!' ? 3 : c == ':' ? 4 : c == '\0' ? 5 : 0;
}

/* How a cue lies to the stretch. */
typedef struct position {
    uint32_t side, gap, sentences, paragraphs, between;
} position;

static position position_of(const quote_scene *s, size_t number, uint32_t at) {
    const quote_stretch *stretch = &s->stretches.items[number];
    position p = {.side = at >= stretch->end};
    p.gap = bucket(p.side ? at - stretch->end : stretch->first - at - 1);
    uint32_t here = p.side ? stretch->end - 1 : stretch->first;
    uint32_t from = s->trees.sentence[here], to = s->trees.sentence[at];
    p.sentences = bucket(from > to ? from - to : to - from);
    p.paragraphs = s->paragraph[from] != s->paragraph[to];
    uint32_t low = p.side ? stretch->end : at + 1, high = p.side ? at : stretch->first;
    for (size_t i = p.side ? number + 1 : number; p.between < 3;) {
        if (!p.side && i-- == 0) break;
        if (i >= s->stretches.count || s->stretches.items[i].first >= high || s->stretches.items[i].end <= low) break;
        p.between++;
        if (p.side) i++;
    }
    return p;
}

/* How many heads lie between the stretch and a word above it, plus one; 0 when the word is not above it. */
static uint32_t steps_up(const quote_scene *s, const quote_stretch *stretch, uint32_t cue) {
    uint32_t at = scene_joint(s, stretch);
    for (uint32_t steps = 1; steps < 12; steps++) {
        int32_t head = scene_token(s, at)->head;
        if (head < 0) return 0;
        at = (uint32_t)head;
        if (at == cue) return bucket(steps);
    }
    return 0;
}

uint32_t quote_candidate_features(const quote_scene *s, size_t number, const quote_candidate *c, const quote_candidate *last,
                                  uint32_t *out) {
    features f = {out, 0, 500};
    const quote_stretch *stretch = &s->stretches.items[number];
    uint32_t at = c->cue != NO_CHILD ? c->cue : c->source;
    position p = position_of(s, number, at);
    uint32_t before = sign_class(quote_sign_before(s->document, stretch)),
             end = sign_class(quote_last_sign(s->document, stretch));
    uint32_t opens = stretch->span.start <= s->document->sentences.items[stretch->sentence].span.start;
    uint32_t size = bucket((stretch->end - stretch->first) / 2), source = tag(s, c->source), l = lemma(s, c->cue);
    uint32_t report = c->cue == NO_CHILD ? 7 : word(dtl_knowledge_reporting(s->knowledge, scene_token(s, c->cue)->lemma)) | 1;
    uint32_t beside = c->cue == NO_CHILD ? 0 : (s->behind[c->cue] == number + 1) * 2u + (s->before[c->cue] == number + 1);
    uint32_t taken = c->cue == NO_CHILD ? 0 : s->behind[c->cue] && s->behind[c->cue] != number + 1;
    uint32_t kind = (uint32_t)c->kind * 16 + p.side * 8 + c->holds * 4u + beside,
             where = p.gap * 64 + p.sentences * 8 + p.paragraphs * 4 + p.between;
    uint32_t chain = last ? (scene_paragraph(s, last->source) == scene_paragraph(s, stretch->first)) * 4u +
                                (last->cue == c->cue) * 2u + (last->source == c->source)
                          : 9;
    uint32_t relation = c->cue == NO_CHILD ? 99 : scene_token(s, c->cue)->relation,
             state = before * 64 + end * 8 + opens * 2 + stretch->continues;
    uint32_t inside = s->stretch_of[at] != 0, up = c->cue == NO_CHILD ? 9 : steps_up(s, stretch, c->cue), rank = bucket(c->rank);
    add(&f, kind, 0, 0);
    add(&f, kind, where, 0);
    add(&f, kind, state, 0);
    add(&f, kind, p.gap, state);
    add(&f, kind, p.between, end);
    add(&f, kind, p.paragraphs * 8 + p.sentences, opens);
    add(&f, kind, report, p.gap);
    add(&f, kind, report, state);
    add(&f, kind, l, 0);
    add(&f, kind, l, p.gap);
    add(&f, kind, source, p.gap);
    add(&f, kind, source, chain);
    add(&f, kind, chain, state);
    add(&f, kind, chain, where);
    add(&f, kind, size, end);
    add(&f, kind, taken, p.between);
    add(&f, kind, relation, p.gap);
    add(&f, kind, inside, taken);
    add(&f, kind, size, p.gap);
    add(&f, kind, lemma(s, c->source), p.sentences);
    add(&f, l, source, p.side);
    add(&f, stretch->continues, chain, kind);
    add(&f, s->stretch_of[c->source] != 0, source, kind);
    add(&f, kind, before, p.gap);
    add(&f, kind, up, source);
    add(&f, kind, up, rank);
    add(&f, kind, up, report);
    add(&f, kind, rank, state);
    add(&f, kind, rank, p.between);
    add(&f, kind, rank, report);
    const dtl_sentence *sentence = &s->document->sentences.items[s->trees.sentence[stretch->first]];
    uint32_t before_it = form_at(s, sentence, (int64_t)stretch->first - 1), behind_it = form_at(s, sentence, stretch->end);
    uint32_t joint = scene_joint(s, stretch), joined = scene_token(s, joint)->relation;
    uint32_t subject = scene_token(s, c->source)->relation, person = scene_token(s, c->source)->features.value[DTL_FEAT_PERSON];
    uint32_t around = stretch->sentence > 0 && s->stretch_of[c->source] == 0 ? p.sentences * 8 + p.side : 99;
    add(&f, kind, before_it, p.gap);
    add(&f, kind, behind_it, p.gap);
    add(&f, l, before_it, p.side);
    add(&f, kind, joined, up);
    add(&f, kind, joined, report);
    add(&f, kind, subject, p.sentences);
    add(&f, kind, person * 32 + source, p.paragraphs);
    add(&f, kind, around, end * 2 + opens);
    add(&f, kind, size, rank);
    add(&f, kind, person * 32 + source, chain);
    return f.count;
}

/* How many words begin with a capital, of all that are longer than short ones: 0 none, 1 some, 2 most, 3 all. */
static uint32_t capitals(const quote_scene *s, const quote_stretch *stretch) {
    enum { SHORT_WORD = 3 };
    uint32_t upper = 0, all = 0;
    for (uint32_t i = stretch->first; i < stretch->end; i++) {
        dtl_slice form = scene_token(s, i)->form;
        if (form.length <= SHORT_WORD) continue;
        all++;
        upper += form.data[0] >= 'A' && form.data[0] <= 'Z';
    }
    return !upper ? 0 : upper == all ? 3 : upper * 2 > all ? 2 : 1;
}

static uint32_t has_verb(const quote_scene *s, const quote_stretch *stretch) {
    for (uint32_t i = stretch->first; i < stretch->end; i++) {
        uint8_t upos = scene_token(s, i)->upos;
        if (upos == DTL_UPOS_VERB || upos == DTL_UPOS_AUX) return 1;
    }
    return 0;
}

uint32_t quote_kind_features(const quote_scene *s, size_t number, const quote_candidate *source, const quote_candidate *last,
                             uint32_t *out) {
    const quote_stretch *stretch = &s->stretches.items[number];
    features f = {out, 0, 800};
    if (stretch->first >= stretch->end) return 0;
    const dtl_sentence *sentence = &s->document->sentences.items[s->trees.sentence[stretch->first]];
    uint32_t first = stretch->first, joint = scene_joint(s, stretch), length = stretch->end - stretch->first;
    uint32_t found = source->source == NO_CHILD ? 99 : (uint32_t)source->kind * 2 + source->holds, cue = lemma(s, source->cue);
    position p =
        found == 99 ? (position){.gap = 9} : position_of(s, number, source->cue != NO_CHILD ? source->cue : source->source);
    uint32_t end = sign_class(quote_last_sign(s->document, stretch)), sign = sign_class(quote_sign_before(s->document, stretch));
    uint32_t opens = stretch->span.start <= sentence->span.start, size = length < 12 ? length : 11 + bucket(length / 4);
    uint32_t upper = capitals(s, stretch), verb = has_verb(s, stretch), single = stretch->single;
    uint32_t relation = scene_token(s, joint)->relation, upos = scene_token(s, joint)->upos;
    uint32_t before = form_at(s, sentence, (int64_t)first - 1), behind = form_at(s, sentence, (int64_t)stretch->end);
    int32_t above = scene_token(s, joint)->head;
    uint32_t report =
        source->cue == NO_CHILD ? 7 : word(dtl_knowledge_reporting(s->knowledge, scene_token(s, source->cue)->lemma)) | 1;
    uint32_t near = last ? (scene_paragraph(s, last->source) == scene_paragraph(s, first)) + 1u : 0;
    add(&f, 0, 0, 0);
    add(&f, found, p.gap, p.side);
    add(&f, found, size, end);
    add(&f, found, p.paragraphs, opens);
    add(&f, found, cue, 0);
    add(&f, found, report, p.gap);
    add(&f, size, upper, verb);
    add(&f, size, single, opens);
    add(&f, end, sign, opens);
    add(&f, upper, relation, verb);
    add(&f, relation, upos, found);
    add(&f, relation, before, 0);
    add(&f, before, size, 1);
    add(&f, behind, size, 2);
    add(&f, before, upper, 3);
    add(&f, above < 0 ? 2 : lemma(s, (uint32_t)above), relation, 4);
    add(&f, upper, found, p.gap);
    add(&f, verb, found, opens);
    add(&f, near, found, verb);
    add(&f, near, opens, size);
    add(&f, stretch->continues, opens, verb);
    add(&f, lemma(s, joint), 5, 0);
    add(&f, lemma(s, first), length < 4, 6);
    add(&f, behind, before, 7);
    add(&f, tag(s, source->source), found, p.sentences);
    return f.count;
}
