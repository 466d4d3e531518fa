/* An answer in the making. Inside src/serve only. */
#ifndef DTL_SERVE_ANSWER_H
#define DTL_SERVE_ANSWER_H

#include "base/arena.h"
#include "base/error.h"
#include "base/json.h"
#include "serve/api.h"
#include "store/figures.h"

enum { DTL_API_ID = 500 };

typedef struct dtl_answer {
    const dtl_api *api;
    const dtl_api_request *request;
    dtl_api_reply *reply;
    dtl_buffer *out;
    dtl_question question;
    dtl_filter *filter;
    const char *id; /* of the one that is asked for, or "" */
    dtl_error *error;
} dtl_answer;

/* A parameter's value; NULL when it is not given. */
const char *dtl_answer_value(const dtl_answer *a, const char *name);
/* One of the words, with a bar between ("date|newest"), by its number; 0 when it is not given. DTL_EARGUMENT. */
int dtl_answer_choice(const dtl_answer *a, const char *name, const char *words, int *out);

void dtl_put_moment(dtl_buffer *out, int64_t seconds); /* "2026-11-25T16:00:00Z" of seconds of Unix */
void dtl_put_cell(dtl_buffer *out, const dtl_cell *cell);
/* "key":value, with a comma before all but the first. */
void dtl_put_cells(dtl_buffer *out, const dtl_cell *cells, const char *const *keys, size_t count);
int64_t dtl_cell_number(const dtl_cell *cell); /* 0 for none */
bool dtl_cell_same(const dtl_cell *a, const dtl_cell *b);

/* Lists. */
int dtl_answer_list(dtl_answer *a, const char *name, int (*list)(dtl_answer *a, void *listing)); /* rows by dtl_answer_row */
/* Whether there is room for the row; puts the comma before it. */
bool dtl_answer_row(void *listing);
int dtl_answer_row_end(const dtl_answer *a, int status); /* takes the line's end off */

/* A copy of a report in an arena. */
typedef struct dtl_kept_report {
    dtl_report report;
    dtl_slice origin, story;
    size_t words;
    bool found;
} dtl_kept_report;
/* DTL_ENOTFOUND. */
int dtl_answer_find_report(dtl_answer *a, const char *id, dtl_kept_report *out, dtl_arena *arena);

typedef struct dtl_one_line {
    dtl_buffer *out;
    bool found;
} dtl_one_line;

/* DTL_ENOTFOUND, with what became of the id. */
int dtl_answer_unknown(dtl_answer *a, const char *what);
int dtl_answer_no_memory(dtl_answer *a, int status);
void dtl_answer_reopen(dtl_buffer *out); /* takes the line's end and the closing brace off, so that more can follow */
int dtl_answer_code(dtl_answer *a, dtl_document *document); /* codes document->report, where the server can */

/* ,"corrections":[..] of an event, report or story. */
int dtl_put_corrections(dtl_answer *a, const dtl_filter *of);
/* The one with an id. */
int dtl_put_correction(dtl_answer *a, const dtl_filter *of);

int dtl_answer_summary(dtl_answer *a);
int dtl_answer_now(dtl_answer *a);
int dtl_answer_event(dtl_answer *a);
int dtl_answer_mention(dtl_answer *a);
int dtl_answer_reason(dtl_answer *a);
int dtl_answer_report(dtl_answer *a);
int dtl_answer_layers(dtl_answer *a);
int dtl_answer_story(dtl_answer *a);
int dtl_answer_story_timeline(dtl_answer *a);
int dtl_answer_story_diff(dtl_answer *a);
int dtl_answer_outlets(dtl_answer *a);
int dtl_answer_outlet(dtl_answer *a);
int dtl_answer_speakers(dtl_answer *a);
int dtl_answer_counts(dtl_answer *a);
int dtl_answer_timeline(dtl_answer *a);
int dtl_answer_dyads(dtl_answer *a);
int dtl_answer_places(dtl_answer *a);
int dtl_answer_corrections(dtl_answer *a);

#endif
