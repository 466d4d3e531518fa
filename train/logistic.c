#include "logistic.h"

#include <math.h>
#include <stdlib.h>

#include "perceptron.h"
#include "train.h"

/* Keeps the first steps of a weight small. */
static const float FIRST_SQUARES = 0.1F;

void logistic_init(logistic *out, uint32_t row_bits, float rate) {
    *out = (logistic){.row_bits = row_bits, .mask = (UINT32_C(1) << row_bits) - 1, .rate = rate};
    out->weights = need(calloc((size_t)out->mask + 1, sizeof(float)));
    out->squares = need(calloc((size_t)out->mask + 1, sizeof(float)));
}

void logistic_clear(logistic *l) {
    free(l->weights);
    free(l->squares);
    *l = (logistic){0};
}

float logistic_score(const logistic *l, const uint32_t *features, uint32_t count) {
    float score = 0;
    for (uint32_t i = 0; i < count; i++) score += l->weights[features[i] & l->mask];
    return score;
}

void logistic_move(logistic *l, const uint32_t *features, uint32_t count, float gradient) {
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = features[i] & l->mask;
        l->squares[at] += gradient * gradient;
        l->weights[at] -= l->rate * gradient / sqrtf(l->squares[at] + FIRST_SQUARES);
    }
}

void logistic_learn(logistic *l, const uint32_t *features, uint32_t count, bool yes, float threshold) {
    float odds = logistic_score(l, features, count) + logf(threshold / (1 - threshold));
    logistic_move(l, features, count, 1 / (1 + expf(-odds)) - (yes ? 1.0F : 0.0F));
}

dtl_slice logistic_section(const logistic *l, uint32_t most_rows, dtl_arena *arena) {
    perceptron written;
    perceptron_init(&written, l->row_bits, 2);
    for (size_t i = 0; i <= l->mask; i++) written.weights[i * written.stride] = l->weights[i];
    dtl_slice section = perceptron_section(&written, most_rows, arena);
    perceptron_clear(&written);
    return section;
}
