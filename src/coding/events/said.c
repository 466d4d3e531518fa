/* What somebody says that another must do is a request; what he says that he will not do is a refusal. */
#include "coding/events/scene.h"

enum { MAX_STEPS = 8 };

/* The verb of saying that a clause is the content of. */
static uint32_t saying_above(const dtl_event_scene *scene, uint32_t verb) {
    for (int step = 0; step < MAX_STEPS; step++) {
        uint8_t base = dtl_event_node_of(scene, verb)->base;
        uint32_t head = dtl_event_head(scene, verb);
        if (head != DTL_EVENT_NONE && (base == DTL_REL_CCOMP || base == DTL_REL_PARATAXIS) &&
            dtl_knowledge_reports(scene->stage->knowledge, scene->tokens[head].lemma))
            return head;
        if (base == DTL_REL_CONJ && head != DTL_EVENT_NONE) {
            verb = head;
            continue;
        }
        dtl_event_children(scene, verb, child) {
            bool aside = dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_PARATAXIS;
            if (aside && dtl_knowledge_reports(scene->stage->knowledge, scene->tokens[child].lemma)) return (uint32_t)child;
        }
        return DTL_EVENT_NONE;
    }
    return DTL_EVENT_NONE;
}

/* "Should have": what did not happen asks for nothing. */
static bool is_past(const dtl_event_scene *scene, uint32_t verb) {
    dtl_event_children(scene, verb, child) {
        if (dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_AUX &&
            (dtl_event_flags(scene, (uint32_t)child) & DTL_EVENT_OBLIGED) &&
            scene->tokens[child].features.value[DTL_FEAT_VERBFORM] == scene->stage->infinitive)
            return true;
    }
    return false;
}

static bool is_obliged(const dtl_event_scene *scene, uint32_t verb) {
    if (is_past(scene, verb)) return false;
    dtl_event_children(scene, verb, child) {
        /* "should the army attack" asks nothing of it */
        uint32_t subject = dtl_event_node_of(scene, verb)->subject;
        if (dtl_event_node_of(scene, (uint32_t)child)->base == DTL_REL_AUX &&
            (dtl_event_flags(scene, (uint32_t)child) & DTL_EVENT_OBLIGATION))
            return subject == DTL_EVENT_NONE || subject > verb || subject < (uint32_t)child;
    }
    uint32_t head = dtl_event_node_of(scene, verb)->base == DTL_REL_XCOMP ? dtl_event_head(scene, verb) : DTL_EVENT_NONE;
    return head != DTL_EVENT_NONE && (dtl_event_flags(scene, head) & DTL_EVENT_OBLIGED) &&
           dtl_event_node_of(scene, head)->object == DTL_EVENT_NONE;
}

static const dtl_event_frame *frame_at(const dtl_event_lexicon *lexicon, uint32_t frame) {
    return frame == DTL_EVENT_NONE ? NULL : &lexicon->frames.items[frame];
}

static dtl_event_act act_of(const dtl_event_scene *scene, const dtl_event_frame *frame, uint32_t verb) {
    dtl_event_act act = {.frame = frame,
                         .object = DTL_EVENT_NONE,
                         .token = verb,
                         .support = DTL_EVENT_NONE,
                         .inner = dtl_event_node_of(scene, verb)->act,
                         .inner_token = verb,
                         .outer = DTL_EVENT_NONE,
                         .type = frame->type,
                         .mode = frame->mode,
                         .contexts = frame->contexts,
                         .actors = {.head = DTL_EVENT_NONE},
                         .recipients = {.head = DTL_EVENT_NONE}};
    memcpy(act.cameo, frame->cameo, sizeof act.cameo);
    return act;
}

static int add_act(dtl_event_scene *scene, uint32_t verb, const dtl_event_act *act) {
    dtl_event_act *slot = dtl_vector_push(&scene->acts, &scene->document->arena);
    if (!slot) return scene->document->arena.status;
    *slot = *act;
    dtl_event_node_of(scene, verb)->obligation = (uint32_t)(scene->acts.count - 1);
    return DTL_OK;
}

static int add_obligation(dtl_event_scene *scene, uint32_t verb) {
    uint32_t say = saying_above(scene, verb);
    /* "a third believed that he should": an opinion, no demand */
    dtl_slice how =
        say == DTL_EVENT_NONE ? DTL_NO_SLICE : dtl_knowledge_reporting(scene->stage->knowledge, scene->tokens[say].lemma);
    if (dtl_slice_is(how, "believe") || dtl_slice_is(how, "perceive") || dtl_slice_is(how, "predict")) return DTL_OK;
    uint32_t speaker = say == DTL_EVENT_NONE ? DTL_EVENT_NONE : dtl_event_subject(scene, say);
    uint32_t obliged = dtl_event_subject(scene, verb);
    if (dtl_event_is_passive(scene, verb)) obliged = dtl_event_node_of(scene, verb)->subject;
    if (speaker == DTL_EVENT_NONE || obliged == DTL_EVENT_NONE) return DTL_OK;
    /* nobody asks anything of "it" */
    if (scene->stage->neuter && scene->tokens[obliged].features.value[DTL_FEAT_GENDER] == scene->stage->neuter) return DTL_OK;
    const dtl_event_frame *frame = frame_at(scene->lexicon, scene->lexicon->obligation);
    if (!frame || dtl_event_matches_any(scene, verb, &frame->restrictions[DTL_EVENT_KEY_ACT_NOT])) return DTL_OK;
    dtl_event_act act = act_of(scene, frame, verb);
    dtl_event_add(scene, speaker, false, &act.actors);
    dtl_event_add(scene, obliged, false, &act.recipients);
    dtl_event_side_remove(&act.recipients, &act.actors, scene);
    if (!act.actors.count || !act.recipients.count || act.recipients.items[0].token != obliged ||
        !dtl_event_is_kind(scene, speaker, DTL_EVENT_KIND_POLITICAL) ||
        !dtl_event_is_kind(scene, obliged, DTL_EVENT_KIND_POLITICAL))
        return DTL_OK;
    act.actors.slot = "speaker";
    act.recipients.slot = "subject";
    uint32_t told = dtl_event_told(scene, act.inner);
    dtl_event_act *inner = told == DTL_EVENT_NONE ? NULL : &scene->acts.items[told];
    if (inner && (inner->type == DTL_TYPE_REQUEST || inner->consumed)) return DTL_OK;
    dtl_event_apply(&act, &scene->lexicon->within[DTL_TYPE_REQUEST][inner ? inner->type : DTL_EVENT_OTHER]);
    if (inner) inner->consumed = true;
    int status = add_act(scene, verb, &act);
    if (status) return status;
    dtl_event_children(scene, verb, child) dtl_event_node_of(scene, (uint32_t)child)->inside |=
        dtl_event_node_of(scene, (uint32_t)child)->upos == DTL_UPOS_VERB;
    return DTL_OK;
}

static bool is_refused(const dtl_event_scene *scene, uint32_t verb) {
    bool future = false, negated = false;
    dtl_event_children(scene, verb, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        uint32_t flags = dtl_event_flags(scene, (uint32_t)child);
        bool aside = (uint32_t)child > verb || (uint32_t)child + 1 >= scene->end ||
                     (dtl_event_flags(scene, (uint32_t)child + 1) & DTL_EVENT_EMPHASIS);
        future |= base == DTL_REL_AUX && (flags & DTL_EVENT_FUTURE);
        negated |= (base == DTL_REL_ADVMOD || base == DTL_REL_AUX) && (flags & DTL_EVENT_NEGATION) && !aside;
        if (base == DTL_REL_MARK && (flags & DTL_EVENT_CONDITION)) return false;
    }
    uint8_t base = dtl_event_node_of(scene, verb)->base;
    /* not what somebody fears */
    uint32_t say = base == DTL_REL_CCOMP ? saying_above(scene, verb) : DTL_EVENT_NONE;
    dtl_slice how =
        say == DTL_EVENT_NONE ? DTL_NO_SLICE : dtl_knowledge_reporting(scene->stage->knowledge, scene->tokens[say].lemma);
    bool said = how.data && !dtl_slice_is(how, "believe");
    bool own = base == DTL_REL_ROOT || said || base == DTL_REL_PARATAXIS || base == DTL_REL_CONJ;
    /* "would not have left" */
    bool past = scene->tokens[verb].features.value[DTL_FEAT_VERBFORM] == scene->stage->part &&
                scene->tokens[verb].features.value[DTL_FEAT_TENSE] == scene->stage->past;
    return future && negated && own && !past && !dtl_event_is_passive(scene, verb) &&
           dtl_event_child(scene, verb, DTL_REL_COP) == DTL_EVENT_NONE;
}

/* "They said they would not leave": of what no frame tells. */
static int add_refusal(dtl_event_scene *scene, uint32_t verb) {
    const dtl_event_frame *frame = frame_at(scene->lexicon, scene->lexicon->refusal);
    uint32_t who = dtl_event_surface_subject(scene, verb), say = saying_above(scene, verb);
    if (!frame || who == DTL_EVENT_NONE || dtl_event_node_of(scene, verb)->act != DTL_EVENT_NONE ||
        dtl_event_matches_any(scene, verb, &frame->restrictions[DTL_EVENT_KEY_ACT_NOT]))
        return DTL_OK;
    dtl_event_act act = act_of(scene, frame, verb);
    bool unnamed = dtl_event_node_of(scene, who)->upos == DTL_UPOS_PRON && dtl_event_node_of(scene, who)->actor == DTL_EVENT_NONE;
    uint32_t speaker = unnamed && say != DTL_EVENT_NONE ? dtl_event_subject(scene, say) : DTL_EVENT_NONE;
    if (speaker != DTL_EVENT_NONE) who = speaker;
    dtl_event_add(scene, who, false, &act.actors);
    /* "the LDP's plan will not specify": nobody refuses */
    if (act.actors.count && act.actors.items[0].token != who) return DTL_OK;
    bool somebody =
        dtl_event_is_kind(scene, who, DTL_EVENT_KIND_POLITICAL) || dtl_event_is_kind(scene, who, DTL_EVENT_KIND_CROWD);
    if (!act.actors.count || !somebody) return DTL_OK;
    act.actors.slot = "subject";
    return add_act(scene, verb, &act);
}

int dtl_event_find_obligations(dtl_event_scene *scene) {
    int status = DTL_OK;
    for (uint32_t t = scene->first; status == DTL_OK && t < scene->end; t++) {
        uint8_t upos = dtl_event_node_of(scene, t)->upos;
        if ((upos == DTL_UPOS_VERB || upos == DTL_UPOS_ADJ) && is_obliged(scene, t)) status = add_obligation(scene, t);
        if (status == DTL_OK && upos == DTL_UPOS_VERB && is_refused(scene, t)) status = add_refusal(scene, t);
    }
    return status;
}
