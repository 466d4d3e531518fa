/* An averaged perceptron over hashed features (Collins 2002), to be written as a dtl_linear. */
#ifndef DTL_TRAIN_PERCEPTRON_H
#define DTL_TRAIN_PERCEPTRON_H

#include "base/arena.h"
#include "learn/linear.h"

typedef struct perceptron {
    float *weights, *sums; /* [rows][stride]; sums for the average */
    uint32_t row_bits, mask, classes, stride;
    float step;
} perceptron;

/* Ends the program when memory is out, as everything in this folder does. */
void perceptron_init(perceptron *out, uint32_t row_bits, uint32_t classes);
void perceptron_clear(perceptron *p);

void perceptron_score(const perceptron *p, const uint32_t *features, uint32_t count, float *scores);
/* One more example was seen. */
void perceptron_step(perceptron *p);
void perceptron_add(perceptron *p, const uint32_t *features, uint32_t count, uint32_t cls, float change);

/* The averaged weights in 8 bits as the bytes of a section, in the arena: the rows with the greatest weights, at most this many.
 */
dtl_slice perceptron_section(const perceptron *p, uint32_t most_rows, dtl_arena *arena);
#endif
