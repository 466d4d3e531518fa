/* ninjs: IPTC's news in JSON, 1.x to 3.0 (https://iptc.org/standards/ninjs/). */
#ifndef DTL_READ_NINJS_H
#define DTL_READ_NINJS_H

#include <jansson.h>

#include "read/records.h"

/* Whether an object is an item of ninjs, and no record of ours. */
bool dtl_ninjs_is(const json_t *object);

/* Errors: DTL_EFORMAT when it has no text (a picture, say, or a text that was withdrawn), DTL_ELIMIT, DTL_ENOMEM. */
int dtl_record_ninjs(dtl_record *record, const json_t *object, dtl_error *error);

#endif
