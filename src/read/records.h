/* One record of each format to a report. Each fills what the record tells, all in the arena; what comes after all of them alike
 * (defaults, dateline, language, id) is done by the reader. */
#ifndef DTL_READ_RECORDS_H
#define DTL_READ_RECORDS_H

#include "base/arena.h"
#include "base/error.h"
#include "read/mapping.h"
#include "read/newswire.h"

/* newswire may be NULL. hint: a language that the record claims without our having to believe it; data NULL when it claims none.
 */
typedef struct dtl_record {
    dtl_report *report;
    dtl_arena *arena;
    const dtl_newswire *newswire;
    const dtl_mapping *mapping; /* of JSON and tables; NULL: by our own names */
    dtl_slice hint;
    dtl_slice unread_date; /* a date that is given but cannot be read; data NULL: none */
} dtl_record;

/* A line {"text":...,"title":...}. Errors: DTL_EFORMAT, DTL_ELIMIT, DTL_ENOMEM. */
int dtl_record_json(dtl_record *record, dtl_slice line, dtl_error *error);

/* A plain text file: headline, byline, date line, text. */
int dtl_record_text(dtl_record *record, dtl_slice bytes, dtl_error *error);

/* A web page. Errors besides: DTL_EFORMAT when no article is found in it. */
int dtl_record_html(dtl_record *record, dtl_slice bytes, dtl_error *error);

/* For the three: published, from text in any of the notations of read/published.h. */
int dtl_record_date(dtl_record *record, dtl_slice text, dtl_error *error);

/* text cleaned (base/utf8.h), with runs of white space as one blank and none at the ends; data NULL when nothing is left. Adds to
 * report->repaired. */
int dtl_record_line(dtl_record *record, dtl_slice text, dtl_slice *out, dtl_error *error);

/* Sets the report's text, cleaned. DTL_EFORMAT when there is nothing but white space, DTL_ELIMIT over DTL_MAX_TEXT_BYTES. */
int dtl_record_set_text(dtl_record *record, dtl_slice text, dtl_error *error);

/* The host of an http(s) URL without "www.", as a piece of it; data NULL when it is no such URL. */
dtl_slice dtl_url_host(dtl_slice url);

#endif
