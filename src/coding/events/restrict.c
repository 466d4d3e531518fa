/* What a frame asks for: words, kinds and phrases around its trigger, who fills its sides, and what it needs. */
#include "coding/events/scene.h"

#include <string.h>

static bool matches_one(const dtl_event_scene *scene, uint32_t token, const dtl_event_pattern *pattern) {
    if (pattern->how == DTL_EVENT_ABSENT) return token == DTL_EVENT_NONE;
    if (token == DTL_EVENT_NONE) return false;
    switch ((dtl_event_how)pattern->how) {
    case DTL_EVENT_ANY: return true;
    case DTL_EVENT_WORD: return dtl_event_is_word(scene, token, pattern->value);
    case DTL_EVENT_CLASS:
        return dtl_event_in_class(scene, token, pattern->value) &&
               !(pattern->value == scene->lexicon->class_accidents && dtl_event_is_gunfire(scene, token));
    case DTL_EVENT_KIND: return dtl_event_is_kind(scene, token, (dtl_event_kind)pattern->value);
    case DTL_EVENT_SECTOR: {
        dtl_event_side side = {.head = DTL_EVENT_NONE};
        dtl_event_add(scene, token, false, &side);
        return side.count && side.items[0].actor != DTL_EVENT_NONE &&
               memcmp(scene->document->actors.items[side.items[0].actor].sector, pattern->sector, 4) == 0;
    }
    case DTL_EVENT_TYPE: {
        uint32_t told = dtl_event_told(scene, dtl_event_node_of(scene, token)->act);
        return told != DTL_EVENT_NONE && scene->acts.items[told].type == (int)pattern->value;
    }
    case DTL_EVENT_ABSENT: break;
    }
    return false;
}

bool dtl_event_is_gunfire(const dtl_event_scene *scene, uint32_t token) {
    /* "Israeli fire", "police fire" */
    if (dtl_event_country_of(scene, token) || dtl_event_band_of(scene, token)) return true;
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        if ((base == DTL_REL_COMPOUND || base == DTL_REL_AMOD) &&
            dtl_event_in_class(scene, (uint32_t)child, scene->lexicon->class_gunfire))
            return true;
    }
    return false;
}

bool dtl_event_matches_any(const dtl_event_scene *scene, uint32_t token, const dtl_event_patterns *patterns) {
    for (size_t i = 0; i < patterns->count; i++) {
        if (matches_one(scene, token, &patterns->items[i])) return true;
    }
    if (token == DTL_EVENT_NONE || dtl_event_node_of(scene, token)->upos != DTL_UPOS_NOUN) return false;
    for (size_t i = 0; i < patterns->count; i++) {
        bool near = patterns->items[i].how == DTL_EVENT_CLASS &&
                    dtl_event_word_near(scene->lexicon, dtl_event_node_of(scene, token)->lemma, patterns->items[i].value);
        if (near) return *scene->near = true;
    }
    return false;
}

/* The token, one coordinated with it, or what it is a part or number of. */
static bool matches_around(const dtl_event_scene *scene, uint32_t token, const dtl_event_patterns *patterns) {
    if (dtl_event_matches_any(scene, token, patterns)) return true;
    if (token == DTL_EVENT_NONE) return false;
    /* "launched strikes on camps and a factory": the act is told by what stands first */
    bool act = dtl_event_told(scene, dtl_event_node_of(scene, token)->act) != DTL_EVENT_NONE;
    bool part = dtl_event_flags(scene, token) & DTL_EVENT_PART, hollow = dtl_event_flags(scene, token) & DTL_EVENT_HOLLOW;
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        bool hyphened =
            base == DTL_REL_COMPOUND && (uint32_t)child + 2 == token && dtl_slice_is(scene->tokens[child + 1].form, "-");
        bool looked_at = hyphened || (base == DTL_REL_CONJ && !act) || (part && base == DTL_REL_NMOD) || base == DTL_REL_FLAT ||
                         (hollow && (base == DTL_REL_COMPOUND || base == DTL_REL_AMOD || base == DTL_REL_NMOD));
        if (looked_at && dtl_event_matches_any(scene, (uint32_t)child, patterns)) return true;
    }
    return false;
}

/* "The hurricane", "Hurricane Ann". */
static bool is_or_is_named(const dtl_event_scene *scene, uint32_t token, const dtl_event_patterns *patterns) {
    if (dtl_event_matches_any(scene, token, patterns)) return true;
    if (scene->tokens[token].upos != DTL_UPOS_PROPN) return false;
    dtl_event_children(scene, token, child) {
        bool title = dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_COMPOUND && (uint32_t)child + 1 == token;
        if (title && dtl_event_matches_any(scene, (uint32_t)child, patterns)) return true;
    }
    return false;
}

static bool matches_child(const dtl_event_scene *scene, uint32_t token, const dtl_event_patterns *patterns, bool self) {
    if (token == DTL_EVENT_NONE) return false;
    if (self && dtl_event_matches_any(scene, token, patterns)) return true;
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        if (base == DTL_REL_NSUBJ || base == DTL_REL_PUNCT) continue;
        if (dtl_event_matches_any(scene, (uint32_t)child, patterns)) return true;
    }
    return false;
}

static bool has_preposition(const dtl_event_scene *scene, uint32_t token, uint32_t word) {
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        if ((base == DTL_REL_CASE || base == DTL_REL_MARK) && dtl_event_is_word(scene, (uint32_t)child, word)) return true;
    }
    return false;
}

/* Some phrase under the token with a pattern's preposition and filler; DTL_EVENT_NONE when there is none. */
static uint32_t oblique_of(const dtl_event_scene *scene, uint32_t token, const dtl_event_patterns *patterns) {
    if (token == DTL_EVENT_NONE) return DTL_EVENT_NONE;
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        if (base == DTL_REL_NSUBJ || base == DTL_REL_PUNCT || base == DTL_REL_CONJ) continue;
        uint32_t meant = dtl_event_content(scene, (uint32_t)child); /* "with a barrage of tear gas" */
        for (size_t i = 0; i < patterns->count; i++) {
            const dtl_event_pattern *pattern = &patterns->items[i];
            bool fits = has_preposition(scene, (uint32_t)child, pattern->preposition) &&
                        (matches_one(scene, (uint32_t)child, pattern) || matches_one(scene, meant, pattern));
            if (fits) return (uint32_t)child;
        }
    }
    return DTL_EVENT_NONE;
}

/* The same beside a verb or its object. */
uint32_t dtl_event_oblique(const dtl_event_scene *scene, const dtl_event_act *act, const dtl_event_patterns *patterns) {
    uint32_t own = oblique_of(scene, act->token, patterns);
    if (own == DTL_EVENT_NONE) own = oblique_of(scene, act->object, patterns);
    /* "charged A and B with theft": what the tree hangs under the last of them */
    uint32_t last = own == DTL_EVENT_NONE && act->object != DTL_EVENT_NONE ? dtl_event_child(scene, act->object, DTL_REL_CONJ)
                                                                           : DTL_EVENT_NONE;
    if (last != DTL_EVENT_NONE && dtl_event_node_of(scene, last)->upos != DTL_UPOS_VERB) own = oblique_of(scene, last, patterns);
    if (own != DTL_EVENT_NONE || act->frame->upos != DTL_UPOS_NOUN) return own;
    /* "joined attacks on the plan": what hangs under the verb behind the noun may be the noun's */
    uint32_t head = dtl_event_head(scene, act->token);
    bool object = head != DTL_EVENT_NONE && dtl_event_node_of(scene, act->token)->base == DTL_REL_OBJ && head < act->token;
    return object ? oblique_of(scene, head, patterns) : DTL_EVENT_NONE;
}

bool dtl_event_fits(const dtl_event_scene *scene, const dtl_event_act *act) {
    const dtl_event_patterns *r = act->frame->restrictions;
    bool verbal = act->frame->upos != DTL_UPOS_NOUN;
    /* "the ad that he released" */
    uint32_t object = act->object == DTL_EVENT_NONE ? act->object : dtl_event_antecedent(scene, act->object);
    uint32_t subject = verbal ? dtl_event_subject(scene, act->token) : DTL_EVENT_NONE;
    if (r[DTL_EVENT_KEY_OBJ].count && !matches_around(scene, object, &r[DTL_EVENT_KEY_OBJ])) return false;
    uint32_t meant = object == DTL_EVENT_NONE ? object : dtl_event_content(scene, object);
    if (object != DTL_EVENT_NONE && (dtl_event_matches_any(scene, object, &r[DTL_EVENT_KEY_OBJ_NOT]) ||
                                     dtl_event_matches_any(scene, meant, &r[DTL_EVENT_KEY_OBJ_NOT])))
        return false;
    if (r[DTL_EVENT_KEY_SUBJ].count && !matches_around(scene, subject, &r[DTL_EVENT_KEY_SUBJ])) return false;
    if (subject != DTL_EVENT_NONE && is_or_is_named(scene, subject, &r[DTL_EVENT_KEY_SUBJ_NOT])) return false;
    if (r[DTL_EVENT_KEY_SUBJ_MOD].count &&
        !matches_child(scene, subject == DTL_EVENT_NONE ? subject : dtl_event_content(scene, subject), &r[DTL_EVENT_KEY_SUBJ_MOD],
                       true))
        return false;
    if (r[DTL_EVENT_KEY_OBL].count && dtl_event_oblique(scene, act, &r[DTL_EVENT_KEY_OBL]) == DTL_EVENT_NONE) return false;
    if (r[DTL_EVENT_KEY_OBL_NOT].count && dtl_event_oblique(scene, act, &r[DTL_EVENT_KEY_OBL_NOT]) != DTL_EVENT_NONE)
        return false;
    if (r[DTL_EVENT_KEY_OBL_WORD].count && !matches_child(scene, act->token, &r[DTL_EVENT_KEY_OBL_WORD], false) &&
        !matches_child(scene, object, &r[DTL_EVENT_KEY_OBL_WORD], false))
        return false;
    if (r[DTL_EVENT_KEY_OBJ_WORD].count && !matches_child(scene, object, &r[DTL_EVENT_KEY_OBJ_WORD], true)) return false;
    if (r[DTL_EVENT_KEY_OBJ_MOD].count && !matches_child(scene, meant, &r[DTL_EVENT_KEY_OBJ_MOD], false)) return false;
    if (matches_child(scene, object, &r[DTL_EVENT_KEY_OBJ_MOD_NOT], false)) return false;
    return !matches_child(scene, act->token, &r[DTL_EVENT_KEY_MOD_NOT], false);
}

static uint32_t side_token(const dtl_event_side *side) {
    return side->count ? side->items[0].token : side->head;
}

static bool is_harm(int type) {
    return type < 0 || type == DTL_TYPE_ASSAULT || type == DTL_TYPE_COERCE || type == DTL_TYPE_SANCTION ||
           type == DTL_TYPE_ACCUSE;
}

/* "You've picked me up": what whoever reads or listens does is no news. */
static bool is_yours(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (act->frame->upos != DTL_UPOS_VERB || act->type < 0) return false;
    uint32_t subject = dtl_event_subject(scene, act->token);
    if (subject == DTL_EVENT_NONE || dtl_event_node_of(scene, subject)->upos != DTL_UPOS_PRON) return false;
    uint8_t person = scene->tokens[subject].features.value[DTL_FEAT_PERSON];
    return person && person == scene->stage->second_person;
}

/* "Locked up the Republican nomination": done to no Republican. Who only stands beside the noun is none of the people that a
 * frame asks for. */
static bool matches_recipient(const dtl_event_scene *scene, const dtl_event_side *side, const dtl_event_patterns *patterns) {
    uint32_t token = side_token(side);
    uint32_t meant =
        side->head == DTL_EVENT_NONE ? DTL_EVENT_NONE : dtl_event_content(scene, dtl_event_antecedent(scene, side->head));
    if (meant != DTL_EVENT_NONE && dtl_event_matches_any(scene, side->head, patterns)) return true;
    /* "hundreds of homes" */
    if (meant != DTL_EVENT_NONE && dtl_event_matches_any(scene, dtl_event_whole(scene, side->head), patterns)) return true;
    bool own = meant == DTL_EVENT_NONE || meant == token || dtl_event_node_of(scene, meant)->upos != DTL_UPOS_NOUN ||
               dtl_event_node_of(scene, meant)->covered == token || !side->count;
    if (own) return dtl_event_matches_any(scene, token, patterns);
    for (size_t i = 0; i < patterns->count; i++) {
        const dtl_event_pattern *pattern = &patterns->items[i];
        bool body =
            pattern->how == DTL_EVENT_CLASS || (pattern->how == DTL_EVENT_KIND && pattern->value == DTL_EVENT_KIND_PERSON);
        if (!body && matches_one(scene, token, pattern)) return true;
    }
    return false;
}

/* "It was released": no person, whatever it names. */
static bool is_done_to_it(const dtl_event_scene *scene, const dtl_event_act *act) {
    switch (act->mode) {
    case DTL_MODE_ARREST:
    case DTL_MODE_RELEASE:
    case DTL_MODE_DEPORT:
    case DTL_MODE_BEAT:
    case DTL_MODE_TORTURE:
    case DTL_MODE_ABDUCT: break;
    default: return false;
    }
    uint32_t token = act->object == DTL_EVENT_NONE ? side_token(&act->recipients) : act->object;
    return token != DTL_EVENT_NONE && dtl_event_node_of(scene, token)->upos == DTL_UPOS_PRON && scene->stage->neuter &&
           scene->tokens[token].features.value[DTL_FEAT_GENDER] == scene->stage->neuter;
}

bool dtl_event_sides_fit(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (is_yours(scene, act) || is_done_to_it(scene, act)) return false;
    const dtl_event_patterns *r = act->frame->restrictions;
    uint32_t actor = side_token(&act->actors), recipient = side_token(&act->recipients);
    if (recipient != DTL_EVENT_NONE) recipient = dtl_event_content(scene, recipient); /* "hundreds of homes" */
    /* an agent left out is no reason against a frame: "was arrested"; but "armed men", "a group formed" tell no act */
    bool hidden =
        actor == DTL_EVENT_NONE || (!act->actors.count && dtl_event_node_of(scene, (uint32_t)(actor))->upos == DTL_UPOS_PRON);
    if (hidden && scene->tokens[act->token].relation == DTL_REL_ACL && act->frame->upos == DTL_UPOS_VERB && !is_harm(act->type))
        return false;
    if (r[DTL_EVENT_KEY_ACTOR_IS].count && !hidden && !dtl_event_matches_any(scene, actor, &r[DTL_EVENT_KEY_ACTOR_IS]) &&
        !(act->actors.head != DTL_EVENT_NONE && dtl_event_matches_any(scene, act->actors.head, &r[DTL_EVENT_KEY_ACTOR_IS])))
        return false;
    if (r[DTL_EVENT_KEY_ACTOR_IS].count && actor == DTL_EVENT_NONE &&
        (act->frame->upos == DTL_UPOS_NOUN || !dtl_event_is_passive(scene, act->token)))
        return false;
    if (!hidden && dtl_event_matches_any(scene, actor, &r[DTL_EVENT_KEY_ACTOR_NOT])) return false;
    if (r[DTL_EVENT_KEY_RECIPIENT_IS].count &&
        (recipient == DTL_EVENT_NONE || !matches_recipient(scene, &act->recipients, &r[DTL_EVENT_KEY_RECIPIENT_IS])))
        return false;
    return recipient == DTL_EVENT_NONE || !dtl_event_matches_any(scene, recipient, &r[DTL_EVENT_KEY_RECIPIENT_NOT]);
}

static bool is_plural(const dtl_event_scene *scene, const dtl_event_side *side) {
    return side->count && scene->tokens[side->items[0].token].features.value[DTL_FEAT_NUMBER] == scene->stage->plural;
}

/* Of a nominal act on its own: a modifier without a country says too little ("a terrorist attack"). */
static bool tells_actor(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (!act->actors.count) return false;
    if (act->frame->upos != DTL_UPOS_NOUN || act->support != DTL_EVENT_NONE || !act->actors.modifier) return true;
    uint32_t actor = act->actors.items[0].actor;
    return actor != DTL_EVENT_NONE && scene->document->actors.items[actor].country[0];
}

static uint32_t needs_met(const dtl_event_scene *scene, const dtl_event_act *act, bool settled) {
    bool actor = tells_actor(scene, act), recipient = act->recipients.count;
    bool several = act->actors.count + act->recipients.count > 1 || is_plural(scene, &act->actors);
    uint32_t met = DTL_EVENT_NEEDS_ATTACK;
    if (act->inner_token != DTL_EVENT_NONE) met |= DTL_EVENT_NEEDS_ACT;
    if (!settled || act->support != DTL_EVENT_NONE || dtl_event_is_said_to_happen(scene, act)) met |= DTL_EVENT_NEEDS_SUPPORT;
    if (actor) met |= DTL_EVENT_NEEDS_ACTOR;
    if (recipient || act->recipients.head != DTL_EVENT_NONE) met |= DTL_EVENT_NEEDS_RECIPIENT;
    if (actor && recipient) met |= DTL_EVENT_NEEDS_BOTH;
    if (actor || recipient) met |= DTL_EVENT_NEEDS_EITHER;
    if (several) met |= DTL_EVENT_NEEDS_SEVERAL;
    if (act->actors.count + act->recipients.count > 1) met |= DTL_EVENT_NEEDS_SIDES;
    if (dtl_event_is_placed(scene, act)) met |= DTL_EVENT_NEEDS_PLACE;
    if (dtl_event_is_known(scene, act)) met |= DTL_EVENT_NEEDS_KNOWN;
    return met;
}

bool dtl_event_has_needs(const dtl_event_scene *scene, const dtl_event_act *act, bool settled) {
    const uint32_t *needs = act->frame->needs;
    /* a verb that carries it stands for whatever it lacks, but for the act that it speaks of */
    bool speaks = needs[0];
    for (size_t i = 0; i < DTL_EVENT_MAX_NEEDS && needs[i]; i++) speaks &= (needs[i] & DTL_EVENT_NEEDS_ACT) != 0;
    bool carried = settled && act->support != DTL_EVENT_NONE && act->actors.count && !speaks;
    if (!needs[0] || carried) return true;
    uint32_t met = needs_met(scene, act, settled);
    for (size_t i = 0; i < DTL_EVENT_MAX_NEEDS && needs[i]; i++) {
        if ((needs[i] & ~met) == 0) return true;
    }
    return false;
}

int dtl_event_frame_points(const dtl_event_frame *f) {
    int score = 4 * (int)f->more_count + (f->weak ? -3 : 0) + (f->type >= 0 ? 2 : 0);
    static const struct {
        dtl_event_restriction key;
        int points;
    } points[] = {{DTL_EVENT_KEY_OBJ, 4},      {DTL_EVENT_KEY_OBL, 4},      {DTL_EVENT_KEY_OBL_WORD, 4},
                  {DTL_EVENT_KEY_OBJ_WORD, 2}, {DTL_EVENT_KEY_OBJ_MOD, 2},  {DTL_EVENT_KEY_SUBJ, 3},
                  {DTL_EVENT_KEY_SUBJ_MOD, 2}, {DTL_EVENT_KEY_ACTOR_IS, 1}, {DTL_EVENT_KEY_RECIPIENT_IS, 2}};
    for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
        if (f->restrictions[points[i].key].count) score += points[i].points;
    }
    return score;
}
