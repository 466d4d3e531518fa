/* The first look at a page's bytes: what no reader sees is taken out before a tree is built of the rest. */
#ifndef DTL_READ_HTML_SCAN_H
#define DTL_READ_HTML_SCAN_H

#include "base/arena.h"
#include "base/error.h"

enum { DTL_MAX_LINKED_DATA = 16, DTL_MAX_ATTRIBUTES = 1000 };

typedef struct dtl_html_scan {
    dtl_slice markup;                           /* the page without scripts, styles, frames and comments */
    dtl_slice linked_data[DTL_MAX_LINKED_DATA]; /* what stands in <script type="application/ld+json">, pieces of the page */
    size_t linked_data_count;
    dtl_slice saved_from; /* the address that browsers write into a comment when they save a page; data NULL: none */
} dtl_html_scan;

/* In linear time. page is UTF-8; markup is made in the arena. Errors: DTL_ELIMIT (a tag with more than DTL_MAX_ATTRIBUTES
 * attributes), DTL_ENOMEM. */
int dtl_html_scan_page(dtl_html_scan *out, dtl_slice page, dtl_arena *arena, dtl_error *error);

/* The charset that a <meta> among the first bytes of a page declares; data NULL: none. */
dtl_slice dtl_html_declared_charset(dtl_slice bytes);

#endif
