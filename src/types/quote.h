/* Words attributed to a speaker. */
#ifndef DTL_TYPES_QUOTE_H
#define DTL_TYPES_QUOTE_H

#include "types/actor.h"
#include "types/report.h"

typedef enum dtl_quote_kind { DTL_QUOTE_SPEECH, DTL_QUOTE_SCARE, DTL_QUOTE_TITLE } dtl_quote_kind;

typedef struct dtl_quote {
    dtl_quote_kind kind;
    bool direct;
    bool told; /* said in words; false for what the speaker believes, wants or does about it: no claim that the speaker makes */
    dtl_span span, cue; /* cue.end 0: none */
    uint32_t sentence;
    const dtl_actor *speaker; /* NULL: not known */
} dtl_quote;

/* A quote with what its report knows of it, as it stands outside the report's document. */
typedef struct dtl_told_quote {
    char id[DTL_ID_SIZE]; /* "q-" + hash of report id, part, kind, span */
    char report[DTL_ID_SIZE];
    dtl_slice outlet, url, published; /* data NULL: not known */
    dtl_part part;
    dtl_quote quote;
    dtl_slice text, cue_text; /* cue_text of a quote with a cue */
} dtl_told_quote;

/* Fills quote->id. */
void dtl_told_quote_identify(dtl_told_quote *quote);

const char *dtl_quote_kind_name(dtl_quote_kind kind); /* "speech" */
int dtl_quote_kind_of(dtl_slice name);                /* -1 when there is none */

#endif
