/* Names: what a report calls somebody, and what it tells of him with the name. */
#ifndef DTL_TYPES_NAMING_H
#define DTL_TYPES_NAMING_H

#include "types/report.h"
#include "types/span.h"

/* Slices with data NULL and codes that are "" are not told. Nothing that was only inferred is in it. */
typedef struct dtl_naming {
    dtl_slice name;         /* the fullest that the report gives: that of the actors of its chain */
    dtl_slice role;         /* lower case, as "foreign minister" */
    dtl_slice organisation; /* whose office it is, as "Democratic Union" */
    char country[4], sector[4];
    bool body;         /* an organisation, no person */
    uint32_t times;    /* expressions of the report that stand for him, pronouns left out */
    dtl_part part;     /* of the sentence */
    dtl_span evidence; /* the sentence that tells most */
} dtl_naming;

#endif
