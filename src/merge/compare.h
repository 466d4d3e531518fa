/* How far two mentions agree. docs/decisions/merging.md says why these weights. */
#ifndef DTL_MERGE_COMPARE_H
#define DTL_MERGE_COMPARE_H

#include "merge/view.h"

/* Cannot tell of one act. */
#define DTL_VETO (-1.0)

/* Points of agreement, or DTL_VETO. Mentions of different types or standings are not given. */
double dtl_compare_views(const dtl_view *a, const dtl_view *b);

/* The points at which two mentions are taken to tell of one act. dtl_compare_views gives less where nothing particular agrees. */
#define DTL_JOIN 3.0

/* Whether the sides of a type are alike: who meets whom is who is met by whom. */
bool dtl_type_is_mutual(dtl_type type);

/* Points for two parties being one, or DTL_VETO; 0 where nothing tells. */
double dtl_compare_parties(const dtl_party_view *a, const dtl_party_view *b);
/* Whether both hold one office of one country, so that two names for it contradict each other. */
bool dtl_same_office(const dtl_actor *a, const dtl_actor *b);
/* Armed forces, police, courts and parliament act for the state. */
bool dtl_sector_is_state(const char *sector);
/* Whether two places of city precision are one by name or number. */
bool dtl_same_place(const dtl_view *a, const dtl_view *b);

#endif
