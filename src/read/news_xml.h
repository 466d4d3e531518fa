/* Newswire in XML: NITF (https://iptc.org/standards/nitf/) and NewsML-G2 (https://iptc.org/standards/newsml-g2/). */
#ifndef DTL_READ_NEWS_XML_H
#define DTL_READ_NEWS_XML_H

#include <libxml/tree.h>

#include "base/vector.h"
#include "read/records.h"

enum { DTL_MAX_NEWS_XML_BYTES = 8 << 20 /* below the longest text that libxml2 takes */, DTL_MAX_NEWS_XML_ITEMS = 20000 };

typedef struct dtl_news_xml {
    xmlDocPtr tree;
    const xmlNode **items; /* each <nitf> or <newsItem> that is a text, in the arena given at opening */
    size_t count;
} dtl_news_xml;

/* Whether the first bytes are those of such a file. */
bool dtl_news_xml_starts(dtl_slice head);

/* Errors: DTL_EFORMAT (no such XML, or no item in it), DTL_ELIMIT, DTL_ENOMEM. */
int dtl_news_xml_open(dtl_news_xml *out, dtl_slice bytes, dtl_arena *arena, dtl_error *error);
void dtl_news_xml_close(dtl_news_xml *news);

/* Fills the record from item number at. Errors: DTL_EFORMAT (a picture, say, or an item that was withdrawn), DTL_ELIMIT,
 * DTL_ENOMEM. */
int dtl_record_news_xml(dtl_record *record, const dtl_news_xml *news, size_t at, dtl_error *error);

#endif
