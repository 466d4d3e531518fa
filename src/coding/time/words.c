#include "coding/time/words.h"

#include <stdlib.h>

#include "coding/time/scan.h"

enum { MAX_WORDS = 20000, MAX_SYMBOLS = 4000, MAX_RULES = 2000, MAX_HOLIDAYS = 99, MAX_READINGS = 200000, MAX_ARENA = 64 << 20 };
enum { MAX_PHRASE = 12 };

static const char *const built_in[TIME_BUILT_IN] = {"<int>",      "<number>", "<ordinal>", "<year>",    "<hhmm>", "<date8>",
                                                    "<cardinal>", "<rank>",   "<scale>",   "<suffix>",  "<join>", "<fraction>",
                                                    "<since>",    "<ahead>",  "<future>",  "<perfect>", "<on>",   "<from>"};

static int fail_memory(const dtl_arena *arena, dtl_error *error) {
    return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
}

/* The symbol of a name, made when it is new. TIME_NO_SYMBOL when memory or numbers ran out. */
static time_symbol symbol_of(time_lexicon *lexicon, dtl_slice name) {
    bool added;
    uint32_t *value = dtl_map_put(&lexicon->symbols, name, &added);
    if (!value) return TIME_NO_SYMBOL;
    if (added) {
        *value = (uint32_t)lexicon->symbols.count - 1;
        lexicon->fields[*value] = TIME_TO_NOTHING;
    }
    return (time_symbol)*value;
}

static time_symbol class_of(time_lexicon *lexicon, dtl_slice name) {
    dtl_slice symbol = dtl_arena_print(&lexicon->arena, "<%.*s>", DTL_PRINT(name));
    return symbol.data ? symbol_of(lexicon, symbol) : TIME_NO_SYMBOL;
}

/* Index of a word, put in when it is new; UINT32_MAX when memory ran out. */
static uint32_t word_of(time_lexicon *lexicon, dtl_slice word) {
    bool added;
    uint32_t *known = dtl_map_get(&lexicon->words, word);
    if (known) return *known;
    dtl_slice copy = dtl_arena_copy(&lexicon->arena, word);
    uint32_t *index = copy.data ? dtl_map_put(&lexicon->words, copy, &added) : NULL;
    time_word *item = index ? dtl_vector_push(&lexicon->items, &lexicon->arena) : NULL;
    if (!item) return UINT32_MAX;
    item->readings.ceiling = item->phrases.ceiling = MAX_READINGS;
    *index = (uint32_t)lexicon->items.count - 1;
    return *index;
}

/* Cuts the words of an entry as text is cut. Returns how many, 0 when there are too many or memory ran out. */
static size_t cut_words(time_lexicon *lexicon, const dtl_lexicon_entry *entry, uint32_t out[MAX_PHRASE]) {
    dtl_slice text = dtl_lexicon_words(entry, &lexicon->arena);
    size_t count = 0, at = 0;
    time_piece piece;
    if (!text.data) return 0;
    while (time_scan(text, &at, text.length, &piece)) {
        if (count == MAX_PHRASE || !piece.lower_length) return 0;
        out[count] = word_of(lexicon, (dtl_slice){piece.lower, piece.lower_length});
        if (out[count++] == UINT32_MAX) return 0;
    }
    return count;
}

static time_readings *phrase_readings(time_lexicon *lexicon, const uint32_t *words, size_t count) {
    time_word *first = &lexicon->items.items[words[0]];
    if (count == 1) return &first->readings;
    for (size_t i = 0; i < first->phrases.count; i++) {
        time_phrase *phrase = &first->phrases.items[i];
        if (phrase->word_count == count - 1 && memcmp(phrase->words, words + 1, (count - 1) * sizeof *words) == 0)
            return &phrase->readings;
    }
    time_phrase *phrase = dtl_vector_push(&first->phrases, &lexicon->arena);
    if (!phrase) return NULL;
    *phrase = (time_phrase){.word_count = count - 1, .readings.ceiling = MAX_READINGS};
    phrase->words = dtl_arena_array(&lexicon->arena, uint32_t, count - 1);
    if (!phrase->words) return NULL;
    memcpy(phrase->words, words + 1, (count - 1) * sizeof *words);
    return &phrase->readings;
}

static int read_tags(const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, uint32_t *out, dtl_error *error) {
    dtl_slice list = dtl_lexicon_value(entry, "tag");
    *out = 0;
    while (list.data) {
        dtl_slice name = dtl_slice_cut(&list, ',');
        int tag = dtl_upos_of(name);
        if (tag < 0) return dtl_lexicon_fail(error, file, entry, "'%.*s' is no part of speech", DTL_PRINT(name));
        *out |= (uint32_t)1 << tag;
    }
    return DTL_OK;
}

static int read_holiday(time_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, int32_t *out,
                        dtl_error *error) {
    static const char *const keys[] = {"month", "day", "weekday", "nth", "plus"};
    int32_t values[5] = {0};
    for (size_t i = 0; i < 5; i++) {
        dtl_slice text = dtl_lexicon_value(entry, keys[i]);
        if (text.data && !time_number_parse(text, &values[i]))
            return dtl_lexicon_fail(error, file, entry, "'%.*s' is no number for %s", DTL_PRINT(text), keys[i]);
    }
    bool easter = dtl_lexicon_value(entry, "easter").data != NULL;
    if (!easter &&
        (values[0] < 1 || values[0] > 12 || values[1] > 31 || values[2] > 7 || (!values[1] && (!values[2] || !values[3]))))
        return dtl_lexicon_fail(error, file, entry,
                                "a holiday needs a month and a day, a month, a weekday and its number, or easter");
    time_holiday *holiday = dtl_vector_push(&lexicon->holidays, &lexicon->arena);
    if (!holiday) return fail_memory(&lexicon->arena, error);
    *holiday = (time_holiday){values[0], values[1], values[2], values[3], values[4], easter};
    *out = (int32_t)lexicon->holidays.count - 1;
    return DTL_OK;
}

static int read_value(time_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, time_symbol symbol,
                      int32_t *out, dtl_error *error) {
    *out = 0;
    int field = lexicon->fields[symbol];
    if (field == FIELD_holiday) return read_holiday(lexicon, file, entry, out, error);
    dtl_slice value = dtl_lexicon_value(entry, "value");
    if (!value.data && field == TIME_TO_NOTHING) return DTL_OK;
    if (!value.data) return dtl_lexicon_fail(error, file, entry, "the word has no value");
    if (time_field_parse(field == TIME_TO_NOTHING ? FIELD_amount : (time_field)field, value, out)) return DTL_OK;
    return dtl_lexicon_fail(error, file, entry, "'%.*s' is no value of this class", DTL_PRINT(value));
}

static int read_word(time_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    uint32_t words[MAX_PHRASE];
    time_reading reading = {.symbol = class_of(lexicon, entry->section->name)};
    if (reading.symbol == TIME_NO_SYMBOL) return fail_memory(&lexicon->arena, error);
    dtl_slice field = dtl_lexicon_value(entry, "field");
    if (field.data) lexicon->fields[reading.symbol] = time_field_of(field);
    if (field.data && lexicon->fields[reading.symbol] < 0)
        return dtl_lexicon_fail(error, file, entry, "there is no field '%.*s'", DTL_PRINT(field));
    int status = read_value(lexicon, file, entry, reading.symbol, &reading.value, error);
    if (status == DTL_OK) status = read_tags(file, entry, &reading.tags, error);
    if (status) return status;
    reading.dotted = dtl_slice_is(dtl_lexicon_value(entry, "bare"), "no");
    reading.capital = dtl_slice_is(dtl_lexicon_value(entry, "case"), "capital");
    size_t count = cut_words(lexicon, entry, words);
    if (!count && lexicon->arena.status) return fail_memory(&lexicon->arena, error);
    if (!count)
        return dtl_lexicon_fail(error, file, entry, "a phrase has at most %d words of %d bytes", MAX_PHRASE, TIME_MAX_PIECE - 4);
    if (dtl_slice_is(dtl_lexicon_value(entry, "dot"), "yes")) lexicon->items.items[words[0]].abbreviation = true;
    time_readings *readings = phrase_readings(lexicon, words, count);
    time_reading *slot = readings ? dtl_vector_push(readings, &lexicon->arena) : NULL;
    if (!slot) return fail_memory(&lexicon->arena, error);
    *slot = reading;
    return DTL_OK;
}

/* A word that a rule names: its symbol, which the word then reads as. */
static int literal_symbol(time_lexicon *lexicon, dtl_slice word, time_symbol *out, dtl_error *error) {
    uint32_t index = word_of(lexicon, word);
    *out = index == UINT32_MAX ? TIME_NO_SYMBOL : symbol_of(lexicon, word);
    if (*out == TIME_NO_SYMBOL) return fail_memory(&lexicon->arena, error);
    time_readings *readings = &lexicon->items.items[index].readings;
    for (size_t i = 0; i < readings->count; i++)
        if (readings->items[i].symbol == *out) return DTL_OK;
    time_reading *slot = dtl_vector_push(readings, &lexicon->arena);
    if (!slot) return fail_memory(&lexicon->arena, error);
    *slot = (time_reading){.symbol = *out};
    return DTL_OK;
}

/* "<month:last_month>" to a class and a field. */
static int class_symbol(time_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_slice name,
                        int *field, time_symbol *out, dtl_error *error) {
    dtl_slice rest = {name.data + 1, name.length - 2};
    dtl_slice class = dtl_slice_cut(&rest, ':');
    *out = class_of(lexicon, class);
    if (*out == TIME_NO_SYMBOL) return fail_memory(&lexicon->arena, error);
    if (!rest.data) return DTL_OK;
    *field = dtl_slice_is(rest, "base") ? TIME_TO_BASE : dtl_slice_is(rest, "none") ? TIME_TO_NOTHING : time_field_of(rest);
    if (*field == -1) return dtl_lexicon_fail(error, file, entry, "there is no field '%.*s'", DTL_PRINT(rest));
    return DTL_OK;
}

static int read_element(time_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_slice text,
                        time_element *out, dtl_error *error) {
    *out = (time_element){.optional = false};
    if (text.length > 1 && text.data[0] == '~') out->glued = true, text.data++, text.length--;
    if (text.length > 1 && text.data[text.length - 1] == '?') out->optional = true, text.length--;
    while (text.data) {
        dtl_slice name = dtl_slice_cut(&text, '|');
        if (!name.length || out->symbol_count == TIME_MAX_ALTERNATIVES)
            return dtl_lexicon_fail(error, file, entry, "an element has 1 to %d alternatives", TIME_MAX_ALTERNATIVES);
        int *field = &out->fields[out->symbol_count];
        time_symbol *slot = &out->symbols[out->symbol_count++];
        *field = TIME_TO_DEFAULT;
        int status = name.data[0] == '<' && name.data[name.length - 1] == '>'
                         ? class_symbol(lexicon, file, entry, name, field, slot, error)
                         : literal_symbol(lexicon, name, slot, error);
        if (status) return status;
    }
    return DTL_OK;
}

static int time_type_of(dtl_slice name) {
    for (int type = DTL_TIME_DATE; type <= DTL_TIME_SET; type++)
        if (dtl_slice_is(name, dtl_time_type_name((dtl_time_type)type))) return type;
    return -1;
}

static int read_settings(const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, const dtl_lexicon_attribute *attributes,
                         size_t count, time_rule *rule, dtl_error *error) {
    for (size_t i = 0; i < count; i++) {
        dtl_slice key = attributes[i].key, value = attributes[i].value;
        int field = time_field_of(key);
        int32_t number;
        if (dtl_slice_is(key, "gives")) continue;
        if (dtl_slice_is(key, "type")) {
            rule->set.type = time_type_of(value);
            if (rule->set.type < 0) return dtl_lexicon_fail(error, file, entry, "there is no type '%.*s'", DTL_PRINT(value));
        } else if (dtl_slice_is(key, "level")) {
            if (!time_field_parse(FIELD_amount, value, &number) || number > TIME_MAX_LEVEL)
                return dtl_lexicon_fail(error, file, entry, "levels are 0 to %d", TIME_MAX_LEVEL);
            rule->level = (int)number;
        } else if (field < 0 || !time_field_parse((time_field)field, value, &number)) {
            return dtl_lexicon_fail(error, file, entry, "'%.*s=%.*s' says nothing of a time", DTL_PRINT(key), DTL_PRINT(value));
        } else {
            frame_set(&rule->set, (time_field)field, field == FIELD_amount ? number * 1000 : number);
        }
    }
    return DTL_OK;
}

/* The elements of a rule; "^at" in front must stand there and stays outside. */
static int read_elements(time_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, time_rule *rule,
                         dtl_error *error) {
    size_t count = entry->word_count;
    time_element *elements = dtl_arena_array(&lexicon->arena, time_element, count);
    if (!elements) return fail_memory(&lexicon->arena, error);
    bool before = entry->words[0].length > 1 && entry->words[0].data[0] == '^';
    for (size_t i = 0; i < count; i++) {
        size_t mark = before && !i;
        dtl_slice text = {entry->words[i].data + mark, entry->words[i].length - mark};
        int status = read_element(lexicon, file, entry, text, &elements[i], error);
        if (status) return status;
        if (!mark && !elements[i].optional) rule->needed++;
    }
    if (!rule->needed) return dtl_lexicon_fail(error, file, entry, "a rule needs an element that must be there");
    rule->before = before ? elements : NULL;
    rule->elements = elements + before;
    rule->element_count = count - before;
    return DTL_OK;
}

static int read_rule(time_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    if (entry->word_count > TIME_MAX_ELEMENTS)
        return dtl_lexicon_fail(error, file, entry, "a rule has at most %d elements", TIME_MAX_ELEMENTS);
    time_rule *rule = dtl_vector_push(&lexicon->rules, &lexicon->arena);
    if (!rule) return fail_memory(&lexicon->arena, error);
    *rule = (time_rule){.set.type = -1, .line = entry->line, .gives = TIME_NO_SYMBOL};
    dtl_slice gives = dtl_lexicon_value(entry, "gives");
    if (gives.data && !dtl_slice_is(gives, "nothing") && (rule->gives = class_of(lexicon, gives)) == TIME_NO_SYMBOL)
        return fail_memory(&lexicon->arena, error);
    int status = read_elements(lexicon, file, entry, rule, error);
    if (status) return status;
    status = read_settings(file, entry, entry->section->attributes, entry->section->attribute_count, rule, error);
    return status ? status : read_settings(file, entry, entry->attributes, entry->attribute_count, rule, error);
}

/* Calls visit for each symbol that a rule of this level can begin with. */
static void each_start(const time_lexicon *lexicon, int level, void (*visit)(void *, time_symbol, uint32_t), void *context) {
    for (uint32_t r = 0; r < lexicon->rules.count; r++) {
        const time_rule *rule = &lexicon->rules.items[r];
        if (rule->level != level) continue;
        for (size_t e = 0; e < rule->element_count; e++) {
            for (size_t s = 0; s < rule->elements[e].symbol_count; s++) visit(context, rule->elements[e].symbols[s], r);
            if (!rule->elements[e].optional) break;
        }
    }
}

struct starts {
    uint32_t *at, *rules;
};

static void count_start(void *context, time_symbol symbol, uint32_t rule) {
    (void)rule;
    ((struct starts *)context)->at[symbol + 1]++;
}

static void put_start(void *context, time_symbol symbol, uint32_t rule) {
    struct starts *starts = context;
    starts->rules[starts->at[symbol]++] = rule;
}

static int index_rules(time_lexicon *lexicon, dtl_error *error) {
    size_t symbols = lexicon->symbols.count;
    lexicon->starts = dtl_arena_array(&lexicon->arena, uint32_t *, TIME_MAX_LEVEL + 1);
    for (int level = 0; lexicon->starts && level <= TIME_MAX_LEVEL; level++) {
        struct starts starts = {dtl_arena_array(&lexicon->arena, uint32_t, symbols + 2), NULL};
        if (!starts.at) break;
        each_start(lexicon, level, count_start, &starts);
        for (size_t i = 1; i <= symbols; i++) starts.at[i] += starts.at[i - 1];
        starts.rules = dtl_arena_array(&lexicon->arena, uint32_t, starts.at[symbols] + 1);
        if (!starts.rules) break;
        each_start(lexicon, level, put_start, &starts);
        memmove(starts.at + 1, starts.at, symbols * sizeof *starts.at);
        starts.at[0] = 0;
        lexicon->starts[level] = starts.at;
        lexicon->start_rules[level] = starts.rules;
    }
    return lexicon->arena.status ? fail_memory(&lexicon->arena, error) : DTL_OK;
}

static int longer_first(const void *a, const void *b) {
    const time_phrase *first = a, *second = b;
    return (first->word_count < second->word_count) - (first->word_count > second->word_count);
}

static int read_entries(time_lexicon *lexicon, const dtl_lexicon_file *file, dtl_error *error) {
    for (size_t i = 0; i < file->entry_count; i++) {
        const dtl_lexicon_entry *entry = &file->entries[i];
        if (!entry->section->name.data) return dtl_lexicon_fail(error, file, entry, "the entry stands before the first section");
        int status = dtl_slice_is(entry->section->name, "rule") ? read_rule(lexicon, file, entry, error)
                                                                : read_word(lexicon, file, entry, error);
        if (status) return status;
    }
    for (size_t i = 0; i < lexicon->items.count; i++) {
        time_phrases *phrases = &lexicon->items.items[i].phrases;
        if (phrases->count) qsort(phrases->items, phrases->count, sizeof *phrases->items, longer_first);
    }
    return index_rules(lexicon, error);
}

int time_lexicon_open(time_lexicon *out, const char *path, dtl_error *error) {
    *out = (time_lexicon){.items.ceiling = MAX_WORDS, .rules.ceiling = MAX_RULES, .holidays.ceiling = MAX_HOLIDAYS};
    dtl_arena_init(&out->arena, MAX_ARENA);
    dtl_map_init(&out->words, &out->arena, MAX_WORDS);
    dtl_map_init(&out->symbols, &out->arena, MAX_SYMBOLS);
    dtl_lexicon_file file;
    out->fields = dtl_arena_array(&out->arena, int, MAX_SYMBOLS);
    int status = out->fields ? DTL_OK : fail_memory(&out->arena, error);
    for (size_t i = 0; status == DTL_OK && i < TIME_BUILT_IN; i++)
        if (symbol_of(out, dtl_slice_of(built_in[i])) == TIME_NO_SYMBOL) status = fail_memory(&out->arena, error);
    if (status == DTL_OK) status = dtl_lexicon_read(&file, path, &out->arena, error);
    if (status == DTL_OK) status = read_entries(out, &file, error);
    if (status) time_lexicon_close(out);
    return status;
}

void time_lexicon_close(time_lexicon *lexicon) {
    dtl_arena_clear(&lexicon->arena);
}

const time_word *time_lexicon_word(const time_lexicon *lexicon, dtl_slice word, uint32_t *id) {
    const uint32_t *index = word.length ? dtl_map_get(&lexicon->words, word) : NULL;
    if (!index) return NULL;
    *id = *index;
    return &lexicon->items.items[*index];
}

size_t time_lexicon_rules(const time_lexicon *lexicon, int level, time_symbol symbol, const uint32_t **out) {
    const uint32_t *starts = lexicon->starts[level];
    *out = lexicon->start_rules[level] + starts[symbol];
    return starts[symbol + 1] - starts[symbol];
}
