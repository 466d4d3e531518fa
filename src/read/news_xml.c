#include "read/news_xml.h"

#include <stdio.h>
#include <strings.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "read/charset.h"
#include "read/feed_parts.h"
#include "read/html_tree.h"
#include "read/xml_tree.h"

enum { SNIFFED = 4096, MAX_LINE = 4000 };

static const char *local_name(const xmlNode *node) {
    const char *name = (const char *)node->name, *colon = strchr(name, ':');
    return colon ? colon + 1 : name;
}

static bool is(const xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && strcasecmp(local_name(node), name) == 0;
}

bool dtl_news_xml_starts(dtl_slice head) {
    static const char *const roots[] = {"nitf", "newsMessage", "newsItem", "packageItem", "NewsML"};
    if (head.length > SNIFFED) head.length = SNIFFED;
    for (size_t at = dtl_slice_find(head, DTL_SLICE("<"), 0); at != SIZE_MAX; at = dtl_slice_find(head, DTL_SLICE("<"), at + 1)) {
        dtl_slice rest = {head.data + at + 1, head.length - at - 1};
        size_t end = 0;
        while (end < rest.length && !strchr(" \t\r\n>/", rest.data[end])) end++;
        const char *colon = memchr(rest.data, ':', end);
        dtl_slice name = colon ? (dtl_slice){colon + 1, end - (size_t)(colon + 1 - rest.data)} : (dtl_slice){rest.data, end};
        if (!name.length || name.data[0] == '!' || name.data[0] == '?') continue;
        for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
            if (dtl_slice_is(name, roots[i])) return true;
        }
        return false;
    }
    return false;
}

/* The first element of this name below root, however deep. */
static const xmlNode *find(const xmlNode *root, const char *name) {
    for (const xmlNode *node = root ? dtl_html_next(root, root, false) : NULL; node; node = dtl_html_next(node, root, false)) {
        if (is(node, name)) return node;
    }
    return NULL;
}

static dtl_slice attribute(const xmlNode *node, const char *name) {
    for (const xmlAttr *at = node ? node->properties : NULL; at; at = at->next) {
        if (strcasecmp((const char *)at->name, name) == 0 && at->children && at->children->content)
            return dtl_slice_of((const char *)at->children->content);
    }
    return DTL_NO_SLICE;
}

/* All text in an element on one line, in the arena. */
static dtl_slice line_of(const xmlNode *element, dtl_arena *arena) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_LINE);
    for (const xmlNode *node = element ? dtl_html_next(element, element, false) : NULL; node;
         node = dtl_html_next(node, element, false)) {
        if (node->type == XML_TEXT_NODE && node->content) dtl_buffer_add(&text, dtl_slice_of((const char *)node->content));
        if (node->type == XML_ELEMENT_NODE) dtl_buffer_add_char(&text, ' ');
    }
    if (text.status == DTL_ENOMEM) arena->status = DTL_ENOMEM;
    dtl_slice result = text.length ? dtl_arena_copy(arena, dtl_buffer_slice(&text)) : DTL_NO_SLICE;
    dtl_buffer_clear(&text);
    return result;
}

/* What an element says: its text, else its attribute, as <name>, <date norm="20120304T1000Z">. */
static dtl_slice said(const xmlNode *node, const char *first, const char *second, dtl_arena *arena) {
    dtl_slice text = attribute(node, first);
    if (!text.data && second) text = attribute(node, second);
    return text.data ? dtl_arena_copy(arena, text) : line_of(node, arena);
}

static int collect(dtl_news_xml *out, const xmlNode *root, dtl_arena *arena, dtl_error *error) {
    dtl_vector(const xmlNode *) items = {.ceiling = DTL_MAX_NEWS_XML_ITEMS};
    bool over = false;
    for (const xmlNode *node = root; node && !arena->status; node = dtl_html_next(node, root, over)) {
        over = is(node, "nitf") || is(node, "newsItem");
        const xmlNode **slot = over ? dtl_vector_push(&items, arena) : NULL;
        if (slot) *slot = node;
    }
    out->items = items.items;
    out->count = items.count;
    if (arena->status == DTL_ELIMIT) return dtl_fail(error, DTL_ELIMIT, "has more than %d items", DTL_MAX_NEWS_XML_ITEMS);
    if (arena->status) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    return out->count ? DTL_OK : dtl_fail(error, DTL_EFORMAT, "holds no item of NITF or NewsML-G2 but <%.40s>", local_name(root));
}

int dtl_news_xml_open(dtl_news_xml *out, dtl_slice bytes, dtl_arena *arena, dtl_error *error) {
    dtl_slice text, xml;
    size_t repaired = 0;
    *out = (dtl_news_xml){.tree = NULL};
    int status = dtl_charset_to_utf8(&text, bytes, dtl_xml_declared_charset(bytes), &repaired, arena, error);
    if (status) return status;
    status = dtl_utf8_clean(arena, text, &text, &repaired);
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    status = dtl_feed_scan(&xml, dtl_slice_trim(text), arena, error);
    if (status == DTL_OK && xml.length > DTL_MAX_NEWS_XML_BYTES)
        status = dtl_fail(error, DTL_ELIMIT, "is longer than %d MiB", DTL_MAX_NEWS_XML_BYTES >> 20);
    if (status == DTL_OK && !xml.length) status = dtl_fail(error, DTL_EFORMAT, "is not XML");
    if (status == DTL_OK) status = dtl_xml_tree(&out->tree, xml, "file", error);
    return status ? status : collect(out, xmlDocGetRootElement(out->tree), arena, error);
}

void dtl_news_xml_close(dtl_news_xml *news) {
    if (news->tree) xmlFreeDoc(news->tree);
    news->tree = NULL;
}

/* Elements that are paragraphs of a text. NITF: block, p, hl2, table rows, lists; XHTML besides: headings, pre. */
static bool is_paragraph(const xmlNode *node) {
    static const char *const names[] = {"p", "hl2", "h1", "h2", "h3", "h4", "li", "tr", "pre", "bq", "blockquote", "fn", "br"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (is(node, names[i])) return true;
    }
    return false;
}

/* Pictures, their captions, and what is said of the text and not in it. */
static bool is_beside(const xmlNode *node) {
    static const char *const names[] = {"media",    "figure",   "head", "style", "script", "nitf-table-metadata",
                                        "body.end", "body.head"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (is(node, names[i])) return true;
    }
    return false;
}

static dtl_slice text_of(const xmlNode *element, dtl_arena *arena) {
    dtl_buffer text;
    bool over = false;
    dtl_buffer_init(&text, DTL_MAX_NEWS_XML_BYTES * 2);
    for (const xmlNode *node = dtl_html_next(element, element, false); node; node = dtl_html_next(node, element, over)) {
        over = is_beside(node);
        if (over) continue;
        if (is_paragraph(node) && text.length) dtl_buffer_add(&text, DTL_SLICE("\n\n"));
        bool blank = node->type == XML_TEXT_NODE && !dtl_slice_trim(dtl_slice_of((const char *)node->content)).length;
        if (node->type == XML_TEXT_NODE && node->content && !(blank && text.length && text.data[text.length - 1] == '\n'))
            dtl_buffer_add(&text, dtl_slice_of((const char *)node->content));
    }
    if (text.status == DTL_ENOMEM) arena->status = DTL_ENOMEM;
    dtl_slice result = dtl_arena_copy(arena, dtl_buffer_slice(&text));
    dtl_buffer_clear(&text);
    return result;
}

/* Where files break the lines of a paragraph, one blank stands; paragraphs are told apart by a blank line. */
static int set_text(dtl_record *record, dtl_slice text, dtl_error *error) {
    dtl_buffer out;
    dtl_buffer_init(&out, text.length + 1);
    size_t breaks = 0;
    bool blank = false;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        breaks += c == '\n';
        blank |= strchr(" \t\r\n", c) != NULL;
        if (strchr(" \t\r\n", c)) continue;
        if (out.length && breaks > 1)
            dtl_buffer_add(&out, DTL_SLICE("\n\n"));
        else if (out.length && blank)
            dtl_buffer_add_char(&out, ' ');
        breaks = 0;
        blank = false;
        dtl_buffer_add_char(&out, c);
    }
    int status = out.status ? dtl_fail(error, out.status, "%s", dtl_error_meaning(out.status))
                            : dtl_record_set_text(record, dtl_buffer_slice(&out), error);
    dtl_buffer_clear(&out);
    return status;
}

static int set_author(dtl_record *record, dtl_slice text, dtl_error *error) {
    dtl_slice *author = &record->report->author;
    if (author->data) return DTL_OK;
    int status = dtl_record_line(record, text, author, error);
    size_t label = status || !author->data ? 0 : dtl_newswire_byline(record->newswire, *author);
    if (label) *author = (dtl_slice){author->data + label, author->length - label};
    return status;
}

/* "20120304T100000Z", as NITF's norm has it, is spread as published.c reads it. */
static int set_date(dtl_record *record, dtl_slice text, dtl_error *error) {
    char spread[40];
    if (!text.length || record->report->published.data) return DTL_OK;
    if (text.length >= 13 && text.length < 24 && text.data[8] == 'T' && text.data[4] != '-') {
        dtl_slice rest = {text.data + 13, text.length - 13}, seconds = DTL_SLICE("00");
        if (rest.length >= 2 && rest.data[0] >= '0' && rest.data[0] <= '9') {
            seconds = (dtl_slice){rest.data, 2};
            rest = (dtl_slice){rest.data + 2, rest.length - 2};
        }
        bool offset = rest.length == 5 && (rest.data[0] == '+' || rest.data[0] == '-');
        snprintf(spread, sizeof spread, "%.4s-%.2s-%.2sT%.2s:%.2s:%.*s%.*s%s%.*s", text.data, text.data + 4, text.data + 6,
                 text.data + 9, text.data + 11, DTL_PRINT(seconds), (int)(offset ? 3 : rest.length), rest.data, offset ? ":" : "",
                 offset ? 2 : 0, offset ? rest.data + 3 : "");
        text = dtl_slice_of(spread);
    }
    return dtl_record_date(record, text, error);
}

static int read_nitf(dtl_record *record, const xmlNode *item, dtl_error *error) {
    dtl_report *report = record->report;
    dtl_arena *arena = record->arena;
    const xmlNode *content = find(item, "body.content"), *headline = find(item, "hl1"), *by = find(item, "byline");
    const xmlNode *data = find(item, "docdata"), *publication = find(item, "pubdata");
    if (!headline) headline = find(item, "hedline");
    if (!headline) headline = find(find(item, "head"), "title");
    if (!content) content = find(item, "body");
    if (!content) return dtl_fail(error, DTL_EFORMAT, "has no text");
    int status = dtl_record_line(record, line_of(headline, arena), &report->title, error);
    const xmlNode *person = find(by, "person");
    if (status == DTL_OK && by) status = set_author(record, line_of(person ? person : by, arena), error);
    if (status == DTL_OK) status = set_date(record, attribute(publication, "date.publication"), error);
    if (status == DTL_OK) status = set_date(record, attribute(find(data, "date.release"), "norm"), error);
    if (status == DTL_OK) status = set_date(record, attribute(find(data, "date.issue"), "norm"), error);
    if (status == DTL_OK) status = set_date(record, attribute(find(find(item, "dateline"), "story.date"), "norm"), error);
    if (status == DTL_OK) status = dtl_record_line(record, attribute(publication, "name"), &report->outlet, error);
    dtl_slice link = attribute(publication, "ex-ref");
    if (status == DTL_OK && dtl_url_host(link).data) status = dtl_record_line(record, link, &report->url, error);
    dtl_slice language = attribute(item, "lang");
    if (status == DTL_OK && language.data) status = dtl_record_line(record, language, &report->language, error);
    return status ? status : set_text(record, text_of(content, arena), error);
}

/* The text of a NewsML-G2 item: NITF or XHTML inline, or plain. */
static int read_content(dtl_record *record, const xmlNode *item, dtl_error *error) {
    const xmlNode *set = find(item, "contentSet"), *inner = find(set, "nitf"), *plain = find(set, "inlineData");
    if (inner) {
        const xmlNode *content = find(inner, "body.content");
        if (content) return set_text(record, text_of(content, record->arena), error);
    }
    if (!inner) inner = find(find(set, "inlineXML"), "body");
    if (!inner) inner = find(set, "inlineXML");
    if (inner) return set_text(record, text_of(inner, record->arena), error);
    if (!plain) return dtl_fail(error, DTL_EFORMAT, "has no text");
    dtl_slice text = text_of(plain, record->arena), type = attribute(plain, "contenttype");
    if (dtl_slice_find(type, DTL_SLICE("html"), 0) != SIZE_MAX) {
        int status = dtl_feed_text(&text, text, record->arena, error);
        if (status) return status;
    }
    return set_text(record, text, error);
}

static bool ends_with(const xmlNode *node, const char *name, const char *ending) {
    return dtl_slice_ends(attribute(node, name), dtl_slice_of(ending));
}

static int read_g2(dtl_record *record, const xmlNode *item, dtl_error *error) {
    dtl_report *report = record->report;
    dtl_arena *arena = record->arena;
    const xmlNode *about = find(item, "itemMeta"), *meta = find(item, "contentMeta"), *headline = find(meta, "headline");
    if (ends_with(find(about, "pubStatus"), "qcode", ":canceled") || ends_with(find(about, "pubStatus"), "qcode", ":withheld"))
        return dtl_fail(error, DTL_EFORMAT, "was withdrawn by its publisher");
    if (!headline) headline = find(about, "title");
    int status = dtl_record_line(record, line_of(headline, arena), &report->title, error);
    const xmlNode *by = find(meta, "by"), *creator = find(meta, "creator");
    if (status == DTL_OK) status = set_author(record, line_of(by ? by : find(creator, "name"), arena), error);
    if (status == DTL_OK) status = set_date(record, line_of(find(about, "firstCreated"), arena), error);
    if (status == DTL_OK) status = set_date(record, line_of(find(meta, "contentCreated"), arena), error);
    if (status == DTL_OK) status = set_date(record, line_of(find(about, "versionCreated"), arena), error);
    const xmlNode *provider = find(about, "provider"), *source = find(meta, "infoSource"), *name = find(provider, "name");
    dtl_slice outlet = name ? line_of(name, arena) : said(provider, "literal", "qcode", arena);
    if (!outlet.length) outlet = said(source, "literal", "qcode", arena);
    if (status == DTL_OK) status = dtl_record_line(record, outlet, &report->outlet, error);
    dtl_slice link = attribute(find(about, "link"), "href"), language = attribute(find(meta, "language"), "tag");
    if (status == DTL_OK && dtl_url_host(link).data) status = dtl_record_line(record, link, &report->url, error);
    if (!language.data) language = attribute(item, "lang");
    if (status == DTL_OK && language.data) status = dtl_record_line(record, language, &report->language, error);
    return status ? status : read_content(record, item, error);
}

int dtl_record_news_xml(dtl_record *record, const dtl_news_xml *news, size_t at, dtl_error *error) {
    const xmlNode *item = news->items[at];
    int status = is(item, "nitf") ? read_nitf(record, item, error) : read_g2(record, item, error);
    if (status == DTL_OK && record->arena->status)
        status = dtl_fail(error, record->arena->status, "%s", dtl_error_meaning(record->arena->status));
    return status;
}
