#include "store/parts.h"

#include "base/buffer.h"

int dtl_store_damaged(dtl_store *store, const char *what, dtl_error *error) {
    dtl_fail(error, DTL_EDAMAGED, "%s", what);
    dtl_error_at(error, store->path, 0, UINT64_MAX);
    return DTL_EDAMAGED;
}

dtl_slice dtl_contexts_write(uint64_t contexts, dtl_arena *arena) {
    dtl_buffer names;
    dtl_buffer_init(&names, 4096);
    for (unsigned i = 0; i < DTL_CONTEXT_COUNT; i++) {
        if (contexts >> i & 1) dtl_buffer_print(&names, "%s%s", names.length ? " " : "", dtl_context_name((dtl_context)i));
    }
    if (names.status) arena->status = names.status;
    dtl_slice written = names.status ? DTL_NO_SLICE : dtl_arena_copy(arena, dtl_buffer_slice(&names));
    dtl_buffer_clear(&names);
    return written;
}

uint64_t dtl_contexts_read(dtl_slice names) {
    uint64_t contexts = 0;
    for (dtl_slice rest = names; rest.data;) {
        int context = dtl_context_of(dtl_slice_cut(&rest, ' '));
        if (context >= 0) contexts |= (uint64_t)1 << context;
    }
    return contexts;
}

/* The column's text as long as the row stands. */
static dtl_slice peek(sqlite3_stmt *rows, int at) {
    const void *bytes = sqlite3_column_text(rows, at);
    return bytes ? (dtl_slice){bytes, (size_t)sqlite3_column_bytes(rows, at)} : DTL_NO_SLICE;
}

bool dtl_coding_read(sqlite3_stmt *rows, int at, dtl_type *type, int *mode, uint64_t *contexts, char cameo[5]) {
    int number = dtl_type_of(peek(rows, at));
    if (number < 0) return false;
    *type = (dtl_type)number;
    dtl_slice name = peek(rows, at + 1);
    *mode = name.data ? dtl_mode_of(*type, name) : DTL_NO_MODE;
    *contexts = dtl_contexts_read(peek(rows, at + 2));
    dtl_column_code(rows, at + 3, cameo, 5);
    return true;
}

dtl_place *dtl_place_read(sqlite3_stmt *rows, int at, dtl_arena *arena) {
    if (sqlite3_column_type(rows, at + 1) == SQLITE_NULL) return NULL;
    dtl_place *place = dtl_arena_new(arena, dtl_place);
    if (!place) return NULL;
    place->text = dtl_column_slice(rows, at, arena);
    place->span = (dtl_span){dtl_column_offset(rows, at + 1), dtl_column_offset(rows, at + 2)};
    place->name = dtl_column_slice(rows, at + 3, arena);
    dtl_column_code(rows, at + 4, place->country, sizeof place->country);
    place->admin1 = dtl_column_slice(rows, at + 5, arena);
    place->located = sqlite3_column_type(rows, at + 6) != SQLITE_NULL;
    place->lat = sqlite3_column_double(rows, at + 6);
    place->lon = sqlite3_column_double(rows, at + 7);
    int precision = dtl_precision_of(peek(rows, at + 8));
    place->precision = precision < 0 ? DTL_PRECISION_NONE : (dtl_precision)precision;
    place->geonames = dtl_column_offset(rows, at + 9);
    return place;
}

void dtl_bind_bound(sqlite3_stmt *statement, int at, int64_t bound) {
    if (bound == DTL_NO_COUNT) {
        sqlite3_bind_null(statement, at);
    } else {
        sqlite3_bind_int64(statement, at, bound);
    }
}

static int64_t read_bound(sqlite3_stmt *rows, int at) {
    return sqlite3_column_type(rows, at) == SQLITE_NULL ? DTL_NO_COUNT : sqlite3_column_int64(rows, at);
}

int dtl_counts_read(dtl_store *store, sqlite3_stmt *rows, dtl_count counts[DTL_COUNT_KINDS], dtl_error *error) {
    int more;
    while ((more = dtl_store_row(store, rows, "reading numbers", error)) > 0) {
        int kind = dtl_count_of(peek(rows, 0));
        if (kind >= 0) counts[kind] = (dtl_count){.min = read_bound(rows, 1), .max = read_bound(rows, 2), .told = true};
    }
    return more;
}

void dtl_place_bind(sqlite3_stmt *insert, int at, const dtl_place *place) {
    dtl_bind_number(insert, at, place->span.start);
    dtl_bind_number(insert, at + 1, place->span.end);
    dtl_bind_slice(insert, at + 2, place->name);
    dtl_bind_code(insert, at + 3, place->country);
    dtl_bind_slice(insert, at + 4, place->admin1);
    if (place->located && place->precision != DTL_PRECISION_COUNTRY) { /* the middle of a country is nowhere that it happened */
        sqlite3_bind_double(insert, at + 5, place->lat);
        sqlite3_bind_double(insert, at + 6, place->lon);
    }
    dtl_bind_code(insert, at + 7, dtl_precision_name(place->precision));
    if (place->geonames) dtl_bind_number(insert, at + 8, place->geonames);
}
