#include "side_by_side.h"

#include <strings.h>

#include "base/error.h"
#include "base/json.h"
#include "base/vector.h"
#include "table.h"
#include "words.h"

enum {
    MAX_BYTES = 256 << 20,
    MAX_VALUES = 1000,
    MAX_OUTLETS = 100000,
    MAX_MENTIONS = 10000000,
    LABEL_WIDTH = 10,
    LEAST_OUTLET_WIDTH = 24,
    MOST_BESIDE = CLI_MAX_COLUMNS - 1
};

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

typedef struct side_cell {
    dtl_vector(dtl_slice) values;
} side_cell;

typedef struct cli_side {
    dtl_slice outlet; /* data NULL: of reports without one */
    side_cell cells[SIDE_FIELDS];
} cli_side;

void cli_side_by_side_init(cli_side_by_side *sides) {
    *sides = (cli_side_by_side){.sides = {.ceiling = MAX_OUTLETS}};
    dtl_arena_init(&sides->arena, MAX_BYTES);
    dtl_map_init(&sides->outlets, &sides->arena, MAX_MENTIONS);
}

void cli_side_by_side_clear(cli_side_by_side *sides) {
    dtl_arena_clear(&sides->arena);
}

/* The side of an outlet, made when it is new; NULL when memory ran out. */
static cli_side *side_of(cli_side_by_side *sides, dtl_slice outlet, uint32_t *index) {
    for (*index = 0; *index < sides->sides.count; ++*index) {
        cli_side *side = sides->sides.items[*index];
        if (!side->outlet.data == !outlet.data && dtl_slice_equal(side->outlet, outlet)) return side;
    }
    cli_side *side = dtl_arena_new(&sides->arena, cli_side), **kept = dtl_vector_push(&sides->sides, &sides->arena);
    if (!side || !kept) return NULL;
    side->outlet = dtl_arena_copy(&sides->arena, outlet);
    for (int field = 0; field < SIDE_FIELDS; field++) side->cells[field].values.ceiling = MAX_VALUES;
    *kept = side;
    return side->outlet.data || !outlet.data ? side : NULL;
}

/* Adds a value that is not there yet, and empties the buffer. */
static int add_value(cli_side_by_side *sides, side_cell *cell, dtl_buffer *text) {
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
    uint32_t index;
    cli_side *side = side_of(sides, mention->outlet, &index);
    dtl_slice id = dtl_arena_copy(&sides->arena, dtl_slice_of(mention->id));
    uint32_t *known = side && id.data ? dtl_map_put(&sides->outlets, id, NULL) : NULL;
    if (!known) return DTL_ENOMEM;
    *known = index;
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_BYTES);
    int status = DTL_OK;
    for (int field = 0; field < SIDE_FIELDS && status == DTL_OK; field++) {
        print_field(&text, (side_field)field, mention);
        status = add_value(sides, &side->cells[field], &text);
    }
    dtl_buffer_clear(&text);
    return status;
}

static dtl_slice outlet_name(const cli_side *side) {
    return side->outlet.data ? side->outlet : DTL_SLICE("(no outlet)");
}

void cli_side_by_side_outlets(const cli_side_by_side *sides, const dtl_slice *mentions, size_t count, dtl_buffer *out) {
    const char *separator = "";
    for (uint32_t i = 0; i < sides->sides.count; i++) {
        bool tells = false;
        for (size_t k = 0; k < count && !tells; k++) {
            const uint32_t *index = dtl_map_get(&sides->outlets, mentions[k]);
            tells = index && *index == i;
        }
        if (!tells) continue;
        dtl_buffer_print(out, "%s", separator);
        dtl_buffer_add(out, outlet_name(sides->sides.items[i]));
        separator = ", ";
    }
}

static void add_values(dtl_buffer *out, const side_cell *cell, side_field field) {
    for (size_t i = 0; i < cell->values.count; i++) {
        if (i)
            dtl_buffer_add(out, field == SIDE_WORDS      ? DTL_SLICE(" [...] ")
                                : field == SIDE_MENTIONS ? DTL_SLICE(" ")
                                                         : DTL_SLICE("; "));
        dtl_buffer_add(out, cell->values.items[i]);
    }
}

void cli_side_by_side_words(const cli_side_by_side *sides, size_t side, dtl_buffer *out) {
    add_values(out, &sides->sides.items[side]->cells[SIDE_WORDS], SIDE_WORDS);
}

static void print_cell(cli_table *table, const side_cell *cell, side_field field) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_BYTES);
    add_values(&text, cell, field);
    cli_table_cell(table, dtl_buffer_slice(&text), CLI_PLAIN);
    dtl_buffer_clear(&text);
}

static bool field_is_told(cli_side *const *shown, size_t count, int field) {
    for (size_t i = 0; i < count; i++) {
        if (shown[i]->cells[field].values.count) return true;
    }
    return false;
}

static int print_block(cli_output *out, cli_side *const *shown, size_t count, unsigned fields) {
    cli_column columns[CLI_MAX_COLUMNS] = {{"", LABEL_WIDTH, CLI_LEFT}};
    for (size_t i = 0; i < count; i++) columns[i + 1] = (cli_column){outlet_name(shown[i]).data, LEAST_OUTLET_WIDTH, CLI_LEFT};
    cli_table table;
    cli_table_open(&table, out, columns, count + 1);
    for (int field = 0; field < SIDE_FIELDS; field++) {
        if (!(fields >> field & 1) || !field_is_told(shown, count, field)) continue;
        cli_table_cell(&table, dtl_slice_of(labels[field]), CLI_DIM);
        for (size_t i = 0; i < count; i++) print_cell(&table, &shown[i]->cells[field], (side_field)field);
    }
    return cli_table_close(&table);
}

int cli_side_by_side_print(const cli_side_by_side *sides, cli_output *out) {
    size_t most = (cli_terminal_width() - LABEL_WIDTH) / (LEAST_OUTLET_WIDTH + 2), left = sides->sides.count;
    if (most < 1) most = 1;
    if (most > MOST_BESIDE) most = MOST_BESIDE;
    cli_side *const *shown = sides->sides.items;
    int status = DTL_OK;
    while (left > 0 && status == DTL_OK) {
        size_t rows = (left + most - 1) / most, count = (left + rows - 1) / rows;
        status = print_block(out, shown, count, ~0u);
        shown += count;
        left -= count;
        if (left) dtl_buffer_add_char(cli_output_buffer(out), '\n');
    }
    return status;
}

size_t cli_side_by_side_find(const cli_side_by_side *sides, dtl_slice outlet) {
    for (size_t i = 0; i < sides->sides.count; i++) {
        const cli_side *side = sides->sides.items[i];
        if (side->outlet.data && dtl_slice_equal(side->outlet, outlet)) return i;
    }
    return SIZE_MAX;
}

/* Whether the shorter one is the longer one's end, from a blank on. */
static bool ends_alike(dtl_slice a, dtl_slice b) {
    if (a.length > b.length) return ends_alike(b, a);
    size_t at = b.length - a.length;
    return strncasecmp(a.data, b.data + at, a.length) == 0 && (at == 0 || b.data[at - 1] == ' ');
}

static bool has_alike(const side_cell *a, const side_cell *b) {
    for (size_t i = 0; i < a->values.count; i++) {
        for (size_t k = 0; k < b->values.count; k++) {
            if (ends_alike(a->values.items[i], b->values.items[k])) return true;
        }
    }
    return false;
}

unsigned cli_side_by_side_compare(const cli_side_by_side *sides, size_t a, size_t b) {
    const cli_side *one = sides->sides.items[a], *other = sides->sides.items[b];
    unsigned fields = 0;
    for (int field = SIDE_TYPE; field < SIDE_WORDS; field++) {
        const side_cell *left = &one->cells[field], *right = &other->cells[field];
        if (left->values.count && right->values.count && !has_alike(left, right)) fields |= 1u << field;
    }
    return fields;
}

int cli_side_by_side_print_two(const cli_side_by_side *sides, size_t a, size_t b, unsigned fields, cli_output *out) {
    cli_side *const shown[] = {sides->sides.items[a], sides->sides.items[b]};
    return print_block(out, shown, 2, fields | 1u << SIDE_WORDS);
}

static void put_values(dtl_buffer *out, const cli_side *side, int field) {
    dtl_put_string(out, outlet_name(side));
    dtl_put_raw(out, ":[");
    for (size_t i = 0; i < side->cells[field].values.count; i++) {
        dtl_put_comma(out, i);
        dtl_put_string(out, side->cells[field].values.items[i]);
    }
    dtl_put_raw(out, "]");
}

static void put_field(dtl_buffer *out, const cli_side_by_side *sides, size_t a, size_t b, int field) {
    dtl_put_raw(out, "{");
    put_values(out, sides->sides.items[a], field);
    if (b != SIZE_MAX) dtl_put_raw(out, ",");
    if (b != SIZE_MAX) put_values(out, sides->sides.items[b], field);
    dtl_put_raw(out, "}");
}

void cli_side_by_side_put_two(const cli_side_by_side *sides, size_t a, size_t b, unsigned fields, dtl_buffer *out) {
    dtl_put_raw(out, "\"words\":");
    put_field(out, sides, a, b, SIDE_WORDS);
    dtl_put_raw(out, ",\"differ\":[");
    size_t count = 0;
    for (int field = 0; field < SIDE_WORDS; field++) {
        if (!(fields >> field & 1)) continue;
        dtl_put_comma(out, count++);
        dtl_put_raw(out, "{\"field\":");
        dtl_put_name(out, field == SIDE_SAID_BY ? "said_by" : labels[field]);
        dtl_put_raw(out, ",\"values\":");
        put_field(out, sides, a, b, field);
        dtl_put_raw(out, "}");
    }
    dtl_put_raw(out, "]");
}
