/* Stretches of text between quotation marks. */
#ifndef DTL_CODING_QUOTES_MARKS_H
#define DTL_CODING_QUOTES_MARKS_H

#include "base/vector.h"
#include "types/document.h"

typedef struct quote_stretch {
    dtl_span span;       /* with its marks */
    dtl_span inside;     /* without them */
    uint32_t sentence;   /* in which it starts */
    uint32_t first, end; /* its tokens, with those of the marks */
    bool continues;      /* the one before goes on here, in a new paragraph */
    bool single;         /* between single marks */
    bool ticks;          /* between `` and '' */
    bool pending;        /* while reading: kept only when the quote is closed in a later paragraph */
} quote_stretch;

typedef dtl_vector(quote_stretch) quote_stretches;

/* Finds the stretches of both parts, in order. Quotes within quotes are not told apart from what holds them. Errors: the arena's
 * status. */
int quote_marks_find(dtl_document *document, quote_stretches *out);

/* The last character of its words; the last one before it but for white space. '\0' where there is none. */
char quote_last_sign(const dtl_document *document, const quote_stretch *stretch);
char quote_sign_before(const dtl_document *document, const quote_stretch *stretch);

#endif
