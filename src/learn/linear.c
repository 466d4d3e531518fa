#include "learn/linear.h"

int dtl_linear_load(dtl_linear *out, const dtl_model_file *file, const char *name, dtl_error *error) {
    dtl_slice section = dtl_model_file_section(file, name);
    dtl_linear_header h = {0};
    if (section.length >= sizeof h) memcpy(&h, section.data, sizeof h);
    bool sound = h.classes >= 2 && h.classes <= DTL_LINEAR_MAX_CLASSES && h.row_bits >= DTL_ROW_MAP_LEAST_BITS &&
                 h.row_bits <= DTL_ROW_MAP_MOST_BITS;
    uint64_t size = sound ? sizeof h + dtl_row_map_size(h.row_bits) + (uint64_t)h.rows * (dtl_linear_stride(h.classes) + 1) : 0;
    if (!sound || section.length != size)
        return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: section %s has a wrong size", name);
    *out = dtl_linear_of(section);
    if (!dtl_row_map_is_sound(&out->map, h.rows))
        return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: section %s is wrong", name);
    return DTL_OK;
}

dtl_linear dtl_linear_of(dtl_slice section) {
    dtl_linear_header h;
    memcpy(&h, section.data, sizeof h);
    uint32_t stride = dtl_linear_stride(h.classes);
    const char *map = section.data + sizeof h, *at = map + dtl_row_map_size(h.row_bits);
    const void *rows = at, *factors = at + (size_t)h.rows * stride;
    return (dtl_linear){
        .map = dtl_row_map_of(map, h.row_bits), .rows = rows, .factors = factors, .classes = h.classes, .stride = stride};
}

static void add_row(int16_t *restrict scores, const int8_t *restrict row, int16_t factor, uint32_t stride) {
    for (uint32_t i = 0; i < stride; i += DTL_LINEAR_LANES) {
        for (uint32_t lane = 0; lane < DTL_LINEAR_LANES; lane++)
            scores[i + lane] = (int16_t)(scores[i + lane] + row[i + lane] * factor);
    }
}

void dtl_linear_score(const dtl_linear *linear, const uint32_t *features, uint32_t count, int16_t *scores) {
    uint32_t rows[DTL_LINEAR_MAX_FEATURES], found = 0;
    memset(scores, 0, linear->stride * sizeof *scores);
    for (uint32_t i = 0; i < count; i++) {
        if (!dtl_row_map_find(&linear->map, features[i], &rows[found])) continue;
        __builtin_prefetch(linear->rows + (size_t)rows[found++] * linear->stride);
    }
    for (uint32_t i = 0; i < found; i++)
        add_row(scores, linear->rows + (size_t)rows[i] * linear->stride, linear->factors[rows[i]], linear->stride);
}

uint32_t dtl_linear_best(const int16_t *scores, uint32_t classes) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < classes; i++) {
        if (scores[i] > scores[best]) best = i;
    }
    return best;
}
