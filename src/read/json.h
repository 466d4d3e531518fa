/* JSON objects from outside, with ceilings on what they may hold. */
#ifndef DTL_READ_JSON_H
#define DTL_READ_JSON_H

#include <jansson.h>
#include <stdbool.h>

#include "base/arena.h"
#include "base/error.h"

enum {
    DTL_MAX_JSON_DEPTH = 64,
    DTL_MAX_JSON_VALUES = 200000 /* each costs many times its two bytes of input */
};

/* The caller releases *out with json_decref. Invalid UTF-8 is repaired first (counted in *repaired, which may be NULL).
 * Errors: DTL_EFORMAT (where the syntax breaks), DTL_ELIMIT, DTL_ENOMEM. */
int dtl_json_load(json_t **out, dtl_slice text, size_t *repaired, dtl_error *error);

/* The string under key, which points into the object; data NULL when the key is absent or null. DTL_EFORMAT when it is of another
 * type. */
int dtl_json_field(dtl_slice *out, const json_t *object, const char *key, dtl_error *error);

/* "a string", "a number", ... */
const char *dtl_json_type(const json_t *value);

#endif
