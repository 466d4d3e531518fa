/* dateline diff: what two outlets tell differently of one story. */
#include "base/json.h"
#include "interrupt.h"
#include "side_by_side.h"
#include "store.h"
#include "words.h"

enum { MAX_CELL = 1 << 20 };

static const cli_column columns[] = {
    {"DATE", 10, CLI_LEFT}, {"TYPE", 11, CLI_LEFT}, {"WHO", 14, CLI_OPTIONAL}, {"WORDS", 30, CLI_LEFT}, {"EVENT", 18, CLI_LEFT}};

/* What is gone through at a time: the events that only the first outlet tells, that only the second does, that both do. */
enum { ONLY_FIRST, ONLY_SECOND, BOTH };

typedef struct differing {
    const cli_call *call;
    dtl_store *store;
    const char *story;
    dtl_slice outlets[2];
    int turn;
    cli_output out;
    cli_table table; /* of the events that only one tells */
    size_t counts[3], alike;
    cli_side_by_side sides; /* of the event at hand */
    dtl_error *error;
} differing;

static int keep_side(void *context, const dtl_mention *mention) {
    differing *d = context;
    bool asked = dtl_slice_equal(mention->outlet, d->outlets[0]) || dtl_slice_equal(mention->outlet, d->outlets[1]);
    return asked ? cli_side_by_side_add(&d->sides, mention) : DTL_OK;
}

static void put_line(differing *d, const dtl_event *event, size_t a, size_t b, unsigned fields) {
    dtl_buffer *out = cli_output_buffer(&d->out);
    dtl_put_raw(out, "{\"story\":");
    dtl_put_name(out, d->story);
    dtl_put_raw(out, ",\"event\":");
    dtl_put_name(out, event->id);
    dtl_put_raw(out, ",\"type\":");
    dtl_put_name(out, dtl_type_name(event->type));
    dtl_put_raw(out, ",\"told_by\":[");
    dtl_put_string(out, d->outlets[d->turn == ONLY_SECOND]);
    if (d->turn == BOTH) dtl_put_raw(out, ",");
    if (d->turn == BOTH) dtl_put_string(out, d->outlets[1]);
    dtl_put_raw(out, "],");
    cli_side_by_side_put_two(&d->sides, a, b, fields, out);
    dtl_put_raw(out, "}\n");
}

static void add_row(differing *d, const dtl_event *event, size_t side) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    cli_words_when(&text, &event->when);
    cli_table_cell(&d->table, dtl_buffer_slice(&text), CLI_PLAIN);
    dtl_buffer_reset(&text);
    cli_words_type(&text, event->type, event->mode);
    cli_table_cell(&d->table, dtl_buffer_slice(&text), cli_type_style(event->type));
    dtl_buffer_reset(&text);
    cli_words_parties(&text, event->actors, event->actor_count);
    if (event->recipient_count) dtl_buffer_print(&text, "%sto ", text.length ? " " : "");
    cli_words_parties(&text, event->recipients, event->recipient_count);
    cli_table_cell(&d->table, dtl_buffer_slice(&text), CLI_PLAIN);
    dtl_buffer_reset(&text);
    cli_side_by_side_words(&d->sides, side, &text);
    cli_table_cell(&d->table, dtl_buffer_slice(&text), CLI_PLAIN);
    cli_table_print(&d->table, CLI_DIM, "%s", event->id);
    dtl_buffer_clear(&text);
}

static int print_both(differing *d, const dtl_event *event, size_t a, size_t b, unsigned fields) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    cli_words_type(&text, event->type, event->mode);
    cli_output_styled(&d->out, dtl_buffer_slice(&text), cli_type_style(event->type));
    dtl_buffer_print(cli_output_buffer(&d->out), "  %s\n", event->id);
    dtl_buffer_clear(&text);
    int status = cli_side_by_side_print_two(&d->sides, a, b, fields, &d->out);
    dtl_buffer_add_char(cli_output_buffer(&d->out), '\n');
    return status;
}

/* The event, when it is one of this turn. */
static int tell(differing *d, const dtl_event *event) {
    size_t a = cli_side_by_side_find(&d->sides, d->outlets[0]), b = cli_side_by_side_find(&d->sides, d->outlets[1]);
    bool first = a != SIZE_MAX, second = b != SIZE_MAX;
    if (d->turn == BOTH ? !first || !second : first == second || second != (d->turn == ONLY_SECOND)) return DTL_OK;
    unsigned fields = d->turn == BOTH ? cli_side_by_side_compare(&d->sides, a, b) : 0;
    if (!first) a = b;
    if (d->turn != BOTH) b = SIZE_MAX;
    d->alike += d->turn == BOTH && !fields;
    if (d->turn == BOTH && !fields) return DTL_OK;
    d->counts[d->turn]++;
    if (!d->call->for_people) {
        put_line(d, event, a, b, fields);
        return DTL_OK;
    }
    if (d->turn == BOTH) return print_both(d, event, a, b, fields);
    add_row(d, event, a);
    return d->table.status;
}

static int look_at_event(void *context, const dtl_event *event) {
    differing *d = context;
    dtl_filter filter = dtl_filter_all();
    filter.event = event->id;
    cli_side_by_side_init(&d->sides);
    int status = dtl_store_mentions(d->store, &filter, keep_side, d, d->error);
    if (status == DTL_OK) status = tell(d, event);
    cli_side_by_side_clear(&d->sides);
    if (status == DTL_OK) status = cli_output_flush_if_long(&d->out);
    return cli_interrupted() || d->out.closed ? DTL_EINTERRUPTED : status;
}

static void print_heading(differing *d) {
    dtl_buffer *out = cli_output_buffer(&d->out);
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    if (d->turn == BOTH) {
        dtl_buffer_print(&text, "Told differently");
    } else {
        dtl_buffer_print(&text, "Only %.*s", DTL_PRINT(d->outlets[d->turn]));
    }
    if (d->turn) dtl_buffer_add_char(out, '\n');
    cli_output_styled(&d->out, dtl_buffer_slice(&text), CLI_BOLD);
    dtl_buffer_add_char(out, '\n');
    dtl_buffer_clear(&text);
}

static int take_turn(differing *d) {
    dtl_filter filter = dtl_filter_all();
    filter.story = d->story;
    if (d->call->for_people) print_heading(d);
    cli_table_open(&d->table, &d->out, columns, sizeof columns / sizeof *columns);
    int status = dtl_store_events(d->store, &filter, look_at_event, d, d->error), closed = cli_table_close(&d->table);
    if (d->call->for_people && !d->counts[d->turn]) dtl_buffer_print(cli_output_buffer(&d->out), "nothing\n");
    return status ? status : closed;
}

static int count_report(void *context, const dtl_stored_report *report) {
    (void)report;
    ++*(size_t *)context;
    return DTL_OK;
}

/* A misspelt outlet would otherwise seem to tell nothing. */
static int check_outlets(const differing *d) {
    for (int i = 0; i < 2; i++) {
        dtl_filter filter = dtl_filter_all();
        filter.story = d->story;
        filter.outlet = d->outlets[i].data;
        size_t count = 0;
        int status = dtl_store_reports(d->store, &filter, count_report, &count, d->error);
        if (status) return status;
        if (!count)
            return dtl_fail(d->error, DTL_ENOTFOUND, "no report of %s is in story %s; `dateline show %s` names those that are",
                            filter.outlet, d->story, d->story);
    }
    return DTL_OK;
}

int cli_diff(const cli_call *call) {
    dtl_error error = {.code = DTL_OK};
    differing d = {.call = call, .story = call->arguments[0], .error = &error};
    for (int i = 0; i < 2; i++) d.outlets[i] = dtl_slice_of(call->arguments[i + 1]);
    cli_output_open(&d.out, call);
    int status = cli_store_open(&d.store, call, DTL_STORE_READ, &error);
    if (status == DTL_OK) status = check_outlets(&d);
    for (d.turn = ONLY_FIRST; status == DTL_OK && d.turn <= BOTH; d.turn++) status = take_turn(&d);
    if (status == DTL_OK && d.alike) cli_say(call, "%zu event%s they tell alike", d.alike, d.alike == 1 ? "" : "s");
    int code = cli_ask_ended(call, status, 1, &d.out, &error);
    dtl_store_close(d.store);
    return code;
}
