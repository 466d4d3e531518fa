/* The country that a report speaks of, for actors that are told without one: "the Interior Ministry". */
#include "coding/actors/scene.h"

enum { MAX_LATER = 40 };
static const double FADE = 0.8;            /* of a mention's weight, a sentence later */
static const double DATELINE_WEIGHT = 1.5; /* the dateline counts as one and a half mentions in the sentence at work */
static const double LATER_WEIGHT = 0.4;    /* a mention behind the actor, in its own sentence */

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
    switch (dtl_scene_relation(scene, found->actor.head)) {
    case DTL_REL_NSUBJ: return 1.6;
    case DTL_REL_OBL:
    case DTL_REL_NMOD: return found->kind == DTL_KIND_PLACE ? 0.5 : 0.7;
    default: return 1;
    }
}

void dtl_focus_note(dtl_scene *scene, const dtl_found *found) {
    if (!found->actor.country[0] || found->pronoun || found->country_how == DTL_HOW_FOCUS) return;
    *weight_of(&scene->focus, found->actor.country) += salience(scene, found);
}

static bool acts_for_state(const dtl_found *found) {
    static const char *const sectors[] = {"GOV", "MIL", "COP", "LEG", "JUD", "SPY", "ELI"};
    if (found->kind != DTL_KIND_OFFICE && found->kind != DTL_KIND_GROUP && found->kind != DTL_KIND_PERSON &&
        found->kind != DTL_KIND_ORGANISATION && found->kind != DTL_KIND_GOVERNMENT)
        return false;
    if (found->kind == DTL_KIND_ORGANISATION && found->name_end == found->name_first) return false;
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++) {
        if (strcmp(found->actor.sector, sectors[i]) == 0) return true;
    }
    return false;
}

/* founds [from, end) stand behind the actor in its sentence. */
static bool best_country(const dtl_scene *scene, uint32_t from, uint32_t end, char out[4]) {
    dtl_focus focus = scene->focus;
    if (scene->dateline[0]) *weight_of(&focus, scene->dateline) += DATELINE_WEIGHT;
    for (uint32_t i = from; i < end && i - from < MAX_LATER; i++) {
        const dtl_found *later = &scene->founds.items[i];
        if (later->actor.country[0] && !later->pronoun) *weight_of(&focus, later->actor.country) += LATER_WEIGHT;
    }
    size_t best = 0;
    for (size_t i = 1; i < focus.count; i++) {
        if (focus.items[i].weight > focus.items[best].weight) best = i;
    }
    if (focus.count) memcpy(out, focus.items[best].country, sizeof focus.items[best].country);
    return focus.count > 0;
}

/* Parties and the opposition are of some country; which, is told only where no other is spoken of. */
static bool is_domestic(const dtl_found *found) {
    if (found->pronoun || found->modifier) return false;
    return strcmp(found->actor.sector, "PTY") == 0 || strcmp(found->actor.sector, "OPP") == 0;
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
        found->modifier)
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

/* The country where the found's clause says that it happens. founds [from, end) are those of its sentence. */
static bool place_of_clause(const dtl_scene *scene, const dtl_found *found, uint32_t from, uint32_t end, char out[4]) {
    int32_t governor = dtl_scene_governor(scene, found->actor.head);
    for (uint32_t i = from; i < end && i - from < MAX_LATER && governor != DTL_NO_TOKEN; i++) {
        const dtl_found *place = &scene->founds.items[i];
        if ((place->kind != DTL_KIND_COUNTRY && place->kind != DTL_KIND_PLACE) || !place->actor.country[0] || place->modifier)
            continue;
        if (is_parted(scene, found, place) || !(dtl_scene_preposition(scene, place->actor.head) & DTL_ACTOR_BIT(LOCATIVE)) ||
            dtl_scene_governor(scene, place->actor.head) != governor)
            continue;
        memcpy(out, place->actor.country, sizeof place->actor.country);
        return true;
    }
    return false;
}

void dtl_focus_infer(dtl_scene *scene) {
    scene->focus.count = 0;
    uint32_t sentence = DTL_NO_INDEX, first = 0, end = 0;
    for (uint32_t i = 0; i < scene->founds.count; i++) {
        dtl_found *found = &scene->founds.items[i];
        if (found->actor.sentence != sentence) {
            for (; sentence != DTL_NO_INDEX && sentence < found->actor.sentence; sentence++) dtl_focus_next_sentence(scene);
            sentence = found->actor.sentence;
            first = i;
            for (end = i; end < scene->founds.count && scene->founds.items[end].actor.sentence == sentence; end++) {
            }
        }
        dtl_entity *entity = &scene->entities.items[found->entity];
        if (!found->actor.country[0] && !entity->country[0] && acts_for_state(found)) {
            if (best_country(scene, i + 1, end, entity->country)) found->country_how = DTL_HOW_FOCUS;
        }
        if (!found->actor.country[0] && !entity->country[0] && is_domestic(found)) {
            if (only_country(scene, i, first, end, entity->country)) found->country_how = DTL_HOW_FOCUS;
        }
        if (!found->actor.country[0] && !entity->country[0] && lives_somewhere(found)) {
            if (place_of_clause(scene, found, first, end, entity->country)) found->country_how = DTL_HOW_CLAUSE;
        }
        dtl_focus_note(scene, found);
    }
}
