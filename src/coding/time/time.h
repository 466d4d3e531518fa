/* Coding: time expressions, their values and dated intervals. */
#ifndef DTL_CODING_TIME_H
#define DTL_CODING_TIME_H

#include "base/error.h"
#include "knowledge/knowledge.h"
#include "types/document.h"

typedef struct dtl_time_stage dtl_time_stage; /* loaded, immutable, shared by threads */

/* knowledge must outlive the stage. Errors: DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with the lexicon's file and line. */
int dtl_time_stage_open(dtl_time_stage **out, const dtl_knowledge *knowledge, dtl_error *error);
void dtl_time_stage_close(dtl_time_stage *stage);

/* Fills document->times. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_time_stage_run(const dtl_time_stage *stage, dtl_document *document, dtl_error *error);

#endif
