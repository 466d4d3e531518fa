/* Sectors: the three letters for the part of society that an actor belongs to, "GOV", "REB". */
#ifndef DTL_KNOWLEDGE_SECTORS_H
#define DTL_KNOWLEDGE_SECTORS_H

#include "base/slice.h"

/* What the three letters stand for; NULL when they are no sector. */
const char *dtl_sector_meaning(dtl_slice code);

#endif
