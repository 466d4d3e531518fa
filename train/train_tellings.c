/* dateline-train tellings DATA OUT: weighs what two tellings have in common (merge/telling.h), from the gold chains of
 * DATA/ecb's *.train.jsonl: a logistic regression over the pairs within each story that is found, as they are grouped later. The
 * same data gives the same file. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tellings.h"
#include "train.h"

enum { FIRST_EPOCHS = 6, EPOCHS = 12, SEED_OF_PAIRS = 20120304, MAX_PAIRS = 1 << 22 };

/* Pairs of unlike words are mostly two happenings: one in so many is enough for a first look. What is learned at last is learned
 * from those that are near to be taken for one: the pairs of each telling with the likest of its story. */
enum { UNLIKE_ONE_IN = 6, LIKEST = 40 };

static const double RATE = 0.05;

typedef struct pair {
    double features[DTL_TELLING_FEATURES];
    double score;
    uint32_t first, second; /* numbers of tellings */
    bool same, asked;
} pair;

typedef struct learner {
    dtl_evaluation evaluation; /* first: what is asked for each file gets it */
    dtl_pipeline *pipeline;
    dtl_telling_model *model; /* for the senses; its weights are not asked */
    dtl_arena arena;
    dtl_vector(pair) pairs;
    uint32_t told; /* tellings so far */
    uint64_t state;
} learner;

static void check(int status, const dtl_error *error) {
    if (status) stop("%s", error->message);
}

static void add_pairs(learner *l, const dtl_gold_telling *tellings, size_t count) {
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < i; j++) {
            pair p = {.same = tellings[i].chain == tellings[j].chain};
            p.first = l->told + (uint32_t)i;
            p.second = l->told + (uint32_t)j;
            dtl_telling_compare(p.features, &tellings[i].telling, &tellings[j].telling);
            bool alike = p.features[DTL_TELLING_SAME_BEGINNING] > 0 || p.features[DTL_TELLING_SAME_SENSE] > 0;
            p.asked = p.same || alike || random_next(&l->state) % UNLIKE_ONE_IN == 0;
            pair *added = need(dtl_vector_push(&l->pairs, &l->arena));
            *added = p;
        }
    }
    l->told += (uint32_t)count;
}

static int read_file(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error) {
    learner *l = (learner *)evaluation;
    dtl_ecb ecb;
    dtl_gold_tellings tellings;
    (void)set;
    check(dtl_ecb_read(&ecb, path, error), error);
    check(dtl_ecb_group(&ecb, false, error), error);
    check(dtl_tellings_read(&tellings, l->pipeline, l->model, &ecb, error), error);
    dtl_tellings_sort(&tellings);
    for (size_t first = 0, end; first < tellings.count; first = end) {
        for (end = first; end < tellings.count && tellings.items[end].story == tellings.items[first].story;) end++;
        add_pairs(l, tellings.items + first, end - first);
    }
    dtl_ecb_clear(&ecb);
    return DTL_OK;
}

/* AdaGrad, over the pairs that are asked. */
static size_t learn(learner *l, double weights[DTL_TELLING_FEATURES], int epochs) {
    double squares[DTL_TELLING_FEATURES];
    size_t count = 0;
    uint32_t *order = need(calloc(l->pairs.count, sizeof *order));
    for (uint32_t i = 0; i < l->pairs.count; i++) {
        if (l->pairs.items[i].asked) order[count++] = i;
    }
    for (int f = 0; f < DTL_TELLING_FEATURES; f++) {
        weights[f] = 0;
        squares[f] = 1e-6;
    }
    for (int epoch = 0; epoch < epochs; epoch++) {
        shuffle(order, (uint32_t)count, &l->state);
        for (size_t n = 0; n < count; n++) {
            const pair *p = &l->pairs.items[order[n]];
            double sum = 0;
            for (int f = 0; f < DTL_TELLING_FEATURES; f++) sum += weights[f] * p->features[f];
            double slope = 1 / (1 + exp(-sum)) - p->same;
            for (int f = 0; f < DTL_TELLING_FEATURES; f++) {
                double step = slope * p->features[f];
                squares[f] += step * step;
                weights[f] -= RATE * step / sqrt(squares[f]);
            }
        }
    }
    free(order);
    return count;
}

static int by_score(const void *a, const void *b) {
    const pair *left = a, *right = b;
    if (left->score != right->score) return left->score > right->score ? -1 : 1;
    if (left->first != right->first) return left->first < right->first ? -1 : 1;
    return (left->second > right->second) - (left->second < right->second);
}

/* Asks for the pairs that are among the likest of one of their tellings. */
static void ask_likest(learner *l, const double weights[DTL_TELLING_FEATURES]) {
    int *taken = need(calloc(l->told + 1, sizeof *taken));
    for (size_t i = 0; i < l->pairs.count; i++) {
        pair *p = &l->pairs.items[i];
        p->score = 0;
        for (int f = 0; f < DTL_TELLING_FEATURES; f++) p->score += weights[f] * p->features[f];
    }
    qsort(l->pairs.items, l->pairs.count, sizeof *l->pairs.items, by_score);
    for (size_t i = 0; i < l->pairs.count; i++) {
        pair *p = &l->pairs.items[i];
        p->asked = taken[p->first] < LIKEST || taken[p->second] < LIKEST;
        taken[p->first]++;
        taken[p->second]++;
    }
    free(taken);
}

void train_tellings(const char *data, const char *out) {
    dtl_error error = {.code = DTL_OK};
    char root[DTL_ROOT_SIZE];
    double weights[DTL_TELLING_FEATURES] = {0};
    learner l = {.evaluation = {.data = data}, .state = SEED_OF_PAIRS, .pairs = {.ceiling = MAX_PAIRS}};
    dtl_arena_init(&l.arena, (size_t)4 << 30);
    dtl_pipeline_root(root);
    check(dtl_pipeline_open(&l.pipeline, root, &error), &error);
    check(dtl_telling_open(&l.model, root, "en", &error), &error);
    check(dtl_evaluate_files(&l.evaluation, "ecb", ".train.jsonl", read_file, &error), &error);
    if (!l.pairs.count) stop("%s/ecb has no *.train.jsonl", data);
    learn(&l, weights, FIRST_EPOCHS);
    ask_likest(&l, weights);
    size_t asked = learn(&l, weights, EPOCHS);
    FILE *file = fopen(out, "w");
    if (!file) stop("%s cannot be written", out);
    fprintf(file, "# Made by dateline-train tellings from %zu pairs; src/merge/telling.h says what each is.\n", asked);
    for (int f = 0; f < DTL_TELLING_FEATURES; f++)
        fprintf(file, "%s\t%.3f\n", dtl_telling_feature_name((dtl_telling_feature)f), weights[f]);
    if (fclose(file)) stop("%s cannot be written", out);
    dtl_telling_close(l.model);
    dtl_pipeline_close(l.pipeline);
    dtl_arena_clear(&l.arena);
}
