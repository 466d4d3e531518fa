/* Joining stores: reports that were coded into other stores, perhaps on other machines, come into one without being coded again.
 */
#ifndef DTL_STORE_JOIN_H
#define DTL_STORE_JOIN_H

#include "store/store.h"

/* Copies the reports of the store at path that are not there yet, with what was coded from them: *added (which may be NULL) is
 * how many. What is derived is not copied: dtl_store_merge finds it, the same as had all been added here. All or nothing. Errors:
 * those of opening the other store for reading, DTL_EIO. */
int dtl_store_join(dtl_store *store, const char *path, size_t *added, dtl_error *error);

/* After the merge: ids of the other store's events and stories that are now of others answer here too. */
int dtl_store_join_past(dtl_store *store, const char *path, dtl_error *error);

#endif
