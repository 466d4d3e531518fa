/* The learned part: which words attribute what, and which source a quoted stretch has. */
#ifndef DTL_CODING_QUOTES_MODEL_H
#define DTL_CODING_QUOTES_MODEL_H

#include "coding/quotes/pairs.h"
#include "learn/linear.h"
#include "learn/lookup.h"

/* The classifiers only score; the score stands in one class, the other stays empty. */
enum { QUOTE_SCORE, QUOTE_CLASSES = 2 };

typedef struct quote_model {
    dtl_model_file file;
    dtl_linear pairs;    /* above 0: the cue introduces it */
    dtl_linear speakers; /* the best candidate is the source */
    dtl_linear kinds;    /* above 0: the stretch is what somebody said */
    dtl_lookup cues;     /* lemmas and tags seen as cues: quote_cue_key -> 0 */
} quote_model;

/* Errors: those of the model file. */
int quote_model_open(quote_model *out, const char *path, dtl_error *error);
void quote_model_close(quote_model *model);

uint32_t quote_cue_key(const quote_scene *scene, uint32_t token);

/* A source that a stretch may have. */
typedef enum quote_candidate_kind {
    CANDIDATE_CLAUSE,    /* the source of a word that may attribute */
    CANDIDATE_LAST,      /* the source of the stretch before */
    CANDIDATE_GOVERNOR,  /* the subject of the verb that governs the stretch */
    CANDIDATE_SIGNATURE, /* the name behind a dash behind the stretch */
    CANDIDATE_FIRST,     /* the first noun of its sentence */
    CANDIDATE_BEFORE,    /* the nearest noun before it */
    CANDIDATE_BEHIND     /* the nearest noun behind it */
} quote_candidate_kind;

typedef struct quote_candidate {
    quote_candidate_kind kind;
    uint32_t cue, source; /* tokens; NO_CHILD: none */
    bool holds;           /* something that the cue may introduce holds words of the stretch */
    uint32_t rank;        /* how many candidates lie nearer on the same side */
} quote_candidate;

/* Features for dtl_linear_score. Return how many, at most DTL_LINEAR_MAX_FEATURES. */
uint32_t quote_pair_features(const quote_scene *scene, const quote_pair *pair, uint32_t *out);
uint32_t quote_candidate_features(const quote_scene *scene, size_t stretch, const quote_candidate *candidate,
                                  const quote_candidate *last, uint32_t *out);

/* With the source that was chosen for the stretch. */
uint32_t quote_kind_features(const quote_scene *scene, size_t stretch, const quote_candidate *source, const quote_candidate *last,
                             uint32_t *out);

/* The sources that a stretch may have, given the one before it (NULL: none). Returns how many. */
enum { MAX_CANDIDATES = 64 };
size_t quote_candidates_of(const quote_scene *scene, size_t stretch, const quote_candidate *last,
                           quote_candidate out[MAX_CANDIDATES]);

#endif
