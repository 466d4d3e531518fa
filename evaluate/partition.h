/* How alike two groupings of the same mentions are: the measures of coreference. */
#ifndef DTL_EVALUATE_PARTITION_H
#define DTL_EVALUATE_PARTITION_H

#include "base/arena.h"

enum { DTL_NO_GROUP = -1 };

/* gold[i], found[i]: the group of item i, from 0 on, or DTL_NO_GROUP where a grouping has not got the item. */
typedef struct dtl_partitions {
    const int *gold, *found;
    size_t count;
} dtl_partitions;

/* F1 of each. NAN when memory ran out (arena->status).
 * MUC: Vilain et al. 1995. B3: Bagga and Baldwin 1998. CEAFe: Luo 2005, entities alike by phi4. LEA: Moosavi and Strube 2016. */
double dtl_muc(const dtl_partitions *p, dtl_arena *arena);
double dtl_b3(const dtl_partitions *p, dtl_arena *arena);
double dtl_ceafe(const dtl_partitions *p, dtl_arena *arena);
double dtl_lea(const dtl_partitions *p, dtl_arena *arena);
/* The mean of the first three. */
double dtl_conll(const dtl_partitions *p, dtl_arena *arena);

/* Copies a grouping without its groups of one. NULL when memory ran out. */
int *dtl_without_singletons(const int *groups, size_t count, dtl_arena *arena);

/* The largest sum of weight[row * columns + column] with each row and each column taken at most once (Kuhn 1955, Munkres 1957).
 * Weights are not negative. NAN when memory ran out. */
double dtl_assign(const double *weight, size_t rows, size_t columns, dtl_arena *arena);

#endif
