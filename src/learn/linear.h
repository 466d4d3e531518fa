/* A linear classifier over hashed features with 8-bit weights. */
#ifndef DTL_LEARN_LINEAR_H
#define DTL_LEARN_LINEAR_H

#include "learn/model_file.h"

enum { DTL_LINEAR_MAX_CLASSES = 256, DTL_LINEAR_LANES = 16, DTL_LINEAR_MAX_FEATURES = 128 };

typedef struct dtl_linear {
    const int8_t *rows; /* [rows][stride] */
    uint32_t mask;      /* rows - 1; rows is a power of two */
    uint32_t classes;
    uint32_t stride;    /* classes rounded up to DTL_LINEAR_LANES */
} dtl_linear;

/* What stands before the rows in a section. */
typedef struct dtl_linear_header {
    uint32_t row_bits, classes;
    uint32_t zero[14]; /* up to 64 bytes */
} dtl_linear_header;

static inline uint32_t dtl_linear_stride(uint32_t classes) {
    return (classes + DTL_LINEAR_LANES - 1) / DTL_LINEAR_LANES * DTL_LINEAR_LANES;
}

/* Reads a section in place. Errors: DTL_EDAMAGED. */
int dtl_linear_load(dtl_linear *out, const dtl_model_file *file, const char *name, dtl_error *error);

/* Sums the rows of the features (any 32-bit numbers, at most DTL_LINEAR_MAX_FEATURES) into scores[stride]. */
void dtl_linear_score(const dtl_linear *linear, const uint32_t *features, uint32_t count, int16_t *scores);

/* The class with the best score; the first one of equals. */
uint32_t dtl_linear_best(const int16_t *scores, uint32_t classes);

#endif
