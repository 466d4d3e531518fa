/* The store and the page over HTTP. */
#ifndef DTL_SERVE_SERVE_H
#define DTL_SERVE_SERVE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "types/document.h"

enum { DTL_SERVE_PORT = 7878, DTL_SERVE_CONNECTIONS = 256, DTL_SERVE_SECONDS = 15, DTL_SERVE_MEMORY = 64 << 10 };

typedef struct dtl_serve_options {
    const char *store;   /* path */
    const char *root;    /* with data/ and lexicon/ */
    const char *address; /* to listen at, a number of IPv4 or IPv6; NULL: 127.0.0.1 */
    uint16_t port;       /* 0: any that is free */
    const char *token;   /* that each request has to carry; NULL: none. Any other address than loopback needs one. */
    bool edit;           /* corrections are taken */
    /* Codes document->report, on any thread; NULL: what is found only in coding anew is not served. */
    int (*code)(void *coder, dtl_document *document, dtl_error *error);
    void *coder;
    const char *made_by; /* what codes */
} dtl_serve_options;

typedef struct dtl_server dtl_server; /* one thread at a time */

/* Listens. Errors: DTL_EARGUMENT (an address that is none, or that needs a token), DTL_EIO (the port is taken), those of opening
 * the store and the tables. */
int dtl_server_open(dtl_server **out, const dtl_serve_options *options, dtl_error *error);
void dtl_server_close(dtl_server *server);
uint16_t dtl_server_port(const dtl_server *server);

/* Requests are answered on threads of the server's own. This looks after up to so many seconds, perhaps less, whether the store
 * changed, for those who look on, and has events follow corrections. */
int dtl_server_turn(dtl_server *server, double seconds, dtl_error *error);

#endif
