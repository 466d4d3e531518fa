/* What is derived from the reports: origins and events. Each step brings up to date what new reports change, with the same result
 * as doing all anew: reports and mentions join what was found in a fixed order (stories/origins.h, merge/merge.h), so what comes
 * before the earliest new one stands. Inside src/store only; both run within a transaction. */
#ifndef DTL_STORE_DERIVE_H
#define DTL_STORE_DERIVE_H

#include "merge/merge.h"
#include "store/database.h"
#include "stories/rarity.h"

/* Finds the origins of reports that have none yet. Reports whose origin changed are in the temporary table changed. */
int dtl_derive_origins(dtl_store *store, dtl_error *error);

/* Finds the stories of reports that have none yet; adds those whose story changed to changed. After dtl_derive_origins. */
int dtl_derive_stories(dtl_store *store, const dtl_rarity *rarity, dtl_error *error);

/* Puts mentions that are of no event yet into events. Events that were not there before are added to fresh, in the order of
 * dtl_merge; they live in the arena. */
typedef dtl_vector(const dtl_event *) dtl_event_list;
int dtl_derive_events(dtl_store *store, dtl_event_list *fresh, dtl_arena *arena, dtl_error *error);

#endif
