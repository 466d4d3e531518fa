#include "read/export_parts.h"

/* Labels of the older form, before the text and behind it. */
static const char before[] = "BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SERIES|CORRECTION-DATE|DISTRIBUTION|TYPE|ANCHOR|GUESTS";
static const char behind[] = "LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|SUBJECT|ORGANIZATION|GRAPHIC|TYPE|COMPANY|TICKER|"
                             "INDUSTRY|PERSON|CITY|STATE|"
                             "COUNTRY|GEOGRAPHIC|ACC-NO|DOCUMENT-TYPE|URL|NOTES|CATEGORY|PUB-TYPE|ISSUE|DOCNO";

/* Paragraphs that are no field are, in this order: outlet, date, headline, text. */
typedef struct older {
    bool outlet, dated, titled, texted;
} older;

static int take_older(dtl_export_reading *r, older *o, dtl_slice paragraph, dtl_error *error) {
    dtl_report *report = r->record->report;
    dtl_slice value;
    if (dtl_export_is_copyright(paragraph)) return DTL_OK;
    if (!o->texted && dtl_export_labels(paragraph, before, &value)) {
        o->outlet = o->dated = o->titled = true;
        return dtl_export_label(paragraph, "BYLINE", &value) ? dtl_export_set_author(r, value, error) : DTL_OK;
    }
    if (!o->dated && dtl_export_is_date(r, paragraph)) {
        o->outlet = o->dated = true;
        return dtl_record_date(r->record, paragraph, error);
    }
    if (!o->outlet) {
        o->outlet = true;
        return dtl_record_line(r->record, paragraph, &report->outlet, error);
    }
    if (!o->titled) {
        o->titled = true;
        return dtl_record_line(r->record, paragraph, &report->title, error);
    }
    o->texted = true;
    dtl_export_add(r, paragraph);
    return DTL_OK;
}

int dtl_export_nexis(dtl_export_reading *r, dtl_error *error) {
    older o = {.outlet = false};
    int status = DTL_OK;
    for (dtl_slice paragraph; status == DTL_OK && (paragraph = dtl_export_paragraph(r)).data;) {
        dtl_slice value;
        if (o.texted && dtl_export_labels(paragraph, behind, &value)) break;
        status = take_older(r, &o, paragraph, error);
    }
    return status;
}

/* "Page 1 of 3" */
static bool is_page_number(dtl_slice line) {
    return dtl_slice_starts(line, DTL_SLICE("Page ")) && dtl_slice_find(line, DTL_SLICE(" of "), 0) != SIZE_MAX &&
           line.length < 20;
}

/* The newer form's head: headline, outlet, date, each on a line; then fields; then "Body". */
static int take_newer_head(dtl_export_reading *r, dtl_slice *last, dtl_slice line, dtl_error *error) {
    dtl_report *report = r->record->report;
    dtl_slice value;
    int status = DTL_OK;
    if (dtl_export_label(line, "Byline", &value)) return dtl_export_set_author(r, value, error);
    if (dtl_export_labels(line, "Section|Length|Highlight|Dateline", &value) || dtl_export_is_copyright(line)) return DTL_OK;
    if (!report->title.data) {
        status = dtl_record_line(r->record, line, &report->title, error);
    } else if (!report->published.data && dtl_export_is_date(r, line)) {
        status = dtl_record_date(r->record, line, error);
        if (status == DTL_OK && last->data) status = dtl_record_line(r->record, *last, &report->outlet, error);
    } else {
        *last = line;
    }
    return status;
}

int dtl_export_nexis_uni(dtl_export_reading *r, dtl_error *error) {
    dtl_slice line, last = DTL_NO_SLICE, value;
    int status = DTL_OK;
    while (status == DTL_OK && (line = dtl_export_line(r)).data && !dtl_slice_is(line, "Body")) {
        if (line.length && !is_page_number(line)) status = take_newer_head(r, &last, line, error);
    }
    for (dtl_slice paragraph; status == DTL_OK && (paragraph = dtl_export_paragraph(r)).data;) {
        if (dtl_export_labels(paragraph, "Load-Date|Language|Publication-Type|Subject|Graphic", &value)) break;
        if (dtl_slice_is(paragraph, "Classification") || dtl_slice_is(paragraph, "Graphic")) break;
        if (!is_page_number(paragraph)) dtl_export_add(r, paragraph);
    }
    return status;
}
