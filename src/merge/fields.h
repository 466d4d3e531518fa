/* The fields of an event from those of its mentions, and where these disagree. */
#ifndef DTL_MERGE_FIELDS_H
#define DTL_MERGE_FIELDS_H

#include "base/buffer.h"
#include "merge/view.h"

/* The mentions of one event in their order, and the event that is made of them. */
typedef struct dtl_making {
    dtl_arena *arena;   /* for what stays */
    dtl_arena *scratch; /* for votes and the like: goes when the event is made */
    const dtl_view **members;
    size_t count;
    dtl_event *event;
    dtl_vector(dtl_dispute) disputes;
} dtl_making;

/* Why an allocation from one of the arenas gave NULL. */
static inline int dtl_making_status(const dtl_making *making) {
    return making->arena->status ? making->arena->status : making->scratch->status;
}

/* Each fills its fields of making->event and adds to making->disputes. DTL_ENOMEM, DTL_ELIMIT. */
int dtl_make_coding(dtl_making *making);  /* mode, contexts, cameo, status */
int dtl_make_parties(dtl_making *making); /* actors, recipients */
int dtl_make_date(dtl_making *making);
int dtl_make_place(dtl_making *making);
int dtl_make_counts(dtl_making *making);

/* A vote: each member may give a value. */
typedef struct dtl_vote {
    dtl_slice value; /* data NULL: none */
    dtl_slice shown; /* as JSON, for a dispute; data NULL: value is JSON */
    int rank;        /* a value of higher rank wins whatever its support */
    size_t member;
    size_t support; /* filled: how many origins give this value */
} dtl_vote;

/* Sorts the votes by value, those with a value first, then member; fills support, and *voted with how many have a value. Returns
 * the index of the first vote for the winner: the highest rank, then support by origins, then support by mentions, then the
 * smallest bytes; SIZE_MAX when nobody voted. */
size_t dtl_count_votes(dtl_vote *votes, size_t count, const dtl_making *making, size_t *voted);

/* Adds a dispute to the making; its values are added one by one with the ids of the members that give them. */
dtl_dispute *dtl_dispute_add(dtl_making *making, const char *field, size_t values);
/* members: indices, ascending. value is JSON and is copied. */
int dtl_dispute_value_add(dtl_making *making, dtl_dispute *dispute, dtl_slice value, const size_t *members, size_t count);

/* Adds a dispute over the values of counted votes that exclude each other, when there are such. At most
 * DTL_DISPUTED values are compared. apart: only those that different outlets and origins give, for one that tells two things has
 * changed its mind. */
enum { DTL_DISPUTED = 32 };
typedef bool dtl_excludes(const dtl_making *making, const dtl_vote *a, const dtl_vote *b);
int dtl_dispute_votes(dtl_making *making, const char *field, const dtl_vote *votes, size_t voted, dtl_excludes *excludes,
                      bool apart);

/* The buffer's text in the scratch arena; clears the buffer. data NULL when memory ran out (dtl_making_status). */
dtl_slice dtl_keep_text(dtl_making *making, dtl_buffer *buffer);

#endif
