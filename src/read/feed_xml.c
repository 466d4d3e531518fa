#include <stdlib.h>
#include <strings.h>

#include "base/buffer.h"
#include "read/feed_parts.h"
#include "read/html_tree.h"
#include "read/url.h"
#include "read/xml_tree.h"

/* Vocabularies. CORE are those of the formats themselves. */
typedef enum space { CORE, CONTENT, DUBLIN, FEEDBURNER, OTHER } space;

/* By a piece of the namespace's name, since feeds write them in many ways; else by the usual prefix, where it is not declared. */
static const struct {
    const char *piece, *prefix;
    space of;
} spaces[] = {
    {"purl.org/rss/1.0/modules/content", "content", CONTENT},
    {"purl.org/rss/1.0/modules/", NULL, OTHER},
    {"purl.org/rss/", "rss", CORE},
    {"purl.org/dc/", "dc", DUBLIN},
    {"w3.org/2005/Atom", "atom", CORE},
    {"purl.org/atom", NULL, CORE},
    {"my.netscape.com", NULL, CORE},
    {"userland.com", NULL, CORE},
    {"w3.org/1999/02/22-rdf", "rdf", CORE},
    {"feedburner", "feedburner", FEEDBURNER},
    {"www.w3.org/1999/xhtml", NULL, OTHER},
};
enum { SPACES = sizeof spaces / sizeof *spaces };

static const char *local_name(const xmlNode *node) {
    const char *name = (const char *)node->name, *colon = strchr(name, ':');
    return colon ? colon + 1 : name;
}

static space space_of(const xmlNode *node) {
    const char *name = (const char *)node->name, *colon = strchr(name, ':');
    if (node->ns && node->ns->href) {
        for (size_t i = 0; i < SPACES; i++) {
            if (strstr((const char *)node->ns->href, spaces[i].piece)) return spaces[i].of;
        }
        return node->ns->prefix ? OTHER : CORE;
    }
    for (size_t i = 0; colon && i < SPACES; i++) {
        size_t length = (size_t)(colon - name);
        if (spaces[i].prefix && strlen(spaces[i].prefix) == length && strncasecmp(name, spaces[i].prefix, length) == 0)
            return spaces[i].of;
    }
    return colon ? OTHER : CORE;
}

static bool is(const xmlNode *node, space of, const char *name) {
    return node->type == XML_ELEMENT_NODE && strcasecmp(local_name(node), name) == 0 && space_of(node) == of;
}

/* An attribute's value by its name in any case, without a prefix; data NULL when there is none. */
static dtl_slice attribute(const xmlNode *node, const char *name) {
    for (const xmlAttr *at = node->properties; at; at = at->next) {
        if (strcasecmp((const char *)at->name, name) != 0) continue;
        const xmlNode *value = at->children;
        return value && value->content ? dtl_slice_of((const char *)value->content) : DTL_SLICE("");
    }
    return DTL_NO_SLICE;
}

/* What stands in an element: its text, or its markup when there are elements in it. */
static dtl_slice inner(const dtl_feed_reading *r, const xmlNode *node, bool *markup) {
    dtl_buffer text;
    *markup = false;
    for (const xmlNode *child = node->children; child; child = child->next) *markup |= child->type == XML_ELEMENT_NODE;
    dtl_buffer_init(&text, 2 * DTL_MAX_FEED_BYTES);
    xmlBufferPtr dump = *markup ? xmlBufferCreate() : NULL;
    if (*markup && !dump) text.status = DTL_ENOMEM;
    for (xmlNode *child = node->children; child && text.status == DTL_OK; child = child->next) {
        if (dump && xmlNodeDump(dump, child->doc, child, 0, 0) < 0)
            text.status = DTL_ENOMEM;
        else if (!dump && child->content)
            dtl_buffer_add(&text, dtl_slice_of((const char *)child->content));
    }
    if (dump) dtl_buffer_add(&text, dtl_slice_of((const char *)xmlBufferContent(dump)));
    if (dump) xmlBufferFree(dump);
    dtl_slice result = text.status ? DTL_NO_SLICE : dtl_arena_copy(r->arena, dtl_buffer_slice(&text));
    if (text.status) r->arena->status = text.status;
    dtl_buffer_clear(&text);
    return result;
}

static dtl_slice text_of(const dtl_feed_reading *r, const xmlNode *node) {
    bool markup;
    return dtl_slice_trim(inner(r, node, &markup));
}

/* The address that an element or attribute gives, relative to the nearest xml:base. */
static dtl_slice address(const dtl_feed_reading *r, const xmlNode *node, dtl_slice text) {
    dtl_slice base = r->base;
    for (const xmlNode *at = node; at && at->type == XML_ELEMENT_NODE; at = at->parent) {
        dtl_slice given = attribute(at, "base");
        if (!given.data) continue;
        dtl_slice whole = dtl_url_resolve(given, r->base, r->arena);
        if (whole.data) base = whole;
        break;
    }
    return dtl_url_resolve(text, base, r->arena);
}

/* An entry's fields compete: the one from the most trusted element stays. */
typedef struct ranks {
    int url, title, author, published, content;
} ranks;

static void offer(dtl_slice *field, int *rank, dtl_slice text, int trust) {
    if (!text.length || trust <= *rank) return;
    *field = text;
    *rank = trust;
}

static void take_link(const dtl_feed_reading *r, dtl_feed_entry *e, ranks *k, const xmlNode *node) {
    dtl_slice href = attribute(node, "href"), rel = attribute(node, "rel"), type = attribute(node, "type");
    if (!href.data) {
        offer(&e->url, &k->url, address(r, node, text_of(r, node)), 80);
    } else if (!rel.length || dtl_slice_is(rel, "alternate")) {
        bool page = !type.length || dtl_slice_find(type, DTL_SLICE("html"), 0) != SIZE_MAX;
        offer(&e->url, &k->url, address(r, node, href), page ? 70 : 20);
    }
}

/* RSS says "mail@example.org (Ada Moss)", Atom has a name in it. */
static void take_author(const dtl_feed_reading *r, dtl_feed_entry *e, ranks *k, const xmlNode *node, int trust) {
    dtl_slice name = DTL_NO_SLICE;
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (is(child, CORE, "name")) name = text_of(r, child);
    }
    if (!name.data) {
        name = text_of(r, node);
        const char *open = name.length ? memchr(name.data, '(', name.length) : NULL;
        if (open && memchr(name.data, '@', (size_t)(open - name.data)) && name.data[name.length - 1] == ')')
            name = (dtl_slice){open + 1, (size_t)(name.data + name.length - 1 - open - 1)};
    }
    bool mail = name.length && memchr(name.data, '@', name.length) && !memchr(name.data, ' ', name.length);
    if (!mail) offer(&e->author, &k->author, name, trust);
}

/* Atom says what content is; everybody else means HTML. */
static void take_content(const dtl_feed_reading *r, dtl_feed_entry *e, ranks *k, const xmlNode *node, int trust) {
    bool markup;
    dtl_slice type = attribute(node, "type"), mode = attribute(node, "mode");
    if (attribute(node, "src").data || trust <= k->content) return;
    dtl_slice text = dtl_slice_trim(inner(r, node, &markup));
    if (!text.length) return;
    bool text_type = dtl_slice_is(type, "text") || dtl_slice_is(type, "text/plain");
    e->plain = text_type && !markup && !dtl_slice_is(mode, "escaped");
    e->kind = trust >= 80 ? DTL_FEED_TEXT : trust >= 50 ? DTL_FEED_DESCRIPTION : DTL_FEED_SUMMARY;
    offer(&e->content, &k->content, text, trust);
}

static void take_guid(const dtl_feed_reading *r, dtl_feed_entry *e, ranks *k, const xmlNode *node) {
    e->id = text_of(r, node);
    dtl_slice link = attribute(node, "isPermaLink");
    if (!dtl_slice_is(link, "false")) offer(&e->url, &k->url, dtl_url_resolve(e->id, DTL_NO_SLICE, r->arena), 30);
}

static void take_child(const dtl_feed_reading *r, dtl_feed_entry *e, ranks *k, const xmlNode *node) {
    static const struct {
        space of;
        const char *name;
        int trust;
    } dates[] = {{CORE, "pubDate", 90},  {CORE, "published", 90}, {CORE, "issued", 85},
                 {DUBLIN, "date", 80},   {CORE, "created", 60},   {DUBLIN, "created", 60},
                 {CORE, "modified", 40}, {CORE, "updated", 40},   {DUBLIN, "modified", 40}};
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        if (is(node, dates[i].of, dates[i].name)) offer(&e->published, &k->published, text_of(r, node), dates[i].trust);
    }
    if (is(node, CORE, "title")) offer(&e->title, &k->title, text_of(r, node), 80);
    if (is(node, DUBLIN, "title")) offer(&e->title, &k->title, text_of(r, node), 60);
    if (is(node, CORE, "link")) take_link(r, e, k, node);
    if (is(node, FEEDBURNER, "origLink")) offer(&e->url, &k->url, address(r, node, text_of(r, node)), 90);
    if (is(node, CORE, "guid") || is(node, CORE, "id")) take_guid(r, e, k, node);
    if (is(node, CORE, "author")) take_author(r, e, k, node, 70);
    if (is(node, DUBLIN, "creator")) take_author(r, e, k, node, 80);
    if (is(node, DUBLIN, "language")) e->language = text_of(r, node);
    if (is(node, CONTENT, "encoded")) take_content(r, e, k, node, 90);
    if (is(node, CORE, "content")) take_content(r, e, k, node, 80);
    if (is(node, CORE, "description")) take_content(r, e, k, node, 60);
    if (is(node, CORE, "summary")) take_content(r, e, k, node, 30);
    if (is(node, DUBLIN, "description")) take_content(r, e, k, node, 20);
}

static bool take_entry(dtl_feed_reading *r, const xmlNode *node) {
    dtl_feed_entry *e = dtl_feed_add(r);
    ranks k = {0};
    if (!e) return false;
    e->language = attribute(node, "lang");
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE) take_child(r, e, &k, child);
    }
    /* RSS 1.0 names its items by address. */
    dtl_slice about = attribute(node, "about");
    if (!e->id.length && about.length) e->id = about;
    if (e->language.data) e->language = dtl_arena_copy(r->arena, e->language);
    if (e->id.data) e->id = dtl_arena_copy(r->arena, e->id);
    return r->arena->status == DTL_OK;
}

/* What the channel, or Atom's feed, says of all of it. */
static void take_about(dtl_feed_reading *r, const xmlNode *node) {
    dtl_feed *feed = r->feed;
    const char *parent = node->parent && node->parent->type == XML_ELEMENT_NODE ? local_name(node->parent) : "";
    if (strcasecmp(parent, "channel") != 0 && strcasecmp(parent, "feed") != 0) return;
    if (is(node, CORE, "title") && !feed->title.data) feed->title = text_of(r, node);
    if ((is(node, CORE, "language") || is(node, DUBLIN, "language")) && !feed->language.data) feed->language = text_of(r, node);
    if (is(node, CORE, "ttl")) {
        unsigned long minutes = strtoul(text_of(r, node).length ? text_of(r, node).data : "0", NULL, 10);
        feed->minutes = minutes > 10080 ? 10080 : (unsigned)minutes;
    }
}

static void take_outline(dtl_feed_reading *r, const xmlNode *node) {
    bool added = false;
    dtl_slice url = attribute(node, "xmlUrl");
    if (url.data) url = dtl_url_resolve(url, r->base, r->arena);
    if (!url.data || !dtl_map_put(&r->listed, url, &added) || !added) return;
    dtl_slice *slot = dtl_vector_push(&r->feed->feeds, r->arena);
    if (slot) *slot = url;
}

static int walk(dtl_feed_reading *r, const xmlNode *root, dtl_error *error) {
    bool over = false, first = true;
    for (const xmlNode *node = root; node && r->arena->status == DTL_OK; node = dtl_html_next(node, root, over), first = false) {
        over = false;
        if (node->type != XML_ELEMENT_NODE) continue;
        if (r->feed->kind == DTL_FEED_OPML) {
            if (strcasecmp(local_name(node), "outline") == 0) take_outline(r, node);
        } else if (!first && (is(node, CORE, "item") || is(node, CORE, "entry"))) {
            over = true;
            if (!take_entry(r, node)) break;
        } else if (!first) {
            take_about(r, node);
        }
    }
    int status = r->arena->status;
    return status
               ? dtl_fail(error, status, "%s", status == DTL_ELIMIT ? "the feed has too many entries" : dtl_error_meaning(status))
               : DTL_OK;
}

static int kind_of(const xmlNode *root, dtl_feed_kind *kind) {
    static const struct {
        const char *name;
        dtl_feed_kind kind;
    } kinds[] = {{"rss", DTL_FEED_RSS},
                 {"RDF", DTL_FEED_RSS},
                 {"channel", DTL_FEED_RSS},
                 {"feed", DTL_FEED_ATOM},
                 {"opml", DTL_FEED_OPML}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strcasecmp(local_name(root), kinds[i].name) != 0) continue;
        *kind = kinds[i].kind;
        return DTL_OK;
    }
    return DTL_EFORMAT;
}

int dtl_feed_read_xml(dtl_feed_reading *reading, dtl_slice xml, dtl_error *error) {
    xmlDocPtr tree;
    if (xml.length > DTL_MAX_FEED_BYTES)
        return dtl_fail(error, DTL_ELIMIT, "the feed is longer than %d MiB", DTL_MAX_FEED_BYTES >> 20);
    int status = dtl_xml_tree(&tree, xml, "feed", error);
    if (status) return status;
    const xmlNode *root = xmlDocGetRootElement(tree);
    status = kind_of(root, &reading->feed->kind);
    if (status) {
        dtl_fail(error, status, "is no feed but <%.40s>", local_name(root));
    } else {
        dtl_slice language = attribute(root, "lang");
        if (language.data) reading->feed->language = dtl_arena_copy(reading->arena, language);
        status = walk(reading, root, error);
    }
    xmlFreeDoc(tree);
    return status;
}
