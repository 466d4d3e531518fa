/* Words attributed to a speaker. */
#ifndef DTL_TYPES_QUOTE_H
#define DTL_TYPES_QUOTE_H

#include "types/actor.h"

typedef enum dtl_quote_kind { DTL_QUOTE_SPEECH, DTL_QUOTE_SCARE, DTL_QUOTE_TITLE } dtl_quote_kind;

typedef struct dtl_quote {
    dtl_quote_kind kind;
    bool direct;
    bool told; /* said in words; false for what the speaker believes, wants or does about it: no claim that the speaker makes */
    dtl_span span, cue; /* cue.end 0: none */
    uint32_t sentence;
    const dtl_actor *speaker; /* NULL: not known */
} dtl_quote;

#endif
