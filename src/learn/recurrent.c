#include "learn/recurrent.h"

#include <stdio.h>

#include "learn/activation.h"
#include "learn/wide.h"

int dtl_recurrent_load(dtl_recurrent *out, const dtl_model_file *file, const char *name, uint32_t width, dtl_error *error) {
    char section_name[32];
    snprintf(section_name, sizeof section_name, "%s.product", name);
    int status = dtl_dense_load(&out->product, file, section_name, width, 3 * width, error);
    if (status) return status;
    snprintf(section_name, sizeof section_name, "%s.gates", name);
    dtl_slice section = dtl_model_file_section(file, section_name);
    if (out->product.outputs != 3 * width || section.length != 4 * width * sizeof(float))
        return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: section %s has a wrong size", section_name);
    const void *gates = section.data;
    out->gates = gates;
    out->width = width;
    return DTL_OK;
}

/* One word in one direction: u is the product's part, v the weights of the state. */
DTL_WIDE_BODY void step(const float *restrict u, const float *restrict gates, const float *restrict in, float *restrict state,
                        float *restrict out, uint32_t width) {
    uint32_t half = width / 2;
    const float *vf = gates, *vr = gates + width, *bf = gates + 2 * width, *br = gates + 3 * width;
    for (uint32_t j = 0; j < half; j++) {
        float forget = dtl_sigmoid(u[half + j] + vf[j] * state[j] + bf[j]);
        float reset = dtl_sigmoid(u[2 * half + j] + vr[j] * state[j] + br[j]);
        float next = u[j] + forget * (state[j] - u[j]);
        state[j] = next;
        out[j] = in[j] + reset * (next - in[j]);
    }
}

DTL_WIDE_BODY void recur_body(const dtl_recurrent *layer, const float *in, size_t count, float *out, const float *product,
                              float *state) {
    uint32_t width = layer->width, half = width / 2;
    memset(state, 0, width * sizeof *state);
    for (size_t t = 0; t < count; t++) step(product + t * 3 * width, layer->gates, in + t * width, state, out + t * width, width);
    for (size_t t = count; t-- > 0;) {
        const float *u = product + t * 3 * width + 3 * half;
        step(u, layer->gates + half, in + t * width + half, state + half, out + t * width + half, width);
    }
}

DTL_WIDE static void recur_wide(const dtl_recurrent *layer, const float *in, size_t count, float *out, const float *product,
                                float *state) {
    recur_body(layer, in, count, out, product, state);
}

DTL_WIDEST static void recur_widest(const dtl_recurrent *layer, const float *in, size_t count, float *out, const float *product,
                                    float *state) {
    recur_body(layer, in, count, out, product, state);
}

static void recur_plain(const dtl_recurrent *layer, const float *in, size_t count, float *out, const float *product,
                        float *state) {
    recur_body(layer, in, count, out, product, state);
}

void dtl_recurrent_apply(const dtl_recurrent *layer, const float *in, size_t count, float *out, int16_t *rounded, float *product,
                         float *state) {
    dtl_dense_round(rounded, in, count * layer->width);
    dtl_dense_apply(&layer->product, rounded, count, product);
    (dtl_has_widest() ? recur_widest : dtl_has_wide() ? recur_wide : recur_plain)(layer, in, count, out, product, state);
}
