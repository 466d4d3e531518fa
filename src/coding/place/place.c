#include "coding/place/place.h"

#include "base/memory.h"

struct dtl_place_stage {
    const dtl_knowledge *knowledge;
};

enum { KINDS = DTL_KNOWN_COUNTRY | DTL_KNOWN_CAPITAL | DTL_KNOWN_REGION };

int dtl_place_stage_open(dtl_place_stage **out, const dtl_knowledge *knowledge, dtl_error *error) {
    *out = dtl_calloc(1, sizeof **out);
    if (!*out) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    (*out)->knowledge = knowledge;
    return DTL_OK;
}

void dtl_place_stage_close(dtl_place_stage *stage) {
    dtl_free(stage);
}

static int add_place(dtl_document *document, uint32_t sentence, size_t first, size_t end, const dtl_known *known, dtl_error *error) {
    dtl_place *place = dtl_vector_push(&document->places, &document->arena);
    if (!place) return dtl_fail(error, document->arena.status, "%s", dtl_error_meaning(document->arena.status));
    const dtl_sentence *s = &document->sentences.items[sentence];
    *place = (dtl_place){.span = {document->tokens.items[first].span.start, document->tokens.items[end - 1].span.end},
                         .name = known->name,
                         .sentence = sentence,
                         .first = (uint32_t)first,
                         .end = (uint32_t)end,
                         .precision = DTL_PRECISION_COUNTRY};
    place->text = dtl_span_text(dtl_document_text(document, s->part), place->span);
    memcpy(place->country, known->country, sizeof place->country);
    return DTL_OK;
}

int dtl_place_stage_run(const dtl_place_stage *stage, dtl_document *document, dtl_error *error) {
    const dtl_token *tokens = document->tokens.items;
    for (uint32_t s = 0; s < document->sentences.count; s++) {
        const dtl_sentence *sentence = &document->sentences.items[s];
        for (size_t at = sentence->first; at < sentence->end;) {
            const dtl_known *known = NULL;
            size_t length = dtl_knowledge_match(stage->knowledge, tokens, at, sentence->end, KINDS, &known);
            int status = length ? add_place(document, s, at, at + length, known, error) : DTL_OK;
            if (status) return status;
            at += length ? length : 1;
        }
    }
    return DTL_OK;
}
