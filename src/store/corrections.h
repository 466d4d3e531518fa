/* What readers mended in mentions. Corrections are kept apart from the coding: by report, part and trigger, so that they hold
 * when reports are coded again. At most one of them counts for a field of a mention at a time. */
#ifndef DTL_STORE_CORRECTIONS_H
#define DTL_STORE_CORRECTIONS_H

#include "store/store.h"
#include "types/correction.h"

/* Corrects a field of mention->mention, which is there: of *given field, value, by and reason are taken. value: for wrong true;
 * for type {"type":"COERCE","mode":null}; for status its name; for date {"from":..,"to":..}; for place null or
 * {"name":..,"country":.., "admin1":..,"lat":..,"lon":..,"precision":..,"geonames":..}; for counts.KIND null or
 * {"min":..,"max":..}; for a side's country, sector or name a text or null. One that counted for the field is undone by the same
 * person. id: of the new one. Events follow at the next merge. DTL_EARGUMENT, DTL_ENOTFOUND (no such mention), those of writing.
 */
int dtl_store_correct(dtl_store *store, const dtl_correction *given, char id[DTL_ID_SIZE], dtl_error *error);
/* DTL_ENOTFOUND, DTL_EARGUMENT (it was undone already). */
int dtl_store_undo_correction(dtl_store *store, const char *id, dtl_slice by, dtl_slice reason, dtl_error *error);

/* The newest first. Of the filter: id, event, report, story, after, here, limit. */
int dtl_store_corrections(dtl_store *store, const dtl_filter *filter,
                          int (*each)(void *context, const dtl_correction *correction), void *context, dtl_error *error);

/* Takes one from another store as it is, and has it count if its report is here; *added is false when it was here already. */
int dtl_store_take_correction(dtl_store *store, const dtl_correction *correction, bool *added, dtl_error *error);

/* Makes those of a report count for its mentions, after these were added anew. Within a transaction. */
int dtl_corrections_apply(dtl_store *store, const char *report, dtl_error *error);

/* A number that differs when a correction was made or undone. */
int dtl_store_corrections_count(dtl_store *store, int64_t *out, dtl_error *error);

#endif
