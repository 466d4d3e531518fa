/* What the network is told of a word: rows of a table of embeddings, found by hashes. */
#ifndef DTL_LANGUAGE_INPUT_H
#define DTL_LANGUAGE_INPUT_H

#include "language/word.h"

enum { DTL_INPUT_ROWS = 16 };

/* Fills out[DTL_INPUT_ROWS] with hashes for word i; out[0] is that of the word itself. */
void dtl_input_hashes(uint32_t *out, const dtl_word *words, size_t count, dtl_letter_case letter_case, size_t i);

#endif
