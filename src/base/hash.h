/* 64-bit hashes (XXH3). */
#ifndef DTL_BASE_HASH_H
#define DTL_BASE_HASH_H

#include <stdint.h>

#include "base/slice.h"

uint64_t dtl_hash(dtl_slice bytes, uint64_t seed);

/* A seed drawn once a process: for maps whose keys come from outside. */
uint64_t dtl_hash_process_seed(void);

/* Content ids: a letter, a dash and 16 hexadecimal digits, as "m-1f0c5a2e9b774d31". */
enum { DTL_ID_SIZE = 19 }; /* bytes with the terminating NUL */
void dtl_id_print(char out[DTL_ID_SIZE], char kind, uint64_t hash);

#endif
