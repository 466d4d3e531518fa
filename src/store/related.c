/* Stories that are related without being one: a report of the one tells of an event of the other, or both name the same rare
 * persons and bodies, as a summit and the deal that it led to months later. */
#include <stdlib.h>

#include "base/error.h"
#include "base/words.h"
#include "store/rows.h"

enum { NAMES_AT_MOST = 12, RELATED_AT_MOST = 32, NAMES_OF_ONE_CHAIN = 2 };

/* The rarity of a name's last word from which on it tells: about one report in 150 has it. */
static const double TELLING = 5;

typedef struct relative {
    dtl_slice story;
    size_t names; /* in common */
    bool event;   /* in common */
} relative;

typedef struct relatives {
    dtl_vector(relative) items;
    dtl_arena *arena;
} relatives;

static relative *find(relatives *in, dtl_slice story) {
    for (size_t i = 0; i < in->items.count; i++) {
        if (dtl_slice_equal(in->items.items[i].story, story)) return &in->items.items[i];
    }
    relative *added = dtl_vector_push(&in->items, in->arena);
    if (added) *added = (relative){.story = story};
    return added;
}

static int add_by_events(dtl_store *store, const char *id, relatives *out, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_STORIES_BY_EVENTS, error), more = 0;
    if (status) return status;
    dtl_bind_code(rows, 1, id);
    while ((more = dtl_store_row(store, rows, "looking for related stories", error)) > 0) {
        relative *one = find(out, dtl_column_slice(rows, 0, out->arena));
        if (!one) break;
        one->event = true;
    }
    sqlite3_reset(rows);
    return more < 0 ? more : out->arena->status;
}

static bool is_telling(dtl_slice name, const dtl_rarity *rarity) {
    dtl_word word;
    double last = 0;
    while (dtl_word_next(&word, &name)) last = dtl_rarity_of(rarity, dtl_word_slice(&word));
    return last >= TELLING;
}

/* The names that the story tells most often, of those that are rare. */
static int read_names(dtl_store *store, const char *id, const dtl_rarity *rarity, dtl_slice names[NAMES_AT_MOST], size_t *count,
                      dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_STORY_NAMES, error), more = 0;
    if (status) return status;
    dtl_bind_code(rows, 1, id);
    *count = 0;
    while (*count < NAMES_AT_MOST && (more = dtl_store_row(store, rows, "reading a story's names", error)) > 0) {
        dtl_slice name = dtl_column_slice(rows, 0, arena);
        if (name.data && is_telling(name, rarity)) names[(*count)++] = name;
    }
    sqlite3_reset(rows);
    return more < 0 ? more : arena->status;
}

static int add_by_name(dtl_store *store, const char *id, dtl_slice name, relatives *out, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_STORIES_BY_NAME, error), more = 0;
    if (status) return status;
    dtl_bind_slice(rows, 1, name);
    dtl_bind_code(rows, 2, id);
    while ((more = dtl_store_row(store, rows, "looking for related stories", error)) > 0) {
        relative *one = find(out, dtl_column_slice(rows, 0, out->arena));
        if (!one) break;
        one->names++;
    }
    sqlite3_reset(rows);
    return more < 0 ? more : out->arena->status;
}

/* Those with an event in common first, then those with most names, then by id. */
static int compare(const void *a, const void *b) {
    const relative *left = a, *right = b;
    if (left->event != right->event) return left->event ? -1 : 1;
    if (left->names != right->names) return left->names > right->names ? -1 : 1;
    return dtl_slice_compare(left->story, right->story);
}

int dtl_related_stories(dtl_store *store, const char *id, const dtl_rarity *rarity, const dtl_slice **out, size_t *count,
                        dtl_arena *arena, dtl_error *error) {
    relatives all = {.items = {.ceiling = SIZE_MAX / sizeof(relative) / 2}, .arena = arena};
    dtl_slice names[NAMES_AT_MOST];
    size_t name_count = 0;
    int status = add_by_events(store, id, &all, error);
    if (status == DTL_OK && rarity) status = read_names(store, id, rarity, names, &name_count, arena, error);
    for (size_t i = 0; status == DTL_OK && i < name_count; i++) status = add_by_name(store, id, names[i], &all, error);
    dtl_slice *found = dtl_arena_array(arena, dtl_slice, RELATED_AT_MOST);
    if (status == DTL_OK && !found) status = arena->status;
    if (status) return error && error->code == DTL_OK ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : status;
    if (all.items.count) qsort(all.items.items, all.items.count, sizeof *all.items.items, compare);
    *count = 0;
    for (size_t i = 0; i < all.items.count && *count < RELATED_AT_MOST; i++) {
        const relative *one = &all.items.items[i];
        if (one->event || one->names >= NAMES_OF_ONE_CHAIN) found[(*count)++] = one->story;
    }
    *out = found;
    return DTL_OK;
}
