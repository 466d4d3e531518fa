#include "votes.h"

#include <stdlib.h>

static int by_key(const void *a, const void *b) {
    const vote *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->rule < y->rule ? -1 : x->rule > y->rule;
}

size_t sum_votes(vote *votes, size_t count) {
    size_t kept = 0;
    qsort(votes, count, sizeof *votes, by_key);
    for (size_t i = 0; i < count; i++) {
        if (kept && votes[kept - 1].key == votes[i].key && votes[kept - 1].rule == votes[i].rule) {
            votes[kept - 1].count += votes[i].count;
        } else {
            votes[kept++] = votes[i];
        }
    }
    return kept;
}
