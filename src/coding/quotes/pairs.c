#include "coding/quotes/pairs.h"

/* Cuts signs at the ends and the word that opens the clause ("that"). False when nothing is left. */
static bool set_content(const quote_scene *s, quote_pair *out, uint32_t first, uint32_t last) {
    while (first <= last && scene_token(s, first)->upos == DTL_UPOS_PUNCT && !s->stretch_of[first]) first++;
    while (last > first && scene_token(s, last)->upos == DTL_UPOS_PUNCT && !s->stretch_of[last]) last--;
    if (first < last && quote_relation(&s->trees, first) == DTL_REL_MARK && scene_token(s, first)->upos != DTL_UPOS_PART) first++;
    out->first = first;
    out->last = last;
    return first <= last && last < s->document->tokens.count;
}

/* The clause that the cue is thrown into: "A attacked B, X said". What lies on the side of the cue on which the clause has its
 * head. */
static bool set_around(const quote_scene *s, quote_pair *out, uint32_t clause, uint32_t below) {
    uint32_t left = s->trees.left[below], right = s->trees.right[below];
    out->child = clause;
    if (clause < below) return left > s->trees.left[clause] && set_content(s, out, s->trees.left[clause], left - 1);
    return right < s->trees.right[clause] && set_content(s, out, right + 1, s->trees.right[clause]);
}

static bool may_introduce(const quote_scene *s, uint32_t cue, uint32_t child) {
    switch (quote_relation(&s->trees, child)) {
    case DTL_REL_CCOMP:
    case DTL_REL_XCOMP:
    case DTL_REL_OBJ:
    case DTL_REL_PARATAXIS:
    case DTL_REL_ACL:
    case DTL_REL_CSUBJ: return true;
    case DTL_REL_OBL:
    case DTL_REL_NMOD:
        return scene_token(s, child)->relation != DTL_REL_OBL_AGENT && scene_token(s, child)->relation != DTL_REL_NMOD_POSS;
    case DTL_REL_ADVCL: return child > cue;
    case DTL_REL_NSUBJ: return scene_token(s, child)->relation == DTL_REL_NSUBJ_PASS;
    default: return false;
    }
}

static void add_stretch(const quote_scene *s, quote_pair pair, uint32_t number, quote_pair_kind kind, quote_pair *out,
                        size_t *count) {
    if (!number || *count == MAX_PAIRS) return;
    const quote_stretch *stretch = &s->stretches.items[number - 1];
    if (stretch->first >= stretch->end) return;
    pair.kind = kind;
    pair.stretch = number - 1;
    pair.child = pair.first = stretch->first;
    pair.last = stretch->end - 1;
    out[(*count)++] = pair;
}

/* "A attacked B, X said": the sentence up to the comma before the source and its cue, whatever the tree says. */
static bool set_sentence(const quote_scene *s, quote_pair *out) {
    enum { LONGEST_SOURCE = 14 };
    const dtl_sentence *sentence = &s->document->sentences.items[s->trees.sentence[out->cue]];
    uint32_t at = out->source < out->cue ? out->source : out->cue,
             lowest = at > sentence->first + LONGEST_SOURCE ? at - LONGEST_SOURCE : sentence->first;
    if (s->trees.sentence[out->source] != s->trees.sentence[out->cue] ||
        !dtl_knowledge_reports(s->knowledge, scene_token(s, out->cue)->lemma))
        return false;
    while (at > lowest && !dtl_slice_is(scene_token(s, at)->form, ",")) at--;
    out->child = sentence->first;
    return at > lowest && set_content(s, out, sentence->first, at - 1);
}

size_t quote_pairs_of(const quote_scene *s, const quote_clause *clause, quote_pair out[MAX_PAIRS]) {
    size_t count = 0;
    quote_pair pair = {.cue = clause->cue, .source = clause->source};
    const dtl_token *cue = scene_token(s, clause->cue);
    if (clause->phrase) {
        pair.kind = PAIR_PHRASE;
        int32_t head = scene_token(s, clause->source)->head;
        if (head >= 0 && set_around(s, &pair, (uint32_t)head, clause->source)) out[count++] = pair;
        return count;
    }
    for (uint32_t c = s->trees.child[clause->cue]; c != NO_CHILD && count < MAX_PAIRS; c = s->trees.sibling[c]) {
        pair.child = c;
        if (c != clause->source && may_introduce(s, clause->cue, c) && set_content(s, &pair, s->trees.left[c], s->trees.right[c]))
            out[count++] = pair;
    }
    pair.kind = PAIR_AROUND;
    dtl_relation relation = quote_relation(&s->trees, clause->cue);
    bool thrown =
        relation == DTL_REL_PARATAXIS || relation == DTL_REL_ADVCL || relation == DTL_REL_CONJ || relation == DTL_REL_ACL;
    if (cue->head >= 0 && thrown && count < MAX_PAIRS && set_around(s, &pair, (uint32_t)cue->head, clause->cue))
        out[count++] = pair;
    pair.kind = PAIR_SENTENCE;
    if (clause->source != NO_CHILD && count < MAX_PAIRS && set_sentence(s, &pair)) out[count++] = pair;
    add_stretch(s, pair, s->behind[clause->cue], PAIR_STRETCH_BEHIND, out, &count);
    add_stretch(s, pair, s->before[clause->cue], PAIR_STRETCH_BEFORE, out, &count);
    return count;
}

bool quote_has_verb(const quote_scene *s, uint32_t first, uint32_t last) {
    while (first <= last && scene_token(s, first)->upos != DTL_UPOS_VERB && scene_token(s, first)->upos != DTL_UPOS_AUX) first++;
    return first <= last;
}

bool quote_pair_is_plain(const quote_scene *s, const quote_pair *pair) {
    enum { LONGEST_END = 12 };
    if (pair->kind == PAIR_PHRASE) return quote_has_verb(s, pair->first, pair->last);
    bool before = pair->kind == PAIR_SENTENCE || pair->kind == PAIR_AROUND ||
                  (pair->kind == PAIR_CHILD && quote_relation(&s->trees, pair->child) == DTL_REL_CCOMP);
    if (!before || pair->last >= pair->cue || pair->source == NO_CHILD || s->stretch_of[pair->cue]) return false;
    const dtl_sentence *sentence = &s->document->sentences.items[s->trees.sentence[pair->cue]];
    if (pair->first > sentence->first + 1 || !scene_is_nominal(s, pair->source) ||
        !dtl_knowledge_reports(s->knowledge, scene_token(s, pair->cue)->lemma))
        return false;
    /* What stands before the source or its verb is the comma that ends what is said; behind them little is left of the sentence.
     */
    uint32_t start = pair->source < pair->cue ? s->trees.left[pair->source] : pair->cue,
             last = pair->source > pair->cue ? pair->source : pair->cue;
    bool comma = start > pair->last + 1 && start - pair->last <= 3 && scene_token(s, pair->last + 1)->upos == DTL_UPOS_PUNCT;
    return comma && sentence->end - last <= LONGEST_END && quote_has_verb(s, pair->first, pair->last);
}
