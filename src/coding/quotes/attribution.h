/* Attributions by syntax: a source, the words that say that it speaks, and what it says. */
#ifndef DTL_CODING_QUOTES_ATTRIBUTION_H
#define DTL_CODING_QUOTES_ATTRIBUTION_H

#include "base/vector.h"
#include "coding/quotes/marks.h"
#include "coding/quotes/trees.h"
#include "coding/quotes/words.h"
#include "knowledge/knowledge.h"

typedef struct quote_attribution {
    uint32_t cue;         /* token */
    uint32_t source;      /* token that heads it; NO_CHILD: none */
    uint32_t first, last; /* tokens of what is said; first > last: not in this sentence */
} quote_attribution;

typedef dtl_vector(quote_attribution) quote_attributions;

static inline bool quote_has_content(const quote_attribution *attribution) {
    return attribution->first <= attribution->last;
}

/* Finds them in order of their cues; the verbs next to quoted stretches count too, whatever they say. Errors: the arena's status. */
int quote_attributions_find(const quote_trees *trees, const dtl_knowledge *knowledge, const quote_words *words, const quote_stretches *stretches,
                            dtl_document *document, quote_attributions *out);

#endif
