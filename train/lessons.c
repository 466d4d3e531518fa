#include "lessons.h"

#include "train.h"

static size_t count_words(const net_sentence *all, uint32_t first, uint32_t end) {
    size_t words = 0;
    for (uint32_t i = first; i < end; i++) words += all[i].count;
    return words;
}

void lessons_init(lessons *l, net_sentence *all, uint32_t always, uint32_t count, float share) {
    *l = (lessons){.all = all, .always = always, .count = count, .others = count - always};
    size_t words = count_words(all, always, count);
    l->other_words = (size_t)(share * (float)count_words(all, 0, always));
    if (l->other_words > words) l->other_words = words;
    l->order = need(malloc(((size_t)count + 1) * sizeof *l->order));
    l->turns = need(malloc(((size_t)l->others + 1) * sizeof *l->turns));
    for (uint32_t i = 0; i < l->others; i++) l->turns[i] = always + i;
    l->turn = l->others;
}

void lessons_clear(lessons *l) {
    free(l->order);
    free(l->turns);
}

size_t lessons_words(const lessons *l) {
    return count_words(l->all, 0, l->always) + l->other_words;
}

void lessons_next(lessons *l, uint64_t *seed) {
    for (l->round = 0; l->round < l->always; l->round++) l->order[l->round] = l->round;
    for (size_t words = 0; words < l->other_words && l->round < l->count;) {
        if (l->turn == l->others) {
            shuffle(l->turns, l->others, seed);
            l->turn = 0;
        }
        l->order[l->round] = l->turns[l->turn++];
        words += l->all[l->order[l->round++]].count;
    }
    shuffle(l->order, l->round, seed);
}

void lessons_keep(lessons *l, checkpoint *state) {
    checkpoint_add(state, l->turns, l->others * sizeof *l->turns);
    checkpoint_add(state, &l->turn, sizeof l->turn);
}
