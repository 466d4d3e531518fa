/* An entry of a feed to a report. */
#include "base/utf8.h"
#include "read/charset.h"
#include "read/endings.h"
#include "read/feed_parts.h"
#include "read/html_scan.h"
#include "read/html_weights.h"
#include "types/document.h"

/* A feed's words count as all of the text from so many on: fewer are a teaser, whatever the feed calls them. */
enum { LEAST_TEXT = 60, LEAST_DESCRIPTION = 150 };

static int fail(int status, dtl_error *error) {
    return dtl_fail(error, status, "%s", dtl_error_meaning(status));
}

/* Links to more, shares, captions: a feed's text has little around it, so that what is not said to be something else is text. */
static bool is_text(const dtl_block *block) {
    const uint32_t outside = DTL_SIGNS_OUTSIDE & ~(uint32_t)DTL_SIGN_BYLINE;
    return !(block->signs & outside) && dtl_block_density(block) < 0.6;
}

static int join(dtl_slice *out, const dtl_html_blocks *blocks, dtl_arena *arena) {
    dtl_buffer text;
    dtl_buffer_init(&text, DTL_MAX_TEXT_BYTES);
    for (size_t i = 0; i < blocks->list.count; i++) {
        const dtl_block *block = &blocks->list.items[i];
        if (!is_text(block)) continue;
        if (text.length) dtl_buffer_add(&text, DTL_SLICE("\n\n"));
        dtl_buffer_add(&text, dtl_block_text(blocks, block));
    }
    int status = text.status;
    if (status == DTL_OK && text.length) {
        *out = dtl_arena_copy(arena, dtl_buffer_slice(&text));
        status = arena->status;
    }
    dtl_buffer_clear(&text);
    return status;
}

static int read_blocks(dtl_slice *out, const xmlNode *root, dtl_arena *arena, dtl_error *error) {
    dtl_html_blocks blocks;
    const dtl_html_hints hints = {DTL_NO_SLICE, DTL_NO_SLICE};
    int status = dtl_html_blocks_make(&blocks, root, arena);
    if (status == DTL_OK) status = dtl_html_weigh(&blocks, &hints, arena);
    if (status == DTL_OK) status = join(out, &blocks, arena);
    dtl_html_blocks_clear(&blocks);
    return status ? fail(status, error) : DTL_OK;
}

int dtl_feed_text(dtl_slice *out, dtl_slice markup, dtl_arena *arena, dtl_error *error) {
    *out = DTL_NO_SLICE;
    dtl_html_scan scan;
    htmlDocPtr tree;
    if (!dtl_slice_trim(markup).length) return DTL_OK;
    int status = dtl_html_scan_page(&scan, markup, arena, error);
    if (status) return status;
    status = dtl_utf8_clean(arena, scan.markup, &scan.markup, NULL); /* the feed's numbers may stand for anything */
    if (status) return fail(status, error);
    if (!dtl_slice_trim(scan.markup).length) return DTL_OK;
    status = dtl_html_tree(&tree, scan.markup, error);
    if (status) return status == DTL_EFORMAT ? DTL_OK : status;
    status = read_blocks(out, xmlDocGetRootElement(tree), arena, error);
    xmlFreeDoc(tree);
    return status;
}

/* A line that may hold tags and references of HTML. */
static int set_line(dtl_record *record, dtl_slice text, dtl_slice *out, dtl_error *error) {
    bool markup = text.length && (memchr(text.data, '<', text.length) || memchr(text.data, '&', text.length));
    int status = markup ? dtl_feed_text(&text, text, record->arena, error) : DTL_OK;
    return status ? status : dtl_record_line(record, text, out, error);
}

static size_t count_words(dtl_slice text) {
    size_t words = 0;
    bool inside = false;
    for (size_t i = 0; i < text.length; i++) {
        bool blank = (unsigned char)text.data[i] <= ' ';
        words += !blank && !inside;
        inside = !blank;
    }
    return words;
}

/* "...", "[...]", with dots or as one sign, also in brackets: there is more. */
static bool breaks_off(dtl_slice text) {
    text = dtl_slice_trim(text);
    while (text.length && strchr(")]> ", text.data[text.length - 1])) text.length--;
    return dtl_slice_ends(text, DTL_SLICE("...")) || dtl_slice_ends(text, DTL_SLICE("\xE2\x80\xA6"));
}

static bool is_whole(const dtl_feed_entry *entry, dtl_slice text) {
    if (!entry->url.data) return true; /* there is no page to ask */
    if (entry->kind == DTL_FEED_SUMMARY || breaks_off(text)) return false;
    return count_words(text) >= (entry->kind == DTL_FEED_TEXT ? LEAST_TEXT : LEAST_DESCRIPTION);
}

static int set_about(dtl_record *record, const dtl_feed_entry *entry, dtl_error *error) {
    dtl_report *report = record->report;
    int status = DTL_OK;
    if (!report->title.data) status = set_line(record, entry->title, &report->title, error);
    if (status == DTL_OK && !report->author.data) status = set_line(record, entry->author, &report->author, error);
    if (status == DTL_OK && !report->url.data) status = dtl_record_line(record, entry->url, &report->url, error);
    if (status == DTL_OK && !record->hint.data) status = dtl_record_line(record, entry->language, &record->hint, error);
    return status;
}

/* The feed knows the time of day, where a page often tells only the day. */
static int set_published(dtl_record *record, const dtl_feed_entry *entry, dtl_error *error) {
    enum { DAY_ALONE = 10 };
    const dtl_slice own = record->report->published, unread = record->unread_date;
    const dtl_day own_day = record->report->published_day;
    if (own.length > DAY_ALONE || !entry->published.length) return DTL_OK;
    int status = dtl_record_date(record, entry->published, error);
    bool better = !own.data || (record->report->published.length > DAY_ALONE && record->report->published_day >= own_day - 1 &&
                                record->report->published_day <= own_day + 1);
    if (status || better) return status;
    record->report->published = own;
    record->report->published_day = own_day;
    record->unread_date = unread;
    return DTL_OK;
}

int dtl_record_complete(dtl_record *record, const dtl_feed_entry *entry, dtl_error *error) {
    int status = set_about(record, entry, error);
    return status ? status : set_published(record, entry, error);
}

int dtl_record_entry(dtl_record *record, const dtl_feed_entry *entry, bool *whole, dtl_error *error) {
    dtl_slice text = entry->content;
    *whole = false;
    int status = entry->plain ? DTL_OK : dtl_feed_text(&text, text, record->arena, error);
    if (status == DTL_OK) status = dtl_record_complete(record, entry, error);
    if (status) return status;
    *whole = is_whole(entry, text);
    if (!dtl_slice_trim(text).length) return dtl_fail(error, DTL_EFORMAT, "the entry has no text");
    return dtl_record_set_text(record, text, error);
}

int dtl_record_page(dtl_record *record, dtl_slice bytes, dtl_slice charset, const dtl_feed_entry *entry, dtl_error *error) {
    enum { HEAD = 64 << 10 };
    const char *binary = dtl_binary_kind((dtl_slice){bytes.data, bytes.length < HEAD ? bytes.length : HEAD});
    if (!bytes.length) return dtl_fail(error, DTL_EFORMAT, "is empty");
    if (binary) return dtl_fail(error, DTL_EFORMAT, "is not text but %s", binary);
    int status = DTL_OK;
    if (charset.length) status = dtl_charset_to_utf8(&bytes, bytes, charset, &record->report->repaired, record->arena, error);
    if (status == DTL_OK) status = dtl_record_html(record, bytes, error);
    return status ? status : dtl_record_complete(record, entry, error);
}
