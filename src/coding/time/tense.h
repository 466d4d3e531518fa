/* The tense of the clause that a time expression stands in. */
#ifndef DTL_CODING_TIME_TENSE_H
#define DTL_CODING_TIME_TENSE_H

#include "coding/time/words.h"
#include "types/document.h"

/* -1 past, 1 future, 0 when the tree does not tell. */
int time_tense(const time_lexicon *lexicon, const dtl_document *document, const dtl_sentence *sentence, uint32_t first,
               uint32_t end);

/* Whether the verb that they stand with is in the past perfect: what is told lies before what was told. */
bool time_before_past(const time_lexicon *lexicon, const dtl_document *document, const dtl_sentence *sentence, uint32_t first,
                      uint32_t end);

#endif
