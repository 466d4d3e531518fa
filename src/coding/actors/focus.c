/* The country that a report speaks of, for actors that are told without one: "the Interior Ministry". */
#include "coding/actors/scene.h"

enum { MAX_LATER = 40, MAX_UP = 8, LEAST_SENTENCES = 3 };
static const double FADE = 0.9;            /* of a mention's weight, a sentence later */
static const double DATELINE_WEIGHT = 1.5; /* the dateline counts as one and a half mentions in the sentence at work */
static const double LATER_WEIGHT = 0.4;    /* a mention behind the actor, in its own sentence */
static const double MOSTLY_WEIGHT = 0.6;   /* of the country that an office is mostly of: "state senator" */
static const double BODY_WEIGHT = 1.5;     /* the same of a body: "the Senate" */
static const double PLACE_WEIGHT = 0.5;    /* of a town */
static const double MARGIN = 1.4;          /* by which the country that a report speaks of leads the next */
static const double NEAR_MARGIN = 1.25;    /* the same where it is the dateline's */
static const double HALF = 0.5;
static const double OTHERS_WEIGHT = 0.3; /* of the country of those who are told to be of it beside somebody who is not */
static const double LEAST_WEIGHT = 0.5;  /* with less nothing is spoken of */

void dtl_focus_next_sentence(dtl_scene *scene) {
    for (size_t i = 0; i < scene->focus.count; i++) scene->focus.items[i].weight *= FADE;
}

static double *weight_of(dtl_focus *focus, const char *country) {
    size_t least = 0;
    for (size_t i = 0; i < focus->count; i++) {
        if (strcmp(focus->items[i].country, country) == 0) return &focus->items[i].weight;
        if (focus->items[i].weight < focus->items[least].weight) least = i;
    }
    if (focus->count < DTL_MAX_FOCUS) least = focus->count++;
    memcpy(focus->items[least].country, country, sizeof focus->items[least].country);
    focus->items[least].weight = 0;
    return &focus->items[least].weight;
}

/* Who acts is spoken of; where it happens is mentioned. */
static double salience(const dtl_scene *scene, const dtl_found *found) {
    if (found->modifier) return 0.3;
    if (found->kind == DTL_KIND_GOVERNMENT) return 1.6;
    /* "the Indian minister": at home he would be the minister */
    if (found->kind == DTL_KIND_OFFICE && found->country_how == DTL_HOW_MODIFIER) return 0.8;
    switch (dtl_scene_relation(scene, found->actor.head)) {
    case DTL_REL_NSUBJ: return 1.6;
    case DTL_REL_OBL:
    case DTL_REL_NMOD:
        if (found->kind == DTL_KIND_PLACE)
            return dtl_scene_preposition(scene, found->actor.head) & DTL_ACTOR_BIT(TOWARD) ? 0.2 : 0.5;
        return 0.7;
    default: return 1;
    }
}

/* What a place behind it tells is noted with the place; somebody who is known to be of a country by now speaks for it half as
 * loud. */
void dtl_focus_note(dtl_scene *scene, const dtl_found *found) {
    if (found->pronoun || found->country_how == DTL_HOW_FOCUS) return;
    const char *country = found->actor.country;
    bool named = found->kind == DTL_KIND_PERSON && found->name_end > found->name_first;
    bool later = !country[0] && named;
    if (later) country = scene->entities.items[found->entity].country;
    if (!country[0]) return;
    double weight = salience(scene, found) * (later || found->country_how == DTL_HOW_BEHIND ? HALF : 1);
    *weight_of(&scene->focus, country) += weight;
}

/* The places of a sentence that knowledge does not name; the others are founds. */
static void note_places(const dtl_scene *scene, dtl_focus *focus, uint32_t sentence, double weight) {
    const dtl_places *places = &scene->document->places;
    size_t first = dtl_scene_first_place(scene, sentence);
    for (size_t i = first; i < places->count && places->items[i].sentence == sentence && i - first < MAX_LATER; i++) {
        const dtl_place *place = &places->items[i];
        bool known = place->first < scene->document->tokens.count && scene->nodes[place->first].match != DTL_NO_INDEX;
        /* where somebody is bound for is not spoken of yet */
        bool bound = place->end <= scene->document->tokens.count && place->end > place->first &&
                     (dtl_scene_preposition(scene, place->end - 1) & DTL_ACTOR_BIT(TOWARD));
        if (bound) continue;
        if (place->country[0] && !known) *weight_of(focus, place->country) += weight;
    }
}

/* "the embassy" is not the country's where it stands. */
static bool is_office_abroad(const dtl_scene *scene, const dtl_found *found) {
    return (dtl_scene_classes(scene, found->actor.head) & DTL_ACTOR_BIT(SETTLEMENT)) != 0;
}

static bool acts_for_state(const dtl_found *found) {
    static const char *const sectors[] = {"GOV", "MIL", "COP", "LEG", "JUD", "SPY", "ELI"};
    if (found->kind != DTL_KIND_OFFICE && found->kind != DTL_KIND_GROUP && found->kind != DTL_KIND_PERSON &&
        found->kind != DTL_KIND_ORGANISATION && found->kind != DTL_KIND_GOVERNMENT)
        return false;
    bool anybodys = found->sector_by && found->sector_by->mostly[0]; /* "the Senate" */
    if (found->stateless || (found->kind == DTL_KIND_ORGANISATION && found->name_end == found->name_first && !anybodys))
        return false;
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++) {
        if (strcmp(found->actor.sector, sectors[i]) == 0) return true;
    }
    return false;
}

/* "Ministers met the Turkish envoy", "the navy let 37 Indian fishermen go": who is told to be of a country is told so against
 * those beside him who are not. */
static void mute_others(const dtl_scene *scene, const dtl_found *found, uint32_t first, uint32_t end, dtl_focus *focus) {
    int32_t governor = dtl_scene_governor(scene, found->actor.head);
    uint32_t own = dtl_scene_first_conjunct(scene, found->actor.head);
    for (uint32_t i = first; i < end && i - first < MAX_LATER && governor != DTL_NO_TOKEN; i++) {
        const dtl_found *other = &scene->founds.items[i];
        bool people = other->kind == DTL_KIND_PERSON || other->kind == DTL_KIND_OFFICE || other->kind == DTL_KIND_GROUP;
        bool titled = other->country_how == DTL_HOW_SELF && other->kind != DTL_KIND_GROUP; /* "U.S. Trade Representative" */
        if (!people || (other->country_how != DTL_HOW_MODIFIER && !titled) || other->modifier || other->pronoun) continue;
        if (other->entity == found->entity || dtl_scene_first_conjunct(scene, other->actor.head) == own) continue;
        int32_t above = dtl_scene_governor(scene, other->actor.head);
        if (above != governor) continue;
        *weight_of(focus, other->actor.country) *= OTHERS_WEIGHT;
    }
}

/* founds [from, end) stand behind the actor in its sentence. A counterpart's country is the other one, and whose an organisation
 * is says little. */
/* For explain: the country next to the one chosen. Weights are told in hundredths. */
static void note_loser(dtl_scene *scene, uint32_t index, const dtl_focus *focus, size_t best) {
    size_t next = best;
    for (size_t i = 0; i < focus->count; i++) {
        if (i != best && focus->items[i].weight > 0 && (next == best || focus->items[i].weight > focus->items[next].weight))
            next = i;
    }
    if (next == best) return;
    dtl_found *found = &scene->founds.items[index];
    found->lost = dtl_arena_copy(scene->arena, dtl_slice_of(focus->items[next].country));
    found->lost_with = (int)(focus->items[next].weight * 100);
    found->won_with = (int)(focus->items[best].weight * 100);
}

static bool best_country(dtl_scene *scene, uint32_t index, uint32_t first, uint32_t end, char out[4]) {
    uint32_t from = index + 1;
    dtl_focus focus = scene->focus;
    if (scene->dateline[0]) *weight_of(&focus, scene->dateline) += DATELINE_WEIGHT;
    const dtl_found *own = &scene->founds.items[index];
    const dtl_known *by = own->role_by ? own->role_by : own->sector_by;
    if (by && by->mostly[0]) *weight_of(&focus, by->mostly) += own->kind == DTL_KIND_ORGANISATION ? BODY_WEIGHT : MOSTLY_WEIGHT;
    for (uint32_t i = from; i < end && i - from < MAX_LATER; i++) {
        const dtl_found *later = &scene->founds.items[i];
        bool tells = !later->pronoun && !later->counterpart && later->kind != DTL_KIND_ORGANISATION;
        /* "the administration told Vietnam": whom it speaks to it is not */
        dtl_relation relation = dtl_scene_relation(scene, later->actor.head);
        if ((later->kind == DTL_KIND_COUNTRY || later->kind == DTL_KIND_GOVERNMENT) && !later->modifier)
            tells = tells && relation != DTL_REL_OBJ && relation != DTL_REL_IOBJ;
        if (later->actor.country[0] && tells) *weight_of(&focus, later->actor.country) += LATER_WEIGHT;
    }
    if (from) note_places(scene, &focus, scene->founds.items[from - 1].actor.sentence, PLACE_WEIGHT);
    mute_others(scene, &scene->founds.items[index], first, end, &focus);
    size_t best = 0;
    for (size_t i = 1; i < focus.count; i++) {
        if (focus.items[i].weight > focus.items[best].weight) best = i;
    }
    if (!focus.count) return false;
    memcpy(out, focus.items[best].country, sizeof focus.items[best].country);
    note_loser(scene, index, &focus, best);
    return true;
}

/* Parties and the opposition are of some country; which, is told only where no other is spoken of. */
static bool is_domestic(const dtl_found *found) {
    if (found->pronoun || found->modifier) return false;
    return strcmp(found->actor.sector, "PTY") == 0 || strcmp(found->actor.sector, "OPP") == 0;
}

/* Rebels who are told beside the government or the army that they fight. */
static bool faces_state(const dtl_scene *scene, const dtl_found *found, uint32_t first, uint32_t end) {
    if (strcmp(found->actor.sector, "REB") != 0 || found->pronoun || found->modifier) return false;
    for (uint32_t i = first; i < end && i - first < MAX_LATER; i++) {
        const dtl_found *other = &scene->founds.items[i];
        bool told = other->country_how == DTL_HOW_MODIFIER || other->country_how == DTL_HOW_SELF ||
                    other->country_how == DTL_HOW_POSSESSOR || other->country_how == DTL_HOW_BEHIND;
        if (other->entity != found->entity && told && acts_for_state(other) && !other->modifier) return true;
    }
    return false;
}

/* The one country that the report has named up to the end of the sentence [first, end) of founds. */
static bool only_country(const dtl_scene *scene, uint32_t index, uint32_t first, uint32_t end, char out[4]) {
    char country[4] = "";
    if (scene->focus.count > 1) return false;
    if (scene->focus.count == 1) memcpy(country, scene->focus.items[0].country, sizeof country);
    for (uint32_t i = first; i < end && i - first < MAX_LATER; i++) {
        const dtl_actor *other = &scene->founds.items[i].actor;
        if (i == index || !other->country[0]) continue;
        if (country[0] && strcmp(country, other->country) != 0) return false;
        memcpy(country, other->country, sizeof country);
    }
    memcpy(out, country, sizeof country);
    return country[0] != '\0';
}

/* Those who live somewhere, as long as nothing else is said of them: "students demonstrated in Jakarta". */
static bool lives_somewhere(const dtl_found *found) {
    static const char *const sectors[] = {"CVL", "EDU", "LAB", "AGR", "REL"};
    if ((found->kind != DTL_KIND_GROUP && found->kind != DTL_KIND_PEOPLE && found->kind != DTL_KIND_OFFICE) || found->pronoun ||
        found->modifier || found->actor.guest)
        return false;
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++) {
        if (strcmp(found->actor.sector, sectors[i]) == 0) return true;
    }
    return false;
}

/* A conjunction between them opens another clause. */
static bool is_parted(const dtl_scene *scene, const dtl_found *a, const dtl_found *b) {
    uint32_t from = a->actor.end < b->actor.end ? a->actor.end : b->actor.end,
             to = a->actor.end < b->actor.end ? b->actor.first : a->actor.first;
    for (uint32_t i = from; i < to; i++) {
        const dtl_token *token = &scene->tokens[i];
        if (token->relation != DTL_REL_MARK || token->head == DTL_NO_TOKEN) continue;
        if (scene->tokens[token->head].upos == DTL_UPOS_VERB || scene->tokens[token->head].upos == DTL_UPOS_ADJ) return true;
    }
    return false;
}

/* Whether something at a token is told as where the clause of a verb happens. */
static bool is_where(const dtl_scene *scene, const dtl_found *found, uint32_t first, uint32_t end, uint32_t head,
                     int32_t governor) {
    const dtl_found place = {.actor = {.first = first, .end = end}};
    return (dtl_scene_preposition(scene, head) & DTL_ACTOR_BIT(LOCATIVE)) && dtl_scene_governor(scene, head) == governor &&
           !is_parted(scene, found, &place);
}

/* The country where the found's clause says that it happens. founds [from, end) are those of its sentence. */
static bool place_of_clause(const dtl_scene *scene, const dtl_found *found, uint32_t from, uint32_t end, char out[4]) {
    int32_t governor = dtl_scene_governor(scene, found->actor.head);
    for (uint32_t i = from; i < end && i - from < MAX_LATER && governor != DTL_NO_TOKEN; i++) {
        const dtl_found *place = &scene->founds.items[i];
        if ((place->kind != DTL_KIND_COUNTRY && place->kind != DTL_KIND_PLACE) || !place->actor.country[0] || place->modifier)
            continue;
        if (!is_where(scene, found, place->actor.first, place->actor.end, place->actor.head, governor)) continue;
        memcpy(out, place->actor.country, sizeof place->actor.country);
        return true;
    }
    const dtl_places *places = &scene->document->places;
    for (size_t i = dtl_scene_first_place(scene, found->actor.sentence), steps = 0;
         governor != DTL_NO_TOKEN && i < places->count && places->items[i].sentence == found->actor.sentence && steps < MAX_LATER;
         i++, steps++) {
        const dtl_place *place = &places->items[i];
        if (!place->country[0] || place->end > scene->document->tokens.count || place->first >= place->end) continue;
        uint32_t head = place->end - 1;
        for (uint32_t t = place->first; t < place->end; t++) {
            int32_t above = scene->tokens[t].head;
            if (above < (int32_t)place->first || above >= (int32_t)place->end) head = t;
        }
        if (!is_where(scene, found, place->first, place->end, head, governor)) continue;
        memcpy(out, place->country, sizeof place->country);
        return true;
    }
    return false;
}

/* Police are of the place where they act, unless more is told. */
static bool is_local(const dtl_found *found) {
    return strcmp(found->actor.sector, "COP") == 0;
}

/* "ministers and the president" to whom one thing happens are of one country. */
static bool beside(const dtl_scene *scene, const dtl_found *found, char out[4]) {
    uint32_t at = found->actor.head;
    for (int i = 0; i < MAX_UP && scene->tokens[at].head != DTL_NO_TOKEN; i++) {
        dtl_relation relation = dtl_scene_base(scene, at);
        if (relation != DTL_REL_NMOD && relation != DTL_REL_CONJ) break;
        bool joined = relation == DTL_REL_CONJ;
        at = (uint32_t)scene->tokens[at].head;
        uint32_t first = scene->nodes[at].found;
        if (!joined || first == DTL_NO_INDEX || dtl_scene_relation(scene, at) == DTL_REL_NSUBJ) continue;
        const dtl_found *other = &scene->founds.items[first];
        if (!acts_for_state(other) || !other->actor.country[0] || dtl_scene_same_phrase(scene, first, first + 1)) continue;
        memcpy(out, other->actor.country, sizeof other->actor.country);
        return true;
    }
    return false;
}

/* "the president's son", "the brother of the minister": of the country of those whose they are. */
static bool of_kin(const dtl_scene *scene, const dtl_found *found, char out[4]) {
    uint32_t head = found->actor.head;
    for (int32_t c = scene->nodes[head].first_child; c != DTL_NO_TOKEN; c = scene->nodes[c].next) {
        bool owner =
            scene->tokens[c].relation == DTL_REL_NMOD_POSS || (dtl_scene_preposition(scene, (uint32_t)c) & DTL_ACTOR_BIT(OF));
        uint32_t other = scene->nodes[c].found;
        if (!owner || other == DTL_NO_INDEX) continue;
        const dtl_entity *entity = &scene->entities.items[scene->founds.items[other].entity];
        if (entity->kind != DTL_KIND_PERSON && entity->kind != DTL_KIND_OFFICE) continue;
        memcpy(out, entity->country, sizeof entity->country);
        return entity->country[0] != '\0';
    }
    return false;
}

/* The country that the report speaks of in a sentence; none where another is spoken of nearly as much, where hardly any is, or
 * where the dateline names another. */
static void stand_out(const dtl_scene *scene, char out[4]) {
    double most = 0, next = 0;
    out[0] = '\0';
    for (size_t i = 0; i < scene->focus.count; i++) {
        const char *country = scene->focus.items[i].country;
        double weight = scene->focus.items[i].weight;
        if (strcmp(scene->dateline, country) == 0) weight += DATELINE_WEIGHT;
        if (weight > most) {
            next = most;
            most = weight;
            memcpy(out, country, sizeof scene->focus.items[i].country);
        } else if (weight > next) {
            next = weight;
        }
    }
    bool elsewhere = scene->dateline[0] && strcmp(scene->dateline, out) != 0;
    if (elsewhere || most < LEAST_WEIGHT || most < (scene->dateline[0] ? NEAR_MARGIN : MARGIN) * next) out[0] = '\0';
}

/* "the Castro government": of the country of the person whom the report, or knowledge, calls so. */
static bool led_by(const dtl_scene *scene, const dtl_found *found, char out[4]) {
    if (found->kind != DTL_KIND_GROUP && found->kind != DTL_KIND_GOVERNMENT) return false;
    for (uint32_t t = found->actor.first; t < found->actor.head; t++) {
        if (!scene->nodes[t].proper || scene->nodes[t].match != DTL_NO_INDEX) continue;
        const uint32_t *index = dtl_map_get(&scene->names, scene->tokens[t].form);
        const dtl_entity *entity = index ? &scene->entities.items[*index] : NULL;
        if (!entity || entity->kind != DTL_KIND_PERSON || !entity->country[0]) continue;
        memcpy(out, entity->country, sizeof entity->country);
        return true;
    }
    return false;
}

/* The only state that the report speaks of anywhere; "" when there is none or more, or the report is but a sentence or two. */
static void find_only(dtl_scene *scene) {
    char only[4] = "";
    bool more = scene->document->sentences.count < LEAST_SENTENCES;
    for (size_t i = 0; i < scene->founds.count && !more; i++) {
        const dtl_found *found = &scene->founds.items[i];
        if (!found->actor.country[0] || found->pronoun) continue;
        more = only[0] && strcmp(only, found->actor.country) != 0;
        memcpy(only, found->actor.country, sizeof only);
    }
    for (size_t i = 0; i < scene->document->places.count && !more; i++) {
        const char *country = scene->document->places.items[i].country;
        more = country[0] && only[0] && strcmp(only, country) != 0;
    }
    if (scene->dateline[0] && only[0]) more = more || strcmp(scene->dateline, only) != 0;
    memcpy(scene->only, more ? "" : only, more ? 1 : sizeof only);
}

/* "Two of its soldiers": of the country of those that they are some of. */
static bool of_those(const dtl_scene *scene, const dtl_found *found, char out[4]) {
    uint32_t head = found->phrase;
    if (scene->tokens[head].upos != DTL_UPOS_NUM && !(dtl_scene_classes(scene, head) & DTL_ACTOR_BIT(COLLECTIVE))) return false;
    for (int32_t c = scene->nodes[head].first_child; c != DTL_NO_TOKEN; c = scene->nodes[c].next) {
        uint32_t other = scene->nodes[c].found;
        if (other == DTL_NO_INDEX || !(dtl_scene_preposition(scene, (uint32_t)c) & DTL_ACTOR_BIT(OF))) continue;
        memcpy(out, scene->founds.items[other].actor.country, 4);
        return out[0] != '\0';
    }
    return false;
}

static void infer(dtl_scene *scene, uint32_t index, uint32_t first, uint32_t end) {
    dtl_found *found = &scene->founds.items[index];
    dtl_entity *entity = &scene->entities.items[found->entity];
    if (!found->actor.country[0] && !entity->country[0] && of_those(scene, found, entity->country)) {
        found->country_how = DTL_HOW_BEHIND;
        return;
    }
    if (found->actor.country[0] || entity->country[0] || is_office_abroad(scene, found)) return;
    if (lives_somewhere(found) || (acts_for_state(found) && is_local(found))) {
        if (place_of_clause(scene, found, first, end, entity->country)) found->country_how = DTL_HOW_CLAUSE;
    }
    if (!entity->country[0] && acts_for_state(found) &&
        (led_by(scene, found, entity->country) || beside(scene, found, entity->country)))
        found->country_how = DTL_HOW_FOCUS;
    if (!entity->country[0] && acts_for_state(found)) {
        bool spoken_of = best_country(scene, index, first, end, entity->country);
        if (!spoken_of) memcpy(entity->country, scene->only, sizeof entity->country);
        if (entity->country[0]) found->country_how = DTL_HOW_FOCUS;
    }
    if (!entity->country[0] && faces_state(scene, found, first, end) && only_country(scene, index, first, end, entity->country))
        found->country_how = DTL_HOW_FOCUS;
    if (!entity->country[0] && is_domestic(found)) {
        if (!only_country(scene, index, first, end, entity->country)) stand_out(scene, entity->country);
        if (entity->country[0]) found->country_how = DTL_HOW_FOCUS;
    }
    entity->inferred = entity->country[0] != '\0';
}

void dtl_focus_infer(dtl_scene *scene) {
    scene->focus.count = 0;
    find_only(scene);
    uint32_t at = 0, end = 0;
    for (uint32_t s = 0; s < scene->document->sentences.count; s++) {
        dtl_focus_next_sentence(scene);
        for (end = at; end < scene->founds.count && scene->founds.items[end].actor.sentence == s; end++) {
        }
        for (uint32_t i = at; i < end; i++) {
            infer(scene, i, at, end);
            dtl_focus_note(scene, &scene->founds.items[i]);
        }
        for (uint32_t i = at; i < end; i++) {
            dtl_found *found = &scene->founds.items[i];
            dtl_entity *entity = &scene->entities.items[found->entity];
            if (!found->actor.country[0] && !entity->country[0] && !found->pronoun && !found->actor.guest &&
                lives_somewhere(found) && of_kin(scene, found, entity->country))
                found->country_how = DTL_HOW_CLAUSE;
        }
        at = end;
        note_places(scene, &scene->focus, s, PLACE_WEIGHT);
        stand_out(scene, scene->document->sentences.items[s].country);
        if (!scene->focus.count) memcpy(scene->document->sentences.items[s].country, scene->only, sizeof scene->only);
    }
}
