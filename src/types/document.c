#include "types/document.h"

static void set_ceilings(dtl_document *document) {
    document->report = (dtl_report){.published_day = DTL_NO_DAY};
    document->tokens = (dtl_tokens){.ceiling = DTL_MAX_TOKENS};
    document->sentences = (dtl_sentences){.ceiling = DTL_MAX_TOKENS};
    document->actors = (dtl_actors){.ceiling = DTL_MAX_TOKENS};
    document->namings = (dtl_namings){.ceiling = DTL_MAX_TOKENS};
    document->times = (dtl_times){.ceiling = DTL_MAX_TOKENS};
    document->places = (dtl_places){.ceiling = DTL_MAX_TOKENS};
    document->quotes = (dtl_quotes){.ceiling = DTL_MAX_TOKENS};
    document->mentions = (dtl_mentions){.ceiling = DTL_MAX_TOKENS};
}

void dtl_document_init(dtl_document *document) {
    dtl_arena_init(&document->arena, DTL_MAX_DOCUMENT_BYTES);
    set_ceilings(document);
}

void dtl_document_clear(dtl_document *document) {
    dtl_arena_clear(&document->arena);
    set_ceilings(document);
}

void dtl_document_reset(dtl_document *document) {
    dtl_arena_reset(&document->arena);
    set_ceilings(document);
}
