#include "base/error.h"
#include "base/utf8.h"
#include "coding/actors/scene.h"

enum { MAX_CLIMB = 32, MAX_PHRASE = 40, ALL_KINDS = 0xFF };

/* Only nouns can name or be called; "march", "lead" and "head" are verbs as well. What is always written with a capital is safe.
 */
static bool can_match(const dtl_known *known, const dtl_token *top, uint32_t length) {
    bool common = known->kind & (DTL_KNOWN_TITLE | DTL_KNOWN_GROUP);
    switch (top->upos) {
    case DTL_UPOS_NOUN:
    case DTL_UPOS_PROPN: return true;
    case DTL_UPOS_ADJ: return known->kind != DTL_KNOWN_TITLE || length > 1 || top->relation != DTL_REL_AMOD;
    case DTL_UPOS_X:
    case DTL_UPOS_NUM: return !common;
    case DTL_UPOS_VERB:
    case DTL_UPOS_ADV: return known->kind == DTL_KNOWN_ADJECTIVE || known->kind == DTL_KNOWN_COUNTRY || (common && length > 1);
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
        /* "12:50 PM" is no prime minister */
        bool hour = length == 1 && known->kind == DTL_KNOWN_TITLE && at > sentence->first && scene->tokens[at - 1].upos == DTL_UPOS_NUM && !dtl_scene_is_plural(scene, at);
        if (!length || hour || !can_match(known, &scene->tokens[top], length)) {
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

/* A proper name of which knowledge knows nothing, or a part of one. */
static bool is_unknown_name(const dtl_scene *scene, uint32_t token) {
    return scene->tokens[token].upos == DTL_UPOS_PROPN && scene->nodes[token].match == DTL_NO_INDEX &&
           scene->tokens[token].relation != DTL_REL_NMOD_DESC &&
           !(dtl_scene_classes(scene, token) & (DTL_ACTOR_CALENDAR | DTL_ACTOR_HONORIFIC));
}

/* Whether a phrase begins behind this token at the latest: behind a comma or a preposition, and with an article. */
static bool cuts(const dtl_scene *scene, uint32_t at, bool coordinated) {
    const dtl_token *token = &scene->tokens[at];
    if (token->upos == DTL_UPOS_PUNCT) return token->form.length == 1 && strchr(",;:()", token->form.data[0]) && !coordinated;
    if (token->upos != DTL_UPOS_ADP || token->relation != DTL_REL_CASE || (dtl_scene_classes(scene, at) & DTL_ACTOR_OF))
        return false;
    /* "at least 26", "up to 100" */
    uint8_t above = token->head == DTL_NO_TOKEN ? DTL_UPOS_NOUN : scene->tokens[token->head].upos;
    return (above == DTL_UPOS_NOUN || above == DTL_UPOS_PROPN) && scene->nodes[at].match == DTL_NO_INDEX;
}

static void cut_start(const dtl_scene *scene, dtl_actor_node *node, uint32_t head) {
    bool coordinated = false;
    for (uint32_t i = head; i-- > node->start && head - i < MAX_PHRASE;) {
        const dtl_token *token = &scene->tokens[i];
        if (token->upos == DTL_UPOS_CCONJ) coordinated = true;
        bool article = token->upos == DTL_UPOS_DET && token->features.value[DTL_FEAT_DEFINITE] && i > node->start;
        if (article && scene->tokens[i - 1].upos != DTL_UPOS_DET && scene->tokens[i - 1].upos != DTL_UPOS_CCONJ)
            node->start = i;
        else if (cuts(scene, i, coordinated))
            node->start = i + 1;
        else
            continue;
        return;
    }
}

/* The word for a country, a people or an organisation that ends right before a phrase. Parses err on what such words hang under;
 * they belong to the noun behind them unless they are an argument themselves. */
static const dtl_actor_match *touching(const dtl_scene *scene, const dtl_sentence *sentence, uint32_t start) {
    if (start == sentence->first) return NULL;
    const dtl_actor_match *match = dtl_scene_match(scene, start - 1);
    if (!match || match->end != start) return NULL;
    if (match->known->kind == DTL_KNOWN_ADJECTIVE) return match;
    if (match->known->kind == DTL_KNOWN_TITLE) return is_unknown_name(scene, start) ? match : NULL;
    if (!(match->known->kind & (DTL_KNOWN_COUNTRY | DTL_KNOWN_ORGANISATION | DTL_KNOWN_GROUP))) return NULL;
    uint8_t relation = scene->tokens[match->top].relation;
    return relation == DTL_REL_NMOD || relation == DTL_REL_COMPOUND || relation == DTL_REL_AMOD || relation == DTL_REL_NMOD_DESC
               ? match
               : NULL;
}

static bool names_side(const dtl_scene *scene, const dtl_actor_node *node, uint32_t head) {
    for (uint32_t i = node->start; i < head && i - node->start < MAX_PHRASE; i++) {
        const dtl_actor_match *match = dtl_scene_match(scene, i);
        if (match && match->known->country[0] && !(match->known->kind & (DTL_KNOWN_TITLE | DTL_KNOWN_GROUP))) return true;
        if (scene->tokens[i].relation == DTL_REL_NMOD_POSS || scene->tokens[i].upos == DTL_UPOS_DET) return true;
    }
    return false;
}

/* "Israeli" before "soldiers", whatever the tree says. */
static void stretch_start(const dtl_scene *scene, const dtl_sentence *sentence, dtl_actor_node *node, uint32_t head) {
    const dtl_token *token = &scene->tokens[head];
    const dtl_actor_match *own = dtl_scene_match(scene, head);
    if (token->upos != DTL_UPOS_NOUN && token->upos != DTL_UPOS_PROPN) return;
    if (own && !(own->known->kind & (DTL_KNOWN_GROUP | DTL_KNOWN_TITLE | DTL_KNOWN_ORGANISATION))) return;
    if (names_side(scene, node, head)) return;
    const dtl_actor_match *match = touching(scene, sentence, node->start);
    for (int i = 0; match && i < 3; i++) {
        node->start = match->first;
        match = match->known->country[0] ? NULL : touching(scene, sentence, node->start);
    }
    while (node->start > sentence->first && node->start < head) {
        const dtl_token *before = &scene->tokens[node->start - 1];
        bool belongs = before->upos == DTL_UPOS_NUM ||
                       (before->upos == DTL_UPOS_DET && dtl_scene_base(scene, node->start - 1) == DTL_REL_DET);
        if (!belongs || scene->nodes[node->start - 1].match != DTL_NO_INDEX) break;
        node->start--;
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
        /* names that stand side by side are one, even where the parse cuts them in two */
        bool same_name = i > sentence->first && node->start == i && is_unknown_name(scene, i) && is_unknown_name(scene, i - 1);
        if (same_name) node->start = scene->nodes[i - 1].start;
        cut_start(scene, node, i);
        if (!match || match->top == i) stretch_start(scene, sentence, node, i);
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
        bool titled = match && match->known->kind == DTL_KNOWN_TITLE && match->top == i && match->end < sentence->end &&
                      is_unknown_name(scene, match->end);
        if (titled) node->end = scene->nodes[match->end].end;
        if (i + 1 < sentence->end && is_unknown_name(scene, i) && is_unknown_name(scene, i + 1))
            node->end = scene->nodes[i + 1].end;
        for (int32_t c = node->first_child; c != DTL_NO_TOKEN; c = scene->nodes[c].next) {
            if ((uint32_t)c < node->end) continue;
            if (is_hyphen(&scene->tokens[c])) continue;
            uint32_t gap = node->end;
            while (gap < scene->nodes[c].low && is_hyphen(&scene->tokens[gap])) gap++;
            bool preposition = scene->tokens[gap].head == c && dtl_scene_base(scene, gap) == DTL_REL_CASE;
            if (scene->nodes[c].start != gap + preposition) break;
            if (gap != scene->nodes[c].low || (scene->tokens[gap].upos == DTL_UPOS_PUNCT && !is_hyphen(&scene->tokens[gap])) ||
                !belongs_right(scene, i, (uint32_t)c))
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

static bool is_year(const dtl_token *token) {
    dtl_slice form = token->form;
    return form.length == 4 && (dtl_slice_starts(form, DTL_SLICE("19")) || dtl_slice_starts(form, DTL_SLICE("20")));
}

/* What a token can head, by its part of speech and what is known of it. */
static bool is_actor_noun(const dtl_scene *scene, uint32_t token) {
    const dtl_token *t = &scene->tokens[token];
    const dtl_actor_match *match = dtl_scene_match(scene, token);
    uint32_t classes = dtl_scene_classes(scene, token);
    if (match) return match->top == token;
    switch (t->upos) {
    case DTL_UPOS_PROPN:
        return !(classes & DTL_ACTOR_CALENDAR) && !(t->form.data[0] >= 'a' && t->form.data[0] <= 'z') &&
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
        if (t->upos == DTL_UPOS_NUM) return core && relation != DTL_REL_OBL && !is_year(t);
        return core && (classes & (DTL_ACTOR_QUANTITY | DTL_ACTOR_COLLECTIVE | DTL_ACTOR_FORMER | DTL_ACTOR_LATTER |
                                   DTL_ACTOR_RECIPROCAL | DTL_ACTOR_PAIR));
    }
    default: return false;
    }
}

/* A known name under a relation that no name has, an error of the parse; but "Denzel Washington" is a person. */
static dtl_actor_heads heads_oddly(const dtl_scene *scene, uint32_t token) {
    const dtl_actor_match *match = dtl_scene_match(scene, token);
    if (!match || match->known->kind == DTL_KNOWN_TITLE || match->known->kind == DTL_KNOWN_GROUP) return DTL_HEADS_NOTHING;
    int32_t head = scene->tokens[token].head;
    bool in_name = head != DTL_NO_TOKEN && scene->tokens[head].upos == DTL_UPOS_PROPN && (uint32_t)head + 4 > token &&
                   (uint32_t)head < token;
    return in_name ? DTL_HEADS_NOTHING : DTL_HEADS_PHRASE;
}

/* "Baker 's", which some parses hang up like an adjective. */
static bool is_possessive(const dtl_scene *scene, uint32_t token, uint32_t end) {
    return token + 1 < end && scene->tokens[token + 1].upos == DTL_UPOS_PART && scene->tokens[token + 1].relation == DTL_REL_CASE;
}

static dtl_actor_heads heads_of(const dtl_scene *scene, uint32_t token, uint32_t end) {
    if (!is_actor_noun(scene, token)) return DTL_HEADS_NOTHING;
    if (is_possessive(scene, token, end)) return DTL_HEADS_PHRASE;
    uint8_t relation = scene->tokens[dtl_scene_first_conjunct(scene, token)].relation;
    bool known = scene->nodes[token].match != DTL_NO_INDEX;
    switch (scene->stage->base[relation]) {
    case DTL_REL_FLAT:
    case DTL_REL_FIXED:
    case DTL_REL_GOESWITH:
    case DTL_REL_CASE:
    case DTL_REL_CC:
    case DTL_REL_MARK:
    case DTL_REL_NUMMOD:
    case DTL_REL_ADVMOD:
    case DTL_REL_DET: return heads_oddly(scene, token);
    case DTL_REL_PUNCT:
    case DTL_REL_EXPL: return DTL_HEADS_NOTHING;
    case DTL_REL_AMOD:
    case DTL_REL_COMPOUND:
        if (scene->tokens[token].upos == DTL_UPOS_PRON) return DTL_HEADS_NOTHING;
        /* "Palestinians" is no adjective */
        return known && dtl_scene_match(scene, token)->known->kind == DTL_KNOWN_ADJECTIVE && dtl_scene_is_plural(scene, token)
                   ? DTL_HEADS_PHRASE
                   : DTL_HEADS_MODIFIER;
    default: break;
    }
    if (relation == DTL_REL_NMOD_DESC) return DTL_HEADS_MODIFIER;
    bool time = (relation == DTL_REL_NMOD_UNMARKED || relation == DTL_REL_OBL_UNMARKED) && !known &&
                scene->tokens[token].upos == DTL_UPOS_NOUN;
    return time ? DTL_HEADS_NOTHING : DTL_HEADS_PHRASE;
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
    for (uint32_t i = sentence->first; i < sentence->end; i++) scene->nodes[i].heads = (uint8_t)heads_of(scene, i, sentence->end);
    return DTL_OK;
}
