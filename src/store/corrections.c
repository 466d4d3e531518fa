#include "store/corrections.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/error.h"
#include "base/hash.h"
#include "store/mend.h"
#include "store/query.h"
#include "store/rows.h"
#include "store/settle.h"

enum { SCRATCH_BYTES = 64 << 20, MOMENT = 24 };

static void read_row(sqlite3_stmt *rows, dtl_correction *out, dtl_arena *arena) {
    char part[8];
    *out = (dtl_correction){.applies = sqlite3_column_int(rows, 16) != 0};
    dtl_column_code(rows, 1, out->id, sizeof out->id);
    dtl_column_code(rows, 2, out->mention, sizeof out->mention);
    dtl_column_code(rows, 3, out->report, sizeof out->report);
    dtl_column_code(rows, 4, part, sizeof part);
    out->part = strcmp(part, "title") == 0 ? DTL_PART_TITLE : DTL_PART_TEXT;
    out->trigger = (dtl_span){dtl_column_offset(rows, 5), dtl_column_offset(rows, 6)};
    dtl_slice *const texts[] = {&out->field, &out->was,       &out->value,         &out->by,       &out->reason,
                                &out->at,    &out->undone_by, &out->undone_reason, &out->undone_at};
    for (int i = 0; i < 9; i++) *texts[i] = dtl_column_slice(rows, 7 + i, arena);
}

#define COLUMNS                                                                                                             \
    "c.key, c.id, c.mention, c.report, c.part, c.start, c.end, c.field, c.was, c.value, c.by, c.reason, c.at, c.undone_by," \
    " c.undone_reason, c.undone_at, c.undone_at IS NULL AND " DTL_MENDED_MENTION " IS NOT NULL"

int dtl_store_corrections(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_correction *correction),
                          void *context, dtl_error *error) {
    static const dtl_query_order order = {{{"c.at", true}, {"c.id", true}}, 2, true};
    dtl_query q;
    dtl_query_start(&q, store, COLUMNS, &order, "correction c");
    dtl_query_require_text(&q, f->id, "c.id = ?");
    dtl_query_require_text(&q, f->report, "c.report = ?");
    dtl_query_require_text(&q, f->event,
                           "c.mention IN (SELECT m.id FROM mention m JOIN event e ON e.key = m.event WHERE e.id = ?)");
    dtl_query_require_text(&q, f->story, "c.report IN (SELECT id FROM report WHERE story = ?)");
    int status = dtl_query_open(&q, f, error), more = 0;
    while (status == DTL_OK && (more = dtl_query_next(&q, error)) > 0) {
        dtl_correction correction;
        read_row(q.rows, &correction, &q.arena);
        status = q.arena.status ? dtl_fail(error, q.arena.status, "%s", dtl_error_meaning(q.arena.status))
                                : each(context, &correction);
        if (status > 0) status = DTL_OK;
    }
    dtl_query_finish(&q);
    return status ? status : more;
}

int dtl_store_corrections_count(dtl_store *store, int64_t *out, dtl_error *error) {
    sqlite3_stmt *count = NULL;
    int status = dtl_store_statement(&count, store, DTL_SQL_CORRECTIONS_COUNT, error);
    if (status) return status;
    int more = dtl_store_row(store, count, "counting corrections", error);
    *out = more > 0 ? sqlite3_column_int64(count, 0) : 0;
    sqlite3_reset(count);
    return more < 0 ? more : DTL_OK;
}

static void moment(char out[MOMENT]) {
    time_t now = time(NULL);
    struct tm parts;
    out[0] = '\0';
    if (gmtime_r(&now, &parts)) strftime(out, MOMENT, "%Y-%m-%dT%H:%M:%SZ", &parts);
}

static int insert(dtl_store *store, const dtl_correction *c, dtl_error *error) {
    sqlite3_stmt *add = NULL;
    int status = dtl_store_statement(&add, store, DTL_SQL_CORRECTION_INSERT, error);
    if (status) return status;
    dtl_bind_code(add, 1, c->id);
    dtl_bind_code(add, 2, c->mention);
    dtl_bind_code(add, 3, c->report);
    dtl_bind_code(add, 4, c->part == DTL_PART_TITLE ? "title" : "text");
    dtl_bind_number(add, 5, c->trigger.start);
    dtl_bind_number(add, 6, c->trigger.end);
    const dtl_slice texts[] = {c->field, c->was, c->value, c->by, c->reason, c->at, c->undone_by, c->undone_reason, c->undone_at};
    for (int i = 0; i < 9; i++) dtl_bind_slice(add, 7 + i, texts[i]);
    return dtl_store_step(store, add, "writing a correction", error);
}

static int begin(dtl_store *store, dtl_error *error) {
    int status = dtl_store_commit(store, error);
    return status ? status : dtl_store_run(store, "BEGIN IMMEDIATE", "starting to write", error);
}

static int end(dtl_store *store, int status, dtl_error *error) {
    if (status == DTL_OK) status = dtl_store_raise_version(store, error);
    if (status == DTL_OK) status = dtl_store_run(store, "COMMIT", "writing", error);
    if (status && !sqlite3_get_autocommit(store->db)) dtl_store_run(store, "ROLLBACK", "taking back", NULL);
    return status;
}

static int mark_undone(dtl_store *store, const char *id, dtl_slice by, dtl_slice reason, dtl_error *error) {
    char at[MOMENT];
    sqlite3_stmt *set = NULL;
    int status = dtl_store_statement(&set, store, DTL_SQL_CORRECTION_UNDO, error);
    if (status) return status;
    moment(at);
    dtl_bind_code(set, 1, id);
    dtl_bind_slice(set, 2, by);
    dtl_bind_slice(set, 3, reason);
    dtl_bind_code(set, 4, at);
    status = dtl_store_step(store, set, "undoing a correction", error);
    if (status == DTL_OK && !sqlite3_changes(store->db)) status = dtl_fail(error, DTL_EARGUMENT, "it was undone already");
    return status;
}

typedef struct keeping {
    dtl_correction *out;
    dtl_arena *arena;
    bool found;
} keeping;

static int keep(void *context, const dtl_correction *c) {
    keeping *k = context;
    *k->out = *c;
    dtl_slice *const texts[] = {&k->out->field, &k->out->was, &k->out->value, &k->out->by, &k->out->reason, &k->out->at};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) *texts[i] = dtl_arena_copy(k->arena, *texts[i]);
    k->out->undone_at = dtl_arena_copy(k->arena, c->undone_at);
    k->found = true;
    return DTL_OK;
}

static int find(dtl_store *store, const char *id, dtl_correction *out, dtl_arena *arena, dtl_error *error) {
    dtl_filter filter = dtl_filter_all();
    keeping k = {out, arena, false};
    filter.id = id;
    int status = dtl_store_corrections(store, &filter, keep, &k, error);
    return status || k.found ? status : dtl_fail(error, DTL_ENOTFOUND, "there is no correction %.40s", id);
}

static int undo(dtl_store *store, const char *id, dtl_slice by, dtl_slice reason, dtl_arena *arena, dtl_error *error) {
    dtl_correction c;
    dtl_mended mention;
    dtl_slice part;
    int status = find(store, id, &c, arena, error);
    int there = status ? status : dtl_mend_target(store, id, &mention, error);
    if (there < 0) return there;
    status = mark_undone(store, id, by, reason, error);
    const dtl_mended_field *f = dtl_mend_find(c.field, &part);
    return status || !there || !f ? status : dtl_mend_write(store, f, mention.id, mention.key, c.was, part, error);
}

int dtl_store_undo_correction(dtl_store *store, const char *id, dtl_slice by, dtl_slice reason, dtl_error *error) {
    dtl_arena arena;
    dtl_arena_init(&arena, SCRATCH_BYTES);
    int status = begin(store, error);
    if (status == DTL_OK) status = undo(store, id, by, reason, &arena, error);
    status = end(store, status, error);
    dtl_arena_clear(&arena);
    return status;
}

/* The mention's place in its report. */
static int place(dtl_store *store, dtl_correction *c, dtl_mended *mention, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_MENTION_TRIGGER, error);
    if (status) return status;
    dtl_bind_code(rows, 1, c->mention);
    int more = dtl_store_row(store, rows, "looking for the mention", error);
    if (more > 0) {
        char part[8];
        mention->key = sqlite3_column_int64(rows, 0);
        snprintf(mention->id, sizeof mention->id, "%s", c->mention);
        dtl_column_code(rows, 1, c->report, sizeof c->report);
        dtl_column_code(rows, 2, part, sizeof part);
        c->part = strcmp(part, "title") == 0 ? DTL_PART_TITLE : DTL_PART_TEXT;
        c->trigger = (dtl_span){dtl_column_offset(rows, 3), dtl_column_offset(rows, 4)};
    }
    sqlite3_reset(rows);
    if (more < 0) return more;
    return more ? DTL_OK : dtl_fail(error, DTL_ENOTFOUND, "there is no mention %.40s", c->mention);
}

static void identify(dtl_correction *c) {
    uint64_t hash = dtl_hash(dtl_slice_of(c->mention), 0);
    const dtl_slice texts[] = {c->field, c->value, c->by, c->reason, c->at};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) hash = dtl_hash(texts[i], hash + texts[i].length);
    dtl_id_print(c->id, 'c', hash);
}

/* The correction that counts for the field until now, in id; "" when none does. */
static int find_former(dtl_store *store, const dtl_correction *c, char id[DTL_ID_SIZE], dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_CORRECTION_OF, error);
    id[0] = '\0';
    if (status) return status;
    dtl_bind_code(rows, 1, c->mention);
    dtl_bind_slice(rows, 2, c->field);
    int more = dtl_store_row(store, rows, "looking for corrections", error);
    if (more > 0) dtl_column_code(rows, 0, id, DTL_ID_SIZE);
    sqlite3_reset(rows);
    return more < 0 ? more : DTL_OK;
}

static int correct(dtl_store *store, dtl_correction *c, dtl_arena *arena, dtl_error *error) {
    dtl_slice part;
    dtl_mended mention;
    char former[DTL_ID_SIZE], at[MOMENT];
    const dtl_mended_field *f = dtl_mend_find(c->field, &part);
    if (!f) return dtl_fail(error, DTL_EARGUMENT, "%.*s is no field that can be mended", DTL_PRINT(c->field));
    int status = place(store, c, &mention, error);
    if (status == DTL_OK) status = find_former(store, c, former, error);
    if (status == DTL_OK && former[0]) status = undo(store, former, c->by, DTL_SLICE("mended again"), arena, error);
    if (status == DTL_OK) status = dtl_mend_read(store, f, mention.key, part, &c->was, arena, error);
    if (status) return status;
    moment(at);
    c->at = dtl_arena_copy(arena, dtl_slice_of(at));
    identify(c);
    status = insert(store, c, error);
    return status ? status : dtl_mend_write(store, f, mention.id, mention.key, c->value, part, error);
}

int dtl_store_correct(dtl_store *store, const dtl_correction *given, char id[DTL_ID_SIZE], dtl_error *error) {
    dtl_arena arena;
    dtl_correction c = *given;
    dtl_arena_init(&arena, SCRATCH_BYTES);
    int status = begin(store, error);
    if (status == DTL_OK) status = correct(store, &c, &arena, error);
    status = end(store, status, error);
    memcpy(id, c.id, DTL_ID_SIZE);
    dtl_arena_clear(&arena);
    return status;
}

typedef struct ids {
    dtl_vector(dtl_slice) list;
    dtl_arena *arena;
} ids;

static int list_id(void *context, const dtl_correction *c) {
    ids *all = context;
    dtl_slice *id = dtl_vector_push(&all->list, all->arena);
    if (id) *id = dtl_arena_copy(all->arena, dtl_slice_of(c->id));
    return all->arena->status;
}

static int apply_all(dtl_store *store, const char *report, dtl_error *error) {
    dtl_filter filter = dtl_filter_all();
    dtl_arena arena;
    dtl_arena_init(&arena, SCRATCH_BYTES);
    ids all = {.list = {.ceiling = SCRATCH_BYTES}, .arena = &arena};
    filter.report = report;
    int status = dtl_store_corrections(store, &filter, list_id, &all, error);
    for (size_t i = all.list.count; status == DTL_OK && i-- > 0;) { /* the oldest first */
        dtl_correction c;
        char id[DTL_ID_SIZE];
        snprintf(id, sizeof id, "%.*s", DTL_PRINT(all.list.items[i]));
        status = find(store, id, &c, &arena, error);
        if (status == DTL_OK) status = dtl_mend_count_in(store, &c, &arena, error);
    }
    dtl_arena_clear(&arena);
    return status;
}

int dtl_corrections_apply(dtl_store *store, const char *report, dtl_error *error) {
    sqlite3_stmt *any = NULL;
    int failed = dtl_store_statement(&any, store, DTL_SQL_CORRECTION_ANY, error);
    if (failed) return failed;
    dtl_bind_code(any, 1, report);
    int more = dtl_store_row(store, any, "looking for corrections", error);
    sqlite3_reset(any);
    return more > 0 ? apply_all(store, report, error) : more;
}

/* That it was undone, where it is there already. */
static int take_undoing(dtl_store *store, const dtl_correction *c, bool *added, dtl_error *error) {
    static const char sql[] = "UPDATE correction SET undone_by = ?2, undone_reason = ?3, undone_at = ?4"
                              " WHERE id = ?1 AND ?4 < ifnull(undone_at, 'z')";
    sqlite3_stmt *set = NULL;
    int result = sqlite3_prepare_v2(store->db, sql, -1, &set, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, "writing a correction", error);
    dtl_bind_code(set, 1, c->id);
    dtl_bind_slice(set, 2, c->undone_by);
    dtl_bind_slice(set, 3, c->undone_reason);
    dtl_bind_slice(set, 4, c->undone_at);
    int status = dtl_store_step(store, set, "writing a correction", error);
    *added = status == DTL_OK && sqlite3_changes(store->db) > 0;
    sqlite3_finalize(set);
    return status;
}

int dtl_store_take_correction(dtl_store *store, const dtl_correction *correction, bool *added, dtl_error *error) {
    *added = false;
    int status = begin(store, error);
    if (status == DTL_OK) status = dtl_settle_note(store, correction->report, error);
    if (status == DTL_OK) status = insert(store, correction, error);
    if (status == DTL_OK && sqlite3_changes(store->db) > 0)
        *added = true;
    else if (status == DTL_OK && correction->undone_at.data)
        status = take_undoing(store, correction, added, error);
    if (*added) status = dtl_settle(store, error);
    return end(store, status, error);
}
