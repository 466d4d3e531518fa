/* A sentence as a row of items: pieces of text with what they can mean, and the nodes that rules make of them. */
#ifndef DTL_CODING_TIME_ITEMS_H
#define DTL_CODING_TIME_ITEMS_H

#include "base/vector.h"
#include "coding/time/words.h"
#include "types/document.h"

typedef struct time_item {
    uint32_t start, end;           /* in the text */
    const time_readings *readings; /* NULL: none */
    const time_frame *frame;       /* of a node; NULL: none */
    time_symbol node;              /* TIME_NO_SYMBOL: no node */
    uint8_t tag;                   /* dtl_upos of its token; DTL_UPOS_COUNT: not known */
    uint8_t digits;                /* how many, of an integer in digits */
    bool glued, capital, dotted, is_int, is_number, is_ordinal, is_year;
    char sign;      /* the sign, of an ASCII sign */
    int64_t amount; /* of a number, in thousandths */
} time_item;

typedef dtl_vector(time_item) time_items;

/* Fills items from a sentence. One that ends with an abbreviation ("on Sept.") takes the next one of its paragraph too; *next is
 * the number of the first sentence that was not read. Errors: the arena's status. */
int time_items_read(const time_lexicon *lexicon, dtl_document *document, uint32_t sentence, time_items *items, uint32_t *next);

/* Joins digits and words that make one number. */
void time_items_number(time_items *items);

/* Whether the item can be the symbol; *value is then what the word means. */
bool time_item_is(const time_item *item, time_symbol symbol, int32_t *value);

/* One pass of the rules of a level, from left to right, the longest first. Errors: the arena's status. */
int time_items_reduce(const time_lexicon *lexicon, int level, time_items *items, dtl_arena *arena);

#endif
