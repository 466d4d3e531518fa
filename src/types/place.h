/* Places. */
#ifndef DTL_TYPES_PLACE_H
#define DTL_TYPES_PLACE_H

#include "types/token.h"

typedef enum dtl_precision {
    DTL_PRECISION_NONE,
    DTL_PRECISION_COUNTRY,
    DTL_PRECISION_REGION,
    DTL_PRECISION_CITY,
    DTL_PRECISION_POINT
} dtl_precision;

typedef struct dtl_place {
    dtl_span span;
    dtl_slice text;
    dtl_slice name;  /* the gazetteer's name; data NULL when not resolved */
    char country[4]; /* ISO 3166-1 alpha-3; "" when not known */
    dtl_slice admin1;
    double lat, lon; /* degrees, WGS 84; only when located */
    bool located;    /* false for what is known only to a country */
    dtl_precision precision;
    uint32_t geonames; /* 0: none */
    uint32_t sentence;
    uint32_t first, end; /* tokens */
} dtl_place;

/* One with its part, as it stands outside the report's document: without sentence and tokens. */
typedef struct dtl_told_place {
    dtl_part part;
    dtl_place place;
} dtl_told_place;

/* "country", "region", "city", "point"; NULL for none. */
const char *dtl_precision_name(dtl_precision precision);
int dtl_precision_of(dtl_slice name); /* -1 when there is none */

#endif
