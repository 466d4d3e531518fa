#include "read/html_tree.h"

#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <string.h>

typedef struct limits {
    size_t elements;
    bool crossed;
} limits;

/* Called for every start tag: what costs memory and time in building a tree is counted here, before it is built. */
static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
    htmlParserCtxtPtr parser = context;
    limits *l = parser->_private;
    if (++l->elements > DTL_MAX_HTML_ELEMENTS || parser->nameNr > DTL_MAX_HTML_DEPTH) {
        l->crossed = true;
        xmlStopParser(parser);
        return;
    }
    xmlSAX2StartElement(context, name, attributes);
}

int dtl_html_tree(htmlDocPtr *out, dtl_slice markup, dtl_error *error) {
    *out = NULL;
    if (markup.length > DTL_MAX_HTML_BYTES)
        return dtl_fail(error, DTL_ELIMIT, "the page has more than %d MiB of text and tags", DTL_MAX_HTML_BYTES >> 20);
    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    if (!parser) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    limits l = {0};
    parser->_private = &l;
    parser->sax->startElement = start_element;
    parser->sax->comment = NULL;
    parser->sax->processingInstruction = NULL;
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    *out = htmlCtxtReadMemory(parser, markup.data, (int)markup.length, NULL, "UTF-8", options);
    bool no_memory = parser->errNo == XML_ERR_NO_MEMORY;
    htmlFreeParserCtxt(parser);
    if (*out && !l.crossed && !no_memory && xmlDocGetRootElement(*out)) return DTL_OK;
    xmlFreeDoc(*out);
    *out = NULL;
    if (no_memory) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    if (!l.crossed) return dtl_fail(error, DTL_EFORMAT, "has no text");
    return dtl_fail(error, DTL_ELIMIT, "the page has more than %d elements or nests them more than %d deep",
                    DTL_MAX_HTML_ELEMENTS, DTL_MAX_HTML_DEPTH);
}

bool dtl_html_is(const xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

dtl_slice dtl_html_attribute(const xmlNode *node, const char *name) {
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
        if (strcmp((const char *)attribute->name, name) != 0) continue;
        const xmlNode *value = attribute->children;
        return value && value->content ? dtl_slice_of((const char *)value->content) : (dtl_slice){"", 0};
    }
    return DTL_NO_SLICE;
}

xmlNode *dtl_html_next(const xmlNode *node, const xmlNode *root, bool over) {
    if (!over && node->type == XML_ELEMENT_NODE && node->children) return node->children;
    while (node != root && !node->next) node = node->parent;
    return node == root ? NULL : node->next;
}
