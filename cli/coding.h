/* The way of all commands that read reports: reader, workers, and a taker that gets the reports in the order of the input. */
#ifndef DTL_CLI_CODING_H
#define DTL_CLI_CODING_H

#include "output.h"
#include "pipeline/pipeline.h"

typedef struct cli_way {
    /* Gives the next report to work on: 1, or 0 at the end, or a negative code, which stops everything and is told. On the
     * caller's thread. NULL: those that call->arguments name are read. */
    int (*next)(void *context, dtl_document *document, dtl_error *error);
    /* Works on one report and adds to lines what shall be printed of it. On any thread. pipeline is NULL when no_pipeline. */
    int (*work)(const dtl_pipeline *pipeline, dtl_document *document, dtl_buffer *lines, dtl_error *error);
    /* Takes a report that was worked on. On the caller's thread, in the order of the input. A negative code stops everything and
     * is told. */
    int (*take)(void *context, const dtl_document *document, dtl_slice lines, dtl_error *error);
    /* Of a way that goes on where it was interrupted (NULL: it does not): how many records of a file were had (UINT64_MAX: all),
     * and what is called behind each report and rejection, in the order of the input. */
    uint64_t (*had)(void *context, const char *path);
    int (*reached)(void *context, const char *path, uint64_t record, dtl_error *error);
    void (*count)(void *context, cli_tally *tally); /* adds what it knows; may be NULL */
    bool no_pipeline;
    bool only_parses; /* the pipeline has no lexicon; --model chooses its model */
} cli_way;

/* Goes through all reports. Tells errors and rejected inputs on stderr. Returns an exit code. */
int cli_run_way(const cli_call *call, const cli_way *way, void *context);

/* The usual taker: adds the lines to a cli_output (the context) and flushes it. Stops when the output's reader has gone. */
int cli_take_lines(void *context, const dtl_document *document, dtl_slice lines, dtl_error *error);

#endif
