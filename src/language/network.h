/* The network that tags words and builds trees: embeddings of the word and its pieces and a fixed word vector, layers of
 * recurrent units, then a classifier for tags, and for trees a score for each pair of head and word (biaffine: Dozat and Manning
 * 2017). */
#ifndef DTL_LANGUAGE_NETWORK_H
#define DTL_LANGUAGE_NETWORK_H

#include "language/input.h"
#include "language/spanning.h"
#include "learn/lookup.h"
#include "learn/recurrent.h"
#include "learn/row_map.h"
#include "types/grammar.h"

enum { DTL_NETWORK_MAX_LAYERS = 6, DTL_NETWORK_LONGEST = 256, DTL_NETWORK_MAX_WIDTH = 512 };

/* The section net.shape. */
typedef struct dtl_network_shape {
    uint32_t width, layers, tag_layer, arc, label, tags, relations, vector;
    uint32_t row_bits, rows, vectors;
} dtl_network_shape;

typedef struct dtl_network {
    dtl_network_shape shape;
    dtl_row_map map;         /* hashes of words and pieces -> rows */
    const int8_t *rows;      /* [rows][width] */
    const float *row_scales; /* [rows] */
    dtl_lookup words;        /* small letters -> fixed vector */
    const int8_t *vectors;   /* [vectors][vector] */
    const float *vector_scales;
    dtl_dense vector; /* fixed vector -> width; its biases begin every word */
    dtl_recurrent layers[DTL_NETWORK_MAX_LAYERS];
    dtl_dense tag, space, arc, label;
    dtl_dense name;     /* without outputs in a model that knows no names */
    const float *root;  /* [arc + label]: the root as a head */
    uint8_t *relations; /* [relations]: dtl_relation */
} dtl_network;

/* Memory for sentences of up to DTL_NETWORK_LONGEST words. */
typedef struct dtl_network_room dtl_network_room;

int dtl_network_load(dtl_network *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error);
/* longest: words, at most DTL_NETWORK_LONGEST. NULL: memory ran out. */
dtl_network_room *dtl_network_room_new(const dtl_network *network, uint32_t longest, dtl_arena *arena);

/* What is found of the words of a sentence, each [word]. */
typedef struct dtl_network_result {
    uint16_t *tags;
    int32_t *heads; /* count for the root's child */
    uint8_t *relations;
    uint8_t *names; /* place in a name, as in dtl_token */
} dtl_network_result;

/* Fills the result for up to DTL_NETWORK_LONGEST words. */
void dtl_network_run(const dtl_network *network, dtl_network_room *room, const dtl_word *words, uint32_t count,
                     const dtl_network_result *out);

#endif
