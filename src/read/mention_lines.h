/* Mentions from JSON lines, as `dateline code` writes them. */
#ifndef DTL_READ_MENTION_LINES_H
#define DTL_READ_MENTION_LINES_H

#include "base/arena.h"
#include "base/error.h"
#include "types/mention.h"

/* Reads one line into *out; everything it points to lives in the arena. Errors: DTL_EFORMAT (which key, what is wrong with it),
 * DTL_ENOMEM, DTL_ELIMIT. */
int dtl_mention_read(dtl_mention *out, dtl_slice line, dtl_arena *arena, dtl_error *error);

#endif
