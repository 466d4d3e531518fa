/* Feeds: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, JSON Feed, and OPML lists of feeds. */
#ifndef DTL_READ_FEED_H
#define DTL_READ_FEED_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vector.h"
#include "read/records.h"

enum {
    DTL_MAX_FEED_BYTES = 8 << 20, /* below the longest text that libxml2 takes */
    DTL_MAX_FEED_ENTRIES = 20000
};

typedef enum dtl_feed_kind { DTL_FEED_RSS, DTL_FEED_ATOM, DTL_FEED_JSON, DTL_FEED_OPML } dtl_feed_kind;

/* How much of a report's text content can be. */
typedef enum dtl_feed_content {
    DTL_FEED_SUMMARY,     /* the feed calls it a summary */
    DTL_FEED_DESCRIPTION, /* RSS's <description>: a few words or all of it */
    DTL_FEED_TEXT         /* the feed calls it the text */
} dtl_feed_content;

/* Slices with data NULL were not told. Nothing but the addresses is cleaned: dtl_record_entry does that. */
typedef struct dtl_feed_entry {
    dtl_slice id;  /* the feed's own name for it */
    dtl_slice url; /* of its page: absolute, http or https; data NULL for any other address */
    dtl_slice title, author, published, language;
    dtl_slice content;
    dtl_feed_content kind; /* of content */
    bool plain;            /* content is text, not markup */
} dtl_feed_entry;

typedef struct dtl_feed {
    dtl_feed_kind kind;
    dtl_slice title, language;
    unsigned minutes; /* how long the feed asks to be left alone between two readings; 0: it does not say */
    dtl_vector(dtl_feed_entry) entries;
    dtl_vector(dtl_slice) feeds; /* of an OPML list: the addresses, absolute, http or https, each once */
} dtl_feed;

/* Whether the first bytes are those of a feed or an OPML list. */
bool dtl_feed_starts(dtl_slice head);

/* Reads a feed, mended where it is broken; it is not validated. charset: as the server declared it; data NULL: it did not. base:
 * the address it was read from, for relative links; data NULL: not known. All in the arena. Errors: DTL_EFORMAT (no feed),
 * DTL_ELIMIT, DTL_ENOMEM. */
int dtl_feed_read(dtl_feed *out, dtl_slice bytes, dtl_slice charset, dtl_slice base, dtl_arena *arena, dtl_error *error);

/* Fills the record from an entry alone. *whole tells whether the feed gives the report's text, and not a summary that leads to a
 * page; the text is set in any case. Errors: DTL_EFORMAT when the entry has no text, DTL_ELIMIT, DTL_ENOMEM. */
int dtl_record_entry(dtl_record *record, const dtl_feed_entry *entry, bool *whole, dtl_error *error);

/* A page that an entry, or a crawler, led to: as dtl_record_html, with what the entry tells besides. charset: as the server
 * declared it; data NULL: it did not. */
int dtl_record_page(dtl_record *record, dtl_slice bytes, dtl_slice charset, const dtl_feed_entry *entry, dtl_error *error);

/* Takes over from the entry what the page of the entry did not tell. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_record_complete(dtl_record *record, const dtl_feed_entry *entry, dtl_error *error);

#endif
