#include "export/sides.h"

#include <string.h>
#include <strings.h>

#include "base/error.h"
#include "base/json.h"
#include "export/words.h"

enum { MAX_BYTES = 256 << 20, MAX_VALUES = 1000, MAX_OUTLETS = 100000, MAX_MENTIONS = 10000000 };

static const char *const names[DTL_SIDE_FIELDS] = {"published", "type",   "actors",  "recipients", "date",    "place",
                                                   "counts",    "status", "said_by", "words",      "mentions"};

const char *dtl_side_field_name(dtl_side_field field) {
    return names[field];
}

/* What is told, and by what it is alike with another value in other words. */
typedef struct side_value {
    dtl_slice words;
    dtl_slice codes; /* of actors that are all coded: "KEN GOV, ETH GOV" */
    bool named;      /* one of these actors has a name */
    dtl_when when;
    char country[4]; /* of a place */
    bool whole;      /* the place is the country */
} side_value;

typedef struct side_cell {
    dtl_vector(side_value) values;
} side_cell;

typedef struct dtl_side {
    dtl_slice outlet; /* data NULL: of reports without one */
    side_cell cells[DTL_SIDE_FIELDS];
} dtl_side;

void dtl_sides_init(dtl_sides *sides) {
    *sides = (dtl_sides){.sides = {.ceiling = MAX_OUTLETS}};
    dtl_arena_init(&sides->arena, MAX_BYTES);
    dtl_map_init(&sides->outlets, &sides->arena, MAX_MENTIONS);
}

void dtl_sides_clear(dtl_sides *sides) {
    dtl_arena_clear(&sides->arena);
}

/* The side of an outlet, made when it is new; NULL when memory ran out. */
static dtl_side *side_of(dtl_sides *sides, dtl_slice outlet, uint32_t *index) {
    for (*index = 0; *index < sides->sides.count; ++*index) {
        dtl_side *side = sides->sides.items[*index];
        if (!side->outlet.data == !outlet.data && dtl_slice_equal(side->outlet, outlet)) return side;
    }
    dtl_side *side = dtl_arena_new(&sides->arena, dtl_side), **kept = dtl_vector_push(&sides->sides, &sides->arena);
    if (!side || !kept) return NULL;
    side->outlet = dtl_arena_copy(&sides->arena, outlet);
    for (int field = 0; field < DTL_SIDE_FIELDS; field++) side->cells[field].values.ceiling = MAX_VALUES;
    *kept = side;
    return side->outlet.data || !outlet.data ? side : NULL;
}

/* Adds a value that is not there yet, and empties the buffer. */
static int add_value(dtl_sides *sides, side_cell *cell, dtl_buffer *text, const side_value *value) {
    dtl_slice words = dtl_buffer_slice(text);
    bool known = words.length == 0 || cell->values.count >= MAX_VALUES;
    for (size_t i = 0; i < cell->values.count; i++) known = known || dtl_slice_equal(cell->values.items[i].words, words);
    int status = text->status;
    if (!known && status == DTL_OK) {
        side_value *kept = dtl_vector_push(&cell->values, &sides->arena);
        if (kept) *kept = *value;
        if (kept) kept->words = dtl_arena_copy(&sides->arena, words);
        if (!kept || !kept->words.data) status = DTL_ENOMEM;
    }
    dtl_buffer_reset(text);
    return status;
}

/* Their codes, when all have some. */
static int take_codes(dtl_sides *sides, const dtl_actor *actors, size_t count, side_value *out) {
    dtl_buffer codes;
    dtl_buffer_init(&codes, MAX_BYTES);
    bool all = count > 0;
    for (size_t i = 0; i < count; i++) {
        all = all && (*actors[i].country || *actors[i].sector);
        out->named = out->named || actors[i].name.data;
        dtl_buffer_print(&codes, "%s%s %s", i ? ", " : "", actors[i].country, actors[i].sector);
    }
    int status = codes.status;
    if (all) out->codes = dtl_arena_copy(&sides->arena, dtl_buffer_slice(&codes));
    if (all && !out->codes.data && status == DTL_OK) status = DTL_ENOMEM;
    dtl_buffer_clear(&codes);
    return status;
}

static int take_likeness(dtl_sides *sides, dtl_side_field field, const dtl_mention *mention, side_value *out) {
    *out = (side_value){.when = mention->when};
    if (field == DTL_SIDE_PLACE && mention->place) {
        memcpy(out->country, mention->place->country, sizeof out->country);
        out->whole = mention->place->precision == DTL_PRECISION_COUNTRY;
    }
    if (field == DTL_SIDE_ACTORS) return take_codes(sides, mention->actors, mention->actor_count, out);
    if (field == DTL_SIDE_RECIPIENTS) return take_codes(sides, mention->recipients, mention->recipient_count, out);
    return field == DTL_SIDE_SAID_BY && mention->said_by ? take_codes(sides, mention->said_by, 1, out) : DTL_OK;
}

static void print_field(dtl_buffer *text, dtl_side_field field, const dtl_mention *mention) {
    switch (field) {
    case DTL_SIDE_PUBLISHED: dtl_buffer_add(text, dtl_words_day(mention->published)); break;
    case DTL_SIDE_TYPE: dtl_words_type(text, mention->type, mention->mode); break;
    case DTL_SIDE_ACTORS: dtl_words_actors(text, mention->actors, mention->actor_count); break;
    case DTL_SIDE_RECIPIENTS: dtl_words_actors(text, mention->recipients, mention->recipient_count); break;
    case DTL_SIDE_DATE: dtl_words_when(text, &mention->when); break;
    case DTL_SIDE_PLACE: dtl_words_place(text, mention->place); break;
    case DTL_SIDE_COUNTS: dtl_words_counts(text, mention->counts); break;
    case DTL_SIDE_STATUS: dtl_buffer_print(text, "%s", dtl_status_name(mention->status)); break;
    case DTL_SIDE_SAID_BY:
        if (mention->said_by) dtl_words_actors(text, mention->said_by, 1);
        break;
    case DTL_SIDE_WORDS: dtl_buffer_add(text, mention->evidence_text); break;
    case DTL_SIDE_MENTIONS: dtl_buffer_print(text, "%s", mention->id); break;
    case DTL_SIDE_FIELDS: break;
    }
}

int dtl_sides_take(dtl_sides *sides, const dtl_mention *mention) {
    uint32_t index;
    dtl_side *side = side_of(sides, mention->outlet, &index);
    dtl_slice id = dtl_arena_copy(&sides->arena, dtl_slice_of(mention->id));
    uint32_t *known = side && id.data ? dtl_map_put(&sides->outlets, id, NULL) : NULL;
    if (!known) return DTL_ENOMEM;
    *known = index;
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_BYTES);
    int status = DTL_OK;
    for (int field = 0; field < DTL_SIDE_FIELDS && status == DTL_OK; field++) {
        side_value value;
        print_field(&text, (dtl_side_field)field, mention);
        status = take_likeness(sides, (dtl_side_field)field, mention, &value);
        if (status == DTL_OK) status = add_value(sides, &side->cells[field], &text, &value);
    }
    dtl_buffer_clear(&text);
    return status;
}

static dtl_slice outlet_name(const dtl_side *side) {
    return side->outlet.data ? side->outlet : DTL_SLICE("(no outlet)");
}

void dtl_sides_put_outlets(const dtl_sides *sides, const dtl_slice *mentions, size_t count, dtl_buffer *out) {
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

dtl_slice dtl_sides_outlet(const dtl_sides *sides, size_t side) {
    return outlet_name(sides->sides.items[side]);
}

bool dtl_sides_tell(const dtl_sides *sides, size_t side, dtl_side_field field) {
    return sides->sides.items[side]->cells[field].values.count > 0;
}

void dtl_sides_add(const dtl_sides *sides, size_t side, dtl_side_field field, dtl_buffer *out) {
    const side_cell *cell = &sides->sides.items[side]->cells[field];
    for (size_t i = 0; i < cell->values.count; i++) {
        if (i)
            dtl_buffer_add(out, field == DTL_SIDE_WORDS      ? DTL_SLICE(" [...] ")
                                : field == DTL_SIDE_MENTIONS ? DTL_SLICE(" ")
                                                             : DTL_SLICE("; "));
        dtl_buffer_add(out, cell->values.items[i].words);
    }
}

size_t dtl_sides_find(const dtl_sides *sides, dtl_slice outlet) {
    for (size_t i = 0; i < sides->sides.count; i++) {
        const dtl_side *side = sides->sides.items[i];
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

static bool days_meet(const dtl_when *a, const dtl_when *b) {
    bool before = a->to != DTL_NO_DAY && b->from != DTL_NO_DAY && a->to < b->from;
    bool after = b->to != DTL_NO_DAY && a->from != DTL_NO_DAY && b->to < a->from;
    return !before && !after;
}

/* Whether both may be meant: somebody without a name and who is of the same country and sector, a country and a place in it, days
 * that meet; or words that are alike. */
static bool are_alike(dtl_side_field field, const side_value *a, const side_value *b) {
    if (ends_alike(a->words, b->words)) return true;
    if (field == DTL_SIDE_DATE) return days_meet(&a->when, &b->when);
    if (field == DTL_SIDE_PLACE) return (a->whole || b->whole) && *a->country && strcmp(a->country, b->country) == 0;
    return a->codes.data && dtl_slice_equal(a->codes, b->codes) && !(a->named && b->named);
}

static bool has_alike(dtl_side_field field, const side_cell *a, const side_cell *b) {
    for (size_t i = 0; i < a->values.count; i++) {
        for (size_t k = 0; k < b->values.count; k++) {
            if (are_alike(field, &a->values.items[i], &b->values.items[k])) return true;
        }
    }
    return false;
}

unsigned dtl_sides_compare(const dtl_sides *sides, size_t a, size_t b) {
    const dtl_side *one = sides->sides.items[a], *other = sides->sides.items[b];
    unsigned fields = 0;
    for (int field = DTL_SIDE_TYPE; field < DTL_SIDE_WORDS; field++) {
        const side_cell *left = &one->cells[field], *right = &other->cells[field];
        if (left->values.count && right->values.count && !has_alike((dtl_side_field)field, left, right)) fields |= 1u << field;
    }
    return fields;
}

static void put_values(dtl_buffer *out, const dtl_side *side, int field) {
    dtl_put_string(out, outlet_name(side));
    dtl_put_raw(out, ":[");
    for (size_t i = 0; i < side->cells[field].values.count; i++) {
        dtl_put_comma(out, i);
        dtl_put_string(out, side->cells[field].values.items[i].words);
    }
    dtl_put_raw(out, "]");
}

static void put_field(dtl_buffer *out, const dtl_sides *sides, size_t a, size_t b, int field) {
    dtl_put_raw(out, "{");
    put_values(out, sides->sides.items[a], field);
    if (b != SIZE_MAX) dtl_put_raw(out, ",");
    if (b != SIZE_MAX) put_values(out, sides->sides.items[b], field);
    dtl_put_raw(out, "}");
}

void dtl_sides_put_two(const dtl_sides *sides, size_t a, size_t b, unsigned fields, dtl_buffer *out) {
    dtl_put_raw(out, "\"words\":");
    put_field(out, sides, a, b, DTL_SIDE_WORDS);
    dtl_put_raw(out, ",\"differ\":[");
    size_t count = 0;
    for (int field = 0; field < DTL_SIDE_WORDS; field++) {
        if (!(fields >> field & 1)) continue;
        dtl_put_comma(out, count++);
        dtl_put_raw(out, "{\"field\":");
        dtl_put_name(out, names[field]);
        dtl_put_raw(out, ",\"values\":");
        put_field(out, sides, a, b, field);
        dtl_put_raw(out, "}");
    }
    dtl_put_raw(out, "]");
}
