#include "base/utf8.h"
#include "coding/actors/describe.h"

enum { MAX_NAME = 12 }; /* tokens on one side of the head */

static bool is_capital(const dtl_token *token) {
    uint32_t code = 0;
    if (!token->form.length) return false;
    dtl_utf8_decode(token->form.data, token->form.data + token->form.length, &code);
    return dtl_utf8_is_upper(code);
}

static bool is_country_match(const dtl_actor_match *match) {
    return match && (match->known->kind &
                     (DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE | DTL_KNOWN_CAPITAL | DTL_KNOWN_REGION | DTL_KNOWN_SEAT));
}

/* Whether a token beside the head is a part of a name of which knowledge knows nothing. */
static bool is_name_part(const dtl_scene *scene, uint32_t token) {
    const dtl_token *t = &scene->tokens[token];
    if (t->relation == DTL_REL_FLAT && t->upos != DTL_UPOS_PUNCT) return true;
    bool called = t->relation == DTL_REL_NMOD_DESC && !dtl_scene_before_firm(scene, token);
    if (called || t->relation == DTL_REL_NMOD_POSS || t->relation == DTL_REL_CASE) return false;
    if (!scene->nodes[token].proper) return false;
    return !dtl_scene_match(scene, token) &&
           !(dtl_scene_classes(scene, token) & (DTL_ACTOR_BIT(CALENDAR) | DTL_ACTOR_BIT(HONORIFIC)));
}

static bool is_link(const dtl_scene *scene, uint32_t token) {
    const dtl_token *t = &scene->tokens[token];
    return t->upos == DTL_UPOS_PUNCT && t->form.length == 1 && (t->form.data[0] == '-' || t->form.data[0] == '\'');
}

/* "Liberation Tigers of Tamil Eelam": a name goes on behind its preposition. Gives the end of what follows, or token. */
static uint32_t behind_preposition(const dtl_scene *scene, uint32_t token, uint32_t end) {
    if (!(dtl_scene_classes(scene, token) & DTL_ACTOR_BIT(ORIGIN)) || token + 1 >= end) return token;
    uint32_t next = token + 1;
    if (scene->tokens[next].upos == DTL_UPOS_DET && next + 1 < end) next++;
    return is_capital(&scene->tokens[next]) ? next : token;
}

static void name_around(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    uint32_t first = head, end = head + 1, limit = scene->nodes[head].end;
    for (uint32_t i = head; i-- > d->start && head - i <= MAX_NAME;) {
        const dtl_actor_match *match = dtl_scene_match(scene, i);
        if (match && dtl_scene_calls(scene, match)) break;
        if (is_name_part(scene, i))
            first = i;
        else if (!is_link(scene, i))
            break;
    }
    while (end < limit && end - head <= MAX_NAME) {
        uint32_t next = end;
        while (next < limit && is_link(scene, next)) next++;
        if (next < limit && is_name_part(scene, next)) {
            end = next + 1;
            continue;
        }
        uint32_t behind = d->found.kind == DTL_KIND_NAME && next == end ? behind_preposition(scene, end, limit) : end;
        if (behind == end || behind >= limit) break;
        end = behind + 1;
    }
    d->found.name_first = first;
    d->found.name_end = end;
    const dtl_actor_word *given = scene->nodes[first].word;
    if (given && (given->classes & DTL_ACTOR_BIT(GIVEN)) && !d->found.gender && end > first) d->found.gender = given->gender;
}

/* "Latvian Constitutional Court", "Homeland Union": capitals before a common noun, more than the noun and a country. */
static void name_before(const dtl_scene *scene, uint32_t head, const dtl_actor_match *match, dtl_description *d) {
    uint32_t first = match->first, end = match->end, limit = scene->nodes[head].end;
    bool own = false;
    for (uint32_t i = first; i-- > d->start && match->first - i <= MAX_NAME;) {
        const dtl_token *t = &scene->tokens[i];
        if (is_link(scene, i)) continue;
        if (!is_capital(t) || (t->upos != DTL_UPOS_PROPN && t->upos != DTL_UPOS_ADJ && t->upos != DTL_UPOS_NOUN) ||
            t->relation == DTL_REL_NMOD_POSS)
            break;
        if (!is_country_match(dtl_scene_match(scene, i))) own = true;
        first = i;
    }
    uint32_t behind = end < limit ? behind_preposition(scene, end, limit) : end;
    if (behind != end && behind < limit) {
        own = own || !is_country_match(dtl_scene_match(scene, behind));
        for (end = behind + 1; end < limit && (is_capital(&scene->tokens[end]) || is_link(scene, end)); end++) {
        }
    }
    if (!own || end - first < 2) return;
    d->found.name_first = first;
    d->found.name_end = end;
    d->found.kind = DTL_KIND_ORGANISATION;
}

/* "the security company Trusteer": such a noun calls a body as often as a person. */
static bool is_body(const char *sector) {
    static const char *const bodies[] = {"BUS", "MED", "NGO", "IGO", "EDU", "PTY"};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        if (strcmp(sector, bodies[i]) == 0) return true;
    }
    return false;
}

/* "Commodore International": a firm by the last word of its name. */
static void settle_firm(const dtl_scene *scene, dtl_description *d) {
    dtl_found *found = &d->found;
    if (found->name_end < found->name_first + 2 || !(dtl_scene_classes(scene, found->name_end - 1) & DTL_ACTOR_BIT(FIRM))) return;
    found->kind = DTL_KIND_ORGANISATION;
    found->firm = true;
    if (!found->actor.sector[0]) memcpy(found->actor.sector, "BUS", 4);
}

/* What the tagger takes a name for, where nothing else tells. */
static void settle_kind(const dtl_scene *scene, dtl_description *d) {
    uint8_t name = d->found.name_end > d->found.name_first ? scene->tokens[d->found.name_first].name : 0;
    if (d->found.kind != DTL_KIND_NAME || !name) return;
    switch (dtl_name_of_class(name)) {
    case DTL_NAME_PER: d->found.kind = DTL_KIND_PERSON; break;
    case DTL_NAME_ORG: d->found.kind = DTL_KIND_ORGANISATION; break;
    default: break;
    }
}

void dtl_describe_name(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    const dtl_actor_match *match = dtl_scene_match(scene, head);
    bool proper = scene->nodes[head].proper;
    if (!match && proper) name_around(scene, head, d);
    if (!match && proper) settle_firm(scene, d);
    if (!match && proper) settle_kind(scene, d);
    if (match && match->end < scene->nodes[head].end && dtl_scene_calls(scene, match) && is_name_part(scene, match->end)) {
        name_around(scene, match->end, d);
        d->found.kind = match->known->kind == DTL_KNOWN_GROUP && is_body(match->known->sector) ? DTL_KIND_NAME : DTL_KIND_PERSON;
        return;
    }
    if (match && match->known->kind == DTL_KNOWN_GROUP && proper && is_capital(&scene->tokens[head]))
        name_before(scene, head, match, d);
}
