#include "coding/quotes/attribution.h"

#include "base/error.h"

static const dtl_token *token_at(const quote_trees *t, uint32_t token) {
    return &t->document->tokens.items[token];
}

static bool is_punctuation(const quote_trees *t, uint32_t token) {
    return token_at(t, token)->upos == DTL_UPOS_PUNCT;
}

/* Without signs at the ends and without the word that opens the clause ("that"). */
static void set_content(const quote_trees *t, quote_attribution *out, uint32_t first, uint32_t last) {
    while (first <= last && is_punctuation(t, first)) first++;
    while (last > first && is_punctuation(t, last)) last--;
    if (first < last && quote_relation(t, first) == DTL_REL_MARK && token_at(t, first)->upos == DTL_UPOS_SCONJ) first++;
    out->first = first;
    out->last = last;
}

/* The clause that the cue is thrown into: "A attacked B, X said". The side of the cue on which the clause has its head. */
static void content_around(const quote_trees *t, quote_attribution *out, uint32_t clause, uint32_t below) {
    uint32_t left = t->left[below], right = t->right[below];
    if (clause < below) {
        uint32_t from = t->left[clause];
        if (left > from) set_content(t, out, from, left - 1);
    } else if (right < t->right[clause]) {
        set_content(t, out, right + 1, t->right[clause]);
    }
}

static bool is_clause_head(const quote_trees *t, uint32_t token) {
    const dtl_token *word = token_at(t, token);
    return word->upos == DTL_UPOS_VERB || word->upos == DTL_UPOS_AUX || quote_child(t, token, DTL_REL_NSUBJ) != NO_CHILD ||
           quote_child(t, token, DTL_REL_COP) != NO_CHILD;
}

/* What a verb says: a clause, an infinitive, the clause it is thrown into, else its object. */
static void find_content(const quote_trees *t, quote_attribution *out) {
    static const dtl_relation kinds[] = {DTL_REL_CCOMP, DTL_REL_XCOMP};
    uint32_t cue = out->cue;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        uint32_t clause = quote_child(t, cue, kinds[i]);
        if (clause == NO_CHILD) continue;
        set_content(t, out, t->left[clause], t->right[clause]);
        return;
    }
    int32_t head = token_at(t, cue)->head;
    if (head >= 0 && quote_relation(t, cue) == DTL_REL_PARATAXIS) {
        content_around(t, out, (uint32_t)head, cue);
        return;
    }
    uint32_t clause = quote_child(t, cue, DTL_REL_PARATAXIS);
    if (clause == NO_CHILD || !is_clause_head(t, clause)) clause = quote_child(t, cue, DTL_REL_OBJ);
    if (clause == NO_CHILD) clause = quote_child(t, cue, DTL_REL_OBL);
    if (clause != NO_CHILD) set_content(t, out, t->left[clause], t->right[clause]);
}

/* "who" stands for the noun that its clause describes. */
static uint32_t antecedent(const quote_trees *t, uint32_t source, uint32_t verb) {
    const dtl_token *word = token_at(t, source);
    if (word->upos != DTL_UPOS_PRON || !dtl_features_have(&word->features, DTL_FEAT_PRONTYPE, "Rel")) return source;
    int32_t head = token_at(t, verb)->head;
    return head >= 0 && quote_relation(t, verb) == DTL_REL_ACL ? (uint32_t)head : source;
}

static uint32_t find_source(const quote_trees *t, uint32_t cue) {
    for (uint32_t c = t->child[cue]; c != NO_CHILD; c = t->sibling[c]) {
        if (token_at(t, c)->relation == DTL_REL_OBL_AGENT) return c;
        if (token_at(t, c)->relation == DTL_REL_NSUBJ_PASS) return NO_CHILD;
    }
    uint32_t subject = quote_subject(t, cue);
    return subject == NO_CHILD ? NO_CHILD : antecedent(t, subject, cue);
}

static bool is_nominal(const quote_trees *t, uint32_t token) {
    uint8_t tag = token_at(t, token)->upos;
    return tag == DTL_UPOS_NOUN || tag == DTL_UPOS_PROPN || tag == DTL_UPOS_PRON;
}

/* The last word of the first row of nominal words in [from, end). */
static uint32_t first_nominal(const quote_trees *t, uint32_t from, uint32_t end) {
    while (from < end && !is_nominal(t, from)) from++;
    if (from >= end) return NO_CHILD;
    while (from + 1 < end && is_nominal(t, from + 1)) from++;
    return from;
}

/* The cue behind a stretch: the first verb within reach, when the words of the stretch end as if more came. */
static uint32_t cue_behind(const quote_trees *t, const quote_stretch *stretch, uint32_t limit) {
    enum { REACH = 24 };
    char sign = quote_last_sign(t->document, stretch);
    if (sign != ',' && sign != '?' && sign != '!' && sign != '-') return NO_CHILD;
    uint32_t end = stretch->end + REACH < limit ? stretch->end + REACH : limit;
    for (uint32_t i = stretch->end; i < end; i++) {
        const dtl_sentence *sentence = &t->document->sentences.items[t->sentence[i]];
        bool new_paragraph = i == sentence->first && sentence->paragraph;
        if (new_paragraph || (i > stretch->end && i == sentence->first)) return NO_CHILD;
        if (token_at(t, i)->upos == DTL_UPOS_VERB) return i;
    }
    return NO_CHILD;
}

/* [token] the stretch whose cue it is, plus one; 0: none. NULL when memory ran out. */
static uint32_t *cues_behind(const quote_trees *t, const quote_stretches *stretches, dtl_document *document) {
    uint32_t *behind = dtl_arena_array(&document->arena, uint32_t, document->tokens.count + 1);
    for (size_t i = 0; behind && i < stretches->count; i++) {
        uint32_t limit = i + 1 < stretches->count ? stretches->items[i + 1].first : (uint32_t)document->tokens.count;
        uint32_t cue = cue_behind(t, &stretches->items[i], limit);
        if (cue != NO_CHILD) behind[cue] = (uint32_t)i + 1;
    }
    return behind;
}

/* The source of a cue that follows a quoted stretch: its subject, else the noun between the two, else the noun behind it. */
static uint32_t source_beside(const quote_trees *t, uint32_t cue, const quote_stretch *stretch) {
    const dtl_sentence *sentence = &t->document->sentences.items[t->sentence[cue]];
    uint32_t subject = quote_child(t, cue, DTL_REL_NSUBJ);
    if (subject != NO_CHILD && subject >= stretch->end && is_nominal(t, subject)) return subject;
    uint32_t between = first_nominal(t, stretch->end, cue);
    return between != NO_CHILD ? between : first_nominal(t, cue + 1, sentence->end);
}

static bool is_cue(const quote_trees *t, const dtl_knowledge *knowledge, uint32_t token) {
    return token_at(t, token)->upos == DTL_UPOS_VERB && dtl_knowledge_reports(knowledge, token_at(t, token)->lemma);
}

static int add(dtl_document *document, quote_attributions *out, quote_attribution attribution) {
    quote_attribution *slot = dtl_vector_push(out, &document->arena);
    if (!slot) return document->arena.status;
    *slot = attribution;
    return DTL_OK;
}

/* "according to the ministry": the cue stands before its source, which hangs on the clause that is said. */
static bool read_source_phrase(const quote_trees *t, const quote_words *words, uint32_t token, quote_attribution *out) {
    const dtl_token *word = token_at(t, token);
    if (word->head < 0 || quote_relation(t, token) != DTL_REL_CASE) return false;
    if (!dtl_map_get(&words->source, word->form) && !dtl_map_get(&words->source, word->lemma)) return false;
    uint32_t source = (uint32_t)word->head;
    int32_t clause = token_at(t, source)->head;
    *out = (quote_attribution){.cue = token, .source = source, .first = 1, .last = 0};
    if (clause >= 0) content_around(t, out, (uint32_t)clause, source);
    return true;
}

int quote_attributions_find(const quote_trees *t, const dtl_knowledge *knowledge, const quote_words *words, const quote_stretches *stretches,
                            dtl_document *document, quote_attributions *out) {
    const uint32_t *behind = cues_behind(t, stretches, document);
    if (!behind) return document->arena.status;
    for (uint32_t i = 0; i < document->tokens.count; i++) {
        quote_attribution found;
        if (behind[i] || is_cue(t, knowledge, i)) {
            found = (quote_attribution){.cue = i, .first = 1, .last = 0};
            found.source = behind[i] ? source_beside(t, i, &stretches->items[behind[i] - 1]) : find_source(t, i);
            find_content(t, &found);
        } else if (!read_source_phrase(t, words, i, &found)) {
            continue;
        }
        int status = add(document, out, found);
        if (status) return status;
    }
    return DTL_OK;
}
