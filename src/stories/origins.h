/* Origins: which reports are copies, whole or in part, of one text. */
#ifndef DTL_STORIES_ORIGINS_H
#define DTL_STORIES_ORIGINS_H

#include "base/arena.h"
#include "base/error.h"
#include "base/hash.h"

typedef struct dtl_origin_text {
    char report[DTL_ID_SIZE];
    dtl_slice published; /* the earliest of a group gives the origin's id, then the smallest report id */
    dtl_slice agency;    /* the agency credited, or data NULL */
    dtl_slice text;
    char origin[DTL_ID_SIZE]; /* filled: "o-..." */
} dtl_origin_text;

/* Fills ->origin of each text. The result does not depend on their order. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_origins_find(dtl_origin_text *texts, size_t count, dtl_arena *arena, dtl_error *error);

#endif
