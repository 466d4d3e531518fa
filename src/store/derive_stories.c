#include "base/error.h"
#include "store/derive.h"
#include "stories/stories.h"

enum { DAYS_OF_SLACK = 2 }; /* a publication's day may be reckoned in another zone than its text says */
#define STORY_BYTES ((size_t)16 << 30)

typedef dtl_vector(dtl_story_text) texts;

/* Where the order of joining starts anew. */
typedef struct beginning {
    char id[DTL_ID_SIZE];
    dtl_slice published;
    int64_t from_day, settled_before; /* reports of these days on may be near what is near to new ones, or to new ones */
    bool nothing, everything;
} beginning;

static int find_beginning(dtl_store *store, beginning *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *find = NULL;
    int status = dtl_store_statement(&find, store, DTL_SQL_STORY_BEGINNING, error);
    if (status) return status;
    int more = dtl_store_row(store, find, "looking for new reports", error);
    *out = (beginning){.nothing = more == 0};
    if (more > 0) {
        dtl_column_code(find, 0, out->id, sizeof out->id);
        out->published = dtl_column_slice(find, 1, arena);
        out->settled_before = sqlite3_column_int64(find, 2) - DTL_STORY_DAYS - DAYS_OF_SLACK;
        out->from_day = out->settled_before - DTL_STORY_DAYS - DAYS_OF_SLACK;
        out->everything = sqlite3_column_int(find, 3) != 0;
    }
    sqlite3_reset(find);
    return more < 0 ? more : DTL_OK;
}

static bool comes_before(const dtl_story_text *text, const beginning *start) {
    if (!text->published.data != !start->published.data) return text->published.data != NULL;
    int order = dtl_slice_compare(text->published, start->published);
    return order ? order < 0 : strcmp(text->report, start->id) < 0;
}

static int read_texts(dtl_store *store, const beginning *start, texts *out, dtl_arena *arena, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, start->everything ? DTL_SQL_STORY_TEXTS : DTL_SQL_STORY_TEXTS_SINCE, error);
    if (status) return status;
    if (!start->everything) dtl_bind_number(rows, 1, start->from_day);
    int more;
    while ((more = dtl_store_row(store, rows, "reading the reports' texts", error)) > 0) {
        dtl_story_text *text = dtl_vector_push(out, arena);
        if (text) {
            dtl_column_code(rows, 0, text->report, sizeof text->report);
            text->published = dtl_column_slice(rows, 1, arena);
            text->title = dtl_column_slice(rows, 2, arena);
            text->text = dtl_column_slice(rows, 3, arena);
            dtl_column_code(rows, 4, text->story, sizeof text->story);
            dtl_column_code(rows, 5, text->draft, sizeof text->draft);
            text->settled = !start->everything && sqlite3_column_int64(rows, 6) < start->settled_before;
        }
        if (arena->status) break;
    }
    sqlite3_reset(rows);
    if (arena->status) return dtl_fail(error, arena->status, "reading the reports' texts: %s", dtl_error_meaning(arena->status));
    return more;
}

static int write_story(dtl_store *store, const dtl_story_text *text, bool changed, dtl_error *error) {
    sqlite3_stmt *set = NULL;
    int status = dtl_store_statement(&set, store, DTL_SQL_REPORT_STORY, error);
    if (status) return status;
    dtl_bind_code(set, 1, text->story);
    dtl_bind_code(set, 2, text->draft);
    dtl_bind_code(set, 3, text->report);
    status = dtl_store_step(store, set, "writing a story", error);
    if (status || !changed) return status;
    status = dtl_store_statement(&set, store, DTL_SQL_CHANGED_INSERT, error);
    if (status) return status;
    dtl_bind_code(set, 1, text->report);
    return dtl_store_step(store, set, "noting a changed story", error);
}

static int find_stories(dtl_store *store, const dtl_rarity *rarity, const beginning *start, dtl_arena *arena, dtl_error *error) {
    texts all = {.ceiling = SIZE_MAX / 2};
    int status = read_texts(store, start, &all, arena, error);
    if (status) return status;
    dtl_story_text *before = dtl_arena_array(arena, dtl_story_text, all.count);
    if (!before) return dtl_fail(error, arena->status, "finding stories: %s", dtl_error_meaning(arena->status));
    for (size_t i = 0; i < all.count; i++) {
        before[i] = all.items[i];
        if (!comes_before(&all.items[i], start)) all.items[i].draft[0] = '\0';
    }
    status = dtl_stories_find(all.items, all.count, rarity, arena, error);
    for (size_t i = 0; status == DTL_OK && i < all.count; i++) {
        bool moved = strcmp(before[i].story, all.items[i].story) != 0;
        if (moved || strcmp(before[i].draft, all.items[i].draft) != 0) status = write_story(store, &all.items[i], moved, error);
    }
    return status;
}

int dtl_derive_stories(dtl_store *store, const dtl_rarity *rarity, dtl_error *error) {
    dtl_arena arena;
    dtl_arena_init(&arena, STORY_BYTES);
    beginning start;
    int status = find_beginning(store, &start, &arena, error);
    if (status == DTL_OK && !start.nothing) status = find_stories(store, rarity, &start, &arena, error);
    dtl_arena_clear(&arena);
    return status;
}
