/* The documents of one file of DATA/ecb, with the stories that are found in them. */
#ifndef DTL_EVALUATE_CORPUS_H
#define DTL_EVALUATE_CORPUS_H

#include "base/map.h"
#include "evaluate.h"
#include "stories/stories.h"

typedef struct dtl_ecb_document {
    json_t *record; /* owned */
    int gold;       /* number of its topic and subtopic */
    int story;      /* number of the story that is found; filled by dtl_ecb_group */
} dtl_ecb_document;

typedef struct dtl_ecb {
    dtl_arena arena;
    dtl_vector(dtl_ecb_document) documents;
    dtl_map golds;
} dtl_ecb;

int dtl_ecb_read(dtl_ecb *out, const char *path, dtl_error *error);
void dtl_ecb_clear(dtl_ecb *ecb);

/* Finds the stories. shuffled: the documents are given in another order than they stand in the file. */
int dtl_ecb_group(dtl_ecb *ecb, bool shuffled, dtl_error *error);

#endif
