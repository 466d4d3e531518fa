/* Lemmas: a rule a word, found by the form, else by its longest known ending, both with the tag. */
#ifndef DTL_LANGUAGE_LEMMA_H
#define DTL_LANGUAGE_LEMMA_H

#include "base/arena.h"
#include "language/word.h"
#include "learn/lookup.h"

typedef enum dtl_lemma_case { DTL_LEMMA_KEEP, DTL_LEMMA_LOWER, DTL_LEMMA_TITLE, DTL_LEMMA_CASES } dtl_lemma_case;

/* Change the letters' case, cut `cut` code points off the end, put `ending` there. */
typedef struct dtl_lemma_rule {
    uint8_t cut, letter_case;
    dtl_slice ending; /* in the model file */
} dtl_lemma_rule;

typedef struct dtl_lemmatizer {
    dtl_lookup lookup;
    dtl_lemma_rule *rules;
    uint32_t rule_count;
} dtl_lemmatizer;

/* Keys from the finest (level 0: the form as written) to the coarsest (DTL_LEMMA_LEVELS - 1: the tag alone). */
enum { DTL_LEMMA_LEVELS = DTL_WORD_SUFFIXES + 3 };
uint32_t dtl_lemma_key(const dtl_word *word, uint32_t tag_key, uint32_t level);

int dtl_lemmatizer_load(dtl_lemmatizer *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error);

/* The lemma, in the arena or the form itself; data NULL when memory ran out. */
dtl_slice dtl_lemma_of(const dtl_lemmatizer *lemmatizer, dtl_slice form, const dtl_word *word, uint32_t tag_key,
                       dtl_arena *arena);
/* What a rule makes of a form; ending as in the rule. */
dtl_slice dtl_lemma_apply(const dtl_lemma_rule *rule, dtl_slice form, dtl_arena *arena);

#endif
