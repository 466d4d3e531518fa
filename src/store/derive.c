#include "store/derive.h"

#include "base/error.h"

int dtl_derive_start(dtl_store *store, dtl_error *error) {
    static const char tables[] =
        "CREATE TEMP TABLE IF NOT EXISTS changed (report TEXT PRIMARY KEY) WITHOUT ROWID;"
        "CREATE TEMP TABLE IF NOT EXISTS was (item TEXT PRIMARY KEY, id TEXT NOT NULL) WITHOUT ROWID;"
        "CREATE TEMP TABLE IF NOT EXISTS fresh (id TEXT PRIMARY KEY) WITHOUT ROWID;"
        "CREATE TEMP TABLE IF NOT EXISTS again (place INTEGER PRIMARY KEY, mention INTEGER NOT NULL);"
        "CREATE TEMP TABLE IF NOT EXISTS affected (event INTEGER PRIMARY KEY);"
        "CREATE TEMP TABLE IF NOT EXISTS touched (event INTEGER PRIMARY KEY);"
        "CREATE TEMP TABLE IF NOT EXISTS ask (naming INTEGER PRIMARY KEY);"
        "CREATE TEMP TABLE IF NOT EXISTS loose (mention INTEGER PRIMARY KEY);"
        "DELETE FROM changed; DELETE FROM was; DELETE FROM fresh; DELETE FROM again; DELETE FROM affected; DELETE FROM touched;"
        "DELETE FROM ask; DELETE FROM loose;"
        "INSERT INTO loose SELECT mention FROM amended; DELETE FROM amended";
    return dtl_store_run(store, tables, "noting what changes", error);
}

int dtl_derive_drop(dtl_store *store, dtl_error *error) {
    static const char drop[] = "INSERT INTO was SELECT m.id, e.id FROM mention m JOIN event e ON e.key = m.event;"
                               "INSERT INTO was SELECT id, story FROM report WHERE story IS NOT NULL;"
                               "DELETE FROM event; UPDATE report SET origin = NULL, story = NULL, draft = NULL WHERE origin IS "
                               "NOT NULL OR story IS NOT NULL;"
                               "UPDATE naming SET asked = 0";
    return dtl_store_run(store, drop, "dropping what older rules gave", error);
}

int dtl_derive_past(dtl_store *store, dtl_error *error) {
    static const char past[] =
        "INSERT OR IGNORE INTO past SELECT w.id, w.item FROM was w JOIN mention m ON m.id = w.item JOIN event e ON e.key = "
        "m.event"
        " WHERE e.id <> w.id;"
        "INSERT OR IGNORE INTO past SELECT w.id, w.item FROM was w JOIN report r ON r.id = w.item WHERE r.story <> w.id AND w.id "
        "<> '';"
        "DELETE FROM fresh WHERE id IN (SELECT id FROM was) OR id NOT IN (SELECT id FROM event)";
    return dtl_store_run(store, past, "noting what became of events", error);
}
