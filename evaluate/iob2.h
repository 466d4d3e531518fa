/* Reading .iob2 files of names: a line a word with number, form and tag, an empty line behind a sentence, comments with "#". */
#ifndef DTL_EVALUATE_IOB2_H
#define DTL_EVALUATE_IOB2_H

#include "base/arena.h"
#include "base/error.h"
#include "types/document.h"

typedef struct dtl_iob2_sentence {
    dtl_slice *forms, *tags; /* [count], in the file's bytes */
    uint32_t count;
} dtl_iob2_sentence;

typedef struct dtl_iob2 {
    dtl_iob2_sentence *sentences;
    size_t count;
} dtl_iob2;

/* All in the arena. Errors: DTL_EIO, DTL_ELIMIT, DTL_ENOMEM. */
int dtl_iob2_read(dtl_iob2 *out, const char *path, dtl_arena *arena, dtl_error *error);

/* The sentence as the document's text and tokens, for dtl_language_run_tokens. The document is empty. */
int dtl_iob2_fill(dtl_document *document, const dtl_iob2_sentence *sentence, dtl_error *error);

#endif
