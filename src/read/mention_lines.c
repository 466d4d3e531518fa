#include "read/mention_lines.h"

#include "base/utf8.h"
#include "read/json.h"

/* What all the functions here hand on: the object at hand and where its text is kept. */
typedef struct reading {
    const json_t *object;
    dtl_arena *arena;
    dtl_error *error;
} reading;

static int fail_memory(const reading *r) {
    return dtl_fail(r->error, r->arena->status, "%s", dtl_error_meaning(r->arena->status));
}

static int fail_value(const reading *r, const char *key, const char *wanted) {
    return dtl_fail(r->error, DTL_EFORMAT, "\"%s\" is not %s", key, wanted);
}

static int read_text(const reading *r, const char *key, dtl_slice *out) {
    int status = dtl_json_field(out, r->object, key, r->error);
    if (status || !out->data) return status;
    status = dtl_utf8_clean(r->arena, *out, out, NULL);
    return status ? dtl_fail(r->error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}

/* A code of at most size - 1 bytes into out; "" when absent. */
static int read_code(const reading *r, const char *key, char *out, size_t size) {
    dtl_slice value;
    int status = dtl_json_field(&value, r->object, key, r->error);
    if (status) return status;
    if (value.length >= size || (value.length && memchr(value.data, '\0', value.length)))
        return fail_value(r, key, "a code of that length");
    if (value.length) memcpy(out, value.data, value.length);
    out[value.length] = '\0';
    return DTL_OK;
}

static int read_id(const reading *r, const char *key, char kind, char out[DTL_ID_SIZE]) {
    int status = read_code(r, key, out, DTL_ID_SIZE);
    if (status) return status;
    bool good = out[0] == kind && out[1] == '-' && strlen(out) == DTL_ID_SIZE - 1 &&
                strspn(out + 2, "0123456789abcdef") == DTL_ID_SIZE - 3;
    return good ? DTL_OK : dtl_fail(r->error, DTL_EFORMAT, "\"%s\" is no id such as %c-1f0c5a2e9b774d31", key, kind);
}

/* A whole number from 0 to most; *told is false when the key is absent or null. */
static int read_number(const reading *r, const char *key, int64_t most, int64_t *out, bool *told) {
    const json_t *value = json_object_get(r->object, key);
    *told = value && !json_is_null(value);
    *out = 0;
    if (!*told) return DTL_OK;
    if (!json_is_integer(value) || json_integer_value(value) < 0 || json_integer_value(value) > most)
        return fail_value(r, key, "a whole number in range");
    *out = json_integer_value(value);
    return DTL_OK;
}

static int read_real(const reading *r, const char *key, double least, double most, double *out, bool *told) {
    const json_t *value = json_object_get(r->object, key);
    *told = value && !json_is_null(value);
    if (!*told) return DTL_OK;
    if (!json_is_number(value)) return fail_value(r, key, "a number");
    *out = json_number_value(value);
    return *out >= least && *out <= most ? DTL_OK : fail_value(r, key, "a number in range");
}

static int read_span(const reading *r, const char *key, dtl_span *out) {
    const json_t *value = json_object_get(r->object, key);
    *out = (dtl_span){0, 0};
    if (!value || json_is_null(value)) return DTL_OK;
    const json_t *start = json_array_get(value, 0), *end = json_array_get(value, 1);
    if (json_array_size(value) != 2 || !json_is_integer(start) || !json_is_integer(end)) return fail_value(r, key, "[start,end]");
    json_int_t from = json_integer_value(start), to = json_integer_value(end);
    if (from < 0 || to < from || to > UINT32_MAX) return fail_value(r, key, "a span of bytes");
    *out = (dtl_span){(uint32_t)from, (uint32_t)to};
    return DTL_OK;
}

/* The object under key as a reading of its own; object NULL when absent or null. */
static int read_object(const reading *r, const char *key, reading *out) {
    const json_t *value = json_object_get(r->object, key);
    *out = (reading){NULL, r->arena, r->error};
    if (!value || json_is_null(value)) return DTL_OK;
    if (!json_is_object(value)) return fail_value(r, key, "an object");
    out->object = value;
    return DTL_OK;
}

static int read_actor(const reading *r, dtl_actor *out) {
    int status = read_text(r, "text", &out->text);
    if (status == DTL_OK) status = read_text(r, "name", &out->name);
    if (status == DTL_OK) status = read_text(r, "role", &out->role);
    if (status == DTL_OK) status = read_code(r, "country", out->country, sizeof out->country);
    if (status == DTL_OK) status = read_code(r, "sector", out->sector, sizeof out->sector);
    if (status == DTL_OK) status = read_span(r, "span", &out->span);
    out->inferred = json_is_true(json_object_get(r->object, "inferred"));
    return status;
}

static int read_side(const reading *r, const char *key, dtl_actor **out, size_t *count) {
    const json_t *side = json_object_get(r->object, key);
    *out = NULL;
    *count = 0;
    if (!side || json_is_null(side)) return DTL_OK;
    if (!json_is_array(side)) return fail_value(r, key, "an array");
    size_t size = json_array_size(side);
    if (size > DTL_MAX_SIDE) return dtl_fail(r->error, DTL_ELIMIT, "\"%s\" has more than %d members", key, DTL_MAX_SIDE);
    *out = dtl_arena_array(r->arena, dtl_actor, size);
    if (!*out) return fail_memory(r);
    for (*count = 0; *count < size; ++*count) {
        reading member = {json_array_get(side, *count), r->arena, r->error};
        if (!json_is_object(member.object)) return fail_value(r, key, "an array of objects");
        int status = read_actor(&member, &(*out)[*count]);
        if (status) return status;
    }
    return DTL_OK;
}

static int read_said_by(const reading *r, const dtl_actor **out) {
    reading inner;
    int status = read_object(r, "said_by", &inner);
    if (status || !inner.object) return status;
    dtl_actor *speaker = dtl_arena_new(r->arena, dtl_actor);
    if (!speaker) return fail_memory(r);
    *out = speaker;
    return read_actor(&inner, speaker);
}

static int read_day(const reading *r, const char *key, dtl_day *out) {
    dtl_slice value;
    int status = dtl_json_field(&value, r->object, key, r->error);
    *out = DTL_NO_DAY;
    if (status || !value.data) return status;
    *out = value.length == DTL_DAY_SIZE - 2 ? dtl_day_parse(value) : DTL_NO_DAY;
    return *out == DTL_NO_DAY ? fail_value(r, key, "a day such as 2012-03-04") : DTL_OK;
}

/* The number of a name under key, by of; -1 when absent. */
static int read_name(const reading *r, const char *key, int (*of)(dtl_slice), int *out) {
    dtl_slice value;
    int status = dtl_json_field(&value, r->object, key, r->error);
    *out = -1;
    if (status || !value.data) return status;
    *out = of(value);
    if (*out >= 0) return DTL_OK;
    if (value.length > 40) value.length = 40;
    return dtl_fail(r->error, DTL_EFORMAT, "\"%s\" is not known: %.*s", key, DTL_PRINT(value));
}

static int read_when(const reading *r, dtl_when *out) {
    reading inner;
    int basis = -1;
    *out = (dtl_when){.from = DTL_NO_DAY, .to = DTL_NO_DAY};
    int status = read_object(r, "date", &inner);
    if (status || !inner.object) return status;
    out->told = true;
    status = read_day(&inner, "from", &out->from);
    if (status == DTL_OK) status = read_day(&inner, "to", &out->to);
    if (status == DTL_OK) status = read_text(&inner, "text", &out->text);
    if (status == DTL_OK) status = read_span(&inner, "span", &out->span);
    if (status == DTL_OK) status = read_name(&inner, "basis", dtl_basis_of, &basis);
    if (status) return status;
    if (out->from != DTL_NO_DAY && out->to != DTL_NO_DAY && out->to < out->from) return fail_value(r, "date", "in order of time");
    if (basis >= 0) out->basis = (dtl_basis)basis;
    return DTL_OK;
}

static int read_place_fields(const reading *r, dtl_place *out) {
    int precision = -1;
    int64_t geonames = 0;
    bool lat, lon, told;
    int status = read_text(r, "name", &out->name);
    if (status == DTL_OK) status = read_text(r, "admin1", &out->admin1);
    if (status == DTL_OK) status = read_text(r, "text", &out->text);
    if (status == DTL_OK) status = read_code(r, "country", out->country, sizeof out->country);
    if (status == DTL_OK) status = read_span(r, "span", &out->span);
    if (status == DTL_OK) status = read_name(r, "precision", dtl_precision_of, &precision);
    if (status == DTL_OK) status = read_real(r, "lat", -90, 90, &out->lat, &lat);
    if (status == DTL_OK) status = read_real(r, "lon", -180, 180, &out->lon, &lon);
    if (status == DTL_OK) status = read_number(r, "geonames", UINT32_MAX, &geonames, &told);
    if (status) return status;
    if (lat != lon) return dtl_fail(r->error, DTL_EFORMAT, "\"lat\" and \"lon\" go together");
    out->located = lat;
    out->geonames = (uint32_t)geonames;
    out->precision = precision < 0 ? DTL_PRECISION_NONE : (dtl_precision)precision;
    return DTL_OK;
}

static int read_place(const reading *r, const dtl_place **out) {
    reading inner;
    int status = read_object(r, "place", &inner);
    if (status || !inner.object) return status;
    dtl_place *place = dtl_arena_new(r->arena, dtl_place);
    if (!place) return fail_memory(r);
    *out = place;
    return read_place_fields(&inner, place);
}

static int read_count(const reading *r, dtl_count *out) {
    bool least, most;
    out->told = true;
    int status = read_number(r, "min", INT64_MAX, &out->min, &least);
    if (status == DTL_OK) status = read_number(r, "max", INT64_MAX, &out->max, &most);
    if (status) return status;
    if (!least) out->min = DTL_NO_COUNT;
    if (!most) out->max = DTL_NO_COUNT;
    return least && most && out->max < out->min ? fail_value(r, "max", "at least \"min\"") : DTL_OK;
}

static int read_counts(const reading *r, dtl_count out[DTL_COUNT_KINDS]) {
    reading counts;
    for (int i = 0; i < DTL_COUNT_KINDS; i++) out[i] = (dtl_count){DTL_NO_COUNT, DTL_NO_COUNT, false};
    int status = read_object(r, "counts", &counts);
    if (status || !counts.object) return status;
    for (int i = 0; status == DTL_OK && i < DTL_COUNT_KINDS; i++) {
        reading one;
        status = read_object(&counts, dtl_count_name((dtl_count_kind)i), &one);
        if (status == DTL_OK && one.object) status = read_count(&one, &out[i]);
    }
    return status;
}

static int read_mode(const reading *r, dtl_type type, int *out) {
    dtl_slice value;
    int status = dtl_json_field(&value, r->object, "mode", r->error);
    *out = DTL_NO_MODE;
    if (status || !value.data) return status;
    *out = dtl_mode_of(type, value);
    return *out >= 0 ? DTL_OK : dtl_fail(r->error, DTL_EFORMAT, "\"mode\" is none of %s", dtl_type_name(type));
}

static int read_contexts(const reading *r, uint64_t *out) {
    const json_t *value = json_object_get(r->object, "contexts");
    *out = 0;
    if (!value || json_is_null(value)) return DTL_OK;
    if (!json_is_array(value)) return fail_value(r, "contexts", "an array");
    for (size_t i = 0; i < json_array_size(value); i++) {
        const json_t *name = json_array_get(value, i);
        if (!json_is_string(name)) return fail_value(r, "contexts", "an array of strings");
        int context = dtl_context_of((dtl_slice){json_string_value(name), json_string_length(name)});
        if (context < 0)
            return dtl_fail(r->error, DTL_EFORMAT, "\"contexts\" has one that is not known: %.40s", json_string_value(name));
        *out |= (uint64_t)1 << context;
    }
    return DTL_OK;
}

static int part_of(dtl_slice name) {
    return dtl_slice_is(name, "text") ? DTL_PART_TEXT : dtl_slice_is(name, "title") ? DTL_PART_TITLE : -1;
}

/* A piece of text with its span: "trigger", "evidence". */
static int read_piece(const reading *r, const char *key, dtl_slice *text, dtl_span *span) {
    reading inner;
    int status = read_object(r, key, &inner);
    if (status || !inner.object) return status;
    status = read_text(&inner, "text", text);
    return status ? status : read_span(&inner, "span", span);
}

/* Which mention it is: ids, the report's own fields, sentence and part. */
static int read_identity(const reading *r, dtl_mention *out) {
    int64_t sentence = 0;
    int part = -1;
    bool told;
    int status = read_id(r, "mention", 'm', out->id);
    if (status == DTL_OK) status = read_id(r, "report", 'r', out->report);
    if (status == DTL_OK) status = read_name(r, "part", part_of, &part);
    if (status == DTL_OK) status = read_text(r, "outlet", &out->outlet);
    if (status == DTL_OK) status = read_text(r, "url", &out->url);
    if (status == DTL_OK) status = read_text(r, "published", &out->published);
    if (status == DTL_OK) status = read_number(r, "sentence", UINT32_MAX, &sentence, &told);
    if (status) return status;
    if (out->published.data && dtl_day_parse(out->published) == DTL_NO_DAY)
        return fail_value(r, "published", "a date in ISO 8601");
    out->sentence = (uint32_t)sentence;
    out->part = part < 0 ? DTL_PART_TEXT : (dtl_part)part;
    return DTL_OK;
}

static int read_kind(const reading *r, dtl_mention *out) {
    int type = -1;
    int status = read_name(r, "type", dtl_type_of, &type);
    if (status == DTL_OK && type < 0) status = dtl_fail(r->error, DTL_EFORMAT, "has no \"type\"");
    if (status) return status;
    out->type = (dtl_type)type;
    status = read_mode(r, out->type, &out->mode);
    if (status == DTL_OK) status = read_contexts(r, &out->contexts);
    if (status == DTL_OK) status = read_code(r, "cameo", out->cameo, sizeof out->cameo);
    return status;
}

static int read_rest(const reading *r, dtl_mention *out) {
    int standing = -1;
    bool told;
    int status = read_name(r, "status", dtl_status_of, &standing);
    if (status == DTL_OK) status = read_said_by(r, &out->said_by);
    if (status == DTL_OK) status = read_counts(r, out->counts);
    if (status == DTL_OK) status = read_piece(r, "trigger", &out->trigger_text, &out->trigger);
    if (status == DTL_OK) status = read_piece(r, "evidence", &out->evidence_text, &out->evidence);
    if (status == DTL_OK) status = read_text(r, "rule", &out->rule);
    if (status == DTL_OK) status = read_real(r, "confidence", 0, 1, &out->confidence, &told);
    if (status == DTL_OK) status = read_text(r, "made_by", &out->made_by);
    if (standing >= 0) out->status = (dtl_status)standing;
    return status;
}

static int read_mention(const reading *r, dtl_mention *out) {
    if (!json_is_object(r->object)) return dtl_fail(r->error, DTL_EFORMAT, "is %s, not an object", dtl_json_type(r->object));
    int status = read_identity(r, out);
    if (status == DTL_OK) status = read_kind(r, out);
    if (status == DTL_OK) status = read_side(r, "actors", &out->actors, &out->actor_count);
    if (status == DTL_OK) status = read_side(r, "recipients", &out->recipients, &out->recipient_count);
    if (status == DTL_OK) status = read_when(r, &out->when);
    if (status == DTL_OK) status = read_place(r, &out->place);
    if (status == DTL_OK) status = read_rest(r, out);
    return status;
}

int dtl_mention_read(dtl_mention *out, dtl_slice line, dtl_arena *arena, dtl_error *error) {
    json_t *object = NULL;
    *out = (dtl_mention){.mode = DTL_NO_MODE};
    int status = dtl_json_load(&object, line, NULL, error);
    if (status) return status;
    reading r = {object, arena, error};
    status = read_mention(&r, out);
    json_decref(object);
    return status;
}
