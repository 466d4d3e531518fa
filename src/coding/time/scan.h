/* Text cut into runs of letters, runs of digits and single signs. */
#ifndef DTL_CODING_TIME_SCAN_H
#define DTL_CODING_TIME_SCAN_H

#include <stdint.h>

#include "base/slice.h"

typedef enum time_shape { TIME_LETTERS, TIME_DIGITS, TIME_SIGN } time_shape;

enum { TIME_MAX_PIECE = 24 }; /* bytes of a lower-case piece; longer words are no time words */

typedef struct time_piece {
    size_t start, end; /* in the text */
    time_shape shape;
    bool glued; /* no white space before it */
    bool capital;
    char lower[TIME_MAX_PIECE]; /* in lower case; apostrophes and hyphens in their ASCII form */
    size_t lower_length;        /* 0: longer than a time word */
} time_piece;

/* The piece at or behind *at, before end; moves *at behind it. False when only white space is left. */
bool time_scan(dtl_slice text, size_t *at, size_t end, time_piece *out);

#endif
