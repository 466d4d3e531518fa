/* Verb dictionaries. A block has verbs, a code for them, and patterns with codes of their own:
 *
 *     --- HELP  [070] ---        PETRARCH; TABARI has the code behind each verb instead
 *     AID {AIDS AIDED AIDING}    irregular forms in braces: not needed, we have lemmas
 *     +HELP_OUT
 *     - * &FOOD (TO +) [073]     $ source, + target, * the verb, & a set of synonyms, { } a noun phrase, ( ) a phrase of a
 * preposition
 *
 * A pattern becomes a frame with restrictions; "a:b" is a code for each direction. */
#include "knowledge/import_parts.h"

enum { MAX_VERBS = 2000, MAX_CHUNK = 24, MAX_EXTRA = 5, MAX_NOUNS = 3, MAX_WORD_BYTES = 60, MAX_LIST = 4000 };

/* What a pattern asks for; data NULL: nothing. */
typedef struct pattern {
    dtl_slice subj, subj_mod, obj, obj_mod, obj_word, obl, recipient;
    dtl_slice extra[MAX_EXTRA]; /* words of the trigger behind the verb */
    size_t extra_count;
    dtl_slice preposition; /* a bare one whose phrase is still to come */
    bool target_first;     /* the one acted on is the subject */
    int wrong;             /* dtl_import_reason, -1: none */
} pattern;

typedef struct code {
    const dtl_import_row *row; /* cameo, type, mode, contexts */
    dtl_slice cameo;
    bool reversed, mutual;
} code;

typedef struct verbs {
    dtl_import *import;
    dtl_map synsets; /* to the number of their lists */
    dtl_vector(dtl_slice) lists;
    dtl_vector(dtl_slice) items; /* the verbs of the block */
    dtl_slice block_code;
    bool in_block, had_pattern;
} verbs;

static bool is_word(dtl_slice word) {
    if (!dtl_import_is_plain(word) || word.length > MAX_WORD_BYTES) return false;
    for (size_t i = 0; i < word.length; i++) {
        if (strchr(",/:@* ~!$+&^%(){}<>", word.data[i])) return false;
    }
    return true;
}

/* In small letters, without underscores at the end; those inside become blanks. */
static dtl_slice clean(dtl_import *import, dtl_slice text) {
    text = dtl_slice_trim(text);
    while (text.length && text.data[text.length - 1] == '_') text.length--;
    while (text.length && (text.data[0] == '+' || text.data[0] == '_')) text.data++, text.length--;
    dtl_slice out = dtl_import_lower(import, text);
    char *bytes = out.data ? dtl_arena_alloc(&import->arena, out.length + 1) : NULL;
    if (!bytes) return DTL_NO_SLICE;
    for (size_t i = 0; i < out.length; i++) bytes[i] = out.data[i] == '_' ? ' ' : out.data[i];
    return (dtl_slice){bytes, out.length};
}

static dtl_slice append(dtl_import *import, dtl_slice list, char separator, dtl_slice item) {
    if (!list.length) return item;
    return dtl_arena_print(&import->arena, "%.*s%c%.*s", DTL_PRINT(list), separator, DTL_PRINT(item));
}

static int read_synset(verbs *v, dtl_slice name, dtl_slice *rest) {
    dtl_import *import = v->import;
    dtl_slice list = DTL_SLICE("");
    bool open = true;
    while (rest->data && open) {
        dtl_slice ahead = *rest, line = dtl_slice_trim(dtl_slice_cut(&ahead, '\n'));
        open = !line.length || line.data[0] == '+' || line.data[0] == '#' || line.data[0] == ';';
        if (!open) break;
        line = dtl_slice_trim(dtl_import_next_line(import, rest));
        dtl_slice word = line.length ? clean(import, line) : line;
        if (is_word(word) && list.length < MAX_LIST) list = append(import, list, ',', word);
    }
    while (name.length > 1 && name.data[name.length - 1] == '_') name.length--;
    uint32_t *at = dtl_map_put(&v->synsets, name, NULL);
    dtl_slice *slot = at && list.data ? dtl_vector_push(&v->lists, &import->arena) : NULL;
    if (!slot) return import->arena.status;
    *at = (uint32_t)(v->lists.count - 1);
    *slot = list;
    return DTL_OK;
}

/* The words that a sign of a pattern stands for, commas between; data NULL and a reason when there are none. */
static dtl_slice words_of(verbs *v, pattern *p, dtl_slice sign) {
    if (sign.data[0] == '&') {
        while (sign.length > 1 && sign.data[sign.length - 1] == '_') sign.length--;
        const uint32_t *at = dtl_map_get(&v->synsets, sign);
        dtl_slice list = at ? v->lists.items[*at] : DTL_NO_SLICE;
        if (!list.length) p->wrong = DTL_IMPORT_SYNSET;
        return list.length ? list : DTL_NO_SLICE;
    }
    dtl_slice word = clean(v->import, sign);
    if (is_word(word)) return word;
    p->wrong = DTL_IMPORT_SIGNS;
    return DTL_NO_SLICE;
}

/* The next sign: a bracket, or what stands up to a blank or bracket. */
static dtl_slice next_sign(dtl_slice *rest) {
    while (rest->length && (rest->data[0] == ' ' || rest->data[0] == '\t' || rest->data[0] == '\r')) rest->data++, rest->length--;
    size_t length = rest->length && strchr("(){}", rest->data[0]) ? 1 : 0;
    while (!length || !strchr("(){}", rest->data[0])) {
        if (length >= rest->length || strchr(" \t\r(){}", rest->data[length])) break;
        length++;
    }
    dtl_slice sign = {rest->data, length};
    rest->data += length;
    rest->length -= length;
    return sign;
}

/* A noun behind those of a phrase: the last is its head, the others stand under it. */
static void add_noun(pattern *p, dtl_slice words) {
    if (p->obj_word.data)
        p->wrong = DTL_IMPORT_WORDS;
    else if (p->obj_mod.data)
        p->obj_word = p->obj_mod, p->obj_mod = p->obj, p->obj = words;
    else if (p->obj.data)
        p->obj_mod = p->obj, p->obj = words;
    else
        p->obj = words;
}

static void set_oblique(verbs *v, pattern *p, dtl_slice preposition, dtl_slice words) {
    dtl_slice list = DTL_SLICE("");
    if (p->obl.data) {
        p->wrong = DTL_IMPORT_TWO_PHRASES;
        return;
    }
    while (words.data) {
        dtl_slice word = dtl_slice_cut(&words, ',');
        list = append(v->import, list, ',',
                      dtl_arena_print(&v->import->arena, "%.*s:%.*s", DTL_PRINT(preposition), DTL_PRINT(word)));
    }
    p->obl = list;
}

static void add_extra(pattern *p, dtl_slice word) {
    if (p->extra_count < MAX_EXTRA)
        p->extra[p->extra_count++] = word;
    else
        p->wrong = DTL_IMPORT_WORDS;
}

static bool is_sign(dtl_slice sign, char c) {
    return sign.length == 1 && sign.data[0] == c;
}

/* "(TO &TOWN)": what is in the brackets, the first of which is open. */
static void read_phrase(verbs *v, pattern *p, dtl_slice *rest) {
    dtl_slice first = next_sign(rest), filler = DTL_NO_SLICE;
    bool target = false;
    dtl_slice preposition = first.length && !strchr("(){}&+$", first.data[0]) ? words_of(v, p, first) : DTL_NO_SLICE;
    if (!preposition.data) p->wrong = DTL_IMPORT_SIGNS;
    for (dtl_slice sign = next_sign(rest); sign.length && !is_sign(sign, ')') && p->wrong < 0; sign = next_sign(rest)) {
        if (is_sign(sign, '{') || is_sign(sign, '}') || is_sign(sign, '^')) continue;
        if (is_sign(sign, '+')) {
            target = true;
            continue;
        }
        dtl_slice words = words_of(v, p, sign);
        uint32_t bits = dtl_import_word(v->import, words);
        if (bits & DTL_IMPORT_NEGATION) p->wrong = DTL_IMPORT_NEGATED;
        if (!words.data || (bits & DTL_IMPORT_SKIP)) continue;
        if (filler.data) p->wrong = DTL_IMPORT_WORDS;
        filler = words;
    }
    if (p->wrong >= 0) return;
    if (target && filler.data)
        p->wrong = DTL_IMPORT_WORDS;
    else if (target)
        p->recipient = preposition;
    else
        set_oblique(v, p, preposition, filler.data ? filler : DTL_SLICE("*"));
}

static void read_before(verbs *v, pattern *p, dtl_slice sign) {
    if (is_sign(sign, '+')) p->target_first = true;
    if (is_sign(sign, '$') || is_sign(sign, '+') || is_sign(sign, '^') || is_sign(sign, '{') || is_sign(sign, '}')) return;
    if (is_sign(sign, '(') || is_sign(sign, ')')) {
        p->wrong = DTL_IMPORT_BEFORE;
        return;
    }
    dtl_slice words = words_of(v, p, sign);
    uint32_t bits = dtl_import_word(v->import, words);
    if (!words.data || (bits & DTL_IMPORT_SKIP)) return;
    if (bits & DTL_IMPORT_NEGATION)
        p->wrong = DTL_IMPORT_NEGATED;
    else if (p->subj_mod.data || (bits & DTL_IMPORT_PREPOSITION))
        p->wrong = DTL_IMPORT_BEFORE;
    else
        p->subj_mod = p->subj, p->subj = words;
}

static void read_bare(verbs *v, pattern *p, dtl_slice words) {
    uint32_t bits = dtl_import_word(v->import, words);
    if (bits & DTL_IMPORT_SKIP) return;
    if (bits & DTL_IMPORT_NEGATION) {
        p->wrong = DTL_IMPORT_NEGATED;
    } else if (p->preposition.data) {
        set_oblique(v, p, p->preposition, words);
        p->preposition = DTL_NO_SLICE;
    } else if ((bits & DTL_IMPORT_PARTICLE) && !p->obj.data) {
        add_extra(p, words);
    } else if (bits & DTL_IMPORT_PREPOSITION) {
        p->preposition = words;
    } else {
        add_noun(p, words);
    }
}

static void read_after(verbs *v, pattern *p, dtl_slice sign, dtl_slice *rest) {
    if (is_sign(sign, '^') || is_sign(sign, '{') || is_sign(sign, '}')) return;
    if (is_sign(sign, '(')) {
        read_phrase(v, p, rest);
    } else if (is_sign(sign, '+')) {
        p->recipient = p->preposition.data ? p->preposition : DTL_SLICE("obj");
        p->preposition = DTL_NO_SLICE;
    } else if (is_sign(sign, '$') || is_sign(sign, ')')) {
        p->wrong = DTL_IMPORT_SIGNS;
    } else if (sign.data[0] == '&') {
        dtl_slice words = words_of(v, p, sign);
        if (words.data) read_bare(v, p, words);
    } else {
        dtl_slice parts = clean(v->import, sign);
        while (parts.data && p->wrong < 0) {
            dtl_slice word = dtl_slice_cut(&parts, ' ');
            if (is_word(word))
                read_bare(v, p, word);
            else
                p->wrong = DTL_IMPORT_SIGNS;
        }
    }
}

static pattern read_pattern(verbs *v, dtl_slice text) {
    pattern p = {.wrong = -1};
    bool after = false;
    for (dtl_slice sign = next_sign(&text); sign.length && p.wrong < 0; sign = next_sign(&text)) {
        if (is_sign(sign, '*') && !after)
            after = true;
        else if (after)
            read_after(v, &p, sign, &text);
        else
            read_before(v, &p, sign);
    }
    if (p.wrong < 0 && !after) p.wrong = DTL_IMPORT_SIGNS;
    if (p.wrong < 0 && p.preposition.data) add_extra(&p, p.preposition);
    /* A target behind a preposition is also asked for. */
    if (p.wrong < 0 && p.recipient.data && !dtl_slice_is(p.recipient, "obj") && !p.obl.data)
        set_oblique(v, &p, p.recipient, DTL_SLICE("*"));
    return p;
}

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

static dtl_slice section_of(dtl_import *import, const code *c, const pattern *p) {
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
static int put_frame(verbs *v, dtl_slice trigger, const pattern *p, const code *c, dtl_slice source) {
    dtl_import *import = v->import;
    dtl_slice line = trigger, file = dtl_import_lower(import, c->row->fields[1]);
    for (size_t i = 0; i < p->extra_count; i++) line = append(import, line, ' ', p->extra[i]);
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
static int put_pattern(verbs *v, const pattern *p, const code *c, dtl_slice source) {
    dtl_slice chunk = DTL_SLICE("");
    size_t in_chunk = 0;
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < v->items.count; i++) {
        size_t words = count_words(v->items.items[i]);
        if (words + p->extra_count > MAX_EXTRA + 1) {
            dtl_import_leave(v->import, DTL_IMPORT_WORDS, source);
        } else if (words > 1) {
            status = put_frame(v, v->items.items[i], p, c, source);
        } else {
            chunk = append(v->import, chunk, '/', v->items.items[i]);
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
    pattern p = read_pattern(v, (dtl_slice){line.data + 1, line.length - 1});
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
    dtl_slice verb = clean(import, line), rest = verb;
    bool good = verb.length > 0;
    while (good && rest.data) good = is_word(dtl_slice_cut(&rest, ' '));
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
    pattern plain = {.wrong = -1};
    if (!code_text.length || code_text.data[0] == '-') return DTL_OK;
    if (count_words(verb) > MAX_EXTRA + 1) {
        dtl_import_leave(import, DTL_IMPORT_WORDS, source);
    } else if (read_code(v, code_text, &c, &why)) {
        return put_frame(v, verb, &plain, &c, source);
    } else {
        dtl_import_leave(import, why, source);
    }
    return DTL_OK;
}

int dtl_import_verbs(dtl_import *import, dtl_slice text) {
    verbs v = {.import = import, .lists = {.ceiling = MAX_VERBS}, .items = {.ceiling = MAX_VERBS}};
    int status = DTL_OK;
    dtl_map_init(&v.synsets, &import->arena, MAX_VERBS);
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
            status = read_synset(&v, line, &text);
        } else if (line.data[0] == '~') {
            dtl_import_leave(import, DTL_IMPORT_TRANSFORMATION, line);
        } else {
            status = read_verb_line(&v, line);
        }
    }
    return status;
}
