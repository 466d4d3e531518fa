/* Events of any tree over words of frames; the bit that begins a paragraph makes a word an actor. */
#include "coding/events/events.h"
#include "trees.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

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

static void dress(dtl_document *document, uint32_t token, const uint8_t *bytes) {
    dtl_features *features = &document->tokens.items[token].features;
    features->value[DTL_FEAT_VERBFORM] = bytes[0] % 5;
    features->value[DTL_FEAT_TENSE] = bytes[2] % 4;
    features->value[DTL_FEAT_PRONTYPE] = bytes[3] % 11;
    if (bytes[1] & 64) add_actor(document, token);
    add_around(document, &document->tokens.items[token], token, bytes[0]);
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
    const tree_words known = {words, sizeof words / sizeof *words, dress};
    dtl_document document;
    read_trees(&document, &known, data, size);
    if (dtl_event_stage_run(stage, &document, &error)) abort();
    check(&document);
    dtl_document_clear(&document);
    return 0;
}
