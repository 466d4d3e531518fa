#include "learn/linear.h"

enum { LEAST_BITS = 6, MOST_BITS = 24 };

/* Every row that a bit speaks of is there. */
static bool counts_are_sound(const dtl_linear *linear, uint32_t rows) {
    uint32_t sum = 0;
    for (uint32_t i = 0; i <= linear->mask / 64; i++) {
        if (linear->before[i] != sum) return false;
        sum += (uint32_t)__builtin_popcountll(linear->kept[i]);
    }
    return sum == rows;
}

int dtl_linear_load(dtl_linear *out, const dtl_model_file *file, const char *name, dtl_error *error) {
    dtl_slice section = dtl_model_file_section(file, name);
    dtl_linear_header h = {0};
    if (section.length >= sizeof h) memcpy(&h, section.data, sizeof h);
    bool sound = h.classes >= 2 && h.classes <= DTL_LINEAR_MAX_CLASSES && h.row_bits >= LEAST_BITS && h.row_bits <= MOST_BITS;
    uint64_t words = sound ? UINT64_C(1) << (h.row_bits - LEAST_BITS) : 0;
    uint64_t size = sizeof h + words * (sizeof(uint64_t) + sizeof(uint32_t)) + (uint64_t)h.rows * (dtl_linear_stride(h.classes) + 1);
    if (!sound || section.length != size) return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: section %s has a wrong size", name);
    *out = dtl_linear_of(section);
    if (!counts_are_sound(out, h.rows)) return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: section %s is wrong", name);
    return DTL_OK;
}

dtl_linear dtl_linear_of(dtl_slice section) {
    dtl_linear_header h;
    memcpy(&h, section.data, sizeof h);
    size_t words = (size_t)1 << (h.row_bits - LEAST_BITS);
    uint32_t stride = dtl_linear_stride(h.classes);
    const char *at = section.data + sizeof h;
    const void *kept = at, *before = at + words * sizeof(uint64_t), *rows = at + words * (sizeof(uint64_t) + sizeof(uint32_t));
    const void *factors = at + words * (sizeof(uint64_t) + sizeof(uint32_t)) + (size_t)h.rows * stride;
    return (dtl_linear){.kept = kept,
                        .before = before,
                        .rows = rows,
                        .factors = factors,
                        .mask = (UINT32_C(1) << h.row_bits) - 1,
                        .classes = h.classes,
                        .stride = stride};
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
        uint32_t row = features[i] & linear->mask;
        uint64_t word = linear->kept[row / 64], bit = UINT64_C(1) << row % 64;
        if (!(word & bit)) continue;
        rows[found] = linear->before[row / 64] + (uint32_t)__builtin_popcountll(word & (bit - 1));
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
