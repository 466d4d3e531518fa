/* Patterns of verb dictionaries: what stands around the verb, as restrictions of a frame. */
#include "knowledge/import_patterns.h"

enum { MAX_WORD_BYTES = 60, MAX_LIST = 4000 };

bool dtl_import_is_word(dtl_slice word) {
    if (!dtl_import_is_plain(word) || word.length > MAX_WORD_BYTES) return false;
    for (size_t i = 0; i < word.length; i++) {
        if (strchr(",/:@* ~!$+&^%(){}<>", word.data[i])) return false;
    }
    return true;
}

dtl_slice dtl_import_clean(dtl_import *import, dtl_slice text) {
    text = dtl_slice_trim(text);
    while (text.length && text.data[text.length - 1] == '_') text.length--;
    while (text.length && (text.data[0] == '+' || text.data[0] == '_')) text.data++, text.length--;
    dtl_slice out = dtl_import_lower(import, text);
    char *bytes = out.data ? dtl_arena_alloc(&import->arena, out.length + 1) : NULL;
    if (!bytes) return DTL_NO_SLICE;
    for (size_t i = 0; i < out.length; i++) bytes[i] = out.data[i] == '_' ? ' ' : out.data[i];
    return (dtl_slice){bytes, out.length};
}

dtl_slice dtl_import_append(dtl_import *import, dtl_slice list, char separator, dtl_slice item) {
    if (!list.length) return item;
    return dtl_arena_print(&import->arena, "%.*s%c%.*s", DTL_PRINT(list), separator, DTL_PRINT(item));
}

int dtl_import_read_synset(dtl_import_synsets *v, dtl_slice name, dtl_slice *rest) {
    dtl_import *import = v->import;
    dtl_slice list = DTL_SLICE("");
    bool open = true;
    while (rest->data && open) {
        dtl_slice ahead = *rest, line = dtl_slice_trim(dtl_slice_cut(&ahead, '\n'));
        open = !line.length || line.data[0] == '+' || line.data[0] == '#' || line.data[0] == ';';
        if (!open) break;
        line = dtl_slice_trim(dtl_import_next_line(import, rest));
        dtl_slice word = line.length ? dtl_import_clean(import, line) : line;
        if (dtl_import_is_word(word) && list.length < MAX_LIST) list = dtl_import_append(import, list, ',', word);
    }
    while (name.length > 1 && name.data[name.length - 1] == '_') name.length--;
    uint32_t *at = dtl_map_put(&v->map, name, NULL);
    dtl_slice *slot = at && list.data ? dtl_vector_push(&v->lists, &import->arena) : NULL;
    if (!slot) return import->arena.status;
    *at = (uint32_t)(v->lists.count - 1);
    *slot = list;
    return DTL_OK;
}

/* The words that a sign of a pattern stands for, commas between; data NULL and a reason when there are none. */
static dtl_slice words_of(dtl_import_synsets *v, dtl_import_pattern *p, dtl_slice sign) {
    if (sign.data[0] == '&') {
        while (sign.length > 1 && sign.data[sign.length - 1] == '_') sign.length--;
        const uint32_t *at = dtl_map_get(&v->map, sign);
        dtl_slice list = at ? v->lists.items[*at] : DTL_NO_SLICE;
        if (!list.length) p->wrong = DTL_IMPORT_SYNSET;
        return list.length ? list : DTL_NO_SLICE;
    }
    dtl_slice word = dtl_import_clean(v->import, sign);
    if (dtl_import_is_word(word)) return word;
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
static void add_noun(dtl_import_pattern *p, dtl_slice words) {
    if (p->obj_word.data)
        p->wrong = DTL_IMPORT_WORDS;
    else if (p->obj_mod.data)
        p->obj_word = p->obj_mod, p->obj_mod = p->obj, p->obj = words;
    else if (p->obj.data)
        p->obj_mod = p->obj, p->obj = words;
    else
        p->obj = words;
}

static void set_oblique(dtl_import_synsets *v, dtl_import_pattern *p, dtl_slice preposition, dtl_slice words) {
    dtl_slice list = DTL_SLICE("");
    if (p->obl.data) {
        p->wrong = DTL_IMPORT_TWO_PHRASES;
        return;
    }
    while (words.data) {
        dtl_slice word = dtl_slice_cut(&words, ',');
        list = dtl_import_append(v->import, list, ',',
                                 dtl_arena_print(&v->import->arena, "%.*s:%.*s", DTL_PRINT(preposition), DTL_PRINT(word)));
    }
    p->obl = list;
}

static void add_extra(dtl_import_pattern *p, dtl_slice word) {
    if (p->extra_count < DTL_IMPORT_MAX_EXTRA)
        p->extra[p->extra_count++] = word;
    else
        p->wrong = DTL_IMPORT_WORDS;
}

static bool is_sign(dtl_slice sign, char c) {
    return sign.length == 1 && sign.data[0] == c;
}

/* "(TO &TOWN)": what is in the brackets, the first of which is open. */
static void read_phrase(dtl_import_synsets *v, dtl_import_pattern *p, dtl_slice *rest) {
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

static void read_before(dtl_import_synsets *v, dtl_import_pattern *p, dtl_slice sign) {
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

static void read_bare(dtl_import_synsets *v, dtl_import_pattern *p, dtl_slice words) {
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

static void read_after(dtl_import_synsets *v, dtl_import_pattern *p, dtl_slice sign, dtl_slice *rest) {
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
        dtl_slice parts = dtl_import_clean(v->import, sign);
        while (parts.data && p->wrong < 0) {
            dtl_slice word = dtl_slice_cut(&parts, ' ');
            if (dtl_import_is_word(word))
                read_bare(v, p, word);
            else
                p->wrong = DTL_IMPORT_SIGNS;
        }
    }
}

dtl_import_pattern dtl_import_read_pattern(dtl_import_synsets *v, dtl_slice text) {
    dtl_import_pattern p = {.wrong = -1};
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
