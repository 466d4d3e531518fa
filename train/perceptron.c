#include "perceptron.h"

#include <math.h>
#include <stdlib.h>

#include "train.h"

#if defined(__x86_64__)
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

/* The weight that 127 stands for: large enough that only one weight in ten thousand is cut off. */
static float find_scale(const float *averages, size_t count) {
    enum { BINS = 4096 };
    static size_t bins[BINS];
    float largest = 0;
    size_t filled = 0;
    for (size_t i = 0; i < count; i++) {
        if (fabsf(averages[i]) > largest) largest = fabsf(averages[i]);
    }
    if (largest == 0) return 1;
    for (size_t i = 0; i < BINS; i++) bins[i] = 0;
    for (size_t i = 0; i < count; i++) {
        size_t bin = (size_t)(fabsf(averages[i]) / largest * (BINS - 1));
        bins[bin] += averages[i] != 0;
        filled += averages[i] != 0;
    }
    size_t above = 0, bin = BINS;
    while (bin > 1 && above * 10000 <= filled) above += bins[--bin];
    return largest * (float)(bin + 1) / BINS;
}

dtl_slice perceptron_section(const perceptron *p, dtl_arena *arena) {
    size_t count = ((size_t)p->mask + 1) * p->stride;
    dtl_linear_header header = {.row_bits = p->row_bits, .classes = p->classes};
    char *section = need(dtl_arena_alloc(arena, sizeof header + count));
    float *averages = need(malloc(count * sizeof *averages));
    for (size_t i = 0; i < count; i++) averages[i] = p->weights[i] - p->sums[i] / p->step;
    float scale = find_scale(averages, count) / 127;
    memcpy(section, &header, sizeof header);
    for (size_t i = 0; i < count; i++) {
        float value = roundf(averages[i] / scale);
        section[sizeof header + i] = (char)(int8_t)(value > 127 ? 127 : value < -127 ? -127 : value);
    }
    free(averages);
    return (dtl_slice){section, sizeof header + count};
}

dtl_linear perceptron_linear(dtl_slice section) {
    dtl_linear_header header;
    memcpy(&header, section.data, sizeof header);
    const void *rows = section.data + sizeof header;
    return (dtl_linear){.rows = rows,
                        .mask = (UINT32_C(1) << header.row_bits) - 1,
                        .classes = header.classes,
                        .stride = dtl_linear_stride(header.classes)};
}
