#include <math.h>

#include "partition.h"

/* Potentials u, v and the row that each column is matched with; row and column 0 stand for none. Rows are added one by one along
 * the cheapest augmenting path, costs being negative weights. */
typedef struct solver {
    const double *weight;
    size_t rows, columns; /* rows <= columns */
    bool transposed;
    double *u, *v, *least;
    size_t *row_of, *way;
    bool *used;
} solver;

static double cost(const solver *s, size_t row, size_t column) {
    return -(s->transposed ? s->weight[(column - 1) * s->rows + row - 1] : s->weight[(row - 1) * s->columns + column - 1]);
}

static size_t extend(solver *s, size_t column) {
    size_t row = s->row_of[column], next = 0;
    double delta = INFINITY;
    s->used[column] = true;
    for (size_t j = 1; j <= s->columns; j++) {
        if (s->used[j]) continue;
        double reduced = cost(s, row, j) - s->u[row] - s->v[j];
        if (reduced < s->least[j]) {
            s->least[j] = reduced;
            s->way[j] = column;
        }
        if (s->least[j] < delta) {
            delta = s->least[j];
            next = j;
        }
    }
    for (size_t j = 0; j <= s->columns; j++) {
        if (s->used[j]) {
            s->u[s->row_of[j]] += delta;
            s->v[j] -= delta;
        } else {
            s->least[j] -= delta;
        }
    }
    return next;
}

static void add_row(solver *s, size_t row) {
    size_t column = 0;
    s->row_of[0] = row;
    for (size_t j = 0; j <= s->columns; j++) {
        s->least[j] = INFINITY;
        s->used[j] = false;
    }
    do {
        column = extend(s, column);
    } while (s->row_of[column]);
    while (column) {
        s->row_of[column] = s->row_of[s->way[column]];
        column = s->way[column];
    }
}

double dtl_assign(const double *weight, size_t rows, size_t columns, dtl_arena *arena) {
    solver s = {.weight = weight, .rows = rows, .columns = columns, .transposed = rows > columns};
    if (s.transposed) {
        s.rows = columns;
        s.columns = rows;
    }
    s.u = dtl_arena_array(arena, double, s.rows + 1);
    s.v = dtl_arena_array(arena, double, s.columns + 1);
    s.least = dtl_arena_array(arena, double, s.columns + 1);
    s.row_of = dtl_arena_array(arena, size_t, s.columns + 1);
    s.way = dtl_arena_array(arena, size_t, s.columns + 1);
    s.used = dtl_arena_array(arena, bool, s.columns + 1);
    if (!s.u || !s.v || !s.least || !s.row_of || !s.way || !s.used) return NAN;
    for (size_t row = 1; row <= s.rows; row++) add_row(&s, row);
    double sum = 0;
    for (size_t j = 1; j <= s.columns; j++) sum -= s.row_of[j] ? cost(&s, s.row_of[j], j) : 0;
    return sum;
}
