/* Stretches of text between quotation marks. */
#ifndef DTL_CODING_QUOTES_MARKS_H
#define DTL_CODING_QUOTES_MARKS_H

#include "base/vector.h"
#include "types/document.h"

typedef struct quote_stretch {
    dtl_span span;      /* with its marks */
    dtl_span inside;    /* without them */
    uint32_t sentence;  /* in which it starts */
    bool continues;     /* the one before goes on here, in a new paragraph */
    bool single;        /* between single marks */
} quote_stretch;

typedef dtl_vector(quote_stretch) quote_stretches;

/* Finds the stretches of both parts, in order. Quotes within quotes are not told apart from what holds them. Errors: the arena's status. */
int quote_marks_find(dtl_document *document, quote_stretches *out);

#endif
