/* A log-linear scorer over hashed features, learned by AdaGrad (Duchi, Hazan, Singer 2011), to be written as a dtl_linear with
 * its score in class 0. */
#ifndef DTL_TRAIN_LOGISTIC_H
#define DTL_TRAIN_LOGISTIC_H

#include "base/arena.h"
#include "learn/linear.h"

typedef struct logistic {
    float *weights, *squares; /* [rows]; the squares of the gradients so far */
    uint32_t row_bits, mask;
    float rate;
} logistic;

/* Ends the program when memory is out, as everything in this folder does. */
void logistic_init(logistic *out, uint32_t row_bits, float rate);
void logistic_clear(logistic *l);

float logistic_score(const logistic *l, const uint32_t *features, uint32_t count);

/* Moves the weights of the features against the gradient of the loss by their score. */
void logistic_move(logistic *l, const uint32_t *features, uint32_t count, float gradient);

/* One example of yes or no. Scores will be above 0 where yes is more likely than threshold. */
void logistic_learn(logistic *l, const uint32_t *features, uint32_t count, bool yes, float threshold);

/* As perceptron_section. */
dtl_slice logistic_section(const logistic *l, uint32_t most_rows, dtl_arena *arena);

#endif
