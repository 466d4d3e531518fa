/* What is derived from the reports: origins, stories and events. Each step brings up to date what new reports change, with the
 * same result as doing all anew: reports and mentions join what was found in a fixed order (stories/origins.h, stories/stories.h,
 * merge/merge.h), so what comes before the earliest new one stands. The rest joins in blocks, so that memory holds what is near
 * in time and not the store. Inside src/store only; all run within a transaction. */
#ifndef DTL_STORE_DERIVE_H
#define DTL_STORE_DERIVE_H

#include "base/map.h"
#include "knowledge/rarity.h"
#include "merge/merge.h"
#include "store/database.h"

/* Raised by every change of what names learn from other reports: a store then asks anew. */
enum { DTL_NAMES_RULE = 1 };

/* Makes the temporary tables that the steps share, empty: changed (reports whose origin or story is another than before), loose
 * (mentions whose names learnt something else than before, whose reports joined another story, or that a reader mended), was (of
 * mentions and reports that join anew, the event or story that they were of) and fresh (ids of events that were not there
 * before). */
int dtl_derive_start(dtl_store *store, dtl_error *error);

/* Everything is found anew: what it was is noted. */
int dtl_derive_drop(dtl_store *store, dtl_error *error);

/* Finds the origins of reports that have none yet. */
int dtl_derive_origins(dtl_store *store, dtl_error *error);

/* Finds the stories of reports that have none yet; the mentions of those whose draft is another than before
 * are loose. After dtl_derive_origins. */
int dtl_derive_stories(dtl_store *store, const dtl_rarity *rarity, dtl_error *error);

/* Gives the names of reports what reports published no later told of them (docs/store.md). */
int dtl_derive_names(dtl_store *store, dtl_error *error);

/* Puts mentions that are of no event yet, or loose, into events. After the others. */
int dtl_derive_events(dtl_store *store, const dtl_telling_model *model, dtl_error *error);

/* Notes what became of events and stories whose mentions and reports are now of others. After all of them. */
int dtl_derive_past(dtl_store *store, dtl_error *error);

/* The mentions of a block and those of the events that they may join. Fills mentions, known (of which event each is already) and
 * origins (by report) in the arena; by_id gives a mention's index. */
typedef struct dtl_material {
    dtl_vector(dtl_mention) mentions;
    dtl_vector(dtl_slice) known;
    dtl_vector(dtl_origin) origins;
    dtl_map by_id;
} dtl_material;
int dtl_material_read(dtl_store *store, int64_t first, int64_t end, dtl_material *out, dtl_arena *arena, dtl_error *error);

#endif
