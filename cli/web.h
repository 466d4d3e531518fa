/* The network for commands that read: only where an input is an address, or --fetch is given. */
#ifndef DTL_CLI_WEB_H
#define DTL_CLI_WEB_H

#include "cli.h"
#include "watch/visit.h"

/* What we call ourselves to servers, and the name by which robots.txt knows us. */
#define CLI_AGENT "dateline/" DTL_VERSION " (reads news; obeys robots.txt for dateline)"
#define CLI_ROBOTS_NAME "dateline"

typedef struct cli_web {
    dtl_fetcher *fetcher;
    dtl_visits *visits;
    dtl_web web;
} cli_web;

/* *out: what reading may ask, NULL when this call asks for nothing of the network; holds until the close. Errors: those of the
 * fetcher. */
int cli_web_open(cli_web *web, const cli_call *call, const dtl_web **out, dtl_error *error);
void cli_web_close(cli_web *web);

/* Seconds since 1970; context is not looked at. */
double cli_now(void *context);

#endif
