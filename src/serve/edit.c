#include "serve/edit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/error.h"
#include "knowledge/sectors.h"
#include "serve/answer.h"
#include "store/corrections.h"

/* A text of 1 to most bytes without control characters. */
static int take_text(const json_t *body, const char *key, size_t most, dtl_slice *out, dtl_error *error) {
    const json_t *value = json_object_get(body, key);
    if (!json_is_string(value)) return dtl_fail(error, DTL_EARGUMENT, "%s has to be a text", key);
    *out = dtl_slice_trim((dtl_slice){json_string_value(value), json_string_length(value)});
    bool good = out->length && out->length <= most;
    for (size_t i = 0; i < out->length && good; i++) good = (unsigned char)out->data[i] >= ' ' || out->data[i] == '\n';
    return good ? DTL_OK : dtl_fail(error, DTL_EARGUMENT, "%s is a text of 1 to %zu bytes", key, most);
}

static int refuse(const char *field, const char *shape, dtl_error *error) {
    return dtl_fail(error, DTL_EARGUMENT, "%.60s is mended with %s", field, shape);
}

static bool is_day(const json_t *value) {
    const char *text = json_string_value(value);
    return json_is_null(value) || (text && strlen(text) == 10 && dtl_day_parse(dtl_slice_of(text)) != DTL_NO_DAY);
}

static int check_type(const char *text, json_t **out, dtl_error *error) {
    dtl_slice rest = dtl_slice_of(text ? text : ""), name = dtl_slice_cut(&rest, '/');
    int type = dtl_type_of(name), mode = type >= 0 && rest.data ? dtl_mode_of((dtl_type)type, rest) : DTL_NO_MODE;
    if (type < 0 || (rest.data && mode < 0))
        return refuse("type", "a type as ASSAULT, or type and mode as ASSAULT/aerial", error);
    char cameo[8];
    snprintf(cameo, sizeof cameo, "%s0", dtl_type_cameo((dtl_type)type));
    *out = json_pack("{s:s,s:s?,s:s}", "type", dtl_type_name((dtl_type)type), "mode",
                     mode >= 0 ? dtl_mode_name((dtl_mode)mode) : NULL, "cameo", cameo);
    return DTL_OK;
}

static int check_date(json_t *value, json_t **out, dtl_error *error) {
    static const char shape[] = "null or {\"from\":\"2012-03-03\",\"to\":\"2012-03-04\"}, of which one may be null";
    json_t *from = json_object_get(value, "from"), *to = json_object_get(value, "to");
    if (json_is_null(value)) {
        *out = json_null();
        return DTL_OK;
    }
    bool known = from && to && !(json_is_null(from) && json_is_null(to)) && is_day(from) && is_day(to);
    if (known && json_is_string(from) && json_is_string(to)) known = strcmp(json_string_value(from), json_string_value(to)) <= 0;
    if (!known) return refuse("date", shape, error);
    *out = json_pack("{s:O,s:O,s:s}", "from", from, "to", to, "basis", "explicit");
    return DTL_OK;
}

static int check_place(const dtl_api *api, json_t *value, json_t **out, dtl_error *error) {
    const char *name = json_string_value(json_object_get(value, "name"));
    const char *country = json_string_value(json_object_get(value, "country"));
    dtl_question_town town;
    if (json_is_null(value)) {
        *out = json_null();
        return DTL_OK;
    }
    bool code = country && strlen(country) == 3 &&
                (!api->tables.knowledge || dtl_knowledge_country_name(api->tables.knowledge, country).data);
    if (!json_is_object(value) || (country && !code) || (!name && !country))
        return refuse("place", "null, or {\"name\":\"Mandera\",\"country\":\"KEN\"}", error);
    if (!name) {
        *out = json_pack("{s:s,s:s,s:s}", "name", country, "country", country, "precision", "country");
        return DTL_OK;
    }
    int status = dtl_question_find_town(&api->tables, name, country, &town, error);
    if (status) return status;
    *out = json_pack("{s:s,s:s,s:f,s:f,s:s,s:I}", "name", town.name, "country", town.country, "lat", town.lat, "lon", town.lon,
                     "precision", "city", "geonames", (json_int_t)town.geonames);
    return DTL_OK;
}

static bool is_bound(const json_t *value) {
    return json_is_null(value) ||
           (json_is_integer(value) && json_integer_value(value) >= 0 && json_integer_value(value) <= 1000000000);
}

static int check_counts(const char *field, json_t *value, json_t **out, dtl_error *error) {
    json_t *min = json_object_get(value, "min"), *max = json_object_get(value, "max");
    bool good = min && max && is_bound(min) && is_bound(max) && !(json_is_null(min) && json_is_null(max));
    if (good && json_is_integer(min) && json_is_integer(max)) good = json_integer_value(min) <= json_integer_value(max);
    if (!json_is_null(value) && !good) return refuse(field, "null, or {\"min\":3,\"max\":null}", error);
    *out = json_is_null(value) ? json_null() : json_pack("{s:O,s:O}", "min", min, "max", max);
    return DTL_OK;
}

/* A country's or sector's code, or a name. */
static int check_side(const dtl_api *api, const char *field, json_t *value, json_t **out, dtl_error *error) {
    const char *text = json_string_value(value), *last = strrchr(field, '.');
    bool name = last && strcmp(last, ".name") == 0, good = json_is_null(value) || (text && *text && strlen(text) <= 200);
    if (good && text && !name) {
        good = strlen(text) == 3;
        for (int i = 0; good && i < 3; i++) good = text[i] >= 'A' && text[i] <= 'Z';
        if (good && strcmp(last, ".country") == 0 && api->tables.knowledge)
            good = dtl_knowledge_country_name(api->tables.knowledge, text).data != NULL;
        if (good && strcmp(last, ".sector") == 0) good = dtl_sector_meaning(dtl_slice_of(text)) != NULL;
    }
    if (!good) return refuse(field, name ? "a name, or null" : "a code of three letters, or null", error);
    *out = json_incref(value);
    return DTL_OK;
}

/* The value as the store keeps it. */
static int check_value(const dtl_api *api, const char *field, json_t *value, json_t **out, dtl_error *error) {
    *out = NULL;
    if (!value) return dtl_fail(error, DTL_EARGUMENT, "the value is missing");
    if (strcmp(field, "wrong") == 0) {
        if (!json_is_true(value)) return refuse(field, "true; what is right again is undone", error);
        *out = json_true();
        return DTL_OK;
    }
    if (strcmp(field, "status") == 0) {
        const char *name = json_string_value(value);
        if (!name || dtl_status_of(dtl_slice_of(name)) < 0)
            return refuse(field, "asserted, planned, demanded, possible, denied or negated", error);
        *out = json_incref(value);
        return DTL_OK;
    }
    if (strcmp(field, "type") == 0) return check_type(json_string_value(value), out, error);
    if (strcmp(field, "date") == 0) return check_date(value, out, error);
    if (strcmp(field, "place") == 0) return check_place(api, value, out, error);
    if (strncmp(field, "counts.", 7) == 0) return check_counts(field, value, out, error);
    return check_side(api, field, value, out, error);
}

static int give_back(const dtl_api *api, dtl_store *store, const char *id, dtl_api_reply *reply, dtl_error *error) {
    dtl_filter filter = dtl_filter_all();
    dtl_api own = *api;
    dtl_answer a = {.api = &own, .reply = reply, .out = &reply->text, .error = error};
    own.store = store;
    filter.id = id;
    return dtl_put_correction(&a, &filter);
}

static int correct(const dtl_api *api, dtl_store *store, json_t *body, dtl_api_reply *reply, dtl_error *error) {
    dtl_correction c = {.applies = true};
    dtl_slice mention;
    char id[DTL_ID_SIZE], field[80];
    json_t *value = NULL;
    int status = take_text(body, "mention", DTL_ID_SIZE - 1, &mention, error);
    if (status == DTL_OK) status = take_text(body, "field", sizeof field - 1, &c.field, error);
    if (status == DTL_OK) status = take_text(body, "by", 100, &c.by, error);
    if (status == DTL_OK) status = take_text(body, "reason", DTL_EDIT_WORDS, &c.reason, error);
    if (status) return status;
    snprintf(c.mention, sizeof c.mention, "%.*s", DTL_PRINT(mention));
    snprintf(field, sizeof field, "%.*s", DTL_PRINT(c.field));
    status = check_value(api, field, json_object_get(body, "value"), &value, error);
    if (status) return status;
    char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);
    json_decref(value);
    if (!text) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    c.value = dtl_slice_of(text);
    status = dtl_store_correct(store, &c, id, error);
    free(text);
    return status ? status : give_back(api, store, id, reply, error);
}

static int undo(const dtl_api *api, dtl_store *store, const char *id, json_t *body, dtl_api_reply *reply, dtl_error *error) {
    dtl_slice by, reason;
    int status = take_text(body, "by", 100, &by, error);
    if (status == DTL_OK) status = take_text(body, "reason", DTL_EDIT_WORDS, &reason, error);
    if (status == DTL_OK) status = dtl_store_undo_correction(store, id, by, reason, error);
    return status ? status : give_back(api, store, id, reply, error);
}

int dtl_edit(const dtl_api *api, dtl_store *store, const char *path, dtl_slice body, dtl_api_reply *reply, dtl_error *error) {
    static const char all[] = "/api/corrections", undoing[] = "/undo";
    char id[DTL_ID_SIZE];
    size_t length = strlen(path);
    bool one = length == sizeof all - 1 + DTL_ID_SIZE + sizeof undoing - 1 && strncmp(path, all, sizeof all - 1) == 0 &&
               path[sizeof all - 1] == '/' && strcmp(path + length - (sizeof undoing - 1), undoing) == 0;
    if (!one && strcmp(path, all) != 0) return dtl_fail(error, DTL_ENOTFOUND, "nothing is taken here");
    json_t *json = json_loadb(body.data ? body.data : "", body.length, JSON_REJECT_DUPLICATES, NULL);
    int status = json_is_object(json) ? DTL_OK : dtl_fail(error, DTL_EARGUMENT, "the body is no JSON object");
    if (one) snprintf(id, sizeof id, "%.*s", (int)DTL_ID_SIZE - 1, path + sizeof all);
    if (status == DTL_OK) status = one ? undo(api, store, id, json, reply, error) : correct(api, store, json, reply, error);
    json_decref(json);
    return status;
}

static dtl_slice copy_text(const json_t *object, const char *key, dtl_arena *arena) {
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value)) return DTL_NO_SLICE;
    return dtl_arena_copy(arena, (dtl_slice){json_string_value(value), json_string_length(value)});
}

static dtl_slice copy_json(const json_t *object, const char *key, dtl_arena *arena) {
    char *text = json_dumps(json_object_get(object, key), JSON_COMPACT | JSON_ENCODE_ANY);
    dtl_slice copy = text ? dtl_arena_copy(arena, dtl_slice_of(text)) : DTL_NO_SLICE;
    free(text);
    return copy;
}

/* Ids are a letter, a hyphen and sixteen digits. */
static bool copy_id(const json_t *object, const char *key, char letter, char out[DTL_ID_SIZE]) {
    const char *text = json_string_value(json_object_get(object, key));
    bool good = text && strlen(text) == DTL_ID_SIZE - 1 && text[0] == letter && text[1] == '-' &&
                strspn(text + 2, "0123456789abcdef") == DTL_ID_SIZE - 3;
    if (good) memcpy(out, text, DTL_ID_SIZE);
    return good;
}

static bool copy_span(const json_t *span, dtl_span *out) {
    json_int_t start = json_integer_value(json_array_get(span, 0)), end = json_integer_value(json_array_get(span, 1));
    if (json_array_size(span) != 2 || start < 0 || end < start || end > UINT32_MAX) return false;
    *out = (dtl_span){(uint32_t)start, (uint32_t)end};
    return true;
}

int dtl_edit_read(dtl_correction *out, dtl_slice line, dtl_arena *arena, dtl_error *error) {
    json_t *json = json_loadb(line.data, line.length, JSON_REJECT_DUPLICATES, NULL);
    const json_t *undone = json_object_get(json, "undone");
    *out = (dtl_correction){.part = DTL_PART_TEXT};
    bool good = copy_id(json, "correction", 'c', out->id) && copy_id(json, "mention", 'm', out->mention) &&
                copy_id(json, "report", 'r', out->report) && copy_span(json_object_get(json, "trigger"), &out->trigger);
    dtl_slice part = copy_text(json, "part", arena);
    if (dtl_slice_is(part, "title")) out->part = DTL_PART_TITLE;
    out->field = copy_text(json, "field", arena);
    out->was = copy_json(json, "was", arena);
    out->value = copy_json(json, "value", arena);
    out->by = copy_text(json, "by", arena);
    out->reason = copy_text(json, "reason", arena);
    out->at = copy_text(json, "at", arena);
    out->undone_by = copy_text(undone, "by", arena);
    out->undone_reason = copy_text(undone, "reason", arena);
    out->undone_at = copy_text(undone, "at", arena);
    json_decref(json);
    if (arena->status) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    good = good && out->field.data && out->was.data && out->value.data && out->by.data && out->reason.data && out->at.data;
    return good ? DTL_OK : dtl_fail(error, DTL_EARGUMENT, "this is no correction");
}
