#include "figures.h"

#include <stdlib.h>

#include "base/file.h"
#include "evaluate.h"

enum { MAX_FIGURES = 10000, MAX_BASELINE = 1 << 20 };

void dtl_figures_init(dtl_figures *figures) {
    *figures = (dtl_figures){.list = {.ceiling = MAX_FIGURES}};
    dtl_arena_init(&figures->arena, 16 << 20);
}

void dtl_figures_clear(dtl_figures *figures) {
    dtl_arena_clear(&figures->arena);
}

int dtl_figure(dtl_evaluation *evaluation, const char *task, const char *set, const char *metric, double value,
               dtl_error *error) {
    dtl_figures *figures = evaluation->figures;
    dtl_arena *arena = &figures->arena;
    dtl_one_figure *figure = dtl_vector_push(&figures->list, arena);
    if (!figure) return dtl_fail(error, DTL_ELIMIT, "too many figures");
    *figure = (dtl_one_figure){dtl_arena_copy(arena, dtl_slice_of(task)), dtl_arena_copy(arena, dtl_slice_of(set)),
                               dtl_arena_copy(arena, dtl_slice_of(metric)), value};
    return arena->status ? dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status)) : DTL_OK;
}

void dtl_figures_print(const dtl_figures *figures, FILE *out) {
    for (size_t i = 0; i < figures->list.count; i++) {
        const dtl_one_figure *f = &figures->list.items[i];
        fprintf(out, "%.*s\t%.*s\t%.*s\t%.3f\n", DTL_PRINT(f->task), DTL_PRINT(f->set), DTL_PRINT(f->metric), f->value);
    }
}

static const dtl_one_figure *find(const dtl_figures *figures, dtl_slice task, dtl_slice set, dtl_slice metric) {
    for (size_t i = 0; i < figures->list.count; i++) {
        const dtl_one_figure *f = &figures->list.items[i];
        if (dtl_slice_equal(f->task, task) && dtl_slice_equal(f->set, set) && dtl_slice_equal(f->metric, metric)) return f;
    }
    return NULL;
}

/* Whether the accepted figure of a line does not hold any more. */
static int fell(const dtl_figures *figures, dtl_slice line, FILE *out) {
    dtl_slice field[5] = {DTL_NO_SLICE};
    for (int i = 0; i < 5 && line.data; i++) field[i] = dtl_slice_cut(&line, '\t');
    if (!field[4].data) return 0;
    double accepted = strtod(field[3].data, NULL), tolerance = strtod(field[4].data, NULL);
    const dtl_one_figure *now = find(figures, field[0], field[1], field[2]);
    if (now && now->value + 0.0005 >= accepted - tolerance) return 0;
    fprintf(out, "fell: %.*s %.*s %.*s: accepted %.3f, tolerance %.3f, ", DTL_PRINT(field[0]), DTL_PRINT(field[1]),
            DTL_PRINT(field[2]), accepted, tolerance);
    if (now) {
        fprintf(out, "now %.3f\n", now->value);
    } else {
        fprintf(out, "now missing\n");
    }
    return 1;
}

int dtl_figures_compare(const dtl_figures *figures, const char *baseline, FILE *out, dtl_error *error) {
    dtl_arena arena;
    dtl_slice text;
    dtl_arena_init(&arena, 4 * MAX_BASELINE);
    int result = dtl_file_read(&text, baseline, MAX_BASELINE, &arena, error);
    while (result >= 0 && text.data) {
        dtl_slice line = dtl_slice_cut(&text, '\n');
        if (line.length && line.data[0] != '#') result += fell(figures, line, out);
    }
    dtl_arena_clear(&arena);
    return result;
}
