/* Answers that were given, for who asks the same again while the store stays as it is. */
#ifndef DTL_SERVE_KEPT_H
#define DTL_SERVE_KEPT_H

#include <stdint.h>

#include "serve/reply.h"

typedef struct dtl_kept dtl_kept;

dtl_kept *dtl_kept_new(void); /* NULL when memory is out */
void dtl_kept_free(dtl_kept *kept);

/* Sends the answer to a question that was kept at this version of the store. One that took long to find may be some seconds old,
 * and is given while another thread looks for the new one; but not to who wants the newest. False when there is none: the caller
 * finds it, and gives it to dtl_kept_put. */
bool dtl_kept_send(dtl_kept *kept, dtl_slice question, int64_t version, bool newest, struct MHD_Connection *connection,
                   enum MHD_Result *result);

/* After a correction: nobody is given what was found before it. */
void dtl_kept_forget(dtl_kept *kept);

/* Takes the reply. seconds: how long it took to find. */
void dtl_kept_put(dtl_kept *kept, dtl_slice question, int64_t version, double seconds, dtl_reply *reply, size_t bytes);

#endif
