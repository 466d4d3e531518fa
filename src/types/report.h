/* A report: one article by one outlet. */
#ifndef DTL_TYPES_REPORT_H
#define DTL_TYPES_REPORT_H

#include "base/date.h"
#include "base/hash.h"
#include "base/slice.h"

typedef enum dtl_part { DTL_PART_TITLE, DTL_PART_TEXT } dtl_part;

/* What a report's page is, where it is no plain article. All but articles are to be read with care. */
typedef enum dtl_report_kind {
    DTL_REPORT_ARTICLE,
    DTL_REPORT_LIVE,   /* a live blog: updates in a row, over hours or days, newest first mostly */
    DTL_REPORT_STUB,   /* the beginning of an article whose rest is for subscribers */
    DTL_REPORT_GALLERY /* the text beside a series of pictures */
} dtl_report_kind;

/* "article", "live", "stub", "gallery"; and back, where anything else is an article. */
const char *dtl_report_kind_name(dtl_report_kind kind);
dtl_report_kind dtl_report_kind_of(dtl_slice name);

/* Slices with data NULL are not known. All text is in stored form (base/utf8.h). */
typedef struct dtl_report {
    char id[DTL_ID_SIZE]; /* "r-" + hash of outlet, url, published, title, text */
    dtl_report_kind kind;
    dtl_slice outlet, url, title, author;
    dtl_slice published;   /* ISO 8601, a date or a date with time, as "2012-03-04" or "2012-03-04T10:00:00Z" */
    dtl_day published_day; /* DTL_NO_DAY when not known */
    dtl_slice language;    /* ISO 639-1, as "en" */
    bool foreign;          /* in a language without a model: it is kept and not coded */
    dtl_slice agency;      /* the news agency that dateline or byline credit, as "Xinhua" */
    dtl_slice text;
    dtl_slice dateline_place; /* "BEIJING" of a dateline, a piece of text */
    size_t body;              /* byte of text at which the story starts, behind the dateline */
    size_t repaired;          /* bytes that were not valid UTF-8 */
} dtl_report;

/* Fills report->id from the other fields. */
void dtl_report_identify(dtl_report *report);

#endif
