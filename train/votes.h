/* Votes for rules: how often a key goes with each. */
#ifndef DTL_TRAIN_VOTES_H
#define DTL_TRAIN_VOTES_H

#include <stddef.h>
#include <stdint.h>

typedef struct vote {
    uint32_t key, rule, count;
} vote;

/* Sorts by key and rule, and sums votes of the same; returns how many remain. */
size_t sum_votes(vote *votes, size_t count);

#endif
