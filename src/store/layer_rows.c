/* Times and places of a report to rows and back. */
#include "base/error.h"
#include "base/vector.h"
#include "store/parts.h"

enum { MAX_FINDS = 1 << 20 };

static const char reading[] = "reading what a report tells of times and places";

static const char *part_of(const dtl_document *document, uint32_t sentence) {
    bool title = sentence < document->sentences.count && document->sentences.items[sentence].part == DTL_PART_TITLE;
    return title ? "title" : "text";
}

static int insert_time(dtl_store *store, int64_t report, size_t position, const char *part, const dtl_time *time,
                       dtl_error *error) {
    sqlite3_stmt *insert = NULL;
    int status = dtl_store_statement(&insert, store, DTL_SQL_TOLD_TIME_INSERT, error);
    if (status) return status;
    dtl_bind_number(insert, 1, report);
    dtl_bind_code(insert, 2, part);
    dtl_bind_number(insert, 3, time->span.start);
    dtl_bind_number(insert, 4, time->span.end);
    dtl_bind_code(insert, 5, dtl_time_type_name(time->type));
    dtl_bind_slice(insert, 6, time->value);
    dtl_bind_day(insert, 7, time->from);
    dtl_bind_day(insert, 8, time->to);
    if (time->utc != DTL_NO_INSTANT) dtl_bind_number(insert, 9, time->utc);
    dtl_bind_code(insert, 10, dtl_basis_name(time->basis));
    dtl_bind_number(insert, 11, (int64_t)position);
    return dtl_store_step(store, insert, "adding a time", error);
}

static int insert_place(dtl_store *store, int64_t report, const char *part, const dtl_place *place, dtl_error *error) {
    sqlite3_stmt *insert = NULL;
    int status = dtl_store_statement(&insert, store, DTL_SQL_TOLD_PLACE_INSERT, error);
    if (status) return status;
    dtl_bind_number(insert, 1, report);
    dtl_bind_code(insert, 2, part);
    dtl_place_bind(insert, 3, place);
    return dtl_store_step(store, insert, "adding a place", error);
}

int dtl_layers_insert(dtl_store *store, int64_t report, const dtl_document *document, dtl_error *error) {
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < document->times.count; i++) {
        const dtl_time *time = &document->times.items[i];
        if (time->value.data) status = insert_time(store, report, i, part_of(document, time->sentence), time, error);
    }
    for (size_t i = 0; status == DTL_OK && i < document->places.count; i++) {
        const dtl_place *place = &document->places.items[i];
        if (place->name.data) status = insert_place(store, report, part_of(document, place->sentence), place, error);
    }
    return status;
}

/* The words under the span, which is cut to the text. */
static dtl_slice take_words(const dtl_texts *texts, dtl_part part, dtl_span *span, dtl_arena *arena) {
    dtl_slice text = part == DTL_PART_TITLE ? texts->title : texts->text;
    if (!text.data || span->start > span->end || span->end > text.length) *span = (dtl_span){0, 0};
    return text.data ? dtl_arena_copy(arena, dtl_span_text(text, *span)) : DTL_SLICE("");
}

static dtl_part read_part(sqlite3_stmt *rows, dtl_arena *arena) {
    return dtl_slice_is(dtl_column_slice(rows, 1, arena), "title") ? DTL_PART_TITLE : DTL_PART_TEXT;
}

static dtl_told_time read_time(sqlite3_stmt *rows, const dtl_texts *texts, dtl_arena *arena) {
    int type = dtl_time_type_of(dtl_column_slice(rows, 4, arena)), basis = dtl_basis_of(dtl_column_slice(rows, 9, arena));
    bool instant = sqlite3_column_type(rows, 8) != SQLITE_NULL;
    dtl_told_time told = {.part = read_part(rows, arena)};
    told.time = (dtl_time){.span = {dtl_column_offset(rows, 2), dtl_column_offset(rows, 3)},
                           .type = type < 0 ? DTL_TIME_DATE : (dtl_time_type)type,
                           .value = dtl_column_slice(rows, 5, arena),
                           .from = dtl_column_day(rows, 6),
                           .to = dtl_column_day(rows, 7),
                           .utc = instant ? sqlite3_column_int64(rows, 8) : DTL_NO_INSTANT,
                           .basis = basis < 0 ? DTL_BASIS_EXPLICIT : (dtl_basis)basis};
    told.time.text = take_words(texts, told.part, &told.time.span, arena);
    return told;
}

static dtl_told_place read_place(sqlite3_stmt *rows, const dtl_texts *texts, dtl_arena *arena) {
    dtl_told_place told = {.part = read_part(rows, arena)};
    dtl_place *place = dtl_place_read(rows, 2, arena);
    if (place) told.place = *place;
    told.place.text = take_words(texts, told.part, &told.place.span, arena);
    return told;
}

static int read_times(dtl_store *store, const char *report, dtl_texts *texts, dtl_layers *out, dtl_arena *arena,
                      dtl_error *error) {
    dtl_vector(dtl_told_time) found = {.ceiling = MAX_FINDS};
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_TOLD_TIMES, error), more = 0;
    if (status) return status;
    dtl_bind_code(rows, 1, report);
    while (status == DTL_OK && (more = dtl_store_row(store, rows, reading, error)) > 0) {
        status = dtl_texts_read(texts, store, sqlite3_column_int64(rows, 0), error);
        if (status) break;
        dtl_told_time *told = dtl_vector_push(&found, arena);
        if (told) *told = read_time(rows, texts, arena);
        if (arena->status) status = dtl_fail(error, arena->status, "%s: %s", reading, dtl_error_meaning(arena->status));
    }
    sqlite3_reset(rows);
    out->times = found.items;
    out->time_count = found.count;
    return status ? status : more;
}

static int read_places(dtl_store *store, const char *report, dtl_texts *texts, dtl_layers *out, dtl_arena *arena,
                       dtl_error *error) {
    dtl_vector(dtl_told_place) found = {.ceiling = MAX_FINDS};
    sqlite3_stmt *rows = NULL;
    int status = dtl_store_statement(&rows, store, DTL_SQL_TOLD_PLACES, error), more = 0;
    if (status) return status;
    dtl_bind_code(rows, 1, report);
    while (status == DTL_OK && (more = dtl_store_row(store, rows, reading, error)) > 0) {
        status = dtl_texts_read(texts, store, sqlite3_column_int64(rows, 0), error);
        if (status) break;
        dtl_told_place *told = dtl_vector_push(&found, arena);
        if (told) *told = read_place(rows, texts, arena);
        if (arena->status) status = dtl_fail(error, arena->status, "%s: %s", reading, dtl_error_meaning(arena->status));
    }
    sqlite3_reset(rows);
    out->places = found.items;
    out->place_count = found.count;
    return status ? status : more;
}

int dtl_store_layers(dtl_store *store, const char *report, dtl_layers *out, dtl_arena *arena, dtl_error *error) {
    dtl_texts texts = {.report = -1};
    bool started = false;
    *out = (dtl_layers){.times = NULL};
    int status = dtl_store_start_reading(store, &started, error);
    if (status) return status;
    status = dtl_texts_open(&texts, store, error);
    if (status == DTL_OK) status = read_times(store, report, &texts, out, arena, error);
    if (status == DTL_OK) status = read_places(store, report, &texts, out, arena, error);
    dtl_texts_close(&texts);
    dtl_store_end_reading(store, started);
    return status;
}
