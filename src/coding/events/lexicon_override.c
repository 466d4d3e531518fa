/* A frame of the user's lexicon in the place of shipped ones: of the same words and part of speech, all of them when it has no
 * restrictions of its own, else the one that fits the same. */
#include "coding/events/lexicon.h"

static bool has(const dtl_event_words *words, uint32_t word) {
    for (size_t i = 0; i < words->count; i++) {
        if (words->items[i] == word) return true;
    }
    return false;
}

/* How many of these are not among those. */
static size_t count_left(const dtl_event_words *these, const dtl_event_words *those) {
    size_t left = 0;
    for (size_t i = 0; i < these->count; i++) left += !has(those, these->items[i]);
    return left;
}

static bool replaces(const dtl_event_frame *new, const dtl_event_frame *old) {
    if (old->layer >= new->layer || old->upos != new->upos || old->more_count != new->more_count) return false;
    return !new->fits.length || dtl_slice_equal(new->fits, old->fits);
}

/* Puts a frame into the link's place that lacks the words that the new one takes at one place: "break off/down" keeps "break
 * down" when there is a new "break off". */
static int narrow(dtl_event_lexicon *lexicon, dtl_event_link *link, size_t place, const dtl_event_words *taken,
                  dtl_error *error) {
    dtl_event_frame *copy = dtl_vector_push(&lexicon->frames, &lexicon->arena);
    if (!copy) return dtl_event_lexicon_full(lexicon, error);
    *copy = lexicon->frames.items[link->frame];
    dtl_event_words *more = dtl_arena_array(&lexicon->arena, dtl_event_words, copy->more_count);
    if (!more) return dtl_event_lexicon_full(lexicon, error);
    memcpy(more, copy->more, copy->more_count * sizeof *more);
    dtl_event_words *words = &more[place];
    size_t kept = 0;
    for (size_t i = 0; i < words->count; i++) {
        if (!has(taken, words->items[i])) words->items[kept++] = words->items[i];
    }
    words->count = kept;
    copy->more = more;
    link->frame = (uint32_t)(lexicon->frames.count - 1);
    return DTL_OK;
}

/* What the new frame leaves of the one in the link. */
static int take_from(dtl_event_lexicon *lexicon, uint32_t frame, dtl_event_link *link, dtl_error *error) {
    dtl_event_frame *new = &lexicon->frames.items[frame];
    const dtl_event_frame *old = &lexicon->frames.items[link->frame];
    size_t partly = 0, place = 0;
    for (size_t i = 0; i < new->more_count; i++) {
        size_t left = count_left(&old->more[i], &new->more[i]);
        if (left == old->more[i].count) return DTL_OK;
        if (left) partly++, place = i;
    }
    if (partly > 1) return DTL_OK; /* what is left is no list of alternatives: both stand */
    new->replaced = true;
    if (partly) return narrow(lexicon, link, place, &new->more[place], error);
    link->frame = DTL_EVENT_NONE;
    return DTL_OK;
}

int dtl_event_lexicon_override(dtl_event_lexicon *lexicon, uint32_t frame, const dtl_event_words *words, dtl_error *error) {
    int status = DTL_OK;
    if (!lexicon->frames.items[frame].layer) return DTL_OK;
    for (size_t i = 0; i < words->count; i++) {
        uint32_t at = lexicon->words.items[words->items[i]].frames;
        for (; status == DTL_OK && at != DTL_EVENT_NONE; at = lexicon->links.items[at].next) {
            dtl_event_link *link = &lexicon->links.items[at];
            if (link->frame != DTL_EVENT_NONE && replaces(&lexicon->frames.items[frame], &lexicon->frames.items[link->frame]))
                status = take_from(lexicon, frame, link, error);
        }
    }
    return status;
}
