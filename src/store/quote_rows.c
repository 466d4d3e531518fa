/* Quotes to rows and back. */
#include "base/error.h"
#include "store/rows.h"

static void bind_speaker(sqlite3_stmt *insert, const dtl_actor *speaker) {
    if (!speaker) return;
    dtl_bind_number(insert, 12, speaker->span.start);
    dtl_bind_number(insert, 13, speaker->span.end);
    dtl_bind_slice(insert, 14, speaker->text);
    dtl_bind_slice(insert, 15, speaker->name);
    dtl_bind_code(insert, 16, speaker->country);
    dtl_bind_code(insert, 17, speaker->sector);
    dtl_bind_slice(insert, 18, speaker->role);
}

/* The words by which the speaker of the quote added last can be found. */
static int insert_speaker(dtl_store *store, const dtl_actor *speaker, dtl_error *error) {
    sqlite3_stmt *insert = NULL;
    int64_t key = sqlite3_last_insert_rowid(store->db);
    int status = dtl_store_statement(&insert, store, DTL_SQL_SPEAKER_INSERT, error);
    if (status) return status;
    const dtl_slice none = DTL_SLICE("");
    dtl_bind_number(insert, 1, key);
    dtl_bind_slice(insert, 2, speaker->name.data ? speaker->name : none);
    dtl_bind_slice(insert, 3, speaker->role.data ? speaker->role : none);
    dtl_bind_slice(insert, 4, speaker->text.data ? speaker->text : none);
    return dtl_store_step(store, insert, "adding a speaker", error);
}

static int insert_quote(dtl_store *store, int64_t report, const dtl_told_quote *told, dtl_error *error) {
    const dtl_quote *quote = &told->quote;
    sqlite3_stmt *insert = NULL;
    int status = dtl_store_statement(&insert, store, DTL_SQL_QUOTE_INSERT, error);
    if (status) return status;
    dtl_bind_code(insert, 1, told->id);
    dtl_bind_number(insert, 2, report);
    dtl_bind_code(insert, 3, told->part == DTL_PART_TITLE ? "title" : "text");
    dtl_bind_number(insert, 4, quote->sentence);
    dtl_bind_code(insert, 5, dtl_quote_kind_name(quote->kind));
    dtl_bind_number(insert, 6, quote->direct);
    dtl_bind_number(insert, 7, quote->told);
    dtl_bind_number(insert, 8, quote->span.start);
    dtl_bind_number(insert, 9, quote->span.end);
    if (quote->cue.end) dtl_bind_number(insert, 10, quote->cue.start);
    if (quote->cue.end) dtl_bind_number(insert, 11, quote->cue.end);
    bind_speaker(insert, quote->speaker);
    status = dtl_store_step(store, insert, "adding a quote", error);
    return status || !quote->speaker ? status : insert_speaker(store, quote->speaker, error);
}

int dtl_quotes_insert(dtl_store *store, int64_t report, const dtl_document *document, dtl_error *error) {
    for (size_t i = 0; i < document->quotes.count; i++) {
        dtl_told_quote told = {.quote = document->quotes.items[i], .part = DTL_PART_TEXT};
        if (told.quote.sentence < document->sentences.count) told.part = document->sentences.items[told.quote.sentence].part;
        memcpy(told.report, document->report.id, sizeof told.report);
        dtl_told_quote_identify(&told);
        int status = insert_quote(store, report, &told, error);
        if (status) return status;
    }
    return DTL_OK;
}

/* The span in two columns, cut to the text. */
static dtl_span read_span(sqlite3_stmt *rows, int at, dtl_slice text) {
    dtl_span span = {dtl_column_offset(rows, at), dtl_column_offset(rows, at + 1)};
    return span.start <= span.end && span.end <= text.length ? span : (dtl_span){0, 0};
}

static int read_speaker(sqlite3_stmt *rows, dtl_quote *out, dtl_arena *arena) {
    if (sqlite3_column_type(rows, 16) == SQLITE_NULL) return DTL_OK;
    dtl_actor *speaker = dtl_arena_new(arena, dtl_actor);
    if (!speaker) return arena->status;
    speaker->span = (dtl_span){dtl_column_offset(rows, 16), dtl_column_offset(rows, 17)};
    speaker->text = dtl_column_slice(rows, 18, arena);
    speaker->name = dtl_column_slice(rows, 19, arena);
    dtl_column_code(rows, 20, speaker->country, sizeof speaker->country);
    dtl_column_code(rows, 21, speaker->sector, sizeof speaker->sector);
    speaker->role = dtl_column_slice(rows, 22, arena);
    out->speaker = speaker;
    return DTL_OK;
}

int dtl_quote_row(dtl_store *store, sqlite3_stmt *rows, dtl_texts *texts, dtl_told_quote *out, dtl_arena *arena,
                  dtl_error *error) {
    *out = (dtl_told_quote){.part = DTL_PART_TEXT};
    dtl_column_code(rows, 2, out->id, sizeof out->id);
    dtl_column_code(rows, 3, out->report, sizeof out->report);
    out->outlet = dtl_column_slice(rows, 4, arena);
    out->url = dtl_column_slice(rows, 5, arena);
    out->published = dtl_column_slice(rows, 6, arena);
    if (dtl_slice_is(dtl_column_slice(rows, 7, arena), "title")) out->part = DTL_PART_TITLE;
    int kind = dtl_quote_kind_of(dtl_column_slice(rows, 9, arena));
    int status = dtl_texts_read(texts, store, sqlite3_column_int64(rows, 1), error);
    if (status) return status;
    dtl_slice text = out->part == DTL_PART_TITLE ? texts->title : texts->text;
    if (!text.data) text = DTL_SLICE("");
    out->quote = (dtl_quote){.kind = kind < 0 ? DTL_QUOTE_SPEECH : (dtl_quote_kind)kind,
                             .direct = sqlite3_column_int(rows, 10) != 0,
                             .told = sqlite3_column_int(rows, 11) != 0,
                             .span = read_span(rows, 12, text),
                             .cue = read_span(rows, 14, text),
                             .sentence = dtl_column_offset(rows, 8)};
    out->text = dtl_arena_copy(arena, dtl_span_text(text, out->quote.span));
    if (out->quote.cue.end) out->cue_text = dtl_arena_copy(arena, dtl_span_text(text, out->quote.cue));
    status = read_speaker(rows, &out->quote, arena);
    if (status == DTL_OK) status = arena->status;
    return status ? dtl_fail(error, status, "reading quotes: %s", dtl_error_meaning(status)) : DTL_OK;
}
