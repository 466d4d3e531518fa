/* Origins and stories: both put reports into groups, one after another, by what stands in those of the days before. */
#include "base/error.h"
#include "store/derive.h"
#include "stories/origins.h"
#include "stories/stories.h"

enum { DAYS_OF_SLACK = 2 }; /* a publication's day may be reckoned in another zone than its text says */

/* Reports that join at a time, at least; few where tests shall cross the borders of blocks. */
#ifdef DTL_FAULTS
enum { BLOCK = 5 };
#else
enum { BLOCK = 10000 };
#endif
#define GROUP_BYTES ((size_t)16 << 30)

typedef struct text {
    char report[DTL_ID_SIZE], group[DTL_ID_SIZE];
    char draft[DTL_ID_SIZE]; /* of stories: the one that it joined; with origins, the group itself */
    bool settled;            /* the group stands */
    dtl_slice published, agency, title, text;
} text;
typedef dtl_vector(text) texts;

typedef struct kind {
    int days;    /* of so many days before are the reports that a block is read with */
    int settled; /* before these of them nothing changes any more */
    dtl_sql first, read_dated, read_all, set;
    int (*find)(texts *all, const dtl_rarity *rarity, dtl_arena *arena, dtl_error *error);
} kind;

/* A report's place in the order of joining. */
typedef struct place {
    char id[DTL_ID_SIZE];
    dtl_slice published;
    dtl_day day;
} place;

typedef struct grouping {
    dtl_store *store;
    const kind *kind;
    const dtl_rarity *rarity;
    dtl_arena arena;        /* of the block */
    dtl_day settled_before; /* DTL_NO_DAY: nothing is settled */
} grouping;

static int find_origins(texts *all, const dtl_rarity *rarity, dtl_arena *arena, dtl_error *error) {
    (void)rarity;
    dtl_origin_text *found = dtl_arena_array(arena, dtl_origin_text, all->count);
    if (!found) return dtl_fail(error, arena->status, "finding origins: %s", dtl_error_meaning(arena->status));
    for (size_t i = 0; i < all->count; i++) {
        const text *t = &all->items[i];
        found[i] = (dtl_origin_text){.published = t->published, .agency = t->agency, .text = t->text};
        memcpy(found[i].report, t->report, DTL_ID_SIZE);
        memcpy(found[i].origin, t->draft, DTL_ID_SIZE);
    }
    int status = dtl_origins_find(found, all->count, arena, error);
    for (size_t i = 0; status == DTL_OK && i < all->count; i++) {
        memcpy(all->items[i].group, found[i].origin, DTL_ID_SIZE);
        memcpy(all->items[i].draft, found[i].origin, DTL_ID_SIZE);
    }
    return status;
}

static int find_stories(texts *all, const dtl_rarity *rarity, dtl_arena *arena, dtl_error *error) {
    dtl_story_text *found = dtl_arena_array(arena, dtl_story_text, all->count);
    if (!found) return dtl_fail(error, arena->status, "finding stories: %s", dtl_error_meaning(arena->status));
    for (size_t i = 0; i < all->count; i++) {
        const text *t = &all->items[i];
        found[i] = (dtl_story_text){.published = t->published, .title = t->title, .text = t->text, .settled = t->settled};
        memcpy(found[i].report, t->report, DTL_ID_SIZE);
        memcpy(found[i].draft, t->draft, DTL_ID_SIZE);
        memcpy(found[i].story, t->group, DTL_ID_SIZE);
    }
    int status = dtl_stories_find(found, all->count, rarity, arena, error);
    for (size_t i = 0; status == DTL_OK && i < all->count; i++) {
        memcpy(all->items[i].group, found[i].story, DTL_ID_SIZE);
        memcpy(all->items[i].draft, found[i].draft, DTL_ID_SIZE);
    }
    return status;
}

/* The earliest report without a group: 1, or 0 when there is none. */
static int find_first(grouping *g, place *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    int status = dtl_store_statement(&find, g->store, g->kind->first, error);
    if (status) return status;
    int more = dtl_store_row(g->store, find, "looking for new reports", error);
    if (more > 0) {
        dtl_column_code(find, 0, out->id, sizeof out->id);
        out->published = dtl_column_slice(find, 1, arena);
        out->day = dtl_column_day(find, 2);
        if (arena->status) more = dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    }
    sqlite3_reset(find);
    return more;
}

/* Where the block that begins at *from ends: *to is the first report behind it. At least BLOCK reports, and as many as it is
 * compared with; of those without a day, which may be compared with any, all. 0 when the block is the last. */
static int find_end(grouping *g, const place *from, place *to, dtl_arena *arena, dtl_error *error) {
    if (!from->published.data || from->day == DTL_NO_DAY) return 0;
    sqlite3_stmt *find = NULL;
    int status = dtl_store_statement(&find, g->store, DTL_SQL_BLOCK_END, error);
    if (status) return status;
    dtl_bind_slice(find, 1, from->published);
    dtl_bind_code(find, 2, from->id);
    dtl_bind_number(find, 3, BLOCK);
    dtl_bind_number(find, 4, (int64_t)from->day - g->kind->days - DAYS_OF_SLACK);
    dtl_bind_day(find, 5, from->day);
    int more = dtl_store_row(g->store, find, "looking for new reports", error);
    if (more > 0) {
        dtl_column_code(find, 0, to->id, sizeof to->id);
        to->published = dtl_column_slice(find, 1, arena);
        to->day = dtl_column_day(find, 2);
        if (arena->status) more = dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    }
    sqlite3_reset(find);
    return more;
}

static bool comes_before(const text *t, const place *other) {
    if (!t->published.data != !other->published.data) return t->published.data != NULL;
    int order = dtl_slice_compare(t->published, other->published);
    return order ? order < 0 : strcmp(t->report, other->id) < 0;
}

static int read_row(grouping *g, sqlite3_stmt *rows, texts *out, const place *to, dtl_error *error) {
    text read = {.published = dtl_column_slice(rows, 1, &g->arena)};
    dtl_column_code(rows, 0, read.report, sizeof read.report);
    if (to && !comes_before(&read, to)) return DTL_OK;
    read.agency = dtl_column_slice(rows, 2, &g->arena);
    read.title = dtl_column_slice(rows, 3, &g->arena);
    read.text = dtl_column_slice(rows, 4, &g->arena);
    dtl_column_code(rows, 5, read.group, sizeof read.group);
    dtl_column_code(rows, g->kind->settled ? 6 : 5, read.draft, sizeof read.draft);
    dtl_day day = dtl_column_day(rows, 7);
    read.settled = g->settled_before != DTL_NO_DAY && day != DTL_NO_DAY && day < g->settled_before;
    text *kept = dtl_vector_push(out, &g->arena);
    if (kept) *kept = read;
    return g->arena.status
               ? dtl_fail(error, g->arena.status, "reading the reports' texts: %s", dtl_error_meaning(g->arena.status))
               : DTL_OK;
}

/* The reports of the block, and those of the days before it. */
static int read_texts(grouping *g, const place *from, const place *to, texts *out, dtl_error *error) {
    bool all = !from->published.data || from->day == DTL_NO_DAY;
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, g->store, all || !to ? g->kind->read_all : g->kind->read_dated, error), more = 0;
    if (status) return status;
    dtl_bind_number(rows, 1, all ? INT32_MIN : (int64_t)from->day - g->kind->days - DAYS_OF_SLACK);
    if (to) dtl_bind_number(rows, 2, to->day == DTL_NO_DAY ? INT32_MAX : (int64_t)to->day + DAYS_OF_SLACK);
    while (status == DTL_OK && (more = dtl_store_row(g->store, rows, "reading the reports' texts", error)) > 0)
        status = read_row(g, rows, out, to, error);
    sqlite3_reset(rows);
    return status ? status : more;
}

static int note(dtl_store *store, dtl_sql which, const char *first, const char *second, const char *third, dtl_error *error) {
    sqlite3_stmt *statement = NULL;
    int status = dtl_store_statement(&statement, store, which, error);
    if (status) return status;
    const char *const values[] = {first, second, third};
    for (int i = 0; i < sqlite3_bind_parameter_count(statement); i++) dtl_bind_code(statement, i + 1, values[i]);
    return dtl_store_step(store, statement, "noting what changes", error);
}

static int write_group(grouping *g, const text *before, const text *t, dtl_error *error) {
    bool moved = strcmp(before->group, t->group) != 0;
    if (!moved && strcmp(before->draft, t->draft) == 0) return DTL_OK;
    int status = note(g->store, g->kind->set, t->group, t->draft, t->report, error);
    if (status == DTL_OK && g->kind->settled && strcmp(before->draft, t->draft) != 0)
        status = note(g->store, DTL_SQL_LOOSEN_REPORT, t->report, NULL, NULL, error);
    if (!moved) return status;
    if (status == DTL_OK) status = note(g->store, DTL_SQL_CHANGED_INSERT, t->report, NULL, NULL, error);
    if (status == DTL_OK && g->kind->settled) status = note(g->store, DTL_SQL_WAS_INSERT, t->report, before->group, NULL, error);
    return status;
}

static int group_block(grouping *g, const place *from, const place *to, dtl_error *error) {
    texts all = {.ceiling = SIZE_MAX / sizeof(text) / 2};
    bool dated = from->published.data && from->day != DTL_NO_DAY;
    g->settled_before = dated && g->kind->settled ? from->day - g->kind->settled - DAYS_OF_SLACK : DTL_NO_DAY;
    int status = read_texts(g, from, to, &all, error);
    if (status) return status;
    text *before = dtl_arena_array(&g->arena, text, all.count);
    if (!before) return dtl_fail(error, g->arena.status, "grouping reports: %s", dtl_error_meaning(g->arena.status));
    for (size_t i = 0; i < all.count; i++) {
        before[i] = all.items[i];
        if (!comes_before(&all.items[i], from)) all.items[i].draft[0] = '\0';
    }
    status = g->kind->find(&all, g->rarity, &g->arena, error);
    for (size_t i = 0; status == DTL_OK && i < all.count; i++) status = write_group(g, &before[i], &all.items[i], error);
    return status;
}

static int group_all(grouping *g, dtl_error *error) {
    dtl_arena places[2];
    place from, to;
    for (int i = 0; i < 2; i++) dtl_arena_init(&places[i], 1 << 20);
    int more = find_first(g, &from, &places[0], error), status = more < 0 ? more : DTL_OK;
    for (int turn = 1; status == DTL_OK && more > 0; turn = !turn) {
        dtl_arena_reset(&places[turn]);
        more = find_end(g, &from, &to, &places[turn], error);
        status = more < 0 ? more : group_block(g, &from, more ? &to : NULL, error);
        dtl_arena_clear(&g->arena);
        from = to;
    }
    for (int i = 0; i < 2; i++) dtl_arena_clear(&places[i]);
    return status;
}

static int derive(dtl_store *store, const kind *of, const dtl_rarity *rarity, dtl_error *error) {
    grouping g = {.store = store, .kind = of, .rarity = rarity};
    dtl_arena_init(&g.arena, GROUP_BYTES);
    int status = group_all(&g, error);
    dtl_arena_clear(&g.arena);
    return status;
}

int dtl_derive_origins(dtl_store *store, dtl_error *error) {
    static const kind origins = {.days = DTL_ORIGIN_DAYS,
                                 .first = DTL_SQL_ORIGIN_FIRST,
                                 .read_dated = DTL_SQL_ORIGIN_TEXTS_BETWEEN,
                                 .read_all = DTL_SQL_ORIGIN_TEXTS_SINCE,
                                 .set = DTL_SQL_REPORT_ORIGIN,
                                 .find = find_origins};
    return derive(store, &origins, NULL, error);
}

int dtl_derive_stories(dtl_store *store, const dtl_rarity *rarity, dtl_error *error) {
    static const kind stories = {.days = 2 * DTL_STORY_DAYS + DAYS_OF_SLACK,
                                 .settled = DTL_STORY_DAYS,
                                 .first = DTL_SQL_STORY_FIRST,
                                 .read_dated = DTL_SQL_STORY_TEXTS_BETWEEN,
                                 .read_all = DTL_SQL_STORY_TEXTS_SINCE,
                                 .set = DTL_SQL_REPORT_STORY,
                                 .find = find_stories};
    return derive(store, &stories, rarity, error);
}
