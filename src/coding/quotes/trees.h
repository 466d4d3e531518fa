/* The trees of a document from above: children, and the words under each word. */
#ifndef DTL_CODING_QUOTES_TREES_H
#define DTL_CODING_QUOTES_TREES_H

#include "types/document.h"

#define NO_CHILD UINT32_MAX

/* Arrays over the document's tokens. */
typedef struct quote_trees {
    const dtl_document *document;
    uint32_t *child;        /* first child; NO_CHILD: none */
    uint32_t *sibling;      /* next child of the same head, in order */
    uint32_t *left, *right; /* first and last word under the word, itself included */
    uint32_t *sentence;
    const uint8_t *base; /* [relation] without its subtype */
} quote_trees;

/* Errors: the arena's status. */
int quote_trees_read(quote_trees *out, dtl_document *document, const uint8_t *base);

/* The first child with this relation, whatever its subtype; NO_CHILD: none. */
uint32_t quote_child(const quote_trees *trees, uint32_t token, dtl_relation relation);

/* The subject of a verb, its own or the one that it shares with the verb it hangs on; NO_CHILD: none. */
uint32_t quote_subject(const quote_trees *trees, uint32_t verb);

static inline dtl_relation quote_relation(const quote_trees *trees, uint32_t token) {
    return (dtl_relation)trees->base[trees->document->tokens.items[token].relation];
}

#endif
