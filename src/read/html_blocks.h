/* A page's tree as a row of blocks of text: paragraphs, headings, list items, with what surrounds them. */
#ifndef DTL_READ_HTML_BLOCKS_H
#define DTL_READ_HTML_BLOCKS_H

#include <stdint.h>

#include "base/buffer.h"
#include "base/vector.h"
#include "read/html_tree.h"

enum { DTL_MAX_BLOCKS = 200000 };

/* What an element or one around it is, by its name, its role, or the words of its class and id. */
typedef enum dtl_html_sign {
    DTL_SIGN_NAV = 1 << 0,   /* menus, breadcrumbs, pagination */
    DTL_SIGN_ASIDE = 1 << 1, /* beside the article: <aside>, sidebars, widgets */
    DTL_SIGN_FOOTER = 1 << 2,
    DTL_SIGN_HEADER = 1 << 3,
    DTL_SIGN_CAPTION = 1 << 4, /* <figcaption>, credits of pictures */
    DTL_SIGN_COMMENT = 1 << 5,
    DTL_SIGN_RELATED = 1 << 6, /* links to other articles */
    DTL_SIGN_SHARE = 1 << 7,
    DTL_SIGN_ADVERT = 1 << 8,
    DTL_SIGN_SIGNUP = 1 << 9,  /* newsletters, logins, cookie notes, pop-ups */
    DTL_SIGN_BYLINE = 1 << 10, /* authors, dates, tags */
    DTL_SIGN_HIDDEN = 1 << 11,
    DTL_SIGN_BODY = 1 << 12,      /* said to be the article's text */
    DTL_SIGN_ARTICLE = 1 << 13,   /* <article>, <main> */
    DTL_SIGN_HEADING = 1 << 14,   /* h1 to h6 */
    DTL_SIGN_ITEM = 1 << 15,      /* li, dt, dd */
    DTL_SIGN_CELL = 1 << 16,      /* td, th */
    DTL_SIGN_QUOTE = 1 << 17,     /* blockquote */
    DTL_SIGN_PARAGRAPH = 1 << 18, /* p */
    DTL_SIGN_TITLE = 1 << 19,     /* h1 */
    DTL_SIGN_FIGURE = 1 << 20,
    DTL_SIGN_EMBED = 1 << 21, /* posts of social networks */
    DTL_SIGN_WALL = 1 << 22   /* what stands where the rest is for subscribers */
} dtl_html_sign;

/* Signs of what is not the article. */
#define DTL_SIGNS_OUTSIDE                                                                                                        \
    (DTL_SIGN_NAV | DTL_SIGN_ASIDE | DTL_SIGN_FOOTER | DTL_SIGN_CAPTION | DTL_SIGN_COMMENT | DTL_SIGN_RELATED | DTL_SIGN_SHARE | \
     DTL_SIGN_ADVERT | DTL_SIGN_SIGNUP | DTL_SIGN_BYLINE | DTL_SIGN_HIDDEN)

typedef struct dtl_block {
    size_t start, length;          /* in the blocks' text */
    uint32_t element;              /* the innermost element around all of it */
    uint32_t own, signs;           /* of that element; of all around it besides */
    uint32_t letters, linked;      /* code points that are not white space; those of them in links */
    uint32_t wide;                 /* of the letters, those of scripts written without blanks */
    uint32_t words, commas, stops; /* stops: ends of sentences */
    bool repeated;                 /* the same text stands before it */
    double weight;                 /* how much it looks like told text (positive) or furniture (negative), times its size */
} dtl_block;

typedef struct dtl_html_element {
    const xmlNode *node;
    uint32_t parent;     /* an element before this one; itself for the root */
    uint32_t first, end; /* blocks in it */
    uint32_t own, signs;
    uint32_t depth;
} dtl_html_element;

typedef struct dtl_html_blocks {
    dtl_vector(dtl_block) list;
    dtl_vector(dtl_html_element) elements;
    dtl_buffer text;
} dtl_html_blocks;

/* All blocks of the tree below root. The tree must outlive them. Errors: DTL_ENOMEM, DTL_ELIMIT; call clear in any case. */
int dtl_html_blocks_make(dtl_html_blocks *out, const xmlNode *root, dtl_arena *arena);
void dtl_html_blocks_clear(dtl_html_blocks *blocks);

static inline dtl_slice dtl_block_text(const dtl_html_blocks *blocks, const dtl_block *block) {
    return (dtl_slice){blocks->text.data + block->start, block->length};
}

#endif
