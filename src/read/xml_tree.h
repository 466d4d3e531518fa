/* XML as libxml2's tree, within ceilings: no entities of its own, no document type, nothing from elsewhere. */
#ifndef DTL_READ_XML_TREE_H
#define DTL_READ_XML_TREE_H

#include <libxml/tree.h>

#include "base/error.h"
#include "base/slice.h"

enum { DTL_MAX_XML_ELEMENTS = 300000, DTL_MAX_XML_DEPTH = 200 };

/* xml is what dtl_feed_scan gives (read/feed_parts.h); what is broken is mended. what: for messages, as "feed". The caller frees
 * *out with xmlFreeDoc. Errors: DTL_EFORMAT (no XML), DTL_ELIMIT, DTL_ENOMEM. */
int dtl_xml_tree(xmlDocPtr *out, dtl_slice xml, const char *what, dtl_error *error);

#endif
