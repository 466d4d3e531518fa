#include "export.h"

#include <math.h>
#include <stdio.h>

#include "language/network.h"
#include "train.h"

static int8_t rounded(float value, float scale) {
    float whole = roundf(value / scale);
    return (int8_t)(whole > 127 ? 127 : whole < -127 ? -127 : whole);
}

static float largest_of(const float *values, size_t count, size_t stride) {
    float largest = 0;
    for (size_t i = 0; i < count; i++) {
        if (fabsf(values[i * stride]) > largest) largest = fabsf(values[i * stride]);
    }
    return largest > 0 ? largest / 127 : 1;
}

/* A factor for each column; weights in the order in which dtl_dense_apply reads them. */
static void add_dense(writer *model, const char *name, const float *weights, const float *biases, uint32_t inputs,
                      uint32_t outputs, dtl_arena *arena) {
    size_t size = sizeof(dtl_dense_header) + (size_t)outputs * 2 * sizeof(float) + (size_t)inputs * outputs;
    char *section = need(dtl_arena_alloc(arena, size));
    dtl_dense_header header = {.inputs = inputs, .outputs = outputs};
    float *scales = need(dtl_arena_array(arena, float, outputs));
    float one = DTL_DENSE_ONE;
    char *to = section + sizeof header + outputs * sizeof(float) * 2;
    for (uint32_t j = 0; j < outputs; j++) scales[j] = largest_of(weights + j, inputs, outputs);
    for (uint32_t block = 0; block < outputs; block += DTL_DENSE_COLUMNS) {
        for (uint32_t k = 0; k < inputs; k += 2) {
            for (uint32_t j = block; j < block + DTL_DENSE_COLUMNS; j++) {
                *to++ = (char)rounded(weights[(size_t)k * outputs + j], scales[j]);
                *to++ = (char)rounded(weights[((size_t)k + 1) * outputs + j], scales[j]);
            }
        }
    }
    for (uint32_t j = 0; j < outputs; j++) scales[j] /= one;
    memcpy(section, &header, sizeof header);
    memcpy(section + sizeof header, scales, outputs * sizeof(float));
    if (biases) memcpy(section + sizeof header + outputs * sizeof(float), biases, outputs * sizeof(float));
    writer_add(model, name, (dtl_slice){section, size});
}

/* Rows with a factor each, which stand before them. */
static void add_rows(writer *model, const char *name, const float *rows, size_t count, size_t width, dtl_arena *arena) {
    size_t size = count * (sizeof(float) + width);
    char *section = need(dtl_arena_alloc(arena, size)), *to = section + count * sizeof(float);
    for (size_t i = 0; i < count; i++) {
        float scale = largest_of(rows + i * width, width, 1);
        memcpy(section + i * sizeof scale, &scale, sizeof scale);
        for (size_t j = 0; j < width; j++) *to++ = (char)rounded(rows[i * width + j], scale);
    }
    writer_add(model, name, (dtl_slice){section, size});
}

static void add_map(writer *model, const char *name, const uint32_t *numbers, uint32_t row_bits, dtl_arena *arena) {
    size_t words = (size_t)1 << (row_bits - DTL_ROW_MAP_LEAST_BITS), size = dtl_row_map_size(row_bits);
    char *section = need(dtl_arena_alloc(arena, size));
    uint32_t before = 0;
    for (size_t i = 0; i < words; i++) {
        uint64_t kept = 0;
        for (size_t bit = 0; bit < 64; bit++) kept |= (uint64_t)(numbers[i * 64 + bit] != 0) << bit;
        memcpy(section + i * sizeof kept, &kept, sizeof kept);
        memcpy(section + words * sizeof kept + i * sizeof before, &before, sizeof before);
        before += (uint32_t)__builtin_popcountll(kept);
    }
    writer_add(model, name, (dtl_slice){section, size});
}

static dtl_slice copy_of(const void *bytes, size_t size, dtl_arena *arena) {
    return dtl_arena_copy(arena, (dtl_slice){bytes, size});
}

/* Of the names only the manner that is asked for. */
static void add_names(const net *n, writer *model, dtl_arena *arena) {
    const net_shape *s = &n->shape;
    size_t classes = padded(s->names), columns = classes * (1 + s->manners);
    float *weights = need(dtl_arena_array(arena, float, s->width *classes));
    for (size_t i = 0; i < s->width; i++)
        memcpy(weights + i * classes, n->parameters + n->at.name + i * columns, classes * sizeof *weights);
    add_dense(model, "net.name", weights, n->parameters + n->at.name_bias, s->width, (uint32_t)classes, arena);
}

void export_network(const net *n, const uint32_t *numbers, uint32_t row_bits, const vectors *v, writer *model, dtl_arena *arena) {
    const net_shape *s = &n->shape;
    const net_layout *at = &n->at;
    const float *p = n->parameters;
    dtl_network_shape shape = {s->width,     s->layers, s->tag_layer, s->arc,  s->label, s->tags,
                               s->relations, s->vector, row_bits,     s->rows, v->count};
    writer_add(model, "net.shape", copy_of(&shape, sizeof shape, arena));
    add_map(model, "net.map", numbers, row_bits, arena);
    add_rows(model, "net.rows", n->table, s->rows, s->width, arena);
    writer_add(model, "vec.words", lookup_section(&v->words));
    add_rows(model, "vec.rows", v->rows, v->count, v->length, arena);
    add_dense(model, "net.vector", p + at->vector, p + at->bias, s->vector, s->width, arena);
    for (uint32_t l = 0; l < s->layers; l++) {
        char name[32];
        snprintf(name, sizeof name, "net.%u.product", l);
        add_dense(model, name, p + at->unit[l], NULL, s->width, 3 * s->width, arena);
        snprintf(name, sizeof name, "net.%u.gates", l);
        writer_add(model, name, copy_of(p + at->gates[l], 4 * s->width * sizeof(float), arena));
    }
    add_dense(model, "net.tag", p + at->tag, p + at->tag_bias, s->width, (uint32_t)padded(s->tags), arena);
    if (s->names) add_names(n, model, arena);
    add_dense(model, "net.space", p + at->space, p + at->space_bias, s->width, 2 * (s->arc + s->label), arena);
    add_dense(model, "net.arc", p + at->arc, p + at->arc_bias, s->arc, s->arc, arena);
    add_dense(model, "net.label", p + at->label, p + at->label_bias, s->label, (uint32_t)padded(s->relations), arena);
    writer_add(model, "net.root", copy_of(p + at->root, (s->arc + s->label) * sizeof(float), arena));
}
