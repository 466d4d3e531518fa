/* near.lex: words that start no frame of their own take those of words that are near in meaning, and nouns stand where word
 * classes have what they mean. Whoever reads a mention made so is told. */
#include "coding/events/lexicon.h"

static bool tells(const dtl_event_lexicon *lexicon, uint32_t word, uint8_t upos) {
    for (uint32_t at = lexicon->words.items[word].frames; at != DTL_EVENT_NONE; at = lexicon->links.items[at].next) {
        if (lexicon->frames.items[lexicon->links.items[at].frame].upos == upos) return true;
    }
    return false;
}

static bool is_narrow(const dtl_event_frame *frame) {
    static const dtl_event_restriction keys[] = {DTL_EVENT_KEY_OBJ,      DTL_EVENT_KEY_SUBJ,     DTL_EVENT_KEY_OBL,
                                                 DTL_EVENT_KEY_OBL_WORD, DTL_EVENT_KEY_OBJ_WORD, DTL_EVENT_KEY_OBJ_MOD};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (frame->restrictions[keys[i]].count) return true;
    }
    return false;
}

/* What tells an act by itself: no carrier, no phrase, nothing that may be an opinion. */
static bool can_lend(const dtl_event_frame *frame) {
    return frame->type >= 0 && !frame->more_count && !frame->weak && !frame->near.data;
}

/* A frame of the other part of speech: what is told stays, where its sides stand is read from near.lex. */
static int turn(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_event_frame *frame,
                uint8_t upos, dtl_error *error) {
    frame->upos = upos;
    frame->act = (dtl_event_slots){0};
    frame->act_types = 0;
    frame->mutual = frame->result = false;
    dtl_event_patterns who = frame->restrictions[DTL_EVENT_KEY_ACTOR_IS], whom = frame->restrictions[DTL_EVENT_KEY_RECIPIENT_IS];
    memset(frame->restrictions, 0, sizeof frame->restrictions);
    frame->restrictions[DTL_EVENT_KEY_ACTOR_IS] = upos == DTL_UPOS_NOUN ? (dtl_event_patterns){0} : who;
    frame->restrictions[DTL_EVENT_KEY_RECIPIENT_IS] = whom;
    return dtl_event_lexicon_sides(lexicon, file, entry, frame, error);
}

static int lend(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, uint32_t word,
                uint32_t link, uint8_t upos, dtl_error *error) {
    dtl_event_frame *copy = dtl_vector_push(&lexicon->frames, &lexicon->arena);
    if (!copy) return dtl_event_lexicon_full(lexicon, error);
    const dtl_event_frame *from = &lexicon->frames.items[lexicon->links.items[link].frame];
    *copy = *from;
    copy->near = dtl_arena_print(&lexicon->arena, "%.*s of %.*s", DTL_PRINT(entry->section->name), DTL_PRINT(from->source));
    copy->source = dtl_lexicon_source(entry, &lexicon->arena);
    if (!copy->near.data || !copy->source.data) return dtl_event_lexicon_full(lexicon, error);
    int status = from->upos == upos ? DTL_OK : turn(lexicon, file, entry, copy, upos, error);
    return status ? status : dtl_event_lexicon_link(lexicon, word, (uint32_t)(lexicon->frames.count - 1), error);
}

/* All frames of a like word; of one of the other part of speech only the first that asks for nothing beside it. */
static int lend_from(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, uint32_t word,
                     uint32_t like, uint8_t upos, dtl_error *error) {
    bool other = dtl_slice_is(entry->section->name, "derived");
    int status = DTL_OK;
    uint32_t last = (uint32_t)lexicon->links.count;
    for (uint32_t at = lexicon->words.items[like].frames; status == DTL_OK && at != DTL_EVENT_NONE;
         at = lexicon->links.items[at].next) {
        const dtl_event_frame *frame = &lexicon->frames.items[lexicon->links.items[at].frame];
        if (at >= last || !can_lend(frame) || (frame->upos == upos) == other || (other && is_narrow(frame))) continue;
        status = lend(lexicon, file, entry, word, at, upos, error);
        if (other) break;
    }
    return status;
}

static int read_word(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    dtl_slice pos = dtl_lexicon_value(entry, "pos"), rest = dtl_lexicon_value(entry, "like");
    bool class = dtl_slice_is(entry->section->name, "class");
    if (!rest.data || entry->word_count != 1) return dtl_lexicon_fail(error, file, entry, "a word says what it is like");
    uint32_t word = dtl_event_lexicon_intern(lexicon, entry->words[0]);
    if (word == DTL_EVENT_NONE) return dtl_event_lexicon_full(lexicon, error);
    uint8_t upos = dtl_slice_is(pos, "verb") ? DTL_UPOS_VERB : DTL_UPOS_NOUN;
    /* who has written a frame for it knows better */
    if (!class && tells(lexicon, word, upos)) return DTL_OK;
    int status = DTL_OK;
    while (status == DTL_OK && rest.data) {
        uint32_t like = dtl_event_lexicon_find(lexicon, dtl_slice_cut(&rest, ','));
        if (like == DTL_EVENT_NONE) continue;
        if (!class) status = lend_from(lexicon, file, entry, word, like, upos, error);
        for (int i = 0; class && i < DTL_EVENT_CLASS_WORDS; i++)
            lexicon->words.items[word].near_classes[i] |= lexicon->words.items[like].classes[i];
    }
    return status;
}

int dtl_event_lexicon_read_near(dtl_event_lexicon *lexicon, const dtl_lexicon_folders *folders, dtl_error *error) {
    dtl_lexicon_file file;
    int status = dtl_event_lexicon_read(lexicon, &file, folders, "near.lex", error);
    if (status == DTL_OK) status = dtl_lexicon_settle(&file, &lexicon->arena, error);
    for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++)
        status = dtl_lexicon_tolerate(folders, read_word(lexicon, &file, &file.entries[i], error), error);
    return status;
}
