/* Lists of JSON objects as comma-separated values (RFC 4180). */
#ifndef DTL_SERVE_CSV_H
#define DTL_SERVE_CSV_H

#include "base/buffer.h"
#include "base/error.h"

/* Writes the first list in the object `json` as a table: a column for each key, of objects within objects with a point between; a
 * list of texts with "; " between, other lists as JSON; lists of lists by the object's "columns". A text that a spreadsheet would
 * take for a formula begins with an apostrophe. DTL_ENOMEM, DTL_ELIMIT, DTL_EARGUMENT (there is no list). */
int dtl_csv_write(dtl_buffer *out, dtl_slice json, const char *list, dtl_error *error);

#endif
