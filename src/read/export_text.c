#include "read/export_text.h"

#include "base/utf8.h"
#include "read/charset.h"
#include "read/export_parts.h"
#include "read/html_scan.h"
#include "read/html_tree.h"

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Digits at the start of text: how many. */
static size_t digits(dtl_slice text) {
    size_t count = 0;
    while (count < text.length && is_digit(text.data[count])) count++;
    return count;
}

static dtl_slice after(dtl_slice text, size_t count) {
    return (dtl_slice){text.data + count, text.length - count};
}

/* "3 of 50 DOCUMENTS" */
static bool is_nexis_head(dtl_slice line) {
    size_t count = digits(line);
    if (!count || !dtl_slice_starts(after(line, count), DTL_SLICE(" of "))) return false;
    line = after(line, count + 4);
    count = digits(line);
    return count && dtl_slice_starts(after(line, count), DTL_SLICE(" DOCUMENT"));
}

/* "Document EXWI000020120304e8340001a" */
static bool is_factiva_end(dtl_slice line) {
    enum { SHORTEST = 16, LONGEST = 40 };
    if (dtl_slice_starts(line, DTL_SLICE("AN"))) line = dtl_slice_trim(after(line, 2));
    if (!dtl_slice_starts(line, DTL_SLICE("Document "))) return false;
    line = after(line, 9);
    size_t figures = 0;
    for (size_t i = 0; i < line.length; i++) {
        char c = line.data[i];
        if (!is_digit(c) && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z')) return false;
        figures += is_digit(c);
    }
    return line.length >= SHORTEST && line.length <= LONGEST && figures >= 8;
}

static bool is_rule(dtl_slice line) {
    size_t count = 0;
    while (count < line.length && line.data[count] == '_') count++;
    return count >= 20 && count == line.length;
}

static bool is_nexis_length(dtl_slice line) {
    if (!dtl_slice_starts(line, DTL_SLICE("Length:"))) return false;
    line = dtl_slice_trim(after(line, 7));
    size_t count = digits(line);
    return count && dtl_slice_is(dtl_slice_trim(after(line, count)), "words");
}

/* What a line says of the kind of file that it stands in. */
static dtl_export_kind kind_of_line(dtl_slice line, bool *rule) {
    *rule |= is_rule(line);
    if (is_nexis_head(line)) return DTL_EXPORT_NEXIS;
    if (is_factiva_end(line)) return DTL_EXPORT_FACTIVA;
    if (dtl_slice_is(line, "End of Document") || is_nexis_length(line)) return DTL_EXPORT_NEXIS_UNI;
    bool proquest = dtl_slice_starts(line, DTL_SLICE("Full text:")) || dtl_slice_starts(line, DTL_SLICE("ProQuest document ID:"));
    return *rule && proquest ? DTL_EXPORT_PROQUEST : DTL_EXPORT_NONE;
}

/* By lines, or what stands between tags. */
static dtl_export_kind find_kind(dtl_slice text) {
    dtl_export_kind kind = DTL_EXPORT_NONE;
    bool rule = false;
    for (size_t at = 0; at < text.length && !kind; at++) {
        size_t from = at;
        while (at < text.length && text.data[at] != '\n' && text.data[at] != '<' && text.data[at] != '>') at++;
        kind = kind_of_line(dtl_slice_trim((dtl_slice){text.data + from, at - from}), &rule);
    }
    return kind;
}

bool dtl_export_starts(dtl_slice head) {
    return find_kind(head) != DTL_EXPORT_NONE;
}

static bool is_block(const xmlNode *node) {
    static const char *const names[] = {"p",  "div", "br",    "tr", "h1", "h2",  "h3",     "h4",
                                        "li", "hr",  "table", "dt", "dd", "pre", "docfull"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (dtl_html_is(node, names[i])) return true;
    }
    return false;
}

static void add_words(dtl_buffer *out, dtl_slice text) {
    for (size_t i = 0; i < text.length; i++) {
        bool blank = strchr(" \t\r\n", text.data[i]) != NULL && text.data[i];
        bool after_blank = !out->length || out->data[out->length - 1] == ' ' || out->data[out->length - 1] == '\n';
        if (!blank || !after_blank) dtl_buffer_add_char(out, blank ? ' ' : text.data[i]);
    }
}

/* A page as the lines that it shows: a block begins a line, a paragraph stands behind a blank one. */
static int flatten(dtl_slice *out, dtl_slice page, dtl_arena *arena, dtl_error *error) {
    dtl_html_scan scan;
    htmlDocPtr tree;
    dtl_buffer text;
    int status = dtl_html_scan_page(&scan, page, arena, error);
    if (status == DTL_OK) status = dtl_html_tree(&tree, scan.markup, error);
    if (status) return status;
    dtl_buffer_init(&text, 2 * DTL_MAX_HTML_BYTES);
    const xmlNode *root = xmlDocGetRootElement(tree);
    bool over = false;
    for (const xmlNode *node = root; node; node = dtl_html_next(node, root, over)) {
        over = dtl_html_is(node, "head");
        if (over) continue;
        if (node->type == XML_TEXT_NODE && node->content) add_words(&text, dtl_slice_of((const char *)node->content));
        if (is_block(node))
            dtl_buffer_add(&text, dtl_html_is(node, "p") || dtl_html_is(node, "div") ? DTL_SLICE("\n\n") : DTL_SLICE("\n"));
        if (dtl_html_is(node, "td")) dtl_buffer_add_char(&text, ' ');
    }
    xmlFreeDoc(tree);
    status = text.status;
    if (status == DTL_OK) {
        *out = dtl_arena_copy(arena, dtl_buffer_slice(&text));
        status = arena->status;
    }
    dtl_buffer_clear(&text);
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}

typedef struct cutting {
    dtl_vector(dtl_slice) reports;
    dtl_arena *arena;
} cutting;

static void add_report(cutting *c, const char *from, const char *end) {
    dtl_slice text = dtl_slice_trim((dtl_slice){from, (size_t)(end - from)});
    dtl_slice *slot = text.length ? dtl_vector_push(&c->reports, c->arena) : NULL;
    if (slot) *slot = text;
}

/* Cuts at the lines that stand between reports. Before the first head, and behind the last end, stand lists and covers. */
static void cut(cutting *c, dtl_slice text, dtl_export_kind kind) {
    bool heads = kind == DTL_EXPORT_NEXIS || kind == DTL_EXPORT_PROQUEST;
    const char *from = heads ? NULL : text.data, *end = text.data + text.length;
    for (dtl_slice rest = text; rest.data;) {
        dtl_slice whole = dtl_slice_cut(&rest, '\n'), line = dtl_slice_trim(whole);
        bool here = kind == DTL_EXPORT_NEXIS      ? is_nexis_head(line)
                    : kind == DTL_EXPORT_PROQUEST ? is_rule(line)
                    : kind == DTL_EXPORT_FACTIVA  ? is_factiva_end(line)
                                                  : dtl_slice_is(line, "End of Document");
        if (!here) continue;
        if (from) add_report(c, from, whole.data);
        from = whole.data + whole.length;
    }
    bool last = heads || (kind == DTL_EXPORT_NEXIS_UNI && from && from == text.data);
    if (from && last) add_report(c, from, end);
}

int dtl_export_open(dtl_export *out, dtl_slice bytes, dtl_arena *arena, dtl_error *error) {
    dtl_slice text, charset = DTL_NO_SLICE;
    size_t repaired = 0;
    *out = (dtl_export){.count = 0};
    dtl_slice start = dtl_slice_trim((dtl_slice){bytes.data, bytes.length < 4096 ? bytes.length : 4096});
    bool page = start.length && start.data[0] == '<';
    if (page) charset = dtl_html_declared_charset(bytes);
    int status = dtl_charset_to_utf8(&text, bytes, charset, &repaired, arena, error);
    if (status == DTL_OK) {
        status = dtl_utf8_clean(arena, text, &text, &repaired);
        if (status) dtl_fail(error, status, "%s", dtl_error_meaning(status));
    }
    if (status == DTL_OK && page) status = flatten(&text, text, arena, error);
    if (status) return status;
    out->kind = find_kind(text);
    if (!out->kind) return dtl_fail(error, DTL_EFORMAT, "is no download of Nexis, Factiva or ProQuest");
    cutting c = {.reports = {.ceiling = DTL_MAX_EXPORT_REPORTS}, .arena = arena};
    cut(&c, text, out->kind);
    out->reports = c.reports.items;
    out->count = c.reports.count;
    if (arena->status) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    return out->count ? DTL_OK : dtl_fail(error, DTL_EFORMAT, "holds no report");
}
