/* Learns which words a surface token stands for where they are no pieces of it: a rule for each such token, and one for endings
 * whose tokens nearly all share it. Tokens that are cut into pieces teach endings too, for words that the treebanks do not have;
 * those that they have are left to the classifier, which sees what stands around them. */
#include <stdlib.h>

#include "base/buffer.h"
#include "base/map.h"
#include "base/utf8.h"
#include "language/expand.h"
#include "train.h"
#include "votes.h"

enum { MAX_KEYS = 1 << 22, LEAST_TOKENS = 2, STAYS = 0 };

/* How often a rule was right for a key. */
typedef struct rules {
    dtl_map numbers; /* a rule's line -> its number */
    dtl_buffer table;
    uint32_t count;
} rules;

static uint32_t number_of(rules *all, dtl_slice line) {
    bool added;
    uint32_t *number = need(dtl_map_put(&all->numbers, line, &added));
    if (added) {
        if (all->count == DTL_EXPAND_MAX_RULES) stop("too many rules of words that share a token");
        *number = all->count++;
        dtl_buffer_add(&all->table, line);
    }
    return *number;
}

static dtl_slice lower(dtl_slice text, dtl_arena *arena) {
    char *out = need(dtl_arena_alloc(arena, text.length * 2 + 1));
    size_t length = 0;
    for (const char *at = text.data, *end = at + text.length; at < end;) {
        uint32_t code;
        at += dtl_utf8_decode(at, end, &code);
        length += dtl_utf8_encode(out + length, dtl_utf8_is_upper(code) ? dtl_utf8_lower(code) : code);
    }
    return (dtl_slice){out, length};
}

/* What makes the words of the token that begins with word i; STAYS when it is one word, or too many. */
static uint32_t rule_of(rules *all, const dtl_conllu_sentence *s, uint32_t i, dtl_arena *arena) {
    const dtl_conllu_word *word = &s->words[i];
    if (word->words < 2 || word->words > 1 + DTL_EXPAND_LATER) return STAYS;
    dtl_slice surface = lower(word->surface, arena), first = lower(word->form, arena);
    size_t same = 0;
    while (same < surface.length && same < first.length && surface.data[same] == first.data[same]) same++;
    while (same > 0 && same < surface.length && ((uint8_t)surface.data[same] & 0xC0) == 0x80) same--;
    while (same > 0 && same < first.length && ((uint8_t)first.data[same] & 0xC0) == 0x80) same--;
    size_t cut = dtl_utf8_count((dtl_slice){surface.data + same, surface.length - same});
    if (cut >= DTL_WORD_LONGEST) return STAYS;
    dtl_slice line = dtl_arena_print(arena, "%zu\t%.*s", cut, (int)(first.length - same), first.data + same);
    for (uint32_t k = 1; k < word->words; k++)
        line = dtl_arena_print(arena, "%.*s\t%.*s", DTL_PRINT(line), DTL_PRINT(lower(word[k].form, arena)));
    return number_of(all, dtl_arena_print(arena, "%.*s\n", DTL_PRINT(line)));
}

/* Puts the best rule of each key. That of an ending must nearly always be right. */
static void put_best(lookup_maker *out, vote *votes, size_t count, bool endings) {
    count = sum_votes(votes, count);
    for (size_t i = 0, end; i < count; i = end) {
        size_t best = i, sum = 0;
        for (end = i; end < count && votes[end].key == votes[i].key; end++) {
            sum += votes[end].count;
            if (votes[end].count > votes[best].count) best = end;
        }
        if (endings && (votes[best].rule == STAYS || votes[best].count < LEAST_TOKENS || votes[best].count * 10 < sum * 8))
            continue;
        lookup_put(out, votes[i].key, votes[best].rule);
    }
}

static size_t count_tokens(const corpus *c) {
    size_t count = 0;
    for (size_t f = 0; f < c->file_count; f++) {
        for (size_t k = 0; k < c->files[f].count; k++) count += c->files[f].sentences[k].count;
    }
    return count;
}

static uint32_t find_ending(const lookup_maker *all, const dtl_expand_keys *keys) {
    int32_t found = DTL_LOOKUP_NONE;
    for (uint32_t i = 1; i < keys->count && found < 0; i++) found = lookup_find(all, keys->key[i]);
    return found < 0 ? STAYS : (uint32_t)found;
}

static dtl_slice surface_of(const dtl_conllu_word *word) {
    return word->words > 1 ? word->surface : word->form;
}

/* Adds whole tokens to the endings where those say otherwise. */
static void add_wholes(const corpus *c, const lookup_maker *wholes, lookup_maker *keys) {
    for (size_t f = 0; f < c->file_count; f++) {
        for (size_t k = 0; k < c->files[f].count; k++) {
            const dtl_conllu_sentence *s = &c->files[f].sentences[k];
            for (uint32_t i = 0; i < s->count; i++) {
                dtl_expand_keys seen;
                if (s->words[i].words == 0) continue;
                dtl_expand_read(&seen, surface_of(&s->words[i]));
                if (seen.count == 0) continue;
                int32_t rule = lookup_find(wholes, seen.key[0]);
                if (rule >= 0 && (uint32_t)rule != find_ending(keys, &seen)) lookup_put(keys, seen.key[0], (uint32_t)rule);
            }
        }
    }
}

void train_expand(const corpus *c, writer *model) {
    size_t most = count_tokens(c), whole = 0, ending = 0;
    rules all = {0};
    lookup_maker keys = {0}, best = {0};
    vote *wholes = need(calloc(most, sizeof *wholes)), *endings = need(calloc(most * DTL_EXPAND_ENDINGS, sizeof *endings));
    dtl_map_init(&all.numbers, c->arena, DTL_EXPAND_MAX_RULES);
    dtl_buffer_init(&all.table, 1 << 20);
    number_of(&all, DTL_SLICE("0\t\n"));
    for (size_t f = 0; f < c->file_count; f++) {
        for (size_t k = 0; k < c->files[f].count; k++) {
            const dtl_conllu_sentence *s = &c->files[f].sentences[k];
            for (uint32_t i = 0; i < s->count; i++) {
                dtl_expand_keys seen;
                if (s->words[i].words == 0) continue;
                uint32_t rule = rule_of(&all, s, i, c->arena);
                dtl_expand_read(&seen, surface_of(&s->words[i]));
                bool cut = rule != STAYS && dtl_conllu_is_sum(s, i);
                if (seen.count && !cut) wholes[whole++] = (vote){seen.key[0], rule, 1};
                for (uint32_t e = 1; e < seen.count; e++) endings[ending++] = (vote){seen.key[e], rule, 1};
            }
        }
    }
    if (all.count > 1) {
        put_best(&best, wholes, whole, false);
        put_best(&keys, endings, ending, true);
        add_wholes(c, &best, &keys);
        writer_add(model, "split.rules", dtl_arena_copy(c->arena, dtl_buffer_slice(&all.table)));
        writer_add(model, "split.expand", lookup_section(&keys));
        say("split: %u rules of words that share a token, %zu keys", all.count - 1, keys.count);
    }
    dtl_buffer_clear(&all.table);
    free(best.entries);
    free(wholes);
    free(endings);
}
