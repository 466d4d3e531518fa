/* How rare words are in news at large: a table that ships with the program, so that no batch of reports decides what is telling.
 */
#ifndef DTL_KNOWLEDGE_RARITY_H
#define DTL_KNOWLEDGE_RARITY_H

#include "base/error.h"
#include "base/slice.h"

typedef struct dtl_rarity dtl_rarity; /* loaded, immutable, shared by threads */

/* Reads ROOT/data/words.tsv. Errors: DTL_EIO, DTL_EFORMAT, DTL_ENOMEM, DTL_ELIMIT. */
int dtl_rarity_open(dtl_rarity **out, const char *root, dtl_error *error);
void dtl_rarity_close(dtl_rarity *rarity);

/* The inverse document frequency of a word in small letters, as a natural logarithm. */
double dtl_rarity_of(const dtl_rarity *rarity, dtl_slice word);

#endif
