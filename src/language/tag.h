/* Tags: part of speech, the treebank's own tag and the features that go with a verb's form, as one class a word, which the
 * network finds. The other features of a word follow from its form and its class by a learned dictionary. */
#ifndef DTL_LANGUAGE_TAG_H
#define DTL_LANGUAGE_TAG_H

#include "base/arena.h"
#include "language/word.h"
#include "learn/lookup.h"
#include "types/token.h"

typedef struct dtl_tag {
    dtl_slice xpos; /* in the model file */
    uint8_t upos;
    uint32_t key; /* hash of upos and xpos: the same for classes that differ in features only */
} dtl_tag;

typedef struct dtl_tagger {
    dtl_tag *tags; /* [count] */
    uint32_t count;
    dtl_lookup forms; /* form and class -> a set of features */
    dtl_features *sets;
    uint32_t set_count;
} dtl_tagger;

dtl_tag dtl_tag_make(dtl_upos upos, dtl_slice xpos);

/* Keys of tagger->forms, the finer one first. */
uint32_t dtl_form_key(const dtl_word *word, uint32_t tag, bool fine);

/* Errors: DTL_EDAMAGED, DTL_ENOMEM. */
int dtl_tagger_load(dtl_tagger *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error);

/* Fills a token's upos, xpos and features. */
void dtl_tag_token(const dtl_tagger *tagger, const dtl_word *word, uint32_t tag, dtl_token *token);

#endif
