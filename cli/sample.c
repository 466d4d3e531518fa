/* dateline sample: events drawn at random to check by hand. */
#include <stdio.h>
#include <stdlib.h>

#include "base/json.h"
#include "csv.h"
#include "export/words.h"
#include "interrupt.h"
#include "sample.h"
#include "store.h"

enum { MAX_CELL = 1 << 20, MAX_DRAWN = 1 << 24, SHOWN_WORDS = 3 };

/* An event's place in the draw: the smallest are drawn. */
typedef struct lot {
    uint64_t number;
    char id[DTL_ID_SIZE];
} lot;

typedef struct sampling {
    const cli_call *call;
    dtl_store *store;
    cli_output out;
    cli_table table;
    dtl_arena arena;
    dtl_vector(lot) lots;
    uint64_t seed;
    dtl_buffer words;
    size_t words_count, rows;
    dtl_error error;
} sampling;

/* What a sheet says, as columns; the numbers and names that would sway are left out. */
static const cli_column columns[] = {{"right", 5, CLI_LEFT},   {"type", 11, CLI_LEFT},       {"status", 8, CLI_LEFT},
                                     {"actors", 12, CLI_LEFT}, {"recipients", 12, CLI_LEFT}, {"date", 10, CLI_LEFT},
                                     {"place", 9, CLI_LEFT},   {"words", 30, CLI_LEFT},      {"event", 18, CLI_LEFT}};
enum {
    COLUMN_RIGHT,
    COLUMN_TYPE,
    COLUMN_STATUS,
    COLUMN_ACTORS,
    COLUMN_RECIPIENTS,
    COLUMN_DATE,
    COLUMN_PLACE,
    COLUMN_WORDS,
    COLUMN_EVENT,
    COLUMNS
};

static int draw_lot(void *context, const dtl_event *event) {
    sampling *s = context;
    lot *one = dtl_vector_push(&s->lots, &s->arena);
    if (!one) return s->arena.status ? s->arena.status : DTL_ELIMIT;
    one->number = dtl_hash(dtl_slice_of(event->id), s->seed * 0x9E3779B97F4A7C15u + 1);
    memcpy(one->id, event->id, sizeof one->id);
    return cli_interrupted() ? DTL_EINTERRUPTED : DTL_OK;
}

static int compare_lots(const void *a, const void *b) {
    const lot *left = a, *right = b;
    if (left->number != right->number) return left->number < right->number ? -1 : 1;
    return strcmp(left->id, right->id);
}

static int keep_words(void *context, const dtl_mention *mention) {
    sampling *s = context;
    if (s->words_count++ >= SHOWN_WORDS) return DTL_OK;
    if (s->words.length) dtl_buffer_add(&s->words, DTL_SLICE(" | "));
    return dtl_buffer_add(&s->words, mention->evidence_text);
}

static void fill_cells(const dtl_event *event, dtl_buffer cells[COLUMNS]) {
    dtl_words_type(&cells[COLUMN_TYPE], event->type, event->mode);
    dtl_buffer_print(&cells[COLUMN_STATUS], "%s", dtl_status_name(event->status));
    dtl_words_parties(&cells[COLUMN_ACTORS], event->actors, event->actor_count);
    dtl_words_parties(&cells[COLUMN_RECIPIENTS], event->recipients, event->recipient_count);
    dtl_words_when(&cells[COLUMN_DATE], &event->when);
    dtl_words_place(&cells[COLUMN_PLACE], event->place);
    dtl_buffer_print(&cells[COLUMN_EVENT], "%s", event->id);
}

static void print_cells(sampling *s, const dtl_slice cells[COLUMNS]) {
    dtl_buffer *out = cli_output_buffer(&s->out);
    bool csv = strcmp(s->call->format, "csv") == 0;
    for (size_t i = 0; i < COLUMNS; i++) {
        if (s->call->for_people) {
            cli_table_cell(&s->table, cells[i], CLI_PLAIN);
        } else if (csv) {
            cli_csv_add(out, cells[i], i == 0);
        } else {
            dtl_buffer_print(out, "%s\"%s\":", i ? "," : "{", columns[i].title);
            dtl_put_string(out, cells[i].length ? cells[i] : DTL_NO_SLICE);
        }
    }
    if (!s->call->for_people) dtl_put_raw(out, csv ? "\n" : "}\n");
}

static int show_event(void *context, const dtl_event *event) {
    sampling *s = context;
    dtl_filter of = dtl_filter_all();
    of.event = event->id;
    dtl_buffer_reset(&s->words);
    s->words_count = 0;
    int status = dtl_store_mentions(s->store, &of, keep_words, s, &s->error);
    if (status) return status;
    dtl_buffer cells[COLUMNS];
    for (size_t i = 0; i < COLUMNS; i++) dtl_buffer_init(&cells[i], MAX_CELL);
    fill_cells(event, cells);
    dtl_slice texts[COLUMNS];
    for (size_t i = 0; i < COLUMNS; i++) texts[i] = dtl_buffer_slice(i == COLUMN_WORDS ? &s->words : &cells[i]);
    print_cells(s, texts);
    s->rows++;
    for (size_t i = 0; i < COLUMNS; i++) dtl_buffer_clear(&cells[i]);
    status = s->call->for_people ? s->table.status : cli_output_flush_if_long(&s->out);
    return cli_interrupted() || s->out.closed ? DTL_EINTERRUPTED : status;
}

static int show_drawn(sampling *s, size_t wanted) {
    if (s->lots.count) qsort(s->lots.items, s->lots.count, sizeof *s->lots.items, compare_lots);
    if (wanted > s->lots.count) wanted = s->lots.count;
    cli_table_open(&s->table, &s->out, columns, COLUMNS);
    s->table.lines_between = true;
    if (!s->call->for_people && strcmp(s->call->format, "csv") == 0) {
        dtl_slice titles[COLUMNS];
        for (size_t i = 0; i < COLUMNS; i++) titles[i] = dtl_slice_of(columns[i].title);
        print_cells(s, titles);
    }
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < wanted; i++) {
        dtl_filter filter = dtl_filter_all();
        filter.id = s->lots.items[i].id;
        status = dtl_store_events(s->store, &filter, show_event, s, &s->error);
    }
    int closed = cli_table_close(&s->table);
    return status ? status : closed;
}

static int read_number(const char *text, const char *what, uint64_t *out, dtl_error *error) {
    char *end;
    *out = strtoull(text, &end, 10);
    if (*text >= '0' && *text <= '9' && !*end) return DTL_OK;
    return dtl_fail(error, DTL_EARGUMENT, "%s is a number, not %s", what, text);
}

static int draw(sampling *s, dtl_error *error) {
    cli_filter filter;
    uint64_t wanted = 0;
    const char *seed = s->call->value[CLI_OPTION_SEED];
    int status = s->call->argument_count
                     ? read_number(s->call->arguments[0], "N of `dateline sample N`", &wanted, error)
                     : dtl_fail(error, DTL_EARGUMENT, "`dateline sample` wants a number of events, or --answers FILE");
    if (status == DTL_OK && seed) status = read_number(seed, "--seed", &s->seed, error);
    if (status == DTL_OK) status = cli_filter_read(s->call, &filter, error);
    if (status == DTL_OK) status = cli_store_open(&s->store, s->call, DTL_STORE_READ, error);
    if (status == DTL_OK) status = dtl_store_events(s->store, &filter.filter, draw_lot, s, error);
    if (status == DTL_OK) status = show_drawn(s, wanted);
    if (s->error.code != DTL_OK) *error = s->error;
    return status;
}

int cli_sample(const cli_call *call) {
    dtl_error error = {.code = DTL_OK};
    sampling s = {.call = call, .lots = {.ceiling = MAX_DRAWN}};
    if (call->value[CLI_OPTION_ANSWERS]) return cli_sample_answers(call, call->value[CLI_OPTION_ANSWERS]);
    dtl_arena_init(&s.arena, (size_t)1 << 30);
    dtl_buffer_init(&s.words, MAX_CELL);
    cli_output_open(&s.out, call);
    int status = draw(&s, &error);
    int code = cli_ask_ended(call, status, s.rows, &s.out, &error);
    dtl_store_close(s.store);
    dtl_buffer_clear(&s.words);
    dtl_arena_clear(&s.arena);
    return code;
}
