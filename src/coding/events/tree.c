/* Walks in a dependency tree. No walk takes more than a few steps, so that a long sentence costs no more than its length. */
#include "coding/events/scene.h"

enum { MAX_STEPS = 12 };

uint32_t dtl_event_child(const dtl_event_scene *scene, uint32_t token, dtl_relation base) {
    dtl_event_children(scene, token, child) {
        if (dtl_event_node_of(scene, (uint32_t)child)->base == base) return (uint32_t)child;
    }
    return DTL_EVENT_NONE;
}

uint32_t dtl_event_head(const dtl_event_scene *scene, uint32_t token) {
    int32_t head = scene->tokens[token].head;
    return head < (int32_t)scene->first || head >= (int32_t)scene->end ? DTL_EVENT_NONE : (uint32_t)head;
}

uint32_t dtl_event_preposition(const dtl_event_scene *scene, uint32_t token) {
    uint32_t word = dtl_event_child(scene, token, DTL_REL_CASE);
    return word == DTL_EVENT_NONE ? dtl_event_child(scene, token, DTL_REL_MARK) : word;
}

uint32_t dtl_event_first_conjunct(const dtl_event_scene *scene, uint32_t token) {
    for (int step = 0; step < MAX_STEPS && dtl_event_node_of(scene, token)->base == DTL_REL_CONJ; step++) {
        uint32_t head = dtl_event_head(scene, token);
        if (head == DTL_EVENT_NONE) break;
        token = head;
    }
    return token;
}

static bool has_feature(const dtl_event_scene *scene, uint32_t token, dtl_feature feature, uint8_t value) {
    return value && scene->tokens[token].features.value[feature] == value;
}

static bool is_past_participle(const dtl_event_scene *scene, uint32_t verb) {
    return has_feature(scene, verb, DTL_FEAT_VERBFORM, scene->stage->part) &&
           has_feature(scene, verb, DTL_FEAT_TENSE, scene->stage->past);
}

static uint32_t own_subject(const dtl_event_scene *scene, uint32_t verb) {
    return dtl_event_node_of(scene, verb)->subject;
}

static bool is_by(const dtl_event_scene *scene, uint32_t token) {
    uint8_t base = dtl_event_node_of(scene, token)->base;
    if (scene->tokens[token].relation == DTL_REL_OBL_AGENT) return true;
    if (base != DTL_REL_OBL && base != DTL_REL_NMOD) return false;
    uint32_t word = dtl_event_preposition(scene, token);
    return word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_AGENT);
}

/* "Was stripped of his immunity by parliament", where the tree hangs it under a thing that nobody does. */
static uint32_t agent_below(const dtl_event_scene *scene, uint32_t verb) {
    int seen = 0;
    if (!dtl_event_node_of(scene, verb)->passive) return DTL_EVENT_NONE;
    dtl_event_children(scene, verb, child) {
        const dtl_event_node *node = dtl_event_node_of(scene, (uint32_t)child);
        bool thing = (uint32_t)child > verb && (node->base == DTL_REL_OBL || node->base == DTL_REL_OBJ) &&
                     node->act == DTL_EVENT_NONE && node->upos == DTL_UPOS_NOUN;
        if (++seen > MAX_STEPS) break;
        if (!thing) continue;
        dtl_event_children(scene, (uint32_t)child, below) {
            if (is_by(scene, (uint32_t)below) && dtl_event_node_of(scene, (uint32_t)below)->actor != DTL_EVENT_NONE)
                return (uint32_t)below;
            if (++seen > MAX_STEPS) break;
        }
    }
    return DTL_EVENT_NONE;
}

static uint32_t agent(const dtl_event_scene *scene, uint32_t verb) {
    dtl_event_children(scene, verb, child) {
        if (is_by(scene, (uint32_t)child)) return (uint32_t)child;
    }
    return agent_below(scene, verb);
}

bool dtl_event_is_passive(const dtl_event_scene *scene, uint32_t verb) {
    const dtl_event_node *node = dtl_event_node_of(scene, verb);
    if (node->passive) return true;
    if (node->auxiliary || node->active) return false;
    /* headlines tell the past in the present tense: a past form without an object is a passive */
    if (scene->headline && node->object == DTL_EVENT_NONE && has_feature(scene, verb, DTL_FEAT_TENSE, scene->stage->past))
        return true;
    /* "was tortured, exiled to Chad": whatever it is tagged as */
    uint32_t first = node->base == DTL_REL_CONJ ? dtl_event_first_conjunct(scene, verb) : verb;
    /* "84 were killed and scores injured" */
    bool counted = node->subject != DTL_EVENT_NONE && (dtl_event_node_of(scene, node->subject)->upos == DTL_UPOS_NUM ||
                                                       (dtl_event_flags(scene, node->subject) & DTL_EVENT_QUANTITY));
    /* not "was taken away and died" */
    bool framed = node->lemma != DTL_EVENT_NONE && scene->lexicon->words.items[node->lemma].frames != DTL_EVENT_NONE;
    bool undone = framed && !dtl_event_takes_object(scene, verb);
    if (first != verb && !undone && (node->subject == DTL_EVENT_NONE || counted) && node->object == DTL_EVENT_NONE &&
        has_feature(scene, verb, DTL_FEAT_TENSE, scene->stage->past) && dtl_event_node_of(scene, first)->passive)
        return true;
    if (!is_past_participle(scene, verb)) return false;
    /* "held hostage by the rebels" */
    if (node->base == DTL_REL_ACL && node->object != DTL_EVENT_NONE && agent(scene, verb) != DTL_EVENT_NONE) return true;
    /* one with an object of its own is a past tense that the tagger took for a participle */
    if (node->object != DTL_EVENT_NONE) return false;
    /* "with two men arrested afterwards" */
    if (node->base == DTL_REL_ADVCL && dtl_event_child(scene, verb, DTL_REL_CASE) != DTL_EVENT_NONE) return true;
    if (node->base == DTL_REL_CONJ) return false;
    bool participle =
        node->base == DTL_REL_ACL || node->base == DTL_REL_ADVCL || node->base == DTL_REL_XCOMP || node->base == DTL_REL_AMOD;
    if (participle) return node->subject == DTL_EVENT_NONE && node->object == DTL_EVENT_NONE;
    /* headlines leave the auxiliary out: "20 killed in attack" */
    return scene->headline && node->object == DTL_EVENT_NONE;
}

/* What happened at a place did something, not the place: "the bombings in Kenya, which killed". */
static uint32_t above_place(const dtl_event_scene *scene, uint32_t noun) {
    uint32_t first = dtl_event_first_conjunct(scene, noun);
    uint32_t word = dtl_event_child(scene, first, DTL_REL_CASE), head = dtl_event_head(scene, first);
    bool where = dtl_event_node_of(scene, first)->place && word != DTL_EVENT_NONE &&
                 (dtl_event_flags(scene, word) & DTL_EVENT_LOCATIVE) && dtl_event_node_of(scene, first)->base == DTL_REL_NMOD;
    return where && head != DTL_EVENT_NONE ? head : noun;
}

/* The head of the actor that ends right before a relative pronoun that the tree hangs elsewhere; else the pronoun. */
static uint32_t before(const dtl_event_scene *scene, uint32_t pronoun) {
    uint32_t end = pronoun;
    if (end > scene->first && scene->tokens[end - 1].upos == DTL_UPOS_PUNCT) end--;
    for (uint32_t t = end; t-- > scene->first && end - t <= MAX_STEPS;) {
        uint32_t actor = dtl_event_node_of(scene, t)->actor;
        for (int step = 0; step < MAX_STEPS && actor != DTL_EVENT_NONE; step++, actor = scene->next_actor[actor]) {
            if (scene->document->actors.items[actor].end == end) return t;
        }
    }
    return pronoun;
}

uint32_t dtl_event_antecedent(const dtl_event_scene *scene, uint32_t token) {
    if (!has_feature(scene, token, DTL_FEAT_PRONTYPE, scene->stage->relative)) return token;
    uint32_t at = token;
    for (int step = 0; step < MAX_STEPS && at != DTL_EVENT_NONE; step++) {
        if (scene->tokens[at].relation == DTL_REL_ACL_RELCL)
            return dtl_event_head(scene, at) == DTL_EVENT_NONE ? token : above_place(scene, dtl_event_head(scene, at));
        at = dtl_event_head(scene, at);
    }
    return before(scene, token);
}

/* The noun that an infinitive or clause under it belongs to: whoever has it, or does the verb above. */
static uint32_t owner(const dtl_event_scene *scene, uint32_t noun) {
    dtl_event_children(scene, noun, child) {
        if (scene->tokens[child].relation == DTL_REL_NMOD_POSS) return (uint32_t)child;
    }
    return DTL_EVENT_NONE;
}

/* "Broke up a gang, arresting 21": behind a comma a participle belongs to the verb, not to its object. */
static bool is_aside(const dtl_event_scene *scene, uint32_t verb, uint32_t noun) {
    uint32_t above = dtl_event_head(scene, noun);
    bool object = above != DTL_EVENT_NONE && dtl_event_node_of(scene, above)->object == noun;
    return object && verb > noun + 1 && scene->tokens[verb - 1].upos == DTL_UPOS_PUNCT && !is_past_participle(scene, verb) &&
           !dtl_event_is_passive(scene, above);
}

static bool is_plain_past(const dtl_event_scene *scene, uint32_t verb) {
    return dtl_event_node_of(scene, verb)->upos == DTL_UPOS_VERB && !dtl_event_node_of(scene, verb)->auxiliary &&
           has_feature(scene, verb, DTL_FEAT_VERBFORM, scene->stage->finite) &&
           has_feature(scene, verb, DTL_FEAT_TENSE, scene->stage->past);
}

bool dtl_event_goes_on_above(const dtl_event_scene *scene, uint32_t verb, uint32_t head) {
    uint32_t above = dtl_event_node_of(scene, head)->base == DTL_REL_CCOMP ? dtl_event_head(scene, head) : DTL_EVENT_NONE;
    const dtl_event_node *node = dtl_event_node_of(scene, verb);
    /* "said arms had been found and accused him", where the tree takes it for a passive */
    bool active = node->object != DTL_EVENT_NONE && !node->auxiliary && is_past_participle(scene, verb);
    /* "said they had telephoned and demanded" */
    bool perfect = is_past_participle(scene, head) && !dtl_event_is_passive(scene, head);
    return above != DTL_EVENT_NONE && above < head && (is_plain_past(scene, verb) || active) && is_plain_past(scene, above) &&
           !is_plain_past(scene, head) && !perfect;
}

/* "Praised the minister for telling them": who is praised does it. */
static uint32_t blamed(const dtl_event_scene *scene, uint32_t verb, uint32_t head) {
    uint32_t mark = dtl_event_preposition(scene, verb), object = dtl_event_node_of(scene, head)->object;
    bool reason = mark != DTL_EVENT_NONE && (dtl_event_flags(scene, mark) & (DTL_EVENT_REASON | DTL_EVENT_OF));
    if (!reason || object == DTL_EVENT_NONE || object > verb) return DTL_EVENT_NONE;
    const dtl_event_node *node = dtl_event_node_of(scene, object);
    return node->actor != DTL_EVENT_NONE && !node->place ? object : DTL_EVENT_NONE;
}

/* "Dispersed demonstrators protesting the result": the people right before a participle do it. */
static uint32_t right_before(const dtl_event_scene *scene, uint32_t verb, uint32_t head) {
    uint32_t object = dtl_event_node_of(scene, head)->object;
    bool beside = object != DTL_EVENT_NONE && object + 1 == verb && !is_past_participle(scene, verb);
    return beside && dtl_event_is_kind(scene, object, DTL_EVENT_KIND_PERSON) ? object : DTL_EVENT_NONE;
}

/* The subject on the surface of the clause that verb heads, found above it where it has none of its own. */
uint32_t dtl_event_surface_subject(const dtl_event_scene *scene, uint32_t verb) {
    for (int step = 0; step < MAX_STEPS; step++) {
        uint32_t subject = own_subject(scene, verb);
        if (subject != DTL_EVENT_NONE) return dtl_event_antecedent(scene, subject);
        uint32_t head = dtl_event_head(scene, verb);
        if (head == DTL_EVENT_NONE) return DTL_EVENT_NONE;
        switch (dtl_event_node_of(scene, verb)->base) {
        case DTL_REL_ACL:
            if (scene->tokens[verb].relation == DTL_REL_ACL_RELCL) return above_place(scene, head);
            if (is_aside(scene, verb, head)) {
                verb = dtl_event_head(scene, head);
                continue;
            }
            if (!has_feature(scene, verb, DTL_FEAT_VERBFORM, scene->stage->infinitive)) return head;
            if (owner(scene, head) != DTL_EVENT_NONE) return owner(scene, head);
            /* "Germany to deport offenders" */
            if (scene->headline && dtl_event_node_of(scene, head)->base == DTL_REL_ROOT && head < verb) return head;
            verb = dtl_event_head(scene, head);
            if (verb == DTL_EVENT_NONE) return DTL_EVENT_NONE;
            if (own_subject(scene, verb) == DTL_EVENT_NONE && dtl_event_node_of(scene, verb)->upos != DTL_UPOS_VERB)
                return DTL_EVENT_NONE;
            continue;
        case DTL_REL_XCOMP: {
            uint32_t object = dtl_event_node_of(scene, head)->object;
            if (object == DTL_EVENT_NONE) object = dtl_event_child(scene, head, DTL_REL_IOBJ);
            if (object != DTL_EVENT_NONE && object != verb) return dtl_event_antecedent(scene, object);
            break;
        }
        case DTL_REL_ADVCL: {
            uint32_t by =
                dtl_event_is_passive(scene, head) && !dtl_event_is_passive(scene, verb) ? agent(scene, head) : DTL_EVENT_NONE;
            if (by == DTL_EVENT_NONE) by = blamed(scene, verb, head);
            if (by == DTL_EVENT_NONE) by = right_before(scene, verb, head);
            if (by != DTL_EVENT_NONE) return by;
            break;
        }
        case DTL_REL_CONJ:
            if (dtl_event_goes_on_above(scene, verb, head)) head = dtl_event_head(scene, head);
            break;
        case DTL_REL_AMOD: return is_past_participle(scene, verb) ? head : DTL_EVENT_NONE;
        case DTL_REL_COP:
        case DTL_REL_AUX:
        case DTL_REL_PARATAXIS: break;
        default: return DTL_EVENT_NONE;
        }
        verb = head;
    }
    return DTL_EVENT_NONE;
}

uint32_t dtl_event_subject(const dtl_event_scene *scene, uint32_t verb) {
    return dtl_event_is_passive(scene, verb) ? agent(scene, verb) : dtl_event_surface_subject(scene, verb);
}

/* The object of a coordination stands at its first verb, or at the last: "arrested and killed five men". */
static uint32_t shared_object(const dtl_event_scene *scene, uint32_t verb) {
    if (dtl_event_node_of(scene, verb)->base == DTL_REL_CONJ) {
        uint32_t head = dtl_event_head(scene, verb);
        uint32_t object = head == DTL_EVENT_NONE ? DTL_EVENT_NONE : dtl_event_node_of(scene, head)->object;
        return object != DTL_EVENT_NONE && object > verb ? object : DTL_EVENT_NONE;
    }
    uint32_t next = dtl_event_child(scene, verb, DTL_REL_CONJ);
    if (next == DTL_EVENT_NONE || next > verb + 2 || dtl_event_is_passive(scene, next)) return DTL_EVENT_NONE;
    return own_subject(scene, next) == DTL_EVENT_NONE ? dtl_event_node_of(scene, next)->object : DTL_EVENT_NONE;
}

/* "sent troops and withdrew them": a pronoun that names nobody known stands for the object of the verb before. */
static uint32_t meant_by(const dtl_event_scene *scene, uint32_t verb, uint32_t object) {
    const dtl_event_node *node = dtl_event_node_of(scene, object);
    uint32_t head = dtl_event_head(scene, verb);
    if (node->upos != DTL_UPOS_PRON || node->actor != DTL_EVENT_NONE || head == DTL_EVENT_NONE ||
        dtl_event_node_of(scene, verb)->base != DTL_REL_CONJ)
        return dtl_event_antecedent(scene, object);
    uint32_t other = dtl_event_node_of(scene, head)->object;
    bool agrees = other != DTL_EVENT_NONE &&
                  scene->tokens[other].features.value[DTL_FEAT_NUMBER] == scene->tokens[object].features.value[DTL_FEAT_NUMBER];
    return agrees && dtl_event_node_of(scene, other)->upos == DTL_UPOS_NOUN ? other : dtl_event_antecedent(scene, object);
}

/* "China, where they met": the clause tells what happens there, not to it. */
static bool is_of_where(const dtl_event_scene *scene, uint32_t verb) {
    uint32_t first = dtl_event_child(scene, verb, DTL_REL_ADVMOD), subject = own_subject(scene, verb);
    uint32_t head = dtl_event_head(scene, verb);
    if (first == DTL_EVENT_NONE || subject == DTL_EVENT_NONE || first >= subject || first <= head) return false;
    return first == head + 1 || (first == head + 2 && scene->tokens[head + 1].upos == DTL_UPOS_PUNCT);
}

uint32_t dtl_event_object(const dtl_event_scene *scene, uint32_t verb) {
    uint32_t object = dtl_event_node_of(scene, verb)->object;
    if (object != DTL_EVENT_NONE) return meant_by(scene, verb, object);
    if (dtl_event_is_passive(scene, verb)) return dtl_event_surface_subject(scene, verb);
    /* "the town that the rebels attacked" */
    uint32_t head = dtl_event_head(scene, verb);
    if (scene->tokens[verb].relation == DTL_REL_ACL_RELCL && head != DTL_EVENT_NONE && !is_of_where(scene, verb)) {
        uint32_t subject = own_subject(scene, verb);
        if (subject != DTL_EVENT_NONE && !has_feature(scene, subject, DTL_FEAT_PRONTYPE, scene->stage->relative)) return head;
    }
    return shared_object(scene, verb);
}

uint32_t dtl_event_indirect(const dtl_event_scene *scene, uint32_t verb) {
    uint32_t indirect = dtl_event_child(scene, verb, DTL_REL_IOBJ);
    if (indirect != DTL_EVENT_NONE) return dtl_event_antecedent(scene, indirect);
    /* "lends Kenya $750 million", where the tree gives the verb two objects */
    uint32_t object = dtl_event_node_of(scene, verb)->object;
    if (object != DTL_EVENT_NONE && scene->tokens[object].upos == DTL_UPOS_SYM) {
        dtl_event_children(scene, verb, child) {
            if (dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_OBJ && (uint32_t)child < object)
                return dtl_event_antecedent(scene, (uint32_t)child);
        }
    }
    /* "was granted asylum" */
    bool passive = dtl_event_is_passive(scene, verb) && dtl_event_node_of(scene, verb)->object != DTL_EVENT_NONE;
    return passive ? dtl_event_surface_subject(scene, verb) : DTL_EVENT_NONE;
}

static uint32_t behind_one(const dtl_event_scene *scene, uint32_t token, uint32_t word) {
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        if (base != DTL_REL_OBL && base != DTL_REL_NMOD && base != DTL_REL_ADVCL && base != DTL_REL_ACL && base != DTL_REL_XCOMP)
            continue;
        dtl_event_children(scene, (uint32_t)child, grandchild) {
            uint8_t relation = dtl_event_node_of(scene, (uint32_t)grandchild)->base;
            if ((relation == DTL_REL_CASE || relation == DTL_REL_MARK) && dtl_event_is_word(scene, (uint32_t)grandchild, word))
                return (uint32_t)child;
        }
    }
    return DTL_EVENT_NONE;
}

/* Also one step further down: "a state of emergency in the north". */
static uint32_t behind(const dtl_event_scene *scene, uint32_t token, uint32_t word) {
    uint32_t found = behind_one(scene, token, word);
    if (found != DTL_EVENT_NONE) return found;
    if (dtl_event_node_of(scene, token)->upos == DTL_UPOS_VERB) {
        /* "met for two hours with the minister" */
        dtl_event_children(scene, token, child) {
            if (dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_OBL && dtl_event_node_of(scene, (uint32_t)child)->time)
                found = behind_one(scene, (uint32_t)child, word);
            if (found != DTL_EVENT_NONE && dtl_event_node_of(scene, found)->actor != DTL_EVENT_NONE) return found;
        }
        return DTL_EVENT_NONE;
    }
    int seen = 0;
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        /* "attacks on one of its ships": that "of" is the number's */
        bool number = dtl_event_node_of(scene, (uint32_t)child)->upos == DTL_UPOS_NUM ||
                      (dtl_event_flags(scene, (uint32_t)child) & DTL_EVENT_PART);
        if ((base == DTL_REL_NMOD && !number) || base == DTL_REL_CONJ) found = behind_one(scene, (uint32_t)child, word);
        if (found != DTL_EVENT_NONE || ++seen > MAX_STEPS) return found;
    }
    return DTL_EVENT_NONE;
}

uint32_t dtl_event_behind(const dtl_event_scene *scene, uint32_t trigger, uint32_t support, uint32_t word, bool own) {
    uint32_t found = behind(scene, trigger, word);
    if (found != DTL_EVENT_NONE || own) return found;
    if (support != DTL_EVENT_NONE) return behind(scene, support, word);
    if (dtl_event_node_of(scene, trigger)->upos != DTL_UPOS_VERB) return DTL_EVENT_NONE;
    uint32_t object = dtl_event_object(scene, trigger);
    if (object != DTL_EVENT_NONE && object != trigger) found = behind(scene, object, word);
    return found;
}
