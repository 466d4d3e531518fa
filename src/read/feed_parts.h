/* The formats of feeds. Inside src/read only. */
#ifndef DTL_READ_FEED_PARTS_H
#define DTL_READ_FEED_PARTS_H

#include "base/map.h"
#include "read/feed.h"

/* Where the readers of the formats write to. */
typedef struct dtl_feed_reading {
    dtl_feed *feed;
    dtl_slice base;
    dtl_arena *arena;
    dtl_map listed; /* addresses of an OPML list */
} dtl_feed_reading;

/* The markup of a feed as plain XML: without document type (and so without entities of its own), comments, instructions; the
 * entities of HTML, which many feeds use undeclared, as numbers; lone & and < escaped. In linear time. text is UTF-8 in stored
 * form. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_feed_scan(dtl_slice *out, dtl_slice text, dtl_arena *arena, dtl_error *error);

/* The charset that an XML declaration names; data NULL: none. */
dtl_slice dtl_xml_declared_charset(dtl_slice bytes);

/* xml is what dtl_feed_scan gives. Errors: DTL_EFORMAT, DTL_ELIMIT, DTL_ENOMEM. */
int dtl_feed_read_xml(dtl_feed_reading *reading, dtl_slice xml, dtl_error *error);
int dtl_feed_read_json(dtl_feed_reading *reading, dtl_slice text, dtl_error *error);

/* The next entry, empty; NULL when there are too many or memory ran out (arena->status). */
dtl_feed_entry *dtl_feed_add(dtl_feed_reading *reading);

/* Markup as text: its blocks with a blank line between, without captions, buttons and the like. data NULL when there is none.
 * Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_feed_text(dtl_slice *out, dtl_slice markup, dtl_arena *arena, dtl_error *error);

#endif
