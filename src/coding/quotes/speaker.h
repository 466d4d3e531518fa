/* Who speaks: the source of each quoted stretch, and speakers as actors. */
#ifndef DTL_CODING_QUOTES_SPEAKER_H
#define DTL_CODING_QUOTES_SPEAKER_H

#include "coding/quotes/attribution.h"
#include "coding/quotes/marks.h"

/* How a stretch came to its source. */
typedef enum quote_way { QUOTE_BY_NOTHING, QUOTE_BY_CONTENT, QUOTE_BY_NEARNESS, QUOTE_BY_GOVERNMENT, QUOTE_BY_PARAGRAPH } quote_way;

/* What a stretch is attributed by. */
typedef struct quote_source {
    uint32_t cue;    /* token; NO_CHILD: none */
    uint32_t source; /* token; NO_CHILD: not known */
    quote_way way;
    uint32_t first, end; /* tokens of the stretch */
} quote_source;

/* One for each stretch, in the document's arena; NULL when memory ran out. */
quote_source *quote_sources_find(const quote_trees *trees, const quote_stretches *stretches, const quote_attributions *attributions,
                                 dtl_document *document);

/* The actor expressions of a document by the token that heads them, and those made here for sources that are no actor expression. */
typedef struct quote_speakers {
    const quote_trees *trees;
    const dtl_knowledge *knowledge;
    dtl_document *document;
    const dtl_actor **by_head; /* [token] */
    uint32_t next_chain;
} quote_speakers;

/* Errors: the arena's status. */
int quote_speakers_init(quote_speakers *out, const quote_trees *trees, const dtl_knowledge *knowledge, dtl_document *document);

/* The actor that a token heads. NULL for NO_CHILD, and when memory ran out (the arena's status then says so). */
const dtl_actor *quote_speaker(quote_speakers *speakers, uint32_t token);

#endif
