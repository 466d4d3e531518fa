/* Learns lemma rules: for each form with a tag, and for each ending with a tag, the rule that is right most often. */
#include <stdlib.h>

#include "base/buffer.h"
#include "base/map.h"
#include "base/utf8.h"
#include "train.h"
#include "votes.h"

enum { MAX_KEYS = 1 << 22 };

typedef struct rules {
    dtl_map map; /* its line -> its number */
    dtl_buffer table;
    dtl_lemma_rule *items;
    uint32_t count, room;
} rules;

static size_t common_start(dtl_slice a, dtl_slice b) {
    size_t i = 0;
    while (i < a.length && i < b.length && a.data[i] == b.data[i]) i++;
    while (i > 0 && i < a.length && ((uint8_t)a.data[i] & 0xC0) == 0x80) i--;
    while (i > 0 && i < b.length && ((uint8_t)b.data[i] & 0xC0) == 0x80) i--;
    return i;
}

/* The rule that keeps most of the form. */
static uint32_t rule_of(rules *all, dtl_slice form, dtl_slice lemma, dtl_arena *arena) {
    size_t best_cut = SIZE_MAX, best_start = 0;
    int best_case = 0;
    for (int letter_case = 0; letter_case < DTL_LEMMA_CASES; letter_case++) {
        dtl_lemma_rule rule = {.letter_case = (uint8_t)letter_case};
        dtl_slice changed = dtl_lemma_apply(&rule, form, arena);
        size_t start = common_start(changed, lemma);
        size_t cut = dtl_utf8_count((dtl_slice){changed.data + start, changed.length - start});
        if (cut < best_cut) {
            best_cut = cut;
            best_case = letter_case;
            best_start = start;
        }
    }
    if (best_cut >= DTL_WORD_LONGEST) return 0;
    dtl_slice ending = {lemma.data + best_start, lemma.length - best_start};
    dtl_slice line = dtl_arena_print(arena, "%zu\t%d\t%.*s\n", best_cut, best_case, DTL_PRINT(ending));
    bool added;
    uint32_t *number = need(dtl_map_put(&all->map, line, &added));
    if (added) {
        if (all->count == all->room) stop("too many lemma rules");
        *number = all->count++;
        dtl_buffer_add(&all->table, line);
    }
    return *number;
}

/* From the coarsest level on, keeps what the coarser levels do not give anyway: a coarser key that says otherwise makes a finer
 * one needed. */
static void learn_level(const corpus *c, const dtl_tagger *tagger, const uint32_t *const *rule, uint32_t level,
                        lookup_maker *out) {
    size_t count = 0, room = 0;
    for (uint32_t i = 0; i < c->count; i++) room += c->samples[i].count;
    vote *votes = need(malloc(room * sizeof *votes));
    for (uint32_t i = 0; i < c->count; i++) {
        const sample *s = &c->samples[i];
        for (uint32_t k = 0; k < s->count; k++)
            votes[count++] = (vote){dtl_lemma_key(&s->words[k], tagger->tags[s->gold[k]].key, level), rule[i][k], 1};
    }
    count = sum_votes(votes, count);
    for (size_t i = 0; i < count;) {
        size_t best = i, end = i;
        for (; end < count && votes[end].key == votes[i].key; end++) {
            if (votes[end].count > votes[best].count) best = end;
        }
        lookup_put(out, votes[i].key, votes[best].rule);
        i = end;
    }
    free(votes);
}

static int32_t find_from(const lookup_maker *all, const dtl_word *word, uint32_t tag_key, uint32_t level) {
    int32_t rule = DTL_LOOKUP_NONE;
    for (; level < DTL_LEMMA_LEVELS && rule < 0; level++) rule = lookup_find(&all[level], dtl_lemma_key(word, tag_key, level));
    return rule;
}

/* Puts a level's keys into the dictionary where the levels below say otherwise for some word. */
static void keep_level(const corpus *c, const dtl_tagger *tagger, const lookup_maker *all, uint32_t level, lookup_maker *kept,
                       lookup_maker *out) {
    for (uint32_t i = 0; i < c->count; i++) {
        const sample *s = &c->samples[i];
        for (uint32_t k = 0; k < s->count; k++) {
            uint32_t tag_key = tagger->tags[s->gold[k]].key, key = dtl_lemma_key(&s->words[k], tag_key, level);
            int32_t own = lookup_find(&all[level], key);
            if (find_from(kept, &s->words[k], tag_key, level + 1) == own) continue;
            lookup_put(&kept[level], key, (uint32_t)own);
            lookup_put(out, key, (uint32_t)own);
        }
    }
}

void train_lemma(const corpus *c, const dtl_tagger *tagger, writer *model) {
    rules all = {.room = 60000};
    lookup_maker levels[DTL_LEMMA_LEVELS] = {0}, kept[DTL_LEMMA_LEVELS] = {0}, out = {0};
    uint32_t **rule = need(dtl_arena_array(c->arena, uint32_t *, c->count));
    dtl_map_init(&all.map, c->arena, MAX_KEYS);
    dtl_buffer_init(&all.table, 1 << 22);
    for (uint32_t i = 0; i < c->count; i++) {
        const sample *s = &c->samples[i];
        rule[i] = need(dtl_arena_array(c->arena, uint32_t, s->count));
        for (uint32_t k = 0; k < s->count; k++) rule[i][k] = rule_of(&all, s->forms[k], s->sources[k]->lemma, c->arena);
    }
    for (uint32_t level = DTL_LEMMA_LEVELS; level-- > 0;) {
        learn_level(c, tagger, (const uint32_t *const *)rule, level, &levels[level]);
        keep_level(c, tagger, levels, level, kept, &out);
    }
    say("lemma: %u rules, %zu keys", all.count, out.count);
    writer_add(model, "lemma.rules", dtl_arena_copy(c->arena, dtl_buffer_slice(&all.table)));
    writer_add(model, "lemma.lookup", lookup_section(&out));
    dtl_buffer_clear(&all.table);
    for (uint32_t level = 0; level < DTL_LEMMA_LEVELS; level++) {
        free(levels[level].entries);
        free(kept[level].entries);
    }
}
