#include "serve/csv.h"

#include <stdio.h>
#include <string.h>

#include <jansson.h>

enum { COLUMNS_AT_MOST = 100, NAME_SIZE = 100, CELL_BYTES = 16 << 20 };

typedef struct columns {
    char names[COLUMNS_AT_MOST][NAME_SIZE];
    size_t count;
} columns;

static void add_column(columns *c, const char *name) {
    for (size_t i = 0; i < c->count; i++) {
        if (strcmp(c->names[i], name) == 0) return;
    }
    if (c->count < COLUMNS_AT_MOST) snprintf(c->names[c->count++], NAME_SIZE, "%s", name);
}

/* Objects of one level within the row: "date.from". */
static void find_columns(columns *c, json_t *row) {
    const char *key, *inner;
    json_t *value, *part;
    json_object_foreach(row, key, value) {
        if (!json_is_object(value)) {
            if (!json_is_null(value)) add_column(c, key);
            continue;
        }
        json_object_foreach(value, inner, part) {
            char name[NAME_SIZE];
            int length = snprintf(name, sizeof name, "%s.%s", key, inner);
            if (length > 0 && length < NAME_SIZE) add_column(c, name);
        }
    }
}

/* In the order of the first row that has them; what is null in all rows is a column too, so that a table keeps its form. */
static void find_all_columns(columns *c, json_t *rows) {
    size_t index;
    json_t *row;
    json_array_foreach(rows, index, row) find_columns(c, row);
    const char *key;
    json_t *value;
    json_object_foreach(json_array_get(rows, 0), key, value) {
        bool known = false;
        size_t length = strlen(key);
        for (size_t i = 0; i < c->count; i++)
            known |= strncmp(c->names[i], key, length) == 0 && (!c->names[i][length] || c->names[i][length] == '.');
        if (!known) add_column(c, key);
    }
}

static void add_field(dtl_buffer *out, dtl_slice text, bool guard, bool first) {
    bool quotes = guard;
    if (!first) dtl_buffer_add_char(out, ',');
    for (size_t i = 0; i < text.length && !quotes; i++) quotes = memchr(",\"\r\n", text.data[i], 4) != NULL;
    if (quotes) dtl_buffer_add_char(out, '"');
    if (guard) dtl_buffer_add_char(out, '\'');
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] == '"') dtl_buffer_add_char(out, '"');
        dtl_buffer_add_char(out, text.data[i]);
    }
    if (quotes) dtl_buffer_add_char(out, '"');
}

/* What a spreadsheet would run. */
static bool is_formula(dtl_slice text) {
    return text.length && memchr("=+-@\t\r", text.data[0], 6) != NULL;
}

static void add_json(dtl_buffer *out, const json_t *value) {
    char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);
    if (text) dtl_buffer_add(out, dtl_slice_of(text));
    if (!text) out->status = out->status ? out->status : DTL_ENOMEM;
    free(text);
}

static void add_list(dtl_buffer *out, json_t *list) {
    size_t index;
    json_t *item;
    bool texts = true;
    json_array_foreach(list, index, item) texts &= json_is_string(item);
    if (!texts) {
        add_json(out, list);
        return;
    }
    json_array_foreach(list, index, item) dtl_buffer_print(out, "%s%s", index ? "; " : "", json_string_value(item));
}

static void add_value(dtl_buffer *out, json_t *value, dtl_buffer *cell, bool first) {
    dtl_buffer_reset(cell);
    bool text = json_is_string(value) || json_is_array(value);
    if (json_is_string(value)) dtl_buffer_add(cell, (dtl_slice){json_string_value(value), json_string_length(value)});
    if (json_is_array(value)) add_list(cell, value);
    if (value && !text && !json_is_null(value)) add_json(cell, value);
    add_field(out, dtl_buffer_slice(cell), text && is_formula(dtl_buffer_slice(cell)), first);
    if (cell->status) out->status = cell->status;
}

static json_t *value_of(json_t *row, const char *name) {
    json_t *value = json_object_get(row, name);
    const char *point = strchr(name, '.');
    char outer[NAME_SIZE];
    if (value || !point) return value;
    memcpy(outer, name, (size_t)(point - name));
    outer[point - name] = '\0';
    return json_object_get(json_object_get(row, outer), point + 1);
}

static void write_objects(dtl_buffer *out, json_t *rows, dtl_buffer *cell) {
    columns *c = calloc(1, sizeof *c);
    size_t index;
    json_t *row;
    if (!c) {
        out->status = DTL_ENOMEM;
        return;
    }
    find_all_columns(c, rows);
    for (size_t i = 0; i < c->count; i++) add_field(out, dtl_slice_of(c->names[i]), false, i == 0);
    dtl_buffer_add(out, DTL_SLICE("\r\n"));
    json_array_foreach(rows, index, row) {
        for (size_t i = 0; i < c->count; i++) add_value(out, value_of(row, c->names[i]), cell, i == 0);
        dtl_buffer_add(out, DTL_SLICE("\r\n"));
    }
    free(c);
}

static void write_lists(dtl_buffer *out, json_t *names, json_t *rows, dtl_buffer *cell) {
    size_t index, at;
    json_t *row, *value;
    json_array_foreach(names, at, value) add_value(out, value, cell, at == 0);
    dtl_buffer_add(out, DTL_SLICE("\r\n"));
    json_array_foreach(rows, index, row) {
        json_array_foreach(row, at, value) add_value(out, value, cell, at == 0);
        dtl_buffer_add(out, DTL_SLICE("\r\n"));
    }
}

int dtl_csv_write(dtl_buffer *out, dtl_slice json, const char *list, dtl_error *error) {
    json_t *whole = json_loadb(json.data, json.length, 0, NULL);
    json_t *rows = json_object_get(whole, list), *names = json_object_get(whole, "columns");
    dtl_buffer cell;
    dtl_buffer_init(&cell, CELL_BYTES);
    int status = !whole                ? dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM))
                 : json_is_array(rows) ? DTL_OK
                                       : dtl_fail(error, DTL_EARGUMENT, "this is no list, so that there is no CSV of it");
    if (status == DTL_OK && names) write_lists(out, names, rows, &cell);
    if (status == DTL_OK && !names) write_objects(out, rows, &cell);
    dtl_buffer_clear(&cell);
    json_decref(whole);
    if (status == DTL_OK && out->status) status = dtl_fail(error, out->status, "%s", dtl_error_meaning(out->status));
    return status;
}
