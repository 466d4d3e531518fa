/* From what a phrase says of itself to the expressions that stand in the document. */
#include "base/error.h"
#include "coding/actors/describe.h"

enum { MAX_UP = 16 };
enum { COUNTRY_KINDS = DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE | DTL_KNOWN_CAPITAL | DTL_KNOWN_SEAT | DTL_KNOWN_REGION };

static bool is_modifier_kind(const dtl_known *known) {
    return (known->kind & (DTL_KNOWN_GROUP | DTL_KNOWN_TITLE)) || (known->kind == DTL_KNOWN_ORGANISATION && !known->country[0]);
}

/* A modifier acts for itself only when what it modifies does not act: "Russian proposal", but not "Russian officials". */
static bool stands_alone(const dtl_scene *scene, uint32_t head) {
    const dtl_actor_match *match = dtl_scene_match(scene, head);
    bool common = match && match->known->kind == DTL_KNOWN_GROUP && scene->tokens[head].upos == DTL_UPOS_ADJ;
    if (!match || common || match->known->kind == DTL_KNOWN_TITLE || dtl_describe_undone(scene, match)) return false;
    int32_t governor = scene->tokens[dtl_scene_first_conjunct(scene, head)].head;
    for (int i = 0; i < DTL_MAX_SIDES && governor != DTL_NO_TOKEN; i++) {
        const dtl_actor_node *above = &scene->nodes[governor];
        if (above->heads == DTL_HEADS_MODIFIER && above->match != DTL_NO_INDEX) return false;
        if (above->heads == DTL_HEADS_PHRASE) return above->start > match->first || (uint32_t)governor < match->first;
        dtl_relation relation = dtl_scene_base(scene, (uint32_t)governor);
        if (relation != DTL_REL_COMPOUND && relation != DTL_REL_AMOD && scene->tokens[governor].relation != DTL_REL_NMOD_DESC)
            break;
        governor = scene->tokens[governor].head;
    }
    const dtl_actor_match *next =
        match->end < scene->document->sentences.items[scene->sentence].end ? dtl_scene_match(scene, match->end) : NULL;
    return !(next && next->first == match->end && is_modifier_kind(next->known) &&
             (match->known->kind & (COUNTRY_KINDS | DTL_KNOWN_GROUP)));
}

/* Whether the description gives anything that could act. */
static bool is_actor(const dtl_scene *scene, uint32_t head, const dtl_description *d) {
    const dtl_actor_match *match = dtl_scene_match(scene, head);
    if (d->found.kind == DTL_KIND_COUNTRY && !d->side_count) return false;
    /* "justice in Mali" */
    if (!match && (dtl_scene_classes(scene, head) & DTL_ACTOR_BIT(NATIONAL)) && !d->found.actor.sector[0]) return false;
    if (match || d->side_count) return true;
    switch (d->found.kind) {
    case DTL_KIND_NAME: {
        dtl_relation relation = dtl_scene_relation(scene, head);
        bool somewhere = (dtl_scene_preposition(scene, head) & DTL_ACTOR_BIT(LOCATIVE)) &&
                         (relation == DTL_REL_OBL || relation == DTL_REL_NMOD);
        return !somewhere;
    }
    case DTL_KIND_PERSON:
    case DTL_KIND_ORGANISATION:
    case DTL_KIND_GOVERNMENT:
    case DTL_KIND_COUNT: return true;
    case DTL_KIND_OFFICE: return d->found.counterpart;
    case DTL_KIND_GROUP: return d->found.actor.sector[0] != '\0' || (dtl_scene_classes(scene, head) & DTL_ACTOR_BIT(QUANTITY));
    default: return false;
    }
}

static bool is_determined(const dtl_scene *scene, uint32_t head) {
    for (int32_t c = scene->nodes[head].first_child; c != DTL_NO_TOKEN && (uint32_t)c < head; c = scene->nodes[c].next) {
        if (scene->tokens[c].relation == DTL_REL_NMOD_POSS) return true;
        if (dtl_scene_base(scene, (uint32_t)c) == DTL_REL_DET &&
            scene->tokens[c].features.value[DTL_FEAT_DEFINITE] == scene->stage->definite)
            return true;
    }
    return false;
}

/* "Israeli helicopters and tanks": of what is no actor itself the word for the country is shared. */
static void share_word(const dtl_scene *scene, uint32_t first, dtl_description *d) {
    for (uint32_t i = scene->nodes[first].start; i < first && !d->side_count; i++) {
        const dtl_actor_match *match = dtl_scene_match(scene, i);
        if (!match || match->known->kind != DTL_KNOWN_ADJECTIVE || dtl_describe_undone(scene, match)) continue;
        dtl_side *side = &d->sides[d->side_count++];
        *side = (dtl_side){.by = match->known, .match = DTL_NO_INDEX, .how = DTL_HOW_CONJUNCT};
        memcpy(side->country, match->known->country, sizeof side->country);
    }
}

/* "the French president and prime minister", "Presidents Bush and Putin": what the first has said need not be said again. */
static void share(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    if (scene->tokens[head].relation != DTL_REL_CONJ || scene->tokens[head].head == DTL_NO_TOKEN) return;
    uint32_t first = dtl_scene_first_conjunct(scene, head);
    uint32_t index = scene->nodes[first].found;
    if (index == DTL_NO_INDEX) share_word(scene, first, d);
    if (index == DTL_NO_INDEX) return;
    const dtl_found *other = &scene->founds.items[index];
    dtl_found *found = &d->found;
    if (found->kind == DTL_KIND_NAME && other->kind == DTL_KIND_PERSON && other->shares_title) {
        found->kind = DTL_KIND_PERSON;
        d->title = other->role_by;
        d->title_first = head;
        d->title_end = head + 1;
        memcpy(found->actor.sector, other->actor.sector, sizeof other->actor.sector);
        found->sector_by = other->sector_by;
    }
    bool bare =
        (found->kind == DTL_KIND_OFFICE || found->kind == DTL_KIND_GROUP) && !d->side_count && !is_determined(scene, head);
    if (!bare || (other->country_how != DTL_HOW_MODIFIER && other->country_how != DTL_HOW_POSSESSOR)) return;
    for (uint32_t i = index; dtl_scene_same_phrase(scene, index, i) && d->side_count < DTL_MAX_SIDES; i++) {
        dtl_side *side = &d->sides[d->side_count++];
        *side = (dtl_side){.by = scene->founds.items[i].country_by, .match = DTL_NO_INDEX, .how = DTL_HOW_CONJUNCT};
        memcpy(side->country, scene->founds.items[i].actor.country, sizeof side->country);
    }
}

static dtl_slice lower(dtl_arena *arena, dtl_slice before, dtl_slice text) {
    dtl_slice whole =
        before.length ? dtl_arena_print(arena, "%.*s %.*s", DTL_PRINT(before), DTL_PRINT(text)) : dtl_arena_copy(arena, text);
    if (!whole.data) return whole;
    char *bytes = dtl_arena_alloc(arena, whole.length + 1);
    if (!bytes) return DTL_NO_SLICE;
    for (size_t i = 0; i < whole.length; i++)
        bytes[i] = (char)(whole.data[i] >= 'A' && whole.data[i] <= 'Z' ? whole.data[i] + 32 : whole.data[i]);
    return (dtl_slice){bytes, whole.length};
}

/* The role in lower case, with "former" or "deputy" before it. */
static int set_role(dtl_scene *scene, dtl_description *d) {
    if (!d->title || (!d->title->sector[0] && (dtl_scene_classes(scene, d->title_end - 1) & DTL_ACTOR_BIT(HONORIFIC))))
        return DTL_OK;
    dtl_found *found = &d->found;
    /* "officials", "refugees" are groups; a role is one person's */
    if (found->kind == DTL_KIND_OFFICE && found->number == DTL_NUMBER_PLUR) return DTL_OK;
    found->role_by = d->title;
    found->shares_title = d->title_end > 0 && dtl_scene_is_plural(scene, d->title_end - 1);
    dtl_slice before = DTL_NO_SLICE;
    uint32_t at = d->title_first;
    if (at > d->start && (dtl_scene_classes(scene, at - 1) & DTL_ACTOR_BIT(DEPUTY))) before = scene->tokens[at - 1].form;
    if (d->past != DTL_NO_INDEX && d->past < at) {
        before = scene->tokens[d->past].form;
        dtl_slice sector = scene->nodes[d->past].word->sectors;
        if (sector.length == 3 && strcmp(found->actor.sector, "GOV") == 0) memcpy(found->actor.sector, sector.data, 3);
    }
    bool ready = !before.length;
    for (size_t i = 0; i < d->title->name.length && ready; i++)
        ready = !(d->title->name.data[i] >= 'A' && d->title->name.data[i] <= 'Z');
    found->actor.role = ready ? d->title->name : lower(scene->arena, before, d->title->name);
    return found->actor.role.data ? DTL_OK : scene->arena->status;
}

/* "the Palestinian leader" governs; "the rebel leader" does not, his sector is known already. */
static void settle_sector(const dtl_scene *scene, dtl_description *d) {
    dtl_found *found = &d->found;
    bool leads = d->title && (dtl_scene_classes(scene, d->title_end - 1) & DTL_ACTOR_BIT(LEADING)) &&
                 (found->kind == DTL_KIND_OFFICE || found->kind == DTL_KIND_PERSON) && found->actor.sector[0] == '\0';
    bool many =
        found->kind == DTL_KIND_OFFICE && found->number == DTL_NUMBER_PLUR && d->side_count && found->actor.sector[0] == '\0';
    if (many && !leads && !found->counterpart) memcpy(found->actor.sector, "CVL", 4);
    if (leads && d->side_count && d->sides[0].by && (d->sides[0].by->kind & COUNTRY_KINDS)) memcpy(found->actor.sector, "GOV", 4);
}

/* The token by which the phrase hangs in the tree: the head, unless that hangs under another word of the phrase. */
static uint32_t outermost(const dtl_scene *scene, uint32_t head, uint32_t first, uint32_t end) {
    uint32_t at = head;
    for (int i = 0; i < MAX_UP; i++) {
        int32_t above = scene->tokens[at].head;
        if (above == DTL_NO_TOKEN) return at;
        /* "Israel Friday reimposed": some parses take the day for the head */
        bool day = (dtl_scene_classes(scene, (uint32_t)above) & DTL_ACTOR_BIT(CALENDAR)) &&
                   scene->tokens[at].upos == DTL_UPOS_PROPN && scene->nodes[above].match == DTL_NO_INDEX &&
                   dtl_scene_child(scene, at, DTL_REL_CASE) == DTL_NO_TOKEN;
        if (!day && (above < (int32_t)first || above >= (int32_t)end)) return at;
        at = (uint32_t)above;
    }
    return head;
}

/* "his Chinese counterpart" holds the office of the one whose counterpart it is. */
static void take_office(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    uint32_t other = DTL_NO_INDEX;
    for (uint32_t i = d->start; i < head && other == DTL_NO_INDEX; i++) {
        if (dtl_scene_classes(scene, i) & DTL_ACTOR_BIT(POSSESSIVE)) other = scene->nodes[i].found;
    }
    int32_t governor = dtl_scene_governor(scene, head);
    int32_t subject = governor == DTL_NO_TOKEN ? DTL_NO_TOKEN : dtl_scene_child(scene, (uint32_t)governor, DTL_REL_NSUBJ);
    if (other == DTL_NO_INDEX && subject != DTL_NO_TOKEN) other = scene->nodes[subject].found;
    if (other == DTL_NO_INDEX) return;
    const dtl_found *found = &scene->founds.items[other];
    const dtl_entity *entity = &scene->entities.items[found->entity];
    d->found.role_by = found->role_by;
    d->found.actor.role = found->actor.role.data ? found->actor.role : entity->role;
    const char *sector = found->actor.sector[0] ? found->actor.sector : entity->sector;
    if (!d->found.actor.sector[0]) memcpy(d->found.actor.sector, sector, sizeof d->found.actor.sector);
}

/* "called on his followers", "called on supporters": of the side of whom they follow. */
static void follow(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    static const char *const sides[] = {"OPP", "PTY", "REB", "REL"};
    if (!(dtl_scene_classes(scene, head) & DTL_ACTOR_BIT(FOLLOWER)) || d->found.number != DTL_NUMBER_PLUR) return;
    uint32_t other = DTL_NO_INDEX;
    for (uint32_t i = d->start; i < head && other == DTL_NO_INDEX; i++) {
        if (scene->tokens[i].relation == DTL_REL_NMOD_POSS) other = scene->nodes[i].found;
    }
    int32_t governor = dtl_scene_governor(scene, head);
    int32_t subject = governor == DTL_NO_TOKEN ? DTL_NO_TOKEN : dtl_scene_child(scene, (uint32_t)governor, DTL_REL_NSUBJ);
    /* "called on supporters to march": they march, and are called on by the one above */
    if (subject == (int32_t)head) {
        governor = dtl_scene_governor(scene, (uint32_t)governor);
        subject = governor == DTL_NO_TOKEN ? DTL_NO_TOKEN : dtl_scene_child(scene, (uint32_t)governor, DTL_REL_NSUBJ);
    }
    if (other == DTL_NO_INDEX && !d->side_count && d->start == head && subject != DTL_NO_TOKEN && (uint32_t)subject < head)
        other = scene->nodes[subject].found;
    if (other == DTL_NO_INDEX) return;
    const dtl_entity *leader = &scene->entities.items[scene->founds.items[other].entity];
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        if (strcmp(leader->sector, sides[i]) == 0) memcpy(d->found.actor.sector, leader->sector, sizeof leader->sector);
    }
    if (d->side_count || !leader->country[0] || leader->inferred) return;
    d->sides[0] = (dtl_side){.match = DTL_NO_INDEX, .how = DTL_HOW_POSSESSOR};
    memcpy(d->sides[0].country, leader->country, sizeof leader->country);
    d->side_count = 1;
}

static void set_text(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    dtl_actor *actor = &d->found.actor;
    const dtl_sentence *sentence = &scene->document->sentences.items[scene->sentence];
    dtl_slice text = dtl_document_text(scene->document, sentence->part);
    actor->sentence = scene->sentence;
    actor->first = d->start;
    actor->end = scene->nodes[head].heads == DTL_HEADS_MODIFIER && dtl_scene_match(scene, head)
                     ? dtl_scene_match(scene, head)->end
                     : scene->nodes[head].end;
    d->found.phrase = head;
    actor->head = outermost(scene, head, actor->first, actor->end);
    actor->span = (dtl_span){scene->tokens[actor->first].span.start, scene->tokens[actor->end - 1].span.end};
    if (actor->span.end < actor->span.start) actor->span.end = actor->span.start;
    actor->text = dtl_span_text(text, actor->span);
    if (d->found.name_end > d->found.name_first) {
        dtl_span name = {scene->tokens[d->found.name_first].span.start, scene->tokens[d->found.name_end - 1].span.end};
        if (name.start < name.end) actor->name = dtl_span_text(text, name);
    }
}

static int push(dtl_scene *scene, uint32_t head, const dtl_found *found) {
    dtl_found *slot = dtl_vector_push(&scene->founds, scene->arena);
    if (!slot) return scene->arena->status;
    *slot = *found;
    uint32_t index = (uint32_t)scene->founds.count - 1;
    dtl_actor_node *node = &scene->nodes[found->actor.head], *own = &scene->nodes[head];
    if (node->found == DTL_NO_INDEX) node->found = index;
    if (own->found == DTL_NO_INDEX) own->found = index;
    return dtl_scene_link(scene, index);
}

/* "the Palestinians" can be the nation; "two Palestinians", "ethnic Albanians", "Palestinians of the West Bank" are persons. */
static bool are_persons(const dtl_scene *scene, uint32_t head, const dtl_description *d) {
    if (d->found.ethnic || (d->side_count && d->sides[0].how == DTL_HOW_BEHIND) || scene->nodes[head].end > head + 1) return true;
    for (uint32_t i = d->start; i < head; i++) {
        if (scene->tokens[i].upos == DTL_UPOS_NUM) return true;
    }
    return scene->tokens[head].relation == DTL_REL_NMOD && scene->tokens[head].head != DTL_NO_TOKEN &&
           (dtl_scene_classes(scene, (uint32_t)scene->tokens[head].head) & DTL_ACTOR_BIT(COLLECTIVE));
}

/* "Turkish officers", but not "Turkish police officers". */
static void settle_national(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    const dtl_actor_match *match = dtl_scene_match(scene, head);
    if (!(dtl_scene_classes(scene, head) & DTL_ACTOR_BIT(NATIONAL)) || !d->side_count || head == 0 ||
        (match && match->end - match->first != 1))
        return;
    const dtl_known *by = d->sides[0].by;
    dtl_slice sector = scene->nodes[head].word->sectors;
    bool national = d->sides[0].how == DTL_HOW_MODIFIER && by && by->kind == DTL_KNOWN_ADJECTIVE && sector.length == 3;
    if (national && scene->tokens[head - 1].relation != DTL_REL_COMPOUND) memcpy(d->found.actor.sector, sector.data, 3);
}

/* "The city sued", "a judge ordered the county to pay": its government; not where something is. */
static void settle_municipality(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    if (!(dtl_scene_classes(scene, head) & DTL_ACTOR_BIT(MUNICIPALITY)) || d->found.kind != DTL_KIND_PLACE ||
        d->found.number == DTL_NUMBER_PLUR || !is_determined(scene, head) || dtl_scene_match(scene, head))
        return;
    const dtl_token *token = &scene->tokens[head];
    int32_t verb = token->head;
    if (verb == DTL_NO_TOKEN || scene->tokens[verb].upos != DTL_UPOS_VERB) return;
    const dtl_actor_word *word = dtl_actor_words_find(&scene->stage->words, scene->tokens[verb].lemma);
    dtl_relation relation = dtl_scene_base(scene, head);
    bool undergoes = relation == DTL_REL_OBJ || relation == DTL_REL_IOBJ || token->relation == DTL_REL_NSUBJ_PASS;
    bool addressed = undergoes && word && (word->classes & DTL_ACTOR_BIT(ADDRESSING));
    bool acts = token->relation == DTL_REL_NSUBJ;
    if (!acts && !addressed) return;
    d->found.kind = DTL_KIND_GOVERNMENT;
    memcpy(d->found.actor.sector, "GOV", 4);
}

int dtl_scene_describe(dtl_scene *scene, uint32_t head) {
    const dtl_actor_node *node = &scene->nodes[head];
    if (node->heads == DTL_HEADS_MODIFIER && !stands_alone(scene, head)) return DTL_OK;
    dtl_description d;
    dtl_describe(scene, head, 0, &d);
    share(scene, head, &d);
    follow(scene, head, &d);
    settle_municipality(scene, head, &d);
    settle_national(scene, head, &d);
    if (!is_actor(scene, head, &d)) return DTL_OK;
    if (d.found.kind == DTL_KIND_GROUP && (dtl_scene_classes(scene, head) & DTL_ACTOR_BIT(GOVERNMENT)) && d.side_count == 1)
        d.found.kind = DTL_KIND_GOVERNMENT;
    if (d.found.kind == DTL_KIND_PEOPLE && !d.found.actor.sector[0] && are_persons(scene, head, &d))
        memcpy(d.found.actor.sector, "CVL", 4);
    settle_sector(scene, &d);
    if (d.found.counterpart) take_office(scene, head, &d);
    d.found.definite = is_determined(scene, head);
    int status = set_role(scene, &d);
    set_text(scene, head, &d);
    if (status == DTL_OK && !d.side_count) status = push(scene, head, &d.found);
    for (size_t i = 0; status == DTL_OK && i < d.side_count; i++) {
        memcpy(d.found.actor.country, d.sides[i].country, sizeof d.sides[i].country);
        d.found.country_by = d.sides[i].by;
        d.found.country_how = d.sides[i].how;
        status = push(scene, head, &d.found);
    }
    return status;
}
