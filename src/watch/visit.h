/* Pages that are asked for once, as by a command that is given their addresses: with the manners of watch, and without a store to
 * remember anything in. */
#ifndef DTL_WATCH_VISIT_H
#define DTL_WATCH_VISIT_H

#include "read/fetch.h"
#include "read/web.h"

typedef struct dtl_visits dtl_visits;

typedef struct dtl_visit_options {
    const char *agent; /* the name that robots.txt knows us by */
    void *context;     /* handed to each of the two */
    double (*now)(void *context);
    bool (*stop)(void *context); /* asked often */
    dtl_fetching fetching;
} dtl_visit_options;

/* options are copied, but for what they point to. Errors: DTL_ENOMEM. */
int dtl_visits_open(dtl_visits **out, const dtl_visit_options *options, dtl_error *error);
void dtl_visits_close(dtl_visits *visits);

/* For reading (read/web.h). A page that cannot be had is DTL_EFORMAT, DTL_EIO, DTL_ELIMIT or DTL_ENOTFOUND with the reason, and
 * is not tried again; of a server that failed DTL_VISIT_FAILURES times in a row no more is asked. DTL_EINTERRUPTED when stop says
 * so. */
enum { DTL_VISIT_FAILURES = 3 };
dtl_web dtl_visits_web(dtl_visits *visits);

#endif
