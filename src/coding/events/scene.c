#include "coding/events/scene.h"

#include <string.h>

#include "base/error.h"

static int make_room(dtl_event_scene *scene, size_t count) {
    if (count <= scene->node_room) return DTL_OK;
    scene->nodes = dtl_arena_array(&scene->document->arena, dtl_event_node, count);
    scene->node_room = scene->nodes ? count : 0;
    return scene->nodes ? DTL_OK : scene->document->arena.status;
}

/* "test-fired", "tear-gassed": a verb that the tokens cut at its hyphen, where the lexicon has it whole. */
static uint32_t hyphened_verb(const dtl_event_scene *scene, uint32_t token) {
    enum { MOST = 40 };
    if (token < scene->first + 2 || scene->tokens[token].upos != DTL_UPOS_VERB) return DTL_EVENT_NONE;
    const dtl_token *before = &scene->tokens[token - 2], *hyphen = &scene->tokens[token - 1], *verb = &scene->tokens[token];
    size_t length = before->form.length + 1 + verb->lemma.length;
    bool joined = dtl_slice_is(hyphen->form, "-") && before->span.end == hyphen->span.start &&
                  hyphen->span.end == verb->span.start && length <= MOST;
    if (!joined) return DTL_EVENT_NONE;
    char word[MOST];
    memcpy(word, before->form.data, before->form.length);
    word[before->form.length] = '-';
    memcpy(word + before->form.length + 1, verb->lemma.data, verb->lemma.length);
    return dtl_event_lexicon_find(scene->lexicon, (dtl_slice){word, length});
}

static void read_words(dtl_event_scene *scene) {
    for (uint32_t t = scene->first; t < scene->end; t++) {
        const dtl_token *token = &scene->tokens[t];
        dtl_event_node *node = dtl_event_node_of(scene, t);
        *node = (dtl_event_node){.first_child = DTL_NO_TOKEN,
                                 .next = DTL_NO_TOKEN,
                                 .actor = DTL_EVENT_NONE,
                                 .covered = DTL_EVENT_NONE,
                                 .act = DTL_EVENT_NONE,
                                 .obligation = DTL_EVENT_NONE,
                                 .subject = DTL_EVENT_NONE,
                                 .object = DTL_EVENT_NONE,
                                 .base = scene->stage->base[token->relation],
                                 .upos = token->upos};
        node->lemma = dtl_event_lexicon_find(scene->lexicon, token->lemma);
        uint32_t form = dtl_event_lexicon_find(scene->lexicon, token->form);
        const dtl_event_word *known = form == DTL_EVENT_NONE ? NULL : &scene->lexicon->words.items[form];
        bool verbal = token->upos == DTL_UPOS_VERB || token->upos == DTL_UPOS_AUX;
        if (known && known->form_of != DTL_EVENT_NONE && (verbal || known->sure)) {
            node->mended = token->upos != DTL_UPOS_VERB;
            node->upos = DTL_UPOS_VERB;
            node->lemma = known->form_of;
        }
        /* an auxiliary that is none */
        if (token->upos == DTL_UPOS_AUX && node->base != DTL_REL_AUX && node->base != DTL_REL_COP) {
            node->mended = node->base != DTL_REL_ROOT;
            node->upos = DTL_UPOS_VERB;
        }
        if (known && (known->flags & DTL_EVENT_NUMBER) && token->upos != DTL_UPOS_DET) node->upos = DTL_UPOS_NUM;
        bool verb = node->upos == DTL_UPOS_VERB;
        if (verb && (node->lemma == DTL_EVENT_NONE || scene->lexicon->words.items[node->lemma].frames == DTL_EVENT_NONE)) {
            uint32_t inflected = dtl_event_lexicon_inflected(scene->lexicon, token->form);
            if (inflected != DTL_EVENT_NONE) node->lemma = inflected;
        }
        uint32_t whole = hyphened_verb(scene, t);
        if (whole != DTL_EVENT_NONE && scene->lexicon->words.items[whole].frames != DTL_EVENT_NONE) node->lemma = whole;
        node->form =
            dtl_slice_equal(token->form, token->lemma) ? node->lemma : dtl_event_lexicon_find(scene->lexicon, token->form);
    }
}

static bool is_actor(const dtl_event_scene *scene, uint32_t token) {
    return dtl_event_node_of(scene, token)->actor != DTL_EVENT_NONE;
}

static void note_child(const dtl_event_scene *scene, uint32_t head, uint32_t child, uint8_t base) {
    dtl_event_node *parent = dtl_event_node_of(scene, head);
    uint8_t relation = scene->tokens[child].relation;
    bool day = dtl_event_node_of(scene, child)->time && parent->subject != DTL_EVENT_NONE;
    bool subject = (base == DTL_REL_NSUBJ && !day) || (base == DTL_REL_CSUBJ && parent->subject == DTL_EVENT_NONE);
    /* of several one that is an actor, else the nearest before the verb; children come from the right */
    bool better = parent->subject == DTL_EVENT_NONE || (child < head && parent->subject > head) ||
                  dtl_event_node_of(scene, parent->subject)->time;
    /* "the church in Wasilla, Alaska, was attacked" */
    bool aside = parent->subject != DTL_EVENT_NONE && parent->subject > scene->first &&
                 dtl_event_node_of(scene, parent->subject)->place && !dtl_event_node_of(scene, child)->place && child < head &&
                 scene->tokens[parent->subject - 1].upos == DTL_UPOS_PUNCT;
    better = better || aside;
    if (!better && subject) better = is_actor(scene, child) && !is_actor(scene, parent->subject);
    if (subject && better) parent->subject = child;
    /* "it is prepared to act": no idle word, as it would be in "it is clear that" */
    bool acts = base == DTL_REL_EXPL && child < head && parent->subject == DTL_EVENT_NONE &&
                dtl_event_child(scene, head, DTL_REL_XCOMP) != DTL_EVENT_NONE &&
                dtl_event_child(scene, head, DTL_REL_CCOMP) == DTL_EVENT_NONE;
    if (acts) parent->subject = child;
    /* "killed the number two leader": of several the one that is an actor */
    bool known = parent->object != DTL_EVENT_NONE && is_actor(scene, parent->object) && !is_actor(scene, child);
    /* "called Wednesday for calm", but "held four days of talks" */
    bool dated = dtl_event_node_of(scene, child)->time && !is_actor(scene, child) && dtl_event_content(scene, child) == child;
    /* "convicted March 20 of murder" */
    dated |= dtl_event_node_of(scene, child)->time && dtl_event_node_of(scene, child)->upos == DTL_UPOS_NUM &&
             child > scene->first && dtl_event_node_of(scene, child - 1)->time;
    /* "lends Kenya $750 million" */
    bool sum = parent->object != DTL_EVENT_NONE && scene->tokens[parent->object].upos == DTL_UPOS_SYM && is_actor(scene, child);
    if (base == DTL_REL_OBJ && !known && !dated && !sum) parent->object = child;
    /* "two were killed and five wounded" */
    bool counted = base == DTL_REL_NUMMOD && child < head && dtl_event_node_of(scene, head)->upos == DTL_UPOS_VERB;
    if (counted && parent->subject == DTL_EVENT_NONE && dtl_event_node_of(scene, head)->base == DTL_REL_CONJ)
        parent->subject = child;
    if (base == DTL_REL_AUX) parent->auxiliary = true;
    bool tense =
        dtl_event_flags(scene, child) & (DTL_EVENT_OBLIGED | DTL_EVENT_FUTURE | DTL_EVENT_POSSIBLE | DTL_EVENT_OBLIGATION);
    if (base == DTL_REL_AUX && !tense) parent->other_auxiliary = true;
    bool finite = scene->tokens[head].features.value[DTL_FEAT_VERBFORM] == scene->stage->finite;
    if (relation == DTL_REL_AUX_PASS) parent->passive = true;
    if ((relation == DTL_REL_NSUBJ_PASS || relation == DTL_REL_CSUBJ_PASS) && !finite) parent->undergoes = true;
}

uint32_t dtl_event_amount_at(const dtl_event_scene *scene, uint32_t token) {
    for (size_t p = 0; p < scene->lexicon->phrases.count; p++) {
        const dtl_event_phrase *phrase = &scene->lexicon->phrases.items[p];
        bool is = phrase->count > 1 && token + phrase->count <= scene->end;
        for (size_t i = 0; is && i < phrase->count; i++) is = dtl_event_is_word(scene, token + (uint32_t)i, phrase->words[i]);
        if (is) return (uint32_t)phrase->count;
    }
    return 0;
}

/* "Between 10 and 15 people". */
static bool is_range(const dtl_event_scene *scene, uint32_t token) {
    return (dtl_event_flags(scene, token) & DTL_EVENT_BETWEEN) && token + 3 < scene->end &&
           scene->tokens[token + 1].upos == DTL_UPOS_NUM && scene->tokens[token + 2].upos == DTL_UPOS_CCONJ &&
           scene->tokens[token + 3].upos == DTL_UPOS_NUM && !dtl_event_node_of(scene, token + 1)->time;
}

/* "At least 30 people were killed", "has killed more than 20": what looks like a preposition belongs to the number, and whoever
 * is counted is the subject or object. */
static void mend_amounts(const dtl_event_scene *scene) {
    enum { UP = 4 };
    for (uint32_t t = scene->first; t < scene->end; t++) {
        if (dtl_event_node_of(scene, t)->base != DTL_REL_CASE || (!dtl_event_amount_at(scene, t) && !is_range(scene, t)))
            continue;
        int32_t at = scene->tokens[t].head;
        for (int step = 0; step < UP && at >= (int32_t)scene->first && at < (int32_t)scene->end; step++) {
            dtl_event_node *node = dtl_event_node_of(scene, (uint32_t)at);
            int32_t head = scene->tokens[at].head;
            bool inside = head >= (int32_t)scene->first && head < (int32_t)scene->end;
            if (node->base == DTL_REL_OBL && inside && dtl_event_node_of(scene, (uint32_t)head)->upos == DTL_UPOS_VERB) {
                node->base = at < head ? DTL_REL_NSUBJ : DTL_REL_OBJ;
                dtl_event_node_of(scene, t)->base = DTL_REL_ADVMOD;
                break;
            }
            at = head;
        }
    }
}

static void link_children(dtl_event_scene *scene) {
    for (uint32_t t = scene->end; t-- > scene->first;) {
        int32_t head = scene->tokens[t].head;
        if (head < (int32_t)scene->first || head >= (int32_t)scene->end || head == (int32_t)t) continue;
        dtl_event_node *parent = dtl_event_node_of(scene, (uint32_t)head);
        dtl_event_node_of(scene, t)->next = parent->first_child;
        parent->first_child = (int32_t)t;
        note_child(scene, (uint32_t)head, t, dtl_event_node_of(scene, t)->base);
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
        for (uint32_t t = actors->items[i].first; t < actors->items[i].end && t < scene->end; t++) {
            bool part = t >= scene->first && t != head &&
                        (scene->tokens[t].upos == DTL_UPOS_ADJ ||
                         (scene->tokens[t].upos == DTL_UPOS_PROPN && actors->items[i].name.data));
            if (part) dtl_event_node_of(scene, t)->covered = head;
        }
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

static void mark_times(dtl_event_scene *scene) {
    const dtl_times *times = &scene->document->times;
    while (scene->time_at < times->count && times->items[scene->time_at].sentence < scene->sentence) scene->time_at++;
    for (size_t i = scene->time_at; i < times->count && times->items[i].sentence == scene->sentence; i++) {
        for (uint32_t t = times->items[i].first; t < times->items[i].end; t++) {
            if (t >= scene->first && t < scene->end) dtl_event_node_of(scene, t)->time = true;
        }
    }
}

static bool is_nominal(const dtl_event_scene *scene, uint32_t token) {
    uint8_t upos = dtl_event_node_of(scene, token)->upos;
    return (upos == DTL_UPOS_NOUN || upos == DTL_UPOS_PROPN || upos == DTL_UPOS_PRON) && !dtl_event_node_of(scene, token)->time;
}

static bool is_bare(const dtl_event_scene *scene, uint32_t token) {
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        bool small = base == DTL_REL_CASE || base == DTL_REL_COP || base == DTL_REL_MARK;
        if (small && dtl_event_node_of(scene, (uint32_t)child)->upos != DTL_UPOS_VERB) return false;
    }
    return true;
}

static bool is_part_of_name(uint8_t base) {
    return base == DTL_REL_COMPOUND || base == DTL_REL_FLAT || base == DTL_REL_AMOD || base == DTL_REL_DET ||
           base == DTL_REL_NUMMOD || base == DTL_REL_CASE;
}

/* The nominal before a finite verb that can be its subject. */
static uint32_t subject_before(const dtl_event_scene *scene, uint32_t verb) {
    enum { REACH = 24 };
    for (uint32_t t = verb; t-- > scene->first && verb - t < REACH;) {
        const dtl_token *token = &scene->tokens[t];
        bool verbal = dtl_event_node_of(scene, t)->upos == DTL_UPOS_VERB &&
                      token->features.value[DTL_FEAT_VERBFORM] == scene->stage->finite;
        if (verbal || dtl_event_node_of(scene, t)->upos == DTL_UPOS_SCONJ) return DTL_EVENT_NONE;
        if (is_nominal(scene, t) && is_bare(scene, t) && !is_part_of_name(dtl_event_node_of(scene, t)->base) &&
            token->relation != DTL_REL_NMOD_POSS)
            return dtl_event_node_of(scene, t)->base == DTL_REL_APPOS && token->head >= (int32_t)scene->first
                       ? (uint32_t)token->head
                       : t;
    }
    return DTL_EVENT_NONE;
}

/* The nominal right behind a verb that can be its object. */
static uint32_t object_behind(const dtl_event_scene *scene, uint32_t verb) {
    enum { REACH = 12 };
    /* "up to 4,000 troops": what looks like a preposition belongs to the number */
    uint32_t amount = verb + 1 < scene->end ? dtl_event_amount_at(scene, verb + 1) : 0;
    for (uint32_t t = verb + 1 + amount; t < scene->end && t - verb < REACH; t++) {
        if (scene->tokens[t].relation == DTL_REL_COMPOUND_PRT && !amount) continue;
        if (dtl_slice_is(scene->tokens[t].form, "-")) continue;
        uint8_t upos = dtl_event_node_of(scene, t)->upos, base = dtl_event_node_of(scene, t)->base;
        /* "killed one police officer east of the town" */
        uint32_t actor = dtl_event_node_of(scene, t)->actor;
        bool whole = actor != DTL_EVENT_NONE && base == DTL_REL_COMPOUND && dtl_event_node_of(scene, t)->upos == DTL_UPOS_NOUN &&
                     scene->document->actors.items[actor].end == t + 1;
        if (whole && t + 1 < scene->end && !is_actor(scene, t + 1)) return t;
        /* "killed one Palestinian and" */
        uint8_t next = t + 1 < scene->end ? scene->tokens[t + 1].upos : DTL_UPOS_PUNCT;
        bool stands = next == DTL_UPOS_PUNCT || next == DTL_UPOS_CCONJ || next == DTL_UPOS_ADP;
        bool known = is_actor(scene, t) || dtl_event_node_of(scene, t)->covered != DTL_EVENT_NONE;
        if (stands && known && dtl_event_node_of(scene, t)->upos == DTL_UPOS_ADJ) return t;
        if (is_nominal(scene, t) && !is_part_of_name(base) && scene->tokens[t].relation != DTL_REL_NMOD_POSS &&
            base != DTL_REL_NSUBJ && (amount || is_bare(scene, t)))
            return t;
        bool small = upos == DTL_UPOS_DET || upos == DTL_UPOS_ADJ || upos == DTL_UPOS_NUM || upos == DTL_UPOS_PART ||
                     is_part_of_name(base) || scene->tokens[t].relation == DTL_REL_NMOD_POSS;
        if (upos == DTL_UPOS_ADP || upos == DTL_UPOS_PUNCT || !small) return DTL_EVENT_NONE;
    }
    return DTL_EVENT_NONE;
}

static bool has_agent(const dtl_event_scene *scene, uint32_t verb) {
    dtl_event_children(scene, verb, child) {
        uint32_t word = dtl_event_preposition(scene, (uint32_t)child);
        if (word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_AGENT) && is_actor(scene, (uint32_t)child))
            return true;
    }
    return false;
}

/* "Sudan accused Chadian forces", "the mayor, Ali Ba, blamed thieves", where the tree takes the object for the root and all else
 * for what belongs to it. */
static bool leads_root(const dtl_event_scene *scene, uint32_t verb, uint32_t root) {
    uint32_t before = verb - 1;
    if (dtl_event_child(scene, root, DTL_REL_COP) != DTL_EVENT_NONE) return false;
    if (is_nominal(scene, before)) {
        /* "Sri Lanka" */
        uint32_t name = dtl_event_node_of(scene, before)->base == DTL_REL_FLAT ? dtl_event_head(scene, before) : before;
        return name != DTL_EVENT_NONE && dtl_event_head(scene, name) == root &&
               dtl_event_node_of(scene, name)->base == DTL_REL_COMPOUND && dtl_event_node_of(scene, name)->upos == DTL_UPOS_PROPN;
    }
    uint32_t subject = dtl_event_node_of(scene, root)->subject;
    return scene->tokens[before].upos == DTL_UPOS_PUNCT && subject != DTL_EVENT_NONE && subject < before;
}

/* "A and B agreed to a truce, an official said", where the tree gives both subjects to the saying. */
static void take_subject(dtl_event_scene *scene, uint32_t verb) {
    dtl_event_node *node = dtl_event_node_of(scene, verb);
    uint32_t head = dtl_event_head(scene, verb), first = DTL_EVENT_NONE, second = DTL_EVENT_NONE;
    if (node->subject != DTL_EVENT_NONE || node->base != DTL_REL_CCOMP || head == DTL_EVENT_NONE || head < verb) return;
    dtl_event_children(scene, head, child) {
        if (dtl_event_node_of(scene, (uint32_t)child)->base != DTL_REL_NSUBJ) continue;
        if ((uint32_t)child < verb && first == DTL_EVENT_NONE) first = (uint32_t)child;
        if ((uint32_t)child > verb) second = (uint32_t)child;
    }
    if (first == DTL_EVENT_NONE || second == DTL_EVENT_NONE) return;
    node->subject = first;
    dtl_event_node_of(scene, head)->subject = second;
}

bool dtl_event_takes_object(const dtl_event_scene *scene, uint32_t verb) {
    uint32_t word = dtl_event_node_of(scene, verb)->lemma;
    if (word == DTL_EVENT_NONE) return false;
    for (uint32_t link = scene->lexicon->words.items[word].frames; link != DTL_EVENT_NONE;
         link = scene->lexicon->links.items[link].next) {
        const dtl_event_frame *frame = &scene->lexicon->frames.items[scene->lexicon->links.items[link].frame];
        if (frame->upos == DTL_UPOS_VERB && !frame->more_count && frame->recipient.count &&
            frame->recipient.items[0].kind == DTL_EVENT_SLOT_OBJ)
            return true;
    }
    return false;
}

/* A participle that stands where a sentence needs its verb: under a nominal root, or between two nominals ("the army shelled
 * villages"). */
static bool must_be_finite(const dtl_event_scene *scene, uint32_t verb) {
    const dtl_event_node *node = dtl_event_node_of(scene, verb);
    uint32_t head = dtl_event_head(scene, verb);
    bool participle = scene->tokens[verb].features.value[DTL_FEAT_VERBFORM] == scene->stage->part &&
                      scene->tokens[verb].features.value[DTL_FEAT_TENSE] == scene->stage->past;
    if (!participle || scene->headline || node->auxiliary || node->passive || head == DTL_EVENT_NONE || has_agent(scene, verb))
        return false;
    bool root = dtl_event_node_of(scene, head)->base == DTL_REL_ROOT && is_nominal(scene, head);
    /* "Man arrested for driving drunk.": a verb that takes an object and has none is no past tense there */
    if (node->base == DTL_REL_ACL)
        return head < verb && root && (!dtl_event_takes_object(scene, verb) || object_behind(scene, verb) != DTL_EVENT_NONE);
    if (node->base != DTL_REL_AMOD || verb == scene->first) return false;
    if (head < verb) return root && object_behind(scene, verb) != DTL_EVENT_NONE;
    if (root && leads_root(scene, verb, head)) return true;
    uint32_t subject = subject_before(scene, verb);
    return is_nominal(scene, verb - 1) && !is_part_of_name(dtl_event_node_of(scene, verb - 1)->base) &&
           subject != DTL_EVENT_NONE && dtl_event_head(scene, verb - 1) != head;
}

static uint32_t verb_of(const dtl_event_scene *scene, uint32_t t) {
    uint32_t form = dtl_event_lexicon_find(scene->lexicon, scene->tokens[t].form);
    uint32_t verb = form == DTL_EVENT_NONE ? form : scene->lexicon->words.items[form].form_of;
    return verb == DTL_EVENT_NONE ? dtl_event_lexicon_inflected(scene->lexicon, scene->tokens[t].form) : verb;
}

static bool opens_object(const dtl_event_scene *scene, uint32_t t) {
    if (t >= scene->end) return false;
    uint8_t upos = scene->tokens[t].upos;
    return upos == DTL_UPOS_PROPN || upos == DTL_UPOS_PRON || upos == DTL_UPOS_DET || upos == DTL_UPOS_NUM;
}

/* "An officer shot Jacob Blake", "a man in body armor shot and killed nine", where the tree has an officer's or an armor's shot:
 * what is written like the past of a verb and has behind it what such a verb does is one. */
static void mend_past_as_noun(const dtl_event_scene *scene, uint32_t t) {
    dtl_event_node *node = dtl_event_node_of(scene, t);
    uint32_t form = dtl_event_lexicon_find(scene->lexicon, scene->tokens[t].form);
    uint32_t verb = form == DTL_EVENT_NONE ? form : scene->lexicon->words.items[form].form_of;
    if (verb == DTL_EVENT_NONE || node->upos != DTL_UPOS_NOUN || t == scene->first || scene->headline) return;
    uint32_t before = t - 1;
    if (!is_nominal(scene, before) || dtl_event_head(scene, before) != t ||
        dtl_event_node_of(scene, before)->base != DTL_REL_COMPOUND)
        return;
    bool joined = t + 2 < scene->end && scene->tokens[t + 1].upos == DTL_UPOS_CCONJ &&
                  scene->tokens[t + 2].upos == DTL_UPOS_VERB &&
                  scene->tokens[t + 2].features.value[DTL_FEAT_TENSE] == scene->stage->past;
    bool person = is_actor(scene, before);
    uint32_t head = node->base == DTL_REL_NMOD ? dtl_event_head(scene, t) : DTL_EVENT_NONE;
    if (!(person && (opens_object(scene, t + 1) || joined)) && !(joined && head != DTL_EVENT_NONE && head < t)) return;
    node->upos = DTL_UPOS_VERB;
    node->lemma = verb;
    node->mended = node->active = true;
    if (node->base == DTL_REL_OBL || node->base == DTL_REL_NMOD) node->base = DTL_REL_ADVCL;
    node->subject = person ? before : head;
    node->object = joined ? dtl_event_node_of(scene, t + 2)->object : object_behind(scene, t);
    if (joined && dtl_event_node_of(scene, t + 2)->subject == DTL_EVENT_NONE)
        dtl_event_node_of(scene, t + 2)->subject = node->subject;
}

/* Whether a verb says what became of people: "wound". */
static bool tells_toll(const dtl_event_scene *scene, uint32_t verb) {
    if (verb == DTL_EVENT_NONE) return false;
    for (uint32_t link = scene->lexicon->words.items[verb].frames; link != DTL_EVENT_NONE;) {
        const dtl_event_link *l = &scene->lexicon->links.items[link];
        int count = l->frame == DTL_EVENT_NONE ? -1 : scene->lexicon->frames.items[l->frame].count;
        if (count == DTL_COUNT_KILLED || count == DTL_COUNT_INJURED) return true;
        link = l->next;
    }
    return false;
}

static uint32_t toll_verb(const dtl_event_scene *scene, uint32_t t) {
    const dtl_event_node *node = dtl_event_node_of(scene, t);
    bool participle = node->upos == DTL_UPOS_ADJ || (node->upos == DTL_UPOS_VERB && !node->auxiliary);
    uint32_t verb = !participle ? DTL_EVENT_NONE : node->upos == DTL_UPOS_VERB ? node->lemma : verb_of(scene, t);
    return tells_toll(scene, verb) ? verb : DTL_EVENT_NONE;
}

static bool is_amount(const dtl_event_scene *scene, uint32_t t) {
    return t < scene->end && !dtl_event_node_of(scene, t)->time &&
           (scene->tokens[t].upos == DTL_UPOS_NUM || (dtl_event_flags(scene, t) & DTL_EVENT_QUANTITY));
}

/* The number that counts whoever stands at a token, or the token when it is one; DTL_EVENT_NONE when they are not counted. */
static uint32_t amount_of(const dtl_event_scene *scene, uint32_t t) {
    if (is_amount(scene, t)) return t;
    return t > scene->first && is_nominal(scene, t) && is_amount(scene, t - 1) ? t - 1 : DTL_EVENT_NONE;
}

/* "Ten people were killed and 30 wounded", "killed ten and wounded 30": of the second verb the tree often makes an attribute, and
 * of whom it counts one more of the first. */
static void mend_toll(const dtl_event_scene *scene, uint32_t t, uint32_t first) {
    enum { WORDS = 5 };
    uint32_t verb = toll_verb(scene, t);
    if (verb == DTL_EVENT_NONE || t < scene->first + 2 || dtl_event_node_of(scene, first)->upos != DTL_UPOS_VERB) return;
    dtl_event_node *node = dtl_event_node_of(scene, t);
    uint32_t who = t - 1, amount = amount_of(scene, who), from = amount;
    for (int step = 0; from != DTL_EVENT_NONE && step < WORDS && from > first && scene->tokens[from - 1].upos != DTL_UPOS_CCONJ;
         step++)
        from--;
    bool gap = amount != DTL_EVENT_NONE && from > first + 1 && scene->tokens[from - 1].upos == DTL_UPOS_CCONJ;
    uint32_t behind = t + 1 < scene->end ? t + 1 + dtl_event_amount_at(scene, t + 1) : t;
    bool active = scene->tokens[t - 1].upos == DTL_UPOS_CCONJ && node->upos == DTL_UPOS_ADJ && is_amount(scene, behind);
    /* "at least 30 others" */
    if (active && behind + 1 < scene->end && dtl_event_head(scene, behind) == behind + 1 && is_nominal(scene, behind + 1))
        behind++;
    if (!gap && !active) return;
    node->upos = DTL_UPOS_VERB;
    node->lemma = verb;
    node->base = DTL_REL_CONJ;
    node->mended = node->active = active;
    node->passive = gap;
    node->subject = gap ? who : dtl_event_node_of(scene, first)->subject;
    node->object = gap ? DTL_EVENT_NONE : behind;
    if (active) dtl_event_node_of(scene, behind)->base = DTL_REL_OBJ;
}

/* "A gunman shot dead two men", where the tree takes it for a gunman's shot: no noun has an object. */
static bool takes_subject_for_part(const dtl_event_scene *scene, uint32_t t) {
    dtl_event_node *node = dtl_event_node_of(scene, t);
    bool noun = node->upos == DTL_UPOS_NOUN && node->subject == DTL_EVENT_NONE && node->object != DTL_EVENT_NONE &&
                node->object > t && t > scene->first;
    bool before = noun && dtl_event_node_of(scene, t - 1)->base == DTL_REL_COMPOUND && dtl_event_head(scene, t - 1) == t &&
                  scene->tokens[t - 1].upos == DTL_UPOS_NOUN && is_actor(scene, t - 1);
    uint32_t verb = before ? verb_of(scene, t) : DTL_EVENT_NONE;
    if (verb == DTL_EVENT_NONE) return false;
    node->subject = t - 1;
    node->upos = DTL_UPOS_VERB;
    node->lemma = verb;
    node->mended = true;
    return true;
}

/* "A soldier shot the man": a noun with a subject and no verb of being is a verb. */
static void mend_verb_as_noun(const dtl_event_scene *scene, uint32_t t) {
    dtl_event_node *node = dtl_event_node_of(scene, t);
    if (takes_subject_for_part(scene, t)) return;
    if (node->upos != DTL_UPOS_NOUN || node->subject == DTL_EVENT_NONE || node->subject > t || node->actor != DTL_EVENT_NONE)
        return;
    bool follows = node->object != DTL_EVENT_NONE;
    dtl_event_children(scene, t, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        bool article = base == DTL_REL_DET && (uint32_t)child > node->subject; /* not that of the subject */
        if (base == DTL_REL_COP || article || base == DTL_REL_CASE || base == DTL_REL_AMOD || base == DTL_REL_COMPOUND ||
            scene->tokens[child].relation == DTL_REL_NMOD_POSS)
            return;
        follows |= base == DTL_REL_XCOMP || base == DTL_REL_CCOMP || base == DTL_REL_OBL;
    }
    if (!follows) return;
    node->upos = DTL_UPOS_VERB;
    uint32_t verb = verb_of(scene, t);
    if (verb != DTL_EVENT_NONE) node->lemma = verb;
}

/* A sentence that the tree gives no verb has one: "Kenya plans to deploy troops", "militiamen massacred villagers". */
static void mend_sentence(const dtl_event_scene *scene) {
    uint32_t root = DTL_EVENT_NONE;
    for (uint32_t t = scene->first; t < scene->end; t++) {
        uint8_t upos = dtl_event_node_of(scene, t)->upos;
        bool finite = (upos == DTL_UPOS_VERB || upos == DTL_UPOS_AUX) &&
                      scene->tokens[t].features.value[DTL_FEAT_VERBFORM] == scene->stage->finite;
        if (finite) return;
        if (dtl_event_node_of(scene, t)->base == DTL_REL_ROOT) root = t;
    }
    if (scene->headline || root == DTL_EVENT_NONE || dtl_event_node_of(scene, root)->upos != DTL_UPOS_NOUN) return;
    for (uint32_t t = scene->first + 1; t <= root; t++) {
        dtl_event_node *node = dtl_event_node_of(scene, t);
        uint32_t verb = is_nominal(scene, t - 1) && node->actor == DTL_EVENT_NONE ? verb_of(scene, t) : DTL_EVENT_NONE;
        bool attribute = node->base == DTL_REL_AMOD && node->upos == DTL_UPOS_ADJ;
        uint32_t clause = t == root ? dtl_event_child(scene, t, DTL_REL_ACL) : DTL_EVENT_NONE;
        bool plans = clause != DTL_EVENT_NONE && clause > t && dtl_event_node_of(scene, t - 1)->upos == DTL_UPOS_PROPN &&
                     scene->tokens[clause].features.value[DTL_FEAT_VERBFORM] == scene->stage->infinitive;
        if (verb == DTL_EVENT_NONE || (!attribute && !plans)) continue;
        node->upos = DTL_UPOS_VERB;
        node->lemma = verb;
        node->mended = node->active = attribute;
        node->subject = t - 1;
        if (plans) dtl_event_node_of(scene, clause)->base = DTL_REL_XCOMP;
        return;
    }
}

/* "After the opposition accused it", where the tree takes the subject for what stands behind a preposition. */
static void mend_clause(const dtl_event_scene *scene, uint32_t verb) {
    dtl_event_node *node = dtl_event_node_of(scene, verb);
    if (node->base != DTL_REL_ADVCL || node->subject != DTL_EVENT_NONE || node->object == DTL_EVENT_NONE || node->auxiliary ||
        verb == scene->first || dtl_event_child(scene, verb, DTL_REL_MARK) != DTL_EVENT_NONE)
        return;
    const dtl_event_node *before = dtl_event_node_of(scene, verb - 1);
    bool past = scene->tokens[verb].features.value[DTL_FEAT_TENSE] == scene->stage->past;
    if (past && before->base == DTL_REL_OBL && before->actor != DTL_EVENT_NONE &&
        dtl_event_head(scene, verb - 1) == dtl_event_head(scene, verb))
        node->subject = verb - 1;
}

/* "Russia, which has troops there, called for restraint", where the tree takes the subject for the root. */
static void mend_root(const dtl_event_scene *scene, uint32_t verb) {
    dtl_event_node *node = dtl_event_node_of(scene, verb);
    uint32_t head = dtl_event_head(scene, verb);
    if (head != DTL_EVENT_NONE && scene->tokens[head].relation == DTL_REL_ACL_RELCL) head = dtl_event_head(scene, head);
    if (node->base != DTL_REL_ADVCL || node->subject != DTL_EVENT_NONE || node->auxiliary || head == DTL_EVENT_NONE ||
        head > verb)
        return;
    bool past = scene->tokens[verb].features.value[DTL_FEAT_TENSE] == scene->stage->past;
    bool leads = dtl_event_node_of(scene, head)->base == DTL_REL_ROOT && is_nominal(scene, head) && is_actor(scene, head) &&
                 dtl_event_child(scene, head, DTL_REL_COP) == DTL_EVENT_NONE && verb > scene->first &&
                 scene->tokens[verb - 1].upos == DTL_UPOS_PUNCT;
    if (past && leads && is_bare(scene, verb)) node->subject = head, node->active = true;
}

/* A finite verb is no attribute of a noun: where the parse says so, its subject and object are taken from the order of words. A
 * verb that has lost only its object finds it behind. */
static void mend(dtl_event_scene *scene) {
    mend_sentence(scene);
    uint32_t toll = DTL_EVENT_NONE;
    for (uint32_t t = scene->first; t < scene->end; t++) {
        dtl_event_node *node = dtl_event_node_of(scene, t);
        const dtl_token *token = &scene->tokens[t];
        if (toll != DTL_EVENT_NONE) mend_toll(scene, t, toll);
        if (node->upos == DTL_UPOS_VERB && tells_toll(scene, node->lemma)) toll = t;
        mend_past_as_noun(scene, t);
        mend_verb_as_noun(scene, t);
        if (node->upos != DTL_UPOS_VERB) continue;
        /* without an auxiliary a passive subject is more often a slip of the parse; headlines leave auxiliaries out */
        bool clause = dtl_event_child(scene, t, DTL_REL_CCOMP) != DTL_EVENT_NONE || token->relation == DTL_REL_ACL_RELCL;
        bool bare = !node->auxiliary && !clause &&
                    (scene->headline || (token->features.value[DTL_FEAT_VOICE] == scene->stage->passive &&
                                         dtl_event_takes_object(scene, t) && object_behind(scene, t) == DTL_EVENT_NONE));
        node->passive |= node->undergoes && (node->other_auxiliary || bare);
        node->active = node->mended || must_be_finite(scene, t);
        /* a sentence's verb with an object and no auxiliary is a past tense, whatever it is tagged as */
        bool past = node->base == DTL_REL_ROOT && node->object != DTL_EVENT_NONE && !node->auxiliary && !node->passive &&
                    token->features.value[DTL_FEAT_TENSE] == scene->stage->past;
        bool finite = node->active || past || token->features.value[DTL_FEAT_VERBFORM] == scene->stage->finite;
        bool lost = node->mended ||
                    (finite && (node->base == DTL_REL_AMOD || node->base == DTL_REL_COMPOUND || node->base == DTL_REL_NMOD ||
                                node->base == DTL_REL_OBJ || node->base == DTL_REL_FLAT || token->relation == DTL_REL_ACL));
        take_subject(scene, t);
        mend_clause(scene, t);
        mend_root(scene, t);
        if (node->subject == DTL_EVENT_NONE && (lost || (finite && node->base == DTL_REL_ROOT))) {
            node->subject = subject_before(scene, t);
            if (node->active && t > scene->first && dtl_event_node_of(scene, t - 1)->base == DTL_REL_COMPOUND)
                node->subject = t - 1;
            if (lost && node->subject != DTL_EVENT_NONE) node->base = DTL_REL_DEP;
        }
        if (node->object == DTL_EVENT_NONE && !node->passive) node->object = object_behind(scene, t);
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

/* Many texts begin with their headline again, with a stop behind it. */
static bool repeats_title(const dtl_document *document, const dtl_sentence *sentence) {
    dtl_slice title = dtl_slice_trim(document->report.title);
    dtl_slice text = dtl_span_text(dtl_document_text(document, sentence->part), sentence->span);
    return title.length && text.length >= title.length && text.length <= title.length + 2 && dtl_slice_starts(text, title);
}

int dtl_event_scene_read(dtl_event_scene *scene, uint32_t sentence) {
    const dtl_sentence *s = &scene->document->sentences.items[sentence];
    scene->sentence = sentence;
    scene->first = s->first;
    scene->end = s->end;
    scene->title = s->part == DTL_PART_TITLE;
    scene->headline = scene->title || repeats_title(scene->document, s) ||
                      (s->end > s->first && scene->tokens[s->end - 1].upos != DTL_UPOS_PUNCT);
    scene->acts.count = 0;
    int status = make_room(scene, s->end - s->first);
    if (status) return status;
    read_words(scene);
    link_actors(scene);
    mark_places(scene);
    mark_times(scene);
    mend_amounts(scene);
    link_children(scene);
    mend(scene);
    read_contexts(scene);
    return DTL_OK;
}
