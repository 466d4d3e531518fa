#include "read/xml_tree.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>

typedef struct limits {
    size_t elements;
    bool crossed;
} limits;

static void start_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                          const xmlChar **declared, int attributes, int defaulted, const xmlChar **values) {
    xmlParserCtxtPtr parser = context;
    limits *l = parser->_private;
    if (++l->elements > DTL_MAX_XML_ELEMENTS || parser->nameNr > DTL_MAX_XML_DEPTH) {
        l->crossed = true;
        xmlStopParser(parser);
        return;
    }
    xmlSAX2StartElementNs(context, name, prefix, uri, namespaces, declared, attributes, defaulted, values);
}

int dtl_xml_tree(xmlDocPtr *out, dtl_slice xml, const char *what, dtl_error *error) {
    *out = NULL;
    xmlParserCtxtPtr parser = xmlNewParserCtxt();
    if (!parser) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    limits l = {0};
    parser->_private = &l;
    parser->sax->startElementNs = start_element;
    const int options =
        XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_COMPACT;
    *out = xmlCtxtReadMemory(parser, xml.data, (int)xml.length, NULL, "UTF-8", options);
    bool no_memory = parser->errNo == XML_ERR_NO_MEMORY;
    xmlFreeParserCtxt(parser);
    if (*out && !l.crossed && !no_memory && xmlDocGetRootElement(*out)) return DTL_OK;
    xmlFreeDoc(*out);
    *out = NULL;
    if (no_memory) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    if (!l.crossed) return dtl_fail(error, DTL_EFORMAT, "is not XML");
    return dtl_fail(error, DTL_ELIMIT, "the %s has more than %d elements or nests them more than %d deep", what,
                    DTL_MAX_XML_ELEMENTS, DTL_MAX_XML_DEPTH);
}
