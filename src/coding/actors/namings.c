/* The names of a report with what it tells of them, for whoever keeps them. */
#include "base/error.h"
#include "base/utf8.h"
#include "coding/actors/scene.h"

/* What is told of a found and not only inferred; the chain's share is added behind. */
static int telling(const dtl_found *found) {
    bool country = found->actor.country[0] && found->country_how != DTL_HOW_CHAIN && found->country_how != DTL_HOW_NONE &&
                   found->country_how != DTL_HOW_FOCUS && found->country_how != DTL_HOW_CLAUSE;
    return (found->actor.role.data ? 2 : 0) + country;
}

/* Names that knowledge gives to states and places are not kept. */
static bool is_named(const dtl_entity *entity) {
    bool kind = entity->kind == DTL_KIND_PERSON || entity->kind == DTL_KIND_NAME || entity->kind == DTL_KIND_ORGANISATION;
    uint32_t letter = 0;
    if (!kind || !entity->name.length) return false;
    dtl_utf8_decode(entity->name.data, entity->name.data + entity->name.length, &letter); /* "'15" is nobody */
    return dtl_utf8_is_letter(letter) && (entity->person || entity->name_end > entity->name_first);
}

static void set_evidence(const dtl_scene *scene, dtl_naming *naming, uint32_t sentence) {
    naming->part = scene->document->sentences.items[sentence].part;
    naming->evidence = scene->document->sentences.items[sentence].span;
}

static void fill(const dtl_entity *entity, dtl_naming *naming) {
    *naming = (dtl_naming){.name = entity->name,
                           .role = entity->role,
                           .organisation = entity->organisation,
                           .body = entity->kind == DTL_KIND_ORGANISATION};
    memcpy(naming->sector, entity->sector, sizeof naming->sector);
    /* whose a name of we know not what is ("Brent", "the Treasury bill") says nothing of who bears it */
    bool somebody = entity->kind == DTL_KIND_PERSON || entity->role.data || (naming->body && entity->sector[0]);
    if (!entity->inferred && somebody) memcpy(naming->country, entity->country, sizeof naming->country);
}

/* Two of one name in one report: what they differ in is not known of the name. */
static void blend(const dtl_entity *entity, dtl_naming *naming) {
    bool apart = !entity->inferred && entity->country[0] && strcmp(entity->country, naming->country) != 0;
    if (!apart) return;
    naming->country[0] = naming->sector[0] = '\0';
    naming->role = naming->organisation = DTL_NO_SLICE;
}

int dtl_scene_list_names(dtl_scene *scene) {
    dtl_namings *namings = &scene->document->namings;
    size_t count = scene->entities.count;
    uint32_t *of = dtl_arena_array(scene->arena, uint32_t, count + 1);
    int *told = dtl_arena_array(scene->arena, int, count + 1);
    dtl_map names;
    dtl_map_init(&names, scene->arena, DTL_MAX_TOKENS);
    if (!of || !told) return scene->arena->status;
    for (size_t i = 0; i < scene->founds.count; i++) {
        const dtl_found *found = &scene->founds.items[i];
        const dtl_entity *entity = &scene->entities.items[found->entity];
        if (found->pronoun || !is_named(entity)) continue;
        bool fresh = false;
        if (!of[found->entity]) {
            uint32_t *slot = dtl_map_put(&names, entity->name, &fresh);
            if (!slot) return scene->arena->status;
            dtl_naming *naming = fresh ? dtl_vector_push(namings, scene->arena) : NULL;
            if (fresh && !naming) return scene->arena->status;
            if (fresh) *slot = (uint32_t)namings->count, fill(entity, naming);
            if (!fresh) blend(entity, &namings->items[*slot - 1]);
            of[found->entity] = *slot;
        }
        dtl_naming *naming = &namings->items[of[found->entity] - 1];
        naming->times++;
        int tells = telling(found);
        if (!fresh && tells <= told[found->entity]) continue;
        told[found->entity] = tells;
        set_evidence(scene, naming, found->actor.sentence);
    }
    return DTL_OK;
}
