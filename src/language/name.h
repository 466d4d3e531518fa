/* Names: the best sequence of classes of words (see dtl_name_begin) from a score for each. */
#ifndef DTL_LANGUAGE_NAME_H
#define DTL_LANGUAGE_NAME_H

#include <stdint.h>

#include "types/grammar.h"

/* scores[word][stride], the first DTL_NAME_CLASSES of each row. Of all sequences in which a name goes on only behind a word of a
 * name of its type, the one with the largest sum (A. Viterbi 1967) goes to classes[count]. back[count][DTL_NAME_CLASSES] is
 * memory to work in. */
void dtl_names_find(const float *scores, uint32_t stride, uint32_t count, uint8_t (*back)[DTL_NAME_CLASSES], uint8_t *classes);

#endif
