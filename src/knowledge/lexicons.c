#include "knowledge/lexicon_file.h"
#include "knowledge/sectors.h"
#include "knowledge/tables.h"

/* What a file's sections stand for. */
typedef enum section_role { SECTION_IS_SECTOR, SECTION_IS_KIND, SECTION_IS_REPORTING } section_role;

typedef struct lexicon {
    const char *file;
    section_role role;
    dtl_known_kind kind; /* of the entries where the section is their sector */
    const char *keys;    /* the attributes that its entries and sections may have */
} lexicon;

static const lexicon lexicons[] = {
    {"countries.lex", SECTION_IS_KIND, 0, "country name remove"},
    {"regions.lex", SECTION_IS_KIND, 0, "country name remove"},
    {"seats.lex", SECTION_IS_SECTOR, DTL_KNOWN_SEAT, "country name remove"},
    {"organisations.lex", SECTION_IS_SECTOR, DTL_KNOWN_ORGANISATION, "country mostly name remove"},
    {"titles.lex", SECTION_IS_SECTOR, DTL_KNOWN_TITLE, "country mostly name pos remove"},
    {"groups.lex", SECTION_IS_SECTOR, DTL_KNOWN_GROUP, "country mostly name pos remove"},
    {"people.lex", SECTION_IS_SECTOR, DTL_KNOWN_PERSON, "country name short office remove"},
    {"reporting.lex", SECTION_IS_REPORTING, 0, "pos remove"},
};

typedef struct reader {
    dtl_knowledge *knowledge;
    const lexicon *lexicon;
    dtl_lexicon_file file;
    dtl_error *error;
} reader;

static int out_of_memory(const reader *in) {
    int status = in->knowledge->arena.status;
    return dtl_fail(in->error, status, "%s", dtl_error_meaning(status));
}

static bool is_listed(dtl_slice key, const char *keys) {
    dtl_slice rest = dtl_slice_of(keys);
    while (rest.data) {
        if (dtl_slice_equal(dtl_slice_cut(&rest, ' '), key)) return true;
    }
    return false;
}

static int check_keys(const reader *in, const dtl_lexicon_entry *entry, const dtl_lexicon_attribute *attributes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        dtl_slice key = attributes[i].key;
        if (!is_listed(key, in->lexicon->keys))
            return dtl_lexicon_fail(in->error, &in->file, entry, "'%.*s' is no attribute here", DTL_PRINT(key));
        if (!attributes[i].value.length)
            return dtl_lexicon_fail(in->error, &in->file, entry, "the attribute '%.*s' has no value", DTL_PRINT(key));
    }
    return DTL_OK;
}

static int check_entry(const reader *in, const dtl_lexicon_entry *entry) {
    if (!entry->section->name.data)
        return dtl_lexicon_fail(in->error, &in->file, entry, "there is no [section] before this entry");
    int status = check_keys(in, entry, entry->attributes, entry->attribute_count);
    return status ? status : check_keys(in, entry, entry->section->attributes, entry->section->attribute_count);
}

static int read_country(const reader *in, const dtl_lexicon_entry *entry, dtl_known *known) {
    dtl_slice code = dtl_lexicon_value(entry, "country"), mostly = dtl_lexicon_value(entry, "mostly");
    const dtl_country *usual = mostly.data ? dtl_tables_country(in->knowledge, mostly) : NULL;
    if (mostly.data && !usual)
        return dtl_lexicon_fail(in->error, &in->file, entry, "'%.*s' is no country's code", DTL_PRINT(mostly));
    if (usual) memcpy(known->mostly, usual->code, sizeof known->mostly);
    if (!code.data && known->kind == DTL_KNOWN_COUNTRY)
        return dtl_lexicon_fail(in->error, &in->file, entry, "a country has a code: country=...");
    if (!code.data) return DTL_OK;
    const dtl_country *country = dtl_tables_country(in->knowledge, code);
    if (!country) return dtl_lexicon_fail(in->error, &in->file, entry, "'%.*s' is no country's code", DTL_PRINT(code));
    memcpy(known->country, country->code, sizeof known->country);
    const unsigned named_so = DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE | DTL_KNOWN_CAPITAL;
    if (!known->name.data && (known->kind & named_so)) known->name = country->name;
    return DTL_OK;
}

static int read_sector(const reader *in, const dtl_lexicon_entry *entry, dtl_known *known) {
    dtl_slice name = entry->section->name;
    if (dtl_slice_is(name, "none")) return DTL_OK;
    if (!dtl_sector_meaning(name)) return dtl_lexicon_fail(in->error, &in->file, entry, "'%.*s' is no sector", DTL_PRINT(name));
    memcpy(known->sector, name.data, 3);
    return DTL_OK;
}

static int read_kind(const reader *in, const dtl_lexicon_entry *entry, dtl_known *known) {
    static const struct {
        const char *section;
        dtl_known_kind kind;
    } kinds[] = {{"country", DTL_KNOWN_COUNTRY},
                 {"adjective", DTL_KNOWN_ADJECTIVE},
                 {"capital", DTL_KNOWN_CAPITAL},
                 {"region", DTL_KNOWN_REGION}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (dtl_slice_is(entry->section->name, kinds[i].section)) known->kind = kinds[i].kind;
    }
    if (known->kind) return DTL_OK;
    return dtl_lexicon_fail(in->error, &in->file, entry, "'%.*s' is no section here", DTL_PRINT(entry->section->name));
}

/* A phrase that the table of countries has and the language uses otherwise. */
static int add_without(const reader *in, dtl_slice phrase) {
    return dtl_map_put(&in->knowledge->without, phrase, NULL) ? DTL_OK : out_of_memory(in);
}

static int add_reporting(const reader *in, const dtl_lexicon_entry *entry, dtl_slice words) {
    dtl_knowledge *knowledge = in->knowledge;
    dtl_slice pos = dtl_lexicon_value(entry, "pos");
    if (!pos.data || (!dtl_slice_is(pos, "verb") && !dtl_slice_is(pos, "noun") && !dtl_slice_is(pos, "phrase")))
        return dtl_lexicon_fail(in->error, &in->file, entry, "pos is verb, noun or phrase");
    if (!dtl_slice_is(pos, "verb")) return DTL_OK;
    bool added = false;
    uint32_t *index = dtl_map_put(&knowledge->reporting, words, &added);
    if (index && !added && knowledge->kinds.items[*index].layer == entry->origin->layer)
        return dtl_lexicon_fail(in->error, &in->file, entry, "'%.*s' stands twice", DTL_PRINT(words));
    dtl_reporting_kind *kind = index ? dtl_vector_push(&knowledge->kinds, &knowledge->arena) : NULL;
    if (!kind) return out_of_memory(in);
    *index = (uint32_t)(knowledge->kinds.count - 1);
    *kind = (dtl_reporting_kind){entry->remove ? DTL_NO_SLICE : entry->section->name, entry->origin->layer};
    return DTL_OK;
}

static int add_words(const reader *in, const dtl_lexicon_entry *entry, dtl_slice words, const dtl_known *known, bool noun) {
    bool added = false;
    int status = dtl_phrases_add(&in->knowledge->phrases, words, known, noun, &added, in->error);
    if (status)
        dtl_error_at(in->error, entry->origin->path.data, entry->line, UINT64_MAX);
    else if (!added)
        status = dtl_lexicon_fail(in->error, &in->file, entry, "'%.*s' stands twice", DTL_PRINT(words));
    return status;
}

static int remove_phrase(const reader *in, const dtl_lexicon_entry *entry, dtl_slice words, dtl_known_kind kind) {
    int status = dtl_phrases_remove(&in->knowledge->phrases, words, kind, in->error);
    if (status) dtl_error_at(in->error, entry->origin->path.data, entry->line, UINT64_MAX);
    return status;
}

/* "1999-08-09..2008-05-07,2012-05-07..": false when it is no such list. */
static bool read_offices(dtl_slice list, dtl_known *known) {
    while (list.data) {
        dtl_slice office = dtl_slice_cut(&list, ',');
        size_t dots = dtl_slice_find(office, DTL_SLICE(".."), 0);
        if (dots == SIZE_MAX || known->office_count == DTL_MAX_OFFICES) return false;
        dtl_slice from = {office.data, dots}, to = {office.data + dots + 2, office.length - dots - 2};
        dtl_day first = dtl_day_parse(from), last = to.length ? dtl_day_parse(to) : DTL_NO_DAY;
        if (first == DTL_NO_DAY || (to.length && last < first)) return false;
        known->offices[known->office_count].from = first;
        known->offices[known->office_count++].to = last;
    }
    return true;
}

static int add_phrase(const reader *in, const dtl_lexicon_entry *entry, dtl_slice words) {
    dtl_knowledge *knowledge = in->knowledge;
    dtl_known known = {.kind = in->lexicon->kind, .name = dtl_lexicon_value(entry, "name")};
    int status = in->lexicon->role == SECTION_IS_KIND ? read_kind(in, entry, &known) : read_sector(in, entry, &known);
    if (status == DTL_OK && entry->remove) return remove_phrase(in, entry, words, known.kind);
    if (status == DTL_OK) status = read_country(in, entry, &known);
    if (status) return status;
    if (!known.name.data) known.name = words;
    if (!read_offices(dtl_lexicon_value(entry, "office"), &known))
        return dtl_lexicon_fail(in->error, &in->file, entry, "office is days, as 1999-08-09..2008-05-07,2012-05-07..");
    known.source = dtl_lexicon_source(entry, &knowledge->arena);
    if (!known.source.data) return out_of_memory(in);
    dtl_slice pos = dtl_lexicon_value(entry, "pos");
    if (pos.data && !dtl_slice_is(pos, "noun")) return dtl_lexicon_fail(in->error, &in->file, entry, "pos is noun or not given");
    status = add_words(in, entry, words, &known, pos.data != NULL);
    dtl_slice shorts = dtl_lexicon_value(entry, "short");
    while (status == DTL_OK && shorts.data) status = add_words(in, entry, dtl_slice_cut(&shorts, ','), &known, false);
    return status;
}

static int add_entry(const reader *in, const dtl_lexicon_entry *entry) {
    int status = check_entry(in, entry);
    if (status) return status;
    dtl_slice words = dtl_lexicon_words(entry, &in->knowledge->arena);
    if (!words.data) return out_of_memory(in);
    if (in->lexicon->role == SECTION_IS_REPORTING) return add_reporting(in, entry, words);
    if (in->lexicon->role == SECTION_IS_KIND && dtl_slice_is(entry->section->name, "without")) return add_without(in, words);
    return add_phrase(in, entry, words);
}

static int read_lexicon(reader *in) {
    dtl_knowledge *knowledge = in->knowledge;
    int status = dtl_lexicon_read_all(&in->file, &knowledge->lexicons, in->lexicon->file, &knowledge->arena, in->error);
    for (size_t i = 0; status == DTL_OK && i < in->file.entry_count; i++) {
        knowledge->phrases.layer = in->file.entries[i].origin->layer;
        status = dtl_lexicon_tolerate(&knowledge->lexicons, add_entry(in, &in->file.entries[i]), in->error);
    }
    knowledge->phrases.layer = 0;
    return status;
}

int dtl_tables_read_lexicon(dtl_knowledge *knowledge, dtl_error *error) {
    for (size_t i = 0; i < sizeof lexicons / sizeof *lexicons; i++) {
        reader in = {.knowledge = knowledge, .lexicon = &lexicons[i], .error = error};
        int status = read_lexicon(&in);
        if (status) return status;
    }
    return DTL_OK;
}
