/* A watch under way: its errands, and what comes of them. Inside src/watch only. */
#ifndef DTL_WATCH_ERRAND_H
#define DTL_WATCH_ERRAND_H

#include "base/map.h"
#include "watch/schedule.h"
#include "watch/watch.h"

typedef enum errand_kind { ERRAND_FEED, ERRAND_PAGE, ERRAND_ROBOTS } errand_kind;

/* Something to be fetched. */
typedef struct errand {
    errand_kind kind;
    int64_t key;  /* of the feed or page in the store */
    size_t index; /* of a feed: in the watch's list; of a robots.txt: the lane that it is for */
    char *url;    /* where it is to be had now */
    unsigned hops;
    uint32_t lane;          /* that it keeps busy */
    uint64_t token;         /* of the request under way */
    struct errand *waiting; /* of a robots.txt: the errand that waits for it */
} errand;

typedef struct watched {
    int64_t key;
    const char *url;
    bool listed; /* on the list as it is now */
    bool queued; /* an errand for it waits or is under way */
} watched;

/* What is known of a lane's server. */
typedef struct host {
    char *robots; /* NULL: it has none, or it is not known yet */
    size_t robots_length;
    double robots_until; /* 0: not known */
    bool troubled;       /* the store has failures of it */
} host;

typedef struct dtl_watch {
    dtl_store *store;
    const dtl_reader *reader;
    const dtl_watch_options *options;
    dtl_watch_counts *counts;
    dtl_schedule *schedule;
    host *hosts; /* by lane */
    size_t host_count, host_capacity;
    dtl_arena arena; /* addresses of feeds, and the map over them */
    dtl_map known;   /* address -> index in feeds */
    dtl_vector(watched) feeds;
    errand *flying[DTL_MAX_FETCHES];
    size_t flying_count;
    uint64_t token;
    size_t unmerged; /* reports added since the last merge */
    double unmerged_since;
    dtl_arena scratch; /* of the answer at hand */
} dtl_watch;

/* Each returns DTL_OK, or what ends the watch: an error of the store or DTL_ENOMEM. */

/* An errand for an address, which is copied, into its server's lane. */
int dtl_errand_put(dtl_watch *w, errand_kind kind, int64_t key, size_t index, dtl_slice url, double due, dtl_error *error);
void dtl_errand_free(errand *e);

/* Starts an errand that was taken from lane, or settles it when it may not be asked. */
int dtl_errand_begin(dtl_watch *w, errand *e, uint32_t lane, dtl_error *error);
int dtl_errand_answer(dtl_watch *w, const dtl_fetch_answer *answer, dtl_error *error);

/* The text of a feed or page into the store. *why is filled when it cannot be read, with the code that says how. */
int dtl_intake_feed(dtl_watch *w, const errand *e, const dtl_fetch_answer *answer, dtl_error *why, dtl_error *error);
int dtl_intake_page(dtl_watch *w, const errand *e, const dtl_fetch_answer *answer, dtl_error *error);

/* How long to wait for the next reading of a feed; for one that failed, and for one that was read. */
double dtl_watch_wait_failed(const dtl_watched_feed *feed, double after);
double dtl_watch_wait_read(const dtl_watched_feed *feed, unsigned minutes);

/* Logs "URL: why; tried again at TIME"; next 0: given up. */
void dtl_watch_tell(const dtl_watch *w, const char *url, const char *why, double next);

#endif
