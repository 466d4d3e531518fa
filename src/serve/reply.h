/* Answers as libmicrohttpd sends them. */
#ifndef DTL_SERVE_REPLY_H
#define DTL_SERVE_REPLY_H

#include <stdbool.h>

#include <microhttpd.h>

#include "base/slice.h"

/* An answer that many may be sent: plain, and packed with gzip where that is worth it. */
typedef struct dtl_reply {
    struct MHD_Response *plain, *packed; /* packed NULL: there is none */
    struct MHD_Response *same;           /* without a body: what the asker has is what there is */
    unsigned status;
    char tag[32]; /* "": of no use later */
} dtl_reply;

typedef struct dtl_reply_body {
    unsigned status;
    const char *type;
    dtl_slice text, packed; /* packed empty: there is none */
    bool lasts;             /* the bytes outlive the reply, so that they need not be copied */
    bool page;              /* files of the page: they may run the page's own scripts */
    const char *tag;        /* NULL: made from the text */
    const char *link;       /* NULL: no such header */
    const char *allow;      /* for 405 */
} dtl_reply_body;

/* false when memory is out. */
bool dtl_reply_make(dtl_reply *out, const dtl_reply_body *body);
void dtl_reply_clear(dtl_reply *reply);

/* Sends what fits what the request accepts and has. */
enum MHD_Result dtl_reply_send(const dtl_reply *reply, struct MHD_Connection *connection);

/* Adds the headers that all answers have. */
bool dtl_reply_headers(struct MHD_Response *response, bool page);

#endif
