/* dateline-train quotes ROOT DATA OUT: learns models/quotes.model from the attributions in DATA/quotes/NAMES.train.jsonl, over
 * the trees that ROOT/models/en.model gives. */
#include <dirent.h>
#include <inttypes.h>
#include <jansson.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "coding/quotes/model.h"
#include "perceptron.h"
#include "train.h"

/* Pairs are told by their words, which more rounds would only learn by heart. */
enum {
    PAIR_BITS = 19,
    SPEAKER_BITS = 17,
    PAIR_ROWS = 20000,
    SPEAKER_ROWS = 12000,
    PAIR_EPOCHS = 4,
    SPEAKER_EPOCHS = 9,
    SEED_QUOTES = 20120305,
    MAX_SPANS = 64,
    MAX_TEXTS = 100000
};
/* A lemma is looked at as a cue when it was one this often, and in this share (of 1000) of its uses. */
enum { LEAST_CUES = 2, LEAST_SHARE = 20 };

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
    perceptron pairs, speakers;
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
            float scores[DTL_LINEAR_LANES];
            uint32_t count = quote_pair_features(&t->scene, &pairs[k], features);
            perceptron_score(&m->pairs, features, count, scores);
            bool right = is_right_pair(t, &pairs[k]);
            float margin = right ? 1 : -1;
            if (scores[QUOTE_SCORE] * margin < 1) perceptron_add(&m->pairs, features, count, QUOTE_SCORE, margin);
            perceptron_step(&m->pairs);
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

static void learn_speakers(material *m, const text *t) {
    quote_candidate last = {.source = NO_CHILD};
    for (size_t i = 0; i < t->scene.stretches.count; i++) {
        quote_candidate all[MAX_CANDIDATES];
        uint32_t features[MAX_CANDIDATES][DTL_LINEAR_MAX_FEATURES], counts[MAX_CANDIDATES];
        const quote_candidate *before = last.source == NO_CHILD ? NULL : &last;
        size_t found = quote_candidates_of(&t->scene, i, before, all), best = SIZE_MAX, best_right = SIZE_MAX;
        float best_score = 0, right_score = 0;
        const gold *g = gold_of(t, &t->scene.stretches.items[i]);
        for (size_t k = 0; k < found; k++) {
            float scores[DTL_LINEAR_LANES];
            counts[k] = quote_candidate_features(&t->scene, i, &all[k], before, features[k]);
            perceptron_score(&m->speakers, features[k], counts[k], scores);
            float score = scores[QUOTE_SCORE];
            bool right = g && holds_token(t, &g->source, all[k].source);
            if (right && (best_right == SIZE_MAX || score > right_score)) best_right = k, right_score = score;
            if (!right && (best == SIZE_MAX || score > best_score)) best = k, best_score = score;
        }
        bool wrong = best_right != SIZE_MAX && best != SIZE_MAX && right_score < best_score + 1;
        if (wrong) perceptron_add(&m->speakers, features[best_right], counts[best_right], QUOTE_SCORE, 1);
        if (wrong) perceptron_add(&m->speakers, features[best], counts[best], QUOTE_SCORE, -1);
        perceptron_step(&m->speakers);
        if (best_right != SIZE_MAX && (best == SIZE_MAX || right_score >= best_score))
            last = all[best_right];
        else if (best != SIZE_MAX)
            last = all[best];
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
    perceptron_init(&m.pairs, PAIR_BITS, QUOTE_CLASSES);
    perceptron_init(&m.speakers, SPEAKER_BITS, QUOTE_CLASSES);
    find_cues(&m, &cues);
    uint32_t *order = need(malloc(m.count * sizeof *order));
    for (uint32_t i = 0; i < m.count; i++) order[i] = i;
    for (int epoch = 0; epoch < SPEAKER_EPOCHS; epoch++) {
        shuffle(order, (uint32_t)m.count, &random);
        for (size_t i = 0; i < m.count; i++) {
            if (epoch < PAIR_EPOCHS) learn_pairs(&m, &m.texts[order[i]], &cues);
            learn_speakers(&m, &m.texts[order[i]]);
        }
        say("quotes: epoch %d", epoch + 1);
    }
    dtl_arena_init(&arena, (size_t)1 << 30);
    writer_add(&model, "pairs", perceptron_section(&m.pairs, PAIR_ROWS, &arena));
    writer_add(&model, "speakers", perceptron_section(&m.speakers, SPEAKER_ROWS, &arena));
    writer_add(&model, "cues", lookup_section(&cues));
    printf("%s %016" PRIx64 "\n", out, writer_save(&model, out));
}
