/* What a report is about, as weighted words. */
#ifndef DTL_STORIES_PROFILE_H
#define DTL_STORIES_PROFILE_H

#include <stdint.h>

#include "base/arena.h"
#include "knowledge/rarity.h"

enum { DTL_PROFILE_WORDS = 192, DTL_PROFILE_NAMES = 64, DTL_PROFILE_KEYS = 32 };

typedef struct dtl_profile_word {
    uint32_t word; /* hash */
    float weight;  /* of a vector of length 1 */
} dtl_profile_word;

typedef struct dtl_profile {
    const dtl_profile_word *words; /* by hash, at most DTL_PROFILE_WORDS: the heaviest */
    const dtl_profile_word *names; /* by hash, at most DTL_PROFILE_NAMES: the heaviest rare words that are always capitalised */
    uint32_t count, name_count, key_count;
    uint32_t keys[DTL_PROFILE_KEYS]; /* hashes of the heaviest of them, heaviest first */
} dtl_profile;

/* Words count by how rare they are in news at large, names and numbers more than others, and what stands early in the report more
 * than what comes late. title may have data NULL. DTL_ENOMEM, DTL_ELIMIT. */
int dtl_profile_read(dtl_profile *out, const dtl_rarity *rarity, dtl_slice title, dtl_slice text, dtl_arena *arena);

/* How much two reports have in common, about 0 to 1: of words, and of names among them. together: they were published within days
 * of each other; then common names tell more. */
double dtl_profile_compare(const dtl_profile *a, const dtl_profile *b, bool together);

#endif
