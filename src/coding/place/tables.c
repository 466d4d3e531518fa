#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "coding/place/toponyms.h"
#include "knowledge/lexicon_file.h"

enum { MAX_ENTRIES = 100000, MAX_ARENA = 64 << 20 };

static int fail_memory(dtl_place_tables *tables, dtl_error *error) {
    return dtl_fail(error, tables->arena.status, "%s", dtl_error_meaning(tables->arena.status));
}

static int index_countries(dtl_place_tables *tables, dtl_error *error) {
    dtl_gazetteer_place place;
    for (uint32_t number = 0; dtl_gazetteer_get(tables->gazetteer, number, &place) && place.kind == DTL_GAZETTEER_COUNTRY;
         number++) {
        dtl_slice code = dtl_arena_copy(&tables->arena, dtl_slice_of(place.country));
        uint32_t *slot = code.data ? dtl_map_put(&tables->countries, code, NULL) : NULL;
        if (!slot) return fail_memory(tables, error);
        *slot = number;
    }
    return DTL_OK;
}

static dtl_gazetteer_key key_of(dtl_slice phrase) {
    dtl_gazetteer_key key = DTL_GAZETTEER_EMPTY;
    while (phrase.data) dtl_gazetteer_key_add(&key, dtl_slice_cut(&phrase, ' '));
    return key;
}

static int put(dtl_place_tables *tables, dtl_slice name, uint32_t index, dtl_error *error) {
    uint64_t *state = dtl_arena_new(&tables->arena, uint64_t);
    if (!state) return fail_memory(tables, error);
    *state = key_of(name).state;
    bool added = false;
    uint32_t *slot = dtl_map_put(&tables->own, (dtl_slice){(const char *)state, sizeof *state}, &added);
    if (!slot) return fail_memory(tables, error);
    if (added) *slot = index;
    return DTL_OK;
}

static bool read_degrees(dtl_slice text, double largest, double *out) {
    char *end = NULL, copy[32];
    snprintf(copy, sizeof copy, "%.*s", DTL_PRINT(text));
    *out = strtod(copy, &end);
    return text.length && *end == '\0' && fabs(*out) <= largest;
}

static bool is_in(const dtl_lexicon_entry *line, const char *section) {
    return line->section->name.data && dtl_slice_is(line->section->name, section);
}

/* "town  precision=city" */
static int read_kind(dtl_place_tables *tables, const dtl_lexicon_file *file, const dtl_lexicon_entry *line, dtl_error *error) {
    int precision = dtl_precision_of(dtl_lexicon_value(line, "precision"));
    if (precision < 0)
        return dtl_lexicon_fail(error, file, line, "a noun for places needs a precision: country, region, city or point");
    uint32_t *slot = dtl_map_put(&tables->kinds, line->words[0], NULL);
    if (!slot) return fail_memory(tables, error);
    *slot = (uint32_t)precision;
    return DTL_OK;
}

/* "road", "red sox" */
static int read_behind(dtl_place_tables *tables, const dtl_lexicon_entry *line, dtl_error *error) {
    dtl_slice words = dtl_lexicon_words(line, &tables->arena);
    uint32_t *slot = words.data ? dtl_map_put(&tables->behind, words, NULL) : NULL;
    if (!slot) return fail_memory(tables, error);
    *slot = is_in(line, "streets") ? DTL_BEHIND_STREET : DTL_BEHIND_BODY;
    return DTL_OK;
}

/* "daily.example  country=KEN" */
static int read_outlet(dtl_place_tables *tables, const dtl_lexicon_file *file, const dtl_lexicon_entry *line, dtl_error *error) {
    dtl_slice country = dtl_lexicon_value(line, "country");
    dtl_slice name = dtl_lexicon_words(line, &tables->arena);
    if (!country.data || !dtl_map_get(&tables->countries, country))
        return dtl_lexicon_fail(error, file, line, "an outlet needs the code of a country, as country=KEN");
    dtl_place_entry *entry = dtl_vector_push(&tables->entries, &tables->arena);
    bool added = false;
    uint32_t *slot = entry && name.data ? dtl_map_put(&tables->outlets, name, &added) : NULL;
    if (!slot) return fail_memory(tables, error);
    *entry = (dtl_place_entry){.area = DTL_NO_SLICE};
    memcpy(entry->country, country.data, 3);
    if (added) *slot = (uint32_t)(tables->entries.count - 1);
    return DTL_OK;
}

/* "SSD before=SDN until=2011-07-08" */
static int read_young(dtl_place_tables *tables, const dtl_lexicon_file *file, const dtl_lexicon_entry *line, dtl_error *error) {
    dtl_slice before = dtl_lexicon_value(line, "before"), until = dtl_lexicon_value(line, "until");
    dtl_day day = until.data ? dtl_day_parse(until) : DTL_NO_DAY;
    if (before.length != 3 || line->words[0].length != 3 || day == DTL_NO_DAY)
        return dtl_lexicon_fail(error, file, line, "a young state has two codes and a day, as SSD before=SDN until=2011-07-08");
    dtl_young_state *state = dtl_vector_push(&tables->young_states, &tables->arena);
    uint32_t *slot = state ? dtl_map_put(&tables->young, line->words[0], NULL) : NULL;
    if (!slot) return fail_memory(tables, error);
    *slot = (uint32_t)(tables->young_states.count - 1);
    *state = (dtl_young_state){.until = day};
    memcpy(state->before, before.data, 3);
    return DTL_OK;
}

static int read_entry(dtl_place_tables *tables, const dtl_lexicon_file *file, const dtl_lexicon_entry *line, dtl_error *error) {
    if (is_in(line, "prepositions"))
        return dtl_map_put(&tables->prepositions, line->words[0], NULL) ? DTL_OK : fail_memory(tables, error);
    if (is_in(line, "streets") || is_in(line, "companies") || is_in(line, "teams")) return read_behind(tables, line, error);
    if (is_in(line, "outlets")) return read_outlet(tables, file, line, error);
    if (is_in(line, "young")) return read_young(tables, file, line, error);
    if (is_in(line, "kinds")) return read_kind(tables, file, line, error);
    dtl_place_entry *entry = dtl_vector_push(&tables->entries, &tables->arena);
    dtl_slice words = dtl_lexicon_words(line, &tables->arena), country = dtl_lexicon_value(line, "country");
    if (!entry || !words.data) return fail_memory(tables, error);
    *entry = (dtl_place_entry){.area = dtl_lexicon_value(line, "area")};
    if (country.data && !dtl_map_get(&tables->countries, country))
        return dtl_lexicon_fail(error, file, line, "'%.*s' is no country code", DTL_PRINT(country));
    if (country.data) memcpy(entry->country, country.data, 3);
    dtl_toponym_candidate *own = &entry->candidate;
    memcpy(own->place.country, entry->country, sizeof own->place.country);
    own->place.number = own->place.admin1 = DTL_GAZETTEER_NONE;
    own->place.name = words;
    own->precision = DTL_PRECISION_REGION;
    own->prior = 15;
    entry->common = is_in(line, "common");
    if (!entry->common && !entry->area.data &&
        (!read_degrees(dtl_lexicon_value(line, "lat"), 90, &own->place.lat) ||
         !read_degrees(dtl_lexicon_value(line, "lon"), 180, &own->place.lon)))
        return dtl_lexicon_fail(error, file, line, "a place needs lat and lon in degrees, or the area that it stands for");
    uint32_t index = (uint32_t)(tables->entries.count - 1);
    int status = put(tables, words, index, error);
    dtl_slice names = dtl_lexicon_value(line, "names"), adjectives = dtl_lexicon_value(line, "adjectives");
    while (status == DTL_OK && names.data) status = put(tables, dtl_slice_cut(&names, ','), index, error);
    if (status || !adjectives.data) return status;
    dtl_place_entry *of = dtl_vector_push(&tables->entries, &tables->arena);
    if (!of) return fail_memory(tables, error);
    *of = tables->entries.items[index];
    of->adjective = true;
    while (status == DTL_OK && adjectives.data)
        status = put(tables, dtl_slice_cut(&adjectives, ','), (uint32_t)(tables->entries.count - 1), error);
    return status;
}

static int read_own(dtl_place_tables *tables, dtl_error *error) {
    dtl_lexicon_file file;
    int status = dtl_lexicon_read_all(&file, dtl_knowledge_lexicons(tables->knowledge), "places.lex", &tables->arena, error);
    if (status == DTL_OK) status = dtl_lexicon_settle(&file, &tables->arena, error);
    /* The first that has a name keeps it: the user's lexicon is read first. */
    for (size_t layer = DTL_MAX_LEXICONS; layer-- > 0;) {
        for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++) {
            if (file.entries[i].origin->layer == layer)
                status = dtl_lexicon_tolerate(dtl_knowledge_lexicons(tables->knowledge),
                                              read_entry(tables, &file, &file.entries[i], error), error);
        }
    }
    return status;
}

int dtl_place_tables_open(dtl_place_tables *tables, const dtl_knowledge *knowledge, dtl_error *error) {
    *tables =
        (dtl_place_tables){.knowledge = knowledge, .entries = {.ceiling = MAX_ENTRIES}, .young_states = {.ceiling = MAX_ENTRIES}};
    dtl_arena_init(&tables->arena, MAX_ARENA);
    dtl_map_init(&tables->own, &tables->arena, MAX_ENTRIES);
    dtl_map_init(&tables->kinds, &tables->arena, MAX_ENTRIES);
    dtl_map_init(&tables->prepositions, &tables->arena, MAX_ENTRIES);
    dtl_map_init(&tables->behind, &tables->arena, MAX_ENTRIES);
    dtl_map_init(&tables->young, &tables->arena, MAX_ENTRIES);
    dtl_map_init(&tables->outlets, &tables->arena, MAX_ENTRIES);
    dtl_map_init(&tables->countries, &tables->arena, MAX_ENTRIES);
    dtl_slice path = dtl_arena_print(&tables->arena, "%s/data/places.gaz", dtl_knowledge_root(knowledge));
    int status = path.data ? dtl_gazetteer_open(&tables->gazetteer, path.data, error) : fail_memory(tables, error);
    if (status == DTL_OK) status = index_countries(tables, error);
    if (status == DTL_OK) status = read_own(tables, error);
    return status;
}

void dtl_place_tables_close(dtl_place_tables *tables) {
    dtl_gazetteer_close(tables->gazetteer);
    dtl_arena_clear(&tables->arena);
}

const char *dtl_place_home(const dtl_place_tables *tables, dtl_slice outlet) {
    const uint32_t *index = outlet.length ? dtl_map_get(&tables->outlets, outlet) : NULL;
    return index ? tables->entries.items[*index].country : NULL;
}

const dtl_place_entry *dtl_place_own(const dtl_place_tables *tables, dtl_gazetteer_key key) {
    const uint32_t *index = dtl_map_get(&tables->own, (dtl_slice){(const char *)&key.state, sizeof key.state});
    return index && key.words ? &tables->entries.items[*index] : NULL;
}
