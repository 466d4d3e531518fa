/* dateline as a library: one report in, its event mentions out, as the JSON lines that `dateline code` prints.
 *
 *     dtl_coder *coder;
 *     dtl_error error;
 *     if (dtl_coder_open(&coder, NULL, &error)) ...
 *     dtl_report_text report = DTL_REPORT_TEXT;
 *     report.text = "Rebels attacked the town of Mandera on Saturday.";
 *     report.published = "2012-03-04";
 *     dtl_coder_code(coder, &report, print_line, stdout, &error);
 *     dtl_coder_close(coder);
 *
 * Structs that the caller fills start with a version, so that fields can be added: initialise them with their macro. */
#ifndef DATELINE_DATELINE_H
#define DATELINE_DATELINE_H

#include <stddef.h>

#include "dateline/error.h"

#ifdef __cplusplus
extern "C" {
#endif

/* "0.1.0" */
const char *dtl_version(void);

/* Models, tables and lexicon, loaded. Immutable: any number of threads may share one. */
typedef struct dtl_coder dtl_coder;

typedef struct dtl_coder_options {
    unsigned version; /* 1 */
    const char *data; /* folder with data/, lexicon/ and models/; NULL: $DATELINE_DATA, else the one of this installation */
} dtl_coder_options;
#define DTL_CODER_OPTIONS \
    { 1, NULL }

/* options may be NULL. Close what was opened. Errors: DTL_EIO, DTL_EFORMAT, DTL_EVERSION, DTL_EDAMAGED, DTL_ENOMEM,
 * DTL_EARGUMENT. */
int dtl_coder_open(dtl_coder **out, const dtl_coder_options *options, dtl_error *error);
void dtl_coder_close(dtl_coder *coder);

/* "dateline 0.1.0 lexicon 5d1e0a model 77c2f4", as in the mentions. */
const char *dtl_coder_made_by(const dtl_coder *coder);

/* UTF-8, ended by NUL. Only text must be there; NULL is "not known". */
typedef struct dtl_report_text {
    unsigned version; /* 1 */
    const char *text, *title, *outlet, *url, *author;
    const char *published; /* "2012-03-04", or with a time "2012-03-04T10:00:00Z": what "Saturday" is reckoned from */
} dtl_report_text;
#define DTL_REPORT_TEXT \
    { 1, NULL, NULL, NULL, NULL, NULL, NULL }

/* Takes one line without its newline; it holds until the call returns. Anything but 0 stops. */
typedef int dtl_take_line(void *context, const char *line, size_t length);

/* Codes a report and calls take for each mention, in the order of the text. Returns DTL_OK, what take returned, or an error:
 * DTL_EFORMAT (no text), DTL_ELIMIT, DTL_ENOMEM, DTL_EARGUMENT. */
int dtl_coder_code(const dtl_coder *coder, const dtl_report_text *report, dtl_take_line *take, void *context, dtl_error *error);

#ifdef __cplusplus
}
#endif

#endif
