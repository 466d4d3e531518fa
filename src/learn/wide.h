/* Loops that are built several times, for processors with AVX2, for all others, and where it pays for those with AVX-512: an
 * always-inlined body and functions around it, of which dtl_has_wide and dtl_has_widest choose at run time. No fused products and
 * sums are allowed, so all give the same bits. */
#ifndef DTL_LEARN_WIDE_H
#define DTL_LEARN_WIDE_H

#include <stdbool.h>

#define DTL_WIDE_BODY static inline __attribute__((always_inline))

#if defined(__x86_64__)
#define DTL_WIDE __attribute__((target("avx2")))
static inline bool dtl_has_wide(void) {
    return __builtin_cpu_supports("avx2");
}
/* With pairs of 16-bit numbers multiplied and added at once (VNNI). */
#define DTL_WIDEST __attribute__((target("avx512f,avx512bw,avx512vnni")))
static inline bool dtl_has_widest(void) {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni");
}
#else
#define DTL_WIDE
#define DTL_WIDEST
static inline bool dtl_has_widest(void) {
    return false;
}
static inline bool dtl_has_wide(void) {
    return false;
}
#endif

#endif
