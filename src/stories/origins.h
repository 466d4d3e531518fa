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
    char origin[DTL_ID_SIZE]; /* "" on the way in, filled: "o-..."; or the origin found earlier, which stays */
} dtl_origin_text;

/* Texts published further apart than this are no copies of each other. */
enum { DTL_ORIGIN_DAYS = 14 };

/* Raise it with every change of what is a copy: origins that a store keeps are then found anew. */
enum { DTL_ORIGIN_RULE = 3 };

/* Fills ->origin of each text. The result does not depend on their order: texts join one after another, by publication (unknown
 * last), then report id. So origins found earlier hold as long as nothing was added before them: give them, and only the rest is
 * found. The cost grows with the bytes of text. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_origins_find(dtl_origin_text *texts, size_t count, dtl_arena *arena, dtl_error *error);

#endif
