#include <stdio.h>

#include "base/error.h"
#include "store/derive.h"
#include "store/rows.h"
#include "stories/origins.h"
#include "stories/stories.h"

#define EVENT_BYTES ((size_t)1 << 30)

/* What was derived by other rules than these is dropped. */
static int check_rules(dtl_store *store, dtl_error *error) {
    char rules[60];
    snprintf(rules, sizeof rules, "origins %d, stories %d, names %d, merge %d", DTL_ORIGIN_RULE, DTL_STORY_RULE, DTL_NAMES_RULE,
             DTL_MERGE_RULE);
    sqlite3_stmt *set = NULL;
    int status = dtl_store_statement(&set, store, DTL_SQL_RULES_SET, error);
    if (status) return status;
    dtl_bind_code(set, 1, rules);
    status = dtl_store_step(store, set, "noting the rules", error);
    if (status || sqlite3_changes(store->db) == 0) return status;
    return dtl_derive_drop(store, error);
}

/* All or nothing: an interruption leaves the events as they were, and the next merge finds the same new reports. */
static int derive(dtl_store *store, const dtl_telling_model *model, dtl_error *error) {
    int status = dtl_store_run(store, "BEGIN IMMEDIATE", "starting to write", error);
    if (status) return status;
    status = dtl_derive_start(store, error);
    if (status == DTL_OK) status = check_rules(store, error);
    if (status == DTL_OK) status = dtl_derive_origins(store, error);
    if (status == DTL_OK && model) status = dtl_derive_stories(store, dtl_telling_rarity(model), error);
    if (status == DTL_OK) status = dtl_derive_names(store, error);
    if (status == DTL_OK) status = dtl_derive_events(store, model, error);
    if (status == DTL_OK) status = dtl_derive_past(store, error);
    if (status == DTL_OK) status = dtl_store_raise_version(store, error);
    if (status == DTL_OK) status = dtl_store_run(store, "COMMIT", "writing", error);
    if (status && !sqlite3_get_autocommit(store->db)) dtl_store_run(store, "ROLLBACK", "taking back", NULL);
    return status;
}

static int give_fresh(dtl_store *store, int (*each)(void *context, const dtl_event *event), void *context, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_FRESH_EVENTS, error), more = 0;
    dtl_arena arena;
    dtl_arena_init(&arena, EVENT_BYTES);
    while (status == DTL_OK && (more = dtl_store_row(store, rows, "reading new events", error)) > 0) {
        dtl_event event;
        dtl_arena_reset(&arena);
        status = dtl_event_row(store, rows, &event, &arena, error);
        if (status == DTL_OK) status = each(context, &event);
        if (status > 0) status = DTL_OK;
    }
    if (rows) sqlite3_reset(rows);
    dtl_arena_clear(&arena);
    return status ? status : more;
}

int dtl_store_merge(dtl_store *store, const dtl_telling_model *model, int (*each)(void *context, const dtl_event *event),
                    void *context, dtl_error *error) {
    int status = dtl_store_commit(store, error);
    if (status == DTL_OK) status = derive(store, model, error);
    return status || !each ? status : give_fresh(store, each, context, error);
}
