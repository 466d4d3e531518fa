/* Polling feeds into the store: what is new in them is read, coded and added, and what fails is tried again later. Whatever
 * happens to the process, nothing is lost and nothing is added twice: what was seen is noted in one transaction with the reports
 * that came of it. */
#ifndef DTL_WATCH_WATCH_H
#define DTL_WATCH_WATCH_H

#include "base/log.h"
#include "read/fetch.h"
#include "read/read.h"
#include "store/watching.h"

enum {
    DTL_WATCH_EVERY = 15 * 60,   /* seconds between two readings of a feed that has something new */
    DTL_WATCH_SELDOM = 2 * 3600, /* and of one that rarely has */
    DTL_WATCH_DELAY = 2,         /* between the end of a request and the next one to the same server */
    DTL_WATCH_REDIRECTS = 10,
    DTL_WATCH_MERGE = 60, /* seconds that new reports wait for their events when there is always something to do */
    DTL_MAX_WATCHED_FEEDS = 100000
};

typedef enum dtl_watch_signal { DTL_WATCH_GO_ON, DTL_WATCH_RELOAD, DTL_WATCH_STOP } dtl_watch_signal;

typedef struct dtl_watch_options {
    const char *const *lists; /* each an address of a feed, or a file: OPML, or an address a line with # before comments */
    size_t list_count;
    bool once;         /* read what is due, and the pages that it leads to, and end */
    const char *agent; /* the name that robots.txt knows us by */
    const dtl_log *log;

    /* What watch itself must not know. context is handed to each. */
    void *context;
    double (*now)(void *context);                                         /* seconds since 1970 */
    dtl_watch_signal (*signal)(void *context);                            /* asked often */
    int (*code)(void *context, dtl_document *document, dtl_error *error); /* adds the mentions to a report */
    int (*merge)(void *context, dtl_error *error); /* called when reports were added, so that the events follow */
    dtl_fetching fetching;
} dtl_watch_options;

typedef struct dtl_watch_counts {
    size_t feeds;    /* on the list */
    size_t readings; /* of feeds, with or without something new */
    size_t entries;  /* new in them */
    size_t pages;    /* fetched */
    size_t added;    /* new reports in the store */
    size_t mentions;
    size_t rejected; /* reports that could not be read, as those in another language; each is logged */
    size_t failed;   /* requests to be tried again, and those given up; each is logged */
} dtl_watch_counts;

/* Runs until it is told to stop (or with once until there is nothing to do). Errors: those of the store, DTL_ENOMEM, DTL_EIO for
 * a list that cannot be read at the start, DTL_EFORMAT for one without a feed; of single feeds and pages none: they are logged.
 */
int dtl_watch_run(dtl_store *store, const dtl_reader *reader, const dtl_watch_options *options, dtl_watch_counts *counts,
                  dtl_error *error);

#endif
