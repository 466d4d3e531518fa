/* How much each block of a page looks like told text. */
#ifndef DTL_READ_HTML_WEIGHTS_H
#define DTL_READ_HTML_WEIGHTS_H

#include "read/html_article.h"

/* Hands the signs of elements down to what is in them, and fills weight of each block. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_html_weigh(dtl_html_blocks *blocks, const dtl_html_hints *hints, dtl_arena *arena);

/* The size of a block in words. */
double dtl_block_size(const dtl_block *block);
/* The share of its letters that stand in links. */
double dtl_block_density(const dtl_block *block);
/* Whether it reads like a sentence or more: long enough, not mostly links, with a stop. */
bool dtl_block_is_prose(const dtl_block *block);

#endif
