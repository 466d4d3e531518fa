#include "store/columns.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/memory.h"
#include "store/changes.h"
#include "store/corrections.h"

enum { ROOM = 1024, ATTEMPTS = 20, SMALL = 4096 };
static const size_t MOST_BYTES = (size_t)16 << 30, MOST_ITEMS = UINT32_MAX - 1;

int dtl_columns_new(dtl_columns **out, dtl_error *error) {
    *out = dtl_calloc(1, sizeof **out);
    if (!*out) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    pthread_rwlockattr_t kind;
    pthread_rwlockattr_init(&kind);
    pthread_rwlockattr_setkind_np(&kind, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP);
    pthread_rwlock_init(&(*out)->lock, &kind);
    pthread_rwlockattr_destroy(&kind);
    dtl_arena_init(&(*out)->word_arena, MOST_BYTES);
    dtl_arena_init(&(*out)->arena, MOST_BYTES);
    dtl_arena_init(&(*out)->part_arena, MOST_BYTES);
    dtl_map_init(&(*out)->word_numbers, &(*out)->word_arena, MOST_ITEMS);
    (*out)->words.ceiling = MOST_ITEMS;
    return DTL_OK;
}

void dtl_columns_free(dtl_columns *columns) {
    if (!columns) return;
    dtl_arena_clear(&columns->arena);
    dtl_arena_clear(&columns->part_arena);
    dtl_arena_clear(&columns->word_arena);
    pthread_rwlock_destroy(&columns->lock);
    dtl_free(columns);
}

void dtl_store_share_columns(dtl_store *store, dtl_columns *columns) {
    store->columns = columns;
    store->shares = true;
}

/* ---- words ---- */

uint32_t dtl_columns_word(const dtl_columns *columns, dtl_slice text) {
    const uint32_t *number = text.data ? dtl_map_get(&columns->word_numbers, text) : NULL;
    return number ? *number : 0;
}

dtl_slice dtl_columns_text(const dtl_columns *columns, uint32_t word) {
    return word ? columns->words.items[word - 1] : DTL_NO_SLICE;
}

uint64_t dtl_columns_bit(uint32_t word) {
    return (uint64_t)1 << (word * 2654435761u >> 26);
}

static uint32_t add_word(dtl_columns *c, dtl_slice text) {
    uint32_t known = dtl_columns_word(c, text);
    if (known || !text.data) return known;
    dtl_slice copy = dtl_arena_copy(&c->word_arena, text);
    dtl_slice *word = copy.data ? dtl_vector_push(&c->words, &c->word_arena) : NULL;
    uint32_t *number = word ? dtl_map_put(&c->word_numbers, copy, NULL) : NULL;
    if (!number) return 0;
    *word = copy;
    return *number = (uint32_t)c->words.count;
}

static dtl_slice peek(sqlite3_stmt *rows, int at) {
    const void *bytes = sqlite3_column_text(rows, at);
    return bytes ? (dtl_slice){bytes, (size_t)sqlite3_column_bytes(rows, at)} : DTL_NO_SLICE;
}

static uint32_t read_word(dtl_columns *c, sqlite3_stmt *rows, int at) {
    return add_word(c, peek(rows, at));
}

static int out_of_memory(const dtl_columns *c, dtl_error *error) {
    int status = c->arena.status ? c->arena.status : c->part_arena.status ? c->part_arena.status : c->word_arena.status;
    return status ? dtl_fail(error, status, "counting events: %s", dtl_error_meaning(status)) : DTL_OK;
}

/* ---- reports ---- */

size_t dtl_columns_report(const dtl_columns *columns, int64_t key) {
    size_t first = 0, end = columns->reports.count;
    while (first < end) {
        size_t middle = first + (end - first) / 2;
        if (columns->reports.items[middle].key < key) {
            first = middle + 1;
        } else {
            end = middle;
        }
    }
    return first < columns->reports.count && columns->reports.items[first].key == key ? first : SIZE_MAX;
}

static int compare_reports(const void *a, const void *b) {
    const dtl_told_report *left = a, *right = b;
    return (left->key > right->key) - (left->key < right->key);
}

/* Those behind the last one. */
static int read_reports(dtl_columns *c, dtl_store *store, dtl_error *error) {
    bool all = c->reports.count == 0;
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, all ? DTL_SQL_TOLD_REPORTS : DTL_SQL_TOLD_REPORTS_SINCE, error), more = 0;
    if (status) return status;
    if (!all) dtl_bind_number(rows, 1, c->reports.items[c->reports.count - 1].key);
    while ((more = dtl_store_row(store, rows, "reading reports", error)) > 0) {
        dtl_told_report *report = dtl_vector_push(&c->reports, &c->arena);
        if (!report) break;
        *report = (dtl_told_report){.key = sqlite3_column_int64(rows, 0),
                                    .outlet = read_word(c, rows, 1),
                                    .published = read_word(c, rows, 2),
                                    .day = dtl_column_day(rows, 3)};
    }
    sqlite3_reset(rows);
    if (all && c->reports.count) qsort(c->reports.items, c->reports.count, sizeof *c->reports.items, compare_reports);
    return more < 0 ? more : out_of_memory(c, error);
}

/* ---- quotes ---- */

static uint32_t add_speaker(dtl_columns *c, dtl_told_speaker speaker) {
    dtl_slice bytes = {(const char *)&speaker, sizeof speaker};
    const uint32_t *known = dtl_map_get(&c->speaker_numbers, bytes);
    if (known) return *known;
    dtl_slice copy = dtl_arena_copy(&c->arena, bytes);
    dtl_told_speaker *added = copy.data ? dtl_vector_push(&c->speakers, &c->arena) : NULL;
    uint32_t *number = added ? dtl_map_put(&c->speaker_numbers, copy, NULL) : NULL;
    if (!number) return 0;
    *added = speaker;
    return *number = (uint32_t)c->speakers.count - 1;
}

/* Those behind the last one. */
static int read_sayings(dtl_columns *c, dtl_store *store, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_TOLD_SAYINGS, error), more = 0;
    if (status) return status;
    dtl_bind_number(rows, 1, c->last_quote);
    while ((more = dtl_store_row(store, rows, "reading quotes", error)) > 0) {
        size_t report = dtl_columns_report(c, sqlite3_column_int64(rows, 1));
        c->last_quote = sqlite3_column_int64(rows, 0);
        if (report == SIZE_MAX) continue;
        dtl_told_saying *saying = dtl_vector_push(&c->sayings, &c->arena);
        if (!saying) break;
        *saying = (dtl_told_saying){.key = c->last_quote,
                                    .report = (uint32_t)report,
                                    .speaker = add_speaker(c, (dtl_told_speaker){read_word(c, rows, 2), read_word(c, rows, 3)}),
                                    .sector = read_word(c, rows, 4),
                                    .role = read_word(c, rows, 5),
                                    .direct = sqlite3_column_int(rows, 6) != 0};
    }
    sqlite3_reset(rows);
    return more < 0 ? more : out_of_memory(c, error);
}

/* ---- events ---- */

static uint64_t digits_of(dtl_slice id) {
    uint64_t digits = 0;
    for (size_t i = 2; i < id.length; i++) {
        char c = id.data[i];
        digits = digits << 4 | (uint64_t)(c <= '9' ? c - '0' : c - 'a' + 10);
    }
    return digits;
}

/* Where the event's index is, or would be. */
static uint32_t *place_of(const dtl_columns *c, uint64_t id) {
    size_t at = id & (c->by_id_size - 1);
    while (c->by_id[at] && c->events.items[c->by_id[at] - 1].id != id) at = (at + 1) & (c->by_id_size - 1);
    return &c->by_id[at];
}

static bool grow_places(dtl_columns *c, size_t events) {
    if (events * 2 <= c->by_id_size) return true;
    size_t size = ROOM;
    while (size < events * 3) size *= 2;
    uint32_t *grown = dtl_arena_array(&c->arena, uint32_t, size);
    if (!grown) return false;
    c->by_id = grown;
    c->by_id_size = size;
    for (size_t i = 0; i < c->events.count; i++) *place_of(c, c->events.items[i].id) = (uint32_t)i + 1;
    return true;
}

/* The event with this id, as one that is not there when it is new; NULL when memory is out. */
static dtl_told_event *event_of(dtl_columns *c, uint64_t id) {
    if (!grow_places(c, c->events.count + 1)) return NULL;
    uint32_t *place = place_of(c, id);
    if (*place) return &c->events.items[*place - 1];
    dtl_told_mask *mask = dtl_vector_push(&c->masks, &c->arena);
    dtl_told_event *event = mask ? dtl_vector_push(&c->events, &c->arena) : NULL;
    if (!event) return NULL;
    *event = (dtl_told_event){.id = id, .gone = true};
    *place = (uint32_t)c->events.count;
    return event;
}

static uint32_t add_spot(dtl_columns *c, const dtl_spot *spot) {
    dtl_slice bytes = {(const char *)spot, sizeof *spot};
    const uint32_t *known = dtl_map_get(&c->spot_numbers, bytes);
    if (known) return *known;
    dtl_slice copy = dtl_arena_copy(&c->arena, bytes);
    dtl_spot *added = copy.data ? dtl_vector_push(&c->spots, &c->arena) : NULL;
    uint32_t *number = added ? dtl_map_put(&c->spot_numbers, copy, NULL) : NULL;
    if (!number) return 0;
    *added = *spot;
    return *number = (uint32_t)c->spots.count - 1;
}

/* From the column on: precision, country, name, admin1, lat, lon. */
static void read_spot(dtl_columns *c, sqlite3_stmt *rows, int at, dtl_told_event *out) {
    dtl_spot spot;
    memset(&spot, 0, sizeof spot); /* also between its fields, since its bytes are its name */
    spot.precision = read_word(c, rows, at);
    spot.country = read_word(c, rows, at + 1);
    uint32_t name = read_word(c, rows, at + 2);
    spot.located = sqlite3_column_type(rows, at + 4) != SQLITE_NULL;
    if (spot.located) {
        spot.name = name;
        spot.admin1 = read_word(c, rows, at + 3);
        spot.lat = sqlite3_column_double(rows, at + 4) + 0.0; /* no negative zero */
        spot.lon = sqlite3_column_double(rows, at + 5) + 0.0;
    }
    out->place = name ? name : spot.country;
    out->spot = add_spot(c, &spot);
}

/* Of a date that is told the first day, else the first publication's. */
static void read_shown(dtl_told_event *e, dtl_slice published) {
    char date[DTL_DAY_SIZE];
    dtl_day day = e->date_from != DTL_NO_DAY ? e->date_from : e->date_to;
    if (day != DTL_NO_DAY) dtl_day_print(date, day);
    dtl_slice text = day != DTL_NO_DAY ? dtl_slice_of(date) : published;
    memset(e->shown, 0, sizeof e->shown);
    if (text.data) memcpy(e->shown, text.data, text.length < sizeof e->shown ? text.length : sizeof e->shown);
}

/* DTL_TOLD_EVENT_COLUMNS. */
static int read_event(dtl_columns *c, dtl_store *store, sqlite3_stmt *rows, dtl_told_event *e, dtl_error *error) {
    int type = dtl_type_of(peek(rows, 2)), status = dtl_status_of(peek(rows, 4));
    if (type < 0 || status < 0) return dtl_fail(error, DTL_EDAMAGED, "%s: an event is of an unknown type or status", store->path);
    dtl_slice mode = peek(rows, 3), published = peek(rows, 9);
    e->key = sqlite3_column_int64(rows, 0);
    e->type = (int8_t)type;
    e->mode = (int8_t)(mode.data ? dtl_mode_of((dtl_type)type, mode) : DTL_NO_MODE);
    e->status = (int8_t)status;
    e->quad = (int8_t)dtl_type_quad((dtl_type)type);
    e->score = (int16_t)lround(dtl_score((dtl_type)type, e->mode) * 10);
    e->date_from = dtl_column_day(rows, 5);
    e->date_to = dtl_column_day(rows, 6);
    e->day_from = dtl_column_day(rows, 7);
    e->day_to = dtl_column_day(rows, 8);
    e->day = e->date_from != DTL_NO_DAY ? e->date_from : published.data ? dtl_day_parse(published) : DTL_NO_DAY;
    read_shown(e, published);
    e->reports = (uint32_t)sqlite3_column_int64(rows, 10);
    e->independent = (uint32_t)sqlite3_column_int64(rows, 11);
    e->story = digits_of(peek(rows, 12));
    e->disputed = sqlite3_column_int(rows, 13) != 0;
    e->change = sqlite3_column_int64(rows, 14);
    read_spot(c, rows, 15, e);
    e->gone = false;
    return DTL_OK;
}

static uint32_t party_of(dtl_columns *c, uint32_t country, uint32_t sector) {
    char text[64];
    if (!country || !sector) return country ? country : sector;
    dtl_slice a = dtl_columns_text(c, country), b = dtl_columns_text(c, sector);
    int length = snprintf(text, sizeof text, "%.*s %.*s", DTL_PRINT(a), DTL_PRINT(b));
    return length > 0 ? add_word(c, dtl_slice_trim((dtl_slice){text, (size_t)length < sizeof text ? (size_t)length : 0})) : 0;
}

/* event, side, name, country, sector */
static bool read_side(dtl_columns *c, sqlite3_stmt *rows, dtl_told_event *e) {
    dtl_told_side *side = dtl_vector_push(&c->sides, &c->part_arena);
    if (!side) return false;
    if (!e->side_count++) e->sides = (uint32_t)c->sides.count - 1;
    *side = (dtl_told_side){.side = (uint8_t)sqlite3_column_int(rows, 1),
                            .name = read_word(c, rows, 2),
                            .country = read_word(c, rows, 3),
                            .sector = read_word(c, rows, 4)};
    side->party = party_of(c, side->country, side->sector);
    if (side->country) c->masks.items[e - c->events.items].countries |= dtl_columns_bit(side->country);
    return true;
}

/* event, report */
static bool read_teller(dtl_columns *c, sqlite3_stmt *rows, dtl_told_event *e) {
    size_t report = dtl_columns_report(c, sqlite3_column_int64(rows, 1));
    if (report == SIZE_MAX) return true;
    uint32_t *teller = dtl_vector_push(&c->tellers, &c->part_arena);
    if (!teller) return false;
    if (!e->teller_count++) e->tellers = (uint32_t)c->tellers.count - 1;
    *teller = (uint32_t)report;
    c->masks.items[e - c->events.items].outlets |= dtl_columns_bit(c->reports.items[report].outlet);
    return true;
}

/* ---- all of it ---- */

/* Rows that begin with an event's key, in the order of keys, to events in that order. */
static int read_parts(dtl_columns *c, dtl_store *store, dtl_sql which,
                      bool (*read)(dtl_columns *, sqlite3_stmt *, dtl_told_event *), dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, which, error), more = 0;
    if (status) return status;
    size_t at = 0;
    while ((more = dtl_store_row(store, rows, "reading events", error)) > 0) {
        int64_t key = sqlite3_column_int64(rows, 0);
        while (at < c->events.count && c->events.items[at].key < key) at++;
        if (at < c->events.count && c->events.items[at].key == key && !read(c, rows, &c->events.items[at])) break;
    }
    sqlite3_reset(rows);
    return more < 0 ? more : out_of_memory(c, error);
}

static int read_events(dtl_columns *c, dtl_store *store, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_TOLD_EVENTS, error), more = 0;
    while (status == DTL_OK && (more = dtl_store_row(store, rows, "reading events", error)) > 0) {
        dtl_told_event *event = event_of(c, digits_of(peek(rows, 1)));
        status = event ? read_event(c, store, rows, event, error) : out_of_memory(c, error);
    }
    if (rows) sqlite3_reset(rows);
    return status ? status : more < 0 ? more : out_of_memory(c, error);
}

/* What ran out of memory once would else be out of it for ever. */
static void forget_words(dtl_columns *c) {
    dtl_arena_clear(&c->word_arena);
    dtl_map_init(&c->word_numbers, &c->word_arena, MOST_ITEMS);
    c->words.items = NULL;
    c->words.count = c->words.capacity = 0;
}

static void empty(dtl_columns *c) {
    if (c->word_arena.status) forget_words(c);
    dtl_arena_clear(&c->arena);
    dtl_arena_clear(&c->part_arena);
    dtl_map_init(&c->spot_numbers, &c->arena, MOST_ITEMS);
    dtl_map_init(&c->speaker_numbers, &c->arena, MOST_ITEMS);
    c->reports.items = NULL;
    c->reports.count = c->reports.capacity = 0;
    c->spots.items = NULL;
    c->spots.count = c->spots.capacity = 0;
    c->events.items = NULL;
    c->events.count = c->events.capacity = 0;
    c->masks.items = NULL;
    c->masks.count = c->masks.capacity = 0;
    c->masks.ceiling = MOST_ITEMS;
    c->sides.items = NULL;
    c->sides.count = c->sides.capacity = 0;
    c->tellers.items = NULL;
    c->tellers.count = c->tellers.capacity = 0;
    c->sayings.items = NULL;
    c->sayings.count = c->sayings.capacity = 0;
    c->speakers.items = NULL;
    c->speakers.count = c->speakers.capacity = 0;
    c->sayings.ceiling = c->speakers.ceiling = MOST_ITEMS;
    c->last_quote = INT64_MIN;
    c->reports.ceiling = c->spots.ceiling = c->events.ceiling = c->sides.ceiling = c->tellers.ceiling = MOST_ITEMS;
    c->by_id = NULL;
    c->by_id_size = c->idle = 0;
}

static int read_all(dtl_columns *c, dtl_store *store, dtl_error *error) {
    empty(c);
    dtl_spot nowhere;
    memset(&nowhere, 0, sizeof nowhere);
    add_spot(c, &nowhere);
    int status = read_reports(c, store, error);
    if (status == DTL_OK && c->quoted) status = read_sayings(c, store, error);
    if (status == DTL_OK) status = read_events(c, store, error);
    if (status == DTL_OK) status = read_parts(c, store, DTL_SQL_TOLD_SIDES, read_side, error);
    return status ? status : read_parts(c, store, DTL_SQL_TOLD_TELLERS, read_teller, error);
}

/* ---- what changed ---- */

static int read_part(dtl_columns *c, dtl_store *store, dtl_sql which, dtl_told_event *e,
                     bool (*read)(dtl_columns *, sqlite3_stmt *, dtl_told_event *), dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, which, error), more = 0;
    if (status) return status;
    dtl_bind_number(rows, 1, e->key);
    while ((more = dtl_store_row(store, rows, "reading an event", error)) > 0 && read(c, rows, e)) continue;
    sqlite3_reset(rows);
    return more < 0 ? more : out_of_memory(c, error);
}

static int read_again(dtl_columns *c, dtl_store *store, dtl_slice id, dtl_error *error) {
    sqlite3_stmt *rows = NULL;
    dtl_told_event *e = event_of(c, digits_of(id));
    int status = e ? dtl_store_statement(&rows, store, DTL_SQL_TOLD_EVENT, error) : out_of_memory(c, error);
    if (status) return status;
    c->idle += e->side_count + e->teller_count;
    e->side_count = e->teller_count = 0;
    c->masks.items[e - c->events.items] = (dtl_told_mask){.countries = 0};
    e->gone = true;
    dtl_bind_slice(rows, 1, id);
    int more = dtl_store_row(store, rows, "reading an event", error);
    if (more > 0) status = read_event(c, store, rows, e, error);
    sqlite3_reset(rows);
    if (more <= 0 || status) return status ? status : more;
    status = read_part(c, store, DTL_SQL_TOLD_SIDES_OF, e, read_side, error);
    return status ? status : read_part(c, store, DTL_SQL_TOLD_TELLERS_OF, e, read_teller, error);
}

typedef struct following {
    dtl_columns *columns;
    dtl_store *store;
    dtl_error *error;
} following;

static int follow_change(void *context, const dtl_change *change) {
    const following *f = context;
    return read_again(f->columns, f->store, dtl_slice_of(change->event), f->error);
}

/* A place that was mended is seen before its event is written again. */
static int follow_corrections(dtl_columns *c, dtl_store *store, dtl_error *error) {
    int64_t corrections = 0;
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_corrections_count(store, &corrections, error), more = 0;
    if (status || corrections == c->corrections) return status;
    status = dtl_store_statement(&rows, store, DTL_SQL_TOLD_CORRECTED, error);
    while (status == DTL_OK && (more = dtl_store_row(store, rows, "reading what was corrected", error)) > 0)
        status = read_again(c, store, peek(rows, 0), error);
    if (rows) sqlite3_reset(rows);
    c->corrections = corrections;
    return status ? status : more;
}

/* Sides and tellers of events move to new room when half of the old is of none. */
static bool drop_idle(dtl_columns *c) {
    size_t sides = 0, tellers = 0;
    if (c->idle < SMALL || c->idle * 2 < c->sides.count + c->tellers.count) return true;
    for (size_t i = 0; i < c->events.count; i++) {
        sides += c->events.items[i].side_count;
        tellers += c->events.items[i].teller_count;
    }
    dtl_arena fresh;
    dtl_arena_init(&fresh, MOST_BYTES);
    dtl_told_side *new_sides = dtl_arena_array(&fresh, dtl_told_side, sides + ROOM);
    uint32_t *new_tellers = dtl_arena_array(&fresh, uint32_t, tellers + ROOM);
    if (!new_sides || !new_tellers) {
        dtl_arena_clear(&fresh);
        return false;
    }
    size_t side = 0, teller = 0;
    for (size_t i = 0; i < c->events.count; i++) {
        dtl_told_event *e = &c->events.items[i];
        memcpy(new_sides + side, c->sides.items + e->sides, e->side_count * sizeof *new_sides);
        memcpy(new_tellers + teller, c->tellers.items + e->tellers, e->teller_count * sizeof *new_tellers);
        e->sides = (uint32_t)side;
        e->tellers = (uint32_t)teller;
        side += e->side_count;
        teller += e->teller_count;
    }
    dtl_arena_clear(&c->part_arena);
    c->part_arena = fresh;
    c->sides.items = new_sides;
    c->sides.count = side;
    c->sides.capacity = sides + ROOM;
    c->tellers.items = new_tellers;
    c->tellers.count = teller;
    c->tellers.capacity = tellers + ROOM;
    c->idle = 0;
    return true;
}

static int follow(dtl_columns *c, dtl_store *store, dtl_error *error) {
    following f = {c, store, error};
    if (!c->whole) {
        int status = dtl_store_corrections_count(store, &c->corrections, error);
        return status ? status : read_all(c, store, error);
    }
    c->whole = false;
    int status = read_reports(c, store, error);
    if (status == DTL_OK && c->quoted) status = read_sayings(c, store, error);
    if (status == DTL_OK) status = dtl_store_changes(store, c->change, SIZE_MAX / 2, follow_change, &f, error);
    if (status == DTL_OK) status = follow_corrections(c, store, error);
    return status || drop_idle(c) ? status : dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
}

/* ---- questions ---- */

/* The moment at which a store reads. */
typedef struct moment {
    int64_t change, version;
    bool own; /* of a transaction that it writes in: what is not committed has no number yet */
} moment;

/* With the lock of who writes: brings the columns to the moment. */
static int bring_up(dtl_columns *c, dtl_store *store, const moment *m, bool quotes, dtl_error *error) {
    bool more = quotes && !c->quoted;
    c->quoted |= quotes;
    if (c->whole && !m->own && c->version >= m->version) {
        int status = more ? read_sayings(c, store, error) : DTL_OK;
        c->whole = status == DTL_OK;
        return status;
    }
    if (m->own) c->whole = false;
    int status = follow(c, store, error);
    c->whole = status == DTL_OK;
    c->version = m->version;
    c->change = m->change;
    return status;
}

static int read_moment(dtl_asking *a, moment *out, dtl_error *error) {
    int status = dtl_store_start_reading(a->store, &a->reading, error);
    out->own = !a->reading;
    return status ? status : dtl_store_version(a->store, &out->change, &out->version, error);
}

static void let_go(dtl_asking *a) {
    dtl_asking_leave(a);
    dtl_store_end_reading(a->store, a->reading);
    a->reading = false;
}

/* Takes hold of the columns as of the moment at which the store reads. While another question has brought them to a newer one
 * the store reads anew. */
static int hold(dtl_asking *a, bool quotes, dtl_error *error) {
    dtl_columns *c = a->store->columns;
    for (int attempt = 0;; attempt++, let_go(a)) {
        moment m;
        int status = read_moment(a, &m, error);
        if (status) return status;
        pthread_rwlock_rdlock(&c->lock);
        a->locked = true;
        bool whole = c->whole && !m.own && (!quotes || c->quoted);
        if (whole && (c->version == m.version || (c->version > m.version && attempt > ATTEMPTS))) return DTL_OK;
        dtl_asking_leave(a);
        if (whole && c->version > m.version) continue;
        pthread_rwlock_wrlock(&c->lock);
        status = bring_up(c, a->store, &m, quotes, error);
        pthread_rwlock_unlock(&c->lock);
        if (status) return status;
        if (!m.own) continue;
        pthread_rwlock_rdlock(&c->lock);
        a->locked = true;
        return DTL_OK;
    }
}

static int start(dtl_asking *a, dtl_store *store, bool quotes, dtl_error *error) {
    *a = (dtl_asking){.store = store};
    dtl_arena_init(&a->arena, MOST_BYTES);
    int status = store->columns ? DTL_OK : dtl_columns_new(&store->columns, error);
    a->columns = store->columns;
    if (status == DTL_OK) status = hold(a, quotes, error);
    if (status) dtl_asking_end(a);
    return status;
}

int dtl_asking_start(dtl_asking *a, dtl_store *store, const dtl_filter *filter, dtl_error *error) {
    int status = start(a, store, false, error);
    if (status || !filter) return status;
    status = dtl_columns_choose(a, filter, error);
    if (status) dtl_asking_end(a);
    return status;
}

int dtl_asking_start_quotes(dtl_asking *a, dtl_store *store, dtl_error *error) {
    return start(a, store, true, error);
}

int dtl_store_warm_columns(dtl_store *store, dtl_error *error) {
    dtl_asking a;
    int status = start(&a, store, true, error);
    if (status == DTL_OK) dtl_asking_end(&a);
    return status;
}

void dtl_asking_leave(dtl_asking *a) {
    if (a->locked) pthread_rwlock_unlock(&a->store->columns->lock);
    a->locked = false;
}

void dtl_asking_end(dtl_asking *a) {
    let_go(a);
    dtl_arena_clear(&a->arena);
}

int dtl_asking_fail(const dtl_asking *a, dtl_error *error) {
    return a->arena.status ? dtl_fail(error, a->arena.status, "counting events: %s", dtl_error_meaning(a->arena.status)) : DTL_OK;
}
