#include "matrix.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/* Where the processor has fused products and sums they are used, so the bits of a trained model depend on whether it has. */
enum { ROWS = 6, WIDE_ROWS = 12, WIDE_COLUMNS = 32, PANEL_STEPS = 256 };

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

/* ---- AVX-512: a panel of WIDE_COLUMNS columns, copied to lie together; each number is summed in the same order as above ---- */

#if defined(__x86_64__)
#define AVX512 __attribute__((target("avx512f")))

typedef struct panel {
    float b[PANEL_STEPS][WIDE_COLUMNS];
} panel;

AVX512 __attribute__((always_inline)) static inline void panel_rows(float *c, size_t c_stride, const factors *f, const panel *p,
                                                                    bool add, const size_t rows) {
    __m512 s[WIDE_ROWS][2];
    const float *a = f->a;
#pragma GCC unroll 12
    for (size_t i = 0; i < rows; i++) {
        s[i][0] = add ? _mm512_loadu_ps(c + i * c_stride) : _mm512_setzero_ps();
        s[i][1] = add ? _mm512_loadu_ps(c + i * c_stride + 16) : _mm512_setzero_ps();
    }
    for (size_t k = 0; k < f->steps; k++, a += f->a_step) {
        __m512 b0 = _mm512_loadu_ps(p->b[k]), b1 = _mm512_loadu_ps(p->b[k] + 16);
#pragma GCC unroll 12
        for (size_t i = 0; i < rows; i++) {
            __m512 value = _mm512_set1_ps(a[i * f->a_row]);
            s[i][0] = _mm512_fmadd_ps(value, b0, s[i][0]);
            s[i][1] = _mm512_fmadd_ps(value, b1, s[i][1]);
        }
    }
#pragma GCC unroll 12
    for (size_t i = 0; i < rows; i++) {
        _mm512_storeu_ps(c + i * c_stride, s[i][0]);
        _mm512_storeu_ps(c + i * c_stride + 16, s[i][1]);
    }
}

AVX512 static void panel_product(float *c, size_t c_stride, const factors *all, size_t n, bool add) {
    panel p;
    factors f = *all;
    for (size_t from = 0; from < all->steps; from += f.steps, add = true) {
        f.steps = all->steps - from < PANEL_STEPS ? all->steps - from : PANEL_STEPS;
        for (size_t k = 0; k < f.steps; k++) memcpy(p.b[k], all->b + (from + k) * all->b_stride, sizeof p.b[k]);
        const float *a = all->a + from * all->a_step;
        size_t i = 0;
        for (; i + WIDE_ROWS <= n; i += WIDE_ROWS) {
            f.a = a + i * f.a_row;
            panel_rows(c + i * c_stride, c_stride, &f, &p, add, WIDE_ROWS);
        }
        for (; i + 4 <= n; i += 4) {
            f.a = a + i * f.a_row;
            panel_rows(c + i * c_stride, c_stride, &f, &p, add, 4);
        }
        for (; i < n; i++) {
            f.a = a + i * f.a_row;
            panel_rows(c + i * c_stride, c_stride, &f, &p, add, 1);
        }
    }
}

static bool has_panels(void) {
    return __builtin_cpu_supports("avx512f");
}
#else
static void panel_product(float *c, size_t c_stride, const factors *all, size_t n, bool add) {
    (void)c, (void)c_stride, (void)all, (void)n, (void)add;
}

static bool has_panels(void) {
    return false;
}
#endif

/* ---- The choice ---- */

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
    size_t j = 0;
    choose(&one, &rows);
    for (; has_panels() && f.steps > 0 && j + WIDE_COLUMNS <= m; j += WIDE_COLUMNS) {
        f.b = b + j;
        panel_product(c + j, c_stride, &f, n, add);
    }
    for (; j < m; j += LANES) {
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
    enum { TILE = 16 };
    for (size_t first = 0; first < rows; first += TILE) {
        size_t end = first + TILE < rows ? first + TILE : rows;
        for (size_t j = 0; j < columns; j++) {
            for (size_t i = first; i < end; i++) out[j * out_stride + i] = in[i * in_stride + j];
        }
    }
    for (size_t j = 0; j < columns; j++) {
        for (size_t i = rows; i < out_stride; i++) out[j * out_stride + i] = 0;
    }
}
