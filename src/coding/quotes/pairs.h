/* Pairs of a word that may attribute and what it may introduce. */
#ifndef DTL_CODING_QUOTES_PAIRS_H
#define DTL_CODING_QUOTES_PAIRS_H

#include "coding/quotes/scene.h"

typedef enum quote_pair_kind {
    PAIR_CHILD,
    PAIR_AROUND,
    PAIR_PHRASE,
    PAIR_STRETCH_BEHIND,
    PAIR_STRETCH_BEFORE,
    PAIR_SENTENCE
} quote_pair_kind;

typedef struct quote_pair {
    uint32_t cue, source;
    uint32_t child;       /* the token that heads what is said; of a stretch, its first token */
    uint32_t first, last; /* tokens of what is said */
    quote_pair_kind kind;
    uint32_t stretch; /* of the stretch kinds */
} quote_pair;

enum { MAX_PAIRS = 12 };

/* The pairs of one clause. Returns how many. */
size_t quote_pairs_of(const quote_scene *scene, const quote_clause *clause, quote_pair out[MAX_PAIRS]);

/* Whether there is a verb among the tokens from first to last. */
bool quote_has_verb(const quote_scene *scene, uint32_t first, uint32_t last);

/* Whether the pair is a plain case that needs no learning: "A attacked B, X said on Sunday.", "according to X, A attacked B". */
bool quote_pair_is_plain(const quote_scene *scene, const quote_pair *pair);

#endif
