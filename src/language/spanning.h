/* The best tree over the words of a sentence, given a score for each pair of head and word. */
#ifndef DTL_LANGUAGE_SPANNING_H
#define DTL_LANGUAGE_SPANNING_H

#include <stdint.h>

#include "base/arena.h"

typedef struct dtl_arc {
    int32_t head, word; /* nodes of the sentence: 0 is the root */
} dtl_arc;

/* Memory for sentences of up to so many words. A square has longest + 1 rows and columns; a row belongs to a word. */
typedef struct dtl_spanning {
    float *scores;  /* square: between nodes that stand for themselves or for a cycle drawn together into them */
    dtl_arc *arcs;  /* square: which arc of the sentence such a score is of */
    int32_t *parts; /* square: [drawing together][node]: the node that stood for it before */
    int32_t *cycle; /* [node]: nodes of a cycle, for one drawing together behind another */
    dtl_arc *cycle_arcs;
    uint32_t *cycle_ends;
    dtl_arc *entered;
    int32_t *best, *stands, *seen; /* [node] */
} dtl_spanning;

/* NULL: memory ran out. */
dtl_spanning *dtl_spanning_new(dtl_arena *arena, uint32_t longest);

/* scores[word * stride + head]: head 0 is the root, head i + 1 is word i. Fills heads[count] likewise: the tree of the greatest
 * sum in which one word hangs on the root (Chu and Liu 1965, Edmonds 1967). Time: square of count for most sentences, cube at
 * worst. */
void dtl_spanning_find(dtl_spanning *work, const float *scores, uint32_t stride, uint32_t count, int32_t *heads);

#endif
