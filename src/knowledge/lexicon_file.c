#include "knowledge/lexicon_file.h"

#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

#include "base/file.h"
#include "base/map.h"
#include "base/vector.h"

enum { MAX_FILE = 4 << 20, MAX_ENTRIES = 200000, MAX_FIELDS = 256 };

typedef dtl_vector(dtl_lexicon_entry) entries;
typedef dtl_vector(dtl_slice) fields;

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

/* Cuts one field off the line: up to a blank outside double quotes. Its quotes stay. data NULL when a quote stays open. */
static dtl_slice cut_field(dtl_slice *line) {
    dtl_slice field = {line->data, 0};
    bool quoted = false;
    while (field.length < line->length && (quoted || !is_blank(line->data[field.length]))) {
        if (line->data[field.length] == '"') quoted = !quoted;
        field.length++;
    }
    line->data += field.length;
    line->length -= field.length;
    return quoted ? DTL_NO_SLICE : field;
}

static dtl_slice skip_blanks(dtl_slice line) {
    while (line.length && is_blank(line.data[0])) line.data++, line.length--;
    return line;
}

static dtl_slice unquote(dtl_slice value) {
    if (value.length >= 2 && value.data[0] == '"' && value.data[value.length - 1] == '"')
        return (dtl_slice){value.data + 1, value.length - 2};
    return value;
}

static int split(dtl_slice line, fields *out, dtl_arena *arena, dtl_error *error) {
    out->count = 0;
    for (line = skip_blanks(line); line.length && line.data[0] != '#'; line = skip_blanks(line)) {
        dtl_slice field = cut_field(&line);
        if (!field.data) return dtl_fail(error, DTL_EFORMAT, "a double quote is not closed");
        dtl_slice *slot = dtl_vector_push(out, arena);
        if (!slot) return dtl_fail(error, arena->status, "more than %d fields on a line", MAX_FIELDS);
        *slot = field;
    }
    return DTL_OK;
}

static bool is_attribute(dtl_slice field) {
    size_t at = dtl_slice_find(field, DTL_SLICE("="), 0);
    return at != SIZE_MAX && at > 0 && field.data[0] != '"';
}

/* Fields [0, *words) are words, the rest attributes, copied into *attributes. */
static int read_attributes(const fields *line, size_t *words, dtl_lexicon_attribute **attributes, dtl_arena *arena,
                           dtl_error *error) {
    size_t count = 0;
    while (count < line->count && !is_attribute(line->items[count])) count++;
    *words = count;
    *attributes = dtl_arena_array(arena, dtl_lexicon_attribute, line->count - count);
    if (!*attributes) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    for (size_t i = count; i < line->count; i++) {
        if (!is_attribute(line->items[i]))
            return dtl_fail(error, DTL_EFORMAT, "'%.*s' stands behind an attribute and has no '='", DTL_PRINT(line->items[i]));
        dtl_slice rest = line->items[i];
        dtl_slice key = dtl_slice_cut(&rest, '=');
        (*attributes)[i - count] = (dtl_lexicon_attribute){key, unquote(rest)};
    }
    return DTL_OK;
}

static int read_section(dtl_slice line, fields *split_line, const dtl_lexicon_section **out, dtl_arena *arena, dtl_error *error) {
    size_t close = dtl_slice_find(line, DTL_SLICE("]"), 0);
    if (close == SIZE_MAX) return dtl_fail(error, DTL_EFORMAT, "a section line lacks its ']'");
    int status = split((dtl_slice){line.data + 1, close - 1}, split_line, arena, error);
    if (status) return status;
    dtl_lexicon_section *section = dtl_arena_new(arena, dtl_lexicon_section);
    if (!section) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    size_t words = 0;
    status = read_attributes(split_line, &words, &section->attributes, arena, error);
    if (status) return status;
    if (words != 1) return dtl_fail(error, DTL_EFORMAT, "a section has one name, this has %zu", words);
    section->name = split_line->items[0];
    section->attribute_count = split_line->count - words;
    *out = section;
    return DTL_OK;
}

static int read_entry(const fields *split_line, dtl_lexicon_entry *entry, dtl_arena *arena, dtl_error *error) {
    int status = read_attributes(split_line, &entry->word_count, &entry->attributes, arena, error);
    if (status) return status;
    if (!entry->word_count) return dtl_fail(error, DTL_EFORMAT, "an entry starts with its words, this has only attributes");
    entry->attribute_count = split_line->count - entry->word_count;
    entry->words = dtl_arena_array(arena, dtl_slice, entry->word_count);
    if (!entry->words) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    for (size_t i = 0; i < entry->word_count; i++) entry->words[i] = unquote(split_line->items[i]);
    return DTL_OK;
}

static int read_remove(dtl_lexicon_entry *entry, dtl_error *error) {
    dtl_slice value = dtl_lexicon_value(entry, "remove");
    if (!value.data) return DTL_OK;
    if (!dtl_slice_is(value, "yes")) return dtl_fail(error, DTL_EFORMAT, "remove is yes or not given");
    if (!entry->origin->layer) return dtl_fail(error, DTL_EFORMAT, "there is nothing before this lexicon that could be removed");
    entry->remove = true;
    return DTL_OK;
}

/* What the lines of one file go into. */
typedef struct reading {
    entries *out;
    const dtl_lexicon_origin *origin;
    const dtl_lexicon_section *section;
    fields split_line;
    dtl_arena *arena;
} reading;

static int read_line(reading *in, dtl_slice line, uint32_t number, dtl_error *error) {
    if (line.length && line.data[0] == '[') return read_section(line, &in->split_line, &in->section, in->arena, error);
    int status = split(line, &in->split_line, in->arena, error);
    if (status || !in->split_line.count) return status;
    dtl_lexicon_entry entry = {.section = in->section, .origin = in->origin, .line = number};
    status = read_entry(&in->split_line, &entry, in->arena, error);
    if (status == DTL_OK) status = read_remove(&entry, error);
    if (status) return status;
    dtl_lexicon_entry *slot = dtl_vector_push(in->out, in->arena);
    if (!slot) return dtl_fail(error, in->arena->status, "%s", dtl_error_meaning(in->arena->status));
    *slot = entry;
    return DTL_OK;
}

int dtl_lexicon_tolerate(const dtl_lexicon_folders *folders, int status, const dtl_error *error) {
    if (status != DTL_EFORMAT || !folders || !folders->listener) return status;
    folders->listener->tell(folders->listener->context, error, true);
    return DTL_OK;
}

/* The last two names of a path: the folder's and the file's. */
static dtl_slice label_of(dtl_slice path) {
    size_t start = path.length, slashes = 0;
    while (start && (path.data[start - 1] != '/' || ++slashes < 2)) start--;
    return (dtl_slice){path.data + start, path.length - start};
}

/* folders: for its listener; NULL for a file on its own. */
static int read_layer(entries *all, const dtl_lexicon_folders *folders, const char *path, uint32_t layer, dtl_arena *arena,
                      dtl_error *error) {
    dtl_slice text;
    int status = dtl_file_read(&text, path, MAX_FILE, arena, error);
    if (status) return status;
    dtl_lexicon_origin *origin = dtl_arena_new(arena, dtl_lexicon_origin);
    dtl_slice kept = dtl_arena_copy(arena, dtl_slice_of(path));
    reading in = {all, origin, dtl_arena_new(arena, dtl_lexicon_section), {.ceiling = MAX_FIELDS}, arena};
    if (!origin || !kept.data || !in.section) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    *origin = (dtl_lexicon_origin){kept, label_of(kept), layer};
    for (uint32_t line = 1; status == DTL_OK && text.data; line++) {
        status = read_line(&in, skip_blanks(dtl_slice_cut(&text, '\n')), line, error);
        if (status) dtl_error_at(error, path, line, UINT64_MAX);
        status = dtl_lexicon_tolerate(folders, status, error);
    }
    return status;
}

int dtl_lexicon_read(dtl_lexicon_file *out, const char *path, dtl_arena *arena, dtl_error *error) {
    entries all = {.ceiling = MAX_ENTRIES};
    out->path = dtl_arena_copy(arena, dtl_slice_of(path));
    if (!out->path.data) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    int status = read_layer(&all, NULL, path, 0, arena, error);
    out->entries = all.items;
    out->entry_count = all.count;
    return status;
}

int dtl_lexicon_read_all(dtl_lexicon_file *out, const dtl_lexicon_folders *folders, const char *name, dtl_arena *arena,
                         dtl_error *error) {
    entries all = {.ceiling = MAX_ENTRIES};
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < folders->count; i++) {
        dtl_slice path = dtl_arena_print(arena, "%s/%s", folders->paths[i], name);
        if (!path.data) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
        if (i == 0) out->path = path;
        if (i && access(path.data, F_OK)) continue;
        status = read_layer(&all, folders, path.data, (uint32_t)i, arena, error);
    }
    out->entries = all.items;
    out->entry_count = all.count;
    return status;
}

/* Section and words of an entry. */
static dtl_slice key_of(const dtl_lexicon_entry *entry, dtl_arena *arena) {
    dtl_slice words = dtl_lexicon_words(entry, arena);
    return words.data ? dtl_arena_print(arena, "[%.*s] %.*s", DTL_PRINT(entry->section->name), DTL_PRINT(words)) : DTL_NO_SLICE;
}

int dtl_lexicon_settle(dtl_lexicon_file *file, dtl_arena *arena, dtl_error *error) {
    size_t count = file->entry_count, kept = 0;
    if (!count || !file->entries[count - 1].origin->layer) return DTL_OK;
    dtl_map last;
    dtl_map_init(&last, arena, MAX_ENTRIES);
    for (size_t i = 0; i < count; i++) {
        dtl_slice key = key_of(&file->entries[i], arena);
        uint32_t *layer = key.data ? dtl_map_put(&last, key, NULL) : NULL;
        if (!layer) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
        *layer = file->entries[i].origin->layer;
    }
    for (size_t i = 0; i < count; i++) {
        dtl_slice key = key_of(&file->entries[i], arena);
        if (!key.data) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
        bool again = *dtl_map_get(&last, key) > file->entries[i].origin->layer;
        if (!again && !file->entries[i].remove) file->entries[kept++] = file->entries[i];
    }
    file->entry_count = kept;
    return DTL_OK;
}

bool dtl_lexicon_is_known(const char *name) {
    static const char *const names[] = {
        "agree.lex",   "consult.lex",   "support.lex", "concede.lex",  "cooperate.lex", "aid.lex",      "retreat.lex",
        "request.lex", "accuse.lex",    "reject.lex",  "threaten.lex", "protest.lex",   "sanction.lex", "mobilize.lex",
        "coerce.lex",  "assault.lex",   "compose.lex", "classes.lex",  "modes.lex",     "contexts.lex", "scope.lex",
        "near.lex",    "countries.lex", "regions.lex", "seats.lex",    "people.lex",    "titles.lex",   "organisations.lex",
        "groups.lex",  "reporting.lex", "places.lex",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(names[i], name) == 0) return true;
    }
    return false;
}

dtl_slice dtl_lexicon_source(const dtl_lexicon_entry *entry, dtl_arena *arena) {
    return dtl_arena_print(arena, "%.*s:%u", DTL_PRINT(entry->origin->label), (unsigned)entry->line);
}

static dtl_slice value_in(const dtl_lexicon_attribute *attributes, size_t count, const char *key) {
    for (size_t i = 0; i < count; i++) {
        if (dtl_slice_is(attributes[i].key, key)) return attributes[i].value;
    }
    return DTL_NO_SLICE;
}

dtl_slice dtl_lexicon_value(const dtl_lexicon_entry *entry, const char *key) {
    dtl_slice own = value_in(entry->attributes, entry->attribute_count, key);
    return own.data ? own : value_in(entry->section->attributes, entry->section->attribute_count, key);
}

dtl_slice dtl_lexicon_words(const dtl_lexicon_entry *entry, dtl_arena *arena) {
    size_t length = entry->word_count - 1;
    for (size_t i = 0; i < entry->word_count; i++) length += entry->words[i].length;
    char *out = dtl_arena_alloc(arena, length + 1);
    if (!out) return DTL_NO_SLICE;
    char *at = out;
    for (size_t i = 0; i < entry->word_count; i++) {
        if (i) *at++ = ' ';
        memcpy(at, entry->words[i].data, entry->words[i].length);
        at += entry->words[i].length;
    }
    return (dtl_slice){out, length};
}

int dtl_lexicon_fail(dtl_error *error, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, const char *format, ...) {
    char message[300];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    dtl_fail(error, DTL_EFORMAT, "%s", message);
    dtl_error_at(error, entry->origin ? entry->origin->path.data : file->path.data, entry->line, UINT64_MAX);
    return DTL_EFORMAT;
}
