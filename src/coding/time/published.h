/* The day and the clock that a report's words count from. */
#ifndef DTL_CODING_TIME_PUBLISHED_H
#define DTL_CODING_TIME_PUBLISHED_H

#include "coding/time/outlets.h"
#include "coding/time/resolve.h"
#include "types/report.h"

/* Fills published, hour and minute of the context: as publication is written, or by the clock of the outlet where its zone and
 * that of publication are known. */
void time_read_published(const time_outlets *outlets, const dtl_report *report, time_context *context);

#endif
