/* What is coded: acts of public life, told as news. */
#include "coding/events/scene.h"

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
    case DTL_TYPE_ACCUSE: return act->mode == DTL_MODE_ALLEGE || act->mode == DTL_MODE_INVESTIGATE;
    default: return false;
    }
}

bool dtl_event_in_scope(const dtl_event_scene *scene, const dtl_event_act *act) {
    size_t parties = act->actors.count + act->recipients.count;
    if (!parties) return false;
    if (has_kind(scene, &act->actors, DTL_EVENT_KIND_POLITICAL) || has_kind(scene, &act->recipients, DTL_EVENT_KIND_POLITICAL))
        return true;
    if (act->type == DTL_TYPE_PROTEST) return true;
    if (is_harm(act))
        return !has_kind(scene, &act->actors, DTL_EVENT_KIND_PRIVATE) || has_kind(scene, &act->recipients, DTL_EVENT_KIND_CROWD);
    return has_kind(scene, &act->actors, DTL_EVENT_KIND_CROWD) &&
           (act->type == DTL_TYPE_REQUEST || act->type == DTL_TYPE_ACCUSE || act->type == DTL_TYPE_REJECT ||
            act->type == DTL_TYPE_CONCEDE || act->type == DTL_TYPE_THREATEN);
}

bool dtl_event_sentence_in_scope(const dtl_event_scene *scene) {
    static const uint32_t topics[] = {DTL_EVENT_SPORT, DTL_EVENT_MARKET, DTL_EVENT_SHOW};
    int seen[3] = {0};
    for (uint32_t t = scene->first; t < scene->end; t++) {
        uint32_t flags = dtl_event_flags(scene, t);
        for (int i = 0; i < 3; i++) seen[i] += (flags & topics[i]) != 0;
    }
    return seen[0] < 2 && seen[1] < 3 && seen[2] < 2;
}
