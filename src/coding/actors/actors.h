/* Coding: actor expressions, with country, sector, name, role, and which of them name the same actor. */
#ifndef DTL_CODING_ACTORS_H
#define DTL_CODING_ACTORS_H

#include "base/error.h"
#include "knowledge/knowledge.h"
#include "types/document.h"

typedef struct dtl_actor_stage dtl_actor_stage; /* loaded, immutable, shared by threads */

/* knowledge must outlive the stage. Errors: DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with the lexicon's file and line. */
int dtl_actor_stage_open(dtl_actor_stage **out, const dtl_knowledge *knowledge, dtl_error *error);
void dtl_actor_stage_close(dtl_actor_stage *stage);

/* Fills document->actors. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_actor_stage_run(const dtl_actor_stage *stage, dtl_document *document, dtl_error *error);

#endif
