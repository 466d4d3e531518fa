/* A layer of simple recurrent units that reads a sentence in both directions (T. Lei, Y. Zhang, S. Wang, H. Dai, Y. Artzi 2018,
 * "Simple recurrent units for highly parallelizable recurrence"). */
#ifndef DTL_LEARN_RECURRENT_H
#define DTL_LEARN_RECURRENT_H

#include "learn/dense.h"

typedef struct dtl_recurrent {
    dtl_dense product;  /* width -> 3 * width: for each direction candidate, forget, reset */
    const float *gates; /* [4][width]: weights of the state in forget and reset, biases of forget and reset */
    uint32_t width;     /* of both directions together */
} dtl_recurrent;

/* Sections "NAME.product" and "NAME.gates". width: a multiple of 32. Errors: DTL_EDAMAGED. */
int dtl_recurrent_load(dtl_recurrent *out, const dtl_model_file *file, const char *name, uint32_t width, dtl_error *error);

/* in and out: [count][width], not the same. rounded: room for [count][width]; product: for [count][3 * width]; state: [width]. */
void dtl_recurrent_apply(const dtl_recurrent *layer, const float *in, size_t count, float *out, int16_t *rounded, float *product,
                         float *state);

#endif
