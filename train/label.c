#include "label.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "language/spanning.h"
#include "names.h"
#include "texts.h"

enum { LONGEST = 120, DEV_FIFTHS = 4, MOST_SAMPLES = 1 << 18, EVERY_WIRE_TEXT = 8 };

typedef struct labeller {
    corpus *out;
    dtl_language *teachers[MOST_TEACHERS];
    dtl_document documents[MOST_TEACHERS];
    dtl_language *namers[MOST_TEACHERS];
    dtl_document named[MOST_TEACHERS];
    size_t count, namer_count;
    float *votes; /* [LONGEST][LONGEST + 1]: word, head; the root is head 0 */
    dtl_spanning *spanning;
    size_t words, agreed;
    uint64_t seed;
    uint32_t manner; /* of the names that are being read */
} labeller;

static void check(int status, const dtl_error *error) {
    char message[800];
    if (status == DTL_OK) return;
    dtl_error_print(error, message, sizeof message);
    stop("%s", message);
}

/* ---- A vote ---- */

static const dtl_token *token_of(const labeller *l, size_t teacher, uint32_t index) {
    return &l->documents[teacher].tokens.items[index];
}

/* Head of a word within its sentence as the network numbers them: 0 the root, word i is i + 1. */
static uint32_t head_of(const dtl_token *token, uint32_t first) {
    return token->head < (int32_t)first ? 0 : (uint32_t)token->head - first + 1;
}

static bool same_tag(const dtl_token *a, const dtl_token *b) {
    return a->upos == b->upos && dtl_slice_equal(a->xpos, b->xpos);
}

/* The first of the teachers whose tag most give. */
static const dtl_token *elect_tag(const labeller *l, uint32_t index) {
    const dtl_token *best = token_of(l, 0, index);
    size_t most = 0;
    for (size_t k = 0; k < l->count; k++) {
        size_t votes = 0;
        for (size_t j = 0; j < l->count; j++) votes += same_tag(token_of(l, k, index), token_of(l, j, index));
        if (votes > most) best = token_of(l, k, index);
        most = votes > most ? votes : most;
    }
    return best;
}

/* The relation that most teachers with the head give; how many that are. */
static size_t elect_relation(const labeller *l, uint32_t index, uint32_t first, uint32_t head, uint8_t *relation) {
    size_t votes[DTL_RELATION_COUNT] = {0}, most = 0;
    *relation = token_of(l, 0, index)->relation;
    for (size_t k = 0; k < l->count; k++) {
        const dtl_token *token = token_of(l, k, index);
        if (head_of(token, first) == head && ++votes[token->relation] > most) {
            most = votes[token->relation];
            *relation = token->relation;
        }
    }
    if (most == 0 && (head == 0) != (*relation == DTL_REL_ROOT)) *relation = head == 0 ? DTL_REL_ROOT : DTL_REL_DEP;
    return most;
}

static void elect_heads(const labeller *l, uint32_t first, uint32_t count, int32_t *heads) {
    size_t columns = (size_t)count + 1;
    memset(l->votes, 0, count * columns * sizeof *l->votes);
    for (size_t k = 0; k < l->count; k++) {
        for (uint32_t i = 0; i < count; i++) l->votes[i * columns + head_of(token_of(l, k, first + i), first)] += 1;
    }
    dtl_spanning_find(l->spanning, l->votes, count + 1, count, heads);
}

/* ---- Samples ---- */

static dtl_slice features_text(const dtl_features *features, dtl_arena *arena) {
    dtl_buffer text;
    dtl_buffer_init(&text, 1024);
    for (int feature = 0; feature < DTL_FEATURE_COUNT; feature++) {
        if (!features->value[feature]) continue;
        dtl_slice value = dtl_feature_value_name((dtl_feature)feature, features->value[feature]);
        dtl_buffer_print(&text, "%s%s=%.*s", text.length ? "|" : "", dtl_feature_name((dtl_feature)feature), DTL_PRINT(value));
    }
    dtl_slice out = dtl_arena_copy(arena, dtl_buffer_slice(&text));
    dtl_buffer_clear(&text);
    return out;
}

static const dtl_conllu_word *make_source(const dtl_token *token, dtl_slice form, dtl_arena *arena) {
    dtl_conllu_word *word = need(dtl_arena_new(arena, dtl_conllu_word));
    word->form = word->lemma = form;
    word->upos = dtl_slice_of(dtl_upos_name((dtl_upos)token->upos));
    word->xpos = dtl_arena_copy(arena, token->xpos);
    word->features = features_text(&token->features, arena);
    return word;
}

/* Sentence number of all documents, which have the same tokens there. NULL when it is too long to learn from. */
static sample *add_sample(labeller *l, size_t number) {
    const dtl_sentence *sentence = &l->documents[0].sentences.items[number];
    uint32_t first = sentence->first, count = sentence->end - first;
    dtl_arena *arena = l->out->arena;
    if (count < 2 || count > LONGEST || l->out->count == MOST_SAMPLES) return NULL;
    sample *s = &l->out->samples[l->out->count++];
    *s = (sample){.count = count};
    s->forms = need(dtl_arena_array(arena, dtl_slice, count));
    s->sources = need(dtl_arena_array(arena, const dtl_conllu_word *, count));
    s->heads = need(dtl_arena_array(arena, int32_t, count));
    s->relations = need(dtl_arena_array(arena, uint8_t, count));
    s->weights = need(dtl_arena_array(arena, float, count));
    elect_heads(l, first, count, s->heads);
    for (uint32_t i = 0; i < count; i++) {
        const dtl_token *token = elect_tag(l, first + i);
        size_t votes = elect_relation(l, first + i, first, (uint32_t)s->heads[i], &s->relations[i]);
        s->forms[i] = dtl_arena_copy(arena, token->form);
        s->sources[i] = make_source(token, s->forms[i], arena);
        s->weights[i] = (float)votes / (float)l->count;
        s->heads[i] = s->heads[i] == 0 ? (int32_t)count : s->heads[i] - 1;
        l->agreed += votes == l->count;
    }
    l->words += count;
    sample_make_words(s, arena);
    return s;
}

/* A few of the sentences are written as headlines are. */
static void vary(labeller *l, sample *s) {
    uint64_t draw = random_next(&l->seed) % 100;
    if (draw < 10) sample_set_case(s, draw < 5 ? DTL_CASE_UPPER : DTL_CASE_TITLE, l->out->arena);
}

/* ---- Text ---- */

/* The sentences and tokens of the first document in another, for run_tokens. */
static void copy_tokens(dtl_document *to, const dtl_document *from) {
    to->report = from->report;
    for (size_t i = 0; i < from->tokens.count; i++) {
        const dtl_token *token = &from->tokens.items[i];
        *(dtl_token *)need(dtl_vector_push(&to->tokens, &to->arena)) =
            (dtl_token){.span = token->span, .form = token->form, .words = token->words, .head = DTL_NO_TOKEN};
    }
    for (size_t i = 0; i < from->sentences.count; i++) {
        dtl_sentence *sentence = need(dtl_vector_push(&to->sentences, &to->arena));
        *sentence = from->sentences.items[i];
        sentence->root = DTL_NO_TOKEN;
    }
}

/* The first document has its tokens; every teacher reads them. */
static void ask_teachers(labeller *l) {
    dtl_error error;
    for (size_t k = 1; k < l->count; k++) {
        dtl_document_reset(&l->documents[k]);
        copy_tokens(&l->documents[k], &l->documents[0]);
    }
    for (size_t k = 0; k < l->count; k++) check(dtl_language_run_tokens(l->teachers[k], &l->documents[k], &error), &error);
}

/* ---- Names by vote ---- */

/* Every namer reads the tokens of the first document. */
static void ask_namers(labeller *l) {
    dtl_error error;
    for (size_t k = 0; k < l->namer_count; k++) {
        dtl_document_reset(&l->named[k]);
        copy_tokens(&l->named[k], &l->documents[0]);
        check(dtl_language_run_tokens(l->namers[k], &l->named[k], &error), &error);
    }
}

/* The classes that more than a third of the namers give a word. */
static uint16_t elect_names(const labeller *l, uint32_t index) {
    size_t votes[DTL_NAME_CLASSES] = {0};
    uint16_t out = 0;
    for (size_t k = 0; k < l->namer_count; k++) votes[l->named[k].tokens.items[index].name]++;
    for (int c = 0; c < DTL_NAME_CLASSES; c++) out |= (uint16_t)(votes[c] * 3 > l->namer_count ? 1 << c : 0);
    return out;
}

static void name_sample(labeller *l, sample *s, uint32_t first) {
    if (l->namer_count == 0) return;
    s->names = need(dtl_arena_array(l->out->arena, uint16_t, s->count));
    for (uint32_t i = 0; i < s->count; i++) s->names[i] = elect_names(l, first + i);
}

static void label_text(void *context, dtl_slice text) {
    labeller *l = context;
    dtl_error error;
    if (text.length > DTL_MAX_TEXT_BYTES) return;
    dtl_document_reset(&l->documents[0]);
    l->documents[0].report.text = text;
    check(dtl_language_run(l->teachers[0], &l->documents[0], &error), &error);
    ask_teachers(l);
    ask_namers(l);
    for (size_t i = 0; i < l->documents[0].sentences.count; i++) {
        sample *s = add_sample(l, i);
        if (!s) continue;
        name_sample(l, s, l->documents[0].sentences.items[i].first);
        vary(l, s);
    }
}

/* ---- Names ---- */

static void label_tagged(labeller *l, const dtl_iob2_sentence *tagged, const name_meanings *meanings, bool dev) {
    dtl_error error;
    dtl_document *document = &l->documents[0];
    dtl_document_reset(document);
    check(dtl_iob2_fill(document, tagged, &error), &error);
    ask_teachers(l);
    sample *s = add_sample(l, 0);
    if (!s) return;
    s->names = need(dtl_arena_array(l->out->arena, uint16_t, s->count));
    names_allow(s->names, tagged, s, meanings);
    s->manner = l->manner;
    if (!dev) vary(l, s);
    for (uint32_t i = 0; i < s->count && dev; i++) {
        s->weights[i] = 0;
        s->sources[i] = NULL;
    }
}

/* NAMES ending in -train.iob2 or -dev.iob2. */
static void label_names(labeller *l, const char *data, const char *table, const char *ending, bool dev) {
    char pattern[4096];
    glob_t found;
    snprintf(pattern, sizeof pattern, "%s/names/*%s", data, ending);
    if (glob(pattern, 0, NULL, &found)) return;
    for (size_t i = 0; i < found.gl_pathc; i++) {
        dtl_iob2 file;
        dtl_error error;
        const char *path = found.gl_pathv[i];
        check(dtl_iob2_read(&file, path, l->out->arena, &error), &error);
        l->manner = dev ? 0 : (uint32_t)i + 1;
        const name_meanings *meanings = name_meanings_read(table, path, l->out->arena);
        size_t count = dev ? file.count * DEV_FIFTHS / 5 : file.count;
        for (size_t k = 0; k < count; k++) {
            dtl_iob2_sentence sentence = dev ? file.sentences[k] : names_cut_hyphens(&file.sentences[k], l->out->arena);
            label_tagged(l, &sentence, meanings, dev);
        }
        say("%s: %zu sentences", path, count);
    }
    globfree(&found);
}

/* A sentence of the treebanks whose names nobody marked. */
static void name_treebank(labeller *l, sample *s) {
    dtl_error error;
    dtl_arena *arena = l->out->arena;
    if (s->names || l->namer_count == 0) return;
    dtl_iob2_sentence words = {s->forms, need(dtl_arena_array(arena, dtl_slice, s->count)), s->count};
    for (uint32_t i = 0; i < s->count; i++) words.tags[i] = DTL_SLICE("O");
    dtl_document_reset(&l->documents[0]);
    check(dtl_iob2_fill(&l->documents[0], &words, &error), &error);
    ask_namers(l);
    name_sample(l, s, 0);
}

static void open_models(char *const *paths, size_t count, dtl_language **models, dtl_document *documents) {
    dtl_error error;
    for (size_t k = 0; k < count; k++) {
        check(dtl_language_open(&models[k], paths[k], &error), &error);
        dtl_document_init(&documents[k]);
    }
}

static void close_models(size_t count, dtl_language **models, dtl_document *documents) {
    for (size_t k = 0; k < count; k++) {
        dtl_language_close(models[k]);
        dtl_document_clear(&documents[k]);
    }
}

void label_read(corpus *out, corpus *treebanks, const char *data, const labels_from *from, dtl_arena *arena) {
    labeller l = {.out = out, .count = from->teacher_count, .namer_count = from->namer_count};
    *out = (corpus){.arena = arena};
    if (l.count == 0) return;
    out->samples = need(dtl_arena_array(arena, sample, MOST_SAMPLES));
    l.votes = need(calloc((size_t)LONGEST * (LONGEST + 1), sizeof *l.votes));
    l.spanning = need(dtl_spanning_new(arena, LONGEST));
    open_models(from->teachers, l.count, l.teachers, l.documents);
    open_models(from->namers, l.namer_count, l.namers, l.named);
    label_names(&l, data, from->names, "-dev.iob2", true);
    out->plain = out->count;
    label_names(&l, data, from->names, "-train.iob2", false);
    if (from->texts) {
        texts_read(data, "quotes/*.train.jsonl", 1, label_text, &l);
        texts_read(data, "ecb/*.train.jsonl", 1, label_text, &l);
        texts_read(data, "text/*.jsonl.gz", EVERY_WIRE_TEXT, label_text, &l);
    }
    for (uint32_t i = 0; i < treebanks->plain; i++) name_treebank(&l, &treebanks->samples[i]);
    say("labelled: %u sentences, %zu words, all teachers agree on %.3f", out->count, l.words, (double)l.agreed / (double)l.words);
    close_models(l.count, l.teachers, l.documents);
    close_models(l.namer_count, l.namers, l.named);
    free(l.votes);
}
