#include "partition.h"

#include <math.h>
#include <stdlib.h>

/* The items of each group lie together: [starts[g], starts[g + 1]). */
typedef struct grouping {
    size_t *starts, *items;
    size_t groups;
} grouping;

static bool group(grouping *out, const int *groups, size_t count, dtl_arena *arena) {
    out->groups = 0;
    for (size_t i = 0; i < count; i++) {
        if (groups[i] >= 0 && (size_t)groups[i] >= out->groups) out->groups = (size_t)groups[i] + 1;
    }
    out->starts = dtl_arena_array(arena, size_t, out->groups + 2);
    out->items = dtl_arena_array(arena, size_t, count);
    if (!out->starts || !out->items) return false;
    for (size_t i = 0; i < count; i++) {
        if (groups[i] >= 0) out->starts[groups[i] + 2]++;
    }
    for (size_t g = 2; g < out->groups + 2; g++) out->starts[g] += out->starts[g - 1];
    for (size_t i = 0; i < count; i++) {
        if (groups[i] >= 0) out->items[out->starts[groups[i] + 1]++] = i;
    }
    return true;
}

static size_t size_of(const grouping *of, size_t g) {
    return of->starts[g + 1] - of->starts[g];
}

static int compare_numbers(const void *a, const void *b) {
    int left = *(const int *)a, right = *(const int *)b;
    return (left > right) - (left < right);
}

/* The groups of other that the items of one group are in: runs of equal numbers in ascending order, those of no group first. */
static int *others_of(const grouping *of, size_t g, const int *other, dtl_arena *arena) {
    int *found = dtl_arena_array(arena, int, size_of(of, g));
    for (size_t i = 0; found && i < size_of(of, g); i++) found[i] = other[of->items[of->starts[g] + i]];
    if (found && size_of(of, g)) qsort(found, size_of(of, g), sizeof *found, compare_numbers);
    return found;
}

/* What a measure sums over the groups of one side: part of whole. */
typedef struct share {
    double part, whole;
} share;

/* size: of the group; runs: how many of its items each group of the other side has, 0-terminated; absent: how many none has. */
typedef void measure(share *sum, const grouping *other, size_t size, const int *others);

static void add_muc(share *sum, const grouping *other, size_t size, const int *others) {
    (void)other;
    size_t parts = 0;
    for (size_t i = 0; i < size; i++) parts += others[i] == DTL_NO_GROUP || !i || others[i] != others[i - 1];
    sum->part += (double)(size - parts);
    sum->whole += (double)(size - 1);
}

static void add_b3(share *sum, const grouping *other, size_t size, const int *others) {
    (void)other;
    for (size_t i = 0, end; i < size; i = end) {
        for (end = i; end < size && others[end] == others[i];) end++;
        if (others[i] != DTL_NO_GROUP) sum->part += (double)((end - i) * (end - i)) / (double)size;
    }
    sum->whole += (double)size;
}

static void add_lea(share *sum, const grouping *other, size_t size, const int *others) {
    double links = (double)size * (double)(size - 1) / 2, found = 0;
    if (size == 1) {
        links = 1;
        found = others[0] != DTL_NO_GROUP && size_of(other, (size_t)others[0]) == 1;
    }
    for (size_t i = 0, end; size > 1 && i < size; i = end) {
        for (end = i; end < size && others[end] == others[i];) end++;
        if (others[i] != DTL_NO_GROUP) found += (double)(end - i) * (double)(end - i - 1) / 2;
    }
    sum->part += (double)size * found / links;
    sum->whole += (double)size;
}

/* Part of whole over the groups of one side. */
static double one_side(measure *add, const int *groups, const int *other, size_t count, dtl_arena *arena) {
    grouping own, there;
    if (!group(&own, groups, count, arena) || !group(&there, other, count, arena)) return NAN;
    share sum = {0, 0};
    for (size_t g = 0; g < own.groups; g++) {
        if (!size_of(&own, g)) continue;
        const int *others = others_of(&own, g, other, arena);
        if (!others) return NAN;
        add(&sum, &there, size_of(&own, g), others);
    }
    return sum.whole > 0 ? sum.part / sum.whole : 0;
}

static double f1(double precision, double recall) {
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

static double both_sides(measure *add, const dtl_partitions *p, dtl_arena *arena) {
    return f1(one_side(add, p->found, p->gold, p->count, arena), one_side(add, p->gold, p->found, p->count, arena));
}

double dtl_muc(const dtl_partitions *p, dtl_arena *arena) {
    return both_sides(add_muc, p, arena);
}

double dtl_b3(const dtl_partitions *p, dtl_arena *arena) {
    return both_sides(add_b3, p, arena);
}

double dtl_lea(const dtl_partitions *p, dtl_arena *arena) {
    return both_sides(add_lea, p, arena);
}

static size_t root_of(size_t *parent, size_t node) {
    while (parent[node] != node) node = parent[node] = parent[parent[node]];
    return node;
}

/* Groups of both sides that hang together through shared items can be matched by themselves. */
typedef struct islands {
    const grouping *gold, *found;
    size_t *parent; /* of the gold groups, then the found ones */
    size_t *row;    /* the number of each group within its island and side */
    double *weight; /* of the island at hand */
} islands;

static double match_island(const islands *all, const dtl_partitions *p, size_t island, dtl_arena *arena) {
    size_t rows = 0, columns = 0, golds = all->gold->groups;
    for (size_t g = 0; g < golds; g++) {
        if (size_of(all->gold, g) && root_of(all->parent, g) == island) all->row[g] = rows++;
    }
    for (size_t f = 0; f < all->found->groups; f++) {
        if (size_of(all->found, f) && root_of(all->parent, golds + f) == island) all->row[golds + f] = columns++;
    }
    if (!rows || !columns) return 0;
    double *weight = dtl_arena_array(arena, double, rows *columns);
    if (!weight) return NAN;
    for (size_t g = 0; g < golds; g++) {
        if (!size_of(all->gold, g) || root_of(all->parent, g) != island) continue;
        for (size_t i = all->gold->starts[g]; i < all->gold->starts[g + 1]; i++) {
            int f = p->found[all->gold->items[i]];
            if (f == DTL_NO_GROUP) continue;
            weight[all->row[g] * columns + all->row[golds + (size_t)f]] +=
                2.0 / (double)(size_of(all->gold, g) + size_of(all->found, (size_t)f));
        }
    }
    return dtl_assign(weight, rows, columns, arena);
}

double dtl_ceafe(const dtl_partitions *p, dtl_arena *arena) {
    grouping gold, found;
    if (!group(&gold, p->gold, p->count, arena) || !group(&found, p->found, p->count, arena)) return NAN;
    size_t nodes = gold.groups + found.groups, golds = 0, founds = 0;
    islands all = {.gold = &gold,
                   .found = &found,
                   .parent = dtl_arena_array(arena, size_t, nodes),
                   .row = dtl_arena_array(arena, size_t, nodes)};
    if (!all.parent || !all.row) return NAN;
    for (size_t i = 0; i < nodes; i++) all.parent[i] = i;
    for (size_t i = 0; i < p->count; i++) {
        if (p->gold[i] == DTL_NO_GROUP || p->found[i] == DTL_NO_GROUP) continue;
        size_t a = root_of(all.parent, (size_t)p->gold[i]), b = root_of(all.parent, gold.groups + (size_t)p->found[i]);
        all.parent[a > b ? a : b] = a > b ? b : a;
    }
    double sum = 0;
    for (size_t i = 0; i < gold.groups; i++) {
        golds += size_of(&gold, i) > 0;
        if (size_of(&gold, i) && all.parent[i] == i) sum += match_island(&all, p, i, arena);
    }
    for (size_t i = 0; i < found.groups; i++) founds += size_of(&found, i) > 0;
    return f1(founds ? sum / (double)founds : 0, golds ? sum / (double)golds : 0);
}

double dtl_conll(const dtl_partitions *p, dtl_arena *arena) {
    return (dtl_muc(p, arena) + dtl_b3(p, arena) + dtl_ceafe(p, arena)) / 3;
}

int *dtl_without_singletons(const int *groups, size_t count, dtl_arena *arena) {
    grouping all;
    int *kept = dtl_arena_array(arena, int, count);
    if (!kept || !group(&all, groups, count, arena)) return NULL;
    for (size_t i = 0; i < count; i++)
        kept[i] = groups[i] != DTL_NO_GROUP && size_of(&all, (size_t)groups[i]) > 1 ? groups[i] : DTL_NO_GROUP;
    return kept;
}
