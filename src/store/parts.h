/* Pieces that the rows of mentions and of events share. Inside src/store only. */
#ifndef DTL_STORE_PARTS_H
#define DTL_STORE_PARTS_H

#include "store/rows.h"

/* Names of contexts, with a blank between. */
dtl_slice dtl_contexts_write(uint64_t contexts, dtl_arena *arena);
uint64_t dtl_contexts_read(dtl_slice names);

/* Type, mode, contexts and cameo from four columns from at on; false when the type is none. */
bool dtl_coding_read(sqlite3_stmt *rows, int at, dtl_type *type, int *mode, uint64_t *contexts, char cameo[5]);

/* The ten columns from place_text to place_geonames; NULL when there is no place (or no memory: arena->status). */
dtl_place *dtl_place_read(sqlite3_stmt *rows, int at, dtl_arena *arena);

/* Those from place_start on, from at on. */
void dtl_place_bind(sqlite3_stmt *insert, int at, const dtl_place *place);

/* One bound of a count. */
void dtl_bind_bound(sqlite3_stmt *statement, int at, int64_t bound);
/* Rows of kind, min, max. */
int dtl_counts_read(dtl_store *store, sqlite3_stmt *rows, dtl_count counts[DTL_COUNT_KINDS], dtl_error *error);

#endif
