#include "coding/actors/words.h"

#include <stdio.h>

#include "base/vector.h"
#include "knowledge/lexicon_file.h"

enum { MAX_WORDS = 4096, MAX_WORD = 48, MAX_WORDS_ARENA = 8 << 20 };

_Static_assert(DTL_ACTOR_CLASS_COUNT < 64, "classes are bits");

static const char *const class_names[] = {
#define X(name, text) text,
    DTL_ACTOR_CLASSES(X)
#undef X
};

static int number_of(dtl_slice value, const char *const *names, int count) {
    for (int i = 0; value.data && i < count; i++) {
        if (dtl_slice_is(value, names[i])) return i;
    }
    return value.data ? -1 : 0;
}

static void lower(char *out, dtl_slice text) {
    for (size_t i = 0; i < text.length; i++)
        out[i] = (char)(text.data[i] >= 'A' && text.data[i] <= 'Z' ? text.data[i] + 32 : text.data[i]);
}

/* Puts words in the map in lower case. NULL when memory ran out. */
static dtl_actor_word *slot_of(dtl_actor_words *words, dtl_slice text) {
    dtl_slice key = dtl_arena_copy(&words->arena, text);
    if (!key.data) return NULL;
    char *bytes = dtl_arena_alloc(&words->arena, text.length + 1);
    if (!bytes) return NULL;
    lower(bytes, key);
    bool added = false;
    uint32_t *index = dtl_map_put(&words->map, (dtl_slice){bytes, text.length}, &added);
    if (!index) return NULL;
    if (!added) return &words->items.items[*index];
    *index = (uint32_t)words->items.count;
    return dtl_vector_push(&words->items, &words->arena);
}

/* What an entry adds to a word that an earlier one may have filled already. Gives false for a value that is none. */
static bool fill(dtl_actor_word *word, const dtl_lexicon_entry *entry, int class) {
    static const char *const genders[] = {"", "Masc", "Fem", "Neut"}, *const numbers[] = {"", "Sing", "Plur"},
                             *const persons[] = {"", "1", "2", "3"}, *const kinds[] = {"",       "any",          "state",
                                                                                       "person", "organisation", "country"};
    int gender = number_of(dtl_lexicon_value(entry, "gender"), genders, 4),
        number = number_of(dtl_lexicon_value(entry, "number"), numbers, 3),
        person = number_of(dtl_lexicon_value(entry, "person"), persons, 4),
        of = number_of(dtl_lexicon_value(entry, "of"), kinds, 6);
    if (gender < 0 || number < 0 || person < 0 || of < 0) return false;
    if (of == 5) of = DTL_ACTOR_OF_STATE;
    word->classes |= UINT64_C(1) << class;
    if (gender) word->gender = (uint8_t)gender;
    if (number) word->number = (uint8_t)number;
    if (person) word->person = (uint8_t)person;
    if (class == DTL_ACTOR_CLASS_SIDE) word->side_of = (uint8_t)of;
    if (class == DTL_ACTOR_CLASS_ANAPHOR) word->anaphor_of = (uint8_t)of;
    dtl_slice sectors = dtl_lexicon_value(entry, class == DTL_ACTOR_CLASS_PAST ? "sector" : "sectors");
    if (sectors.data) word->sectors = sectors;
    return true;
}

/* "Juba country=SSD instead=SDN until=2011-07-08", "Conservatives country=GBR sector=PTY": a name of one word. */
static int add_homonym(dtl_actor_words *words, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    dtl_slice country = dtl_lexicon_value(entry, "country"), other = dtl_lexicon_value(entry, "instead"),
              until = dtl_lexicon_value(entry, "until");
    dtl_slice sector = dtl_lexicon_value(entry, "sector");
    dtl_slice beside = dtl_lexicon_value(entry, "beside");
    bool common = sector.length == 3 && !other.data, half = beside.length == 3 && !country.data;
    if (half) country = beside;
    if (entry->word_count != 1 || country.length != 3 || (other.length != 3 && !common))
        return dtl_lexicon_fail(error, file, entry, "a homonym is one word with country= or beside=, and instead= or a sector=");
    dtl_actor_homonym *homonym = dtl_vector_push(&words->homonyms, &words->arena);
    if (!homonym) return dtl_fail(error, words->arena.status, "%s", dtl_error_meaning(words->arena.status));
    homonym->text = entry->words[0];
    homonym->until = until.data ? dtl_day_parse(until) : DTL_NO_DAY;
    if (until.data && homonym->until == DTL_NO_DAY) return dtl_lexicon_fail(error, file, entry, "until is a day, as 2011-07-08");
    dtl_slice kind = dtl_lexicon_value(entry, "of");
    homonym->half = half;
    homonym->other.kind = common ? DTL_KNOWN_GROUP : kind.data || half ? DTL_KNOWN_COUNTRY : DTL_KNOWN_REGION;
    homonym->other.name = entry->words[0];
    homonym->other.source = dtl_lexicon_source(entry, &words->arena);
    memcpy(homonym->country, country.data, 3);
    if (other.data) memcpy(homonym->other.country, other.data, 3);
    if (common) memcpy(homonym->other.sector, sector.data, 3);
    return homonym->other.source.data ? DTL_OK
                                      : dtl_fail(error, words->arena.status, "%s", dtl_error_meaning(words->arena.status));
}

static int add_entry(dtl_actor_words *words, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    if (dtl_slice_is(entry->section->name, "homonym")) return add_homonym(words, file, entry, error);
    int class = entry->section->name.data ? number_of(entry->section->name, class_names, DTL_ACTOR_CLASS_COUNT) : -1;
    if (class < 0)
        return dtl_lexicon_fail(error, file, entry, "there is no section '%.*s' for actors", DTL_PRINT(entry->section->name));
    if (entry->word_count > 2) return dtl_lexicon_fail(error, file, entry, "an entry has one or two words");
    dtl_slice text = dtl_lexicon_words(entry, &words->arena);
    if (!text.data) return dtl_fail(error, words->arena.status, "%s", dtl_error_meaning(words->arena.status));
    if (text.length > MAX_WORD) return dtl_lexicon_fail(error, file, entry, "words longer than %d bytes", MAX_WORD);
    dtl_actor_word *word = slot_of(words, text);
    if (word && !fill(word, entry, class))
        return dtl_lexicon_fail(error, file, entry, "a value of gender, number, person or of is none");
    if (word && class == DTL_ACTOR_CLASS_PAST && word->sectors.length == 3 && !words->past_sector[0])
        memcpy(words->past_sector, word->sectors.data, 3);
    if (word && entry->word_count == 2) {
        word = slot_of(words, entry->words[0]);
        if (word) word->classes |= DTL_ACTOR_BIT(PAIR);
    }
    return word ? DTL_OK : dtl_fail(error, words->arena.status, "%s", dtl_error_meaning(words->arena.status));
}

int dtl_actor_words_open(dtl_actor_words *out, const char *folder, dtl_error *error) {
    *out = (dtl_actor_words){.items.ceiling = MAX_WORDS, .homonyms.ceiling = DTL_MAX_HOMONYMS};
    dtl_arena_init(&out->arena, MAX_WORDS_ARENA);
    dtl_map_init(&out->map, &out->arena, MAX_WORDS);
    char path[4200];
    int length = snprintf(path, sizeof path, "%s/actors.lex", folder);
    if (length < 0 || (size_t)length >= sizeof path) return dtl_fail(error, DTL_ELIMIT, "the folder's name is too long");
    dtl_lexicon_file file;
    int status = dtl_lexicon_read(&file, path, &out->arena, error);
    for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++) status = add_entry(out, &file, &file.entries[i], error);
    return status;
}

void dtl_actor_words_close(dtl_actor_words *words) {
    dtl_arena_clear(&words->arena);
}

const dtl_actor_word *dtl_actor_words_find(const dtl_actor_words *words, dtl_slice text) {
    char bytes[MAX_WORD];
    if (text.length == 0 || text.length > sizeof bytes) return NULL;
    lower(bytes, text);
    const uint32_t *index = dtl_map_get(&words->map, (dtl_slice){bytes, text.length});
    return index ? &words->items.items[*index] : NULL;
}

const dtl_actor_word *dtl_actor_words_at(const dtl_actor_words *words, const dtl_token *tokens, size_t at) {
    const dtl_token *token = &tokens[at];
    if (token->upos == DTL_UPOS_PUNCT) return NULL;
    const dtl_actor_word *word = dtl_actor_words_find(words, token->form);
    if (!word && token->upos == DTL_UPOS_NOUN && !dtl_slice_equal(token->form, token->lemma))
        word = dtl_actor_words_find(words, token->lemma);
    return word;
}

const dtl_actor_word *dtl_actor_words_pair(const dtl_actor_words *words, const dtl_token *tokens, size_t at, size_t end) {
    char bytes[MAX_WORD];
    if (at + 1 >= end) return NULL;
    dtl_slice first = tokens[at].form, second = tokens[at + 1].form;
    if (first.length + 1 + second.length > sizeof bytes) return NULL;
    memcpy(bytes, first.data, first.length);
    bytes[first.length] = ' ';
    memcpy(bytes + first.length + 1, second.data, second.length);
    return dtl_actor_words_find(words, (dtl_slice){bytes, first.length + 1 + second.length});
}
