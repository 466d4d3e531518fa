#include "read/json.h"
#include "read/records.h"

static int set_line(dtl_record *record, const json_t *object, const char *key, dtl_slice *out, dtl_error *error) {
    dtl_slice value;
    int status = dtl_json_field(&value, object, key, error);
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
    dtl_slice text, published;
    if (!json_is_object(object)) return dtl_fail(error, DTL_EFORMAT, "is %s, not an object", dtl_json_type(object));
    int status = check_id(object, error);
    if (status == DTL_OK) status = dtl_json_field(&text, object, "text", error);
    if (status == DTL_OK && !text.data) status = dtl_fail(error, DTL_EFORMAT, "has no \"text\"");
    if (status == DTL_OK) status = set_line(record, object, "outlet", &report->outlet, error);
    if (status == DTL_OK) status = set_line(record, object, "url", &report->url, error);
    if (status == DTL_OK) status = set_line(record, object, "title", &report->title, error);
    if (status == DTL_OK) status = set_line(record, object, "author", &report->author, error);
    if (status == DTL_OK) status = set_line(record, object, "language", &report->language, error);
    if (status == DTL_OK) status = dtl_json_field(&published, object, "published", error);
    if (status == DTL_OK) status = dtl_record_date(record, published, error);
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
