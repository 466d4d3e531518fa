/* Merging: mentions of one happening become an event, with its disputes. */
#ifndef DTL_MERGE_MERGE_H
#define DTL_MERGE_MERGE_H

#include "base/error.h"
#include "base/vector.h"
#include "types/event.h"

typedef dtl_vector(dtl_event) dtl_events;

/* The origin of a report, for counting independent ones. */
typedef struct dtl_origin {
    char report[DTL_ID_SIZE], origin[DTL_ID_SIZE];
} dtl_origin;

/* Fills *out in the arena, in order of first publication, then id. The same set of mentions gives the same events in whatever order it comes.
 * mentions must outlive the events (their slices are shared). origins: in order of report; a report that is not in it is its own origin.
 * The cost grows with count * log count. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_merge(dtl_events *out, dtl_arena *arena, const dtl_mention *mentions, size_t count, const dtl_origin *origins, size_t origin_count,
              dtl_error *error);

#endif
