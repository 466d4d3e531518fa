/* Features as hashes: a template's number and up to three values give a row of a weight table. */
#ifndef DTL_LEARN_FEATURE_H
#define DTL_LEARN_FEATURE_H

#include <stdint.h>

/* Mixing by multiplication and shift, as in the finaliser of MurmurHash3 (A. Appleby, public domain). */
static inline uint32_t dtl_feature_mix(uint32_t part, uint32_t a, uint32_t b, uint32_t c) {
    uint64_t x = ((uint64_t)a << 32 | b) ^ ((uint64_t)part * UINT64_C(0x9E3779B97F4A7C15));
    x = (x ^ (x >> 33)) * UINT64_C(0xFF51AFD7ED558CCD);
    x ^= (uint64_t)c * UINT64_C(0xD6E8FEB86659FD93);
    x = (x ^ (x >> 33)) * UINT64_C(0xC4CEB9FE1A85EC53);
    return (uint32_t)(x >> 32);
}

/* FNV-1a, one value after another (http://www.isthe.com/chongo/tech/comp/fnv/). */
static inline uint32_t dtl_feature_add(uint32_t hash, uint32_t value) {
    return (hash ^ value) * UINT32_C(16777619);
}
#define DTL_FEATURE_START UINT32_C(2166136261)

#endif
