/* A telling from the words of a mention: what a parse would give is taken from what was coded of it. */
#include <stdlib.h>

#include "base/hash.h"
#include "base/words.h"
#include "merge/telling.h"

enum {
    MAX_WORDS = 96,     /* of the evidence, or of all sides */
    MOST_INFLECTED = 4, /* letters that inflection adds */
    LEAST_STEM = 3,     /* letters that it leaves */
    BEGINNING = 5       /* bytes of a word that count: "guard" and "guards" are one word */
};

static const double NEARNESS = 6; /* words away, at which a word counts half */
static const double COMMON = 1.5; /* the rarity below which a word is mostly grammar */

typedef struct words {
    dtl_told_word items[MAX_WORDS];
    size_t count;
} words;

static dtl_slice begin(dtl_slice word) {
    return (dtl_slice){word.data, word.length < BEGINNING ? word.length : BEGINNING};
}

static void add(words *to, dtl_slice word, double weight) {
    if (to->count < MAX_WORDS) to->items[to->count++] = (dtl_told_word){(uint32_t)dtl_hash(begin(word), 0), (float)weight};
}

static void add_text(words *to, const dtl_telling_model *model, dtl_slice text) {
    dtl_word word;
    for (dtl_slice rest = text; dtl_word_next(&word, &rest);) {
        if (dtl_rarity_of(dtl_telling_rarity(model), dtl_word_slice(&word)) >= COMMON) add(to, dtl_word_slice(&word), 1);
    }
}

static void add_side(words *to, const dtl_telling_model *model, const dtl_actor *actors, size_t count) {
    for (size_t i = 0; i < count; i++) {
        add_text(to, model, actors[i].text);
        add_text(to, model, actors[i].name);
    }
}

/* The words of the evidence that stand before the trigger; all of them when it stands elsewhere. */
static size_t words_before(const dtl_mention *mention) {
    uint32_t start = mention->trigger.start, from = mention->evidence.start;
    size_t length = start >= from && start - from <= mention->evidence_text.length ? start - from : mention->evidence_text.length;
    dtl_slice rest = {mention->evidence_text.data, length};
    dtl_word word;
    size_t count = 0;
    while (dtl_word_next(&word, &rest)) count++;
    return count;
}

static void read_evidence(dtl_telling *out, const dtl_telling_model *model, const dtl_mention *mention, dtl_arena *arena) {
    words near = {.count = 0}, names = {.count = 0}, numbers = {.count = 0};
    size_t head = words_before(mention), position = 0;
    dtl_word word;
    for (dtl_slice rest = mention->evidence_text; dtl_word_next(&word, &rest); position++) {
        if (position == head) continue;
        dtl_slice text = dtl_word_slice(&word);
        double rarity = dtl_rarity_of(dtl_telling_rarity(model), text);
        double distance = (double)(position > head ? position - head : head - position);
        bool number = word.bytes[0] >= '0' && word.bytes[0] <= '9';
        if (rarity >= COMMON) add(&near, text, rarity / (1 + distance / NEARNESS));
        if (word.capital && position && rarity >= COMMON) add(&names, text, 1);
        if (number) add(&numbers, text, 1);
    }
    out->near = dtl_told_words_keep(near.items, near.count, arena);
    out->names = dtl_told_words_keep(names.items, names.count, arena);
    out->numbers = dtl_told_words_keep(numbers.items, numbers.count, arena);
}

/* The lemma of which senses are known that this word may be a form of; the word when there is none. */
static dtl_slice find_lemma(const dtl_telling_model *model, dtl_slice word) {
    if (dtl_telling_senses(model, word)) return word;
    for (size_t cut = 1; cut <= MOST_INFLECTED && word.length >= cut + LEAST_STEM; cut++) {
        dtl_slice stem = {word.data, word.length - cut};
        if (dtl_telling_senses(model, stem)) return stem;
    }
    return word;
}

int dtl_telling_read(dtl_telling *out, const dtl_telling_model *model, const dtl_mention *mention, dtl_arena *arena) {
    dtl_word word;
    dtl_slice trigger = mention->trigger_text;
    *out = (dtl_telling){.report = dtl_hash(dtl_slice_of(mention->report), 0)};
    if (!model || !dtl_word_next(&word, &trigger)) return DTL_OK;
    out->form = dtl_arena_copy(arena, dtl_word_slice(&word));
    if (!out->form.data) return arena->status;
    out->lemma = find_lemma(model, out->form);
    out->senses = dtl_telling_senses(model, out->lemma);
    out->rarity = dtl_rarity_of(dtl_telling_rarity(model), out->lemma);
    words closest = {.count = 0}, beside;
    add_side(&closest, model, mention->actors, mention->actor_count);
    add_side(&closest, model, mention->recipients, mention->recipient_count);
    beside = closest;
    if (mention->place) add_text(&beside, model, mention->place->name);
    add_text(&beside, model, mention->when.text);
    out->closest = dtl_told_words_keep(closest.items, closest.count, arena);
    out->beside = dtl_told_words_keep(beside.items, beside.count, arena);
    words source = {.count = 0};
    if (mention->said_by) add_side(&source, model, mention->said_by, 1);
    out->source = dtl_told_words_keep(source.items, source.count, arena);
    read_evidence(out, model, mention, arena);
    return arena->status;
}
