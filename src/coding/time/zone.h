/* Zones of clocks, as the lexicon writes them: "+05:30", or "-05:00/us" where clocks go forward in summer by the rule of that
 * name. */
#ifndef DTL_CODING_TIME_ZONE_H
#define DTL_CODING_TIME_ZONE_H

#include "base/date.h"

/* False when the text is no zone. *out then holds the minutes east of Greenwich in winter, and the rule. */
bool time_zone_parse(dtl_slice text, int32_t *out);

/* Minutes east of Greenwich on a day. */
int time_zone_offset(int32_t zone, dtl_day day);

#endif
