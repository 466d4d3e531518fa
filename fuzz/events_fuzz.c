/* Any tree over words of frames, four bytes a word: the word, its part of speech (a set top bit ends a sentence; a set sixth bit
 * makes it an actor), its relation, its head. */
#include <stdint.h>
#include <stdlib.h>

#include "coding/events/events.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_BYTES = 4 << 12 };

static const char *const words[] = {
    "attack",  "kill",   "agree",  "urge", "refuse",  "threaten", "begin",  "halt",   "plan",    "fail", "hold", "talk",
    "strike",  "attack", "of",     "by",   "between", "and",      "to",     "if",     "unless",  "will", "may",  "must",
    "not",     "no",     "dozens", "26",   "people",  "rebel",    "troop",  "say",    "that",    "who",  "on",   "call",
    "off",     "group",  "effort", "town", "arrest",  "offer",    "demand", "accuse", "suspend", "aid",  "goal", "match",
    "million", "at",     "least",  "deny", "Kenyan",  "visit",    "in",     "Monday", "open",    "fire", "tank", "resign"};

static dtl_knowledge *knowledge;
static dtl_event_stage *stage;

static void add_actor(dtl_document *document, uint32_t token) {
    dtl_actor *actor = dtl_vector_push(&document->actors, &document->arena);
    if (!actor) abort();
    *actor = (dtl_actor){.text = document->tokens.items[token].form,
                         .sentence = (uint32_t)document->sentences.count,
                         .first = token,
                         .end = token + 1,
                         .head = token,
                         .chain = token % 3};
    memcpy(actor->country, token % 2 ? "KEN" : "", token % 2 ? 4 : 1);
    memcpy(actor->sector, token % 5 ? "REB" : "", token % 5 ? 4 : 1);
}

static void add_around(dtl_document *document, const dtl_token *token, uint32_t at, uint8_t byte) {
    uint32_t sentence = (uint32_t)document->sentences.count;
    if (byte % 7 == 0) {
        dtl_place *place = dtl_vector_push(&document->places, &document->arena);
        if (!place) abort();
        *place = (dtl_place){
            .span = token->span, .text = token->form, .country = "TCD", .sentence = sentence, .first = at, .end = at + 1};
    }
    if (byte % 11 == 0) {
        dtl_time *time = dtl_vector_push(&document->times, &document->arena);
        if (!time) abort();
        *time = (dtl_time){
            .span = token->span, .text = token->form, .from = 100, .to = 100, .sentence = sentence, .first = at, .end = at + 1};
    }
    if (byte % 13 == 0) {
        dtl_quote *quote = dtl_vector_push(&document->quotes, &document->arena);
        if (!quote) abort();
        *quote = (dtl_quote){.span = {0, token->span.end}, .sentence = sentence};
    }
}

static void add(dtl_document *document, const uint8_t *bytes, uint32_t first, char *text, uint32_t *at) {
    dtl_token *token = dtl_vector_push(&document->tokens, &document->arena);
    if (!token) abort();
    uint32_t index = (uint32_t)document->tokens.count - 1;
    *token = (dtl_token){.words = 1};
    token->form = token->lemma = dtl_slice_of(words[bytes[0] % (sizeof words / sizeof *words)]);
    token->upos = (uint8_t)((bytes[1] & 31) % DTL_UPOS_COUNT);
    token->features.value[DTL_FEAT_VERBFORM] = bytes[0] % 5;
    token->features.value[DTL_FEAT_TENSE] = bytes[2] % 4;
    token->features.value[DTL_FEAT_PRONTYPE] = bytes[3] % 11;
    token->relation = bytes[2] % DTL_RELATION_COUNT;
    token->head = bytes[3] == 255 ? DTL_NO_TOKEN : (int32_t)(first + bytes[3]);
    memcpy(text + *at, token->form.data, token->form.length);
    token->span = (dtl_span){*at, *at + (uint32_t)token->form.length};
    *at = token->span.end + 1;
    if (bytes[1] & 64) add_actor(document, index);
    add_around(document, &document->tokens.items[index], index, bytes[0]);
}

static void end_sentence(dtl_document *document, uint32_t first, uint32_t start, uint32_t end) {
    dtl_sentence *sentence = dtl_vector_push(&document->sentences, &document->arena);
    if (!sentence) abort();
    *sentence =
        (dtl_sentence){.first = first, .end = (uint32_t)document->tokens.count, .part = DTL_PART_TEXT, .span = {start, end}};
    for (uint32_t i = first; i < sentence->end; i++) {
        if (document->tokens.items[i].head >= (int32_t)sentence->end) document->tokens.items[i].head = DTL_NO_TOKEN;
    }
}

/* What happens in a place may be told without those who do it: "There were protests in Karachi." */
static bool may_name_nobody(dtl_type type) {
    return type == DTL_TYPE_ASSAULT || type == DTL_TYPE_PROTEST || type == DTL_TYPE_MOBILIZE;
}

static void check(const dtl_document *document) {
    for (size_t i = 0; i < document->mentions.count; i++) {
        const dtl_mention *mention = &document->mentions.items[i];
        if (mention->actor_count > DTL_MAX_SIDE || mention->recipient_count > DTL_MAX_SIDE) abort();
        bool nobody = mention->actor_count + mention->recipient_count == 0;
        if ((nobody && !may_name_nobody(mention->type)) || !mention->rule.data || !mention->why.data) abort();
        if (!(mention->confidence > 0 && mention->confidence < 1) || !dtl_span_contains(mention->evidence, mention->trigger))
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_error error;
    if (!stage &&
        (dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error) || dtl_event_stage_open(&stage, knowledge, &error)))
        abort();
    if (size > MAX_BYTES) size = MAX_BYTES;
    dtl_document document;
    dtl_document_init(&document);
    char *text = dtl_arena_alloc(&document.arena, size * 4 + 1);
    if (!text) abort();
    uint32_t first = 0, at = 0, start = 0;
    for (size_t i = 0; i + 4 <= size; i += 4) {
        add(&document, data + i, first, text, &at);
        if (!(data[i + 1] & 128) && i + 8 <= size) continue;
        end_sentence(&document, first, start, at);
        first = (uint32_t)document.tokens.count;
        start = at;
    }
    document.report.text = (dtl_slice){text, at};
    if (dtl_event_stage_run(stage, &document, &error)) abort();
    check(&document);
    dtl_document_clear(&document);
    return 0;
}
