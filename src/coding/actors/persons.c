#include "coding/actors/persons.h"

#include <stdio.h>

#include "knowledge/lexicon_file.h"

enum { MAX_PERSONS = 50000, MAX_PERSONS_ARENA = 64 << 20, LONG_BEFORE = 2, LONG_AFTER = 10 };

/* Reads "1999-" or "1999-2008". */
static bool read_years(dtl_slice value, dtl_actor_person *person) {
    int year[2] = {0, 0}, digits[2] = {0, 0}, at = 0;
    for (size_t i = 0; i < value.length; i++) {
        char c = value.data[i];
        if (c == '-' && at == 0) {
            at = 1;
        } else if (c >= '0' && c <= '9' && digits[at] < 4) {
            year[at] = year[at] * 10 + (c - '0');
            digits[at]++;
        } else {
            return false;
        }
    }
    person->from = year[0];
    person->to = digits[1] ? year[1] : DTL_LAST_YEAR;
    return at == 1 && digits[0] == 4 && (digits[1] == 0 || digits[1] == 4) && person->from <= person->to;
}

/* The piece behind the last blank or hyphen of a name. */
static dtl_slice last_word(dtl_slice name, bool hyphens) {
    size_t start = name.length;
    while (start > 0 && name.data[start - 1] != ' ' && !(hyphens && name.data[start - 1] == '-')) start--;
    return (dtl_slice){name.data + start, name.length - start};
}

static dtl_slice first_word(dtl_slice name) {
    return dtl_slice_cut(&name, ' ');
}

static int add_keys(dtl_actor_persons *persons, dtl_slice short_name, uint32_t index) {
    bool added = false;
    dtl_actor_person *person = &persons->items.items[index];
    uint32_t *full = dtl_map_put(&persons->names, person->name, &added);
    if (!full) return persons->arena.status;
    if (added) *full = index;
    uint32_t *first = dtl_map_put(&persons->shorts, short_name, &added);
    if (!first) return persons->arena.status;
    person->next = added ? UINT32_MAX : *first;
    *first = index;
    return DTL_OK;
}

static int add_entry(dtl_actor_persons *persons, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry,
                     const char *language, dtl_error *error) {
    dtl_slice country = entry->section->name, years = dtl_lexicon_value(entry, "years"),
              alone = dtl_lexicon_value(entry, "alone"), short_name = dtl_lexicon_value(entry, "short");
    if (country.length != 3) return dtl_lexicon_fail(error, file, entry, "the section of a person is a country's three letters");
    if (alone.data && !dtl_slice_is(alone, "no")) return dtl_lexicon_fail(error, file, entry, "alone can only be 'no'");
    dtl_actor_person *person = dtl_vector_push(&persons->items, &persons->arena);
    if (!person) return dtl_fail(error, persons->arena.status, "%s", dtl_error_meaning(persons->arena.status));
    *person = (dtl_actor_person){.name = dtl_lexicon_words(entry, &persons->arena), .alone = !alone.data, .next = UINT32_MAX};
    person->source = dtl_arena_print(&persons->arena, "%s/persons.lex:%u", language, entry->line);
    if (!person->name.data || !person->source.data)
        return dtl_fail(error, persons->arena.status, "%s", dtl_error_meaning(persons->arena.status));
    memcpy(person->country, country.data, 3);
    person->first_word = first_word(person->name);
    person->last_word = last_word(person->name, false);
    if (years.data && !read_years(years, person))
        return dtl_lexicon_fail(error, file, entry, "years are written 1999-2008 or 1999-");
    if (!short_name.data) short_name = last_word(person->name, true);
    int status = add_keys(persons, short_name, (uint32_t)persons->items.count - 1);
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}

int dtl_actor_persons_open(dtl_actor_persons *out, const char *folder, const char *language, dtl_error *error) {
    *out = (dtl_actor_persons){.items.ceiling = MAX_PERSONS};
    dtl_arena_init(&out->arena, MAX_PERSONS_ARENA);
    dtl_map_init(&out->names, &out->arena, MAX_PERSONS);
    dtl_map_init(&out->shorts, &out->arena, MAX_PERSONS);
    char path[4200];
    int length = snprintf(path, sizeof path, "%s/persons.lex", folder);
    if (length < 0 || (size_t)length >= sizeof path) return dtl_fail(error, DTL_ELIMIT, "the folder's name is too long");
    dtl_lexicon_file file;
    int status = dtl_lexicon_read(&file, path, &out->arena, error);
    for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++)
        status = add_entry(out, &file, &file.entries[i], language, error);
    return status;
}

void dtl_actor_persons_close(dtl_actor_persons *persons) {
    dtl_arena_clear(&persons->arena);
}

static bool governs(const dtl_actor_person *person, int year) {
    return year != DTL_NO_YEAR && person->from != DTL_NO_YEAR && person->from <= year && year <= person->to;
}

const char *dtl_actor_person_sector(const dtl_actor_person *person, int year) {
    if (person->from == DTL_NO_YEAR) return "";
    if (year == DTL_NO_YEAR || governs(person, year)) return "GOV";
    return year > person->to ? "ELI" : "";
}

/* Whether a name without an office can mean the person: far from the years of office it is somebody else's. */
static bool is_of_the_time(const dtl_actor_person *person, int year) {
    if (year == DTL_NO_YEAR || person->from == DTL_NO_YEAR) return true;
    return person->from - LONG_BEFORE <= year && year <= (person->to == DTL_LAST_YEAR ? person->to : person->to + LONG_AFTER);
}

static bool can_mean(const dtl_actor_person *person, dtl_slice name, dtl_slice short_name, bool titled, int year) {
    bool whole = dtl_slice_equal(name, short_name);
    bool fits = whole || (dtl_slice_equal(first_word(name), person->first_word) &&
                          dtl_slice_equal(last_word(name, false), person->last_word));
    return fits && (titled || ((person->alone || !whole) && is_of_the_time(person, year)));
}

const dtl_actor_person *dtl_actor_persons_find(const dtl_actor_persons *persons, dtl_slice name, bool titled, int year) {
    const uint32_t *index = dtl_map_get(&persons->names, name);
    if (index) return &persons->items.items[*index];
    dtl_slice short_name = name;
    index = dtl_map_get(&persons->shorts, short_name);
    if (!index) {
        short_name = last_word(name, true);
        index = dtl_map_get(&persons->shorts, short_name);
    }
    const dtl_actor_person *best = NULL;
    for (uint32_t i = index ? *index : UINT32_MAX; i != UINT32_MAX; i = persons->items.items[i].next) {
        const dtl_actor_person *person = &persons->items.items[i];
        if (!can_mean(person, name, short_name, titled, year)) continue;
        if (!best || (governs(person, year) && !governs(best, year)))
            best = person;
        else if (strcmp(best->country, person->country) != 0 && governs(person, year) == governs(best, year))
            return NULL;
    }
    return best;
}
