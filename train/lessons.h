/* Which sentences a round reads: those of the treebanks always, of the labelled ones as many words again as asked for, other ones
 * in each round until all were read. */
#ifndef DTL_TRAIN_LESSONS_H
#define DTL_TRAIN_LESSONS_H

#include "checkpoint.h"
#include "net.h"

typedef struct lessons {
    net_sentence *all;      /* [always + others] */
    uint32_t always, count; /* sentences that every round reads come first */
    uint32_t *turns;        /* the others in the order in which they come up */
    uint32_t turn, others;
    size_t other_words; /* of a round */
    uint32_t *order;    /* of the present round: [round] */
    uint32_t round;
} lessons;

/* share: words of the others in a round, as a part of those that are always read. all stays the caller's. */
void lessons_init(lessons *l, net_sentence *all, uint32_t always, uint32_t count, float share);
void lessons_clear(lessons *l);

/* Words of a round, nearly. */
size_t lessons_words(const lessons *l);

/* Fills order with the next round, shuffled. */
void lessons_next(lessons *l, uint64_t *seed);

/* What changes from round to round. */
void lessons_keep(lessons *l, checkpoint *state);

#endif
