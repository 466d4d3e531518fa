/* Corrections of one report that were made apart. Within a transaction. */
#ifndef DTL_STORE_SETTLE_H
#define DTL_STORE_SETTLE_H

#include "store/store.h"

/* Notes which corrections of the report count for its mentions now, before others come. */
int dtl_settle_note(dtl_store *store, const char *report, dtl_error *error);
/* Takes all corrections of the store that is attached as "other"; temp.joining holds the keys of its reports that were taken from
 * it, with what was mended in them. */
int dtl_settle_other(dtl_store *store, dtl_error *error);
/* Has those count for the mentions of the reports noted that were not undone. Of two of one field of a mention the later one
 * stands, and the earlier was undone by it; of one that was undone anywhere, that holds. So the order in which they came does not
 * show. */
int dtl_settle(dtl_store *store, dtl_error *error);

#endif
