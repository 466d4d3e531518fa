#include <strings.h>

#include "read/export_parts.h"
#include "read/published.h"

dtl_slice dtl_export_line(dtl_export_reading *r) {
    return r->rest.data ? dtl_slice_trim(dtl_slice_cut(&r->rest, '\n')) : DTL_NO_SLICE;
}

dtl_slice dtl_export_paragraph(dtl_export_reading *r) {
    dtl_slice line = dtl_export_line(r);
    while (line.data && !line.length) line = dtl_export_line(r);
    if (!line.data || dtl_export_is_copyright(line)) return line; /* what follows it at once belongs to something else */
    dtl_buffer text;
    dtl_buffer_init(&text, DTL_MAX_EXPORT_BYTES);
    for (; line.length; line = dtl_export_line(r)) {
        if (text.length) dtl_buffer_add_char(&text, ' ');
        dtl_buffer_add(&text, line);
    }
    if (text.status) r->record->arena->status = text.status;
    dtl_slice result = dtl_arena_copy(r->record->arena, dtl_buffer_slice(&text));
    dtl_buffer_clear(&text);
    return result;
}

void dtl_export_add(dtl_export_reading *r, dtl_slice paragraph) {
    if (!paragraph.length) return;
    if (r->text.length) dtl_buffer_add(&r->text, DTL_SLICE("\n\n"));
    dtl_buffer_add(&r->text, paragraph);
}

bool dtl_export_label(dtl_slice line, const char *label, dtl_slice *value) {
    size_t length = strlen(label);
    if (line.length <= length || strncmp(line.data, label, length) != 0 || line.data[length] != ':') return false;
    *value = dtl_slice_trim((dtl_slice){line.data + length + 1, line.length - length - 1});
    return true;
}

bool dtl_export_labels(dtl_slice line, const char *labels, dtl_slice *value) {
    size_t colon = dtl_slice_find(line, DTL_SLICE(":"), 0);
    for (dtl_slice rest = dtl_slice_of(labels); rest.data && colon != SIZE_MAX;) {
        dtl_slice label = dtl_slice_cut(&rest, '|');
        if (!dtl_slice_equal((dtl_slice){line.data, colon}, label)) continue;
        *value = dtl_slice_trim((dtl_slice){line.data + colon + 1, line.length - colon - 1});
        return true;
    }
    return false;
}

bool dtl_export_is_date(const dtl_export_reading *r, dtl_slice line) {
    enum { LONGEST = 80 };
    char published[DTL_PUBLISHED_SIZE];
    return line.length && line.length <= LONGEST && dtl_published_read(published, line, r->record->newswire);
}

bool dtl_export_is_copyright(dtl_slice line) {
    return dtl_slice_starts(line, DTL_SLICE("Copyright")) || dtl_slice_starts(line, DTL_SLICE("(c)")) ||
           dtl_slice_starts(line, DTL_SLICE("(C)")) || dtl_slice_starts(line, DTL_SLICE("\xC2\xA9")) ||
           dtl_slice_starts(line, DTL_SLICE("All Rights Reserved"));
}

int dtl_export_set_author(dtl_export_reading *r, dtl_slice text, dtl_error *error) {
    dtl_slice *author = &r->record->report->author;
    if (author->data) return DTL_OK;
    int status = dtl_record_line(r->record, text, author, error);
    size_t label = status || !author->data ? 0 : dtl_newswire_byline(r->record->newswire, *author);
    if (label) *author = (dtl_slice){author->data + label, author->length - label};
    return status;
}

int dtl_record_export(dtl_record *record, const dtl_export *export, size_t at, dtl_error *error) {
    static int (*const readers[])(dtl_export_reading *, dtl_error *) = {
        [DTL_EXPORT_NEXIS] = dtl_export_nexis,
        [DTL_EXPORT_NEXIS_UNI] = dtl_export_nexis_uni,
        [DTL_EXPORT_FACTIVA] = dtl_export_factiva,
        [DTL_EXPORT_PROQUEST] = dtl_export_proquest,
    };
    dtl_export_reading r = {.record = record, .rest = export->reports[at]};
    dtl_buffer_init(&r.text, DTL_MAX_EXPORT_BYTES);
    int status = readers[export->kind](&r, error);
    if (status == DTL_OK && record->arena->status) r.text.status = record->arena->status;
    if (status == DTL_OK && r.text.status) status = dtl_fail(error, r.text.status, "%s", dtl_error_meaning(r.text.status));
    if (status == DTL_OK && !r.text.length) status = dtl_fail(error, DTL_EFORMAT, "has no text");
    if (status == DTL_OK) status = dtl_record_set_text(record, dtl_buffer_slice(&r.text), error);
    dtl_buffer_clear(&r.text);
    return status;
}
