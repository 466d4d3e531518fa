/* The table of figures, and its comparison with the accepted ones. */
#ifndef DTL_EVALUATE_FIGURES_H
#define DTL_EVALUATE_FIGURES_H

#include <stdio.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/vector.h"

typedef struct dtl_one_figure {
    dtl_slice task, set, metric;
    double value;
} dtl_one_figure;

typedef struct dtl_figures {
    dtl_arena arena;
    dtl_vector(dtl_one_figure) list;
} dtl_figures;

void dtl_figures_init(dtl_figures *figures);
void dtl_figures_clear(dtl_figures *figures);

/* One line a figure: task, set, metric, value with three decimals, separated by tabs. */
void dtl_figures_print(const dtl_figures *figures, FILE *out);

/* Compares with a file of lines "task set metric value tolerance". Writes each figure that fell by more than its tolerance, and
 * each accepted figure that is missing, to out; returns how many, or a negative code when the file cannot be read. */
int dtl_figures_compare(const dtl_figures *figures, const char *baseline, FILE *out, dtl_error *error);

#endif
