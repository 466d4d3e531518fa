/* Which blocks of a page are the text of its article. */
#ifndef DTL_READ_HTML_ARTICLE_H
#define DTL_READ_HTML_ARTICLE_H

#include "read/html_blocks.h"

/* Marks the article's blocks: kept[i] for block i, in the arena; NULL when memory ran out. title: the report's title, which is
 * not kept when it stands as a block of its own; data NULL: not known. Weighs the blocks and sets the signs of blocks and
 * elements. */
bool *dtl_html_article(dtl_html_blocks *blocks, dtl_slice title, dtl_arena *arena);

#endif
