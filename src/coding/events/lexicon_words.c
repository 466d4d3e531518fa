/* classes.lex, kinds.lex, status.lex, grammar.lex, scope.lex, counts.lex, modes.lex and contexts.lex: what is known of single
 * words. */
#include "coding/events/lexicon.h"

static const char *const kind_names[] = {"actor", "country", "place", "person", "political", "official", "politician",
                                         "armed", "igo",     "ngo",   "crowd",  "local",     "private"};

static int read_list(dtl_event_lexicon *lexicon, dtl_lexicon_file *out, const dtl_lexicon_folders *folders, const char *name,
                     dtl_error *error) {
    int status = dtl_event_lexicon_read(lexicon, out, folders, name, error);
    return status ? status : dtl_lexicon_settle(out, &lexicon->arena, error);
}

static int take_word(dtl_event_lexicon *lexicon, dtl_slice word, dtl_event_word **out, dtl_error *error) {
    uint32_t index = dtl_event_lexicon_intern(lexicon, word);
    if (index == DTL_EVENT_NONE) return dtl_event_lexicon_full(lexicon, error);
    *out = &lexicon->words.items[index];
    return DTL_OK;
}

static int class_number(dtl_event_lexicon *lexicon, dtl_slice name, uint32_t *out, dtl_error *error) {
    bool added = false;
    size_t count = lexicon->classes.count;
    uint32_t *number = dtl_map_put(&lexicon->classes, name, &added);
    if (!number) return dtl_fail(error, DTL_ELIMIT, "more than %d word classes", DTL_EVENT_CLASS_WORDS * 64);
    if (added) *number = (uint32_t)count;
    *out = *number;
    return DTL_OK;
}

/* A class that names another takes in its words, which therefore must stand before it or in one that stands behind: read twice.
 */
static void take_class(dtl_event_lexicon *lexicon, uint32_t from, uint32_t into) {
    for (size_t i = 0; i < lexicon->words.count; i++) {
        if (dtl_event_word_in(lexicon, (uint32_t)i, from)) lexicon->words.items[i].classes[into / 64] |= UINT64_C(1) << into % 64;
    }
}

static int read_class_entry(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry,
                            dtl_error *error) {
    uint32_t number = 0;
    if (!entry->section->name.data) return dtl_lexicon_fail(error, file, entry, "a word stands before the first [class]");
    int status = class_number(lexicon, entry->section->name, &number, error);
    if (status) return status;
    dtl_slice word = entry->words[0];
    if (entry->word_count != 1) return dtl_lexicon_fail(error, file, entry, "a class lists single words");
    if (word.data[0] == '@') {
        uint32_t from = 0;
        status = class_number(lexicon, (dtl_slice){word.data + 1, word.length - 1}, &from, error);
        if (status == DTL_OK) take_class(lexicon, from, number);
        return status;
    }
    dtl_event_word *item = NULL;
    status = take_word(lexicon, word, &item, error);
    if (status == DTL_OK) item->classes[number / 64] |= UINT64_C(1) << number % 64;
    return status;
}

static int read_classes(dtl_event_lexicon *lexicon, const dtl_lexicon_folders *folders, dtl_error *error) {
    dtl_lexicon_file file;
    int status = read_list(lexicon, &file, folders, "classes.lex", error);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++)
            status = dtl_lexicon_tolerate(folders, read_class_entry(lexicon, &file, &file.entries[i], error), error);
    }
    return status;
}

static int kind_of(dtl_slice name) {
    for (int i = 0; i < DTL_EVENT_KIND_COUNT; i++) {
        if (dtl_slice_is(name, kind_names[i])) return i;
    }
    return -1;
}

static int read_kinds(dtl_event_lexicon *lexicon, const dtl_lexicon_folders *folders, dtl_error *error) {
    dtl_lexicon_file file;
    int status = read_list(lexicon, &file, folders, "kinds.lex", error);
    size_t counts[DTL_EVENT_KIND_COUNT] = {0};
    for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++) {
        const dtl_lexicon_entry *entry = &file.entries[i];
        int kind = kind_of(entry->section->name);
        if (kind < 0) return dtl_lexicon_fail(error, &file, entry, "[%.*s] is no kind of actor", DTL_PRINT(entry->section->name));
        if (dtl_slice_is(entry->words[0], "state")) {
            lexicon->kind_has_state[kind] = true;
        } else {
            if (entry->words[0].length != 3)
                return dtl_lexicon_fail(error, &file, entry, "'%.*s' is no sector", DTL_PRINT(entry->words[0]));
            if (counts[kind] + 1 >= DTL_EVENT_MAX_SECTORS)
                return dtl_lexicon_fail(error, &file, entry, "too many sectors of one kind");
            memcpy(lexicon->sectors[kind][counts[kind]++], entry->words[0].data, 3);
        }
    }
    return status;
}

static const struct {
    const char *file, *section;
} flags[] = {
#define X(name, file, section) {file, section},
    DTL_EVENT_FLAGS(X)
#undef X
};

static int number_of(const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, const char *key, int64_t *out,
                     dtl_error *error) {
    dtl_slice value = dtl_lexicon_value(entry, key);
    if (!value.data) return DTL_OK;
    *out = 0;
    for (size_t i = 0; i < value.length; i++) {
        if (value.data[i] < '0' || value.data[i] > '9' || *out > 1000000000)
            return dtl_lexicon_fail(error, file, entry, "'%.*s' is no number", DTL_PRINT(value));
        *out = *out * 10 + (value.data[i] - '0');
    }
    return DTL_OK;
}

static int read_phrase(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry,
                       dtl_error *error) {
    dtl_event_phrase *phrase = dtl_vector_push(&lexicon->phrases, &lexicon->arena);
    if (!phrase) return dtl_event_lexicon_full(lexicon, error);
    if (entry->word_count > 4) return dtl_lexicon_fail(error, file, entry, "more than four words");
    phrase->least = dtl_slice_is(entry->section->name, "least");
    phrase->count = entry->word_count;
    for (size_t i = 0; i < entry->word_count; i++) {
        phrase->words[i] = dtl_event_lexicon_intern(lexicon, entry->words[i]);
        if (phrase->words[i] == DTL_EVENT_NONE) return dtl_event_lexicon_full(lexicon, error);
    }
    return DTL_OK;
}

static int read_ending(dtl_event_lexicon *lexicon, const dtl_lexicon_entry *entry, dtl_error *error) {
    dtl_event_ending *ending = dtl_vector_push(&lexicon->endings, &lexicon->arena);
    if (!ending) return dtl_event_lexicon_full(lexicon, error);
    dtl_slice stem = dtl_lexicon_value(entry, "stem");
    *ending = (dtl_event_ending){entry->words[0], stem.data ? stem : DTL_SLICE(""),
                                 dtl_slice_is(dtl_lexicon_value(entry, "doubled"), "yes")};
    return DTL_OK;
}

static int read_form(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    dtl_slice lemma = dtl_lexicon_value(entry, "lemma");
    if (!lemma.data) return dtl_lexicon_fail(error, file, entry, "a form says its lemma");
    uint32_t of = dtl_event_lexicon_intern(lexicon, lemma), form = dtl_event_lexicon_intern(lexicon, entry->words[0]);
    if (of == DTL_EVENT_NONE || form == DTL_EVENT_NONE) return dtl_event_lexicon_full(lexicon, error);
    lexicon->words.items[form].form_of = of;
    lexicon->words.items[form].sure = dtl_slice_is(dtl_lexicon_value(entry, "sure"), "yes");
    return DTL_OK;
}

static int read_flagged(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const char *name,
                        const dtl_lexicon_entry *entry, dtl_error *error) {
    if (dtl_slice_is(entry->section->name, "least") || dtl_slice_is(entry->section->name, "most"))
        return read_phrase(lexicon, file, entry, error);
    if (dtl_slice_is(entry->section->name, "ending")) return read_ending(lexicon, entry, error);
    if (dtl_slice_is(entry->section->name, "form")) return read_form(lexicon, file, entry, error);
    uint32_t bit = 0;
    for (size_t i = 0; i < DTL_EVENT_FLAG_COUNT; i++) {
        if (strcmp(flags[i].file, name) == 0 && dtl_slice_is(entry->section->name, flags[i].section)) bit = UINT32_C(1) << i;
    }
    if (!bit) return dtl_lexicon_fail(error, file, entry, "[%.*s] is no section of this file", DTL_PRINT(entry->section->name));
    dtl_event_word *word = NULL;
    if (entry->word_count != 1) return dtl_lexicon_fail(error, file, entry, "single words stand here");
    int status = take_word(lexicon, entry->words[0], &word, error);
    if (status) return status;
    word->flags |= bit;
    if (bit == DTL_EVENT_OF) lexicon->of = dtl_event_lexicon_find(lexicon, entry->words[0]);
    int64_t least = 0;
    status = number_of(file, entry, "value", &word->value, error);
    if (status == DTL_OK) status = number_of(file, entry, "times", &word->times, error);
    if (status == DTL_OK) status = number_of(file, entry, "min", &least, error);
    if (least) word->value = least;
    return status;
}

static int read_flags(dtl_event_lexicon *lexicon, const dtl_lexicon_folders *folders, dtl_error *error) {
    static const char *const files[] = {"status.lex", "grammar.lex", "scope.lex", "counts.lex"};
    int status = DTL_OK;
    for (size_t f = 0; status == DTL_OK && f < sizeof files / sizeof *files; f++) {
        dtl_lexicon_file file;
        status = read_list(lexicon, &file, folders, files[f], error);
        for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++)
            status = dtl_lexicon_tolerate(folders, read_flagged(lexicon, &file, files[f], &file.entries[i], error), error);
    }
    return status;
}

static int read_mode(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    int type = dtl_type_of(entry->section->name);
    if (type < 0) return dtl_lexicon_fail(error, file, entry, "[%.*s] is no event type", DTL_PRINT(entry->section->name));
    int mode = dtl_mode_of((dtl_type)type, dtl_lexicon_value(entry, "mode"));
    if (mode < 0)
        return dtl_lexicon_fail(error, file, entry, "'%.*s' is no mode of it", DTL_PRINT(dtl_lexicon_value(entry, "mode")));
    dtl_event_word *word = NULL;
    int status = take_word(lexicon, entry->words[0], &word, error);
    if (status) return status;
    int at = word->mode[0] >= 0;
    word->mode_type[at] = (int8_t)type;
    word->mode[at] = (int8_t)mode;
    if (dtl_slice_is(dtl_lexicon_value(entry, "instrument"), "yes")) word->flags |= DTL_EVENT_INSTRUMENT;
    return DTL_OK;
}

static int read_modes(dtl_event_lexicon *lexicon, const dtl_lexicon_folders *folders, dtl_error *error) {
    dtl_lexicon_file file;
    int status = read_list(lexicon, &file, folders, "modes.lex", error);
    for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++)
        status = dtl_lexicon_tolerate(folders, read_mode(lexicon, &file, &file.entries[i], error), error);
    return status;
}

static int read_context(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry,
                        dtl_error *error) {
    int context = dtl_context_of(entry->section->name);
    if (context < 0) return dtl_lexicon_fail(error, file, entry, "[%.*s] is no context", DTL_PRINT(entry->section->name));
    if (entry->word_count > 2) return dtl_lexicon_fail(error, file, entry, "more than two words");
    uint32_t first = dtl_event_lexicon_intern(lexicon, entry->words[0]);
    if (first == DTL_EVENT_NONE) return dtl_event_lexicon_full(lexicon, error);
    if (entry->word_count == 1) {
        lexicon->words.items[first].contexts |= UINT64_C(1) << context;
        return DTL_OK;
    }
    uint32_t second = dtl_event_lexicon_intern(lexicon, entry->words[1]);
    dtl_event_pair *pair = second == DTL_EVENT_NONE ? NULL : dtl_vector_push(&lexicon->pairs, &lexicon->arena);
    if (!pair) return dtl_event_lexicon_full(lexicon, error);
    *pair = (dtl_event_pair){second, lexicon->words.items[first].pairs, UINT64_C(1) << context};
    lexicon->words.items[first].pairs = (uint32_t)(lexicon->pairs.count - 1);
    return DTL_OK;
}

static int read_contexts(dtl_event_lexicon *lexicon, const dtl_lexicon_folders *folders, dtl_error *error) {
    dtl_lexicon_file file;
    int status = read_list(lexicon, &file, folders, "contexts.lex", error);
    for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++)
        status = dtl_lexicon_tolerate(folders, read_context(lexicon, &file, &file.entries[i], error), error);
    return status;
}

int dtl_event_lexicon_read_words(dtl_event_lexicon *lexicon, const dtl_lexicon_folders *folders, dtl_error *error) {
    int status = read_classes(lexicon, folders, error);
    if (status == DTL_OK) status = read_kinds(lexicon, folders, error);
    if (status == DTL_OK) status = read_flags(lexicon, folders, error);
    if (status == DTL_OK) status = read_modes(lexicon, folders, error);
    return status ? status : read_contexts(lexicon, folders, error);
}
