/* JSON written over many lines: values one after another, or the elements of one array, each by itself. */
#ifndef DTL_READ_JSON_VALUES_H
#define DTL_READ_JSON_VALUES_H

#include "base/buffer.h"
#include "read/source.h"

typedef struct dtl_json_values {
    dtl_buffer text;
    bool inside;            /* the outermost array */
    uint64_t line, at_line; /* of the byte to come, and where the value at hand begins; from 1 */
} dtl_json_values;

/* Whether a file that begins so is such, and not JSON lines: it begins with an array, or with an object that goes on. */
bool dtl_json_values_start(dtl_slice head);

void dtl_json_values_init(dtl_json_values *values);
void dtl_json_values_clear(dtl_json_values *values);

/* The next value, which holds until the next call: 1, 0 at the end. What is no value, or breaks off, is given as it is, for the
 * parser to refuse. Errors: those of the source; DTL_ELIMIT for a value longer than DTL_MAX_LINE_BYTES, behind which the next
 * call goes on. */
int dtl_json_values_next(dtl_json_values *values, dtl_source *source, dtl_slice *out, dtl_error *error);

#endif
