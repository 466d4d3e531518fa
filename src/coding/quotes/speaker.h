/* Speakers as actors. */
#ifndef DTL_CODING_QUOTES_SPEAKER_H
#define DTL_CODING_QUOTES_SPEAKER_H

#include "coding/quotes/scene.h"

/* The actor expressions of a document by the token that heads them, and those made here for sources that are no actor expression.
 */
typedef struct quote_speakers {
    const quote_scene *scene;
    const dtl_actor **by_head; /* [token] */
    uint32_t next_chain;
} quote_speakers;

/* Errors: the arena's status. */
int quote_speakers_init(quote_speakers *out, const quote_scene *scene);

/* The actor that a token heads. NULL for NO_CHILD, and when memory ran out (the arena's status then says so). */
const dtl_actor *quote_speaker(quote_speakers *speakers, uint32_t token);

#endif
