/* Products with matrices of 8-bit weights. Sums are whole numbers, so every processor gives the same bits; where it has AVX2,
 * that is used. */
#ifndef DTL_LEARN_DENSE_H
#define DTL_LEARN_DENSE_H

#include "learn/model_file.h"

enum {
    DTL_DENSE_COLUMNS = 16, /* outputs are padded to a multiple of it */
    DTL_DENSE_MOST_INPUTS = 512,
    DTL_DENSE_MOST_OUTPUTS = 4096,
    DTL_DENSE_ONE = 1024 /* the whole number that stands for 1 among inputs */
};

typedef struct dtl_dense {
    uint32_t inputs, outputs;     /* inputs even, outputs a multiple of DTL_DENSE_COLUMNS */
    const float *scales, *biases; /* [outputs] */
    const int8_t *weights;        /* [outputs / 16][inputs / 2][16][2] */
} dtl_dense;

typedef struct dtl_dense_header {
    uint32_t inputs, outputs;
    uint32_t zero[14]; /* up to 64 bytes; then scales, biases, weights */
} dtl_dense_header;

/* Reads a section in place and checks that it has this many inputs and at least so many outputs. Errors: DTL_EDAMAGED. */
int dtl_dense_load(dtl_dense *out, const dtl_model_file *file, const char *name, uint32_t inputs, uint32_t outputs,
                   dtl_error *error);

/* out[count][outputs] = in[count][inputs] / DTL_DENSE_ONE times the weights, plus the biases. */
void dtl_dense_apply(const dtl_dense *dense, const int16_t *in, size_t count, float *out);

/* Numbers as inputs: times DTL_DENSE_ONE, rounded, cut off at what 16 bits hold. */
void dtl_dense_round(int16_t *out, const float *in, size_t count);

#endif
