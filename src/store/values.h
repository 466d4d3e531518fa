/* What an event has under a key. Inside src/store only. */
#ifndef DTL_STORE_VALUES_H
#define DTL_STORE_VALUES_H

#include "store/columns.h"
#include "store/groups.h"

typedef enum dtl_value {
    DTL_VALUE_DYAD, /* an actor's and a recipient's country */
    DTL_VALUE_ACTOR,
    DTL_VALUE_RECIPIENT,
    DTL_VALUE_COUNTRY, /* of either side */
    DTL_VALUE_OUTLET,
    DTL_VALUE_TYPE,
    DTL_VALUE_QUAD,
    DTL_VALUE_STATUS,
    DTL_VALUE_DAY,
    DTL_VALUE_MONTH,
    DTL_VALUE_YEAR,
    DTL_VALUE_PARTY,   /* of either side, country and sector */
    DTL_VALUE_PARTIES, /* an actor and a recipient */
    DTL_VALUE_COUNT
} dtl_value;

/* The values of an event, each once, in the place of those that were there; false when memory is out. */
bool dtl_values_of(dtl_distinct *out, const dtl_columns *columns, const dtl_told_event *event, dtl_value which, dtl_arena *arena);

/* A value as it is told: text, but a number for the quad class. */
dtl_cell dtl_value_cell(const dtl_columns *columns, dtl_value which, uint64_t value, dtl_arena *arena);

/* A pair of words as one value. */
uint64_t dtl_value_pair(uint32_t first, uint32_t second);
uint32_t dtl_value_first(uint64_t pair);
uint32_t dtl_value_second(uint64_t pair);

/* The value of the period in which a day lies, by the characters of its date: 4, 7 or 10. */
uint64_t dtl_value_period(dtl_day day, int characters);

#endif
