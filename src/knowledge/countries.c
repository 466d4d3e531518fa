#include "knowledge/tables.h"

#include "base/file.h"

enum { MAX_TABLE = 4 << 20, MAX_COLUMNS = 20 };

/* The columns of the tables, as their header lines name them; data/README.md explains them. */
enum { ALPHA3, ALPHA2, NAME, OFFICIAL, NAMES, ADJECTIVES, CAPITAL, CAPITAL_NAMES, STATE = 15, COLUMNS = 17 };
static const char header[] =
    "alpha3\talpha2\tname\tofficial\tnames\tadjectives\tcapital\tcapital_names\tcapital_geonames\tcapital_lat\t"
    "capital_lon\tcapital_population\tlat\tlon\tgeonames\tstate\tcontinent";
enum { FORMER_CODE, FORMER_NAME, FORMER_COLUMNS = 5 };
static const char former_header[] = "alpha3\tname\tfrom\tuntil\tsuccessors";

const dtl_country *dtl_tables_country(const dtl_knowledge *knowledge, dtl_slice code) {
    const uint32_t *at = code.data ? dtl_map_get(&knowledge->codes, code) : NULL;
    return at ? &knowledge->countries.items[*at] : NULL;
}

static int out_of_memory(const dtl_knowledge *knowledge, dtl_error *error) {
    return dtl_fail(error, knowledge->arena.status, "%s", dtl_error_meaning(knowledge->arena.status));
}

static bool is_code(dtl_slice text) {
    if (text.length != 3) return false;
    for (size_t i = 0; i < 3; i++) {
        if (text.data[i] < 'A' || text.data[i] > 'Z') return false;
    }
    return true;
}

/* A new row for the code; NULL with the error filled. */
static dtl_country *add_country(dtl_knowledge *knowledge, dtl_slice code, dtl_error *error) {
    bool added = false;
    if (!is_code(code)) {
        dtl_fail(error, DTL_EFORMAT, "'%.*s' is no code of three capital letters", DTL_PRINT(code));
        return NULL;
    }
    uint32_t *index = dtl_map_put(&knowledge->codes, code, &added);
    if (index && !added) {
        dtl_fail(error, DTL_EFORMAT, "the code %.*s stands twice", DTL_PRINT(code));
        return NULL;
    }
    dtl_country *country = index ? dtl_vector_push(&knowledge->countries, &knowledge->arena) : NULL;
    if (!country) {
        out_of_memory(knowledge, error);
        return NULL;
    }
    *index = (uint32_t)(knowledge->countries.count - 1);
    memcpy(country->code, code.data, 3);
    return country;
}

static int add_row(dtl_knowledge *knowledge, const dtl_slice *fields, dtl_slice source, dtl_error *error) {
    dtl_country *country = add_country(knowledge, fields[ALPHA3], error);
    if (!country) return error->code;
    country->name = fields[NAME];
    country->source = source;
    country->adjectives = fields[ADJECTIVES];
    country->names = dtl_arena_print(&knowledge->arena, "%.*s|%.*s|%.*s", DTL_PRINT(fields[NAME]), DTL_PRINT(fields[OFFICIAL]),
                                     DTL_PRINT(fields[NAMES]));
    if (!country->names.data) return out_of_memory(knowledge, error);
    /* The seats of dependencies are named like people and other towns (Stanley, Hamilton) and seldom act. */
    if (!dtl_slice_is(fields[STATE], "yes")) return DTL_OK;
    country->capitals =
        dtl_arena_print(&knowledge->arena, "%.*s|%.*s", DTL_PRINT(fields[CAPITAL]), DTL_PRINT(fields[CAPITAL_NAMES]));
    return country->capitals.data ? DTL_OK : out_of_memory(knowledge, error);
}

static int add_former_row(dtl_knowledge *knowledge, const dtl_slice *fields, dtl_slice source, dtl_error *error) {
    dtl_country *country = add_country(knowledge, fields[FORMER_CODE], error);
    if (!country) return error->code;
    country->name = country->names = fields[FORMER_NAME];
    country->source = source;
    return DTL_OK;
}

typedef struct table {
    const char *file, *header;
    size_t columns;
    int (*add)(dtl_knowledge *knowledge, const dtl_slice *fields, dtl_slice source, dtl_error *error);
} table;

static int read_row(dtl_knowledge *knowledge, const table *kind, dtl_slice line, uint32_t number, dtl_error *error) {
    dtl_slice fields[MAX_COLUMNS];
    size_t count = 0;
    while (line.data && count < kind->columns) fields[count++] = dtl_slice_cut(&line, '\t');
    if (line.data || count < kind->columns) return dtl_fail(error, DTL_EFORMAT, "a row has %zu columns", kind->columns);
    dtl_slice source = dtl_arena_print(&knowledge->arena, "%s:%u", kind->file, number);
    return source.data ? kind->add(knowledge, fields, source, error) : out_of_memory(knowledge, error);
}

static int read_table(dtl_knowledge *knowledge, const table *kind, dtl_error *error) {
    dtl_slice path = dtl_arena_print(&knowledge->arena, "%s/data/%s", knowledge->root, kind->file), text;
    if (!path.data) return out_of_memory(knowledge, error);
    int status = dtl_file_read(&text, path.data, MAX_TABLE, &knowledge->arena, error);
    if (status) return status;
    bool past_header = false;
    uint32_t number = 0;
    while (text.data && status == DTL_OK) {
        dtl_slice line = dtl_slice_cut(&text, '\n');
        number++;
        if (!line.length || line.data[0] == '#') continue;
        if (past_header)
            status = read_row(knowledge, kind, line, number, error);
        else if (!dtl_slice_is(line, kind->header))
            status = dtl_fail(error, DTL_EFORMAT, "the columns are not those expected");
        past_header = true;
    }
    if (status) dtl_error_at(error, path.data, number, UINT64_MAX);
    return status;
}

int dtl_tables_read_countries(dtl_knowledge *knowledge, dtl_error *error) {
    static const table countries = {"countries.tsv", header, COLUMNS, add_row};
    static const table former = {"former_countries.tsv", former_header, FORMER_COLUMNS, add_former_row};
    int status = read_table(knowledge, &countries, error);
    return status ? status : read_table(knowledge, &former, error);
}

static int add_list(dtl_knowledge *knowledge, const dtl_country *country, dtl_slice list, dtl_known_kind kind, dtl_error *error) {
    dtl_known known = {.kind = kind, .name = country->name, .source = country->source};
    memcpy(known.country, country->code, sizeof known.country);
    while (list.data) {
        dtl_slice phrase = dtl_slice_trim(dtl_slice_cut(&list, '|'));
        bool added;
        if (!phrase.length || dtl_map_get(&knowledge->without, phrase)) continue;
        int status = dtl_phrases_add(&knowledge->phrases, phrase, &known, false, &added, error);
        if (status) {
            dtl_error_at(error, country->source.data, 0, UINT64_MAX);
            return status;
        }
    }
    return DTL_OK;
}

int dtl_tables_add_countries(dtl_knowledge *knowledge, dtl_error *error) {
    for (size_t i = 0; i < knowledge->countries.count; i++) {
        const dtl_country *country = &knowledge->countries.items[i];
        int status = add_list(knowledge, country, country->names, DTL_KNOWN_COUNTRY, error);
        if (status == DTL_OK) status = add_list(knowledge, country, country->adjectives, DTL_KNOWN_ADJECTIVE, error);
        if (status == DTL_OK) status = add_list(knowledge, country, country->capitals, DTL_KNOWN_CAPITAL, error);
        if (status) return status;
    }
    return DTL_OK;
}
