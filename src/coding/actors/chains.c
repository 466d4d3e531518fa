/* Which expressions name the same actor. */
#include <ctype.h>

#include "base/error.h"
#include "coding/actors/scene.h"

enum { MAX_BACK = 250, MAX_ACRONYM = 8, MAX_NEAR = 8 };

static bool is_name_kind(uint8_t kind) {
    return kind == DTL_KIND_PERSON || kind == DTL_KIND_NAME || kind == DTL_KIND_ORGANISATION;
}

/* A longer name with the same first or last word, or one that an acronym stands for; "(R-S.C.)" is no fuller name. */
static bool is_fuller(const dtl_scene *scene, const dtl_found *found, const dtl_entity *entity) {
    uint32_t mine = found->name_end - found->name_first, theirs = entity->name_end - entity->name_first;
    if (mine <= theirs || !theirs) return mine > theirs;
    bool same = dtl_slice_equal(scene->tokens[found->name_end - 1].form, scene->tokens[entity->name_end - 1].form) ||
                dtl_slice_equal(scene->tokens[found->name_first].form, scene->tokens[entity->name_first].form);
    return same || (theirs == 1 && entity->name.length > 2 && isupper((unsigned char)entity->name.data[1]));
}

void dtl_scene_join(dtl_scene *scene, uint32_t found_index, uint32_t entity_index) {
    dtl_found *found = &scene->founds.items[found_index];
    dtl_entity *entity = &scene->entities.items[entity_index];
    found->entity = entity_index;
    entity->last = found_index;
    if (!entity->country[0]) memcpy(entity->country, found->actor.country, sizeof entity->country);
    if (!entity->sector[0] && found->kind != DTL_KIND_PEOPLE) memcpy(entity->sector, found->actor.sector, sizeof entity->sector);
    if (!entity->role.data) entity->role = found->actor.role;
    if (!entity->organisation.data) entity->organisation = found->actor.organisation;
    if (!entity->gender) entity->gender = found->gender;
    if (found->kind == DTL_KIND_PERSON &&
        (entity->kind == DTL_KIND_NAME || entity->kind == DTL_KIND_OFFICE || entity->kind == DTL_KIND_GROUP))
        entity->kind = DTL_KIND_PERSON;
    bool fuller = found->actor.name.data && (!entity->name.data || is_fuller(scene, found, entity));
    if (!fuller) return;
    entity->name = found->actor.name;
    entity->name_first = found->name_first;
    entity->name_end = found->name_end;
}

int dtl_scene_start_chain(dtl_scene *scene, uint32_t found_index) {
    const dtl_found *found = &scene->founds.items[found_index];
    dtl_entity *entity = dtl_vector_push(&scene->entities, scene->arena);
    if (!entity) return scene->arena->status;
    *entity = (dtl_entity){.first = found_index, .kind = found->kind, .number = found->number};
    dtl_scene_join(scene, found_index, (uint32_t)scene->entities.count - 1);
    return DTL_OK;
}

/* An entity under a key that lives as long as the document; made when it was not there. */
static int link_key(dtl_scene *scene, dtl_map *map, dtl_slice key, uint32_t found) {
    bool added = false;
    uint32_t *value = dtl_map_put(map, key, &added);
    if (!value) return scene->arena->status;
    if (!added) {
        dtl_scene_join(scene, found, *value);
        return DTL_OK;
    }
    *value = (uint32_t)scene->entities.count;
    return dtl_scene_start_chain(scene, found);
}

/* A letter for the kind of actor before a country's code: the state, its people and its government are not the same. */
static int link_country(dtl_scene *scene, char letter, uint32_t found) {
    char key[8] = {letter, ':'};
    memcpy(key + 2, scene->founds.items[found].actor.country, 4);
    dtl_slice text = dtl_slice_of(key);
    const uint32_t *there = dtl_map_get(&scene->known, text);
    if (there) {
        dtl_scene_join(scene, found, *there);
        return DTL_OK;
    }
    text = dtl_arena_copy(scene->arena, text);
    return text.data ? link_key(scene, &scene->known, text, found) : scene->arena->status;
}

static dtl_slice form(const dtl_scene *scene, uint32_t token) {
    return scene->tokens[token].form;
}

static bool genders_agree(uint8_t a, uint8_t b) {
    return !a || !b || a == b;
}

static bool same_words(const dtl_scene *scene, uint32_t a, uint32_t b, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        if (!dtl_slice_equal(form(scene, a + i), form(scene, b + i))) return false;
    }
    return true;
}

/* Whether tokens are just the name of a place. */
static bool is_place_name(const dtl_scene *scene, uint32_t first, uint32_t end) {
    const dtl_places *places = &scene->document->places;
    size_t low = 0, high = places->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (places->items[middle].first < first)
            low = middle + 1;
        else
            high = middle;
    }
    return low < places->count && places->items[low].first == first && places->items[low].end == end;
}

/* "San Bernardino" is not the San Bernardino police. */
static bool is_called_after(const dtl_scene *scene, const dtl_found *found, const dtl_entity *entity) {
    uint32_t mine = found->name_end - found->name_first, theirs = entity->name_end - entity->name_first;
    if (mine == theirs || !theirs) return false;
    return mine < theirs ? is_place_name(scene, found->name_first, found->name_end)
                         : is_place_name(scene, entity->name_first, entity->name_end);
}

/* "Putin" is Vladimir Putin, "General Binding" is General Binding Corp, "Kim" is Kim Jong-il; "Laura Bush" is not George Bush. */
static bool names_agree(const dtl_scene *scene, const dtl_found *found, const dtl_entity *entity) {
    uint32_t mine = found->name_end - found->name_first, theirs = entity->name_end - entity->name_first;
    uint32_t less = mine < theirs ? mine : theirs;
    if (!less || !genders_agree(found->gender, entity->gender) || is_called_after(scene, found, entity)) return false;
    if (found->actor.country[0] && entity->country[0] && strcmp(found->actor.country, entity->country) != 0) return false;
    return same_words(scene, found->name_first, entity->name_first, less) ||
           same_words(scene, found->name_end - less, entity->name_end - less, less);
}

static uint32_t entity_of_word(const dtl_scene *scene, const dtl_found *found, dtl_slice word) {
    const uint32_t *index = dtl_map_get(&scene->names, word);
    return index && names_agree(scene, found, &scene->entities.items[*index]) ? *index : DTL_NO_INDEX;
}

static uint32_t find_name(const dtl_scene *scene, const dtl_found *found) {
    const uint32_t *whole = dtl_map_get(&scene->names, found->actor.name);
    if (whole && genders_agree(found->gender, scene->entities.items[*whole].gender)) return *whole;
    uint32_t last = entity_of_word(scene, found, form(scene, found->name_end - 1));
    return last != DTL_NO_INDEX ? last : entity_of_word(scene, found, form(scene, found->name_first));
}

static int put_name(dtl_scene *scene, dtl_slice word, uint32_t entity) {
    uint32_t *slot = dtl_map_put(&scene->names, word, NULL);
    if (!slot) return scene->arena->status;
    *slot = entity;
    return DTL_OK;
}

/* The capitals of a long name are its acronym: "ILO" for the International Labor Office. */
static int put_acronym(dtl_scene *scene, const dtl_found *found) {
    char letters[MAX_ACRONYM];
    size_t count = 0;
    for (uint32_t i = found->name_first; i < found->name_end; i++) {
        dtl_slice word = form(scene, i);
        if (!word.length || !isupper((unsigned char)word.data[0])) continue;
        if (count == sizeof letters) return DTL_OK;
        letters[count++] = word.data[0];
    }
    if (count < 3) return DTL_OK;
    dtl_slice acronym = dtl_arena_copy(scene->arena, (dtl_slice){letters, count});
    return acronym.data ? put_name(scene, acronym, found->entity) : scene->arena->status;
}

/* "Charles Keating" is not the Keating whom everybody knows, nor is "Keating" in a report that tells of him. */
static bool is_namesake(const dtl_scene *scene, const dtl_entity *entity, const dtl_known *person) {
    return entity->name_end > entity->name_first + 1 &&
           dtl_knowledge_find(scene->stage->knowledge, entity->name, DTL_KNOWN_PERSON) != person;
}

/* Whose somebody is whom everybody knows, unless the report says otherwise. */
static void recognise(dtl_scene *scene, const dtl_found *found) {
    dtl_entity *entity = &scene->entities.items[found->entity];
    if (entity->person_by_surname && is_namesake(scene, entity, entity->person)) {
        if (strcmp(entity->country, entity->person->country) == 0) entity->country[0] = '\0';
        entity->sector[0] = '\0';
        entity->person_by_surname = false;
        entity->person = NULL;
    }
    if (entity->person || (found->kind != DTL_KIND_PERSON && found->kind != DTL_KIND_NAME)) return;
    const dtl_known *person = dtl_knowledge_find(scene->stage->knowledge, found->actor.name, DTL_KNOWN_PERSON);
    if (!person || (entity->country[0] && strcmp(entity->country, person->country) != 0)) return;
    if (is_namesake(scene, entity, person)) return;
    entity->person = person;
    entity->person_by_surname = entity->name_end == entity->name_first + 1 && !entity->role.data;
    entity->kind = DTL_KIND_PERSON;
    memcpy(entity->country, person->country, sizeof entity->country);
    if (entity->sector[0]) return;
    switch (dtl_known_office_on(person, scene->document->report.published_day)) {
    case DTL_OFFICE_HELD: memcpy(entity->sector, person->sector, sizeof entity->sector); break;
    case DTL_OFFICE_PAST: memcpy(entity->sector, scene->stage->words.past_sector, sizeof entity->sector); break;
    case DTL_OFFICE_TO_COME: break;
    }
}

static int link_name(dtl_scene *scene, uint32_t index) {
    uint32_t entity = find_name(scene, &scene->founds.items[index]);
    int status = DTL_OK;
    if (entity == DTL_NO_INDEX)
        status = dtl_scene_start_chain(scene, index);
    else
        dtl_scene_join(scene, index, entity);
    const dtl_found *found = &scene->founds.items[index];
    if (status == DTL_OK) recognise(scene, found);
    if (status == DTL_OK) status = put_name(scene, found->actor.name, found->entity);
    bool parts = found->kind != DTL_KIND_ORGANISATION || found->firm;
    if (status == DTL_OK && parts) status = put_name(scene, form(scene, found->name_first), found->entity);
    if (status == DTL_OK && parts && found->name_end - found->name_first > 1)
        status = put_name(scene, form(scene, found->name_end - 1), found->entity);
    if (status == DTL_OK && found->name_end - found->name_first > 2) status = put_acronym(scene, found);
    return status;
}

static const char *country_of(const dtl_scene *scene, const dtl_found *found) {
    return found->actor.country[0] || found->entity == DTL_NO_INDEX ? found->actor.country
                                                                    : scene->entities.items[found->entity].country;
}

/* The same office, "the French president" for President Chirac of France; when the office is told without a country, the last who
 * held it. */
static uint32_t find_office(const dtl_scene *scene, uint32_t index) {
    const dtl_found *found = &scene->founds.items[index];
    if (!found->definite) return DTL_NO_INDEX;
    for (uint32_t i = index; i-- > 0 && index - i < MAX_BACK;) {
        const dtl_found *other = &scene->founds.items[i];
        if ((other->kind != DTL_KIND_PERSON && other->kind != DTL_KIND_OFFICE) || other->number == DTL_NUMBER_PLUR) continue;
        if (other->role_by == NULL || !dtl_slice_equal(other->actor.role, found->actor.role)) continue;
        const char *country = country_of(scene, other);
        if (!found->actor.country[0] || !country[0] || strcmp(found->actor.country, country) == 0) return other->entity;
    }
    return DTL_NO_INDEX;
}

/* The same group: "the Chadian army", then "the army". */
static uint32_t find_group(const dtl_scene *scene, uint32_t index) {
    const dtl_found *found = &scene->founds.items[index];
    bool open = found->definite && !found->actor.country[0];
    if (!open && !found->actor.country[0]) return DTL_NO_INDEX;
    for (uint32_t i = index; i-- > 0 && index - i < MAX_BACK;) {
        const dtl_found *other = &scene->founds.items[i];
        if (other->kind != found->kind && !(found->kind == DTL_KIND_GROUP && other->kind == DTL_KIND_GOVERNMENT)) continue;
        if (other->pronoun || !dtl_slice_equal(other->lemma, found->lemma)) continue;
        const char *country = country_of(scene, other);
        if (open || strcmp(country, found->actor.country) == 0) return other->entity;
    }
    return DTL_NO_INDEX;
}

static int link_found_or_start(dtl_scene *scene, uint32_t index, uint32_t entity) {
    if (entity == DTL_NO_INDEX) return dtl_scene_start_chain(scene, index);
    dtl_scene_join(scene, index, entity);
    return DTL_OK;
}

static bool is_comma(const dtl_scene *scene, uint32_t token) {
    return scene->tokens[token].upos == DTL_UPOS_PUNCT && dtl_slice_is(scene->tokens[token].form, ",");
}

/* "The president, Benigno Aquino, said" and "Kofi Annan, the secretary-general," where the parse has lost it: what stands between
 * two commas right behind another, one of them by office and one by name, and is not the last of a list. */
static uint32_t between_commas(const dtl_scene *scene, uint32_t index) {
    const dtl_actor *actor = &scene->founds.items[index].actor;
    const dtl_sentence *sentence = &scene->document->sentences.items[scene->sentence];
    if (actor->first == sentence->first || !is_comma(scene, actor->first - 1) || actor->end + 1 >= sentence->end)
        return DTL_NO_INDEX;
    if (!is_comma(scene, actor->end)) return DTL_NO_INDEX;
    bool goes_on = scene->tokens[actor->end + 1].upos == DTL_UPOS_CCONJ;
    bool named = scene->founds.items[index].kind == DTL_KIND_PERSON;
    bool group = scene->founds.items[index].kind == DTL_KIND_GROUP && scene->founds.items[index].definite &&
                 scene->founds.items[index].number == DTL_NUMBER_SING && !goes_on;
    if (!named && !group && scene->founds.items[index].kind != DTL_KIND_OFFICE) return DTL_NO_INDEX;
    for (uint32_t i = index, steps = 0; i-- > 0 && steps < MAX_NEAR; steps++) {
        const dtl_found *other = &scene->founds.items[i];
        if (other->actor.sentence != scene->sentence) break;
        if (other->actor.end + 1 != actor->first) continue;
        /* "the Chadian president, Idris Saleh, and" */
        if (goes_on && !(named && other->kind == DTL_KIND_OFFICE && other->number != DTL_NUMBER_PLUR && other->actor.country[0]))
            continue;
        if (named ? other->kind == DTL_KIND_OFFICE : other->kind == DTL_KIND_PERSON || other->kind == DTL_KIND_NAME) return i;
    }
    return DTL_NO_INDEX;
}

/* "Ana Ruiz and her counterpart, Pablo Soto": whoever bears another name is another, whatever the tree says. */
static bool are_two(const dtl_scene *scene, const dtl_found *a, const dtl_found *b) {
    /* "Merkel, Putin discuss": names alone name two */
    bool bare = is_name_kind(a->kind) && is_name_kind(b->kind) && a->name_end > a->name_first && b->name_end > b->name_first &&
                !a->actor.role.data && !b->actor.role.data && a->kind != DTL_KIND_ORGANISATION &&
                b->kind != DTL_KIND_ORGANISATION;
    if (bare && a->name_end == a->name_first + 1 && b->name_end == b->name_first + 1)
        return !dtl_slice_equal(form(scene, a->name_end - 1), form(scene, b->name_end - 1));
    if (a->kind != DTL_KIND_PERSON || b->kind != DTL_KIND_PERSON) return false;
    if (a->name_end < a->name_first + 2 || b->name_end < b->name_first + 2) return false;
    return !dtl_slice_equal(form(scene, a->name_end - 1), form(scene, b->name_end - 1));
}

/* An apposition names what it stands behind; "Baghdad, Iraq" does not. */
static uint32_t find_apposition(const dtl_scene *scene, uint32_t index) {
    const dtl_found *found = &scene->founds.items[index];
    const dtl_token *token = &scene->tokens[found->actor.head];
    uint32_t other_index =
        token->relation == DTL_REL_APPOS && token->head != DTL_NO_TOKEN ? scene->nodes[token->head].found : DTL_NO_INDEX;
    if (other_index != DTL_NO_INDEX && other_index < index && are_two(scene, found, &scene->founds.items[other_index]))
        other_index = DTL_NO_INDEX;
    if (other_index == DTL_NO_INDEX || other_index >= index) other_index = between_commas(scene, index);
    if (other_index == DTL_NO_INDEX) return DTL_NO_INDEX;
    const dtl_found *other = &scene->founds.items[other_index];
    bool place = found->kind == DTL_KIND_PLACE || found->kind == DTL_KIND_COUNTRY || other->kind == DTL_KIND_PLACE ||
                 other->kind == DTL_KIND_COUNTRY;
    /* "his threat of force, Prime Minister Per Lie" */
    bool bare = found->kind == DTL_KIND_PERSON && other->kind == DTL_KIND_GROUP && other->actor.first == other->actor.head;
    if (place || bare || found->number != other->number) return DTL_NO_INDEX;
    const char *country = country_of(scene, other);
    if (found->actor.country[0] && country[0] && strcmp(found->actor.country, country) != 0) return DTL_NO_INDEX;
    return other->entity;
}

static int link_apposition(dtl_scene *scene, uint32_t index, uint32_t entity) {
    dtl_scene_join(scene, index, entity);
    const dtl_found *found = &scene->founds.items[index];
    if (found->name_end <= found->name_first) return DTL_OK;
    int status = put_name(scene, found->actor.name, entity);
    return status ? status : put_name(scene, form(scene, found->name_end - 1), entity);
}

/* "Former Finance Minister and party chairman Hamid Rafi": two offices without an article before one name. */
static uint32_t find_first_office(const dtl_scene *scene, uint32_t index) {
    const dtl_found *found = &scene->founds.items[index];
    uint32_t head = found->phrase, first = dtl_scene_first_conjunct(scene, head);
    if (found->kind != DTL_KIND_PERSON || !found->role_by || found->definite || first == head) return DTL_NO_INDEX;
    uint32_t other = scene->nodes[first].found;
    if (other == DTL_NO_INDEX || other >= index) return DTL_NO_INDEX;
    const dtl_found *office = &scene->founds.items[other];
    bool bare = office->kind == DTL_KIND_OFFICE && office->number != DTL_NUMBER_PLUR && !office->definite &&
                scene->tokens[office->actor.first].upos != DTL_UPOS_DET && office->actor.end + 1 == found->actor.first;
    const char *country = country_of(scene, office);
    bool apart = found->actor.country[0] && country[0] && strcmp(found->actor.country, country) != 0;
    return bare && !apart ? office->entity : DTL_NO_INDEX;
}

/* Two who bear one full name in a report are one: what is known of the one is known of the other. */
static void unify(dtl_entity *a, const dtl_entity *b) {
    if (!a->country[0]) memcpy(a->country, b->country, sizeof a->country), a->inferred = b->inferred;
    if (!a->sector[0]) memcpy(a->sector, b->sector, sizeof a->sector);
    if (!a->role.data) a->role = b->role;
    if (!a->person) a->person = b->person;
}

int dtl_scene_unify_names(dtl_scene *scene) {
    dtl_map names;
    dtl_map_init(&names, scene->arena, DTL_MAX_TOKENS);
    for (size_t i = 0; i < scene->entities.count; i++) {
        dtl_entity *entity = &scene->entities.items[i];
        if (entity->kind != DTL_KIND_PERSON || entity->name_end < entity->name_first + 2) continue;
        bool fresh = false;
        uint32_t *slot = dtl_map_put(&names, entity->name, &fresh);
        if (!slot) return scene->arena->status;
        if (fresh) *slot = (uint32_t)i;
        if (fresh) continue;
        unify(&scene->entities.items[*slot], entity);
        unify(entity, &scene->entities.items[*slot]);
    }
    return DTL_OK;
}

int dtl_scene_link(dtl_scene *scene, uint32_t index) {
    /* nobody is his own counterpart, who holds the same office */
    const dtl_found *own = &scene->founds.items[index];
    if (own->counterpart && own->name_end == own->name_first) return dtl_scene_start_chain(scene, index);
    uint32_t beside = own->counterpart ? DTL_NO_INDEX : find_apposition(scene, index);
    if (beside == DTL_NO_INDEX && !own->counterpart) beside = find_first_office(scene, index);
    if (beside != DTL_NO_INDEX) return link_apposition(scene, index, beside);
    const dtl_found *found = &scene->founds.items[index];
    switch (found->kind) {
    case DTL_KIND_COUNTRY: return link_country(scene, 's', index);
    case DTL_KIND_GOVERNMENT: return link_country(scene, 'g', index);
    case DTL_KIND_PEOPLE: return found->actor.country[0] ? link_country(scene, 'p', index) : dtl_scene_start_chain(scene, index);
    default: break;
    }
    if (is_name_kind(found->kind) && found->name_end > found->name_first) return link_name(scene, index);
    if (found->actor.name.length) return link_key(scene, &scene->known, found->actor.name, index);
    if (found->kind == DTL_KIND_OFFICE && found->number != DTL_NUMBER_PLUR)
        return link_found_or_start(scene, index, find_office(scene, index));
    if (found->kind == DTL_KIND_GROUP || found->kind == DTL_KIND_OFFICE)
        return link_found_or_start(scene, index, find_group(scene, index));
    return dtl_scene_start_chain(scene, index);
}
