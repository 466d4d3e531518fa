#include "read/ninjs.h"

#include "read/feed_parts.h"
#include "read/json.h"

/* A string, or the first string under value, name or literal in an object, or of the first such in an array. */
static dtl_slice string_in(const json_t *value) {
    static const char *const keys[] = {"value", "name", "literal"};
    if (json_is_array(value)) value = json_array_get(value, 0);
    for (size_t i = 0; json_is_object(value) && i < sizeof keys / sizeof *keys; i++) {
        const json_t *inner = json_object_get(value, keys[i]);
        if (json_is_string(inner)) value = inner;
    }
    return json_is_string(value) ? (dtl_slice){json_string_value(value), json_string_length(value)} : DTL_NO_SLICE;
}

static dtl_slice first_of(const json_t *object, const char *const *keys, size_t count) {
    dtl_slice text = DTL_NO_SLICE;
    for (size_t i = 0; i < count && !dtl_slice_trim(text).length; i++) text = string_in(json_object_get(object, keys[i]));
    return text;
}
#define FIRST_OF(object, ...) \
    first_of(object, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

bool dtl_ninjs_is(const json_t *object) {
    static const char *const keys[] = {"body_text",  "body_html",      "body_xhtml",    "bodies",
                                       "body_html5", "versioncreated", "versionCreated"};
    if (json_object_get(object, "text") || !json_object_get(object, "uri")) return false;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (json_object_get(object, keys[i])) return true;
    }
    return false;
}

/* Body texts are body_text, body_html, body_xhtml (1.x), or bodies: [{contentType, value}] (2.0 on). Plain text is preferred. */
static dtl_slice find_body(const json_t *object, bool *markup) {
    dtl_slice body = FIRST_OF(object, "body_text", "body_plain");
    *markup = false;
    if (body.length) return body;
    const json_t *bodies = json_object_get(object, "bodies");
    for (size_t i = 0; i < json_array_size(bodies); i++) {
        const json_t *one = json_array_get(bodies, i);
        dtl_slice type = FIRST_OF(one, "contentType", "contenttype"), text = string_in(json_object_get(one, "value"));
        bool plain = dtl_slice_find(type, DTL_SLICE("plain"), 0) != SIZE_MAX;
        if (!text.length || (body.length && !plain)) continue;
        body = text;
        *markup = !plain;
    }
    if (body.length) return body;
    *markup = true;
    return FIRST_OF(object, "body_html", "body_xhtml", "body_html5", "body_nitf");
}

/* "By Ada Moss" without the "By". */
static int set_author(dtl_record *record, dtl_slice text, dtl_error *error) {
    dtl_slice *author = &record->report->author;
    int status = dtl_record_line(record, text, author, error);
    size_t label = status || !author->data ? 0 : dtl_newswire_byline(record->newswire, *author);
    if (label) *author = (dtl_slice){author->data + label, author->length - label};
    return status;
}

int dtl_record_ninjs(dtl_record *record, const json_t *object, dtl_error *error) {
    dtl_report *report = record->report;
    bool markup;
    dtl_slice body = find_body(object, &markup), use = FIRST_OF(object, "pubstatus", "pubStatus");
    if (dtl_slice_is(use, "canceled") || dtl_slice_is(use, "cancelled"))
        return dtl_fail(error, DTL_EFORMAT, "was withdrawn by its publisher");
    if (!dtl_slice_trim(body).length) return dtl_fail(error, DTL_EFORMAT, "has no text");
    int status = dtl_record_line(record, FIRST_OF(object, "headline", "headlines", "title", "name"), &report->title, error);
    if (status == DTL_OK) status = set_author(record, FIRST_OF(object, "byline", "by"), error);
    if (status == DTL_OK) status = dtl_record_line(record, FIRST_OF(object, "language"), &report->language, error);
    dtl_slice url = FIRST_OF(object, "url", "uri"),
              house = FIRST_OF(object, "provider", "infosources", "infosource", "source", "copyrightholder");
    if (status == DTL_OK && dtl_url_host(url).data) status = dtl_record_line(record, url, &report->url, error);
    if (status == DTL_OK) status = dtl_record_line(record, house, &report->outlet, error);
    if (status == DTL_OK)
        status = dtl_record_date(record,
                                 FIRST_OF(object, "firstcreated", "firstCreated", "contentcreated", "contentCreated",
                                          "versioncreated", "versionCreated"),
                                 error);
    if (status == DTL_OK && markup) status = dtl_feed_text(&body, body, record->arena, error);
    return status ? status : dtl_record_set_text(record, body, error);
}
