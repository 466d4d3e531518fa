/* Fetching from the web: many requests at once, each a single one. Redirects are answers like others: whoever asks decides about
 * the next address. */
#ifndef DTL_READ_FETCH_H
#define DTL_READ_FETCH_H

#include <stdint.h>

#include "base/error.h"
#include "base/slice.h"

enum { DTL_MAX_FETCH_HEADER = 256 << 10, DTL_MAX_FETCHES = 32 };

typedef struct dtl_fetch_request {
    const char *url;
    const char *etag, *modified; /* of what is there already: the answer is 304 when it did not change; NULL: nothing is there */
    size_t ceiling;              /* bytes of the answer's body, unpacked */
    double seconds;              /* for all of it */
} dtl_fetch_request;

/* What came of a request. Slices hold until the next call of wait; data NULL: not told. */
typedef struct dtl_fetch_answer {
    uint64_t token; /* as given to start */
    int code;       /* DTL_OK when an answer came, whatever its status; else DTL_EIO, DTL_ELIMIT, DTL_EFORMAT, DTL_ENOMEM, or
                       DTL_EARGUMENT for an address that is refused */
    char why[260];  /* when there is none */
    int status;     /* of HTTP, as 200; 0 when there is none */
    double after;   /* seconds until which the server asks not to be asked again (Retry-After); 0: it does not say */
    dtl_slice body;
    dtl_slice etag, modified, location;
    dtl_slice charset; /* of Content-Type */
} dtl_fetch_answer;

/* Who fetches: the network, or a test. */
typedef struct dtl_fetching {
    void *context;
    /* Starts a request; its strings are copied. */
    int (*start)(void *context, const dtl_fetch_request *request, uint64_t token, dtl_error *error);
    /* Waits up to so many seconds, perhaps less, for an answer: 1 with *answer filled, 0 when none came, or a negative code. */
    int (*wait)(void *context, double seconds, dtl_fetch_answer *answer, dtl_error *error);
    /* Lets what is under way get on, for whoever is at work for long between two waits; the answer given last holds. NULL: there
     * is no need. */
    void (*keep_up)(void *context);
} dtl_fetching;

typedef struct dtl_fetch_options {
    bool allow_private; /* connect to loopback, private and link-local addresses too */
    const char *agent;  /* what we call ourselves */
} dtl_fetch_options;

/* The network, by libcurl: http and https alone, certificates checked, the address checked at each connection, proxies and
 * cookies not used. One thread at a time. Errors: DTL_ENOMEM, DTL_EIO. */
typedef struct dtl_fetcher dtl_fetcher;
int dtl_fetcher_open(dtl_fetcher **out, const dtl_fetch_options *options, dtl_error *error);
void dtl_fetcher_close(dtl_fetcher *fetcher); /* what is under way is dropped */
/* Holds as long as the fetcher. start gives DTL_ELIMIT when DTL_MAX_FETCHES are under way. */
dtl_fetching dtl_fetcher_fetching(dtl_fetcher *fetcher);

#endif
