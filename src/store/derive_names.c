/* What a name alone means is what reports published no later told of it: a function of the reports, in whatever order they came.
 * Each name of a report asks the last reports before it that told something of the name. */
#include "base/error.h"
#include "base/map.h"
#include "store/derive.h"

enum {
    TEACHERS = 20,       /* the last reports before that are asked */
    OFFICE_DAYS = 730,   /* so long an office is taken to last */
    LAST_NAME_DAYS = 30, /* so long a name of one word is taken for the one who bore it with an office */
    BLOCK = 5000,        /* names that are read at a time */
    NAMES_BYTES = 1 << 30
};

/* A name of a report that asks. */
typedef struct asking {
    int64_t key, report, day;
    bool dated, body;
    int words;
    char report_id[DTL_ID_SIZE], country[4], sector[4], taught_by[DTL_ID_SIZE];
    dtl_slice published, name, person, last, role;
    dtl_slice was_person, was_country, was_sector, was_role;
} asking;
typedef dtl_vector(asking) askings;

/* What it learns. */
typedef struct lesson {
    char country[4], sector[4], from[DTL_ID_SIZE];
    dtl_slice person, role;
    bool any, apart;
} lesson;

static asking read_asking(sqlite3_stmt *rows, dtl_arena *arena) {
    asking a = {.key = sqlite3_column_int64(rows, 0),
                .report = sqlite3_column_int64(rows, 1),
                .published = dtl_column_slice(rows, 3, arena),
                .dated = sqlite3_column_type(rows, 4) != SQLITE_NULL,
                .day = sqlite3_column_int64(rows, 4),
                .name = dtl_column_slice(rows, 5, arena),
                .person = dtl_column_slice(rows, 6, arena),
                .last = dtl_column_slice(rows, 7, arena),
                .words = sqlite3_column_int(rows, 8),
                .body = sqlite3_column_int(rows, 9) != 0,
                .role = dtl_column_slice(rows, 12, arena),
                .was_person = dtl_column_slice(rows, 13, arena),
                .was_country = dtl_column_slice(rows, 14, arena),
                .was_sector = dtl_column_slice(rows, 15, arena),
                .was_role = dtl_column_slice(rows, 16, arena)};
    dtl_column_code(rows, 2, a.report_id, sizeof a.report_id);
    dtl_column_code(rows, 10, a.country, sizeof a.country);
    dtl_column_code(rows, 11, a.sector, sizeof a.sector);
    dtl_column_code(rows, 17, a.taught_by, sizeof a.taught_by);
    return a;
}

/* New names, and those published no earlier that a new one may teach. */
static int find_askings(dtl_store *store, dtl_error *error) {
    static const char sql[] =
        "INSERT OR IGNORE INTO ask SELECT key FROM naming WHERE NOT asked AND NOT alone;"
        "INSERT OR IGNORE INTO ask SELECT n.key FROM (SELECT person, min(published) AS published FROM naming WHERE NOT asked AND"
        " NOT alone AND (country IS NOT NULL OR role IS NOT NULL) GROUP BY person) t CROSS JOIN naming n ON n.person = t.person"
        " WHERE n.asked AND NOT n.alone AND (n.published >= t.published OR n.published IS NULL);"
        "INSERT OR IGNORE INTO ask SELECT n.key FROM (SELECT last, min(published) AS published FROM naming WHERE NOT asked AND"
        " NOT alone AND role IS NOT NULL AND NOT body GROUP BY last) t CROSS JOIN naming n ON n.last = t.last"
        " WHERE n.asked AND NOT n.alone AND n.words = 1 AND n.published >= t.published;"
        "UPDATE naming SET asked = 1 WHERE NOT asked";
    return dtl_store_run(store, sql, "looking for new names", error);
}

/* The next names that ask, behind the one with the key *last. */
static int read_askings(dtl_store *store, int64_t *last, askings *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_NAMING_ASKED, error), more;
    if (status) return status;
    *out = (askings){.ceiling = BLOCK};
    dtl_bind_number(rows, 1, *last);
    dtl_bind_number(rows, 2, BLOCK);
    while ((more = dtl_store_row(store, rows, "reading names", error)) > 0) {
        asking *one = dtl_vector_push(out, arena);
        if (one) *one = read_asking(rows, arena);
        if (arena->status) break;
        *last = one->key;
    }
    sqlite3_reset(rows);
    return arena->status ? dtl_fail(error, arena->status, "reading names: %s", dtl_error_meaning(arena->status)) : more;
}

/* One more report that told of the name, an earlier one than those before. Of a namesake nothing is learnt, and of two persons of
 * one name neither. */
static void hear(sqlite3_stmt *rows, const asking *a, bool by_last_name, lesson *out, dtl_arena *arena) {
    char from[DTL_ID_SIZE], country[4], sector[4];
    dtl_column_code(rows, 0, from, sizeof from);
    dtl_slice person = dtl_column_slice(rows, 1, arena);
    dtl_column_code(rows, 2, country, sizeof country);
    dtl_column_code(rows, 3, sector, sizeof sector);
    dtl_slice role = dtl_column_slice(rows, 4, arena);
    if (a->country[0] && country[0] && strcmp(a->country, country) != 0) return;
    bool whole = by_last_name && !dtl_slice_equal(person, a->person); /* he is called by his whole name there */
    if (whole && out->person.data && !dtl_slice_equal(out->person, person)) out->apart = true;
    if (country[0] && out->country[0] && strcmp(country, out->country) != 0) out->apart = true;
    bool dated = a->dated && sqlite3_column_type(rows, 5) != SQLITE_NULL;
    bool lasts = !dated || a->day - sqlite3_column_int64(rows, 5) <= OFFICE_DAYS;
    if (!out->from[0]) memcpy(out->from, from, sizeof from);
    if (whole && !out->person.data) out->person = person;
    if (!out->country[0]) memcpy(out->country, country, sizeof country);
    if (!out->role.data && lasts) out->role = role;
    if (!out->sector[0] && lasts) memcpy(out->sector, sector, sizeof sector);
    out->any = true;
}

static int ask_teachers(dtl_store *store, dtl_sql which, const asking *a, lesson *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, which, error);
    if (status) return status;
    bool by_last_name = which == DTL_SQL_TEACHERS_LAST;
    dtl_bind_slice(rows, 1, by_last_name ? a->last : a->person);
    if (which != DTL_SQL_TEACHERS_UNDATED) dtl_bind_slice(rows, 2, a->published);
    dtl_bind_number(rows, 3, a->report);
    dtl_bind_number(rows, 4, TEACHERS);
    if (by_last_name) dtl_bind_number(rows, 5, a->day - LAST_NAME_DAYS);
    int more;
    while ((more = dtl_store_row(store, rows, "reading what is known of a name", error)) > 0)
        hear(rows, a, by_last_name, out, arena);
    sqlite3_reset(rows);
    return more;
}

/* What the name learns; nothing where all is told already. */
static int learn(dtl_store *store, const asking *a, lesson *out, dtl_arena *arena, dtl_error *error) {
    *out = (lesson){.any = false};
    if (a->country[0] && a->role.data && a->sector[0]) return DTL_OK;
    bool one_word = a->words == 1 && !a->body;
    if (one_word && (!a->dated || !a->published.data)) return DTL_OK;
    dtl_sql which = one_word ? DTL_SQL_TEACHERS_LAST : a->published.data ? DTL_SQL_TEACHERS_DATED : DTL_SQL_TEACHERS_UNDATED;
    int status = ask_teachers(store, which, a, out, arena, error);
    if (!out->any || out->apart) *out = (lesson){.any = false};
    return status;
}

static bool is_as_before(const asking *a, const lesson *l) {
    return dtl_slice_equal(a->was_person, l->person) && dtl_slice_is(a->was_country, l->country) &&
           dtl_slice_is(a->was_sector, l->sector) && dtl_slice_equal(a->was_role, l->role) && strcmp(a->taught_by, l->from) == 0;
}

static int run_named(dtl_store *store, dtl_sql which, const asking *a, dtl_error *error) {
    sqlite3_stmt *run = NULL;
    int status = dtl_store_statement(&run, store, which, error);
    if (status) return status;
    dtl_bind_number(run, 1, a->report);
    dtl_bind_slice(run, 2, a->name);
    return dtl_store_step(store, run, "noting what changes", error);
}

static int write_lesson(dtl_store *store, const asking *a, const lesson *l, dtl_error *error) {
    sqlite3_stmt *set = NULL;
    int status = dtl_store_statement(&set, store, DTL_SQL_NAMING_TEACH, error);
    if (status) return status;
    dtl_bind_number(set, 1, a->key);
    dtl_bind_slice(set, 2, l->person);
    dtl_bind_code(set, 3, l->country);
    dtl_bind_code(set, 4, l->sector);
    dtl_bind_slice(set, 5, l->role);
    dtl_bind_code(set, 6, l->from);
    status = dtl_store_step(store, set, "writing what a name learnt", error);
    if (status == DTL_OK) status = run_named(store, DTL_SQL_LOOSE_MENTIONS, a, error);
    if (status == DTL_OK) status = dtl_store_statement(&set, store, DTL_SQL_SIDES_NAMED, error);
    if (status) return status;
    dtl_bind_number(set, 1, a->report);
    dtl_bind_slice(set, 2, a->name);
    dtl_bind_code(set, 3, l->country);
    dtl_bind_code(set, 4, l->sector);
    dtl_bind_slice(set, 5, l->role);
    dtl_bind_code(set, 6, l->from);
    return dtl_store_step(store, set, "writing what a name learnt", error);
}

static int teach(dtl_store *store, const askings *all, dtl_arena *arena, dtl_error *error) {
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < all->count; i++) {
        lesson l;
        status = learn(store, &all->items[i], &l, arena, error);
        if (status == DTL_OK && arena->status)
            status = dtl_fail(error, arena->status, "reading names: %s", dtl_error_meaning(arena->status));
        if (status == DTL_OK && !is_as_before(&all->items[i], &l)) status = write_lesson(store, &all->items[i], &l, error);
    }
    return status;
}

/* Names learn from what reports tell, not from what others learnt: so they may ask in blocks. */
int dtl_derive_names(dtl_store *store, dtl_error *error) {
    dtl_arena arena;
    dtl_arena_init(&arena, NAMES_BYTES);
    askings all = {.count = 0};
    int64_t last = INT64_MIN;
    int status = find_askings(store, error);
    do {
        dtl_arena_clear(&arena);
        if (status == DTL_OK) status = read_askings(store, &last, &all, &arena, error);
        if (status == DTL_OK) status = teach(store, &all, &arena, error);
    } while (status == DTL_OK && all.count);
    dtl_arena_clear(&arena);
    return status;
}
