/* Frames that never can be told: what they ask for contradicts itself, or another frame fits wherever they do and wins. */
#include <stdarg.h>
#include <stdio.h>

#include "base/memory.h"
#include "coding/events/lexicon.h"

static bool same_pattern(const dtl_event_pattern *a, const dtl_event_pattern *b) {
    return a->how == b->how && a->value == b->value && a->preposition == b->preposition && memcmp(a->sector, b->sector, 4) == 0;
}

/* Each of these is among those. */
static bool within(const dtl_event_patterns *these, const dtl_event_patterns *those) {
    for (size_t i = 0; i < these->count; i++) {
        size_t at = 0;
        while (at < those->count && !same_pattern(&these->items[i], &those->items[at])) at++;
        if (at == those->count) return false;
    }
    return true;
}

static bool slots_within(const dtl_event_slots *these, const dtl_event_slots *those) {
    for (size_t i = 0; i < these->count; i++) {
        size_t at = 0;
        while (at < those->count &&
               (these->items[i].kind != those->items[at].kind || these->items[i].word != those->items[at].word))
            at++;
        if (at == those->count) return false;
    }
    return true;
}

static bool words_within(const dtl_event_words *these, const dtl_event_words *those) {
    for (size_t i = 0; i < these->count; i++) {
        size_t at = 0;
        while (at < those->count && these->items[i] != those->items[at]) at++;
        if (at == those->count) return false;
    }
    return true;
}

static bool is_exclusion(size_t key) {
    return key == DTL_EVENT_KEY_OBJ_NOT || key == DTL_EVENT_KEY_SUBJ_NOT || key == DTL_EVENT_KEY_OBL_NOT ||
           key == DTL_EVENT_KEY_OBJ_MOD_NOT || key == DTL_EVENT_KEY_MOD_NOT || key == DTL_EVENT_KEY_ACTOR_NOT ||
           key == DTL_EVENT_KEY_RECIPIENT_NOT || key == DTL_EVENT_KEY_ACT_NOT;
}

/* Wherever frame fits, other does, with as many sides found. */
static bool fits_wherever(const dtl_event_frame *other, const dtl_event_frame *frame) {
    if (other->near.data || frame->near.data) return false;
    if (other->upos != frame->upos || other->more_count != frame->more_count || other->carry != frame->carry) return false;
    if (memcmp(other->needs, frame->needs, sizeof frame->needs) != 0 || other->act_types != frame->act_types) return false;
    if (!slots_within(&frame->actor, &other->actor) || !slots_within(&frame->recipient, &other->recipient) ||
        !slots_within(&frame->act, &other->act) || !slots_within(&other->act, &frame->act))
        return false;
    for (size_t i = 0; i < frame->more_count; i++) {
        if (!words_within(&frame->more[i], &other->more[i])) return false;
    }
    for (size_t key = 0; key < DTL_EVENT_KEY_COUNT; key++) {
        const dtl_event_patterns *mine = &frame->restrictions[key], *its = &other->restrictions[key];
        if (is_exclusion(key) ? !within(its, mine) : its->count && (!mine->count || !within(mine, its))) return false;
    }
    return true;
}

__attribute__((format(printf, 3, 4))) static void tell(const dtl_lexicon_listener *listener, const dtl_event_frame *frame,
                                                       const char *format, ...) {
    char message[300];
    dtl_error found;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    dtl_fail(&found, DTL_EFORMAT, "%s", message);
    dtl_error_at(&found, frame->entry->origin->path.data, frame->entry->line, UINT64_MAX);
    listener->tell(listener->context, &found, false);
}

/* In the chain of one word, where those of later lexicons stand first. */
static void check_chain(const dtl_event_lexicon *lexicon, uint32_t first, bool *told, const dtl_lexicon_listener *listener) {
    const dtl_event_link *links = lexicon->links.items;
    for (uint32_t at = first; at != DTL_EVENT_NONE; at = links[at].next) {
        const dtl_event_frame *frame = &lexicon->frames.items[links[at].frame];
        bool behind = false;
        if (told[links[at].frame]) continue;
        for (uint32_t i = first; i != DTL_EVENT_NONE; i = links[i].next) {
            const dtl_event_frame *other = &lexicon->frames.items[links[i].frame];
            if (i == at) behind = true;
            int lead = dtl_event_frame_points(other) - dtl_event_frame_points(frame);
            if (i == at || lead < 0 || (behind && lead == 0) || !fits_wherever(other, frame)) continue;
            const char *part = dtl_slice_find(frame->entry->words[0], DTL_SLICE("/"), 0) == SIZE_MAX ? "" : "one at least of ";
            tell(listener, frame, "never told for %s'%.*s': %.*s fits wherever this does and wins", part,
                 DTL_PRINT(frame->entry->words[0]), DTL_PRINT(other->source));
            told[links[at].frame] = true;
            break;
        }
    }
}

static bool only_absent(const dtl_event_patterns *patterns) {
    for (size_t i = 0; i < patterns->count; i++) {
        if (patterns->items[i].how != DTL_EVENT_ABSENT) return false;
    }
    return patterns->count > 0;
}

static bool is_empty_class(const dtl_event_lexicon *lexicon, const dtl_event_pattern *pattern) {
    if (pattern->how != DTL_EVENT_CLASS) return false;
    for (size_t i = 0; i < lexicon->words.count; i++) {
        if (dtl_event_word_in(lexicon, (uint32_t)i, pattern->value)) return false;
    }
    return true;
}

static bool only_empty_classes(const dtl_event_lexicon *lexicon, const dtl_event_patterns *patterns) {
    for (size_t i = 0; i < patterns->count; i++) {
        if (!is_empty_class(lexicon, &patterns->items[i])) return false;
    }
    return patterns->count > 0;
}

/* All alternatives of what the frame needs hold one of these bits. */
static bool must_have(const dtl_event_frame *frame, uint32_t bits) {
    for (size_t i = 0; i < DTL_EVENT_MAX_NEEDS && frame->needs[i]; i++) {
        if (!(frame->needs[i] & bits)) return false;
    }
    return frame->needs[0] != 0;
}

static const char *contradiction(const dtl_event_lexicon *lexicon, const dtl_event_frame *frame) {
    static const struct {
        dtl_event_restriction wanted, excluded;
        const char *message;
    } pairs[] = {{DTL_EVENT_KEY_OBJ, DTL_EVENT_KEY_OBJ_NOT, "obj_not excludes all that obj lists"},
                 {DTL_EVENT_KEY_SUBJ, DTL_EVENT_KEY_SUBJ_NOT, "subj_not excludes all that subj lists"},
                 {DTL_EVENT_KEY_OBL, DTL_EVENT_KEY_OBL_NOT, "obl_not excludes all that obl lists"},
                 {DTL_EVENT_KEY_ACTOR_IS, DTL_EVENT_KEY_ACTOR_NOT, "actor_not excludes all that actor_is lists"},
                 {DTL_EVENT_KEY_RECIPIENT_IS, DTL_EVENT_KEY_RECIPIENT_NOT, "recipient_not excludes all that recipient_is lists"}};
    const dtl_event_patterns *r = frame->restrictions;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (r[pairs[i].wanted].count && within(&r[pairs[i].wanted], &r[pairs[i].excluded])) return pairs[i].message;
    }
    for (size_t key = 0; key < DTL_EVENT_KEY_COUNT; key++) {
        if (!is_exclusion(key) && only_empty_classes(lexicon, &r[key])) return "it asks for a word class that has no word";
    }
    bool below = r[DTL_EVENT_KEY_OBJ_WORD].count || r[DTL_EVENT_KEY_OBJ_MOD].count;
    if (below && only_absent(&r[DTL_EVENT_KEY_OBJ])) return "obj=none leaves no object for obj_word and obj_mod";
    bool noun = frame->upos == DTL_UPOS_NOUN;
    if (noun && (below || (r[DTL_EVENT_KEY_OBJ].count && !only_absent(&r[DTL_EVENT_KEY_OBJ])))) return "a noun has no object";
    if (noun && (r[DTL_EVENT_KEY_SUBJ_MOD].count || (r[DTL_EVENT_KEY_SUBJ].count && !only_absent(&r[DTL_EVENT_KEY_SUBJ]))))
        return "a noun has no subject";
    if (!frame->act.count && (frame->carry || must_have(frame, DTL_EVENT_NEEDS_ACT)))
        return "it needs an act, and act= says not where";
    if (!frame->recipient.count && must_have(frame, DTL_EVENT_NEEDS_RECIPIENT | DTL_EVENT_NEEDS_BOTH))
        return "it needs a recipient, and recipient= says not where";
    if (!frame->actor.count && must_have(frame, DTL_EVENT_NEEDS_ACTOR | DTL_EVENT_NEEDS_BOTH))
        return "it needs an actor, and actor= says not where";
    if (!frame->recipient.count && r[DTL_EVENT_KEY_RECIPIENT_IS].count)
        return "recipient_is asks of a recipient, and recipient= says not where";
    return NULL;
}

int dtl_event_lexicon_check(const dtl_event_lexicon *lexicon, const dtl_lexicon_listener *listener, dtl_error *error) {
    bool *told = dtl_calloc(lexicon->frames.count + 1, sizeof *told);
    if (!told) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    for (size_t i = 0; i < lexicon->frames.count; i++) {
        const dtl_event_frame *frame = &lexicon->frames.items[i];
        const char *message = frame->entry->remove ? NULL : contradiction(lexicon, frame);
        if (message) tell(listener, frame, "never told: %s", message);
        if (frame->entry->remove && !frame->replaced) tell(listener, frame, "there is no such frame to remove");
    }
    for (size_t i = 0; i < lexicon->words.count; i++) check_chain(lexicon, lexicon->words.items[i].frames, told, listener);
    dtl_free(told);
    return DTL_OK;
}
