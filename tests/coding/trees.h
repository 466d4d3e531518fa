/* What the tests of coding's stages share: trees written by hand, so that no parser stands between. */
#ifndef TESTS_CODING_TREES_H
#define TESTS_CODING_TREES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "types/document.h"

/* Says why a stage did not open; gives the status back. */
static inline int told(int status, const dtl_error *error) {
    char message[600];
    if (status == DTL_OK) return status;
    dtl_error_print(error, message, sizeof message);
    print_error("%s\n", message);
    return status;
}

static inline dtl_slice tree_part(dtl_slice *rest) {
    return rest->data ? dtl_slice_cut(rest, '/') : DTL_NO_SLICE;
}

/* "troops|troop/NOUN/nsubj/3/Plur": form, lemma where it differs, part of speech, relation, head in the sentence (1 is its first
 * word, 0 none), a feature. NULL when memory ran out. */
static inline dtl_token *add_tree_word(dtl_document *document, dtl_slice word, uint32_t first) {
    dtl_token *token = dtl_vector_push(&document->tokens, &document->arena);
    if (!token) return NULL;
    dtl_slice form = tree_part(&word), upos = tree_part(&word), relation = tree_part(&word), head = tree_part(&word),
              feature = tree_part(&word), rest = form;
    token->form = dtl_slice_cut(&rest, '|');
    token->lemma = rest.data ? rest : token->form;
    token->upos = (uint8_t)dtl_upos_of(upos);
    token->relation = (uint8_t)dtl_relation_of(relation);
    token->words = 1;
    char digits[8] = "";
    memcpy(digits, head.data, head.length < 7 ? head.length : 7);
    token->head = atoi(digits) ? (int32_t)first + atoi(digits) - 1 : DTL_NO_TOKEN;
    if (!feature.data) return token;
    dtl_feature which = dtl_slice_is(feature, "Def") || dtl_slice_is(feature, "Ind") ? DTL_FEAT_DEFINITE : DTL_FEAT_NUMBER;
    token->features.value[which] = dtl_feature_value(which, feature);
    return token;
}

/* Puts a form behind a text, after a blank unless it is glued to what stands before. */
static inline void add_tree_text(dtl_token *token, bool glued, char *text, uint32_t *at) {
    if (*at && !glued) text[(*at)++] = ' ';
    memcpy(text + *at, token->form.data, token->form.length);
    token->span = (dtl_span){*at, *at + (uint32_t)token->form.length};
    *at = token->span.end;
}

#endif
