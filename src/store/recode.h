/* Coding all reports of a store again, into a store that takes its place: after a change of lexicon, model or program, and for
 * stores of older versions. */
#ifndef DTL_STORE_RECODE_H
#define DTL_STORE_RECODE_H

#include "store/store.h"

typedef struct dtl_recoding dtl_recoding;

/* Opens the store at path, of this version or an older one, keeps others from writing to it, and makes a new one beside it.
 * Errors: DTL_ENOTFOUND, DTL_EIO (also when another process uses it), DTL_EVERSION (of a newer program), DTL_EDAMAGED,
 * DTL_ENOMEM. */
int dtl_recoding_open(dtl_recoding **out, const char *path, dtl_error *error);

/* Adds a report that next gave, and that was coded since, to the new store. Errors: those of dtl_store_add. */
int dtl_recoding_add(dtl_recoding *recoding, const dtl_document *document, dtl_error *error);

/* The new store, which the caller merges when all reports are in. */
dtl_store *dtl_recoding_store(dtl_recoding *recoding);

/* Fills document->report with the next of the old store's, in the order in which they were added: 1, or 0 at the end. Errors:
 * DTL_EDAMAGED, DTL_ENOMEM, DTL_ELIMIT. */
int dtl_recoding_next(dtl_recoding *recoding, dtl_document *document, dtl_error *error);

/* Carries over what was not made from the reports: what became of old ids, and what watching remembers; then puts the new store
 * in the place of the old one. The recoding is done with, whatever it returns. */
int dtl_recoding_finish(dtl_recoding *recoding, dtl_error *error);
/* Gives up: the old store stays as it was. */
void dtl_recoding_cancel(dtl_recoding *recoding);

#endif
