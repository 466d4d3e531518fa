/* Profiles: persons and bodies as the reports of a store name them. */
#ifndef DTL_TYPES_PROFILE_H
#define DTL_TYPES_PROFILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/hash.h"
#include "base/slice.h"

/* What some reports call somebody: from the first to the last publication that does. */
typedef struct dtl_office {
    dtl_slice role;
    dtl_slice from, to;       /* data NULL: no publication is known */
    const dtl_slice *reports; /* ids, by publication */
    size_t report_count;
    dtl_slice evidence; /* the sentence of the first of them */
} dtl_office;

/* Slices with data NULL and codes that are "" are not known. */
typedef struct dtl_profile {
    char id[DTL_ID_SIZE];     /* "a-" + hash of the words by which the name is known, and country */
    dtl_slice name;           /* the most frequent of the longest forms */
    const dtl_slice *aliases; /* other forms, in order of bytes */
    size_t alias_count;
    char country[4], sector[4]; /* as the last report that tells them has them */
    dtl_slice organisation;
    bool body;               /* an organisation, no person */
    const dtl_office *roles; /* by first publication */
    size_t role_count;
    dtl_slice from, to; /* first and last publication that names him */
    size_t reports, mentions;
} dtl_profile;

#endif
