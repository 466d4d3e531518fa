/* Coding: event mentions with all their fields. */
#ifndef DTL_CODING_EVENTS_H
#define DTL_CODING_EVENTS_H

#include "base/error.h"
#include "knowledge/knowledge.h"
#include "types/document.h"

typedef struct dtl_event_stage dtl_event_stage; /* loaded, immutable, shared by threads */

/* knowledge must outlive the stage. Errors: DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with the lexicon's file and line. */
int dtl_event_stage_open(dtl_event_stage **out, const dtl_knowledge *knowledge, dtl_error *error);
void dtl_event_stage_close(dtl_event_stage *stage);

/* Tells of frames that never can match. Errors: DTL_ENOMEM. */
int dtl_event_stage_check(const dtl_event_stage *stage, const dtl_lexicon_listener *listener, dtl_error *error);

/* Fills document->mentions. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_event_stage_run(const dtl_event_stage *stage, dtl_document *document, dtl_error *error);

#endif
