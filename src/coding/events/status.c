/* Whether an act is told as done: by its auxiliaries, negation, conditions, and the clauses that it stands in. */
#include "coding/events/scene.h"

enum { MAX_STEPS = 8 };

typedef struct modality {
    bool future, possible, obliged, negated, condition, unless, purpose, doubt;
    bool perfect; /* "would have": what did not happen */
    bool ahead;   /* beside what lies ahead */
} modality;

static bool is_infinitive(const dtl_event_scene *scene, uint32_t verb) {
    dtl_event_children(scene, verb, child) {
        if (dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_MARK &&
            (dtl_event_flags(scene, (uint32_t)child) & DTL_EVENT_INFINITIVE) &&
            dtl_event_node_of(scene, (uint32_t)child)->upos == DTL_UPOS_PART)
            return true;
    }
    return false;
}

static void read_child(const dtl_event_scene *scene, uint32_t child, modality *m) {
    uint8_t base = dtl_event_node_of(scene, child)->base;
    uint32_t flags = dtl_event_flags(scene, child);
    if (base == DTL_REL_AUX) {
        m->future |= (flags & DTL_EVENT_FUTURE) != 0;
        m->possible |= (flags & DTL_EVENT_POSSIBLE) != 0;
        m->obliged |= (flags & DTL_EVENT_OBLIGATION) != 0;
        m->perfect |=
            (flags & DTL_EVENT_OBLIGED) && scene->tokens[child].features.value[DTL_FEAT_VERBFORM] == scene->stage->infinitive;
    }
    /* "are to meet" */
    if (base == DTL_REL_COP) m->future |= is_infinitive(scene, dtl_event_head(scene, child));
    if (base == DTL_REL_MARK || (base == DTL_REL_ADVMOD && (flags & DTL_EVENT_UNLESS)))
        m->condition |= (flags & DTL_EVENT_CONDITION) != 0;
    /* "was due to be released", taken for one word of time */
    if (base == DTL_REL_MARK && (flags & DTL_EVENT_PLANNED)) m->future = true;
    bool small = base == DTL_REL_ADVMOD || base == DTL_REL_DET || base == DTL_REL_AUX || base == DTL_REL_CC;
    bool before = base == DTL_REL_MARK || base == DTL_REL_CASE || base == DTL_REL_CC;
    if (before && (flags & (DTL_EVENT_NEGATION | DTL_EVENT_INSTEAD))) m->negated = true;
    uint32_t below = base == DTL_REL_ADVMOD ? dtl_event_child(scene, child, DTL_REL_ADVMOD) : DTL_EVENT_NONE;
    if (below != DTL_EVENT_NONE) flags |= dtl_event_flags(scene, below); /* "no longer" */
    bool emphasis = child + 1 < scene->end && (dtl_event_flags(scene, child + 1) & DTL_EVENT_EMPHASIS);
    if (small && (flags & DTL_EVENT_NEGATION) && !emphasis) m->negated = true;
    if (base == DTL_REL_ADVMOD && (flags & DTL_EVENT_DOUBT)) m->doubt = true;
    if (base == DTL_REL_ADVCL) {
        dtl_event_children(scene, child, mark) {
            uint32_t f = dtl_event_flags(scene, (uint32_t)mark);
            if (dtl_event_node_of(scene, (uint32_t)mark)->base == DTL_REL_MARK && (f & DTL_EVENT_UNLESS)) m->unless = true;
        }
    }
    /* "no troops", "nobody" */
    if (base == DTL_REL_NSUBJ) {
        m->negated |= (flags & DTL_EVENT_NEGATION) != 0;
        dtl_event_children(scene, child, det) {
            /* "not the army is" */
            if (dtl_event_node_of(scene, (uint32_t)det)->base == DTL_REL_ADVMOD && (uint32_t)det < child &&
                (dtl_event_flags(scene, (uint32_t)det) & DTL_EVENT_NEGATION) &&
                !(dtl_event_flags(scene, (uint32_t)det + 1) & DTL_EVENT_EMPHASIS))
                m->negated = true;
            /* "neither the mayor nor the council" */
            uint8_t small_word = dtl_event_node_of(scene, (uint32_t)det)->base;
            bool both = small_word == DTL_REL_CC && (uint32_t)det < child;
            if ((small_word == DTL_REL_DET || both) && (dtl_event_flags(scene, (uint32_t)det) & DTL_EVENT_NEGATION))
                m->negated = true;
        }
    }
}

static void read_clause(const dtl_event_scene *scene, uint32_t verb, modality *m) {
    dtl_event_children(scene, verb, child) read_child(scene, (uint32_t)child, m);
}

static bool is_reporting(const dtl_event_scene *scene, uint32_t verb, const char *kind) {
    dtl_slice found = dtl_knowledge_reporting(scene->stage->knowledge, scene->tokens[verb].lemma);
    return found.data && dtl_slice_is(found, kind);
}

/* What stands above the clause. *verb: where to go on; false when there is nothing more to say. */
static bool climb(const dtl_event_scene *scene, uint32_t *verb, bool carried, modality *m, dtl_status *status) {
    uint32_t head = dtl_event_head(scene, *verb);
    uint8_t base = dtl_event_node_of(scene, *verb)->base;
    if (head == DTL_EVENT_NONE) return false;
    if (base == DTL_REL_CONJ) {
        if (dtl_event_goes_on_above(scene, *verb, head)) return false;
        /* "would not name the town but said": a finite verb shares no auxiliary */
        bool finite = scene->tokens[*verb].features.value[DTL_FEAT_VERBFORM] == scene->stage->finite &&
                      scene->tokens[head].features.value[DTL_FEAT_VERBFORM] == scene->stage->infinitive;
        bool own =
            finite || dtl_event_node_of(scene, *verb)->auxiliary || dtl_event_node_of(scene, *verb)->subject != DTL_EVENT_NONE;
        if (!own) read_clause(scene, head, m);
        if (!own && is_infinitive(scene, head) && dtl_event_node_of(scene, head)->base == DTL_REL_ADVCL) m->purpose = true;
    } else if (base == DTL_REL_CCOMP || base == DTL_REL_PARATAXIS || base == DTL_REL_XCOMP) {
        if (base == DTL_REL_CCOMP && is_reporting(scene, head, "deny")) *status = DTL_STATUS_DENIED;
        if (base == DTL_REL_CCOMP && is_reporting(scene, head, "believe")) *status = DTL_STATUS_POSSIBLE;
        if (base == DTL_REL_XCOMP) read_clause(scene, head, m);
        /* what some verb that is no frame wants done or helps to do is not told as done */
        bool governed = dtl_event_node_of(scene, head)->act != DTL_EVENT_NONE;
        bool let = (dtl_event_flags(scene, head) & DTL_EVENT_PERMISSION) &&
                   scene->tokens[*verb].features.value[DTL_FEAT_VERBFORM] == scene->stage->infinitive;
        if (!governed && (let || (base == DTL_REL_XCOMP && is_infinitive(scene, *verb)))) m->purpose = true;
    } else if (base == DTL_REL_CSUBJ) {
        /* "ending the siege would help" */
        read_clause(scene, head, m);
        return false;
    } else if (base == DTL_REL_ADVCL || base == DTL_REL_ACL) {
        if (scene->tokens[*verb].relation == DTL_REL_ACL_RELCL) return false;
        /* "took steps to improve", "voted on Monday to condemn": what is above carries it */
        if (carried && (base == DTL_REL_ACL || dtl_event_node_of(scene, head)->upos == DTL_UPOS_VERB)) {
            *verb = head;
            return true;
        }
        if (is_infinitive(scene, *verb)) m->purpose = true;
        /* "would break the law by attacking": as real as what it belongs to */
        bool gerund = base == DTL_REL_ADVCL && !dtl_event_node_of(scene, *verb)->auxiliary &&
                      scene->tokens[*verb].features.value[DTL_FEAT_VERBFORM] == scene->stage->part &&
                      scene->tokens[*verb].features.value[DTL_FEAT_TENSE] != scene->stage->past &&
                      dtl_event_node_of(scene, head)->upos == DTL_UPOS_VERB;
        if (gerund) {
            modality over = {0};
            read_clause(scene, head, &over);
            m->future |= over.future;
            m->possible |= over.possible;
            m->obliged |= over.obliged;
            return false;
        }
        /* "will stay after the troops leave": what lies around a plan lies ahead too */
        modality above = {0};
        bool now = scene->tokens[*verb].features.value[DTL_FEAT_VERBFORM] == scene->stage->finite &&
                   scene->tokens[*verb].features.value[DTL_FEAT_TENSE] != scene->stage->past;
        if (base == DTL_REL_ADVCL && now && !dtl_event_node_of(scene, *verb)->auxiliary) read_clause(scene, head, &above);
        m->ahead |= above.future;
        return false;
    } else {
        return false;
    }
    *verb = head;
    return true;
}

static bool is_doubtful_noun(const dtl_event_scene *scene, uint32_t noun, modality *m) {
    dtl_event_children(scene, noun, child) {
        uint32_t flags = dtl_event_flags(scene, (uint32_t)child);
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        if (base == DTL_REL_AMOD || base == DTL_REL_COMPOUND) {
            if (flags & DTL_EVENT_PLANNED)
                m->future = true;
            else if (flags & DTL_EVENT_DOUBTFUL)
                m->doubt = true;
        }
        if (base == DTL_REL_DET && (flags & DTL_EVENT_NEGATION)) m->negated = true;
    }
    return m->doubt;
}

/* Adjectives beside a nominal act, and the auxiliaries of the verb that it is the subject of: "air strikes could follow". */
static void read_noun(const dtl_event_scene *scene, const dtl_event_act *act, modality *m) {
    is_doubtful_noun(scene, act->token, m);
    uint32_t verb = dtl_event_head(scene, act->token);
    if (act->support != DTL_EVENT_NONE || verb == DTL_EVENT_NONE || dtl_event_node_of(scene, act->token)->base != DTL_REL_NSUBJ)
        return;
    dtl_event_children(scene, verb, child) {
        if (dtl_event_node_of(scene, (uint32_t)child)->base != DTL_REL_AUX) continue;
        m->future |= (dtl_event_flags(scene, (uint32_t)child) & DTL_EVENT_FUTURE) != 0;
        m->possible |= (dtl_event_flags(scene, (uint32_t)child) & DTL_EVENT_POSSIBLE) != 0;
    }
}

static dtl_status conclude(const dtl_event_act *act, const modality *m, dtl_status above) {
    if (above == DTL_STATUS_DENIED) return above;
    if (act->negated || m->negated) return DTL_STATUS_NEGATED;
    if (m->condition || m->possible || act->possible || m->doubt) return DTL_STATUS_POSSIBLE;
    if (m->obliged) return DTL_STATUS_DEMANDED;
    if (m->future || m->ahead || act->planned || m->purpose) return DTL_STATUS_PLANNED;
    return above;
}

static bool is_cooperative(int type) {
    dtl_quad quad = dtl_type_quad((dtl_type)type);
    return quad == DTL_QUAD_VERBAL_COOPERATION || quad == DTL_QUAD_MATERIAL_COOPERATION;
}

static void become(dtl_event_act *act, const dtl_event_within *within) {
    act->type = within->becomes;
    act->mode = within->mode;
    act->composed = within->source;
    act->contexts |= within->contexts;
    memcpy(act->cameo, within->cameo, sizeof act->cameo);
    act->status = DTL_STATUS_ASSERTED;
}

/* A promise, a threat or a refusal made by telling what one will do. */
static void read_announcement(const dtl_event_scene *scene, dtl_event_act *act, const modality *m) {
    bool ahead = m->future || act->planned || (m->possible && m->unless);
    /* "agreed to send arms if" is no threat */
    if (m->unless && act->frame->upos == DTL_UPOS_VERB && is_infinitive(scene, act->token)) return;
    if (!ahead || m->condition || act->possible || !act->actors.count || act->mode == DTL_MODE_RESIGN) return;
    const dtl_event_within *within =
        &scene->lexicon->within[m->unless ? DTL_EVENT_WITHIN_CONDITION : DTL_EVENT_WITHIN_FUTURE][act->type];
    if (m->negated) {
        if (!is_cooperative(act->type)) return;
        /* "would not discuss the case": nobody is refused talks */
        if (act->type == DTL_TYPE_CONSULT && act->object != DTL_EVENT_NONE && !act->recipients.count && act->actors.count < 2) {
            act->dropped = true;
            return;
        }
        const dtl_event_within *refusal = &scene->lexicon->within[DTL_TYPE_REJECT][act->type];
        act->mode = refusal->told ? refusal->mode : -1;
        memcpy(act->cameo, refusal->told && refusal->cameo[0] ? refusal->cameo : "120", 4);
        act->type = DTL_TYPE_REJECT;
        act->composed = refusal->source;
        act->status = DTL_STATUS_ASSERTED;
    } else if (within->told && within->becomes >= 0 && (act->frame->recipient.count || m->unless)) {
        become(act, within);
    }
}

/* Not to agree or endorse is to refuse; not to ask or accuse is nothing. */
static void read_negation(const dtl_event_scene *scene, dtl_event_act *act) {
    if (act->status != DTL_STATUS_NEGATED) return;
    if (act->frame->carry == DTL_EVENT_STOP) act->dropped = true;
    const dtl_event_within *refusal = &scene->lexicon->within[DTL_TYPE_REJECT][act->type];
    /* "the union has not endorsed a candidate" */
    if (scene->campaign && act->type == DTL_TYPE_SUPPORT) act->dropped = true;
    switch (act->type) {
    case DTL_TYPE_AGREE:
    case DTL_TYPE_SUPPORT:
    case DTL_TYPE_CONCEDE:
        act->dropped |= act->frame->weak || !act->actors.count;
        act->type = DTL_TYPE_REJECT;
        act->mode = refusal->told ? refusal->mode : -1;
        memcpy(act->cameo, refusal->told && refusal->cameo[0] ? refusal->cameo : "120", 4);
        act->composed = refusal->source;
        act->status = DTL_STATUS_ASSERTED;
        break;
    case DTL_TYPE_REQUEST:
    case DTL_TYPE_ACCUSE:
    case DTL_TYPE_THREATEN:
    case DTL_TYPE_REJECT: act->dropped = true; break;
    default: act->dropped |= act->frame->weak;
    }
}

/* "Marched to demand", "met him to thank": what a protest or a meeting is held to say is said. */
static bool is_spoken_by(const dtl_event_scene *scene, const dtl_event_act *act) {
    uint32_t head = dtl_event_head(scene, act->token);
    uint32_t told = head == DTL_EVENT_NONE ? DTL_EVENT_NONE : dtl_event_told(scene, dtl_event_node_of(scene, head)->act);
    if (told == DTL_EVENT_NONE || (act->type != DTL_TYPE_REQUEST && act->type != DTL_TYPE_SUPPORT)) return false;
    return scene->acts.items[told].type == DTL_TYPE_PROTEST || scene->acts.items[told].type == DTL_TYPE_CONSULT;
}

static bool is_definite(const dtl_event_scene *scene, uint32_t noun) {
    dtl_event_children(scene, noun, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        bool article = base == DTL_REL_DET && scene->stage->definite &&
                       scene->tokens[child].features.value[DTL_FEAT_DEFINITE] == scene->stage->definite;
        if (article || base == DTL_REL_NUMMOD || base == DTL_REL_ACL || scene->tokens[child].relation == DTL_REL_NMOD_POSS ||
            dtl_event_node_of(scene, (uint32_t)child)->time)
            return true;
    }
    return false;
}

/* "Any attack", "any effort to seize power": none that happened. */
static bool is_whichever(const dtl_event_scene *scene, const dtl_event_act *act) {
    uint32_t noun = act->token, head = dtl_event_head(scene, noun);
    if (act->frame->upos != DTL_UPOS_NOUN) noun = dtl_event_node_of(scene, noun)->base == DTL_REL_ACL ? head : DTL_EVENT_NONE;
    uint32_t det = noun == DTL_EVENT_NONE ? noun : dtl_event_child(scene, noun, DTL_REL_DET);
    return det != DTL_EVENT_NONE && (dtl_event_flags(scene, det) & DTL_EVENT_WHICHEVER) &&
           scene->tokens[noun].features.value[DTL_FEAT_NUMBER] != scene->stage->plural;
}

/* "Denounced what it called a coup": told already by the verb above. */
static bool is_name_given(const dtl_event_scene *scene, const dtl_event_act *act) {
    uint32_t head = dtl_event_head(scene, act->token);
    return act->type == DTL_TYPE_ACCUSE && scene->tokens[act->token].relation == DTL_REL_ACL_RELCL && head != DTL_EVENT_NONE &&
           dtl_event_node_of(scene, head)->upos == DTL_UPOS_PRON && dtl_event_node_of(scene, head)->actor == DTL_EVENT_NONE;
}

static uint32_t verb_above(const dtl_event_scene *scene, uint32_t noun) {
    uint32_t token = noun;
    for (int step = 0; step < MAX_STEPS; step++) {
        uint8_t base = dtl_event_node_of(scene, token)->base;
        bool phrase = base == DTL_REL_OBL || base == DTL_REL_NMOD || base == DTL_REL_OBJ || base == DTL_REL_NSUBJ ||
                      base == DTL_REL_CONJ || base == DTL_REL_COMPOUND;
        token = phrase ? dtl_event_head(scene, token) : DTL_EVENT_NONE;
        if (token == DTL_EVENT_NONE || dtl_event_node_of(scene, token)->upos == DTL_UPOS_VERB) return token;
    }
    return DTL_EVENT_NONE;
}

/* "May close the border after a terror attack", "prepared for riots": some act of that kind, by nobody told and nowhere, beside
 * what is not told as done, happened to nobody. */
static bool is_of_a_kind(const dtl_event_scene *scene, const dtl_event_act *act) {
    bool told = act->recipients.count || (act->actors.count && !act->actors.modifier);
    if (told || dtl_event_is_placed(scene, act) || is_definite(scene, act->token)) return false;
    uint32_t verb = verb_above(scene, act->token);
    if (verb == DTL_EVENT_NONE) return false;
    modality m = {0};
    read_clause(scene, verb, &m);
    bool bare = scene->tokens[verb].features.value[DTL_FEAT_VERBFORM] == scene->stage->infinitive && !m.future;
    return bare || m.future || m.possible || m.obliged || m.condition;
}

/* "No group has claimed the attack": it happened, by nobody told. */
static bool is_nobodys(const dtl_event_scene *scene, const dtl_event_act *act) {
    uint32_t subject = act->support == DTL_EVENT_NONE ? DTL_EVENT_NONE : dtl_event_subject(scene, act->support);
    if (subject == DTL_EVENT_NONE || !is_definite(scene, act->token)) return false;
    uint32_t det = dtl_event_child(scene, subject, DTL_REL_DET);
    uint32_t flags = dtl_event_flags(scene, subject) | (det == DTL_EVENT_NONE ? 0 : dtl_event_flags(scene, det));
    return (flags & DTL_EVENT_NEGATION) != 0;
}

/* "Negotiations on a pullback", "talks over the release of the crew": what is talked about is still to come, unless it did harm.
 */
static bool is_talked_about(const dtl_event_scene *scene, const dtl_event_act *act) {
    uint32_t head = dtl_event_head(scene, act->token), word = dtl_event_preposition(scene, act->token);
    uint32_t told = head == DTL_EVENT_NONE ? DTL_EVENT_NONE : dtl_event_told(scene, dtl_event_node_of(scene, head)->act);
    bool talks = told != DTL_EVENT_NONE && scene->acts.items[told].type == DTL_TYPE_CONSULT;
    bool ahead = is_cooperative(act->type) || act->type == DTL_TYPE_CONCEDE || act->type == DTL_TYPE_MOBILIZE;
    return talks && ahead && word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_ALONG);
}

void dtl_event_judge(dtl_event_scene *scene, dtl_event_act *act) {
    modality m = {0};
    dtl_status above = act->denied ? DTL_STATUS_DENIED : DTL_STATUS_ASSERTED;
    bool nominal = act->frame->upos == DTL_UPOS_NOUN;
    if (nominal) read_noun(scene, act, &m);
    if (nominal && act->support == DTL_EVENT_NONE && (is_of_a_kind(scene, act) || is_talked_about(scene, act)))
        act->dropped = true;
    if (is_whichever(scene, act) || is_name_given(scene, act)) act->dropped = true;
    uint32_t verb = nominal ? act->support : act->token;
    if (verb != DTL_EVENT_NONE) {
        read_clause(scene, verb, &m);
        uint32_t head = dtl_event_head(scene, verb);
        bool top = dtl_event_node_of(scene, verb)->base == DTL_REL_ROOT ||
                   (dtl_event_node_of(scene, verb)->base == DTL_REL_ACL && head != DTL_EVENT_NONE && head < verb &&
                    dtl_event_node_of(scene, head)->base == DTL_REL_ROOT);
        /* "Iran to resume talks" */
        bool announced = scene->headline && is_infinitive(scene, verb) && top;
        m.future |= announced;
        for (int step = 0; !announced && step < MAX_STEPS && climb(scene, &verb, step == 0 && act->carried, &m, &above); step++)
            continue;
    }
    if (nominal && m.negated && is_nobodys(scene, act)) {
        m.negated = false;
        act->actors.count = 0;
    }
    if (m.purpose && is_spoken_by(scene, act)) m.purpose = false;
    /* told only as what something is done for */
    if (m.purpose && !m.future && !act->planned) act->dropped = true;
    if (m.perfect && (m.future || m.obliged)) act->dropped = true;
    act->status = conclude(act, &m, above);
    read_announcement(scene, act, &m);
    read_negation(scene, act);
    /* told only as what something is done for, or on a condition of another act */
    if (m.purpose && act->status == DTL_STATUS_PLANNED && !act->planned) act->dropped = true;
    if (m.condition && !m.unless) act->dropped = true;
}
