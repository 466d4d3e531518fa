#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "read/charset.h"
#include "read/endings.h"
#include "read/file.h"
#include "read/members.h"
#include "read/published.h"
#include "read/tongue.h"

enum { MAX_OPTION_BYTES = 64 << 20, MAX_BYLINE = 120, MAX_HEADLINE = 200 };

struct dtl_reader {
    dtl_arena arena; /* the options and inputs */
    dtl_read_options options;
    const char **inputs;
    dtl_members *members;
    dtl_newswire *newswire; /* NULL: no lexicon was given */
    dtl_tongues *tongues;   /* NULL: languages are not checked */
    dtl_mapping mapping;
    dtl_file file;   /* at hand */
    uint64_t number; /* of the file that the walk gave: what lies in it is counted through */
    uint64_t record, had;
    uint64_t (*ask_had)(void *context, const char *path); /* NULL: nothing is passed over */
    void *had_context;
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
    if (reader->options.mapping) {
        int status = dtl_mapping_read(&reader->mapping, reader->options.mapping, arena, error);
        if (status) return status;
    }
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
    dtl_file_init(&reader->file);
    int status = copy_options(reader, inputs, count, options, error);
    bool any_name = reader->options.format != DTL_READ_DETECT;
    if (status == DTL_OK && options && options->lexicon) status = dtl_newswire_open(&reader->newswire, options->lexicon, error);
    if (status == DTL_OK && options && options->languages) status = open_tongues(reader, options, error);
    if (status == DTL_OK) status = check_published(reader, error);
    if (status == DTL_OK)
        status = dtl_members_open(&reader->members, reader->inputs, count, any_name, reader->options.web, error);
    if (status) {
        dtl_reader_close(reader);
        return status;
    }
    *out = reader;
    return DTL_OK;
}

void dtl_reader_close(dtl_reader *reader) {
    if (!reader) return;
    dtl_file_end(&reader->file);
    dtl_members_close(reader->members);
    dtl_tongues_close(reader->tongues);
    dtl_newswire_close(reader->newswire);
    dtl_arena_clear(&reader->arena);
    dtl_free(reader);
}

dtl_read_place dtl_reader_place(const dtl_reader *reader) {
    uint64_t number;
    return (dtl_read_place){dtl_members_file(reader->members, &number), reader->record};
}

uint64_t dtl_reader_taken(const dtl_reader *reader) {
    return dtl_members_taken(reader->members, reader->file.source);
}

static bool pass_over(void *context, const char *path) {
    dtl_reader *reader = context;
    reader->had = reader->ask_had(reader->had_context, path);
    return reader->had == UINT64_MAX;
}

void dtl_reader_skip(dtl_reader *reader, uint64_t (*had)(void *context, const char *path), void *context) {
    reader->ask_had = had;
    reader->had_context = context;
    dtl_members_ask(reader->members, pass_over, reader);
}

/* Adds the file, and the line where it has one, to the error; a byte that is known stays. */
static int fail_here(const char *path, uint64_t line, int code, dtl_error *error) {
    if (error) dtl_error_at(error, strcmp(path, "-") == 0 ? "stdin" : path, line, error->byte);
    return code;
}

static void apply_defaults(const dtl_reader *reader, dtl_report *report) {
    if (!report->outlet.data) report->outlet = dtl_url_host(report->url);
    if (!report->outlet.data && reader->options.outlet) report->outlet = dtl_slice_of(reader->options.outlet);
    if (!report->published.data && reader->options.published) {
        report->published = dtl_slice_of(reader->options.published);
        report->published_day = dtl_day_parse(report->published);
    }
}

/* The dateline at the start of the text, or behind a headline and a byline that stand there: short lines, of which two may end
 * with a stop. *headline: the first of them that is no byline, or nothing. */
static bool find_dateline(const dtl_report *report, dtl_dateline *out, dtl_slice *headline, const dtl_newswire *newswire) {
    enum { MOST_LINES = 4, MOST_STOPS = 2 };
    *headline = DTL_NO_SLICE;
    if (dtl_dateline_read(out, report->text, 0, newswire)) return true;
    dtl_slice rest = report->text;
    for (int lines = 0, stops = 0; lines < MOST_LINES;) {
        dtl_slice line = dtl_slice_trim(dtl_slice_cut(&rest, '\n'));
        if (!rest.data || line.length > MAX_HEADLINE) break;
        if (!line.length) continue;
        bool byline = line.length <= MAX_BYLINE && dtl_newswire_byline(newswire, line);
        char last = line.data[line.length - 1];
        if (!byline && (strchr(",;:\"", last) || (last == '.' && ++stops > MOST_STOPS))) break;
        if (!byline && !headline->data) *headline = line;
        lines++;
        if (dtl_dateline_read(out, report->text, (size_t)(rest.data - report->text.data), newswire)) return true;
    }
    return false;
}

static int read_dateline(const dtl_reader *reader, dtl_record *record, dtl_error *error) {
    dtl_report *report = record->report;
    dtl_dateline dateline;
    dtl_slice headline;
    report->agency = dtl_newswire_agency(reader->newswire, report->author);
    if (!report->agency.data) report->agency = dtl_newswire_credit(reader->newswire, report->text);
    if (!find_dateline(report, &dateline, &headline, reader->newswire)) return DTL_OK;
    if (!report->title.data) report->title = headline;
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
    if (status == DTL_OK && reader->tongues)
        status = dtl_tongues_settle(reader->tongues, report, record->hint, record->arena, error);
    if (status == DTL_OK) status = keep(&report->outlet, record->arena, error);
    if (status == DTL_OK) status = keep(&report->published, record->arena, error);
    if (status == DTL_OK) status = keep(&report->agency, record->arena, error);
    if (status == DTL_OK) status = keep(&report->language, record->arena, error);
    if (status == DTL_OK) dtl_report_identify(report);
    return status;
}

static void tell(const dtl_reader *reader, const dtl_record *record, const char *path, uint64_t line) {
    char place[40] = "";
    if (line) snprintf(place, sizeof place, ":%llu", (unsigned long long)line);
    if (record->report->repaired)
        dtl_log_print(reader->options.log, DTL_LOG_WARNING, "%s%s: %zu bytes were not valid text and were replaced", path, place,
                      record->report->repaired);
    if (record->unread_date.data)
        dtl_log_print(reader->options.log, DTL_LOG_WARNING, "%s%s: the date of publication cannot be read: %.*s", path, place,
                      DTL_PRINT(record->unread_date));
}

/* Opens the next file: 1, 0 when there is none. */
static int next_file(dtl_reader *reader, dtl_error *error) {
    dtl_source *source;
    const char *path;
    uint64_t number;
    int more = dtl_members_next(reader->members, &source, &path, error);
    dtl_members_file(reader->members, &number);
    if (number != reader->number) {
        reader->number = number;
        reader->record = 0;
        if (more < 0 || !reader->ask_had) reader->had = 0;
    }
    if (more <= 0) return more;
    const dtl_file_way way = {.wanted = reader->options.format,
                              .mapping = &reader->mapping,
                              .page = dtl_members_page(reader->members),
                              .web = reader->options.fetch_lists ? reader->options.web : NULL};
    int status = dtl_file_begin(&reader->file, source, path, &way, error);
    return status ? fail_here(path, 0, status, error) : 1;
}

/* The next record of the plain file at hand: 1, 0 at its end. */
static int next_record(dtl_reader *reader, dtl_record *record, dtl_error *error) {
    dtl_file *file = &reader->file;
    bool skip = reader->record < reader->had;
    int more = dtl_file_next(file, record, skip, error), status = more;
    if (more > 0 && !skip) status = finish(reader, record, error);
    if (more > 0 && !skip && status == DTL_OK) tell(reader, record, file->path, file->line);
    if (status < 0) {
        if (file->at) {
            char message[sizeof error->message];
            snprintf(message, sizeof message, "%s", error ? error->message : "");
            const char *what = file->format == DTL_READ_FEED ? "entry" : file->format == DTL_READ_WARC ? "record" : "report";
            dtl_fail(error, status, "%s %zu: %.300s", what, file->at, message);
        }
        return fail_here(file->path, file->line, status, error);
    }
    return more;
}

int dtl_reader_next(dtl_reader *reader, dtl_document *document, dtl_error *error) {
    dtl_record record = {.report = &document->report,
                         .arena = &document->arena,
                         .newswire = reader->newswire,
                         .mapping = reader->options.mapping ? &reader->mapping : NULL};
    for (;;) {
        document->report = (dtl_report){.published_day = DTL_NO_DAY};
        int more;
        if (reader->file.source) {
            more = next_record(reader, &record, error);
            if (more == 0) dtl_file_end(&reader->file);
        } else {
            more = next_file(reader, error);
            if (more == 0) return 0;
            if (more > 0) continue;
        }
        if (more && ++reader->record > reader->had) return more;
    }
}

int dtl_reader_line(const dtl_reader *reader, dtl_document *document, dtl_slice line, dtl_error *error) {
    dtl_record record = {.report = &document->report,
                         .arena = &document->arena,
                         .newswire = reader->newswire,
                         .mapping = reader->options.mapping ? &reader->mapping : NULL};
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
    int status = dtl_record_page(&record, bytes, charset, entry, error);
    return status ? status : finish(reader, &record, error);
}
