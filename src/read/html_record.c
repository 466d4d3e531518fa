#include "base/utf8.h"
#include "read/charset.h"
#include "read/html_about.h"
#include "read/html_article.h"
#include "read/html_kind.h"
#include "read/published.h"
#include "read/records.h"
#include "types/document.h"

static int fail(int status, dtl_error *error) {
    return dtl_fail(error, status, "%s", dtl_error_meaning(status));
}

/* The author without the "By" before the name. */
static int set_author(dtl_record *record, dtl_slice author, dtl_error *error) {
    dtl_slice *name = &record->report->author;
    int status = dtl_record_line(record, author, name, error);
    size_t label = status || !name->data ? 0 : dtl_newswire_byline(record->newswire, *name);
    if (label) *name = (dtl_slice){name->data + label, name->length - label};
    return status;
}

static int set_about(dtl_record *record, const dtl_html_about *about, dtl_error *error) {
    dtl_report *report = record->report;
    int status = dtl_record_line(record, about->title.text, &report->title, error);
    if (status == DTL_OK) status = set_author(record, about->author.text, error);
    if (status == DTL_OK) status = dtl_record_line(record, about->url.text, &report->url, error);
    if (status == DTL_OK && !report->url.data) status = dtl_record_line(record, about->site.text, &report->outlet, error);
    if (status == DTL_OK) status = dtl_record_line(record, about->language.text, &record->hint, error);
    if (status == DTL_OK) status = dtl_record_date(record, about->published.text, error);
    return status;
}

/* The kept blocks as paragraphs, a blank line between them. */
static int join(dtl_record *record, const dtl_html_blocks *blocks, const bool *kept, dtl_error *error) {
    dtl_buffer text;
    dtl_buffer_init(&text, DTL_MAX_TEXT_BYTES);
    for (size_t i = 0; i < blocks->list.count; i++) {
        if (!kept[i]) continue;
        if (text.length) dtl_buffer_add(&text, DTL_SLICE("\n\n"));
        dtl_buffer_add(&text, dtl_block_text(blocks, &blocks->list.items[i]));
    }
    int status;
    if (text.status)
        status = fail(text.status, error);
    else
        status = dtl_record_set_text(record, dtl_buffer_slice(&text), error);
    dtl_buffer_clear(&text);
    return status;
}

/* The date in the block nearest before the article that has one, where it is told by nothing else: "By Ada Moss, 4 March 2012".
 */
static int find_date(dtl_record *record, const dtl_html_blocks *blocks, const bool *kept, dtl_error *error) {
    enum { REACH = 12, MOST_WORDS = 30 };
    char published[DTL_PUBLISHED_SIZE];
    size_t first = 0;
    while (first < blocks->list.count && !kept[first]) first++;
    for (size_t i = first; i > 0 && i + REACH > first; i--) {
        const dtl_block *block = &blocks->list.items[i - 1];
        if (block->words > MOST_WORDS || (block->signs & (DTL_SIGN_NAV | DTL_SIGN_RELATED | DTL_SIGN_COMMENT | DTL_SIGN_ADVERT)))
            continue;
        for (dtl_slice rest = dtl_block_text(blocks, block); rest.data; dtl_slice_cut(&rest, ' ')) {
            if (dtl_published_read(published, rest, record->newswire)) return dtl_record_date(record, rest, error);
        }
    }
    return DTL_OK;
}

static int set_text(dtl_record *record, const xmlNode *root, const dtl_html_about *about, dtl_error *error) {
    dtl_html_blocks blocks;
    const dtl_html_hints hints = {record->report->title, about->body.text};
    int status = dtl_html_blocks_make(&blocks, root, record->arena);
    const bool *kept = status ? NULL : dtl_html_article(&blocks, &hints, record->arena);
    if (status == DTL_OK && !kept) status = record->arena->status;
    status = status ? fail(status, error) : dtl_html_kind(&record->report->kind, about, &blocks, kept, error);
    if (status == DTL_OK) status = join(record, &blocks, kept, error);
    if (status == DTL_OK && !record->report->published.data) status = find_date(record, &blocks, kept, error);
    dtl_html_blocks_clear(&blocks);
    return status;
}

static int read_tree(dtl_record *record, const dtl_html_scan *scan, htmlDocPtr tree, dtl_error *error) {
    dtl_html_about about;
    const xmlNode *root = xmlDocGetRootElement(tree);
    int status = dtl_html_about_page(&about, root, scan, record->newswire, record->arena, error);
    if (status == DTL_OK) status = set_about(record, &about, error);
    if (status == DTL_OK) status = set_text(record, root, &about, error);
    return status;
}

int dtl_record_html(dtl_record *record, dtl_slice bytes, dtl_error *error) {
    dtl_slice page, markup;
    dtl_html_scan scan;
    htmlDocPtr tree;
    size_t repaired = 0;
    int status =
        dtl_charset_to_utf8(&page, bytes, dtl_html_declared_charset(bytes), &record->report->repaired, record->arena, error);
    if (status == DTL_OK) status = dtl_html_scan_page(&scan, page, record->arena, error);
    if (status) return status;
    status = dtl_utf8_clean(record->arena, scan.markup, &markup, &repaired); /* libxml2 stops at bytes that are not UTF-8 */
    if (status) return fail(status, error);
    record->report->repaired += repaired;
    status = dtl_html_tree(&tree, markup, error);
    if (status) return status;
    status = read_tree(record, &scan, tree, error);
    xmlFreeDoc(tree);
    return status;
}
