#include "knowledge/import.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "knowledge/import_parts.h"

enum {
    MAX_BYTES = 512 << 20,
    MAX_WORDS = 1000,
    MAX_ROWS = 5000,
    MAX_LINES = 1000000,
    MAX_TABLE = 1 << 20,
    MAX_LEFT = 256 << 20,
    MAX_TEXT = 200
};

static const char *const reasons[] = {
#define X(name, text) text,
    DTL_IMPORT_REASONS(X)
#undef X
};

int dtl_import_status(const dtl_import *import) {
    return import->arena.status ? import->arena.status : import->left.status;
}

static int full(const dtl_import *import, dtl_error *error) {
    int status = dtl_import_status(import);
    return dtl_fail(error, status ? status : DTL_ELIMIT, "%s", dtl_error_meaning(status ? status : DTL_ELIMIT));
}

dtl_slice dtl_import_lower(dtl_import *import, dtl_slice text) {
    char *out = dtl_arena_alloc(&import->arena, text.length * 4 + 1);
    size_t length = 0;
    if (!out) return DTL_NO_SLICE;
    for (const char *at = text.data, *end = text.data + text.length; at < end;) {
        uint32_t code;
        at += dtl_utf8_decode(at, end, &code);
        length += dtl_utf8_encode(out + length, dtl_utf8_lower(code));
    }
    return (dtl_slice){out, length};
}

uint32_t dtl_import_word(const dtl_import *import, dtl_slice word) {
    const uint32_t *bits = word.data ? dtl_map_get(&import->words, word) : NULL;
    return bits ? *bits : 0;
}

const dtl_import_row *dtl_import_row_of(const dtl_import *import, const dtl_map *table, dtl_slice code) {
    const uint32_t *at = code.data ? dtl_map_get(table, code) : NULL;
    return at ? &import->rows.items[*at] : NULL;
}

bool dtl_import_is_plain(dtl_slice text) {
    if (!text.length || text.length > MAX_TEXT) return false;
    for (const char *at = text.data, *end = text.data + text.length; at < end;) {
        uint32_t code;
        size_t length = dtl_utf8_decode(at, end, &code);
        bool sign = code < ' ' || code == '"' || code == '=' || code == '#' || code == '[' || code == ']' || code == 0x7F;
        if (sign || (code == 0xFFFD && length == 1)) return false;
        at += length;
    }
    return true;
}

/* Comments start with # (PETRARCH) or ; (TABARI). */
dtl_slice dtl_import_next_line(dtl_import *import, dtl_slice *rest) {
    dtl_slice line = dtl_slice_cut(rest, '\n');
    import->line++;
    size_t end = 0;
    while (end < line.length && line.data[end] != '#' && line.data[end] != ';') end++;
    line.length = end;
    return line;
}

void dtl_import_leave(dtl_import *import, dtl_import_reason reason, dtl_slice text) {
    /* A pattern of many verbs is left once. */
    bool once = reason == DTL_IMPORT_OTHER_CODE || reason == DTL_IMPORT_WORDS;
    if (once && import->left_at[reason] == import->line) return;
    import->left_at[reason] = import->line;
    import->left_lines[reason]++;
    text = dtl_slice_trim(text);
    dtl_buffer_print(&import->left, "%s:%u: %s: ", import->name, (unsigned)import->line, reasons[reason]);
    dtl_buffer_add(&import->left, text.length > MAX_TEXT ? (dtl_slice){text.data, MAX_TEXT} : text);
    dtl_buffer_add_char(&import->left, '\n');
}

int dtl_import_put(dtl_import *import, dtl_slice key, dtl_slice file, dtl_slice section, dtl_slice line, dtl_slice source) {
    bool added = false;
    if (!key.data || !file.data || !section.data || !line.data) return import->arena.status;
    uint32_t *at = dtl_map_put(&import->seen, key, &added);
    if (!at) return import->arena.status;
    if (!added) {
        if (!dtl_slice_equal(import->entries.items[*at].section, section))
            dtl_import_leave(import, DTL_IMPORT_OTHER_CODE, source);
        return DTL_OK;
    }
    dtl_import_entry *entry = dtl_vector_push(&import->entries, &import->arena);
    if (!entry) return import->arena.status;
    *at = (uint32_t)(import->entries.count - 1);
    *entry = (dtl_import_entry){file, section, line, *at};
    return DTL_OK;
}

static int read_table(dtl_import *import, const char *name, dtl_map *table, size_t columns, dtl_error *error) {
    dtl_slice path = dtl_arena_print(&import->arena, "%s/data/%s", dtl_knowledge_root(import->knowledge), name), text;
    if (!path.data) return full(import, error);
    int status = dtl_file_read(&text, path.data, MAX_TABLE, &import->arena, error);
    if (status) return status;
    for (uint32_t number = 1; text.data; number++) {
        dtl_slice line = dtl_slice_cut(&text, '\n');
        if (!line.length || line.data[0] == '#') continue;
        dtl_import_row *row = dtl_vector_push(&import->rows, &import->arena);
        if (!row) return full(import, error);
        for (size_t i = 0; i < columns; i++) row->fields[i] = line.data ? dtl_slice_cut(&line, '\t') : DTL_NO_SLICE;
        if (!row->fields[columns - 1].data || line.data || !row->fields[0].length) {
            dtl_fail(error, DTL_EFORMAT, "a row has %zu columns", columns);
            dtl_error_at(error, path.data, number, UINT64_MAX);
            return DTL_EFORMAT;
        }
        uint32_t *at = dtl_map_put(table, row->fields[0], NULL);
        if (!at) return full(import, error);
        *at = (uint32_t)(import->rows.count - 1);
    }
    return DTL_OK;
}

static int read_word(dtl_import *import, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    static const char *const sections[] = {"particle", "preposition", "skip", "negation", "small"};
    dtl_slice name = entry->section->name, word = entry->words[0];
    dtl_slice *list = dtl_slice_is(name, "recipient")  ? &import->recipient
                      : dtl_slice_is(name, "reversed") ? &import->reversed
                                                       : NULL;
    if (list) {
        *list = dtl_arena_print(&import->arena, "%.*s%s%.*s", DTL_PRINT(*list), list->length ? "," : "", DTL_PRINT(word));
        return list->data ? DTL_OK : full(import, error);
    }
    size_t i = 0;
    while (i < sizeof sections / sizeof *sections && !dtl_slice_is(name, sections[i])) i++;
    if (i == sizeof sections / sizeof *sections)
        return dtl_lexicon_fail(error, file, entry, "[%.*s] is no section of this file", DTL_PRINT(name));
    uint32_t *bits = dtl_map_put(&import->words, word, NULL);
    if (!bits) return full(import, error);
    *bits |= UINT32_C(1) << i;
    return DTL_OK;
}

static int read_words(dtl_import *import, dtl_error *error) {
    dtl_lexicon_file file;
    dtl_slice path = dtl_arena_print(&import->arena, "%s/import.lex", dtl_knowledge_lexicon(import->knowledge));
    if (!path.data) return full(import, error);
    int status = dtl_lexicon_read(&file, path.data, &import->arena, error);
    for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++) status = read_word(import, &file, &file.entries[i], error);
    return status;
}

int dtl_import_open(dtl_import **out, const dtl_knowledge *knowledge, dtl_error *error) {
    *out = NULL;
    dtl_import *import = dtl_calloc(1, sizeof *import);
    if (!import) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    *import = (dtl_import){.knowledge = knowledge, .rows = {.ceiling = MAX_ROWS}, .entries = {.ceiling = MAX_LINES}};
    dtl_arena_init(&import->arena, MAX_BYTES);
    dtl_buffer_init(&import->left, MAX_LEFT);
    dtl_map_init(&import->words, &import->arena, MAX_WORDS);
    dtl_map_init(&import->events, &import->arena, MAX_ROWS);
    dtl_map_init(&import->codes, &import->arena, MAX_ROWS);
    dtl_map_init(&import->seen, &import->arena, MAX_LINES);
    int status = read_table(import, "cameo_plover.tsv", &import->events, 4, error);
    if (status == DTL_OK) status = read_table(import, "cameo_actors.tsv", &import->codes, 3, error);
    if (status == DTL_OK) status = read_words(import, error);
    if (status)
        dtl_import_close(import);
    else
        *out = import;
    return status;
}

void dtl_import_close(dtl_import *import) {
    if (!import) return;
    dtl_buffer_clear(&import->left);
    dtl_arena_clear(&import->arena);
    dtl_free(import);
}

/* Verbs have patterns, which start with a hyphen and hold the verb as *; agents have codes with a ~ for the country. */
int dtl_import_add(dtl_import *import, dtl_slice text, const char *name, dtl_error *error) {
    size_t patterns = 0, agents = 0;
    import->name = name;
    import->line = 0;
    memset(import->left_at, 0, sizeof import->left_at);
    for (dtl_slice rest = text; rest.data;) {
        dtl_slice line = dtl_import_next_line(import, &rest);
        bool pattern = line.length > 1 && line.data[0] == '-' && line.data[1] != '-';
        patterns += pattern && dtl_slice_find(line, DTL_SLICE("*"), 0) != SIZE_MAX;
        agents += dtl_slice_find(line, DTL_SLICE("[~"), 0) != SIZE_MAX || dtl_slice_find(line, DTL_SLICE("~]"), 0) != SIZE_MAX;
    }
    import->line = 0;
    int status = patterns ? dtl_import_verbs(import, text)
                 : agents ? dtl_import_agents(import, text)
                          : dtl_import_actors(import, text);
    if (status == DTL_OK) status = dtl_import_status(import);
    return status ? full(import, error) : DTL_OK;
}

static int by_file(const void *a, const void *b) {
    const dtl_import_entry *one = a, *two = b;
    int order = dtl_slice_compare(one->file, two->file);
    if (!order) order = dtl_slice_compare(one->section, two->section);
    return order ? order : one->number < two->number ? -1 : one->number > two->number;
}

int dtl_import_give(dtl_import *import, dtl_import_take *take, void *context, dtl_error *error) {
    dtl_buffer text;
    int status = DTL_OK;
    dtl_buffer_init(&text, MAX_LEFT);
    if (import->entries.count) qsort(import->entries.items, import->entries.count, sizeof *import->entries.items, by_file);
    for (size_t i = 0; status == DTL_OK && i < import->entries.count;) {
        dtl_slice file = import->entries.items[i].file, section = DTL_NO_SLICE;
        char name[64];
        dtl_buffer_reset(&text);
        for (; i < import->entries.count && dtl_slice_equal(import->entries.items[i].file, file); i++) {
            const dtl_import_entry *entry = &import->entries.items[i];
            if (!section.data || !dtl_slice_equal(entry->section, section))
                dtl_buffer_print(&text, "%s[%.*s]\n", section.data ? "\n" : "", DTL_PRINT(entry->section));
            section = entry->section;
            dtl_buffer_print(&text, "%.*s\n", DTL_PRINT(entry->line));
        }
        snprintf(name, sizeof name, "%.*s", DTL_PRINT(file));
        status = text.status ? dtl_fail(error, text.status, "%s", dtl_error_meaning(text.status))
                             : take(context, name, dtl_buffer_slice(&text), error);
    }
    dtl_buffer_clear(&text);
    return status ? status : take(context, "left.txt", dtl_buffer_slice(&import->left), error);
}

size_t dtl_import_entries(const dtl_import *import) {
    return import->entries.count;
}

const char *dtl_import_left(const dtl_import *import, size_t reason, size_t *lines) {
    if (reason >= DTL_IMPORT_REASON_COUNT) return NULL;
    *lines = import->left_lines[reason];
    return reasons[reason];
}
