/* Training of the network. */
#ifndef DTL_TRAIN_NETWORK_H
#define DTL_TRAIN_NETWORK_H

#include "train.h"
#include "vectors.h"

typedef struct train_options {
    const char *out; /* the model file; OUT.checkpoint lies beside it while training is under way */
    int epochs;
    unsigned jobs;
    float rate;
    float drop; /* what part of a layer's input is dropped in training */
    uint64_t seed;
    uint32_t width, layers, tag_layer, arc, label, vectors;
    uint32_t past;        /* 1: it is dropped where it goes past a layer as well */
    uint32_t trees;       /* 0: tags and names alone are learned */
    uint32_t bits;        /* of the hashes of embeddings; at least 8 */
    float labelled_share; /* words of labelled text in a round, as a part of the treebanks' */
} train_options;

/* labelled: its first sentences, labelled->plain of them, are read in every round. */
void train_network(const corpus *c, const corpus *labelled, const dtl_tagger *tagger, const vectors *v, writer *model,
                   const train_options *options);

#endif
