/* Our own gold set, gold/: one half of it with what the pipeline codes of the same reports. */
#ifndef DTL_EVALUATE_GOLD_H
#define DTL_EVALUATE_GOLD_H

#include "base/vector.h"
#include "evaluate.h"
#include "stories/origins.h"

typedef struct dtl_gold_report {
    dtl_slice name, id, story, origin; /* of gold; story and origin have data NULL for a single sentence */
    size_t first, end;                 /* its mentions: golds[first, end) */
    size_t first_coded, end_coded;     /* what was coded of it, titles left out: coded[first_coded, end_coded) */
} dtl_gold_report;

typedef struct dtl_gold_mention {
    dtl_mention mention;
    dtl_slice event; /* of gold; data NULL when there is none, and for what was coded */
    ptrdiff_t other; /* the index of the mention it is aligned with, or -1 */
} dtl_gold_mention;

typedef struct dtl_gold_event {
    dtl_slice id, name;
    json_t *disputes; /* gold's list */
} dtl_gold_event;

typedef struct dtl_gold {
    dtl_evaluation *evaluation;
    const char *set;
    bool silent; /* errors of the half that is for reporting are never written */
    dtl_arena arena;
    dtl_vector(dtl_gold_report) reports;
    dtl_vector(dtl_gold_mention) golds, coded;
    dtl_vector(dtl_gold_event) events;
    dtl_vector(dtl_origin_text) texts; /* of the reports, as read */
    dtl_vector(dtl_mention) all;       /* everything coded of the stories' reports, with titles */
    size_t place;                      /* while reading: the report at hand */
} dtl_gold;

/* gold.events, gold.disputes, gold.origins. */
int dtl_evaluate_gold_stories(dtl_gold *gold, dtl_error *error);

#endif
