#include "language/network.h"

#include <stdio.h>

#include "language/name.h"
#include "language/table.h"
#include "learn/wide.h"

struct dtl_network_room {
    int16_t *rounded;                   /* [longest][widest input] */
    float *in, *out, *product, *state;  /* [longest][width], the same, [longest][3 * width], [width] */
    float *tag, *space, *mixed, *label; /* outputs of the heads */
    float *name;
    uint8_t (*back)[DTL_NAME_CLASSES]; /* [longest] */
    float *turned, *scores;            /* [arc][longest + 1], [longest][longest + 1] */
    dtl_spanning *spanning;
};

#define LEAK 0.1f

/* ---- Loading ---- */

static int damaged(dtl_error *error, const char *what) {
    return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: %s", what);
}

static int load_shape(dtl_network_shape *s, const dtl_model_file *file, dtl_error *error) {
    dtl_slice section = dtl_model_file_section(file, "net.shape");
    if (section.length != sizeof *s) return damaged(error, "the network's shape is missing");
    memcpy(s, section.data, sizeof *s);
    bool sound = s->width > 0 && s->width % 32 == 0 && s->width <= DTL_NETWORK_MAX_WIDTH && s->layers > 0 &&
                 s->layers <= DTL_NETWORK_MAX_LAYERS && s->tag_layer > 0 && s->tag_layer <= s->layers && s->arc > 0 &&
                 s->arc <= 512 && s->arc % 16 == 0 && s->label > 0 && s->label <= 512 && s->label % 16 == 0 && s->tags > 0 &&
                 s->tags <= 1024 && s->relations > 1 && s->relations <= 256 && s->vector > 0 && s->vector <= 512 &&
                 s->vector % 2 == 0 && s->row_bits >= DTL_ROW_MAP_LEAST_BITS && s->row_bits <= DTL_ROW_MAP_MOST_BITS &&
                 s->rows > 0 && s->rows <= UINT32_C(1) << s->row_bits && s->vectors > 0 && s->vectors <= 1 << 20;
    return sound ? DTL_OK : damaged(error, "the network has a wrong shape");
}

/* Rows of 8-bit numbers with a factor each: first the factors. */
static int load_rows(const int8_t **rows, const float **scales, const dtl_model_file *file, const char *name, size_t count,
                     size_t width, dtl_error *error) {
    dtl_slice section = dtl_model_file_section(file, name);
    if (section.length != count * (sizeof(float) + width)) return damaged(error, "a table of the network has a wrong size");
    const void *first = section.data, *second = section.data + count * sizeof(float);
    *scales = first;
    *rows = second;
    return DTL_OK;
}

static int load_tables(dtl_network *n, const dtl_model_file *file, dtl_error *error) {
    const dtl_network_shape *s = &n->shape;
    dtl_slice map = dtl_model_file_section(file, "net.map");
    if (map.length != dtl_row_map_size(s->row_bits)) return damaged(error, "the network's map has a wrong size");
    n->map = dtl_row_map_of(map.data, s->row_bits);
    if (!dtl_row_map_is_sound(&n->map, s->rows)) return damaged(error, "the network's map is wrong");
    int status = load_rows(&n->rows, &n->row_scales, file, "net.rows", s->rows, s->width, error);
    if (status == DTL_OK) status = load_rows(&n->vectors, &n->vector_scales, file, "vec.rows", s->vectors, s->vector, error);
    return status ? status : dtl_lookup_load(&n->words, file, "vec.words", s->vectors, error);
}

static int load_relations(dtl_network *n, const dtl_model_file *file, dtl_arena *arena, dtl_error *error) {
    dtl_table table;
    dtl_slice name;
    int status = dtl_table_open(&table, file, "tree.relations", 256, error);
    if (status) return status;
    if (table.lines != n->shape.relations) return damaged(error, "relations are missing");
    n->relations = dtl_arena_array(arena, uint8_t, table.lines);
    if (!n->relations) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    for (uint32_t i = 0; i < n->shape.relations; i++) {
        dtl_table_next(&table, &name, 1);
        int relation = dtl_relation_of(name);
        if (relation < 0) return damaged(error, "an unknown relation");
        n->relations[i] = (uint8_t)relation;
    }
    return DTL_OK;
}

/* A model may know no names. */
static int load_names(dtl_network *n, const dtl_model_file *file, dtl_error *error) {
    n->name = (dtl_dense){0};
    if (!dtl_model_file_section(file, "net.name").data) return DTL_OK;
    return dtl_dense_load(&n->name, file, "net.name", n->shape.width, DTL_NAME_CLASSES, error);
}

int dtl_network_load(dtl_network *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error) {
    dtl_network_shape *s = &out->shape;
    int status = load_shape(s, file, error);
    if (status == DTL_OK) status = load_tables(out, file, error);
    if (status == DTL_OK) status = load_relations(out, file, arena, error);
    if (status == DTL_OK) status = dtl_dense_load(&out->vector, file, "net.vector", s->vector, s->width, error);
    for (uint32_t i = 0; i < s->layers && status == DTL_OK; i++) {
        char name[16];
        snprintf(name, sizeof name, "net.%u", i);
        status = dtl_recurrent_load(&out->layers[i], file, name, s->width, error);
    }
    uint32_t spaces = 2 * (s->arc + s->label);
    if (status == DTL_OK) status = dtl_dense_load(&out->tag, file, "net.tag", s->width, s->tags, error);
    if (status == DTL_OK) status = load_names(out, file, error);
    if (status == DTL_OK) status = dtl_dense_load(&out->space, file, "net.space", s->width, spaces, error);
    if (status == DTL_OK) status = dtl_dense_load(&out->arc, file, "net.arc", s->arc, s->arc, error);
    if (status == DTL_OK) status = dtl_dense_load(&out->label, file, "net.label", s->label, s->relations, error);
    if (status) return status;
    dtl_slice root = dtl_model_file_section(file, "net.root");
    if (root.length != (s->arc + s->label) * sizeof(float) || out->vector.outputs != s->width || out->space.outputs != spaces ||
        out->arc.outputs != s->arc)
        return damaged(error, "a part of the network has a wrong size");
    const void *bytes = root.data;
    out->root = bytes;
    return DTL_OK;
}

dtl_network_room *dtl_network_room_new(const dtl_network *n, uint32_t longest, dtl_arena *arena) {
    const dtl_network_shape *s = &n->shape;
    dtl_network_room *room = dtl_arena_new(arena, dtl_network_room);
    if (!room) return NULL;
    size_t words = longest, heads = words + 1;
    room->rounded = dtl_arena_array(arena, int16_t, words * DTL_NETWORK_MAX_WIDTH);
    room->in = dtl_arena_array(arena, float, words * s->width);
    room->out = dtl_arena_array(arena, float, words * s->width);
    room->product = dtl_arena_array(arena, float, words * 3 * s->width);
    room->state = dtl_arena_array(arena, float, s->width);
    room->tag = dtl_arena_array(arena, float, words * n->tag.outputs);
    room->name = dtl_arena_array(arena, float, words * n->name.outputs);
    room->back = dtl_arena_alloc(arena, words * sizeof *room->back);
    room->space = dtl_arena_array(arena, float, words * n->space.outputs);
    room->mixed = dtl_arena_array(arena, float, words * s->arc);
    room->label = dtl_arena_array(arena, float, words * n->label.outputs);
    room->turned = dtl_arena_array(arena, float, heads * s->arc);
    room->scores = dtl_arena_array(arena, float, words *heads);
    room->spanning = dtl_spanning_new(arena, longest);
    return arena->status ? NULL : room;
}

/* ---- Running ---- */

/* Numbers below 0 shrink. */
DTL_WIDE_BODY void leak_body(float *row, uint32_t count) {
    for (uint32_t j = 0; j < count; j++) row[j] = row[j] > row[j] * LEAK ? row[j] : row[j] * LEAK;
}

DTL_WIDE static void leak_wide(float *row, uint32_t count) {
    leak_body(row, count);
}

static void leak_plain(float *row, uint32_t count) {
    leak_body(row, count);
}

DTL_WIDE_BODY void add_row_body(float *restrict out, const int8_t *restrict row, float scale, uint32_t width) {
    for (uint32_t j = 0; j < width; j++) out[j] += scale * (float)row[j];
}

DTL_WIDE static void add_row_wide(float *out, const int8_t *row, float scale, uint32_t width) {
    add_row_body(out, row, scale, width);
}

static void add_row_plain(float *out, const int8_t *row, float scale, uint32_t width) {
    add_row_body(out, row, scale, width);
}

/* The rows of a word that were kept. */
typedef struct found_rows {
    uint32_t row[DTL_INPUT_ROWS], count;
} found_rows;

/* Half of the rows were kept, which no processor can guess, so there is no branch on it; what is found is fetched while the word
 * before is summed. */
static void find_rows(const dtl_network *n, const dtl_word *words, uint32_t count, dtl_letter_case letter_case, uint32_t at,
                      found_rows *out) {
    uint32_t hashes[DTL_INPUT_ROWS];
    dtl_input_hashes(hashes, words, count, letter_case, at);
    out->count = 0;
    for (uint32_t r = 0; r < DTL_INPUT_ROWS; r++) {
        bool kept = dtl_row_map_find(&n->map, hashes[r], &out->row[out->count]);
        out->count += kept;
    }
    for (uint32_t r = 0; r < out->count; r++) {
        const int8_t *row = n->rows + (size_t)out->row[r] * n->shape.width;
        for (uint32_t j = 0; j < n->shape.width; j += 64) __builtin_prefetch(row + j);
    }
}

static void embed(const dtl_network *n, dtl_network_room *room, const dtl_word *words, uint32_t count) {
    uint32_t width = n->shape.width, length = n->shape.vector;
    dtl_letter_case letter_case = dtl_words_case(words, count);
    void (*add_row)(float *, const int8_t *, float, uint32_t) = dtl_has_wide() ? add_row_wide : add_row_plain;
    memset(room->rounded, 0, (size_t)count * length * sizeof *room->rounded);
    for (uint32_t i = 0; i < count; i++) {
        int32_t vector = dtl_lookup_get(&n->words, words[i].lower);
        if (vector < 0) continue;
        const int8_t *row = n->vectors + (size_t)vector * length;
        float *values = room->product; /* not in use yet */
        for (uint32_t j = 0; j < length; j++) values[j] = n->vector_scales[vector] * (float)row[j];
        dtl_dense_round(room->rounded + (size_t)i * length, values, length);
    }
    dtl_dense_apply(&n->vector, room->rounded, count, room->in);
    found_rows rows[2];
    if (count) find_rows(n, words, count, letter_case, 0, &rows[0]);
    for (uint32_t i = 0; i < count; i++) {
        if (i + 1 < count) find_rows(n, words, count, letter_case, i + 1, &rows[(i + 1) % 2]);
        const found_rows *own = &rows[i % 2];
        for (uint32_t r = 0; r < own->count; r++)
            add_row(room->in + (size_t)i * width, n->rows + (size_t)own->row[r] * width, n->row_scales[own->row[r]], width);
    }
}

static uint32_t best_of(const float *scores, uint32_t count) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++) {
        if (scores[i] > scores[best]) best = i;
    }
    return best;
}

/* What is read off behind the tag layer. */
static void find_tags_and_names(const dtl_network *n, dtl_network_room *room, const float *in, uint32_t count,
                                const dtl_network_result *out) {
    dtl_dense_round(room->rounded, in, (size_t)count * n->shape.width);
    dtl_dense_apply(&n->tag, room->rounded, count, room->tag);
    for (uint32_t i = 0; i < count; i++) out->tags[i] = (uint16_t)best_of(room->tag + (size_t)i * n->tag.outputs, n->shape.tags);
    if (n->name.outputs) {
        dtl_dense_apply(&n->name, room->rounded, count, room->name);
        dtl_names_find(room->name, n->name.outputs, count, room->back, out->names);
    } else {
        memset(out->names, 0, count);
    }
}

/* out[words][heads] = mixed[words][arc] times turned[arc][heads]. */
DTL_WIDE_BODY void multiply_body(float *restrict out, const float *restrict mixed, const float *restrict turned, uint32_t words,
                                 uint32_t heads, uint32_t arc) {
    for (uint32_t i = 0; i < words; i++) {
        float *restrict to = out + (size_t)i * heads;
        for (uint32_t h = 0; h < heads; h++) to[h] = 0;
        for (uint32_t j = 0; j < arc; j++) {
            const float *restrict from = turned + (size_t)j * heads;
            float value = mixed[(size_t)i * arc + j];
            for (uint32_t h = 0; h < heads; h++) to[h] += value * from[h];
        }
    }
}

DTL_WIDE static void multiply_wide(float *out, const float *mixed, const float *turned, uint32_t words, uint32_t heads,
                                   uint32_t arc) {
    multiply_body(out, mixed, turned, words, heads, arc);
}

static void multiply_plain(float *out, const float *mixed, const float *turned, uint32_t words, uint32_t heads, uint32_t arc) {
    multiply_body(out, mixed, turned, words, heads, arc);
}

/* scores[word][head], head 0 the root. */
static void score_arcs(const dtl_network *n, dtl_network_room *room, uint32_t count) {
    uint32_t arc = n->shape.arc, spaces = n->space.outputs, heads = count + 1;
    void (*leak)(float *, uint32_t) = dtl_has_wide() ? leak_wide : leak_plain;
    for (uint32_t i = 0; i < count; i++) {
        float *row = room->space + (size_t)i * spaces;
        leak(row, 2 * arc);
        dtl_dense_round(room->rounded + (size_t)i * arc, row, arc);
    }
    dtl_dense_apply(&n->arc, room->rounded, count, room->mixed);
    for (uint32_t j = 0; j < arc; j++) {
        float *to = room->turned + (size_t)j * heads;
        to[0] = n->root[j];
        for (uint32_t i = 0; i < count; i++) to[i + 1] = room->space[(size_t)i * spaces + arc + j];
    }
    (dtl_has_wide() ? multiply_wide : multiply_plain)(room->scores, room->mixed, room->turned, count, heads, arc);
}

static uint8_t best_relation(const dtl_network *n, const float *scores, bool root) {
    int32_t best = -1;
    for (uint32_t i = 0; i < n->shape.relations; i++) {
        if ((n->relations[i] == DTL_REL_ROOT) == root && (best < 0 || scores[i] > scores[best])) best = (int32_t)i;
    }
    return best >= 0 ? n->relations[best] : root ? DTL_REL_ROOT : DTL_REL_DEP;
}

static void find_relations(const dtl_network *n, dtl_network_room *room, uint32_t count, const int32_t *heads,
                           uint8_t *relations) {
    uint32_t arc = n->shape.arc, label = n->shape.label, spaces = n->space.outputs;
    void (*leak)(float *, uint32_t) = dtl_has_wide() ? leak_wide : leak_plain;
    for (uint32_t i = 0; i < count; i++) {
        const float *own = room->space + (size_t)i * spaces + 2 * arc;
        const float *its = heads[i] == (int32_t)count ? n->root + arc : room->space + (size_t)heads[i] * spaces + 2 * arc + label;
        float *sum = room->product; /* not in use any more */
        for (uint32_t j = 0; j < label; j++) sum[j] = own[j] + its[j];
        leak(sum, label);
        dtl_dense_round(room->rounded + (size_t)i * label, sum, label);
    }
    dtl_dense_apply(&n->label, room->rounded, count, room->label);
    for (uint32_t i = 0; i < count; i++)
        relations[i] = best_relation(n, room->label + (size_t)i * n->label.outputs, heads[i] == (int32_t)count);
}

void dtl_network_run(const dtl_network *n, dtl_network_room *room, const dtl_word *words, uint32_t count,
                     const dtl_network_result *out) {
    int32_t *heads = out->heads;
    embed(n, room, words, count);
    for (uint32_t l = 0; l < n->shape.layers; l++) {
        float *in = room->in;
        dtl_recurrent_apply(&n->layers[l], in, count, room->out, room->rounded, room->product, room->state);
        room->in = room->out;
        room->out = in;
        if (l + 1 == n->shape.tag_layer) find_tags_and_names(n, room, room->in, count, out);
    }
    dtl_dense_round(room->rounded, room->in, (size_t)count * n->shape.width);
    dtl_dense_apply(&n->space, room->rounded, count, room->space);
    score_arcs(n, room, count);
    dtl_spanning_find(room->spanning, room->scores, count + 1, count, heads);
    for (uint32_t i = 0; i < count; i++) heads[i] = heads[i] == 0 ? (int32_t)count : heads[i] - 1;
    find_relations(n, room, count, heads, out->relations);
}
