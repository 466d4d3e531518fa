/* What is coded: acts of public life, told as news. */
#include "coding/events/scene.h"

#include <string.h>

static bool has_kind(const dtl_event_scene *scene, const dtl_event_side *side, dtl_event_kind kind) {
    for (size_t i = 0; i < side->count; i++) {
        if (dtl_event_is_kind(scene, side->items[i].token, kind)) return true;
    }
    return false;
}

/* Ordinary crime, arrests and sentences are coded whoever the victim is. */
static bool is_harm(const dtl_event_act *act) {
    switch (act->type) {
    case DTL_TYPE_ASSAULT:
    case DTL_TYPE_PROTEST:
    case DTL_TYPE_COERCE: return true;
    case DTL_TYPE_SANCTION: return act->mode == DTL_MODE_CONVICT;
    case DTL_TYPE_RETREAT: return act->mode == DTL_MODE_RELEASE;
    case DTL_TYPE_ACCUSE: return act->mode == DTL_MODE_ALLEGE || act->mode == DTL_MODE_INVESTIGATE;
    default: return false;
    }
}

static bool is_several(const dtl_event_scene *scene, const dtl_event_side *side) {
    for (size_t i = 0; i < side->count; i++) {
        uint32_t token = side->items[i].token, index = side->items[i].actor;
        if (scene->tokens[token].features.value[DTL_FEAT_NUMBER] == scene->stage->plural) return true;
        if (index == DTL_EVENT_NONE) continue;
        const dtl_actor *actor = &scene->document->actors.items[index];
        bool plain = !actor->sector[0] || strcmp(actor->sector, "CVL") == 0;
        if (scene->tokens[token].upos != DTL_UPOS_PRON && !actor->role.data && !plain) return true;
    }
    return side->count > 1;
}

/* Nobody demonstrates alone: "her protests". */
static bool is_one_person(const dtl_event_scene *scene, const dtl_event_act *act) {
    return act->type == DTL_TYPE_PROTEST && act->mode == DTL_MODE_DEMO && act->frame->upos == DTL_UPOS_NOUN &&
           act->actors.count == 1 && !is_several(scene, &act->actors);
}

/* A journey inside one's own country meets nobody. */
static bool is_at_home(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (act->type != DTL_TYPE_CONSULT || act->mode != DTL_MODE_VISIT || act->actors.count != 1 || !act->recipients.count)
        return false;
    if (has_kind(scene, &act->recipients, DTL_EVENT_KIND_PRIVATE) && !has_kind(scene, &act->recipients, DTL_EVENT_KIND_POLITICAL))
        return true;
    const dtl_event_filler *from = &act->actors.items[0], *to = &act->recipients.items[0];
    const dtl_place *place = dtl_event_place_at(scene, to->token);
    if (from->actor == DTL_EVENT_NONE || scene->document->actors.items[from->actor].inferred) return false;
    const char *home = scene->document->actors.items[from->actor].country;
    /* nor does a visit to one's own ministry */
    bool own = to->actor != DTL_EVENT_NONE && strcmp(scene->document->actors.items[to->actor].sector, "GOV") == 0 &&
               !dtl_event_is_kind(scene, to->token, DTL_EVENT_KIND_PERSON);
    const char *country = place ? place->country : own ? scene->document->actors.items[to->actor].country : "";
    return home[0] && strcmp(home, country) == 0;
}

static bool is_friendly(int type) {
    dtl_quad quad = dtl_type_quad((dtl_type)type);
    return (quad == DTL_QUAD_VERBAL_COOPERATION && type != DTL_TYPE_CONCEDE) || type == DTL_TYPE_AID ||
           type == DTL_TYPE_COOPERATE;
}

static bool is_counted(const dtl_event_act *act) {
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        if (act->counts[kind].told) return true;
    }
    return false;
}

/* In a report on sport or shows, shots and defeats are none; deaths told in numbers and arrests are. */
static bool is_earnest(const dtl_event_act *act) {
    return is_counted(act) || act->mode == DTL_MODE_ARREST || act->mode == DTL_MODE_CONVICT || act->mode == DTL_MODE_ALLEGE ||
           act->mode == DTL_MODE_RIOT;
}

/* "The riots that followed", "the strike of 1989": told of as known, and something more is said. */
bool dtl_event_is_known(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (act->frame->upos != DTL_UPOS_NOUN) return false;
    uint32_t article = dtl_event_child(scene, act->token, DTL_REL_DET);
    bool definite = article != DTL_EVENT_NONE && scene->stage->definite &&
                    scene->tokens[article].features.value[DTL_FEAT_DEFINITE] == scene->stage->definite;
    if (!definite) return false;
    dtl_event_children(scene, act->token, child) {
        if (scene->tokens[child].relation == DTL_REL_ACL_RELCL || dtl_event_node_of(scene, (uint32_t)child)->time) return true;
    }
    return act->support != DTL_EVENT_NONE;
}

static bool is_strife(const dtl_event_act *act) {
    return act->type == DTL_TYPE_ASSAULT || act->type == DTL_TYPE_PROTEST || act->mode == DTL_MODE_ARREST;
}

/* Where no side is told: violence and arrests by where they happened, as known ("the bombing in Basra") or counted ("one arrest
 * was made"); crowds by what they did ("shops were looted"), troops by being sent. */
static bool is_told_by_itself(const dtl_event_scene *scene, const dtl_event_act *act) {
    bool placed = dtl_event_is_placed(scene, act);
    if (dtl_event_is_toll(act)) return true;
    if (act->frame->upos == DTL_UPOS_NOUN)
        return is_strife(act) && ((placed && act->type != DTL_TYPE_PROTEST) || dtl_event_happens_somewhere(scene, act) ||
                                  dtl_event_is_known(scene, act) || is_counted(act));
    if (act->type == DTL_TYPE_MOBILIZE)
        return act->object != DTL_EVENT_NONE && dtl_event_is_kind(scene, act->object, DTL_EVENT_KIND_ARMED);
    return act->type == DTL_TYPE_PROTEST || (act->type == DTL_TYPE_ASSAULT && placed);
}

/* In a report on public life, whoever is named or spoken of as he or she is taken for somebody in it. */
static bool names_somebody(const dtl_event_scene *scene, const dtl_event_side *side) {
    for (size_t i = 0; i < side->count; i++) {
        uint32_t index = side->items[i].actor;
        const dtl_actor *actor = index == DTL_EVENT_NONE ? NULL : &scene->document->actors.items[index];
        if (actor && !actor->sector[0] && actor->name.data &&
            !dtl_event_is_kind(scene, side->items[i].token, DTL_EVENT_KIND_PLACE))
            return true;
    }
    return false;
}

static bool is_speech(const dtl_event_act *act) {
    switch (act->type) {
    case DTL_TYPE_REJECT:
    case DTL_TYPE_ACCUSE:
    case DTL_TYPE_REQUEST:
    case DTL_TYPE_THREATEN: return true;
    default: return act->mode == DTL_MODE_RESIGN;
    }
}

bool dtl_event_is_public(const dtl_event_lexicon *lexicon, const dtl_document *document) {
    enum { SHARE = 40, LEAST = 3 };
    size_t public = 0;
    for (size_t i = 0; i < document->actors.count; i++) {
        const dtl_actor *actor = &document->actors.items[i];
        for (const char(*sector)[4] = lexicon->sectors[DTL_EVENT_KIND_POLITICAL]; (*sector)[0]; sector++)
        public += strcmp(*sector, actor->sector) == 0;
    }
    return public >= LEAST && public * SHARE >= document->tokens.count;
}

/* What the sentence speaks of is public life, whoever acts in it: "the two sides failed to agree on a truce". */
bool dtl_event_speaks_of_public_life(const dtl_event_scene *scene) {
    static const dtl_context public[] = {DTL_CONTEXT_military,
                                         DTL_CONTEXT_intelligence,
                                         DTL_CONTEXT_executive,
                                         DTL_CONTEXT_legislative,
                                         DTL_CONTEXT_election,
                                         DTL_CONTEXT_diplomatic,
                                         DTL_CONTEXT_pro_democracy,
                                         DTL_CONTEXT_pro_autocracy,
                                         DTL_CONTEXT_political_institutions,
                                         DTL_CONTEXT_human_rights,
                                         DTL_CONTEXT_rights_freedoms,
                                         DTL_CONTEXT_repression,
                                         DTL_CONTEXT_territory,
                                         DTL_CONTEXT_peacekeeping,
                                         DTL_CONTEXT_asylum,
                                         DTL_CONTEXT_terrorism,
                                         DTL_CONTEXT_cbrn,
                                         DTL_CONTEXT_reparations};
    for (size_t i = 0; i < sizeof public / sizeof *public; i++) {
        if (scene->contexts >> public[i] & 1) return true;
    }
    return false;
}

/* Bare plurals and "anybody": nobody in particular. */
static bool is_anybody(const dtl_event_scene *scene, const dtl_event_filler *filler) {
    uint32_t token = filler->token;
    const dtl_actor *actor = filler->actor == DTL_EVENT_NONE ? NULL : &scene->document->actors.items[filler->actor];
    uint8_t upos = dtl_event_node_of(scene, token)->upos;
    if ((actor && actor->name.data) || (upos != DTL_UPOS_NOUN && upos != DTL_UPOS_PRON)) return false;
    if (upos == DTL_UPOS_PRON) return !scene->tokens[token].features.value[DTL_FEAT_PERSON];
    if (scene->tokens[token].features.value[DTL_FEAT_NUMBER] != scene->stage->plural) return false;
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        if (base == DTL_REL_DET || base == DTL_REL_NUMMOD || base == DTL_REL_ACL || base == DTL_REL_NMOD) return false;
    }
    return !dtl_event_country_of(scene, token);
}

/* "People are usually killed by those they know", "police arrest drunk drivers": what is done time and again, by nobody in
 * particular to nobody in particular. */
static bool is_habit(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (act->frame->upos != DTL_UPOS_VERB || scene->headline || (!is_harm(act) && act->type != DTL_TYPE_REJECT)) return false;
    uint32_t tense = act->token;
    int auxiliaries = 0;
    dtl_event_children(scene, act->token, child) {
        const dtl_event_node *node = dtl_event_node_of(scene, (uint32_t)child);
        if (node->time || (node->base == DTL_REL_OBL && node->place)) return false;
        if (node->base == DTL_REL_AUX) tense = (uint32_t)child, auxiliaries++;
    }
    const dtl_features *features = &scene->tokens[tense].features;
    bool passive = dtl_event_is_passive(scene, act->token);
    bool present = features->value[DTL_FEAT_VERBFORM] == scene->stage->finite && features->value[DTL_FEAT_TENSE] &&
                   features->value[DTL_FEAT_TENSE] != scene->stage->past;
    if (!present || auxiliaries != passive) return false;
    for (size_t i = 0; i < act->actors.count; i++) {
        if (!is_anybody(scene, &act->actors.items[i])) return false;
    }
    /* "anyone who attacks us" */
    uint32_t subject = act->actors.count || passive ? DTL_EVENT_NONE : dtl_event_subject(scene, act->token);
    if (subject != DTL_EVENT_NONE) subject = dtl_event_antecedent(scene, subject);
    if (subject != DTL_EVENT_NONE && dtl_event_node_of(scene, subject)->upos == DTL_UPOS_PRON &&
        !scene->tokens[subject].features.value[DTL_FEAT_PERSON])
        return true;
    for (size_t i = 0; i < act->recipients.count; i++) {
        if (!is_anybody(scene, &act->recipients.items[i])) return false;
    }
    return true;
}

/* The city council, the school board, county commissioners. */
static bool is_local(const dtl_event_scene *scene, const dtl_event_side *side) {
    const dtl_event_lexicon *lexicon = scene->lexicon;
    for (size_t i = 0; i < side->count; i++) {
        uint32_t token = side->items[i].token;
        if (!dtl_event_in_class(scene, token, lexicon->class_local_bodies)) return false;
        bool local = dtl_event_in_class(scene, token, lexicon->class_localities);
        dtl_event_children(scene, token, child) {
            local |= dtl_event_in_class(scene, (uint32_t)child, lexicon->class_localities);
        }
        if (!local) return false;
    }
    return side->count != 0;
}

/* What such bodies grant and approve among themselves and for their residents. */
static bool is_local_business(const dtl_event_scene *scene, const dtl_event_act *act) {
    bool business = is_friendly(act->type) || act->type == DTL_TYPE_CONCEDE;
    bool beyond = has_kind(scene, &act->recipients, DTL_EVENT_KIND_POLITICAL) && !is_local(scene, &act->recipients);
    return business && !beyond && is_local(scene, &act->actors);
}

/* "His brother", "her parents": of whoever is on the other side. */
static bool is_own(const dtl_event_scene *scene, const dtl_event_side *side, const dtl_event_side *others) {
    const dtl_actors *actors = &scene->document->actors;
    for (size_t i = 0; i < side->count; i++) {
        bool person = dtl_event_in_class(scene, side->items[i].token, scene->lexicon->class_people) &&
                      !dtl_event_is_kind(scene, side->items[i].token, DTL_EVENT_KIND_POLITICAL);
        dtl_event_children(scene, side->items[i].token, child) {
            uint32_t whose = dtl_event_node_of(scene, (uint32_t)child)->actor;
            if (!person || scene->tokens[child].relation != DTL_REL_NMOD_POSS || whose == DTL_EVENT_NONE) continue;
            for (size_t j = 0; j < others->count; j++) {
                uint32_t other = others->items[j].actor;
                if (other != DTL_EVENT_NONE && actors->items[other].chain == actors->items[whose].chain) return true;
            }
        }
    }
    return false;
}

static bool is_private_life(const dtl_event_scene *scene, const dtl_event_act *act) {
    return (is_friendly(act->type) || act->type == DTL_TYPE_REQUEST) &&
           (is_own(scene, &act->recipients, &act->actors) || is_own(scene, &act->actors, &act->recipients) ||
            (act->frame->mutual && is_own(scene, &act->actors, &act->actors)));
}

/* Whether a side is of public life. The police meet and thank, and a single worker asks, for no public. */
static bool is_public_side(const dtl_event_scene *scene, const dtl_event_act *act, const dtl_event_side *side) {
    bool talk = act->type == DTL_TYPE_CONSULT || act->type == DTL_TYPE_SUPPORT;
    for (size_t i = 0; i < side->count; i++) {
        uint32_t token = side->items[i].token, index = side->items[i].actor;
        if (!dtl_event_is_kind(scene, token, DTL_EVENT_KIND_POLITICAL)) continue;
        const char *sector = index == DTL_EVENT_NONE ? "" : scene->document->actors.items[index].sector;
        dtl_event_side one = {.items = {side->items[i]}, .count = 1, .head = token};
        bool single = strcmp(sector, "LAB") == 0 && dtl_event_node_of(scene, token)->upos == DTL_UPOS_NOUN &&
                      dtl_event_in_class(scene, token, scene->lexicon->class_people) && !is_several(scene, &one);
        if (!single && !(talk && strcmp(sector, "COP") == 0)) return true;
    }
    return false;
}

/* "Police urged residents to stay indoors", "doctors advise people": whoever is no power asks the public for nothing political.
 */
static bool is_advice(const dtl_event_scene *scene, const dtl_event_act *act) {
    static const char powerless[][4] = {"COP", "HLH", "EDU", "BUS", "MED", "ELI", "LAB", "CVL", ""};
    if (act->type != DTL_TYPE_REQUEST || !act->recipients.count || !act->actors.count) return false;
    for (size_t i = 0; i < act->recipients.count; i++) {
        uint32_t index = act->recipients.items[i].actor;
        bool public = index == DTL_EVENT_NONE || strcmp(scene->document->actors.items[index].sector, "CVL") == 0;
        if (!public || !is_anybody(scene, &act->recipients.items[i])) return false;
    }
    for (size_t i = 0; i < act->actors.count; i++) {
        uint32_t index = act->actors.items[i].actor;
        const dtl_actor *actor = index == DTL_EVENT_NONE ? NULL : &scene->document->actors.items[index];
        bool less = !actor;
        for (size_t s = 0; actor && s < sizeof powerless / sizeof *powerless; s++)
            less |= strcmp(actor->sector, powerless[s]) == 0 && (actor->sector[0] || !actor->country[0]);
        if (!less) return false;
    }
    return true;
}

bool dtl_event_in_scope(const dtl_event_scene *scene, const dtl_event_act *act) {
    if ((scene->leisure || scene->play) && !is_earnest(act)) return false;
    if (!act->actors.count && !act->recipients.count) return is_told_by_itself(scene, act);
    if (is_at_home(scene, act) || is_one_person(scene, act) || is_habit(scene, act) || is_private_life(scene, act) ||
        is_advice(scene, act) || dtl_event_is_disasters(scene, act) || is_local_business(scene, act) ||
        dtl_event_is_figure(scene, act))
        return false;
    /* what firms agree, support or give is business, whomever they do it with */
    bool crowd = has_kind(scene, &act->actors, DTL_EVENT_KIND_CROWD) && is_several(scene, &act->actors);
    bool business = has_kind(scene, &act->actors, DTL_EVENT_KIND_PRIVATE) &&
                    !has_kind(scene, &act->actors, DTL_EVENT_KIND_POLITICAL) && !crowd;
    if (business && is_friendly(act->type)) return false;
    if (is_public_side(scene, act, &act->actors) || is_public_side(scene, act, &act->recipients)) return true;
    if (act->type == DTL_TYPE_PROTEST) return true;
    if (is_harm(act))
        return !has_kind(scene, &act->actors, DTL_EVENT_KIND_PRIVATE) || has_kind(scene, &act->recipients, DTL_EVENT_KIND_CROWD);
    /* "is accused of smuggling": whoever it is, and whoever says so */
    if (act->type == DTL_TYPE_ACCUSE && act->recipients.count && act->frame->upos == DTL_UPOS_VERB && !act->actors.count)
        return dtl_event_is_passive(scene, act->token);
    if (dtl_event_speaks_of_public_life(scene) && !business && !has_kind(scene, &act->recipients, DTL_EVENT_KIND_PRIVATE))
        return true;
    if (scene->public && is_speech(act) && names_somebody(scene, &act->actors)) return true;
    bool told = crowd || has_kind(scene, &act->actors, DTL_EVENT_KIND_ARMED);
    return told && (act->type == DTL_TYPE_REQUEST || act->type == DTL_TYPE_ACCUSE || act->type == DTL_TYPE_REJECT ||
                    act->type == DTL_TYPE_CONCEDE || act->type == DTL_TYPE_THREATEN);
}

bool dtl_event_is_leisure(const dtl_event_lexicon *lexicon, const dtl_document *document) {
    enum { SHARE = 90, LEAST = 3 };
    size_t sport = 0, show = 0;
    for (size_t t = 0; t < document->tokens.count; t++) {
        uint32_t word = dtl_event_lexicon_find(lexicon, document->tokens.items[t].lemma);
        if (word == DTL_EVENT_NONE) continue;
        sport += (lexicon->words.items[word].flags & DTL_EVENT_SPORT) != 0;
        show += (lexicon->words.items[word].flags & DTL_EVENT_SHOW) != 0;
    }
    size_t most = sport > show ? sport : show;
    return most >= LEAST && most * SHARE >= document->tokens.count;
}

/* Who asks tells nothing: the last word before the closing marks. */
static bool is_question(const dtl_event_scene *scene) {
    enum { CLOSING = 3 };
    for (uint32_t t = scene->end; t-- > scene->first && scene->end - t <= CLOSING;) {
        if (dtl_slice_is(scene->tokens[t].form, "?")) return true;
        if (scene->tokens[t].upos != DTL_UPOS_PUNCT) return false;
    }
    return false;
}

bool dtl_event_sentence_in_scope(dtl_event_scene *scene) {
    scene->play = false;
    if (is_question(scene)) return false;
    static const uint32_t topics[] = {DTL_EVENT_SPORT, DTL_EVENT_MARKET, DTL_EVENT_SHOW};
    int seen[3] = {0};
    for (uint32_t t = scene->first; t < scene->end; t++) {
        uint32_t flags = dtl_event_flags(scene, t);
        for (int i = 0; i < 3; i++) seen[i] += (flags & topics[i]) != 0;
    }
    scene->play = seen[0] >= 2 || seen[2] >= 2;
    return seen[1] < 3;
}
