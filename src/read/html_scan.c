#include "read/html_scan.h"

#include <stdint.h>
#include <strings.h>

#include "base/buffer.h"

enum { CHARSET_REACH = 4096 };

static bool is_letter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Offset of needle at or behind from, letters in any case; SIZE_MAX when there is none. needle starts with a byte that is no
 * letter. */
static size_t find_any_case(dtl_slice text, const char *needle, size_t from) {
    size_t length = strlen(needle);
    while (from + length <= text.length) {
        const char *at = memchr(text.data + from, needle[0], text.length - from - length + 1);
        if (!at) break;
        if (strncasecmp(at, needle, length) == 0) return (size_t)(at - text.data);
        from = (size_t)(at - text.data) + 1;
    }
    return SIZE_MAX;
}

typedef struct scan {
    dtl_html_scan *out;
    dtl_slice page;
    size_t at;
    dtl_buffer markup;
} scan;

static dtl_slice piece(dtl_slice text, size_t from, size_t to) {
    return (dtl_slice){text.data + from, to - from};
}

/* The byte behind the '>' that ends the tag at from, quotes respected; *attributes counts its words. A tag that does not end
 * takes the rest. */
static size_t tag_end(dtl_slice page, size_t from, size_t *attributes) {
    char quote = '\0';
    *attributes = 0;
    for (size_t i = from; i < page.length; i++) {
        char c = page.data[i];
        if (quote) {
            if (c == quote) quote = '\0';
        } else if ((c == '"' || c == '\'') && page.data[i - 1] == '=') {
            quote = c;
        } else if (c == '>') {
            return i + 1;
        } else {
            *attributes += (is_blank(c) || c == '/') && !is_blank(page.data[i - 1]);
        }
    }
    return page.length;
}

/* Passes over a comment; the address in "saved from url=(0027)https://..." is kept. */
static void skip_comment(scan *s) {
    size_t end = dtl_slice_find(s->page, DTL_SLICE("-->"), s->at + 2);
    dtl_slice comment = piece(s->page, s->at, end == SIZE_MAX ? s->page.length : end);
    s->at = end == SIZE_MAX ? s->page.length : end + 3;
    size_t saved = comment.length < 4096 ? dtl_slice_find(comment, DTL_SLICE("saved from url="), 0) : SIZE_MAX;
    if (saved == SIZE_MAX || s->out->saved_from.data) return;
    size_t start = dtl_slice_find(comment, DTL_SLICE(")"), saved);
    if (start != SIZE_MAX) s->out->saved_from = dtl_slice_trim(piece(comment, start + 1, comment.length));
}

/* Elements whose content is no markup (HTML Standard, 13.1.2: raw text) or shows nothing. */
static const char *const raw[] = {"script", "style", "iframe", "noembed", "noframes", "xmp", "textarea", "plaintext"};

static const char *raw_element(dtl_slice page, size_t at) {
    for (size_t i = 0; i < sizeof raw / sizeof *raw; i++) {
        size_t length = strlen(raw[i]);
        if (page.length - at <= length || strncasecmp(page.data + at, raw[i], length) != 0) continue;
        if (!is_letter(page.data[at + length]) && page.data[at + length] != '-') return raw[i];
    }
    return NULL;
}

static void skip_raw(scan *s, const char *name, size_t start) {
    char closing[16] = "</";
    strcat(closing, name);
    size_t end = find_any_case(s->page, closing, start), unused;
    dtl_slice tag = piece(s->page, s->at, start);
    dtl_slice content = piece(s->page, start, end == SIZE_MAX ? s->page.length : end);
    bool linked = strcmp(name, "script") == 0 && dtl_slice_find(tag, DTL_SLICE("ld+json"), 0) != SIZE_MAX;
    if (linked && s->out->linked_data_count < DTL_MAX_LINKED_DATA) s->out->linked_data[s->out->linked_data_count++] = content;
    s->at = end == SIZE_MAX ? s->page.length : tag_end(s->page, end + 2, &unused);
}

/* A tag, a comment or a lone '<' at s->at. */
static int take_tag(scan *s, dtl_error *error) {
    dtl_slice rest = piece(s->page, s->at, s->page.length);
    char next = rest.length > 1 ? rest.data[1] : '\0';
    size_t attributes;
    if (dtl_slice_starts(rest, DTL_SLICE("<!--"))) {
        skip_comment(s);
        return DTL_OK;
    }
    if (!is_letter(next) && next != '/' && next != '!' && next != '?') {
        s->at++;
        return dtl_buffer_add(&s->markup, DTL_SLICE("&lt;"));
    }
    size_t end = tag_end(s->page, s->at + 1, &attributes);
    if (attributes > DTL_MAX_ATTRIBUTES) {
        dtl_fail(error, DTL_ELIMIT, "a tag has more than %d attributes", DTL_MAX_ATTRIBUTES);
        dtl_error_at(error, NULL, 0, s->at);
        return DTL_ELIMIT;
    }
    const char *name = raw_element(s->page, s->at + 1);
    if (name) {
        skip_raw(s, name, end);
        return dtl_buffer_add_char(&s->markup, ' ');
    }
    if (next != '!' && next != '?') dtl_buffer_add(&s->markup, piece(s->page, s->at, end));
    s->at = end;
    return s->markup.status;
}

static int run(scan *s, dtl_error *error) {
    while (s->at < s->page.length) {
        const char *tag = memchr(s->page.data + s->at, '<', s->page.length - s->at);
        size_t end = tag ? (size_t)(tag - s->page.data) : s->page.length;
        dtl_buffer_add(&s->markup, piece(s->page, s->at, end));
        s->at = end;
        int status = tag ? take_tag(s, error) : s->markup.status;
        if (status == DTL_ELIMIT && s->markup.status == DTL_OK) return status;
        if (s->markup.status) return dtl_fail(error, s->markup.status, "%s", dtl_error_meaning(s->markup.status));
    }
    return DTL_OK;
}

int dtl_html_scan_page(dtl_html_scan *out, dtl_slice page, dtl_arena *arena, dtl_error *error) {
    *out = (dtl_html_scan){.linked_data_count = 0};
    scan s = {.out = out, .page = page};
    dtl_buffer_init(&s.markup, 5 * page.length + 16);
    int status = run(&s, error);
    if (status == DTL_OK) {
        out->markup = dtl_arena_copy(arena, dtl_buffer_slice(&s.markup));
        if (!out->markup.data) status = dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    }
    dtl_buffer_clear(&s.markup);
    return status;
}

dtl_slice dtl_html_declared_charset(dtl_slice bytes) {
    dtl_slice head = {bytes.data, bytes.length < CHARSET_REACH ? bytes.length : CHARSET_REACH};
    for (size_t at = find_any_case(head, "<meta", 0); at != SIZE_MAX; at = find_any_case(head, "<meta", at + 1)) {
        size_t unused, end = tag_end(head, at + 1, &unused);
        dtl_slice tag = piece(head, at, end);
        for (size_t i = 0; i + 8 < tag.length; i++) {
            if (strncasecmp(tag.data + i, "charset", 7) != 0) continue;
            i += 7;
            while (i < tag.length && (is_blank(tag.data[i]) || strchr("=\"'", tag.data[i]))) i++;
            size_t start = i;
            while (i < tag.length && !is_blank(tag.data[i]) && !strchr("\"';/>", tag.data[i])) i++;
            if (i > start) return piece(tag, start, i);
        }
    }
    return DTL_NO_SLICE;
}
