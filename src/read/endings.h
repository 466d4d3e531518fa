/* What the end of a file's name and its first bytes tell of its format. */
#ifndef DTL_READ_ENDINGS_H
#define DTL_READ_ENDINGS_H

#include "base/slice.h"

typedef enum dtl_ending {
    DTL_ENDING_OTHER,
    DTL_ENDING_NONE,
    DTL_ENDING_TEXT,
    DTL_ENDING_HTML,
    DTL_ENDING_JSONL,
    DTL_ENDING_FEED,
    DTL_ENDING_WARC,
    DTL_ENDING_TABLE,
    DTL_ENDING_XML,
    DTL_ENDING_ARCHIVE
} dtl_ending;

/* Of a name or path; ".gz", ".zst" and the like at the end are passed over, case does not matter. NONE: the name has no dot. */
dtl_ending dtl_ending_of(const char *name);

/* HTML, JSONL or TEXT, by the first bytes. */
dtl_ending dtl_format_of(dtl_slice head);

/* Why the first bytes cannot be text ("a PDF file"), NULL when they can. */
const char *dtl_binary_kind(dtl_slice head);

#endif
