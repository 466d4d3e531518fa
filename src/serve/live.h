/* Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): what changes while others write. */
#ifndef DTL_SERVE_LIVE_H
#define DTL_SERVE_LIVE_H

#include <microhttpd.h>

#include "store/store.h"

enum { DTL_LIVE_STREAMS = 64, DTL_LIVE_IDS = 200, DTL_LIVE_BEAT = 2 /* seconds: who is gone is noticed so soon */ };

typedef struct dtl_live dtl_live;

/* Looks on with a handle of its own. Errors: those of dtl_store_open. */
int dtl_live_open(dtl_live **out, const char *path, dtl_error *error);
/* Ends all streams; the daemon is stopped then, and live closed. */
void dtl_live_end(dtl_live *live);
void dtl_live_close(dtl_live *live);

/* Looks whether anything changed, and tells it to all streams. From one thread. Errors: those of asking the store. */
int dtl_live_look(dtl_live *live, dtl_error *error);

/* Answers with a stream. since: the last change that the asker knows, with those behind it told first; -1: only what comes.
 * store: the answering thread's. 503 when there are too many. */
enum MHD_Result dtl_live_start(dtl_live *live, struct MHD_Connection *connection, int64_t since, dtl_store *store);

#endif
