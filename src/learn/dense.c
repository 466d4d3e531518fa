#include "learn/dense.h"

#include "learn/wide.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

enum { ROWS = 8, FOUR = 4, TWO = 2, PAIR = 2 };

int dtl_dense_load(dtl_dense *out, const dtl_model_file *file, const char *name, uint32_t inputs, uint32_t outputs,
                   dtl_error *error) {
    dtl_slice section = dtl_model_file_section(file, name);
    dtl_dense_header h = {0};
    if (section.length >= sizeof h) memcpy(&h, section.data, sizeof h);
    bool sound = h.inputs == inputs && inputs > 0 && inputs % PAIR == 0 && inputs <= DTL_DENSE_MOST_INPUTS &&
                 h.outputs >= outputs && h.outputs > 0 && h.outputs % DTL_DENSE_COLUMNS == 0 &&
                 h.outputs <= DTL_DENSE_MOST_OUTPUTS;
    size_t size = sizeof h + (size_t)h.outputs * 2 * sizeof(float) + (size_t)h.inputs * h.outputs;
    if (!sound || section.length != size)
        return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: section %s has a wrong size", name);
    const void *scales = section.data + sizeof h, *biases = section.data + sizeof h + h.outputs * sizeof(float);
    const void *weights = section.data + sizeof h + (size_t)h.outputs * 2 * sizeof(float);
    *out = (dtl_dense){.inputs = h.inputs, .outputs = h.outputs, .scales = scales, .biases = biases, .weights = weights};
    return DTL_OK;
}

/* What is no number fails the first comparison. */
static int16_t round_one(float in) {
    const float most = 32767.0f;
    float value = in * DTL_DENSE_ONE;
    value = value < most ? value : most;
    value = value > -most ? value : -most;
    return (int16_t)(value + (value < 0 ? -0.5f : 0.5f));
}

#if defined(__x86_64__)
/* The same for eight at a time; returns how many were done. */
DTL_WIDE static size_t round_wide(int16_t *out, const float *in, size_t count) {
    const __m256 one = _mm256_set1_ps(DTL_DENSE_ONE), most = _mm256_set1_ps(32767.0f), least = _mm256_set1_ps(-32767.0f);
    const __m256 half = _mm256_set1_ps(0.5f), minus = _mm256_set1_ps(-0.0f);
    size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        __m256 value = _mm256_mul_ps(_mm256_loadu_ps(in + i), one);
        value = _mm256_max_ps(_mm256_min_ps(value, most), least);
        value = _mm256_add_ps(value, _mm256_or_ps(half, _mm256_and_ps(minus, value)));
        __m256i whole = _mm256_cvttps_epi32(value);
        __m128i narrow = _mm_packs_epi32(_mm256_castsi256_si128(whole), _mm256_extracti128_si256(whole, 1));
        _mm_storeu_si128((void *)(out + i), narrow);
    }
    return i;
}
#endif

void dtl_dense_round(int16_t *out, const float *in, size_t count) {
    size_t i = 0;
#if defined(__x86_64__)
    if (dtl_has_wide()) i = round_wide(out, in, count);
#endif
    for (; i < count; i++) out[i] = round_one(in[i]);
}

/* Sums of up to ROWS rows of inputs and one block of columns. They wrap as the processor's do; sound models stay far from it. */
typedef void sum_function(uint32_t sums[ROWS][DTL_DENSE_COLUMNS], const int16_t *in, uint32_t inputs, const int8_t *weights,
                          size_t rows);

static void sum_plain(uint32_t sums[ROWS][DTL_DENSE_COLUMNS], const int16_t *in, uint32_t inputs, const int8_t *weights,
                      size_t rows) {
    for (size_t i = 0; i < rows; i++) {
        const int8_t *w = weights;
        for (uint32_t c = 0; c < DTL_DENSE_COLUMNS; c++) sums[i][c] = 0;
        for (uint32_t k = 0; k < inputs; k += PAIR, w += DTL_DENSE_COLUMNS * PAIR) {
            int32_t a = in[i * inputs + k], b = in[i * inputs + k + 1];
            for (uint32_t c = 0; c < DTL_DENSE_COLUMNS; c++) sums[i][c] += (uint32_t)(a * w[PAIR * c] + b * w[PAIR * c + 1]);
        }
    }
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static inline __m256i pair_of(const int16_t *in) {
    int32_t pair;
    memcpy(&pair, in, sizeof pair);
    return _mm256_set1_epi32(pair);
}

/* rows: 1, TWO or FOUR. */
__attribute__((target("avx2"), always_inline)) static inline void add_avx2(uint32_t sums[][DTL_DENSE_COLUMNS], const int16_t *in,
                                                                           uint32_t inputs, const int8_t *weights, size_t rows) {
    __m256i s[FOUR][2];
#pragma GCC unroll 4
    for (size_t i = 0; i < rows; i++) s[i][0] = s[i][1] = _mm256_setzero_si256();
    for (uint32_t k = 0; k < inputs; k += PAIR, weights += DTL_DENSE_COLUMNS * PAIR) {
        __m256i w0 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const void *)weights));
        __m256i w1 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const void *)(weights + DTL_DENSE_COLUMNS)));
#pragma GCC unroll 4
        for (size_t i = 0; i < rows; i++) {
            __m256i a = pair_of(in + i * inputs + k);
            s[i][0] = _mm256_add_epi32(s[i][0], _mm256_madd_epi16(a, w0));
            s[i][1] = _mm256_add_epi32(s[i][1], _mm256_madd_epi16(a, w1));
        }
    }
#pragma GCC unroll 4
    for (size_t i = 0; i < rows; i++) {
        _mm256_storeu_si256((void *)sums[i], s[i][0]);
        _mm256_storeu_si256((void *)(sums[i] + 8), s[i][1]);
    }
}

__attribute__((target("avx2"))) static void sum_avx2(uint32_t sums[ROWS][DTL_DENSE_COLUMNS], const int16_t *in, uint32_t inputs,
                                                     const int8_t *weights, size_t rows) {
    size_t i = 0;
    for (; i + FOUR <= rows; i += FOUR) add_avx2(sums + i, in + i * inputs, inputs, weights, FOUR);
    for (; i + TWO <= rows; i += TWO) add_avx2(sums + i, in + i * inputs, inputs, weights, TWO);
    for (; i < rows; i++) add_avx2(sums + i, in + i * inputs, inputs, weights, 1);
}
#endif

DTL_WIDE_BODY void apply_body(const dtl_dense *dense, const int16_t *in, size_t count, float *out, sum_function *sum) {
    uint32_t sums[ROWS][DTL_DENSE_COLUMNS];
    for (uint32_t block = 0; block < dense->outputs; block += DTL_DENSE_COLUMNS) {
        const int8_t *weights = dense->weights + (size_t)block * dense->inputs;
        const float *scales = dense->scales + block, *biases = dense->biases + block;
        for (size_t i = 0; i < count; i += ROWS) {
            size_t rows = count - i < ROWS ? count - i : ROWS;
            sum(sums, in + i * dense->inputs, dense->inputs, weights, rows);
            for (size_t r = 0; r < rows; r++) {
                float *to = out + (i + r) * dense->outputs + block;
                for (uint32_t c = 0; c < DTL_DENSE_COLUMNS; c++) to[c] = (float)(int32_t)sums[r][c] * scales[c] + biases[c];
            }
        }
    }
}

#if defined(__x86_64__)
DTL_WIDE static void apply_wide(const dtl_dense *dense, const int16_t *in, size_t count, float *out) {
    apply_body(dense, in, count, out, sum_avx2);
}

/* With sixteen sums in one register, where the processor multiplies and adds pairs at once (AVX-512 VNNI). */
DTL_WIDEST static inline __m512i wide_pair_of(const int16_t *in) {
    int32_t pair;
    memcpy(&pair, in, sizeof pair);
    return _mm512_set1_epi32(pair);
}

/* Outputs of a few rows and one or TWO blocks of columns from block on: sums that do not wait for each other keep the processor
 * busy. */
DTL_WIDEST __attribute__((always_inline)) static inline void tile_widest(const dtl_dense *dense, const int16_t *in, float *out,
                                                                         uint32_t block, size_t rows, size_t blocks) {
    const int8_t *weights = dense->weights + (size_t)block * dense->inputs;
    size_t inputs = dense->inputs, apart = inputs * DTL_DENSE_COLUMNS; /* from a block's weights to the next one's */
    __m512i s[ROWS][TWO];
#pragma GCC unroll 16
    for (size_t i = 0; i < rows * blocks; i++) s[i / blocks][i % blocks] = _mm512_setzero_si512();
    for (size_t k = 0; k < inputs; k += PAIR, weights += DTL_DENSE_COLUMNS * PAIR) {
        __m512i w[TWO];
#pragma GCC unroll 2
        for (size_t b = 0; b < blocks; b++) w[b] = _mm512_cvtepi8_epi16(_mm256_loadu_si256((const void *)(weights + b * apart)));
#pragma GCC unroll 8
        for (size_t i = 0; i < rows; i++) {
            __m512i a = wide_pair_of(in + i * inputs + k);
#pragma GCC unroll 2
            for (size_t b = 0; b < blocks; b++) s[i][b] = _mm512_dpwssd_epi32(s[i][b], a, w[b]);
        }
    }
#pragma GCC unroll 16
    for (size_t i = 0; i < rows * blocks; i++) {
        size_t column = block + i % blocks * DTL_DENSE_COLUMNS;
        __m512 sum = _mm512_mul_ps(_mm512_cvtepi32_ps(s[i / blocks][i % blocks]), _mm512_loadu_ps(dense->scales + column));
        _mm512_storeu_ps(out + i / blocks * dense->outputs + column, _mm512_add_ps(sum, _mm512_loadu_ps(dense->biases + column)));
    }
}

DTL_WIDEST __attribute__((always_inline)) static inline void
columns_widest(const dtl_dense *dense, const int16_t *in, size_t count, float *out, uint32_t block, size_t blocks) {
    size_t i = 0, inputs = dense->inputs, outputs = dense->outputs;
    for (; i + ROWS <= count; i += ROWS) tile_widest(dense, in + i * inputs, out + i * outputs, block, ROWS, blocks);
    for (; i + FOUR <= count; i += FOUR) tile_widest(dense, in + i * inputs, out + i * outputs, block, FOUR, blocks);
    for (; i + TWO <= count; i += TWO) tile_widest(dense, in + i * inputs, out + i * outputs, block, TWO, blocks);
    for (; i < count; i++) tile_widest(dense, in + i * inputs, out + i * outputs, block, 1, blocks);
}

DTL_WIDEST static void apply_widest(const dtl_dense *dense, const int16_t *in, size_t count, float *out) {
    uint32_t block = 0, pair = TWO * DTL_DENSE_COLUMNS;
    for (; block + pair <= dense->outputs; block += pair) columns_widest(dense, in, count, out, block, TWO);
    if (block < dense->outputs) columns_widest(dense, in, count, out, block, 1);
}
#endif

void dtl_dense_apply(const dtl_dense *dense, const int16_t *in, size_t count, float *out) {
#if defined(__x86_64__)
    if (dtl_has_widest()) {
        apply_widest(dense, in, count, out);
        return;
    }
    if (dtl_has_wide()) {
        apply_wide(dense, in, count, out);
        return;
    }
#endif
    apply_body(dense, in, count, out, sum_plain);
}
