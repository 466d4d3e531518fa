/* By which names records of other houses call what a report has. */
#ifndef DTL_READ_MAPPING_H
#define DTL_READ_MAPPING_H

#include "base/arena.h"
#include "base/error.h"

typedef enum dtl_field {
    DTL_FIELD_ID,
    DTL_FIELD_OUTLET,
    DTL_FIELD_URL,
    DTL_FIELD_TITLE,
    DTL_FIELD_AUTHOR,
    DTL_FIELD_PUBLISHED,
    DTL_FIELD_LANGUAGE,
    DTL_FIELD_KIND,
    DTL_FIELD_TEXT,
    DTL_FIELD_COUNT
} dtl_field;

typedef struct dtl_mapping {
    const char *keys[DTL_FIELD_COUNT]; /* NULL: not mapped */
} dtl_mapping;

/* Reads "text=body,published=date": the report's field, then the name that it has in the records; strings are made in the arena.
 * Errors: DTL_EARGUMENT, DTL_ENOMEM. */
int dtl_mapping_read(dtl_mapping *out, const char *text, dtl_arena *arena, dtl_error *error);

/* "text" of DTL_FIELD_TEXT. */
const char *dtl_field_name(dtl_field field);
/* The name to look for: the mapped one, else its own. mapping may be NULL. */
const char *dtl_mapping_key(const dtl_mapping *mapping, dtl_field field);

#endif
