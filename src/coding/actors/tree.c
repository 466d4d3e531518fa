#include "base/error.h"
#include "base/utf8.h"
#include "coding/actors/scene.h"

enum { MAX_CLIMB = 32, ALL_KINDS = 0xFF };

/* Only nouns can name or be called; "march", "lead" and "head" are verbs as well. */
static bool can_match(const dtl_known *known, const dtl_token *top) {
    switch (top->upos) {
    case DTL_UPOS_NOUN:
    case DTL_UPOS_PROPN: return true;
    case DTL_UPOS_ADJ: return known->kind != DTL_KNOWN_TITLE;
    case DTL_UPOS_X:
    case DTL_UPOS_NUM: return known->kind != DTL_KNOWN_TITLE && known->kind != DTL_KNOWN_GROUP;
    default: return false;
    }
}

static uint32_t top_of(const dtl_scene *scene, uint32_t first, uint32_t end) {
    for (uint32_t i = end; i-- > first;) {
        int32_t head = scene->tokens[i].head;
        if ((head < (int32_t)first || head >= (int32_t)end) && scene->tokens[i].upos != DTL_UPOS_PUNCT) return i;
    }
    return end - 1;
}

static int match_sentence(dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t at = sentence->first; at < sentence->end;) {
        const dtl_known *known = NULL;
        uint32_t length =
            (uint32_t)dtl_knowledge_match(scene->stage->knowledge, scene->tokens, at, sentence->end, ALL_KINDS, &known);
        uint32_t top = length ? top_of(scene, at, at + length) : at;
        if (!length || !can_match(known, &scene->tokens[top])) {
            at++;
            continue;
        }
        dtl_actor_match *match = dtl_vector_push(&scene->matches, scene->arena);
        if (!match) return scene->arena->status;
        *match = (dtl_actor_match){known, at, at + length, top};
        for (uint32_t end = at + length; at < end; at++) scene->nodes[at].match = (uint32_t)(scene->matches.count - 1);
    }
    return DTL_OK;
}

static void link_children(dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t i = sentence->end; i-- > sentence->first;) {
        int32_t head = scene->tokens[i].head;
        if (head < (int32_t)sentence->first || head >= (int32_t)sentence->end || head == (int32_t)i) continue;
        scene->nodes[i].next = scene->nodes[head].first_child;
        scene->nodes[head].first_child = (int32_t)i;
    }
}

static bool is_hyphen(const dtl_token *token) {
    return token->upos == DTL_UPOS_PUNCT && (dtl_slice_is(token->form, "-") || dtl_slice_is(token->form, "\xE2\x80\x91"));
}

/* Whether a token on the left of its head belongs to the head's phrase. */
static bool belongs_left(const dtl_scene *scene, uint32_t head, uint32_t child) {
    switch (dtl_scene_base(scene, child)) {
    case DTL_REL_DET:
    case DTL_REL_AMOD:
    case DTL_REL_COMPOUND:
    case DTL_REL_NUMMOD:
    case DTL_REL_NMOD:
    case DTL_REL_FLAT: return true;
    case DTL_REL_PUNCT: return is_hyphen(&scene->tokens[child]);
    /* "at least 26 people", "about 200": some parses hang the adverb under the noun */
    case DTL_REL_ADVMOD:
        return scene->tokens[head].upos != DTL_UPOS_NOUN || (child + 1 < head && scene->tokens[child + 1].upos == DTL_UPOS_NUM);
    case DTL_REL_CASE:
    case DTL_REL_CC:
    case DTL_REL_MARK:
    case DTL_REL_COP:
    case DTL_REL_AUX:
    case DTL_REL_NSUBJ: return false;
    default: return scene->tokens[head].upos == DTL_UPOS_NUM || scene->tokens[head].upos == DTL_UPOS_ADJ;
    }
}

static void find_starts(dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        dtl_actor_node *node = &scene->nodes[i];
        node->low = node->start = i;
        bool open = false;
        for (int32_t c = node->first_child; c != DTL_NO_TOKEN && (uint32_t)c < i; c = scene->nodes[c].next) {
            if (scene->nodes[c].low < node->low) node->low = scene->nodes[c].low;
            bool belongs = belongs_left(scene, i, (uint32_t)c);
            if (belongs && !open) node->start = scene->nodes[c].start;
            if (!belongs) node->start = i;
            open = belongs;
        }
        const dtl_actor_match *match = dtl_scene_match(scene, i);
        if (match && match->top == i && match->first < node->start) node->start = match->first;
        if (node->start < node->low) node->low = node->start;
    }
}

static bool names_country(const dtl_scene *scene, uint32_t token) {
    const dtl_actor_match *match = dtl_scene_match(scene, token);
    return match && match->known->country[0];
}

static bool belongs_right(const dtl_scene *scene, uint32_t head, uint32_t child) {
    uint8_t relation = scene->tokens[child].relation;
    switch (dtl_scene_base(scene, child)) {
    case DTL_REL_FLAT:
    case DTL_REL_FIXED:
    case DTL_REL_COMPOUND:
    case DTL_REL_NUMMOD: return true;
    case DTL_REL_APPOS: return scene->tokens[child].upos == DTL_UPOS_PROPN;
    case DTL_REL_NMOD: {
        if (relation == DTL_REL_NMOD_DESC) return true;
        if (relation != DTL_REL_NMOD) return false;
        uint32_t preposition = dtl_scene_preposition(scene, child);
        if (preposition & DTL_ACTOR_ORIGIN) return true;
        if (preposition & DTL_ACTOR_LOCATIVE) return names_country(scene, child) || scene->tokens[child].upos == DTL_UPOS_PROPN;
        const dtl_actor_match *match = dtl_scene_match(scene, head);
        return (preposition & DTL_ACTOR_BELONGING) && match && match->known->kind == DTL_KNOWN_TITLE;
    }
    default: return false;
    }
}

static void find_ends(dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t i = sentence->end; i-- > sentence->first;) {
        dtl_actor_node *node = &scene->nodes[i];
        const dtl_actor_match *match = dtl_scene_match(scene, i);
        node->end = match && match->top == i ? match->end : i + 1;
        for (int32_t c = node->first_child; c != DTL_NO_TOKEN; c = scene->nodes[c].next) {
            if ((uint32_t)c < node->end) continue;
            if (is_hyphen(&scene->tokens[c])) continue;
            uint32_t gap = node->end;
            while (gap < scene->nodes[c].low && is_hyphen(&scene->tokens[gap])) gap++;
            if (gap != scene->nodes[c].low || scene->tokens[gap].upos == DTL_UPOS_PUNCT || !belongs_right(scene, i, (uint32_t)c))
                break;
            node->end = scene->nodes[c].end;
        }
    }
}

dtl_relation dtl_scene_relation(const dtl_scene *scene, uint32_t token) {
    return dtl_scene_base(scene, dtl_scene_first_conjunct(scene, token));
}

uint32_t dtl_scene_first_conjunct(const dtl_scene *scene, uint32_t token) {
    for (int i = 0; i < MAX_CLIMB && scene->tokens[token].relation == DTL_REL_CONJ && scene->tokens[token].head != DTL_NO_TOKEN;
         i++)
        token = (uint32_t)scene->tokens[token].head;
    return token;
}

int32_t dtl_scene_child(const dtl_scene *scene, uint32_t token, dtl_relation relation) {
    for (int32_t c = scene->nodes[token].first_child; c != DTL_NO_TOKEN; c = scene->nodes[c].next) {
        if (dtl_scene_base(scene, (uint32_t)c) == relation) return c;
    }
    return DTL_NO_TOKEN;
}

uint32_t dtl_scene_preposition(const dtl_scene *scene, uint32_t token) {
    int32_t preposition = dtl_scene_child(scene, token, DTL_REL_CASE);
    return preposition == DTL_NO_TOKEN || (uint32_t)preposition > token ? 0 : dtl_scene_classes(scene, (uint32_t)preposition);
}

int32_t dtl_scene_governor(const dtl_scene *scene, uint32_t token) {
    int32_t at = (int32_t)token;
    for (int i = 0; i < MAX_CLIMB && at != DTL_NO_TOKEN; i++) {
        uint8_t upos = scene->tokens[at].upos;
        if (at != (int32_t)token &&
            (upos == DTL_UPOS_VERB || dtl_scene_child(scene, (uint32_t)at, DTL_REL_NSUBJ) != DTL_NO_TOKEN))
            return at;
        at = scene->tokens[at].head;
    }
    return DTL_NO_TOKEN;
}

/* What a token can head, by its part of speech and what is known of it. */
static bool is_actor_noun(const dtl_scene *scene, uint32_t token) {
    const dtl_token *t = &scene->tokens[token];
    const dtl_actor_match *match = dtl_scene_match(scene, token);
    uint32_t classes = dtl_scene_classes(scene, token);
    if (match) return match->top == token;
    switch (t->upos) {
    case DTL_UPOS_PROPN:
        return !(classes & DTL_ACTOR_CALENDAR) &&
               (dtl_utf8_is_letter((unsigned char)t->form.data[0]) || (unsigned char)t->form.data[0] >= 0x80);
    case DTL_UPOS_PRON: return true;
    case DTL_UPOS_NOUN:
        return (classes &
                (DTL_ACTOR_COUNTERPART | DTL_ACTOR_SIDE | DTL_ACTOR_ANAPHOR | DTL_ACTOR_COLLECTIVE | DTL_ACTOR_SETTLEMENT |
                 DTL_ACTOR_GOVERNMENT | DTL_ACTOR_QUANTITY | DTL_ACTOR_LATTER | DTL_ACTOR_FORMER)) != 0;
    case DTL_UPOS_NUM:
    case DTL_UPOS_DET:
    case DTL_UPOS_ADJ: {
        dtl_relation relation = dtl_scene_relation(scene, token);
        bool core = relation == DTL_REL_NSUBJ || relation == DTL_REL_OBJ || relation == DTL_REL_OBL || relation == DTL_REL_IOBJ;
        if (t->upos == DTL_UPOS_NUM) return core && relation != DTL_REL_OBL;
        return core && (classes & (DTL_ACTOR_QUANTITY | DTL_ACTOR_COLLECTIVE | DTL_ACTOR_FORMER | DTL_ACTOR_LATTER |
                                   DTL_ACTOR_RECIPROCAL | DTL_ACTOR_PAIR));
    }
    default: return false;
    }
}

static dtl_actor_heads heads_of(const dtl_scene *scene, uint32_t token) {
    if (!is_actor_noun(scene, token)) return DTL_HEADS_NOTHING;
    switch (dtl_scene_relation(scene, token)) {
    case DTL_REL_FLAT:
    case DTL_REL_FIXED:
    case DTL_REL_GOESWITH:
    case DTL_REL_CASE:
    case DTL_REL_CC:
    case DTL_REL_MARK:
    case DTL_REL_PUNCT:
    case DTL_REL_EXPL:
    case DTL_REL_NUMMOD:
    case DTL_REL_DET: return DTL_HEADS_NOTHING;
    case DTL_REL_AMOD:
    case DTL_REL_COMPOUND: return scene->tokens[token].upos == DTL_UPOS_PRON ? DTL_HEADS_NOTHING : DTL_HEADS_MODIFIER;
    case DTL_REL_NMOD: {
        uint8_t relation = scene->tokens[dtl_scene_first_conjunct(scene, token)].relation;
        if (relation == DTL_REL_NMOD_DESC) return DTL_HEADS_MODIFIER;
        return relation == DTL_REL_NMOD_UNMARKED && !dtl_scene_match(scene, token) ? DTL_HEADS_NOTHING : DTL_HEADS_PHRASE;
    }
    case DTL_REL_OBL:
        if (scene->tokens[token].relation == DTL_REL_OBL_UNMARKED && !dtl_scene_match(scene, token)) return DTL_HEADS_NOTHING;
        return DTL_HEADS_PHRASE;
    default: return DTL_HEADS_PHRASE;
    }
}

int dtl_scene_read_sentence(dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        scene->nodes[i] = (dtl_actor_node){.word = dtl_actor_words_at(&scene->stage->words, scene->tokens, i),
                                           .first_child = DTL_NO_TOKEN,
                                           .next = DTL_NO_TOKEN,
                                           .low = i,
                                           .start = i,
                                           .end = i + 1,
                                           .match = DTL_NO_INDEX,
                                           .found = DTL_NO_INDEX};
    }
    int status = match_sentence(scene, sentence);
    if (status) return status;
    link_children(scene, sentence);
    find_starts(scene, sentence);
    find_ends(scene, sentence);
    for (uint32_t i = sentence->first; i < sentence->end; i++) scene->nodes[i].heads = (uint8_t)heads_of(scene, i);
    return DTL_OK;
}
