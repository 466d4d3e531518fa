/* JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/ */
#include "read/feed_parts.h"
#include "read/json.h"
#include "read/url.h"

/* The string under key, in the arena; what is of another type is not told. */
static dtl_slice string_of(const dtl_feed_reading *r, const json_t *object, const char *key) {
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value)) return DTL_NO_SLICE;
    return dtl_arena_copy(r->arena, (dtl_slice){json_string_value(value), json_string_length(value)});
}

/* Names of "authors" (1.1) or "author" (1.0), with commas between. */
static dtl_slice authors_of(const dtl_feed_reading *r, const json_t *object) {
    const json_t *list = json_object_get(object, "authors"), *one = json_object_get(object, "author");
    if (!json_is_array(list) || !json_array_size(list)) return string_of(r, one, "name");
    dtl_slice names = DTL_NO_SLICE;
    enum { MOST = 8 };
    for (size_t i = 0; i < json_array_size(list) && i < MOST; i++) {
        dtl_slice name = string_of(r, json_array_get(list, i), "name");
        if (!name.length) continue;
        names = names.data ? dtl_arena_print(r->arena, "%.*s, %.*s", DTL_PRINT(names), DTL_PRINT(name)) : name;
    }
    return names;
}

static dtl_slice url_of(const dtl_feed_reading *r, const json_t *item, const char *key) {
    dtl_slice url = string_of(r, item, key);
    return url.data ? dtl_url_resolve(url, r->base, r->arena) : url;
}

static dtl_slice id_of(const dtl_feed_reading *r, const json_t *item) {
    const json_t *id = json_object_get(item, "id");
    if (json_is_integer(id)) return dtl_arena_print(r->arena, "%" JSON_INTEGER_FORMAT, json_integer_value(id));
    return string_of(r, item, "id");
}

static void take_item(dtl_feed_reading *r, const json_t *item) {
    dtl_feed_entry *e = dtl_feed_add(r);
    if (!e) return;
    e->id = id_of(r, item);
    e->url = url_of(r, item, "url");
    if (!e->url.data) e->url = url_of(r, item, "external_url");
    if (!e->url.data && e->id.data) e->url = dtl_url_resolve(e->id, DTL_NO_SLICE, r->arena);
    e->title = string_of(r, item, "title");
    e->published = string_of(r, item, "date_published");
    if (!e->published.data) e->published = string_of(r, item, "date_modified");
    e->language = string_of(r, item, "language");
    e->author = authors_of(r, item);
    e->kind = DTL_FEED_TEXT;
    e->content = string_of(r, item, "content_html");
    if (!e->content.length) {
        e->content = string_of(r, item, "content_text");
        e->plain = true;
    }
    if (!e->content.length) {
        e->content = string_of(r, item, "summary");
        e->kind = DTL_FEED_SUMMARY;
    }
}

static void take_feed(dtl_feed_reading *r, const json_t *object) {
    const json_t *items = json_object_get(object, "items");
    r->feed->kind = DTL_FEED_JSON;
    r->feed->title = string_of(r, object, "title");
    r->feed->language = string_of(r, object, "language");
    dtl_slice author = authors_of(r, object);
    for (size_t i = 0; i < json_array_size(items) && r->arena->status == DTL_OK; i++) {
        const json_t *item = json_array_get(items, i);
        if (!json_is_object(item)) continue;
        take_item(r, item);
        dtl_feed_entry *last = r->feed->entries.count ? &r->feed->entries.items[r->feed->entries.count - 1] : NULL;
        if (last && !last->author.data) last->author = author;
    }
}

int dtl_feed_read_json(dtl_feed_reading *reading, dtl_slice text, dtl_error *error) {
    json_t *object = NULL;
    int status = dtl_json_load(&object, text, NULL, error);
    if (status) return status;
    if (json_is_object(object) && json_is_array(json_object_get(object, "items"))) {
        take_feed(reading, object);
        status = reading->arena->status;
        if (status)
            dtl_fail(error, status, "%s", status == DTL_ELIMIT ? "the feed has too many entries" : dtl_error_meaning(status));
    } else {
        status = dtl_fail(error, DTL_EFORMAT, "is no JSON Feed: it has no \"items\"");
    }
    json_decref(object);
    return status;
}
