/* WARC files (ISO 28500, https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/): web pages as they were
 * fetched, one record after another, as Common Crawl publishes news. */
#ifndef DTL_READ_WARC_H
#define DTL_READ_WARC_H

#include "read/source.h"

/* What a server answered with a page: all in the arena. */
typedef struct dtl_warc_page {
    dtl_slice url;     /* http or https; data NULL when the record names no such address */
    dtl_slice charset; /* as the server declared it; data NULL when it did not */
    dtl_slice body;    /* unwrapped of chunks and gzip */
} dtl_warc_page;

typedef struct dtl_warc {
    dtl_source *source; /* the caller's */
    uint64_t record;    /* the number of the record read last, from 1 */
    uint64_t member;    /* the gzip member that the record began in: each has its own where they are gzipped */
    bool lost;          /* the next record's beginning has to be looked for */
    bool broken;        /* the source broke: it has to be resumed */
} dtl_warc;

bool dtl_warc_starts(dtl_slice head);

/* The next page that was answered with status 200: 1, 0 at the end. Other records are passed over. A damaged record costs itself:
 * DTL_EDAMAGED, DTL_EFORMAT or DTL_ELIMIT (a page longer than DTL_MAX_TEXT_BYTES), with the record's number in the message; the
 * next call goes on at the next record. Other errors as dtl_source_peek. */
int dtl_warc_next(dtl_warc *warc, dtl_warc_page *page, dtl_arena *arena, dtl_error *error);

#endif
