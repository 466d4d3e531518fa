#include "names.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "language/table.h"

enum { MAX_FILE = 64 << 20, MOST_MEANINGS = 128, MOST_ENTITIES = 64, NO_NAME = 1 };

static bool is_comment(dtl_slice line) {
    return line.length > 0 && line.data[0] == '#';
}

/* ---- What tags mean ---- */

typedef struct meaning {
    dtl_slice tag;
    bool none;
    uint8_t types; /* dtl_name_type, as bits */
} meaning;

struct name_meanings {
    meaning items[MOST_MEANINGS];
    size_t count;
};

static bool starts_file_name(dtl_slice start, const char *path) {
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    return strlen(name) >= start.length && memcmp(name, start.data, start.length) == 0;
}

static meaning meaning_of(const char *table, dtl_slice tag, dtl_slice list) {
    meaning m = {.tag = tag};
    while (list.data) {
        dtl_slice one = dtl_slice_cut(&list, ',');
        int type = dtl_name_type_of(one);
        if (dtl_slice_is(one, "-")) {
            m.none = true;
        } else if (type >= 0) {
            m.types |= (uint8_t)(1 << type);
        } else {
            stop("%s: %.*s is no type of name", table, DTL_PRINT(one));
        }
    }
    return m;
}

name_meanings *name_meanings_read(const char *table, const char *path, dtl_arena *arena) {
    dtl_slice bytes;
    dtl_error error;
    name_meanings *all = need(dtl_arena_new(arena, name_meanings));
    if (dtl_file_read(&bytes, table, MAX_FILE, arena, &error)) stop("%s cannot be read", table);
    for (dtl_slice rest = bytes; rest.data && all->count < MOST_MEANINGS;) {
        dtl_slice line = dtl_slice_cut(&rest, '\n');
        if (is_comment(line) || line.length == 0) continue;
        dtl_slice start = dtl_slice_cut(&line, '\t'), tag = dtl_slice_cut(&line, '\t');
        if (starts_file_name(start, path)) all->items[all->count++] = meaning_of(table, tag, line);
    }
    return all;
}

static const meaning *find_meaning(const name_meanings *all, dtl_slice tag) {
    for (size_t i = 0; i < all->count; i++) {
        if (dtl_slice_equal(all->items[i].tag, tag)) return &all->items[i];
    }
    return NULL;
}

static uint16_t allowed(const meaning *m, bool begins) {
    uint16_t out = m->none ? NO_NAME : 0;
    bool sure = !m->none && (m->types & (m->types - 1)) == 0;
    for (int type = 0; type < DTL_NAME_COUNT; type++) {
        if (!(m->types >> type & 1)) continue;
        if (!sure || begins) out |= (uint16_t)(1 << dtl_name_begin((dtl_name_type)type));
        if (!sure || !begins) out |= (uint16_t)(1 << dtl_name_inside((dtl_name_type)type));
    }
    return out;
}

/* Names of peoples and what belongs to them are no names of places: adjectives, and who are several. */
static bool is_of_people(const dtl_conllu_word *word) {
    dtl_features features;
    dtl_features_parse(&features, word->features);
    return dtl_slice_is(word->upos, "ADJ") || dtl_features_have(&features, DTL_FEAT_NUMBER, "Plur");
}

void names_allow(uint16_t *out, const dtl_iob2_sentence *s, const sample *tree, const name_meanings *meanings) {
    bool title = false;
    for (uint32_t i = 0; i < s->count; i++) {
        dtl_slice tag = s->tags[i];
        bool outside = tag.length < 3, begins = !outside && tag.data[0] == 'B';
        if (!outside) tag = (dtl_slice){tag.data + 2, tag.length - 2};
        const meaning *m = find_meaning(meanings, tag);
        out[i] = NAMES_ALL;
        if (!m) continue;
        bool person = m->types == 1 << DTL_NAME_PER;
        bool starts = begins || title; /* behind a title the name begins anew */
        title = person && starts && tree->relations[i] == DTL_REL_NMOD_DESC;
        bool none = title || (m->none && m->types == 1 << DTL_NAME_LOC && is_of_people(tree->sources[i]));
        out[i] = none ? NO_NAME : allowed(m, starts);
    }
}

/* ---- Hyphens ---- */

/* A hyphen between signs, where treebanks cut words. */
static size_t find_hyphen(dtl_slice form) {
    size_t at = dtl_slice_find(form, DTL_SLICE("-"), 1);
    return at != SIZE_MAX && at + 1 < form.length ? at : SIZE_MAX;
}

dtl_iob2_sentence names_cut_hyphens(const dtl_iob2_sentence *from, dtl_arena *arena) {
    size_t room = from->count;
    for (uint32_t i = 0; i < from->count; i++) {
        for (size_t k = 0; k < from->forms[i].length; k++) room += from->forms[i].data[k] == '-' ? 2 : 0;
    }
    dtl_iob2_sentence out = {need(dtl_arena_array(arena, dtl_slice, room)), need(dtl_arena_array(arena, dtl_slice, room)), 0};
    for (uint32_t i = 0; i < from->count; i++) {
        dtl_slice rest = from->forms[i], tag = from->tags[i], inside = tag;
        if (tag.length > 2) inside = dtl_arena_print(arena, "I%.*s", (int)tag.length - 1, tag.data + 1);
        for (size_t cut; (cut = find_hyphen(rest)) != SIZE_MAX; tag = inside) {
            dtl_slice pieces[] = {{rest.data, cut}, {rest.data + cut, 1}};
            for (int k = 0; k < 2; k++, tag = inside) {
                out.forms[out.count] = pieces[k];
                out.tags[out.count++] = tag;
            }
            rest = (dtl_slice){rest.data + cut + 1, rest.length - cut - 1};
        }
        out.forms[out.count] = rest;
        out.tags[out.count++] = tag;
    }
    return out;
}

/* ---- Entities ---- */

typedef struct entity {
    dtl_slice id;
    int type;            /* dtl_name_type, -1 for kinds that are no names */
    uint32_t first, end; /* words; end 0: still open */
} entity;

static int type_of(dtl_slice kind) {
    static const struct {
        const char *kind;
        dtl_name_type type;
    } kinds[] = {{"person", DTL_NAME_PER},     {"place", DTL_NAME_LOC},   {"organization", DTL_NAME_ORG},
                 {"event", DTL_NAME_EVENT},    {"object", DTL_NAME_MISC}, {"abstract", DTL_NAME_MISC},
                 {"substance", DTL_NAME_MISC}, {"animal", DTL_NAME_MISC}, {"plant", DTL_NAME_MISC}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (dtl_slice_is(kind, kinds[i].kind)) return (int)kinds[i].type;
    }
    return -1;
}

static dtl_slice entity_marks(dtl_slice misc) {
    while (misc.data) {
        dtl_slice field = dtl_slice_cut(&misc, '|');
        if (dtl_slice_starts(field, DTL_SLICE("Entity="))) return (dtl_slice){field.data + 7, field.length - 7};
    }
    return DTL_NO_SLICE;
}

static size_t piece_length(dtl_slice marks, const char *ends) {
    size_t length = 0;
    while (length < marks.length && !strchr(ends, marks.data[length])) length++;
    return length;
}

/* "(1-person-..." opens 1, "1)" closes it, "(1-person-...)" does both. */
static void read_marks(dtl_slice marks, uint32_t word, entity *all, size_t *count) {
    while (marks.length > 0) {
        if (marks.data[0] == '(') {
            size_t length = 1 + piece_length((dtl_slice){marks.data + 1, marks.length - 1}, "()");
            dtl_slice fields = {marks.data + 1, length - 1}, id = dtl_slice_cut(&fields, '-'), kind = dtl_slice_cut(&fields, '-');
            if (*count < MOST_ENTITIES) all[(*count)++] = (entity){id, type_of(kind), word, 0};
            marks = (dtl_slice){marks.data + length, marks.length - length};
            if (marks.length > 0 && marks.data[0] == ')') {
                all[*count - 1].end = word + 1;
                marks = (dtl_slice){marks.data + 1, marks.length - 1};
            }
            continue;
        }
        size_t length = piece_length(marks, "()");
        for (size_t i = *count; i-- > 0;) {
            if (all[i].end || !dtl_slice_equal(all[i].id, (dtl_slice){marks.data, length})) continue;
            all[i].end = word + 1;
            break;
        }
        length += length < marks.length;
        marks = (dtl_slice){marks.data + length, marks.length - length};
    }
}

static bool is_proper(const sample *s, uint32_t i) {
    return dtl_slice_is(s->sources[i]->upos, "PROPN");
}

/* A word that can stand within a name before its head. */
static bool can_lead(const sample *s, uint32_t i) {
    return is_proper(s, i) || (s->words[i].letter_case != DTL_CASE_LOWER && i > 0 && s->relations[i] != DTL_REL_DET);
}

/* From the whole mention to the name in it; false when its head is no proper noun. */
static bool narrow(entity *e, const sample *s) {
    uint32_t head = e->first;
    while (head < e->end && s->heads[head] >= (int32_t)e->first && s->heads[head] < (int32_t)e->end) head++;
    if (head == e->end || !is_proper(s, head)) return false;
    uint32_t first = head, end = head + 1;
    while (first > e->first && can_lead(s, first - 1) && s->relations[first - 1] != DTL_REL_NMOD_DESC) first--;
    while (end < e->end) {
        bool linked = e->type != DTL_NAME_PER && end + 1 < e->end && s->relations[end] == DTL_REL_CASE && is_proper(s, end + 1);
        if (!is_proper(s, end) && !linked) break;
        end += linked ? 2 : 1;
    }
    *e = (entity){e->id, e->type, first, end};
    return true;
}

static int by_length(const void *a, const void *b) {
    const entity *x = a, *y = b;
    uint32_t p = x->end - x->first, q = y->end - y->first;
    return p != q ? (p < q ? 1 : -1) : x->first < y->first ? -1 : x->first > y->first;
}

static bool is_free(const uint16_t *out, const entity *e) {
    for (uint32_t i = e->first; i < e->end; i++) {
        if (out[i] != NO_NAME) return false;
    }
    return true;
}

bool names_of_entities(uint16_t *out, const sample *s) {
    entity all[MOST_ENTITIES];
    size_t count = 0, named = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        dtl_slice marks = entity_marks(s->sources[i]->misc);
        if (marks.data) read_marks(marks, i, all, &count);
    }
    if (count == 0) return false;
    for (size_t i = 0; i < count; i++) {
        entity e = all[i];
        if (e.type >= 0 && e.end > e.first && narrow(&e, s)) all[named++] = e;
    }
    qsort(all, named, sizeof *all, by_length);
    for (uint32_t i = 0; i < s->count; i++) out[i] = NO_NAME;
    for (size_t k = 0; k < named; k++) {
        const entity *e = &all[k];
        if (!is_free(out, e)) continue;
        for (uint32_t i = e->first; i < e->end; i++) {
            bool begins = i == e->first;
            out[i] = (uint16_t)(1 << (begins ? dtl_name_begin((dtl_name_type)e->type) : dtl_name_inside((dtl_name_type)e->type)));
        }
    }
    return true;
}
