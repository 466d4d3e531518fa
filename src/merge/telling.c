#include "merge/telling.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/map.h"
#include "base/memory.h"
#include "base/vector.h"
#include "knowledge/lexicon_file.h"

enum { MAX_MODEL = 1 << 16, MAX_SENSES = 64 << 20, MAX_PATH = 4096, BEGINNING = 5, MAX_TELLINGS = 1 << 12, BONDS = 8 };

static const double BAR = 0, BAR_OF_SINGLES = 0.6;
static const double RAREST = 10; /* about the rarity of a word that news at large has not */

struct dtl_telling_model {
    double weights[DTL_TELLING_FEATURES];
    dtl_rarity *rarity;
    dtl_arena arena;
    dtl_map senses; /* lemma -> index in lists */
    dtl_vector(dtl_senses) lists;
};

static const char *const names[] = {
#define DTL_TELLING_FEATURE(id, name) name,
#include "merge/telling.def"
#undef DTL_TELLING_FEATURE
};

const char *dtl_telling_feature_name(dtl_telling_feature feature) {
    return names[feature];
}

static int read_line(dtl_telling_model *model, dtl_slice line, dtl_error *error) {
    dtl_slice name = dtl_slice_cut(&line, '\t');
    char number[32], *end = number;
    if (line.data && line.length && line.length < sizeof number) {
        snprintf(number, sizeof number, "%.*s", DTL_PRINT(line));
        double weight = strtod(number, &end);
        for (int i = 0; end != number && !*end && i < DTL_TELLING_FEATURES; i++) {
            if (!dtl_slice_is(name, names[i])) continue;
            model->weights[i] = weight;
            return DTL_OK;
        }
    }
    return dtl_fail(error, DTL_EFORMAT, "a line is a feature, a tab and a number");
}

static int read_model(dtl_telling_model *model, const char *path, dtl_error *error) {
    dtl_arena arena;
    dtl_slice text;
    uint64_t line = 0;
    dtl_arena_init(&arena, 2 * MAX_MODEL);
    int status = dtl_file_read(&text, path, MAX_MODEL, &arena, error);
    while (status == DTL_OK && text.data) {
        dtl_slice row = dtl_slice_cut(&text, '\n');
        line++;
        if (!row.length || row.data[0] == '#') continue;
        status = read_line(model, row, error);
        if (status) dtl_error_at(error, path, line, UINT64_MAX);
    }
    dtl_arena_clear(&arena);
    return status;
}

static int add_sense(dtl_telling_model *model, dtl_slice lemma, uint32_t line) {
    bool added = false;
    uint32_t *at = dtl_map_put(&model->senses, lemma, &added);
    if (!at) return model->arena.status;
    if (added) {
        dtl_senses *fresh = dtl_vector_push(&model->lists, &model->arena);
        if (!fresh) return model->arena.status;
        *at = (uint32_t)model->lists.count - 1;
    }
    dtl_senses *senses = &model->lists.items[*at];
    if (senses->count < DTL_SENSES) senses->lines[senses->count++] = line;
    return DTL_OK;
}

/* first: added to the lines' numbers. */
static int read_senses(dtl_telling_model *model, const char *path, uint32_t first, dtl_error *error) {
    dtl_lexicon_file file;
    int status = dtl_lexicon_read(&file, path, &model->arena, error);
    if (status) return status;
    for (size_t i = 0; i < file.entry_count; i++) {
        const dtl_lexicon_entry *entry = &file.entries[i];
        for (size_t k = 0; k < entry->word_count; k++) {
            status = add_sense(model, entry->words[k], first + entry->line);
            if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
        }
    }
    return DTL_OK;
}

int dtl_telling_open(dtl_telling_model **out, const char *root, const char *language, dtl_error *error) {
    *out = NULL;
    char weights[MAX_PATH], senses[MAX_PATH], kin[MAX_PATH];
    bool fits = (size_t)snprintf(weights, sizeof weights, "%s/models/telling.tsv", root) < sizeof weights;
    fits = fits && (size_t)snprintf(senses, sizeof senses, "%s/lexicon/%s/senses.lex", root, language) < sizeof senses;
    fits = fits && (size_t)snprintf(kin, sizeof kin, "%s/lexicon/%s/kin.lex", root, language) < sizeof kin;
    if (!fits) return dtl_fail(error, DTL_ELIMIT, "a path is too long");
    dtl_telling_model *model = dtl_calloc(1, sizeof *model);
    if (!model) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    dtl_arena_init(&model->arena, MAX_SENSES);
    dtl_map_init(&model->senses, &model->arena, MAX_MODEL);
    model->lists.ceiling = MAX_MODEL;
    int status = read_model(model, weights, error);
    if (status == DTL_OK) status = read_senses(model, senses, 0, error);
    if (status == DTL_OK) status = read_senses(model, kin, DTL_KIN, error);
    if (status == DTL_OK) status = dtl_rarity_open(&model->rarity, root, error);
    if (status) {
        dtl_telling_close(model);
        return status;
    }
    *out = model;
    return DTL_OK;
}

void dtl_telling_close(dtl_telling_model *model) {
    if (!model) return;
    dtl_rarity_close(model->rarity);
    dtl_arena_clear(&model->arena);
    dtl_free(model);
}

const dtl_rarity *dtl_telling_rarity(const dtl_telling_model *model) {
    return model ? model->rarity : NULL;
}

const dtl_senses *dtl_telling_senses(const dtl_telling_model *model, dtl_slice lemma) {
    const uint32_t *at = lemma.data ? dtl_map_get(&model->senses, lemma) : NULL;
    return at ? &model->lists.items[*at] : NULL;
}

/* On a line with a number below end. */
static bool senses_meet(const dtl_senses *a, const dtl_senses *b, uint32_t end) {
    for (size_t i = 0; a && b && i < a->count; i++) {
        for (size_t k = 0; k < b->count; k++) {
            if (a->lines[i] == b->lines[k] && a->lines[i] < end) return true;
        }
    }
    return false;
}

static double likeness(const dtl_told_words *a, const dtl_told_words *b) {
    double product = 0, left = 0, right = 0;
    for (size_t i = 0; i < a->count; i++) left += (double)a->items[i].weight * (double)a->items[i].weight;
    for (size_t i = 0; i < b->count; i++) right += (double)b->items[i].weight * (double)b->items[i].weight;
    for (size_t i = 0, j = 0; i < a->count && j < b->count;) {
        uint32_t x = a->items[i].word, y = b->items[j].word;
        if (x == y) product += (double)a->items[i].weight * (double)b->items[j].weight;
        i += x <= y;
        j += y <= x;
    }
    return product > 0 ? product / sqrt(left * right) : 0;
}

double dtl_told_words_shared(const dtl_told_words *a, const dtl_told_words *b) {
    if (!a->count || !b->count) return -1;
    size_t found = 0;
    for (size_t i = 0, j = 0; i < a->count && j < b->count;) {
        uint32_t x = a->items[i].word, y = b->items[j].word;
        found += x == y;
        i += x <= y;
        j += y <= x;
    }
    return (double)found / (double)(a->count < b->count ? a->count : b->count);
}

static bool has_word(const dtl_told_words *words, uint32_t word) {
    size_t low = 0, high = words->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (words->items[middle].word == word) return true;
        if (words->items[middle].word < word) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

static bool is_of_telling(const dtl_telling *telling, uint32_t word) {
    return has_word(&telling->closest, word) || has_word(&telling->source, word);
}

/* The weight of the first's words that are of neither's sides nor of who says so; *both: of those that the second has too. */
static double weigh_beyond(const dtl_telling *a, const dtl_telling *b, double *both) {
    double all = 0;
    *both = 0;
    for (size_t i = 0; i < a->near.count; i++) {
        const dtl_told_word *word = &a->near.items[i];
        if (is_of_telling(a, word->word) || is_of_telling(b, word->word)) continue;
        all += (double)word->weight;
        if (has_word(&b->near, word->word)) *both += (double)word->weight;
    }
    return all;
}

double dtl_telling_beyond(const dtl_telling *a, const dtl_telling *b) {
    double of_a, of_b, all_a = weigh_beyond(a, b, &of_a), all_b = weigh_beyond(b, a, &of_b);
    if (!(all_a > 0) || !(all_b > 0)) return -1;
    return all_a < all_b ? of_a / all_a : of_b / all_b;
}

static double beginning(dtl_slice a, dtl_slice b) {
    size_t longest = a.length > b.length ? a.length : b.length, same = 0;
    while (same < a.length && same < b.length && a.data[same] == b.data[same]) same++;
    return longest ? (double)same / (double)longest : 0;
}

static dtl_slice begin(dtl_slice word) {
    return (dtl_slice){word.data, word.length < BEGINNING ? word.length : BEGINNING};
}

static bool words_meet(const dtl_telling *a, const dtl_telling *b, uint32_t end) {
    if (!a->form.data || !b->form.data) return false;
    return dtl_slice_equal(begin(a->lemma), begin(b->lemma)) || senses_meet(a->senses, b->senses, end);
}

bool dtl_telling_is_kin(const dtl_telling *a, const dtl_telling *b) {
    return words_meet(a, b, UINT32_MAX);
}

bool dtl_telling_is_same(const dtl_telling *a, const dtl_telling *b) {
    return words_meet(a, b, DTL_KIN);
}

void dtl_telling_compare(double f[DTL_TELLING_FEATURES], const dtl_telling *a, const dtl_telling *b) {
    bool same = dtl_slice_equal(begin(a->lemma), begin(b->lemma)), in_report = a->report == b->report;
    bool sense = !same && senses_meet(a->senses, b->senses, DTL_KIN);
    double near = likeness(&a->near, &b->near), beside = dtl_told_words_shared(&a->beside, &b->beside),
           closest = dtl_told_words_shared(&a->closest, &b->closest);
    double told_names = dtl_told_words_shared(&a->names, &b->names), numbers = dtl_told_words_shared(&a->numbers, &b->numbers);
    f[DTL_TELLING_ALWAYS] = 1;
    f[DTL_TELLING_SAME_LEMMA] = dtl_slice_equal(a->lemma, b->lemma);
    f[DTL_TELLING_SAME_FORM] = dtl_slice_equal(a->form, b->form);
    f[DTL_TELLING_SAME_BEGINNING] = same;
    f[DTL_TELLING_SHARED_BEGINNING] = beginning(a->lemma, b->lemma);
    f[DTL_TELLING_SAME_SENSE] = sense;
    f[DTL_TELLING_SAME_SENSE_SHARED] = sense && beside > 0 ? beside : 0;
    f[DTL_TELLING_OTHER_WORD_IN_REPORT] = in_report && !same && !sense;
    f[DTL_TELLING_SAME_REPORT] = in_report;
    f[DTL_TELLING_SAME_BEGINNING_IN_REPORT] = same && in_report;
    f[DTL_TELLING_NEAR] = near;
    f[DTL_TELLING_NEAR_IN_REPORT] = in_report ? near : 0;
    f[DTL_TELLING_BESIDE_SHARED] = beside > 0 ? beside : 0;
    f[DTL_TELLING_BESIDE_DIFFER] = beside == 0;
    f[DTL_TELLING_CLOSEST_SHARED] = closest > 0 ? closest : 0;
    f[DTL_TELLING_CLOSEST_DIFFER] = closest == 0;
    f[DTL_TELLING_NAMES_DIFFER] = told_names == 0;
    f[DTL_TELLING_NAMES_SHARED] = told_names > 0 ? told_names : 0;
    f[DTL_TELLING_NUMBERS_DIFFER] = numbers == 0;
    f[DTL_TELLING_NUMBERS_SHARED] = numbers > 0;
    f[DTL_TELLING_RARE] = same ? (a->rarity + b->rarity) / (2 * RAREST) : 0;
    f[DTL_TELLING_SAME_PART] = a->part == b->part;
}

static double sum_up(const dtl_telling_model *model, const double features[DTL_TELLING_FEATURES]) {
    double sum = 0;
    for (int i = 0; i < DTL_TELLING_FEATURES; i++) sum += model->weights[i] * features[i];
    return sum;
}

double dtl_telling_score(const dtl_telling_model *model, const dtl_telling *a, const dtl_telling *b) {
    double features[DTL_TELLING_FEATURES];
    dtl_telling_compare(features, a, b);
    return sum_up(model, features);
}

double dtl_telling_score_of_kind(const dtl_telling_model *model, const dtl_telling *a, const dtl_telling *b) {
    double features[DTL_TELLING_FEATURES];
    dtl_telling_compare(features, a, b);
    if (features[DTL_TELLING_SAME_BEGINNING] == 0 && dtl_telling_is_kin(a, b)) {
        features[DTL_TELLING_SAME_SENSE] = 1;
        features[DTL_TELLING_SAME_SENSE_SHARED] = features[DTL_TELLING_BESIDE_SHARED];
        features[DTL_TELLING_OTHER_WORD_IN_REPORT] = 0;
    }
    return sum_up(model, features);
}

/* The best scores of pairs between two groups, best first. What lies far between them tells nothing: a report tells of one act in
 * many ways, and not all are like all. */
typedef struct bond {
    float best[BONDS];
    uint32_t count;
} bond;

/* How groups join: for each group the one that is likest. Joining two costs a row. */
typedef struct joining {
    bond *bonds; /* count * count; of no score for those that have gone */
    uint32_t *groups, *sizes, *likest;
    size_t count;
} joining;

static bond *bond_of(const joining *j, size_t a, size_t b) {
    return &j->bonds[a * j->count + b];
}

/* Above 0: they join. Two tellings that are of no group yet need more. */
static double strength(const joining *j, size_t a, size_t b) {
    const bond *between = bond_of(j, a, b);
    double sum = 0;
    for (uint32_t i = 0; i < between->count; i++) sum += (double)between->best[i];
    double bar = j->sizes[a] == 1 && j->sizes[b] == 1 ? BAR_OF_SINGLES : BAR;
    return between->count ? sum / between->count - bar : -INFINITY;
}

static bond add_up(const bond *a, const bond *b) {
    bond sum = {.count = 0};
    for (uint32_t i = 0, k = 0; sum.count < BONDS && (i < a->count || k < b->count);) {
        bool first = k == b->count || (i < a->count && a->best[i] >= b->best[k]);
        sum.best[sum.count++] = first ? a->best[i++] : b->best[k++];
    }
    return sum;
}

static void find_likest(joining *j, size_t a) {
    size_t best = a;
    double most = -INFINITY;
    for (size_t b = 0; b < j->count; b++) {
        double found = b == a || !j->sizes[b] ? -INFINITY : strength(j, a, b);
        if (!(found > most)) continue;
        best = b;
        most = found;
    }
    j->likest[a] = (uint32_t)best;
}

/* b becomes part of a. */
static void join(joining *j, size_t a, size_t b) {
    for (size_t c = 0; c < j->count; c++) {
        if (!j->sizes[c] || c == a || c == b) continue;
        *bond_of(j, a, c) = *bond_of(j, c, a) = add_up(bond_of(j, a, c), bond_of(j, b, c));
    }
    j->sizes[a] += j->sizes[b];
    j->sizes[b] = 0;
    for (size_t i = 0; i < j->count; i++) {
        if (j->groups[i] == b) j->groups[i] = (uint32_t)a;
    }
    find_likest(j, a);
    for (size_t c = 0; c < j->count; c++) {
        if (!j->sizes[c] || c == a) continue;
        if (j->likest[c] == a || j->likest[c] == b) {
            find_likest(j, c);
        } else if (strength(j, c, a) > strength(j, c, j->likest[c])) {
            j->likest[c] = (uint32_t)a;
        }
    }
}

static bool join_likest(joining *j) {
    double best = 0;
    size_t first = j->count;
    for (size_t a = 0; a < j->count; a++) {
        if (!j->sizes[a] || j->likest[a] == a || !(strength(j, a, j->likest[a]) > best)) continue;
        best = strength(j, a, j->likest[a]);
        first = a;
    }
    if (first == j->count) return false;
    join(j, first, j->likest[first]);
    return true;
}

int dtl_telling_group(uint32_t *groups, const dtl_telling_model *model, const dtl_telling *tellings, size_t count,
                      dtl_arena *arena) {
    if (count > MAX_TELLINGS) return arena->status = DTL_ELIMIT;
    joining j = {.groups = groups, .count = count, .bonds = dtl_arena_array(arena, bond, count * count)};
    j.sizes = dtl_arena_array(arena, uint32_t, count);
    j.likest = dtl_arena_array(arena, uint32_t, count);
    if (!j.bonds || !j.sizes || !j.likest) return arena->status;
    for (size_t a = 0; a < count; a++) {
        groups[a] = (uint32_t)a;
        j.sizes[a] = 1;
        for (size_t b = 0; b < a; b++) {
            float score = (float)dtl_telling_score(model, &tellings[a], &tellings[b]);
            *bond_of(&j, a, b) = *bond_of(&j, b, a) = (bond){.best = {score}, .count = 1};
        }
    }
    for (size_t a = 0; a < count; a++) find_likest(&j, a);
    while (join_likest(&j)) {
    }
    return DTL_OK;
}

static int compare_words(const void *a, const void *b) {
    const dtl_told_word *left = a, *right = b;
    if (left->word != right->word) return left->word < right->word ? -1 : 1;
    return (left->weight < right->weight) - (left->weight > right->weight);
}

dtl_told_words dtl_told_words_keep(dtl_told_word *words, size_t count, dtl_arena *arena) {
    size_t kept = 0;
    if (count) qsort(words, count, sizeof *words, compare_words);
    for (size_t i = 0; i < count; i++) {
        if (!kept || words[i].word != words[kept - 1].word) words[kept++] = words[i];
    }
    dtl_told_word *items = dtl_arena_array(arena, dtl_told_word, kept);
    if (items && kept) memcpy(items, words, kept * sizeof *items);
    return (dtl_told_words){items, items ? kept : 0};
}
