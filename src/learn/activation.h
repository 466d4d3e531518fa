/* Smooth steps, the same in training and at run time: only additions, products and one division, so that every processor gives
 * the same bits. */
#ifndef DTL_LEARN_ACTIVATION_H
#define DTL_LEARN_ACTIVATION_H

/* The rational approximation of tanh of Eigen (generic_fast_tanh_float, MPL2: coefficients as published there), error below 1e-6.
 */
static inline float dtl_tanh(float x) {
    const float bound = 7.90531110763549805f;
    x = x > bound ? bound : x;
    x = x < -bound ? -bound : x;
    float s = x * x;
    float p = -2.76076847742355e-16f;
    p = p * s + 2.00018790482477e-13f;
    p = p * s + -8.60467152213735e-11f;
    p = p * s + 5.12229709037114e-08f;
    p = p * s + 1.48572235717979e-05f;
    p = p * s + 6.37261928875436e-04f;
    p = p * s + 4.89352455891786e-03f;
    float q = 1.19825839466702e-06f;
    q = q * s + 1.18534705686654e-04f;
    q = q * s + 2.26843463243900e-03f;
    q = q * s + 4.89352518554385e-03f;
    return x * p / q;
}

static inline float dtl_sigmoid(float x) {
    return 0.5f + 0.5f * dtl_tanh(0.5f * x);
}

#endif
