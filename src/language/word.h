/* What the classifiers look at in a word: hashes of its form, its beginnings and ends, and its shape. */
#ifndef DTL_LANGUAGE_WORD_H
#define DTL_LANGUAGE_WORD_H

#include <stdint.h>

#include "base/slice.h"

enum { DTL_WORD_PREFIXES = 3, DTL_WORD_SUFFIXES = 6, DTL_WORD_LONGEST = 64 };

typedef enum dtl_letter_case { DTL_CASE_NONE, DTL_CASE_LOWER, DTL_CASE_TITLE, DTL_CASE_UPPER, DTL_CASE_MIXED } dtl_letter_case;

typedef struct dtl_word {
    uint32_t form, lower;               /* hashes of the form as written and in small letters */
    uint32_t prefix[DTL_WORD_PREFIXES]; /* [i]: of the first i + 1 letters in small; 0 when the word is shorter */
    uint32_t suffix[DTL_WORD_SUFFIXES]; /* [i]: of the last i + 1 */
    uint32_t shape;                     /* runs of capitals, small letters and digits as one sign each, other signs as they are */
    uint32_t length;                    /* code points, at most DTL_WORD_LONGEST */
    uint8_t letter_case;                /* dtl_letter_case */
    uint8_t first;                      /* dtl_sign of the first code point */
} dtl_word;

typedef enum dtl_sign { DTL_SIGN_NONE, DTL_SIGN_UPPER, DTL_SIGN_LOWER, DTL_SIGN_DIGIT, DTL_SIGN_OTHER } dtl_sign;

dtl_sign dtl_sign_of(uint32_t code);

/* Looks at no more than the first DTL_WORD_LONGEST code points of the form. */
void dtl_word_read(dtl_word *out, dtl_slice form);

/* How a sentence is written: DTL_CASE_MIXED for ordinary text, DTL_CASE_TITLE and DTL_CASE_UPPER for headlines,
 * DTL_CASE_LOWER where no word begins with a capital. */
dtl_letter_case dtl_words_case(const dtl_word *words, size_t count);

#endif
