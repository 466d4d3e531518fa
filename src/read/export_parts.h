/* One report of a download. Inside src/read only. */
#ifndef DTL_READ_EXPORT_PARTS_H
#define DTL_READ_EXPORT_PARTS_H

#include "base/buffer.h"
#include "read/export_text.h"

/* A report being read: its lines, and what was found of its text. */
typedef struct dtl_export_reading {
    dtl_record *record;
    dtl_slice rest; /* lines still to come */
    dtl_buffer text;
} dtl_export_reading;

/* The next line, trimmed; data NULL at the end. */
dtl_slice dtl_export_line(dtl_export_reading *r);
/* The next paragraph: lines up to a blank one, joined by blanks, in the arena; data NULL at the end. */
dtl_slice dtl_export_paragraph(dtl_export_reading *r);
/* Adds a paragraph to the text. */
void dtl_export_add(dtl_export_reading *r, dtl_slice paragraph);

/* Whether a line begins with a label such as "BYLINE:"; *value is what stands behind it. */
bool dtl_export_label(dtl_slice line, const char *label, dtl_slice *value);
/* The same for any of labels, separated by '|'. */
bool dtl_export_labels(dtl_slice line, const char *labels, dtl_slice *value);
bool dtl_export_is_date(const dtl_export_reading *r, dtl_slice line);
/* "(c) 2012 Example Wire", "Copyright 2012 ..." */
bool dtl_export_is_copyright(dtl_slice line);

/* Each: DTL_OK, or DTL_ENOMEM, DTL_ELIMIT. */
int dtl_export_set_author(dtl_export_reading *r, dtl_slice text, dtl_error *error);
int dtl_export_nexis(dtl_export_reading *r, dtl_error *error);
int dtl_export_nexis_uni(dtl_export_reading *r, dtl_error *error);
int dtl_export_factiva(dtl_export_reading *r, dtl_error *error);
int dtl_export_proquest(dtl_export_reading *r, dtl_error *error);

#endif
