/* The gold mentions of a document of DATA/ecb as tellings, from the words around them. */
#ifndef DTL_EVALUATE_TELLINGS_H
#define DTL_EVALUATE_TELLINGS_H

#include "corpus.h"
#include "merge/telling.h"

typedef struct dtl_gold_telling {
    dtl_telling telling;
    int story, chain;
} dtl_gold_telling;

typedef dtl_vector(dtl_gold_telling) dtl_gold_tellings;

/* Parses the documents of the file, whose stories are found, and reads their gold events that are selected. */
int dtl_tellings_read(dtl_gold_tellings *out, const dtl_pipeline *pipeline, const dtl_telling_model *model, dtl_ecb *ecb,
                      dtl_error *error);

/* Moves the tellings of one story together. */
void dtl_tellings_sort(dtl_gold_tellings *tellings);

#endif
