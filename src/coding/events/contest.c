/* What whole reports are about: campaigns for office, in which states are captured, rivals assaulted and candidates helped, and
 * nobody is touched; disasters, in which people are killed and brought to safety by nobody. */
#include "coding/events/scene.h"

#include <string.h>

bool dtl_event_is_campaign(const dtl_event_lexicon *lexicon, const dtl_document *document) {
    enum { SHARE = 110, LEAST = 4 };
    size_t found = 0;
    for (size_t t = 0; t < document->tokens.count; t++) {
        uint32_t word = dtl_event_lexicon_find(lexicon, document->tokens.items[t].lemma);
        found += dtl_event_word_in(lexicon, word, lexicon->class_campaign);
    }
    return found >= LEAST && found * SHARE >= document->tokens.count;
}

bool dtl_event_is_disaster(const dtl_event_lexicon *lexicon, const dtl_document *document) {
    enum { SHARE = 60, LEAST = 3 };
    size_t found = 0;
    for (size_t t = 0; t < document->tokens.count; t++) {
        uint32_t word = dtl_event_lexicon_find(lexicon, document->tokens.items[t].lemma);
        found += word != DTL_EVENT_NONE && (lexicon->words.items[word].contexts >> DTL_CONTEXT_disasters & 1);
    }
    return found >= LEAST && found * SHARE >= document->tokens.count;
}

static bool is_by_hand(const dtl_event_scene *scene, const dtl_event_act *act) {
    for (size_t i = 0; i < act->actors.count; i++) {
        uint32_t token = act->actors.items[i].token;
        if (dtl_event_is_kind(scene, token, DTL_EVENT_KIND_ARMED) || dtl_event_is_kind(scene, token, DTL_EVENT_KIND_POLITICAL) ||
            (act->type == DTL_TYPE_ASSAULT && dtl_event_is_kind(scene, token, DTL_EVENT_KIND_PERSON)))
            return true;
    }
    return false;
}

bool dtl_event_is_disasters(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (!scene->disaster || act->frame->upos != DTL_UPOS_VERB || is_by_hand(scene, act)) return false;
    return act->type == DTL_TYPE_ASSAULT || act->type == DTL_TYPE_PROTEST || act->type == DTL_TYPE_AID ||
           (act->type == DTL_TYPE_COERCE && act->mode != DTL_MODE_ARREST);
}

/* "Her supporters", "most voters", "they" of them. */
static bool is_crowd(const dtl_event_scene *scene, const dtl_event_filler *filler) {
    uint32_t token = filler->token;
    const dtl_actor *actor = filler->actor == DTL_EVENT_NONE ? NULL : &scene->document->actors.items[filler->actor];
    bool plural = scene->stage->plural && scene->tokens[token].features.value[DTL_FEAT_NUMBER] == scene->stage->plural;
    return plural && (!actor || !actor->name.data) && dtl_event_in_class(scene, token, scene->lexicon->class_marchers);
}

static bool is_crowds(const dtl_event_scene *scene, const dtl_event_side *side) {
    for (size_t i = 0; i < side->count; i++) {
        if (!is_crowd(scene, &side->items[i])) return false;
    }
    return side->count != 0;
}

/* A candidate, a party, a committee; not its supporters, who may well fight. */
static bool is_contender(const dtl_event_scene *scene, const dtl_event_filler *filler) {
    uint32_t token = filler->token;
    if (is_crowd(scene, filler) || dtl_event_is_kind(scene, token, DTL_EVENT_KIND_ARMED)) return false;
    return dtl_event_is_kind(scene, token, DTL_EVENT_KIND_POLITICIAN) ||
           dtl_event_in_class(scene, token, scene->lexicon->class_campaigners);
}

static bool is_contenders(const dtl_event_scene *scene, const dtl_event_side *side) {
    for (size_t i = 0; i < side->count; i++) {
        if (!is_contender(scene, &side->items[i])) return false;
    }
    return side->count != 0;
}

/* Deeds that are told of a hand or a weapon. */
static bool is_bodily(int mode) {
    switch (mode) {
    case DTL_MODE_BEAT:
    case DTL_MODE_FIREARMS:
    case DTL_MODE_EXPLOSIVES:
    case DTL_MODE_PRIMITIVE:
    case DTL_MODE_SEXUAL:
    case DTL_MODE_TORTURE:
    case DTL_MODE_TARGETED:
    case DTL_MODE_DEPORT:
    case DTL_MODE_CENSOR: return true;
    default: return false;
    }
}

/* Of whom a government may well dispose: another country, its press, a crowd. */
static bool is_other(const dtl_event_scene *scene, const dtl_event_act *act) {
    const dtl_event_filler *from = &act->actors.items[0];
    const char *home = from->actor == DTL_EVENT_NONE ? "" : scene->document->actors.items[from->actor].country;
    for (size_t i = 0; i < act->recipients.count; i++) {
        uint32_t index = act->recipients.items[i].actor;
        const char *country = index == DTL_EVENT_NONE ? "" : scene->document->actors.items[index].country;
        if (!home[0] || !country[0] || strcmp(home, country) == 0) return false;
    }
    return act->recipients.count != 0;
}

/* "Attacks on her family", "on the senator", "on the press", of which no hand is told. */
static bool is_talk_of(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (act->type != DTL_TYPE_ASSAULT || act->frame->upos != DTL_UPOS_NOUN) return false;
    /* "Mr Smith's attacks on the poor" */
    uint32_t index = act->actors.count == 1 ? act->actors.items[0].actor : DTL_EVENT_NONE;
    const dtl_actor *by = index == DTL_EVENT_NONE ? NULL : &scene->document->actors.items[index];
    bool plural = scene->stage->plural && scene->tokens[act->token].features.value[DTL_FEAT_NUMBER] == scene->stage->plural;
    if (by && plural && !is_bodily(act->mode) && by->name.data && (!by->sector[0] || strcmp(by->sector, "GOV") == 0)) return true;
    if (act->actors.count) return false;
    for (size_t i = 0; i < act->recipients.count; i++) {
        const dtl_event_filler *to = &act->recipients.items[i];
        const char *sector = to->actor == DTL_EVENT_NONE ? "" : scene->document->actors.items[to->actor].sector;
        bool whose = false;
        dtl_event_children(scene, to->token, child) {
            whose |= scene->tokens[child].relation == DTL_REL_NMOD_POSS && scene->tokens[child].upos == DTL_UPOS_PRON;
        }
        if (!whose && !is_contender(scene, to) && strcmp(sector, "MED") != 0 && strcmp(sector, "NGO") != 0) return false;
    }
    return act->recipients.count != 0;
}

bool dtl_event_is_figure(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (!scene->campaign) return false;
    if (is_talk_of(scene, act)) return true;
    if (is_bodily(act->mode)) return false;
    /* for whom voters are */
    if (act->type == DTL_TYPE_SUPPORT || act->type == DTL_TYPE_REJECT) return is_crowds(scene, &act->actors);
    if (act->type == DTL_TYPE_AID && is_contenders(scene, &act->recipients)) return true;
    if (!is_contenders(scene, &act->actors)) return false;
    switch (act->type) {
    case DTL_TYPE_ASSAULT:
    case DTL_TYPE_PROTEST: return true;
    case DTL_TYPE_COOPERATE:
    case DTL_TYPE_COERCE:
    case DTL_TYPE_MOBILIZE:
    case DTL_TYPE_AID: return !is_other(scene, act);
    case DTL_TYPE_SANCTION: return act->mode != DTL_MODE_CONVICT && !is_other(scene, act);
    case DTL_TYPE_RETREAT: return act->mode != DTL_MODE_RESIGN && act->mode != DTL_MODE_RELEASE && !is_other(scene, act);
    case DTL_TYPE_REQUEST: /* of voters and the world at large */
        for (size_t i = 0; i < act->recipients.count; i++) {
            bool crowd = dtl_event_is_kind(scene, act->recipients.items[i].token, DTL_EVENT_KIND_CROWD);
            if (!crowd || dtl_event_is_kind(scene, act->recipients.items[i].token, DTL_EVENT_KIND_POLITICAL)) return false;
        }
        return act->recipients.count || (act->recipients.head != DTL_EVENT_NONE &&
                                         dtl_event_in_class(scene, act->recipients.head, scene->lexicon->class_people));
    default: return false;
    }
}
