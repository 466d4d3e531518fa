#include "read/file.h"

#include "read/endings.h"

enum { MAX_BATCH_BYTES = 1 << 30 };

void dtl_file_init(dtl_file *file) {
    *file = (dtl_file){.source = NULL};
    dtl_arena_init(&file->arena, MAX_BATCH_BYTES);
}

void dtl_file_end(dtl_file *file) {
    if (file->values_open) dtl_json_values_clear(&file->values);
    dtl_links_close(file->links);
    if (file->table_open) dtl_csv_clear(&file->table);
    dtl_news_xml_close(&file->news);
    dtl_source_close(file->source);
    dtl_arena_clear(&file->arena);
    dtl_file_init(file);
}

static bool may_be_export(dtl_ending ending) {
    return ending == DTL_ENDING_TEXT || ending == DTL_ENDING_HTML || ending == DTL_ENDING_NONE || ending == DTL_ENDING_OTHER;
}

static dtl_read_format of_ending(dtl_ending ending) {
    switch (ending) {
    case DTL_ENDING_HTML: return DTL_READ_HTML;
    case DTL_ENDING_JSONL: return DTL_READ_JSONL;
    case DTL_ENDING_TABLE: return DTL_READ_TABLE;
    case DTL_ENDING_XML: return DTL_READ_XML;
    default: return DTL_READ_TEXT;
    }
}

/* Whether the first two lines that are not blank, or the only one, are addresses and nothing else. */
static bool is_address_list(dtl_slice head) {
    enum { LINES = 2 };
    int lines = 0;
    while (lines < LINES && head.data) {
        dtl_slice line = dtl_slice_trim(dtl_slice_cut(&head, '\n'));
        if (!line.length) continue;
        bool blank = memchr(line.data, ' ', line.length) || memchr(line.data, '\t', line.length);
        if (blank || !dtl_url_host(line).data) return false;
        lines++;
    }
    return lines > 0;
}

/* By the first bytes where they are plain, else by the name; stdin is JSON unless it starts as something else. */
static dtl_read_format detect(const char *path, dtl_slice head) {
    bool from_stdin = strcmp(path, "-") == 0;
    dtl_ending ending = from_stdin ? DTL_ENDING_NONE : dtl_ending_of(path), look = dtl_format_of(head);
    if (ending == DTL_ENDING_FEED || dtl_feed_starts(head)) return DTL_READ_FEED;
    if (dtl_warc_starts(head)) return DTL_READ_WARC;
    if (dtl_news_xml_starts(head)) return DTL_READ_XML;
    if (is_address_list(head)) return DTL_READ_TABLE;
    if (may_be_export(ending) && dtl_export_starts(head)) return DTL_READ_EXPORT;
    if (from_stdin) return look == DTL_ENDING_HTML ? DTL_READ_HTML : DTL_READ_JSONL;
    bool unnamed =
        ending == DTL_ENDING_OTHER || ending == DTL_ENDING_NONE || ending == DTL_ENDING_ARCHIVE || ending == DTL_ENDING_WARC;
    return of_ending(unnamed ? look : ending);
}

static int open_feed(dtl_file *file, dtl_slice bytes, dtl_error *error) {
    int status = dtl_feed_read(&file->feed, bytes, DTL_NO_SLICE, DTL_NO_SLICE, &file->arena, error);
    if (status) return status;
    if (file->feed.kind == DTL_FEED_OPML) return dtl_fail(error, DTL_EFORMAT, "is a list of feeds, which `watch` takes");
    return file->feed.entries.count ? DTL_OK : dtl_fail(error, DTL_EFORMAT, "holds no entry");
}

static size_t ceiling_of(dtl_read_format format) {
    return format == DTL_READ_FEED ? DTL_MAX_FEED_BYTES : format == DTL_READ_XML ? DTL_MAX_NEWS_XML_BYTES : DTL_MAX_EXPORT_BYTES;
}

/* Formats of which the whole file must be seen before its records are known. */
static int open_batch(dtl_file *file, dtl_error *error) {
    dtl_slice bytes;
    int status = dtl_source_all(file->source, ceiling_of(file->format), &file->arena, &bytes, error);
    if (status) return status;
    if (file->format == DTL_READ_FEED) return open_feed(file, bytes, error);
    if (file->format == DTL_READ_XML) return dtl_news_xml_open(&file->news, bytes, &file->arena, error);
    return dtl_export_open(&file->export, bytes, &file->arena, error);
}

/* A table without text leads to pages, where these may be had. */
static int open_table(dtl_file *file, const dtl_file_way *way, dtl_error *error) {
    file->table_open = true;
    int status = dtl_csv_open(&file->table, file->source, way->mapping, error);
    if (status || !file->table.links) return status;
    if (!way->web)
        return dtl_fail(error, DTL_EFORMAT, "is a list of addresses without text; --fetch reads the pages that they lead to");
    return dtl_links_open(&file->links, &file->table, file->source, way->web, error);
}

static int open_format(dtl_file *file, dtl_slice head, const dtl_file_way *way, dtl_error *error) {
    switch (file->format) {
    case DTL_READ_JSONL:
        file->values_open = dtl_json_values_start(head);
        if (file->values_open) dtl_json_values_init(&file->values);
        return DTL_OK;
    case DTL_READ_TABLE: return open_table(file, way, error);
    case DTL_READ_FEED:
    case DTL_READ_XML:
    case DTL_READ_EXPORT: return open_batch(file, error);
    default: return DTL_OK;
    }
}

static int look(dtl_file *file, const dtl_file_way *way, dtl_error *error) {
    dtl_slice head;
    int status = dtl_source_peek(file->source, &head, error);
    if (status) return status;
    if (!head.length) return dtl_fail(error, DTL_EFORMAT, "is empty");
    const char *binary = dtl_warc_starts(head) ? NULL : dtl_binary_kind(head);
    if (binary) return dtl_fail(error, DTL_EFORMAT, "is not text but %s", binary);
    file->format = way->wanted == DTL_READ_DETECT ? detect(file->path, head) : way->wanted;
    file->warc = (dtl_warc){.source = file->source};
    return open_format(file, head, way, error);
}

int dtl_file_begin(dtl_file *file, dtl_source *source, const char *path, const dtl_file_way *way, dtl_error *error) {
    file->source = source;
    file->path = path;
    file->page = way->page;
    int status = look(file, way, error);
    if (status) dtl_file_end(file);
    return status;
}

/* The next line or value of JSON that is not blank. */
static int next_json(dtl_file *file, dtl_slice *out, dtl_error *error) {
    for (;;) {
        int more;
        if (file->values_open) {
            more = dtl_json_values_next(&file->values, file->source, out, error);
            file->line = file->values.at_line;
        } else {
            more = dtl_source_line(file->source, out, error);
            file->line = dtl_source_line_number(file->source);
        }
        if (more < 0 && more != DTL_ELIMIT) file->line = 0;
        if (more <= 0 || dtl_slice_trim(*out).length) return more;
    }
}

/* A record that stands on lines of its own. */
static int next_line(dtl_file *file, dtl_record *record, bool skip, dtl_error *error) {
    dtl_slice line = DTL_NO_SLICE;
    int more;
    if (file->format == DTL_READ_TABLE) {
        more = dtl_csv_next(&file->table, file->source, &line, error);
        file->line = more < 0 && more != DTL_ELIMIT ? 0 : file->table.line;
    } else {
        more = next_json(file, &line, error);
    }
    bool nothing = more == 0 && !file->any;
    file->any = true;
    if (nothing) {
        file->line = 0;
        return dtl_fail(error, DTL_EFORMAT, "holds no report");
    }
    if (more <= 0 || skip) return more;
    int status =
        file->format == DTL_READ_TABLE ? dtl_record_row(record, &file->table, line, error) : dtl_record_json(record, line, error);
    return status ? status : 1;
}

/* A record of those found when the file was opened; its number is told with an error. */
static int next_of_batch(dtl_file *file, dtl_record *record, bool skip, dtl_error *error) {
    bool whole;
    size_t count = file->format == DTL_READ_FEED  ? file->feed.entries.count
                   : file->format == DTL_READ_XML ? file->news.count
                                                  : file->export.count;
    if (file->at == count) return 0;
    size_t at = file->at++;
    if (skip) return 1;
    int status;
    if (file->format == DTL_READ_FEED)
        status = dtl_record_entry(record, &file->feed.entries.items[at], &whole, error);
    else if (file->format == DTL_READ_XML)
        status = dtl_record_news_xml(record, &file->news, at, error);
    else
        status = dtl_record_export(record, &file->export, at, error);
    return status ? status : 1;
}

static int whole_file(dtl_file *file, dtl_record *record, bool skip, dtl_error *error) {
    dtl_slice bytes;
    if (file->any) return 0;
    file->any = true;
    if (skip) return 1;
    int status = dtl_source_all(file->source, DTL_MAX_TEXT_BYTES, record->arena, &bytes, error);
    if (status) return status;
    const dtl_feed_entry from = {.url = file->page ? file->page->url : DTL_NO_SLICE};
    if (file->format == DTL_READ_TEXT)
        status = dtl_record_text(record, bytes, error);
    else if (file->page)
        status = dtl_record_page(record, bytes, file->page->charset, &from, error);
    else
        status = dtl_record_html(record, bytes, error);
    return status ? status : 1;
}

/* The next page of a WARC file. */
static int next_page(dtl_file *file, dtl_record *record, bool skip, dtl_error *error) {
    dtl_warc_page page;
    int more = dtl_warc_next(&file->warc, &page, record->arena, error);
    bool nothing = more == 0 && !file->any;
    file->any = true;
    if (nothing) return dtl_fail(error, DTL_EFORMAT, "holds no page");
    if (more <= 0) return more;
    file->at = file->warc.record;
    if (skip) return 1;
    const dtl_feed_entry from = {.url = page.url};
    int status = dtl_record_page(record, page.body, page.charset, &from, error);
    return status ? status : 1;
}

static int next_link(dtl_file *file, dtl_record *record, bool skip, dtl_error *error) {
    int more = dtl_links_next(file->links, record, skip, &file->line, error);
    bool nothing = more == 0 && !file->any;
    file->any = true;
    return nothing ? dtl_fail(error, DTL_EFORMAT, "holds no address") : more;
}

int dtl_file_next(dtl_file *file, dtl_record *record, bool skip, dtl_error *error) {
    file->line = 0;
    switch (file->format) {
    case DTL_READ_JSONL: return next_line(file, record, skip, error);
    case DTL_READ_TABLE: return file->links ? next_link(file, record, skip, error) : next_line(file, record, skip, error);
    case DTL_READ_FEED:
    case DTL_READ_XML:
    case DTL_READ_EXPORT: return next_of_batch(file, record, skip, error);
    case DTL_READ_WARC: file->at = 0; return next_page(file, record, skip, error);
    default: return whole_file(file, record, skip, error);
    }
}
