/* Any tree over any words, four bytes a word: the word, its part of speech (a set top bit ends a sentence), its relation, its
 * head. */
#include <stdint.h>
#include <stdlib.h>

#include "coding/actors/actors.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_BYTES = 4 << 12 };

static const char *const words[] = {"the",         "Kenyan",    "Russian",
                                    "and",         "officials", "president",
                                    "Tora",        "Lund",      "of",
                                    "Chad",        "in",        "Nairobi",
                                    "'s",          "army",      "rebels",
                                    "he",          "they",      "his",
                                    "its",         "who",       "each",
                                    "other",       "both",      "sides",
                                    "two",         "26",        "countries",
                                    "former",      "latter",    ",",
                                    "-",           "backed",    "ethnic",
                                    "Albanians",   "I",         "said",
                                    "company",     "NATO",      "Blue",
                                    "Lantern",     "Guild",     "BLG",
                                    "counterpart", "at",        "least",
                                    "people",      "group",     "Kremlin",
                                    "Monday",      "towns",     "\xC3\x89tienne",
                                    "minister",    "foreign",   "U.S.",
                                    "itself",      "that",      "PM",
                                    "government",  "police",    "deputy"};

static dtl_knowledge *knowledge;
static dtl_actor_stage *stage;

static void add(dtl_document *document, const uint8_t *bytes, uint32_t first, char *text, uint32_t *at) {
    dtl_token *token = dtl_vector_push(&document->tokens, &document->arena);
    if (!token) abort();
    token->form = token->lemma = dtl_slice_of(words[bytes[0] % (sizeof words / sizeof *words)]);
    token->upos = (uint8_t)((bytes[1] & 31) % DTL_UPOS_COUNT);
    token->features.value[DTL_FEAT_NUMBER] = bytes[1] & 32 ? dtl_feature_value(DTL_FEAT_NUMBER, DTL_SLICE("Plur")) : 0;
    token->features.value[DTL_FEAT_DEFINITE] = bytes[1] & 64 ? dtl_feature_value(DTL_FEAT_DEFINITE, DTL_SLICE("Def")) : 0;
    token->relation = bytes[2] % DTL_RELATION_COUNT;
    token->head = bytes[3] == 255 ? DTL_NO_TOKEN : (int32_t)(first + bytes[3]);
    token->words = 1;
    memcpy(text + *at, token->form.data, token->form.length);
    token->span = (dtl_span){*at, *at + (uint32_t)token->form.length};
    *at = token->span.end + 1;
}

static void end_sentence(dtl_document *document, uint32_t first) {
    dtl_sentence *sentence = dtl_vector_push(&document->sentences, &document->arena);
    if (!sentence) abort();
    *sentence = (dtl_sentence){.first = first, .end = (uint32_t)document->tokens.count, .part = DTL_PART_TEXT};
    for (uint32_t i = first; i < sentence->end; i++) {
        if (document->tokens.items[i].head >= (int32_t)sentence->end) document->tokens.items[i].head = DTL_NO_TOKEN;
    }
}

static void check(const dtl_document *document) {
    for (size_t i = 0; i < document->actors.count; i++) {
        const dtl_actor *actor = &document->actors.items[i];
        const dtl_sentence *sentence = &document->sentences.items[actor->sentence];
        if (actor->first >= actor->end || actor->first < sentence->first || actor->end > sentence->end) abort();
        if (actor->head < sentence->first || actor->head >= sentence->end) abort();
        if (i && document->actors.items[i - 1].first > actor->first) abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_error error;
    if (!stage &&
        (dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error) || dtl_actor_stage_open(&stage, knowledge, &error)))
        abort();
    if (size > MAX_BYTES) size = MAX_BYTES;
    dtl_document document;
    dtl_document_init(&document);
    char *text = dtl_arena_alloc(&document.arena, size * 4 + 1);
    if (!text) abort();
    uint32_t first = 0, at = 0;
    for (size_t i = 0; i + 4 <= size; i += 4) {
        add(&document, data + i, first, text, &at);
        if (!(data[i + 1] & 128) && i + 8 <= size) continue;
        end_sentence(&document, first);
        first = (uint32_t)document.tokens.count;
    }
    document.report.text = (dtl_slice){text, at};
    if (dtl_actor_stage_run(stage, &document, &error)) abort();
    check(&document);
    dtl_document_clear(&document);
    return 0;
}
