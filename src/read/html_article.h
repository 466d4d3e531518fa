/* Which blocks of a page are the text of its article. */
#ifndef DTL_READ_HTML_ARTICLE_H
#define DTL_READ_HTML_ARTICLE_H

#include "read/html_blocks.h"

/* What the page says of its article beside its tree; data NULL: nothing. */
typedef struct dtl_html_hints {
    dtl_slice title; /* a block that repeats it is not kept */
    dtl_slice body;  /* the text as linked data gives it, perhaps with markup, perhaps not all of it */
} dtl_html_hints;

/* Marks the article's blocks: kept[i] for block i, in the arena; NULL when memory ran out. Weighs the blocks and sets the signs
 * of blocks and elements. */
bool *dtl_html_article(dtl_html_blocks *blocks, const dtl_html_hints *hints, dtl_arena *arena);

#endif
