#include "side_by_side.h"

#include "base/error.h"
#include "base/vector.h"
#include "table.h"
#include "words.h"

enum { MAX_BYTES = 256 << 20, MAX_VALUES = 1000, LABEL_WIDTH = 12, LEAST_OUTLET_WIDTH = 26, MOST_BESIDE = CLI_MAX_COLUMNS - 1 };

typedef enum side_field {
    SIDE_PUBLISHED,
    SIDE_TYPE,
    SIDE_ACTORS,
    SIDE_RECIPIENTS,
    SIDE_DATE,
    SIDE_PLACE,
    SIDE_COUNTS,
    SIDE_STATUS,
    SIDE_SAID_BY,
    SIDE_WORDS,
    SIDE_MENTIONS,
    SIDE_FIELDS
} side_field;

static const char *const labels[SIDE_FIELDS] = {"published", "type",   "actors",  "recipients", "date",    "place",
                                                "counts",    "status", "said by", "words",      "mentions"};

typedef struct cli_side_cell {
    dtl_vector(dtl_slice) values;
} cli_side_cell;

int cli_side_by_side_open(cli_side_by_side *sides, const dtl_slice *outlets, size_t count) {
    *sides = (cli_side_by_side){.outlet_count = count + 1};
    dtl_arena_init(&sides->arena, MAX_BYTES);
    sides->outlets = dtl_arena_array(&sides->arena, dtl_slice, count + 1);
    sides->cells = dtl_arena_array(&sides->arena, cli_side_cell, (count + 1) * SIDE_FIELDS);
    if (!sides->outlets || !sides->cells) return DTL_ENOMEM;
    for (size_t i = 0; i < count; i++) {
        sides->outlets[i] = dtl_arena_copy(&sides->arena, outlets[i]);
        if (!sides->outlets[i].data) return DTL_ENOMEM;
    }
    for (size_t i = 0; i < (count + 1) * SIDE_FIELDS; i++) sides->cells[i].values.ceiling = MAX_VALUES;
    return DTL_OK;
}

void cli_side_by_side_close(cli_side_by_side *sides) {
    dtl_arena_clear(&sides->arena);
}

static cli_side_cell *column_of(cli_side_by_side *sides, dtl_slice outlet) {
    size_t column = 0;
    while (column + 1 < sides->outlet_count && !(outlet.data && dtl_slice_equal(sides->outlets[column], outlet))) column++;
    return &sides->cells[column * SIDE_FIELDS];
}

/* Adds a value that is not there yet, and empties the buffer. */
static int add_value(cli_side_by_side *sides, cli_side_cell *cell, dtl_buffer *text) {
    dtl_slice value = dtl_buffer_slice(text);
    bool known = value.length == 0 || cell->values.count >= MAX_VALUES;
    for (size_t i = 0; i < cell->values.count; i++) known = known || dtl_slice_equal(cell->values.items[i], value);
    int status = text->status;
    if (!known && status == DTL_OK) {
        dtl_slice *kept = dtl_vector_push(&cell->values, &sides->arena);
        if (kept) *kept = dtl_arena_copy(&sides->arena, value);
        if (!kept || !kept->data) status = DTL_ENOMEM;
    }
    dtl_buffer_reset(text);
    return status;
}

static void print_field(dtl_buffer *text, side_field field, const dtl_mention *mention) {
    switch (field) {
    case SIDE_PUBLISHED: dtl_buffer_add(text, cli_words_day(mention->published)); break;
    case SIDE_TYPE: cli_words_type(text, mention->type, mention->mode); break;
    case SIDE_ACTORS: cli_words_actors(text, mention->actors, mention->actor_count); break;
    case SIDE_RECIPIENTS: cli_words_actors(text, mention->recipients, mention->recipient_count); break;
    case SIDE_DATE: cli_words_when(text, &mention->when); break;
    case SIDE_PLACE: cli_words_place(text, mention->place); break;
    case SIDE_COUNTS: cli_words_counts(text, mention->counts); break;
    case SIDE_STATUS: dtl_buffer_print(text, "%s", dtl_status_name(mention->status)); break;
    case SIDE_SAID_BY:
        if (mention->said_by) cli_words_actors(text, mention->said_by, 1);
        break;
    case SIDE_WORDS: dtl_buffer_add(text, mention->evidence_text); break;
    case SIDE_MENTIONS: dtl_buffer_print(text, "%s", mention->id); break;
    case SIDE_FIELDS: break;
    }
}

int cli_side_by_side_add(cli_side_by_side *sides, const dtl_mention *mention) {
    cli_side_cell *column = column_of(sides, mention->outlet);
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_BYTES);
    int status = DTL_OK;
    for (int field = 0; field < SIDE_FIELDS && status == DTL_OK; field++) {
        print_field(&text, (side_field)field, mention);
        status = add_value(sides, &column[field], &text);
    }
    dtl_buffer_clear(&text);
    return status;
}

static void print_cell(cli_table *table, const cli_side_cell *cell, side_field field) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_BYTES);
    for (size_t i = 0; i < cell->values.count; i++) {
        if (i)
            dtl_buffer_add(&text, field == SIDE_WORDS      ? DTL_SLICE(" [...] ")
                                  : field == SIDE_MENTIONS ? DTL_SLICE(" ")
                                                           : DTL_SLICE("; "));
        dtl_buffer_add(&text, cell->values.items[i]);
    }
    cli_table_cell(table, dtl_buffer_slice(&text), CLI_PLAIN);
    dtl_buffer_clear(&text);
}

static bool field_is_told(const cli_side_by_side *sides, const size_t *shown, size_t count, int field) {
    for (size_t i = 0; i < count; i++) {
        if (sides->cells[shown[i] * SIDE_FIELDS + (size_t)field].values.count) return true;
    }
    return false;
}

static int print_block(cli_side_by_side *sides, cli_output *out, const size_t *shown, size_t count) {
    cli_column columns[CLI_MAX_COLUMNS] = {{"", LABEL_WIDTH, CLI_LEFT}};
    for (size_t i = 0; i < count; i++) {
        dtl_slice outlet = sides->outlets[shown[i]];
        columns[i + 1] = (cli_column){outlet.data ? outlet.data : "(no outlet)", 18, CLI_LEFT};
    }
    cli_table table;
    cli_table_open(&table, out, columns, count + 1);
    for (int field = 0; field < SIDE_FIELDS; field++) {
        if (!field_is_told(sides, shown, count, field)) continue;
        cli_table_cell(&table, dtl_slice_of(labels[field]), CLI_DIM);
        for (size_t i = 0; i < count; i++)
            print_cell(&table, &sides->cells[shown[i] * SIDE_FIELDS + (size_t)field], (side_field)field);
    }
    return cli_table_close(&table);
}

int cli_side_by_side_print(cli_side_by_side *sides, cli_output *out) {
    size_t beside = (cli_terminal_width() - LABEL_WIDTH) / LEAST_OUTLET_WIDTH, shown[MOST_BESIDE], count = 0;
    if (beside < 1) beside = 1;
    if (beside > MOST_BESIDE) beside = MOST_BESIDE;
    int status = DTL_OK;
    bool printed = false;
    for (size_t i = 0; i < sides->outlet_count && status == DTL_OK; i++) {
        if (sides->cells[i * SIDE_FIELDS + SIDE_MENTIONS].values.count) shown[count++] = i;
        if (count == 0 || (count < beside && i + 1 < sides->outlet_count)) continue;
        if (printed) dtl_buffer_add_char(cli_output_buffer(out), '\n');
        status = print_block(sides, out, shown, count);
        printed = true;
        count = 0;
    }
    return status;
}
