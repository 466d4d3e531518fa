#include "coding/quotes/scene.h"

#include "base/error.h"

enum { REACH_BEHIND = 24, REACH_BEFORE = 8, MAX_CLIMB = 24 };

bool scene_is_nominal(const quote_scene *scene, uint32_t token) {
    uint8_t tag = scene_token(scene, token)->upos;
    return tag == DTL_UPOS_NOUN || tag == DTL_UPOS_PROPN || tag == DTL_UPOS_PRON;
}

/* The last word of the first row of nominal words in [from, end). */
static uint32_t first_nominal(const quote_scene *s, uint32_t from, uint32_t end) {
    while (from < end && !scene_is_nominal(s, from)) from++;
    if (from >= end) return NO_CHILD;
    while (from + 1 < end && scene_is_nominal(s, from + 1)) from++;
    return from;
}

/* The first verb behind a stretch, when its words end as if more came. */
static uint32_t verb_behind(const quote_scene *s, const quote_stretch *stretch, uint32_t limit) {
    char sign = quote_last_sign(s->document, stretch);
    if (sign != ',' && sign != '?' && sign != '!' && sign != '-') return NO_CHILD;
    uint32_t end = stretch->end + REACH_BEHIND < limit ? stretch->end + REACH_BEHIND : limit;
    for (uint32_t i = stretch->end; i < end; i++) {
        const dtl_sentence *sentence = &s->document->sentences.items[s->trees.sentence[i]];
        if (i == sentence->first && (sentence->paragraph || i > stretch->end)) return NO_CHILD;
        if (scene_token(s, i)->upos == DTL_UPOS_VERB) return i;
    }
    return NO_CHILD;
}

/* The last verb before a stretch. */
static uint32_t verb_before(const quote_scene *s, const quote_stretch *stretch, uint32_t limit) {
    if (stretch->first >= stretch->end) return NO_CHILD;
    for (uint32_t i = stretch->first; i-- > limit && stretch->first - i <= REACH_BEFORE;) {
        if (scene_paragraph(s, i) != scene_paragraph(s, stretch->first)) return NO_CHILD;
        if (scene_token(s, i)->upos == DTL_UPOS_VERB) return i;
    }
    return NO_CHILD;
}

static void mark_neighbours(quote_scene *s) {
    for (size_t i = 0; i < s->stretches.count; i++) {
        const quote_stretch *stretch = &s->stretches.items[i];
        uint32_t next = i + 1 < s->stretches.count ? stretch[1].first : (uint32_t)s->document->tokens.count;
        uint32_t behind = verb_behind(s, stretch, next), before = verb_before(s, stretch, i ? stretch[-1].end : 0);
        if (behind != NO_CHILD) s->behind[behind] = (uint32_t)i + 1;
        if (before != NO_CHILD) s->before[before] = (uint32_t)i + 1;
        for (uint32_t token = stretch->first; token < stretch->end; token++) s->stretch_of[token] = (uint32_t)i + 1;
    }
}

/* "who" stands for the noun that its clause describes. */
static uint32_t antecedent(const quote_scene *s, uint32_t source, uint32_t verb) {
    const dtl_token *word = scene_token(s, source);
    if (word->upos != DTL_UPOS_PRON || !dtl_features_have(&word->features, DTL_FEAT_PRONTYPE, "Rel")) return source;
    int32_t head = scene_token(s, verb)->head;
    return head >= 0 && quote_relation(&s->trees, verb) == DTL_REL_ACL ? (uint32_t)head : source;
}

/* The source of a verb behind a stretch: its subject, else the noun between the two, else the noun behind it. */
static uint32_t source_beside(const quote_scene *s, uint32_t cue, const quote_stretch *stretch) {
    uint32_t subject = quote_child(&s->trees, cue, DTL_REL_NSUBJ);
    if (subject != NO_CHILD && subject >= stretch->end && scene_is_nominal(s, subject)) return subject;
    uint32_t between = first_nominal(s, stretch->end, cue);
    return between != NO_CHILD ? between : first_nominal(s, cue + 1, s->document->sentences.items[s->trees.sentence[cue]].end);
}

static uint32_t source_of(const quote_scene *s, uint32_t cue) {
    if (s->behind[cue]) return source_beside(s, cue, &s->stretches.items[s->behind[cue] - 1]);
    for (uint32_t c = s->trees.child[cue]; c != NO_CHILD; c = s->trees.sibling[c]) {
        if (scene_token(s, c)->relation == DTL_REL_OBL_AGENT) return c;
        if (scene_token(s, c)->relation == DTL_REL_NSUBJ_PASS) return NO_CHILD;
    }
    uint32_t owner = scene_token(s, cue)->upos == DTL_UPOS_VERB ? NO_CHILD : quote_child(&s->trees, cue, DTL_REL_NMOD);
    if (owner != NO_CHILD && scene_token(s, owner)->relation == DTL_REL_NMOD_POSS) return owner;
    uint32_t subject = quote_subject(&s->trees, cue);
    return subject == NO_CHILD ? NO_CHILD : antecedent(s, subject, cue);
}

static bool is_listed(const dtl_map *words, dtl_slice form) {
    char lower[32];
    if (!form.length || form.length > sizeof lower) return false;
    memcpy(lower, form.data, form.length);
    if (lower[0] >= 'A' && lower[0] <= 'Z') lower[0] = (char)(lower[0] + 32);
    return dtl_map_get(words, (dtl_slice){lower, form.length}) != NULL;
}

static bool is_source_phrase(const quote_scene *s, uint32_t token) {
    const dtl_token *word = scene_token(s, token);
    return word->head >= 0 && quote_relation(&s->trees, token) == DTL_REL_CASE && is_listed(&s->words->source, word->form);
}

static int find_clauses(quote_scene *s) {
    for (uint32_t i = 0; i < s->document->tokens.count; i++) {
        const dtl_token *word = scene_token(s, i);
        bool phrase = is_source_phrase(s, i);
        bool may = word->upos == DTL_UPOS_VERB || word->upos == DTL_UPOS_NOUN || word->upos == DTL_UPOS_ADJ || s->behind[i];
        if (!phrase && !may) continue;
        quote_clause *clause = dtl_vector_push(&s->clauses, &s->document->arena);
        if (!clause) return s->document->arena.status;
        *clause = (quote_clause){i, phrase ? (uint32_t)word->head : source_of(s, i), phrase};
        s->clause_of[i] = (uint32_t)s->clauses.count;
    }
    return DTL_OK;
}

static void find_paragraphs(quote_scene *s) {
    const dtl_sentences *sentences = &s->document->sentences;
    for (uint32_t i = 1; i < sentences->count; i++) {
        const dtl_sentence *sentence = &sentences->items[i], *last = sentence - 1;
        dtl_slice text = dtl_document_text(s->document, last->part);
        bool colon = last->part == sentence->part && last->span.end > 0 && text.data[last->span.end - 1] == ':';
        s->paragraph[i] = sentence->paragraph && !colon ? i : s->paragraph[i - 1];
    }
}

int quote_scene_read(quote_scene *out, dtl_document *document, const dtl_knowledge *knowledge, const quote_words *words,
                     const uint8_t *base) {
    *out = (quote_scene){.document = document,
                         .knowledge = knowledge,
                         .words = words,
                         .stretches.ceiling = DTL_MAX_TOKENS,
                         .clauses.ceiling = DTL_MAX_TOKENS};
    int status = quote_trees_read(&out->trees, document, base);
    if (status == DTL_OK) status = quote_marks_find(document, &out->stretches);
    if (status) return status;
    uint32_t **const arrays[] = {&out->clause_of, &out->behind, &out->before, &out->stretch_of};
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++) {
        *arrays[i] = dtl_arena_array(&document->arena, uint32_t, document->tokens.count + 1);
        if (!*arrays[i]) return document->arena.status;
    }
    out->paragraph = dtl_arena_array(&document->arena, uint32_t, document->sentences.count + 1);
    if (!out->paragraph) return document->arena.status;
    find_paragraphs(out);
    mark_neighbours(out);
    return find_clauses(out);
}

uint32_t scene_joint(const quote_scene *s, const quote_stretch *stretch) {
    const dtl_token *tokens = s->document->tokens.items;
    for (uint32_t i = stretch->first; i < stretch->end && s->trees.sentence[i] == s->trees.sentence[stretch->first]; i++) {
        int32_t head = tokens[i].head;
        bool inside = head >= (int32_t)stretch->first && head < (int32_t)stretch->end;
        if (head >= 0 && !inside && tokens[i].upos != DTL_UPOS_PUNCT) return i;
    }
    return stretch->first;
}

static bool is_dash(dtl_slice form) {
    return dtl_slice_is(form, "-") || dtl_slice_is(form, "--") || dtl_slice_is(form, "\xE2\x80\x93") ||
           dtl_slice_is(form, "\xE2\x80\x94") || dtl_slice_is(form, "\xE2\x80\x95");
}

uint32_t scene_signature(const quote_scene *s, const quote_stretch *stretch) {
    uint32_t count = (uint32_t)s->document->tokens.count, at = stretch->end;
    if (at + 1 >= count || !is_dash(scene_token(s, at)->form) || scene_token(s, at + 1)->upos != DTL_UPOS_PROPN) return NO_CHILD;
    return first_nominal(s, at + 1, at + 6 < count ? at + 6 : count);
}

uint32_t scene_governor(const quote_scene *s, const quote_stretch *stretch) {
    const dtl_token *tokens = s->document->tokens.items;
    uint32_t at = scene_joint(s, stretch);
    for (int climbed = 0; climbed < MAX_CLIMB; climbed++) {
        bool inside = at >= stretch->first && at < stretch->end;
        uint32_t subject = !inside && tokens[at].upos == DTL_UPOS_VERB ? quote_subject(&s->trees, at) : NO_CHILD;
        if (subject != NO_CHILD && (subject < stretch->first || subject >= stretch->end)) return subject;
        if (tokens[at].head < 0) break;
        at = (uint32_t)tokens[at].head;
    }
    return NO_CHILD;
}
