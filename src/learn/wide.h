/* Loops that are built twice, for processors with AVX2 and for all others: an always-inlined body and two functions around it, of
 * which dtl_has_wide chooses at run time. No fused products and sums are allowed, so both give the same bits. */
#ifndef DTL_LEARN_WIDE_H
#define DTL_LEARN_WIDE_H

#include <stdbool.h>

#define DTL_WIDE_BODY static inline __attribute__((always_inline))

#if defined(__x86_64__)
#define DTL_WIDE __attribute__((target("avx2")))
static inline bool dtl_has_wide(void) {
    return __builtin_cpu_supports("avx2");
}
#else
#define DTL_WIDE
static inline bool dtl_has_wide(void) {
    return false;
}
#endif

#endif
