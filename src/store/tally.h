/* Events and reports by their values. Inside src/store only. */
#ifndef DTL_STORE_TALLY_H
#define DTL_STORE_TALLY_H

#include "store/values.h"

enum { DTL_TALLY_KEYS_AT_MOST = DTL_GROUP_KEYS };

/* Rows of the values under each key, events, their mean score: the combinations that are there, in order. */
int dtl_tally_events(dtl_store *store, const dtl_value *keys, size_t count, const dtl_filter *filter, dtl_cells_each each,
                     void *context, dtl_error *error);

/* Rows of outlet (none unless they are told apart), period (none without characters), reports. Those of no outlet or no day are
 * left out where these tell reports apart. Of the filter only days and outlet count. */
int dtl_tally_reports(dtl_store *store, bool outlets, int characters, const dtl_filter *filter, dtl_cells_each each,
                      void *context, dtl_error *error);

#endif
