/* Who may ask: what a request has to carry before anything is looked at. */
#ifndef DTL_SERVE_GUARD_H
#define DTL_SERVE_GUARD_H

#include <stdbool.h>
#include <stdint.h>

#include <microhttpd.h>

typedef struct dtl_guard {
    const char *address; /* that the server listens at */
    uint16_t port;
    const char *token; /* NULL: none is asked for */
    bool edit;         /* POST is answered */
} dtl_guard;

/* 0, or the status with which a request is refused, and why. secret: the answer is of the store, so that the token is asked for.
 */
unsigned dtl_guard_refuse(const dtl_guard *guard, struct MHD_Connection *connection, const char *method, bool secret,
                          const char **why);

#endif
