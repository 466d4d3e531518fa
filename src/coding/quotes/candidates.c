#include "coding/quotes/model.h"

enum { WORDS_BEFORE = 90, WORDS_BEHIND = 40, CLAUSES_BEFORE = 36, CLAUSES_BEHIND = 18 };

static bool holds(const quote_scene *s, const quote_clause *clause, const quote_stretch *stretch) {
    quote_pair pairs[MAX_PAIRS];
    size_t count = quote_pairs_of(s, clause, pairs);
    for (size_t i = 0; i < count; i++) {
        bool beside = pairs[i].kind == PAIR_STRETCH_BEHIND || pairs[i].kind == PAIR_STRETCH_BEFORE;
        if (!beside && pairs[i].first < stretch->end && pairs[i].last >= stretch->first) return true;
    }
    return false;
}

/* The first clause whose cue is not before the token. */
static size_t clause_from(const quote_scene *s, uint32_t token) {
    size_t low = 0, high = s->clauses.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (s->clauses.items[middle].cue < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_inside(uint32_t token, const quote_stretch *stretch) {
    return token >= stretch->first && token < stretch->end;
}

/* Nouns that stand in the sentences of the stretch, whatever the tree says: the first one, the last before it, the first behind
 * it. */
static void add_nouns(const quote_scene *s, const quote_stretch *stretch, quote_candidate *out, size_t *count) {
    enum { REACH = 12 };
    const dtl_sentence *first = &s->document->sentences.items[s->trees.sentence[stretch->first]];
    const dtl_sentence *last = &s->document->sentences.items[s->trees.sentence[stretch->end - 1]];
    uint32_t at, lowest = stretch->first > first->first + REACH ? stretch->first - REACH : first->first;
    for (at = first->first; at < stretch->first && at < first->first + REACH && !scene_is_nominal(s, at);) at++;
    while (at + 1 < stretch->first && at + 1 < first->first + REACH && scene_is_nominal(s, at) && scene_is_nominal(s, at + 1))
        at++;
    if (at < stretch->first && scene_is_nominal(s, at))
        out[(*count)++] = (quote_candidate){CANDIDATE_FIRST, NO_CHILD, at, false, 0};
    for (at = stretch->first; at > lowest && !scene_is_nominal(s, at - 1);) at--;
    if (at > lowest) out[(*count)++] = (quote_candidate){CANDIDATE_BEFORE, NO_CHILD, at - 1, false, 0};
    for (at = stretch->end; at < last->end && at < stretch->end + REACH && !scene_is_nominal(s, at);) at++;
    if (at < last->end && at < stretch->end + REACH)
        out[(*count)++] = (quote_candidate){CANDIDATE_BEHIND, NO_CHILD, at, false, 0};
}

static void add_clause(const quote_scene *s, const quote_clause *clause, const quote_stretch *stretch, quote_candidate *out,
                       size_t *count, uint32_t *rank) {
    bool speaks = clause->phrase || scene_token(s, clause->cue)->upos == DTL_UPOS_VERB || s->behind[clause->cue];
    /* What stands in other quoted words introduces nothing outside them. */
    if (s->stretch_of[clause->cue]) return;
    bool usable = clause->source != NO_CHILD && !is_inside(clause->cue, stretch) && !is_inside(clause->source, stretch);
    if (!speaks || !usable) return;
    out[(*count)++] = (quote_candidate){CANDIDATE_CLAUSE, clause->cue, clause->source, holds(s, clause, stretch), (*rank)++};
}

size_t quote_candidates_of(const quote_scene *s, size_t number, const quote_candidate *last,
                           quote_candidate out[MAX_CANDIDATES]) {
    const quote_stretch *stretch = &s->stretches.items[number];
    size_t count = 0, middle = clause_from(s, stretch->first), behind = clause_from(s, stretch->end);
    uint32_t before = 0, after = 0;
    if (stretch->first >= stretch->end) return 0;
    for (size_t i = middle; i-- > 0 && middle - i <= CLAUSES_BEFORE;) {
        if (stretch->first - s->clauses.items[i].cue > WORDS_BEFORE) break;
        add_clause(s, &s->clauses.items[i], stretch, out, &count, &before);
    }
    for (size_t i = behind; i < s->clauses.count && i - behind < CLAUSES_BEHIND; i++) {
        if (s->clauses.items[i].cue - stretch->end > WORDS_BEHIND) break;
        add_clause(s, &s->clauses.items[i], stretch, out, &count, &after);
    }
    if (last && last->source != NO_CHILD && !is_inside(last->source, stretch))
        out[count++] = (quote_candidate){CANDIDATE_LAST, last->cue, last->source, false, 0};
    uint32_t governor = scene_governor(s, stretch);
    if (governor != NO_CHILD) out[count++] = (quote_candidate){CANDIDATE_GOVERNOR, NO_CHILD, governor, false, 0};
    add_nouns(s, stretch, out, &count);
    uint32_t signature = scene_signature(s, stretch);
    if (signature != NO_CHILD) out[count++] = (quote_candidate){CANDIDATE_SIGNATURE, NO_CHILD, signature, false, 0};
    return count;
}
