/* Dates that are counted from another act. */
#ifndef DTL_CODING_EVENTS_ANCHOR_H
#define DTL_CODING_EVENTS_ANCHOR_H

#include "types/document.h"

/* Dates mentions whose time is told as so long after or before another act, and acts that others are counted from. */
void dtl_event_anchor(dtl_document *document);

#endif
