/* Who fills a role: from the tokens in a frame's slots to actors. */
#include "coding/events/scene.h"

#include <string.h>

enum { MAX_SEARCH = 64, MAX_PARTS = 4 };

uint32_t dtl_event_whole(const dtl_event_scene *scene, uint32_t token) {
    if (!(dtl_event_flags(scene, token) & DTL_EVENT_PART)) return token;
    uint32_t found = token;
    dtl_event_children(scene, token, child) {
        if (dtl_event_node_of(scene, (uint32_t)child)->base != DTL_REL_NMOD) continue;
        uint32_t word = dtl_event_preposition(scene, (uint32_t)child);
        if (word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_OF)) found = (uint32_t)child;
    }
    return found;
}

uint32_t dtl_event_content(const dtl_event_scene *scene, uint32_t token) {
    for (int step = 0; step < MAX_PARTS && dtl_event_node_of(scene, token)->actor == DTL_EVENT_NONE; step++)
        token = dtl_event_whole(scene, token);
    return token;
}

static bool has_sector(const dtl_event_lexicon *lexicon, dtl_event_kind kind, const dtl_actor *actor) {
    if (!actor->sector[0]) return lexicon->kind_has_state[kind] && actor->country[0];
    for (const char(*sector)[4] = lexicon->sectors[kind]; (*sector)[0]; sector++) {
        if (strcmp(*sector, actor->sector) == 0) return true;
    }
    return false;
}

static bool is_located(const dtl_event_scene *scene, uint32_t token) {
    uint32_t word = dtl_event_preposition(scene, token);
    return word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_LOCATIVE);
}

/* The word beside a noun that names an actor: "Iraqi towns", "Moscow's offer", "an appeal from the president". Not whose
 * brother somebody is, and not where something is. */
static uint32_t beside(const dtl_event_scene *scene, uint32_t token) {
    uint32_t best = DTL_EVENT_NONE;
    int best_rank = 0;
    bool person = dtl_event_in_class(scene, token, scene->lexicon->class_people);
    uint32_t act = dtl_event_node_of(scene, token)->act;
    int type = act == DTL_EVENT_NONE ? -1 : scene->acts.items[act].type;
    bool violent = type == DTL_TYPE_ASSAULT || type == DTL_TYPE_COERCE;
    dtl_event_children(scene, token, child) {
        const dtl_event_node *node = dtl_event_node_of(scene, (uint32_t)child);
        uint32_t meant = dtl_event_content(scene, (uint32_t)child);
        /* "the execution of four activists" is not theirs */
        uint32_t word = dtl_event_preposition(scene, (uint32_t)child);
        bool undergoes =
            violent && node->base == DTL_REL_NMOD && word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_OF);
        if (undergoes || is_located(scene, (uint32_t)child) || (person && scene->tokens[child].relation == DTL_REL_NMOD_POSS))
            continue;
        uint32_t actor = dtl_event_node_of(scene, meant)->actor;
        bool attribute = node->base == DTL_REL_AMOD || node->base == DTL_REL_COMPOUND;
        /* "the family dog" is no family */
        if (actor == DTL_EVENT_NONE ||
            (attribute && !has_sector(scene->lexicon, DTL_EVENT_KIND_POLITICAL, &scene->document->actors.items[actor]) &&
             !scene->document->actors.items[actor].country[0]))
            continue;
        int rank = scene->tokens[child].relation == DTL_REL_NMOD_POSS             ? 4
                   : node->base == DTL_REL_AMOD || node->base == DTL_REL_COMPOUND ? 3
                   : node->base == DTL_REL_NMOD                                   ? 2
                                                                                  : 0;
        if (rank > best_rank) {
            best = meant;
            best_rank = rank;
        }
    }
    return best;
}

/* "Danish sites", "the Russian base": what a country's adjective says of a noun that is no actor; NULL when there is none. */
const dtl_known *dtl_event_country_of(const dtl_event_scene *scene, uint32_t token) {
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        if (base != DTL_REL_AMOD && base != DTL_REL_COMPOUND && scene->tokens[child].relation != DTL_REL_NMOD_POSS) continue;
        const dtl_known *known = NULL;
        size_t length = dtl_knowledge_match(scene->stage->knowledge, scene->tokens, (size_t)child, scene->end,
                                            DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE, &known);
        if (length && known->country[0]) return known;
    }
    return NULL;
}

const dtl_known *dtl_event_band_of(const dtl_event_scene *scene, uint32_t token) {
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        const dtl_known *known = NULL;
        if (base != DTL_REL_AMOD && base != DTL_REL_COMPOUND) continue;
        if (!dtl_knowledge_match(scene->stage->knowledge, scene->tokens, (size_t)child, token, DTL_KNOWN_GROUP, &known)) continue;
        for (const char(*sector)[4] = scene->lexicon->sectors[DTL_EVENT_KIND_ARMED]; (*sector)[0]; sector++) {
            if (strcmp(*sector, known->sector) == 0) return known;
        }
    }
    return NULL;
}

const dtl_known *dtl_event_camp_of(const dtl_event_scene *scene, uint32_t token) {
    bool target = dtl_event_in_class(scene, token, scene->lexicon->class_targets) ||
                  dtl_event_in_class(scene, token, scene->lexicon->class_sites);
    return target ? dtl_event_band_of(scene, token) : NULL;
}

/* The token that heads the actor expression which a filler stands for; DTL_EVENT_NONE when there is none. */
static uint32_t resolve(const dtl_event_scene *scene, uint32_t token) {
    token = dtl_event_content(scene, dtl_event_antecedent(scene, token));
    if (dtl_event_node_of(scene, token)->actor != DTL_EVENT_NONE) return token;
    /* "between the Russian and Turkish presidents", where the tree takes the adjective for the noun */
    uint32_t covered = dtl_event_node_of(scene, token)->covered;
    return covered != DTL_EVENT_NONE ? covered : beside(scene, token);
}

static bool is_person_name(const dtl_event_scene *scene, uint32_t token) {
    uint8_t name = scene->tokens[token].name;
    return name && dtl_name_of_class(name) == DTL_NAME_PER;
}

static bool is_body_name(const dtl_event_scene *scene, uint32_t token) {
    uint8_t name = scene->tokens[token].name;
    return name && dtl_name_of_class(name) == DTL_NAME_ORG;
}

static bool is_place(const dtl_event_scene *scene, uint32_t token, const dtl_actor *actor) {
    if (dtl_event_node_of(scene, token)->place) return true;
    return actor && actor->country[0] && !actor->sector[0] && !actor->role.data && !is_person_name(scene, token);
}

/* Not "it", whatever that names. */
static bool is_somebody(const dtl_event_scene *scene, uint32_t token, const dtl_actor *actor) {
    if (scene->tokens[token].features.value[DTL_FEAT_GENDER] == scene->stage->neuter && scene->stage->neuter) return false;
    return actor->role.data || (actor->name.data && !is_place(scene, token, actor));
}

/* "Reporters", "miners": a common noun for people whom the lexicon of groups knows. */
static bool is_common_people(const dtl_event_scene *scene, uint32_t token, const dtl_actor *actor) {
    return dtl_event_node_of(scene, token)->upos == DTL_UPOS_NOUN && !is_place(scene, token, actor) && actor->sector[0] &&
           (has_sector(scene->lexicon, DTL_EVENT_KIND_CROWD, actor) || has_sector(scene->lexicon, DTL_EVENT_KIND_LOCAL, actor));
}

static bool is_he_or_she(const dtl_event_scene *scene, uint32_t token) {
    uint8_t gender = scene->tokens[token].features.value[DTL_FEAT_GENDER];
    return dtl_event_node_of(scene, token)->upos == DTL_UPOS_PRON && gender && gender != scene->stage->neuter;
}

/* Somebody of whom the name alone tells a country is in public life, and whoever is named in a report on a campaign. */
static bool is_public_person(const dtl_event_scene *scene, uint32_t token, const dtl_actor *actor) {
    bool person = is_person_name(scene, token) || is_he_or_she(scene, token);
    return person && actor->name.data && !actor->sector[0] && (scene->campaign || (actor->country[0] && !actor->inferred));
}

/* "Shot two guards and a third": counted on, but no part of something. */
static bool is_next(const dtl_event_scene *scene, uint32_t token) {
    uint8_t type = scene->tokens[token].features.value[DTL_FEAT_NUMTYPE], upos = dtl_event_node_of(scene, token)->upos;
    bool counted = type && (type == scene->stage->ordinal || type == scene->stage->fraction);
    return counted && (upos == DTL_UPOS_NOUN || upos == DTL_UPOS_ADJ) &&
           dtl_event_child(scene, token, DTL_REL_NMOD) == DTL_EVENT_NONE &&
           dtl_event_child(scene, token, DTL_REL_DET) != DTL_EVENT_NONE &&
           dtl_event_child(scene, token, DTL_REL_CASE) == DTL_EVENT_NONE;
}

/* Somebody told without a noun: also "the 17-year-old", which the tokens cut at its hyphens. */
static bool is_untold(const dtl_event_scene *scene, uint32_t token) {
    if (is_next(scene, token)) return true;
    return token > scene->first + 4 && dtl_slice_is(scene->tokens[token - 1].form, "-") &&
           dtl_slice_is(scene->tokens[token - 3].form, "-") && dtl_event_node_of(scene, token - 4)->upos == DTL_UPOS_NUM &&
           scene->tokens[token - 5].upos == DTL_UPOS_DET;
}

bool dtl_event_is_kind(const dtl_event_scene *scene, uint32_t token, dtl_event_kind kind) {
    const dtl_event_lexicon *lexicon = scene->lexicon;
    uint32_t meant = dtl_event_content(scene, dtl_event_antecedent(scene, token));
    uint32_t head = resolve(scene, token);
    const dtl_actor *actor =
        head == DTL_EVENT_NONE ? NULL : &scene->document->actors.items[dtl_event_node_of(scene, head)->actor];
    bool own = actor && head == meant;
    bool attributed = !actor && (kind == DTL_EVENT_KIND_ACTOR || kind == DTL_EVENT_KIND_POLITICAL) &&
                      (dtl_event_country_of(scene, meant) || dtl_event_camp_of(scene, meant));
    if (attributed) return true;
    switch (kind) {
    case DTL_EVENT_KIND_ACTOR: return actor != NULL;
    case DTL_EVENT_KIND_COUNTRY:
        return own && actor->country[0] && !actor->role.data && (!actor->sector[0] || strcmp(actor->sector, "GOV") == 0);
    case DTL_EVENT_KIND_PLACE: return is_place(scene, meant, own ? actor : NULL);
    case DTL_EVENT_KIND_PERSON:
        return dtl_event_in_class(scene, meant, lexicon->class_people) || dtl_event_node_of(scene, meant)->upos == DTL_UPOS_NUM ||
               (own && (actor->role.data || !is_body_name(scene, meant)) &&
                (is_somebody(scene, meant, actor) || is_common_people(scene, meant, actor))) ||
               is_he_or_she(scene, meant) || is_untold(scene, meant);
    case DTL_EVENT_KIND_ARMED:
        if (dtl_event_in_class(scene, meant, lexicon->class_troops)) return true;
        return own && has_sector(lexicon, kind, actor);
    case DTL_EVENT_KIND_POLITICAL:
        /* "both sides", "the commission": of public life where that is spoken of */
        return actor && (has_sector(lexicon, kind, actor) ||
                         (own && actor->role.data && !actor->sector[0] && dtl_event_speaks_of_public_life(scene)));
    case DTL_EVENT_KIND_POLITICIAN:
        return own && (has_sector(lexicon, kind, actor) ||
                       (is_somebody(scene, meant, actor) &&
                        (strcmp(actor->sector, "GOV") == 0 || is_public_person(scene, meant, actor))));
    default: return own && has_sector(lexicon, kind, actor);
    }
}

static bool has_filler(const dtl_event_side *side, dtl_event_filler filler) {
    for (size_t i = 0; i < side->count; i++) {
        if (side->items[i].token == filler.token && side->items[i].actor == filler.actor) return true;
    }
    return false;
}

/* "Anna Berg, 52, and": the number between commas is nobody. */
static bool is_age(const dtl_event_scene *scene, uint32_t token) {
    return dtl_event_node_of(scene, token)->upos == DTL_UPOS_NUM && token > scene->first && token + 1 < scene->end &&
           scene->tokens[token - 1].upos == DTL_UPOS_PUNCT && scene->tokens[token + 1].upos == DTL_UPOS_PUNCT;
}

static void push(const dtl_event_scene *scene, dtl_event_side *side, uint32_t token, uint32_t actor) {
    dtl_event_filler filler = {token, actor, DTL_EVENT_NONE};
    if (is_age(scene, token)) return;
    if (side->count < DTL_MAX_SIDE && !has_filler(side, filler)) side->items[side->count++] = filler;
}

/* Words alone can be a side when they name people, or what is done to can be a place or a thing that is hit. */
static bool words_can_stand(const dtl_event_scene *scene, uint32_t token) {
    uint8_t upos = dtl_event_node_of(scene, token)->upos;
    if (dtl_event_flags(scene, token) & DTL_EVENT_INSTRUMENT) return false;
    if (dtl_event_node_of(scene, token)->act != DTL_EVENT_NONE) return false;
    if (dtl_event_node_of(scene, token)->time) return false;
    if (upos == DTL_UPOS_PROPN || upos == DTL_UPOS_NUM || is_untold(scene, token)) return true;
    if (upos != DTL_UPOS_NOUN && upos != DTL_UPOS_NUM) return false;
    return dtl_event_in_class(scene, token, scene->lexicon->class_people) || dtl_event_node_of(scene, token)->place;
}

/* "Foreign Minister Ann Lee" within "Danish Foreign Minister Ann Lee": the longer says it all. */
static bool is_told_twice(const dtl_event_scene *scene, uint32_t head, uint32_t index) {
    const dtl_actor *actors = scene->document->actors.items, *a = &actors[index];
    uint32_t other = dtl_event_node_of(scene, head)->actor;
    for (int step = 0; step < MAX_PARTS && other != DTL_EVENT_NONE; step++, other = scene->next_actor[other]) {
        const dtl_actor *b = &actors[other];
        if (other == index || strcmp(a->country, b->country) != 0 || strcmp(a->sector, b->sector) != 0) continue;
        bool longer = b->span.end - b->span.start > a->span.end - a->span.start;
        bool same = b->span.start == a->span.start && b->span.end == a->span.end;
        if (dtl_span_contains(b->span, a->span) && (longer || (same && other < index))) return true;
    }
    return false;
}

/* "Killed two officers and himself": whoever does it is no other side. */
static bool is_oneself(const dtl_event_scene *scene, uint32_t token) {
    return scene->stage->reflexive && scene->tokens[token].features.value[DTL_FEAT_REFLEX] == scene->stage->reflexive;
}

/* "You", whoever reads or listens; "nobody", "no one". */
static bool is_nobody(const dtl_event_scene *scene, uint32_t token) {
    uint8_t upos = dtl_event_node_of(scene, token)->upos;
    if (upos != DTL_UPOS_PRON && upos != DTL_UPOS_NUM) return false;
    uint8_t person = scene->tokens[token].features.value[DTL_FEAT_PERSON];
    if (person && person == scene->stage->second_person) return true;
    uint32_t det = dtl_event_child(scene, token, DTL_REL_DET);
    uint32_t flags = dtl_event_flags(scene, token) | (det == DTL_EVENT_NONE ? 0 : dtl_event_flags(scene, det));
    return (flags & DTL_EVENT_NEGATION) != 0;
}

static const dtl_actor *actor_of(const dtl_event_scene *scene, uint32_t token) {
    uint32_t actor = dtl_event_node_of(scene, token)->actor;
    return actor == DTL_EVENT_NONE ? NULL : &scene->document->actors.items[actor];
}

/* "A camp of protesters in Bangkok": of a thing of which only the country is known, whose it is. */
static uint32_t owner_of(const dtl_event_scene *scene, uint32_t head) {
    const dtl_actor *actor = head == DTL_EVENT_NONE ? NULL : actor_of(scene, head);
    if (!actor || actor->sector[0] || actor->role.data || actor->name.data || dtl_event_node_of(scene, head)->place ||
        dtl_event_node_of(scene, head)->upos != DTL_UPOS_NOUN || dtl_event_in_class(scene, head, scene->lexicon->class_people))
        return head;
    dtl_event_children(scene, head, child) {
        uint32_t word = dtl_event_preposition(scene, (uint32_t)child);
        bool of = dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_NMOD && word != DTL_EVENT_NONE &&
                  (dtl_event_flags(scene, word) & DTL_EVENT_OF);
        const dtl_actor *owner = of ? actor_of(scene, (uint32_t)child) : NULL;
        if (owner && owner->sector[0]) return (uint32_t)child;
    }
    return head;
}

/* "Armenia-Azerbaijan talks": the other of two before a noun with a hyphen between; DTL_EVENT_NONE when there is none. */
static uint32_t hyphened_to(const dtl_event_scene *scene, uint32_t token) {
    if (dtl_event_node_of(scene, token)->base != DTL_REL_COMPOUND && dtl_event_node_of(scene, token)->base != DTL_REL_AMOD)
        return DTL_EVENT_NONE;
    for (int step = -2; step <= 2; step += 4) {
        int64_t other = (int64_t)token + step;
        if (other < scene->first || other >= scene->end || !dtl_slice_is(scene->tokens[(int64_t)token + step / 2].form, "-"))
            continue;
        bool beside = dtl_event_head(scene, (uint32_t)other) == dtl_event_head(scene, token);
        if (beside && dtl_event_node_of(scene, (uint32_t)other)->actor != DTL_EVENT_NONE) return (uint32_t)other;
    }
    return DTL_EVENT_NONE;
}

static void add_one(const dtl_event_scene *scene, uint32_t token, bool words, dtl_event_side *side) {
    if (is_oneself(scene, token) || is_nobody(scene, token)) return;
    uint32_t head = owner_of(scene, resolve(scene, token));
    if (head == DTL_EVENT_NONE) {
        uint32_t meant = dtl_event_content(scene, dtl_event_antecedent(scene, token));
        bool nominal =
            dtl_event_node_of(scene, meant)->upos == DTL_UPOS_NOUN || dtl_event_node_of(scene, meant)->upos == DTL_UPOS_PROPN;
        bool stands = words && words_can_stand(scene, meant);
        bool whose = nominal && (dtl_event_country_of(scene, meant) || dtl_event_camp_of(scene, meant));
        if (stands || (whose && !dtl_event_node_of(scene, meant)->time)) push(scene, side, meant, DTL_EVENT_NONE);
        return;
    }
    for (uint32_t actor = dtl_event_node_of(scene, head)->actor; actor != DTL_EVENT_NONE; actor = scene->next_actor[actor]) {
        if (!is_told_twice(scene, head, actor)) push(scene, side, head, actor);
    }
    uint32_t other = hyphened_to(scene, head);
    if (other != DTL_EVENT_NONE) push(scene, side, other, dtl_event_node_of(scene, other)->actor);
}

static bool is_plural(const dtl_event_scene *scene, uint32_t token) {
    return scene->stage->plural && scene->tokens[token].features.value[DTL_FEAT_NUMBER] == scene->stage->plural;
}

/* "An Italian and a Turk who were taken": a clause in the plural is about all of the coordination that it follows. */
static uint32_t whole(const dtl_event_scene *scene, uint32_t token) {
    if (dtl_event_node_of(scene, token)->base != DTL_REL_CONJ || is_plural(scene, token)) return token;
    dtl_event_children(scene, token, child) {
        if (scene->tokens[child].relation != DTL_REL_ACL_RELCL) continue;
        bool plural = is_plural(scene, (uint32_t)child);
        dtl_event_children(scene, (uint32_t)child, below) {
            plural |= dtl_event_node_of(scene, (uint32_t)below)->base == DTL_REL_AUX && is_plural(scene, (uint32_t)below);
        }
        if (plural) return dtl_event_first_conjunct(scene, token);
    }
    return token;
}

/* Coordinated with a token, as sense has it: the tree may take "the president, Mora, and the king" for three, and "an Italian, a
 * Ghanaian and a Turk" for two. */
static bool is_beside(const dtl_event_scene *scene, uint32_t token, uint32_t child) {
    const dtl_event_node *node = dtl_event_node_of(scene, child);
    const dtl_actor *first = actor_of(scene, token), *other = actor_of(scene, child);
    if (node->base == DTL_REL_CONJ) {
        bool named = node->upos == DTL_UPOS_PROPN && scene->tokens[token].upos == DTL_UPOS_NOUN && first && other &&
                     dtl_event_child(scene, child, DTL_REL_CC) == DTL_EVENT_NONE;
        bool same = named && (first->chain == other->chain || (!other->country[0] && !other->sector[0]) ||
                              (first->name.data && other->name.data && dtl_slice_equal(first->name, other->name)));
        bool one = first && other && first->chain == other->chain && first->role.data && !is_plural(scene, token);
        return node->upos != DTL_UPOS_VERB && !same && !one;
    }
    bool apart = first && other && first->country[0] && other->country[0] && strcmp(first->country, other->country) != 0;
    /* "The United States, the Lima Group and" */
    apart |= first && other && (strcmp(first->sector, "IGO") == 0) != (strcmp(other->sector, "IGO") == 0);
    bool list = dtl_event_child(scene, token, DTL_REL_CONJ) != DTL_EVENT_NONE ||
                dtl_event_child(scene, child, DTL_REL_CONJ) != DTL_EVENT_NONE;
    /* "Mirzoyan, Bayramov begin talks" */
    bool names = scene->headline && first && other && first->name.data && other->name.data && first->chain != other->chain;
    return node->base == DTL_REL_APPOS && ((apart && list) || names);
}

static void add_beside(const dtl_event_scene *scene, uint32_t token, bool words, dtl_event_side *side) {
    dtl_event_children(scene, token, child) {
        if (!is_beside(scene, token, (uint32_t)child)) continue;
        size_t before = side->count;
        add_one(scene, (uint32_t)child, words, side);
        if (dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_APPOS) {
            dtl_event_children(scene, (uint32_t)child, next) {
                if (is_beside(scene, (uint32_t)child, (uint32_t)next)) add_one(scene, (uint32_t)next, words, side);
            }
        }
        /* "three soldiers and 20 auxiliaries": counted like those beside them, whoever they are */
        bool counted = before && side->count == before && dtl_event_node_of(scene, (uint32_t)child)->upos == DTL_UPOS_NOUN &&
                       dtl_event_child(scene, (uint32_t)child, DTL_REL_NUMMOD) != DTL_EVENT_NONE &&
                       dtl_event_child(scene, token, DTL_REL_NUMMOD) != DTL_EVENT_NONE;
        if (counted) push(scene, side, (uint32_t)child, DTL_EVENT_NONE);
    }
}

void dtl_event_add(const dtl_event_scene *scene, uint32_t token, bool words, dtl_event_side *side) {
    token = whole(scene, dtl_event_antecedent(scene, token));
    add_one(scene, token, words, side);
    if (side->count == 0 && !words) return;
    add_beside(scene, token, words, side);
    /* "talks between Chad and Niger": those beside whoever stands for the noun */
    uint32_t meant = resolve(scene, token);
    if (meant != DTL_EVENT_NONE && meant != token && dtl_event_node_of(scene, meant)->base == DTL_REL_NMOD &&
        scene->tokens[meant].relation != DTL_REL_NMOD_POSS)
        add_beside(scene, meant, false, side);
}

void dtl_event_side_remove(dtl_event_side *side, const dtl_event_side *others, const dtl_event_scene *scene) {
    size_t kept = 0;
    for (size_t i = 0; i < side->count; i++) {
        bool same = false;
        for (size_t j = 0; j < others->count; j++) {
            dtl_event_filler a = side->items[i], b = others->items[j];
            same |= a.token == b.token && a.actor == b.actor;
            if (a.actor != DTL_EVENT_NONE && b.actor != DTL_EVENT_NONE)
                same |= scene->document->actors.items[a.actor].chain == scene->document->actors.items[b.actor].chain;
        }
        if (!same) side->items[kept++] = side->items[i];
    }
    side->count = kept;
}

/* "France will send up to 4,000 troops to Liberia": its own. */
static bool are_own_forces(const dtl_event_scene *scene, uint32_t token, const dtl_event_side *others) {
    const dtl_actor *actor = actor_of(scene, token);
    if (!actor || !actor->country[0] || actor->name.data || !has_sector(scene->lexicon, DTL_EVENT_KIND_ARMED, actor))
        return false;
    for (size_t i = 0; i < others->count; i++) {
        uint32_t other = others->items[i].actor;
        if (other != DTL_EVENT_NONE && strcmp(scene->document->actors.items[other].country, actor->country) == 0) return true;
    }
    return false;
}

void dtl_event_search(const dtl_event_scene *scene, uint32_t token, const dtl_event_side *others, dtl_event_side *side) {
    uint32_t queue[MAX_SEARCH];
    size_t count = 0, at = 0;
    queue[count++] = token;
    while (at < count && side->count == 0) {
        uint32_t now = queue[at++];
        const dtl_event_node *node = dtl_event_node_of(scene, now);
        uint32_t actor = node->actor;
        /* "terrorist activities" tells of nobody in particular */
        bool attribute = (node->base == DTL_REL_COMPOUND || node->base == DTL_REL_AMOD) && actor != DTL_EVENT_NONE &&
                         !(scene->document->actors.items[actor].name.data &&
                           has_sector(scene->lexicon, DTL_EVENT_KIND_POLITICAL, &scene->document->actors.items[actor]));
        if (actor != DTL_EVENT_NONE && !are_own_forces(scene, now, others) &&
            (scene->document->actors.items[actor].country[0] || (!attribute && scene->document->actors.items[actor].sector[0]))) {
            dtl_event_add(scene, now, false, side);
            dtl_event_side_remove(side, others, scene);
            if (side->count) side->head = now;
        }
        dtl_event_children(scene, now, child) {
            if (count < MAX_SEARCH && scene->tokens[child].relation != DTL_REL_ACL_RELCL) queue[count++] = (uint32_t)child;
        }
    }
}

static bool is_talk(int type) {
    return type == DTL_TYPE_ACCUSE || type == DTL_TYPE_REQUEST;
}

static bool is_slot_word(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t preposition) {
    const dtl_event_slots *slots = &act->frame->recipient;
    for (size_t i = 0; i < slots->count; i++) {
        if (slots->items[i].kind == DTL_EVENT_SLOT_PREP && dtl_event_is_word(scene, preposition, slots->items[i].word))
            return true;
    }
    return false;
}

/* "Withdrew on the advice of NATO", "bombed it because of a report from officers": whose what stands beside the act is. */
static bool is_by_the_way(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t token) {
    uint32_t head = dtl_event_head(scene, token);
    if (dtl_event_node_of(scene, token)->base != DTL_REL_NMOD || head == DTL_EVENT_NONE || head == act->object ||
        dtl_event_head(scene, head) != act->token || dtl_event_node_of(scene, head)->base != DTL_REL_OBL)
        return false;
    const dtl_event_node *node = dtl_event_node_of(scene, head);
    uint32_t word = dtl_event_preposition(scene, head);
    bool told = node->actor != DTL_EVENT_NONE || node->place || node->act != DTL_EVENT_NONE ||
                dtl_event_in_class(scene, head, scene->lexicon->class_structures) ||
                (dtl_event_flags(scene, head) & DTL_EVENT_PART);
    return !told && word != DTL_EVENT_NONE && !is_slot_word(scene, act, word);
}

/* Where the tree names nobody: the nearest actor behind the trigger, in its clause as far as the order of words shows it. */
void dtl_event_nearest_behind(const dtl_event_scene *scene, const dtl_event_act *act, dtl_event_side *side) {
    uint32_t trigger = act->token;
    bool takes = act->mode == DTL_MODE_SEIZE; /* what is taken in a town is not taken from the town */
    bool hits_places = act->type == DTL_TYPE_ASSAULT || (act->type == DTL_TYPE_COERCE && !takes) ||
                       act->type == DTL_TYPE_THREATEN || act->type == DTL_TYPE_AID;
    enum { REACH = 16 };
    for (uint32_t t = trigger + 1; t < scene->end && t - trigger <= REACH && !side->count; t++) {
        const dtl_token *token = &scene->tokens[t];
        bool finite = token->upos == DTL_UPOS_VERB && token->features.value[DTL_FEAT_VERBFORM] == scene->stage->finite;
        bool boundary = token->upos == DTL_UPOS_PUNCT || token->upos == DTL_UPOS_CCONJ;
        /* "after losing a thousand men" */
        uint32_t above = dtl_event_head(scene, t);
        bool clause = token->relation == DTL_REL_MARK && token->upos != DTL_UPOS_PART && above != DTL_EVENT_NONE &&
                      above != trigger && t > trigger + 1 && dtl_event_head(scene, above) == trigger &&
                      dtl_event_node_of(scene, above)->base == DTL_REL_ADVCL;
        if (finite || boundary || clause || (dtl_event_flags(scene, t) & (DTL_EVENT_CONDITION | DTL_EVENT_SEQUEL))) return;
        uint32_t actor = dtl_event_node_of(scene, t)->actor;
        uint32_t word = dtl_event_preposition(scene, t);
        bool located = !hits_places && word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_LOCATIVE);
        if (actor == DTL_EVENT_NONE || dtl_event_node_of(scene, t)->time || located || t == act->object) continue;
        /* "attacks to change his situation" */
        if (token->upos == DTL_UPOS_PRON && token->relation == DTL_REL_NMOD_POSS) continue;
        if (word != DTL_EVENT_NONE && is_talk(act->type) && !is_slot_word(scene, act, word)) continue;
        const dtl_actor *a = &scene->document->actors.items[actor];
        if ((!a->country[0] && !a->sector[0]) || is_by_the_way(scene, act, t)) continue;
        dtl_event_add(scene, t, false, side);
        dtl_event_side_remove(side, &act->actors, scene);
        side->head = t;
        side->slot = "the nearest actor behind it";
    }
}

/* "The embassy bombing", "a school shooting": what stands before an attack and bears no arms is what is hit. */
bool dtl_event_is_target(const dtl_event_scene *scene, uint32_t token) {
    const dtl_event_node *node = dtl_event_node_of(scene, token);
    if (node->base != DTL_REL_COMPOUND) return false;
    if (node->upos == DTL_UPOS_NOUN && dtl_event_in_class(scene, token, scene->lexicon->class_sites)) return true;
    const dtl_actor *actor = node->actor == DTL_EVENT_NONE ? NULL : &scene->document->actors.items[node->actor];
    return node->upos == DTL_UPOS_PROPN && actor && has_sector(scene->lexicon, DTL_EVENT_KIND_PRIVATE, actor);
}

static uint32_t modifier(const dtl_event_scene *scene, uint32_t noun, bool possessive) {
    dtl_event_children(scene, noun, child) {
        const dtl_event_node *node = dtl_event_node_of(scene, (uint32_t)child);
        bool is = scene->tokens[child].relation == DTL_REL_NMOD_POSS;
        if (possessive && is) return (uint32_t)child;
        if (!possessive && (node->base == DTL_REL_AMOD || node->base == DTL_REL_COMPOUND || node->base == DTL_REL_NMOD) && !is &&
            node->actor != DTL_EVENT_NONE && dtl_event_child(scene, (uint32_t)child, DTL_REL_CASE) == DTL_EVENT_NONE)
            return (uint32_t)child;
    }
    return DTL_EVENT_NONE;
}

/* The object; of "he was branded a liar" him, not what he was branded. */
static uint32_t undergone(const dtl_event_scene *scene, const dtl_event_act *act) {
    uint32_t object = act->object;
    if (act->frame->upos != DTL_UPOS_VERB || object == DTL_EVENT_NONE || !dtl_event_node_of(scene, act->token)->passive ||
        dtl_event_node_of(scene, act->token)->object != object || dtl_event_node_of(scene, object)->actor != DTL_EVENT_NONE)
        return object;
    uint32_t subject = dtl_event_surface_subject(scene, act->token);
    return subject != DTL_EVENT_NONE && dtl_event_node_of(scene, subject)->actor != DTL_EVENT_NONE ? subject : object;
}

static uint32_t slot_token(const dtl_event_scene *scene, const dtl_event_act *act, dtl_event_slot slot) {
    bool verbal = act->frame->upos != DTL_UPOS_NOUN;
    uint32_t verb = verbal ? act->token : act->support;
    switch ((dtl_event_slot_kind)slot.kind) {
    case DTL_EVENT_SLOT_SUBJ:
        if (act->frame->upos == DTL_UPOS_ADJ) return dtl_event_surface_subject(scene, verb);
        /* "are in custody": the noun is the predicate */
        return verb == DTL_EVENT_NONE ? dtl_event_child(scene, act->token, DTL_REL_NSUBJ) : dtl_event_subject(scene, verb);
    case DTL_EVENT_SLOT_OBJ: return undergone(scene, act);
    case DTL_EVENT_SLOT_IOBJ: return verb == DTL_EVENT_NONE ? DTL_EVENT_NONE : dtl_event_indirect(scene, verb);
    case DTL_EVENT_SLOT_POSS: return modifier(scene, act->token, true);
    case DTL_EVENT_SLOT_MOD: return modifier(scene, act->token, false);
    case DTL_EVENT_SLOT_XCOMP: return dtl_event_child(scene, act->token, DTL_REL_XCOMP);
    case DTL_EVENT_SLOT_CCOMP: return dtl_event_child(scene, act->token, DTL_REL_CCOMP);
    case DTL_EVENT_SLOT_ADVCL: return dtl_event_child(scene, act->token, DTL_REL_ADVCL);
    case DTL_EVENT_SLOT_ACL: return dtl_event_child(scene, act->token, DTL_REL_ACL);
    case DTL_EVENT_SLOT_PREP: {
        /* what hangs under an object that is itself the act inside belongs to that act */
        bool own = verbal && act->inner_token != DTL_EVENT_NONE && act->inner_token == act->object;
        uint32_t found = dtl_event_behind(scene, act->token, act->support, slot.word, own);
        if (found != DTL_EVENT_NONE || own || act->object == DTL_EVENT_NONE) return found;
        return dtl_event_behind(scene, act->object, DTL_EVENT_NONE, slot.word, true);
    }
    }
    return DTL_EVENT_NONE;
}

/* "India, US hold exercise": the other of two that a headline parts with a comma before the verb; DTL_EVENT_NONE when there is
 * none. */
static uint32_t headline_other(const dtl_event_scene *scene, uint32_t subject) {
    uint32_t index = dtl_event_node_of(scene, subject)->actor;
    if (!scene->headline || index == DTL_EVENT_NONE) return DTL_EVENT_NONE;
    const dtl_actors *actors = &scene->document->actors;
    const dtl_actor *own = &actors->items[index];
    for (size_t i = 0; i < actors->count; i++) {
        const dtl_actor *other = &actors->items[i];
        if (other->first < scene->first || other->end > scene->end) continue;
        const dtl_actor *left = other->first < own->first ? other : own, *right = left == own ? other : own;
        bool pair = left->first == scene->first && left->end + 1 == right->first && right->end < scene->end &&
                    dtl_slice_is(scene->tokens[left->end].form, ",") &&
                    dtl_event_node_of(scene, right->end)->upos == DTL_UPOS_VERB &&
                    dtl_event_node_of(scene, other->head)->actor == i;
        if (pair && left->chain != right->chain) return other->head;
    }
    return DTL_EVENT_NONE;
}

static const char *const slot_words[] = {"subject",    "object", "indirect object", "possessor", "modifier",
                                         "complement", "clause", "clause",          "clause",    "preposition"};

/* "the rebels and the government signed": where the tree gives the verb two subjects side by side, both are meant. */
static void add_other_subjects(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t subject, dtl_event_side *side) {
    uint32_t verb = act->frame->upos == DTL_UPOS_NOUN ? act->support : act->token;
    uint32_t joined = DTL_EVENT_NONE;
    if (verb == DTL_EVENT_NONE || dtl_event_head(scene, subject) != verb ||
        dtl_event_node_of(scene, subject)->base != DTL_REL_NSUBJ)
        return;
    dtl_event_children(scene, verb, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        if (base == DTL_REL_CC && (uint32_t)child < subject) joined = (uint32_t)child;
    }
    if (joined == DTL_EVENT_NONE) return;
    dtl_event_children(scene, verb, child) {
        if ((uint32_t)child < joined && dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_NSUBJ)
            dtl_event_add(scene, (uint32_t)child, false, side);
    }
}

/* "Norway said it would": a pronoun that names nobody known, in what somebody says, is taken for the speaker. */
static uint32_t speaker_for(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t pronoun) {
    if (dtl_event_node_of(scene, pronoun)->upos != DTL_UPOS_PRON || dtl_event_node_of(scene, pronoun)->actor != DTL_EVENT_NONE)
        return pronoun;
    if (!scene->tokens[pronoun].features.value[DTL_FEAT_PERSON]) return pronoun; /* "this", "that": nobody */
    uint32_t verb = act->frame->upos == DTL_UPOS_NOUN ? act->support : act->token;
    if (verb == DTL_EVENT_NONE) return pronoun;
    verb = dtl_event_first_conjunct(scene, verb);
    uint32_t head = dtl_event_head(scene, verb);
    bool said = head != DTL_EVENT_NONE && dtl_event_node_of(scene, verb)->base == DTL_REL_CCOMP &&
                dtl_knowledge_reports(scene->stage->knowledge, scene->tokens[head].lemma);
    uint32_t speaker = said ? dtl_event_subject(scene, head) : DTL_EVENT_NONE;
    return speaker == DTL_EVENT_NONE ? pronoun : speaker;
}

/* "Worshippers sat when a gunman went in and blew himself up", where the tree gives the verb to those who sat: of one person. */
static uint32_t himself(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t subject) {
    bool one = act->object != DTL_EVENT_NONE && is_oneself(scene, act->object) && !is_plural(scene, act->object);
    if (!one || !is_plural(scene, subject)) return subject;
    for (uint32_t t = act->token; t-- > subject + 1;) {
        if (dtl_event_node_of(scene, t)->base == DTL_REL_NSUBJ && !is_plural(scene, t)) return t;
    }
    return subject;
}

/* "His sincerity", "its focus": no actor, whosever it is. */
static bool is_somebodys(const dtl_event_scene *scene, uint32_t token) {
    uint32_t meant = dtl_event_content(scene, dtl_event_antecedent(scene, token)), head = resolve(scene, token);
    return head != DTL_EVENT_NONE && head != meant && dtl_event_node_of(scene, head)->upos == DTL_UPOS_PRON &&
           scene->tokens[head].relation == DTL_REL_NMOD_POSS;
}

static bool try_slot(const dtl_event_scene *scene, const dtl_event_act *act, dtl_event_slot slot, bool words,
                     dtl_event_side *side) {
    uint32_t token = slot_token(scene, act, slot);
    if (token == DTL_EVENT_NONE || token == act->token) return false;
    if (slot.kind == DTL_EVENT_SLOT_SUBJ) token = himself(scene, act, speaker_for(scene, act, token));
    if (slot.kind == DTL_EVENT_SLOT_SUBJ && is_somebodys(scene, token)) return false;
    bool undergoes = slot.kind == DTL_EVENT_SLOT_MOD && act->type == DTL_TYPE_ASSAULT && dtl_event_is_target(scene, token);
    if (undergoes || (slot.kind == DTL_EVENT_SLOT_MOD && dtl_event_is_scene(scene, act, token))) return false;
    if (words && side->head == DTL_EVENT_NONE) side->head = token;
    bool clause = slot.kind >= DTL_EVENT_SLOT_XCOMP && slot.kind <= DTL_EVENT_SLOT_ACL;
    if (clause)
        dtl_event_search(scene, token, &act->actors, side);
    else
        dtl_event_add(scene, token, words, side);
    if (!side->count) return false;
    if (slot.kind == DTL_EVENT_SLOT_SUBJ) {
        add_other_subjects(scene, act, token, side);
        uint32_t other = headline_other(scene, dtl_event_content(scene, dtl_event_antecedent(scene, token)));
        if (other != DTL_EVENT_NONE) add_one(scene, other, false, side);
    }
    side->head = token;
    side->slot = slot_words[slot.kind];
    side->modifier = slot.kind == DTL_EVENT_SLOT_MOD;
    return true;
}

/* "Offered its troops to Chad": what somebody promises of his own is not whom he promises it. */
static bool is_offered(const dtl_event_scene *scene, const dtl_event_act *act, const dtl_event_side *side) {
    if ((act->type != DTL_TYPE_AGREE && act->type != DTL_TYPE_AID) || side->count != 1 || side->items[0].actor == DTL_EVENT_NONE)
        return false;
    bool forces = has_sector(scene->lexicon, DTL_EVENT_KIND_ARMED, actor_of(scene, side->items[0].token));
    uint32_t owner = modifier(scene, side->items[0].token, true);
    return forces && owner != DTL_EVENT_NONE && dtl_event_node_of(scene, owner)->upos == DTL_UPOS_PRON;
}

/* Whether a token hangs under a participle behind the object of a verb. */
static bool hangs_behind(const dtl_event_scene *scene, uint32_t token, const dtl_event_act *act) {
    uint32_t participle = dtl_event_head(scene, token);
    return participle != DTL_EVENT_NONE && scene->tokens[participle].relation == DTL_REL_ACL &&
           dtl_event_node_of(scene, participle)->act == DTL_EVENT_NONE && dtl_event_head(scene, participle) == act->object;
}

/* "Extradited a man known as the Fox to Spain": a preposition that the frame asks for, which the tree hangs under what stands
 * between. */
static bool try_words(const dtl_event_scene *scene, const dtl_event_act *act, const dtl_event_slots *slots,
                      dtl_event_side *side) {
    enum { REACH = 16 };
    uint32_t verb = act->token;
    if (act->frame->upos != DTL_UPOS_VERB || act->object == DTL_EVENT_NONE || act->object < verb) return false;
    for (uint32_t t = act->object + 1; t < scene->end && t - act->object <= REACH; t++) {
        uint32_t head = dtl_event_head(scene, t);
        if (dtl_event_node_of(scene, t)->base != DTL_REL_CASE || head == DTL_EVENT_NONE || head < t) continue;
        bool asked = false;
        for (size_t i = 0; i < slots->count; i++)
            asked |= slots->items[i].kind == DTL_EVENT_SLOT_PREP && dtl_event_is_word(scene, t, slots->items[i].word);
        if (!asked || dtl_event_node_of(scene, head)->actor == DTL_EVENT_NONE || !hangs_behind(scene, head, act)) continue;
        dtl_event_add(scene, head, false, side);
        if (!side->count) continue;
        side->head = head;
        side->slot = "preposition";
        return true;
    }
    return false;
}

void dtl_event_fill(const dtl_event_scene *scene, const dtl_event_act *act, const dtl_event_slots *slots, bool actor_side,
                    dtl_event_side *side) {
    *side = (dtl_event_side){.head = DTL_EVENT_NONE};
    dtl_event_slot subject = {DTL_EVENT_SLOT_SUBJ, 0};
    bool noun = act->frame->upos == DTL_UPOS_NOUN;
    if (noun && actor_side && act->support != DTL_EVENT_NONE && try_slot(scene, act, subject, false, side)) return;
    for (int words = 0; words < 2; words++) {
        for (size_t i = 0; i < slots->count; i++) {
            if (!try_slot(scene, act, slots->items[i], words, side)) continue;
            if (actor_side || !is_offered(scene, act, side)) return;
            *side = (dtl_event_side){.head = DTL_EVENT_NONE};
        }
        if (!words && !actor_side && try_words(scene, act, slots, side)) return;
    }
}
