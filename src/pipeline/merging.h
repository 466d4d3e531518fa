/* Merging mentions whose reports are not at hand. */
#ifndef DTL_PIPELINE_MERGING_H
#define DTL_PIPELINE_MERGING_H

#include "merge/merge.h"

/* dtl_merge, with the reports' stories found from the evidence of their mentions: as good as from their texts where most
 * sentences were coded. root: as for dtl_pipeline_open. Errors: those of dtl_merge, dtl_stories_find and dtl_telling_open. */
int dtl_pipeline_merge(dtl_events *out, dtl_arena *arena, const char *root, const dtl_mention *mentions, size_t count,
                       dtl_error *error);

#endif
