/* The page that is embedded in the program: the files of web/dist. */
#ifndef DTL_SERVE_PAGE_H
#define DTL_SERVE_PAGE_H

#include "base/buffer.h"

typedef struct dtl_page_file {
    const char *type; /* of content */
    dtl_slice body;
    dtl_buffer packed; /* with gzip; empty when it is not worth it */
    char tag[32];
} dtl_page_file;

enum { DTL_PAGE_FILES = 4 };

typedef struct dtl_page {
    dtl_page_file files[DTL_PAGE_FILES];
} dtl_page;

/* Packs the files. DTL_ENOMEM. */
int dtl_page_open(dtl_page *page);
void dtl_page_clear(dtl_page *page);

/* The file that a path asks for: views have the page itself. NULL when there is none. */
const dtl_page_file *dtl_page_find(const dtl_page *page, const char *path);

#endif
