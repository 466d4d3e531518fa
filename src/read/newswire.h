/* How a news report starts: headline, byline, date line and dateline, by the words of a language. */
#ifndef DTL_READ_NEWSWIRE_H
#define DTL_READ_NEWSWIRE_H

#include "base/error.h"
#include "types/report.h"

typedef struct dtl_newswire dtl_newswire; /* loaded from LEXICON/newswire.lex, immutable */

/* lexicon: the folder of a language, as ROOT/lexicon/en. Errors: DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with file and line. */
int dtl_newswire_open(dtl_newswire **out, const char *lexicon, dtl_error *error);
void dtl_newswire_close(dtl_newswire *newswire);

/* Each takes a newswire that may be NULL: then no word is known. */

/* 1 to 12 for the name of a month ("March", "Sept."), 0 for another word. */
int dtl_newswire_month(const dtl_newswire *newswire, dtl_slice word);
bool dtl_newswire_weekday(const dtl_newswire *newswire, dtl_slice word);
/* The usual name of a news agency that is named in text as a word of its own ("The Associated Press", "By Ann Poe, AP"); data
 * NULL for none. */
dtl_slice dtl_newswire_agency(const dtl_newswire *newswire, dtl_slice text);
/* The agency that the last lines of a text credit: in a line of its own ("(AFP)"), or by words that say so ("The Associated Press
 * contributed to this report."). */
dtl_slice dtl_newswire_credit(const dtl_newswire *newswire, dtl_slice text);
/* Bytes that a word such as "By" or "Published:" takes at the start of line, with the blanks behind it; 0 when there is none. */
size_t dtl_newswire_byline(const dtl_newswire *newswire, dtl_slice line);
size_t dtl_newswire_dated(const dtl_newswire *newswire, dtl_slice line);
/* Whether a page's title has words by which a server says that it does not give the page ("not found"). */
bool dtl_newswire_failure(const dtl_newswire *newswire, dtl_slice title);
/* Whether a phrase is a label ("BREAKING") that stands where a place could. */
bool dtl_newswire_label(const dtl_newswire *newswire, dtl_slice phrase);

/* What a dateline tells: "BEIJING, May 20 (Xinhua) --". All are pieces of the text; data NULL when not told. */
typedef struct dtl_dateline {
    dtl_slice place; /* the first place named; more of it may stand behind it ("PORT-AU-PRINCE, Haiti") */
    dtl_slice agency;
    dtl_slice date;
    size_t end; /* byte at which the story starts */
} dtl_dateline;

/* Looks for a dateline at byte from of text; false when there is none. */
bool dtl_dateline_read(dtl_dateline *out, dtl_slice text, size_t from, const dtl_newswire *newswire);

#endif
