#include "base/buffer.h"
#include "base/error.h"
#include "store/parts.h"

enum { SCRATCH_BYTES = 64 << 20, IDS_AT_MOST = 64 << 20 };

static int insert_sides(dtl_store *store, int64_t key, int side, const dtl_party *parties, size_t count, dtl_error *error) {
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < count; i++) {
        sqlite3_stmt *insert = NULL;
        int failed = dtl_store_statement(&insert, store, DTL_SQL_EVENT_SIDE_INSERT, error);
        if (failed) return failed;
        dtl_bind_number(insert, 1, key);
        dtl_bind_number(insert, 2, side);
        dtl_bind_number(insert, 3, (int64_t)i);
        dtl_bind_slice(insert, 4, parties[i].name);
        dtl_bind_code(insert, 5, parties[i].country);
        dtl_bind_code(insert, 6, parties[i].sector);
        status = dtl_store_step(store, insert, "writing an event's actor", error);
    }
    return status;
}

static int insert_counts(dtl_store *store, int64_t key, const dtl_count counts[DTL_COUNT_KINDS], dtl_error *error) {
    int status = DTL_OK;
    for (int kind = 0; status == DTL_OK && kind < DTL_COUNT_KINDS; kind++) {
        if (!counts[kind].told) continue;
        sqlite3_stmt *insert = NULL;
        int failed = dtl_store_statement(&insert, store, DTL_SQL_EVENT_COUNT_INSERT, error);
        if (failed) return failed;
        dtl_bind_number(insert, 1, key);
        dtl_bind_code(insert, 2, dtl_count_name((dtl_count_kind)kind));
        dtl_bind_bound(insert, 3, counts[kind].min);
        dtl_bind_bound(insert, 4, counts[kind].max);
        status = dtl_store_step(store, insert, "writing an event's number", error);
    }
    return status;
}

static int insert_value(dtl_store *store, int64_t key, size_t number, const dtl_dispute *dispute, size_t position,
                        dtl_error *error) {
    const dtl_dispute_value *value = &dispute->values[position];
    dtl_buffer ids;
    dtl_buffer_init(&ids, IDS_AT_MOST);
    for (size_t i = 0; i < value->mention_count; i++)
        dtl_buffer_print(&ids, "%s%.*s", i ? " " : "", DTL_PRINT(value->mentions[i]));
    sqlite3_stmt *insert = NULL;
    int status = ids.status ? dtl_fail(error, ids.status, "writing a dispute: %s", dtl_error_meaning(ids.status))
                            : dtl_store_statement(&insert, store, DTL_SQL_DISPUTE_INSERT, error);
    if (status == DTL_OK) {
        dtl_bind_number(insert, 1, key);
        dtl_bind_number(insert, 2, (int64_t)number);
        dtl_bind_number(insert, 3, (int64_t)position);
        dtl_bind_slice(insert, 4, dispute->field);
        dtl_bind_slice(insert, 5, value->value);
        dtl_bind_slice(insert, 6, dtl_buffer_slice(&ids));
        status = dtl_store_step(store, insert, "writing a dispute", error);
    }
    dtl_buffer_clear(&ids);
    return status;
}

static int insert_disputes(dtl_store *store, int64_t key, const dtl_event *event, dtl_error *error) {
    int status = DTL_OK;
    for (size_t i = 0; i < event->dispute_count; i++) {
        const dtl_dispute *dispute = &event->disputes[i];
        for (size_t v = 0; status == DTL_OK && v < dispute->value_count; v++)
            status = insert_value(store, key, i, dispute, v, error);
    }
    return status;
}

static uint64_t hash_number(uint64_t hash, int64_t number) {
    return dtl_hash((dtl_slice){(const char *)&number, sizeof number}, hash);
}

/* With the length, so that what moves from one text to the next shows. */
static uint64_t hash_text(uint64_t hash, dtl_slice text) {
    return dtl_hash(text, hash_number(hash, text.data ? (int64_t)text.length : -1));
}

static uint64_t hash_list(uint64_t hash, const dtl_slice *items, size_t count) {
    hash = hash_number(hash, (int64_t)count);
    for (size_t i = 0; i < count; i++) hash = hash_text(hash, items[i]);
    return hash;
}

static uint64_t hash_parties(uint64_t hash, const dtl_party *parties, size_t count) {
    hash = hash_number(hash, (int64_t)count);
    for (size_t i = 0; i < count; i++) {
        hash = hash_text(hash, parties[i].name);
        hash = hash_text(hash, dtl_slice_of(parties[i].country));
        hash = hash_text(hash, dtl_slice_of(parties[i].sector));
    }
    return hash;
}

static uint64_t hash_disputes(uint64_t hash, const dtl_event *event) {
    for (size_t i = 0; i < event->dispute_count; i++) {
        const dtl_dispute *dispute = &event->disputes[i];
        hash = hash_text(hash, dispute->field);
        for (size_t v = 0; v < dispute->value_count; v++)
            hash = hash_list(hash_text(hash, dispute->values[v].value), dispute->values[v].mentions,
                             dispute->values[v].mention_count);
    }
    return hash;
}

int64_t dtl_event_digest(const dtl_event *event, const char *place_mention) {
    uint64_t hash = hash_number(0, (int64_t)event->contexts);
    const int64_t numbers[] = {
        event->type,    event->mode,       event->status,           event->when.told,           event->when.from,
        event->when.to, event->when.basis, (int64_t)event->reports, (int64_t)event->independent};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) hash = hash_number(hash, numbers[i]);
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        const dtl_count *count = &event->counts[kind];
        if (count->told) hash = hash_number(hash_number(hash_number(hash, kind), count->min), count->max);
    }
    hash = hash_text(hash_text(hash, dtl_slice_of(event->cameo)), dtl_slice_of(event->story));
    hash = hash_text(hash_text(hash, event->first_published), dtl_slice_of(place_mention));
    hash = hash_parties(hash_parties(hash, event->actors, event->actor_count), event->recipients, event->recipient_count);
    hash = hash_disputes(hash_list(hash, event->mentions, event->mention_count), event);
    return (int64_t)hash;
}

static int insert_event(dtl_store *store, const dtl_event *event, const char *place_mention, dtl_slice contexts,
                        dtl_error *error) {
    sqlite3_stmt *insert = NULL;
    int failed = dtl_store_statement(&insert, store, DTL_SQL_EVENT_INSERT, error);
    if (failed) return failed;
    dtl_bind_code(insert, 1, event->id);
    dtl_bind_code(insert, 2, dtl_type_name(event->type));
    dtl_bind_code(insert, 3, event->mode == DTL_NO_MODE ? NULL : dtl_mode_name((dtl_mode)event->mode));
    dtl_bind_slice(insert, 4, contexts);
    dtl_bind_code(insert, 5, event->cameo);
    if (event->when.told) {
        dtl_bind_day(insert, 6, event->when.from);
        dtl_bind_day(insert, 7, event->when.to);
        dtl_bind_code(insert, 8, dtl_basis_name(event->when.basis));
        dtl_bind_day(insert, 9, event->when.from);
        dtl_bind_day(insert, 10, event->when.to);
    }
    dtl_bind_code(insert, 11, place_mention);
    dtl_bind_code(insert, 12, dtl_status_name(event->status));
    dtl_bind_slice(insert, 13, event->first_published);
    dtl_bind_number(insert, 14, (int64_t)event->reports);
    dtl_bind_number(insert, 15, (int64_t)event->independent);
    dtl_bind_code(insert, 16, event->story);
    dtl_bind_number(insert, 17, dtl_event_digest(event, place_mention));
    return dtl_store_step(store, insert, "writing an event", error);
}

int dtl_event_link(dtl_store *store, int64_t key, const dtl_event *event, dtl_error *error) {
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < event->mention_count; i++) {
        sqlite3_stmt *link = NULL;
        int failed = dtl_store_statement(&link, store, DTL_SQL_MENTION_EVENT, error);
        if (failed) return failed;
        dtl_bind_number(link, 1, key);
        dtl_bind_slice(link, 2, event->mentions[i]);
        status = dtl_store_step(store, link, "writing an event's mentions", error);
    }
    return status;
}

/* Where nobody tells the day, the days that publication leaves possible are what the event is found by. */
static int set_days(dtl_store *store, int64_t key, const dtl_when *when, dtl_error *error) {
    if (when->told && when->basis != DTL_BASIS_PUBLISHED) return DTL_OK;
    sqlite3_stmt *set = NULL;
    int failed = dtl_store_statement(&set, store, DTL_SQL_EVENT_DAYS, error);
    if (failed) return failed;
    dtl_bind_number(set, 1, key);
    return dtl_store_step(store, set, "writing an event's days", error);
}

int dtl_event_insert(dtl_store *store, const dtl_event *event, const char *place_mention, dtl_error *error) {
    dtl_arena scratch;
    dtl_arena_init(&scratch, SCRATCH_BYTES);
    dtl_slice contexts = dtl_contexts_write(event->contexts, &scratch);
    int status = contexts.data ? insert_event(store, event, place_mention, contexts, error)
                               : dtl_fail(error, scratch.status, "%s", dtl_error_meaning(scratch.status));
    dtl_arena_clear(&scratch);
    if (status) return status;
    int64_t key = sqlite3_last_insert_rowid(store->db);
    status = insert_sides(store, key, 0, event->actors, event->actor_count, error);
    if (status == DTL_OK) status = insert_sides(store, key, 1, event->recipients, event->recipient_count, error);
    if (status == DTL_OK) status = insert_counts(store, key, event->counts, error);
    if (status == DTL_OK) status = insert_disputes(store, key, event, error);
    if (status == DTL_OK) status = dtl_event_link(store, key, event, error);
    return status ? status : set_days(store, key, &event->when, error);
}

typedef dtl_vector(dtl_slice) slices;

static int out_of_memory(dtl_arena *arena, dtl_error *error) {
    return dtl_fail(error, arena->status, "reading events: %s", dtl_error_meaning(arena->status));
}

/* The first column of all rows that a statement gives for the event. */
static int read_list(dtl_store *store, dtl_sql which, int64_t key, slices *out, dtl_arena *arena, dtl_error *error) {
    *out = (slices){.ceiling = SIZE_MAX / 2};
    sqlite3_stmt *rows = NULL;
    int failed = dtl_store_statement(&rows, store, which, error);
    if (failed) return failed;
    dtl_bind_number(rows, 1, key);
    int more;
    while ((more = dtl_store_row(store, rows, "reading an event", error)) > 0) {
        dtl_slice *item = dtl_vector_push(out, arena);
        if (item) *item = dtl_column_slice(rows, 0, arena);
        if (arena->status) {
            sqlite3_reset(rows);
            return out_of_memory(arena, error);
        }
    }
    return more;
}

static int read_sides(dtl_store *store, int64_t key, dtl_event *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int failed = dtl_store_statement(&rows, store, DTL_SQL_EVENT_SIDES, error);
    if (failed) return failed;
    dtl_bind_number(rows, 1, key);
    dtl_vector(dtl_party) sides[2] = {{.ceiling = DTL_MAX_SIDE}, {.ceiling = DTL_MAX_SIDE}};
    int more;
    while ((more = dtl_store_row(store, rows, "reading an event's actors", error)) > 0) {
        dtl_party *party = dtl_vector_push(&sides[sqlite3_column_int(rows, 0) ? 1 : 0], arena);
        if (!party) {
            sqlite3_reset(rows);
            return out_of_memory(arena, error);
        }
        party->name = dtl_column_slice(rows, 1, arena);
        dtl_column_code(rows, 2, party->country, sizeof party->country);
        dtl_column_code(rows, 3, party->sector, sizeof party->sector);
    }
    out->actors = sides[0].items;
    out->actor_count = sides[0].count;
    out->recipients = sides[1].items;
    out->recipient_count = sides[1].count;
    return more;
}

typedef dtl_vector(dtl_dispute_value) values;

/* Ids with a blank between. */
static bool split_ids(dtl_slice ids, dtl_dispute_value *out, dtl_arena *arena) {
    slices found = {.ceiling = SIZE_MAX / 2};
    for (dtl_slice rest = ids; rest.data;) {
        dtl_slice id = dtl_slice_cut(&rest, ' ');
        dtl_slice *item = dtl_vector_push(&found, arena);
        if (!item) return false;
        *item = id;
    }
    out->mentions = found.items;
    out->mention_count = found.count;
    return true;
}

static int read_disputes(dtl_store *store, int64_t key, dtl_event *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int failed = dtl_store_statement(&rows, store, DTL_SQL_DISPUTES, error);
    if (failed) return failed;
    dtl_bind_number(rows, 1, key);
    dtl_vector(dtl_dispute) disputes = {.ceiling = SIZE_MAX / 2};
    values of_one = {.ceiling = SIZE_MAX / 2};
    int64_t last = -1;
    int more;
    while ((more = dtl_store_row(store, rows, "reading an event's disputes", error)) > 0) {
        bool starts = sqlite3_column_int64(rows, 0) != last;
        last = sqlite3_column_int64(rows, 0);
        dtl_dispute *dispute = starts ? dtl_vector_push(&disputes, arena) : disputes.items + disputes.count - 1;
        if (starts) of_one = (values){.ceiling = SIZE_MAX / 2};
        dtl_dispute_value *value = dispute ? dtl_vector_push(&of_one, arena) : NULL;
        if (value) {
            if (starts) dispute->field = dtl_column_slice(rows, 1, arena);
            value->value = dtl_column_slice(rows, 2, arena);
            split_ids(dtl_column_slice(rows, 3, arena), value, arena);
            dispute->values = of_one.items;
            dispute->value_count = of_one.count;
        }
        if (arena->status) {
            sqlite3_reset(rows);
            return out_of_memory(arena, error);
        }
    }
    out->disputes = disputes.items;
    out->dispute_count = disputes.count;
    return more;
}

static bool read_columns(sqlite3_stmt *rows, dtl_event *out, dtl_arena *arena) {
    char name[20];
    dtl_column_code(rows, 1, out->id, sizeof out->id);
    dtl_column_code(rows, 8, name, sizeof name);
    int basis = dtl_basis_of(dtl_slice_of(name));
    out->when = (dtl_when){.from = dtl_column_day(rows, 6), .to = dtl_column_day(rows, 7), .told = basis >= 0};
    if (basis >= 0) out->when.basis = (dtl_basis)basis;
    dtl_column_code(rows, 9, name, sizeof name);
    int status = dtl_status_of(dtl_slice_of(name));
    if (status >= 0) out->status = (dtl_status)status;
    out->first_published = dtl_column_slice(rows, 10, arena);
    out->reports = (size_t)sqlite3_column_int64(rows, 11);
    out->independent = (size_t)sqlite3_column_int64(rows, 12);
    dtl_column_code(rows, 13, out->story, sizeof out->story);
    out->place = dtl_place_read(rows, 14, arena);
    return dtl_coding_read(rows, 2, &out->type, &out->mode, &out->contexts, out->cameo) && status >= 0;
}

int dtl_event_row(dtl_store *store, sqlite3_stmt *rows, dtl_event *out, dtl_arena *arena, dtl_error *error) {
    *out = (dtl_event){.mode = DTL_NO_MODE};
    if (!read_columns(rows, out, arena)) return dtl_store_damaged(store, "an event is of an unknown type or status", error);
    int64_t key = sqlite3_column_int64(rows, 0);
    slices mentions, outlets;
    int status = read_sides(store, key, out, arena, error);
    if (status == DTL_OK) status = read_disputes(store, key, out, arena, error);
    if (status == DTL_OK) status = read_list(store, DTL_SQL_EVENT_MENTIONS, key, &mentions, arena, error);
    if (status == DTL_OK) status = read_list(store, DTL_SQL_EVENT_OUTLETS, key, &outlets, arena, error);
    if (status) return status;
    out->mentions = mentions.items;
    out->mention_count = mentions.count;
    out->outlets = outlets.items;
    out->outlet_count = outlets.count;
    sqlite3_stmt *counts = NULL;
    int failed = dtl_store_statement(&counts, store, DTL_SQL_EVENT_COUNTS, error);
    if (failed) return failed;
    dtl_bind_number(counts, 1, key);
    status = dtl_counts_read(store, counts, out->counts, error);
    return status == DTL_OK && arena->status ? out_of_memory(arena, error) : status;
}
