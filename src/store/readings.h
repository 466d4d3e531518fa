/* How far the reading of a file has come, so that one that was interrupted goes on where it stopped. */
#ifndef DTL_STORE_READINGS_H
#define DTL_STORE_READINGS_H

#include "store/store.h"

/* file: any name that stands for these bytes read in this way. */

/* *records: how many of the file's were had, 0 when nothing is known of it. */
int dtl_store_had(dtl_store *store, const char *file, uint64_t *records, dtl_error *error);
/* Notes it in one transaction with the reports that were added. UINT64_MAX: all of the file. */
int dtl_store_reached(dtl_store *store, const char *file, uint64_t records, dtl_error *error);
/* When all that was asked for is read, nothing needs to be known of it any more. */
int dtl_store_forget_readings(dtl_store *store, dtl_error *error);

#endif
