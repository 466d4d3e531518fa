#include "watch/list.h"

#include "base/file.h"
#include "read/feed.h"
#include "read/url.h"
#include "watch/watch.h"

void dtl_feed_list_init(dtl_feed_list *list, dtl_arena *arena) {
    *list = (dtl_feed_list){.feeds = {.ceiling = DTL_MAX_WATCHED_FEEDS}};
    dtl_map_init(&list->known, arena, DTL_MAX_WATCHED_FEEDS);
}

static int fail_arena(const dtl_arena *arena, dtl_error *error) {
    return dtl_fail(error, arena->status, "%s",
                    arena->status == DTL_ELIMIT ? "there are too many feeds" : dtl_error_meaning(arena->status));
}

static int add(dtl_feed_list *list, dtl_slice url, dtl_arena *arena, dtl_error *error) {
    bool added = false;
    if (!dtl_map_put(&list->known, url, &added)) return fail_arena(arena, error);
    dtl_slice *slot = added ? dtl_vector_push(&list->feeds, arena) : NULL;
    if (slot) *slot = url;
    return added && !slot ? fail_arena(arena, error) : DTL_OK;
}

static int add_address(dtl_feed_list *list, dtl_slice text, dtl_arena *arena, dtl_error *error) {
    dtl_slice url = dtl_url_resolve(text, DTL_NO_SLICE, arena);
    if (arena->status) return fail_arena(arena, error);
    if (!url.data)
        return dtl_fail(error, DTL_EFORMAT, "is no http or https address of a feed: %.*s",
                        (int)(text.length < 200 ? text.length : 200), text.data);
    return add(list, url, arena, error);
}

static int add_lines(dtl_feed_list *list, dtl_slice text, const char *path, dtl_arena *arena, dtl_error *error) {
    int status = DTL_OK;
    uint64_t number = 0;
    while (status == DTL_OK && text.data) {
        dtl_slice line = dtl_slice_cut(&text, '\n');
        const char *comment = line.length ? memchr(line.data, '#', line.length) : NULL;
        number++;
        /* A '#' within an address starts its fragment, which says nothing of the feed. */
        if (comment) line.length = (size_t)(comment - line.data);
        line = dtl_slice_trim(line);
        if (line.length) status = add_address(list, line, arena, error);
    }
    if (status == DTL_EFORMAT) dtl_error_at(error, path, number, UINT64_MAX);
    return status;
}

static int add_file(dtl_feed_list *list, const char *path, dtl_arena *arena, dtl_error *error) {
    dtl_slice text;
    dtl_feed feed;
    int status = dtl_file_read(&text, path, DTL_MAX_FEED_BYTES, arena, error);
    if (status) return status;
    if (dtl_feed_starts(text)) {
        status = dtl_feed_read(&feed, text, DTL_NO_SLICE, DTL_NO_SLICE, arena, error);
        for (size_t i = 0; status == DTL_OK && i < feed.feeds.count; i++) status = add(list, feed.feeds.items[i], arena, error);
    } else {
        status = add_lines(list, text, path, arena, error);
    }
    if (status && error && !*error->file) dtl_error_at(error, path, 0, UINT64_MAX);
    return status;
}

int dtl_feed_list_add(dtl_feed_list *list, const char *source, dtl_arena *arena, dtl_error *error) {
    if (strstr(source, "://")) return add_address(list, dtl_slice_of(source), arena, error);
    return add_file(list, source, arena, error);
}
