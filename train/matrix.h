/* Products of matrices for training, all numbers float, rows one after another. */
#ifndef DTL_TRAIN_MATRIX_H
#define DTL_TRAIN_MATRIX_H

#include <stdbool.h>
#include <stddef.h>

enum { LANES = 16 }; /* columns of results are a multiple of it */

static inline size_t padded(size_t columns) {
    return (columns + LANES - 1) / LANES * LANES;
}

/* c[n][m] = a[n][k] b[k][m], or c += with add. Strides are the distances of rows; m is a multiple of LANES. */
void matrix_product(float *c, size_t c_stride, const float *a, size_t a_stride, const float *b, size_t b_stride, size_t n,
                    size_t k, size_t m, bool add);
/* c[k][m] += transposed a[n][k] times b[n][m]. */
void matrix_product_turned(float *c, size_t c_stride, const float *a, size_t a_stride, const float *b, size_t b_stride, size_t n,
                           size_t k, size_t m);
/* out[columns][rows] = transposed in[rows][columns]; columns of out beyond rows, up to out_stride, become 0. */
void matrix_turn(float *out, size_t out_stride, const float *in, size_t in_stride, size_t rows, size_t columns);

#endif
