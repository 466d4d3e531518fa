/* One plain file, record by record, in whatever format it is. */
#ifndef DTL_READ_FILE_H
#define DTL_READ_FILE_H

#include "read/csv.h"
#include "read/export_text.h"
#include "read/feed.h"
#include "read/json_values.h"
#include "read/news_xml.h"
#include "read/read.h"
#include "read/source.h"
#include "read/warc.h"

typedef struct dtl_file {
    dtl_source *source; /* NULL when none is open */
    const char *path;
    dtl_read_format format;
    bool any;      /* a record was seen in it */
    uint64_t line; /* of the record at hand; 0: its format has none */
    size_t at;     /* records given of those below */
    bool values_open, table_open;
    dtl_json_values values; /* JSON over many lines, when values_open */
    dtl_csv table;
    dtl_warc warc;
    dtl_arena arena; /* of what follows */
    dtl_feed feed;
    dtl_news_xml news;
    dtl_export export;
} dtl_file;

void dtl_file_init(dtl_file *file);

/* Takes over the source and finds its format. path: for its ending; it must hold until the end. wanted: by --from. Errors: those
 * of the source; DTL_EFORMAT when it is empty or cannot be reports; the file is then ended. */
int dtl_file_begin(dtl_file *file, dtl_source *source, const char *path, dtl_read_format wanted, const dtl_mapping *mapping,
                   dtl_error *error);
void dtl_file_end(dtl_file *file);

/* The next record: 1, 0 at the end, or a negative code for one that cannot be read. skip: it is only passed over. */
int dtl_file_next(dtl_file *file, dtl_record *record, bool skip, dtl_error *error);

#endif
