/* Mends trees whose words cannot stand as the network has them. */
#ifndef DTL_LANGUAGE_MEND_H
#define DTL_LANGUAGE_MEND_H

#include "types/token.h"

/* Values of features, looked up once. */
typedef struct dtl_mender {
    uint8_t finite, past, singular;
} dtl_mender;

void dtl_mender_init(dtl_mender *mender);

/* Tokens [first, end) are one sentence, with tags and heads. Looks at each token and a few behind it, in linear time. */
void dtl_mend(const dtl_mender *mender, dtl_token *tokens, uint32_t first, uint32_t end);

#endif
