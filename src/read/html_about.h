/* What a page says about itself: title, author, time of publication, address. */
#ifndef DTL_READ_HTML_ABOUT_H
#define DTL_READ_HTML_ABOUT_H

#include "read/html_scan.h"
#include "read/html_tree.h"
#include "read/records.h"

/* Values that compete for one field: the one from the most trusted place stays. */
typedef struct dtl_candidate {
    dtl_slice text;
    int trust; /* 0: none yet */
} dtl_candidate;

typedef struct dtl_html_about {
    const dtl_newswire *newswire; /* to read dates with; may be NULL */
    dtl_candidate title, author, published, url, site, language, body;
} dtl_html_about;

/* Slices point into the tree, the scan's pieces or the arena. Errors: DTL_ENOMEM. */
int dtl_html_about_page(dtl_html_about *out, const xmlNode *root, const dtl_html_scan *scan, const dtl_newswire *newswire,
                        dtl_arena *arena, dtl_error *error);

/* Adds what one piece of linked data (schema.org, JSON-LD) tells; text that is no JSON tells nothing. */
int dtl_linked_data_read(dtl_html_about *about, dtl_slice json, dtl_arena *arena, dtl_error *error);

/* Offers text for a field: it stays when trust is larger than that of what is there. Blank text is no offer. */
void dtl_offer(dtl_candidate *field, dtl_slice text, int trust);

/* The same for the time of publication: text that is no date is no offer. */
void dtl_offer_date(dtl_html_about *about, dtl_slice text, int trust);

#endif
