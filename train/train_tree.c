/* Learns the parser with a dynamic oracle (Goldberg and Nivre 2013, "Training deterministic parsers with non-deterministic
 * oracles"): from the second round on it follows its own moves and learns the best that can still be made of them. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "perceptron.h"
#include "train.h"

enum { EPOCHS = 12, ROW_BITS = 20, MOST_ROWS = 120000, FOLLOWS_OWN = 90 };

typedef struct transitions {
    dtl_transition items[DTL_LINEAR_MAX_CLASSES];
    uint32_t count;
} transitions;

static void make_transitions(transitions *out, const corpus *c) {
    bool seen[2][DTL_RELATION_COUNT] = {{false}};
    out->items[out->count++] = (dtl_transition){DTL_MOVE_SHIFT, DTL_NO_RELATION};
    for (uint32_t i = 0; i < c->plain; i++) {
        const sample *s = &c->samples[i];
        for (uint32_t k = 0; k < s->count; k++) seen[(int32_t)k > s->heads[k]][s->relations[k]] = true;
    }
    for (int side = 0; side < 2; side++) {
        for (int relation = 0; relation < DTL_RELATION_COUNT; relation++) {
            dtl_move move = side ? DTL_MOVE_RIGHT : DTL_MOVE_LEFT;
            if (seen[side][relation]) out->items[out->count++] = (dtl_transition){(uint8_t)move, (uint8_t)relation};
        }
    }
}

/* How many gold arcs each move makes impossible. */
static void count_costs(const dtl_parse *parse, const sample *s, uint32_t cost[3]) {
    const int32_t *stack = parse->stack, *heads = s->heads;
    int32_t front = (int32_t)parse->front, count = (int32_t)parse->count, depth = (int32_t)parse->depth;
    cost[DTL_MOVE_SHIFT] = cost[DTL_MOVE_LEFT] = cost[DTL_MOVE_RIGHT] = 0;
    if (front < count) {
        for (int32_t i = 0; i < depth; i++) {
            cost[DTL_MOVE_SHIFT] += heads[stack[i]] == front;
            cost[DTL_MOVE_SHIFT] += i + 1 < depth && heads[front] == stack[i];
        }
    }
    if (depth == 0) return;
    int32_t top = stack[depth - 1], below = depth > 1 ? stack[depth - 2] : DTL_NO_TOKEN;
    uint32_t children = 0;
    for (int32_t i = front; i < count; i++) children += heads[i] == top;
    cost[DTL_MOVE_LEFT] = children + (below >= 0 && heads[top] == below) + (heads[top] > front);
    cost[DTL_MOVE_RIGHT] = children + (heads[top] >= front);
}

typedef struct choice {
    uint32_t best, gold; /* the best by score, and the best of those that cost least */
} choice;

static choice choose(const dtl_parse *parse, const sample *s, const transitions *t, const float *scores) {
    uint32_t cost[3], least = UINT32_MAX, top = parse->depth ? (uint32_t)parse->stack[parse->depth - 1] : 0;
    bool can[3];
    choice out = {UINT32_MAX, UINT32_MAX};
    count_costs(parse, s, cost);
    for (int move = 0; move < 3; move++) {
        can[move] = dtl_parse_can(parse, (dtl_move)move);
        if (can[move] && cost[move] < least) least = cost[move];
    }
    for (uint32_t i = 0; i < t->count; i++) {
        dtl_transition x = t->items[i];
        if (!can[x.move]) continue;
        if (out.best == UINT32_MAX || scores[i] > scores[out.best]) out.best = i;
        if (cost[x.move] != least) continue;
        if (x.move != DTL_MOVE_SHIFT) {
            int32_t head = x.move == DTL_MOVE_LEFT ? (int32_t)parse->front : parse->stack[parse->depth - 2];
            bool arc_is_right = head == s->heads[top];
            if (arc_is_right && x.relation != s->relations[top]) continue;
        }
        if (out.gold == UINT32_MAX || scores[i] > scores[out.gold]) out.gold = i;
    }
    if (out.gold == UINT32_MAX) out.gold = out.best;
    return out;
}

static size_t learn_sentence(perceptron *p, dtl_parse *parse, const sample *s, const dtl_tagger *tagger, const transitions *t,
                             bool follow, uint64_t *random) {
    uint32_t features[DTL_TREE_FEATURES];
    float scores[DTL_LINEAR_MAX_CLASSES];
    size_t wrong = 0;
    dtl_parse_start(parse, s->words, tagger->tags, s->classes, s->count);
    while (!dtl_parse_done(parse)) {
        uint32_t n = dtl_parse_features(features, parse);
        perceptron_score(p, features, n, scores);
        choice made = choose(parse, s, t, scores);
        perceptron_step(p);
        if (made.best != made.gold) {
            wrong++;
            perceptron_add(p, features, n, made.gold, 1);
            perceptron_add(p, features, n, made.best, -1);
        }
        bool own = follow && random_next(random) % 100 < FOLLOWS_OWN;
        dtl_parse_do(parse, t->items[own ? made.best : made.gold]);
    }
    return wrong;
}

static void add_move_table(const transitions *t, writer *model, dtl_arena *arena) {
    static const char *const moves[] = {"shift", "left", "right"};
    dtl_buffer table;
    dtl_buffer_init(&table, 1 << 16);
    for (uint32_t i = 0; i < t->count; i++) {
        const char *relation = t->items[i].relation == DTL_NO_RELATION ? "" : dtl_relation_name((dtl_relation)t->items[i].relation);
        dtl_buffer_print(&table, "%s\t%s\n", moves[t->items[i].move], relation);
    }
    writer_add(model, "tree.moves", dtl_arena_copy(arena, dtl_buffer_slice(&table)));
    dtl_buffer_clear(&table);
}

void train_tree(const corpus *c, const dtl_tagger *tagger, writer *model, uint64_t seed) {
    transitions t = {.count = 0};
    perceptron p;
    uint32_t longest = 0, *order = need(dtl_arena_array(c->arena, uint32_t, c->count));
    make_transitions(&t, c);
    for (uint32_t i = 0; i < c->count; i++) {
        order[i] = i;
        if (c->samples[i].count > longest) longest = c->samples[i].count;
    }
    dtl_parse *parse = need(dtl_parse_new(c->arena, longest));
    perceptron_init(&p, ROW_BITS, t.count);
    say("tree: %u transitions", t.count);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        size_t wrong = 0;
        shuffle(order, c->count, &seed);
        for (uint32_t i = 0; i < c->count; i++)
            wrong += learn_sentence(&p, parse, &c->samples[order[i]], tagger, &t, epoch > 0, &seed);
        say("tree: epoch %d: %zu wrong", epoch, wrong);
    }
    writer_add(model, "tree.weights", perceptron_section(&p, MOST_ROWS, c->arena));
    add_move_table(&t, model, c->arena);
    perceptron_clear(&p);
}
