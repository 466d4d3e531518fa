#include "base/hash.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/random.h>
#include <xxhash.h>

uint64_t dtl_hash(dtl_slice bytes, uint64_t seed) {
    return XXH3_64bits_withSeed(bytes.length ? bytes.data : "", bytes.length, seed);
}

static uint64_t process_seed;

static void draw_seed(void) {
    if (getrandom(&process_seed, sizeof process_seed, GRND_NONBLOCK) != (ssize_t)sizeof process_seed)
        process_seed = (uint64_t)(uintptr_t)&process_seed;
}

uint64_t dtl_hash_process_seed(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, draw_seed);
    return process_seed;
}

void dtl_id_print(char out[DTL_ID_SIZE], char kind, uint64_t hash) {
    snprintf(out, DTL_ID_SIZE, "%c-%016" PRIx64, kind, hash);
}
