/* Trains the network: batches cut into a fixed number of shares, so that the number of threads never shows in the result. */
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "checkpoint.h"
#include "export.h"
#include "language/input.h"
#include "lessons.h"
#include "names.h"
#include "net.h"
#include "network.h"

enum { SHARES = 2, BATCH_WORDS = 400, LEAST_SEEN = 3, LABELLED_SEEN = 12, CHECKPOINT_EPOCHS = 2 };

typedef struct optimiser {
    float *first, *second;             /* moments of the parameters */
    float *table_first, *table_second; /* of the embeddings */
    float *table_gradient;
    uint32_t *touched;
    bool *is_touched;
    size_t touched_count, steps;
} optimiser;

typedef struct task {
    const net *n;
    net_share *share;
    net_sentence *sentences;
    size_t count;
    uint64_t seed;
    net_loss loss;
} task;

/* ---- Rows of the table: hashes seen LEAST_SEEN times in the treebanks or LABELLED_SEEN times in all, in the order of their bits
 * ----
 */

/* Adds times for each time that a hash is seen. */
static void count_rows(const corpus *c, uint16_t *seen, uint32_t mask, uint16_t times) {
    uint32_t hashes[DTL_INPUT_ROWS];
    for (uint32_t i = 0; i < c->count; i++) {
        const sample *s = &c->samples[i];
        dtl_letter_case letter_case = dtl_words_case(s->words, s->count);
        for (uint32_t k = 0; k < s->count; k++) {
            dtl_input_hashes(hashes, s->words, s->count, letter_case, k);
            for (int r = 0; r < DTL_INPUT_ROWS; r++) {
                uint16_t *count = &seen[hashes[r] & mask];
                if (*count < LABELLED_SEEN) *count = (uint16_t)(*count + times);
            }
        }
    }
}

static uint32_t number_rows(const corpus *c, const corpus *labelled, uint32_t *numbers, uint32_t mask) {
    uint16_t *seen = need(calloc((size_t)mask + 1, sizeof *seen));
    uint32_t rows = 0;
    count_rows(c, seen, mask, LABELLED_SEEN / LEAST_SEEN);
    count_rows(labelled, seen, mask, 1);
    for (uint32_t i = 0; i <= mask; i++) numbers[i] = seen[i] >= LABELLED_SEEN ? ++rows : 0;
    free(seen);
    return rows;
}

static void make_sentences(const corpus *c, const uint32_t *numbers, uint32_t mask, const vectors *v, net_sentence *out) {
    for (uint32_t i = 0; i < c->count; i++) {
        const sample *s = &c->samples[i];
        dtl_letter_case letter_case = dtl_words_case(s->words, s->count);
        uint32_t(*rows)[16] = need(dtl_arena_alloc(c->arena, s->count * sizeof *rows));
        int32_t *known = need(dtl_arena_array(c->arena, int32_t, s->count));
        for (uint32_t k = 0; k < s->count; k++) {
            dtl_input_hashes(rows[k], s->words, s->count, letter_case, k);
            for (int r = 0; r < DTL_INPUT_ROWS; r++) rows[k][r] = numbers[rows[k][r] & mask];
            known[k] = lookup_find(&v->words, s->words[k].lower);
        }
        out[i] = (net_sentence){.count = s->count,
                                .rows = (const uint32_t(*)[16])rows,
                                .vectors = known,
                                .tags = s->gold,
                                .heads = s->heads,
                                .relations = s->relation_classes,
                                .weights = s->weights,
                                .manner = s->manner,
                                .names = s->names};
    }
}

/* ---- Threads ---- */

/* SHARES parts of size bytes each, as many at a time as there are jobs. */
static void run_parts(void *(*function)(void *), void *parts, size_t size, unsigned jobs) {
    char *part = parts;
    for (unsigned first = 0; first < SHARES; first += jobs) {
        pthread_t threads[SHARES];
        unsigned count = SHARES - first < jobs ? SHARES - first : jobs;
        for (unsigned i = 1; i < count; i++) {
            if (pthread_create(&threads[i], NULL, function, part + (first + i) * size)) stop("a thread cannot be made");
        }
        function(part + first * size);
        for (unsigned i = 1; i < count; i++) pthread_join(threads[i], NULL);
    }
}

/* ---- Adam (Kingma and Ba 2015); rows that a batch does not touch stay as they are ---- */

static void optimiser_init(optimiser *o, const net *n) {
    size_t table = (size_t)n->shape.rows * n->shape.width;
    *o = (optimiser){.first = need(calloc(n->at.count, sizeof(float))), .second = need(calloc(n->at.count, sizeof(float)))};
    o->table_first = need(calloc(table, sizeof(float)));
    o->table_second = need(calloc(table, sizeof(float)));
    o->table_gradient = need(calloc(table, sizeof(float)));
    o->touched = need(calloc(n->shape.rows, sizeof *o->touched));
    o->is_touched = need(calloc(n->shape.rows, sizeof *o->is_touched));
}

static void optimiser_clear(optimiser *o) {
    float *blocks[] = {o->first, o->second, o->table_first, o->table_second, o->table_gradient};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) free(blocks[i]);
    free(o->touched);
    free(o->is_touched);
}

static const float beta1 = 0.9f, beta2 = 0.99f;

static void move(float *restrict values, float *restrict first, float *restrict second, const float *restrict gradient,
                 size_t count, float scale, float rate) {
    for (size_t i = 0; i < count; i++) {
        float g = gradient[i] * scale;
        first[i] += (1 - beta1) * (g - first[i]);
        second[i] += (1 - beta2) * (g * g - second[i]);
        values[i] -= rate * (first[i] / (sqrtf(second[i]) + 1e-6f));
    }
}

/* A part of an update: a range of the parameters, of the columns of the table and of its touched rows. */
typedef struct update_part {
    net *n;
    optimiser *o;
    net_share **shares;
    float *gradient;
    size_t number;
    float scale, step;
    double squares;
} update_part;

static size_t part_start(size_t count, size_t number) {
    return count / LANES * number / SHARES * LANES;
}

static void mark_rows(optimiser *o, const net_share *share) {
    const uint32_t(*rows)[16];
    size_t words;
    net_share_inputs(share, &rows, &words);
    for (size_t t = 0; t < words; t++) {
        for (int r = 0; r < DTL_INPUT_ROWS; r++) {
            if (rows[t][r] == 0 || o->is_touched[rows[t][r] - 1]) continue;
            o->is_touched[rows[t][r] - 1] = true;
            o->touched[o->touched_count++] = rows[t][r] - 1;
        }
    }
}

static void add_row(float *restrict out, const float *restrict in, size_t count) {
    for (size_t i = 0; i < count; i++) out[i] += in[i];
}

static void gather_table(const net *n, optimiser *o, const net_share *share, size_t first, size_t end) {
    const uint32_t(*rows)[16];
    size_t words, width = n->shape.width;
    const float *inputs = net_share_inputs(share, &rows, &words);
    for (size_t t = 0; t < words; t++) {
        for (int r = 0; r < DTL_INPUT_ROWS; r++) {
            if (rows[t][r] == 0) continue;
            add_row(o->table_gradient + (size_t)(rows[t][r] - 1) * width + first, inputs + t * width + first, end - first);
        }
    }
}

/* Sums of eight lanes, so that they can be summed side by side. */
static double squares_of(const float *values, size_t count) {
    double lanes[8] = {0}, sum = 0;
    for (size_t i = 0; i < count; i += 8) {
        for (size_t j = 0; j < 8; j++) lanes[j] += (double)values[i + j] * (double)values[i + j];
    }
    for (size_t j = 0; j < 8; j++) sum += lanes[j];
    return sum;
}

WIDE_LOOPS static void *gather_part(void *context) {
    update_part *part = context;
    size_t first = part_start(part->n->at.count, part->number), end = part_start(part->n->at.count, part->number + 1),
           width = part->n->shape.width, left = part_start(width, part->number), right = part_start(width, part->number + 1);
    memset(part->gradient + first, 0, (end - first) * sizeof *part->gradient);
    for (int s = 0; s < SHARES; s++) {
        add_row(part->gradient + first, net_share_gradient(part->shares[s]) + first, end - first);
        gather_table(part->n, part->o, part->shares[s], left, right);
    }
    part->squares = squares_of(part->gradient + first, end - first);
    return NULL;
}

WIDE_LOOPS static void *move_part(void *context) {
    update_part *part = context;
    net *n = part->n;
    optimiser *o = part->o;
    size_t first = part_start(n->at.count, part->number), end = part_start(n->at.count, part->number + 1), width = n->shape.width;
    move(n->parameters + first, o->first + first, o->second + first, part->gradient + first, end - first, part->scale,
         part->step);
    for (size_t i = part->number; i < o->touched_count; i += SHARES) {
        size_t at = (size_t)o->touched[i] * width;
        move(n->table + at, o->table_first + at, o->table_second + at, o->table_gradient + at, width, part->scale, part->step);
        memset(o->table_gradient + at, 0, width * sizeof(float));
        o->is_touched[o->touched[i]] = false;
    }
    return NULL;
}

/* Gradients are means over words; those of the parameters together are not longer than 1. */
static float clipped_scale(const update_part *parts, size_t words) {
    double sum = 0, scale = 1.0 / (double)words;
    for (int s = 0; s < SHARES; s++) sum += parts[s].squares;
    double norm = sqrt(sum) * scale;
    return (float)(norm > 1 ? scale / norm : scale);
}

static void update(net *n, optimiser *o, net_share **shares, float *gradient, size_t words, float rate, unsigned jobs) {
    update_part parts[SHARES];
    o->touched_count = 0;
    o->steps++;
    double correction = sqrt(1 - pow((double)beta2, (double)o->steps)) / (1 - pow((double)beta1, (double)o->steps));
    for (size_t s = 0; s < SHARES; s++) {
        mark_rows(o, shares[s]);
        parts[s] = (update_part){.n = n, .o = o, .shares = shares, .gradient = gradient, .number = s};
    }
    run_parts(gather_part, parts, sizeof *parts, jobs);
    float scale = clipped_scale(parts, words);
    for (size_t s = 0; s < SHARES; s++) {
        parts[s].scale = scale;
        parts[s].step = rate * (float)correction;
    }
    run_parts(move_part, parts, sizeof *parts, jobs);
}

/* ---- Batches ---- */

static void *run_task(void *context) {
    task *t = context;
    t->loss = (net_loss){0};
    net_learn(t->n, t->share, t->sentences, t->count, t->seed, &t->loss);
    return NULL;
}

/* Each sentence goes to the share that has the fewest words so far. */
static size_t deal(const net_sentence *all, const uint32_t *order, size_t from, size_t count, task *tasks) {
    size_t words[SHARES] = {0}, sum = 0;
    for (int s = 0; s < SHARES; s++) tasks[s].count = 0;
    for (; from < count && sum < BATCH_WORDS; from++) {
        int least = 0;
        for (int s = 1; s < SHARES; s++) {
            if (words[s] < words[least]) least = s;
        }
        tasks[least].sentences[tasks[least].count++] = all[order[from]];
        words[least] += all[order[from]].count;
        sum += all[order[from]].count;
    }
    return from;
}

static void add_loss(net_loss *sum, const net_loss *part) {
    sum->tag += part->tag;
    sum->arc += part->arc;
    sum->label += part->label;
    sum->words += part->words;
    sum->tags_right += part->tags_right;
    sum->arcs_right += part->arcs_right;
    sum->labels_right += part->labels_right;
    sum->name += part->name;
    sum->named_words += part->named_words;
    sum->names_right += part->names_right;
}

static void say_epoch(int epoch, const net_loss *l, const struct timespec *since) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    double words = (double)l->words, named = l->named_words ? (double)l->named_words : 1,
           seconds = (double)(now.tv_sec - since->tv_sec) + 1e-9 * (double)(now.tv_nsec - since->tv_nsec);
    say("network: epoch %d: loss %.4f %.4f %.4f %.4f, right %.4f %.4f %.4f %.4f, %.0f s", epoch, l->tag / words, l->arc / words,
        l->label / words, l->name / named, (double)l->tags_right / words, (double)l->arcs_right / words,
        (double)l->labels_right / words, (double)l->names_right / named, seconds);
}

/* Warms up over the first 500 batches, then falls in a straight line to nothing. */
static float rate_at(const train_options *options, size_t step, size_t steps) {
    float top = options->rate, warm = 500;
    if ((float)step < warm) return top * (float)(step + 1) / warm;
    return step < steps ? top * (1.0f - (float)step / (float)steps) : 0;
}

static size_t longest_of(const net_sentence *all, uint32_t count) {
    size_t longest = 0;
    for (uint32_t i = 0; i < count; i++) longest = all[i].count > longest ? all[i].count : longest;
    return longest;
}

/* All that a batch changes, and what tells one training from another. */
static void describe(checkpoint *state, net *n, optimiser *o, const lessons *l, const train_options *options) {
    size_t table = (size_t)n->shape.rows * n->shape.width;
    checkpoint_init(state, options->out);
    checkpoint_key(state, &n->shape, sizeof n->shape);
    checkpoint_key(state, &options->rate, sizeof options->rate);
    checkpoint_key(state, &options->epochs, sizeof options->epochs);
    checkpoint_key(state, &options->trees, sizeof options->trees);
    checkpoint_key(state, &options->drop, sizeof options->drop);
    checkpoint_key(state, &options->past, sizeof options->past);
    checkpoint_key(state, &l->other_words, sizeof l->other_words);
    for (uint32_t i = 0; i < l->count; i++) {
        const net_sentence *s = &l->all[i];
        checkpoint_key(state, s->rows, s->count * sizeof *s->rows);
        checkpoint_key(state, s->vectors, s->count * sizeof *s->vectors);
        checkpoint_key(state, s->tags, s->count * sizeof *s->tags);
        checkpoint_key(state, s->heads, s->count * sizeof *s->heads);
        checkpoint_key(state, s->relations, s->count);
        if (s->weights) checkpoint_key(state, s->weights, s->count * sizeof *s->weights);
        checkpoint_key(state, &s->manner, sizeof s->manner);
        if (s->names) checkpoint_key(state, s->names, s->count * sizeof *s->names);
    }
    checkpoint_key(state, n->parameters, n->at.count * sizeof(float));
    checkpoint_key(state, n->table, table * sizeof(float));
    float *blocks[] = {n->parameters, o->first, o->second}, *tables[] = {n->table, o->table_first, o->table_second};
    for (int i = 0; i < 3; i++) checkpoint_add(state, blocks[i], n->at.count * sizeof(float));
    for (int i = 0; i < 3; i++) checkpoint_add(state, tables[i], table * sizeof(float));
    checkpoint_add(state, &o->steps, sizeof o->steps);
}

static void learn(net *n, lessons *l, const train_options *options) {
    size_t longest = longest_of(l->all, l->count), step = 0;
    uint64_t seed = options->seed;
    int epoch = 0;
    checkpoint state;
    optimiser o;
    task tasks[SHARES];
    net_share *shares[SHARES];
    float *gradient = need(calloc(n->at.count, sizeof *gradient));
    size_t steps = lessons_words(l) * (size_t)options->epochs / BATCH_WORDS + (size_t)options->epochs;
    size_t most = BATCH_WORDS + longest + 1;
    optimiser_init(&o, n);
    for (int s = 0; s < SHARES; s++) {
        shares[s] = net_share_new(n, most, longest);
        tasks[s] = (task){.n = n, .share = shares[s], .sentences = need(calloc(most, sizeof(net_sentence)))};
    }
    describe(&state, n, &o, l, options);
    lessons_keep(l, &state);
    checkpoint_add(&state, &step, sizeof step);
    checkpoint_add(&state, &seed, sizeof seed);
    checkpoint_add(&state, &epoch, sizeof epoch);
    if (checkpoint_read(&state)) say("network: goes on at epoch %d from %s", epoch, state.path);
    while (epoch < options->epochs) {
        net_loss sum = {0};
        struct timespec since;
        clock_gettime(CLOCK_MONOTONIC, &since);
        lessons_next(l, &seed);
        for (size_t at = 0; at < l->round; step++) {
            size_t batch = 0;
            at = deal(l->all, l->order, at, l->round, tasks);
            for (int s = 0; s < SHARES; s++) tasks[s].seed = random_next(&seed);
            run_parts(run_task, tasks, sizeof *tasks, options->jobs);
            for (int s = 0; s < SHARES; s++) {
                batch += tasks[s].loss.words;
                add_loss(&sum, &tasks[s].loss);
            }
            update(n, &o, shares, gradient, batch, rate_at(options, step, steps), options->jobs);
        }
        say_epoch(epoch++, &sum, &since);
        if (epoch % CHECKPOINT_EPOCHS == 0) checkpoint_save(&state);
    }
    checkpoint_clear(&state);
    for (int s = 0; s < SHARES; s++) {
        net_share_free(shares[s]);
        free(tasks[s].sentences);
    }
    optimiser_clear(&o);
    free(gradient);
}

/* ---- All of it ---- */

static void set_relation_classes(const corpus *c, const uint8_t number[DTL_RELATION_COUNT]) {
    for (uint32_t i = 0; i < c->count; i++) {
        sample *s = &c->samples[i];
        s->relation_classes = need(dtl_arena_array(c->arena, uint8_t, s->count));
        for (uint32_t k = 0; k < s->count; k++) s->relation_classes[k] = number[s->relations[k]];
    }
}

/* Relations get numbers in the order of types/grammar.def, those that the treebanks have. */
static uint32_t number_relations(const corpus *c, const corpus *labelled, writer *model) {
    bool seen[DTL_RELATION_COUNT] = {false};
    uint8_t number[DTL_RELATION_COUNT] = {0};
    uint32_t count = 0;
    dtl_buffer table;
    dtl_buffer_init(&table, 1 << 16);
    for (uint32_t i = 0; i < c->plain; i++) {
        for (uint32_t k = 0; k < c->samples[i].count; k++) seen[c->samples[i].relations[k]] = true;
    }
    for (int r = 0; r < DTL_RELATION_COUNT; r++) {
        if (!seen[r]) continue;
        number[r] = (uint8_t)count++;
        dtl_buffer_print(&table, "%s\n", dtl_relation_name((dtl_relation)r));
    }
    set_relation_classes(c, number);
    set_relation_classes(labelled, number);
    writer_add(model, "tree.relations", dtl_arena_copy(c->arena, dtl_buffer_slice(&table)));
    dtl_buffer_clear(&table);
    return count;
}

static bool tells_names(const corpus *c) {
    for (uint32_t i = 0; i < c->count; i++) {
        if (c->samples[i].names) return true;
    }
    return false;
}

static uint32_t manners_of(const corpus *c, const corpus *labelled) {
    uint32_t most = 0;
    for (uint32_t i = 0; i < c->count; i++) most = c->samples[i].manner > most ? c->samples[i].manner : most;
    for (uint32_t i = 0; i < labelled->count; i++) most = labelled->samples[i].manner > most ? labelled->samples[i].manner : most;
    return most;
}

void train_network(const corpus *c, const corpus *labelled, const dtl_tagger *tagger, const vectors *v, writer *model,
                   const train_options *options) {
    uint32_t mask = (UINT32_C(1) << options->bits) - 1, *numbers = need(malloc(((size_t)mask + 1) * sizeof *numbers));
    uint32_t always = c->count + labelled->plain, count = c->count + labelled->count;
    net_sentence *all = need(calloc(count, sizeof *all));
    lessons l;
    net n;
    net_shape shape = {.width = options->width, .layers = options->layers, .tag_layer = options->tag_layer, .arc = options->arc};
    shape.label = options->label;
    shape.tags = tagger->count;
    shape.names = tells_names(c) || tells_names(labelled) ? DTL_NAME_CLASSES : 0;
    shape.manners = shape.names ? manners_of(c, labelled) : 0;
    shape.vector = v->length;
    shape.relations = number_relations(c, labelled, model);
    shape.rows = number_rows(c, labelled, numbers, mask);
    make_sentences(c, numbers, mask, v, all);
    make_sentences(labelled, numbers, mask, v, all + c->count);
    lessons_init(&l, all, always, count, options->labelled_share);
    net_init(&n, shape, v->rows, options->seed);
    n.trees = options->trees > 0;
    n.drops.layer = options->drop;
    n.drops.past = options->past > 0;
    say("network: %zu parameters, %u rows of %u, %zu words a round", n.at.count, shape.rows, shape.width, lessons_words(&l));
    learn(&n, &l, options);
    export_network(&n, numbers, options->bits, v, model, c->arena);
    net_clear(&n);
    lessons_clear(&l);
    free(all);
    free(numbers);
}
