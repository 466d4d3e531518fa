#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "read/charset.h"
#include "read/endings.h"
#include "read/feed.h"
#include "read/members.h"
#include "read/published.h"
#include "read/read.h"
#include "read/records.h"
#include "read/source.h"
#include "read/tongue.h"
#include "read/warc.h"

enum { MAX_OPTION_BYTES = 64 << 20, MAX_BYLINE = 120, HEAD = 64 << 10 };

struct dtl_reader {
    dtl_arena arena; /* the options and inputs */
    dtl_read_options options;
    const char **inputs;
    dtl_members *members;
    dtl_newswire *newswire; /* NULL: no lexicon was given */
    dtl_tongues *tongues;   /* NULL: languages are not checked */
    dtl_source *source;     /* the file at hand, NULL between files */
    const char *path;
    dtl_read_format format; /* of the file at hand */
    bool any;               /* a record was seen in it */
    dtl_arena feed_arena;   /* of the feed at hand, when format is DTL_READ_FEED */
    dtl_feed feed;
    size_t entry;  /* entries of it that were given */
    dtl_warc warc; /* at hand, when format is DTL_READ_WARC */
};

static const char *copy_string(dtl_arena *arena, const char *string) {
    return dtl_arena_copy(arena, dtl_slice_of(string)).data;
}

static int copy_options(dtl_reader *reader, const char *const *inputs, size_t count, const dtl_read_options *options,
                        dtl_error *error) {
    dtl_arena *arena = &reader->arena;
    static const dtl_read_options none = {.format = DTL_READ_DETECT};
    reader->options = options ? *options : none;
    reader->options.published = copy_string(arena, reader->options.published);
    reader->options.outlet = copy_string(arena, reader->options.outlet);
    reader->inputs = dtl_arena_array(arena, const char *, count);
    for (size_t i = 0; reader->inputs && i < count; i++) reader->inputs[i] = copy_string(arena, inputs[i]);
    return arena->status ? dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status)) : DTL_OK;
}

static int check_published(dtl_reader *reader, dtl_error *error) {
    char published[DTL_PUBLISHED_SIZE];
    const char *given = reader->options.published;
    if (!given) return DTL_OK;
    if (dtl_published_read(published, dtl_slice_of(given), reader->newswire) != strlen(given))
        return dtl_fail(error, DTL_EARGUMENT, "the date of publication is none: '%s' (as 2012-03-04 or 2012-03-04T10:00:00Z)",
                        given);
    reader->options.published = copy_string(&reader->arena, published);
    return reader->options.published ? DTL_OK
                                     : dtl_fail(error, reader->arena.status, "%s", dtl_error_meaning(reader->arena.status));
}

/* Which languages are told apart is said beside the folder of lexicons. */
static int open_tongues(dtl_reader *reader, const dtl_read_options *options, dtl_error *error) {
    char table[PATH_MAX] = "";
    int length = options->lexicon ? snprintf(table, sizeof table, "%s/../../data/tongues.conf", options->lexicon) : 0;
    if (length >= (int)sizeof table) return dtl_fail(error, DTL_ELIMIT, "the folder of the lexicon has too long a path");
    return dtl_tongues_open(&reader->tongues, options->languages, length ? table : NULL, error);
}

int dtl_reader_open(dtl_reader **out, const char *const *inputs, size_t count, const dtl_read_options *options,
                    dtl_error *error) {
    *out = NULL;
    dtl_reader *reader = dtl_calloc(1, sizeof *reader);
    if (!reader) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    dtl_arena_init(&reader->arena, MAX_OPTION_BYTES);
    dtl_arena_init(&reader->feed_arena, DTL_MAX_DOCUMENT_BYTES);
    int status = copy_options(reader, inputs, count, options, error);
    bool any_name = reader->options.format != DTL_READ_DETECT;
    if (status == DTL_OK && options && options->lexicon) status = dtl_newswire_open(&reader->newswire, options->lexicon, error);
    if (status == DTL_OK && options && options->languages) status = open_tongues(reader, options, error);
    if (status == DTL_OK) status = check_published(reader, error);
    if (status == DTL_OK) status = dtl_members_open(&reader->members, reader->inputs, count, any_name, error);
    if (status) {
        dtl_reader_close(reader);
        return status;
    }
    *out = reader;
    return DTL_OK;
}

static void close_file(dtl_reader *reader) {
    dtl_source_close(reader->source);
    reader->source = NULL;
    dtl_arena_clear(&reader->feed_arena);
}

void dtl_reader_close(dtl_reader *reader) {
    if (!reader) return;
    close_file(reader);
    dtl_members_close(reader->members);
    dtl_tongues_close(reader->tongues);
    dtl_newswire_close(reader->newswire);
    dtl_arena_clear(&reader->arena);
    dtl_free(reader);
}

/* Adds the file, and the line where it has one, to the error; a byte that is known stays. */
static int fail_here(const dtl_reader *reader, uint64_t line, int code, dtl_error *error) {
    if (!error) return code;
    uint64_t byte = error->byte;
    dtl_error_at(error, strcmp(reader->path, "-") == 0 ? "stdin" : reader->path, line, byte);
    return code;
}

/* By --from, else by the name, else by the first bytes; stdin is JSON lines unless it starts as a page. */
static dtl_read_format detect(const dtl_reader *reader, dtl_slice head) {
    if (reader->options.format != DTL_READ_DETECT) return reader->options.format;
    dtl_ending ending = dtl_ending_of(reader->path), look = dtl_format_of(head);
    if (ending == DTL_ENDING_FEED || dtl_feed_starts(head)) return DTL_READ_FEED;
    if (dtl_warc_starts(head)) return DTL_READ_WARC;
    if (strcmp(reader->path, "-") == 0) return look == DTL_ENDING_HTML ? DTL_READ_HTML : DTL_READ_JSONL;
    if (ending != DTL_ENDING_HTML && ending != DTL_ENDING_JSONL && ending != DTL_ENDING_TEXT) ending = look;
    return ending == DTL_ENDING_HTML ? DTL_READ_HTML : ending == DTL_ENDING_JSONL ? DTL_READ_JSONL : DTL_READ_TEXT;
}

static int open_feed(dtl_reader *reader, dtl_error *error) {
    dtl_slice bytes;
    reader->entry = 0;
    int status = dtl_source_all(reader->source, DTL_MAX_FEED_BYTES, &reader->feed_arena, &bytes, error);
    if (status == DTL_OK) status = dtl_feed_read(&reader->feed, bytes, DTL_NO_SLICE, DTL_NO_SLICE, &reader->feed_arena, error);
    if (status) return status;
    if (reader->feed.kind == DTL_FEED_OPML) return dtl_fail(error, DTL_EFORMAT, "is a list of feeds, which `watch` takes");
    return reader->feed.entries.count ? DTL_OK : dtl_fail(error, DTL_EFORMAT, "holds no entry");
}

static int look_at_file(dtl_reader *reader, dtl_error *error) {
    dtl_slice head;
    int status = dtl_source_peek(reader->source, &head, error);
    if (status) return status;
    if (!head.length) return dtl_fail(error, DTL_EFORMAT, "is empty");
    const char *binary = dtl_warc_starts(head) ? NULL : dtl_binary_kind(head);
    if (binary) return dtl_fail(error, DTL_EFORMAT, "is not text but %s", binary);
    reader->format = detect(reader, head);
    reader->any = false;
    reader->warc = (dtl_warc){.source = reader->source};
    return reader->format == DTL_READ_FEED ? open_feed(reader, error) : DTL_OK;
}

/* Opens the next file: 1, 0 when there is none. */
static int open_next(dtl_reader *reader, dtl_error *error) {
    int more = dtl_members_next(reader->members, &reader->source, &reader->path, error);
    if (more <= 0) {
        reader->source = NULL;
        return more;
    }
    int status = look_at_file(reader, error);
    if (status == DTL_OK) return 1;
    close_file(reader);
    return fail_here(reader, 0, status, error);
}

static void apply_defaults(const dtl_reader *reader, dtl_report *report) {
    if (!report->outlet.data) report->outlet = dtl_url_host(report->url);
    if (!report->outlet.data && reader->options.outlet) report->outlet = dtl_slice_of(reader->options.outlet);
    if (!report->published.data && reader->options.published) {
        report->published = dtl_slice_of(reader->options.published);
        report->published_day = dtl_day_parse(report->published);
    }
}

/* The dateline at the start of the text, or behind a byline of its own there. */
static bool find_dateline(const dtl_report *report, dtl_dateline *out, const dtl_newswire *newswire) {
    if (dtl_dateline_read(out, report->text, 0, newswire)) return true;
    dtl_slice line = report->text;
    size_t end = dtl_slice_find(line, DTL_SLICE("\n"), 0);
    if (end > MAX_BYLINE) return false;
    line.length = end;
    return dtl_newswire_byline(newswire, line) && dtl_dateline_read(out, report->text, end, newswire);
}

static int read_dateline(const dtl_reader *reader, dtl_record *record, dtl_error *error) {
    dtl_report *report = record->report;
    dtl_dateline dateline;
    report->agency = dtl_newswire_agency(reader->newswire, report->author);
    if (!report->agency.data) report->agency = dtl_newswire_credit(reader->newswire, report->text);
    if (!find_dateline(report, &dateline, reader->newswire)) return DTL_OK;
    report->body = dateline.end;
    report->dateline_place = dateline.place;
    if (dateline.agency.data) report->agency = dateline.agency;
    char published[DTL_PUBLISHED_SIZE];
    bool dated = !report->published.data && dateline.date.data && dtl_published_read(published, dateline.date, reader->newswire);
    return dated ? dtl_record_date(record, dateline.date, error) : DTL_OK;
}

/* The options and the lexicon outlive a report only as long as the reader does, so what the report took from them is copied. */
static int keep(dtl_slice *field, dtl_arena *arena, dtl_error *error) {
    if (!field->data) return DTL_OK;
    *field = dtl_arena_copy(arena, *field);
    return field->data ? DTL_OK : dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
}

static int finish(const dtl_reader *reader, dtl_record *record, dtl_error *error) {
    dtl_report *report = record->report;
    apply_defaults(reader, report);
    int status = read_dateline(reader, record, error);
    if (status == DTL_OK && reader->tongues) status = dtl_tongues_settle(reader->tongues, report, record->hint, error);
    if (status == DTL_OK) status = keep(&report->outlet, record->arena, error);
    if (status == DTL_OK) status = keep(&report->published, record->arena, error);
    if (status == DTL_OK) status = keep(&report->agency, record->arena, error);
    if (status == DTL_OK) status = keep(&report->language, record->arena, error);
    if (status == DTL_OK) dtl_report_identify(report);
    return status;
}

static void tell(const dtl_reader *reader, const dtl_record *record, uint64_t line) {
    char place[40] = "";
    if (line) snprintf(place, sizeof place, ":%llu", (unsigned long long)line);
    if (record->report->repaired)
        dtl_log_print(reader->options.log, DTL_LOG_WARNING, "%s%s: %zu bytes were not valid text and were replaced", reader->path,
                      place, record->report->repaired);
    if (record->unread_date.data)
        dtl_log_print(reader->options.log, DTL_LOG_WARNING, "%s%s: the date of publication cannot be read: %.*s", reader->path,
                      place, DTL_PRINT(record->unread_date));
}

/* The next line that is not blank: 1 for a report, 0 at the end. */
static int next_line(dtl_reader *reader, dtl_record *record, dtl_error *error) {
    for (;;) {
        dtl_slice line = DTL_NO_SLICE;
        int more = dtl_source_line(reader->source, &line, error);
        uint64_t number = dtl_source_line_number(reader->source);
        bool nothing = more == 0 && !reader->any;
        reader->any |= nothing || more < 0 || dtl_slice_trim(line).length;
        if (nothing) return fail_here(reader, 0, dtl_fail(error, DTL_EFORMAT, "holds no report"), error);
        if (more == 0) return 0;
        if (more < 0) return fail_here(reader, more == DTL_ELIMIT ? number : 0, more, error);
        if (!dtl_slice_trim(line).length) continue;
        int status = dtl_record_json(record, line, error);
        if (status == DTL_OK) status = finish(reader, record, error);
        if (status) return fail_here(reader, number, status, error);
        tell(reader, record, number);
        return 1;
    }
}

/* The file as one report: 1. */
static int whole_file(dtl_reader *reader, dtl_record *record, dtl_error *error) {
    dtl_slice bytes;
    int status = dtl_source_all(reader->source, DTL_MAX_TEXT_BYTES, record->arena, &bytes, error);
    if (status == DTL_OK && reader->format == DTL_READ_TEXT) status = dtl_record_text(record, bytes, error);
    if (status == DTL_OK && reader->format == DTL_READ_HTML) status = dtl_record_html(record, bytes, error);
    if (status == DTL_OK) status = finish(reader, record, error);
    reader->any = true;
    if (status) return fail_here(reader, 0, status, error);
    tell(reader, record, 0);
    return 1;
}

/* The next entry of the feed: 1, 0 at the end. */
static int next_entry(dtl_reader *reader, dtl_record *record, dtl_error *error) {
    bool whole;
    if (reader->entry == reader->feed.entries.count) return 0;
    const dtl_feed_entry *entry = &reader->feed.entries.items[reader->entry++];
    int status = dtl_record_entry(record, entry, &whole, error);
    if (status == DTL_OK) status = finish(reader, record, error);
    if (status == DTL_OK) {
        tell(reader, record, 0);
        return 1;
    }
    char message[sizeof error->message];
    snprintf(message, sizeof message, "%s", error ? error->message : "");
    dtl_fail(error, status, "entry %zu: %.300s", reader->entry, message);
    return fail_here(reader, 0, status, error);
}

/* The next page of the WARC file: 1, 0 at the end. */
static int next_page(dtl_reader *reader, dtl_document *document, dtl_error *error) {
    dtl_warc_page page;
    int more = dtl_warc_next(&reader->warc, &page, &document->arena, error);
    bool nothing = more == 0 && !reader->any;
    reader->any = true;
    if (nothing) return fail_here(reader, 0, dtl_fail(error, DTL_EFORMAT, "holds no page"), error);
    if (more <= 0) return more < 0 ? fail_here(reader, 0, more, error) : 0;
    const dtl_feed_entry from = {.url = page.url};
    int status = dtl_reader_page(reader, document, page.body, page.charset, &from, error);
    if (status == DTL_OK) return 1;
    char message[sizeof error->message];
    snprintf(message, sizeof message, "%s", error ? error->message : "");
    dtl_fail(error, status, "record %llu: %.300s", (unsigned long long)reader->warc.record, message);
    return fail_here(reader, 0, status, error);
}

/* The next report of the file at hand: 1, 0 at its end. */
static int next_record(dtl_reader *reader, dtl_document *document, dtl_error *error) {
    dtl_record record = {.report = &document->report, .arena = &document->arena, .newswire = reader->newswire};
    switch (reader->format) {
    case DTL_READ_FEED: return next_entry(reader, &record, error);
    case DTL_READ_WARC: return next_page(reader, document, error);
    case DTL_READ_JSONL: return next_line(reader, &record, error);
    default: return reader->any ? 0 : whole_file(reader, &record, error);
    }
}

int dtl_reader_next(dtl_reader *reader, dtl_document *document, dtl_error *error) {
    for (;;) {
        document->report = (dtl_report){.published_day = DTL_NO_DAY};
        if (!reader->source) {
            int more = open_next(reader, error);
            if (more <= 0) return more;
        }
        int more = next_record(reader, document, error);
        if (more) return more;
        close_file(reader);
    }
}

int dtl_reader_line(const dtl_reader *reader, dtl_document *document, dtl_slice line, dtl_error *error) {
    dtl_record record = {.report = &document->report, .arena = &document->arena, .newswire = reader->newswire};
    int status = dtl_record_json(&record, line, error);
    return status ? status : finish(reader, &record, error);
}

int dtl_reader_entry(const dtl_reader *reader, dtl_document *document, const dtl_feed_entry *entry, bool *whole,
                     dtl_error *error) {
    dtl_record record = {.report = &document->report, .arena = &document->arena, .newswire = reader->newswire};
    document->report = (dtl_report){.published_day = DTL_NO_DAY};
    int status = dtl_record_entry(&record, entry, whole, error);
    if (status == DTL_EFORMAT && entry->url.data) return DTL_OK; /* the page has the text */
    return status || !*whole ? status : finish(reader, &record, error);
}

int dtl_reader_page(const dtl_reader *reader, dtl_document *document, dtl_slice bytes, dtl_slice charset,
                    const dtl_feed_entry *entry, dtl_error *error) {
    dtl_record record = {.report = &document->report, .arena = &document->arena, .newswire = reader->newswire};
    document->report = (dtl_report){.published_day = DTL_NO_DAY};
    const char *binary = dtl_binary_kind((dtl_slice){bytes.data, bytes.length < HEAD ? bytes.length : HEAD});
    if (!bytes.length) return dtl_fail(error, DTL_EFORMAT, "is empty");
    if (binary) return dtl_fail(error, DTL_EFORMAT, "is not text but %s", binary);
    int status = DTL_OK;
    if (charset.length) status = dtl_charset_to_utf8(&bytes, bytes, charset, &document->report.repaired, &document->arena, error);
    if (status == DTL_OK) status = dtl_record_html(&record, bytes, error);
    if (status == DTL_OK) status = dtl_record_complete(&record, entry, error);
    return status ? status : finish(reader, &record, error);
}
