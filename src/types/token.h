/* Words and sentences of a document. */
#ifndef DTL_TYPES_TOKEN_H
#define DTL_TYPES_TOKEN_H

#include "types/grammar.h"
#include "types/report.h"
#include "types/span.h"

enum { DTL_NO_TOKEN = -1 };

/* A syntactic word. */
typedef struct dtl_token {
    dtl_span span;  /* in the part's text; words of one surface token that are no pieces of it share its span */
    dtl_slice form; /* usually the text under span */
    dtl_slice lemma;
    dtl_slice xpos; /* the treebank's own tag, as "VBD"; data NULL when not known */
    dtl_features features;
    uint8_t upos;     /* dtl_upos */
    uint8_t relation; /* dtl_relation to head */
    uint8_t name;     /* place in a name: 0 in none, else see dtl_name_begin */
    uint16_t
        words;    /* words of the surface token that starts here: 1 usually, 0 for a later word of one ("n't" of "don't": 2, 0) */
    int32_t head; /* index in the document's tokens; DTL_NO_TOKEN for the root */
} dtl_token;

/* Tokens [first, end) of the document. */
typedef struct dtl_sentence {
    uint32_t first, end;
    int32_t root; /* index of the root token */
    dtl_span span;
    dtl_part part;
    bool paragraph;  /* it starts a paragraph */
    char country[4]; /* which the report speaks of there, where one stands out; from the actor stage on */
    bool furniture;  /* "Read more", captions, author notes: not told as news, never coded */
} dtl_sentence;

#endif
