/* Actor dictionaries: names, further names behind +, codes with the dates for which they hold.
 *
 *     JANE_DOE_ [KENGOV 980101-021231] [KENELI]
 *     +J._DOE_
 *         [KENOPP >030101]
 *
 * Agent dictionaries: common nouns with the part of a code that comes behind a country's, "FARMER {FARMERS} [~AGR]", and sets
 * that stand for parts of words: "!PERSON! = MAN, WOMAN", "FISHER!PERSON! [~AGR]". */
#include "base/utf8.h"
#include "knowledge/import_parts.h"
#include "knowledge/phrases.h"
#include "knowledge/sectors.h"

enum { MAX_NAMES = 10000, MAX_SETS = 200, MAX_SHORT = 5, MAX_MEMBERS = 64 };

/* What a code says: the country and the sector, data NULL when it says none. */
typedef struct meaning {
    dtl_slice country, sector;
} meaning;

static void mean(const dtl_import *import, dtl_slice country, dtl_slice sector, meaning *out) {
    char code[4] = "";
    if (country.length == 3) memcpy(code, country.data, 3);
    bool known = code[0] && dtl_knowledge_country_name(import->knowledge, code).data;
    if (known && !out->country.data) out->country = country;
    if (sector.length && !out->sector.data) out->sector = sector;
}

/* "KENGOVMIL", "~AGR", "MNCUSA": parts of three letters. A country stands first, or behind what is not of one country. */
static meaning read_code(const dtl_import *import, dtl_slice code) {
    meaning out = {DTL_NO_SLICE, DTL_NO_SLICE};
    if (code.length && code.data[0] == '~') code.data++, code.length--;
    if (code.length && code.data[code.length - 1] == '~') code.length--;
    for (size_t at = 0; at + 3 <= code.length; at += 3) {
        dtl_slice part = {code.data + at, 3}, two = {code.data + at, at + 6 <= code.length ? 6 : 0};
        const dtl_import_row *row = two.length ? dtl_import_row_of(import, &import->codes, two) : NULL;
        if (!row) row = dtl_import_row_of(import, &import->codes, part);
        bool first = at == 0 || (at == 3 && !out.country.data);
        if (row && (first || !row->fields[1].length))
            mean(import, row->fields[1], row->fields[2], &out);
        else if (dtl_sector_meaning(part))
            mean(import, DTL_NO_SLICE, part, &out);
        else if (first)
            mean(import, part, DTL_NO_SLICE, &out);
    }
    return out;
}

/* A code of an actor, with its dates. */
typedef struct actor_code {
    dtl_slice code;
    bool dated;
    uint32_t until; /* as 20061231; UINT32_MAX: to this day; 0: no dates */
} actor_code;

/* "970101", "20061231": eight digits of a date; 0 when it is none. */
static uint32_t read_date(dtl_slice text) {
    uint32_t value = 0;
    size_t digits = 0;
    for (; digits < text.length && digits < 8 && text.data[digits] >= '0' && text.data[digits] <= '9'; digits++)
        value = value * 10 + (uint32_t)(text.data[digits] - '0');
    if (digits == 6) value += value / 10000 < 30 ? 20000000 : 19000000;
    return digits < 6 ? 0 : value;
}

static actor_code read_dates(dtl_slice text) {
    text = dtl_slice_trim(text);
    size_t end = 0;
    while (end < text.length && text.data[end] != ' ' && text.data[end] != '\t') end++;
    dtl_slice dates = dtl_slice_trim((dtl_slice){text.data + end, text.length - end});
    actor_code out = {.code = {text.data, end}, .dated = dates.length > 0};
    if (!out.dated) return out;
    if (dates.data[0] == '>') {
        out.until = UINT32_MAX;
    } else if (dates.data[0] == '<') {
        out.until = read_date(dtl_slice_trim((dtl_slice){dates.data + 1, dates.length - 1}));
    } else {
        dtl_slice from = dtl_slice_cut(&dates, '-');
        out.until = read_date(dates.data ? dates : from);
    }
    return out;
}

/* An entry of an actor dictionary as its lines are read. */
typedef struct actor {
    dtl_import *import;
    dtl_vector(dtl_slice) names;
    uint32_t line; /* where it starts */
    actor_code best;
    bool coded, dated;
} actor;

static bool is_small(const dtl_import *import, dtl_slice piece) {
    char small[32];
    if (piece.length >= sizeof small) return false;
    for (size_t i = 0; i < piece.length; i++) {
        char c = piece.data[i];
        small[i] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
    }
    return dtl_import_word(import, (dtl_slice){small, piece.length}) & DTL_IMPORT_SMALL;
}

static bool ends_piece(char c) {
    return c == '_' || c == '-' || c == '\'' || c == ' ' || c == '.' || c == '(';
}

/* How a name is written in news: nouns small, names with capitals; of organisations one short word stays as it is, since it may
 * be an acronym. */
typedef enum style { STYLE_NOUN, STYLE_NAME, STYLE_ORGANISATION } style;

/* "JANE_DOE_" as "Jane Doe": dictionaries write in capitals throughout. data NULL when it cannot stand in a lexicon. */
static dtl_slice written(dtl_import *import, dtl_slice name, style how) {
    bool capitals = how != STYLE_NOUN;
    name = dtl_slice_trim(name);
    while (name.length && (name.data[0] == '+' || name.data[0] == '_')) name.data++, name.length--;
    while (name.length && name.data[name.length - 1] == '_') name.length--;
    if (!dtl_import_is_plain(name)) return DTL_NO_SLICE;
    char *out = dtl_arena_alloc(&import->arena, name.length * 4 + 1);
    if (!out) return DTL_NO_SLICE;
    bool single = true, mixed = false;
    for (size_t i = 0; i < name.length; i++) {
        single = single && !ends_piece(name.data[i]);
        mixed = mixed || (name.data[i] >= 'a' && name.data[i] <= 'z');
    }
    bool as_is = capitals && (mixed || (how == STYLE_ORGANISATION && single && name.length <= MAX_SHORT));
    size_t length = 0;
    for (size_t at = 0; at < name.length;) {
        size_t end = at;
        while (end < name.length && !ends_piece(name.data[end])) end++;
        bool small = !capitals || (at && is_small(import, (dtl_slice){name.data + at, end - at}));
        for (size_t start = at; at < end;) {
            uint32_t code;
            bool keep = as_is || (at == start && !small);
            at += dtl_utf8_decode(name.data + at, name.data + end, &code);
            length += dtl_utf8_encode(out + length, keep ? code : dtl_utf8_lower(code));
        }
        while (at < name.length && ends_piece(name.data[at])) {
            char c = name.data[at++];
            if (c != '_' && c != ' ')
                out[length++] = c;
            else if (length && out[length - 1] != ' ')
                out[length++] = ' ';
        }
    }
    while (length && out[length - 1] == ' ') length--;
    return (dtl_slice){out, length};
}

/* What tells a phrase from others: its pieces. data NULL when it has none, too many or too long ones. */
static dtl_slice key_of(dtl_import *import, const char *file, dtl_slice phrase) {
    size_t length = strlen(file), pieces = 0, piece = 0;
    char *out = dtl_arena_alloc(&import->arena, length + 1 + phrase.length + 1);
    if (!out) return DTL_NO_SLICE;
    memcpy(out, file, length);
    for (size_t i = 0; i < phrase.length; i++) {
        char c = phrase.data[i];
        bool between = c == ' ' || c == '-' || c == '/' || c == '\'' || (unsigned char)c == 0xE2;
        if (between) {
            piece = 0;
            continue;
        }
        if (!piece++) out[length++] = ' ', pieces++;
        out[length++] = c;
        if (piece >= DTL_MAX_PIECE_BYTES / 2) return DTL_NO_SLICE;
    }
    return pieces && pieces <= DTL_MAX_PIECES ? (dtl_slice){out, length} : DTL_NO_SLICE;
}

static int put_phrase(dtl_import *import, const char *file, dtl_slice section, dtl_slice phrase, dtl_slice name,
                      dtl_slice source) {
    dtl_slice key = phrase.length ? key_of(import, file, phrase) : DTL_NO_SLICE;
    if (!key.data) {
        if (!import->arena.status) dtl_import_leave(import, DTL_IMPORT_TEXT, source);
        return import->arena.status;
    }
    dtl_slice line = phrase;
    if (!dtl_slice_equal(phrase, name) && name.length)
        line = dtl_arena_print(&import->arena, "%.*s name=\"%.*s\"", DTL_PRINT(phrase), DTL_PRINT(name));
    return dtl_import_put(import, key, dtl_slice_of(file), section, line, source);
}

static bool says(const dtl_known *known, const meaning *m) {
    return dtl_slice_is(m->country, known->country) && dtl_slice_is(m->sector, known->sector);
}

/* A name of a country, a city or a people: what is known already stays, the rest counts as a part of the country. */
static int put_place(dtl_import *import, const meaning *m, dtl_slice phrase, dtl_slice source) {
    const unsigned kinds = DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE | DTL_KNOWN_CAPITAL | DTL_KNOWN_SEAT | DTL_KNOWN_REGION;
    const dtl_known *known = dtl_knowledge_find(import->knowledge, phrase, kinds);
    if (known && !dtl_slice_is(m->country, known->country)) dtl_import_leave(import, DTL_IMPORT_KNOWN_OTHER, source);
    if (known) return DTL_OK;
    dtl_slice section = dtl_arena_print(&import->arena, "region country=%.*s", DTL_PRINT(m->country));
    return put_phrase(import, "regions.lex", section, phrase, phrase, source);
}

/* Offices have dates, and those without office are of the elite. */
static bool is_person(const actor *a, const meaning *m) {
    return a->dated || dtl_slice_is(m->sector, "ELI");
}

static int put_name(actor *a, const meaning *m, dtl_slice name, dtl_slice phrase) {
    dtl_import *import = a->import;
    if (!m->sector.data) return put_place(import, m, phrase, phrase);
    bool person = is_person(a, m);
    const dtl_known *known = dtl_knowledge_find(import->knowledge, phrase, person ? DTL_KNOWN_PERSON : DTL_KNOWN_ORGANISATION);
    if (known && says(known, m)) return DTL_OK;
    dtl_slice section = m->sector;
    if (m->country.data)
        section = dtl_arena_print(&import->arena, "%.*s country=%.*s", DTL_PRINT(m->sector), DTL_PRINT(m->country));
    return put_phrase(import, person ? "people.lex" : "organisations.lex", section, phrase, name, phrase);
}

static int put_actor(actor *a) {
    dtl_import *import = a->import;
    meaning m = {DTL_NO_SLICE, DTL_NO_SLICE};
    int status = DTL_OK;
    if (a->coded) m = read_code(import, a->best.code);
    if (a->names.count && !m.country.data && !m.sector.data) {
        dtl_import_leave(import, DTL_IMPORT_NO_ACTOR, a->names.items[0]);
        a->names.count = 0;
    }
    dtl_slice name = DTL_NO_SLICE;
    style how = m.sector.data && !is_person(a, &m) ? STYLE_ORGANISATION : STYLE_NAME;
    for (size_t i = 0; status == DTL_OK && i < a->names.count; i++) {
        dtl_slice phrase = written(import, a->names.items[i], how);
        if (!phrase.data && import->arena.status) return import->arena.status;
        if (!phrase.length) {
            dtl_import_leave(import, DTL_IMPORT_TEXT, a->names.items[i]);
            continue;
        }
        if (!name.data) name = phrase;
        status = put_name(a, &m, name, phrase);
    }
    return status;
}

/* What is left of it is told at the line where it starts. */
static int finish_actor(actor *a) {
    uint32_t now = a->import->line;
    a->import->line = a->line;
    int status = put_actor(a);
    a->import->line = now;
    a->line = now;
    a->names.count = 0;
    a->coded = a->dated = false;
    return status;
}

/* Of several codes the one that holds the longest into our time. */
static void take_code(actor *a, dtl_slice text) {
    actor_code now = read_dates(text);
    a->dated = a->dated || now.dated;
    if (!a->coded || (now.dated && !a->best.dated) || (now.dated == a->best.dated && now.until > a->best.until)) {
        if (a->coded) dtl_import_leave(a->import, DTL_IMPORT_DATES, a->best.code);
        a->best = now;
        a->coded = true;
    } else {
        dtl_import_leave(a->import, DTL_IMPORT_DATES, text);
    }
}

static int read_actor_line(actor *a, dtl_slice line) {
    int status = DTL_OK;
    size_t open = dtl_slice_find(line, DTL_SLICE("["), 0);
    dtl_slice name = dtl_slice_trim((dtl_slice){line.data, open == SIZE_MAX ? line.length : open});
    if (name.length) {
        if (name.data[0] != '+') status = finish_actor(a);
        dtl_slice *slot = status == DTL_OK ? dtl_vector_push(&a->names, &a->import->arena) : NULL;
        if (!slot) return status ? status : a->import->arena.status;
        *slot = name;
    }
    while (open != SIZE_MAX) {
        size_t close = dtl_slice_find(line, DTL_SLICE("]"), open);
        if (close == SIZE_MAX) {
            dtl_import_leave(a->import, DTL_IMPORT_SIGNS, line);
            break;
        }
        take_code(a, (dtl_slice){line.data + open + 1, close - open - 1});
        open = dtl_slice_find(line, DTL_SLICE("["), close);
    }
    return status;
}

int dtl_import_actors(dtl_import *import, dtl_slice text) {
    actor a = {.import = import, .names = {.ceiling = MAX_NAMES}};
    int status = DTL_OK;
    while (text.data && status == DTL_OK) {
        dtl_slice line = dtl_slice_trim(dtl_import_next_line(import, &text));
        if (line.length) status = read_actor_line(&a, line);
    }
    return status ? status : finish_actor(&a);
}

/* The sets of an agent dictionary: name with its signs, members with commas between. */
typedef struct agents {
    dtl_import *import;
    dtl_map sets;
    dtl_vector(dtl_slice) members;
} agents;

static int read_set(agents *a, dtl_slice line) {
    dtl_slice members = line, name = dtl_slice_trim(dtl_slice_cut(&members, '='));
    uint32_t *at = dtl_map_put(&a->sets, name, NULL);
    dtl_slice *slot = at ? dtl_vector_push(&a->members, &a->import->arena) : NULL;
    if (!slot) return a->import->arena.status;
    *at = (uint32_t)(a->members.count - 1);
    *slot = members;
    return DTL_OK;
}

static int put_agent(agents *a, const meaning *m, dtl_slice noun, dtl_slice main, dtl_slice source) {
    dtl_import *import = a->import;
    dtl_slice phrase = written(import, noun, STYLE_NOUN);
    const dtl_known *known =
        phrase.length ? dtl_knowledge_find(import->knowledge, phrase, DTL_KNOWN_TITLE | DTL_KNOWN_GROUP) : NULL;
    if (known && dtl_slice_is(m->sector, known->sector)) return import->arena.status;
    dtl_slice name = written(import, main, STYLE_NOUN);
    const char *file = known && known->kind == DTL_KNOWN_TITLE ? "titles.lex" : "groups.lex";
    return put_phrase(import, file, m->sector, phrase, name, source);
}

/* A noun, or, where a set stands in it, one for each member. */
static int put_agents(agents *a, const meaning *m, dtl_slice noun, dtl_slice main, dtl_slice source) {
    dtl_import *import = a->import;
    size_t start = dtl_slice_find(noun, DTL_SLICE("!"), 0),
           end = start == SIZE_MAX ? start : dtl_slice_find(noun, DTL_SLICE("!"), start + 1);
    if (start == SIZE_MAX) return put_agent(a, m, noun, main.data ? main : noun, source);
    const uint32_t *at = end == SIZE_MAX ? NULL : dtl_map_get(&a->sets, (dtl_slice){noun.data + start, end + 1 - start});
    if (!at) {
        dtl_import_leave(import, DTL_IMPORT_SYNSET, source);
        return DTL_OK;
    }
    dtl_slice members = a->members.items[*at];
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && members.data && i < MAX_MEMBERS; i++) {
        dtl_slice member = dtl_slice_trim(dtl_slice_cut(&members, ','));
        dtl_slice one = dtl_arena_print(&import->arena, "%.*s%.*s%.*s", (int)start, noun.data, DTL_PRINT(member),
                                        (int)(noun.length - end - 1), noun.data + end + 1);
        if (!one.data) return import->arena.status;
        status = put_agent(a, m, one, main.data ? main : one, source);
    }
    return status;
}

static int read_agent_line(agents *a, dtl_slice line) {
    dtl_import *import = a->import;
    size_t open = dtl_slice_find(line, DTL_SLICE("["), 0),
           close = open == SIZE_MAX ? open : dtl_slice_find(line, DTL_SLICE("]"), open);
    if (close == SIZE_MAX) {
        dtl_import_leave(import, DTL_IMPORT_SIGNS, line);
        return DTL_OK;
    }
    meaning m = read_code(import, dtl_slice_trim((dtl_slice){line.data + open + 1, close - open - 1}));
    if (!m.sector.data) {
        dtl_import_leave(import, DTL_IMPORT_NO_ACTOR, line);
        return DTL_OK;
    }
    dtl_slice plural = {line.data, open}, noun = dtl_slice_trim(dtl_slice_cut(&plural, '{'));
    int status = put_agents(a, &m, noun, DTL_NO_SLICE, line);
    if (plural.data) plural = dtl_slice_trim(dtl_slice_cut(&plural, '}'));
    return status == DTL_OK && plural.length ? put_agents(a, &m, plural, noun, line) : status;
}

int dtl_import_agents(dtl_import *import, dtl_slice text) {
    agents a = {.import = import, .members = {.ceiling = MAX_SETS}};
    int status = DTL_OK;
    dtl_map_init(&a.sets, &import->arena, MAX_SETS);
    while (text.data && status == DTL_OK) {
        dtl_slice line = dtl_slice_trim(dtl_import_next_line(import, &text));
        if (!line.length) continue;
        bool set = line.data[0] == '!' && dtl_slice_find(line, DTL_SLICE("="), 0) != SIZE_MAX;
        status = set ? read_set(&a, line) : read_agent_line(&a, line);
    }
    return status;
}
