/* dateline timeline. */
#include "timeline.h"

#include <stdio.h>

#include "export/lines.h"
#include "export/words.h"
#include "interrupt.h"
#include "store.h"

enum { MAX_CELL = 1 << 20, MAX_WORDS = 16 << 20 };

static const cli_column columns[] = {{"DATE", 10, CLI_LEFT},
                                     {"TYPE", 11, CLI_LEFT},
                                     {"WHO", 14, CLI_OPTIONAL},
                                     {"WORDS", 30, CLI_LEFT},
                                     {"OUTLETS", 7, CLI_OPTIONAL | CLI_RIGHT},
                                     {"EVENT", 18, CLI_LEFT}};

typedef struct timeline {
    const cli_call *call;
    dtl_store *store;
    cli_output *out;
    cli_table table;
    dtl_buffer date, last; /* of this event, and of the one before it */
    dtl_buffer words;
    size_t count;
    dtl_error *error;
} timeline;

static int keep_words(void *context, const dtl_mention *mention) {
    return dtl_buffer_add(context, mention->evidence_text);
}

static int find_words(timeline *t, const dtl_event *event) {
    dtl_buffer_reset(&t->words);
    if (!event->mention_count) return DTL_OK;
    char id[DTL_ID_SIZE];
    snprintf(id, sizeof id, "%.*s", DTL_PRINT(event->mentions[0]));
    dtl_filter filter = dtl_filter_all();
    filter.id = id;
    return dtl_store_mentions(t->store, &filter, keep_words, &t->words, t->error);
}

static void cell(timeline *t, dtl_buffer *text, cli_style style) {
    cli_table_cell(&t->table, dtl_buffer_slice(text), style);
    dtl_buffer_reset(text);
}

/* A day once: rows below it leave it out. */
static void date_cell(timeline *t, const dtl_event *event) {
    dtl_words_when(&t->date, &event->when);
    if (!t->date.length) dtl_buffer_print(&t->date, "told %.*s", DTL_PRINT(dtl_words_day(event->first_published)));
    bool same = dtl_slice_equal(dtl_buffer_slice(&t->date), dtl_buffer_slice(&t->last));
    cli_table_cell(&t->table, same ? DTL_SLICE("") : dtl_buffer_slice(&t->date), CLI_BOLD);
    dtl_buffer kept = t->last;
    t->last = t->date;
    t->date = kept;
    dtl_buffer_reset(&t->date);
}

static void add_row(timeline *t, const dtl_event *event) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    date_cell(t, event);
    dtl_words_type(&text, event->type, event->mode);
    if (event->status != DTL_STATUS_ASSERTED) dtl_buffer_print(&text, " (%s)", dtl_status_name(event->status));
    cell(t, &text, cli_type_style(event->type));
    dtl_words_parties(&text, event->actors, event->actor_count);
    if (event->recipient_count) dtl_buffer_print(&text, "%sto ", text.length ? " " : "");
    dtl_words_parties(&text, event->recipients, event->recipient_count);
    cell(t, &text, CLI_PLAIN);
    cli_table_cell(&t->table, dtl_buffer_slice(&t->words), CLI_PLAIN);
    cli_table_print(&t->table, event->dispute_count ? CLI_YELLOW : CLI_PLAIN, "%zu%s", event->outlet_count,
                    event->dispute_count ? " disputed" : "");
    cli_table_print(&t->table, CLI_DIM, "%s", event->id);
    dtl_buffer_clear(&text);
}

static int add_event(void *context, const dtl_event *event) {
    timeline *t = context;
    int status = find_words(t, event);
    if (status) return status;
    t->count++;
    if (t->call->for_people) {
        add_row(t, event);
        status = t->table.status;
    } else {
        dtl_line_timeline(cli_output_buffer(t->out), event, dtl_buffer_slice(&t->words));
        status = cli_output_flush_if_long(t->out);
    }
    return cli_interrupted() || t->out->closed ? DTL_EINTERRUPTED : status;
}

int cli_timeline_print(const cli_call *call, dtl_store *store, const dtl_filter *filter, cli_output *out, size_t *count,
                       dtl_error *error) {
    timeline t = {.call = call, .store = store, .out = out, .error = error};
    dtl_buffer_init(&t.date, MAX_CELL);
    dtl_buffer_init(&t.last, MAX_CELL);
    dtl_buffer_init(&t.words, MAX_WORDS);
    cli_table_open(&t.table, out, columns, sizeof columns / sizeof *columns);
    int status = dtl_store_events(store, filter, add_event, &t, error), closed = cli_table_close(&t.table);
    dtl_buffer_clear(&t.words);
    dtl_buffer_clear(&t.last);
    dtl_buffer_clear(&t.date);
    *count = t.count;
    return status ? status : closed;
}

int cli_timeline(const cli_call *call) {
    dtl_error error = {.code = DTL_OK};
    dtl_store *store = NULL;
    cli_filter filter;
    cli_output out;
    size_t count = 0;
    cli_output_open(&out, call);
    int status = cli_filter_read(call, &filter, &error);
    if (status == DTL_OK) status = cli_store_open(&store, call, DTL_STORE_READ, &error);
    if (status == DTL_OK) status = cli_timeline_print(call, store, &filter.filter, &out, &count, &error);
    int code = cli_ask_ended(call, status, count, &out, &error);
    dtl_store_close(store);
    return code;
}
