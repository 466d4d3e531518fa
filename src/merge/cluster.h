/* Which mentions tell of one act. */
#ifndef DTL_MERGE_CLUSTER_H
#define DTL_MERGE_CLUSTER_H

#include "merge/view.h"

/* Mentions join one after another in the order of views: each joins the group with which it agrees most, or starts one. groups[i]
 * becomes the number of the group of views[i], from 0 in order of their first members; *group_count how many there are. known[i],
 * where known is not NULL and the slice's data is not, names a group found earlier; views with equal names are put together
 * unasked. */
int dtl_cluster(uint32_t *groups, size_t *group_count, const dtl_telling_model *model, const dtl_view *views,
                const dtl_slice *known, size_t count, dtl_arena *arena);

#endif
