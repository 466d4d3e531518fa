#include "learn/linear.h"

int dtl_linear_load(dtl_linear *out, const dtl_model_file *file, const char *name, dtl_error *error) {
    dtl_slice section = dtl_model_file_section(file, name);
    dtl_linear_header header = {0};
    if (section.length >= sizeof header) memcpy(&header, section.data, sizeof header);
    uint64_t stride = dtl_linear_stride(header.classes);
    if (header.classes < 2 || header.classes > DTL_LINEAR_MAX_CLASSES || header.row_bits > 24 ||
        section.length != sizeof header + (stride << header.row_bits))
        return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: section %s has a wrong size", name);
    const void *rows = section.data + sizeof header;
    *out = (dtl_linear){.rows = rows,
                        .mask = (UINT32_C(1) << header.row_bits) - 1,
                        .classes = header.classes,
                        .stride = (uint32_t)stride};
    return DTL_OK;
}

/* Without overflow: DTL_LINEAR_MAX_FEATURES weights of at most 128 stay below 32768. */
_Static_assert(DTL_LINEAR_MAX_FEATURES * 128 < 32768, "sums fit 16 bits");

static void add_row(int16_t *restrict scores, const int8_t *restrict row, uint32_t stride) {
    for (uint32_t i = 0; i < stride; i += DTL_LINEAR_LANES) {
        for (uint32_t lane = 0; lane < DTL_LINEAR_LANES; lane++) scores[i + lane] = (int16_t)(scores[i + lane] + row[i + lane]);
    }
}

void dtl_linear_score(const dtl_linear *linear, const uint32_t *features, uint32_t count, int16_t *scores) {
    memset(scores, 0, linear->stride * sizeof *scores);
    for (uint32_t i = 0; i < count; i++) __builtin_prefetch(linear->rows + (size_t)(features[i] & linear->mask) * linear->stride);
    for (uint32_t i = 0; i < count; i++)
        add_row(scores, linear->rows + (size_t)(features[i] & linear->mask) * linear->stride, linear->stride);
}

uint32_t dtl_linear_best(const int16_t *scores, uint32_t classes) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < classes; i++) {
        if (scores[i] > scores[best]) best = i;
    }
    return best;
}
