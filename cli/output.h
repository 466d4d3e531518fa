/* What a command prints on stdout, and what it has to say on stderr. */
#ifndef DTL_CLI_OUTPUT_H
#define DTL_CLI_OUTPUT_H

#include "base/buffer.h"
#include "base/error.h"
#include "cli.h"
#include "terminal.h"

/* stdout. When its reader has gone (`| head`), closed is set and output is dropped without a word. */
typedef struct cli_output {
    dtl_buffer buffer;
    bool color, closed;
    bool screen; /* for people: nothing is let through that a terminal would obey, but our own styles */
    int status;  /* DTL_OK, or DTL_EIO and error filled */
    dtl_error error;
} cli_output;

void cli_output_open(cli_output *out, const cli_call *call);
/* Where to add what shall be printed. */
dtl_buffer *cli_output_buffer(cli_output *out);
/* Writes the buffer out when it is long; each returns DTL_OK or the first failure. */
int cli_output_flush_if_long(cli_output *out);
int cli_output_flush(cli_output *out);
/* Adds text in a style. */
void cli_output_styled(cli_output *out, dtl_slice text, cli_style style);
/* Flushes, frees, and tells a failure on stderr. Returns an exit code. */
int cli_output_close(cli_output *out, const cli_call *call);

/* "dateline: file:line: message" on stderr, and the exit code that goes with the error's code. */
int cli_tell_error(const cli_call *call, const dtl_error *error);
/* A line on stderr, unless --quiet. */
__attribute__((format(printf, 2, 3))) void cli_say(const cli_call *call, const char *format, ...);

/* Inputs that were rejected: each is named when it happens, and they are counted at the end. */
typedef struct cli_rejects {
    size_t count;
} cli_rejects;
void cli_reject(cli_rejects *rejects, const cli_call *call, const dtl_error *error);
/* Tells the count; returns CLI_EXIT_REJECTED when there were some and code is CLI_EXIT_DONE, else code. */
int cli_rejects_exit(const cli_rejects *rejects, const cli_call *call, int code);

/* One line on stderr that renews itself; only on a terminal, and not with --quiet. */
typedef struct cli_progress {
    bool shown, wanted, json; /* json: lines for programs, wherever stderr leads */
    long long started, last;  /* milliseconds */
} cli_progress;

/* What long work has come to. */
typedef struct cli_tally {
    size_t read, fresh, copies, rejected, mentions;
    bool keeps;       /* fresh and copies are known */
    double done;      /* share of the input, as far as it is known; negative: not known */
    const char *file; /* at hand */
} cli_tally;

/* Errors: DTL_EARGUMENT for a --progress that is not known. */
int cli_progress_open(cli_progress *progress, const cli_call *call, dtl_error *error);
/* From time to time; at once when last is true. */
void cli_progress_show(cli_progress *progress, const cli_tally *counts, bool last);
/* Wipes the line, so that something else can be said. */
void cli_progress_wipe(cli_progress *progress);

#endif
