/* Finds the acts of a sentence: for each word that starts frames, the most specific frame that fits its tree. */
#include "coding/events/scene.h"

enum { MAX_CHAIN = 8, MAX_NEAR = 48 };

uint32_t dtl_event_told(const dtl_event_scene *scene, uint32_t act) {
    for (int step = 0; step < MAX_CHAIN && act != DTL_EVENT_NONE; step++) {
        if (scene->acts.items[act].type >= 0) return act;
        act = scene->acts.items[act].inner;
    }
    return DTL_EVENT_NONE;
}

/* A word that is beside the verb, or stands right behind one that was found. */
static bool find_word(const dtl_event_scene *scene, uint32_t verb, const dtl_event_words *words, uint32_t *last) {
    for (size_t w = 0; w < words->count; w++) {
        if (*last + 1 < scene->end && dtl_event_is_word(scene, *last + 1, words->items[w])) {
            *last += 1;
            return true;
        }
        int seen = 0;
        dtl_event_children(scene, verb, child) {
            /* not "gave checks to committees backing him" */
            bool clause = dtl_event_node_of(scene, (uint32_t)child)->upos == DTL_UPOS_VERB;
            if ((uint32_t)child > verb && !clause && dtl_event_is_word(scene, (uint32_t)child, words->items[w])) {
                *last = (uint32_t)child;
                return true;
            }
            if (++seen > MAX_NEAR) break;
            const dtl_event_node *node = dtl_event_node_of(scene, (uint32_t)child);
            if (node->time) continue;
            dtl_event_children(scene, (uint32_t)child, grandchild) {
                /* where something happens is no particle: "were taken off the lists in Ohio" */
                if (node->place && (dtl_event_flags(scene, (uint32_t)grandchild) & DTL_EVENT_LOCATIVE)) continue;
                uint8_t base = dtl_event_node_of(scene, (uint32_t)grandchild)->base;
                /* "found him not guilty" */
                bool small = base == DTL_REL_CASE || base == DTL_REL_MARK ||
                             (base == DTL_REL_ADVMOD && (dtl_event_flags(scene, (uint32_t)grandchild) & DTL_EVENT_NEGATION));
                small = small && dtl_event_node_of(scene, (uint32_t)grandchild)->upos != DTL_UPOS_VERB;
                if (small && (uint32_t)grandchild > verb && dtl_event_is_word(scene, (uint32_t)grandchild, words->items[w])) {
                    *last = (uint32_t)grandchild;
                    return true;
                }
                if (++seen > MAX_NEAR) break;
            }
        }
    }
    return false;
}

static bool has_particle_of(const dtl_event_scene *scene, uint32_t particle, const dtl_event_frame *frame) {
    for (size_t i = 0; i < frame->more_count; i++) {
        for (size_t w = 0; w < frame->more[i].count; w++) {
            if (dtl_event_is_word(scene, particle, frame->more[i].items[w])) return true;
        }
    }
    return false;
}

static bool verb_words(const dtl_event_scene *scene, uint32_t verb, const dtl_event_frame *frame, uint32_t *last_word) {
    uint32_t last = verb;
    for (size_t i = 0; i < frame->more_count; i++) {
        if (!find_word(scene, verb, &frame->more[i], &last)) return false;
    }
    *last_word = last;
    dtl_event_children(scene, verb, child) {
        bool particle = scene->tokens[child].relation == DTL_REL_COMPOUND_PRT && !dtl_event_amount_at(scene, (uint32_t)child);
        if (particle && !has_particle_of(scene, (uint32_t)child, frame)) return false;
    }
    return true;
}

/* The words of a nominal frame stand together; their head is the trigger. DTL_EVENT_NONE when they are not there. */
static uint32_t noun_words(const dtl_event_scene *scene, uint32_t start, const dtl_event_frame *frame) {
    uint32_t end = start + 1;
    for (size_t i = 0; i < frame->more_count; i++, end++) {
        bool found = false;
        for (size_t w = 0; end < scene->end && w < frame->more[i].count; w++)
            found |= dtl_event_is_word(scene, end, frame->more[i].items[w]);
        if (!found) return DTL_EVENT_NONE;
    }
    for (uint32_t t = start; t < end; t++) {
        uint32_t head = dtl_event_head(scene, t);
        if (head == DTL_EVENT_NONE || head < start || head >= end) return t;
    }
    return start;
}

/* An infinitive, or a participle with one of its auxiliaries. */
static bool is_to_be(const dtl_event_scene *scene, uint32_t verb) {
    if (scene->tokens[verb].features.value[DTL_FEAT_VERBFORM] == scene->stage->infinitive) return true;
    dtl_event_children(scene, verb, child) {
        if (dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_AUX &&
            scene->tokens[child].features.value[DTL_FEAT_VERBFORM] == scene->stage->infinitive)
            return true;
    }
    return false;
}

/* The infinitive that completes a verb, also where the tree hangs it under a word between: "agreed in principle to meet". */
static uint32_t complement(const dtl_event_scene *scene, uint32_t verb) {
    uint32_t own = dtl_event_child(scene, verb, DTL_REL_XCOMP);
    if (own != DTL_EVENT_NONE) return own;
    int seen = 0;
    bool adjective = dtl_event_node_of(scene, verb)->upos == DTL_UPOS_ADJ;
    dtl_event_children(scene, verb, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        /* "due to be released" */
        if (adjective && (uint32_t)child > verb && base == DTL_REL_ADVCL && is_to_be(scene, (uint32_t)child))
            return (uint32_t)child;
        if ((uint32_t)child < verb || (base != DTL_REL_OBL && base != DTL_REL_OBJ && base != DTL_REL_IOBJ)) continue;
        uint32_t below = dtl_event_child(scene, (uint32_t)child, DTL_REL_ACL);
        bool infinitive =
            below != DTL_EVENT_NONE && scene->tokens[below].features.value[DTL_FEAT_VERBFORM] == scene->stage->infinitive;
        if (infinitive) return below;
        if (++seen > MAX_CHAIN) break;
    }
    return DTL_EVENT_NONE;
}

/* The clause that a verb of saying takes; a question ("asked why they had left") tells no act. */
static uint32_t clause_below(const dtl_event_scene *scene, uint32_t verb) {
    uint32_t clause = dtl_event_child(scene, verb, DTL_REL_CCOMP);
    if (clause == DTL_EVENT_NONE) return clause;
    dtl_event_children(scene, clause, child) {
        if ((uint32_t)child > clause) break;
        bool asks =
            scene->stage->interrogative && scene->tokens[child].features.value[DTL_FEAT_PRONTYPE] == scene->stage->interrogative;
        bool whether = dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_MARK &&
                       (dtl_event_flags(scene, (uint32_t)child) & DTL_EVENT_CONDITION);
        if (asks || whether) return DTL_EVENT_NONE;
    }
    return clause;
}

/* What stands in one of the frame's act slots: the one with an act that fits, else the first with words that can be one. */
static uint32_t slot_act(const dtl_event_scene *scene, const dtl_event_act *act, dtl_event_slot slot) {
    uint32_t token = act->token;
    switch ((dtl_event_slot_kind)slot.kind) {
    case DTL_EVENT_SLOT_SUBJ: return dtl_event_node_of(scene, token)->subject;
    case DTL_EVENT_SLOT_OBJ: {
        /* "held four days of talks" */
        bool part = act->object != DTL_EVENT_NONE && dtl_event_node_of(scene, act->object)->act == DTL_EVENT_NONE;
        uint32_t meant = part ? dtl_event_content(scene, act->object) : act->object;
        return part && dtl_event_node_of(scene, meant)->act == DTL_EVENT_NONE ? act->object : meant;
    }
    case DTL_EVENT_SLOT_XCOMP: return complement(scene, token);
    case DTL_EVENT_SLOT_CCOMP: return clause_below(scene, token);
    case DTL_EVENT_SLOT_ADVCL: return dtl_event_child(scene, token, DTL_REL_ADVCL);
    case DTL_EVENT_SLOT_ACL: {
        /* a finite verb there has lost its clause: "after the opposition accused it" */
        uint32_t clause = dtl_event_child(scene, token, DTL_REL_ACL);
        bool finite = clause != DTL_EVENT_NONE && scene->tokens[clause].relation == DTL_REL_ACL &&
                      scene->tokens[clause].features.value[DTL_FEAT_VERBFORM] == scene->stage->finite;
        return finite ? DTL_EVENT_NONE : clause;
    }
    case DTL_EVENT_SLOT_PREP: return dtl_event_behind(scene, token, act->support, slot.word, false);
    default: return DTL_EVENT_NONE;
    }
}

static bool is_negated(const dtl_event_scene *scene, uint32_t token) {
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        if (base != DTL_REL_ADVMOD && base != DTL_REL_AUX) continue;
        uint32_t below = dtl_event_child(scene, (uint32_t)child, DTL_REL_ADVMOD);
        uint32_t flags = dtl_event_flags(scene, (uint32_t)child) | (below == DTL_EVENT_NONE ? 0 : dtl_event_flags(scene, below));
        if (flags & DTL_EVENT_NEGATION) return true;
    }
    return false;
}

static bool act_fits(const dtl_event_scene *scene, uint32_t act, uint32_t types) {
    uint32_t told = dtl_event_told(scene, act);
    if (told == DTL_EVENT_NONE) return false;
    /* not to do something friendly is to refuse it */
    const dtl_event_act *inner = &scene->acts.items[told];
    dtl_quad quad = dtl_type_quad((dtl_type)inner->type);
    bool friendly = quad == DTL_QUAD_VERBAL_COOPERATION || quad == DTL_QUAD_MATERIAL_COOPERATION;
    int type = friendly && is_negated(scene, inner->token) ? DTL_TYPE_REJECT : inner->type;
    return !types || types >> type & 1;
}

static bool can_be_act(const dtl_event_scene *scene, uint32_t token, int type, dtl_event_slot slot) {
    uint8_t upos = dtl_event_node_of(scene, token)->upos;
    bool nominal = slot.kind == DTL_EVENT_SLOT_OBJ || slot.kind == DTL_EVENT_SLOT_PREP;
    if (nominal && type != DTL_TYPE_REQUEST && type != DTL_TYPE_REJECT) return upos == DTL_UPOS_VERB;
    if (nominal)
        return upos == DTL_UPOS_VERB || (upos == DTL_UPOS_NOUN && dtl_event_node_of(scene, token)->actor == DTL_EVENT_NONE);
    return upos == DTL_UPOS_VERB || upos == DTL_UPOS_ADJ || upos == DTL_UPOS_NOUN || upos == DTL_UPOS_AUX;
}

/* The act of a token, or of the first coordinated with it. */
static uint32_t act_at(const dtl_event_scene *scene, uint32_t token, uint32_t types) {
    uint32_t act = dtl_event_node_of(scene, token)->act;
    if (act_fits(scene, act, types)) return act;
    dtl_event_children(scene, token, child) {
        if (dtl_event_node_of(scene, (uint32_t)child)->base != DTL_REL_CONJ) continue;
        uint32_t other = dtl_event_node_of(scene, (uint32_t)child)->act;
        if (act_fits(scene, other, types)) return other;
    }
    return DTL_EVENT_NONE;
}

static void find_inner(const dtl_event_scene *scene, dtl_event_act *act) {
    const dtl_event_frame *frame = act->frame;
    act->inner = act->inner_token = DTL_EVENT_NONE;
    for (size_t i = 0; i < frame->act.count; i++) {
        uint32_t token = slot_act(scene, act, frame->act.items[i]);
        if (token == DTL_EVENT_NONE || token == act->token) continue;
        if (dtl_event_matches_any(scene, token, &frame->restrictions[DTL_EVENT_KEY_ACT_NOT])) continue;
        uint32_t inner = act_at(scene, token, frame->act_types);
        if (inner != DTL_EVENT_NONE) {
            act->inner = inner;
            act->inner_token = token;
            return;
        }
        if (!frame->act_types && frame->type >= 0 && act->inner_token == DTL_EVENT_NONE &&
            can_be_act(scene, token, frame->type, frame->act.items[i]))
            act->inner_token = token;
    }
}

static int specificity(const dtl_event_act *act) {
    int score = dtl_event_frame_points(act->frame);
    if (act->inner_token != DTL_EVENT_NONE) score += act->inner != DTL_EVENT_NONE ? 2 : 1;
    if (act->actors.count) score++;
    if (act->recipients.count) score++;
    return score;
}

static bool is_people(const dtl_event_scene *scene, uint32_t token) {
    return dtl_event_in_class(scene, token, scene->lexicon->class_people) ||
           dtl_event_in_class(scene, token, scene->lexicon->class_troops);
}

/* "days of fighting": a verb's form that stands as a noun. */
static bool is_verbal_noun(const dtl_event_scene *scene, uint32_t token) {
    const dtl_event_node *node = dtl_event_node_of(scene, token);
    uint8_t base = node->base;
    bool slot = base == DTL_REL_OBL || base == DTL_REL_NMOD || base == DTL_REL_NSUBJ || base == DTL_REL_OBJ;
    bool gerund = scene->tokens[token].features.value[DTL_FEAT_VERBFORM] == scene->stage->gerund && !node->auxiliary;
    if (!slot && !gerund) return false;
    /* "Clashes broke out", "fighting broke out": nothing of a verb about it */
    bool plain = node->object == DTL_EVENT_NONE && node->subject == DTL_EVENT_NONE && !node->auxiliary &&
                 dtl_event_child(scene, token, DTL_REL_MARK) == DTL_EVENT_NONE;
    if (base == DTL_REL_NSUBJ && plain) return true;
    /* "a mass shooting": it ends a nominal that is nobody */
    uint32_t head = dtl_event_head(scene, token);
    if (base == DTL_REL_ACL && head != DTL_EVENT_NONE && head + 1 == token && node->object == DTL_EVENT_NONE)
        return dtl_event_node_of(scene, head)->actor == DTL_EVENT_NONE && !is_people(scene, head);
    dtl_event_children(scene, token, child) {
        uint8_t below = dtl_event_node_of(scene, (uint32_t)child)->base;
        if ((slot && below == DTL_REL_CASE) || below == DTL_REL_DET || below == DTL_REL_AMOD)
            return slot || (uint32_t)child < token;
    }
    return false;
}

/* "The jailed mayor": an attribute tells what befell one particular person. */
static bool tells_particular(const dtl_event_scene *scene, uint32_t token, const dtl_event_frame *frame) {
    bool befalls = frame->mode == DTL_MODE_ARREST || frame->mode == DTL_MODE_ABDUCT || frame->mode == DTL_MODE_CONVICT ||
                   frame->mode == DTL_MODE_TARGETED || frame->mode == DTL_MODE_RELEASE || frame->mode == DTL_MODE_DEPORT ||
                   frame->count == DTL_COUNT_KILLED;
    uint32_t head = dtl_event_head(scene, token);
    if (!befalls || frame->more_count || head == DTL_EVENT_NONE || head < token ||
        scene->tokens[token].features.value[DTL_FEAT_TENSE] != scene->stage->past || dtl_event_node_of(scene, token)->active)
        return dtl_event_node_of(scene, token)->active;
    dtl_event_children(scene, head, child) {
        bool article = dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_DET && scene->stage->definite &&
                       scene->tokens[child].features.value[DTL_FEAT_DEFINITE] == scene->stage->definite;
        if (article || scene->tokens[child].relation == DTL_REL_NMOD_POSS)
            return dtl_event_is_kind(scene, head, DTL_EVENT_KIND_PERSON);
    }
    return false;
}

static bool usable(const dtl_event_scene *scene, uint32_t token, const dtl_event_frame *frame) {
    uint8_t base = dtl_event_node_of(scene, token)->base, upos = dtl_event_node_of(scene, token)->upos;
    bool verbal_noun = upos == DTL_UPOS_VERB && is_verbal_noun(scene, token);
    if (verbal_noun) return frame->upos == DTL_UPOS_NOUN;
    if (frame->upos == DTL_UPOS_NOUN)
        return (upos == DTL_UPOS_NOUN || upos == DTL_UPOS_PROPN) && base != DTL_REL_COMPOUND && base != DTL_REL_FLAT;
    if (frame->upos == DTL_UPOS_ADJ) {
        /* "is prepared to", not "prepared to" */
        bool predicate = upos == DTL_UPOS_ADJ ||
                         (upos == DTL_UPOS_VERB &&
                          (dtl_event_is_passive(scene, token) || dtl_event_child(scene, token, DTL_REL_COP) != DTL_EVENT_NONE));
        return predicate && base != DTL_REL_AMOD && base != DTL_REL_COMPOUND;
    }
    if (base == DTL_REL_AMOD) return upos == DTL_UPOS_VERB && tells_particular(scene, token, frame);
    /* "is prepared to" tells what somebody is, whatever it is tagged as */
    if (dtl_event_child(scene, token, DTL_REL_COP) != DTL_EVENT_NONE &&
        dtl_event_child(scene, token, DTL_REL_XCOMP) != DTL_EVENT_NONE)
        return false;
    return (upos == DTL_UPOS_VERB || (upos == DTL_UPOS_AUX && base != DTL_REL_AUX && base != DTL_REL_COP)) &&
           base != DTL_REL_COMPOUND;
}

/* Where the tree takes a verb's particle for a preposition, what stands behind it is the object: "called off the strike". */
static uint32_t object_of(const dtl_event_scene *scene, uint32_t verb, uint32_t last) {
    uint32_t object = dtl_event_object(scene, verb);
    /* "workers held hostage by the rebels": the frame's own word is no object */
    if (object != DTL_EVENT_NONE && object == last && dtl_event_node_of(scene, verb)->base == DTL_REL_ACL)
        return dtl_event_head(scene, verb);
    if (object != DTL_EVENT_NONE || last == verb) return object;
    uint32_t behind = dtl_event_head(scene, last);
    bool oblique = behind != DTL_EVENT_NONE && behind != verb && dtl_event_head(scene, behind) == verb;
    uint32_t next = oblique && last + 1 < behind ? last + 1 : DTL_EVENT_NONE;
    /* "pulled out of the town": a preposition of its own follows the particle */
    if (next != DTL_EVENT_NONE && dtl_event_node_of(scene, next)->base == DTL_REL_CASE) return DTL_EVENT_NONE;
    return oblique && dtl_event_node_of(scene, last)->base == DTL_REL_CASE ? behind : DTL_EVENT_NONE;
}

/* "Tortured himself over the decision": done to nobody, unless the frame asks for just that. */
static bool is_upon_oneself(const dtl_event_scene *scene, const dtl_event_act *act) {
    return act->object != DTL_EVENT_NONE && act->frame->type >= 0 && !act->frame->more_count &&
           !act->frame->restrictions[DTL_EVENT_KEY_OBJ].count && scene->stage->reflexive &&
           scene->tokens[act->object].features.value[DTL_FEAT_REFLEX] == scene->stage->reflexive;
}

/* "His stand on waterboarding", "punching bags": what is done to nobody told, by a participle alone. */
static bool is_done_to_nobody(const dtl_event_scene *scene, const dtl_event_act *act) {
    const dtl_event_node *node = dtl_event_node_of(scene, act->token);
    const dtl_features *features = &scene->tokens[act->token].features;
    bool participle = features->value[DTL_FEAT_VERBFORM] == scene->stage->part &&
                      features->value[DTL_FEAT_TENSE] != scene->stage->past && !node->auxiliary;
    bool own = node->base == DTL_REL_XCOMP || node->base == DTL_REL_CONJ || node->base == DTL_REL_ROOT ||
               act->frame->more_count || act->frame->type != DTL_TYPE_ASSAULT;
    return participle && !own && act->object == DTL_EVENT_NONE && !act->recipients.count &&
           act->recipients.head == DTL_EVENT_NONE && act->frame->recipient.count &&
           act->frame->recipient.items[0].kind == DTL_EVENT_SLOT_OBJ;
}

/* Fills a candidate; false when it does not fit. */
static bool candidate(const dtl_event_scene *scene, uint32_t start, const dtl_event_frame *frame, dtl_event_act *out) {
    bool noun = frame->upos == DTL_UPOS_NOUN;
    uint32_t token = noun ? noun_words(scene, start, frame) : start;
    if (token == DTL_EVENT_NONE || !usable(scene, token, frame)) return false;
    uint32_t last = token;
    if (!noun && !verb_words(scene, token, frame, &last)) return false;
    *out = (dtl_event_act){.frame = frame,
                           .token = token,
                           .support = DTL_EVENT_NONE,
                           .inner = DTL_EVENT_NONE,
                           .inner_token = DTL_EVENT_NONE,
                           .outer = DTL_EVENT_NONE,
                           .type = frame->type,
                           .mode = frame->mode,
                           .contexts = frame->contexts};
    memcpy(out->cameo, frame->cameo, sizeof out->cameo);
    out->object = noun ? DTL_EVENT_NONE : object_of(scene, token, last);
    *scene->near = false;
    if (!dtl_event_fits(scene, out) || is_upon_oneself(scene, out)) return false;
    find_inner(scene, out);
    if (frame->type < 0 && out->inner == DTL_EVENT_NONE) return false;
    dtl_event_fill(scene, out, &frame->actor, true, &out->actors);
    dtl_event_fill(scene, out, &frame->recipient, false, &out->recipients);
    dtl_event_side_remove(&out->recipients, &out->actors, scene);
    /* a noun on its own may lack what it needs, and still be what another act speaks of */
    if (!noun && is_done_to_nobody(scene, out)) return false;
    bool lacks = !dtl_event_has_needs(scene, out, false);
    if (!dtl_event_sides_fit(scene, out) || (!noun && lacks)) return false;
    out->near = frame->near.data || *scene->near;
    out->score = specificity(out) - lacks;
    return true;
}

/* "signed an agreement", "defied calls": the noun is part of what the verb tells, no act beside it; an attack that is condemned
 * is one. */
static void take_object(dtl_event_scene *scene, const dtl_event_act *act) {
    if (act->type < 0 || act->frame->upos == DTL_UPOS_NOUN || act->object == DTL_EVENT_NONE) return;
    uint32_t held = dtl_event_node_of(scene, act->object)->act;
    if (held == DTL_EVENT_NONE || scene->acts.items[held].frame->upos != DTL_UPOS_NOUN || scene->acts.items[held].type < 0)
        return;
    dtl_quad quad = dtl_type_quad((dtl_type)scene->acts.items[held].type);
    bool words = quad == DTL_QUAD_VERBAL_COOPERATION || quad == DTL_QUAD_VERBAL_CONFLICT;
    if (words || act->frame->restrictions[DTL_EVENT_KEY_OBJ].count) scene->acts.items[held].consumed = true;
}

/* "engaged in ethnic cleansing against X": the same for a noun behind the preposition that the frame asks for. */
static void take_oblique(dtl_event_scene *scene, dtl_event_act *act) {
    if (act->type < 0 || act->frame->upos == DTL_UPOS_NOUN || !act->frame->restrictions[DTL_EVENT_KEY_OBL].count) return;
    uint32_t token = dtl_event_oblique(scene, act, &act->frame->restrictions[DTL_EVENT_KEY_OBL]);
    uint32_t held = token == DTL_EVENT_NONE ? DTL_EVENT_NONE : dtl_event_node_of(scene, token)->act;
    if (held == DTL_EVENT_NONE || scene->acts.items[held].type != act->type) return;
    scene->acts.items[held].consumed = true;
    if (!act->recipients.count) act->recipients = scene->acts.items[held].recipients;
    dtl_event_side_remove(&act->recipients, &act->actors, scene);
}

static bool is_denied(const dtl_event_scene *scene, uint32_t noun) {
    uint32_t det = dtl_event_child(scene, noun, DTL_REL_DET);
    return det != DTL_EVENT_NONE && (dtl_event_flags(scene, det) & DTL_EVENT_NEGATION);
}

/* "Clashes broke out between A and B": what stands behind a preposition beside the verb is the noun's. */
static void fill_behind(const dtl_event_scene *scene, dtl_event_act *act) {
    enum { MOST = 8 };
    dtl_event_slot items[MOST];
    dtl_event_slots behind = {items, 0};
    for (size_t i = 0; i < act->frame->actor.count && behind.count < MOST; i++) {
        if (act->frame->actor.items[i].kind == DTL_EVENT_SLOT_PREP) items[behind.count++] = act->frame->actor.items[i];
    }
    dtl_event_fill(scene, act, &behind, false, &act->actors);
}

static void carry(dtl_event_scene *scene, uint32_t index) {
    dtl_event_act *act = &scene->acts.items[index];
    uint32_t told = dtl_event_told(scene, act->inner);
    if (told == DTL_EVENT_NONE) return;
    dtl_event_act *inner = &scene->acts.items[told];
    /* "has no plan to meet" */
    bool none = act->frame->upos == DTL_UPOS_NOUN && is_denied(scene, act->token);
    inner->negated |= none;
    inner->planned |= act->frame->carry == DTL_EVENT_PLAN && !none;
    inner->possible |= act->frame->carry == DTL_EVENT_HOPE;
    inner->attempted |= act->frame->carry == DTL_EVENT_TRY;
    inner->negated |= act->frame->carry == DTL_EVENT_NEGATE;
    inner->outer = index;
    inner->carried = true;
    bool nominal = inner->frame->upos == DTL_UPOS_NOUN;
    if (!nominal || inner->support != DTL_EVENT_NONE || act->frame->upos == DTL_UPOS_NOUN) return;
    inner->support = act->token;
    dtl_event_side own = inner->actors;
    if (act->frame->actor.count) dtl_event_fill(scene, inner, &inner->frame->actor, true, &inner->actors);
    if (!inner->actors.count) inner->actors = own;
    if (!inner->actors.count) fill_behind(scene, inner);
    if (!inner->recipients.count) dtl_event_fill(scene, inner, &inner->frame->recipient, false, &inner->recipients);
    dtl_event_side_remove(&inner->recipients, &inner->actors, scene);
    if (inner->frame->act.count && inner->inner_token == DTL_EVENT_NONE) find_inner(scene, inner);
}

/* "threatened to strike", "refused to negotiate": what is only spoken of is no act of its own, whatever frame tells the speaking.
 */
static void hold_complement(const dtl_event_scene *scene, const dtl_event_act *act) {
    bool speaks = act->type == DTL_TYPE_AGREE || act->type == DTL_TYPE_REQUEST || act->type == DTL_TYPE_THREATEN ||
                  act->type == DTL_TYPE_REJECT;
    uint32_t clause =
        speaks && act->frame->upos == DTL_UPOS_VERB ? dtl_event_child(scene, act->token, DTL_REL_XCOMP) : DTL_EVENT_NONE;
    if (clause != DTL_EVENT_NONE) dtl_event_node_of(scene, clause)->inside = true;
}

static int keep(dtl_event_scene *scene, const dtl_event_act *best) {
    uint32_t *held = &dtl_event_node_of(scene, best->token)->act;
    if (*held != DTL_EVENT_NONE) {
        if (best->score <= scene->acts.items[*held].score) return DTL_OK;
        scene->acts.items[*held].dropped = true;
    }
    dtl_event_act *act = dtl_vector_push(&scene->acts, &scene->document->arena);
    if (!act) return scene->document->arena.status;
    *act = *best;
    *held = (uint32_t)(scene->acts.count - 1);
    take_object(scene, act);
    take_oblique(scene, act);
    if (dtl_event_deny_claim(scene, act)) return DTL_OK;
    if (best->inner_token == DTL_EVENT_NONE) {
        hold_complement(scene, best);
        return DTL_OK;
    }
    if (best->type >= 0 || best->frame->carry == DTL_EVENT_STOP)
        dtl_event_compose_act(scene, *held);
    else
        carry(scene, *held);
    return DTL_OK;
}

static void try_chain(const dtl_event_scene *scene, uint32_t token, uint32_t word, bool plain_nouns, dtl_event_act *best) {
    dtl_event_act now;
    if (word == DTL_EVENT_NONE) return;
    for (uint32_t link = scene->lexicon->words.items[word].frames; link != DTL_EVENT_NONE;
         link = scene->lexicon->links.items[link].next) {
        const dtl_event_frame *frame = &scene->lexicon->frames.items[scene->lexicon->links.items[link].frame];
        bool plain = frame->upos == DTL_UPOS_NOUN && !frame->act.count;
        if (plain == plain_nouns && candidate(scene, token, frame, &now) && now.score > best->score) *best = now;
    }
}

static int match_at(dtl_event_scene *scene, uint32_t token, bool plain_nouns) {
    const dtl_event_node *node = dtl_event_node_of(scene, token);
    dtl_event_act best = {.score = -1000};
    try_chain(scene, token, node->lemma, plain_nouns, &best);
    if (node->form != node->lemma) try_chain(scene, token, node->form, plain_nouns, &best);
    return best.frame ? keep(scene, &best) : DTL_OK;
}

/* The sentence's tokens, the deepest in the tree first, within a depth from the right: acts before those that hold them. */
static int order(dtl_event_scene *scene, uint32_t **out) {
    uint32_t count = scene->end - scene->first;
    uint32_t *tokens = dtl_arena_array(&scene->document->arena, uint32_t, count);
    uint32_t *depth = dtl_arena_array(&scene->document->arena, uint32_t, count);
    uint32_t *starts = dtl_arena_array(&scene->document->arena, uint32_t, count + 2);
    if (!tokens || !depth || !starts) return scene->document->arena.status;
    uint32_t filled = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (dtl_event_head(scene, scene->first + i) == DTL_EVENT_NONE ||
            scene->tokens[scene->first + i].head == (int32_t)(scene->first + i))
            tokens[filled++] = i;
    }
    for (uint32_t at = 0; at < filled; at++) {
        dtl_event_children(scene, scene->first + tokens[at], child) {
            uint32_t i = (uint32_t)child - scene->first;
            depth[i] = depth[tokens[at]] + 1;
            if (filled < count) tokens[filled++] = i;
        }
    }
    for (uint32_t i = 0; i < count; i++) starts[depth[i] + 1]++;
    for (uint32_t d = 1; d <= count; d++) starts[d] += starts[d - 1];
    for (uint32_t i = 0; i < count; i++) tokens[count - 1 - starts[depth[i]]++] = scene->first + i;
    *out = tokens;
    return DTL_OK;
}

int dtl_event_match(dtl_event_scene *scene) {
    uint32_t *tokens = NULL;
    int status = order(scene, &tokens);
    for (uint32_t t = scene->first; status == DTL_OK && t < scene->end; t++) status = match_at(scene, t, true);
    for (uint32_t i = 0; status == DTL_OK && i < scene->end - scene->first; i++) status = match_at(scene, tokens[i], false);
    for (size_t i = 0; i < scene->acts.count; i++) {
        dtl_event_act *act = &scene->acts.items[i];
        act->wanting = !dtl_event_has_needs(scene, act, true);
        if (act->type < 0) act->dropped = true;
    }
    return status;
}
