/* What changed in a store, for those who look on. */
#ifndef DTL_STORE_CHANGES_H
#define DTL_STORE_CHANGES_H

#include "store/store.h"

typedef struct dtl_change {
    char event[DTL_ID_SIZE];
    int64_t number, first; /* of this change, and of the one that made the event */
    int64_t at;            /* seconds of Unix */
    bool gone;             /* the event is no more */
} dtl_change;

/* The number of the last change, 0 when there is none; and one that differs whenever anything in the store does. */
int dtl_store_version(dtl_store *store, int64_t *change, int64_t *version, dtl_error *error);

/* Events whose last change is behind `since`, in order, at most limit. */
int dtl_store_changes(dtl_store *store, int64_t since, size_t limit, int (*each)(void *context, const dtl_change *change),
                      void *context, dtl_error *error);

/* The last change of an event: 1, or 0 when there is none. */
int dtl_store_change_of(dtl_store *store, const char *event, dtl_change *out, dtl_error *error);

/* Questions take at most so many seconds from now on, and then end with DTL_EINTERRUPTED; 0: as long as they need. */
void dtl_store_limit_time(dtl_store *store, double seconds);

#endif
