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

/* What a page says that it is, by linked data, microdata or OpenGraph. */
typedef enum dtl_declared {
    DTL_DECLARED_ARTICLE = 1 << 0,
    DTL_DECLARED_LIVE = 1 << 1,    /* LiveBlogPosting */
    DTL_DECLARED_GALLERY = 1 << 2, /* ImageGallery, MediaGallery */
    DTL_DECLARED_INDEX = 1 << 3,   /* CollectionPage, SearchResultsPage */
    DTL_DECLARED_LOCKED = 1 << 4   /* isAccessibleForFree is false, or article:content_tier "locked" */
} dtl_declared;

typedef struct dtl_html_about {
    const dtl_newswire *newswire; /* to read dates with; may be NULL */
    dtl_candidate title, author, published, url, site, language, body;
    dtl_slice shared_title;  /* OpenGraph's, as it stands there */
    dtl_slice page_title;    /* that of <title>, whatever is trusted more */
    unsigned declared;       /* dtl_declared */
    unsigned articles;       /* that are declared: an index may declare each that it leads to */
    unsigned declared_words; /* of the article, whole; 0: not told */
} dtl_html_about;

/* Slices point into the tree, the scan's pieces or the arena. Errors: DTL_ENOMEM. */
int dtl_html_about_page(dtl_html_about *out, const xmlNode *root, const dtl_html_scan *scan, const dtl_newswire *newswire,
                        dtl_arena *arena, dtl_error *error);

/* Adds what one piece of linked data (schema.org, JSON-LD) tells; text that is no JSON tells nothing. */
int dtl_linked_data_read(dtl_html_about *about, dtl_slice json, dtl_arena *arena, dtl_error *error);

/* What a type of schema.org declares, as "NewsArticle" or the address that ends so: dtl_declared. */
unsigned dtl_declared_by(dtl_slice type);
/* Offers text for a field: it stays when trust is larger than that of what is there. Blank text is no offer. */
void dtl_offer(dtl_candidate *field, dtl_slice text, int trust);

/* The same for the time of publication: text that is no date is no offer. */
void dtl_offer_date(dtl_html_about *about, dtl_slice text, int trust);

#endif
