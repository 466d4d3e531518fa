/* Where pages are had from that an input only names. Reading knows no network of its own: who lets it use one gives it this. */
#ifndef DTL_READ_WEB_H
#define DTL_READ_WEB_H

#include <stdint.h>

#include "base/error.h"
#include "base/slice.h"

enum { DTL_MAX_WANTED = 64 }; /* pages asked for and not taken yet */

/* Slices hold until the next call of get; charset: as the server declared it; data NULL: it did not. */
typedef struct dtl_web_page {
    dtl_slice url; /* where redirects ended */
    dtl_slice charset, body;
} dtl_web_page;

typedef struct dtl_web {
    void *context;
    /* Asks for a page; get with the ticket gives it. Many may be asked for before the first is taken. Errors: DTL_EFORMAT for
     * what is no http or https address, DTL_ELIMIT, DTL_ENOMEM: there is then no ticket. */
    int (*want)(void *context, dtl_slice url, uint64_t *ticket, dtl_error *error);
    /* Waits for the page, and uses the ticket up. */
    int (*get)(void *context, uint64_t ticket, dtl_web_page *out, dtl_error *error);
} dtl_web;

#endif
