/* Numbers over many events, reports and quotes: rows of cells. */
#ifndef DTL_STORE_FIGURES_H
#define DTL_STORE_FIGURES_H

#include "store/store.h"

typedef enum dtl_cell_kind { DTL_CELL_NONE, DTL_CELL_NUMBER, DTL_CELL_REAL, DTL_CELL_TEXT } dtl_cell_kind;

typedef struct dtl_cell {
    dtl_cell_kind kind;
    int64_t number;
    double real;
    dtl_slice text; /* lives until the next row */
} dtl_cell;

enum { DTL_CELLS_AT_MOST = 16 };

/* A negative code stops, and is returned. */
typedef int (*dtl_cells_each)(void *context, const dtl_cell *cells, size_t count);

/* What figures are counted from is held in memory: each store makes it for itself when figures are asked for first, or several
 * that read one file share it, and may then ask in several threads. It outlives the stores that share it. */
typedef struct dtl_columns dtl_columns;
int dtl_columns_new(dtl_columns **out, dtl_error *error);
void dtl_columns_free(dtl_columns *columns);
void dtl_store_share_columns(dtl_store *store, dtl_columns *columns);
/* Makes all of it now, so that nobody waits for it later. */
int dtl_store_warm_columns(dtl_store *store, dtl_error *error);

/* Errors of all: those of asking the store. The filter's order, after and here mean nothing but to outlets and speakers. */

/* What stands for a side: its country, country and sector ("KEN GOV"), or actor's and recipient's countries ("KEN ETH"). */
typedef enum dtl_lane { DTL_LANE_COUNTRY, DTL_LANE_PARTY, DTL_LANE_DYAD } dtl_lane;

/* Lanes with most events first: lane, events, of cooperation, of conflict, as actor, as recipient. */
int dtl_store_lanes(dtl_store *store, dtl_lane by, const dtl_filter *filter, dtl_cells_each each, void *context,
                    dtl_error *error);
/* Who acts on whom (by is no dyad): actor, recipient, events, their score's mean, of verbal cooperation, material cooperation,
 * verbal conflict, material conflict, disputed. */
int dtl_store_links(dtl_store *store, dtl_lane by, const dtl_filter *filter, dtl_cells_each each, void *context,
                    dtl_error *error);
/* An event in a lane. from, to: dates, from that of the first publication when no day is told (dated false). */
typedef struct dtl_lane_event {
    size_t lane; /* index of those asked for */
    char id[DTL_ID_SIZE];
    dtl_type type;
    int mode;
    dtl_status status;
    dtl_slice from, to, place; /* data NULL: not known */
    bool dated, disputed;
    size_t reports, independent;
    const dtl_party *actors, *recipients;
    size_t actor_count, recipient_count;
} dtl_lane_event;

/* Events of these lanes, the latest first, then by id; the filter's limit at most. */
int dtl_store_lane_events(dtl_store *store, dtl_lane by, const dtl_slice *lanes, size_t count, const dtl_filter *filter,
                          int (*each)(void *context, const dtl_lane_event *event), void *context, dtl_error *error);

/* Where events happened, most first: precision, country, name, admin1, lat, lon, events, of conflict, score, disputed, last day;
 * of events that have no place, only the number of events. */
int dtl_store_spots(dtl_store *store, const dtl_filter *filter, dtl_cells_each each, void *context, dtl_error *error);

/* Outlets: name, reports, first and last publication, events, that no other tells, of others those that it tells first. */
int dtl_store_outlets(dtl_store *store, const dtl_filter *filter, dtl_cells_each each, void *context, dtl_error *error);

/* Speakers, most quotes first: name (or office, or words), country, sector, role, quotes, direct, outlets, first and last
 * publication; and the months of their quotes, two cells each: month, quotes. */
int dtl_store_speakers(dtl_store *store, const dtl_filter *filter,
                       int (*each)(void *context, const dtl_cell *cells, size_t count, const dtl_cell *months,
                                   size_t month_count),
                       void *context, dtl_error *error);

/* Stories of the last days before the last publication, busiest first: story, its reports, those of the days. */
int dtl_store_busy_stories(dtl_store *store, int days, size_t limit, dtl_cells_each each, void *context, dtl_error *error);

/* Of one outlet; asked for by what they are. */
typedef enum dtl_outlet_figures {
    DTL_OUTLET_TYPES,     /* type, events, of all events in the store */
    DTL_OUTLET_COUNTRIES, /* country, events: the most frequent */
    DTL_OUTLET_WITH,      /* outlet, events that both tell */
    DTL_OUTLET_LEAD,      /* days by which the first other outlet is later (negative: earlier), events */
    DTL_OUTLET_SOURCES,   /* name, country, sector, mentions that name them for what they tell */
    DTL_OUTLET_PLACES,    /* geonames, name, words, times, times in others: a place's rows stand together */
    DTL_OUTLET_GROUPS     /* country, sector, words, times, times in others, of the events that it tells */
} dtl_outlet_figures;
int dtl_store_outlet(dtl_store *store, const char *outlet, dtl_outlet_figures which, dtl_cells_each each, void *context,
                     dtl_error *error);

/* What the store holds: reports, mentions, events, stories, outlets, first and last publication. */
int dtl_store_summary(dtl_store *store, dtl_cells_each each, void *context, dtl_error *error);
/* Reports read since a moment (seconds of Unix): a number. */
int dtl_store_arrived(dtl_store *store, int64_t since, size_t *out, dtl_error *error);

#endif
