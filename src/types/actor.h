/* Actors: who acts, and to whom. */
#ifndef DTL_TYPES_ACTOR_H
#define DTL_TYPES_ACTOR_H

#include "base/hash.h"
#include "types/token.h"

/* An expression for an actor in a report, with what is known of the actor. Slices with data NULL and codes that are "" are not
 * known. */
typedef struct dtl_actor {
    dtl_slice text;         /* the expression as it stands */
    dtl_slice name;         /* the proper name, as full as the report gives it */
    dtl_slice role;         /* lower case, as "foreign minister" */
    dtl_slice organisation; /* whose office it is, as told; data NULL when read from a line */
    char country[4];        /* ISO 3166-1 alpha-3, or the withdrawn code of a state that has gone */
    char sector[4];         /* GOV, MIL, REB, OPP, CVL, ... (knowledge/sectors.h) */
    dtl_span span;
    uint32_t sentence;           /* index in the document's sentences */
    uint32_t first, end;         /* tokens [first, end) of the document */
    uint32_t head;               /* the token that heads the expression */
    uint32_t chain;              /* expressions of one document with the same number name the same actor */
    bool inferred;               /* the country is what the report speaks of or where the clause happens, not told of the actor */
    bool guest;                  /* told as somebody from elsewhere: "tourists", "foreign engineers" */
    dtl_slice why;               /* how it was resolved, in words, for explain; data NULL when read from a line */
    char taught_by[DTL_ID_SIZE]; /* the other report from which the store knows what this one does not tell; "" */
} dtl_actor;

#endif
