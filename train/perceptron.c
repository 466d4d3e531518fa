#include "perceptron.h"

#include <math.h>
#include <stdlib.h>

#include "train.h"

#if defined(__x86_64__) && !defined(__clang__) /* clang 14 defines no symbol for its clones */
#define FOR_MANY_CPUS __attribute__((target_clones("avx2", "default")))
#else
#define FOR_MANY_CPUS
#endif

void perceptron_init(perceptron *out, uint32_t row_bits, uint32_t classes) {
    *out = (perceptron){.row_bits = row_bits, .mask = (UINT32_C(1) << row_bits) - 1, .classes = classes};
    out->stride = dtl_linear_stride(classes);
    size_t size = ((size_t)out->mask + 1) * out->stride;
    out->weights = need(calloc(size, sizeof(float)));
    out->sums = need(calloc(size, sizeof(float)));
    out->step = 1;
}

void perceptron_clear(perceptron *p) {
    free(p->weights);
    free(p->sums);
    *p = (perceptron){0};
}

FOR_MANY_CPUS void perceptron_score(const perceptron *p, const uint32_t *features, uint32_t count, float *scores) {
    uint32_t stride = p->stride;
    for (uint32_t k = 0; k < stride; k++) scores[k] = 0;
    for (uint32_t i = 0; i < count; i++) {
        const float *row = p->weights + (size_t)(features[i] & p->mask) * stride;
        for (uint32_t k = 0; k < stride; k++) scores[k] += row[k];
    }
}

void perceptron_step(perceptron *p) {
    p->step += 1;
}

void perceptron_add(perceptron *p, const uint32_t *features, uint32_t count, uint32_t cls, float change) {
    for (uint32_t i = 0; i < count; i++) {
        size_t at = (size_t)(features[i] & p->mask) * p->stride + cls;
        p->weights[at] += change;
        p->sums[at] += change * p->step;
    }
}

/* What one step of an 8-bit weight stands for: small enough that rounding costs nothing, large enough that the greatest weight
 * can be written with the greatest factor and that sums stay within 16 bits. */
enum { MAX_FACTOR = 32 };

static float find_step(const float *averages, size_t count) {
    float largest = 0;
    for (size_t i = 0; i < count; i++) {
        if (fabsf(averages[i]) > largest) largest = fabsf(averages[i]);
    }
    return largest > 0 ? largest / (127 * 6) : 1;
}

static void write_row(char *row, char *factor_out, const float *averages, uint32_t stride, float step) {
    float largest = 0;
    for (uint32_t k = 0; k < stride; k++) {
        if (fabsf(averages[k]) > largest) largest = fabsf(averages[k]);
    }
    int factor = (int)ceilf(largest / (127 * step));
    factor = factor < 1 ? 1 : factor > MAX_FACTOR ? MAX_FACTOR : factor;
    *factor_out = (char)factor;
    for (uint32_t k = 0; k < stride; k++) {
        float value = roundf(averages[k] / (step * (float)factor));
        row[k] = (char)(int8_t)(value > 127 ? 127 : value < -127 ? -127 : value);
    }
}

static int by_size(const void *a, const void *b) {
    float x = *(const float *)a, y = *(const float *)b;
    return (x < y) - (x > y);
}

/* The sum of a row's weights that the last of the kept rows has. */
static float least_kept(const float *sums, size_t rows, uint32_t most_rows) {
    float *sorted = need(malloc(rows * sizeof *sorted));
    memcpy(sorted, sums, rows * sizeof *sorted);
    qsort(sorted, rows, sizeof *sorted, by_size);
    float least = most_rows < rows ? sorted[most_rows] : 0;
    free(sorted);
    return least;
}

static void write_section(char *section, const dtl_linear_header *header, const float *averages, const uint64_t *kept,
                          uint32_t stride) {
    size_t words = (size_t)1 << (header->row_bits - 6);
    float step = find_step(averages, (words * 64) * stride);
    char *at = section + sizeof *header, *before = at + words * sizeof *kept, *rows = before + words * sizeof(uint32_t);
    char *factors = rows + (size_t)header->rows * stride;
    memcpy(section, header, sizeof *header);
    memcpy(at, kept, words * sizeof *kept);
    uint32_t row = 0;
    for (size_t i = 0; i < words; i++) {
        memcpy(before + i * sizeof row, &row, sizeof row);
        for (size_t bit = 0; bit < 64; bit++) {
            if (!(kept[i] >> bit & 1)) continue;
            write_row(rows + (size_t)row * stride, factors + row, averages + (i * 64 + bit) * stride, stride, step);
            row++;
        }
    }
}

dtl_slice perceptron_section(const perceptron *p, uint32_t most_rows, dtl_arena *arena) {
    size_t rows = (size_t)p->mask + 1, count = rows * p->stride, words = rows / 64;
    float *averages = need(malloc(count * sizeof *averages)), *sums = need(calloc(rows, sizeof *sums));
    uint64_t *kept = need(calloc(words, sizeof *kept));
    for (size_t i = 0; i < count; i++) {
        averages[i] = p->weights[i] - p->sums[i] / p->step;
        sums[i / p->stride] += fabsf(averages[i]);
    }
    float least = least_kept(sums, rows, most_rows);
    dtl_linear_header header = {.row_bits = p->row_bits, .classes = p->classes};
    for (size_t i = 0; i < rows; i++) {
        if (sums[i] <= least) continue;
        kept[i / 64] |= UINT64_C(1) << i % 64;
        header.rows++;
    }
    size_t size = sizeof header + words * (sizeof *kept + sizeof(uint32_t)) + (size_t)header.rows * (p->stride + 1);
    char *section = need(dtl_arena_alloc(arena, size));
    write_section(section, &header, averages, kept, p->stride);
    free(kept);
    free(sums);
    free(averages);
    return (dtl_slice){section, size};
}
