/* What the API answers: the lines of the command line as JSON, and what the page shows besides. Knows nothing of HTTP. */
#ifndef DTL_SERVE_API_H
#define DTL_SERVE_API_H

#include "base/buffer.h"
#include "serve/question.h"

enum {
    DTL_API_ROWS = 100,
    DTL_API_MOST_ROWS = 1000,
    DTL_API_MOST_CSV = 10000,
    DTL_API_BYTES = 64 << 20,
    DTL_API_PARAMETERS = 24
};

typedef struct dtl_api {
    dtl_store *store; /* opened for reading */
    dtl_question_tables tables;
    const dtl_rarity *rarity; /* for the titles of stories */
    bool edit;                /* corrections are taken */
    const char *made_by;      /* what codes now; NULL: nothing does */
    /* Codes document->report; NULL: what is found only in coding anew is left out. On any thread. */
    int (*code)(void *coder, dtl_document *document, dtl_error *error);
    void *coder;
} dtl_api;

typedef struct dtl_api_parameter {
    const char *name, *value;
} dtl_api_parameter;

typedef struct dtl_api_request {
    const char *path; /* as "/api/events" or "/api/events/e-77d0c1f2a3b48596" */
    const dtl_api_parameter *parameters;
    size_t count;
    bool csv; /* wanted when no parameter says another */
} dtl_api_request;

typedef struct dtl_api_reply {
    dtl_buffer text; /* empty, with its ceiling, when the answer begins */
    bool csv;
    char next[sizeof(dtl_cursor)]; /* `after` of the next page of a list, "" at the end */
} dtl_api_reply;

/* Errors: DTL_EARGUMENT (a parameter that cannot be), DTL_ENOTFOUND (no such path or id; what became of the id is in reply->text,
 * as ,"heirs":[..]), DTL_ELIMIT (the answer is too long), DTL_EINTERRUPTED (it takes too long), those of the store. */
int dtl_api_answer(const dtl_api *api, const dtl_api_request *request, dtl_api_reply *reply, dtl_error *error);

#endif
