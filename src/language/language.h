/* Language: a report's text and title to sentences, tokens, tags, lemmas and trees. */
#ifndef DTL_LANGUAGE_LANGUAGE_H
#define DTL_LANGUAGE_LANGUAGE_H

#include "base/error.h"
#include "types/document.h"

typedef struct dtl_language dtl_language; /* loaded, immutable, shared by threads */

/* Maps the model file. Errors: DTL_EIO, DTL_EVERSION, DTL_EDAMAGED, DTL_ENOMEM, naming the file. */
int dtl_language_open(dtl_language **out, const char *model_path, dtl_error *error);
void dtl_language_close(dtl_language *language);

/* Fills document->sentences and ->tokens from report.title (if known) and report.text, from byte report.body on.
 * Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_language_run(const dtl_language *language, dtl_document *document, dtl_error *error);

/* The same for sentences and tokens that are there already (spans and forms filled): tags, lemmas and trees only. */
int dtl_language_run_tokens(const dtl_language *language, dtl_document *document, dtl_error *error);

/* Hash of the model file, 6 hexadecimal digits and a NUL, for made_by. */
const char *dtl_language_version(const dtl_language *language);

#endif
