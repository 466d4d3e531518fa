#include "base/error.h"
#include "store/derive.h"

#define MERGE_BYTES ((size_t)16 << 30)

/* All or nothing: an interruption leaves the events as they were, and the next merge finds the same new reports. */
static int derive(dtl_store *store, dtl_event_list *fresh, dtl_arena *arena, dtl_error *error) {
    int status = dtl_store_run(store, "BEGIN IMMEDIATE", "starting to write", error);
    if (status) return status;
    status = dtl_derive_origins(store, error);
    if (status == DTL_OK) status = dtl_derive_events(store, fresh, arena, error);
    if (status == DTL_OK) status = dtl_store_run(store, "COMMIT", "writing", error);
    if (status && !sqlite3_get_autocommit(store->db)) dtl_store_run(store, "ROLLBACK", "taking back", NULL);
    return status;
}

int dtl_store_merge(dtl_store *store, int (*each)(void *context, const dtl_event *event), void *context, dtl_error *error) {
    int status = dtl_store_commit(store, error);
    if (status) return status;
    dtl_arena arena;
    dtl_arena_init(&arena, MERGE_BYTES);
    dtl_event_list fresh = {.ceiling = SIZE_MAX / 2};
    status = derive(store, &fresh, &arena, error);
    for (size_t i = 0; each && status == DTL_OK && i < fresh.count; i++) {
        int result = each(context, fresh.items[i]);
        if (result < 0) status = result;
    }
    dtl_arena_clear(&arena);
    return status;
}
