/* The tables of the store. docs/store.md explains them. */
#ifndef DTL_STORE_SCHEMA_H
#define DTL_STORE_SCHEMA_H

#include "store/database.h"

enum {
    DTL_STORE_APPLICATION = 0x44544C4E, /* "DTLN" in SQLite's application_id */
    DTL_STORE_VERSION = 9               /* in user_version: raised by every change of the tables */
};

/* Checks that the open file is a store of this version; makes the tables when it is new and may be written. */
int dtl_schema_check(dtl_store *store, dtl_error *error);

/* The version of the tables in the open file. DTL_EDAMAGED when it is no store. */
int dtl_schema_version(dtl_store *store, int64_t *out, dtl_error *error);

#endif
