#include "read/csv.h"

#include <strings.h>

#include "base/utf8.h"
#include "read/charset.h"

enum { MAX_NAMES_BYTES = 1 << 20 };

/* What columns are called where nobody said so: by our own names, and by those of exports in wide use (Media Cloud's). */
static const struct {
    const char *name;
    dtl_field field;
} usual[] = {
    {"publish_date", DTL_FIELD_PUBLISHED}, {"pub_date", DTL_FIELD_PUBLISHED}, {"date", DTL_FIELD_PUBLISHED},
    {"media_name", DTL_FIELD_OUTLET},      {"source", DTL_FIELD_OUTLET},      {"stories_id", DTL_FIELD_ID},
    {"story_text", DTL_FIELD_TEXT},        {"body", DTL_FIELD_TEXT},          {"content", DTL_FIELD_TEXT},
    {"byline", DTL_FIELD_AUTHOR},          {"headline", DTL_FIELD_TITLE},     {"link", DTL_FIELD_URL},
};

/* Cuts the first value off the row, still in its quotes. */
static dtl_slice cut_value(dtl_slice *rest, char separator) {
    bool quoted = false;
    dtl_slice value = {rest->data, 0};
    while (value.length < rest->length) {
        char c = rest->data[value.length];
        if (c == '"') quoted = !quoted;
        if (c == separator && !quoted) break;
        value.length++;
    }
    bool more = value.length < rest->length;
    *rest = more ? (dtl_slice){rest->data + value.length + 1, rest->length - value.length - 1} : DTL_NO_SLICE;
    return value;
}

/* The value without its quotes, in the arena. */
static dtl_slice unquote(dtl_slice value, dtl_arena *arena) {
    value = dtl_slice_trim(value);
    if (value.length < 2 || value.data[0] != '"' || value.data[value.length - 1] != '"') return dtl_arena_copy(arena, value);
    char *out = dtl_arena_alloc(arena, value.length);
    if (!out) return DTL_NO_SLICE;
    size_t length = 0;
    for (size_t i = 1; i + 1 < value.length; i++) {
        out[length++] = value.data[i];
        if (value.data[i] == '"' && value.data[i + 1] == '"' && i + 2 < value.length) i++;
    }
    return (dtl_slice){out, length};
}

static bool is_called(dtl_slice name, const char *called) {
    return name.length == strlen(called) && strncasecmp(name.data, called, name.length) == 0;
}

static void find_columns(dtl_csv *table, const dtl_mapping *mapping) {
    for (size_t f = 0; f < DTL_FIELD_COUNT; f++) {
        table->column[f] = -1;
        bool mapped = mapping && mapping->keys[f];
        for (size_t c = 0; c < table->columns && table->column[f] < 0; c++) {
            if (is_called(table->names[c], dtl_mapping_key(mapping, f))) table->column[f] = (int)c;
        }
        for (size_t u = 0; !mapped && u < sizeof usual / sizeof *usual && table->column[f] < 0; u++) {
            for (size_t c = 0; usual[u].field == f && c < table->columns && table->column[f] < 0; c++) {
                if (is_called(table->names[c], usual[u].name)) table->column[f] = (int)c;
            }
        }
    }
}

/* The separator that the line of names has most of. */
static char find_separator(dtl_slice line) {
    static const char candidates[] = ",\t;|";
    size_t best = 0, at = 0;
    for (size_t i = 0; i < sizeof candidates - 1; i++) {
        size_t count = 0;
        for (size_t k = 0; k < line.length; k++) count += line.data[k] == candidates[i];
        if (count > best) best = count, at = i;
    }
    return candidates[at];
}

/* The first address that stands in a row as a value of its own, up to the next tab, blank or quote: GDELT's tables have others
 * behind it, of pictures. data NULL: none. */
static dtl_slice find_address(dtl_slice row) {
    static const dtl_slice schemes[] = {{"http://", 7}, {"https://", 8}};
    for (size_t at = 0; at < row.length; at++) {
        if (at && !strchr("\t\",;| ", row.data[at - 1])) continue;
        dtl_slice rest = {row.data + at, row.length - at};
        if (!dtl_slice_starts(rest, schemes[0]) && !dtl_slice_starts(rest, schemes[1])) continue;
        size_t length = 0;
        while (length < rest.length && !strchr("\t\" \r\n", rest.data[length])) length++;
        return (dtl_slice){rest.data, length};
    }
    return DTL_NO_SLICE;
}

int dtl_csv_open(dtl_csv *table, dtl_source *source, const dtl_mapping *mapping, dtl_error *error) {
    dtl_slice row = DTL_NO_SLICE;
    *table = (dtl_csv){.columns = 0};
    dtl_arena_init(&table->arena, MAX_NAMES_BYTES);
    dtl_buffer_init(&table->row, DTL_MAX_LINE_BYTES);
    int more = dtl_csv_next(table, source, &row, error);
    if (more < 0) return more;
    if (dtl_slice_starts(row, DTL_SLICE("\xEF\xBB\xBF"))) row.data += 3, row.length -= 3;
    table->separator = find_separator(row);
    for (dtl_slice rest = row; rest.data && table->columns < DTL_MAX_CSV_COLUMNS;) {
        dtl_slice name = unquote(cut_value(&rest, table->separator), &table->arena);
        if (!name.data) return dtl_fail(error, table->arena.status, "%s", dtl_error_meaning(table->arena.status));
        table->names[table->columns++] = name;
    }
    find_columns(table, mapping);
    if (table->column[DTL_FIELD_TEXT] >= 0) return DTL_OK;
    table->bare = find_address(row).data != NULL;
    table->links = table->bare || table->column[DTL_FIELD_URL] >= 0;
    if (table->links) return DTL_OK;
    return dtl_fail(error, DTL_EFORMAT, "has no column \"%.60s\" (--map says by which name a column goes)",
                    dtl_mapping_key(mapping, DTL_FIELD_TEXT));
}

void dtl_csv_clear(dtl_csv *table) {
    dtl_arena_clear(&table->arena);
    dtl_buffer_clear(&table->row);
}

static bool is_open(dtl_slice line, bool open) {
    for (size_t i = 0; i < line.length; i++) open ^= line.data[i] == '"';
    return open;
}

int dtl_csv_next(dtl_csv *table, dtl_source *source, dtl_slice *out, dtl_error *error) {
    bool open = false, any = false;
    if (table->bare && !table->again) {
        table->again = true;
        *out = dtl_buffer_slice(&table->row);
        return 1;
    }
    if (table->row.capacity > (1 << 20)) dtl_buffer_clear(&table->row);
    dtl_buffer_reset(&table->row);
    do {
        dtl_slice line = DTL_NO_SLICE;
        int more = dtl_source_line(source, &line, error);
        if (!any) table->line = dtl_source_line_number(source);
        if (more < 0) return more;
        if (more == 0) break;
        if (!any && !dtl_slice_trim(line).length) continue;
        if (any) dtl_buffer_add_char(&table->row, '\n');
        any = true;
        dtl_buffer_add(&table->row, line);
        open = is_open(line, open);
    } while (open || !any);
    *out = dtl_buffer_slice(&table->row);
    if (out->length && out->data[out->length - 1] == '\r') out->length--;
    if (table->row.status == DTL_ELIMIT)
        return dtl_fail(error, DTL_ELIMIT, "a row is longer than 16 MiB: a quote may be missing");
    if (table->row.status) return dtl_fail(error, table->row.status, "%s", dtl_error_meaning(table->row.status));
    return any;
}

/* Gives each field that has a column its value. */
static int take_values(const dtl_csv *table, dtl_slice row, dtl_slice values[DTL_FIELD_COUNT], dtl_arena *arena) {
    int column = 0;
    for (dtl_slice rest = row; rest.data; column++) {
        dtl_slice value = cut_value(&rest, table->separator);
        for (size_t f = 0; f < DTL_FIELD_COUNT; f++) {
            if (table->column[f] == column) values[f] = unquote(value, arena);
        }
    }
    return arena->status;
}

int dtl_record_row(dtl_record *record, const dtl_csv *table, dtl_slice row, dtl_error *error) {
    dtl_slice values[DTL_FIELD_COUNT] = {DTL_NO_SLICE}, clean;
    dtl_report *report = record->report;
    int status = dtl_charset_to_utf8(&clean, row, DTL_NO_SLICE, &report->repaired, record->arena, error);
    if (status) return status;
    status = take_values(table, clean, values, record->arena);
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    if (!dtl_slice_trim(values[DTL_FIELD_TEXT]).length)
        return dtl_fail(error, DTL_EFORMAT, "has nothing in the column \"%.*s\"",
                        DTL_PRINT(table->names[table->column[DTL_FIELD_TEXT]]));
    status = dtl_record_line(record, values[DTL_FIELD_OUTLET], &report->outlet, error);
    if (status == DTL_OK) status = dtl_record_line(record, values[DTL_FIELD_URL], &report->url, error);
    if (status == DTL_OK) status = dtl_record_line(record, values[DTL_FIELD_TITLE], &report->title, error);
    if (status == DTL_OK) status = dtl_record_line(record, values[DTL_FIELD_AUTHOR], &report->author, error);
    if (status == DTL_OK) status = dtl_record_line(record, values[DTL_FIELD_LANGUAGE], &report->language, error);
    if (status == DTL_OK) status = dtl_record_date(record, values[DTL_FIELD_PUBLISHED], error);
    report->kind = dtl_report_kind_of(values[DTL_FIELD_KIND]);
    return status ? status : dtl_record_set_text(record, values[DTL_FIELD_TEXT], error);
}

int dtl_csv_link(dtl_feed_entry *out, dtl_slice *outlet, const dtl_csv *table, dtl_slice row, dtl_arena *arena,
                 dtl_error *error) {
    dtl_slice values[DTL_FIELD_COUNT] = {DTL_NO_SLICE}, clean;
    size_t repaired = 0;
    *out = (dtl_feed_entry){.plain = true};
    *outlet = DTL_NO_SLICE;
    int status = dtl_charset_to_utf8(&clean, row, DTL_NO_SLICE, &repaired, arena, error);
    if (status) return status;
    if (table->bare) {
        dtl_slice url = find_address(clean); /* of the row, which the next one takes the place of */
        out->url = dtl_arena_copy(arena, url);
        return arena->status ? dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status)) : DTL_OK;
    }
    status = take_values(table, clean, values, arena);
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    *out = (dtl_feed_entry){.url = find_address(values[DTL_FIELD_URL]),
                            .title = values[DTL_FIELD_TITLE],
                            .author = values[DTL_FIELD_AUTHOR],
                            .published = values[DTL_FIELD_PUBLISHED],
                            .language = values[DTL_FIELD_LANGUAGE],
                            .plain = true};
    *outlet = values[DTL_FIELD_OUTLET];
    return DTL_OK;
}
