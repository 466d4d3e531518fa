/* dateline diff: what two outlets tell differently of one story. */
#include "base/json.h"
#include "export/words.h"
#include "interrupt.h"
#include "serve/differences.h"
#include "side_by_side.h"
#include "store.h"
#include "table.h"

enum { MAX_CELL = 1 << 20 };

static const cli_column columns[] = {
    {"DATE", 10, CLI_LEFT}, {"TYPE", 11, CLI_LEFT}, {"WHO", 14, CLI_OPTIONAL}, {"WORDS", 30, CLI_LEFT}, {"EVENT", 18, CLI_LEFT}};

typedef struct differing {
    const cli_call *call;
    dtl_differences all;
    cli_output out;
    cli_table table; /* of the events that only one tells */
} differing;

static void add_row(differing *d, const dtl_difference *difference) {
    const dtl_event *event = difference->event;
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    dtl_words_when(&text, &event->when);
    cli_table_cell(&d->table, dtl_buffer_slice(&text), CLI_PLAIN);
    dtl_buffer_reset(&text);
    dtl_words_type(&text, event->type, event->mode);
    cli_table_cell(&d->table, dtl_buffer_slice(&text), cli_type_style(event->type));
    dtl_buffer_reset(&text);
    dtl_words_parties(&text, event->actors, event->actor_count);
    if (event->recipient_count) dtl_buffer_print(&text, "%sto ", text.length ? " " : "");
    dtl_words_parties(&text, event->recipients, event->recipient_count);
    cli_table_cell(&d->table, dtl_buffer_slice(&text), CLI_PLAIN);
    dtl_buffer_reset(&text);
    dtl_sides_add(difference->sides, difference->a, DTL_SIDE_WORDS, &text);
    cli_table_cell(&d->table, dtl_buffer_slice(&text), CLI_PLAIN);
    cli_table_print(&d->table, CLI_DIM, "%s", event->id);
    dtl_buffer_clear(&text);
}

static int print_both(differing *d, const dtl_difference *difference) {
    const dtl_event *event = difference->event;
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    dtl_words_type(&text, event->type, event->mode);
    cli_output_styled(&d->out, dtl_buffer_slice(&text), cli_type_style(event->type));
    dtl_buffer_print(cli_output_buffer(&d->out), "  %s\n", event->id);
    dtl_buffer_clear(&text);
    int status = cli_side_by_side_print_two(difference->sides, difference->a, difference->b, difference->fields, &d->out);
    dtl_buffer_add_char(cli_output_buffer(&d->out), '\n');
    return status;
}

static int print_difference(void *context, const dtl_difference *difference) {
    differing *d = context;
    int status = DTL_OK;
    if (!d->call->for_people) {
        dtl_put_difference(cli_output_buffer(&d->out), difference);
        dtl_buffer_add_char(cli_output_buffer(&d->out), '\n');
    } else if (difference->teller == DTL_TELLER_BOTH) {
        status = print_both(d, difference);
    } else {
        add_row(d, difference);
        status = d->table.status;
    }
    if (status == DTL_OK) status = cli_output_flush_if_long(&d->out);
    return cli_interrupted() || d->out.closed ? DTL_EINTERRUPTED : status;
}

static void print_heading(differing *d, dtl_teller teller) {
    dtl_buffer *out = cli_output_buffer(&d->out);
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    if (teller == DTL_TELLER_BOTH) {
        dtl_buffer_print(&text, "Told differently");
    } else {
        dtl_buffer_print(&text, "Only %s", d->all.outlets[teller]);
    }
    if (teller) dtl_buffer_add_char(out, '\n');
    cli_output_styled(&d->out, dtl_buffer_slice(&text), CLI_BOLD);
    dtl_buffer_add_char(out, '\n');
    dtl_buffer_clear(&text);
}

static int print_all_of(differing *d, dtl_teller teller, dtl_error *error) {
    if (d->call->for_people) print_heading(d, teller);
    cli_table_open(&d->table, &d->out, columns, sizeof columns / sizeof *columns);
    int status = dtl_differences_each(&d->all, teller, print_difference, d, error), closed = cli_table_close(&d->table);
    if (d->call->for_people && !d->all.counts[teller]) dtl_buffer_print(cli_output_buffer(&d->out), "nothing\n");
    return status ? status : closed;
}

int cli_diff(const cli_call *call) {
    dtl_error error = {.code = DTL_OK};
    differing d = {.call = call, .all = {.story = call->arguments[0], .outlets = {call->arguments[1], call->arguments[2]}}};
    cli_output_open(&d.out, call);
    int status = cli_store_open(&d.all.store, call, DTL_STORE_READ, &error);
    if (status == DTL_OK) status = dtl_differences_check(&d.all, &error);
    for (int teller = DTL_TELLER_FIRST; status == DTL_OK && teller <= DTL_TELLER_BOTH; teller++)
        status = print_all_of(&d, (dtl_teller)teller, &error);
    if (status == DTL_OK && d.all.alike) cli_say(call, "%zu event%s they tell alike", d.all.alike, d.all.alike == 1 ? "" : "s");
    int code = cli_ask_ended(call, status, 1, &d.out, &error);
    dtl_store_close(d.all.store);
    return code;
}
