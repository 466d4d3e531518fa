#include <stdio.h>

#include "base/error.h"
#include "store/derive.h"
#include "stories/origins.h"
#include "stories/stories.h"

#define MERGE_BYTES ((size_t)16 << 30)

/* What was derived by other rules than these is dropped. */
static int check_rules(dtl_store *store, dtl_error *error) {
    char rules[40];
    snprintf(rules, sizeof rules, "origins %d, stories %d, merge %d", DTL_ORIGIN_RULE, DTL_STORY_RULE, DTL_MERGE_RULE);
    sqlite3_stmt *set = NULL;
    int status = dtl_store_statement(&set, store, DTL_SQL_RULES_SET, error);
    if (status) return status;
    dtl_bind_code(set, 1, rules);
    status = dtl_store_step(store, set, "noting the rules", error);
    if (status || sqlite3_changes(store->db) == 0) return status;
    return dtl_store_run(
        store, "DELETE FROM event; UPDATE report SET origin = NULL, story = NULL, draft = NULL WHERE origin IS NOT NULL",
        "dropping what older rules gave", error);
}

/* All or nothing: an interruption leaves the events as they were, and the next merge finds the same new reports. */
static int derive(dtl_store *store, const dtl_rarity *rarity, dtl_event_list *fresh, dtl_arena *arena, dtl_error *error) {
    int status = dtl_store_run(store, "BEGIN IMMEDIATE", "starting to write", error);
    if (status) return status;
    status = check_rules(store, error);
    if (status == DTL_OK) status = dtl_derive_origins(store, error);
    if (status == DTL_OK && rarity) status = dtl_derive_stories(store, rarity, error);
    if (status == DTL_OK) status = dtl_derive_events(store, fresh, arena, error);
    if (status == DTL_OK) status = dtl_store_run(store, "COMMIT", "writing", error);
    if (status && !sqlite3_get_autocommit(store->db)) dtl_store_run(store, "ROLLBACK", "taking back", NULL);
    return status;
}

int dtl_store_merge(dtl_store *store, const dtl_rarity *rarity, int (*each)(void *context, const dtl_event *event), void *context,
                    dtl_error *error) {
    int status = dtl_store_commit(store, error);
    if (status) return status;
    dtl_arena arena;
    dtl_arena_init(&arena, MERGE_BYTES);
    dtl_event_list fresh = {.ceiling = SIZE_MAX / 2};
    status = derive(store, rarity, &fresh, &arena, error);
    for (size_t i = 0; each && status == DTL_OK && i < fresh.count; i++) {
        int result = each(context, fresh.items[i]);
        if (result < 0) status = result;
    }
    dtl_arena_clear(&arena);
    return status;
}
