/* Coding: place names, resolved as far as the tables know them. */
#ifndef DTL_CODING_PLACE_H
#define DTL_CODING_PLACE_H

#include "base/error.h"
#include "knowledge/knowledge.h"
#include "types/document.h"

typedef struct dtl_place_stage dtl_place_stage; /* loaded, immutable, shared by threads */

/* knowledge must outlive the stage. Errors: DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with the lexicon's file and line. */
int dtl_place_stage_open(dtl_place_stage **out, const dtl_knowledge *knowledge, dtl_error *error);
void dtl_place_stage_close(dtl_place_stage *stage);

/* Fills document->places. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_place_stage_run(const dtl_place_stage *stage, dtl_document *document, dtl_error *error);

/* The same for names that were found before (spans of the text, in order): resolves them only, in place of document->places. */
int dtl_place_stage_run_spans(const dtl_place_stage *stage, dtl_document *document, const dtl_span *spans, size_t count,
                              dtl_error *error);

#endif
