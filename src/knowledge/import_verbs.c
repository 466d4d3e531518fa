/* Verb dictionaries. A block has verbs, a code for them, and patterns with codes of their own:
 *
 *     --- HELP  [070] ---        PETRARCH; TABARI has the code behind each verb instead
 *     AID {AIDS AIDED AIDING}    irregular forms in braces: not needed, we have lemmas
 *     +HELP_OUT
 *     - * &FOOD (TO +) [073]     $ source, + target, * the verb, & a set of synonyms, { } a noun phrase, ( ) a phrase of a
 * preposition
 *
 * A pattern becomes a frame with restrictions; "a:b" is a code for each direction. */
#include "knowledge/import_patterns.h"

enum { MAX_VERBS = 2000, MAX_CHUNK = 24 };

typedef struct code {
    const dtl_import_row *row; /* cameo, type, mode, contexts */
    dtl_slice cameo;
    bool reversed, mutual;
} code;

typedef struct verbs {
    dtl_import *import;
    dtl_import_synsets sets;
    dtl_vector(dtl_slice) items; /* the verbs of the block */
    dtl_slice block_code;
    bool in_block, had_pattern;
} verbs;

static bool is_number(dtl_slice text) {
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') return false;
    }
    return text.length >= 2 && text.length <= 4;
}

/* "073", "042:043", ":173". false and a reason when it is no event. */
static bool read_code(verbs *v, dtl_slice text, code *out, dtl_import_reason *why) {
    dtl_slice second = dtl_slice_trim(text), first = dtl_slice_trim(dtl_slice_cut(&second, ':'));
    second = dtl_slice_trim(second);
    *out = (code){.reversed = !first.length, .mutual = second.data && dtl_slice_equal(first, second)};
    dtl_slice one = out->cameo = first.length ? first : second;
    *why = !one.length || one.data[0] == '-' ? DTL_IMPORT_NO_EVENT : DTL_IMPORT_NO_CODE;
    if (!is_number(one)) return false;
    if (one.data[0] == '0' && (one.data[1] == '1' || one.data[1] == '2')) *why = DTL_IMPORT_NO_EVENT;
    out->row = dtl_import_row_of(v->import, &v->import->events, one);
    if (!out->row && one.length == 4) out->row = dtl_import_row_of(v->import, &v->import->events, (dtl_slice){one.data, 3});
    return out->row != NULL;
}

static dtl_slice attribute(dtl_import *import, dtl_slice line, const char *key, dtl_slice value) {
    return value.data ? dtl_arena_print(&import->arena, "%.*s %s=%.*s", DTL_PRINT(line), key, DTL_PRINT(value)) : line;
}

static dtl_slice section_of(dtl_import *import, const code *c, const dtl_import_pattern *p) {
    const dtl_slice *row = c->row->fields;
    bool reversed = c->reversed || p->target_first;
    dtl_slice out = dtl_arena_print(&import->arena, "%.*s cameo=%.*s", DTL_PRINT(row[1]), DTL_PRINT(c->cameo));
    if (row[2].length) out = attribute(import, out, "mode", row[2]);
    if (row[3].length) out = attribute(import, out, "contexts", row[3]);
    out = attribute(import, out, "pos", DTL_SLICE("verb"));
    out = attribute(import, out, "actor", reversed ? import->reversed : DTL_SLICE("subj"));
    out = attribute(import, out, "recipient", reversed ? DTL_SLICE("subj") : import->recipient);
    if (c->mutual) out = attribute(import, out, "mutual", DTL_SLICE("yes"));
    return attribute(import, out, "needs", DTL_SLICE("both"));
}

/* One frame for verbs that stand as alternatives. */
static int put_frame(verbs *v, dtl_slice trigger, const dtl_import_pattern *p, const code *c, dtl_slice source) {
    dtl_import *import = v->import;
    dtl_slice line = trigger, file = dtl_import_lower(import, c->row->fields[1]);
    for (size_t i = 0; i < p->extra_count; i++) line = dtl_import_append(import, line, ' ', p->extra[i]);
    line = attribute(import, line, "subj", p->subj);
    line = attribute(import, line, "subj_mod", p->subj_mod);
    line = attribute(import, line, "obj", p->obj);
    line = attribute(import, line, "obj_mod", p->obj_mod);
    line = attribute(import, line, "obj_word", p->obj_word);
    line = attribute(import, line, "obl", p->obl);
    dtl_slice key = line;
    if (!c->reversed && !p->target_first) line = attribute(import, line, "recipient", p->recipient);
    file = dtl_arena_print(&import->arena, "%.*s.lex", DTL_PRINT(file));
    return dtl_import_put(import, key, file, section_of(import, c, p), line, source);
}

static size_t count_words(dtl_slice text) {
    size_t count = 0;
    for (; text.data; count++) dtl_slice_cut(&text, ' ');
    return count;
}

/* The pattern with all verbs of the block: single ones together, each of several words on its own. */
static int put_pattern(verbs *v, const dtl_import_pattern *p, const code *c, dtl_slice source) {
    dtl_slice chunk = DTL_SLICE("");
    size_t in_chunk = 0;
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < v->items.count; i++) {
        size_t words = count_words(v->items.items[i]);
        if (words + p->extra_count > DTL_IMPORT_MAX_EXTRA + 1) {
            dtl_import_leave(v->import, DTL_IMPORT_WORDS, source);
        } else if (words > 1) {
            status = put_frame(v, v->items.items[i], p, c, source);
        } else {
            chunk = dtl_import_append(v->import, chunk, '/', v->items.items[i]);
            if (++in_chunk == MAX_CHUNK) {
                status = put_frame(v, chunk, p, c, source);
                chunk = DTL_SLICE("");
                in_chunk = 0;
            }
        }
    }
    return status == DTL_OK && in_chunk ? put_frame(v, chunk, p, c, source) : status;
}

/* Cuts "[...]" off the line: what stands before it stays. data NULL when there is none. */
static dtl_slice cut_code(dtl_slice *line) {
    size_t open = dtl_slice_find(*line, DTL_SLICE("["), 0),
           close = open == SIZE_MAX ? open : dtl_slice_find(*line, DTL_SLICE("]"), open);
    if (close == SIZE_MAX) return DTL_NO_SLICE;
    dtl_slice inside = {line->data + open + 1, close - open - 1};
    line->length = open;
    return inside;
}

static int read_pattern_line(verbs *v, dtl_slice line) {
    dtl_slice source = line, text = cut_code(&line);
    code c;
    dtl_import_reason why;
    v->had_pattern = true;
    if (!text.data || !read_code(v, text, &c, &why)) {
        dtl_import_leave(v->import, text.data ? why : DTL_IMPORT_SIGNS, source);
        return DTL_OK;
    }
    dtl_import_pattern p = dtl_import_read_pattern(&v->sets, (dtl_slice){line.data + 1, line.length - 1});
    if (p.wrong >= 0) {
        dtl_import_leave(v->import, (dtl_import_reason)p.wrong, source);
        return DTL_OK;
    }
    return put_pattern(v, &p, &c, source);
}

/* To the block, unless it is there; false when memory or the ceiling ran out. */
static bool add_verb(verbs *v, dtl_slice verb) {
    for (size_t i = 0; i < v->items.count; i++) {
        if (dtl_slice_equal(v->items.items[i], verb)) return true;
    }
    dtl_slice *slot = dtl_vector_push(&v->items, &v->import->arena);
    if (slot) *slot = verb;
    return slot != NULL;
}

static int read_verb_line(verbs *v, dtl_slice line) {
    dtl_import *import = v->import;
    dtl_slice source = line, own = cut_code(&line), code_text = own.data ? own : v->block_code;
    size_t brace = dtl_slice_find(line, DTL_SLICE("{"), 0);
    if (brace != SIZE_MAX) line.length = brace;
    dtl_slice verb = dtl_import_clean(import, line), rest = verb;
    bool good = verb.length > 0;
    while (good && rest.data) good = dtl_import_is_word(dtl_slice_cut(&rest, ' '));
    if (!good) {
        dtl_import_leave(import, DTL_IMPORT_SIGNS, source);
        return DTL_OK;
    }
    /* Without a line that opens it, a block is a verb and what stands behind it. */
    if (!v->in_block && (v->had_pattern || own.data)) v->items.count = 0;
    v->had_pattern = false;
    if (!add_verb(v, verb)) return import->arena.status;
    code c;
    dtl_import_reason why;
    dtl_import_pattern plain = {.wrong = -1};
    if (!code_text.length || code_text.data[0] == '-') return DTL_OK;
    if (count_words(verb) > DTL_IMPORT_MAX_EXTRA + 1) {
        dtl_import_leave(import, DTL_IMPORT_WORDS, source);
    } else if (read_code(v, code_text, &c, &why)) {
        return put_frame(v, verb, &plain, &c, source);
    } else {
        dtl_import_leave(import, why, source);
    }
    return DTL_OK;
}

int dtl_import_verbs(dtl_import *import, dtl_slice text) {
    verbs v = {.import = import, .sets = {.import = import, .lists = {.ceiling = MAX_VERBS}}, .items = {.ceiling = MAX_VERBS}};
    int status = DTL_OK;
    dtl_map_init(&v.sets.map, &import->arena, MAX_VERBS);
    while (text.data && status == DTL_OK) {
        dtl_slice line = dtl_slice_trim(dtl_import_next_line(import, &text));
        if (!line.length) continue;
        if (line.length >= 3 && memcmp(line.data, "---", 3) == 0) {
            v.block_code = cut_code(&line);
            v.items.count = 0;
            v.in_block = true;
        } else if (line.data[0] == '-') {
            status = read_pattern_line(&v, line);
        } else if (line.data[0] == '&') {
            status = dtl_import_read_synset(&v.sets, line, &text);
        } else if (line.data[0] == '~') {
            dtl_import_leave(import, DTL_IMPORT_TRANSFORMATION, line);
        } else {
            status = read_verb_line(&v, line);
        }
    }
    return status;
}
