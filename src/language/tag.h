/* Tags: part of speech, the treebank's own tag and the features that go with a verb's form, as one class a word, from left to
 * right. The other features of a word follow from its form and its class by a learned dictionary. */
#ifndef DTL_LANGUAGE_TAG_H
#define DTL_LANGUAGE_TAG_H

#include "base/arena.h"
#include "language/word.h"
#include "learn/linear.h"
#include "learn/lookup.h"
#include "types/token.h"

enum { DTL_TAG_FEATURES = 48 };

typedef struct dtl_tag {
    dtl_slice xpos; /* in the model file */
    uint8_t upos;
    uint32_t key; /* hash of upos and xpos: the same for classes that differ in features only */
} dtl_tag;

typedef struct dtl_tagger {
    dtl_linear linear;
    dtl_tag *tags; /* [linear.classes] */
    dtl_lookup forms;        /* form and class -> a set of features */
    dtl_features *sets;
    uint32_t set_count;
} dtl_tagger;

dtl_tag dtl_tag_make(dtl_upos upos, dtl_slice xpos);

/* Features of word i, given the classes of the words before it. Returns how many. */
uint32_t dtl_tag_features(uint32_t *out, const dtl_word *words, size_t count, dtl_letter_case letter_case, const dtl_tag *tags,
                          const uint16_t *classes, size_t i);

/* Keys of tagger->forms, the finer one first. */
uint32_t dtl_form_key(const dtl_word *word, uint32_t tag, bool fine);

/* Errors: DTL_EDAMAGED, DTL_ENOMEM. */
int dtl_tagger_load(dtl_tagger *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error);

/* Fills classes[count]. */
void dtl_tag_words(const dtl_tagger *tagger, const dtl_word *words, size_t count, uint16_t *classes);
/* Fills a token's upos, xpos and features. */
void dtl_tag_token(const dtl_tagger *tagger, const dtl_word *word, uint32_t tag, dtl_token *token);

#endif
