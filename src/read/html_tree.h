/* A page as libxml2's tree, within ceilings. */
#ifndef DTL_READ_HTML_TREE_H
#define DTL_READ_HTML_TREE_H

#include <libxml/HTMLtree.h>
#include <stdbool.h>

#include "base/error.h"
#include "base/slice.h"

enum {
    DTL_MAX_HTML_DEPTH = 250 /* libxml2 itself cuts a page off, without a word, at 256 */,
    DTL_MAX_HTML_ELEMENTS = 300000,
    DTL_MAX_HTML_BYTES = 8 << 20 /* below the longest text that libxml2 takes */
};

/* markup is valid UTF-8. The caller frees *out with xmlFreeDoc. Errors: DTL_ELIMIT, DTL_EFORMAT (nothing in it), DTL_ENOMEM. */
int dtl_html_tree(htmlDocPtr *out, dtl_slice markup, dtl_error *error);

/* Whether an element has this name (lower case). */
bool dtl_html_is(const xmlNode *node, const char *name);

/* An attribute's value, which points into the tree; data NULL when there is none. */
dtl_slice dtl_html_attribute(const xmlNode *node, const char *name);

/* The node behind this one in document order, not below it when over is true, never outside root; NULL at the end. */
xmlNode *dtl_html_next(const xmlNode *node, const xmlNode *root, bool over);

#endif
