/* Tables of events, mentions and reports, or the same as JSON lines: what add, code, merge, events, mentions and reports print.
 */
#ifndef DTL_CLI_ROWS_H
#define DTL_CLI_ROWS_H

#include "output.h"
#include "table.h"
#include "types/event.h"
#include "types/profile.h"
#include "types/quote.h"
#include "types/story.h"

typedef enum cli_rows_of {
    CLI_ROWS_EVENTS,
    CLI_ROWS_MENTIONS,
    CLI_ROWS_REPORTS,
    CLI_ROWS_STORIES,
    CLI_ROWS_ACTORS,
    CLI_ROWS_QUOTES
} cli_rows_of;

typedef struct cli_rows {
    cli_output out;
    cli_table table;
    const cli_call *call;
    size_t count;
} cli_rows;

void cli_rows_open(cli_rows *rows, const cli_call *call, cli_rows_of what);

/* Each prints one, as a row or a line. context is the cli_rows: the shape that the store's queries want.
 * DTL_EINTERRUPTED when nobody reads the output any more or the user interrupted, DTL_EIO when it cannot be written (close tells
 * it). */
int cli_rows_event(void *context, const dtl_event *event);
int cli_rows_mention(void *context, const dtl_mention *mention);
int cli_rows_story(void *context, const dtl_story *story);
int cli_rows_actor(void *context, const dtl_profile *profile);
int cli_rows_quote(void *context, const dtl_told_quote *quote);

/* A report's line without text: what is known of it, the number of its words and the ids of its mentions. */
struct dtl_report_line;
int cli_rows_report(cli_rows *rows, const struct dtl_report_line *line);

/* Prints what waits. Returns an exit code. */
int cli_rows_close(cli_rows *rows);

#endif
