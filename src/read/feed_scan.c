#include <libxml/HTMLparser.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "read/feed_parts.h"

typedef struct scan {
    dtl_slice text;
    size_t at;
    dtl_buffer out;
} scan;

static dtl_slice rest_of(const scan *s) {
    return (dtl_slice){s->text.data + s->at, s->text.length - s->at};
}

static bool is_name(char c) {
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9');
}

/* Moves behind the next occurrence of end, or to the end of the text. */
static void skip_past(scan *s, dtl_slice end) {
    size_t at = dtl_slice_find(s->text, end, s->at);
    s->at = at == SIZE_MAX ? s->text.length : at + end.length;
}

/* "<!DOCTYPE rss [ ... ]>": quotes and brackets hide the '>' that ends it. */
static void skip_declaration(scan *s) {
    char quote = '\0';
    int inside = 0;
    for (; s->at < s->text.length; s->at++) {
        char c = s->text.data[s->at];
        if (quote) {
            if (c == quote) quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '[') {
            inside = 1;
        } else if (c == ']') {
            inside = 0;
        } else if (c == '>' && !inside) {
            s->at++;
            return;
        }
    }
}

/* A section that does not end takes the rest. */
static void take_cdata(scan *s) {
    size_t from = s->at;
    skip_past(s, DTL_SLICE("]]>"));
    dtl_slice section = {s->text.data + from, s->at - from};
    dtl_buffer_add(&s->out, section);
    if (!dtl_slice_ends(section, DTL_SLICE("]]>"))) dtl_buffer_add(&s->out, DTL_SLICE("]]>"));
}

static void take_tag(scan *s) {
    dtl_slice rest = rest_of(s);
    char next = rest.length > 1 ? rest.data[1] : '\0';
    if (dtl_slice_starts(rest, DTL_SLICE("<!--"))) {
        skip_past(s, DTL_SLICE("-->"));
    } else if (dtl_slice_starts(rest, DTL_SLICE("<![CDATA["))) {
        take_cdata(s);
    } else if (next == '?') {
        skip_past(s, DTL_SLICE("?>"));
    } else if (next == '!') {
        skip_declaration(s);
    } else {
        bool tag = is_name(next) || next == '/' || next == '_';
        dtl_buffer_add(&s->out, tag ? DTL_SLICE("<") : DTL_SLICE("&lt;"));
        s->at++;
    }
}

/* The code point of a reference by number that XML may hold; 0 for another. */
static unsigned long number_of(dtl_slice digits) {
    bool hex = digits.length && (digits.data[0] | 0x20) == 'x';
    char copy[12] = "", *end;
    if (hex) digits = (dtl_slice){digits.data + 1, digits.length - 1};
    if (!digits.length || digits.length >= sizeof copy || !is_name(digits.data[0])) return 0;
    memcpy(copy, digits.data, digits.length);
    unsigned long code = strtoul(copy, &end, hex ? 16 : 10);
    if (*end || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) || code == 0xFFFE || code == 0xFFFF) return 0;
    return code >= 0x20 || code == '\t' || code == '\n' || code == '\r' ? code : 0;
}

static unsigned long code_of(dtl_slice name) {
    char copy[16] = "";
    if (name.length && name.data[0] == '#') return number_of((dtl_slice){name.data + 1, name.length - 1});
    if (!name.length || name.length >= sizeof copy) return 0;
    memcpy(copy, name.data, name.length);
    if (strcmp(copy, "apos") == 0) return '\'';
    const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)copy);
    return entity ? entity->value : 0;
}

static void take_reference(scan *s) {
    enum { LONGEST = 16 };
    dtl_slice rest = rest_of(s);
    size_t end = 1;
    while (end < rest.length && end < LONGEST && (is_name(rest.data[end]) || rest.data[end] == '#')) end++;
    unsigned long code = end < rest.length && rest.data[end] == ';' ? code_of((dtl_slice){rest.data + 1, end - 1}) : 0;
    if (code) {
        dtl_buffer_print(&s->out, "&#%lu;", code);
        s->at += end + 1;
    } else {
        dtl_buffer_add(&s->out, DTL_SLICE("&amp;"));
        s->at++;
    }
}

int dtl_feed_scan(dtl_slice *out, dtl_slice text, dtl_arena *arena, dtl_error *error) {
    scan s = {.text = text};
    dtl_buffer_init(&s.out, 5 * text.length + 16);
    const char *first = text.length ? memchr(text.data, '<', text.length) : NULL;
    s.at = first ? (size_t)(first - text.data) : text.length;
    while (s.at < text.length && s.out.status == DTL_OK) {
        size_t end = s.at;
        while (end < text.length && text.data[end] != '<' && text.data[end] != '&') end++;
        dtl_buffer_add(&s.out, (dtl_slice){text.data + s.at, end - s.at});
        s.at = end;
        if (end < text.length && text.data[end] == '<') take_tag(&s);
        if (end < text.length && text.data[end] == '&') take_reference(&s);
    }
    int status = s.out.status;
    if (status == DTL_OK) {
        *out = dtl_arena_copy(arena, dtl_buffer_slice(&s.out));
        status = arena->status;
    }
    dtl_buffer_clear(&s.out);
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}
