#include "store/schema.h"

#include <stdio.h>

#include "base/error.h"

/* Names and not numbers stand for types, statuses and the like, so that the tables can be read without this program and outlive a
 * change of order. Texts of evidence and trigger are not kept: they are cut from the report. */
static const char tables[] =
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE report ("
    " key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, outlet TEXT, url TEXT, title TEXT, author TEXT, published TEXT, "
    "published_day INTEGER,"
    " language TEXT, agency TEXT, dateline_place TEXT, body INTEGER NOT NULL, repaired INTEGER NOT NULL, words INTEGER NOT NULL, "
    "text TEXT NOT NULL,"
    " kind TEXT NOT NULL, origin TEXT, story TEXT, draft TEXT, alone INTEGER NOT NULL) STRICT;"
    "CREATE INDEX report_day ON report(published_day, story);"
    "CREATE INDEX report_published ON report(published);"
    "CREATE INDEX report_outlet ON report(outlet, published_day, published);"
    "CREATE INDEX report_origin ON report(origin);"
    "CREATE INDEX report_story ON report(story);"
    "CREATE INDEX report_draft ON report(draft);"
    "CREATE VIRTUAL TABLE report_words USING fts5(title, text, content='report', content_rowid='key', tokenize='unicode61 "
    "remove_diacritics 2');"

    "CREATE TABLE event ("
    " key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, mode TEXT, contexts TEXT NOT NULL, cameo TEXT,"
    " date_from INTEGER, date_to INTEGER, date_basis TEXT, day_from INTEGER, day_to INTEGER,"
    " place INTEGER REFERENCES mention(key) ON DELETE SET NULL, status TEXT NOT NULL, first_published TEXT,"
    " reports INTEGER NOT NULL, independent INTEGER NOT NULL, story TEXT, digest INTEGER NOT NULL) STRICT;"
    "CREATE INDEX event_day ON event(day_from);"
    "CREATE INDEX event_type ON event(type, day_from);"
    "CREATE INDEX event_place ON event(place);"
    "CREATE INDEX event_story ON event(story);"
    "CREATE TABLE event_side ("
    " event INTEGER NOT NULL REFERENCES event(key) ON DELETE CASCADE, side INTEGER NOT NULL, position INTEGER NOT NULL, name "
    "TEXT, country TEXT,"
    " sector TEXT, PRIMARY KEY (event, side, position)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX event_side_country ON event_side(country, side);"
    "CREATE TABLE event_count ("
    " event INTEGER NOT NULL REFERENCES event(key) ON DELETE CASCADE, kind TEXT NOT NULL, min INTEGER, max INTEGER,"
    " PRIMARY KEY (event, kind)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE dispute ("
    " event INTEGER NOT NULL REFERENCES event(key) ON DELETE CASCADE, dispute INTEGER NOT NULL, position INTEGER NOT NULL, field "
    "TEXT NOT NULL,"
    " value TEXT NOT NULL, mentions TEXT NOT NULL, PRIMARY KEY (event, dispute, position)) STRICT, WITHOUT ROWID;"

    /* Events and stories whose mentions and reports are now of others: an old id, and what was once of it. */
    "CREATE TABLE past (id TEXT NOT NULL, item TEXT NOT NULL, PRIMARY KEY (id, item)) STRICT, WITHOUT ROWID;";

static const char mention_tables[] =
    "CREATE TABLE mention ("
    " key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, report INTEGER NOT NULL REFERENCES report(key) ON DELETE CASCADE,"
    " event INTEGER REFERENCES event(key) ON DELETE SET NULL, part TEXT NOT NULL, sentence INTEGER NOT NULL, type TEXT NOT NULL, "
    "mode TEXT,"
    " contexts TEXT NOT NULL, cameo TEXT, date_from INTEGER, date_to INTEGER, date_basis TEXT, date_text TEXT, date_start "
    "INTEGER, date_end INTEGER,"
    " day_from INTEGER, day_to INTEGER, place_text TEXT, place_start INTEGER, place_end INTEGER, place_name TEXT, place_country "
    "TEXT,"
    " place_admin1 TEXT, place_lat REAL, place_lon REAL, place_precision TEXT, place_geonames INTEGER, status TEXT NOT NULL,"
    " trigger_start INTEGER NOT NULL, trigger_end INTEGER NOT NULL, evidence_start INTEGER NOT NULL, evidence_end INTEGER NOT "
    "NULL,"
    " rule TEXT, confidence REAL NOT NULL, made_by TEXT, wrong INTEGER NOT NULL DEFAULT 0, corrected TEXT) STRICT;"
    "CREATE INDEX mention_report ON mention(report);"
    "CREATE INDEX mention_event ON mention(event, report);"
    "CREATE INDEX mention_type ON mention(type, day_from);"
    "CREATE INDEX mention_day ON mention(day_from);"
    "CREATE TABLE mention_side (" /* side: 0 actors, 1 recipients, 2 who says so */
    " mention INTEGER NOT NULL REFERENCES mention(key) ON DELETE CASCADE, side INTEGER NOT NULL, position INTEGER NOT NULL, text "
    "TEXT, name TEXT,"
    " country TEXT, sector TEXT, role TEXT, start INTEGER NOT NULL, end INTEGER NOT NULL, inferred INTEGER NOT NULL,"
    " coded_country TEXT, coded_sector TEXT, coded_role TEXT, taught_by TEXT, PRIMARY KEY (mention, side, position)) "
    "STRICT, WITHOUT ROWID;"
    "CREATE INDEX mention_side_country ON mention_side(country, side);"
    "CREATE TABLE mention_count ("
    " mention INTEGER NOT NULL REFERENCES mention(key) ON DELETE CASCADE, kind TEXT NOT NULL, min INTEGER, max INTEGER,"
    " PRIMARY KEY (mention, kind)) STRICT, WITHOUT ROWID;";

/* Who says what. The words by which a speaker is known are indexed: name, office and the words of the report. */
static const char quote_tables[] =
    "CREATE TABLE quote ("
    " key INTEGER PRIMARY KEY, id TEXT NOT NULL, report INTEGER NOT NULL REFERENCES report(key) ON DELETE CASCADE, part TEXT NOT "
    "NULL,"
    " sentence INTEGER NOT NULL, kind TEXT NOT NULL, direct INTEGER NOT NULL, told INTEGER NOT NULL, start INTEGER NOT NULL, end "
    "INTEGER NOT NULL,"
    " cue_start INTEGER, cue_end INTEGER, speaker_start INTEGER, speaker_end INTEGER, speaker_text TEXT, speaker_name TEXT,"
    " speaker_country TEXT, speaker_sector TEXT, speaker_role TEXT) STRICT;"
    "CREATE INDEX quote_report ON quote(report);"
    "CREATE INDEX quote_country ON quote(speaker_country);"
    "CREATE VIRTUAL TABLE quote_speaker USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2');";

/* Times and places that a report tells of, whether of an act or not. Their words are cut from the report. What is not located has
 * no box; boxes go with their places. */
static const char layer_tables[] =
    "CREATE TABLE told_time ("
    " report INTEGER NOT NULL REFERENCES report(key) ON DELETE CASCADE, position INTEGER NOT NULL, part TEXT NOT NULL,"
    " start INTEGER NOT NULL, end INTEGER NOT NULL, type TEXT NOT NULL, value TEXT NOT NULL, day_from INTEGER, day_to INTEGER,"
    " utc INTEGER, basis TEXT NOT NULL, PRIMARY KEY (report, position)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX told_time_day ON told_time(day_from, day_to) WHERE day_from IS NOT NULL OR day_to IS NOT NULL;"
    "CREATE TABLE told_place ("
    " key INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES report(key) ON DELETE CASCADE, part TEXT NOT NULL,"
    " start INTEGER NOT NULL, end INTEGER NOT NULL, name TEXT NOT NULL, country TEXT, admin1 TEXT, lat REAL, lon REAL,"
    " precision TEXT, geonames INTEGER) STRICT;"
    "CREATE INDEX told_place_report ON told_place(report);"
    "CREATE VIRTUAL TABLE told_place_range USING rtree(key, south, north, west, east);"
    "CREATE TRIGGER told_place_add AFTER INSERT ON told_place WHEN new.lat IS NOT NULL BEGIN"
    " INSERT INTO told_place_range VALUES (new.key, new.lat, new.lat, new.lon, new.lon); END;"
    "CREATE TRIGGER told_place_drop AFTER DELETE ON told_place WHEN old.lat IS NOT NULL BEGIN"
    " DELETE FROM told_place_range WHERE key = old.key; END;";

/* Days and degrees of mentions and events as boxes, for questions of ranges (https://sqlite.org/rtree.html). Days that are open
 * or not known reach far out; what is not located lies at a thousand degrees, where nobody asks. The bounds are of 32 bits, so
 * questions look at the exact values besides. */
#define RANGE_COLUMNS "(key, first_day, last_day, south, north, west, east)"
#define RANGE_DAYS \
    "min(ifnull(new.day_from, -1e7), ifnull(new.day_to, 1e7)), max(ifnull(new.day_from, -1e7), ifnull(new.day_to, 1e7))"
#define EVENT_DEGREES                                                                                                          \
    "ifnull((SELECT place_lat FROM mention WHERE key = new.place), 1000), ifnull((SELECT place_lat FROM mention WHERE key = "  \
    "new.place), 1000),"                                                                                                       \
    " ifnull((SELECT place_lon FROM mention WHERE key = new.place), 1000), ifnull((SELECT place_lon FROM mention WHERE key = " \
    "new.place), 1000)"
static const char range_tables[] =
    "CREATE VIRTUAL TABLE mention_range USING rtree" RANGE_COLUMNS ";"
    "CREATE TRIGGER mention_range_add AFTER INSERT ON mention BEGIN"
    " INSERT INTO mention_range VALUES (new.key, " RANGE_DAYS ", ifnull(new.place_lat, 1000), ifnull(new.place_lat, 1000),"
    " ifnull(new.place_lon, 1000), ifnull(new.place_lon, 1000)); END;"
    "CREATE TRIGGER mention_range_change AFTER UPDATE OF day_from, day_to, place_lat, place_lon ON mention BEGIN"
    " DELETE FROM mention_range WHERE key = new.key;"
    " INSERT INTO mention_range VALUES (new.key, " RANGE_DAYS ", ifnull(new.place_lat, 1000), ifnull(new.place_lat, 1000),"
    " ifnull(new.place_lon, 1000), ifnull(new.place_lon, 1000)); END;"
    "CREATE TRIGGER mention_range_drop AFTER DELETE ON mention BEGIN DELETE FROM mention_range WHERE key = old.key; END;"
    "CREATE VIRTUAL TABLE event_range USING rtree" RANGE_COLUMNS ";"
    "CREATE TRIGGER event_range_add AFTER INSERT ON event BEGIN"
    " INSERT INTO event_range VALUES (new.key, " RANGE_DAYS ", " EVENT_DEGREES "); END;"
    "CREATE TRIGGER event_range_change AFTER UPDATE OF day_from, day_to, place ON event BEGIN"
    " DELETE FROM event_range WHERE key = new.key;"
    " INSERT INTO event_range VALUES (new.key, " RANGE_DAYS ", " EVENT_DEGREES "); END;"
    "CREATE TRIGGER event_range_drop AFTER DELETE ON event BEGIN DELETE FROM event_range WHERE key = old.key; END;";

/* What `dateline watch` remembers. */
static const char watch_tables[] =
    "CREATE TABLE watch_feed ("
    " key INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, etag TEXT, modified TEXT, next INTEGER NOT NULL, failures INTEGER NOT "
    "NULL,"
    " quiet INTEGER NOT NULL, trouble TEXT) STRICT;"
    "CREATE TABLE watch_entry ("
    " feed INTEGER NOT NULL REFERENCES watch_feed(key) ON DELETE CASCADE, entry INTEGER NOT NULL, seen INTEGER NOT NULL,"
    " PRIMARY KEY (feed, entry)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE watch_page ("
    " key INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, title TEXT, author TEXT, published TEXT, language TEXT,"
    " next INTEGER NOT NULL, tries INTEGER NOT NULL, state TEXT NOT NULL, trouble TEXT) STRICT;"
    "CREATE INDEX watch_page_waiting ON watch_page(next) WHERE state = 'waiting';"
    "CREATE TABLE watch_server ("
    " name TEXT PRIMARY KEY, ready REAL NOT NULL, failures INTEGER NOT NULL, robots TEXT, robots_until INTEGER NOT NULL) STRICT, "
    "WITHOUT ROWID;";

/* What reports tell of names. */
static const char name_tables[] =
    "CREATE INDEX mention_side_name ON mention_side(name) WHERE name IS NOT NULL;"
    "CREATE TABLE naming ("
    " key INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES report(key) ON DELETE CASCADE, report_id TEXT NOT NULL,"
    " published TEXT, day INTEGER, alone INTEGER NOT NULL, name TEXT NOT NULL, person TEXT NOT NULL, last TEXT NOT NULL,"
    " words INTEGER NOT NULL, body INTEGER NOT NULL, country TEXT, sector TEXT, role TEXT, organisation TEXT,"
    " times INTEGER NOT NULL, part TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,"
    " taught_person TEXT, taught_country TEXT, taught_sector TEXT, taught_role TEXT, taught_by TEXT, asked INTEGER NOT NULL,"
    " UNIQUE (report, name)) STRICT;"
    "CREATE INDEX naming_person ON naming(person, published, report_id);"
    "CREATE INDEX naming_last ON naming(last, published, report_id);"
    "CREATE INDEX naming_new ON naming(key) WHERE NOT asked;";

/* What those who look on ask for: what changed since they looked last (the greatest number is the last change; what is gone
 * stays, so that numbers only rise), when reports came, and orders by which lists are read a page at a time. */
static const char change_tables[] =
    "CREATE TABLE change ("
    " seq INTEGER PRIMARY KEY, event TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, first INTEGER NOT NULL, gone INTEGER NOT NULL)"
    " STRICT;"
    "CREATE TRIGGER change_add AFTER INSERT ON event BEGIN"
    " INSERT OR REPLACE INTO change SELECT ifnull(max(seq), 0) + 1, new.id, unixepoch(),"
    " ifnull((SELECT first FROM change WHERE event = new.id), ifnull(max(seq), 0) + 1), 0 FROM change; END;"
    "CREATE TRIGGER change_drop AFTER DELETE ON event BEGIN"
    " INSERT OR REPLACE INTO change SELECT ifnull(max(seq), 0) + 1, old.id, unixepoch(),"
    " ifnull((SELECT first FROM change WHERE event = old.id), ifnull(max(seq), 0) + 1), 1 FROM change; END;"
    "CREATE TABLE arrival (report INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;"
    "CREATE INDEX arrival_at ON arrival(at);"
    "CREATE TRIGGER arrival_add AFTER INSERT ON report BEGIN INSERT INTO arrival VALUES (new.key, unixepoch()); END;"
    "CREATE INDEX event_order ON event(ifnull(coalesce(date_from, date_to, day_to, day_from), 99999999), id);"
    "CREATE INDEX event_newest ON event(ifnull(coalesce(date_from, date_to, day_to, day_from), -99999999), id);"
    "CREATE INDEX mention_order ON mention(ifnull(coalesce(day_from, day_to), 99999999), id);"
    "CREATE INDEX report_order ON report(ifnull(published_day, 99999999), id);"
    "CREATE INDEX report_newest ON report(ifnull(published_day, -99999999), id);"
    "CREATE INDEX mention_geonames ON mention(place_geonames, place_text, report, place_name) WHERE place_geonames IS NOT NULL;"
    "CREATE INDEX report_story_days ON report(story, published_day);";

/* What readers mended: apart from the coding, by what of which report they mended. No mention is referred to by its key, so that
 * all of it holds when reports are coded again. */
static const char correction_tables[] =
    "CREATE TABLE correction ("
    " key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, mention TEXT NOT NULL, report TEXT NOT NULL, part TEXT NOT NULL,"
    " start INTEGER NOT NULL, end INTEGER NOT NULL, field TEXT NOT NULL, was TEXT NOT NULL, value TEXT NOT NULL, by TEXT NOT "
    "NULL,"
    " reason TEXT NOT NULL, at TEXT NOT NULL, undone_by TEXT, undone_reason TEXT, undone_at TEXT) STRICT;"
    "CREATE INDEX correction_report ON correction(report);"
    "CREATE TABLE amended (mention INTEGER PRIMARY KEY) STRICT;";

static int read_number(dtl_store *store, const char *sql, int64_t *out, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int result = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL);
    if (result == SQLITE_OK) result = sqlite3_step(statement);
    if (result == SQLITE_ROW) *out = sqlite3_column_int64(statement, 0);
    int status = result == SQLITE_ROW ? DTL_OK : dtl_store_fail(store, result, "reading what kind of file it is", error);
    sqlite3_finalize(statement);
    return status;
}

static int create(dtl_store *store, dtl_error *error) {
    char mark[100];
    snprintf(mark, sizeof mark, "PRAGMA application_id = %d; PRAGMA user_version = %d;", DTL_STORE_APPLICATION,
             DTL_STORE_VERSION);
    int status = dtl_store_run(store, tables, "making the tables", error);
    if (status == DTL_OK) status = dtl_store_run(store, mention_tables, "making the tables", error);
    if (status == DTL_OK) status = dtl_store_run(store, watch_tables, "making the tables", error);
    if (status == DTL_OK) status = dtl_store_run(store, name_tables, "making the tables", error);
    if (status == DTL_OK) status = dtl_store_run(store, quote_tables, "making the tables", error);
    if (status == DTL_OK) status = dtl_store_run(store, layer_tables, "making the tables", error);
    if (status == DTL_OK) status = dtl_store_run(store, range_tables, "making the tables", error);
    if (status == DTL_OK) status = dtl_store_run(store, change_tables, "making the tables", error);
    if (status == DTL_OK) status = dtl_store_run(store, correction_tables, "making the tables", error);
    if (status == DTL_OK) status = dtl_store_run(store, mark, "making the tables", error);
    return status ? status : dtl_store_run(store, "COMMIT", "writing", error);
}

static int fail(dtl_store *store, int code, const char *message, dtl_error *error) {
    dtl_fail(error, code, "%s", message);
    dtl_error_at(error, store->path, 0, UINT64_MAX);
    return code;
}

static int check_mark(dtl_store *store, int64_t application, int64_t version, dtl_error *error) {
    if (application != DTL_STORE_APPLICATION) return fail(store, DTL_EDAMAGED, "is not a dateline store", error);
    if (version == DTL_STORE_VERSION) return DTL_OK;
    dtl_fail(error, DTL_EVERSION, "is a store of version %lld, and this dateline works with version %d; %s", (long long)version,
             DTL_STORE_VERSION,
             version < DTL_STORE_VERSION ? "`dateline recode` brings it up to date" : "a newer dateline made it");
    dtl_error_at(error, store->path, 0, UINT64_MAX);
    return DTL_EVERSION;
}

/* With the write lock, so that two who come at once do not both make the tables. */
static int check_or_create(dtl_store *store, dtl_error *error) {
    int64_t application = 0, version = 0, objects = 0;
    int status = dtl_store_run(store, "BEGIN IMMEDIATE", "starting to write", error);
    if (status) return status;
    status = read_number(store, "PRAGMA application_id", &application, error);
    if (status == DTL_OK) status = read_number(store, "PRAGMA user_version", &version, error);
    if (status == DTL_OK) status = read_number(store, "SELECT count(*) FROM sqlite_schema", &objects, error);
    if (status == DTL_OK && !application && !version && !objects) return create(store, error);
    dtl_store_run(store, "ROLLBACK", "taking back", NULL);
    return status ? status : check_mark(store, application, version, error);
}

int dtl_schema_check(dtl_store *store, dtl_error *error) {
    int64_t application = 0, version = 0;
    int status = read_number(store, "PRAGMA application_id", &application, error);
    if (status == DTL_OK) status = read_number(store, "PRAGMA user_version", &version, error);
    if (status) return status;
    if (store->writes && !application && !version) return check_or_create(store, error);
    return check_mark(store, application, version, error);
}

int dtl_schema_version(dtl_store *store, int64_t *out, dtl_error *error) {
    int64_t application = 0;
    int status = read_number(store, "PRAGMA application_id", &application, error);
    if (status == DTL_OK && application != DTL_STORE_APPLICATION)
        status = fail(store, DTL_EDAMAGED, "is not a dateline store", error);
    return status ? status : read_number(store, "PRAGMA user_version", out, error);
}
