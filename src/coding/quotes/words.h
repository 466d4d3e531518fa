/* quotes.lex in memory. */
#ifndef DTL_CODING_QUOTES_WORDS_H
#define DTL_CODING_QUOTES_WORDS_H

#include "base/error.h"
#include "base/map.h"

typedef struct quote_words {
    dtl_arena arena;
    dtl_map source; /* [source]: stand before a source */
    dtl_map deed;   /* [deed]: lemmas of verbs that never attribute, except beside quoted words */
} quote_words;

/* Errors: DTL_EIO, DTL_ENOMEM, DTL_ELIMIT, DTL_EFORMAT with file and line. */
int quote_words_open(quote_words *out, const char *path, dtl_error *error);
void quote_words_close(quote_words *words);

#endif
