#include "base/utf8.h"
#include "read/charset.h"
#include "read/published.h"
#include "read/records.h"

enum { MAX_HEADER_LINES = 8, MAX_HEADLINE = 200, MAX_BYLINE = 120, LONG_LINE = 200 };

static size_t count_words(dtl_slice line) {
    size_t words = 0;
    for (size_t i = 0; i < line.length; i++) words += line.data[i] != ' ' && (i == 0 || line.data[i - 1] == ' ');
    return words;
}

static bool has_letter(dtl_slice line) {
    for (const char *at = line.data, *end = line.data + line.length; at < end;) {
        uint32_t code;
        at += dtl_utf8_decode(at, end, &code);
        if (dtl_utf8_is_letter(code)) return true;
    }
    return false;
}

/* A line that is a date and nothing else: "Published: Sunday, March 4, 2012 | Updated ...". The date in *date. */
static bool is_date_line(dtl_slice line, dtl_slice *date, const dtl_newswire *newswire) {
    char published[DTL_PUBLISHED_SIZE];
    if (line.length > MAX_BYLINE) return false;
    size_t label = dtl_newswire_dated(newswire, line);
    *date = (dtl_slice){line.data + label, line.length - label};
    size_t length = dtl_published_read(published, *date, newswire);
    if (!length) return false;
    dtl_slice rest = dtl_slice_trim((dtl_slice){date->data + length, date->length - length});
    date->length = length;
    return label || !rest.length || strchr("|(-;/", rest.data[0]);
}

static bool is_byline(dtl_slice line, const dtl_newswire *newswire) {
    if (line.length > MAX_BYLINE || !dtl_newswire_byline(newswire, line)) return false;
    return line.data[line.length - 1] != '.' && count_words(line) <= 12;
}

/* A headline is short, no sentence with a stop, and set apart from what follows by a blank line, a byline, a date, a dateline or
 * its length alone. */
static bool is_headline(dtl_slice line, dtl_slice rest, const dtl_newswire *newswire) {
    dtl_dateline dateline;
    dtl_slice date;
    size_t words = count_words(line);
    if (line.length > MAX_HEADLINE || words < 2 || words > 30 || strchr(".,;:", line.data[line.length - 1])) return false;
    if (!dtl_slice_trim(rest).length || dtl_dateline_read(&dateline, line, 0, newswire)) return false;
    dtl_slice next = dtl_slice_trim(dtl_slice_cut(&rest, '\n'));
    if (!next.length || is_byline(next, newswire) || is_date_line(next, &date, newswire)) return true;
    return dtl_dateline_read(&dateline, next, 0, newswire) || (next.length > LONG_LINE && line.length * 2 < LONG_LINE);
}

static int read_header_line(dtl_record *record, dtl_slice line, dtl_slice rest, bool *taken, dtl_error *error) {
    dtl_report *report = record->report;
    dtl_slice date;
    *taken = true;
    if (!line.length || !has_letter(line)) {
        if (!is_date_line(line, &date, record->newswire)) return DTL_OK;
    }
    if (!report->published.data && is_date_line(line, &date, record->newswire)) return dtl_record_date(record, date, error);
    if (!report->author.data && is_byline(line, record->newswire)) {
        size_t label = dtl_newswire_byline(record->newswire, line);
        return dtl_record_line(record, (dtl_slice){line.data + label, line.length - label}, &report->author, error);
    }
    if (!report->title.data && is_headline(line, rest, record->newswire))
        return dtl_record_line(record, line, &report->title, error);
    *taken = false;
    return DTL_OK;
}

/* Takes headline, byline and date off the text; *text becomes what is left. */
static int read_header(dtl_record *record, dtl_slice *text, dtl_error *error) {
    dtl_slice left = *text;
    for (int lines = 0; left.data && lines < MAX_HEADER_LINES; lines++) {
        dtl_slice rest = left;
        dtl_slice line = dtl_slice_trim(dtl_slice_cut(&rest, '\n'));
        bool taken;
        int status = read_header_line(record, line, rest, &taken, error);
        if (status) return status;
        if (!taken) break;
        left = rest;
    }
    left = dtl_slice_trim(left);
    if (left.length)
        *text = left;
    else
        record->report->title = record->report->author = DTL_NO_SLICE;
    return DTL_OK;
}

int dtl_record_text(dtl_record *record, dtl_slice bytes, dtl_error *error) {
    dtl_slice text;
    int status = dtl_charset_to_utf8(&text, bytes, DTL_NO_SLICE, &record->report->repaired, record->arena, error);
    if (status == DTL_OK) status = dtl_record_set_text(record, text, error);
    if (status) return status;
    text = dtl_slice_trim(record->report->text);
    status = read_header(record, &text, error);
    record->report->text = text;
    return status;
}
