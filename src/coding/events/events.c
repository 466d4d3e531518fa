#include "coding/events/events.h"

#include "base/memory.h"
#include "coding/events/anchor.h"
#include "coding/events/scene.h"

static uint8_t value(dtl_feature feature, const char *name) {
    return dtl_feature_value(feature, dtl_slice_of(name));
}

static void set_up(dtl_event_stage *stage) {
    for (int r = 0; r < DTL_RELATION_COUNT; r++) stage->base[r] = (uint8_t)dtl_relation_base((dtl_relation)r);
    stage->part = value(DTL_FEAT_VERBFORM, "Part");
    stage->finite = value(DTL_FEAT_VERBFORM, "Fin");
    stage->infinitive = value(DTL_FEAT_VERBFORM, "Inf");
    stage->gerund = value(DTL_FEAT_VERBFORM, "Ger");
    stage->reflexive = value(DTL_FEAT_REFLEX, "Yes");
    stage->interrogative = value(DTL_FEAT_PRONTYPE, "Int");
    stage->second_person = value(DTL_FEAT_PERSON, "2");
    stage->neuter = value(DTL_FEAT_GENDER, "Neut");
    stage->past = value(DTL_FEAT_TENSE, "Past");
    stage->negative = value(DTL_FEAT_POLARITY, "Neg");
    stage->passive = value(DTL_FEAT_VOICE, "Pass");
    stage->relative = value(DTL_FEAT_PRONTYPE, "Rel");
    stage->definite = value(DTL_FEAT_DEFINITE, "Def");
    stage->indefinite = value(DTL_FEAT_DEFINITE, "Ind");
    stage->ordinal = value(DTL_FEAT_NUMTYPE, "Ord");
    stage->fraction = value(DTL_FEAT_NUMTYPE, "Frac");
    stage->plural = value(DTL_FEAT_NUMBER, "Plur");
}

int dtl_event_stage_open(dtl_event_stage **out, const dtl_knowledge *knowledge, dtl_error *error) {
    *out = dtl_calloc(1, sizeof **out);
    if (!*out) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    (*out)->knowledge = knowledge;
    set_up(*out);
    int status = dtl_event_lexicon_open(&(*out)->lexicon, dtl_knowledge_lexicons(knowledge), error);
    if (status) {
        dtl_event_stage_close(*out);
        *out = NULL;
    }
    return status;
}

void dtl_event_stage_close(dtl_event_stage *stage) {
    if (!stage) return;
    dtl_event_lexicon_close(&stage->lexicon);
    dtl_free(stage);
}

int dtl_event_stage_check(const dtl_event_stage *stage, const dtl_lexicon_listener *listener, dtl_error *error) {
    return dtl_event_lexicon_check(&stage->lexicon, listener, error);
}

static void skip_to(dtl_event_scene *scene, uint32_t sentence) {
    const dtl_times *times = &scene->document->times;
    const dtl_quotes *quotes = &scene->document->quotes;
    enum { QUOTE_BACK = 8 };
    while (scene->time_at < times->count && times->items[scene->time_at].sentence < sentence) scene->time_at++;
    while (scene->quote_at < quotes->count && quotes->items[scene->quote_at].sentence + QUOTE_BACK < sentence) scene->quote_at++;
}

static int code_sentence(dtl_event_scene *scene, uint32_t sentence) {
    int status = dtl_event_scene_read(scene, sentence);
    skip_to(scene, sentence);
    if (status || !dtl_event_sentence_in_scope(scene)) return status;
    status = dtl_event_match(scene);
    if (status == DTL_OK) status = dtl_event_find_obligations(scene);
    if (status) return status;
    dtl_event_merge_results(scene);
    dtl_event_merge_demands(scene);
    return dtl_event_emit(scene);
}

int dtl_event_stage_run(const dtl_event_stage *stage, dtl_document *document, dtl_error *error) {
    bool near = false;
    dtl_event_scene scene = {.stage = stage,
                             .near = &near,
                             .lexicon = &stage->lexicon,
                             .document = document,
                             .tokens = document->tokens.items,
                             .acts = {.ceiling = DTL_MAX_TOKENS},
                             .public = dtl_event_is_public(&stage->lexicon, document),
                             .campaign = dtl_event_is_campaign(&stage->lexicon, document),
                             .disaster = dtl_event_is_disaster(&stage->lexicon, document),
                             .leisure = dtl_event_is_leisure(&stage->lexicon, document)};
    int status = DTL_OK;
    scene.next_actor = dtl_arena_array(&document->arena, uint32_t, document->actors.count + 1);
    if (!scene.next_actor) status = document->arena.status;
    for (uint32_t i = 0; status == DTL_OK && i < document->sentences.count; i++) {
        if (!document->sentences.items[i].furniture) status = code_sentence(&scene, i);
    }
    if (status == DTL_OK) dtl_event_anchor(document);
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}
