/* One happening in the world: all mentions that tell of it, with the merged fields and the disputes. */
#ifndef DTL_TYPES_EVENT_H
#define DTL_TYPES_EVENT_H

#include "types/mention.h"

/* One side's member in an event: what merging keeps of an actor. */
typedef struct dtl_party {
    dtl_slice name;
    char country[4], sector[4];
} dtl_party;

/* A value of a disputed field, as JSON text ("\"KEN\"", "{\"min\":24,\"max\":24}"), and the ids of the mentions that give it. */
typedef struct dtl_dispute_value {
    dtl_slice value;
    dtl_slice *mentions;
    size_t mention_count;
} dtl_dispute_value;

typedef struct dtl_dispute {
    dtl_slice field; /* "counts.killed", "place", "date", "actors", ... */
    dtl_dispute_value *values;
    size_t value_count;
} dtl_dispute;

typedef struct dtl_event {
    char id[DTL_ID_SIZE]; /* made from the earliest mention: publication, then mention id */
    dtl_type type;
    int mode;
    uint64_t contexts;
    char cameo[5];
    dtl_party *actors, *recipients;
    size_t actor_count, recipient_count;
    dtl_when when;
    const dtl_place *place; /* NULL: not known */
    dtl_status status;
    dtl_count counts[DTL_COUNT_KINDS];
    dtl_slice first_published;
    size_t reports, independent;
    dtl_slice *outlets; /* in order of bytes */
    size_t outlet_count;
    dtl_slice *mentions; /* ids, by publication, then id */
    size_t mention_count;
    char story[DTL_ID_SIZE]; /* "" when not known */
    dtl_dispute *disputes;
    size_t dispute_count;
} dtl_event;

#endif
