/* Actors of any tree over words that name them. */
#include "coding/actors/actors.h"
#include "trees.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

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

static void dress(dtl_document *document, uint32_t token, const uint8_t *bytes) {
    dtl_features *features = &document->tokens.items[token].features;
    features->value[DTL_FEAT_NUMBER] = bytes[1] & 32 ? dtl_feature_value(DTL_FEAT_NUMBER, DTL_SLICE("Plur")) : 0;
    features->value[DTL_FEAT_DEFINITE] = bytes[1] & 64 ? dtl_feature_value(DTL_FEAT_DEFINITE, DTL_SLICE("Def")) : 0;
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
    const tree_words known = {words, sizeof words / sizeof *words, dress};
    dtl_document document;
    read_trees(&document, &known, data, size);
    if (dtl_actor_stage_run(stage, &document, &error)) abort();
    check(&document);
    dtl_document_clear(&document);
    return 0;
}
