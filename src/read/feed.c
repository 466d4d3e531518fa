#include "read/feed.h"

#include <strings.h>

#include "base/utf8.h"
#include "read/charset.h"
#include "read/feed_parts.h"

enum { SNIFFED = 4096 };

static int fail(int status, dtl_error *error) {
    return dtl_fail(error, status, "%s", dtl_error_meaning(status));
}

static bool starts_any_case(dtl_slice text, const char *start) {
    size_t length = strlen(start);
    return text.length >= length && strncasecmp(text.data, start, length) == 0;
}

/* The first tag that opens an element. */
static dtl_slice first_tag(dtl_slice head) {
    for (size_t at = 0; at + 1 < head.length; at++) {
        char next = head.data[at + 1];
        if (head.data[at] != '<') continue;
        dtl_slice rest = {head.data + at, head.length - at};
        if (dtl_slice_starts(rest, DTL_SLICE("<!--"))) {
            size_t end = dtl_slice_find(rest, DTL_SLICE("-->"), 0);
            if (end == SIZE_MAX) break;
            at += end + 2;
        } else if (next != '?' && next != '!') {
            return rest;
        }
    }
    return DTL_NO_SLICE;
}

static bool names_json_feed(dtl_slice head) {
    return dtl_slice_find(head, DTL_SLICE("jsonfeed.org/version"), 0) != SIZE_MAX ||
           dtl_slice_find(head, DTL_SLICE("jsonfeed.org\\/version"), 0) != SIZE_MAX;
}

bool dtl_feed_starts(dtl_slice head) {
    static const char *const roots[] = {"<rss", "<rdf:RDF", "<feed", "<opml", "<channel"};
    if (head.length > SNIFFED) head.length = SNIFFED;
    if (dtl_slice_starts(head, DTL_SLICE("\xEF\xBB\xBF"))) head.data += 3, head.length -= 3;
    head = dtl_slice_trim(head);
    if (head.length && head.data[0] == '{') return names_json_feed(head);
    if (!head.length || head.data[0] != '<') return false;
    dtl_slice tag = first_tag(head);
    for (size_t i = 0; tag.data && i < sizeof roots / sizeof *roots; i++) {
        size_t length = strlen(roots[i]);
        if (!starts_any_case(tag, roots[i])) continue;
        return tag.length > length && strchr(" \t\r\n>", tag.data[length]) != NULL;
    }
    return false;
}

dtl_slice dtl_xml_declared_charset(dtl_slice bytes) {
    dtl_slice head = {bytes.data, bytes.length < 200 ? bytes.length : 200}, mark = DTL_SLICE("encoding=");
    size_t at = dtl_slice_find(head, mark, 0), stop = dtl_slice_find(head, DTL_SLICE("?>"), 0);
    if (at == SIZE_MAX || at > stop || at + mark.length + 1 >= head.length) return DTL_NO_SLICE;
    char quote = head.data[at + mark.length];
    size_t from = at + mark.length + 1, end = from;
    while (end < head.length && head.data[end] != quote) end++;
    return (dtl_slice){head.data + from, end - from};
}

dtl_feed_entry *dtl_feed_add(dtl_feed_reading *reading) {
    return dtl_vector_push(&reading->feed->entries, reading->arena);
}

static int read_any(dtl_feed_reading *reading, dtl_slice text, dtl_error *error) {
    dtl_slice xml;
    if (text.length && text.data[0] == '{') return dtl_feed_read_json(reading, text, error);
    int status = dtl_feed_scan(&xml, text, reading->arena, error);
    if (status == DTL_OK && !xml.length) status = dtl_fail(error, DTL_EFORMAT, "is no feed");
    return status ? status : dtl_feed_read_xml(reading, xml, error);
}

int dtl_feed_read(dtl_feed *out, dtl_slice bytes, dtl_slice charset, dtl_slice base, dtl_arena *arena, dtl_error *error) {
    *out = (dtl_feed){.entries = {.ceiling = DTL_MAX_FEED_ENTRIES}, .feeds = {.ceiling = DTL_MAX_FEED_ENTRIES}};
    dtl_feed_reading reading = {.feed = out, .base = base, .arena = arena};
    dtl_map_init(&reading.listed, arena, DTL_MAX_FEED_ENTRIES);
    dtl_slice text, declared = dtl_xml_declared_charset(bytes);
    size_t repaired = 0;
    if (bytes.length > DTL_MAX_FEED_BYTES)
        return dtl_fail(error, DTL_ELIMIT, "the feed is longer than %d MiB", DTL_MAX_FEED_BYTES >> 20);
    int status = dtl_charset_to_utf8(&text, bytes, charset.length ? charset : declared, &repaired, arena, error);
    if (status) return status;
    status = dtl_utf8_clean(arena, text, &text, &repaired);
    if (status) return fail(status, error);
    status = read_any(&reading, dtl_slice_trim(text), error);
    for (size_t i = 0; status == DTL_OK && i < out->entries.count; i++) {
        dtl_feed_entry *entry = &out->entries.items[i];
        if (!entry->language.data) entry->language = out->language;
    }
    return status;
}
