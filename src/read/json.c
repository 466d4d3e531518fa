#include "read/json.h"

#include "base/utf8.h"

static const char no_memory[] = "memory could not be had";

/* Depth and number of values, without building anything. Commas and brackets inside strings do not count. */
static int check_size(dtl_slice text, dtl_error *error) {
    size_t depth = 0, values = 1;
    bool quoted = false;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        if (quoted) {
            if (c == '\\')
                i++;
            else
                quoted = c != '"';
            continue;
        }
        quoted = c == '"';
        if (c == '[' || c == '{') depth++;
        if ((c == ']' || c == '}') && depth) depth--;
        values += c == '[' || c == '{' || c == ',';
        if (depth > DTL_MAX_JSON_DEPTH) return dtl_fail(error, DTL_ELIMIT, "the JSON lies more than %d deep", DTL_MAX_JSON_DEPTH);
        if (values > DTL_MAX_JSON_VALUES)
            return dtl_fail(error, DTL_ELIMIT, "the JSON has more than %d values", DTL_MAX_JSON_VALUES);
    }
    return DTL_OK;
}

static bool is_valid(dtl_slice text) {
    const char *at = text.data, *end = text.data + text.length;
    while (at < end) {
        uint32_t code;
        size_t length = dtl_utf8_decode(at, end, &code);
        if (length == 1 && code == 0xFFFD) return false;
        at += length;
    }
    return true;
}

static int load(json_t **out, dtl_slice text, dtl_error *error) {
    json_error_t why;
    *out = json_loadb(text.data, text.length, JSON_ALLOW_NUL, &why);
    if (*out) return DTL_OK;
    /* Jansson 2.14 leaves the error empty where its lexer gets no memory. */
    if (json_error_code(&why) == json_error_out_of_memory || !*why.text) return dtl_fail(error, DTL_ENOMEM, no_memory);
    return dtl_fail(error, DTL_EFORMAT, "is not JSON: %s (column %d)", why.text, why.column);
}

int dtl_json_load(json_t **out, dtl_slice text, size_t *repaired, dtl_error *error) {
    *out = NULL;
    if (repaired) *repaired = 0;
    int status = check_size(text, error);
    if (status) return status;
    if (is_valid(text)) return load(out, text, error);
    dtl_arena arena;
    dtl_arena_init(&arena, 16 * text.length + (1 << 20));
    status = dtl_utf8_clean(&arena, text, &text, repaired);
    if (status)
        dtl_fail(error, status, "%s", dtl_error_meaning(status));
    else
        status = load(out, text, error);
    dtl_arena_clear(&arena);
    return status;
}

const char *dtl_json_type(const json_t *value) {
    switch (json_typeof(value)) {
    case JSON_OBJECT: return "an object";
    case JSON_ARRAY: return "an array";
    case JSON_STRING: return "a string";
    case JSON_INTEGER:
    case JSON_REAL: return "a number";
    case JSON_TRUE:
    case JSON_FALSE: return "true or false";
    default: return "null";
    }
}

int dtl_json_field(dtl_slice *out, const json_t *object, const char *key, dtl_error *error) {
    const json_t *value = json_object_get(object, key);
    *out = DTL_NO_SLICE;
    if (!value || json_is_null(value)) return DTL_OK;
    if (!json_is_string(value)) return dtl_fail(error, DTL_EFORMAT, "\"%s\" is %s, not a string", key, dtl_json_type(value));
    *out = (dtl_slice){json_string_value(value), json_string_length(value)};
    return DTL_OK;
}
