/* Which tokens head an expression for an actor. */
#include "base/error.h"
#include "coding/actors/scene.h"

static bool is_year(const dtl_token *token) {
    dtl_slice form = token->form;
    return form.length == 4 && (dtl_slice_starts(form, DTL_SLICE("19")) || dtl_slice_starts(form, DTL_SLICE("20")));
}

/* What a token can head, by its part of speech and what is known of it. */
bool dtl_scene_is_actor_noun(const dtl_scene *scene, uint32_t token) {
    const dtl_token *t = &scene->tokens[token];
    const dtl_actor_match *match = dtl_scene_match(scene, token);
    uint64_t classes = dtl_scene_classes(scene, token);
    if (match) return match->top == token;
    if (scene->nodes[token].proper) return !(classes & DTL_ACTOR_BIT(CALENDAR));
    switch (t->upos) {
    case DTL_UPOS_PRON: return true;
    case DTL_UPOS_NOUN:
        return (classes & (DTL_ACTOR_BIT(COUNTERPART) | DTL_ACTOR_BIT(SIDE) | DTL_ACTOR_BIT(ANAPHOR) | DTL_ACTOR_BIT(COLLECTIVE) |
                           DTL_ACTOR_BIT(SETTLEMENT) | DTL_ACTOR_BIT(GOVERNMENT) | DTL_ACTOR_BIT(QUANTITY) |
                           DTL_ACTOR_BIT(LATTER) | DTL_ACTOR_BIT(FORMER) | DTL_ACTOR_BIT(NATIONAL))) != 0;
    case DTL_UPOS_NUM:
    case DTL_UPOS_DET:
    case DTL_UPOS_ADJ: {
        dtl_relation relation = dtl_scene_relation(scene, token);
        bool core = relation == DTL_REL_NSUBJ || relation == DTL_REL_OBJ || relation == DTL_REL_OBL || relation == DTL_REL_IOBJ;
        if (t->upos == DTL_UPOS_NUM) return core && relation != DTL_REL_OBL && !is_year(t);
        return core && (classes & (DTL_ACTOR_BIT(QUANTITY) | DTL_ACTOR_BIT(COLLECTIVE) | DTL_ACTOR_BIT(FORMER) |
                                   DTL_ACTOR_BIT(LATTER) | DTL_ACTOR_BIT(RECIPROCAL) | DTL_ACTOR_BIT(PAIR)));
    }
    default: return false;
    }
}

/* A known name under a relation that no name has, an error of the parse; but "Denzel Washington" is a person. */
static dtl_actor_heads heads_oddly(const dtl_scene *scene, uint32_t token) {
    const dtl_actor_match *match = dtl_scene_match(scene, token);
    bool opens = token == scene->document->sentences.items[scene->sentence].first;
    bool first = !opens && dtl_scene_is_unknown_name(scene, token) && !dtl_scene_is_unknown_name(scene, token - 1);
    if (first && scene->tokens[token].relation == DTL_REL_FLAT && scene->tokens[token - 1].upos == DTL_UPOS_PART)
        return DTL_HEADS_PHRASE;
    if (!match || match->known->kind == DTL_KNOWN_TITLE || match->known->kind == DTL_KNOWN_GROUP) return DTL_HEADS_NOTHING;
    int32_t head = scene->tokens[token].head;
    bool in_name = head != DTL_NO_TOKEN && scene->nodes[head].proper && (uint32_t)head + 4 > token && (uint32_t)head < token;
    return in_name ? DTL_HEADS_NOTHING : DTL_HEADS_PHRASE;
}

/* "Baker 's", which some parses hang up like an adjective. */
static bool is_possessive(const dtl_scene *scene, uint32_t token, uint32_t end) {
    return token + 1 < end && scene->tokens[token + 1].upos == DTL_UPOS_PART && scene->tokens[token + 1].relation == DTL_REL_CASE;
}

/* "President Suharto", whatever either word hangs under. */
static bool is_titled_name(const dtl_scene *scene, uint32_t token) {
    const dtl_actor_match *match = dtl_scene_match(scene, token);
    int32_t head = scene->tokens[token].head;
    if (match && match->known->kind == DTL_KNOWN_TITLE)
        return head != DTL_NO_TOKEN && !dtl_scene_is_unknown_name(scene, (uint32_t)head) && scene->nodes[token].end > match->end;
    if (match || !dtl_scene_is_unknown_name(scene, token)) return false;
    bool opens = token == scene->document->sentences.items[scene->sentence].first;
    const dtl_actor_match *before = opens ? NULL : dtl_scene_match(scene, token - 1);
    return before && before->known->kind == DTL_KNOWN_TITLE && scene->tokens[token].relation == DTL_REL_COMPOUND &&
           !(head != DTL_NO_TOKEN && scene->nodes[head].proper);
}

static dtl_actor_heads heads_of(const dtl_scene *scene, uint32_t token, uint32_t end) {
    if (!dtl_scene_is_actor_noun(scene, token)) return DTL_HEADS_NOTHING;
    if (is_possessive(scene, token, end) || is_titled_name(scene, token)) return DTL_HEADS_PHRASE;
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
    if (dtl_scene_is_backer(scene, token)) return DTL_HEADS_MODIFIER;
    bool time = (relation == DTL_REL_NMOD_UNMARKED || relation == DTL_REL_OBL_UNMARKED) && !known &&
                scene->tokens[token].upos == DTL_UPOS_NOUN;
    return time ? DTL_HEADS_NOTHING : DTL_HEADS_PHRASE;
}

void dtl_scene_find_heads(dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        dtl_actor_node *node = &scene->nodes[i];
        node->heads = (uint8_t)(node->consumed ? DTL_HEADS_NOTHING : heads_of(scene, i, sentence->end));
    }
}
