#include "base/error.h"
#include "merge/merge.h"
#include "store/parts.h"

enum { SIDE_ACTORS, SIDE_RECIPIENTS, SIDE_SAYS };
enum { SCRATCH_BYTES = 1 << 20 };

static int insert_side(dtl_store *store, int64_t mention, int side, const dtl_actor *actors, size_t count, dtl_error *error) {
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < count; i++) {
        sqlite3_stmt *insert = NULL;
        int failed = dtl_store_statement(&insert, store, DTL_SQL_SIDE_INSERT, error);
        if (failed) return failed;
        const dtl_actor *actor = &actors[i];
        dtl_bind_number(insert, 1, mention);
        dtl_bind_number(insert, 2, side);
        dtl_bind_number(insert, 3, (int64_t)i);
        dtl_bind_slice(insert, 4, actor->text);
        dtl_bind_slice(insert, 5, actor->name);
        dtl_bind_code(insert, 6, actor->country);
        dtl_bind_code(insert, 7, actor->sector);
        dtl_bind_slice(insert, 8, actor->role);
        dtl_bind_number(insert, 9, actor->span.start);
        dtl_bind_number(insert, 10, actor->span.end);
        dtl_bind_number(insert, 11, actor->inferred);
        status = dtl_store_step(store, insert, "adding an actor", error);
    }
    return status;
}

static int insert_counts(dtl_store *store, int64_t mention, const dtl_count counts[DTL_COUNT_KINDS], dtl_error *error) {
    int status = DTL_OK;
    for (int kind = 0; status == DTL_OK && kind < DTL_COUNT_KINDS; kind++) {
        if (!counts[kind].told) continue;
        sqlite3_stmt *insert = NULL;
        int failed = dtl_store_statement(&insert, store, DTL_SQL_COUNT_INSERT, error);
        if (failed) return failed;
        dtl_bind_number(insert, 1, mention);
        dtl_bind_code(insert, 2, dtl_count_name((dtl_count_kind)kind));
        dtl_bind_bound(insert, 3, counts[kind].min);
        dtl_bind_bound(insert, 4, counts[kind].max);
        status = dtl_store_step(store, insert, "adding a number", error);
    }
    return status;
}

static void bind_when(sqlite3_stmt *insert, const dtl_mention *mention) {
    const dtl_when *when = &mention->when;
    dtl_day from, to;
    dtl_merge_days(mention, &from, &to);
    dtl_bind_day(insert, 15, from);
    dtl_bind_day(insert, 16, to);
    if (!when->told) return;
    dtl_bind_day(insert, 9, when->from);
    dtl_bind_day(insert, 10, when->to);
    dtl_bind_code(insert, 11, dtl_basis_name(when->basis));
    if (!when->text.data) return;
    dtl_bind_slice(insert, 12, when->text);
    dtl_bind_number(insert, 13, when->span.start);
    dtl_bind_number(insert, 14, when->span.end);
}

static int insert_mention(dtl_store *store, int64_t report, const dtl_mention *mention, dtl_arena *scratch, dtl_error *error) {
    sqlite3_stmt *insert = NULL;
    int failed = dtl_store_statement(&insert, store, DTL_SQL_MENTION_INSERT, error);
    if (failed) return failed;
    dtl_slice contexts = dtl_contexts_write(mention->contexts, scratch);
    if (!contexts.data) return dtl_fail(error, scratch->status, "%s", dtl_error_meaning(scratch->status));
    dtl_bind_code(insert, 1, mention->id);
    dtl_bind_number(insert, 2, report);
    dtl_bind_code(insert, 3, mention->part == DTL_PART_TITLE ? "title" : "text");
    dtl_bind_number(insert, 4, mention->sentence);
    dtl_bind_code(insert, 5, dtl_type_name(mention->type));
    dtl_bind_code(insert, 6, mention->mode == DTL_NO_MODE ? NULL : dtl_mode_name((dtl_mode)mention->mode));
    dtl_bind_slice(insert, 7, contexts);
    dtl_bind_code(insert, 8, mention->cameo);
    bind_when(insert, mention);
    if (mention->place) {
        dtl_bind_slice(insert, 17, mention->place->text);
        dtl_place_bind(insert, 18, mention->place);
    }
    dtl_bind_code(insert, 27, dtl_status_name(mention->status));
    dtl_bind_number(insert, 28, mention->trigger.start);
    dtl_bind_number(insert, 29, mention->trigger.end);
    dtl_bind_number(insert, 30, mention->evidence.start);
    dtl_bind_number(insert, 31, mention->evidence.end);
    dtl_bind_slice(insert, 32, mention->rule);
    sqlite3_bind_double(insert, 33, mention->confidence);
    dtl_bind_slice(insert, 34, mention->made_by);
    return dtl_store_step(store, insert, "adding a mention", error);
}

int dtl_mention_insert(dtl_store *store, int64_t report, const dtl_mention *mention, dtl_error *error) {
    dtl_arena scratch;
    dtl_arena_init(&scratch, SCRATCH_BYTES);
    int status = insert_mention(store, report, mention, &scratch, error);
    dtl_arena_clear(&scratch);
    if (status) return status;
    int64_t key = sqlite3_last_insert_rowid(store->db);
    status = insert_side(store, key, SIDE_ACTORS, mention->actors, mention->actor_count, error);
    if (status == DTL_OK) status = insert_side(store, key, SIDE_RECIPIENTS, mention->recipients, mention->recipient_count, error);
    if (status == DTL_OK && mention->said_by) status = insert_side(store, key, SIDE_SAYS, mention->said_by, 1, error);
    return status ? status : insert_counts(store, key, mention->counts, error);
}

int dtl_texts_open(dtl_texts *texts, dtl_store *store, dtl_error *error) {
    *texts = (dtl_texts){.report = -1};
    int result = sqlite3_prepare_v2(store->db, "SELECT title, text FROM report WHERE key = ?", -1, &texts->statement, NULL);
    return result == SQLITE_OK ? DTL_OK : dtl_store_fail(store, result, "preparing to read reports", error);
}

void dtl_texts_close(dtl_texts *texts) {
    sqlite3_finalize(texts->statement);
    *texts = (dtl_texts){.report = -1};
}

static dtl_slice peek(sqlite3_stmt *rows, int at) {
    const void *bytes = sqlite3_column_text(rows, at);
    return bytes ? (dtl_slice){bytes, (size_t)sqlite3_column_bytes(rows, at)} : DTL_NO_SLICE;
}

int dtl_texts_read(dtl_texts *texts, dtl_store *store, int64_t report, dtl_error *error) {
    if (texts->report == report) return DTL_OK;
    texts->report = -1;
    sqlite3_reset(texts->statement);
    dtl_bind_number(texts->statement, 1, report);
    int more = dtl_store_row(store, texts->statement, "reading a report", error);
    if (more <= 0) return more < 0 ? more : dtl_store_damaged(store, "the report of a mention or quote is missing", error);
    texts->title = peek(texts->statement, 0);
    texts->text = peek(texts->statement, 1);
    texts->report = report;
    return DTL_OK;
}

/* Copies the words under a span, or gives false for a span that does not lie in the text. */
static bool cut(dtl_slice *out, const dtl_texts *texts, dtl_part part, dtl_span span, dtl_arena *arena) {
    dtl_slice text = part == DTL_PART_TITLE ? texts->title : texts->text;
    if (!text.data || span.start > span.end || span.end > text.length) return false;
    *out = dtl_arena_copy(arena, dtl_span_text(text, span));
    return true;
}

static void read_actor(sqlite3_stmt *rows, dtl_actor *out, dtl_arena *arena) {
    out->text = dtl_column_slice(rows, 1, arena);
    out->name = dtl_column_slice(rows, 2, arena);
    dtl_column_code(rows, 3, out->country, sizeof out->country);
    dtl_column_code(rows, 4, out->sector, sizeof out->sector);
    out->role = dtl_column_slice(rows, 5, arena);
    out->span = (dtl_span){dtl_column_offset(rows, 6), dtl_column_offset(rows, 7)};
    dtl_column_code(rows, 9, out->taught_by, sizeof out->taught_by);
    out->inferred = sqlite3_column_int(rows, 8) == 1 && !out->taught_by[0];
}

static int read_sides(dtl_store *store, int64_t key, dtl_mention *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int failed = dtl_store_statement(&rows, store, DTL_SQL_SIDES, error);
    if (failed) return failed;
    dtl_bind_number(rows, 1, key);
    dtl_vector(dtl_actor) sides[3] = {{.ceiling = DTL_MAX_SIDE}, {.ceiling = DTL_MAX_SIDE}, {.ceiling = 1}};
    int more;
    while ((more = dtl_store_row(store, rows, "reading actors", error)) > 0) {
        int side = sqlite3_column_int(rows, 0);
        if (side < SIDE_ACTORS || side > SIDE_SAYS) continue;
        dtl_actor *actor = dtl_vector_push(&sides[side], arena);
        if (!actor) {
            sqlite3_reset(rows);
            return dtl_fail(error, arena->status, "reading actors: %s", dtl_error_meaning(arena->status));
        }
        read_actor(rows, actor, arena);
    }
    out->actors = sides[SIDE_ACTORS].items;
    out->actor_count = sides[SIDE_ACTORS].count;
    out->recipients = sides[SIDE_RECIPIENTS].items;
    out->recipient_count = sides[SIDE_RECIPIENTS].count;
    out->said_by = sides[SIDE_SAYS].items;
    return more;
}

static void read_when(sqlite3_stmt *rows, dtl_when *out, dtl_arena *arena) {
    int basis = dtl_basis_of(peek(rows, 15));
    out->told = basis >= 0;
    out->from = dtl_column_day(rows, 13);
    out->to = dtl_column_day(rows, 14);
    if (basis >= 0) out->basis = (dtl_basis)basis;
    out->text = dtl_column_slice(rows, 16, arena);
    out->span = (dtl_span){dtl_column_offset(rows, 17), dtl_column_offset(rows, 18)};
}

static bool read_columns(sqlite3_stmt *rows, dtl_mention *out, dtl_arena *arena) {
    dtl_column_code(rows, 2, out->id, sizeof out->id);
    dtl_column_code(rows, 3, out->report, sizeof out->report);
    out->outlet = dtl_column_slice(rows, 4, arena);
    out->url = dtl_column_slice(rows, 5, arena);
    out->published = dtl_column_slice(rows, 6, arena);
    out->part = dtl_slice_is(peek(rows, 7), "title") ? DTL_PART_TITLE : DTL_PART_TEXT;
    out->sentence = dtl_column_offset(rows, 8);
    read_when(rows, &out->when, arena);
    out->place = dtl_place_read(rows, 19, arena);
    int status = dtl_status_of(peek(rows, 29));
    if (status >= 0) out->status = (dtl_status)status;
    out->trigger = (dtl_span){dtl_column_offset(rows, 30), dtl_column_offset(rows, 31)};
    out->evidence = (dtl_span){dtl_column_offset(rows, 32), dtl_column_offset(rows, 33)};
    out->rule = dtl_column_slice(rows, 34, arena);
    out->confidence = sqlite3_column_double(rows, 35);
    out->made_by = dtl_column_slice(rows, 36, arena);
    out->corrected = dtl_column_slice(rows, 37, arena);
    return dtl_coding_read(rows, 9, &out->type, &out->mode, &out->contexts, out->cameo) && status >= 0;
}

int dtl_mention_row(dtl_store *store, sqlite3_stmt *rows, dtl_texts *texts, dtl_mention *out, dtl_arena *arena,
                    dtl_error *error) {
    *out = (dtl_mention){.mode = DTL_NO_MODE};
    int64_t key = sqlite3_column_int64(rows, 0);
    int status = dtl_texts_read(texts, store, sqlite3_column_int64(rows, 1), error);
    if (status) return status;
    bool good = read_columns(rows, out, arena) && cut(&out->trigger_text, texts, out->part, out->trigger, arena) &&
                cut(&out->evidence_text, texts, out->part, out->evidence, arena);
    if (!good) return dtl_store_damaged(store, "a mention does not fit its report, or is of an unknown type or status", error);
    status = read_sides(store, key, out, arena, error);
    if (status) return status;
    sqlite3_stmt *counts = NULL;
    int failed = dtl_store_statement(&counts, store, DTL_SQL_COUNTS, error);
    if (failed) return failed;
    dtl_bind_number(counts, 1, key);
    status = dtl_counts_read(store, counts, out->counts, error);
    if (status == DTL_OK && arena->status)
        status = dtl_fail(error, arena->status, "reading mentions: %s", dtl_error_meaning(arena->status));
    return status;
}
