#include "coding/actors/actors.h"

#include <stdlib.h>

#include "base/memory.h"
#include "coding/actors/scene.h"

static int open_gazetteer(dtl_actor_stage *stage, dtl_error *error) {
    dtl_slice path = dtl_arena_print(&stage->words.arena, "%s/data/places.gaz", dtl_knowledge_root(stage->knowledge));
    if (!path.data) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    return dtl_gazetteer_open(&stage->gazetteer, path.data, error);
}

int dtl_actor_stage_open(dtl_actor_stage **out, const dtl_knowledge *knowledge, dtl_error *error) {
    *out = NULL;
    dtl_actor_stage *stage = dtl_calloc(1, sizeof *stage);
    if (!stage) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    stage->knowledge = knowledge;
    stage->plural = dtl_feature_value(DTL_FEAT_NUMBER, DTL_SLICE("Plur"));
    stage->definite = dtl_feature_value(DTL_FEAT_DEFINITE, DTL_SLICE("Def"));
    for (int i = 0; i < DTL_RELATION_COUNT; i++) stage->base[i] = (uint8_t)dtl_relation_base((dtl_relation)i);
    int status = dtl_actor_words_open(&stage->words, dtl_knowledge_lexicon(knowledge), error);
    if (status == DTL_OK) status = open_gazetteer(stage, error);
    if (status) {
        dtl_actor_stage_close(stage);
        return status;
    }
    *out = stage;
    return DTL_OK;
}

void dtl_actor_stage_close(dtl_actor_stage *stage) {
    if (!stage) return;
    dtl_actor_words_close(&stage->words);
    dtl_gazetteer_close(stage->gazetteer);
    dtl_free(stage);
}

static int run_sentence(dtl_scene *scene, uint32_t index) {
    const dtl_sentence *sentence = &scene->document->sentences.items[index];
    scene->sentence = index;
    uint32_t from = (uint32_t)scene->founds.count;
    int status = dtl_scene_read_sentence(scene, sentence);
    for (uint32_t i = sentence->first; status == DTL_OK && i < sentence->end; i++) {
        if (scene->nodes[i].heads == DTL_HEADS_NOTHING) continue;
        bool taken = false;
        status = dtl_scene_resolve(scene, i, &taken);
        if (status == DTL_OK && !taken) status = dtl_scene_describe(scene, i);
    }
    if (status == DTL_OK) dtl_scene_speakers(scene, from);
    return status;
}

/* What the chain knows and the expression does not say. */
static int complete(dtl_scene *scene, dtl_found *found) {
    const dtl_entity *entity = &scene->entities.items[found->entity];
    dtl_actor *actor = &found->actor;
    actor->chain = found->entity;
    if (!actor->country[0]) {
        memcpy(actor->country, entity->country, sizeof actor->country);
        actor->inferred = entity->inferred;
    }
    if (!actor->sector[0]) memcpy(actor->sector, entity->sector, sizeof actor->sector);
    if (!actor->role.data) actor->role = entity->role;
    if (!actor->organisation.data) actor->organisation = entity->organisation;
    if (entity->name.data) actor->name = entity->name;
    if (!actor->name.data && found->kind == DTL_KIND_COUNTRY)
        actor->name = dtl_knowledge_country_name(scene->stage->knowledge, actor->country);
    actor->why = dtl_scene_explain(scene, found);
    return actor->why.data ? DTL_OK : scene->arena->status;
}

static int compare(const void *a, const void *b) {
    const dtl_actor *x = a, *y = b;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    if (x->end != y->end) return x->end > y->end ? -1 : 1;
    if (x->head != y->head) return x->head < y->head ? -1 : 1;
    /* sides of one phrase stay in the order in which they were found: qsort need not keep it */
    return x->chain < y->chain ? -1 : x->chain > y->chain;
}

static bool same(const dtl_actor *a, const dtl_actor *b) {
    return a->first == b->first && a->end == b->end && a->head == b->head && a->chain == b->chain &&
           strcmp(a->country, b->country) == 0;
}

/* A title and a name that the parse hangs up apart have both given the one expression. */
static void sort(dtl_actors *actors) {
    if (!actors->count) return;
    qsort(actors->items, actors->count, sizeof *actors->items, compare);
    size_t kept = 1;
    for (size_t i = 1; i < actors->count; i++) {
        if (!same(&actors->items[kept - 1], &actors->items[i])) actors->items[kept++] = actors->items[i];
    }
    actors->count = kept;
}

static int emit(dtl_scene *scene) {
    int status = dtl_scene_unify_names(scene);
    if (status == DTL_OK) dtl_focus_infer(scene);
    if (status == DTL_OK) status = dtl_scene_list_names(scene);
    for (size_t i = 0; status == DTL_OK && i < scene->founds.count; i++) {
        dtl_actor *actor = dtl_vector_push(&scene->document->actors, scene->arena);
        if (!actor) return scene->arena->status;
        status = complete(scene, &scene->founds.items[i]);
        *actor = scene->founds.items[i].actor;
    }
    if (status == DTL_OK) sort(&scene->document->actors);
    return status;
}

int dtl_actor_stage_run(const dtl_actor_stage *stage, dtl_document *document, dtl_error *error) {
    dtl_scene scene = {.stage = stage,
                       .document = document,
                       .arena = &document->arena,
                       .tokens = document->tokens.items,
                       .speaker = DTL_NO_INDEX,
                       .paired = DTL_NO_INDEX,
                       .matches.ceiling = DTL_MAX_TOKENS,
                       .founds.ceiling = DTL_MAX_TOKENS,
                       .entities.ceiling = DTL_MAX_TOKENS};
    document->actors.count = 0;
    document->namings.count = 0;
    if (!document->tokens.count) return DTL_OK;
    scene.nodes = dtl_arena_array(scene.arena, dtl_actor_node, document->tokens.count);
    int status = scene.nodes ? DTL_OK : scene.arena->status;
    dtl_map_init(&scene.names, scene.arena, DTL_MAX_TOKENS);
    dtl_map_init(&scene.known, scene.arena, DTL_MAX_TOKENS);
    dtl_scene_read_dateline(&scene);
    for (size_t i = 0; status == DTL_OK && i < document->sentences.count; i++) {
        if (!document->sentences.items[i].furniture) status = run_sentence(&scene, (uint32_t)i);
    }
    if (status == DTL_OK) status = emit(&scene);
    return status ? dtl_fail(error, status, "actors: %s", dtl_error_meaning(status)) : DTL_OK;
}
