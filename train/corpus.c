#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/utf8.h"
#include "train.h"

enum { MAX_FILE = 256 << 20 };

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

static void make_words(sample *s, dtl_arena *arena) {
    s->words = need(dtl_arena_array(arena, dtl_word, s->count));
    s->gold = need(dtl_arena_array(arena, uint16_t, s->count));
    for (uint32_t i = 0; i < s->count; i++) dtl_word_read(&s->words[i], s->forms[i]);
}

static void make_sample(sample *s, const dtl_conllu_sentence *source, dtl_arena *arena) {
    *s = (sample){.source = source, .count = source->count};
    s->forms = need(dtl_arena_array(arena, dtl_slice, s->count));
    s->heads = need(dtl_arena_array(arena, int32_t, s->count));
    s->relations = need(dtl_arena_array(arena, uint8_t, s->count));
    for (uint32_t i = 0; i < s->count; i++) {
        const dtl_conllu_word *word = &source->words[i];
        int relation = dtl_relation_of(word->relation);
        if (relation < 0) stop("unknown relation %.*s", DTL_PRINT(word->relation));
        s->forms[i] = word->form;
        s->heads[i] = word->head < 0 ? (int32_t)s->count : word->head;
        s->relations[i] = (uint8_t)relation;
    }
    make_words(s, arena);
}

void corpus_read(corpus *out, const char *data, const char *folder, dtl_arena *arena) {
    char pattern[4096];
    glob_t found;
    snprintf(pattern, sizeof pattern, "%s/%s/*-train.conllu", data, folder);
    if (glob(pattern, 0, NULL, &found)) stop("there is no %s", pattern);
    *out = (corpus){.arena = arena, .file_count = found.gl_pathc};
    out->files = need(dtl_arena_array(arena, dtl_conllu, found.gl_pathc));
    for (size_t i = 0; i < found.gl_pathc; i++) {
        read_file(&out->files[i], found.gl_pathv[i], arena);
        out->plain += (uint32_t)out->files[i].count;
    }
    globfree(&found);
    out->samples = need(dtl_arena_array(arena, sample, (size_t)out->plain * 2));
    for (size_t i = 0; i < out->file_count; i++) {
        for (size_t k = 0; k < out->files[i].count; k++) make_sample(&out->samples[out->count++], &out->files[i].sentences[k], arena);
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
    if (s->count < 3 || !dtl_slice_is(s->source->words[last].upos, "PUNCT")) return false;
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->heads[i] == (int32_t)last) return false;
    }
    return s->heads[last] != (int32_t)s->count;
}

/* In title case short words stay small, as headline styles have it. */
static bool keeps_small(const sample *s, uint32_t i) {
    return i > 0 && s->words[i].length <= 3 && (dtl_slice_is(s->source->words[i].upos, "ADP") ||
           dtl_slice_is(s->source->words[i].upos, "DET") || dtl_slice_is(s->source->words[i].upos, "CCONJ") ||
           dtl_slice_is(s->source->words[i].upos, "PART"));
}

static void add_copy(corpus *c, const sample *from, dtl_letter_case letter_case, bool drop_stop) {
    sample *s = &c->samples[c->count++];
    *s = *from;
    s->copy = true;
    if (drop_stop && ends_with_leaf_stop(from)) s->count--;
    s->forms = need(dtl_arena_array(c->arena, dtl_slice, s->count));
    s->heads = need(dtl_arena_array(c->arena, int32_t, s->count));
    for (uint32_t i = 0; i < s->count; i++) {
        bool as_is = letter_case == DTL_CASE_MIXED || (letter_case == DTL_CASE_TITLE && keeps_small(from, i));
        s->forms[i] = as_is ? from->forms[i] : rewrite(from->forms[i], letter_case, c->arena);
        s->heads[i] = from->heads[i] == (int32_t)from->count ? (int32_t)s->count : from->heads[i];
    }
    make_words(s, c->arena);
}

void corpus_add_copies(corpus *c, uint64_t seed) {
    for (uint32_t i = 0; i < c->plain; i++) {
        uint64_t draw = random_next(&seed) % 100;
        bool drop_stop = random_next(&seed) % 3 > 0;
        if (draw < 4) {
            add_copy(c, &c->samples[i], DTL_CASE_UPPER, drop_stop);
        } else if (draw < 9) {
            add_copy(c, &c->samples[i], DTL_CASE_TITLE, drop_stop);
        } else if (draw < 11) {
            add_copy(c, &c->samples[i], DTL_CASE_LOWER, drop_stop);
        } else if (draw < 16) {
            add_copy(c, &c->samples[i], DTL_CASE_MIXED, true);
        }
    }
    say("%u sentences and %u copies", c->plain, c->count - c->plain);
}
