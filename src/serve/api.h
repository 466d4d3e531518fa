/* What the API answers: the lines of the command line as JSON. Knows nothing of HTTP. */
#ifndef DTL_SERVE_API_H
#define DTL_SERVE_API_H

#include "base/buffer.h"
#include "serve/question.h"

enum {
    DTL_API_ROWS = 100,
    DTL_API_MOST_ROWS = 1000,
    DTL_API_MOST_SKIPPED = 1000000,
    DTL_API_BYTES = 64 << 20,
    DTL_API_PARAMETERS = 20
};

typedef struct dtl_api {
    dtl_store *store; /* opened for reading */
    dtl_question_tables tables;
    const dtl_rarity *rarity; /* for the titles of stories */
} dtl_api;

typedef struct dtl_api_parameter {
    const char *name, *value;
} dtl_api_parameter;

/* Answers a path as "/api/events" or "/api/events/e-77d0c1f2a3b48596" into out, which is empty. Errors: DTL_EARGUMENT (a
 * parameter that cannot be), DTL_ENOTFOUND (no such path or id), DTL_ELIMIT (the answer is too long), those of the store. */
int dtl_api_answer(const dtl_api *api, const char *path, const dtl_api_parameter *parameters, size_t count, dtl_buffer *out,
                   dtl_error *error);

#endif
