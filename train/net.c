#include "net.h"

#include <math.h>
#include <string.h>

#include "learn/activation.h"
#include "train.h"

enum { ROW_COUNT = 16 };
#define LEAK 0.1f

/* ---- Parameters ---- */

static size_t take(net_layout *at, size_t size) {
    size_t start = at->count;
    at->count += padded(size);
    return start;
}

/* Columns of the names: the classes, then for each other manner what it adds to them. */
static size_t name_columns(const net_shape *s) {
    return s->names ? padded(s->names) * (1 + s->manners) : 0;
}

static net_layout lay_out(const net_shape *s) {
    net_layout at = {0};
    size_t spaces = 2 * (s->arc + s->label);
    at.vector = take(&at, (size_t)s->vector * s->width);
    for (uint32_t l = 0; l < s->layers; l++) at.unit[l] = take(&at, (size_t)s->width * 3 * s->width);
    at.tag = take(&at, s->width * padded(s->tags));
    at.name = take(&at, s->width * name_columns(s));
    at.space = take(&at, s->width * spaces);
    at.arc = take(&at, (size_t)s->arc * s->arc);
    at.label = take(&at, s->label * padded(s->relations));
    at.decayed = at.count;
    at.bias = take(&at, s->width);
    for (uint32_t l = 0; l < s->layers; l++) at.gates[l] = take(&at, (size_t)4 * s->width);
    at.tag_bias = take(&at, padded(s->tags));
    at.name_bias = take(&at, name_columns(s));
    at.space_bias = take(&at, spaces);
    at.root = take(&at, s->arc + s->label);
    at.arc_bias = take(&at, s->arc);
    at.label_bias = take(&at, padded(s->relations));
    return at;
}

static float uniform(uint64_t *state) {
    return (float)(random_next(state) >> 40) / (float)(1 << 24);
}

static void fill(float *out, size_t count, float reach, uint64_t *state) {
    for (size_t i = 0; i < count; i++) out[i] = reach * (2 * uniform(state) - 1);
}

void net_init(net *out, net_shape shape, const float *vectors, uint64_t seed) {
    *out = (net){.shape = shape, .at = lay_out(&shape), .vectors = vectors, .trees = true};
    out->drops = (net_drops){0.2f, 0.1f, 0.25f, 0.2f, false};
    out->parameters = need(calloc(out->at.count, sizeof(float)));
    out->table = need(calloc((size_t)shape.rows * shape.width, sizeof(float)));
    const net_layout *at = &out->at;
    float *p = out->parameters;
    float wide = sqrtf(3.0f / (float)shape.width);
    fill(p + at->vector, (size_t)shape.vector * shape.width, sqrtf(3.0f / (float)shape.vector), &seed);
    for (uint32_t l = 0; l < shape.layers; l++) {
        fill(p + at->unit[l], (size_t)shape.width * 3 * shape.width, wide, &seed);
        for (uint32_t i = 0; i < shape.width; i++) p[at->gates[l] + 2 * shape.width + i] = 0.5f;
    }
    fill(p + at->tag, shape.width * padded(shape.tags), wide, &seed);
    for (uint32_t i = 0; i < shape.width && shape.names; i++)
        fill(p + at->name + i * name_columns(&shape), padded(shape.names), wide, &seed);
    fill(p + at->space, shape.width * 2 * (size_t)(shape.arc + shape.label), wide, &seed);
    fill(p + at->arc, (size_t)shape.arc * shape.arc, 0.5f * sqrtf(3.0f / (float)shape.arc), &seed);
    fill(p + at->label, shape.label * padded(shape.relations), sqrtf(3.0f / (float)shape.label), &seed);
    fill(p + at->root, shape.arc + shape.label, 0.5f, &seed);
    fill(out->table, (size_t)shape.rows * shape.width, 0.15f, &seed);
}

void net_clear(net *n) {
    free(n->parameters);
    free(n->table);
    *n = (net){0};
}

/* ---- A share ---- */

/* A layer's way there, kept for the way back. */
typedef struct layer_memory {
    float *in;                           /* [word][width], after dropping */
    const float *around;                 /* [word][width], what goes past the layer */
    float *mask;                         /* [sentence][width] */
    float *product;                      /* [word][3 * width] */
    float *forget, *reset, *state, *out; /* [word][width] */
} layer_memory;

struct net_share {
    size_t most_words, longest, words;
    const net_sentence *sentences;
    size_t sentence_count;
    size_t *starts; /* [sentence] */
    float *gradient;
    uint32_t (*rows)[ROW_COUNT];
    float *vectors, *input, *input_back;
    layer_memory layer[MAX_LAYERS];
    float *tag_in, *tag_out, *tag_back;                /* [word][width], [word][padded tags], [word][width] */
    float *name_out;                                   /* [word][padded names] */
    float *top, *top_back, *space, *space_back, *mask; /* mask of the spaces: [word][spaces] */
    float *head_side, *head_side_back;                 /* one sentence: [longest + 1][arc] */
    float *mixed, *mixed_back, *scores, *turned;       /* one sentence */
    float *hidden, *hidden_back, *label_out;           /* [word][label], .., [word][padded relations] */
    float *back, *product_back, *weights_turned;
    float *dropped_back; /* [word][width] */
    float *zeros;        /* [width]: the state before a sentence */
    uint64_t random;
};

static float *floats(size_t count) {
    return need(calloc(count + LANES, sizeof(float)));
}

net_share *net_share_new(const net *n, size_t most_words, size_t longest) {
    const net_shape *s = &n->shape;
    net_share *m = need(calloc(1, sizeof *m));
    size_t words = most_words, width = s->width, spaces = 2 * (s->arc + s->label), room = longest + 1;
    m->most_words = most_words;
    m->longest = longest;
    m->starts = need(calloc(words + 1, sizeof *m->starts));
    m->gradient = floats(n->at.count);
    m->rows = need(calloc(words, sizeof *m->rows));
    m->vectors = floats(words * s->vector);
    m->input = floats(words * width);
    m->input_back = floats(words * width);
    for (uint32_t l = 0; l < s->layers; l++) {
        layer_memory *y = &m->layer[l];
        y->in = floats(words * width);
        y->mask = floats(words * width);
        y->product = floats(words * 3 * width);
        y->forget = floats(words * width);
        y->reset = floats(words * width);
        y->state = floats(words * width);
        y->out = floats(words * width);
    }
    m->tag_in = floats(words * width);
    m->tag_out = floats(words * padded(s->tags));
    m->tag_back = floats(words * width);
    m->name_out = floats(words * name_columns(s));
    m->top = floats(words * width);
    m->top_back = floats(words * width);
    m->space = floats(words * spaces);
    m->space_back = floats(words * spaces);
    m->mask = floats(words * (spaces + width));
    m->head_side = floats(room * (s->arc + LANES));
    m->head_side_back = floats(room * (s->arc + LANES));
    m->mixed = floats(room * s->arc);
    m->mixed_back = floats(room * s->arc);
    m->scores = floats(room * padded(room));
    m->turned = floats((room + LANES) * (room + s->arc + LANES));
    m->hidden = floats(words * s->label);
    m->hidden_back = floats(words * s->label);
    m->label_out = floats(words * padded(s->relations));
    m->back = floats(words * width);
    m->product_back = floats(words * 3 * width);
    m->zeros = floats(width);
    m->dropped_back = floats(words * width);
    size_t widest = 3 * width > spaces ? 3 * width : spaces;
    widest = widest > padded(s->tags) ? widest : padded(s->tags);
    widest = widest > name_columns(s) ? widest : name_columns(s);
    m->weights_turned = floats(widest * (width + s->arc + s->label + LANES));
    return m;
}

void net_share_free(net_share *m) {
    float *blocks[] = {
        m->gradient, m->vectors,      m->input,          m->input_back, m->tag_in, m->tag_out,     m->tag_back,
        m->top,      m->top_back,     m->space,          m->space_back, m->mask,   m->head_side,   m->head_side_back,
        m->mixed,    m->mixed_back,   m->scores,         m->turned,     m->hidden, m->hidden_back, m->label_out,
        m->back,     m->product_back, m->weights_turned, m->name_out,   m->zeros,  m->dropped_back};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) free(blocks[i]);
    for (uint32_t l = 0; l < MAX_LAYERS; l++) {
        layer_memory *y = &m->layer[l];
        float *parts[] = {y->in, y->mask, y->product, y->forget, y->reset, y->state, y->out};
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) free(parts[i]);
    }
    free(m->rows);
    free(m->starts);
    free(m);
}

const float *net_share_gradient(const net_share *share) {
    return share->gradient;
}

const float *net_share_inputs(const net_share *share, const uint32_t (**rows)[16], size_t *words) {
    *rows = (const uint32_t(*)[16])share->rows;
    *words = share->words;
    return share->input_back;
}

/* ---- Small steps ---- */

/* 0 with the probability, else what keeps the mean. */
static void draw_mask(float *out, size_t count, float drop, uint64_t *random) {
    float keep = 1 / (1 - drop);
    for (size_t i = 0; i < count; i++) out[i] = drop > 0 && uniform(random) < drop ? 0 : keep;
}

static void add_bias(float *rows, size_t count, size_t stride, const float *bias) {
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < stride; j++) rows[i * stride + j] += bias[j];
    }
}

static void sum_rows(float *out, const float *rows, size_t count, size_t stride) {
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < stride; j++) out[j] += rows[i * stride + j];
    }
}

/* Scores become the gradient of the loss; returns the loss. *right: whether the best one is gold. */
static double softmax_back(float *scores, size_t count, size_t gold, size_t skip, float weight, bool *right) {
    float largest = -INFINITY;
    size_t best = gold;
    for (size_t i = 0; i < count; i++) {
        if (i != skip && scores[i] > largest) {
            largest = scores[i];
            best = i;
        }
    }
    float sum = 0;
    for (size_t i = 0; i < count; i++) {
        scores[i] = i == skip ? 0 : expf(scores[i] - largest);
        sum += scores[i];
    }
    double loss = -log((double)scores[gold] / (double)sum + 1e-12);
    for (size_t i = 0; i < count; i++) scores[i] *= weight / sum;
    scores[gold] -= weight;
    *right = best == gold;
    return loss;
}

/* The same where gold is a set of classes, as bits: the loss is that of all together. */
static double softmax_set_back(float *scores, size_t count, uint32_t gold, bool *right) {
    float largest = -INFINITY, sum = 0, inside = 0;
    size_t best = 0;
    for (size_t i = 0; i < count; i++) {
        if (scores[i] > largest) {
            largest = scores[i];
            best = i;
        }
    }
    for (size_t i = 0; i < count; i++) {
        scores[i] = expf(scores[i] - largest);
        sum += scores[i];
        if (gold >> i & 1) inside += scores[i];
    }
    inside += 1e-12f;
    for (size_t i = 0; i < count; i++) scores[i] = scores[i] / sum - (gold >> i & 1 ? scores[i] / inside : 0);
    *right = gold >> best & 1;
    return -log((double)inside / (double)sum);
}

/* ---- The encoder ---- */

static void embed(const net *n, net_share *m) {
    const net_shape *s = &n->shape;
    size_t width = s->width, word = 0;
    for (size_t k = 0; k < m->sentence_count; k++) {
        const net_sentence *sentence = &m->sentences[k];
        for (uint32_t i = 0; i < sentence->count; i++, word++) {
            float *out = m->input + word * width;
            bool drop_word = uniform(&m->random) < n->drops.word, drop_vector = uniform(&m->random) < n->drops.vector;
            memcpy(out, n->parameters + n->at.bias, width * sizeof *out);
            memcpy(m->rows[word], sentence->rows[i], sizeof m->rows[word]);
            if (drop_word) m->rows[word][0] = m->rows[word][1] = 0;
            for (int r = 0; r < ROW_COUNT; r++) {
                if (m->rows[word][r] == 0) continue;
                const float *row = n->table + (size_t)(m->rows[word][r] - 1) * width;
                for (size_t j = 0; j < width; j++) out[j] += row[j];
            }
            float *vector = m->vectors + word * s->vector;
            memset(vector, 0, s->vector * sizeof *vector);
            if (sentence->vectors[i] >= 0 && !drop_vector)
                memcpy(vector, n->vectors + (size_t)sentence->vectors[i] * s->vector, s->vector * sizeof *vector);
        }
    }
    matrix_product(m->input, width, m->vectors, s->vector, n->parameters + n->at.vector, width, m->words, s->vector, width, true);
}

/* One direction over one sentence; zeros is the state before it. */
static void recur(layer_memory *y, const float *gates, size_t width, size_t first, size_t count, bool back, const float *zeros) {
    size_t half = width / 2, shift = back ? half : 0;
    const float *restrict vf = gates + shift, *restrict vr = gates + width + shift, *restrict bf = gates + 2 * width + shift,
                          *restrict br = gates + 3 * width + shift;
    for (size_t k = 0; k < count; k++) {
        size_t t = first + (back ? count - 1 - k : k), before = back ? t + 1 : t - 1;
        const float *restrict u = y->product + t * 3 * width + (back ? 3 * half : 0);
        const float *restrict in = y->around + t * width + shift;
        const float *restrict old = k ? y->state + before * width + shift : zeros;
        float *restrict f = y->forget + t * width + shift, *restrict r = y->reset + t * width + shift;
        float *restrict c = y->state + t * width + shift, *restrict out = y->out + t * width + shift;
        for (size_t j = 0; j < half; j++) {
            f[j] = dtl_sigmoid(u[half + j] + vf[j] * old[j] + bf[j]);
            r[j] = dtl_sigmoid(u[2 * half + j] + vr[j] * old[j] + br[j]);
            c[j] = u[j] + f[j] * (old[j] - u[j]);
            out[j] = in[j] + r[j] * (c[j] - in[j]);
        }
    }
}

static void recur_back(const layer_memory *y, const float *gates, float *gates_gradient, const float *out_back, float *in_back,
                       float *product_back, size_t width, size_t first, size_t count, bool back, float *restrict carry,
                       const float *zeros) {
    size_t half = width / 2, shift = back ? half : 0;
    const float *restrict vf = gates + shift, *restrict vr = gates + width + shift;
    float *restrict gvf = gates_gradient + shift, *restrict gvr = gvf + width, *restrict gbf = gvf + 2 * width,
                    *restrict gbr = gvf + 3 * width;
    memset(carry, 0, half * sizeof *carry);
    for (size_t k = count; k-- > 0;) {
        size_t t = first + (back ? count - 1 - k : k), before = back ? t + 1 : t - 1;
        const float *restrict u = y->product + t * 3 * width + (back ? 3 * half : 0);
        const float *restrict in = y->around + t * width + shift;
        const float *restrict old = k ? y->state + before * width + shift : zeros;
        const float *restrict f = y->forget + t * width + shift, *restrict r = y->reset + t * width + shift;
        const float *restrict c = y->state + t * width + shift, *restrict dout = out_back + t * width + shift;
        float *restrict din = in_back + t * width + shift, *restrict du = product_back + t * 3 * width + (back ? 3 * half : 0);
        for (size_t j = 0; j < half; j++) {
            float state = old[j];
            float dr = dout[j] * (c[j] - in[j]) * r[j] * (1 - r[j]);
            float dc = dout[j] * r[j] + carry[j];
            float df = dc * (state - u[j]) * f[j] * (1 - f[j]);
            din[j] += dout[j] * (1 - r[j]);
            du[j] = dc * (1 - f[j]);
            du[half + j] = df;
            du[2 * half + j] = dr;
            carry[j] = dc * f[j] + df * vf[j] + dr * vr[j];
            gvf[j] += df * state;
            gvr[j] += dr * state;
            gbf[j] += df;
            gbr[j] += dr;
        }
    }
}

static void drop_into(float *out, const float *in, float *mask, net_share *m, size_t width, float drop) {
    for (size_t k = 0; k < m->sentence_count; k++) {
        float *own = mask + k * width;
        draw_mask(own, width, drop, &m->random);
        for (size_t t = m->starts[k]; t < m->starts[k + 1]; t++) {
            for (size_t j = 0; j < width; j++) out[t * width + j] = in[t * width + j] * own[j];
        }
    }
}

static void mask_back(float *back, const float *mask, const net_share *m, size_t width) {
    for (size_t k = 0; k < m->sentence_count; k++) {
        for (size_t t = m->starts[k]; t < m->starts[k + 1]; t++) {
            for (size_t j = 0; j < width; j++) back[t * width + j] *= mask[k * width + j];
        }
    }
}

static void encode(const net *n, net_share *m) {
    size_t width = n->shape.width;
    for (uint32_t l = 0; l < n->shape.layers; l++) {
        layer_memory *y = &m->layer[l];
        const float *below = l ? m->layer[l - 1].out : m->input;
        drop_into(y->in, below, y->mask, m, width, n->drops.layer);
        y->around = n->drops.past ? y->in : below;
        matrix_product(y->product, 3 * width, y->in, width, n->parameters + n->at.unit[l], 3 * width, m->words, width, 3 * width,
                       false);
        for (size_t k = 0; k < m->sentence_count; k++) {
            size_t first = m->starts[k], count = m->starts[k + 1] - first;
            recur(y, n->parameters + n->at.gates[l], width, first, count, false, m->zeros);
            recur(y, n->parameters + n->at.gates[l], width, first, count, true, m->zeros);
        }
    }
}

/* a[n][k] and the gradient of a b go into the gradients of b and, added, of a. */
static void product_back(net_share *m, const float *a, size_t k, size_t parameters_at, const float *parameters, size_t columns,
                         const float *back, float *a_back, size_t words) {
    matrix_product_turned(m->gradient + parameters_at, columns, a, k, back, columns, words, k, columns);
    matrix_turn(m->weights_turned, padded(k), parameters + parameters_at, columns, k, columns);
    matrix_product(a_back, k, back, columns, m->weights_turned, padded(k), words, columns, k, true);
}

static void encode_back(const net *n, net_share *m) {
    size_t width = n->shape.width, size = m->words * width * sizeof(float);
    memcpy(m->back, m->top_back, size);
    for (uint32_t l = n->shape.layers; l-- > 0;) {
        layer_memory *y = &m->layer[l];
        if (l + 1 == n->shape.tag_layer) {
            for (size_t i = 0; i < m->words * width; i++) m->back[i] += m->tag_back[i];
        }
        float *in_back = m->input_back;
        memset(in_back, 0, size);
        for (size_t k = 0; k < m->sentence_count; k++) {
            size_t first = m->starts[k], count = m->starts[k + 1] - first;
            for (int back = 0; back < 2; back++)
                recur_back(y, n->parameters + n->at.gates[l], m->gradient + n->at.gates[l], m->back, in_back, m->product_back,
                           width, first, count, back, m->scores, m->zeros);
        }
        memset(m->dropped_back, 0, size);
        product_back(m, y->in, width, n->at.unit[l], n->parameters, 3 * width, m->product_back, m->dropped_back, m->words);
        if (n->drops.past) mask_back(in_back, y->mask, m, width);
        mask_back(m->dropped_back, y->mask, m, width);
        for (size_t i = 0; i < m->words * width; i++) in_back[i] += m->dropped_back[i];
        memcpy(m->back, in_back, size);
    }
    matrix_product_turned(m->gradient + n->at.vector, width, m->vectors, n->shape.vector, m->input_back, width, m->words,
                          n->shape.vector, width);
    sum_rows(m->gradient + n->at.bias, m->input_back, m->words, width);
}

/* ---- The heads ---- */

/* Scores of a head behind the tag layer. */
static void score_words(const net *n, net_share *m, float *out, size_t weights, size_t biases, size_t columns) {
    matrix_product(out, columns, m->tag_in, n->shape.width, n->parameters + weights, columns, m->words, n->shape.width, columns,
                   false);
    add_bias(out, m->words, columns, n->parameters + biases);
}

static void learn_tags(const net *n, net_share *m, net_loss *loss) {
    size_t tags = padded(n->shape.tags), word = 0;
    score_words(n, m, m->tag_out, n->at.tag, n->at.tag_bias, tags);
    for (size_t k = 0; k < m->sentence_count; k++) {
        for (uint32_t i = 0; i < m->sentences[k].count; i++, word++) {
            bool right = false;
            float *row = m->tag_out + word * tags;
            uint16_t gold = m->sentences[k].tags[i];
            if (gold == NO_TAG) {
                memset(row, 0, tags * sizeof *row);
                continue;
            }
            loss->tag += softmax_back(row, n->shape.tags, gold, SIZE_MAX, 1, &right);
            memset(row + n->shape.tags, 0, (tags - n->shape.tags) * sizeof *row);
            loss->tags_right += right;
        }
    }
    sum_rows(m->gradient + n->at.tag_bias, m->tag_out, m->words, tags);
    product_back(m, m->tag_in, n->shape.width, n->at.tag, n->parameters, tags, m->tag_out, m->tag_back, m->words);
}

/* The scores of a word in its manner; their gradient goes where they came from. */
static double learn_name(float *row, const net_shape *shape, uint32_t manner, uint32_t gold, bool *right) {
    size_t classes = padded(shape->names);
    float scores[LANES] = {0}, *added = row + manner * classes;
    for (size_t c = 0; c < shape->names; c++) scores[c] = row[c] + (manner ? added[c] : 0);
    double loss = softmax_set_back(scores, shape->names, gold, right);
    memset(row, 0, name_columns(shape) * sizeof *row);
    memcpy(row, scores, shape->names * sizeof *row);
    memcpy(added, scores, shape->names * sizeof *row);
    return loss;
}

static void learn_names(const net *n, net_share *m, net_loss *loss) {
    size_t columns = name_columns(&n->shape), word = 0;
    score_words(n, m, m->name_out, n->at.name, n->at.name_bias, columns);
    for (size_t k = 0; k < m->sentence_count; k++) {
        const uint16_t *gold = m->sentences[k].names;
        for (uint32_t i = 0; i < m->sentences[k].count; i++, word++) {
            bool right = false;
            float *row = m->name_out + word * columns;
            if (gold && gold[i]) {
                loss->name += learn_name(row, &n->shape, m->sentences[k].manner, gold[i], &right);
                loss->named_words++;
                loss->names_right += right;
            } else {
                memset(row, 0, columns * sizeof *row);
            }
        }
    }
    sum_rows(m->gradient + n->at.name_bias, m->name_out, m->words, columns);
    product_back(m, m->tag_in, n->shape.width, n->at.name, n->parameters, columns, m->name_out, m->tag_back, m->words);
}

/* The heads behind the tag layer. */
static void learn_words(const net *n, net_share *m, net_loss *loss) {
    size_t width = n->shape.width;
    drop_into(m->tag_in, m->layer[n->shape.tag_layer - 1].out, m->mask, m, width, n->drops.layer);
    memset(m->tag_back, 0, m->words * width * sizeof(float));
    learn_tags(n, m, loss);
    if (n->shape.names > 0) learn_names(n, m, loss);
    mask_back(m->tag_back, m->mask, m, width);
}

/* Leaks below 0, then drops; the mask takes in both. Only the arc spaces bend here: labels bend when child and head have met. */
static void bend_spaces(const net *n, net_share *m, float *mask) {
    size_t arc = n->shape.arc, spaces = 2 * (arc + n->shape.label);
    for (size_t t = 0; t < m->words; t++) {
        float *row = m->space + t * spaces, *own = mask + t * spaces;
        for (size_t j = 0; j < spaces; j++) {
            if (j < 2 * arc && row[j] < 0) own[j] *= LEAK;
            row[j] *= own[j];
        }
    }
}

static void learn_arcs(const net *n, net_share *m, size_t k, net_loss *loss) {
    const net_sentence *sentence = &m->sentences[k];
    size_t arc = n->shape.arc, spaces = 2 * (arc + n->shape.label), count = sentence->count, heads = padded(count + 1);
    const float *child = m->space + m->starts[k] * spaces, *p = n->parameters;
    float *child_back = m->space_back + m->starts[k] * spaces;
    /* The root is head 0, word i is head i + 1. */
    memcpy(m->head_side, p + n->at.root, arc * sizeof(float));
    for (size_t i = 0; i < count; i++) memcpy(m->head_side + (i + 1) * arc, child + i * spaces + arc, arc * sizeof(float));
    matrix_product(m->mixed, arc, child, spaces, p + n->at.arc, arc, count, arc, arc, false);
    add_bias(m->mixed, count, arc, p + n->at.arc_bias);
    matrix_turn(m->turned, heads, m->head_side, arc, count + 1, arc);
    matrix_product(m->scores, heads, m->mixed, arc, m->turned, heads, count, arc, heads, false);
    for (size_t i = 0; i < count; i++) {
        bool right = false;
        float *row = m->scores + i * heads;
        size_t gold = sentence->heads[i] == (int32_t)count ? 0 : (size_t)sentence->heads[i] + 1;
        float weight = sentence->weights ? sentence->weights[i] : 1;
        loss->arc += weight > 0 ? softmax_back(row, count + 1, gold, i + 1, weight, &right) : 0;
        if (weight == 0) memset(row, 0, heads * sizeof *row);
        for (size_t j = count + 1; j < heads; j++) row[j] = 0;
        loss->arcs_right += right;
    }
    memset(m->head_side_back, 0, (count + 1) * arc * sizeof(float));
    matrix_product(m->mixed_back, arc, m->scores, heads, m->head_side, arc, count, count + 1, arc, false);
    matrix_product_turned(m->head_side_back, arc, m->scores, heads, m->mixed, arc, count, count + 1, arc);
    sum_rows(m->gradient + n->at.arc_bias, m->mixed_back, count, arc);
    matrix_product_turned(m->gradient + n->at.arc, arc, child, spaces, m->mixed_back, arc, count, arc, arc);
    matrix_turn(m->weights_turned, arc, p + n->at.arc, arc, arc, arc);
    matrix_product(child_back, spaces, m->mixed_back, arc, m->weights_turned, arc, count, arc, arc, true);
    for (size_t j = 0; j < arc; j++) m->gradient[n->at.root + j] += m->head_side_back[j];
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < arc; j++) child_back[i * spaces + arc + j] += m->head_side_back[(i + 1) * arc + j];
    }
}

/* The head's part of a label: a word's, or the root's. */
static size_t head_row(const net_share *m, size_t k, uint32_t i) {
    int32_t head = m->sentences[k].heads[i];
    return head == (int32_t)m->sentences[k].count ? SIZE_MAX : m->starts[k] + (size_t)head;
}

static void learn_labels(const net *n, net_share *m, net_loss *loss) {
    size_t arc = n->shape.arc, label = n->shape.label, spaces = 2 * (arc + label), relations = padded(n->shape.relations),
           word = 0;
    const float *root = n->parameters + n->at.root + arc;
    for (size_t k = 0; k < m->sentence_count; k++) {
        for (uint32_t i = 0; i < m->sentences[k].count; i++, word++) {
            size_t head = head_row(m, k, i);
            const float *own = m->space + word * spaces + 2 * arc,
                        *its = head == SIZE_MAX ? root : m->space + head * spaces + 2 * arc + label;
            for (size_t j = 0; j < label; j++) {
                float sum = own[j] + its[j];
                m->hidden[word * label + j] = sum < 0 ? sum * LEAK : sum;
            }
        }
    }
    matrix_product(m->label_out, relations, m->hidden, label, n->parameters + n->at.label, relations, m->words, label, relations,
                   false);
    add_bias(m->label_out, m->words, relations, n->parameters + n->at.label_bias);
    word = 0;
    for (size_t k = 0; k < m->sentence_count; k++) {
        for (uint32_t i = 0; i < m->sentences[k].count; i++, word++) {
            bool right = false;
            float *row = m->label_out + word * relations, weight = m->sentences[k].weights ? m->sentences[k].weights[i] : 1;
            if (weight == 0) {
                memset(row, 0, relations * sizeof *row);
                continue;
            }
            loss->label += softmax_back(row, n->shape.relations, m->sentences[k].relations[i], SIZE_MAX, weight, &right);
            memset(row + n->shape.relations, 0, (relations - n->shape.relations) * sizeof *row);
            loss->labels_right += right;
        }
    }
    memset(m->hidden_back, 0, m->words * label * sizeof(float));
    sum_rows(m->gradient + n->at.label_bias, m->label_out, m->words, relations);
    product_back(m, m->hidden, label, n->at.label, n->parameters, relations, m->label_out, m->hidden_back, m->words);
    word = 0;
    for (size_t k = 0; k < m->sentence_count; k++) {
        for (uint32_t i = 0; i < m->sentences[k].count; i++, word++) {
            size_t head = head_row(m, k, i);
            float *own = m->space_back + word * spaces + 2 * arc;
            float *its = head == SIZE_MAX ? m->gradient + n->at.root + arc : m->space_back + head * spaces + 2 * arc + label;
            for (size_t j = 0; j < label; j++) {
                float back = m->hidden_back[word * label + j];
                if (m->hidden[word * label + j] < 0) back *= LEAK;
                own[j] += back;
                its[j] += back;
            }
        }
    }
}

static void learn_trees(const net *n, net_share *m, net_loss *loss) {
    size_t width = n->shape.width, spaces = 2 * (size_t)(n->shape.arc + n->shape.label);
    float *mask = m->mask, *top_mask = m->mask + m->most_words * spaces;
    drop_into(m->top, m->layer[n->shape.layers - 1].out, top_mask, m, width, n->drops.layer);
    matrix_product(m->space, spaces, m->top, width, n->parameters + n->at.space, spaces, m->words, width, spaces, false);
    add_bias(m->space, m->words, spaces, n->parameters + n->at.space_bias);
    for (size_t k = 0; k < m->sentence_count; k++) {
        float *first = mask + m->starts[k] * spaces;
        draw_mask(first, spaces, n->drops.space, &m->random);
        for (size_t t = m->starts[k] + 1; t < m->starts[k + 1]; t++) memcpy(mask + t * spaces, first, spaces * sizeof(float));
    }
    bend_spaces(n, m, mask);
    memset(m->space_back, 0, m->words * spaces * sizeof(float));
    for (size_t k = 0; k < m->sentence_count; k++) learn_arcs(n, m, k, loss);
    learn_labels(n, m, loss);
    for (size_t i = 0; i < m->words * spaces; i++) m->space_back[i] *= mask[i];
    memset(m->top_back, 0, m->words * width * sizeof(float));
    sum_rows(m->gradient + n->at.space_bias, m->space_back, m->words, spaces);
    product_back(m, m->top, width, n->at.space, n->parameters, spaces, m->space_back, m->top_back, m->words);
    mask_back(m->top_back, top_mask, m, width);
}

WIDE_LOOPS void net_learn(const net *n, net_share *m, const net_sentence *sentences, size_t count, uint64_t seed,
                          net_loss *loss) {
    m->sentences = sentences;
    m->sentence_count = count;
    m->words = 0;
    m->random = seed;
    for (size_t k = 0; k < count; k++) {
        m->starts[k] = m->words;
        m->words += sentences[k].count;
    }
    m->starts[count] = m->words;
    loss->words += m->words;
    memset(m->gradient, 0, n->at.count * sizeof(float));
    embed(n, m);
    encode(n, m);
    learn_words(n, m, loss);
    if (n->trees) {
        learn_trees(n, m, loss);
    } else {
        memset(m->top_back, 0, m->words * n->shape.width * sizeof(float));
    }
    encode_back(n, m);
}
