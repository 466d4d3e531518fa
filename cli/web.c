#include "web.h"

#include <string.h>
#include <time.h>

#include "interrupt.h"

double cli_now(void *context) {
    struct timespec t;
    (void)context;
    clock_gettime(CLOCK_REALTIME, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static bool stop(void *context) {
    (void)context;
    return cli_interrupted();
}

static bool is_asked(const cli_call *call) {
    bool asked = call->value[CLI_OPTION_FETCH] != NULL;
    for (size_t i = 0; i < call->argument_count; i++) asked |= strstr(call->arguments[i], "://") != NULL;
    return asked;
}

int cli_web_open(cli_web *web, const cli_call *call, const dtl_web **out, dtl_error *error) {
    const dtl_fetch_options fetch = {.allow_private = call->value[CLI_OPTION_ALLOW_PRIVATE] != NULL, .agent = CLI_AGENT};
    *web = (cli_web){.fetcher = NULL};
    *out = NULL;
    if (!is_asked(call)) return DTL_OK;
    int status = dtl_fetcher_open(&web->fetcher, &fetch, error);
    if (status) return status;
    const dtl_visit_options options = {
        .agent = CLI_ROBOTS_NAME, .now = cli_now, .stop = stop, .fetching = dtl_fetcher_fetching(web->fetcher)};
    status = dtl_visits_open(&web->visits, &options, error);
    if (status) return status;
    web->web = dtl_visits_web(web->visits);
    *out = &web->web;
    return DTL_OK;
}

void cli_web_close(cli_web *web) {
    dtl_visits_close(web->visits);
    dtl_fetcher_close(web->fetcher);
}
