/* Tables of values separated by commas or tabs (RFC 4180), with a line of names at the head. */
#ifndef DTL_READ_CSV_H
#define DTL_READ_CSV_H

#include "base/buffer.h"
#include "read/feed.h"
#include "read/mapping.h"
#include "read/records.h"
#include "read/source.h"

enum { DTL_MAX_CSV_COLUMNS = 1000 };

typedef struct dtl_csv {
    dtl_arena arena; /* the names */
    char separator;
    dtl_slice names[DTL_MAX_CSV_COLUMNS];
    size_t columns;
    int column[DTL_FIELD_COUNT]; /* -1: it has none */
    dtl_buffer row;
    uint64_t line; /* at which the row at hand begins */
    bool links;    /* it has addresses and no text: what dtl_csv_link reads */
    bool again;    /* the first row of a bare one was given again */
    bool bare;     /* and no line of names, as GDELT's tables: the row read first is given again */
} dtl_csv;

/* Reads the line of names. Errors: those of the source; DTL_EFORMAT when no column has text, nor an address. */
int dtl_csv_open(dtl_csv *table, dtl_source *source, const dtl_mapping *mapping, dtl_error *error);
void dtl_csv_clear(dtl_csv *table);

/* The next row as bytes, which may go over many lines and hold until the next call: 1, 0 at the end. Errors: those of the source,
 * DTL_ELIMIT for a row longer than DTL_MAX_LINE_BYTES. */
int dtl_csv_next(dtl_csv *table, dtl_source *source, dtl_slice *out, dtl_error *error);

/* What a row of a table of links tells of the page that it leads to, and its outlet, in the arena; url.data is NULL when it has
 * no address. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_csv_link(dtl_feed_entry *out, dtl_slice *outlet, const dtl_csv *table, dtl_slice row, dtl_arena *arena, dtl_error *error);

/* Fills the record from a row. Errors: DTL_EFORMAT, DTL_ELIMIT, DTL_ENOMEM. */
int dtl_record_row(dtl_record *record, const dtl_csv *table, dtl_slice row, dtl_error *error);

#endif
