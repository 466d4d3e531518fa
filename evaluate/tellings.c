#include "tellings.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "base/words.h"

enum { MAX_TELLINGS = 1 << 20, MAX_WORDS = 400, MAX_BESIDE = 8 };

static const double NEARNESS = 6; /* words away, at which a word counts half */

typedef struct reader {
    const dtl_pipeline *pipeline;
    const dtl_telling_model *model;
    dtl_arena *arena;
    dtl_rarity *rarity;
    dtl_document document;
    dtl_map chains;
    dtl_gold_tellings *out;
} reader;

typedef struct words {
    dtl_told_word items[MAX_WORDS];
    size_t count;
} words;

static dtl_slice lower(dtl_slice text, dtl_arena *arena) {
    dtl_slice copy = dtl_arena_copy(arena, text);
    char *bytes = dtl_arena_alloc(arena, 2 * text.length + 4), *to = bytes;
    for (const char *at = copy.data; bytes && at && at < copy.data + copy.length;) {
        uint32_t code = 0;
        at += dtl_utf8_decode(at, copy.data + copy.length, &code);
        to += dtl_utf8_encode(to, dtl_utf8_lower(code));
    }
    return bytes ? (dtl_slice){bytes, (size_t)(to - bytes)} : DTL_NO_SLICE;
}

static void add(words *to, uint32_t word, double weight) {
    if (to->count < MAX_WORDS) to->items[to->count++] = (dtl_told_word){word, (float)weight};
}

static bool is_content(const dtl_token *token) {
    return token->upos == DTL_UPOS_NOUN || token->upos == DTL_UPOS_PROPN || token->upos == DTL_UPOS_VERB ||
           token->upos == DTL_UPOS_ADJ || token->upos == DTL_UPOS_NUM;
}

static bool is_of_phrase(dtl_relation relation) {
    return relation == DTL_REL_COMPOUND || relation == DTL_REL_FLAT || relation == DTL_REL_AMOD || relation == DTL_REL_NMOD ||
           relation == DTL_REL_APPOS || relation == DTL_REL_NUMMOD;
}

static dtl_relation relation_of(const dtl_token *token) {
    return dtl_relation_base((dtl_relation)token->relation);
}

/* How a token stands to the head: 2 within its subject or objects, 1 within another of its phrases, 0 neither. */
static int closeness(const dtl_token *tokens, uint32_t at, uint32_t head) {
    for (int steps = 0; steps < MAX_BESIDE; steps++) {
        const dtl_token *token = &tokens[at];
        dtl_relation relation = relation_of(token);
        if (token->head == DTL_NO_TOKEN) return 0;
        if ((uint32_t)token->head == head) {
            if (relation == DTL_REL_NSUBJ || relation == DTL_REL_OBJ) return 2;
            return relation == DTL_REL_OBL || relation == DTL_REL_NMOD || relation == DTL_REL_COMPOUND;
        }
        if (!is_of_phrase(relation)) return 0;
        at = (uint32_t)token->head;
    }
    return 0;
}

/* Whom the subject and the objects stand for: "he" is the one whom the report has named. */
static void add_names(const reader *r, words *beside, words *closest, uint32_t sentence, uint32_t head) {
    for (size_t i = 0; i < r->document.actors.count; i++) {
        const dtl_actor *actor = &r->document.actors.items[i];
        if (actor->sentence != sentence || actor->head == head) continue;
        int close = closeness(r->document.tokens.items, actor->head, head);
        dtl_word word;
        for (dtl_slice rest = actor->name; close && dtl_word_next(&word, &rest);) {
            uint32_t hash = (uint32_t)dtl_hash(dtl_word_slice(&word), 0);
            add(beside, hash, 1);
            if (close == 2) add(closest, hash, 1);
        }
    }
}

static void read_around(reader *r, dtl_telling *out, const dtl_sentence *sentence, uint32_t head) {
    words near = {.count = 0}, beside = {.count = 0}, closest = {.count = 0}, names = {.count = 0}, numbers = {.count = 0};
    const dtl_token *tokens = r->document.tokens.items;
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        if (i == head || !is_content(&tokens[i])) continue;
        dtl_slice lemma = lower(tokens[i].lemma, &r->document.arena);
        uint32_t word = (uint32_t)dtl_hash(lemma, 0);
        double distance = i > head ? i - head : head - i, rarity = dtl_rarity_of(r->rarity, lemma);
        if (rarity > 0) add(&near, word, rarity / (1 + distance / NEARNESS));
        int close = closeness(tokens, i, head);
        if (tokens[i].upos != DTL_UPOS_VERB && close) add(&beside, word, 1);
        if (tokens[i].upos != DTL_UPOS_VERB && close == 2) add(&closest, word, 1);
        if (tokens[i].upos == DTL_UPOS_PROPN) add(&names, word, 1);
        if (tokens[i].upos == DTL_UPOS_NUM) add(&numbers, word, 1);
    }
    add_names(r, &beside, &closest, (uint32_t)(sentence - r->document.sentences.items), head);
    out->near = dtl_told_words_keep(near.items, near.count, r->arena);
    out->beside = dtl_told_words_keep(beside.items, beside.count, r->arena);
    out->closest = dtl_told_words_keep(closest.items, closest.count, r->arena);
    out->names = dtl_told_words_keep(names.items, names.count, r->arena);
    out->numbers = dtl_told_words_keep(numbers.items, numbers.count, r->arena);
}

/* The token of the span that no other of it governs; the one nearest to the span when none lies in it. */
static uint32_t head_of(const dtl_document *document, dtl_span span) {
    uint32_t first = UINT32_MAX, end = 0, nearest = 0, distance = UINT32_MAX;
    for (uint32_t i = 0; i < document->tokens.count; i++) {
        dtl_span at = document->tokens.items[i].span;
        uint32_t away = at.start > span.start ? at.start - span.start : span.start - at.start;
        if (away < distance) {
            distance = away;
            nearest = i;
        }
        if (at.start >= span.end || at.end <= span.start) continue;
        if (first == UINT32_MAX) first = i;
        end = i + 1;
    }
    for (uint32_t i = first; i < end; i++) {
        int32_t head = document->tokens.items[i].head;
        if (head < (int32_t)first || head >= (int32_t)end) return i;
    }
    return nearest;
}

static const dtl_sentence *sentence_of(const dtl_document *document, uint32_t token) {
    for (size_t i = 0; i < document->sentences.count; i++) {
        const dtl_sentence *sentence = &document->sentences.items[i];
        if (token >= sentence->first && token < sentence->end) return sentence;
    }
    return NULL;
}

static int chain_of(reader *r, json_t *mention) {
    bool added = false;
    uint32_t *number = dtl_map_put(&r->chains, dtl_slice_of(json_string_value(json_object_get(mention, "chain"))), &added);
    if (number && added) *number = (uint32_t)r->chains.count - 1;
    return number ? (int)*number : -1;
}

static int read_mention(reader *r, const dtl_ecb_document *from, json_t *mention, const uint32_t *offsets, size_t length,
                        dtl_error *error) {
    size_t start = (size_t)json_integer_value(json_object_get(mention, "cstart")),
           end = (size_t)json_integer_value(json_object_get(mention, "cend"));
    if (start >= end || end > length || !json_is_string(json_object_get(mention, "chain")))
        return dtl_fail(error, DTL_EFORMAT, "a mention has no span or chain");
    uint32_t head = head_of(&r->document, (dtl_span){offsets[start], offsets[end]});
    const dtl_sentence *sentence = sentence_of(&r->document, head);
    dtl_gold_telling *out = sentence ? dtl_vector_push(r->out, r->arena) : NULL;
    if (!out) return dtl_fail(error, r->arena->status ? r->arena->status : DTL_EFORMAT, "a document has no sentences");
    const dtl_token *token = &r->document.tokens.items[head];
    *out = (dtl_gold_telling){.story = from->story, .chain = chain_of(r, mention)};
    out->telling.lemma = lower(token->lemma, r->arena);
    out->telling.senses = dtl_telling_senses(r->model, out->telling.lemma);
    out->telling.form = lower(token->form, r->arena);
    out->telling.part = token->upos;
    out->telling.report = dtl_hash(dtl_slice_of(r->document.report.id), 0);
    if (!out->telling.lemma.data || !out->telling.form.data || out->chain < 0)
        return dtl_fail(error, r->arena->status, "%s", dtl_error_meaning(r->arena->status));
    out->telling.rarity = dtl_rarity_of(r->rarity, out->telling.lemma);
    read_around(r, &out->telling, sentence, head);
    return r->arena->status ? dtl_fail(error, r->arena->status, "%s", dtl_error_meaning(r->arena->status)) : DTL_OK;
}

static int read_document(reader *r, const dtl_ecb_document *from, dtl_error *error) {
    uint32_t *offsets = NULL;
    size_t length = 0, i;
    const char *text = json_string_value(json_object_get(from->record, "text"));
    int status = dtl_evaluate_document(&r->document, text, NULL, &offsets, &length, error);
    if (status == DTL_OK) status = dtl_pipeline_code(r->pipeline, &r->document, error);
    json_t *mention;
    json_array_foreach(json_object_get(from->record, "mentions"), i, mention) {
        const char *type = json_string_value(json_object_get(mention, "type"));
        if (status || !type || strcmp(type, "event") != 0 || !json_is_true(json_object_get(mention, "selected"))) continue;
        status = read_mention(r, from, mention, offsets, length, error);
    }
    return status;
}

int dtl_tellings_read(dtl_gold_tellings *out, const dtl_pipeline *pipeline, const dtl_telling_model *model, dtl_ecb *ecb,
                      dtl_error *error) {
    char root[DTL_ROOT_SIZE];
    *out = (dtl_gold_tellings){.ceiling = MAX_TELLINGS};
    reader r = {.pipeline = pipeline, .model = model, .arena = &ecb->arena, .out = out};
    dtl_document_init(&r.document);
    dtl_map_init(&r.chains, r.arena, MAX_TELLINGS);
    dtl_pipeline_root(root);
    int status = dtl_rarity_open(&r.rarity, root, error);
    for (size_t i = 0; status == DTL_OK && i < ecb->documents.count; i++)
        status = read_document(&r, &ecb->documents.items[i], error);
    dtl_rarity_close(r.rarity);
    dtl_document_clear(&r.document);
    return status;
}

static int compare_tellings(const void *a, const void *b) {
    const dtl_gold_telling *left = a, *right = b;
    if (left->story != right->story) return left->story < right->story ? -1 : 1;
    if (left->telling.report != right->telling.report) return left->telling.report < right->telling.report ? -1 : 1;
    return 0;
}

void dtl_tellings_sort(dtl_gold_tellings *tellings) {
    if (tellings->count) qsort(tellings->items, tellings->count, sizeof *tellings->items, compare_tellings);
}
