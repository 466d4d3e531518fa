#include <stdio.h>

#include "read/json.h"
#include "read/mapping.h"
#include "read/ninjs.h"
#include "read/records.h"

enum { MAX_STEPS = 8, MAX_KEY = 128 };

/* The object in which the last name of a key such as "article.body.text" is looked for, and that name; a key that is there as it
 * is, dots and all, comes first. NULL when there is none. */
static const json_t *find_holder(const json_t *object, const char *key, char last[MAX_KEY]) {
    dtl_slice rest = dtl_slice_of(key);
    snprintf(last, MAX_KEY, "%s", key);
    for (int steps = 0; steps < MAX_STEPS && json_is_object(object) && !json_object_get(object, last); steps++) {
        dtl_slice step = dtl_slice_cut(&rest, '.');
        if (!rest.data) break;
        snprintf(last, MAX_KEY, "%.*s", DTL_PRINT(step));
        object = json_object_get(object, last);
        snprintf(last, MAX_KEY, "%.*s", DTL_PRINT(rest));
    }
    return json_is_object(object) ? object : NULL;
}

static int field(dtl_slice *out, const dtl_record *record, const json_t *object, dtl_field which, dtl_error *error) {
    char last[MAX_KEY];
    const json_t *holder = find_holder(object, dtl_mapping_key(record->mapping, which), last);
    *out = DTL_NO_SLICE;
    return holder ? dtl_json_field(out, holder, last, error) : DTL_OK;
}

static int set_line(dtl_record *record, const json_t *object, dtl_field which, dtl_slice *out, dtl_error *error) {
    dtl_slice value;
    int status = field(&value, record, object, which, error);
    return status ? status : dtl_record_line(record, value, out, error);
}

/* The name that the record has elsewhere: a string or a number. It is looked at, so that a mistake is told, and not kept: ids are
 * content hashes. */
static int check_id(const json_t *object, dtl_error *error) {
    const json_t *id = json_object_get(object, "id");
    if (!id || json_is_null(id) || json_is_string(id) || json_is_number(id)) return DTL_OK;
    return dtl_fail(error, DTL_EFORMAT, "\"id\" is %s, not a string", dtl_json_type(id));
}

static int read_object(dtl_record *record, const json_t *object, dtl_error *error) {
    dtl_report *report = record->report;
    dtl_slice text, published, kind;
    dtl_error ignored;
    if (!json_is_object(object)) return dtl_fail(error, DTL_EFORMAT, "is %s, not an object", dtl_json_type(object));
    if (!record->mapping && dtl_ninjs_is(object)) return dtl_record_ninjs(record, object, error);
    int status = check_id(object, error);
    if (status == DTL_OK) status = field(&text, record, object, DTL_FIELD_TEXT, error);
    if (status == DTL_OK && !text.data)
        status = dtl_fail(error, DTL_EFORMAT, "has no \"%s\"", dtl_mapping_key(record->mapping, DTL_FIELD_TEXT));
    if (status == DTL_OK) status = set_line(record, object, DTL_FIELD_OUTLET, &report->outlet, error);
    if (status == DTL_OK) status = set_line(record, object, DTL_FIELD_URL, &report->url, error);
    if (status == DTL_OK) status = set_line(record, object, DTL_FIELD_TITLE, &report->title, error);
    if (status == DTL_OK) status = set_line(record, object, DTL_FIELD_AUTHOR, &report->author, error);
    if (status == DTL_OK) status = set_line(record, object, DTL_FIELD_LANGUAGE, &report->language, error);
    if (status == DTL_OK) status = field(&published, record, object, DTL_FIELD_PUBLISHED, error);
    if (status == DTL_OK) status = dtl_record_date(record, published, error);
    /* Others may mean something else by it. */
    if (status == DTL_OK && field(&kind, record, object, DTL_FIELD_KIND, &ignored) == DTL_OK)
        report->kind = dtl_report_kind_of(kind);
    if (status == DTL_OK) status = dtl_record_set_text(record, text, error);
    return status;
}

int dtl_record_json(dtl_record *record, dtl_slice line, dtl_error *error) {
    json_t *object = NULL;
    size_t repaired = 0;
    int status = dtl_json_load(&object, line, &repaired, error);
    if (status) return status;
    record->report->repaired += repaired;
    status = read_object(record, object, error);
    json_decref(object);
    return status;
}
