#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "read/html_about.h"
#include "read/json.h"

enum { MAX_NODES = 200, MOST_WORDS = 1000000, TRUST = 90, LESS_TRUST = 60 /* what is said of the page, a claim, a video */ };

static dtl_slice string_of(const json_t *value) {
    if (json_is_array(value)) value = json_array_get(value, 0);
    return json_is_string(value) ? (dtl_slice){json_string_value(value), json_string_length(value)} : DTL_NO_SLICE;
}

static dtl_slice field(const json_t *object, const char *key) {
    return string_of(json_object_get(object, key));
}

/* The types of schema.org that tell of an article end so: NewsArticle, BlogPosting, ReportageNewsArticle, Report. */
static bool is_article_type(dtl_slice type) {
    return dtl_slice_ends(type, DTL_SLICE("Article")) || dtl_slice_ends(type, DTL_SLICE("Posting")) ||
           dtl_slice_ends(type, DTL_SLICE("Report"));
}

unsigned dtl_declared_by(dtl_slice type) {
    static const struct {
        dtl_slice ending;
        unsigned declares;
    } others[] = {{{"LiveBlogPosting", 15}, DTL_DECLARED_LIVE},
                  {{"ImageGallery", 12}, DTL_DECLARED_GALLERY},
                  {{"MediaGallery", 12}, DTL_DECLARED_GALLERY},
                  {{"CollectionPage", 14}, DTL_DECLARED_INDEX},
                  {{"SearchResultsPage", 17}, DTL_DECLARED_INDEX}};
    unsigned declared = is_article_type(type) ? DTL_DECLARED_ARTICLE : 0;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (dtl_slice_ends(type, others[i].ending)) declared |= others[i].declares;
    }
    return declared;
}

static unsigned declared_by(const json_t *object) {
    const json_t *type = json_object_get(object, "@type");
    if (!json_is_array(type)) return dtl_declared_by(string_of(type));
    unsigned declared = 0;
    for (size_t i = 0; i < json_array_size(type); i++) declared |= dtl_declared_by(string_of(json_array_get(type, i)));
    return declared;
}

/* Sites write the truth value as such or as text, and the number too. */
static void note_terms(dtl_html_about *about, const json_t *object) {
    const json_t *free_of_charge = json_object_get(object, "isAccessibleForFree"), *words = json_object_get(object, "wordCount");
    dtl_slice text = string_of(free_of_charge), number = string_of(words);
    if (json_is_false(free_of_charge) || (text.length == 5 && strncasecmp(text.data, "false", 5) == 0))
        about->declared |= DTL_DECLARED_LOCKED;
    long count = json_is_integer(words) ? (long)json_integer_value(words) : number.length ? strtol(number.data, NULL, 10) : 0;
    if (count > 0 && count < MOST_WORDS) about->declared_words = (unsigned)count;
}

/* The code point of the character reference at text ("&#8217;", "&amp;") and its length; 0 when there is none. */
static size_t read_reference(dtl_slice text, uint32_t *code) {
    enum { LONGEST = 10 };
    char name[LONGEST + 1];
    const char *end = memchr(text.data, ';', text.length < LONGEST ? text.length : LONGEST);
    size_t length = end ? (size_t)(end - text.data) : 0;
    if (length < 3) return 0;
    snprintf(name, sizeof name, "%.*s", (int)(length - 1), text.data + 1);
    if (name[0] == '#') {
        char *rest;
        bool hexadecimal = name[1] == 'x' || name[1] == 'X';
        *code = (uint32_t)strtoul(name + 1 + hexadecimal, &rest, hexadecimal ? 16 : 10);
        bool scalar = *code > 0 && *code < 0x110000 && (*code < 0xD800 || *code > 0xDFFF);
        return *rest == '\0' && scalar ? length + 1 : 0;
    }
    const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
    *code = entity ? entity->value : 0;
    return entity ? length + 1 : 0;
}

/* Copies, since the JSON goes at the end. Many pages write character references in it, where they mean nothing: they are
 * resolved. */
static dtl_slice copy_text(dtl_slice text, dtl_arena *arena) {
    char *out = text.data ? dtl_arena_alloc(arena, text.length + 1) : NULL;
    if (!out) return DTL_NO_SLICE;
    size_t length = 0;
    for (size_t at = 0; at < text.length;) {
        uint32_t code;
        size_t step = text.data[at] == '&' ? read_reference((dtl_slice){text.data + at, text.length - at}, &code) : 0;
        if (step)
            length += dtl_utf8_encode(out + length, code); /* never longer than the reference */
        else
            out[length++] = text.data[at], step = 1;
        at += step;
    }
    return (dtl_slice){out, length};
}

static int offer(dtl_candidate *to, dtl_slice text, int trust, dtl_arena *arena) {
    dtl_slice copy = copy_text(text, arena);
    if (text.data && !copy.data) return arena->status;
    dtl_offer(to, copy, trust);
    return DTL_OK;
}

static int offer_date(dtl_html_about *about, dtl_slice text, int trust, dtl_arena *arena) {
    dtl_slice copy = dtl_arena_copy(arena, text);
    if (text.data && !copy.data) return arena->status;
    dtl_offer_date(about, copy, trust);
    return DTL_OK;
}

/* "a, b" of strings or of objects with a name. */
static int offer_authors(dtl_candidate *to, const json_t *value, dtl_arena *arena) {
    enum { MOST = 8 };
    dtl_slice all = DTL_NO_SLICE;
    size_t count = json_is_array(value) ? json_array_size(value) : 1;
    for (size_t i = 0; i < count && i < MOST; i++) {
        const json_t *one = json_is_array(value) ? json_array_get(value, i) : value;
        dtl_slice name = json_is_object(one) ? field(one, "name") : string_of(one);
        if (!dtl_slice_trim(name).length || dtl_url_host(name).data) continue;
        all = all.data ? dtl_arena_print(arena, "%.*s, %.*s", DTL_PRINT(all), DTL_PRINT(name)) : copy_text(name, arena);
        if (!all.data) return arena->status;
    }
    dtl_offer(to, all, TRUST);
    return DTL_OK;
}

static int read_article(dtl_html_about *about, const json_t *article, dtl_arena *arena) {
    const json_t *page = json_object_get(article, "mainEntityOfPage"), *publisher = json_object_get(article, "publisher");
    int status = offer(&about->title, field(article, "headline"), TRUST, arena);
    if (status == DTL_OK) status = offer_date(about, field(article, "datePublished"), TRUST, arena);
    if (status == DTL_OK) status = offer(&about->body, field(article, "articleBody"), TRUST, arena);
    if (status == DTL_OK) status = offer(&about->site, field(publisher, "name"), TRUST, arena);
    if (status == DTL_OK) status = offer(&about->url, json_is_object(page) ? field(page, "@id") : string_of(page), TRUST, arena);
    if (status == DTL_OK) status = offer(&about->url, field(article, "url"), TRUST, arena);
    if (status == DTL_OK) status = offer_authors(&about->author, json_object_get(article, "author"), arena);
    return status;
}

typedef struct nodes {
    const json_t *list[MAX_NODES];
    size_t count;
} nodes;

static void add(nodes *all, const json_t *value) {
    if (all->count < MAX_NODES) all->list[all->count++] = value;
}

static void add_members(nodes *all, const json_t *array) {
    for (size_t i = 0; i < json_array_size(array); i++) add(all, json_array_get(array, i));
}

static int read_nodes(dtl_html_about *about, const json_t *root, dtl_arena *arena) {
    nodes all = {.count = 0};
    add(&all, root);
    int status = DTL_OK;
    for (size_t i = 0; i < all.count && status == DTL_OK; i++) {
        const json_t *node = all.list[i];
        if (json_is_array(node)) add_members(&all, node);
        if (!json_is_object(node)) continue;
        add_members(&all, json_object_get(node, "@graph"));
        if (json_object_get(node, "mainEntity")) add(&all, json_object_get(node, "mainEntity"));
        unsigned declared = declared_by(node);
        about->declared |= declared;
        note_terms(about, node);
        if (declared & DTL_DECLARED_ARTICLE) {
            about->articles++;
            status = read_article(about, node, arena);
        } else {
            status = offer_date(about, field(node, "datePublished"), LESS_TRUST, arena);
        }
    }
    return status;
}

int dtl_linked_data_read(dtl_html_about *about, dtl_slice json, dtl_arena *arena, dtl_error *error) {
    json_t *root = NULL;
    dtl_error ignored; /* a page whose linked data is broken still has its text */
    int status = dtl_json_load(&root, json, NULL, &ignored);
    if (status == DTL_ENOMEM) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    if (status) return DTL_OK;
    status = read_nodes(about, root, arena);
    json_decref(root);
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}
