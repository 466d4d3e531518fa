#include "read/export_parts.h"

/* Labels that stand behind the text. */
static const char behind[] =
    "Subject|Location|People|Company / organization|Identifier / keyword|Title|Publication title|Pages|First page|Publication "
    "year|"
    "Publication date|Year|Section|Publisher|Place of publication|Country of publication|Publication subject|ISSN|Source type|"
    "Language of publication|Document type|ProQuest document ID|Document URL|Copyright|Last "
    "updated|Database|Classification|Credit|"
    "Illustration|Column|Links|Company|Number of pages|Volume|Issue|Dateline|Correspondence author";

static int take_field(dtl_export_reading *r, dtl_slice line, dtl_error *error) {
    dtl_report *report = r->record->report;
    dtl_slice value;
    if (dtl_export_label(line, "Title", &value)) return dtl_record_line(r->record, value, &report->title, error);
    if (dtl_export_label(line, "Author", &value)) return dtl_export_set_author(r, value, error);
    if (dtl_export_label(line, "Publication title", &value)) return dtl_record_line(r->record, value, &report->outlet, error);
    if (dtl_export_label(line, "Publication date", &value)) return dtl_record_date(r->record, value, error);
    return DTL_OK;
}

int dtl_export_proquest(dtl_export_reading *r, dtl_error *error) {
    dtl_slice paragraph = DTL_NO_SLICE, line, value;
    dtl_buffer joined;
    dtl_buffer_init(&joined, DTL_MAX_EXPORT_BYTES);
    bool inside = false;
    int status = DTL_OK;
    while (status == DTL_OK && (line = dtl_export_line(r)).data) {
        bool begins = dtl_export_label(line, "Full text", &value);
        if (inside && dtl_export_labels(line, behind, &paragraph)) inside = false;
        if (!inside && !begins) {
            status = take_field(r, line, error);
            continue;
        }
        inside = true;
        if (begins) line = value;
        if (line.length) {
            if (joined.length) dtl_buffer_add_char(&joined, ' ');
            dtl_buffer_add(&joined, line);
        } else {
            dtl_export_add(r, dtl_buffer_slice(&joined));
            dtl_buffer_reset(&joined);
        }
    }
    dtl_export_add(r, dtl_buffer_slice(&joined));
    if (joined.status) r->text.status = joined.status;
    dtl_buffer_clear(&joined);
    return status;
}
