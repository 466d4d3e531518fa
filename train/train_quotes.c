/* dateline-train quotes ROOT DATA OUT: learns models/quotes.model from the attributions in DATA/quotes/NAMES.train.jsonl, over
 * the trees that ROOT/models/en.model gives. */
#include <dirent.h>
#include <inttypes.h>
#include <jansson.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "coding/quotes/model.h"
#include "logistic.h"
#include "train.h"

/* Pairs are told by their words, which more rounds would only learn by heart. */
enum {
    PAIR_BITS = 21,
    SPEAKER_BITS = 20,
    KIND_BITS = 18,
    PAIR_ROWS = 40000,
    SPEAKER_ROWS = 20000,
    KIND_ROWS = 8000,
    PAIR_EPOCHS = 3,
    KIND_EPOCHS = 3,
    SPEAKER_EPOCHS = 4,
    SEED_QUOTES = 20120305,
    MAX_SPANS = 64,
    MAX_TEXTS = 100000
};
/* A lemma is looked at as a cue when it was one this often, and in this share (of 1000) of its uses. */
enum { LEAST_CUES = 2, LEAST_SHARE = 20 };

/* An attribution that is right this often is worth having: the best F1 is at half of itself (Lipton et al. 2014). */
static const float PAIR_THRESHOLD = 0.28F, KIND_THRESHOLD = 0.5F;
static const float PAIR_RATE = 0.05F, SPEAKER_RATE = 0.05F, KIND_RATE = 0.05F;

typedef struct spans {
    dtl_span items[MAX_SPANS];
    size_t count;
} spans;

typedef struct gold {
    spans source, cue, content;
} gold;

typedef struct text {
    dtl_document document;
    quote_scene scene;
    gold *golds;
    size_t gold_count;
    dtl_span *stretches; /* gold's quoted stretches, and the attribution of each */
    size_t *owners, stretch_count;
} text;

typedef struct material {
    dtl_language *language;
    dtl_knowledge *knowledge;
    quote_words words;
    uint8_t base[DTL_RELATION_COUNT];
    text *texts;
    size_t count;
    logistic pairs, speakers, kinds;
} material;

static void read_spans(json_t *list, const uint32_t *offsets, size_t length, spans *out) {
    size_t i;
    json_t *row;
    json_array_foreach(list, i, row) {
        size_t start = (size_t)json_integer_value(json_array_get(row, 0)),
               end = (size_t)json_integer_value(json_array_get(row, 1));
        if (end <= length && start < end && out->count < MAX_SPANS)
            out->items[out->count++] = (dtl_span){offsets[start], offsets[end]};
    }
}

static uint32_t *code_points(dtl_slice stored, size_t *length) {
    *length = dtl_utf8_count(stored);
    uint32_t *offsets = need(malloc((*length + 1) * sizeof *offsets)), code;
    size_t at = 0;
    for (size_t i = 0; i <= *length; i++) {
        offsets[i] = (uint32_t)at;
        if (at < stored.length) at += dtl_utf8_decode(stored.data + at, stored.data + stored.length, &code);
    }
    return offsets;
}

static void read_gold(text *t, json_t *record, const uint32_t *offsets, size_t length) {
    json_t *attributions = json_object_get(record, "attributions"), *quotes = json_object_get(record, "quotes"), *item;
    size_t i;
    t->golds = need(calloc(json_array_size(attributions) + 1, sizeof *t->golds));
    json_array_foreach(attributions, i, item) {
        gold *g = &t->golds[t->gold_count++];
        read_spans(json_object_get(item, "source"), offsets, length, &g->source);
        read_spans(json_object_get(item, "cue"), offsets, length, &g->cue);
        read_spans(json_object_get(item, "content"), offsets, length, &g->content);
    }
    t->stretches = need(calloc(json_array_size(quotes) + 1, sizeof *t->stretches));
    t->owners = need(calloc(json_array_size(quotes) + 1, sizeof *t->owners));
    json_array_foreach(quotes, i, item) {
        size_t start = (size_t)json_integer_value(json_array_get(item, 0)),
               end = (size_t)json_integer_value(json_array_get(item, 1));
        size_t owner = (size_t)json_integer_value(json_array_get(item, 2));
        if (end > length || start >= end || owner >= t->gold_count) continue;
        t->stretches[t->stretch_count] = (dtl_span){offsets[start], offsets[end]};
        t->owners[t->stretch_count++] = owner;
    }
}

static void add_text(material *m, json_t *record) {
    if (m->count == MAX_TEXTS) stop("too many texts");
    text *t = &m->texts[m->count++];
    dtl_error error;
    size_t length;
    dtl_document_init(&t->document);
    dtl_slice given = dtl_slice_of(json_string_value(json_object_get(record, "text")));
    if (dtl_utf8_clean(&t->document.arena, given, &t->document.report.text, NULL)) stop("memory is out");
    uint32_t *offsets = code_points(t->document.report.text, &length);
    if (length == dtl_utf8_count(given)) read_gold(t, record, offsets, length);
    free(offsets);
    if (dtl_language_run(m->language, &t->document, &error) ||
        quote_scene_read(&t->scene, &t->document, m->knowledge, &m->words, m->base))
        stop("a text cannot be read");
}

static void read_file(material *m, const char *path) {
    FILE *file = fopen(path, "r");
    if (!file) stop("%s cannot be opened", path);
    char *line = NULL;
    size_t size = 0;
    for (ssize_t length; (length = getline(&line, &size, file)) > 0;) {
        json_t *record = json_loadb(line, (size_t)length, 0, NULL);
        if (record) add_text(m, record);
        json_decref(record);
    }
    free(line);
    fclose(file);
}

static int is_training(const struct dirent *entry) {
    return dtl_slice_ends(dtl_slice_of(entry->d_name), DTL_SLICE(".train.jsonl"));
}

static void read_texts(material *m, const char *data) {
    char folder[PATH_MAX], path[PATH_MAX + NAME_MAX + 2];
    struct dirent **files;
    snprintf(folder, sizeof folder, "%s/quotes", data);
    int count = scandir(folder, &files, is_training, alphasort);
    if (count <= 0) stop("there is nothing to learn from in %s", folder);
    for (int i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, files[i]->d_name);
        read_file(m, path);
        free(files[i]);
    }
    free(files);
}

static uint32_t total(const spans *s) {
    uint32_t sum = 0;
    for (size_t i = 0; i < s->count; i++) sum += s->items[i].end - s->items[i].start;
    return sum;
}

static uint32_t shared(const spans *s, dtl_span with) {
    uint32_t sum = 0;
    for (size_t i = 0; i < s->count; i++) {
        uint32_t start = s->items[i].start > with.start ? s->items[i].start : with.start,
                 end = s->items[i].end < with.end ? s->items[i].end : with.end;
        if (start < end) sum += end - start;
    }
    return sum;
}

/* They share at least half of the longer one; a stretch is often one piece of a longer content. */
static bool fits(const spans *content, dtl_span found, bool is_piece) {
    uint32_t longer = found.end - found.start;
    if (!is_piece && total(content) > longer) longer = total(content);
    return longer && shared(content, found) * 2 >= longer;
}

static bool holds_token(const text *t, const spans *s, uint32_t token) {
    return shared(s, t->document.tokens.items[token].span) > 0;
}

static bool is_right_pair(const text *t, const quote_pair *pair) {
    const dtl_token *tokens = t->document.tokens.items;
    dtl_span span = {tokens[pair->first].span.start, tokens[pair->last].span.end};
    bool is_piece = pair->kind == PAIR_STRETCH_BEFORE || pair->kind == PAIR_STRETCH_BEHIND;
    for (size_t i = 0; i < t->gold_count; i++) {
        const gold *g = &t->golds[i];
        if (holds_token(t, &g->cue, pair->cue) && fits(&g->content, span, is_piece)) return true;
    }
    return false;
}

typedef struct use {
    uint32_t key, uses, cues;
} use;

static int by_key(const void *a, const void *b) {
    uint32_t x = ((const use *)a)->key, y = ((const use *)b)->key;
    return (x > y) - (x < y);
}

/* The words that are worth a look, as a table of the model. */
static void find_cues(const material *m, lookup_maker *cues) {
    size_t count = 0, capacity = 1 << 16;
    use *uses = need(malloc(capacity * sizeof *uses));
    for (size_t i = 0; i < m->count; i++) {
        const text *t = &m->texts[i];
        for (size_t c = 0; c < t->scene.clauses.count; c++) {
            quote_pair pairs[MAX_PAIRS];
            const quote_clause *clause = &t->scene.clauses.items[c];
            size_t found = quote_pairs_of(&t->scene, clause, pairs);
            use one = {quote_cue_key(&t->scene, clause->cue), 1, 0};
            for (size_t k = 0; k < found; k++) one.cues |= is_right_pair(t, &pairs[k]);
            if (count == capacity) uses = need(realloc(uses, (capacity *= 2) * sizeof *uses));
            uses[count++] = one;
        }
    }
    qsort(uses, count, sizeof *uses, by_key);
    for (size_t i = 0, next; i < count; i = next) {
        use sum = {uses[i].key, 0, 0};
        for (next = i; next < count && uses[next].key == sum.key; next++) sum.uses++, sum.cues += uses[next].cues;
        if (sum.cues >= LEAST_CUES && sum.cues * 1000 >= sum.uses * LEAST_SHARE) lookup_put(cues, sum.key, 0);
    }
    free(uses);
}

static void learn_pairs(material *m, const text *t, const lookup_maker *cues) {
    for (size_t c = 0; c < t->scene.clauses.count; c++) {
        const quote_clause *clause = &t->scene.clauses.items[c];
        if (lookup_find(cues, quote_cue_key(&t->scene, clause->cue)) < 0) continue;
        quote_pair pairs[MAX_PAIRS];
        size_t found = quote_pairs_of(&t->scene, clause, pairs);
        for (size_t k = 0; k < found; k++) {
            uint32_t features[DTL_LINEAR_MAX_FEATURES];
            uint32_t count = quote_pair_features(&t->scene, &pairs[k], features);
            logistic_learn(&m->pairs, features, count, is_right_pair(t, &pairs[k]), PAIR_THRESHOLD);
        }
    }
}

/* The attribution of gold that a stretch belongs to; NULL: none. */
static const gold *gold_of(const text *t, const quote_stretch *stretch) {
    for (size_t i = 0; i < t->stretch_count; i++) {
        spans one = {.items = {t->stretches[i]}, .count = 1};
        if (fits(&one, stretch->span, false)) return &t->golds[t->owners[i]];
    }
    return NULL;
}

/* The candidates of one stretch. */
typedef struct choice {
    quote_candidate all[MAX_CANDIDATES];
    uint32_t features[MAX_CANDIDATES][DTL_LINEAR_MAX_FEATURES], counts[MAX_CANDIDATES];
    float scores[MAX_CANDIDATES];
    bool right[MAX_CANDIDATES];
    size_t count, best; /* best: SIZE_MAX: none */
} choice;

static void read_choice(const material *m, const text *t, size_t number, const quote_candidate *last, const gold *g,
                        choice *out) {
    out->count = quote_candidates_of(&t->scene, number, last, out->all);
    out->best = SIZE_MAX;
    for (size_t k = 0; k < out->count; k++) {
        out->counts[k] = quote_candidate_features(&t->scene, number, &out->all[k], last, out->features[k]);
        out->scores[k] = logistic_score(&m->speakers, out->features[k], out->counts[k]);
        out->right[k] = g && holds_token(t, &g->source, out->all[k].source);
        if (out->best == SIZE_MAX || out->scores[k] > out->scores[out->best]) out->best = k;
    }
}

/* Makes the right ones likelier among all, by the likelihood of their sum. */
static void learn_choice(material *m, const choice *c) {
    float all = 0, right = 0, weights[MAX_CANDIDATES];
    for (size_t k = 0; k < c->count; k++) {
        weights[k] = expf(c->scores[k] - c->scores[c->best]);
        all += weights[k];
        right += c->right[k] ? weights[k] : 0;
    }
    if (right <= 0 || right >= all) return;
    for (size_t k = 0; k < c->count; k++)
        logistic_move(&m->speakers, c->features[k], c->counts[k], weights[k] / all - (c->right[k] ? weights[k] / right : 0));
}

/* In some texts of the corpus the places of gold are shifted against the words. */
static bool is_shifted(const text *t) {
    size_t found = 0;
    for (size_t i = 0; i < t->scene.stretches.count; i++) found += gold_of(t, &t->scene.stretches.items[i]) != NULL;
    return found * 10 < t->stretch_count * 8;
}

static void learn_stretches(material *m, const text *t, bool kinds) {
    quote_candidate last = {.source = NO_CHILD};
    uint32_t features[DTL_LINEAR_MAX_FEATURES];
    bool shifted = is_shifted(t);
    for (size_t i = 0; i < t->scene.stretches.count; i++) {
        const quote_candidate *before = last.source == NO_CHILD ? NULL : &last;
        const gold *g = gold_of(t, &t->scene.stretches.items[i]);
        choice c;
        read_choice(m, t, i, before, g, &c);
        learn_choice(m, &c);
        quote_candidate best = c.best == SIZE_MAX ? (quote_candidate){.cue = NO_CHILD, .source = NO_CHILD} : c.all[c.best];
        if (kinds && !shifted && !t->scene.stretches.items[i].ticks)
            logistic_learn(&m->kinds, features, quote_kind_features(&t->scene, i, &best, before, features), g != NULL,
                           KIND_THRESHOLD);
        if (best.source != NO_CHILD) last = best;
    }
}

static void open_material(material *m, const char *root) {
    dtl_error error;
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/models/en.model", root);
    if (dtl_language_open(&m->language, path, &error) || dtl_knowledge_open(&m->knowledge, root, "en", &error))
        stop("%s", error.message);
    snprintf(path, sizeof path, "%s/lexicon/en/quotes.lex", root);
    if (quote_words_open(&m->words, path, &error)) stop("%s", error.message);
    for (int i = 0; i < DTL_RELATION_COUNT; i++) m->base[i] = (uint8_t)dtl_relation_base((dtl_relation)i);
    m->texts = need(calloc(MAX_TEXTS, sizeof *m->texts));
}

void train_quotes(const char *root, const char *data, const char *out) {
    static writer model;
    static material m;
    lookup_maker cues = {0};
    uint64_t random = SEED_QUOTES;
    dtl_arena arena;
    open_material(&m, root);
    read_texts(&m, data);
    logistic_init(&m.pairs, PAIR_BITS, PAIR_RATE);
    logistic_init(&m.speakers, SPEAKER_BITS, SPEAKER_RATE);
    logistic_init(&m.kinds, KIND_BITS, KIND_RATE);
    find_cues(&m, &cues);
    uint32_t *order = need(malloc(m.count * sizeof *order));
    for (uint32_t i = 0; i < m.count; i++) order[i] = i;
    for (int epoch = 0; epoch < SPEAKER_EPOCHS; epoch++) {
        shuffle(order, (uint32_t)m.count, &random);
        for (size_t i = 0; i < m.count; i++) {
            if (epoch < PAIR_EPOCHS) learn_pairs(&m, &m.texts[order[i]], &cues);
            learn_stretches(&m, &m.texts[order[i]], epoch >= SPEAKER_EPOCHS - KIND_EPOCHS);
        }
        say("quotes: epoch %d", epoch + 1);
    }
    dtl_arena_init(&arena, (size_t)1 << 30);
    writer_add(&model, "pairs", logistic_section(&m.pairs, PAIR_ROWS, &arena));
    writer_add(&model, "speakers", logistic_section(&m.speakers, SPEAKER_ROWS, &arena));
    writer_add(&model, "kinds", logistic_section(&m.kinds, KIND_ROWS, &arena));
    writer_add(&model, "cues", lookup_section(&cues));
    printf("%s %016" PRIx64 "\n", out, writer_save(&model, out));
}
