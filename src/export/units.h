/* Offsets in UTF-16 code units, as pages in a browser count, in the place of bytes. The one place where they are made. */
#ifndef DTL_EXPORT_UNITS_H
#define DTL_EXPORT_UNITS_H

#include "types/document.h"

typedef struct dtl_units {
    uint32_t *at; /* for each byte of the text, and for its end: the code units before it */
    size_t length;
} dtl_units;

/* In the arena. DTL_ENOMEM, DTL_ELIMIT. */
int dtl_units_make(dtl_units *out, dtl_slice text, dtl_arena *arena);

dtl_span dtl_units_span(const dtl_units *units, dtl_span bytes);

/* Room for what a mention points to and may not be changed where it is. */
typedef struct dtl_units_room {
    dtl_place place;
    dtl_actor said_by;
} dtl_units_room;

/* All spans of a mention of the text; its actors and recipients are changed where they are. */
void dtl_units_mention(const dtl_units *units, dtl_mention *mention, dtl_units_room *room);
/* All spans of a quote of the text; its speaker is copied to *speaker. */
void dtl_units_quote(const dtl_units *units, dtl_told_quote *quote, dtl_actor *speaker);
/* All spans of sentences, tokens, actors, times and places, which no more fit the report's text. */
void dtl_units_document(const dtl_units *title, const dtl_units *text, dtl_document *document);

#endif
