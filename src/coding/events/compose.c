/* Acts inside acts: "agreed to withdraw" is one act, whose inside decides its mode; "killing three" belongs to the attack beside
 * it. */
#include "coding/events/scene.h"

enum { MAX_STEPS = 8 };

void dtl_event_apply(dtl_event_act *act, const dtl_event_within *within) {
    if (!within->told) return;
    if (within->becomes >= 0 && within->becomes != act->type) {
        act->type = within->becomes;
        act->mode = -1;
    }
    /* a frame that says more of itself keeps it */
    bool open = act->mode < 0 || act->mode == DTL_MODE_DISAPPROVE;
    if (within->mode >= 0 && open) act->mode = within->mode;
    if (within->cameo[0] && open) memcpy(act->cameo, within->cameo, sizeof act->cameo);
    act->contexts |= within->contexts;
    act->composed = within->source;
}

/* Those whom the act inside speaks of, when the outer one names nobody. */
static void borrow_recipients(const dtl_event_scene *scene, dtl_event_act *act, const dtl_event_act *inner) {
    if (act->recipients.count || (act->type >= 0 && !act->frame->recipient.count && !act->frame->act.count)) return;
    dtl_event_side found = {.head = DTL_EVENT_NONE};
    if (act->type == DTL_TYPE_REQUEST && dtl_event_node_of(scene, (uint32_t)(act->inner_token))->upos == DTL_UPOS_VERB) {
        uint32_t subject = dtl_event_subject(scene, act->inner_token);
        if (subject != DTL_EVENT_NONE) dtl_event_add(scene, subject, false, &found);
        dtl_event_side_remove(&found, &act->actors, scene);
    }
    /* "demanded the release of two men": of whom it is demanded, they are not */
    bool captives = act->type == DTL_TYPE_REQUEST && inner && !inner->actors.count &&
                    (inner->mode == DTL_MODE_RELEASE || inner->mode == DTL_MODE_ARREST);
    if (captives && !found.count) return;
    if (!found.count && inner) {
        /* who is to do what is asked, and who did what is denounced */
        bool doer = act->type == DTL_TYPE_REQUEST || act->type == DTL_TYPE_ACCUSE;
        found = doer ? inner->actors : inner->recipients;
        dtl_event_side_remove(&found, &act->actors, scene);
        if (!found.count) {
            found = doer ? inner->recipients : inner->actors;
            dtl_event_side_remove(&found, &act->actors, scene);
        }
    }
    if (!found.count) dtl_event_search(scene, act->inner_token, &act->actors, &found);
    if (!found.count) return;
    act->recipients = found;
    act->recipients.slot = "the act inside";
    act->joined = true;
}

/* A noun for an act that is told as somebody's or somewhere's: "the killing of eight villagers", not "violence". */
static bool is_particular(const dtl_event_scene *scene, const dtl_event_act *inner) {
    bool nominal = inner->frame->upos == DTL_UPOS_NOUN && dtl_type_quad((dtl_type)inner->type) == DTL_QUAD_MATERIAL_CONFLICT;
    return nominal && (inner->actors.count || inner->recipients.count || dtl_event_is_placed(scene, inner));
}

static bool is_denial(const dtl_event_scene *scene, const dtl_event_act *act, const dtl_event_act *inner) {
    dtl_slice how = dtl_knowledge_reporting(scene->stage->knowledge, scene->tokens[act->token].lemma);
    if (act->type != DTL_TYPE_REJECT || !how.data || !dtl_slice_is(how, "deny")) return false;
    uint8_t base = dtl_event_node_of(scene, act->inner_token)->base;
    if (base == DTL_REL_CCOMP) return true;
    /* "denied arresting him", "denied the killing of three"; who rejects an attack does not say that there was none */
    bool object = act->inner_token == act->object && is_particular(scene, inner);
    return (base == DTL_REL_XCOMP || object) && dtl_event_in_class(scene, act->token, scene->lexicon->class_deniers);
}

bool dtl_event_deny_claim(dtl_event_scene *scene, dtl_event_act *act) {
    if (act->type != DTL_TYPE_REJECT || act->frame->upos != DTL_UPOS_VERB || act->object == DTL_EVENT_NONE) return false;
    if (!dtl_event_in_class(scene, act->object, scene->lexicon->class_claims)) return false;
    dtl_event_children(scene, act->object, child) {
        uint32_t told = dtl_event_told(scene, dtl_event_node_of(scene, (uint32_t)child)->act);
        if (dtl_event_node_of(scene, (uint32_t)child)->base != DTL_REL_ACL || told == DTL_EVENT_NONE) continue;
        scene->acts.items[told].denied = true;
        act->inner = told;
        return true;
    }
    return false;
}

static void compose_operator(dtl_event_scene *scene, dtl_event_act *act, dtl_event_act *inner) {
    const dtl_event_within *within = &scene->lexicon->within[act->type][inner ? inner->type : DTL_EVENT_OTHER];
    if (within->hostile && act->frame->hostile == DTL_EVENT_HOSTILE_PLANNED) {
        act->dropped = true;
        inner->planned = true;
        return;
    }
    if (within->hostile && act->frame->hostile == DTL_EVENT_HOSTILE_THREAT) {
        act->type = DTL_TYPE_THREATEN;
        act->mode = -1;
        memcpy(act->cameo, "130", 4);
        within = &scene->lexicon->within[DTL_TYPE_THREATEN][inner->type];
    }
    dtl_event_apply(act, within);
    if (inner) act->contexts |= inner->contexts;
    /* what is denied is told besides, as denied; whom it befell is not who is contradicted */
    if (inner && is_denial(scene, act, inner)) {
        inner->denied = true;
        return;
    }
    if (inner) inner->consumed = true;
    dtl_event_node_of(scene, act->inner_token)->inside = true;
    borrow_recipients(scene, act, inner);
}

void dtl_event_compose_act(dtl_event_scene *scene, uint32_t index) {
    dtl_event_act *act = &scene->acts.items[index];
    uint32_t told = dtl_event_told(scene, act->inner);
    dtl_event_act *inner = told == DTL_EVENT_NONE ? NULL : &scene->acts.items[told];
    if (inner) inner->outer = index;
    if (act->frame->carry != DTL_EVENT_STOP) {
        compose_operator(scene, act, inner);
        return;
    }
    if (!inner || !scene->lexicon->within[DTL_EVENT_WITHIN_STOP][inner->type].told) return;
    bool nominal = inner->frame->upos == DTL_UPOS_NOUN;
    if (nominal) inner->support = act->token;
    dtl_event_apply(act, &scene->lexicon->within[DTL_EVENT_WITHIN_STOP][inner->type]);
    act->contexts |= inner->contexts;
    inner->consumed = true;
    dtl_event_node_of(scene, act->inner_token)->inside = true;
    borrow_recipients(scene, act, inner);
}

static bool is_attack(const dtl_event_scene *scene, uint32_t act, uint32_t self, bool wanting) {
    uint32_t told = dtl_event_told(scene, act);
    if (told == DTL_EVENT_NONE || told == self) return false;
    const dtl_event_act *a = &scene->acts.items[told];
    return a->type == DTL_TYPE_ASSAULT && !a->dropped && !a->consumed && (wanting || !a->wanting);
}

static uint32_t attack_below(const dtl_event_scene *scene, uint32_t token, uint32_t self) {
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        bool near = base == DTL_REL_ADVCL || base == DTL_REL_OBL || base == DTL_REL_NSUBJ || base == DTL_REL_NMOD ||
                    base == DTL_REL_ACL || base == DTL_REL_CCOMP;
        uint32_t act = dtl_event_node_of(scene, (uint32_t)child)->act;
        if (near && is_attack(scene, act, self, true)) return dtl_event_told(scene, act);
    }
    return DTL_EVENT_NONE;
}

/* "Ten were killed and 30 wounded in the attack": it hangs under the last of the outcomes. */
static uint32_t attack_behind(const dtl_event_scene *scene, uint32_t token, uint32_t self) {
    enum { NEAR = 24 };
    for (uint32_t t = token + 1; t < scene->end && t - token < NEAR; t++) {
        uint32_t act = dtl_event_node_of(scene, t)->act;
        bool outcome = act != DTL_EVENT_NONE && scene->acts.items[act].frame->result &&
                       dtl_event_node_of(scene, t)->base == DTL_REL_CONJ && dtl_event_first_conjunct(scene, t) == token;
        uint32_t below = outcome ? attack_below(scene, t, self) : DTL_EVENT_NONE;
        if (below != DTL_EVENT_NONE) return below;
    }
    return DTL_EVENT_NONE;
}

/* The attack that an outcome belongs to: its subject, what it is beside, or what is told below it. */
static uint32_t attack_of(const dtl_event_scene *scene, uint32_t index) {
    const dtl_event_act *act = &scene->acts.items[index];
    uint32_t subject = dtl_event_subject(scene, act->token);
    if (subject != DTL_EVENT_NONE && is_attack(scene, dtl_event_node_of(scene, subject)->act, index, true))
        return dtl_event_told(scene, dtl_event_node_of(scene, subject)->act);
    uint32_t below = attack_below(scene, act->token, index);
    if (below == DTL_EVENT_NONE) below = attack_behind(scene, act->token, index);
    if (below != DTL_EVENT_NONE) return below;
    uint32_t token = act->token;
    for (int step = 0; step < MAX_STEPS; step++) {
        uint8_t base = dtl_event_node_of(scene, token)->base;
        if (base != DTL_REL_ADVCL && base != DTL_REL_CONJ && base != DTL_REL_XCOMP && base != DTL_REL_ACL) return DTL_EVENT_NONE;
        token = dtl_event_head(scene, token);
        if (token == DTL_EVENT_NONE) return DTL_EVENT_NONE;
        if (is_attack(scene, dtl_event_node_of(scene, token)->act, index, false))
            return dtl_event_told(scene, dtl_event_node_of(scene, token)->act);
        below = base == DTL_REL_ACL ? DTL_EVENT_NONE : attack_below(scene, token, index);
        if (below != DTL_EVENT_NONE) return below;
    }
    return DTL_EVENT_NONE;
}

/* Victims say more than the town that was hit. */
static bool names_people(const dtl_event_scene *scene, const dtl_event_side *side) {
    for (size_t i = 0; i < side->count; i++) {
        const dtl_event_filler *filler = &side->items[i];
        uint32_t word = dtl_event_preposition(scene, filler->token);
        bool at = word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_LOCATIVE) &&
                  !dtl_event_is_kind(scene, filler->token, DTL_EVENT_KIND_PERSON); /* "an explosion at a bank" */
        bool place = at || dtl_event_is_kind(scene, filler->token, DTL_EVENT_KIND_PLACE) ||
                     dtl_event_in_class(scene, filler->token, scene->lexicon->class_territory) ||
                     dtl_event_in_class(scene, filler->token, scene->lexicon->class_structures);
        if (!place) return true;
    }
    return false;
}

void dtl_event_join_sides(dtl_event_act *act) {
    if (!act->frame->mutual || act->joined || act->type != act->frame->type) return;
    for (size_t i = 0; i < act->recipients.count && act->actors.count < DTL_MAX_SIDE; i++)
        act->actors.items[act->actors.count++] = act->recipients.items[i];
    act->recipients.count = 0;
    act->joined = true;
}

static void merge_result(dtl_event_scene *scene, uint32_t index, uint32_t attack) {
    dtl_event_act *result = &scene->acts.items[index], *act = &scene->acts.items[attack];
    dtl_event_count(scene, result);
    dtl_event_join_sides(act);
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        bool stands = act->counts[kind].told && !dtl_event_is_toll(result); /* "rose to 14 after three of the wounded died" */
        if (result->counts[kind].told && !stands) act->counts[kind] = result->counts[kind];
    }
    dtl_event_side_remove(&result->recipients, &act->actors, scene);
    if (result->recipients.count && !names_people(scene, &act->recipients)) {
        uint32_t place = act->recipients.count ? act->recipients.items[0].token : DTL_EVENT_NONE;
        act->recipients = result->recipients;
        for (size_t i = 0; i < act->recipients.count; i++) act->recipients.items[i].place = place;
    }
    /* what was attacked did not kill: "the shelling of a market that killed" */
    bool by_attack = dtl_event_subject(scene, result->token) == act->token;
    /* "killed a boy during a clash with youths": who did it is who killed */
    bool within = act->frame->upos == DTL_UPOS_NOUN && result->frame->upos == DTL_UPOS_VERB && result->actors.count &&
                  result->recipients.count && dtl_event_node_of(scene, act->token)->base == DTL_REL_OBL &&
                  dtl_event_head(scene, act->token) == result->token;
    if (within) {
        act->actors = result->actors;
        act->recipients = result->recipients;
    } else if (!act->actors.count && !by_attack) {
        act->actors = result->actors;
        dtl_event_side_remove(&act->actors, &act->recipients, scene);
    }
    act->wanting = false;
    result->dropped = true;
}

/* The only other attack of the sentence, when the outcome names nobody who did it, or the same. */
static uint32_t attack_beside(const dtl_event_scene *scene, uint32_t index) {
    const dtl_event_act *act = &scene->acts.items[index];
    uint32_t found = DTL_EVENT_NONE;
    for (size_t i = 0; i < scene->acts.count; i++) {
        const dtl_event_act *other = &scene->acts.items[i];
        if (i == index || other->frame->result || !is_attack(scene, (uint32_t)i, index, false)) continue;
        if (found != DTL_EVENT_NONE) return DTL_EVENT_NONE;
        found = (uint32_t)i;
    }
    bool participle = dtl_event_node_of(scene, act->token)->subject == DTL_EVENT_NONE;
    if (found == DTL_EVENT_NONE || !act->actors.count || participle) return found;
    const dtl_event_side *actors = &scene->acts.items[found].actors;
    return actors->count && actors->items[0].token == act->actors.items[0].token ? found : DTL_EVENT_NONE;
}

/* Harm told in a sentence of fires, floods and crashes, and by no armed hand, is nobody's act. */
static bool is_accident(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (act->actors.count && dtl_event_is_kind(scene, act->actors.items[0].token, DTL_EVENT_KIND_ARMED)) return false;
    for (uint32_t t = scene->first; t < scene->end; t++) {
        /* not "a car bomb" */
        uint32_t head = dtl_event_head(scene, t);
        bool part =
            dtl_event_node_of(scene, t)->base == DTL_REL_COMPOUND && head != DTL_EVENT_NONE &&
            (dtl_event_node_of(scene, head)->act != DTL_EVENT_NONE || (dtl_event_flags(scene, head) & DTL_EVENT_INSTRUMENT) ||
             dtl_event_is_kind(scene, head, DTL_EVENT_KIND_PERSON));
        bool noun = dtl_event_node_of(scene, t)->upos == DTL_UPOS_NOUN && !part;
        if (noun && dtl_event_in_class(scene, t, scene->lexicon->class_accidents) && !dtl_event_is_gunfire(scene, t)) return true;
        bool verb = dtl_event_node_of(scene, t)->upos == DTL_UPOS_VERB;
        if (verb && dtl_event_in_class(scene, t, scene->lexicon->class_mishaps)) return true;
    }
    return false;
}

/* Not "the toll on families". */
static bool comes_to(const dtl_event_scene *scene, dtl_event_act *toll) {
    dtl_event_count(scene, toll);
    return toll->counts[toll->frame->count].told;
}

/* "Died in 2014": at such a distance it is no longer what the attack led to. */
static bool is_of_a_year(const dtl_event_scene *scene) {
    enum { LONG = 300 };
    const dtl_times *times = &scene->document->times;
    for (size_t i = 0; i < times->count; i++) {
        const dtl_time *time = &times->items[i];
        bool here = time->first >= scene->first && time->first < scene->end && time->type == DTL_TIME_DATE;
        if (here && time->from != DTL_NO_DAY && time->to != DTL_NO_DAY && time->to - time->from > LONG) return true;
    }
    return false;
}

/* Whom a name names who is not among those attacked died of something else. */
static bool befell(const dtl_event_scene *scene, const dtl_mention *attack, const dtl_event_act *act) {
    uint32_t index = act->recipients.count == 1 ? act->recipients.items[0].actor : DTL_EVENT_NONE;
    const dtl_actor *actor = index == DTL_EVENT_NONE ? NULL : &scene->document->actors.items[index];
    if (!actor || !actor->name.data) return true;
    for (size_t i = 0; i < attack->recipient_count; i++) {
        if (attack->recipients[i].chain == actor->chain) return true;
    }
    return false;
}

/* Whether the report told of the attack in the sentences before. */
static bool was_attack(const dtl_event_scene *scene, const dtl_event_act *act) {
    enum { REACH = 5 };
    const dtl_sentence *sentences = scene->document->sentences.items;
    const dtl_mentions *mentions = &scene->document->mentions;
    uint32_t first = scene->sentence > REACH ? scene->sentence - REACH : 0;
    while (sentences[first].part != sentences[scene->sentence].part) first++;
    if (is_of_a_year(scene)) return false;
    for (size_t i = mentions->count; i-- > 0;) {
        const dtl_mention *mention = &mentions->items[i];
        if (mention->part != sentences[first].part || mention->evidence.start < sentences[first].span.start) return false;
        if (mention->type == DTL_TYPE_ASSAULT && mention->status == DTL_STATUS_ASSERTED && befell(scene, mention, act))
            return true;
    }
    return false;
}

void dtl_event_merge_results(dtl_event_scene *scene) {
    /* from the right: "killed three and wounded five in an attack" joins five to three, then both to the attack */
    for (size_t i = scene->acts.count; i-- > 0;) {
        dtl_event_act *act = &scene->acts.items[i];
        if (act->dropped || act->consumed || !act->frame->result) continue;
        act->wanting = false;
        uint32_t attack = attack_of(scene, (uint32_t)i);
        if (attack == DTL_EVENT_NONE) attack = attack_beside(scene, (uint32_t)i);
        if (attack != DTL_EVENT_NONE)
            merge_result(scene, (uint32_t)i, attack);
        else if (dtl_event_is_toll(act) && !comes_to(scene, act))
            act->dropped = true;
        else if (((act->frame->needs[0] & DTL_EVENT_NEEDS_ATTACK) && !was_attack(scene, act)) || is_accident(scene, act))
            act->dropped = true;
    }
}

/* "marched to demand reforms": of whom protesters demand something, the protest is against. A march or a strike is the demand;
 * who blocks a road to demand something does two things. */
void dtl_event_merge_demands(dtl_event_scene *scene) {
    for (size_t i = 0; i < scene->acts.count; i++) {
        dtl_event_act *act = &scene->acts.items[i];
        uint8_t base = dtl_event_node_of(scene, act->token)->base;
        if (act->type != DTL_TYPE_REQUEST || act->dropped ||
            (base != DTL_REL_ADVCL && base != DTL_REL_XCOMP && base != DTL_REL_ACL))
            continue;
        uint32_t head = dtl_event_head(scene, act->token);
        uint32_t told = head == DTL_EVENT_NONE ? DTL_EVENT_NONE : dtl_event_told(scene, dtl_event_node_of(scene, head)->act);
        if (told == DTL_EVENT_NONE || scene->acts.items[told].type != DTL_TYPE_PROTEST) continue;
        dtl_event_act *protest = &scene->acts.items[told];
        if (!protest->recipients.count) protest->recipients = act->recipients;
        act->consumed = protest->mode == DTL_MODE_DEMO || protest->mode == DTL_MODE_STRIKE || protest->mode == DTL_MODE_HUNGER;
    }
}
