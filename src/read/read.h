/* Reading: files, folders and streams to reports.
 *
 * Formats: plain text (one report a file: headline, byline, date line, text); web pages (one a file); JSON objects with the
 * keys id outlet url title author published language text, of which only text must be there, a line each, or over many lines, or
 * in an array; id is not kept, since ids are content hashes; ninjs; tables (CSV, TSV) with these names in their first line; feeds
 * (read/feed.h: each entry is a report of the text that the feed itself gives; nothing is fetched); NITF and NewsML-G2; downloads
 * of Nexis, Factiva and ProQuest as text or HTML, many reports in a file. A file may be packed, with others or alone and at
 * several depths: gzip, zstd, xz, bzip2, tar, zip, WARC (read/warc.h). A file's format is told by its name's ending, else by its
 * first bytes; stdin is JSON unless it starts as something else. A folder is walked in order of bytes; of its files and of those
 * in archives those are read whose name ends as a report's may.
 *
 * The outlet is the one that the record names, else the host of its URL without "www.", else a page's og:site_name, else
 * options'. */
#ifndef DTL_READ_READ_H
#define DTL_READ_READ_H

#include "base/error.h"
#include "base/log.h"
#include "read/feed.h"
#include "read/web.h"
#include "types/document.h"

typedef enum dtl_read_format {
    DTL_READ_DETECT,
    DTL_READ_TEXT,
    DTL_READ_HTML,
    DTL_READ_JSONL, /* JSON in any arrangement */
    DTL_READ_FEED,
    DTL_READ_WARC,
    DTL_READ_TABLE,
    DTL_READ_XML,   /* NITF, NewsML-G2 */
    DTL_READ_EXPORT /* of Nexis, Factiva, ProQuest */
} dtl_read_format;

typedef struct dtl_read_options {
    dtl_read_format format;
    const char *published; /* for reports that carry none; NULL: not known */
    const char *outlet;    /* for reports that carry none; NULL: not known */
    const char *lexicon;   /* folder of the language's lexicon, as ROOT/lexicon/en, for datelines and dates in words, with
                              ROOT/data/tongues.conf, the languages that are told apart; NULL: these are not understood */
    const char *languages; /* codes of the languages that have a model, as "en,es"; reports in others are marked as foreign.
                              NULL: not checked */
    const char *mapping;   /* "text=body,published=date": how JSON objects and tables call what a report has; NULL: as we do */
    const dtl_log *log;    /* may be NULL */
    const dtl_web *web;    /* where inputs that are addresses are had; NULL: these are refused, nothing is fetched */
    bool fetch_lists;      /* the pages of lists of addresses are had there too; else such a list is refused */
} dtl_read_options;

typedef struct dtl_reader dtl_reader;

/* inputs: paths of files or folders, "-" for stdin, or addresses of http or https. They are looked at one after another, as they
 * come. */
int dtl_reader_open(dtl_reader **out, const char *const *inputs, size_t count, const dtl_read_options *options, dtl_error *error);
void dtl_reader_close(dtl_reader *reader);

/* Fills document->report (all text in the document's arena, the id made). Returns 1 for a report, 0 at the end of all inputs, and
 * a negative code for an input or record that was rejected (error says which, where and why; the next call goes on behind it). */
int dtl_reader_next(dtl_reader *reader, dtl_document *document, dtl_error *error);

/* Where the report or rejection given last was found. */
typedef struct dtl_read_place {
    const char *path; /* of the file as the walk has it, until the next call; "" before the first */
    uint64_t record;  /* how many reports and rejections it gave until then, what is packed in it counted through */
} dtl_read_place;
dtl_read_place dtl_reader_place(const dtl_reader *reader);
/* Bytes of that file that were taken by now, packed as it is; 0 when it was closed. */
uint64_t dtl_reader_taken(const dtl_reader *reader);

/* From now on, at the start of each file, asks how many of its reports and rejections were had already (UINT64_MAX: all): they
 * are passed over. */
void dtl_reader_skip(dtl_reader *reader, uint64_t (*had)(void *context, const char *path), void *context);

/* One line of JSON that the caller has, as dtl_reader_next reads those of a file; document->report is filled. Returns DTL_OK or
 * why it was rejected. Any number of threads may ask one reader, as long as its options name no languages. */
int dtl_reader_line(const dtl_reader *reader, dtl_document *document, dtl_slice line, dtl_error *error);

/* An entry of a feed that the caller has. *whole tells whether the feed gives all of the text; when it does not, the report is
 * not to be used: its page has to be fetched and read by dtl_reader_page. Errors as dtl_reader_next. One thread at a time. */
int dtl_reader_entry(const dtl_reader *reader, dtl_document *document, const dtl_feed_entry *entry, bool *whole,
                     dtl_error *error);

/* A page that the caller fetched from entry->url, with what the entry that led there tells besides. charset: as the server
 * declared it; data NULL: it did not. Errors as dtl_reader_next. One thread at a time. */
int dtl_reader_page(const dtl_reader *reader, dtl_document *document, dtl_slice bytes, dtl_slice charset,
                    const dtl_feed_entry *entry, dtl_error *error);

#endif
