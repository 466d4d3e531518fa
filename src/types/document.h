/* A document: a report and everything found in it, in one arena. The stages fill it one after another. */
#ifndef DTL_TYPES_DOCUMENT_H
#define DTL_TYPES_DOCUMENT_H

#include "base/vector.h"
#include "types/mention.h"
#include "types/naming.h"
#include "types/quote.h"

typedef dtl_vector(dtl_token) dtl_tokens;
typedef dtl_vector(dtl_sentence) dtl_sentences;
typedef dtl_vector(dtl_actor) dtl_actors;
typedef dtl_vector(dtl_naming) dtl_namings;
typedef dtl_vector(dtl_time) dtl_times;
typedef dtl_vector(dtl_place) dtl_places;
typedef dtl_vector(dtl_quote) dtl_quotes;
typedef dtl_vector(dtl_mention) dtl_mentions;

typedef struct dtl_document {
    dtl_arena arena; /* owns all that follows */
    dtl_report report;
    dtl_sentences sentences; /* the title's first, then the text's */
    dtl_tokens tokens;
    dtl_actors actors;   /* by first token, longer ones first */
    dtl_namings namings; /* of names that are not countries', each name once, by their first expression */
    dtl_times times;     /* by first token */
    dtl_places places;   /* by first token */
    dtl_quotes quotes;
    dtl_mentions mentions; /* by part (title first), sentence, trigger */
} dtl_document;

/* What a report tells of times and places, resolved, in the order of its words: what of a document outlives it. */
typedef struct dtl_layers {
    const dtl_told_time *times;
    size_t time_count;
    const dtl_told_place *places;
    size_t place_count;
} dtl_layers;

/* Ceilings of one document. */
enum { DTL_MAX_DOCUMENT_BYTES = 1 << 30, DTL_MAX_TEXT_BYTES = 16 << 20, DTL_MAX_TOKENS = 4 << 20 };

void dtl_document_init(dtl_document *document);
void dtl_document_clear(dtl_document *document);
/* As clear, but keeps a block of memory for the next report. */
void dtl_document_reset(dtl_document *document);

/* The stored text that spans of this part point into. */
static inline dtl_slice dtl_document_text(const dtl_document *document, dtl_part part) {
    return part == DTL_PART_TITLE ? document->report.title : document->report.text;
}

#endif
