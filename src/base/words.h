/* The words of a text for comparing texts: runs of letters and digits in lower case. */
#ifndef DTL_BASE_WORDS_H
#define DTL_BASE_WORDS_H

#include "base/slice.h"

enum { DTL_WORD_SIZE = 64 }; /* bytes of a word that count */

typedef struct dtl_word {
    char bytes[DTL_WORD_SIZE];
    size_t length;
    bool capital; /* it began with a capital letter */
} dtl_word;

static inline dtl_slice dtl_word_slice(const dtl_word *word) {
    return (dtl_slice){word->bytes, word->length};
}

/* Takes the next word off *rest; false when there is none. */
bool dtl_word_next(dtl_word *out, dtl_slice *rest);

#endif
