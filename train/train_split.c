/* Learns where tokens and sentences end, from the treebanks' raw text. */
#include <stdlib.h>

#include "base/utf8.h"
#include "perceptron.h"
#include "points.h"
#include "train.h"

enum { EPOCHS = 8, MOST_ROWS = 100000, NOT_A_START = 255, MARGIN = 8 };

/* A paragraph as raw text, with what the treebank says of it. */
typedef struct paragraph {
    dtl_slice text;
    uint8_t *starts; /* [byte]: DTL_CUT_WORD or DTL_CUT_TOKEN where a word begins, else NOT_A_START */
    uint8_t *begin;  /* [byte]: how many tokens begin there: several where they are no pieces of the text */
    dtl_split_token *tokens;
    bool *ends; /* [token]: a sentence ends behind it */
    size_t count;
} paragraph;

typedef struct paragraphs {
    paragraph *items;
    uint32_t count;
} paragraphs;

static bool begins_paragraph(const dtl_conllu_sentence *s) {
    return s->new_document || s->new_paragraph;
}

/* Joins sentences [first, end) by blanks. */
static void make_paragraph(paragraph *p, const dtl_conllu_sentence *first, const dtl_conllu_sentence *end,
                           const dtl_lookup *points, dtl_arena *arena) {
    size_t length = 0, words = 0, at = 0;
    for (const dtl_conllu_sentence *s = first; s < end; s++) {
        length += s->text.length + 1;
        words += s->count;
    }
    char *text = need(dtl_arena_alloc(arena, length));
    *p = (paragraph){.text = {text, length - 1}};
    p->starts = need(dtl_arena_alloc(arena, length));
    memset(p->starts, NOT_A_START, length);
    p->begin = need(dtl_arena_array(arena, uint8_t, length));
    p->tokens = need(dtl_arena_array(arena, dtl_split_token, words));
    p->ends = need(dtl_arena_array(arena, bool, words));
    for (const dtl_conllu_sentence *s = first; s < end; s++) {
        dtl_slice sentence = s->text;
        if (s > first) text[at++] = ' ';
        memcpy(text + at, sentence.data, sentence.length);
        size_t from = at;
        at += sentence.length;
        bool sum = true;
        size_t found = from;
        for (uint32_t i = 0; i < s->count; i++) {
            const dtl_conllu_word *word = &s->words[i];
            if (word->words) sum = dtl_conllu_is_sum(s, i);
            if (word->words || sum) {
                dtl_slice written = sum ? word->form : word->surface;
                found = dtl_slice_find((dtl_slice){text, at}, written, from);
                if (found == SIZE_MAX) stop("line %u: a word does not stand in the text of its sentence", s->line);
                p->starts[found] = word->words ? DTL_CUT_TOKEN : DTL_CUT_WORD;
                bool space = p->count > 0 && (found > from || i == 0);
                dtl_split_token_read(&p->tokens[p->count], word->form, space, points);
                from = found + written.length;
            } else {
                dtl_split_token_read(&p->tokens[p->count], word->form, false, points);
            }
            p->begin[found]++;
            p->ends[p->count++] = i + 1 == s->count;
        }
    }
}

static bool is_plain_quote(const paragraph *p, size_t byte) {
    return p->text.data[byte] == '"' && p->starts[byte] == DTL_CUT_TOKEN &&
           (byte + 1 == p->text.length || p->text.data[byte + 1] == ' ' || p->starts[byte + 1] != NOT_A_START);
}

/* The paragraph with other quotes; false when it has none. */
static bool make_quoted(paragraph *out, const paragraph *p, const char *const signs[2], dtl_arena *arena) {
    size_t token = 0, length = 0, quotes = 0;
    char *text = need(dtl_arena_alloc(arena, 3 * p->text.length + 1));
    *out = (paragraph){.starts = need(dtl_arena_alloc(arena, 3 * p->text.length + 1)), .ends = p->ends, .count = p->count};
    memset(out->starts, NOT_A_START, 3 * p->text.length + 1);
    out->begin = need(dtl_arena_array(arena, uint8_t, 3 * p->text.length + 1));
    out->tokens = need(dtl_arena_array(arena, dtl_split_token, p->count));
    memcpy(out->tokens, p->tokens, p->count * sizeof *p->tokens);
    for (size_t i = 0; i < p->text.length; i++) {
        dtl_slice piece = {p->text.data + i, 1};
        if (is_plain_quote(p, i)) {
            piece = dtl_slice_of(signs[quotes++ % 2]);
            dtl_word_read(&out->tokens[token].word, piece);
        }
        token += p->begin[i];
        out->starts[length] = p->starts[i];
        out->begin[length] = p->begin[i];
        memcpy(text + length, piece.data, piece.length);
        length += piece.length;
    }
    out->text = (dtl_slice){text, length};
    return quotes > 0;
}

static void add_quoted(paragraphs *out, dtl_arena *arena) {
    static const char *const signs[][2] = {{"``", "''"}, {"\xE2\x80\x9C", "\xE2\x80\x9D"}};
    uint32_t plain = out->count;
    for (uint32_t i = 0; i < plain; i++) {
        for (int kind = 0; kind < 2; kind++)
            out->count += make_quoted(&out->items[out->count], &out->items[i], signs[kind], arena);
    }
}

static void make_paragraphs(paragraphs *out, const corpus *c, const dtl_lookup *points) {
    out->items = need(dtl_arena_array(c->arena, paragraph, (size_t)c->plain * 3 + 1));
    for (size_t f = 0; f < c->file_count; f++) {
        const dtl_conllu_sentence *s = c->files[f].sentences, *end = s + c->files[f].count;
        while (s < end) {
            const dtl_conllu_sentence *first = s++;
            while (s < end && !begins_paragraph(s)) s++;
            make_paragraph(&out->items[out->count++], first, s, points, c->arena);
        }
    }
}

/* Calls back for each chunk of a paragraph. */
static void each_chunk(const paragraph *p, const dtl_lookup *runs, void (*work)(void *, const paragraph *, dtl_chunk *),
                       void *context) {
    dtl_chunk chunk;
    chunk.count = 0;
    for (uint32_t at = 0, end = (uint32_t)p->text.length; at < end;) {
        uint32_t code;
        size_t length = dtl_utf8_decode(p->text.data + at, p->text.data + end, &code);
        if (dtl_utf8_is_space(code)) {
            at += (uint32_t)length;
            continue;
        }
        at = dtl_chunk_read(&chunk, p->text, at, end, runs);
        work(context, p, &chunk);
    }
}

/* Words that begin between two letters: the whole run, and its end when that has a sign that is no letter. */
static void note_runs(void *context, const paragraph *p, dtl_chunk *chunk) {
    lookup_maker *maker = context;
    for (uint32_t i = 1; i < chunk->count; i++) {
        if (chunk->candidate[i] || p->starts[chunk->byte[i]] == NOT_A_START) continue;
        uint32_t start = dtl_run_start(chunk, i), end = dtl_run_end(chunk, i);
        bool sign = false;
        for (uint32_t k = i; k < end; k++) sign = sign || chunk->sign[k] == DTL_SIGN_OTHER;
        if (end <= i) continue;
        lookup_put(maker, dtl_run_key(chunk, start, end, true), end - i);
        if (sign) lookup_put(maker, dtl_run_key(chunk, i, end, false), end - i);
    }
}

typedef struct learner {
    perceptron p;
    const dtl_lookup *points;
    size_t seen, wrong;
} learner;

/* A classifier of few classes: the right one goes up and the best wrong one goes down when it was not beaten. */
static void learn(learner *l, const uint32_t *features, uint32_t count, uint32_t gold) {
    float scores[DTL_LINEAR_MAX_CLASSES];
    perceptron_score(&l->p, features, count, scores);
    uint32_t best = gold == 0 ? 1 : 0;
    for (uint32_t i = 0; i < l->p.classes; i++) {
        if (i != gold && scores[i] > scores[best]) best = i;
    }
    l->seen++;
    l->wrong += scores[best] >= scores[gold];
    perceptron_step(&l->p);
    if (scores[gold] - scores[best] >= MARGIN) return;
    perceptron_add(&l->p, features, count, gold, 1);
    perceptron_add(&l->p, features, count, best, -1);
}

static void learn_cuts(void *context, const paragraph *p, dtl_chunk *chunk) {
    learner *l = context;
    uint32_t features[DTL_CUT_FEATURES], last = 0;
    for (uint32_t i = 1; i < chunk->count; i++) {
        uint8_t start = p->starts[chunk->byte[i]];
        uint32_t gold = start == NOT_A_START ? DTL_CUT_NONE : start;
        if (chunk->candidate[i]) learn(l, features, dtl_cut_features(features, chunk, last, i, l->points), gold);
        if (gold != DTL_CUT_NONE) last = i;
    }
}

static void learn_ends(learner *l, const paragraph *p) {
    uint32_t features[DTL_END_FEATURES];
    size_t first = 0;
    for (size_t i = 0; i + 1 < p->count; i++) {
        if (dtl_end_possible(p->tokens, p->count, i))
            learn(l, features, dtl_end_features(features, p->tokens, p->count, first, i), p->ends[i]);
        if (p->ends[i]) first = i + 1;
    }
}

void train_split(const corpus *c, const char *data, writer *model, uint32_t row_bits, uint64_t seed) {
    paragraphs all = {0};
    lookup_maker runs = {0};
    lookup_maker known = {0};
    count_points(&known, data, c->language, c->arena);
    dtl_lookup points = {known.entries, (uint32_t)known.capacity - 1};
    learner cut = {.points = &points}, end = {.points = &points};
    make_paragraphs(&all, c, &points);
    add_quoted(&all, c->arena);
    for (uint32_t i = 0; i < all.count; i++) each_chunk(&all.items[i], NULL, note_runs, &runs);
    lookup_put(&runs, 1, 0);
    dtl_lookup lookup = {runs.entries, (uint32_t)runs.capacity - 1};
    uint32_t *order = need(dtl_arena_array(c->arena, uint32_t, all.count));
    for (uint32_t i = 0; i < all.count; i++) order[i] = i;
    perceptron_init(&cut.p, row_bits, DTL_CUT_COUNT);
    perceptron_init(&end.p, row_bits, 2);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        cut.seen = cut.wrong = end.seen = end.wrong = 0;
        shuffle(order, all.count, &seed);
        for (uint32_t i = 0; i < all.count; i++) {
            each_chunk(&all.items[order[i]], &lookup, learn_cuts, &cut);
            learn_ends(&end, &all.items[order[i]]);
        }
        say("split: cuts %zu of %zu wrong, ends %zu of %zu wrong", cut.wrong, cut.seen, end.wrong, end.seen);
    }
    writer_add(model, "split.points", lookup_section(&known));
    writer_add(model, "split.runs", lookup_section(&runs));
    writer_add(model, "split.cut", perceptron_section(&cut.p, MOST_ROWS, c->arena));
    writer_add(model, "split.end", perceptron_section(&end.p, MOST_ROWS, c->arena));
    perceptron_clear(&cut.p);
    perceptron_clear(&end.p);
    train_expand(c, model);
}
