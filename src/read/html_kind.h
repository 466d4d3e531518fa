/* What kind of page it is that a text was found in: an article, something like one, or none. */
#ifndef DTL_READ_HTML_KIND_H
#define DTL_READ_HTML_KIND_H

#include "read/html_about.h"
#include "read/html_blocks.h"

/* Sets *out to the kind of the report that the kept blocks (of dtl_html_article) make. Errors: DTL_EFORMAT for a page that is no
 * report: a server's error, an index of other pages, a page without an article. */
int dtl_html_kind(dtl_report_kind *out, const dtl_html_about *about, const dtl_html_blocks *blocks, const bool *kept,
                  dtl_error *error);

#endif
