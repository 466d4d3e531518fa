/* JSON lines: one object a line, keys in the order of the documented formats. Numbers are printed so that they read back the
 * same. */
#ifndef DTL_EXPORT_LINES_H
#define DTL_EXPORT_LINES_H

#include "base/buffer.h"
#include "types/correction.h"
#include "types/document.h"
#include "types/event.h"
#include "types/profile.h"
#include "types/story.h"

/* Each adds the object and a newline, and returns out->status. */
int dtl_line_mention(dtl_buffer *out, const dtl_mention *mention);
int dtl_line_event(dtl_buffer *out, const dtl_event *event);
/* An event on a time line: when, what, and the words of the first report that tells of it. */
int dtl_line_timeline(dtl_buffer *out, const dtl_event *event, dtl_slice words);
int dtl_line_quote(dtl_buffer *out, const dtl_document *document, const dtl_quote *quote);
int dtl_line_told_quote(dtl_buffer *out, const dtl_told_quote *quote);
int dtl_line_layers(dtl_buffer *out, const char *report, const dtl_layers *layers);
/* Everything found in a report. */
int dtl_line_document(dtl_buffer *out, const dtl_document *document);

/* What the store knows of a report besides its text. */
typedef struct dtl_report_line {
    const dtl_report *report;
    dtl_slice origin, story; /* data NULL: not known */
    size_t words;
    const dtl_slice *mentions; /* ids */
    size_t mention_count;
} dtl_report_line;
int dtl_line_report(dtl_buffer *out, const dtl_report_line *line);
int dtl_line_story(dtl_buffer *out, const dtl_story *story);
int dtl_line_profile(dtl_buffer *out, const dtl_profile *profile);

int dtl_line_correction(dtl_buffer *out, const dtl_correction *correction);

/* The document's sentences as CoNLL-U (https://universaldependencies.org/format.html), with newdoc, newpar, sent_id and text
 * comments. */
int dtl_print_conllu(dtl_buffer *out, const dtl_document *document);

#endif
