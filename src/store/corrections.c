#include "store/corrections.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/error.h"
#include "base/hash.h"
#include "merge/merge.h"
#include "store/query.h"
#include "store/rows.h"

enum { SQL_SIZE = 2048, SCRATCH_BYTES = 64 << 20, MOMENT = 24 };

/* How a field is read as JSON and written from it: ?1 is the mention's key, ?2 the JSON, ?3 the position or kind. {X} in a name
 * of a field stands for that. */
typedef struct field {
    const char *name, *read, *write;
    int side;
} field;

#define SIDE_READ(column) \
    "SELECT json_quote(coded_" column ") FROM mention_side WHERE mention = ?1 AND side = %d AND position = ?3"
#define SIDE_WRITE(column)                                                                                               \
    "UPDATE mention_side SET " column " = json_extract(?2, '$'), coded_" column " = json_extract(?2, '$'), inferred = 0" \
    " WHERE mention = ?1 AND side = %d AND position = ?3"

static const field fields[] = {
    {"wrong", "SELECT CASE wrong WHEN 0 THEN 'false' ELSE 'true' END FROM mention WHERE key = ?1",
     "UPDATE mention SET wrong = json_extract(?2, '$') WHERE key = ?1", -1},
    {"type", "SELECT json_object('type', type, 'mode', mode, 'cameo', cameo) FROM mention WHERE key = ?1",
     "UPDATE mention SET type = json_extract(?2, '$.type'), mode = json_extract(?2, '$.mode'), cameo = json_extract(?2, "
     "'$.cameo')"
     " WHERE key = ?1",
     -1},
    {"status", "SELECT json_quote(status) FROM mention WHERE key = ?1",
     "UPDATE mention SET status = json_extract(?2, '$') WHERE key = ?1", -1},
    {"date",
     "SELECT CASE WHEN date_basis IS NULL THEN 'null' ELSE json_object('from', dtl_period(date_from, 10), 'to', "
     "dtl_period(date_to,"
     " 10), 'basis', date_basis) END FROM mention WHERE key = ?1",
     "UPDATE mention SET date_from = dtl_day(json_extract(?2, '$.from')), date_to = dtl_day(json_extract(?2, '$.to')), "
     "date_basis ="
     " CASE WHEN json_type(?2) = 'null' THEN NULL ELSE ifnull(json_extract(?2, '$.basis'), 'explicit') END WHERE key = ?1",
     -1},
    {"place",
     "SELECT CASE WHEN place_text IS NULL THEN 'null' ELSE json_object('name', place_name, 'country', place_country, 'admin1',"
     " place_admin1, 'lat', place_lat, 'lon', place_lon, 'precision', place_precision, 'geonames', place_geonames, 'text',"
     " place_text, 'start', place_start, 'end', place_end) END FROM mention WHERE key = ?1",
     "UPDATE mention SET place_name = json_extract(?2, '$.name'), place_country = json_extract(?2, '$.country'), place_admin1 ="
     " json_extract(?2, '$.admin1'), place_lat = json_extract(?2, '$.lat'), place_lon = json_extract(?2, '$.lon'), "
     "place_precision ="
     " json_extract(?2, '$.precision'), place_geonames = json_extract(?2, '$.geonames'), place_text = coalesce(json_extract(?2,"
     " '$.text'), json_extract(?2, '$.name'), json_extract(?2, '$.country')), place_start = CASE WHEN json_type(?2) <> 'null' "
     "THEN"
     " ifnull(json_extract(?2, '$.start'), 0) END, place_end = CASE WHEN json_type(?2) <> 'null' THEN ifnull(json_extract(?2,"
     " '$.end'), 0) END WHERE key = ?1",
     -1},
    {"counts.{X}",
     "SELECT coalesce((SELECT json_object('min', min, 'max', max) FROM mention_count WHERE mention = ?1 AND kind = ?3), 'null')",
     "INSERT OR REPLACE INTO mention_count SELECT ?1, ?3, json_extract(?2, '$.min'), json_extract(?2, '$.max')", -1},
    {"actors.{X}.country", SIDE_READ("country"), SIDE_WRITE("country"), 0},
    {"actors.{X}.sector", SIDE_READ("sector"), SIDE_WRITE("sector"), 0},
    {"actors.{X}.name", "SELECT json_quote(name) FROM mention_side WHERE mention = ?1 AND side = %d AND position = ?3",
     "UPDATE mention_side SET name = json_extract(?2, '$') WHERE mention = ?1 AND side = %d AND position = ?3", 0},
    {"recipients.{X}.country", SIDE_READ("country"), SIDE_WRITE("country"), 1},
    {"recipients.{X}.sector", SIDE_READ("sector"), SIDE_WRITE("sector"), 1},
    {"recipients.{X}.name", "SELECT json_quote(name) FROM mention_side WHERE mention = ?1 AND side = %d AND position = ?3",
     "UPDATE mention_side SET name = json_extract(?2, '$') WHERE mention = ?1 AND side = %d AND position = ?3", 1},
};

/* The field, and what stands for {X} in *part; NULL when there is none. */
static const field *find_field(dtl_slice name, dtl_slice *part) {
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        dtl_slice pattern = dtl_slice_of(fields[i].name);
        size_t at = dtl_slice_find(pattern, DTL_SLICE("{X}"), 0);
        *part = DTL_NO_SLICE;
        if (at == SIZE_MAX) {
            if (dtl_slice_equal(pattern, name)) return &fields[i];
            continue;
        }
        dtl_slice before = {pattern.data, at}, behind = {pattern.data + at + 3, pattern.length - at - 3};
        if (name.length <= before.length + behind.length || !dtl_slice_starts(name, before) || !dtl_slice_ends(name, behind))
            continue;
        *part = (dtl_slice){name.data + at, name.length - before.length - behind.length};
        bool number = part->length == 1 && part->data[0] >= '0' && part->data[0] <= '9';
        if (fields[i].side >= 0 ? number : dtl_count_of(*part) >= 0) return &fields[i];
    }
    return NULL;
}

/* A statement over a field of the mention. */
static int prepare(dtl_store *store, const field *f, const char *text, int64_t mention, dtl_slice json, dtl_slice part,
                   sqlite3_stmt **out, dtl_error *error) {
    char sql[SQL_SIZE];
    const char *hole = strstr(text, "%d");
    if (hole)
        snprintf(sql, sizeof sql, "%.*s%d%s", (int)(hole - text), text, f->side, hole + 2);
    else
        snprintf(sql, sizeof sql, "%s", text);
    int result = sqlite3_prepare_v2(store->db, sql, -1, out, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, "correcting", error);
    dtl_bind_number(*out, 1, mention);
    if (sqlite3_bind_parameter_count(*out) >= 2) dtl_bind_slice(*out, 2, json);
    if (f->side >= 0)
        dtl_bind_number(*out, 3, part.data[0] - '0');
    else if (part.data)
        dtl_bind_slice(*out, 3, part);
    return DTL_OK;
}

static int read_field(dtl_store *store, const field *f, int64_t mention, dtl_slice part, dtl_slice *out, dtl_arena *arena,
                      dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = prepare(store, f, f->read, mention, DTL_NO_SLICE, part, &rows, error);
    int more = status ? status : dtl_store_row(store, rows, "correcting", error);
    *out = more > 0 ? dtl_column_slice(rows, 0, arena) : DTL_NO_SLICE;
    sqlite3_finalize(rows);
    if (more < 0) return more;
    return out->data ? DTL_OK : dtl_fail(error, DTL_EARGUMENT, "the mention has no such field");
}

static int run_on(dtl_store *store, const char *sql, int64_t mention, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int result = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, "correcting", error);
    dtl_bind_number(statement, 1, mention);
    int status = dtl_store_step(store, statement, "correcting", error);
    sqlite3_finalize(statement);
    return status;
}

/* The days by which the mention is found follow from its date. */
typedef struct dating {
    dtl_day from, to;
} dating;

static int find_days(void *context, const dtl_mention *mention) {
    dating *d = context;
    dtl_merge_days(mention, &d->from, &d->to);
    return DTL_OK;
}

static int set_days(dtl_store *store, const char *mention, int64_t key, dtl_error *error) {
    dtl_filter filter = dtl_filter_all();
    dating d = {DTL_NO_DAY, DTL_NO_DAY};
    sqlite3_stmt *set = NULL;
    filter.id = mention;
    int status = dtl_store_mentions(store, &filter, find_days, &d, error);
    if (status == DTL_OK) status = dtl_store_statement(&set, store, DTL_SQL_MENTION_DAYS, error);
    if (status) return status;
    dtl_bind_number(set, 1, key);
    dtl_bind_day(set, 2, d.from);
    dtl_bind_day(set, 3, d.to);
    return dtl_store_step(store, set, "correcting", error);
}

/* Writes a field, and notes that the mention joins events anew, and which of its fields are mended. */
static int write_field(dtl_store *store, const field *f, const char *mention, int64_t key, dtl_slice json, dtl_slice part,
                       dtl_error *error) {
    static const char gone[] = "DELETE FROM mention_count WHERE mention = ?1 AND min IS NULL AND max IS NULL";
    static const char again[] = "INSERT OR IGNORE INTO amended VALUES (?1)";
    static const char event[] = "UPDATE event SET digest = 0 WHERE key = (SELECT event FROM mention WHERE key = ?1)";
    static const char ask[] = "UPDATE naming SET asked = 0 WHERE report = (SELECT report FROM mention WHERE key = ?1)";
    static const char mended[] = "UPDATE mention SET corrected = (SELECT group_concat(field, ' ') FROM (SELECT DISTINCT c.field "
                                 "FROM correction c JOIN report r"
                                 " ON r.id = c.report WHERE r.key = mention.report AND c.undone_at IS NULL AND (c.mention = "
                                 "mention.id OR (c.part = mention.part"
                                 " AND c.start = mention.trigger_start AND c.end = mention.trigger_end AND NOT EXISTS (SELECT 1 "
                                 "FROM mention o WHERE o.id ="
                                 " c.mention))) ORDER BY c.field)) WHERE key = ?1";
    sqlite3_stmt *write = NULL;
    int status = prepare(store, f, f->write, key, json, part, &write, error);
    if (status == DTL_OK) status = dtl_store_step(store, write, "correcting", error);
    sqlite3_finalize(write);
    if (status == DTL_OK) status = run_on(store, gone, key, error);
    if (status == DTL_OK) status = run_on(store, again, key, error);
    if (status == DTL_OK) status = run_on(store, event, key, error);
    if (status == DTL_OK && f->side >= 0) status = run_on(store, ask, key, error);
    if (status == DTL_OK) status = run_on(store, mended, key, error);
    if (status == DTL_OK && strcmp(f->name, "date") == 0) status = set_days(store, mention, key, error);
    return status;
}

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

/* The mention that a correction c is of: that with its id, else the one with its trigger, if there is one alone. */
#define TARGET                                                                                                              \
    "coalesce((SELECT m.key FROM mention m WHERE m.id = c.mention), (SELECT CASE count(*) WHEN 1 THEN min(m.key) END FROM " \
    "mention"                                                                                                               \
    " m JOIN report r ON r.key = m.report WHERE r.id = c.report AND m.part = c.part AND m.trigger_start = c.start AND"      \
    " m.trigger_end = c.end))"
#define COLUMNS                                                                                                             \
    "c.key, c.id, c.mention, c.report, c.part, c.start, c.end, c.field, c.was, c.value, c.by, c.reason, c.at, c.undone_by," \
    " c.undone_reason, c.undone_at, c.undone_at IS NULL AND " TARGET " IS NOT NULL"

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

/* A mention by its id. */
typedef struct target {
    int64_t key;
    char id[DTL_ID_SIZE];
} target;

/* 1 for a mention that a correction is of, 0 for none. */
static int find_target(dtl_store *store, const char *correction, target *out, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    static const char sql[] = "SELECT m.key, m.id FROM correction c JOIN mention m ON m.key = " TARGET " WHERE c.id = ?";
    int result = sqlite3_prepare_v2(store->db, sql, -1, &find, NULL);
    if (result != SQLITE_OK) return dtl_store_fail(store, result, "correcting", error);
    dtl_bind_code(find, 1, correction);
    int more = dtl_store_row(store, find, "correcting", error);
    if (more > 0) {
        out->key = sqlite3_column_int64(find, 0);
        dtl_column_code(find, 1, out->id, sizeof out->id);
    }
    sqlite3_finalize(find);
    return more;
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
    target mention;
    dtl_slice part;
    int status = find(store, id, &c, arena, error);
    int there = status ? status : find_target(store, id, &mention, error);
    if (there < 0) return there;
    status = mark_undone(store, id, by, reason, error);
    const field *f = find_field(c.field, &part);
    return status || !there || !f ? status : write_field(store, f, mention.id, mention.key, c.was, part, error);
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
static int place(dtl_store *store, dtl_correction *c, target *mention, dtl_error *error) {
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
    target mention;
    char former[DTL_ID_SIZE], at[MOMENT];
    const field *f = find_field(c->field, &part);
    if (!f) return dtl_fail(error, DTL_EARGUMENT, "%.*s is no field that can be mended", DTL_PRINT(c->field));
    int status = place(store, c, &mention, error);
    if (status == DTL_OK) status = find_former(store, c, former, error);
    if (status == DTL_OK && former[0]) status = undo(store, former, c->by, DTL_SLICE("mended again"), arena, error);
    if (status == DTL_OK) status = read_field(store, f, mention.key, part, &c->was, arena, error);
    if (status) return status;
    moment(at);
    c->at = dtl_arena_copy(arena, dtl_slice_of(at));
    identify(c);
    status = insert(store, c, error);
    return status ? status : write_field(store, f, mention.id, mention.key, c->value, part, error);
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

/* What the field is now, as coded, is what undoing gives back. */
static int count_in(dtl_store *store, dtl_correction *c, dtl_arena *arena, dtl_error *error) {
    dtl_slice part;
    target mention;
    sqlite3_stmt *set = NULL;
    const field *f = find_field(c->field, &part);
    int there = c->undone_at.data || !f ? 0 : find_target(store, c->id, &mention, error);
    if (there <= 0) return there;
    if (read_field(store, f, mention.key, part, &c->was, arena, NULL)) return DTL_OK; /* coded without that side now */
    int status = dtl_store_statement(&set, store, DTL_SQL_CORRECTION_WAS, error);
    if (status) return status;
    dtl_bind_code(set, 1, c->id);
    dtl_bind_slice(set, 2, c->was);
    status = dtl_store_step(store, set, "correcting", error);
    return status ? status : write_field(store, f, mention.id, mention.key, c->value, part, error);
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
        if (status == DTL_OK) status = count_in(store, &c, &arena, error);
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

int dtl_store_take_correction(dtl_store *store, const dtl_correction *correction, bool *added, dtl_error *error) {
    dtl_arena arena;
    dtl_correction c = *correction;
    dtl_arena_init(&arena, SCRATCH_BYTES);
    int status = begin(store, error);
    if (status == DTL_OK) status = insert(store, &c, error);
    *added = status == DTL_OK && sqlite3_changes(store->db) > 0;
    if (*added) status = count_in(store, &c, &arena, error);
    status = end(store, status, error);
    dtl_arena_clear(&arena);
    return status;
}
