/* Coding: quotes and their speakers. */
#ifndef DTL_CODING_QUOTES_H
#define DTL_CODING_QUOTES_H

#include "base/error.h"
#include "knowledge/knowledge.h"
#include "types/document.h"

typedef struct dtl_quote_stage dtl_quote_stage; /* loaded, immutable, shared by threads */

/* knowledge must outlive the stage. Errors: DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with the lexicon's file and line. */
int dtl_quote_stage_open(dtl_quote_stage **out, const dtl_knowledge *knowledge, dtl_error *error);
void dtl_quote_stage_close(dtl_quote_stage *stage);

/* Fills document->quotes. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_quote_stage_run(const dtl_quote_stage *stage, dtl_document *document, dtl_error *error);

#endif
