#include "store/mend.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "merge/merge.h"
#include "store/query.h"
#include "store/rows.h"

enum { SQL_SIZE = 2048 };

/* How a field is read as JSON and written from it: ?1 is the mention's key, ?2 the JSON, ?3 the position or kind. {X} in a name
 * of a field stands for that. */
struct dtl_mended_field {
    const char *name, *read, *write;
    int side;
};

#define SIDE_READ(column) \
    "SELECT json_quote(coded_" column ") FROM mention_side WHERE mention = ?1 AND side = %d AND position = ?3"
#define SIDE_WRITE(column)                                                                                 \
    "UPDATE mention_side SET " column " = json_extract(?2, '$'), coded_" column " = json_extract(?2, '$')" \
    " WHERE mention = ?1 AND side = %d AND position = ?3"

static const dtl_mended_field fields[] = {
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
const dtl_mended_field *dtl_mend_find(dtl_slice name, dtl_slice *part) {
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
static int prepare(dtl_store *store, const dtl_mended_field *f, const char *text, int64_t mention, dtl_slice json, dtl_slice part,
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

int dtl_mend_read(dtl_store *store, const dtl_mended_field *f, int64_t mention, dtl_slice part, dtl_slice *out, dtl_arena *arena,
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
int dtl_mend_write(dtl_store *store, const dtl_mended_field *f, const char *mention, int64_t key, dtl_slice json, dtl_slice part,
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
    /* what is mended is not inferred; 2: as long as that holds */
    static const char told[] =
        "UPDATE mention_side SET inferred = (inferred & 1) + 2 * (instr(' ' || ifnull((SELECT corrected FROM"
        " mention WHERE key = ?1), '') || ' ', CASE side WHEN 0 THEN ' actors.' ELSE ' recipients.' END ||"
        " position || '.country ') > 0) WHERE mention = ?1 AND side < 2";
    sqlite3_stmt *write = NULL;
    int status = prepare(store, f, f->write, key, json, part, &write, error);
    if (status == DTL_OK) status = dtl_store_step(store, write, "correcting", error);
    sqlite3_finalize(write);
    if (status == DTL_OK) status = run_on(store, gone, key, error);
    if (status == DTL_OK) status = run_on(store, again, key, error);
    if (status == DTL_OK) status = run_on(store, event, key, error);
    if (status == DTL_OK && f->side >= 0) status = run_on(store, ask, key, error);
    if (status == DTL_OK) status = run_on(store, mended, key, error);
    if (status == DTL_OK && f->side >= 0) status = run_on(store, told, key, error);
    if (status == DTL_OK && strcmp(f->name, "date") == 0) status = set_days(store, mention, key, error);
    return status;
}

int dtl_mend_target(dtl_store *store, const char *correction, dtl_mended *out, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    static const char sql[] =
        "SELECT m.key, m.id FROM correction c JOIN mention m ON m.key = " DTL_MENDED_MENTION " WHERE c.id = ?";
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

int dtl_mend_count_in(dtl_store *store, dtl_correction *c, dtl_arena *arena, dtl_error *error) {
    dtl_slice part;
    dtl_mended mention;
    sqlite3_stmt *set = NULL;
    const dtl_mended_field *f = dtl_mend_find(c->field, &part);
    int there = c->undone_at.data || !f ? 0 : dtl_mend_target(store, c->id, &mention, error);
    if (there <= 0) return there;
    if (dtl_mend_read(store, f, mention.key, part, &c->was, arena, NULL)) return DTL_OK; /* coded without that side now */
    int status = dtl_store_statement(&set, store, DTL_SQL_CORRECTION_WAS, error);
    if (status) return status;
    dtl_bind_code(set, 1, c->id);
    dtl_bind_slice(set, 2, c->was);
    status = dtl_store_step(store, set, "correcting", error);
    return status ? status : dtl_mend_write(store, f, mention.id, mention.key, c->value, part, error);
}
