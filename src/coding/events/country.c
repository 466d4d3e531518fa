/* Whose the people are that a report tells without a country. */
#include "coding/events/scene.h"

enum { MAX_DAYS = 60 };

static bool is_listed(const dtl_event_lexicon *lexicon, dtl_event_kind kind, const char *sector) {
    for (const char(*listed)[4] = lexicon->sectors[kind]; (*listed)[0]; listed++) {
        if (strcmp(*listed, sector) == 0) return true;
    }
    return false;
}

static bool is_pronoun(const dtl_event_scene *scene, const dtl_actor *actor) {
    return actor->head >= scene->first && actor->head < scene->end && scene->tokens[actor->head].upos == DTL_UPOS_PRON;
}

/* Whether somebody lives where something happens to him, as far as the words tell. */
static bool is_local(const dtl_event_scene *scene, const dtl_actor *actor) {
    if (actor->country[0] || actor->name.data || actor->guest) return false;
    if (!actor->sector[0]) return !is_pronoun(scene, actor);
    return is_listed(scene->lexicon, DTL_EVENT_KIND_LOCAL, actor->sector);
}

static void settle(dtl_actor *actor, const char *country, const char *why) {
    memcpy(actor->country, country, strlen(country) + 1);
    actor->inferred = country[0] != '\0';
    actor->why = dtl_slice_of(why);
}

/* Whose country is only inferred from the report, though the act is told to have been elsewhere; police may act abroad. */
static bool is_misplaced(const dtl_event_scene *scene, const dtl_actor *actor) {
    bool own = actor->name.data || actor->guest || is_pronoun(scene, actor) || strcmp(actor->sector, "COP") == 0;
    return actor->inferred && !own && is_listed(scene->lexicon, DTL_EVENT_KIND_LOCAL, actor->sector);
}

/* "The Albanian minority", "the Chinese community": told by their people, not by their state. */
static bool is_population(const dtl_event_scene *scene, const dtl_actor *actor) {
    bool here = actor->head >= scene->first && actor->head < scene->end;
    return here && !actor->name.data && dtl_event_in_class(scene, actor->head, scene->lexicon->class_populations) &&
           (!actor->sector[0] || strcmp(actor->sector, "CVL") == 0);
}

static void settle_side(const dtl_event_scene *scene, dtl_actor *actors, size_t count, const char *country) {
    for (size_t i = 0; i < count; i++) {
        if (is_population(scene, &actors[i]) || is_local(scene, &actors[i]) || is_misplaced(scene, &actors[i]))
            settle(&actors[i], country, "the country where it happened");
    }
}

/* The state in whose name the actors act: its police, courts, government, or itself, or those who rule or fight in it; NULL when
 * there is none or more than one. */
static const char *power_of(const dtl_mention *mention) {
    static const char *const sectors[] = {"", "GOV", "COP", "JUD", "LEG", "SPY", "PTY", "REB"};
    const char *country = NULL;
    for (size_t i = 0; i < mention->actor_count; i++) {
        const dtl_actor *actor = &mention->actors[i];
        bool acts = false;
        for (size_t k = 0; k < sizeof sectors / sizeof *sectors; k++) acts |= strcmp(actor->sector, sectors[k]) == 0;
        if (!acts || !actor->country[0] || (country && strcmp(country, actor->country) != 0)) return NULL;
        country = actor->country;
    }
    return country;
}

/* What a state does to its own people rather than to others'. */
static bool is_rule(const dtl_mention *mention) {
    switch (mention->mode) {
    case DTL_MODE_ARREST:
    case DTL_MODE_CONVICT:
    case DTL_MODE_RELEASE:
    case DTL_MODE_CROWD_CONTROL: return true;
    default: break;
    }
    const char *sector = mention->actor_count ? mention->actors[0].sector : "";
    if (mention->type == DTL_TYPE_AGREE && (strcmp(sector, "GOV") == 0 || strcmp(sector, "PTY") == 0)) return true;
    bool forces = strcmp(sector, "COP") == 0 || strcmp(sector, "SPY") == 0;
    if (forces && mention->type == DTL_TYPE_ASSAULT) return true;
    bool law = strcmp(sector, "JUD") == 0 || strcmp(sector, "COP") == 0;
    return law && (mention->type == DTL_TYPE_ACCUSE || mention->type == DTL_TYPE_RETREAT || mention->type == DTL_TYPE_COERCE);
}

/* Words for people, not for a thing that somebody does something to. */
static bool is_people(const dtl_event_scene *scene, const dtl_actor *actor) {
    if (actor->sector[0]) return true;
    if (actor->head < scene->first || actor->head >= scene->end) return false;
    return dtl_event_in_class(scene, actor->head, scene->lexicon->class_people) ||
           scene->tokens[actor->head].upos == DTL_UPOS_NUM;
}

/* What the report tells of times past may have been elsewhere. */
static bool is_lately(const dtl_mention *mention) {
    dtl_day published = dtl_day_parse(mention->published);
    return !mention->when.told || mention->when.from == DTL_NO_DAY || published == DTL_NO_DAY ||
           mention->when.from + MAX_DAYS >= published;
}

static void settle_people(const dtl_event_scene *scene, dtl_actor *actors, size_t count, const char *country) {
    for (size_t i = 0; i < count; i++) {
        if (is_local(scene, &actors[i]) && is_people(scene, &actors[i]))
            settle(&actors[i], country, "the country that the report speaks of");
    }
}

static void settle_held(const dtl_event_scene *scene, dtl_mention *mention, const char *power) {
    for (size_t i = 0; i < mention->recipient_count; i++) {
        dtl_actor *actor = &mention->recipients[i];
        bool named = actor->name.data && !actor->guest && mention->type != DTL_TYPE_ASSAULT && !is_pronoun(scene, actor);
        bool held = !actor->country[0] && (named || (!actor->name.data && !actor->guest && strcmp(actor->sector, "CRM") == 0));
        if (held || (is_local(scene, actor) && is_people(scene, actor)))
            settle(actor, power, "the country of those in power over them");
    }
}

/* A capital that is asked, accused, threatened or refused is its government. */
static void settle_capitals(const dtl_event_scene *scene, dtl_mention *mention) {
    switch (mention->type) {
    case DTL_TYPE_REQUEST:
    case DTL_TYPE_ACCUSE:
    case DTL_TYPE_THREATEN:
    case DTL_TYPE_REJECT:
    case DTL_TYPE_COOPERATE:
    case DTL_TYPE_AGREE:
    case DTL_TYPE_SANCTION: break;
    default: return;
    }
    for (size_t i = 0; i < mention->recipient_count; i++) {
        dtl_actor *actor = &mention->recipients[i];
        if (actor->sector[0] || actor->role.data || !actor->country[0]) continue;
        const dtl_known *known = dtl_knowledge_find(scene->stage->knowledge, actor->text, DTL_KNOWN_CAPITAL);
        if (known && strcmp(known->country, actor->country) == 0) memcpy(actor->sector, "GOV", 4);
    }
}

/* Who visits a place is not of it, unless he is told to be. */
static void unsettle_visitors(dtl_mention *mention) {
    if (mention->type != DTL_TYPE_CONSULT || mention->mode != DTL_MODE_VISIT) return;
    const char *visited = mention->recipient_count ? mention->recipients[0].country
                          : mention->place         ? mention->place->country
                                                   : "";
    for (size_t i = 0; i < mention->actor_count; i++) {
        dtl_actor *actor = &mention->actors[i];
        if (actor->inferred && strcmp(actor->country, visited) == 0) settle(actor, "", "a visitor, whose country is not told");
    }
}

/* "The foreign ministry summoned the Danish ambassador": whose country is only inferred is not of that of an official told to be
 * another's. */
static void unsettle_hosts(dtl_mention *mention) {
    bool turned_on =
        mention->mode == DTL_MODE_REQUEST_MEET || mention->mode == DTL_MODE_EXPEL || mention->type == DTL_TYPE_ACCUSE;
    if (!turned_on) return;
    for (size_t i = 0; i < mention->actor_count; i++) {
        dtl_actor *actor = &mention->actors[i];
        for (size_t k = 0; actor->inferred && k < mention->recipient_count; k++) {
            const dtl_actor *to = &mention->recipients[k];
            bool official = strcmp(actor->sector, "GOV") == 0 && strcmp(to->sector, "GOV") == 0 && !to->inferred;
            if (official && actor->country[0] && strcmp(actor->country, to->country) == 0)
                settle(actor, "", "a government, whose country is not told");
        }
    }
}

/* "Chad expelled two diplomats": not its own. */
static void unsettle_guests(dtl_mention *mention) {
    if (mention->mode != DTL_MODE_EXPEL || !mention->actor_count) return;
    for (size_t i = 0; i < mention->recipient_count; i++) {
        dtl_actor *guest = &mention->recipients[i];
        if (guest->inferred && strcmp(guest->country, mention->actors[0].country) == 0)
            settle(guest, "", "a guest, whose country is not told");
    }
}

static bool is_leader(const dtl_actor *actor) {
    return actor->country[0] && actor->role.data && strcmp(actor->sector, "GOV") == 0;
}

/* Where the report had somebody of that country travel to last; NULL. */
static const char *visited_by(const dtl_event_scene *scene, const char *country) {
    enum { BACK = 8 };
    const dtl_mentions *mentions = &scene->document->mentions;
    for (size_t i = mentions->count - 1, step = 0; i-- > 0 && step < BACK; step++) {
        const dtl_mention *visit = &mentions->items[i];
        bool same = visit->mode == DTL_MODE_VISIT && visit->actor_count && strcmp(visit->actors[0].country, country) == 0;
        const char *to = !same                    ? ""
                         : visit->recipient_count ? visit->recipients[0].country
                         : visit->place           ? visit->place->country
                                                  : "";
        if (to[0] && strcmp(to, country) != 0) return to;
    }
    return NULL;
}

/* "The Indian premier arrived in Colombo. President Silva met him": whose country is only inferred is not the guest's. */
static void settle_hosts(const dtl_event_scene *scene, dtl_mention *mention) {
    if (mention->type != DTL_TYPE_CONSULT) return;
    for (size_t i = 0; i < mention->actor_count; i++) {
        dtl_actor *host = &mention->actors[i];
        for (size_t k = 0; k < mention->actor_count && host->inferred && is_leader(host); k++) {
            const dtl_actor *guest = &mention->actors[k];
            bool same = k != i && !guest->inferred && is_leader(guest) && strcmp(host->country, guest->country) == 0;
            const char *visited = same ? visited_by(scene, guest->country) : NULL;
            if (visited) settle(host, visited, "the country that the other visits");
        }
    }
}

void dtl_event_settle_countries(const dtl_event_scene *scene, dtl_mention *mention) {
    settle_capitals(scene, mention);
    unsettle_visitors(mention);
    unsettle_hosts(mention);
    settle_hosts(scene, mention);
    dtl_type type = mention->type;
    bool here = type == DTL_TYPE_ASSAULT || type == DTL_TYPE_COERCE || type == DTL_TYPE_PROTEST || type == DTL_TYPE_SANCTION ||
                mention->mode == DTL_MODE_RELEASE;
    bool placed = mention->place && mention->place->country[0];
    if (here && placed) {
        settle_side(scene, mention->actors, mention->actor_count, mention->place->country);
        settle_side(scene, mention->recipients, mention->recipient_count, mention->place->country);
    }
    const char *power = is_rule(mention) ? power_of(mention) : NULL;
    if (power) settle_held(scene, mention, power);
    const char *spoken_of = scene->document->sentences.items[scene->sentence].country;
    if (!placed && spoken_of[0] && is_lately(mention)) {
        settle_people(scene, mention->actors, mention->actor_count, spoken_of);
        settle_people(scene, mention->recipients, mention->recipient_count, spoken_of);
    }
    unsettle_guests(mention);
}
