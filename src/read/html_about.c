#include "read/html_about.h"

#include <strings.h>

#include "base/buffer.h"
#include "read/published.h"

enum { MAX_ELEMENT_TEXT = 2000 };

void dtl_offer(dtl_candidate *field, dtl_slice text, int trust) {
    text = dtl_slice_trim(text);
    if (text.length && trust > field->trust) *field = (dtl_candidate){text, trust};
}

void dtl_offer_date(dtl_html_about *about, dtl_slice text, int trust) {
    char published[DTL_PUBLISHED_SIZE];
    text = dtl_slice_trim(text);
    if (dtl_published_read(published, text, about->newswire)) dtl_offer(&about->published, text, trust);
}

typedef enum wanted { TITLE, AUTHOR, PUBLISHED, URL, SITE, LANGUAGE } wanted;

/* Names and properties of <meta>, with how much each is trusted. */
static const struct {
    const char *name;
    wanted what;
    int trust;
} metas[] = {
    {"og:title", TITLE, 80},
    {"twitter:title", TITLE, 50},
    {"dc.title", TITLE, 60},
    {"parsely-title", TITLE, 70},
    {"sailthru.title", TITLE, 60},
    {"author", AUTHOR, 70},
    {"article:author", AUTHOR, 60},
    {"parsely-author", AUTHOR, 75},
    {"dc.creator", AUTHOR, 65},
    {"sailthru.author", AUTHOR, 65},
    {"byl", AUTHOR, 66},
    {"og:article:author", AUTHOR, 55},
    {"article:published_time", PUBLISHED, 85},
    {"og:published_time", PUBLISHED, 84},
    {"og:article:published_time", PUBLISHED, 84},
    {"datepublished", PUBLISHED, 83},
    {"parsely-pub-date", PUBLISHED, 82},
    {"pubdate", PUBLISHED, 81},
    {"publishdate", PUBLISHED, 80},
    {"publish-date", PUBLISHED, 80},
    {"publish_date", PUBLISHED, 80},
    {"publication_date", PUBLISHED, 80},
    {"article.published", PUBLISHED, 80},
    {"cxenseparse:recs:publishtime", PUBLISHED, 79},
    {"sailthru.date", PUBLISHED, 78},
    {"dcterms.created", PUBLISHED, 76},
    {"dcterms.date", PUBLISHED, 75},
    {"dc.date.issued", PUBLISHED, 77},
    {"dc.date", PUBLISHED, 74},
    {"date", PUBLISHED, 73},
    {"article_date_original", PUBLISHED, 78},
    {"originalpublicationdate", PUBLISHED, 78},
    {"rnews:datepublished", PUBLISHED, 80},
    {"article.created", PUBLISHED, 70},
    {"pdate", PUBLISHED, 70},
    {"og:url", URL, 80},
    {"twitter:url", URL, 60},
    {"og:site_name", SITE, 95},
    {"application-name", SITE, 60},
    {"dc.publisher", SITE, 70},
    {"og:locale", LANGUAGE, 40},
    {"content-language", LANGUAGE, 50},
    {"dc.language", LANGUAGE, 45},
};

static dtl_candidate *field_of(dtl_html_about *about, wanted what) {
    switch (what) {
    case TITLE: return &about->title;
    case AUTHOR: return &about->author;
    case PUBLISHED: return &about->published;
    case URL: return &about->url;
    case SITE: return &about->site;
    default: return &about->language;
    }
}

static void read_meta(dtl_html_about *about, const xmlNode *node) {
    static const char *const keys[] = {"property", "name", "itemprop", "http-equiv"};
    dtl_slice content = dtl_html_attribute(node, "content");
    if (!content.data) return;
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++) {
        dtl_slice key = dtl_html_attribute(node, keys[k]);
        for (size_t i = 0; key.length && i < sizeof metas / sizeof *metas; i++) {
            if (strlen(metas[i].name) != key.length || strncasecmp(metas[i].name, key.data, key.length) != 0) continue;
            bool address = dtl_url_host(content).data != NULL;
            if (metas[i].what == PUBLISHED)
                dtl_offer_date(about, content, metas[i].trust);
            else if (address == (metas[i].what == URL))
                dtl_offer(field_of(about, metas[i].what), content, metas[i].trust);
        }
    }
}

/* <meta> and itemtype that tell what kind of page it is. */
static void read_declaration(dtl_html_about *about, const xmlNode *node) {
    dtl_slice type = dtl_html_attribute(node, "itemtype");
    if (type.length) {
        unsigned declared = dtl_declared_by(type);
        about->declared |= declared;
        about->articles += (declared & DTL_DECLARED_ARTICLE) != 0;
    }
    if (!dtl_html_is(node, "meta")) return;
    dtl_slice property = dtl_html_attribute(node, "property"), content = dtl_slice_trim(dtl_html_attribute(node, "content"));
    if (!property.data) property = dtl_html_attribute(node, "itemprop");
    if (dtl_slice_is(property, "og:title")) about->shared_title = content;
    if (dtl_slice_is(property, "og:type") && dtl_slice_is(content, "article")) about->declared |= DTL_DECLARED_ARTICLE;
    if (dtl_slice_is(property, "article:published_time")) about->declared |= DTL_DECLARED_ARTICLE;
    if (dtl_slice_is(property, "article:content_tier") && dtl_slice_is(content, "locked")) about->declared |= DTL_DECLARED_LOCKED;
    if (dtl_slice_is(property, "isAccessibleForFree") && content.length == 5 && strncasecmp(content.data, "false", 5) == 0)
        about->declared |= DTL_DECLARED_LOCKED;
}

static void read_link(dtl_html_about *about, const xmlNode *node) {
    dtl_slice rel = dtl_html_attribute(node, "rel"), address = dtl_html_attribute(node, "href");
    if (dtl_slice_is(rel, "canonical") && dtl_url_host(address).data) dtl_offer(&about->url, address, 95);
}

/* The text in an element, in the arena. */
static int text_in(dtl_slice *out, const xmlNode *element, dtl_arena *arena) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_ELEMENT_TEXT);
    for (const xmlNode *node = dtl_html_next(element, element, false); node; node = dtl_html_next(node, element, false)) {
        if (node->type == XML_TEXT_NODE && node->content)
            dtl_buffer_add(&text, dtl_slice_of((const char *)node->content));
        else if (node->type == XML_ELEMENT_NODE)
            dtl_buffer_add_char(&text, ' ');
    }
    int status = text.status == DTL_ENOMEM ? DTL_ENOMEM : DTL_OK;
    *out = status ? DTL_NO_SLICE : dtl_arena_copy(arena, dtl_buffer_slice(&text));
    if (!status && !out->data) status = arena->status;
    dtl_buffer_clear(&text);
    return status;
}

static int offer_text(dtl_candidate *field, const xmlNode *element, int trust, dtl_arena *arena) {
    dtl_slice text;
    if (field->trust >= trust) return DTL_OK;
    int status = text_in(&text, element, arena);
    if (status == DTL_OK) dtl_offer(field, text, trust);
    return status;
}

static int offer_date_text(dtl_html_about *about, const xmlNode *element, int trust, dtl_arena *arena) {
    dtl_slice text;
    int status = text_in(&text, element, arena);
    if (status == DTL_OK) dtl_offer_date(about, text, trust);
    return status;
}

static void strip_site(dtl_slice *title, dtl_slice site);

/* Whether two lines have the same letters, however they are broken. */
static bool same_line(dtl_slice a, dtl_slice b) {
    size_t i = 0, j = 0;
    for (;;) {
        while (i < a.length && (unsigned char)a.data[i] <= ' ') i++;
        while (j < b.length && (unsigned char)b.data[j] <= ' ') j++;
        if (i == a.length || j == b.length) return i == a.length && j == b.length;
        if (a.data[i++] != b.data[j++]) return false;
    }
}

/* A heading that says what OpenGraph says is the headline, whatever linked data calls the page for search engines. */
static int read_heading(dtl_html_about *about, const xmlNode *node, int alone, dtl_arena *arena) {
    enum { AGREED = 95 };
    dtl_slice text, shared = about->shared_title;
    int status = text_in(&text, node, arena);
    if (status) return status;
    strip_site(&shared, about->site.text);
    dtl_offer(&about->title, text, shared.length && same_line(text, shared) ? AGREED : alone);
    return DTL_OK;
}

static int read_title(dtl_html_about *about, const xmlNode *node, dtl_arena *arena) {
    int status = about->page_title.data ? DTL_OK : text_in(&about->page_title, node, arena);
    dtl_offer(&about->title, about->page_title, 40);
    return status;
}

static bool is_property(const xmlNode *node, const char *property) {
    dtl_slice value = dtl_html_attribute(node, "itemprop");
    return dtl_slice_find(value, dtl_slice_of(property), 0) != SIZE_MAX;
}

/* <time>, and whatever microdata calls the date or the author. Of those equally trusted the first on the page stays. */
static int read_element(dtl_html_about *about, const xmlNode *node, dtl_arena *arena) {
    dtl_slice moment = dtl_html_attribute(node, "datetime");
    bool dated = is_property(node, "datePublished") || is_property(node, "published") ||
                 (dtl_html_is(node, "time") && dtl_html_attribute(node, "pubdate").data);
    if (dated)
        dtl_offer_date(about, moment.data ? moment : dtl_html_attribute(node, "content"), 72);
    else if (dtl_html_is(node, "time") && moment.data && !is_property(node, "dateModified"))
        dtl_offer_date(about, moment, 30);
    if (dated && !about->published.trust) return offer_date_text(about, node, 29, arena);
    if (dtl_html_is(node, "abbr") && dtl_slice_is(dtl_html_attribute(node, "class"), "published"))
        dtl_offer_date(about, dtl_html_attribute(node, "title"), 40);
    bool headline = is_property(node, "headline");
    if (dtl_html_is(node, "h1")) return read_heading(about, node, headline ? 75 : 45, arena);
    if (headline) return offer_text(&about->title, node, 75, arena);
    if (is_property(node, "author")) return offer_text(&about->author, node, 40, arena);
    if (dtl_html_is(node, "a") && dtl_slice_is(dtl_html_attribute(node, "rel"), "author"))
        return offer_text(&about->author, node, 38, arena);
    return DTL_OK;
}

static int read_node(dtl_html_about *about, const xmlNode *node, dtl_arena *arena) {
    if (node->type != XML_ELEMENT_NODE) return DTL_OK;
    read_declaration(about, node);
    if (dtl_html_is(node, "html")) dtl_offer(&about->language, dtl_html_attribute(node, "lang"), 60);
    if (dtl_html_is(node, "meta"))
        read_meta(about, node);
    else if (dtl_html_is(node, "link"))
        read_link(about, node);
    else if (dtl_html_is(node, "title") && node->parent && dtl_html_is(node->parent, "head"))
        return read_title(about, node, arena);
    else
        return read_element(about, node, arena);
    return DTL_OK;
}

/* "Headline | Site", "Headline - Site": without the site. */
static void strip_site(dtl_slice *title, dtl_slice site) {
    site = dtl_slice_trim(site);
    size_t whole = title->length;
    if (!site.length || whole <= site.length + 3 || strncasecmp(title->data + whole - site.length, site.data, site.length) != 0)
        return;
    dtl_slice rest = dtl_slice_trim((dtl_slice){title->data, whole - site.length});
    static const dtl_slice marks[] = {{"|", 1},        {"-", 1},       {":", 1}, {"\xE2\x80\x93", 3}, {"\xE2\x80\x94", 3},
                                      {"\xC2\xBB", 2}, {"\xC2\xB7", 2}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (!dtl_slice_ends(rest, marks[i])) continue;
        *title = dtl_slice_trim((dtl_slice){rest.data, rest.length - marks[i].length});
        return;
    }
}

/* "https://example.org/news/2012/03/04/bridge" tells the day. */
static void offer_day_of_url(dtl_html_about *about) {
    static const char form[] = "/dddd/dd/dd/";
    dtl_slice url = about->url.text;
    for (size_t at = 0; at + sizeof form - 1 <= url.length; at++) {
        size_t i = 0;
        while (form[i] && (form[i] == 'd' ? url.data[at + i] >= '0' && url.data[at + i] <= '9' : url.data[at + i] == '/')) i++;
        if (form[i]) continue;
        dtl_offer_date(about, (dtl_slice){url.data + at + 1, 10}, 20);
        return;
    }
}

int dtl_html_about_page(dtl_html_about *out, const xmlNode *root, const dtl_html_scan *scan, const dtl_newswire *newswire,
                        dtl_arena *arena, dtl_error *error) {
    *out = (dtl_html_about){.newswire = newswire};
    for (size_t i = 0; i < scan->linked_data_count; i++) {
        int status = dtl_linked_data_read(out, scan->linked_data[i], arena, error);
        if (status) return status;
    }
    int status = DTL_OK;
    for (const xmlNode *node = root; node && status == DTL_OK; node = dtl_html_next(node, root, false))
        status = read_node(out, node, arena);
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    if (dtl_url_host(scan->saved_from).data) dtl_offer(&out->url, scan->saved_from, 50);
    if (out->url.trust && !dtl_url_host(out->url.text).data) out->url = (dtl_candidate){DTL_NO_SLICE, 0};
    strip_site(&out->title.text, out->site.text);
    offer_day_of_url(out);
    return DTL_OK;
}
