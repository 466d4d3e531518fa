#include "matrix.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/* Where the processor has fused products and sums they are used, so the bits of a trained model depend on whether it has. */
enum { ROWS = 6 };

typedef struct factors {
    const float *a, *b;
    size_t a_row, a_step, b_stride, steps; /* a_row: from row to row of the result, a_step: along the sum */
} factors;

typedef void block_function(float *c, size_t c_stride, const factors *f, bool add);

/* One row and LANES columns of the result. */
static void block_1(float *c, size_t c_stride, const factors *f, bool add) {
    float sum[LANES];
    (void)c_stride;
    for (size_t j = 0; j < LANES; j++) sum[j] = add ? c[j] : 0;
    for (size_t k = 0; k < f->steps; k++) {
        float value = f->a[k * f->a_step];
        for (size_t j = 0; j < LANES; j++) sum[j] += value * f->b[k * f->b_stride + j];
    }
    for (size_t j = 0; j < LANES; j++) c[j] = sum[j];
}

/* ROWS rows of it. */
static void block_rows(float *c, size_t c_stride, const factors *f, bool add) {
    factors row = *f;
    for (size_t i = 0; i < ROWS; i++, row.a += f->a_row) block_1(c + i * c_stride, c_stride, &row, add);
}

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) static void fused_1(float *c, size_t c_stride, const factors *f, bool add) {
    (void)c_stride;
    __m256 s0 = add ? _mm256_loadu_ps(c) : _mm256_setzero_ps(), s1 = add ? _mm256_loadu_ps(c + 8) : _mm256_setzero_ps();
    const float *a = f->a, *b = f->b;
    for (size_t k = 0; k < f->steps; k++, a += f->a_step, b += f->b_stride) {
        __m256 value = _mm256_broadcast_ss(a);
        s0 = _mm256_fmadd_ps(value, _mm256_loadu_ps(b), s0);
        s1 = _mm256_fmadd_ps(value, _mm256_loadu_ps(b + 8), s1);
    }
    _mm256_storeu_ps(c, s0);
    _mm256_storeu_ps(c + 8, s1);
}

__attribute__((target("avx2,fma"))) static void fused_rows(float *c, size_t c_stride, const factors *f, bool add) {
    __m256 s[ROWS][2];
#pragma GCC unroll 6
    for (size_t i = 0; i < ROWS; i++) {
        s[i][0] = add ? _mm256_loadu_ps(c + i * c_stride) : _mm256_setzero_ps();
        s[i][1] = add ? _mm256_loadu_ps(c + i * c_stride + 8) : _mm256_setzero_ps();
    }
    const float *a = f->a, *b = f->b;
    for (size_t k = 0; k < f->steps; k++, a += f->a_step, b += f->b_stride) {
        __m256 b0 = _mm256_loadu_ps(b), b1 = _mm256_loadu_ps(b + 8);
#pragma GCC unroll 6
        for (size_t i = 0; i < ROWS; i++) {
            __m256 value = _mm256_broadcast_ss(a + i * f->a_row);
            s[i][0] = _mm256_fmadd_ps(value, b0, s[i][0]);
            s[i][1] = _mm256_fmadd_ps(value, b1, s[i][1]);
        }
    }
#pragma GCC unroll 6
    for (size_t i = 0; i < ROWS; i++) {
        _mm256_storeu_ps(c + i * c_stride, s[i][0]);
        _mm256_storeu_ps(c + i * c_stride + 8, s[i][1]);
    }
}
#endif

static void choose(block_function **one, block_function **rows) {
    *one = block_1;
    *rows = block_rows;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        *one = fused_1;
        *rows = fused_rows;
    }
#endif
}

static void product(float *c, size_t c_stride, factors f, size_t n, size_t m, bool add) {
    const float *a = f.a, *b = f.b;
    block_function *one, *rows;
    choose(&one, &rows);
    for (size_t j = 0; j < m; j += LANES) {
        size_t i = 0;
        f.b = b + j;
        for (; i + ROWS <= n; i += ROWS) {
            f.a = a + i * f.a_row;
            rows(c + i * c_stride + j, c_stride, &f, add);
        }
        for (; i < n; i++) {
            f.a = a + i * f.a_row;
            one(c + i * c_stride + j, c_stride, &f, add);
        }
    }
}

void matrix_product(float *c, size_t c_stride, const float *a, size_t a_stride, const float *b, size_t b_stride, size_t n,
                    size_t k, size_t m, bool add) {
    product(c, c_stride, (factors){a, b, a_stride, 1, b_stride, k}, n, m, add);
}

void matrix_product_turned(float *c, size_t c_stride, const float *a, size_t a_stride, const float *b, size_t b_stride, size_t n,
                           size_t k, size_t m) {
    product(c, c_stride, (factors){a, b, 1, a_stride, b_stride, n}, k, m, true);
}

void matrix_turn(float *out, size_t out_stride, const float *in, size_t in_stride, size_t rows, size_t columns) {
    for (size_t j = 0; j < columns; j++) {
        for (size_t i = 0; i < rows; i++) out[j * out_stride + i] = in[i * in_stride + j];
        for (size_t i = rows; i < out_stride; i++) out[j * out_stride + i] = 0;
    }
}
