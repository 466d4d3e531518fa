/* Text to tokens and sentences.
 *
 * White space ends a token. Within a chunk between white space a classifier decides at each place where letters, digits and other
 * signs meet, and at the few places between letters that the model knows, as in "cannot" and "don't". A second classifier decides
 * between tokens whether a sentence ends. A surface token that stays whole may stand for words that are written otherwise
 * (expand.h): they share its span. */
#ifndef DTL_LANGUAGE_SPLIT_H
#define DTL_LANGUAGE_SPLIT_H

#include "base/arena.h"
#include "language/expand.h"
#include "language/word.h"
#include "learn/linear.h"
#include "learn/lookup.h"
#include "types/document.h"

typedef enum dtl_cut { DTL_CUT_NONE, DTL_CUT_WORD, DTL_CUT_TOKEN, DTL_CUT_COUNT } dtl_cut; /* WORD: within a surface token */

/* A word of plain text: how often a point stands behind it (1 seldom, 2, 3 mostly; 0 unknown) and, times DTL_POINT_CAPITAL, how
 * often it begins with a capital within a sentence (likewise). */
enum { DTL_POINT_CAPITAL = 4, DTL_POINT_CLASSES = 16 };

enum { DTL_CHUNK_LONGEST = 512, DTL_CUT_FEATURES = 40, DTL_END_FEATURES = 40, DTL_SENTENCE_LONGEST = 256 };

typedef struct dtl_splitter {
    dtl_linear cut, end;
    dtl_lookup points; /* words in small letters -> their class below DTL_POINT_CLASSES */
    dtl_lookup runs;   /* ends of runs of letters, or whole ones -> how many code points before the run's end a word may begin */
    dtl_expander expander;
} dtl_splitter;

/* A stretch without white space. */
typedef struct dtl_chunk {
    uint32_t code[DTL_CHUNK_LONGEST + 1]; /* as written */
    uint32_t byte[DTL_CHUNK_LONGEST + 1]; /* [i]: where code point i begins in the text; [count]: the end */
    uint8_t sign[DTL_CHUNK_LONGEST + 1];
    uint8_t candidate[DTL_CHUNK_LONGEST + 1]; /* [i]: a word may begin at code point i */
    uint32_t count;
    uint32_t next;          /* dtl_sign of the next chunk's first code point; DTL_SIGN_NONE at the end of a paragraph */
    uint32_t kinds;         /* of its signs, as bits */
    uint32_t before, after; /* hashes of the end of the chunk before and of the beginning of the next one */
} dtl_chunk;

/* Reads the chunk that starts at byte start; returns where it ends. out holds the chunk before it, or count 0 at the beginning of
 * a paragraph. runs may be NULL: no candidates between letters. */
uint32_t dtl_chunk_read(dtl_chunk *out, dtl_slice text, uint32_t start, uint32_t end, const dtl_lookup *runs);

/* Hash of code points [start, end) in small letters, the key of points. */
uint32_t dtl_point_key(const dtl_chunk *chunk, uint32_t start, uint32_t end);

/* Keys for runs: the whole run [start, end) and its end from at on. */
uint32_t dtl_run_key(const dtl_chunk *chunk, uint32_t start, uint32_t end, bool whole);
/* The end of the run of letters (with single other signs between letters) around code point at. */
uint32_t dtl_run_end(const dtl_chunk *chunk, uint32_t at);
uint32_t dtl_run_start(const dtl_chunk *chunk, uint32_t at);

/* Features of a cut before code point at; last: where the current word began. Returns how many. */
uint32_t dtl_cut_features(uint32_t *out, const dtl_chunk *chunk, uint32_t last, uint32_t at, const dtl_lookup *points);

/* What the second classifier sees of a token. */
typedef struct dtl_split_token {
    dtl_word word;
    bool space_before;
    uint8_t point;   /* how often a point stands behind the form, less its final point */
    uint8_t capital; /* how often the form begins with a capital */
} dtl_split_token;

void dtl_split_token_read(dtl_split_token *out, dtl_slice form, bool space_before, const dtl_lookup *points);

/* Features of a sentence end behind token i of count; first: where the sentence began. Returns how many. */
uint32_t dtl_end_features(uint32_t *out, const dtl_split_token *tokens, size_t count, size_t first, size_t i);
/* Whether a sentence can end behind token i at all. */
bool dtl_end_possible(const dtl_split_token *tokens, size_t count, size_t i);

int dtl_splitter_load(dtl_splitter *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error);

/* Adds the sentences and tokens of bytes [start, end) of a part. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_split(const dtl_splitter *splitter, dtl_document *document, dtl_part part, uint32_t start, uint32_t end);

#endif
