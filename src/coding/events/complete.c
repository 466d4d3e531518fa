/* Sides that the act's own words do not tell, and what the clauses around it do. */
#include "coding/events/scene.h"

#include <string.h>

enum { MAX_CLIMB = 4 };

/* Whether a side names an actor that lies in a chain. */
static bool holds(const dtl_event_scene *scene, const dtl_event_side *side, uint32_t token) {
    uint32_t actor = dtl_event_node_of(scene, token)->actor;
    for (size_t i = 0; i < side->count; i++) {
        uint32_t other = side->items[i].actor;
        if (actor != DTL_EVENT_NONE && other != DTL_EVENT_NONE &&
            scene->document->actors.items[actor].chain == scene->document->actors.items[other].chain)
            return true;
    }
    return false;
}

/* The subject of a clause of condition under a verb: "unless Hanoi stops it". */
static uint32_t conditioned(const dtl_event_scene *scene, uint32_t verb) {
    dtl_event_children(scene, verb, child) {
        if (dtl_event_node_of(scene, (uint32_t)child)->base != DTL_REL_ADVCL) continue;
        uint32_t mark = dtl_event_child(scene, (uint32_t)child, DTL_REL_MARK);
        if (mark == DTL_EVENT_NONE || !(dtl_event_flags(scene, mark) & (DTL_EVENT_UNLESS | DTL_EVENT_CONDITION))) continue;
        uint32_t subject = dtl_event_surface_subject(scene, (uint32_t)child);
        if (subject != DTL_EVENT_NONE) return subject;
    }
    return DTL_EVENT_NONE;
}

/* Who is threatened is whoever must do what the threat is tied to. */
static void threaten(const dtl_event_scene *scene, dtl_event_act *act) {
    if (act->recipients.count && !act->recipients.modifier && act->recipients.slot && act->recipients.head == act->object) return;
    uint32_t subject = DTL_EVENT_NONE, at = act->token;
    for (int i = 0; i < 2 && subject == DTL_EVENT_NONE && at != DTL_EVENT_NONE; i++) {
        subject = conditioned(scene, at);
        /* the clause may hang under what is threatened */
        at = i                                    ? DTL_EVENT_NONE
             : act->inner_token != DTL_EVENT_NONE ? act->inner_token
                                                  : dtl_event_child(scene, act->token, DTL_REL_XCOMP);
    }
    if (subject == DTL_EVENT_NONE || holds(scene, &act->actors, subject)) return;
    dtl_event_side told = {.head = DTL_EVENT_NONE};
    dtl_event_add(scene, subject, false, &told);
    dtl_event_side_remove(&told, &act->actors, scene);
    if (!told.count) return;
    told.head = subject;
    told.slot = "who must do what it depends on";
    act->recipients = told;
}

/* "recalled its envoy from Delhi and suspended loans": what is cut is cut to the same. */
static void inherit(const dtl_event_scene *scene, dtl_event_act *act) {
    uint32_t at = act->token;
    if (act->recipients.count || act->frame->upos == DTL_UPOS_NOUN) return;
    for (int i = 0; i < MAX_CLIMB && dtl_event_node_of(scene, at)->base == DTL_REL_CONJ; i++) {
        at = dtl_event_head(scene, at);
        if (at == DTL_EVENT_NONE) return;
        uint32_t index = dtl_event_node_of(scene, at)->act;
        const dtl_event_act *first = index == DTL_EVENT_NONE ? NULL : &scene->acts.items[index];
        if (!first || first->type != act->type || first->dropped || !first->recipients.count) continue;
        act->recipients = first->recipients;
        act->recipients.slot = "that of the act before it";
        dtl_event_side_remove(&act->recipients, &act->actors, scene);
        return;
    }
}

/* "Delivered the warning in a meeting with the minister", "flew to Bonn for talks with lenders", "ended the tour, meeting with
 * the minister": who does the one is at the other. */
static void meet(const dtl_event_scene *scene, dtl_event_act *act) {
    if (act->frame->upos != DTL_UPOS_NOUN || !act->frame->mutual || act->actors.count + act->recipients.count != 1) return;
    uint32_t at = act->token;
    for (int i = 0; i < MAX_CLIMB && at != DTL_EVENT_NONE; i++) {
        uint8_t base = dtl_event_node_of(scene, at)->base;
        bool clause = at == act->token && (base == DTL_REL_ACL || base == DTL_REL_ADVCL);
        if (base != DTL_REL_OBL && base != DTL_REL_OBJ && base != DTL_REL_NMOD && !clause) return;
        at = dtl_event_head(scene, at);
        if (at == DTL_EVENT_NONE || dtl_event_node_of(scene, at)->upos != DTL_UPOS_VERB) continue;
        uint32_t subject = dtl_event_subject(scene, at);
        if (subject == DTL_EVENT_NONE || holds(scene, &act->recipients, subject) || holds(scene, &act->actors, subject)) return;
        dtl_event_add(scene, subject, false, &act->actors);
        dtl_event_side_remove(&act->actors, &act->recipients, scene);
        act->actors.slot = "the subject of the verb that it stands beside";
        return;
    }
}

/* What is hit is the side where no people are told: "an attack on the airport", "broke up a rally". */
static void hit(const dtl_event_scene *scene, dtl_event_act *act) {
    uint32_t head = act->recipients.head;
    dtl_event_children(scene, act->token, child) {
        if (act->recipients.count || act->frame->upos != DTL_UPOS_NOUN || !dtl_event_is_target(scene, (uint32_t)child)) continue;
        dtl_event_add(scene, (uint32_t)child, true, &act->recipients);
        act->recipients.slot = "what is hit";
    }
    if (head != DTL_EVENT_NONE) head = dtl_event_content(scene, head); /* "hundreds of homes" */
    if (act->recipients.count || head == DTL_EVENT_NONE ||
        (dtl_event_node_of(scene, head)->upos != DTL_UPOS_NOUN && dtl_event_child(scene, head, DTL_REL_DET) == DTL_EVENT_NONE))
        return;
    bool beside = act->frame->upos != DTL_UPOS_NOUN &&
                  dtl_event_preposition(scene, head) != DTL_EVENT_NONE; /* "landed near the building" */
    if (beside || dtl_event_node_of(scene, head)->act != DTL_EVENT_NONE ||
        !dtl_event_in_class(scene, head,
                            act->type == DTL_TYPE_COERCE ? scene->lexicon->class_gatherings : scene->lexicon->class_structures))
        return;
    act->recipients.items[0] = (dtl_event_filler){head, DTL_EVENT_NONE, DTL_EVENT_NONE};
    act->recipients.count = 1;
    act->recipients.slot = "what is hit";
}

/* "denied that its units fired": one's own are no side against oneself. */
static void drop_own(const dtl_event_scene *scene, dtl_event_act *act) {
    size_t kept = 0;
    if (act->recipients.count && act->recipients.head == act->object) return;
    for (size_t i = 0; i < act->recipients.count; i++) {
        bool own = false;
        dtl_event_children(scene, act->recipients.items[i].token, child) {
            own |= scene->tokens[child].relation == DTL_REL_NMOD_POSS &&
                   dtl_event_node_of(scene, (uint32_t)child)->upos == DTL_UPOS_PRON &&
                   holds(scene, &act->actors, (uint32_t)child);
        }
        if (!own) act->recipients.items[kept++] = act->recipients.items[i];
    }
    act->recipients.count = kept;
}

/* A town in the name of a road or a building, or where something is, is no side of a protest: "blocked the Lyon-Turin railway".
 */
static bool is_scenery(const dtl_event_scene *scene, const dtl_event_filler *filler) {
    const dtl_event_node *node = dtl_event_node_of(scene, filler->token);
    if (!node->place || filler->actor == DTL_EVENT_NONE) return false;
    const dtl_actor *actor = &scene->document->actors.items[filler->actor];
    if (actor->sector[0] || actor->role.data) return false;
    uint32_t word = dtl_event_preposition(scene, filler->token);
    const dtl_place *place = dtl_event_place_at(scene, filler->token);
    bool town = place && place->precision != DTL_PRECISION_COUNTRY;
    if (town && word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_LOCATIVE)) return true;
    return node->base == DTL_REL_COMPOUND || node->base == DTL_REL_AMOD;
}

/* "Blocked the Rhine bridge": what is no people and nobody's. */
static bool is_thing(const dtl_event_scene *scene, const dtl_event_filler *filler) {
    if (filler->actor == DTL_EVENT_NONE)
        return dtl_event_node_of(scene, filler->token)->upos == DTL_UPOS_PROPN && !dtl_event_country_of(scene, filler->token);
    const dtl_actor *actor = &scene->document->actors.items[filler->actor];
    bool road = dtl_event_in_class(scene, filler->token, scene->lexicon->class_structures);
    return road && !actor->country[0] && !actor->sector[0];
}

static void drop_scenery(const dtl_event_scene *scene, dtl_event_side *side) {
    size_t kept = 0;
    for (size_t i = 0; i < side->count; i++) {
        if (!is_scenery(scene, &side->items[i]) && !is_thing(scene, &side->items[i])) side->items[kept++] = side->items[i];
    }
    side->count = kept;
}

static void take_recipient(const dtl_event_scene *scene, dtl_event_act *act, uint32_t token, const char *slot) {
    if (token == DTL_EVENT_NONE || holds(scene, &act->actors, token)) return;
    dtl_event_side told = {.head = DTL_EVENT_NONE};
    dtl_event_add(scene, token, false, &told);
    dtl_event_side_remove(&told, &act->actors, scene);
    if (!told.count) return;
    told.head = token;
    told.slot = slot;
    act->recipients = told;
}

/* "Met the envoy to ask for news": who is met is asked. "Handed him over at the request of a court": who does it was asked. */
static void ask(const dtl_event_scene *scene, dtl_event_act *act) {
    uint32_t head = act->recipients.count ? DTL_EVENT_NONE : dtl_event_head(scene, act->token);
    /* "extradited a man known as the Fox at the request of a court", where it hangs under the participle */
    if (head != DTL_EVENT_NONE && scene->tokens[head].relation == DTL_REL_ACL &&
        dtl_event_node_of(scene, head)->act == DTL_EVENT_NONE && dtl_event_head(scene, head) != DTL_EVENT_NONE)
        head = dtl_event_head(scene, dtl_event_head(scene, head));
    if (head == DTL_EVENT_NONE || dtl_event_node_of(scene, head)->upos != DTL_UPOS_VERB) return;
    uint8_t base = dtl_event_node_of(scene, act->token)->base;
    uint32_t told = dtl_event_told(scene, dtl_event_node_of(scene, head)->act);
    if (act->frame->upos == DTL_UPOS_NOUN) {
        uint32_t word = dtl_event_preposition(scene, act->token);
        bool at = word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_LOCATIVE);
        if (base == DTL_REL_OBL && at) take_recipient(scene, act, dtl_event_subject(scene, head), "who does what is asked");
    } else if ((base == DTL_REL_ADVCL || base == DTL_REL_XCOMP) && told != DTL_EVENT_NONE &&
               scene->acts.items[told].type == DTL_TYPE_CONSULT) {
        const dtl_event_act *talk = &scene->acts.items[told];
        if (talk->recipients.count)
            take_recipient(scene, act, talk->recipients.items[0].token, "who is met");
        else if (talk->object != DTL_EVENT_NONE)
            take_recipient(scene, act, talk->object, "who is met");
    }
}

void dtl_event_complete(const dtl_event_scene *scene, dtl_event_act *act) {
    switch (act->type) {
    case DTL_TYPE_THREATEN:
        drop_own(scene, act);
        threaten(scene, act);
        break;
    case DTL_TYPE_SANCTION:
    case DTL_TYPE_COOPERATE: inherit(scene, act); break;
    case DTL_TYPE_PROTEST: drop_scenery(scene, &act->recipients); break;
    case DTL_TYPE_COERCE:
    case DTL_TYPE_ASSAULT: hit(scene, act); break;
    case DTL_TYPE_CONSULT: meet(scene, act); break;
    case DTL_TYPE_REJECT: drop_own(scene, act); break;
    case DTL_TYPE_REQUEST: ask(scene, act); break;
    default: break;
    }
}

static bool is_party(const dtl_actor *actors, size_t count, const dtl_actor *party) {
    for (size_t i = 0; i < count; i++) {
        bool same = actors[i].chain != DTL_EVENT_NONE && actors[i].chain == party->chain;
        if (same || (party->country[0] && strcmp(actors[i].country, party->country) == 0)) return true;
    }
    return false;
}

/* "The minister rejected the accusation": by whomever the report had accuse, ask or offer last, if it was him or his side. */
void dtl_event_settle_answer(const dtl_event_scene *scene, const dtl_event_act *act, dtl_mention *mention) {
    enum { BACK = 8 };
    if (mention->type != DTL_TYPE_REJECT || mention->recipient_count || !mention->actor_count || act->object == DTL_EVENT_NONE)
        return;
    const dtl_event_lexicon *lexicon = scene->lexicon;
    bool answers = dtl_event_in_class(scene, act->object, lexicon->class_charges) ||
                   dtl_event_in_class(scene, act->object, lexicon->class_demand);
    uint32_t det = dtl_event_child(scene, act->object, DTL_REL_DET);
    bool definite = det != DTL_EVENT_NONE && scene->stage->definite &&
                    scene->tokens[det].features.value[DTL_FEAT_DEFINITE] == scene->stage->definite;
    if (!answers || !definite) return;
    const dtl_mentions *mentions = &scene->document->mentions;
    for (size_t i = mentions->count - 1, step = 0; i-- > 0 && step < BACK; step++) {
        const dtl_mention *before = &mentions->items[i];
        bool speaks = before->type == DTL_TYPE_ACCUSE || before->type == DTL_TYPE_REQUEST || before->type == DTL_TYPE_THREATEN;
        if (!speaks) continue;
        if (!is_party(before->recipients, before->recipient_count, &mention->actors[0]) || !before->actor_count ||
            is_party(before->actors, before->actor_count, &mention->actors[0]))
            continue;
        mention->recipients = before->actors;
        mention->recipient_count = before->actor_count;
        return;
    }
}

/* Whether two expressions are the same words: told twice by the acts of one sentence. */
static bool is_same(const dtl_actor *a, const dtl_actor *b) {
    return a->span.start == b->span.start && a->span.end == b->span.end && strcmp(a->sector, b->sector) == 0;
}

static void copy_country(dtl_actor *to, const dtl_mention *from) {
    for (size_t i = 0; !to->country[0] && i < from->actor_count + from->recipient_count; i++) {
        const dtl_actor *other = i < from->actor_count ? &from->actors[i] : &from->recipients[i - from->actor_count];
        if (!other->country[0] || other->inferred || !is_same(to, other)) continue;
        memcpy(to->country, other->country, sizeof to->country);
        to->why = other->why;
    }
}

/* "Two hundred thousand Nicaraguans filled the square": the people, not the state. */
void dtl_event_settle_crowd(const dtl_event_scene *scene, dtl_mention *mention) {
    if (mention->type != DTL_TYPE_PROTEST) return;
    for (size_t i = 0; i < mention->actor_count; i++) {
        dtl_actor *actor = &mention->actors[i];
        if (actor->sector[0] || !actor->country[0] || actor->head < scene->first || actor->head >= scene->end) continue;
        const dtl_known *known = NULL;
        size_t length =
            dtl_knowledge_match(scene->stage->knowledge, scene->tokens, actor->head, scene->end, DTL_KNOWN_ADJECTIVE, &known);
        if (length) memcpy(actor->sector, "CVL", 4);
    }
}

static bool is_common(const dtl_event_scene *scene, const dtl_actor *actor) {
    bool here = actor->head >= scene->first && actor->head < scene->end;
    return here && !actor->name.data && !actor->role.data && strcmp(actor->sector, "CVL") == 0 &&
           scene->tokens[actor->head].upos == DTL_UPOS_NOUN;
}

/* "Two men robbed a bank", "five men were sentenced for the robbery". */
void dtl_event_settle_crime(const dtl_event_scene *scene, dtl_mention *mention) {
    bool crime = mention->contexts >> DTL_CONTEXT_crime & 1;
    bool robs = mention->type == DTL_TYPE_COERCE && mention->mode == DTL_MODE_SEIZE;
    for (size_t i = 0; crime && robs && i < mention->actor_count; i++) {
        if (is_common(scene, &mention->actors[i])) memcpy(mention->actors[i].sector, "CRM", 4);
    }
    for (size_t i = 0; crime && mention->mode == DTL_MODE_CONVICT && i < mention->recipient_count; i++) {
        if (is_common(scene, &mention->recipients[i])) memcpy(mention->recipients[i].sector, "CRM", 4);
    }
}

void dtl_event_share_countries(dtl_document *document, size_t from) {
    for (size_t i = from; i < document->mentions.count; i++) {
        dtl_mention *mention = &document->mentions.items[i];
        for (size_t k = from; k < document->mentions.count; k++) {
            if (k == i) continue;
            for (size_t n = 0; n < mention->actor_count; n++) copy_country(&mention->actors[n], &document->mentions.items[k]);
            for (size_t n = 0; n < mention->recipient_count; n++)
                copy_country(&mention->recipients[n], &document->mentions.items[k]);
        }
    }
}
