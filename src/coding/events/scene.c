#include "coding/events/scene.h"

#include "base/error.h"

static int make_room(dtl_event_scene *scene, size_t count) {
    if (count <= scene->node_room) return DTL_OK;
    scene->nodes = dtl_arena_array(&scene->document->arena, dtl_event_node, count);
    scene->node_room = scene->nodes ? count : 0;
    return scene->nodes ? DTL_OK : scene->document->arena.status;
}

static void read_words(dtl_event_scene *scene) {
    for (uint32_t t = scene->first; t < scene->end; t++) {
        const dtl_token *token = &scene->tokens[t];
        dtl_event_node *node = dtl_event_node_of(scene, t);
        *node = (dtl_event_node){.first_child = DTL_NO_TOKEN,
                                 .next = DTL_NO_TOKEN,
                                 .actor = DTL_EVENT_NONE,
                                 .act = DTL_EVENT_NONE,
                                 .obligation = DTL_EVENT_NONE,
                                 .subject = DTL_EVENT_NONE,
                                 .object = DTL_EVENT_NONE,
                                 .base = scene->stage->base[token->relation]};
        node->lemma = dtl_event_lexicon_find(scene->lexicon, token->lemma);
        node->form =
            dtl_slice_equal(token->form, token->lemma) ? node->lemma : dtl_event_lexicon_find(scene->lexicon, token->form);
    }
}

static void note_child(dtl_event_node *parent, const dtl_token *token, uint32_t child, uint8_t base) {
    if (base == DTL_REL_NSUBJ || (base == DTL_REL_CSUBJ && parent->subject == DTL_EVENT_NONE)) parent->subject = child;
    if (base == DTL_REL_OBJ) parent->object = child;
    if (base == DTL_REL_AUX) parent->auxiliary = true;
    if (token->relation == DTL_REL_NSUBJ_PASS || token->relation == DTL_REL_AUX_PASS || token->relation == DTL_REL_CSUBJ_PASS)
        parent->passive = true;
}

static void link_children(dtl_event_scene *scene) {
    for (uint32_t t = scene->end; t-- > scene->first;) {
        int32_t head = scene->tokens[t].head;
        if (head < (int32_t)scene->first || head >= (int32_t)scene->end || head == (int32_t)t) continue;
        dtl_event_node *parent = dtl_event_node_of(scene, (uint32_t)head);
        dtl_event_node_of(scene, t)->next = parent->first_child;
        parent->first_child = (int32_t)t;
        note_child(parent, &scene->tokens[t], t, dtl_event_node_of(scene, t)->base);
    }
}

static void link_actors(dtl_event_scene *scene) {
    const dtl_actors *actors = &scene->document->actors;
    while (scene->actor_at < actors->count && actors->items[scene->actor_at].sentence < scene->sentence) scene->actor_at++;
    for (size_t i = scene->actor_at; i < actors->count && actors->items[i].sentence == scene->sentence; i++) {
        uint32_t head = actors->items[i].head;
        scene->next_actor[i] = DTL_EVENT_NONE;
        if (head < scene->first || head >= scene->end) continue;
        uint32_t *at = &dtl_event_node_of(scene, head)->actor;
        while (*at != DTL_EVENT_NONE) at = &scene->next_actor[*at];
        *at = (uint32_t)i;
    }
}

static void mark_places(dtl_event_scene *scene) {
    const dtl_places *places = &scene->document->places;
    while (scene->place_at < places->count && places->items[scene->place_at].sentence < scene->sentence) scene->place_at++;
    for (size_t i = scene->place_at; i < places->count && places->items[i].sentence == scene->sentence; i++) {
        for (uint32_t t = places->items[i].first; t < places->items[i].end; t++) {
            if (t >= scene->first && t < scene->end) dtl_event_node_of(scene, t)->place = true;
        }
    }
}

static void read_contexts(dtl_event_scene *scene) {
    scene->contexts = 0;
    for (uint32_t t = scene->first; t < scene->end; t++) {
        uint32_t index = dtl_event_node_of(scene, t)->lemma;
        if (index == DTL_EVENT_NONE) continue;
        const dtl_event_word *word = &scene->lexicon->words.items[index];
        scene->contexts |= word->contexts;
        for (uint32_t p = word->pairs; p != DTL_EVENT_NONE && t + 1 < scene->end; p = scene->lexicon->pairs.items[p].next) {
            if (dtl_event_is_word(scene, t + 1, scene->lexicon->pairs.items[p].second))
                scene->contexts |= scene->lexicon->pairs.items[p].contexts;
        }
    }
}

int dtl_event_scene_read(dtl_event_scene *scene, uint32_t sentence) {
    const dtl_sentence *s = &scene->document->sentences.items[sentence];
    scene->sentence = sentence;
    scene->first = s->first;
    scene->end = s->end;
    scene->title = s->part == DTL_PART_TITLE;
    scene->acts.count = 0;
    int status = make_room(scene, s->end - s->first);
    if (status) return status;
    read_words(scene);
    link_children(scene);
    link_actors(scene);
    mark_places(scene);
    read_contexts(scene);
    return DTL_OK;
}
