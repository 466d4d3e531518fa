/* What people download from the databases of news, many reports in one file: Nexis (the older and the newer form), Factiva (as
 * shown and with field codes) and ProQuest, each as text or HTML. */
#ifndef DTL_READ_EXPORT_TEXT_H
#define DTL_READ_EXPORT_TEXT_H

#include "base/vector.h"
#include "read/records.h"

enum { DTL_MAX_EXPORT_BYTES = 64 << 20, DTL_MAX_EXPORT_REPORTS = 100000 };

typedef enum dtl_export_kind {
    DTL_EXPORT_NONE,
    DTL_EXPORT_NEXIS,
    DTL_EXPORT_NEXIS_UNI,
    DTL_EXPORT_FACTIVA,
    DTL_EXPORT_PROQUEST
} dtl_export_kind;

typedef struct dtl_export {
    dtl_export_kind kind;
    dtl_slice *reports; /* the lines of each, in the arena given at opening */
    size_t count;
} dtl_export;

bool dtl_export_starts(dtl_slice head);

/* Errors: DTL_EFORMAT (no such file, or no report in it), DTL_ELIMIT, DTL_ENOMEM. */
int dtl_export_open(dtl_export *out, dtl_slice bytes, dtl_arena *arena, dtl_error *error);

/* Fills the record from report number at. Errors: DTL_EFORMAT when it has no text, DTL_ELIMIT, DTL_ENOMEM. */
int dtl_record_export(dtl_record *record, const dtl_export *export, size_t at, dtl_error *error);

#endif
