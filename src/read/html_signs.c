#include "read/html_signs.h"

#include <strings.h>

typedef struct name {
    const char *text;
    uint32_t value;
} name;

static uint32_t look_up(const name *names, size_t count, dtl_slice text) {
    for (size_t i = 0; i < count; i++) {
        if (strlen(names[i].text) == text.length && strncasecmp(names[i].text, text.data, text.length) == 0)
            return names[i].value;
    }
    return 0;
}
#define LOOK_UP(names, text) look_up((names), sizeof(names) / sizeof *(names), (text))

/* Elements of the HTML Standard that stand in a line of text, and those that show none. All others, known or not, are blocks. */
static const name flows[] = {
    {"a", DTL_FLOW_INLINE + 1},      {"abbr", DTL_FLOW_INLINE + 1},   {"acronym", DTL_FLOW_INLINE + 1},
    {"b", DTL_FLOW_INLINE + 1},      {"bdi", DTL_FLOW_INLINE + 1},    {"bdo", DTL_FLOW_INLINE + 1},
    {"big", DTL_FLOW_INLINE + 1},    {"cite", DTL_FLOW_INLINE + 1},   {"code", DTL_FLOW_INLINE + 1},
    {"data", DTL_FLOW_INLINE + 1},   {"del", DTL_FLOW_INLINE + 1},    {"dfn", DTL_FLOW_INLINE + 1},
    {"em", DTL_FLOW_INLINE + 1},     {"font", DTL_FLOW_INLINE + 1},   {"i", DTL_FLOW_INLINE + 1},
    {"img", DTL_FLOW_INLINE + 1},    {"ins", DTL_FLOW_INLINE + 1},    {"kbd", DTL_FLOW_INLINE + 1},
    {"label", DTL_FLOW_INLINE + 1},  {"mark", DTL_FLOW_INLINE + 1},   {"q", DTL_FLOW_INLINE + 1},
    {"ruby", DTL_FLOW_INLINE + 1},   {"rt", DTL_FLOW_INLINE + 1},     {"s", DTL_FLOW_INLINE + 1},
    {"samp", DTL_FLOW_INLINE + 1},   {"small", DTL_FLOW_INLINE + 1},  {"span", DTL_FLOW_INLINE + 1},
    {"strike", DTL_FLOW_INLINE + 1}, {"strong", DTL_FLOW_INLINE + 1}, {"sub", DTL_FLOW_INLINE + 1},
    {"sup", DTL_FLOW_INLINE + 1},    {"time", DTL_FLOW_INLINE + 1},   {"tt", DTL_FLOW_INLINE + 1},
    {"u", DTL_FLOW_INLINE + 1},      {"var", DTL_FLOW_INLINE + 1},    {"wbr", DTL_FLOW_INLINE + 1},
    {"br", DTL_FLOW_BREAK + 1},      {"head", DTL_FLOW_NONE + 1},     {"script", DTL_FLOW_NONE + 1},
    {"style", DTL_FLOW_NONE + 1},    {"noscript", DTL_FLOW_NONE + 1}, {"template", DTL_FLOW_NONE + 1},
    {"svg", DTL_FLOW_NONE + 1},      {"math", DTL_FLOW_NONE + 1},     {"iframe", DTL_FLOW_NONE + 1},
    {"object", DTL_FLOW_NONE + 1},   {"embed", DTL_FLOW_NONE + 1},    {"canvas", DTL_FLOW_NONE + 1},
    {"audio", DTL_FLOW_NONE + 1},    {"video", DTL_FLOW_NONE + 1},    {"map", DTL_FLOW_NONE + 1},
    {"button", DTL_FLOW_NONE + 1},   {"select", DTL_FLOW_NONE + 1},   {"option", DTL_FLOW_NONE + 1},
    {"input", DTL_FLOW_NONE + 1},    {"textarea", DTL_FLOW_NONE + 1}, {"dialog", DTL_FLOW_NONE + 1},
    {"meta", DTL_FLOW_NONE + 1},     {"link", DTL_FLOW_NONE + 1},     {"title", DTL_FLOW_NONE + 1},
    {"progress", DTL_FLOW_NONE + 1}, {"meter", DTL_FLOW_NONE + 1},    {"datalist", DTL_FLOW_NONE + 1},
};

static const name elements[] = {
    {"nav", DTL_SIGN_NAV},
    {"aside", DTL_SIGN_ASIDE},
    {"footer", DTL_SIGN_FOOTER},
    {"header", DTL_SIGN_HEADER},
    {"figure", DTL_SIGN_FIGURE},
    {"figcaption", DTL_SIGN_CAPTION},
    {"caption", DTL_SIGN_CAPTION},
    {"article", DTL_SIGN_ARTICLE},
    {"main", DTL_SIGN_ARTICLE},
    {"li", DTL_SIGN_ITEM},
    {"dt", DTL_SIGN_ITEM},
    {"dd", DTL_SIGN_ITEM},
    {"td", DTL_SIGN_CELL},
    {"th", DTL_SIGN_CELL},
    {"p", DTL_SIGN_PARAGRAPH},
    {"blockquote", DTL_SIGN_QUOTE},
    {"h1", DTL_SIGN_HEADING | DTL_SIGN_TITLE},
    {"h2", DTL_SIGN_HEADING},
    {"h3", DTL_SIGN_HEADING},
    {"h4", DTL_SIGN_HEADING},
    {"h5", DTL_SIGN_HEADING},
    {"h6", DTL_SIGN_HEADING},
    {"menu", DTL_SIGN_NAV},
    {"address", DTL_SIGN_BYLINE},
};

/* ARIA landmarks. */
static const name roles[] = {
    {"navigation", DTL_SIGN_NAV},     {"menu", DTL_SIGN_NAV},           {"menubar", DTL_SIGN_NAV},
    {"toolbar", DTL_SIGN_NAV},        {"tablist", DTL_SIGN_NAV},        {"complementary", DTL_SIGN_ASIDE},
    {"contentinfo", DTL_SIGN_FOOTER}, {"banner", DTL_SIGN_HEADER},      {"main", DTL_SIGN_ARTICLE},
    {"dialog", DTL_SIGN_SIGNUP},      {"alertdialog", DTL_SIGN_SIGNUP}, {"search", DTL_SIGN_NAV},
};

/* Words that web authors put into classes and ids. */
static const name words[] = {
    {"nav", DTL_SIGN_NAV},
    {"navbar", DTL_SIGN_NAV},
    {"navigation", DTL_SIGN_NAV},
    {"menu", DTL_SIGN_NAV},
    {"breadcrumb", DTL_SIGN_NAV},
    {"breadcrumbs", DTL_SIGN_NAV},
    {"pagination", DTL_SIGN_NAV},
    {"pager", DTL_SIGN_NAV},
    {"skip", DTL_SIGN_NAV},
    {"toc", DTL_SIGN_NAV},
    {"masthead", DTL_SIGN_NAV},
    {"toolbar", DTL_SIGN_NAV},
    {"tools", DTL_SIGN_NAV},
    {"search", DTL_SIGN_NAV},
    {"sidebar", DTL_SIGN_ASIDE},
    {"aside", DTL_SIGN_ASIDE},
    {"widget", DTL_SIGN_ASIDE},
    {"widgets", DTL_SIGN_ASIDE},
    {"rail", DTL_SIGN_ASIDE},
    {"factbox", DTL_SIGN_ASIDE},
    {"infobox", DTL_SIGN_ASIDE},
    {"pullquote", DTL_SIGN_ASIDE},
    {"footer", DTL_SIGN_FOOTER},
    {"foot", DTL_SIGN_FOOTER},
    {"copyright", DTL_SIGN_FOOTER},
    {"disclaimer", DTL_SIGN_FOOTER},
    {"legal", DTL_SIGN_FOOTER},
    {"header", DTL_SIGN_HEADER},
    {"caption", DTL_SIGN_CAPTION},
    {"photo", DTL_SIGN_CAPTION},
    {"captions", DTL_SIGN_CAPTION},
    {"credit", DTL_SIGN_CAPTION},
    {"credits", DTL_SIGN_CAPTION},
    {"gallery", DTL_SIGN_CAPTION},
    {"slideshow", DTL_SIGN_CAPTION},
    {"carousel", DTL_SIGN_CAPTION},
    {"lightbox", DTL_SIGN_CAPTION},
    {"wp-caption", DTL_SIGN_CAPTION},
    {"comment", DTL_SIGN_COMMENT},
    {"comments", DTL_SIGN_COMMENT},
    {"disqus", DTL_SIGN_COMMENT},
    {"respond", DTL_SIGN_COMMENT},
    {"reply", DTL_SIGN_COMMENT},
    {"commentlist", DTL_SIGN_COMMENT},
    {"livefyre", DTL_SIGN_COMMENT},
    {"discussion", DTL_SIGN_COMMENT},
    {"related", DTL_SIGN_RELATED},
    {"recommend", DTL_SIGN_RELATED},
    {"recommended", DTL_SIGN_RELATED},
    {"recommendations", DTL_SIGN_RELATED},
    {"trending", DTL_SIGN_RELATED},
    {"popular", DTL_SIGN_RELATED},
    {"teaser", DTL_SIGN_RELATED},
    {"teasers", DTL_SIGN_RELATED},
    {"outbrain", DTL_SIGN_RELATED},
    {"taboola", DTL_SIGN_RELATED},
    {"readmore", DTL_SIGN_RELATED},
    {"morefrom", DTL_SIGN_RELATED},
    {"latest", DTL_SIGN_RELATED},
    {"upnext", DTL_SIGN_RELATED},
    {"zergnet", DTL_SIGN_RELATED},
    {"suggested", DTL_SIGN_RELATED},
    {"suggestions", DTL_SIGN_RELATED},
    {"playlist", DTL_SIGN_RELATED},
    {"yarpp", DTL_SIGN_RELATED},
    {"share", DTL_SIGN_SHARE},
    {"sharing", DTL_SIGN_SHARE},
    {"social", DTL_SIGN_SHARE},
    {"sharedaddy", DTL_SIGN_SHARE},
    {"addthis", DTL_SIGN_SHARE},
    {"follow", DTL_SIGN_SHARE},
    {"addtoany", DTL_SIGN_SHARE},
    {"ad", DTL_SIGN_ADVERT},
    {"ads", DTL_SIGN_ADVERT},
    {"advert", DTL_SIGN_ADVERT},
    {"adverts", DTL_SIGN_ADVERT},
    {"advertisement", DTL_SIGN_ADVERT},
    {"adsense", DTL_SIGN_ADVERT},
    {"banner", DTL_SIGN_ADVERT},
    {"promo", DTL_SIGN_ADVERT},
    {"promotion", DTL_SIGN_ADVERT},
    {"sponsor", DTL_SIGN_ADVERT},
    {"sponsored", DTL_SIGN_ADVERT},
    {"dfp", DTL_SIGN_ADVERT},
    {"promoted", DTL_SIGN_ADVERT},
    {"newsletter", DTL_SIGN_SIGNUP},
    {"newsletters", DTL_SIGN_SIGNUP},
    {"signup", DTL_SIGN_SIGNUP},
    {"subscribe", DTL_SIGN_SIGNUP},
    {"subscription", DTL_SIGN_SIGNUP},
    {"cookie", DTL_SIGN_SIGNUP},
    {"cookies", DTL_SIGN_SIGNUP},
    {"consent", DTL_SIGN_SIGNUP},
    {"gdpr", DTL_SIGN_SIGNUP},
    {"modal", DTL_SIGN_SIGNUP},
    {"popup", DTL_SIGN_SIGNUP},
    {"overlay", DTL_SIGN_SIGNUP},
    {"login", DTL_SIGN_SIGNUP},
    {"register", DTL_SIGN_SIGNUP},
    {"optin", DTL_SIGN_SIGNUP},
    {"privacy", DTL_SIGN_SIGNUP},
    {"mailchimp", DTL_SIGN_SIGNUP},
    {"donate", DTL_SIGN_SIGNUP},
    {"donation", DTL_SIGN_SIGNUP},
    {"byline", DTL_SIGN_BYLINE},
    {"bylines", DTL_SIGN_BYLINE},
    {"author", DTL_SIGN_BYLINE},
    {"authors", DTL_SIGN_BYLINE},
    {"bio", DTL_SIGN_BYLINE},
    {"meta", DTL_SIGN_BYLINE},
    {"metadata", DTL_SIGN_BYLINE},
    {"dateline", DTL_SIGN_BYLINE},
    {"timestamp", DTL_SIGN_BYLINE},
    {"tags", DTL_SIGN_BYLINE},
    {"postmeta", DTL_SIGN_BYLINE},
    {"kicker", DTL_SIGN_BYLINE},
    {"published", DTL_SIGN_BYLINE},
    {"contributor", DTL_SIGN_BYLINE},
    {"hidden", DTL_SIGN_HIDDEN},
    {"visuallyhidden", DTL_SIGN_HIDDEN},
    {"noprint", DTL_SIGN_HIDDEN},
    {"paywall", DTL_SIGN_WALL},
    {"regwall", DTL_SIGN_WALL},
    {"meteredwall", DTL_SIGN_WALL},
    {"paygate", DTL_SIGN_WALL},
    {"tweet", DTL_SIGN_EMBED},
    {"instagram", DTL_SIGN_EMBED},
    {"twitter", DTL_SIGN_EMBED},
};

/* Two words side by side, as "article-body", "entryContent", "sr-only". */
static const struct {
    const char *first, *second;
    uint32_t value;
} pairs[] = {
    {"article", "body", DTL_SIGN_BODY},  {"article", "content", DTL_SIGN_BODY}, {"article", "text", DTL_SIGN_BODY},
    {"story", "body", DTL_SIGN_BODY},    {"story", "content", DTL_SIGN_BODY},   {"story", "text", DTL_SIGN_BODY},
    {"entry", "content", DTL_SIGN_BODY}, {"post", "content", DTL_SIGN_BODY},    {"post", "body", DTL_SIGN_BODY},
    {"content", "body", DTL_SIGN_BODY},  {"body", "content", DTL_SIGN_BODY},    {"body", "text", DTL_SIGN_BODY},
    {"body", "copy", DTL_SIGN_BODY},     {"news", "body", DTL_SIGN_BODY},       {"news", "text", DTL_SIGN_BODY},
    {"text", "body", DTL_SIGN_BODY},     {"page", "content", DTL_SIGN_ARTICLE}, {"main", "content", DTL_SIGN_ARTICLE},
    {"sr", "only", DTL_SIGN_HIDDEN},     {"screen", "reader", DTL_SIGN_HIDDEN}, {"visually", "hidden", DTL_SIGN_HIDDEN},
    {"read", "more", DTL_SIGN_RELATED},  {"see", "also", DTL_SIGN_RELATED},     {"most", "read", DTL_SIGN_RELATED},
    {"up", "next", DTL_SIGN_RELATED},    {"more", "from", DTL_SIGN_RELATED},    {"more", "stories", DTL_SIGN_RELATED},
    {"more", "news", DTL_SIGN_RELATED},  {"also", "read", DTL_SIGN_RELATED},    {"sign", "up", DTL_SIGN_SIGNUP},
    {"pull", "quote", DTL_SIGN_ASIDE},   {"side", "bar", DTL_SIGN_ASIDE},       {"social", "links", DTL_SIGN_SHARE},
    {"post", "tags", DTL_SIGN_BYLINE},   {"entry", "meta", DTL_SIGN_BYLINE},    {"table", "contents", DTL_SIGN_NAV},
    {"pay", "wall", DTL_SIGN_WALL},      {"subscriber", "only", DTL_SIGN_WALL}, {"subscribers", "only", DTL_SIGN_WALL},
};

dtl_html_flow dtl_html_flow_of(const xmlNode *node) {
    uint32_t found = LOOK_UP(flows, dtl_slice_of((const char *)node->name));
    return found ? (dtl_html_flow)(found - 1) : DTL_FLOW_BLOCK;
}

static bool is_letter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

/* Cuts the next word off a class or id: letters, a new one at each capital behind a small letter. */
static dtl_slice next_word(dtl_slice *rest) {
    while (rest->length && !is_letter(rest->data[0])) rest->data++, rest->length--;
    dtl_slice word = {rest->data, 0};
    while (word.length < rest->length && is_letter(rest->data[word.length])) {
        bool turn = word.length && is_upper(rest->data[word.length]) && !is_upper(rest->data[word.length - 1]);
        if (turn) break;
        word.length++;
    }
    rest->data += word.length;
    rest->length -= word.length;
    return word;
}

static bool same(dtl_slice word, const char *text) {
    return strlen(text) == word.length && strncasecmp(word.data, text, word.length) == 0;
}

static uint32_t signs_of_words(dtl_slice value) {
    uint32_t signs = 0;
    if (value.length > 1000) value.length = 1000;
    dtl_slice before = DTL_NO_SLICE;
    for (dtl_slice word; (word = next_word(&value)).length; before = word) {
        signs |= LOOK_UP(words, word);
        for (size_t i = 0; before.data && i < sizeof pairs / sizeof *pairs; i++) {
            if (same(before, pairs[i].first) && same(word, pairs[i].second)) signs |= pairs[i].value;
        }
    }
    return signs;
}

/* "display:none" with blanks anywhere. */
static bool hides(dtl_slice style) {
    char packed[256];
    size_t length = 0;
    for (size_t i = 0; i < style.length && length + 1 < sizeof packed; i++) {
        if (style.data[i] != ' ') packed[length++] = style.data[i];
    }
    packed[length] = '\0';
    return strcasestr(packed, "display:none") || strcasestr(packed, "visibility:hidden");
}

uint32_t dtl_html_signs_of(const xmlNode *node) {
    uint32_t signs = LOOK_UP(elements, dtl_slice_of((const char *)node->name));
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
        const char *key = (const char *)attribute->name;
        const xmlNode *content = attribute->children;
        dtl_slice value = dtl_slice_of(content ? (const char *)content->content : NULL);
        if (strcmp(key, "hidden") == 0) signs |= DTL_SIGN_HIDDEN;
        if (!value.data) continue;
        if (strcmp(key, "class") == 0 || strcmp(key, "id") == 0)
            signs |= signs_of_words(value);
        else if (strcmp(key, "role") == 0)
            signs |= LOOK_UP(roles, value);
        else if (strcmp(key, "style") == 0 && hides(value))
            signs |= DTL_SIGN_HIDDEN;
        else if (strcmp(key, "itemprop") == 0 && same(value, "articleBody"))
            signs |= DTL_SIGN_BODY;
        else if (strcmp(key, "itemprop") == 0 && same(value, "description"))
            signs |= DTL_SIGN_HEADER;
    }
    return signs;
}
