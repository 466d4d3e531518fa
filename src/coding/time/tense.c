#include "coding/time/tense.h"

#include "coding/time/scan.h"

enum { MAX_CLIMB = 24, MAX_REACH = 10 }; /* words between a verb and what stands with it */

static bool is_verb(const dtl_token *token) {
    return token->upos == DTL_UPOS_VERB || token->upos == DTL_UPOS_AUX;
}

static bool reads_as(const time_lexicon *lexicon, dtl_slice word, time_symbol symbol) {
    time_piece piece;
    size_t at = 0;
    uint32_t id;
    if (!word.data || !time_scan(word, &at, word.length, &piece)) return false;
    if (piece.shape == TIME_SIGN && !time_scan(word, &at, word.length, &piece)) return false; /* "'ll" */
    const time_word *known = time_lexicon_word(lexicon, (dtl_slice){piece.lower, piece.lower_length}, &id);
    for (size_t i = 0; known && i < known->readings.count; i++)
        if (known->readings.items[i].symbol == symbol) return true;
    return false;
}

/* Whether the word puts what it governs into the future: "will", "plans". */
static bool points_ahead(const time_lexicon *lexicon, dtl_slice word) {
    return reads_as(lexicon, word, TIME_FUTURE);
}

/* -1, 1 or 0 by an auxiliary in front of the verb; 2 when there is none that tells. */
static int auxiliary_tense(const time_lexicon *lexicon, const dtl_document *document, const dtl_sentence *sentence,
                           uint32_t verb) {
    int tense = 2;
    uint32_t from = verb > sentence->first + MAX_REACH ? verb - MAX_REACH : sentence->first;
    for (uint32_t i = from; i < verb; i++) {
        const dtl_token *token = &document->tokens.items[i];
        if (token->head != (int32_t)verb || dtl_relation_base((dtl_relation)token->relation) != DTL_REL_AUX) continue;
        if (points_ahead(lexicon, token->form)) return 1;
        if (dtl_features_have(&token->features, DTL_FEAT_TENSE, "Past"))
            tense = -1;
        else if (dtl_features_have(&token->features, DTL_FEAT_TENSE, "Pres") && tense == 2)
            tense = 0;
    }
    return tense;
}

static int verb_tense(const time_lexicon *lexicon, const dtl_document *document, const dtl_sentence *sentence, uint32_t verb) {
    const dtl_token *token = &document->tokens.items[verb];
    int tense = auxiliary_tense(lexicon, document, sentence, verb);
    if (tense == 1 || tense == -1) return tense;
    if (dtl_features_have(&token->features, DTL_FEAT_TENSE, "Past")) return -1;
    return tense == 2 && dtl_features_have(&token->features, DTL_FEAT_TENSE, "Pres") ? 0 : tense;
}

/* The first token of [first, end) whose head lies outside. */
static uint32_t head_of(const dtl_document *document, uint32_t first, uint32_t end) {
    for (uint32_t i = first; i < end; i++) {
        int32_t head = document->tokens.items[i].head;
        if (head < (int32_t)first || head >= (int32_t)end) return i;
    }
    return first;
}

/* "had seized": the past form of its auxiliary that English makes the past perfect with. */
static bool is_past_perfect(const time_lexicon *lexicon, const dtl_document *document, const dtl_sentence *sentence,
                            uint32_t verb) {
    uint32_t from = verb > sentence->first + MAX_REACH ? verb - MAX_REACH : sentence->first;
    for (uint32_t i = from; i < verb; i++) {
        const dtl_token *token = &document->tokens.items[i];
        if (token->head == (int32_t)verb && dtl_relation_base((dtl_relation)token->relation) == DTL_REL_AUX &&
            reads_as(lexicon, token->form, TIME_PERFECT))
            return true;
    }
    return false;
}

bool time_before_past(const time_lexicon *lexicon, const dtl_document *document, const dtl_sentence *sentence, uint32_t first,
                      uint32_t end) {
    int32_t verb = document->tokens.items[head_of(document, first, end)].head;
    /* "In June soldiers had retaken it": without a comma the tree may hang the date on the subject behind it. */
    if (verb >= (int32_t)end && dtl_relation_base((dtl_relation)document->tokens.items[verb].relation) == DTL_REL_NSUBJ)
        verb = document->tokens.items[verb].head;
    return verb >= (int32_t)sentence->first && verb < (int32_t)sentence->end && is_verb(&document->tokens.items[verb]) &&
           is_past_perfect(lexicon, document, sentence, (uint32_t)verb);
}

int time_tense(const time_lexicon *lexicon, const dtl_document *document, const dtl_sentence *sentence, uint32_t first,
               uint32_t end) {
    int32_t at = (int32_t)head_of(document, first, end);
    for (int climbed = 0; climbed < MAX_CLIMB && at >= (int32_t)sentence->first && at < (int32_t)sentence->end; climbed++) {
        const dtl_token *token = &document->tokens.items[at];
        if (is_verb(token)) {
            int tense = verb_tense(lexicon, document, sentence, (uint32_t)at);
            if (tense != 2) return tense;
            /* An infinitive: what governs it tells, "plans to meet", "failed to agree". */
            int32_t head = token->head;
            if (head >= 0 && points_ahead(lexicon, document->tokens.items[head].lemma)) return 1;
        }
        /* "is due on Friday" */
        if (!is_verb(token) && climbed && points_ahead(lexicon, token->lemma)) return 1;
        at = token->head;
    }
    return 0;
}
