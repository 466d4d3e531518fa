#include "read/records.h"

#include <strings.h>

#include "base/utf8.h"
#include "read/published.h"
#include "types/document.h"

static int fail_memory(const dtl_arena *arena, dtl_error *error) {
    return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
}

int dtl_record_date(dtl_record *record, dtl_slice text, dtl_error *error) {
    char published[DTL_PUBLISHED_SIZE];
    text = dtl_slice_trim(text);
    if (!text.length) return DTL_OK;
    if (!dtl_published_read(published, text, record->newswire)) {
        if (text.length > 60) text.length = 60;
        record->unread_date = dtl_arena_copy(record->arena, text);
        return record->unread_date.data ? DTL_OK : fail_memory(record->arena, error);
    }
    record->report->published = dtl_arena_copy(record->arena, dtl_slice_of(published));
    if (!record->report->published.data) return fail_memory(record->arena, error);
    record->report->published_day = dtl_day_parse(record->report->published);
    return DTL_OK;
}

/* White space in place: runs of it become one blank. */
static dtl_slice collapse(char *text, size_t length) {
    size_t out = 0;
    for (size_t at = 0; at < length;) {
        uint32_t code;
        size_t step = dtl_utf8_decode(text + at, text + length, &code);
        if (!dtl_utf8_is_space(code)) {
            memmove(text + out, text + at, step);
            out += step;
        } else if (out && text[out - 1] != ' ') {
            text[out++] = ' ';
        }
        at += step;
    }
    if (out && text[out - 1] == ' ') out--;
    return (dtl_slice){text, out};
}

int dtl_record_line(dtl_record *record, dtl_slice text, dtl_slice *out, dtl_error *error) {
    size_t repaired = 0;
    dtl_slice clean;
    *out = DTL_NO_SLICE;
    if (!text.length) return DTL_OK;
    int status = dtl_utf8_clean(record->arena, text, &clean, &repaired);
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    record->report->repaired += repaired;
    char *copy = dtl_arena_alloc(record->arena, clean.length + 1);
    if (!copy) return fail_memory(record->arena, error);
    memcpy(copy, clean.data, clean.length);
    dtl_slice line = collapse(copy, clean.length);
    if (line.length) *out = line;
    return DTL_OK;
}

int dtl_record_set_text(dtl_record *record, dtl_slice text, dtl_error *error) {
    size_t repaired = 0;
    dtl_report *report = record->report;
    if (text.length > DTL_MAX_TEXT_BYTES)
        return dtl_fail(error, DTL_ELIMIT, "the text is longer than %d MiB", DTL_MAX_TEXT_BYTES >> 20);
    int status = dtl_utf8_clean(record->arena, text, &report->text, &repaired);
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    if (report->text.length > DTL_MAX_TEXT_BYTES)
        return dtl_fail(error, DTL_ELIMIT, "the text is longer than %d MiB", DTL_MAX_TEXT_BYTES >> 20);
    if (!dtl_slice_trim(report->text).length) return dtl_fail(error, DTL_EFORMAT, "the text is empty");
    report->repaired += repaired;
    return DTL_OK;
}

dtl_slice dtl_url_host(dtl_slice url) {
    size_t at = dtl_slice_find(url, DTL_SLICE("://"), 0);
    if (at == SIZE_MAX || at > 5 || strncasecmp(url.data, "http", 4) != 0) return DTL_NO_SLICE;
    dtl_slice host = {url.data + at + 3, 0};
    size_t left = url.length - at - 3;
    while (host.length < left && !strchr("/?#", host.data[host.length])) {
        if (host.data[host.length] == '@')
            host.data += host.length + 1, left -= host.length + 1, host.length = 0;
        else
            host.length++;
    }
    const char *colon = host.length ? memchr(host.data, ':', host.length) : NULL;
    if (colon) host.length = (size_t)(colon - host.data);
    if (host.length > 4 && strncasecmp(host.data, "www.", 4) == 0) host.data += 4, host.length -= 4;
    return host.length ? host : DTL_NO_SLICE;
}
