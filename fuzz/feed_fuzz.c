/* A feed of any bytes, in any of its formats: entries that are safe to ask for and reports in stored form, or refused. */
#include "read/feed.h"
#include "reading.h"
#include "types/document.h"

static void check_entry(const dtl_feed_entry *entry) {
    dtl_document document;
    dtl_error error;
    bool whole;
    dtl_document_init(&document);
    document.report.published_day = DTL_NO_DAY;
    dtl_record record = {.report = &document.report, .arena = &document.arena};
    if (entry->url.data && !dtl_url_host(entry->url).data) abort();
    if (dtl_record_entry(&record, entry, &whole, &error) == DTL_OK) {
        dtl_report_identify(&document.report);
        fuzz_check(&document.report);
    }
    dtl_document_clear(&document);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_arena arena;
    dtl_feed feed;
    dtl_error error;
    dtl_slice bytes = {(const char *)data, size};
    dtl_arena_init(&arena, (size_t)256 << 20);
    dtl_feed_starts(bytes);
    if (dtl_feed_read(&feed, bytes, DTL_NO_SLICE, DTL_SLICE("https://base.example/feed"), &arena, &error) == DTL_OK) {
        for (size_t i = 0; i < feed.entries.count && i < 50; i++) check_entry(&feed.entries.items[i]);
        for (size_t i = 0; i < feed.feeds.count; i++) {
            if (!dtl_url_host(feed.feeds.items[i]).data) abort();
        }
    }
    dtl_arena_clear(&arena);
    return 0;
}
