/* The network in training: a shared encoder (embeddings, then simple recurrent units in both directions) with heads for tags and
 * for trees (biaffine, Dozat and Manning 2017). Weights are float; export.c turns them into what src/language reads.
 *
 * Simple recurrent units: T. Lei, Y. Zhang, S. Wang, H. Dai, Y. Artzi 2018, "Simple recurrent units for highly parallelizable
 * recurrence". */
#ifndef DTL_TRAIN_NET_H
#define DTL_TRAIN_NET_H

#include <stdint.h>
#include <stdlib.h>

#include "matrix.h"

enum { MAX_LAYERS = 6 };

typedef struct net_shape {
    uint32_t width; /* of the encoder, both directions together */
    uint32_t layers;
    uint32_t tag_layer;  /* the tags are read off behind this layer */
    uint32_t arc, label; /* width of the arc and label spaces */
    uint32_t tags, relations;
    uint32_t names;   /* classes of words of names, 0 for none */
    uint32_t manners; /* of naming, beside the one that is asked for */
    uint32_t vector;  /* length of the fixed word vectors */
    uint32_t rows;    /* of the table of embeddings */
} net_shape;

/* Where each matrix begins in the block of parameters. */
typedef struct net_layout {
    size_t vector, bias;
    size_t unit[MAX_LAYERS];  /* [width][3 * width]: for each direction candidate, forget, reset */
    size_t gates[MAX_LAYERS]; /* [4][width]: weights of the state in forget and reset, biases of forget and reset */
    size_t tag, tag_bias;     /* [width][padded tags] */
    size_t name, name_bias;   /* [width][padded names] */
    size_t space, space_bias; /* [width][2 * arc + 2 * label]: child's arc, head's arc, child's label, head's label */
    size_t root;              /* [arc + label]: the root as a head */
    size_t arc, arc_bias;     /* [arc][arc], [arc] */
    size_t label, label_bias; /* [label][padded relations] */
    size_t count;
    size_t decayed; /* parameters from here on are biases and the like */
} net_layout;

/* A sentence for the network. */
typedef struct net_sentence {
    uint32_t count;
    const uint32_t (*rows)[16]; /* [word]: row + 1 of the table, 0 for none */
    const int32_t *vectors;     /* [word]: row of the fixed vectors, or -1 */
    const uint16_t *tags;       /* NO_TAG where it is not known */
    const int32_t *heads;       /* count for the root */
    const uint8_t *relations;
    const float *weights;  /* [word]: how sure head and relation are, 0 for not at all; NULL: all are sure */
    uint32_t manner;       /* in which its names are given, 0 for that which is asked for */
    const uint16_t *names; /* [word]: the classes that it may have, as bits, 0 when nothing is known; NULL: of no word */
} net_sentence;

enum { NO_TAG = UINT16_MAX };

typedef struct net_drops {
    float word, vector, layer, space; /* probabilities */
    bool past;                        /* whether a layer's input is dropped where it goes past the layer as well */
} net_drops;

/* One thread's share of a batch: memory for the way there and back. */
typedef struct net_share net_share;

typedef struct net {
    net_shape shape;
    net_layout at;
    float *parameters;    /* [at.count] */
    float *table;         /* [rows][width] */
    const float *vectors; /* [words][vector] */
    net_drops drops;
    bool trees; /* whether they are learned */
} net;

void net_init(net *out, net_shape shape, const float *vectors, uint64_t seed);
void net_clear(net *n);

net_share *net_share_new(const net *n, size_t most_words, size_t longest);
void net_share_free(net_share *share);

typedef struct net_loss {
    double tag, arc, label, name; /* each over the words for which gold is known */
    size_t words, tags_right, arcs_right, labels_right, named_words, names_right;
} net_loss;

/* Runs sentences and adds up gradients; seed decides what is dropped. */
void net_learn(const net *n, net_share *share, const net_sentence *sentences, size_t count, uint64_t seed, net_loss *loss);

/* Gradients of the last net_learn: of the parameters, and of what the embeddings gave for each word. */
const float *net_share_gradient(const net_share *share);
/* [word][width]; *rows: [word][16], the rows that were summed (+ 1, 0 for none or dropped). */
const float *net_share_inputs(const net_share *share, const uint32_t (**rows)[16], size_t *words);

#endif
