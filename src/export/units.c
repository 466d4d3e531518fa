#include "export/units.h"

#include "base/error.h"

int dtl_units_make(dtl_units *out, dtl_slice text, dtl_arena *arena) {
    *out = (dtl_units){dtl_arena_array(arena, uint32_t, text.length + 1), text.length};
    if (!out->at) return arena->status;
    uint32_t count = 0;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        out->at[i] = count;
        if ((byte & 0xC0) != 0x80) count += byte >= 0xF0 ? 2 : 1; /* two code units beyond the basic plane */
    }
    out->at[text.length] = count;
    return DTL_OK;
}

static uint32_t at(const dtl_units *units, uint32_t byte) {
    return units->at[byte < units->length ? byte : units->length];
}

dtl_span dtl_units_span(const dtl_units *units, dtl_span bytes) {
    return (dtl_span){at(units, bytes.start), at(units, bytes.end)};
}

static void change_actors(const dtl_units *units, dtl_actor *actors, size_t count) {
    for (size_t i = 0; i < count; i++) actors[i].span = dtl_units_span(units, actors[i].span);
}

void dtl_units_mention(const dtl_units *units, dtl_mention *mention, dtl_units_room *room) {
    change_actors(units, mention->actors, mention->actor_count);
    change_actors(units, mention->recipients, mention->recipient_count);
    mention->when.span = dtl_units_span(units, mention->when.span);
    mention->trigger = dtl_units_span(units, mention->trigger);
    mention->evidence = dtl_units_span(units, mention->evidence);
    if (mention->said_by) {
        room->said_by = *mention->said_by;
        change_actors(units, &room->said_by, 1);
        mention->said_by = &room->said_by;
    }
    if (mention->place) {
        room->place = *mention->place;
        room->place.span = dtl_units_span(units, room->place.span);
        mention->place = &room->place;
    }
}

void dtl_units_quote(const dtl_units *units, dtl_told_quote *quote, dtl_actor *speaker) {
    quote->quote.span = dtl_units_span(units, quote->quote.span);
    quote->quote.cue = dtl_units_span(units, quote->quote.cue);
    if (!quote->quote.speaker) return;
    *speaker = *quote->quote.speaker;
    speaker->span = dtl_units_span(units, speaker->span);
    quote->quote.speaker = speaker;
}

static const dtl_units *units_of(const dtl_units *title, const dtl_units *text, const dtl_document *document, uint32_t sentence) {
    bool known = sentence < document->sentences.count;
    return known && document->sentences.items[sentence].part == DTL_PART_TITLE ? title : text;
}

void dtl_units_document(const dtl_units *title, const dtl_units *text, dtl_document *document) {
    for (uint32_t s = 0; s < document->sentences.count; s++) {
        dtl_sentence *sentence = &document->sentences.items[s];
        const dtl_units *units = units_of(title, text, document, s);
        sentence->span = dtl_units_span(units, sentence->span);
        for (uint32_t t = sentence->first; t < sentence->end && t < document->tokens.count; t++)
            document->tokens.items[t].span = dtl_units_span(units, document->tokens.items[t].span);
    }
    for (size_t i = 0; i < document->actors.count; i++) {
        dtl_actor *actor = &document->actors.items[i];
        actor->span = dtl_units_span(units_of(title, text, document, actor->sentence), actor->span);
    }
    for (size_t i = 0; i < document->times.count; i++) {
        dtl_time *time = &document->times.items[i];
        time->span = dtl_units_span(units_of(title, text, document, time->sentence), time->span);
    }
    for (size_t i = 0; i < document->places.count; i++) {
        dtl_place *place = &document->places.items[i];
        place->span = dtl_units_span(units_of(title, text, document, place->sentence), place->span);
    }
}
