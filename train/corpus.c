#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/map.h"
#include "base/utf8.h"
#include "language/table.h"
#include "names.h"
#include "train.h"

enum { MAX_FILE = 256 << 20 };

/* Verbs in the present by their lemma, of one and of several: places in presents of the corpus. */
typedef struct presents {
    dtl_map of[2];
    uint32_t count;
} presents;

struct substitute {
    uint8_t from, to; /* dtl_relation */
    dtl_slice lemma;
    dtl_conllu_word word;
};

static void read_file(dtl_conllu *out, const char *path, dtl_arena *arena) {
    dtl_slice bytes;
    dtl_error error;
    char message[800];
    if (dtl_file_read(&bytes, path, MAX_FILE, arena, &error) || dtl_conllu_read(out, bytes, arena, &error)) {
        dtl_error_print(&error, message, sizeof message);
        stop("%s: %s", path, message);
    }
    say("%s: %zu sentences", path, out->count);
}

void sample_make_words(sample *s, dtl_arena *arena) {
    s->words = need(dtl_arena_array(arena, dtl_word, s->count));
    s->gold = need(dtl_arena_array(arena, uint16_t, s->count));
    for (uint32_t i = 0; i < s->count; i++) dtl_word_read(&s->words[i], s->forms[i]);
}

static void make_sample(sample *s, const dtl_conllu_sentence *source, dtl_arena *arena) {
    *s = (sample){.count = source->count};
    s->forms = need(dtl_arena_array(arena, dtl_slice, s->count));
    s->sources = need(dtl_arena_array(arena, const dtl_conllu_word *, s->count));
    s->heads = need(dtl_arena_array(arena, int32_t, s->count));
    s->relations = need(dtl_arena_array(arena, uint8_t, s->count));
    for (uint32_t i = 0; i < s->count; i++) {
        const dtl_conllu_word *word = &source->words[i];
        int relation = dtl_relation_of(word->relation);
        if (relation < 0) stop("unknown relation %.*s", DTL_PRINT(word->relation));
        s->forms[i] = word->form;
        s->sources[i] = word;
        s->heads[i] = word->head < 0 ? (int32_t)s->count : word->head;
        s->relations[i] = (uint8_t)relation;
    }
    sample_make_words(s, arena);
    uint16_t *names = need(dtl_arena_array(arena, uint16_t, s->count));
    if (names_of_entities(names, s)) s->names = names;
}

void corpus_read(corpus *out, const char *data, const char *folder, dtl_arena *arena) {
    char pattern[4096];
    glob_t found;
    snprintf(pattern, sizeof pattern, "%s/%s/*-train.conllu", data, folder);
    if (glob(pattern, 0, NULL, &found)) stop("there is no %s", pattern);
    const char *language = strchr(folder, '-');
    *out = (corpus){.arena = arena, .language = language ? language : "", .file_count = found.gl_pathc};
    out->files = need(dtl_arena_array(arena, dtl_conllu, found.gl_pathc));
    for (size_t i = 0; i < found.gl_pathc; i++) {
        read_file(&out->files[i], found.gl_pathv[i], arena);
        out->plain += (uint32_t)out->files[i].count;
    }
    globfree(&found);
    out->samples = need(dtl_arena_array(arena, sample, (size_t)out->plain * 3));
    for (size_t i = 0; i < out->file_count; i++) {
        for (size_t k = 0; k < out->files[i].count; k++)
            make_sample(&out->samples[out->count++], &out->files[i].sentences[k], arena);
    }
}

/* Another case, letter by letter; what has no other case stays. */
static dtl_slice rewrite(dtl_slice form, dtl_letter_case letter_case, dtl_arena *arena) {
    char *out = need(dtl_arena_alloc(arena, form.length * 2 + 1));
    size_t length = 0;
    bool first = true;
    for (const char *at = form.data, *end = at + form.length; at < end; first = false) {
        uint32_t code;
        at += dtl_utf8_decode(at, end, &code);
        bool upper = letter_case == DTL_CASE_UPPER || (letter_case == DTL_CASE_TITLE && first);
        if (letter_case == DTL_CASE_LOWER) code = dtl_utf8_lower(code);
        if (upper && code >= 'a' && code <= 'z') code -= 'a' - 'A';
        length += dtl_utf8_encode(out + length, code);
    }
    return (dtl_slice){out, length};
}

static bool ends_with_leaf_stop(const sample *s) {
    uint32_t last = s->count - 1;
    if (s->count < 3 || !dtl_slice_is(s->sources[last]->upos, "PUNCT")) return false;
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->heads[i] == (int32_t)last) return false;
    }
    return s->heads[last] != (int32_t)s->count;
}

/* In title case short words stay small, as headline styles have it. */
static bool keeps_small(const sample *s, uint32_t i) {
    const dtl_conllu_word *word = s->sources[i];
    return i > 0 && s->words[i].length <= 3 &&
           (dtl_slice_is(word->upos, "ADP") || dtl_slice_is(word->upos, "DET") || dtl_slice_is(word->upos, "CCONJ") ||
            dtl_slice_is(word->upos, "PART"));
}

/* A copy without the words that are marked; no word hangs on one of those. */
static sample *add_copy(corpus *c, const sample *from, const bool *left_out) {
    sample *s = &c->samples[c->count++];
    *s = *from;
    s->copy = true;
    s->count = 0;
    s->forms = need(dtl_arena_array(c->arena, dtl_slice, from->count));
    s->sources = need(dtl_arena_array(c->arena, const dtl_conllu_word *, from->count));
    s->heads = need(dtl_arena_array(c->arena, int32_t, from->count));
    s->relations = need(dtl_arena_array(c->arena, uint8_t, from->count));
    s->names = NULL;
    int32_t *place = need(dtl_arena_array(c->arena, int32_t, (size_t)from->count + 1));
    for (uint32_t i = 0; i < from->count; i++) {
        place[i] = (int32_t)s->count;
        s->count += !left_out[i];
    }
    place[from->count] = (int32_t)s->count;
    for (uint32_t i = 0, to = 0; i < from->count; i++) {
        if (left_out[i]) continue;
        s->forms[to] = from->forms[i];
        s->sources[to] = from->sources[i];
        s->relations[to] = from->relations[i];
        s->heads[to++] = place[from->heads[i]];
    }
    sample_make_words(s, c->arena);
    return s;
}

void sample_set_case(sample *s, dtl_letter_case letter_case, dtl_arena *arena) {
    for (uint32_t i = 0; i < s->count; i++) {
        if (letter_case == DTL_CASE_TITLE && keeps_small(s, i)) continue;
        s->forms[i] = rewrite(s->forms[i], letter_case, arena);
    }
    sample_make_words(s, arena);
}

static void leave_out_stop(const sample *s, bool *left_out) {
    memset(left_out, 0, s->count);
    if (ends_with_leaf_stop(s)) left_out[s->count - 1] = true;
}

static bool is_leaf(const sample *s, uint32_t i) {
    for (uint32_t k = 0; k < s->count; k++) {
        if (s->heads[k] == (int32_t)i) return false;
    }
    return s->heads[i] != (int32_t)s->count;
}

/* The present tense of a verb, as the treebanks write it of one or several who are spoken of; NULL when they do not. */
static const dtl_conllu_word *find_present(const corpus *c, const presents *all, dtl_slice lemma, bool several) {
    const uint32_t *at = dtl_map_get(&all->of[several], lemma);
    return at ? c->presents[*at] : NULL;
}

static void collect_present(corpus *c, presents *all, const dtl_conllu_word *word) {
    dtl_features features;
    dtl_features_parse(&features, word->features);
    bool several = dtl_features_have(&features, DTL_FEAT_NUMBER, "Plur"), added;
    if (!dtl_slice_is(word->upos, "VERB") || !dtl_features_have(&features, DTL_FEAT_TENSE, "Pres") ||
        !dtl_features_have(&features, DTL_FEAT_PERSON, "3") ||
        !(several || dtl_features_have(&features, DTL_FEAT_NUMBER, "Sing")))
        return;
    uint32_t *number = need(dtl_map_put(&all->of[several], word->lemma, &added));
    if (!added) return;
    *number = all->count;
    c->presents[all->count++] = word;
}

static void collect_presents(corpus *c, presents *all) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < c->plain; i++) count += c->samples[i].count;
    c->presents = need(dtl_arena_array(c->arena, const dtl_conllu_word *, count));
    *all = (presents){0};
    for (int several = 0; several < 2; several++) dtl_map_init(&all->of[several], c->arena, 1 << 20);
    for (uint32_t i = 0; i < c->plain; i++) {
        for (uint32_t k = 0; k < c->samples[i].count; k++) {
            if (c->samples[i].words[k].letter_case == DTL_CASE_LOWER) collect_present(c, all, c->samples[i].sources[k]);
        }
    }
}

/* What headlines write instead of a word. */
static void read_substitutes(corpus *c, const char *path) {
    enum { MOST = 64 };
    dtl_slice bytes;
    dtl_error error;
    if (dtl_file_read(&bytes, path, MAX_FILE, c->arena, &error)) stop("%s cannot be read", path);
    c->substitutes = need(dtl_arena_array(c->arena, struct substitute, MOST));
    for (dtl_slice rest = bytes; rest.data && c->substitute_count < MOST;) {
        dtl_slice line = dtl_slice_cut(&rest, '\n');
        if (line.length == 0 || line.data[0] == '#') continue;
        struct substitute *s = &c->substitutes[c->substitute_count++];
        int from = dtl_relation_of(dtl_slice_cut(&line, '\t'));
        s->lemma = dtl_slice_cut(&line, '\t');
        s->word.form = s->word.lemma = dtl_slice_cut(&line, '\t');
        s->word.upos = dtl_slice_cut(&line, '\t');
        s->word.xpos = dtl_slice_cut(&line, '\t');
        s->word.features = DTL_SLICE("_");
        int to = dtl_relation_of(line);
        if (from < 0 || to < 0 || dtl_upos_of(s->word.upos) < 0) stop("%s: a line is wrong", path);
        s->from = (uint8_t)from;
        s->to = (uint8_t)to;
    }
}

static void put_substitutes(const corpus *c, sample *s) {
    for (uint32_t i = 0; i < s->count; i++) {
        for (uint32_t k = 0; k < c->substitute_count; k++) {
            const struct substitute *one = &c->substitutes[k];
            if (s->relations[i] != one->from || !dtl_slice_equal(s->sources[i]->lemma, one->lemma)) continue;
            s->forms[i] = one->word.form;
            s->sources[i] = &one->word;
            s->relations[i] = one->to;
            break;
        }
    }
}

static bool has_several(const sample *s, uint32_t subject) {
    dtl_features features;
    dtl_features_parse(&features, s->sources[subject]->features);
    bool several = dtl_features_have(&features, DTL_FEAT_NUMBER, "Plur");
    for (uint32_t i = 0; i < s->count; i++)
        several = several || (s->heads[i] == (int32_t)subject && s->relations[i] == DTL_REL_CONJ);
    return several;
}

/* A headline: a short sentence with a subject and a verb in the past loses articles and auxiliaries of the passive and its stop,
 * and tells in the present. */
static bool add_headline(corpus *c, const sample *from, const presents *all, dtl_letter_case letter_case, bool substituted) {
    enum { LONGEST = 24 };
    bool left_out[LONGEST], several = false, subject = false;
    uint32_t root = 0;
    if (from->count > LONGEST || from->count < 4) return false;
    while (from->heads[root] != (int32_t)from->count) root++;
    leave_out_stop(from, left_out);
    for (uint32_t i = 0; i < from->count; i++) {
        uint8_t relation = from->relations[i];
        bool on_root = from->heads[i] == (int32_t)root;
        if (on_root && i < root && (relation == DTL_REL_NSUBJ || relation == DTL_REL_NSUBJ_PASS)) {
            subject = true;
            several = has_several(from, i);
        }
        left_out[i] = left_out[i] || ((relation == DTL_REL_DET || (relation == DTL_REL_AUX_PASS && on_root)) && is_leaf(from, i));
    }
    if (!subject || !dtl_slice_is(from->sources[root]->upos, "VERB")) return false;
    dtl_features features;
    dtl_features_parse(&features, from->sources[root]->features);
    const dtl_conllu_word *present = find_present(c, all, from->sources[root]->lemma, several);
    bool past = dtl_features_have(&features, DTL_FEAT_TENSE, "Past") && dtl_features_have(&features, DTL_FEAT_VERBFORM, "Fin");
    if (past && !present) return false;
    sample *s = add_copy(c, from, left_out);
    for (uint32_t i = 0; i < s->count && past; i++) {
        if (s->heads[i] != (int32_t)s->count) continue;
        s->forms[i] = present->form;
        s->sources[i] = present;
    }
    if (substituted) put_substitutes(c, s);
    sample_make_words(s, c->arena);
    if (letter_case == DTL_CASE_MIXED) {
        s->forms[0] = rewrite(s->forms[0], s->words[0].letter_case == DTL_CASE_LOWER ? DTL_CASE_TITLE : DTL_CASE_MIXED, c->arena);
        sample_make_words(s, c->arena);
    } else {
        sample_set_case(s, letter_case, c->arena);
    }
    return true;
}

/* The child of a word in which word i lies; the word itself for itself, UINT32_MAX for what does not hang on it. */
static uint32_t branch_of(const sample *s, uint32_t i, uint32_t top) {
    while (i != top && s->heads[i] != (int32_t)top) {
        if (s->heads[i] == (int32_t)s->count) return UINT32_MAX;
        i = (uint32_t)s->heads[i];
    }
    return i;
}

enum { CORE_LONGEST = 100, CORE_BRANCH = 6, CORE_LEAST = 4 };

/* Which children of a verb belong to its core; false when it has no noun as subject before it, or nothing behind it. */
static bool choose_core(bool *kept, const sample *s, uint32_t verb, const uint32_t *words) {
    bool subject = false, object = false, other = false;
    for (uint32_t i = 0; i < s->count; i++) {
        uint8_t relation = s->relations[i];
        bool noun = dtl_slice_is(s->sources[i]->upos, "NOUN") || dtl_slice_is(s->sources[i]->upos, "PROPN");
        kept[i] = i == verb;
        if (s->heads[i] != (int32_t)verb || words[i] > CORE_BRANCH) continue;
        bool whom = i > verb && relation == DTL_REL_OBJ, where = i > verb && !other && relation == DTL_REL_OBL;
        bool who = i < verb && noun && (relation == DTL_REL_NSUBJ || relation == DTL_REL_NSUBJ_PASS);
        subject = subject || who;
        object = object || whom;
        other = other || where;
        kept[i] = who || whom || where || relation == DTL_REL_AUX || relation == DTL_REL_AUX_PASS ||
                  relation == DTL_REL_COMPOUND_PRT || i + 1 == s->count;
    }
    return subject && (object || other);
}

/* A telling cut to its core: who (a noun), the verb, whom or what, and one more branch. Newspapers write many such sentences,
 * treebanks few: of their short ones most are no sentences. */
static bool add_core(corpus *c, const sample *from, uint32_t verb) {
    bool kept[CORE_LONGEST], left_out[CORE_LONGEST];
    uint32_t words[CORE_LONGEST] = {0}, count = 0, place = 0;
    if (from->count > CORE_LONGEST || !dtl_slice_is(from->sources[verb]->upos, "VERB")) return false;
    for (uint32_t i = 0; i < from->count; i++) {
        uint32_t branch = branch_of(from, i, verb);
        if (branch != UINT32_MAX) words[branch]++;
    }
    if (!choose_core(kept, from, verb, words)) return false;
    for (uint32_t i = 0; i < from->count; i++) {
        uint32_t branch = branch_of(from, i, verb);
        left_out[i] = branch == UINT32_MAX || !kept[branch];
        count += !left_out[i];
        place += i < verb && !left_out[i];
    }
    if (count < CORE_LEAST || count == from->count) return false;
    sample *s = add_copy(c, from, left_out);
    s->heads[place] = (int32_t)s->count;
    s->relations[place] = DTL_REL_ROOT;
    if (s->words[0].letter_case == DTL_CASE_LOWER) {
        s->forms[0] = rewrite(s->forms[0], DTL_CASE_TITLE, c->arena);
        sample_make_words(s, c->arena);
    }
    return true;
}

static bool add_cores(corpus *c, const sample *from) {
    for (uint32_t i = 0; i < from->count; i++) {
        if (add_core(c, from, i)) return true;
    }
    return false;
}

/* Other signs for the quotes of a sentence that writes them all alike. */
static bool add_quotes(corpus *c, const sample *from, dtl_slice opening, dtl_slice closing) {
    bool *none = need(dtl_arena_array(c->arena, bool, from->count)), open = false, found = false;
    for (uint32_t i = 0; i < from->count; i++) found = found || dtl_slice_is(from->forms[i], "\"");
    if (!found) return false;
    sample *s = add_copy(c, from, none);
    for (uint32_t i = 0; i < s->count; i++) {
        if (!dtl_slice_is(s->forms[i], "\"")) continue;
        open = !open;
        s->forms[i] = open ? opening : closing;
    }
    sample_make_words(s, c->arena);
    return true;
}

static void add_written_otherwise(corpus *c, const sample *from, dtl_letter_case letter_case, bool drop_stop) {
    bool *left_out = need(dtl_arena_array(c->arena, bool, from->count));
    if (drop_stop) leave_out_stop(from, left_out);
    sample *s = add_copy(c, from, left_out);
    if (letter_case != DTL_CASE_MIXED) sample_set_case(s, letter_case, c->arena);
}

void corpus_add_copies(corpus *c, const char *headlines, uint64_t seed) {
    presents all;
    collect_presents(c, &all);
    if (headlines) read_substitutes(c, headlines);
    for (uint32_t i = 0; i < c->plain; i++) {
        const sample *from = &c->samples[i];
        uint64_t draw = random_next(&seed) % 100, style = random_next(&seed) % 4;
        bool drop_stop = random_next(&seed) % 3 > 0, substituted = random_next(&seed) % 2;
        if (draw < 3) {
            add_written_otherwise(c, from, DTL_CASE_UPPER, drop_stop);
        } else if (draw < 6) {
            add_written_otherwise(c, from, DTL_CASE_TITLE, drop_stop);
        } else if (draw < 8) {
            add_written_otherwise(c, from, DTL_CASE_LOWER, drop_stop);
        } else if (draw < 12) {
            add_written_otherwise(c, from, DTL_CASE_MIXED, true);
        } else if (draw < 45) {
            add_headline(c, from, &all, style == 0 ? DTL_CASE_UPPER : style == 1 ? DTL_CASE_TITLE : DTL_CASE_MIXED, substituted);
        } else if (draw < 62) {
            add_quotes(c, from, DTL_SLICE("``"), DTL_SLICE("''"));
        } else if (draw < 79) {
            add_quotes(c, from, DTL_SLICE("\xE2\x80\x9C"), DTL_SLICE("\xE2\x80\x9D"));
        }
        add_cores(c, from);
    }
    say("%u sentences and %u copies", c->plain, c->count - c->plain);
}
