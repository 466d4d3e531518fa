/* A linear classifier over hashed features with 8-bit weights, each row with a factor of its own: features that speak often have
 * weights far larger than the others. Only rows that matter are kept: a map of bits says which. */
#ifndef DTL_LEARN_LINEAR_H
#define DTL_LEARN_LINEAR_H

#include "learn/model_file.h"
#include "learn/row_map.h"

enum { DTL_LINEAR_MAX_CLASSES = 256, DTL_LINEAR_LANES = 16, DTL_LINEAR_MAX_FEATURES = 128 };

typedef struct dtl_linear {
    dtl_row_map map;
    const int8_t *rows;     /* [kept rows][stride] */
    const uint8_t *factors; /* [kept rows] */
    uint32_t classes;
    uint32_t stride; /* classes rounded up to DTL_LINEAR_LANES */
} dtl_linear;

/* What a section begins with; then come the map, the rows and the factors. */
typedef struct dtl_linear_header {
    uint32_t row_bits; /* at least 6 */
    uint32_t classes, rows;
    uint32_t zero[13]; /* up to 64 bytes */
} dtl_linear_header;

static inline uint32_t dtl_linear_stride(uint32_t classes) {
    return (classes + DTL_LINEAR_LANES - 1) / DTL_LINEAR_LANES * DTL_LINEAR_LANES;
}

/* Reads a section in place. Errors: DTL_EDAMAGED. */
int dtl_linear_load(dtl_linear *out, const dtl_model_file *file, const char *name, dtl_error *error);

/* Of a section that is known to be sound. */
dtl_linear dtl_linear_of(dtl_slice section);

/* Sums the rows of the features (any 32-bit numbers, at most DTL_LINEAR_MAX_FEATURES), times their factors, into scores[stride].
 * Sums that leave 16 bits wrap. */
void dtl_linear_score(const dtl_linear *linear, const uint32_t *features, uint32_t count, int16_t *scores);

/* The class with the best score; the first one of equals. */
uint32_t dtl_linear_best(const int16_t *scores, uint32_t classes);

#endif
