/* Reading CoNLL-U (https://universaldependencies.org/format.html). */
#ifndef DTL_LANGUAGE_CONLLU_H
#define DTL_LANGUAGE_CONLLU_H

#include "base/error.h"
#include "types/document.h"

/* Columns as they stand in the file; "_" stays "_". */
typedef struct dtl_conllu_word {
    dtl_slice form, lemma, upos, xpos, features, relation, misc;
    dtl_slice surface; /* of the first word of a surface token of several: how the text writes it; else data NULL */
    int32_t head;      /* index in the sentence, DTL_NO_TOKEN for the root and where no head is given */
    uint16_t words;    /* as in dtl_token */
    bool space_after;  /* behind the surface token, by SpaceAfter=No; true within one for all but its last word, where it says
                          nothing */
} dtl_conllu_word;

typedef struct dtl_conllu_sentence {
    dtl_slice id, text; /* of the comments; data NULL when not given */
    bool new_document, new_paragraph;
    dtl_conllu_word *words;
    uint32_t count;
    uint32_t line; /* of its first word, from 1 */
} dtl_conllu_sentence;

typedef struct dtl_conllu {
    dtl_conllu_sentence *sentences;
    size_t count;
} dtl_conllu;

/* Whether the words of the surface token that begins with word i stand in it one after another; true for one word alone. */
bool dtl_conllu_is_sum(const dtl_conllu_sentence *sentence, uint32_t i);

/* Slices point into bytes. Empty nodes are passed over. Errors: DTL_EFORMAT with line, DTL_ENOMEM, DTL_ELIMIT. */
int dtl_conllu_read(dtl_conllu *out, dtl_slice bytes, dtl_arena *arena, dtl_error *error);

/* Adds a sentence and its tokens (span, form, words) to the document's text part, for dtl_language_run_tokens. The document's
 * report.text must hold the sentence at byte start: its text comment, or its surface tokens with the blanks of dtl_conllu_print.
 * Words that are no pieces of their surface token share its span. Errors: DTL_EFORMAT when a word is not there, DTL_ENOMEM,
 * DTL_ELIMIT. */
int dtl_conllu_fill(dtl_document *document, const dtl_conllu_sentence *sentence, uint32_t start, dtl_error *error);

/* The text of a sentence made from its surface tokens, in the arena; data NULL when memory ran out. */
dtl_slice dtl_conllu_print(const dtl_conllu_sentence *sentence, dtl_arena *arena);

#endif
