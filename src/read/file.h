/* One plain file, record by record, in whatever format it is. */
#ifndef DTL_READ_FILE_H
#define DTL_READ_FILE_H

#include "read/csv.h"
#include "read/export_text.h"
#include "read/feed.h"
#include "read/json_values.h"
#include "read/links.h"
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
    dtl_links *links;         /* of a table without text; NULL: it has none */
    const dtl_web_page *page; /* where the file comes from, when from the web; else NULL */
    dtl_arena arena;          /* of what follows */
    dtl_feed feed;
    dtl_news_xml news;
    dtl_export export;
} dtl_file;

/* How a file is to be read. */
typedef struct dtl_file_way {
    dtl_read_format wanted;     /* by --from */
    const dtl_mapping *mapping; /* of tables */
    const dtl_web_page
        *page;          /* what is known of where it comes from; NULL: it is no page of the web. It must hold until the end */
    const dtl_web *web; /* where the pages of a list are had; NULL: a list is refused */
} dtl_file_way;

void dtl_file_init(dtl_file *file);

/* Takes over the source and finds its format. path: for its ending; it must hold until the end. Errors: those
 * of the source; DTL_EFORMAT when it is empty or cannot be reports; the file is then ended. */
int dtl_file_begin(dtl_file *file, dtl_source *source, const char *path, const dtl_file_way *way, dtl_error *error);
void dtl_file_end(dtl_file *file);

/* The next record: 1, 0 at the end, or a negative code for one that cannot be read. skip: it is only passed over. */
int dtl_file_next(dtl_file *file, dtl_record *record, bool skip, dtl_error *error);

#endif
