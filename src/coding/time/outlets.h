/* The zone that an outlet's reports count their days in: "zone" of its line among the outlets of places.lex. */
#ifndef DTL_CODING_TIME_OUTLETS_H
#define DTL_CODING_TIME_OUTLETS_H

#include "base/map.h"
#include "knowledge/knowledge.h"

typedef struct time_outlets {
    dtl_arena arena; /* owns everything */
    dtl_map zones;   /* name -> zone, as zone.h reads it */
} time_outlets;

/* Errors: DTL_EIO, DTL_ENOMEM, DTL_ELIMIT, DTL_EFORMAT with file and line. */
int time_outlets_open(time_outlets *out, const dtl_knowledge *knowledge, dtl_error *error);
void time_outlets_close(time_outlets *outlets);

/* False when nothing tells it. */
bool time_outlets_zone(const time_outlets *outlets, dtl_slice name, int32_t *zone);

#endif
