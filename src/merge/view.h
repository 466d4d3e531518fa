/* What of a mention counts for merging, ready for comparing. */
#ifndef DTL_MERGE_VIEW_H
#define DTL_MERGE_VIEW_H

#include "base/error.h"
#include "merge/merge.h"
#include "merge/names.h"

enum {
    DTL_VIEW_PARTIES = 6, /* of a side, that are compared */
    DTL_VIEW_WORDS = 48   /* of the evidence */
};

/* An actor of whom something is known. */
typedef struct dtl_party_view {
    const dtl_actor *actor;
    const dtl_name *name; /* of 0 words when not known */
} dtl_party_view;

typedef struct dtl_side_view {
    const dtl_party_view *parties;
    size_t count; /* 0: not known; at most DTL_VIEW_PARTIES */
} dtl_side_view;

/* How the days are known on which the act may have happened. */
typedef enum dtl_dating {
    DTL_DATED,   /* told, within a month */
    DTL_WIDE,    /* told, but longer or open: "in 2011" */
    DTL_BOUNDED, /* only by publication */
    DTL_TIMELESS /* not at all */
} dtl_dating;

/* Statuses that may tell of one act: an act and its plan or denial do, a demand or "did not" tells of none. */
typedef enum dtl_standing { DTL_STANDING_ACT, DTL_STANDING_DEMAND, DTL_STANDING_NOT } dtl_standing;

typedef struct dtl_view {
    const dtl_mention *mention;
    dtl_slice id;
    uint64_t origin;
    const char *story, *draft; /* of its report; "" when not known */
    dtl_telling telling;
    dtl_day published; /* DTL_NO_DAY when not known */
    dtl_dating dating;
    int64_t from, to; /* days; 0 when timeless */
    dtl_standing standing;
    dtl_side_view actors, recipients;
    const dtl_name *place; /* of 0 words when not known */
    const dtl_name *admin1;
    uint64_t trigger;      /* hash of how its word begins; 0 when there is none */
    const uint32_t *words; /* hashes of the longer words and the numbers of the evidence, ascending */
    size_t word_count;
    uint64_t signature; /* equal for mentions that compare alike with those of every other report */
} dtl_view;

/* origin: of its report, NULL when not known. model may be NULL. DTL_ENOMEM, DTL_ELIMIT. */
int dtl_view_read(dtl_view *out, const dtl_telling_model *model, const dtl_mention *mention, const dtl_origin *origin,
                  dtl_arena *arena);

/* Fills published, dating, from and to only. */
void dtl_view_read_dates(dtl_view *out, const dtl_mention *mention);

/* Order by publication (unknown last), then id. */
int dtl_view_compare(const dtl_view *a, const dtl_view *b);

#endif
