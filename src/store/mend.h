/* Fields of mentions that readers mend: how they are read and written. Within a transaction. */
#ifndef DTL_STORE_MEND_H
#define DTL_STORE_MEND_H

#include "store/store.h"
#include "types/correction.h"

typedef struct dtl_mended_field dtl_mended_field;

/* A mention that a correction is of. */
typedef struct dtl_mended {
    int64_t key;
    char id[DTL_ID_SIZE];
} dtl_mended;

/* The mention that a correction c is of: that with its id, else the one with its trigger, if there is one alone. */
#define DTL_MENDED_MENTION                                                                                                  \
    "coalesce((SELECT m.key FROM mention m WHERE m.id = c.mention), (SELECT CASE count(*) WHEN 1 THEN min(m.key) END FROM " \
    "mention"                                                                                                               \
    " m JOIN report r ON r.key = m.report WHERE r.id = c.report AND m.part = c.part AND m.trigger_start = c.start AND"      \
    " m.trigger_end = c.end))"

/* The field, and what of its name is a position or a kind in *part; NULL when there is none. */
const dtl_mended_field *dtl_mend_find(dtl_slice name, dtl_slice *part);
/* 1 for the mention that a correction is of, 0 for none. */
int dtl_mend_target(dtl_store *store, const char *correction, dtl_mended *out, dtl_error *error);
/* As JSON. DTL_EARGUMENT: the mention has no such field. */
int dtl_mend_read(dtl_store *store, const dtl_mended_field *f, int64_t mention, dtl_slice part, dtl_slice *out, dtl_arena *arena,
                  dtl_error *error);
/* Notes too that the mention joins events anew, and which of its fields are mended. */
int dtl_mend_write(dtl_store *store, const dtl_mended_field *f, const char *mention, int64_t key, dtl_slice json, dtl_slice part,
                   dtl_error *error);
/* Makes a correction that was not undone count for its mention, if that is there. What the field is now, as coded, is what
 * undoing gives back. */
int dtl_mend_count_in(dtl_store *store, dtl_correction *c, dtl_arena *arena, dtl_error *error);

#endif
