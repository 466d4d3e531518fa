#include "read/export_parts.h"

/* "534 words" */
static bool is_length(dtl_slice line) {
    size_t digits = 0;
    while (digits < line.length && ((line.data[digits] >= '0' && line.data[digits] <= '9') || line.data[digits] == ',')) digits++;
    return digits && dtl_slice_is((dtl_slice){line.data + digits, line.length - digits}, " words");
}

/* "10:15", "10:15 GMT" */
static bool is_hour(dtl_slice line) {
    return line.length >= 4 && line.length <= 12 && line.data[0] >= '0' && line.data[0] <= '9' &&
           (line.data[1] == ':' || line.data[2] == ':');
}

/* Field codes that begin a line, with the field that they mean to us. */
static const char codes[] = "SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CLM|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN|RF|CT|DLN";

static bool has_code(dtl_slice line, dtl_slice *code, dtl_slice *value) {
    size_t end = 0;
    while (end < line.length && line.data[end] >= 'A' && line.data[end] <= 'Z') end++;
    if (end < 2 || end > 3 || (end < line.length && line.data[end] != ' ' && line.data[end] != '\t')) return false;
    *code = (dtl_slice){line.data, end};
    *value = dtl_slice_trim((dtl_slice){line.data + end, line.length - end});
    for (dtl_slice rest = dtl_slice_of(codes); rest.data;) {
        if (dtl_slice_equal(dtl_slice_cut(&rest, '|'), *code)) return true;
    }
    return false;
}

static int take_field(dtl_export_reading *r, dtl_slice code, dtl_slice value, dtl_error *error) {
    dtl_report *report = r->record->report;
    if (dtl_slice_is(code, "HD")) return dtl_record_line(r->record, value, &report->title, error);
    if (dtl_slice_is(code, "BY")) return dtl_export_set_author(r, value, error);
    if (dtl_slice_is(code, "PD")) return dtl_record_date(r->record, value, error);
    if (dtl_slice_is(code, "SN")) return dtl_record_line(r->record, value, &report->outlet, error);
    if (dtl_slice_is(code, "LP") || dtl_slice_is(code, "TD")) dtl_export_add(r, value);
    return DTL_OK;
}

/* With codes: each field goes on until the next code; those of the text may have many paragraphs. */
static int read_coded(dtl_export_reading *r, dtl_error *error) {
    dtl_buffer field;
    dtl_slice code = DTL_NO_SLICE, next, value;
    dtl_buffer_init(&field, DTL_MAX_EXPORT_BYTES);
    int status = DTL_OK;
    bool ended = false, blank = false;
    while (status == DTL_OK && !ended) {
        dtl_slice line = dtl_export_line(r);
        ended = !line.data;
        bool begins = ended || has_code(line, &next, &value);
        if (begins && code.data) status = take_field(r, code, dtl_arena_copy(r->record->arena, dtl_buffer_slice(&field)), error);
        if (begins) {
            dtl_buffer_reset(&field);
            code = next;
            line = value;
        }
        if (ended) break;
        if (line.length && field.length) dtl_buffer_add(&field, blank ? DTL_SLICE("\n\n") : DTL_SLICE(" "));
        dtl_buffer_add(&field, line);
        blank = !line.length && !begins;
    }
    if (field.status) r->text.status = field.status;
    dtl_buffer_clear(&field);
    return status;
}

/* As shown: headline and byline before the length; date, hour, source, code, language behind it; a copyright; the text. */
static int read_shown(dtl_export_reading *r, dtl_error *error) {
    dtl_report *report = r->record->report;
    dtl_slice line;
    int status = DTL_OK;
    while (status == DTL_OK && (line = dtl_export_line(r)).data && !is_length(line)) {
        if (!line.length) continue;
        if (!report->title.data)
            status = dtl_record_line(r->record, line, &report->title, error);
        else if (dtl_newswire_byline(r->record->newswire, line))
            status = dtl_export_set_author(r, line, error);
    }
    bool sourced = false;
    while (status == DTL_OK && (line = dtl_export_line(r)).data && !dtl_export_is_copyright(line)) {
        if (!line.length) continue;
        if (!report->published.data && dtl_export_is_date(r, line)) {
            status = dtl_record_date(r->record, line, error);
        } else if (report->published.data && !sourced && !is_hour(line)) {
            sourced = true;
            status = dtl_record_line(r->record, line, &report->outlet, error);
        }
    }
    for (dtl_slice paragraph; status == DTL_OK && (paragraph = dtl_export_paragraph(r)).data;) dtl_export_add(r, paragraph);
    return status;
}

int dtl_export_factiva(dtl_export_reading *r, dtl_error *error) {
    dtl_slice code, value;
    for (dtl_slice rest = r->rest; rest.data;) {
        if (has_code(dtl_slice_trim(dtl_slice_cut(&rest, '\n')), &code, &value) && dtl_slice_is(code, "HD"))
            return read_coded(r, error);
    }
    return read_shown(r, error);
}
