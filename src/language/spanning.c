#include "language/spanning.h"

#include <math.h>

/* More than any sum of scores can win back: a second word on the root is never worth it. */
#define ROOT_COST 10000.0f

dtl_spanning *dtl_spanning_new(dtl_arena *arena, uint32_t longest) {
    dtl_spanning *work = dtl_arena_new(arena, dtl_spanning);
    if (!work) return NULL;
    size_t nodes = (size_t)longest + 1, square = nodes * nodes;
    work->scores = dtl_arena_array(arena, float, square);
    work->arcs = dtl_arena_array(arena, dtl_arc, square);
    work->parts = dtl_arena_array(arena, int32_t, square);
    work->cycle = dtl_arena_array(arena, int32_t, 2 * nodes);
    work->cycle_arcs = dtl_arena_array(arena, dtl_arc, 2 * nodes);
    work->cycle_ends = dtl_arena_array(arena, uint32_t, nodes);
    work->entered = dtl_arena_array(arena, dtl_arc, nodes);
    work->best = dtl_arena_array(arena, int32_t, nodes);
    work->stands = dtl_arena_array(arena, int32_t, nodes);
    work->seen = dtl_arena_array(arena, int32_t, nodes);
    return arena->status ? NULL : work;
}

/* Some node of a cycle of best heads; -1 when there is none. Nodes that stand for no one are passed over. */
static int32_t find_cycle(dtl_spanning *work, int32_t nodes) {
    for (int32_t i = 0; i < nodes; i++) work->seen[i] = 0;
    for (int32_t i = 1; i < nodes; i++) {
        if (work->stands[i] != i) continue;
        int32_t at = i;
        while (at > 0 && work->seen[at] == 0) {
            work->seen[at] = i;
            at = work->best[at];
        }
        if (at > 0 && work->seen[at] == i) return at;
    }
    return -1;
}

static bool is_tree(dtl_spanning *work, int32_t nodes) {
    int32_t on_root = 0;
    for (int32_t i = 1; i < nodes; i++) on_root += work->best[i] == 0;
    return on_root == 1 && find_cycle(work, nodes) < 0;
}

static void find_best_of(dtl_spanning *work, int32_t nodes, int32_t i) {
    const float *row = work->scores + (size_t)i * (size_t)nodes;
    int32_t best = -1;
    for (int32_t h = 0; h < nodes; h++) {
        if (h != i && work->stands[h] == h && (best < 0 || row[h] > row[best])) best = h;
    }
    work->best[i] = best;
}

static void find_best(dtl_spanning *work, int32_t nodes) {
    for (int32_t i = 1; i < nodes; i++) find_best_of(work, nodes, i);
}

/* After a cycle was drawn together into node: the others' scores are what they were, only that a head in the cycle is the node
 * now. */
static void mend_best(dtl_spanning *work, int32_t nodes, int32_t node) {
    for (int32_t i = 1; i < nodes; i++) {
        if (work->stands[i] == i && i != node) work->best[i] = work->stands[work->best[i]];
    }
    find_best_of(work, nodes, node);
}

/* Draws the nodes of a cycle together into one of them. */
static uint32_t draw_together(dtl_spanning *work, int32_t nodes, int32_t node, uint32_t first, int32_t drawn) {
    size_t size = (size_t)nodes;
    uint32_t end = first;
    int32_t at = node;
    for (int32_t i = 0; i < nodes; i++) work->parts[(size_t)drawn * size + (size_t)i] = work->stands[i];
    do {
        work->cycle[end] = at;
        work->cycle_arcs[end++] = work->arcs[(size_t)at * size + (size_t)work->best[at]];
        at = work->best[at];
    } while (at != node);
    /* Arcs into the cycle are worth what they add over the arc that they replace. */
    for (uint32_t k = first; k < end; k++) {
        int32_t c = work->cycle[k];
        float lost = work->scores[(size_t)c * size + (size_t)work->best[c]];
        for (int32_t h = 0; h < nodes; h++) work->scores[(size_t)c * size + (size_t)h] -= lost;
    }
    for (uint32_t k = first; k < end; k++) {
        int32_t c = work->cycle[k];
        if (c == node) continue;
        for (int32_t other = 0; other < nodes; other++) {
            size_t in = (size_t)node * size + (size_t)other, its_in = (size_t)c * size + (size_t)other;
            size_t out = (size_t)other * size + (size_t)node, its_out = (size_t)other * size + (size_t)c;
            if (work->scores[its_in] > work->scores[in]) {
                work->scores[in] = work->scores[its_in];
                work->arcs[in] = work->arcs[its_in];
            }
            if (work->scores[its_out] > work->scores[out]) {
                work->scores[out] = work->scores[its_out];
                work->arcs[out] = work->arcs[its_out];
            }
        }
        for (int32_t i = 0; i < nodes; i++) {
            if (work->stands[i] == c) work->stands[i] = node;
        }
    }
    return end;
}

/* Takes the cycles apart again, the last first: the arc that enters one replaces the cycle's own arc there. */
static void take_apart(dtl_spanning *work, int32_t nodes, int32_t drawn) {
    while (drawn-- > 0) {
        uint32_t first = drawn ? work->cycle_ends[drawn - 1] : 0, end = work->cycle_ends[drawn];
        dtl_arc into = work->entered[work->cycle[first]];
        int32_t at = work->parts[(size_t)drawn * (size_t)nodes + (size_t)into.word];
        for (uint32_t k = first; k < end; k++) work->entered[work->cycle[k]] = work->cycle[k] == at ? into : work->cycle_arcs[k];
    }
}

static void solve(dtl_spanning *work, int32_t nodes) {
    int32_t drawn = 0;
    uint32_t end = 0;
    find_best(work, nodes);
    for (int32_t node; (node = find_cycle(work, nodes)) >= 0; drawn++) {
        end = draw_together(work, nodes, node, end, drawn);
        work->cycle_ends[drawn] = end;
        mend_best(work, nodes, node);
    }
    for (int32_t i = 1; i < nodes; i++) {
        if (work->stands[i] == i) work->entered[i] = work->arcs[(size_t)i * (size_t)nodes + (size_t)work->best[i]];
    }
    take_apart(work, nodes, drawn);
}

void dtl_spanning_find(dtl_spanning *work, const float *scores, uint32_t stride, uint32_t count, int32_t *heads) {
    int32_t nodes = (int32_t)count + 1;
    for (int32_t i = 0; i < nodes; i++) {
        work->stands[i] = i;
        for (int32_t h = 0; h < nodes; h++) {
            size_t at = (size_t)i * (size_t)nodes + (size_t)h;
            float score = i ? scores[(size_t)(i - 1) * stride + (size_t)h] : 0;
            work->scores[at] = isfinite(score) ? score : 0;
            work->arcs[at] = (dtl_arc){h, i};
        }
    }
    find_best(work, nodes);
    if (!is_tree(work, nodes)) {
        for (int32_t i = 1; i < nodes; i++) work->scores[(size_t)i * (size_t)nodes] -= ROOT_COST;
        solve(work, nodes);
        for (int32_t i = 1; i < nodes; i++) work->best[i] = work->entered[i].head;
    }
    for (int32_t i = 1; i < nodes; i++) heads[i - 1] = work->best[i];
}
